"""The narrow bar at the leading side: the pages, each with icon, word, and what in it needs a person."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from .i18n import number
from .theme.icons import set_icon
from .theme.style import set_look
from .theme.tokens import SPACE
from .widgets.labels import label

WIDTH, MOST_WIDTH = 216, 400
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
        picture, self._word, self._badge = label(), label(title, "nav"), label("", "badge")
        set_icon(picture, icon, "text", 18)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        row.setSpacing(SPACE.medium)
        row.addWidget(picture)
        row.addWidget(self._word, 1)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (picture, self._word, self._badge):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._choose)
        self.toggled.connect(self._show_chosen)
        self.set_count(0)

    @property
    def count(self) -> int:
        return self._count

    def needed_width(self) -> int:
        """So wide that nothing in it is cut."""
        row = self.layout()
        heavier = self._word.sizeHint().width() // 8  # the page shown has its word in heavier letters
        return row.sizeHint().width() + heavier if row is not None else 0

    def set_count(self, count: int) -> None:
        """How many things need a person; none shows no number."""
        self._count = count
        self._badge.setText(number(count) if count < 1000 else f"{number(999)}+")
        self._badge.setVisible(count > 0)
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
        margins = self._column.contentsMargins()
        widest = max((each.needed_width() for each in self._buttons.values()), default=0)
        width = widest + margins.left() + margins.right()
        self.setFixedWidth(max(WIDTH, min(width, MOST_WIDTH)))

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
