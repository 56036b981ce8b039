"""The texts as one audience will read them: replaced stretches tinted, the original on hover or side by side.

What is copied is the anonymised text, whatever was selected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QStyle, QTextEdit, QToolTip, QWidget

from oralhistory.model import TextField, TextPlace

from ...i18n import isolate
from ...theme import Theme
from ...theme.tokens import SPACE
from ...widgets.measure import with_text
from . import anonymise_words as words
from .anonymise_spans import MarkedLine, Stretch, read, shown

MARGIN = 124
"""Logical pixels beside the text for who speaks and the segment's number."""
NARROW_MARGIN = 52
"""Where room is scarce, and always side by side: the number alone; who speaks stands above."""
_ROOMY = 420
"""The least width, at 100 %, at which who speaks stands beside the text."""
_LINE_HEIGHT = 140
_MOST_REWRITTEN = 1 / 4
"""Share of the texts that are rewritten in place at most."""
_GAP, _GAP_WITH_SPEAKER = 12.0, 34.0


@dataclass(frozen=True)
class _Shown:
    """One text in the document: the blocks of the result and, side by side, of the original."""

    line: MarkedLine
    result: QTextBlock
    original: QTextBlock | None


class PreviewText(QTextEdit):
    """Read only. Click a found stretch to choose its group."""

    mention_clicked = Signal(str, object, int)
    """Its group, the :class:`TextPlace`, and the code point of the original at which it begins."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[MarkedLine] = ()
        self._shown: list[_Shown] = []
        self._by_block: dict[int, _Shown] = {}
        self._own: QTextDocument | None = None
        self._groups: frozenset[str] = frozenset()
        self._alone: tuple[TextPlace, int] | None = None
        self._side_by_side = False
        self._is_narrow = False
        self._discreet = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Text as the audience will read it"))
        theme.changed.connect(self.draw_anew)

    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        narrow = self.width() < with_text(self, _ROOMY)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.draw_anew()
            self._reveal()

    @property
    def _speakers_above(self) -> bool:
        return self._side_by_side or self._is_narrow

    # ---- showing -----------------------------------------------------------------------------------------

    def put(self, lines: Sequence[MarkedLine]) -> None:
        """Show other texts; the place in them stays."""
        changed = self._changed(lines)
        self._lines = lines
        if changed is None:
            self.draw_anew()
        elif changed:
            self._rewrite(changed)

    def set_side_by_side(self, on: bool) -> None:
        """Show the original beside the result, segment by segment."""
        if on != self._side_by_side:
            self._side_by_side = on
            self.draw_anew()
            self._reveal()

    def set_discreet(self, on: bool) -> None:
        """Say no original on hover."""
        self._discreet = on

    def choose(self, groups: Iterable[str], *, alone: tuple[TextPlace, int] | None = None, jump: bool = True) -> None:
        """Mark every place of these groups, or one mention alone, and show the first."""
        self._groups, self._alone = frozenset(groups), alone
        self._mark()
        if jump:
            self._reveal()

    def show_line(self, number: int) -> None:
        """Show one text, by its number in reading order."""
        if 0 <= number < len(self._shown):
            self._scroll_to(self._shown[number].result)

    def text(self) -> str:
        """Everything shown of the result, a line for each text."""
        return "\n".join(each.line.line.result.text for each in self._shown)

    def marked_texts(self) -> list[str]:
        """What is marked in the result for the group chosen."""
        marks: list[str] = []
        for each in self._shown:
            text = each.result.text().encode("utf-16-le")
            here = [s for s in each.line.found if self._is_chosen(each, s)]
            marks += [text[2 * s.start : 2 * s.end].decode("utf-16-le") for s in here]
        return marks

    def _changed(self, lines: Sequence[MarkedLine]) -> list[int] | None:
        """Which texts a decision changed; ``None`` where so much is another that all is drawn anew."""
        if not lines or len(lines) != len(self._shown):
            return None
        pairs = enumerate(zip(lines, self._lines, strict=True))
        changed = [number for number, (new, old) in pairs if new != old]
        moved = any(_speaker(lines[number]) != _speaker(self._lines[number]) for number in changed)
        return None if moved or len(changed) > len(lines) * _MOST_REWRITTEN else changed

    def _rewrite(self, changed: Sequence[int]) -> None:
        """Rewrite some texts in their place: laying out a long document as a whole takes a third of a second."""
        whole = QTextCursor(self.document())
        whole.beginEditBlock()
        writer = _Writer(whole, self._theme, mirrored=self.isRightToLeft())
        for number in changed:
            self._shown[number] = writer.rewrite(self._shown[number], self._lines[number])
        whole.endEditBlock()
        for number in changed:
            self._note(self._shown[number])
        self._mark()

    def _note(self, each: _Shown) -> None:
        self._by_block[each.result.blockNumber()] = each
        if each.original is not None:
            self._by_block[each.original.blockNumber()] = each

    @Slot()
    def draw_anew(self) -> None:
        """After a change of colours or direction."""
        place = self.verticalScrollBar().value()
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(SPACE.large)
        if self._is_narrow:  # no block has a margin above the first line
            frame = document.rootFrame().frameFormat()
            frame.setTopMargin(_GAP_WITH_SPEAKER)
            document.rootFrame().setFrameFormat(frame)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        writer = _Writer(cursor, self._theme, mirrored=self.isRightToLeft(), narrow=self._is_narrow)
        said = ""
        self._shown = []
        for line in self._lines:
            speaker = _speaker(line)
            write = writer.beside if self._side_by_side else writer.below
            self._shown.append(write(line, changes=speaker != said))
            said = speaker
        cursor.endEditBlock()
        self._by_block = {}
        for each in self._shown:
            self._note(each)
        self.setDocument(document)
        if self._own is not None:  # Qt deletes the document it made itself, and no other
            self._own.deleteLater()
        self._own = document
        self.verticalScrollBar().setValue(place)
        self._mark()

    def _mark(self) -> None:
        colours = self._theme.tokens.colours
        here = QTextCharFormat()
        here.setBackground(QColor(colours.accent))
        here.setForeground(QColor(colours.on_accent))
        marks: list[QTextEdit.ExtraSelection] = []
        for block, stretch in self._places():
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + stretch.start)
            cursor.setPosition(block.position() + stretch.end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - the stub calls a field a method's result
            mark.format = here  # pyright: ignore[reportAttributeAccessIssue] - as above
            marks.append(mark)
        self.setExtraSelections(marks)

    def _places(self) -> Iterator[tuple[QTextBlock, Stretch]]:
        for each in self._shown:
            for stretch in each.line.found:
                if self._is_chosen(each, stretch):
                    yield each.result, stretch
            for stretch in each.line.found_original if each.original is not None else ():
                if self._is_chosen(each, stretch) and each.original is not None:
                    yield each.original, stretch

    def _is_chosen(self, each: _Shown, stretch: Stretch) -> bool:
        if self._alone is not None and self._alone != (each.line.line.place, stretch.at):
            return False
        return stretch.group in self._groups

    def _reveal(self) -> None:
        for block, _ in self._places():
            self._scroll_to(block)
            return

    def _scroll_to(self, block: QTextBlock) -> None:
        """Bring a text into view, a third from the top, unless it is in view."""
        box = self.document().documentLayout().blockBoundingRect(block)
        bar = self.verticalScrollBar()
        height = self.viewport().height()
        if box.top() < bar.value() or box.bottom() > bar.value() + height:
            bar.setValue(int(box.top()) - height // 3)

    # ---- who speaks --------------------------------------------------------------------------------------

    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        above = self.verticalScrollBar().value()
        said = ""
        for each in self._shown:
            speaker = _speaker(each.line)
            first = each.result if each.original is None else each.original
            box = layout.blockBoundingRect(first).translated(0, -above)
            if box.top() > e.rect().bottom():
                break
            if box.top() > e.rect().top() - 40:
                self._paint_margin(painter, box, "" if speaker == said else speaker, each.line)
            said = speaker
        painter.end()

    def _paint_margin(self, painter: QPainter, box: QRectF, speaker: str, line: MarkedLine) -> None:
        colours = self._theme.tokens.colours
        width = (NARROW_MARGIN if self._speakers_above else MARGIN) - SPACE.medium - SPACE.large
        height = self.fontMetrics().height()
        font = QFont(self.font())
        font.setPixelSize(self._theme.tokens.type.small)
        painter.setFont(font)
        number = words.place(line.line.place) if line.line.place.field is TextField.SEGMENT else ""
        beside = self._mirrored(QRect(SPACE.large, int(box.top()), width, height))
        painter.setPen(QColor(colours.muted))
        painter.drawText(beside, self._side(leading=False), number)
        if self._speakers_above:
            place = self._mirrored(QRect(NARROW_MARGIN, int(box.top()) - height - SPACE.hair, 400, height))
        else:
            room = width - painter.fontMetrics().horizontalAdvance(number) - SPACE.small
            place = self._mirrored(QRect(SPACE.large, int(box.top()), room, height))
            painter.setPen(QColor(colours.text))
        fits = painter.fontMetrics().elidedText(speaker, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, self._side(leading=True), fits)

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), place)

    def _side(self, *, leading: bool) -> int:
        """At the window's leading or trailing side, whatever the script of what is painted."""
        first = Qt.AlignmentFlag.AlignLeading if leading != self.isRightToLeft() else Qt.AlignmentFlag.AlignTrailing
        return (first | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter).value

    # ---- pointing and copying ----------------------------------------------------------------------------

    def original_at(self, position: int) -> str | None:
        """What stood where the document's ``position`` is, if it was replaced."""
        each, offset, result = self._at(position)
        if each is None or not result:
            return None
        return next((s.original for s in each.line.edits if s.start <= offset < s.end), None)

    def group_at(self, position: int) -> str:
        """The group found at the document's ``position``, or nothing."""
        found = self._found_at(position)
        return found[1].group if found else ""

    def _found_at(self, position: int) -> tuple[TextPlace, Stretch] | None:
        each, offset, result = self._at(position)
        if each is None:
            return None
        found = each.line.found if result else each.line.found_original
        return next(((each.line.line.place, s) for s in found if s.start <= offset < s.end), None)

    def _at(self, position: int) -> tuple[_Shown | None, int, bool]:
        block = self.document().findBlock(position)
        each = self._by_block.get(block.blockNumber())
        result = each is not None and each.result.blockNumber() == block.blockNumber()
        return each, position - block.position(), result

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cursor = self.cursorForPosition(event.pos())
            original = None if self._discreet else self.original_at(cursor.position())
            said = self.tr("Original: {text}").format(text=isolate(original)) if original else ""
            QToolTip.showText(event.globalPos(), said, self.viewport())
            return True
        return super().viewportEvent(event)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        super().mouseReleaseEvent(e)
        if e.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            found = self._found_at(self.cursorForPosition(e.position().toPoint()).position())
            if found:
                place, stretch = found
                self.mention_clicked.emit(stretch.group, place, stretch.at)

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText("\n".join(self._selected()))
        return copied

    def selected_original(self) -> str:
        """The identified words selected: in the original beside, or in a result where nothing of them was replaced."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end or cursor.hasComplexSelection():
            return ""
        each, offset, result = self._at(start)
        last, _, _ = self._at(end)
        if each is None or last is not each:
            return ""
        length = end - start
        if result and any(s.start < offset + length and offset < s.end for s in each.line.edits):
            return ""
        return read(cursor.selectedText())

    def _selected(self) -> list[str]:
        """The selected part of the results; of a text selected in its original alone, the whole result."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        across = cursor.hasComplexSelection()
        parts: list[str] = []
        for each in self._shown:
            block = each.result
            low, high = max(start - block.position(), 0), min(end - block.position(), block.length() - 1)
            if low < high and not across:
                text = block.text().encode("utf-16-le", "surrogatepass")
                parts.append(read(text[2 * low : 2 * high].decode("utf-16-le", "replace")))
            elif _touches(each.result, start, end) or (each.original and _touches(each.original, start, end)):
                parts.append(each.line.line.result.text)
        return parts


