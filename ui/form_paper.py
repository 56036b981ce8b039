"""A form laid out on sheets of A4: lines, tick boxes, rules, page numbers; from the right where the language is.

One layout for the PDF, the printer and the preview; a smaller sheet is the same one drawn smaller, its letters set
larger before. Lengths are in twentieths of a point, so that letters keep their shape at any resolution. A block that
should stand together is not torn; no line of a paragraph stands alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageSize,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from oralhistory.forms.document import Blank, Document, Paragraph, Words
from oralhistory.forms.template import Kind
from oralhistory.forms.values import words

POINT = 20
"""Units in a point."""
UNITS_PER_INCH = 72 * POINT
_MM = UNITS_PER_INCH / 25.4
WIDTH, HEIGHT = 210 * _MM, 297 * _MM
_MARGIN = 20 * _MM
_MEASURE = WIDTH - 2 * _MARGIN
_FOOT = 12 * _MM
"""From the lower edge of the sheet to the page number."""

_BODY, _TITLE, _HEADING, _SMALL = 11 * POINT, 19 * POINT, 13 * POINT, 9 * POINT
_LEADING = 1.28
_INDENT = 7 * _MM
_BOX = 3.6 * _MM
_HAND = 8 * _MM
"""What handwriting needs from line to line."""
_SIGNING = 11.5 * _MM
_HAIR = 0.6 * POINT
_INK, _SOFT, _RULE = QColor("#000000"), QColor("#333333"), QColor("#555555")
_FAMILIES = {
    "he": ["Noto Sans Hebrew", "Segoe UI", "Arial Hebrew", "Arial", "DejaVu Sans"],
    "ar": ["Noto Naskh Arabic", "Noto Sans Arabic", "Segoe UI", "Geeza Pro", "Arial", "DejaVu Sans"],
}
_LARGER = {"he": 1.05, "ar": 1.07}
"""Their letters are smaller at the same size."""
_OTHERS = ["Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans"]
_BEFORE = {
    Kind.TITLE: 0.0,
    Kind.HEADING: 13.0,
    Kind.PARAGRAPH: 6.0,
    Kind.NOTICE: 9.0,
    Kind.POINT: 3.0,
    Kind.TICK: 5.0,
    Kind.LINE: 2.0,
    Kind.SIGNATURES: 8.0,
}
"""Points of air above a block."""
_LOOSE = 5.0
"""Points more where a list or a group of lines begins."""


@dataclass(frozen=True)
class Sheet:
    """What is printed on: how wide it is beside A4, and how much larger than usual its letters are set."""

    size: QPageSize.PageSizeId
    scale: float = 1.0
    larger: float = 1.0


A4 = Sheet(QPageSize.PageSizeId.A4)
CARD_A4 = Sheet(QPageSize.PageSizeId.A4, larger=1.15)
CARD_A5 = Sheet(QPageSize.PageSizeId.A5, 148 / 210, 1.15)


@dataclass
class _Row:
    """A strip of a page that is not torn: what is drawn in it, and whether the next one must stand on the same page."""

    height: float
    air: float = 0.0
    lines: list[QTextLine] = field(default_factory=list[QTextLine])
    rules: list[tuple[float, float, float]] = field(default_factory=list[tuple[float, float, float]])
    """From, to, and how deep below the row's upper edge."""
    box: QRectF | None = None
    dot: QPointF | None = None
    bar: float | None = None
    with_next: bool = False


