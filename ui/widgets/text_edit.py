"""An editor of plain text whose every paragraph runs in its own direction."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

from oralhistory.model.pasted import cleaned

TRANSCRIPT_LINE_HEIGHT = 150
"""Per cent."""


class TextEdit(QTextEdit):
    """Plain text in and out, also by the clipboard; what comes in is cleaned of what nobody can see.

    ``line_height`` is in per cent of the font's own.
    """

    def __init__(self, line_height: int = 120, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line_height = line_height
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.set_text("")

    def text(self) -> str:
        """What stands in it."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Another text; what was typed before can no longer be undone."""
        self.setUndoRedoEnabled(False)
        self.setPlainText(text)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self._line_height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        self.setUndoRedoEnabled(True)
        self.document().setModified(False)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText())
        return copied

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        if source.hasText():
            self.textCursor().insertText(cleaned(source.text(), one_line=False).text)
            self.ensureCursorVisible()
