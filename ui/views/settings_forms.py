"""The card of the consent forms: every version, and which of them need new consent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from oralhistory.consent import StaleForms

from ..context import Context
from ..i18n import isolate
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import label
from ..widgets.rows import clear_rows
from ..widgets.section import Section
from .settings_form_table import FormTable

if TYPE_CHECKING:
    from ..house import House


class FormsCard(Section):
    """The table; what is marked, each with a way to take it out again; two fields for a form from elsewhere."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self.set_title(
            self.tr("Consent forms"),
            self.tr(
                "Every version’s text is kept for ever, with its checksum. When a form turned out to promise too much, "
                "or to explain too little, mark that version: whoever agreed on it stays in the vault until a new "
                "conversation."
            ),
        )
        self._taken: dict[QPushButton, tuple[str, str]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.small)
        self.form, self.version = QLineEdit(), QLineEdit()
        for line in (self.form, self.version):
            line.setMaxLength(120)
            line.returnPressed.connect(self._add)
            line.textEdited.connect(self._typed)
        self.form_row = FormRow(self.tr("Form"), self.form)
        self.version_row = FormRow(self.tr("Version"), self.version)
        self.add = button(self.tr("Mark as needing new consent"), "", "plus")
        self.add.clicked.connect(self._add)
        fields = QGridLayout()
        fields.setHorizontalSpacing(SPACE.medium)
        fields.addWidget(self.form_row, 0, 0, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.version_row, 0, 1, Qt.AlignmentFlag.AlignTop)
        fields.setColumnStretch(0, 2)
        fields.setColumnStretch(1, 1)
        self.table = FormTable(context, house)
        self.table.mark_asked.connect(self._mark)
        self.body.addWidget(self.table)
        self.body.addSpacing(SPACE.small)
        self.body.addWidget(label(self.tr("Need a new consent"), "strong"))
        self.body.addLayout(self._rows)
        self.body.addWidget(
            label(self.tr("A form that is not in the table, such as an older one on paper:"), "small", wrap=True)
        )
        self.body.addLayout(fields)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds now."""
        self.table.refresh()
        clear_rows(self._rows)
        self._taken.clear()
        forms = sorted(self._house.workspace.stale_forms)
        for form, version in forms:
            self._rows.addWidget(self._row(form, version))
        if not forms:
            self._rows.addWidget(label(self.tr("None: every form still holds."), "muted"))

    def _row(self, form: str, version: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        named = self.tr("{form}, version {version}").format(form=isolate(form), version=isolate(version))
        take = button(self.tr("Holds again"), "quiet", "undo-2")
        take.setAccessibleName(self.tr("{form}: holds again").format(form=named))
        take.clicked.connect(self._take)
        self._taken[take] = (form, version)
        row.addWidget(label(named), 1)
        row.addWidget(take)
        return made

    def takers(self) -> dict[tuple[str, str], QPushButton]:
        """The button of each form version."""
        return {form: made for made, form in self._taken.items()}

    @Slot()
    def _typed(self) -> None:
        self.form_row.set_error("")
        self.version_row.set_error("")

    @Slot()
    def _add(self) -> None:
        form, version = self.form.text().strip(), self.version.text().strip()
        if not form:
            self.form_row.set_error(self.tr("Name the form as it stands in the consent events."))
            self.form.setFocus()
            return
        if not version:
            self.version_row.set_error(self.tr("Which version of it?"))
            self.version.setFocus()
            return
        self._set(
            self._house.workspace.stale_forms | {(form, version)},
            self.tr("mark on the form {form}").format(form=isolate(form)),
        )
        self.form.clear()
        self.version.clear()
        self.form.setFocus()

    @Slot(str, str, bool)
    def _mark(self, form: str, version: str, stale: bool) -> None:
        if stale:
            self._set(
                self._house.workspace.stale_forms | {(form, version)},
                self.tr("mark on the form {form}").format(form=isolate(form)),
            )
        else:
            self._hold_again((form, version))

    @Slot()
    def _take(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._taken:
            self._hold_again(self._taken[pressed])
            self.form.setFocus()

    def _hold_again(self, form: tuple[str, str]) -> None:
        self._set(
            self._house.workspace.stale_forms - {form},
            self.tr("form {form} holds again").format(form=isolate(form[0])),
        )

    def _set(self, wanted: StaleForms, name: str) -> None:
        workspace = self._house.workspace
        before = workspace.stale_forms
        if wanted == before:
            return

        def set_to(forms: StaleForms) -> Callable[[], None]:
            return lambda: workspace.set_stale_forms(forms)

        set_to(wanted)()
        self._context.undo.push(name, set_to(before), set_to(wanted))
