"""How the rows of the list are painted: by hand and from what was worked out before, since a hundred cells must be
there in the time of one frame. It looks as the style sheet would paint it (``QTableView::item``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from oralhistory.consent import Standing
from oralhistory.model import Audience

from ..context import Context
from ..theme.icons import pixmap
from ..theme.tokens import SPACE, Colours
from ..widgets.chip import ICONS, State
from ..widgets.elided_label import fitting
from .library_words import SHOWN_AUDIENCES, STATES, LibraryWords

if TYPE_CHECKING:
    from .library_table import Entry, LibraryModel

MARGIN = SPACE.small + 3
"""Where the style itself begins the text of a cell."""
ICON = 12
_DECORATION = 16
_CHIP = 20
_MOST_KEPT = 4_000
_SELECTED = QStyle.StateFlag.State_Selected
_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_GROUNDS = {
    State.OPEN: ("ok_soft", "ok"),
    State.ASK: ("warn_soft", "warn"),
    State.CLOSED: ("sunken", "muted"),
    State.EMBARGOED: ("hold_soft", "hold"),
    State.WITHDRAWN: ("danger_soft", "danger"),
    State.UNKNOWN: ("sunken", "muted"),
}

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Ground, line, icon, one line of text; and under a title the sentence found."""

    def __init__(self, context: Context, model: LibraryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._inks: dict[str, QColor] = {}
        self._inks_of: Colours | None = None
        self._cut: dict[tuple[str, int, int], str] = {}

    def forget(self) -> None:
        """The type or the language is another."""
        self._cut.clear()

    def colour(self, name: str) -> QColor:
        """A colour of the look."""
        colours = self._context.theme.tokens.colours
        if colours is not self._inks_of:
            self._inks.clear()
            self._inks_of = colours
        if name not in self._inks:
            self._inks[name] = QColor(str(getattr(colours, name)))
        return self._inks[name]

    def ground(self, painter: QPainter, option: QStyleOptionViewItem) -> QRect:
        """Paint selection and line; the room left for the content."""
        area = option.rect
        painter.fillRect(area, self.colour("accent_soft" if option.state & _SELECTED else "surface"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self.colour("border"))
        return area.adjusted(MARGIN, 0, -MARGIN, -1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = self.ground(painter, option)
        row = index.row()
        entry = self._model.row_at(row)
        if entry is None:
            return
        column = self._model.columns[index.column()]
        mirrored = option.direction == _RIGHT_TO_LEFT
        if column.icon is not None:
            self._icon(painter, room, column.icon(entry), mirrored=mirrored)
        text = self._model.text_of(entry, column)
        at_end = column.at_end is not mirrored
        sentence = self._model.sentence_soon(entry.row.id) if column.key == "title" else ""
        if sentence != "":
            self._two_lines(painter, room, text, sentence or "", at_end=at_end)
        else:
            self._line(painter, room, text, "text", at_end=at_end)

    def _icon(self, painter: QPainter, room: QRect, picture: QIcon, *, mirrored: bool) -> None:
        if picture.isNull():
            return
        left = room.right() + 1 - _DECORATION if mirrored else room.left()
        picture.paint(painter, QRect(left, room.center().y() - _DECORATION // 2 + 1, _DECORATION, _DECORATION))
        taken = _DECORATION + SPACE.hair + 2
        room.adjust(*((0, 0, -taken, 0) if mirrored else (taken, 0, 0, 0)))

    def _two_lines(self, painter: QPainter, room: QRect, text: str, sentence: str, *, at_end: bool) -> None:
        high = painter.fontMetrics().height()
        upper = QRect(room.left(), room.center().y() - high, room.width(), high)
        self._line(painter, upper, text, "text", at_end=at_end)
        painter.save()
        small = QFont(painter.font())
        small.setPixelSize(self._context.theme.tokens.type.small)
        painter.setFont(small)
        self._line(painter, upper.translated(0, high + 1), sentence, "muted", at_end=at_end)
        painter.restore()

    def _line(self, painter: QPainter, room: QRect, text: str, ink: str, *, at_end: bool) -> None:
        if not text:
            return
        painter.setPen(self.colour(ink))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | _ABSOLUTE, self._fitting(painter, text, room.width()))

    def _fitting(self, painter: QPainter, text: str, width: int) -> str:
        key = (text, width, painter.font().pixelSize())
        cut = self._cut.get(key)
        if cut is None:
            if len(self._cut) > _MOST_KEPT:
                self._cut.clear()
            cut = self._cut[key] = fitting(painter.fontMetrics(), text, width)
        return cut


class ConsentDelegate(CellDelegate):
    """One small chip an audience: the state's icon and the audience's word, or its two letters where it is narrow."""

    def __init__(self, context: Context, model: LibraryModel, words: LibraryWords, parent: QWidget) -> None:
        super().__init__(context, model, parent)
        self._words = words
        self._fonts: tuple[QFont, QFontMetrics] | None = None
        self._worded: dict[int, Sequence[str]] = {}
        self._strips: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        super().forget()
        self._fonts = None
        self._worded.clear()
        self._strips.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        room = self.ground(painter, option)
        entry: Entry | None = self._model.row_at(index.row())
        if entry is None:
            return
        mirrored = option.direction == _RIGHT_TO_LEFT
        words = self._worded.get(room.width())
        if words is None:
            words = self._worded[room.width()] = self._words_for(room.width())
        dense = painter.device().devicePixelRatio()
        colours = self._context.theme.tokens.colours
        states = tuple(entry.standings[audience] for audience in SHOWN_AUDIENCES)
        key = (states, words[0], dense, colours, mirrored)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._strip(entry.standings, words, dense, mirrored=mirrored)
        size = strip.deviceIndependentSize().toSize()
        left = room.right() + 1 - size.width() if mirrored else room.left()
        painter.drawPixmap(QPoint(left, room.center().y() - size.height() // 2 + 1), strip)

    def least_width(self) -> int:
        """What all chips with their two letters need."""
        wide = self._small()[1].horizontalAdvance
        return sum(self._width(wide(self._words.audience_letters(audience))) for audience in SHOWN_AUDIENCES)

    def _small(self) -> tuple[QFont, QFontMetrics]:
        if self._fonts is None:
            font = QFont(cast("QWidget", self.parent()).font())
            font.setPixelSize(self._context.theme.tokens.type.small - 1)
            self._fonts = (font, QFontMetrics(font))
        return self._fonts

    def _words_for(self, room: int) -> Sequence[str]:
        wide = self._small()[1].horizontalAdvance
        words = [self._words.audience(audience) for audience in SHOWN_AUDIENCES]
        if sum(self._width(wide(word)) for word in words) > room:
            words = [self._words.audience_letters(audience) for audience in SHOWN_AUDIENCES]
        return words

    def _strip(
        self, standings: Mapping[Audience, Standing], words: Sequence[str], dense: float, *, mirrored: bool
    ) -> QPixmap:
        """All chips of a row, once for all rows that stand alike."""
        font, metrics = self._small()
        widths = [self._width(metrics.horizontalAdvance(word)) - SPACE.hair for word in words]
        high = max(_CHIP, metrics.height() + 2)
        whole = QSize(sum(widths) + SPACE.hair * (len(widths) - 1) + 1, high + 1)
        strip = QPixmap(whole * dense)
        strip.setDevicePixelRatio(dense)
        strip.fill(Qt.GlobalColor.transparent)
        painter = QPainter(strip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        across = 0
        for audience, word, width in zip(SHOWN_AUDIENCES, words, widths, strict=True):
            left = whole.width() - 1 - across - width if mirrored else across
            self._chip(painter, QRect(left, 0, width, high), STATES[standings[audience]], word, mirrored=mirrored)
            across += width + SPACE.hair
        painter.end()
        return strip

    def _width(self, text: int) -> int:
        return text + ICON + 3 * SPACE.hair + 2 + SPACE.hair

    def _chip(self, painter: QPainter, chip: QRect, state: State, word: str, *, mirrored: bool) -> None:
        ground, ink = _GROUNDS[state]
        line = QColor(self.colour(ink))
        line.setAlphaF(0.45)
        painter.setPen(line)
        painter.setBrush(self.colour(ground))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        picture = pixmap(ICONS[state][0], ICON, ink, painter.device().devicePixelRatio())
        inner = chip.adjusted(SPACE.hair + 1, 0, -SPACE.hair - 1, 0)
        left = inner.right() + 1 - ICON if mirrored else inner.left()
        painter.drawPixmap(QPoint(left, chip.center().y() - ICON // 2 + 1), picture)
        inner.adjust(*((0, 0, -ICON - 3, 0) if mirrored else (ICON + 3, 0, 0, 0)))
        painter.setPen(self.colour(ink))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, word)
