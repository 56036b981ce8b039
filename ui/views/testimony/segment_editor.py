"""A whole transcript as one text one can write in: a paragraph for each segment, speaker and time in the margin.

One document, so that the caret, the selection and the clipboard go across segments as in any editor, and only
what is on the screen is drawn. What is typed becomes segments at once (:mod:`.spoken`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from oralhistory.model import Passage, Segment
from oralhistory.model.passages import TextChange

from ...theme import Theme
from ...theme.icons import icon
from ...theme.tokens import READING_WIDTH, SPACE
from ...widgets.text_edit import TRANSCRIPT_LINE_HEIGHT, TextEdit
from .passage_words import margin_words
from .spoken import LINE_BREAK, Spoken, block_text, edited, points, segment_text, units
from .times import written

MARGIN = 176
"""Room for speaker, time and the mark of a passage, in logical pixels."""
_PICTURE = 14


class _Margin(QWidget):
    """Speaker and time of each segment on the screen; a click asks who spoke."""

    pressed = Signal(int)

    def __init__(self, editor: SegmentEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_margin(QPainter(self), event.rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._editor.segment_at(event.position().toPoint().y())
        if number is not None:
            self._editor.go_to(number)
            self.pressed.emit(number)


class SegmentEditor(TextEdit):
    """Shows and edits :attr:`spoken`."""

    typed = Signal()
    """A person changed :attr:`spoken` here."""
    segment_changed = Signal()
    """The caret is in another segment, or in another passage, or the selection is another."""
    speaker_asked = Signal(int)
    """Somebody pressed the margin beside this segment."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(TRANSCRIPT_LINE_HEIGHT, parent)
        self._theme = theme
        self._spoken = Spoken(())
        self._units: list[int] = [0]
        self._name: Callable[[Segment], str] = _no_name
        self._showing = False
        self._marks: dict[int, Passage] = {}
        self._margin = _Margin(self)
        self._margin.pressed.connect(self.speaker_asked)
        self.setProperty("kind", "document")
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Transcript"))
        self.document().setDocumentMargin(0)
        self.document().contentsChange.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self.segment_changed)
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        theme.changed.connect(self.tint)
        self._place_margin()

    # ---- what is shown -----------------------------------------------------------------------------------

    @property
    def spoken(self) -> Spoken:
        """Segments and passages as they stand now."""
        return self._spoken

    def show_spoken(self, spoken: Spoken, name: Callable[[Segment], str], *, keep_place: bool = False) -> None:
        """Show other segments; ``name`` says who speaks. ``keep_place`` leaves caret and scroll where they are."""
        position, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        self._name = name
        if [s.text for s in spoken.segments] != [s.text for s in self._spoken.segments] or not self._units:
            self._write(spoken.segments)
        self._spoken = spoken
        if keep_place:
            cursor = self.textCursor()
            cursor.setPosition(min(position, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(scrolled)
        self.tint()
        self._margin.update()

    def set_spoken(self, spoken: Spoken) -> None:
        """A change of speaker, time or passage, made beside the text by the same person."""
        self.show_spoken(spoken, self._name, keep_place=True)
        self.typed.emit()

    def _write(self, segments: Sequence[Segment]) -> None:
        self._showing = True
        blocks = [block_text(segment.text) for segment in segments]
        try:
            self.setPlainText("\n".join(blocks))
            spaced = QTextBlockFormat()
            spaced.setLineHeight(TRANSCRIPT_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            spaced.setBottomMargin(SPACE.large)
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()  # outside of one, selecting would lay the whole text out before its format is known
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.mergeBlockFormat(spaced)
            cursor.endEditBlock()
        finally:
            self._showing = False
        self._units = [units(block) for block in blocks] or [0]

    # ---- where the caret is ------------------------------------------------------------------------------

    @property
    def current(self) -> int:
        """The segment with the caret, counted from 0."""
        return self.textCursor().blockNumber()

    def go_to(self, number: int) -> None:
        """Put the caret at the beginning of a segment."""
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def show_match(self, number: int, start: int, end: int) -> None:
        """Select code points ``start`` to ``end`` of a segment."""
        self.setTextCursor(self._selected(number, start, end))
        self.ensureCursorVisible()

    def selected_passages(self) -> list[tuple[int, int, int]]:
        """What is selected: segment, first and last code point, for each segment it touches."""
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        found: list[tuple[int, int, int]] = []
        block = self.document().findBlock(first)
        while block.isValid() and block.position() < last:
            text = block.text()
            start = points(text, max(first - block.position(), 0))
            end = points(text, min(last - block.position(), block.length() - 1))
            if start < end:
                found.append((block.blockNumber(), start, end))
            block = block.next()
        return found

    def passage_here(self) -> Passage | None:
        """The passage with the caret in it or at its edge."""
        cursor = self.textCursor()
        number, block = cursor.blockNumber(), cursor.block()
        here = points(block.text(), cursor.positionInBlock())
        inside = [p for p in self._spoken.passages if p.segment == number and p.start <= here <= p.end]
        return inside[0] if inside else None

    def segment_at(self, y: int) -> int | None:
        """The segment at a height of the viewport."""
        return next((block.blockNumber() for block, box in self._visible() if box.top() <= y <= box.bottom()), None)

    # ---- acts --------------------------------------------------------------------------------------------

    @Slot()
    def split(self) -> None:
        """Make two segments of the one with the caret."""
        self.textCursor().insertBlock()
        self.ensureCursorVisible()

    @Slot()
    def merge_with_next(self) -> None:
        """Join the segment after the caret's to it, with a space between."""
        block = self.textCursor().block()
        if not block.next().isValid():
            return
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.beginEditBlock()
        cursor.deleteChar()
        if block.text() and not block.text()[-1:].isspace() and cursor.positionInBlock():
            cursor.insertText(" ")
        cursor.endEditBlock()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        asked = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if asked or (cursor.atBlockEnd() and not cursor.hasSelection()):
            self.split()
        else:
            cursor.insertText(LINE_BREAK)

    def event(self, event: QEvent, /) -> bool:
        """Ctrl+Z is the window's: it names what it takes back."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_margin()
        return super().event(event)

    # ---- following the document --------------------------------------------------------------------------

    @Slot(int, int, int)
    def _changed(self, position: int, removed: int, added: int) -> None:
        if self._showing:
            return
        document = self.document()
        first_block = document.findBlock(position)
        first = first_block.blockNumber()
        total = document.characterCount() - 1
        last_block = document.findBlock(min(position + added, total))
        texts = [segment_text(block.text()) for block in _blocks(first_block, last_block)]
        gone = len(texts) + len(self._units) - document.blockCount()
        old = self._spoken.segments[first : first + gone]
        before = position - first_block.position()  # what stands before it has not changed
        joined = "\n".join(segment.text for segment in old)
        start = points(joined, before)
        change = TextChange(
            start,
            points(joined, before + removed) - start,
            points("\n".join(texts), before + added) - start,
        )
        self._units[first : first + gone] = [units(text) for text in texts]
        was = self._spoken
        self._spoken = edited(was, first, gone, texts, change) if was.segments else Spoken(_fresh(texts))
        if self._spoken is not was:
            if was.passages or self._spoken.passages:
                self.tint()
            self._margin.update()
            self.typed.emit()

    @Slot()
    def _moved(self) -> None:
        self._margin.update()
        self.segment_changed.emit()

    # ---- drawing -----------------------------------------------------------------------------------------

    @Slot()
    def tint(self) -> None:
        """Mark the passages under a rule: a ground of their own and a dotted line, not colour alone; waved to check."""
        colours = self._theme.tokens.colours
        selections: list[QTextEdit.ExtraSelection] = []
        for passage in self._spoken.passages:
            if passage.segment >= len(self._spoken.segments):
                continue
            marked = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            form.setBackground(QColor(colours.danger_soft if passage.check else colours.warn_soft))
            style = QTextCharFormat.UnderlineStyle
            form.setUnderlineStyle(style.WaveUnderline if passage.check else style.DotLine)
            form.setUnderlineColor(QColor(colours.danger if passage.check else colours.warn))
            marked.format = form
            marked.cursor = self._selected(passage.segment, passage.start, passage.end)
            selections.append(marked)
        self.setExtraSelections(selections)
        self._marks = {p.segment: p for p in sorted(self._spoken.passages, key=lambda p: (p.check, -p.start))}

    def paint_margin(self, painter: QPainter, dirty: QRect) -> None:
        """Draw speaker and time beside each segment on the screen."""
        colours = self._theme.tokens.colours
        strong, small = self.font(), self.font()
        strong.setWeight(strong.Weight.DemiBold)
        small.setPixelSize(self._theme.tokens.type.small)
        width = self._margin.width() - SPACE.large
        left = SPACE.large if self.isRightToLeft() else 0
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        side |= Qt.AlignmentFlag.AlignAbsolute
        current = self.current
        for block, box in self._visible():
            number = block.blockNumber()
            if not box.intersects(QRect(box.left(), dirty.top(), box.width(), dirty.height())):
                continue
            if number >= len(self._spoken.segments):
                continue
            segment = self._spoken.segments[number]
            painter.setFont(strong)
            painter.setPen(QColor(colours.accent if number == current else colours.text))
            height = painter.fontMetrics().height()
            name = painter.fontMetrics().elidedText(self._name(segment), Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, box.top(), width, height), side, name)
            below = QRect(left, box.top() + height, width, height)
            painter.setFont(small)
            if segment.start is not None:
                time = written(int(segment.start))
                painter.setPen(QColor(colours.muted))
                painter.drawText(below, side, time)
                used = painter.fontMetrics().horizontalAdvance(time) + SPACE.small
                below.adjust(*((used, 0, 0, 0) if self.isRightToLeft() else (0, 0, -used, 0)))
            self._paint_mark(painter, below, side, number)

    def _paint_mark(self, painter: QPainter, box: QRect, side: Qt.AlignmentFlag, number: int) -> None:
        """The icon and the word of a segment's passage; one that is to be checked comes first."""
        passage = self._marks.get(number)
        if passage is None:
            return
        word, picture, ink = margin_words(passage)
        width = painter.fontMetrics().horizontalAdvance(word)
        painter.setPen(QColor(getattr(self._theme.tokens.colours, ink)))
        painter.drawText(box, side, word)
        at = box.left() + width + SPACE.hair if self.isRightToLeft() else box.right() - width - SPACE.hair - _PICTURE
        icon(picture, ink).paint(painter, QRect(at, box.top() + (box.height() - _PICTURE) // 2, _PICTURE, _PICTURE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

    def _place_margin(self) -> None:
        column = self.fontMetrics().averageCharWidth() * READING_WIDTH
        rest = max(SPACE.wide, self.width() - MARGIN - column - self.verticalScrollBar().sizeHint().width())
        box = self.contentsRect()
        top, height = box.top() + SPACE.medium, box.height() - SPACE.medium
        if self.isRightToLeft():
            self.setViewportMargins(rest, SPACE.medium, MARGIN, 0)
            self._margin.setGeometry(QRect(box.right() - MARGIN + 1, top, MARGIN, height))
        else:
            self.setViewportMargins(MARGIN, SPACE.medium, rest, 0)
            self._margin.setGeometry(QRect(box.left(), top, MARGIN, height))
        # Said outright: left to itself, Qt at times keeps the width from before the margins were set.
        self.setLineWrapColumnOrWidth(max(1, self.viewport().width()))

    def _visible(self) -> Iterator[tuple[QTextBlock, QRect]]:
        layout, shift = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        bottom = self.viewport().height()
        while block.isValid():
            box = layout.blockBoundingRect(block).toRect().translated(0, -shift)
            if box.top() > bottom:
                return
            yield block, box
            block = block.next()

    def _selected(self, number: int, start: int, end: int) -> QTextCursor:
        block = self.document().findBlockByNumber(number)
        text = block.text()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(text[:start]))
        cursor.setPosition(block.position() + units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _blocks(first: QTextBlock, last: QTextBlock) -> Iterator[QTextBlock]:
    while first.isValid():
        yield first
        if first == last:
            return
        first = first.next()


def _fresh(texts: Sequence[str]) -> tuple[Segment, ...]:
    return tuple(Segment(text=text) for text in texts)


def _no_name(segment: Segment) -> str:
    return segment.speaker or ""
