"""The card of the templates: what new testimonies can begin from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from oralhistory.use_cases import templates
from oralhistory.use_cases.templates import Kept, Template, TemplatePart

from ..context import Context
from ..i18n import isolate
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import FormRow, narrow
from ..widgets.labels import label
from ..widgets.rows import clear_rows
from ..widgets.section import Section

if TYPE_CHECKING:
    from ..house import House

translate = QCoreApplication.translate


def part_words(part: TemplatePart) -> str:
    """A part of a testimony that a template can hold."""
    return {
        TemplatePart.LANGUAGE: translate("Templates", "Language"),
        TemplatePart.KEYWORDS: translate("Templates", "Keywords"),
        TemplatePart.CONTENT_WARNINGS: translate("Templates", "Content warnings"),
        TemplatePart.INTERVIEWERS: translate("Templates", "Interviewers and interpreters"),
        TemplatePart.PLACE: translate("Templates", "Place of the session"),
        TemplatePart.MEDIUM: translate("Templates", "How it is recorded"),
        TemplatePart.CUSTOM: translate("Templates", "Custom fields"),
        TemplatePart.SUMMARY: translate("Templates", "Summary, as headings to write under"),
        TemplatePart.PROFILES: translate("Templates", "What audiences may read"),
    }[part]


class TemplatesCard(Section):
    """Those there are, and the one that a new testimony begins from unless another is chosen."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(
            self.tr("Templates"),
            self.tr(
                "What repeats from one testimony of a project to the next. Make one of a testimony: open it, and "
                "choose “Use as a template” beneath its interview. It never holds narrator, transcript or consent."
            ),
        )
        self._drops: dict[QPushButton, str] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.small)
        self.default = QComboBox()
        self.default.activated.connect(self._choose)
        self.body.addLayout(self._rows)
        self.body.addLayout(narrow(FormRow(self.tr("A new testimony begins from"), self.default)))
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        clear_rows(self._rows)
        self._drops.clear()
        state = templates.kept(self._house.workspace)
        for each in state.templates:
            self._rows.addWidget(self._row(each))
        if not state.templates:
            self._rows.addWidget(label(self.tr("None yet: a new testimony begins empty."), "muted"))
        fill(self.default, state)

    def droppers(self) -> dict[str, QPushButton]:
        """By id of a template, the button that takes it away."""
        return {id: made for made, id in self._drops.items()}

    def _row(self, template: Template) -> QWidget:
        made = QWidget()
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(label(isolate(template.name), "strong", wrap=True))
        held = " · ".join(part_words(part) for part in TemplatePart if templates.holds(template, part))
        words.addWidget(label(held, "small", wrap=True))
        drop = button(self.tr("Take away"), "quiet", "x")
        drop.setAccessibleName(self.tr("{name}: take away").format(name=template.name))
        drop.clicked.connect(self._drop)
        self._drops[drop] = template.id
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addLayout(words, 1)
        row.addWidget(drop)
        return made

    @Slot()
    def _drop(self) -> None:
        state = templates.kept(self._house.workspace)
        dropped = state.template(self._drops[cast("QPushButton", self.sender())])
        if dropped is not None:
            left = tuple(each for each in state.templates if each.id != dropped.id)
            name = self.tr("end of the template {name}").format(name=isolate(dropped.name))
            set_templates(self._context, self._house, replace(state, templates=left), name)
            self.default.setFocus()

    @Slot(int)
    def _choose(self, _row: int) -> None:
        state = templates.kept(self._house.workspace)
        chosen = str(self.default.currentData() or "")
        if chosen != state.default:
            name = self.tr("what new testimonies begin from")
            set_templates(self._context, self._house, replace(state, default=chosen), name)


def fill(box: QComboBox, state: Kept) -> None:
    """Offer every template in a box, and none; the default is chosen."""
    box.clear()
    box.addItem(translate("Templates", "nothing"), "")
    for each in state.templates:
        box.addItem(each.name, each.id)
    box.setCurrentIndex(max(box.findData(state.default), 0))


def set_templates(context: Context, house: House, now: Kept, name: str) -> None:
    """Let other templates hold, as a step of undo."""
    workspace = house.workspace
    before = templates.kept(workspace)

    def set_to(state: Kept) -> Callable[[], None]:
        return lambda: templates.keep(workspace, state)

    set_to(now)()
    context.undo.push(name, set_to(before), set_to(now))
