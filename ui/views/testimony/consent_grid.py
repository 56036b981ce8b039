"""Uses by audiences as a grid of chips: icon and word in every cell, all of it by keyboard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from oralhistory.forms.consent_words import Wording
from oralhistory.model import Audience, Use

from ...theme import Theme
from ...theme.icons import pixmap
from ...theme.tokens import SPACE
from . import consent_words as words

Index = QModelIndex | QPersistentModelIndex
CellAt = tuple[Use, Audience]

USES = tuple(Use)
AUDIENCES = tuple(Audience)
FACE_ROLE = Qt.ItemDataRole.UserRole
ROW = 24
CHIP = 20
_ICON = 14
_PAD = 6


@dataclass(frozen=True)
class Face:
    """How a cell looks and what it says. ``ink`` and ``ground`` are colour tokens."""

    icon: str
    ink: str
    ground: str
    word: str
    told: str = ""
    """Every reason or condition in words."""
    marked: bool = False
    """Has to do with the event chosen beside it."""


class GridModel(QAbstractTableModel):
    """Rows are uses, columns audiences, in the contract's order."""

    def __init__(self, said_in: Wording | None = None) -> None:
        super().__init__()
        self.words = said_in or words.here()
        self._faces: dict[CellAt, Face] = {}

    def show_faces(self, faces: dict[CellAt, Face]) -> None:
        """Other cells; who looks at one goes on looking at it."""
        self._faces = faces
        last = self.index(len(USES) - 1, len(AUDIENCES) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def face(self, at: CellAt) -> Face | None:
        """What a cell shows."""
        return self._faces.get(at)

    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(USES)

    def columnCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(AUDIENCES)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = orientation == Qt.Orientation.Horizontal
            return Qt.AlignmentFlag.AlignCenter if across else leading_middle()
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.words.say(f"audience-title.{AUDIENCES[section]}")
        return self.words.say(f"use-title.{USES[section]}")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        at = place(index)
        face = self._faces.get(at) if at else None
        if at is None or face is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return face.word
            case Qt.ItemDataRole.AccessibleTextRole:
                named = self.words.say(f"use-title.{at[0]}"), self.words.say(f"audience-title.{at[1]}")
                return f"{self.words.say('list.comma').join(named)}: {face.word}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return face.told
            case _ if role == FACE_ROLE:
                return face
            case _:
                return None


def leading_middle() -> Qt.AlignmentFlag:
    """At the leading side, in the middle of the height."""
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


def place(index: Index) -> CellAt | None:
    """The use and audience of an index."""
    return (USES[index.row()], AUDIENCES[index.column()]) if index.isValid() else None


class _ChipDelegate(QStyledItemDelegate):
    """Paints a cell as the chip it is everywhere else; the cell with the keyboard has a ring."""

    def __init__(self, theme: Theme, view: Grid) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        face: object = index.data(FACE_ROLE)
        word = face.word if isinstance(face, Face) else ""
        return QSize(self._width(word) + 2 * SPACE.hair, self._view.rowHeight(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        face: object = index.data(FACE_ROLE)
        if not isinstance(face, Face):
            return
        colours = self._theme.tokens.colours
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if face.marked:
            painter.fillRect(box, QColor(colours.accent_soft))
        self._paint_chip(painter, box, face)
        if index == self._view.currentIndex():
            here = self._view.hasFocus()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus if here else colours.outline), 2 if here else 1))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4)
        painter.restore()

    def _paint_chip(self, painter: QPainter, box: QRect, face: Face) -> None:
        colours = self._theme.tokens.colours
        ink = QColor(str(getattr(colours, face.ink)))
        width = min(self._width(face.word), box.width() - SPACE.hair)
        chip = QRect(0, 0, width, self._view.chip_height())
        chip.moveCenter(box.center())
        if face.ground != "surface":  # what is closed stays quiet
            painter.setPen(QPen(ink, 1))
            painter.setBrush(QColor(str(getattr(colours, face.ground))))
            painter.drawRoundedRect(chip.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), chip.height() / 2, chip.height() / 2)
        inner = chip.adjusted(_PAD, 0, -_PAD, 0)
        picture = QRect(inner.left(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        text = inner.adjusted(_ICON + SPACE.hair, 0, 0, 0)
        direction = self._view.layoutDirection()
        painter.drawPixmap(
            QStyle.visualRect(direction, inner, picture).topLeft(),
            pixmap(face.icon, _ICON, face.ink, self._view.devicePixelRatioF()),
        )
        painter.setFont(self._font())
        painter.setPen(ink)
        text = QStyle.visualRect(direction, inner, text)
        shown = QFontMetrics(self._font()).elidedText(face.word, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, shown)

    def _width(self, word: str) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(word) + _ICON + SPACE.hair + 2 * _PAD + 2

    def _font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(max(self._theme.tokens.type.small, font.pixelSize() - 1))
        return font


class Grid(QTableView):
    """Arrow keys go from cell to cell, Tab leaves. ``gone_to`` tells which cell has the keyboard."""

    gone_to = Signal(object)
    """(use, audience)."""
    pressed_space = Signal(object)
    """Space or Enter on a cell, or a click on it."""

    def __init__(self, theme: Theme, model: GridModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row_height = ROW
        self._theme = theme
        self._said_in = model.words
        self.setAccessibleName(name)
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(_ChipDelegate(theme, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        across.setMinimumSectionSize(64)
        across.setSectionsClickable(False)
        # The rows are low: the room that headers have above and below their words would cut the words.
        down.setStyleSheet(f"QHeaderView::section {{ border: 0; padding: 0 {SPACE.small}px; }}")
        across.setHighlightSections(False)
        down.setHighlightSections(False)
        down.setSectionsClickable(False)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(ROW)
        self.selectionModel().currentChanged.connect(self._moved)
        model.dataChanged.connect(self._describe)
        self.clicked.connect(self._clicked)
        theme.changed.connect(self._look_changed)

    def set_row_height(self, pixels: int) -> None:
        """Higher rows for larger type; the grid is as high as its rows."""
        self.row_height = pixels
        pixels = max(pixels, self.chip_height() + SPACE.hair)
        self.verticalHeader().setMinimumSectionSize(pixels)
        self.verticalHeader().setDefaultSectionSize(pixels)
        use_titles = map(self._said_in.of("use-title"), USES)
        widest = max(map(self.fontMetrics().horizontalAdvance, use_titles))
        self.verticalHeader().setFixedWidth(widest + 2 * SPACE.large)
        titles = map(self._said_in.of("audience-title"), AUDIENCES)
        self.horizontalHeader().setMinimumSectionSize(
            max(map(self.fontMetrics().horizontalAdvance, titles)) + SPACE.medium
        )
        self.setFixedHeight(pixels * len(USES) + self.horizontalHeader().sizeHint().height() + 4)

    def chip_height(self) -> int:
        """As high as the type needs."""
        return max(CHIP, self.fontMetrics().height() + 2)

    def at(self) -> CellAt | None:
        """The cell with the keyboard."""
        return place(self.currentIndex())

    def go_to(self, at: CellAt) -> None:
        """Put the keyboard's cell there."""
        self.setCurrentIndex(self.model().index(USES.index(at[0]), AUDIENCES.index(at[1])))

    def event(self, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
            if event.type() == QEvent.Type.FocusIn and not self.currentIndex().isValid():
                self.setCurrentIndex(self.model().index(0, 0))
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.set_row_height(self.row_height)  # only now the type is known that the rows' titles are written in

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.at()
        if event.key() == Qt.Key.Key_Space and at is not None:
            self.pressed_space.emit(at)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._describe()
        at = place(now)
        if at is not None:
            self.gone_to.emit(at)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        at = place(index)
        if at is not None:
            self.pressed_space.emit(at)

    @Slot()
    def _describe(self) -> None:
        told: object = self.currentIndex().data(Qt.ItemDataRole.AccessibleDescriptionRole)
        self.setAccessibleDescription(told if isinstance(told, str) else "")

    @Slot()
    def _look_changed(self) -> None:
        self.set_row_height(self.row_height)
        self.viewport().update()