class Paper:
    """The sheets of one document."""

    def __init__(self, document: Document, families: Sequence[str] = (), *, larger: float = 1.0) -> None:
        self._document = document
        self._rtl = document.right_to_left
        short = document.language.split("-")[0]
        self._larger = _LARGER.get(short, 1.0) * larger
        self._families = list(families) or _FAMILIES.get(short, _OTHERS)
        self._layouts: list[QTextLayout] = []
        self._pages = self._paged(list(self._rows()))

    @property
    def pages(self) -> int:
        """How many sheets."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw one sheet, its upper left corner at the painter's origin, in units of :data:`POINT`."""
        painter.save()
        painter.setPen(QPen(_INK))
        for row, top in self._pages[page]:
            self._paint_row(painter, row, top)
        self._paint_foot(painter, page)
        painter.restore()

    # ---- pages -------------------------------------------------------------------------------------------

    def _paged(self, rows: list[_Row | None]) -> list[list[tuple[_Row, float]]]:
        """Rows on pages, each with its upper edge; ``None`` begins a new page."""
        pages: list[list[tuple[_Row, float]]] = [[]]
        top, bottom = _MARGIN, HEIGHT - _MARGIN
        at = 0
        while at < len(rows):
            if rows[at] is None:
                pages, top, at = [*pages, []] if pages[-1] else pages, _MARGIN, at + 1
                continue
            chunk = _chunk(rows, at)
            tall = sum(row.air + row.height for row in chunk) - (0 if pages[-1] else chunk[0].air)
            if pages[-1] and top + tall > bottom:
                pages.append([])
                top = _MARGIN
            for row in chunk:
                if pages[-1] and top + row.air + row.height > bottom:  # together taller than a page
                    pages.append([])
                    top = _MARGIN
                top += row.air if pages[-1] else 0
                pages[-1].append((row, top))
                top += row.height
            at += len(chunk)
        return pages

    # ---- blocks ------------------------------------------------------------------------------------------

    def _rows(self) -> Iterator[_Row | None]:
        before: Kind | None = None
        blocks = self._document.blocks
        for number, block in enumerate(blocks):
            following = blocks[number + 1].kind if number + 1 < len(blocks) else None
            if block.kind is Kind.PAGE:
                yield None
                before = None
                continue
            rows = list(self._block(block))
            rows[0].air = _air(block.kind, before)
            rows[-1].with_next = _holds(block.kind, following)
            yield from rows
            before = block.kind

    def _block(self, block: Paragraph) -> Iterator[_Row]:
        match block.kind:
            case Kind.TITLE:
                yield from self._whole(block, _TITLE, bold=True)
            case Kind.HEADING:
                yield from self._whole(block, _HEADING, bold=True)
            case Kind.NOTICE:
                yield self._notice(block)
            case Kind.POINT | Kind.TICK:
                yield from self._marked(block)
            case Kind.LINE:
                yield from self._line(block)
            case Kind.SIGNATURES:
                yield self._signatures(block)
            case _:
                yield from self._paragraph(block)

    def _whole(self, block: Paragraph, size: float, *, bold: bool) -> Iterator[_Row]:
        """Rows that stand together."""
        rows = [row for row, _ in self._set(block.runs, size, 0, _MEASURE, bold=bold)]
        for row in rows[:-1]:
            row.with_next = True
        yield from rows

    def _paragraph(self, block: Paragraph) -> Iterator[_Row]:
        rows = [row for row, _ in self._set(block.runs, _BODY, 0, _MEASURE)]
        for row in (*rows[:1], *rows[-2:-1]):  # no line alone at the foot or the head of a page
            row.with_next = len(rows) > 1
        yield from rows

    def _notice(self, block: Paragraph) -> _Row:
        """One row with a bar beside it."""
        indent = _INDENT * 0.7
        rows = self._set(block.runs, _BODY, indent, _MEASURE - indent, bold=True)
        whole = _Row(0, bar=self._across(0))
        for row, line in rows:
            line.setPosition(QPointF(line.position().x(), whole.height))
            whole.lines.append(line)
            whole.height += row.height
        return whole

    def _marked(self, block: Paragraph) -> Iterator[_Row]:
        """A point or a tick box, the words hanging beside it."""
        rows = [row for row, _ in self._set(block.runs, _BODY, _INDENT, _MEASURE - _INDENT)]
        first = rows[0]
        middle = first.lines[0].y() + first.lines[0].ascent() * 0.62
        if block.kind is Kind.TICK:
            side = self._across(0) if not self._rtl else _MEASURE - _BOX
            first.box = QRectF(side, middle - _BOX / 2, _BOX, _BOX)
        else:
            first.dot = QPointF(self._across(_INDENT * 0.45), middle)
        for row in rows[:-1]:
            row.with_next = True
        yield from rows

    def _line(self, block: Paragraph) -> Iterator[_Row]:
        """A label with a rule to the far side, or with what was filled in."""
        said = tuple(run for run in block.runs if isinstance(run, Words))
        last = block.runs[-1] if block.runs else None
        if isinstance(last, Words) and last.filled:
            for row, _ in self._set(said, _BODY, 0, _MEASURE, soft_label=True):
                row.height = max(row.height, 17 * POINT)
                yield row
            return
        rows = self._set(said, _BODY, 0, _MEASURE, soft_label=True) if said else []
        yield from (row for row, _ in rows[:-1])
        end = 0.0
        ruled = _Row(_HAND)
        if rows:
            _, line = rows[-1]
            end = line.naturalTextWidth() + 4 * POINT
            line.setPosition(QPointF(line.position().x(), _HAND - line.height() - 1 * POINT))
            ruled.lines.append(line)
        if end > _MEASURE * 0.75:
            ruled.with_next = True
            yield ruled
            ruled, end = _Row(_HAND), 0.0
        ruled.rules.append((self._across(end), self._across(_MEASURE), _HAND - 3 * POINT))
        yield ruled

    def _signatures(self, block: Paragraph) -> _Row:
        """Lines side by side, the first one the longest, with small words beneath."""
        captions = [run for run in block.runs if isinstance(run, Words)]
        gap = 8 * _MM
        shares = [2.0] + [1.0] * (len(captions) - 1)
        unit = (_MEASURE - gap * (len(captions) - 1)) / sum(shares)
        row, at, deep = _Row(0), 0.0, 0.0
        for caption, share in zip(captions, shares, strict=True):
            wide = unit * share
            row.rules.append((self._across(at), self._across(at + wide), _SIGNING))
            below = _SIGNING + 2 * POINT
            for part, line in self._set((caption,), _SMALL, at, wide):
                line.setPosition(QPointF(line.position().x(), below))
                row.lines.append(line)
                below += part.height
            deep, at = max(deep, below), at + wide + gap
        row.height = deep
        return row

    # ---- letters -----------------------------------------------------------------------------------------

    def _across(self, leading: float) -> float:
        """A distance from the leading side, as a distance from the left."""
        return _MEASURE - leading if self._rtl else leading

    def _font(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont(self._families)
        font.setPixelSize(round(size * self._larger))
        font.setBold(bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def _set(
        self,
        runs: Sequence[Words | Blank],
        size: float,
        leading: float,
        width: float,
        *,
        bold: bool = False,
        soft_label: bool = False,
    ) -> list[tuple[_Row, QTextLine]]:
        """Words broken into lines of ``width`` that begin ``leading`` units from the leading side."""
        text, formats = _formatted(runs, soft_label=soft_label)
        layout = QTextLayout(text, self._font(size, bold=bold))
        layout.setFormats(formats)
        # A layout of its own knows no leading side: the direction chooses it here.
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        layout.setTextOption(option)
        self._layouts.append(layout)
        left = self._across(leading) - (width if self._rtl else 0)
        made: list[tuple[_Row, QTextLine]] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            height = max(line.height(), size * self._larger * _LEADING)
            line.setPosition(QPointF(left, (height - line.height()) / 2))
            made.append((_Row(height, lines=[line]), line))
        layout.endLayout()
        return made

    # ---- painting ----------------------------------------------------------------------------------------

    def _paint_row(self, painter: QPainter, row: _Row, top: float) -> None:
        origin = QPointF(_MARGIN, top)
        for line in row.lines:
            line.draw(painter, origin)
        painter.save()
        painter.setPen(QPen(_RULE, _HAIR))
        for start, end, deep in row.rules:
            painter.drawLine(origin + QPointF(start, deep), origin + QPointF(end, deep))
        if row.box is not None:
            painter.setPen(QPen(_INK, 0.9 * POINT))
            painter.drawRect(row.box.translated(origin))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_INK)
        if row.dot is not None:
            painter.drawEllipse(origin + row.dot, 1.6 * POINT, 1.6 * POINT)
        if row.bar is not None:
            wide = 2.2 * POINT
            painter.drawRect(QRectF(origin.x() + row.bar - (wide if self._rtl else 0), top, wide, row.height))
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        """The page number at the trailing side; at the leading one, which form this is."""
        number = QTextLayout(self._number(page), self._font(_SMALL))
        imprint = QTextLayout(self._document.imprint, self._font(_SMALL))
        for layout, trailing in ((imprint, False), (number, True)):
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(_MEASURE)
            layout.endLayout()
            at_right = trailing != self._rtl
            x = WIDTH - _MARGIN - line.naturalTextWidth() if at_right else _MARGIN
            line.setPosition(QPointF(0, 0))
            painter.setPen(QPen(_SOFT))
            line.draw(painter, QPointF(x, HEIGHT - _FOOT - line.height()))

    def _number(self, page: int) -> str:
        """In words: two numbers and a stroke are read in either order."""
        return words(self._document.language)("page", page=str(page + 1), pages=str(self.pages))


def _chunk(rows: Sequence[_Row | None], at: int) -> list[_Row]:
    """The row there and those that must stand on the same page."""
    chunk: list[_Row] = []
    for row in rows[at:]:
        if row is None:
            break
        chunk.append(row)
        if not row.with_next:
            break
    return chunk


def _air(kind: Kind, before: Kind | None) -> float:
    if before is None:
        return 0
    grouped = kind in (Kind.POINT, Kind.TICK, Kind.LINE)
    loose = _LOOSE if grouped and before not in (kind, Kind.HEADING) else 0
    close = 4.0 if before is Kind.HEADING and kind in (Kind.PARAGRAPH, Kind.POINT) else _BEFORE[kind]
    if kind is Kind.PARAGRAPH and before in (Kind.LINE, Kind.TICK):
        close += _LOOSE
    return (close + loose) * POINT


def _holds(kind: Kind, following: Kind | None) -> bool:
    """Whether a block must stand on the page of what follows."""
    if following in (None, Kind.PAGE):
        return False
    if kind in (Kind.TITLE, Kind.HEADING):
        return True
    return (kind, following) in {
        (Kind.SIGNATURES, Kind.SIGNATURES),
        (Kind.SIGNATURES, Kind.NOTICE),
        (Kind.TICK, Kind.TICK),  # a choice must be seen whole
        (Kind.TICK, Kind.LINE),
        (Kind.LINE, Kind.LINE),
    }


def _formatted(runs: Sequence[Words | Blank], *, soft_label: bool) -> tuple[str, list[QTextLayout.FormatRange]]:
    """The words of all runs; open places as ruled room, labels in a softer ink than what was filled in."""
    text, formats = "", list[QTextLayout.FormatRange]()
    for run in runs:
        shape = QTextCharFormat()
        if isinstance(run, Blank):
            said = "\u00a0" * round(run.letters * 1.4)
            shape.setFontUnderline(True)
        else:
            said = f"\u2068{run.text}\u2069" if run.filled else run.text
            shape.setForeground(_SOFT if soft_label and not run.filled else _INK)
        ranged = QTextLayout.FormatRange()
        ranged.start, ranged.length, ranged.format = len(text), len(said), shape  # pyright: ignore[reportAttributeAccessIssue]
        formats.append(ranged)
        text += said
    return text, formats
