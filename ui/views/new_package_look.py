"""Step 4: exactly what the package would hold: its files, the text of one testimony at a time, and the risk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QTextEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.risk.populations import Statement
from oralhistory.anonymise.risk.report import RiskReport
from oralhistory.use_cases.packing import Look, Reading

from ..context import Context
from ..i18n import isolate, number
from ..theme.tokens import SPACE
from ..widgets.busy import Busy
from ..widgets.labels import label
from ..widgets.measure import beside_words, follow_text
from ..widgets.message import Message
from ..widgets.section import Section
from ..widgets.text_edit import TRANSCRIPT_LINE_HEIGHT, TextEdit
from .category_words import column
from .risk_panel import RiskPanel
from .testimony import consent_words as words

_BAG = ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt")
_SIDE = 380
_TEXT, _FILES = 480, 220


class Preview(Section):
    """Shows what :meth:`show_look` is given."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._look: Look | None = None
        self.set_title(
            self.tr("4 · Look at it"),
            self.tr(
                "This is what the readers get, and nothing else. Letters that stand for names are drawn afresh when "
                "the package is made."
            ),
        )
        self.busy = Busy()
        self.trouble = Message()
        self.which = QComboBox()
        self.which.setAccessibleName(self.tr("Testimony shown"))
        self.which.currentIndexChanged.connect(self._show_reading)
        self.text = TextEdit(TRANSCRIPT_LINE_HEIGHT)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The testimony as it will read"))
        self.text.setMinimumHeight(_TEXT)
        self.files = QTreeWidget()
        self.files.setHeaderHidden(True)
        self.files.setAccessibleName(self.tr("Files of the package"))
        self.files.setFixedHeight(_FILES)
        self.gendered = label("", "small", wrap=True)
        self._files_head = label("", "strong")
        self.risk = RiskPanel()
        follow_text(self.risk, self.risk.setFixedWidth, _SIDE, beside_words)

        reading = QVBoxLayout()
        reading.setSpacing(SPACE.small)
        reading.addWidget(self.which)
        reading.addWidget(self.text, 1)
        reading.addWidget(self.gendered)
        reading.addSpacing(SPACE.small)
        reading.addWidget(self._files_head)
        reading.addWidget(self.files)
        self._both = QWidget()
        across = QHBoxLayout(self._both)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.wide)
        across.addLayout(reading, 1)
        across.addWidget(self.risk, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.busy)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._both)
        context.theme.changed.connect(self._show_reading)
        context.theme.changed.connect(self.risk.refresh)
        self.show_look(None)

    def show_look(self, look: Look | None) -> None:
        """Another package; ``None`` while there is none."""
        self._look = look
        self._both.setVisible(look is not None)
        self.which.blockSignals(True)
        shown = self.which.currentData()
        self.which.clear()
        for reading in look.readings if look else ():
            self.which.addItem(isolate(reading.accession), reading.id)
        self.which.setCurrentIndex(max(0, self.which.findData(shown)) if look and look.readings else -1)
        self.which.blockSignals(False)
        self._show_reading()
        self._show_files()

    def show_risk(self, report: RiskReport | None, statements: tuple[Statement, ...]) -> None:
        """Who could be recognised in it; ``statements`` are how many people fit, as the team entered it."""
        self.risk.show_report(report, statements)

    # ---- the text ----------------------------------------------------------------------------------------

    @Slot()
    def _show_reading(self) -> None:
        row = self.which.currentIndex()
        reading = self._look.readings[row] if self._look and 0 <= row < len(self._look.readings) else None
        self.text.set_text("")
        self.gendered.setVisible(bool(reading and reading.gendered))
        if reading is None:
            return
        pieces = _pieces(reading, self.tr("Cited as"), self.tr("Summary"), self.tr("Condition"))
        self.text.set_text(
            "\n".join(head + (text.text if isinstance(text, RedactedText) else text) for head, text in pieces)
        )
        self._tint(pieces)
        self.gendered.setText(
            self.tr(
                "Words that tell a gender, such as “she” or “brother”: {count}. They stay as they were said; where one "
                "tells too much, withhold the passage."
            ).format(count=number(reading.gendered))
        )

    def _tint(self, pieces: list[tuple[str, RedactedText | str]]) -> None:
        """Colour what the anonymiser wrote. Qt counts in UTF-16 units, edits in code points."""
        ground = QTextCharFormat()
        ground.setBackground(QColor(self._context.theme.tokens.colours.accent_soft))
        marks: list[QTextEdit.ExtraSelection] = []
        at = 0
        for head, text in pieces:
            at += _units(head)
            plain = text.text if isinstance(text, RedactedText) else text
            for edit in text.edits if isinstance(text, RedactedText) else ():
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.text.document())
                cursor.setPosition(at + _units(plain[: edit.start]))
                cursor.setPosition(at + _units(plain[: edit.end]), QTextCursor.MoveMode.KeepAnchor)
                mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - a plain field in C++
                mark.format = ground  # pyright: ignore[reportAttributeAccessIssue] - as above
                marks.append(mark)
            at += _units(plain) + 1
        self.text.setExtraSelections(marks)

    # ---- files -------------------------------------------------------------------------------------------

    def _show_files(self) -> None:
        self.files.clear()
        if self._look is None:
            return
        self._files_head.setText(self.tr("Files: {count}").format(count=number(self._look.files + len(_BAG))))
        root = QTreeWidgetItem(self.files, ["data"])
        for name in self._look.common:
            QTreeWidgetItem(root, [name])
        for reading in self._look.readings:
            folder = QTreeWidgetItem(
                root, [self.tr("random name (here {accession})").format(accession=isolate(reading.accession))]
            )
            for name in reading.files:
                QTreeWidgetItem(folder, [name])
        for name in _BAG:
            QTreeWidgetItem(self.files, [name])
        root.setExpanded(True)


def _pieces(reading: Reading, cited: str, summary: str, condition: str) -> list[tuple[str, RedactedText | str]]:
    """Paragraphs, each as what we say of it and what stands there."""
    pieces: list[tuple[str, RedactedText | str]] = [(f"{cited}: ", reading.attribution)]
    pieces += [(f"{condition}: ", text) for text in reading.conditions]
    pieces += [(f"{words.sentence_case(column(name))}: ", text) for name, text in reading.facts.items() if text.text]
    if reading.summary is not None:
        pieces.append((f"{summary}: ", reading.summary))
    if reading.lines:
        pieces.append(("", ""))
    pieces += [(f"{line.speaker}: " if line.speaker else "", line.text) for line in reading.lines]
    return pieces


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
