"""How many people fit what a release says of its narrator: asked as a sentence, answered with a number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from oralhistory.anonymise.risk.populations import Statement, described
from oralhistory.anonymise.risk.rows import ReleasedRow

from ..theme.tokens import SPACE
from ..widgets.buttons import button
from ..widgets.form import FormRow
from ..widgets.labels import label
from . import risk_words as words

_MOST = 9_999_999


class PopulationQuestion(QWidget):
    """Asks with :meth:`ask`."""

    entered = Signal(int, str)
    forgotten = Signal(object)
    """The fields of the number that is taken back."""

    def __init__(self) -> None:
        super().__init__()
        self._known: Statement | None = None
        self._release = ""
        self._head = label("", "strong", wrap=True)
        self._hint = label(
            self.tr("Not among your testimonies: in the world outside. The narrator counts too."), "small", wrap=True
        )
        self.count = QSpinBox()
        self.count.setRange(0, _MOST)
        self.count.setSpecialValueText(self.tr("not known"))
        self.count.setGroupSeparatorShown(True)
        self.source = QLineEdit()
        self.source.setMaxLength(200)
        self.source.setPlaceholderText(self.tr("A roster, a report, somebody who was there"))
        self.source.textEdited.connect(self._typed)
        self.count_row = FormRow(self.tr("People"), self.count)
        self.source_row = FormRow(self.tr("Where the number is from"), self.source)
        self.keep = button(self.tr("Keep this number"), "", "check")
        self.keep.clicked.connect(self._keep)
        self.source.returnPressed.connect(self._keep)
        self.forget = button(self.tr("Take it back"), "link")
        self.forget.clicked.connect(self._forget)
        self._standing = label("", "small", wrap=True)
        self._build()

    def ask(self, release: str, row: ReleasedRow, statements: tuple[Statement, ...]) -> None:
        """Ask about one release; what was typed for another is put away."""
        told = described(row)
        known = next((each for each in statements if dict(each.fields) == told), None)
        if release != self._release or known != self._known:
            self.count.setValue(known.count if known else 0)
            self.source.setText(known.source if known else "")
            self.source_row.set_error("")
            self.count_row.set_error("")
        self._release, self._known = release, known
        self._head.setText(words.question(told))
        self.setAccessibleName(self._head.text())
        self.count.setAccessibleDescription(self._head.text())
        self._standing.setText(words.entered(known) if known else "")
        for part in (self._standing, self.forget):
            part.setVisible(known is not None)

    def text(self) -> str:
        """The question."""
        return self._head.text()

    @Slot()
    def _typed(self) -> None:
        self.source_row.set_error("")

    @Slot()
    def _keep(self) -> None:
        self.count_row.set_error("")
        if self.count.value() < 1:
            self.count_row.set_error(self.tr("1 or more"))
            self.count.setFocus()
            return
        if not self.source.text().strip():
            self.source_row.set_error(self.tr("Say where it is from: others must be able to trust it."))
            self.source.setFocus()
            return
        self.entered.emit(self.count.value(), self.source.text().strip())

    @Slot()
    def _forget(self) -> None:
        if self._known is not None:
            self.forgotten.emit(dict(self._known.fields))

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(SPACE.medium)
        fields.addWidget(self.count_row, 0, 0, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.source_row, 0, 1, Qt.AlignmentFlag.AlignTop)
        fields.setColumnStretch(1, 1)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE.small)
        acts.addWidget(self.keep)
        acts.addWidget(self.forget)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addWidget(self._head)
        column.addWidget(self._hint)
        column.addLayout(fields)
        column.addWidget(self._standing)
        column.addLayout(acts)