def _touches(block: QTextBlock, start: int, end: int) -> bool:
    return start < block.position() + block.length() - 1 and end > block.position()


def _speaker(line: MarkedLine) -> str:
    if line.line.place.field is TextField.SEGMENT:
        return line.line.speaker
    return words.heading(line.line.place.field)


class _Writer:
    """Writes texts into a document: as paragraphs beside a margin, or as rows of two cells."""

    def __init__(self, cursor: QTextCursor, theme: Theme, *, mirrored: bool, narrow: bool = False) -> None:
        self._cursor = cursor
        self._mirrored = mirrored
        self._narrow = narrow
        self._first = True
        colours = theme.tokens.colours
        self._plain = QTextCharFormat()
        self._plain.setForeground(QColor(colours.text))
        self._replaced = QTextCharFormat(self._plain)
        self._replaced.setBackground(QColor(colours.accent_soft))
        self._gone = QTextCharFormat(self._plain)
        self._gone.setBackground(QColor(colours.warn_soft))
        self._kept = QTextCharFormat(self._plain)
        self._kept.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._kept.setUnderlineColor(QColor(colours.outline))

    def below(self, line: MarkedLine, *, changes: bool) -> _Shown:
        """One text beneath the one before; ``changes``: somebody else speaks."""
        shape = self._paragraph()
        self._beside_margin(shape, NARROW_MARGIN if self._narrow else MARGIN)
        above = _GAP_WITH_SPEAKER if self._narrow else SPACE.small
        shape.setTopMargin(above if changes else 0)
        shape.setBottomMargin(SPACE.small)
        if self._first:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._first = False
        return _Shown(line, self._result(self._cursor, line), None)

    def beside(self, line: MarkedLine, *, changes: bool) -> _Shown:
        """One text in two cells, the original first."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        shape = QTextTableFormat()
        shape.setTopMargin(_GAP_WITH_SPEAKER if changes else _GAP)
        shape.setBorder(0)
        shape.setCellPadding(0)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        self._beside_margin(shape, NARROW_MARGIN)
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        shape.setColumnWidthConstraints([half, half])
        table = self._cursor.insertTable(1, 2, shape)
        cells = [table.cellAt(0, column).firstCursorPosition() for column in (0, 1)]
        original, result = reversed(cells) if self._mirrored else cells
        before, after = self._paragraph(), self._paragraph()
        (before.setLeftMargin if self._mirrored else before.setRightMargin)(SPACE.medium)
        (after.setRightMargin if self._mirrored else after.setLeftMargin)(SPACE.medium)
        original.setBlockFormat(before)
        result.setBlockFormat(after)
        first = self._original(original, line)
        return _Shown(line, self._result(result, line), first)

    def rewrite(self, old: _Shown, line: MarkedLine) -> _Shown:
        """Another text in the blocks of the one before."""
        for block in (old.result, old.original):
            if block is not None:
                cursor = QTextCursor(block)
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
        original = self._original(QTextCursor(old.original), line) if old.original is not None else None
        return _Shown(line, self._result(QTextCursor(old.result), line), original)

    def _beside_margin(self, shape: QTextBlockFormat | QTextTableFormat, width: int) -> None:
        if self._mirrored:
            shape.setRightMargin(width - SPACE.large)
        else:
            shape.setLeftMargin(width - SPACE.large)

    def _paragraph(self) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return made

    def _result(self, cursor: QTextCursor, line: MarkedLine) -> QTextBlock:
        marks = [(s, self._replaced) for s in line.edits]
        covered = {(s.start, s.end) for s in line.edits}
        marks += [(s, self._kept) for s in line.found if not _within(s, covered)]
        return self._put(cursor, line.line.result.text, marks)

    def _original(self, cursor: QTextCursor, line: MarkedLine) -> QTextBlock:
        marks = [(s, self._gone) for s in line.replaced]
        return self._put(cursor, line.line.original, marks)

    def _put(self, cursor: QTextCursor, text: str, marks: Sequence[tuple[Stretch, QTextCharFormat]]) -> QTextBlock:
        cursor.insertText(shown(text), self._plain)
        block = cursor.block()
        for stretch, look in marks:
            at = QTextCursor(block)
            at.setPosition(block.position() + stretch.start)
            at.setPosition(block.position() + stretch.end, QTextCursor.MoveMode.KeepAnchor)
            at.setCharFormat(look)
        return block


def _within(stretch: Stretch, covered: set[tuple[int, int]]) -> bool:
    return stretch.start == stretch.end or any(low < stretch.end and stretch.start < high for low, high in covered)
