"""The forms of the collection: every version with its language, its stage and its fixity; shown, edited, printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oralhistory.errors import OralHistoryError
from oralhistory.model import Stage
from oralhistory.use_cases import forms
from oralhistory.use_cases.forms import FormVersion

from ..context import Context
from ..i18n import language_name
from ..models.paged import Column, PagedModel
from ..sentences import spoken
from ..theme.icons import icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.measure import with_text
from ..widgets.message import Message
from ..widgets.table import ROW_HEIGHT, Table

if TYPE_CHECKING:
    from ..house import House

_SHOWN = 9
_WIDTHS = (240, 75, 80, 110, 115)
_FIXITY_COLUMN, _ROOMY = 4, 760
"""In a narrow window the checksum gives way: the standing, which asks for something, must be seen."""
_FIXITY = 12
"""Signs of the SHA-256 that are shown; the tool tip has them all."""


class FormTable(QWidget):
    """A table, and beneath it what can be done with the row."""

    mark_asked = Signal(str, str, bool)
    """Form, version, and whether it needs new consent from now on."""

    def __init__(self, context: Context, house: House) -> None:
        super().__init__()
        self._context = context
        self._house = house
        self._rows: dict[str, FormVersion] = {}
        self.model = PagedModel(self._columns(), self._fetch)
        self.table = Table(self.tr("Forms and their versions"))
        self.table.setModel(self.model)
        self.table.setFixedHeight(ROW_HEIGHT * (_SHOWN + 1))
        for number, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(number, width)
        self.edit = button(self.tr("Show and edit …"), "", "pencil")
        self.save = button(self.tr("Save empty as PDF …"), "", "save")
        self.print = button(self.tr("Print empty …"), "", "printer")
        self.mark = button("")
        self.message = Message()
        acts = QWidget()
        row = FlowLayout(acts, gap=SPACE.small)
        for each in (self.edit, self.save, self.print, self.mark):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self.table)
        column.addWidget(acts)
        column.addWidget(self.message)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.table.opened.connect(self.edit_row)
        self.edit.clicked.connect(self.edit_row)
        self.save.clicked.connect(self._save_row)
        self.print.clicked.connect(self._print_row)
        self.mark.clicked.connect(self._mark_row)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(_FIXITY_COLUMN, event.size().width() < with_text(self, _ROOMY))

    def refresh(self) -> None:
        """Show what there is now; the row stays chosen."""
        here = self.chosen()
        self._rows = {_key(each): each for each in forms.versions(self._house.workspace)}
        self.model.set_ids(list(self._rows))
        row = self.model.row_of(_key(here)) if here is not None else None
        self.table.setCurrentIndex(self.model.index(row or 0, 0))
        self._row_chosen()

    def chosen(self) -> FormVersion | None:
        """The version the keyboard stands on."""
        index = self.table.currentIndex()
        keys = list(self._rows)
        return self._rows[keys[index.row()]] if index.isValid() and index.row() < len(keys) else None

    @Slot()
    def edit_row(self) -> None:
        """Show the text, to be edited into a new version."""
        from ..dialogs.edit_form import EditForm

        chosen = self.chosen()
        if chosen is None:
            return
        try:
            dialog = EditForm(self._context, self._house.workspace, chosen.form, self.window())
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
            return
        dialog.open()

    @Slot()
    def _save_row(self) -> None:
        from ..form_pdf import save_pdf

        chosen = self.chosen()
        if chosen is None:
            return
        path = self._context.interaction.choose_new_file(
            self.tr("Save the form"), f"{chosen.form.id}.{chosen.language}.pdf", [self.tr("PDF (*.pdf)")]
        )
        if path is None:
            return
        try:
            save_pdf(path, forms.empty(self._house.workspace, chosen.form))
            forms.keep_shown(self._house.workspace, chosen.form)
        except OralHistoryError as error:
            self.message.say("danger", spoken(error))
        else:
            self.message.say("info", self.tr("Saved."))

    @Slot()
    def _print_row(self) -> None:
        from ..dialogs.print_paper import ask

        chosen = self.chosen()
        if chosen is None:
            return
        if ask(self, forms.empty(self._house.workspace, chosen.form)):
            forms.keep_shown(self._house.workspace, chosen.form)
            self.message.say("info", self.tr("Sent to the printer."))

    @Slot()
    def _mark_row(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.mark_asked.emit(chosen.form.id, chosen.version, not chosen.stale)

    @Slot()
    def _row_chosen(self) -> None:
        chosen = self.chosen()
        self.mark.setText(
            self.tr("Holds again") if chosen is not None and chosen.stale else self.tr("Mark as needing new consent")
        )
        for each in (self.edit, self.save, self.print, self.mark):
            each.setEnabled(chosen is not None)

    def _columns(self) -> list[Column[FormVersion]]:
        return [
            Column("title", self.tr("Form"), _title, hint=_id, sortable=False),
            Column("version", self.tr("Version"), _version, sortable=False),
            Column("language", self.tr("Language"), _language, sortable=False),
            Column("stage", self.tr("Gone through"), self._stage, sortable=False),
            Column("sha256", self.tr("Checksum"), _fixity, hint=_whole_fixity, sortable=False),
            Column("stale", self.tr("Standing"), self._standing, icon=self._standing_icon, sortable=False),
        ]

    def _fetch(self, ids: Sequence[str]) -> list[FormVersion | None]:
        return [self._rows.get(id) for id in ids]

    def _stage(self, row: FormVersion) -> str:
        words = {Stage.BEFORE: self.tr("before"), Stage.AFTER: self.tr("after"), None: self.tr("at any time")}
        return words[row.form.stage]

    def _standing(self, row: FormVersion) -> str:
        if row.stale:
            return self.tr("needs new consent")
        return self.tr("newest") if row.newest else self.tr("holds")

    def _standing_icon(self, row: FormVersion) -> QIcon:
        return icon("undo-2", "warn") if row.stale else icon("circle-check", "ok")


def _key(row: FormVersion) -> str:
    return "\t".join((row.form.id, row.version, row.language))


def _title(row: FormVersion) -> str:
    return row.title


def _id(row: FormVersion) -> str:
    return row.form.id


def _version(row: FormVersion) -> str:
    return row.version


def _language(row: FormVersion) -> str:
    return language_name(row.language)


def _fixity(row: FormVersion) -> str:
    return row.sha256[:_FIXITY]


def _whole_fixity(row: FormVersion) -> str:
    return row.sha256
