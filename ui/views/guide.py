"""The guide in the window: contents and search at the leading side, the page beside them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from oralhistory import guide
from oralhistory.guide import Guide

from ..actions import Act
from ..context import Context
from ..theme.icons import set_icon
from ..theme.tokens import SPACE
from ..widgets.buttons import button, tool
from ..widgets.labels import label
from ..widgets.measure import beside_words
from ..widgets.page import Page
from .guide_list import GuideList
from .guide_text import GuideText

FIRST: Final = "first-steps"
_SIDE, _SHARE = 336, 0.4
_WINDOW = (980, 680)
_MOST_BACK = 50
_ONWARDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class GuideSearch(QLineEdit):
    """Esc empties it, and only then leaves; Enter and Down lead to what was found."""

    onwards = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self._glass = QAction(self)
        set_icon(self._glass, "search", "muted")
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.clear()
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ONWARDS:
            self.onwards.emit()
            return True
        return super().event(event)


class GuideView(QWidget):
    """Shows any page of the guide. ``leads``: whether it stands in the house, and its links may lead about in it."""

    def __init__(self, context: Context, *, leads: bool) -> None:
        super().__init__()
        self._context = context
        self._in_house = leads
        self._way_back: list[str] = []
        self._place = ""
        self._guide: Guide = guide.load(context.languages.current.code)
        self.search = GuideSearch()
        self.list = GuideList(context.theme, self.tr("Pages of the guide"))
        self.text = GuideText(context, self._may_lead)
        self.back = tool("arrow-left", self.tr("The page of the guide before this one (Alt+Left)"))
        self.nothing = label(
            self.tr("Nothing was found. Try fewer words, or only the beginning of one."), "muted", wrap=True
        )
        self._build()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.textChanged.connect(self._find)
        self.search.onwards.connect(self._to_list)
        self.list.chosen.connect(self._show)
        self.list.opened.connect(self._to_text)
        self.text.followed.connect(self.follow)
        self.text.back_asked.connect(self.go_back)
        self.back.clicked.connect(self.go_back)
        context.languages.changed.connect(self._speak)
        self.list.show_contents(self._guide)
        self.show_place(FIRST)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the page. No focus proxy: one would take what lies between out of the Tab key's way."""
        super().focusInEvent(event)
        self.text.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text is the main thing: the list takes at most its share."""
        super().resizeEvent(event)
        self._side.setFixedWidth(min(beside_words(self, _SIDE), round(event.size().width() * _SHARE)))

    @property
    def place(self) -> str:
        """What is shown: a page, or a page and a heading."""
        return self._place

    def show_place(self, place: str) -> None:
        """Show a page, or a page from one of its headings on; the one before is a step back."""
        page, heading = guide.place(place)
        if self._place and guide.place(self._place)[0] != page:
            self._way_back.append(self._place)
            del self._way_back[:-_MOST_BACK]
        self._place = place
        self.text.show_page(self._guide.pages[page], heading)
        self.list.mark(page)
        self.back.setEnabled(bool(self._way_back))

    @Slot()
    def go_back(self) -> None:
        """To the page of the guide shown before."""
        if self._way_back:
            place, self._place = self._way_back.pop(), ""
            self.show_place(place)

    @Slot(str)
    def follow(self, target: str) -> None:
        """Go where a link leads: within the guide, or into the window."""
        if target.startswith(guide.SHOW):
            page, _, tab = target.removeprefix(guide.SHOW).partition("/")
            self._context.go_to(page, ("", tab) if tab else None)
        elif target.startswith(guide.DO):
            self._context.actions[target.removeprefix(guide.DO)].trigger()
        else:
            self.show_place(target)

    def _may_lead(self, target: str) -> bool:
        if target.startswith(guide.DO):
            return self._context.actions[target.removeprefix(guide.DO)].isEnabled()
        return self._in_house and self._context.session is not None

    @Slot(str)
    def _show(self, place: str) -> None:
        self.show_place(place)

    @Slot(str)
    def _find(self, typed: str) -> None:
        if typed.strip():
            hits = self._guide.find(typed)
            self.list.show_hits(hits)
            self.nothing.setVisible(not hits)
        else:
            self.list.show_contents(self._guide)
            self.nothing.hide()
        self.list.mark(guide.place(self._place)[0])

    @Slot()
    def _to_list(self) -> None:
        """To what was found; the best of it is shown at once."""
        places = self.list.places()
        if self.search.text().strip() and places:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.show_place(places[0])
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _to_text(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _speak(self) -> None:
        """The same place in another language."""
        self._guide = guide.load(self._context.languages.current.code)
        self._find(self.search.text())
        place, self._place = self._place, ""
        self.show_place(place)

    def _build(self) -> None:
        self.nothing.hide()
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self.search, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        side = self._side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE.large)
        across.addWidget(side)
        across.addWidget(self.text, 1)


class GuidePage(QWidget):
    """The guide as a page of the house."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.view = GuideView(context, leads=True)
        page = Page(
            self.tr("Guide"),
            self.tr("It lies beside the program and needs no network."),
            content_width=None,
            scrolls=False,
        )
        page.add_action(_card_button(context))
        page.body.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the guide. No focus proxy: one would take what lies between out of the Tab key's way."""
        super().focusInEvent(event)
        self.view.setFocus(event.reason())

    def show_place(self, place: object) -> None:
        """A page of the guide, or ``page#heading``."""
        if isinstance(place, str):
            self.view.show_place(place)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)


class GuideWindow(QDialog):
    """The guide as a window of its own: at the door, and over what must stay as it is."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QApplication.applicationName())
        self.resize(*_WINDOW)
        self.view = GuideView(context, leads=False)
        close = button(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(label(self.tr("Guide"), "page"), 1)
        head.addWidget(_card_button(context))
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.wide)
        column.setSpacing(SPACE.large)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.view.setFocus()

    def show_place(self, place: str) -> None:
        """A page of the guide, or ``page#heading``; in front of what it was asked from."""
        self.view.show_place(place)
        self.show()
        self.activateWindow()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _card_button(context: Context) -> QWidget:
    made = button(QCoreApplication.translate("Guide", "Field card …"), "", "printer")
    made.setAutoDefault(False)
    made.clicked.connect(context.actions[Act.FIELD_CARD].trigger)
    return made
