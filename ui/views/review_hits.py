"""What may identify someone in a finished package: a list, a reason, and a decision under the person's name."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory.release.leakcheck.report import ReviewHit

from ..i18n import isolate, number
from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import Label, label
from ..widgets.message import Message
from .leak_words import review_rows

_SHOWN = 50


class ReviewHits(QWidget):
    """Hidden until :meth:`ask`; answers with :attr:`accepted` or :attr:`refused`."""

    accepted = Signal(str)
    """The reason, in the person's words."""
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hits: tuple[ReviewHit, ...] = ()
        self._lines: list[Label] = []
        self.message = Message()
        self.show_found = QCheckBox(self.tr("Show what was found"))
        self.show_found.toggled.connect(self._tell)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.small)
        self.reason = QLineEdit()
        self.reason.setMaxLength(500)
        self.reason.textEdited.connect(self._typed)
        self.reason_row = FormRow(
            self.tr("Why may it go?"),
            self.reason,
            self.tr("Kept in the ledger with the list and your name. Write no name here that must stay secret."),
        )
        self.accept = button(self.tr("Accept and go on"), "", "check")
        self.accept.clicked.connect(self._accept)
        self.cancel = button(self.tr("Cancel"), "quiet", "x")
        self.cancel.clicked.connect(self.refused)
        answers = QHBoxLayout()
        answers.setSpacing(SPACE.small)
        answers.addStretch(1)
        answers.addWidget(self.cancel)
        answers.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.message)
        column.addLayout(self._rows)
        column.addWidget(self.show_found)
        column.addWidget(self.reason_row)
        column.addLayout(answers)
        self.hide()

    def ask(self, hits: tuple[ReviewHit, ...], who: str) -> None:
        """Show what was found, and wait for an answer; ``who`` decides."""
        self._hits = hits
        self.reason.clear()
        self.reason_row.set_error("")
        self.show_found.setChecked(False)
        self.message.say(
            "warn",
            self.tr(
                "The package is made and holds nothing that certainly identifies someone. A person must look at what "
                "may: {count}. Nothing leaves before {who} has decided."
            ).format(count=number(len(review_rows(hits))), who=isolate(who)),
        )
        self._tell()
        self.show()
        self.reason.setFocus()

    def forget(self) -> None:
        """The question is answered, or nobody is there to answer it."""
        self._hits = ()
        self._tell()
        self.hide()

    @Slot()
    def _tell(self) -> None:
        for line in self._lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        rows = review_rows(self._hits, show=self.show_found.isChecked())
        if len(rows) > _SHOWN:
            rows[_SHOWN:] = [self.tr("… and %Ln more.", "", len(rows) - _SHOWN)]
        self._lines = [label(row, wrap=True) for row in rows]
        for line in self._lines:
            self._rows.addWidget(line)

    @Slot()
    def _accept(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self.reason_row.set_error(self.tr("Say why it may go, in a sentence."))
            self.reason.setFocus()
            return
        self.accepted.emit(reason)

    @Slot()
    def _typed(self) -> None:
        self.reason_row.set_error("")
