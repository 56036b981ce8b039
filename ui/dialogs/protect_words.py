"""Protecting words that the program did not find: what they are, and whose name they are if somebody's already."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from oralhistory.model import Category, Person, Term, Testimony
from oralhistory.use_cases.protecting import already_known, protected

from ..i18n import isolate
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..views import people_places_words as words
from ..views.testimony.anonymise_words import role
from ..views.testimony.editing import Editing
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.form import Form, make_room
from ..widgets.labels import label


class ProtectWords(QDialog):
    """The words go into the record, so they are known to the whole collection and go with their testimony."""

    done_with = Signal()
    """They are protected."""

    def __init__(self, editing: Editing, selected: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self.words = QLineEdit(" ".join(selected.split()))
        self.whose = QComboBox()
        self.whose.addItem(self.tr("Something new"), "")
        for person in editing.testimony.people:
            self.whose.addItem(self._called(person), person.id)
        self.category = QComboBox()
        for category in words.ICONS:
            self.category.addItem(words.kind(category), category)
        self.replacement = QLineEdit()
        self.replacement.setPlaceholderText(self.tr("as the profile says"))
        form = Form()
        self._row = form.add(self.tr("Words"), self.words)
        form.add(self.tr("Whose name is it?"), self.whose, self.tr("Another name of somebody keeps the same letter."))
        self._category_row = form.add(self.tr("What is it?"), self.category)
        self._replacement_row = form.add(self.tr("Written instead"), self.replacement)
        self.act = button(self.tr("Protect"), "primary", "shield")
        foot = dialog_foot(self, button(self.tr("Cancel")), self.act)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addWidget(label(self.tr("Protect these words"), "page"))
        note = self.tr("Wherever they stand, in this testimony and in every other, in all their spellings.")
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(form)
        column.addLayout(foot)
        self.act.clicked.connect(self.protect)
        self.words.textEdited.connect(self._typed)
        self.whose.activated.connect(self._whose_chosen)
        (self.category if selected else self.words).setFocus()

    def _called(self, person: Person) -> str:
        named = isolate(person.name) if person.name and not self._editing.context.discreet else self.tr("no name")
        return self.tr("{name}, {role}").format(name=named, role=role(person.role))

    @Slot()
    def _typed(self) -> None:
        self._row.set_error("")

    @Slot()
    def _whose_chosen(self) -> None:
        new = not self.whose.currentData()
        self._category_row.setVisible(new)
        self._replacement_row.setVisible(new)

    @Slot()
    def protect(self) -> None:
        """Put them into the record, unless they are known already."""
        said = " ".join(self.words.text().split())
        trouble = already_known(self._editing.workspace, self._editing.id, said)
        if trouble:
            self._row.set_error(spoken(trouble))
            make_room(self)
            self.words.setFocus()
            return
        self._editing.change(self.tr("protected words"), self._with(said))
        if not self._editing.flush():
            self._row.set_error(self.tr("This could not be saved. The window says why."))
            make_room(self)
            return
        self.accept()
        self.done_with.emit()

    def _with(self, said: str) -> Testimony:
        term = Term(
            text=said,
            category=Category(self.category.currentData()),
            replacement=self.replacement.text().strip() or None,
        )
        return protected(self._editing.testimony, term, str(self.whose.currentData()))
