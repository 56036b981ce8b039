"""A testimony as a template: which parts of it new testimonies shall begin with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QVBoxLayout, QWidget

from oralhistory.model import Testimony
from oralhistory.use_cases import templates
from oralhistory.use_cases.templates import TemplatePart

from ..context import Context
from ..house import House
from ..i18n import isolate
from ..theme.tokens import SPACE
from ..views.settings_templates import part_words, set_templates
from ..widgets.buttons import button
from ..widgets.dialog_foot import dialog_foot
from ..widgets.form import FormRow, make_room
from ..widgets.labels import label

_UNTICKED = frozenset({TemplatePart.SUMMARY, TemplatePart.CUSTOM, TemplatePart.PROFILES})
"""What is most often one testimony's own: that one narrator may be named says nothing of the next."""


class UseAsTemplate(QDialog):
    """Offers the parts that the testimony has something of."""

    def __init__(self, context: Context, house: House, testimony: Testimony, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._house = house
        self._testimony = testimony
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(440)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.textEdited.connect(self._typed)
        self.name_row = FormRow(self.tr("Name of the template"), self.name, self.tr("Such as the project’s."))
        self.ticks = {part: QCheckBox(part_words(part)) for part in templates.offered(testimony)}
        self.default = QCheckBox(self.tr("New testimonies begin from it"))
        keep = button(self.tr("Keep the template"), "primary", "check")
        keep.clicked.connect(self.keep)
        note = self.tr("Only what is ticked is copied. Narrator, transcript, consent and files never are.")
        foot = dialog_foot(self, button(self.tr("Cancel")), keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.medium)
        column.addWidget(label(self.tr("Use as a template"), "page"))
        column.addWidget(label(note, "muted", wrap=True))
        column.addWidget(self.name_row)
        column.addWidget(label(self.tr("What new testimonies begin with"), "strong"))
        self.nothing = label("", "error", wrap=True)
        for part, tick in self.ticks.items():
            tick.setChecked(part not in _UNTICKED)
            column.addWidget(tick)
        column.addWidget(self.nothing)
        self.nothing.hide()
        column.addSpacing(SPACE.small)
        column.addWidget(self.default)
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(480, self.sizeHint().height())
        make_room(self)
        self.name.setFocus()

    @Slot()
    def keep(self) -> None:
        """Keep it, once it has a name and something in it."""
        name = " ".join(self.name.text().split())
        parts = [part for part, tick in self.ticks.items() if tick.isChecked()]
        if not name:
            self.name_row.set_error(self.tr("Give the template a name."))
            self.name.setFocus()
            make_room(self)
            return
        if not parts:
            self.nothing.setText(self.tr("Tick what it shall hold."))
            self.nothing.show()
            make_room(self)
            return
        made = templates.made_of(self._testimony, name, parts)
        state = templates.kept(self._house.workspace)
        now = replace(state, templates=(*state.templates, made))
        if self.default.isChecked():
            now = replace(now, default=made.id)
        set_templates(self._context, self._house, now, self.tr("template {name}").format(name=isolate(name)))
        self._context.say(self.tr("Kept as the template {name}.").format(name=isolate(name)))
        self.accept()

    @Slot()
    def _typed(self) -> None:
        self.name_row.set_error("")
