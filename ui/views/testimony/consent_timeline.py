"""The events of consent, newest first: icon, one sentence, and quietly beneath it the day, the hands, the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...i18n import isolate
from ...theme import Theme
from ...theme.icons import pixmap
from ...theme.tokens import SPACE
from ...widgets.wrapped import wrapped
from . import consent_sentences as sentences
from . import consent_words as words

if TYPE_CHECKING:
    from oralhistory.storage.consents import RecordedConsent

Index = QModelIndex | QPersistentModelIndex

ICON = 20
POSITION_ROLE = Qt.ItemDataRole.UserRole
"""The event's place in the order of recording."""
LINES_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class EventLines:
    """One event in words. ``ahead``: its day comes after the day looked at."""

    position: int
    icon: str
    ink: str
    sentence: str
    circumstances: str
    conditions: str
    ahead: bool

    def spoken(self) -> str:
        """Everything in a row, for a screen reader."""
        return ". ".join(filter(None, (self.sentence, self.circumstances, self.conditions)))


def lines_of(log: Sequence[RecordedConsent], people: sentences.People, day: date, *, notes: bool) -> list[EventLines]:
    """The events newest first: by the day from which they hold, of one day the later recorded first."""
    order = sorted(enumerate(log), key=lambda pair: (pair[1].event.effective, pair[0]), reverse=True)
    return [_lines(position, recorded, people, day, notes=notes) for position, recorded in order]


def _lines(position: int, recorded: RecordedConsent, people: sentences.People, day: date, *, notes: bool) -> EventLines:
    event = recorded.event
    ahead = event.effective > day.isoformat()
    said_in = words.here()
    first = said_in.say(
        "line.recorded",
        day=words.day(event.effective),
        person=isolate(recorded.by),
        recorded=words.day(recorded.recorded_at),
    )
    if ahead:
        first = said_in.say("line.ahead", rest=first)
    told = " · ".join([first, *sentences.circumstances(event, people)])
    small: list[str] = []
    if event.attribution:
        small.append(said_in.say("line.appears", how=sentences.attributions(event.attribution)))
    conditions = sentences.conditions(event)
    if conditions:
        small.append(said_in.say("line.conditions", list=said_in.say("list.clause").join(map(isolate, conditions))))
    if notes and event.notes:
        small.append(said_in.say("told.note", note=isolate(event.notes)))
    icon, ink = words.ICONS[event.event]
    return EventLines(position, icon, ink, sentences.sentence(event), told, "\n".join(small), ahead)


class TimelineModel(QAbstractListModel):
    """The lines of :func:`lines_of`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[EventLines] = []

    def show_lines(self, lines: list[EventLines]) -> None:
        """Other events."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def row_of(self, position: int) -> int:
        """The row of the event recorded at ``position``; -1 if there is none."""
        return next((row for row, line in enumerate(self._lines) if line.position == position), -1)

    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        if not index.isValid():
            return None
        lines = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return lines.sentence
            case Qt.ItemDataRole.AccessibleTextRole:
                return lines.spoken()
            case _ if role == POSITION_ROLE:
                return lines.position
            case _ if role == LINES_ROLE:
                return lines
            case _:
                return None


class _Delegate(QStyledItemDelegate):
    """Paints an event as high as its words need."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        lines: object = index.data(LINES_ROLE)
        if not isinstance(lines, EventLines):
            return super().sizeHint(option, index)
        width = max(160, self._view.viewport().width())
        height = sum(rect.height() for rect, *_ in self._blocks(lines, QRect(0, 0, width, 0)))
        return QSize(width, height + 2 * SPACE.medium)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        lines: object = index.data(LINES_ROLE)
        if not isinstance(lines, EventLines):
            super().paint(painter, option, index)
            return
        colours = self._theme.tokens.colours
        box = option.rect
        painter.save()
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, QColor(colours.hover))
        painter.setPen(QColor(colours.border))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        ink = "muted" if lines.ahead else lines.ink
        picture = pixmap(lines.icon, ICON, ink, self._view.devicePixelRatioF())
        at = QStyle.visualPos(self._view.layoutDirection(), box, box.topLeft() + QPoint(SPACE.medium, SPACE.medium - 1))
        if self._view.isRightToLeft():
            at -= QPoint(ICON - 1, 0)
        painter.drawPixmap(at, picture)
        for rect, text, font, colour in self._blocks(lines, box.translated(0, SPACE.medium)):
            painter.setPen(QColor(colour))
            layout, _ = wrapped(text, font, rect.width(), self._side())
            layout.draw(painter, QPointF(rect.topLeft()))
        painter.restore()

    def _side(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignTrailing if self._view.isRightToLeft() else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _blocks(self, lines: EventLines, box: QRect) -> list[tuple[QRect, str, QFont, str]]:
        """Each block of words with its place, font and colour."""
        colours, body = self._theme.tokens.colours, QFont(self._view.font())
        small = QFont(body)
        small.setPixelSize(self._theme.tokens.type.small)
        room = QRect(
            box.left() + SPACE.medium + ICON + SPACE.medium,
            box.top(),
            box.width() - ICON - 3 * SPACE.medium,
            10_000,
        )
        if self._view.isRightToLeft():
            room.moveLeft(box.left() + SPACE.medium)
        made: list[tuple[QRect, str, QFont, str]] = []
        top = box.top()
        for text, font, colour in (
            (lines.sentence, body, colours.muted if lines.ahead else colours.text),
            (lines.circumstances, small, colours.muted),
            (lines.conditions, small, colours.muted if lines.ahead else colours.text),
        ):
            if text:
                room.moveTop(top)
                needed = wrapped(text, font, room.width(), self._side())[1]
                gap = SPACE.hair if text != lines.conditions else 0
                made.append((QRect(room.left(), top, room.width(), needed + gap), text, font, colour))
                top += needed + gap
        return made


class Timeline(QListView):
    """Arrow keys go through the events; ``chosen`` tells the position of the event gone to."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Consent events, newest first"))
        self._model = TimelineModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._gone_to)
        theme.changed.connect(self._look_changed)

    def show_lines(self, lines: list[EventLines]) -> None:
        """Other events; the one that was chosen stays so."""
        before = self.position()
        self._model.show_lines(lines)
        if before is not None:
            self.choose(before)

    def position(self) -> int | None:
        """The position of the event chosen."""
        value: object = self.currentIndex().data(POSITION_ROLE)
        return value if isinstance(value, int) else None

    def choose(self, position: int) -> None:
        """Go to the event recorded at ``position``."""
        row = self._model.row_of(position)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row))

    def choose_none(self) -> None:
        """No event in particular."""
        self.selectionModel().clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _gone_to(self, now: QModelIndex, _before: QModelIndex) -> None:
        value: object = now.data(POSITION_ROLE)
        if isinstance(value, int):
            self.chosen.emit(value)

    @Slot()
    def _look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
