"""The beginning of a testimony: a name or a title, the language, the day. A page and no dialog: one may go and look."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit

from oralhistory.errors import OralHistoryError
from oralhistory.model import Person, Role
from oralhistory.use_cases.browsing import new_testimony
from oralhistory.use_cases.known_values import Kind

from ..actions import Act
from ..context import Context
from ..knowing import knowing_of
from ..sentences import spoken
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import Form, narrow
from ..widgets.message import Message
from ..widgets.page import Page
from ..widgets.suggestions import Suggestions
from .library_words import LibraryWords
from .template_choice import TemplateChoice
from .testimony.person_form import LikenessLine
from .testimony.record_fields import DateField

if TYPE_CHECKING:
    from ..house import House

_LANGUAGES = (
    "am", "ar", "de", "en", "es", "fa", "fr", "he", "ku", "pl", "pt", "ro", "ru", "ti", "tr", "uk", "ur", "yi"
)  # fmt: skip


class NewTestimonyPage(Page):
    """Adds a testimony and opens it at its first field. One of name and title is enough: the rest can wait.

    What was typed stays until it is added or taken back, also while one looks at another page.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("New testimony"), self.tr("A name or a title is enough. All the rest can wait."))
        self._context = context
        self._workspace = cast("House", context.session).workspace
        self._knowing = knowing_of(context)
        self.name, self.title_edit = QLineEdit(), QLineEdit()
        self.language = QComboBox()
        self.date = DateField()
        self.template = TemplateChoice(cast("House", context.session))
        self._like = LikenessLine(context)
        self._message = Message()
        form = Form()
        self._name_row = form.add(
            self.tr("Narrator’s name"), self.name, self.tr("Stays in the vault. Leave it empty if unsure.")
        )
        self._name_row.add_below(self._like)
        form.add(self.tr("Title"), self.title_edit, self.tr("It leaves only with what identifies taken out."))
        form.add(self.tr("Language of the interview"), self.language)
        self._date_help = self.tr("As you say it: today, yesterday, 3.3.2014. Empty if it is still to come.")
        self._date_row = form.add(self.tr("Day of the interview"), self.date.edit, self._date_help)
        self._template_row = form.add(
            self.tr("Begin from"), self.template, self.tr("What repeats in a project: a template from the settings.")
        )
        self._template_row.hide()
        self.body.addLayout(narrow(form))
        self.body.addWidget(self._message)
        self._build_buttons()
        self._fill_languages()
        Suggestions(self.name, self._knowing.find(Kind.PERSON)).taken.connect(self._look)
        self.template.activated.connect(self._begin_from)
        self.name.textEdited.connect(self._typed)
        self.title_edit.textEdited.connect(self._typed)
        self.name.editingFinished.connect(self._look)
        self.date.changed.connect(self._date_typed)
        self.date.left.connect(self._date_left)
        context.discreet_changed.connect(self._hide_name)
        self._hide_name(context.discreet)
        self.setFocusProxy(self.name)

    def carried(self) -> object:
        """What is typed, if anything is."""
        typed = (self.name.text(), self.title_edit.text(), str(self.date.value() or ""))
        return (*typed, str(self.language.currentData()), self.template.currentData()) if any(typed) else None

    def take_up(self, carried: object) -> None:
        """Go on with it; the date in the words of the window's language as it is now."""
        name, title, day, language, template = cast("tuple[str, str, str, str, str | None]", carried)
        self.name.setText(name)
        self.title_edit.setText(title)
        self.date.show_value(day or None)
        self.template.refresh()
        self.template.setCurrentIndex(max(0, self.template.findData(template)))
        self._begin_from()
        self.language.setCurrentIndex(max(0, self.language.findData(language)))

    def show_place(self, _place: object) -> None:
        """Ready to be typed into."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer_templates()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fields = (self.name, self.title_edit, self.language, self.date.edit, self.template)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() in fields:
            self.add()
            return
        super().keyPressEvent(event)

    @Slot()
    def add(self) -> None:
        """Add it, unless there is nothing to know it by."""
        title, name = self.title_edit.text().strip(), self.name.text().strip()
        if not title and not name:
            self._name_row.set_error(self.tr("Give the narrator’s name, or a title."))
            self.name.setFocus()
            return
        language, day = str(self.language.currentData()), str(self.date.value() or "")
        try:
            stored = self._workspace.add(self.template.begin(new_testimony(title, name, language, day)))
        except OralHistoryError as error:
            self._message.say("danger", spoken(error))
            return
        self._clear()
        self._context.go_to("testimony", (stored.id, "interview"))

    @Slot()
    def _cancel(self) -> None:
        self._clear()
        self._context.actions[Act.BACK].trigger()

    def _clear(self) -> None:
        self.name.clear()
        self.title_edit.clear()
        self.date.show_value(None)
        self.language.setCurrentIndex(0)
        self.template.choose_default()
        self._begin_from()
        self._like.hide()
        self._message.hide()
        self._name_row.set_error("")
        self._date_typed()
        self._date_left()

    @Slot()
    def _typed(self) -> None:
        self._name_row.set_error("")
        self._like.hide()

    @Slot()
    def _look(self) -> None:
        """Say where the same name stands already."""
        asked = Person(id="narrator", role=Role.NARRATOR, name=self.name.text().strip() or None)
        found = self._knowing.people_like(asked, "")[:1] if asked.name else []
        accessions = self._knowing.accessions([like.testimony for like in found])
        self._like.setVisible(False)
        for like in found:
            self._like.show_likeness(like, accessions[like.testimony], here=False)

    @Slot()
    def _date_typed(self) -> None:
        self._date_row.set_help(self.date.remark() or self._date_help)
        if not self.date.problem():
            self._date_row.set_error("")

    @Slot()
    def _date_left(self) -> None:
        self._date_row.set_error(self.date.problem())

    def _offer_templates(self) -> None:
        before = self.template.template()
        self.template.refresh()
        self._template_row.setVisible(self.template.is_needed)
        if self.template.template() != before:
            self._begin_from()

    @Slot()
    def _begin_from(self) -> None:
        """The language of the template is the testimony's, unless another is chosen after it."""
        template = self.template.template()
        if template is not None and template.language:
            if self.language.findData(template.language) < 0:
                self.language.addItem(LibraryWords(self).language(template.language), template.language)
            self.language.setCurrentIndex(self.language.findData(template.language))

    @Slot(bool)
    def _hide_name(self, discreet: bool) -> None:
        self.name.setEchoMode(QLineEdit.EchoMode.Password if discreet else QLineEdit.EchoMode.Normal)

    def _fill_languages(self) -> None:
        words = LibraryWords(self)
        own = self._workspace.vault.collection.language
        used = self._workspace.facets().language
        for code in dict.fromkeys(filter(None, (own, *sorted(used, key=used.__getitem__, reverse=True), *_LANGUAGES))):
            self.language.addItem(words.language(code), code)

    def _build_buttons(self) -> None:
        add = button(self.tr("Add the testimony"), "primary", "plus")
        add.clicked.connect(self.add)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self._cancel)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE.small)
        foot.addWidget(add)
        foot.addWidget(cancel)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addStretch(1)
