"""The narrow bar at the leading side: the pages, each with icon, word, and what in it needs a person.

In a narrow window the word stands beneath the icon: the room that saves belongs to the page.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QStyle, QVBoxLayout, QWidget

from .i18n import number
from .theme.icons import TOOL, set_icon
from .theme.style import set_look
from .theme.tokens import SPACE, TypeScale
from .widgets.labels import label

WIDTH, MOST_WIDTH = 216, 400
BRIEF_WIDTH = 104
"""Of the bar where the words stand beneath the icons."""
NARROW = 1100
"""In a window narrower than this they do, unless the text is so large that they would not fit one under the other."""
_MOST_BRIEF_PERCENT = 125
_ANY_HEIGHT = 16_777_215
_OTHER_WIDTHS = (QEvent.Type.LanguageChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class NavigationButton(QPushButton):
    chosen = Signal(str)

    def __init__(self, key: str, title: str, icon: str) -> None:
        super().__init__()
        self.key = key
        self._title = title
        self._count = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._brief = False
        self._picture, self._word, self._badge = label(), label(title, "nav"), label("", "badge")
        set_icon(self._picture, icon, "text", TOOL)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._word, 1)
        self._row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        for part in (self._picture, self._word, self._badge):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._choose)
        self.toggled.connect(self._show_chosen)
        self.set_count(0)

    @property
    def count(self) -> int:
        return self._count

    def needed_width(self) -> int:
        """So wide that nothing in it is cut."""
        return self._row.sizeHint().width()

    def needed_height(self, width: int) -> int:
        """So high that the words beneath the icon are whole."""
        return self._row.heightForWidth(width) if self._brief else 0

    def be_brief(self, on: bool) -> None:
        """The word beneath the icon, or beside it."""
        if on != self._brief:
            self._brief = on
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_badge()

    def _lay_out(self) -> None:
        brief, row = self._brief, self._row
        row.setDirection(QBoxLayout.Direction.TopToBottom if brief else QBoxLayout.Direction.LeftToRight)
        row.setContentsMargins(*((SPACE.hair, SPACE.small) if brief else (SPACE.small, 0)) * 2)
        row.setSpacing(SPACE.hair if brief else SPACE.medium)
        self._picture.centre(on=brief)
        self._word.centre(on=brief)
        set_look(self._word, "type", "nav-brief" if brief else "nav")
        self._word.setWordWrap(brief)
        row.removeWidget(self._badge)
        if not brief:
            row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._place_badge()

    def _place_badge(self) -> None:
        """Beside the icon, where the word is beneath it."""
        if self._brief:
            size = self._badge.sizeHint()
            place = QRect(QPoint(self.width() - size.width(), SPACE.hair), size)
            self._badge.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def set_count(self, count: int) -> None:
        """How many things need a person; none shows no number."""
        self._count = count
        self._badge.setText(number(count) if count < 1000 else f"{number(999)}+")
        self._badge.setVisible(count > 0)
        self._place_badge()
        self._name()

    def set_title(self, title: str) -> None:
        """The word, after a change of language."""
        self._title = title
        self._word.setText(title)
        self.set_count(self._count)

    def _name(self) -> None:
        waiting = self.tr("{page}, %Ln need you", "", self._count).format(page=self._title)
        self.setAccessibleName(waiting if self._count else self._title)

    @Slot(bool)
    def _show_chosen(self, on: bool) -> None:
        set_look(self._word, "chosen", on)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.key)


class Navigation(QWidget):
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, NavigationButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.small, SPACE.medium, SPACE.small, SPACE.medium)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        self._above = 0
        self._narrow = False
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Pages"))
        if event.type() in _OTHER_WIDTHS and hasattr(self, "_above"):
            self._later.start()

    @Slot()
    def _fit(self) -> None:
        """As wide as the longest word needs, within bounds: larger text makes it wider, and cuts nothing."""
        percent = self.fontInfo().pixelSize() * 100 // TypeScale().body
        brief = self.window().width() < NARROW and percent <= _MOST_BRIEF_PERCENT
        for each in self._buttons.values():
            each.be_brief(brief)
        side = SPACE.hair if brief else SPACE.small
        self._column.setContentsMargins(side, SPACE.medium, side, SPACE.medium)
        margins = self._column.contentsMargins()
        if brief:
            self.setFixedWidth(BRIEF_WIDTH)
            inner = BRIEF_WIDTH - margins.left() - margins.right()
            for each in self._buttons.values():
                each.setFixedHeight(each.needed_height(inner))
            return
        for each in self._buttons.values():
            each.setMinimumHeight(0)
            each.setMaximumHeight(_ANY_HEIGHT)
        widest = max((each.needed_width() for each in self._buttons.values()), default=0)
        width = widest + margins.left() + margins.right()
        self.setFixedWidth(max(WIDTH, min(width, MOST_WIDTH)))

    @Slot()
    def fit_window(self) -> None:
        """The window has another width."""
        if (self.window().width() < NARROW) != self._narrow:
            self._narrow = not self._narrow
            self._later.start()

    def add(self, key: str, title: str, icon: str, *, foot: bool = False) -> None:
        """A further page, below the others; at the ``foot``: apart from them, at the end."""
        made = NavigationButton(key, title, icon)
        made.chosen.connect(self.chosen)
        self._group.addButton(made)
        if foot:
            self._column.addWidget(made)
        else:
            self._column.insertWidget(self._above, made)
            self._above += 1
        self._buttons[key] = made
        self._fit()

    def button(self, key: str) -> NavigationButton:
        """The button of a page."""
        return self._buttons[key]

    def show_chosen(self, key: str) -> None:
        """Mark a page as the one shown; for one that belongs to none of these, nothing is marked."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)
            return
        self._group.setExclusive(False)
        for each in self._buttons.values():
            each.setChecked(False)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Give the keyboard to the page shown, or to the first."""
        buttons = list(self._buttons.values())
        for button in [each for each in buttons if each.isChecked()] or buttons[:1]:
            button.setFocus()

    @Slot(str, int)
    def set_count(self, key: str, count: int) -> None:
        """How many things of a page need a person."""
        if key in self._buttons:
            self._buttons[key].set_count(count)
