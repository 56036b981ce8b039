"""The card of one person or place: names by script, what the team says of it, what may be told, where it is named."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from oralhistory.model import Category
from oralhistory.model.cards import EntityCard, Risk
from oralhistory.use_cases.roster import Naming, Sheet, by_script

from ..i18n import isolate
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import Form
from ..widgets.labels import label
from ..widgets.tag_edit import TagEdit
from ..widgets.text_edit import TextEdit
from . import people_places_words as words
from .people_places_telling import Telling
from .people_places_where import Where

_NOTES_HEIGHT = 76


class EntityCardView(QFrame):
    """Shows a :class:`Sheet`, and says with signals what a person changes in it."""

    edited = Signal()
    """Something was chosen: write it down now."""
    typed = Signal()
    """Something is being typed."""
    remove_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._sheet: Sheet | None = None
        self._namings: tuple[Naming, ...] = ()
        self._picture = label()
        self._kind = label("", "muted")
        self._name = label("", "section", wrap=True)
        self._fixed = label("", wrap=True)
        self._nothing = label("", "muted", wrap=True)
        self.name = QLineEdit()
        self.category = QComboBox()
        self.forms = TagEdit()
        self.everyday = QComboBox()
        self.risk = QComboBox()
        self.replacement = QLineEdit()
        self.notes = TextEdit()
        self.telling = Telling()
        self.where = Where()
        self.remove = button(self.tr("Take out of the collection’s own"), "quiet", "trash-2")
        self._body = QWidget()
        self._area = QScrollArea()
        self._build()
        self._connect()
        self.show_none(0)

    # ---- showing -----------------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet | None:
        """What is shown."""
        return self._sheet

    def show_none(self, chosen: int) -> None:
        """Nothing is chosen, or several."""
        self._sheet = None
        several = self.tr("%Ln entries are chosen. Merge them if they are one and the same.", "", chosen)
        self._nothing.setText(several if chosen else self.tr("Choose an entry to see its card."))
        self._nothing.show()
        self._area.hide()

    def hide_names(self, sheet: Sheet) -> None:
        """Discreet mode: what kind of thing it is, and nothing more."""
        self._sheet = None
        kind = words.hidden(sheet.entry.category)
        about = words.testimonies(len(sheet.entry.testimonies))
        self._nothing.setText(self.tr("{kind}, {about}. Names are hidden.").format(kind=kind, about=about))
        self._nothing.show()
        self._area.hide()

    def put(self, sheet: Sheet) -> None:
        """Show another state, or another entry; what is being typed in it stays where it says the same."""
        other = self._sheet is None or self._sheet.entry.id != sheet.entry.id
        self._sheet = sheet
        entry, card = sheet.entry, sheet.card
        set_icon(self._picture, words.ICONS[entry.category], "accent", 18)
        about = words.testimonies(len(entry.testimonies))
        self._kind.setText(self.tr("{kind} · {about}").format(kind=words.kind(entry.category), about=about))
        self._name.setText(entry.name)
        self._fixed.setText(self._names(sheet))
        self._fixed.setVisible(len(sheet.fixed) > 1)
        for row in (self._name_row, self._category_row):
            row.setVisible(entry.own)
        _set_text(self.name, entry.name)
        self.category.setCurrentIndex(self.category.findData(entry.category))
        if self.forms.tags() != list(card.forms):
            self.forms.set_tags(card.forms)
        self.everyday.setCurrentIndex(self.everyday.findData(card.everyday))
        self.risk.setCurrentIndex(self.risk.findData(card.risk))
        _set_text(self.replacement, card.replacement or "")
        if self.notes.text().strip() != (card.notes or ""):
            self.notes.set_text(card.notes or "")
        self.telling.put(card.at_most, card.reason or "", sheet.unnamed_because)
        self.remove.setVisible(entry.own)
        if other or self._namings != sheet.namings:
            self.where.put(sheet.namings, own=entry.own)
        self._namings = sheet.namings
        self._nothing.hide()
        self._area.show()
        if other:
            self._area.verticalScrollBar().setValue(0)
        self.setAccessibleName(self.tr("Card of {name}").format(name=entry.name))

    def _names(self, sheet: Sheet) -> str:
        """Names as recorded, a line for each script."""
        lines = [
            self.tr("{script}: {names}").format(
                script=words.script(script), names=self.tr(" · ").join(isolate(form) for form in forms)
            )
            for script, forms in by_script(sheet.fixed).items()
        ]
        return "\n".join(lines)

    def card(self) -> EntityCard:
        """What stands in the fields."""
        own = self._sheet is not None and self._sheet.entry.own
        return EntityCard(
            name=self.name.text().strip() if own else None,
            category=Category(self.category.currentData()) if own else None,
            forms=tuple(self.forms.tags()),
            everyday=self.everyday.currentData(),
            replacement=self.replacement.text().strip() or None,
            risk=Risk(self.risk.currentData()),
            notes=self.notes.text().strip() or None,
            at_most=self.telling.at_most(),
            reason=self.telling.reason.text().strip() or None,
        )

    def say_error(self, sentence: str) -> None:
        """What cannot stand, at the field it belongs to."""
        self._name_row.set_error(sentence)

    # ---- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        for category in words.ICONS:
            self.category.addItem(words.kind(category), category)
        for everyday in (None, True, False):
            self.everyday.addItem(words.everyday(everyday), everyday)
        for risk in (Risk.HIGH, Risk.NORMAL, Risk.LOW):
            self.risk.addItem(words.risk_choice(risk), risk)
        for box in (self.category, self.everyday, self.risk):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentTextChanged.connect(box.setToolTip)  # whole where the card is narrow
            box.setToolTip(box.currentText())
        self.replacement.setPlaceholderText(self.tr("a letter, drawn anew for each package"))
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        form = Form()
        self._name_row = form.add(self.tr("Name"), self.name)
        self._category_row = form.add(self.tr("Kind"), self.category)
        form.add(
            self.tr("Also written or called"),
            self.forms,
            self.tr("In any script. Prefixes, plurals, possessives and initials are found by themselves."),
        )
        form.add(self.tr("Is a name of it an everyday word?"), self.everyday)
        form.add(self.tr("Risk"), self.risk)
        form.add(self.tr("Written instead"), self.replacement)
        form.add(self.tr("Notes"), self.notes, self.tr("They stay here and are in no package."))
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self._picture)
        head.addWidget(self._kind, 1)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        inner.setSpacing(SPACE.small)
        inner.addLayout(head)
        inner.addWidget(self._name)
        inner.addWidget(self._fixed)
        inner.addSpacing(SPACE.small)
        inner.addWidget(label(self.tr("Where it is named"), "strong"))
        inner.addWidget(self.where)
        inner.addSpacing(SPACE.medium)
        inner.addWidget(form)
        inner.addSpacing(SPACE.medium)
        inner.addWidget(label(self.tr("What may be told at most"), "strong"))
        inner.addWidget(self.telling)
        inner.addSpacing(SPACE.medium)
        inner.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addStretch(1)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body)
        self._nothing.setContentsMargins(SPACE.large, SPACE.large, SPACE.large, SPACE.large)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._nothing)
        outer.addWidget(area, 1)

    def _connect(self) -> None:
        for field in (self.name, self.replacement):
            field.textEdited.connect(self._typed)
        self.notes.textChanged.connect(self._noted)
        for box in (self.category, self.everyday, self.risk):
            box.activated.connect(self._edited)
        self.forms.changed.connect(self._edited)
        self.telling.edited.connect(self._typed)
        self.remove.clicked.connect(self.remove_asked)

    @Slot()
    def _typed(self) -> None:
        if self._sheet is not None:
            self.typed.emit()

    @Slot()
    def _noted(self) -> None:
        if self._sheet is not None and self.notes.text().strip() != (self._sheet.card.notes or ""):
            self.typed.emit()

    @Slot()
    def _edited(self) -> None:
        if self._sheet is not None:
            self.edited.emit()


def _set_text(field: QLineEdit, text: str) -> None:
    if field.text().strip() != text:
        field.setText(text)
