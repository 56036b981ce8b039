"""The one window: navigation, search, pages, status strip; and the door in its place while the vault is locked."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from oralhistory.settings import Settings

from .actions import PAGES, Act, Actions
from .areas import give_keyboard
from .context import Context, PageSpec, Session, ShowsPlace
from .i18n import Languages, listed_apart, number
from .idle_lock import IdleLock
from .interaction import Interaction, WindowInteraction
from .language_switch import LanguageSwitch
from .navigation import Navigation
from .pasting import CleanPaste
from .preferences import UNTOLD
from .status_strip import StatusStrip
from .theme import Theme
from .theme.icons import TOOL, beside_text, set_icon
from .theme.tokens import SPACE
from .window_acts import WindowActs

SMALLEST = QSize(880, 560)
FIRST_SIZE = QSize(1240, 800)


_HISTORY = "history"
"""The page that is in no navigation, but in the palette."""
_PASSING = "new-testimony"
"""A page one passes through: Esc never leads back to it."""
_BELONGS = {"testimony": "testimonies", _PASSING: "testimonies", "new-package": "packages"}
"""Which page of the navigation is marked while one is shown that is not in it; for others, none is."""
_ONWARDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SearchField(QLineEdit):
    """Esc empties it and gives the keyboard back; Enter and Down lead to what was found."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setMaximumWidth(480)
        self._glass = QAction(self)
        set_icon(self._glass, "search", "muted")
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)

    def event(self, event: QEvent, /) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.clear()
                self.left.emit()
                return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ONWARDS:
            self.left.emit()
            return True
        return super().event(event)


class MainWindow(QMainWindow):
    """Pages are added with :meth:`add_page` once; they are made when first shown after each unlocking."""

    lock_asked = Signal()
    """Everything is saved; close the vault and show the door."""
    new_testimony_asked = Signal()
    help_asked = Signal(str)
    """The key of the page shown, or nothing at the door."""
    closing = Signal()
    """Everything is saved, nothing keeps the window open."""

    def __init__(
        self,
        theme: Theme,
        languages: Languages,
        settings: Settings,
        interaction: Interaction | None = None,
    ) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST_SIZE)
        actions = Actions(self)
        theme.draw_actions_of(self)
        self.context = Context(
            actions=actions,
            interaction=interaction or WindowInteraction(self),
            theme=theme,
            languages=languages,
            settings=settings,
            parent=self,
        )
        CleanPaste(self.context)
        self.idle = IdleLock(self, settings.idle_minutes)
        self._specs: list[PageSpec] = []
        self._made: dict[str, QWidget] = {}
        self._shown = ""
        self._way_back: list[str] = []
        self._search_page = ""

        self.navigation = Navigation()
        self.search = SearchField()
        self._tools: dict[Act, QToolButton] = {}
        self._stack = QStackedWidget()
        self.strip = StatusStrip(self.context.saved, self.context.workers)
        self._house = self._build_house()
        self._door: QWidget | None = None
        self._covered: QWidget | None = None
        """What stands beneath a page of :meth:`cover`."""
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self._house)
        self.setCentralWidget(self._rooms)
        self.acts = WindowActs(self, self._rooms, [self._top, self.navigation, self._stack, self.strip], self.context)
        self.switch = LanguageSwitch(self, self, self.context)
        self._connect()
        self._name_window()
        self._retranslate()

    # ---- pages -------------------------------------------------------------------------------------------

    def add_page(
        self,
        key: str,
        title: Callable[[], str],
        icon: str,
        factory: Callable[[Context], QWidget],
        *,
        hidden: bool = False,
        foot: bool = False,
    ) -> None:
        """A further page of the house; ``title`` is asked for its words again after a change of language."""
        self._specs.append(PageSpec(key, title, icon, factory, hidden, foot))
        self.acts.know_pages([spec.key for spec in self._specs])
        if not hidden:
            self.navigation.add(key, title(), icon, foot=foot)
        self._name_page_actions()

    def set_search_page(self, key: str) -> None:
        """The page that answers the search field."""
        self._search_page = key

    def page(self, key: str) -> QWidget | None:
        """A page, if it has been made."""
        return self._made.get(key)

    @property
    def shown_page(self) -> str:
        """The key of the page shown; empty at the door."""
        return self._shown

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Show a page; what was typed in the one before is saved first."""
        if key == self._shown:
            return
        if self._shown:
            self.context.saved.flush()
            if self._shown != _PASSING:
                self._way_back.append(self._shown)
            del self._way_back[:-50]
        focus = QApplication.focusWidget()
        follows = focus is None or self._stack.isAncestorOf(focus)  # in the navigation one goes on choosing
        self._show(key)
        if follows:
            give_keyboard(self._made[key])

    @Slot(str, object)
    def show_place(self, key: str, place: object) -> None:
        """Show a page and a place in it."""
        self.show_page(key)
        if place is not None:
            cast("ShowsPlace", self._made[key]).show_place(place)

    def _show(self, key: str) -> None:
        spec = next(spec for spec in self._specs if spec.key == key)
        if key not in self._made:
            self._made[key] = spec.factory(self.context)
            self._stack.addWidget(self._made[key])
            self.switch.go_on(key, self._made[key])
        self._shown = key
        self._stack.setCurrentWidget(self._made[key])
        self.navigation.show_chosen(_BELONGS.get(key, key))
        self.context.actions[Act.BACK].setEnabled(bool(self._way_back))
        if key != _PASSING:
            self.context.keep("window/page", key)

    # ---- door and house ----------------------------------------------------------------------------------

    def show_door(self, door: QWidget) -> None:
        """Put the door in the place of the house; every page is destroyed, every step forgotten."""
        self.idle.stop()
        self._covered = None
        self.empty_house()
        if self._door is not None:
            self._rooms.removeWidget(self._door)
            self._door.deleteLater()
        self._door = door
        self._rooms.addWidget(door)
        self._rooms.setCurrentWidget(door)
        self.context.actions.enter_door()
        self._name_window()
        door.setFocus()

    def show_house(self, session: Session) -> None:
        """Open the house on an open vault, where it was left."""
        self.context.session = session
        self.context.actions.enter_house()
        self._name_page_actions()
        self._name_window()
        self.context.set_discreet(session.remembered("window/discreet") == "1")
        self.context.actions[Act.DISCREET].setChecked(self.context.discreet)
        shape = session.remembered("window/geometry")
        if shape:
            self.restoreGeometry(QByteArray.fromBase64(shape.encode()))
        self._rooms.setCurrentWidget(self._house)
        if self._door is not None:
            self._rooms.removeWidget(self._door)
            self._door.deleteLater()
            self._door = None
        last = session.remembered("window/page")
        keys = [spec.key for spec in self._specs]
        if keys:
            first = last if last in keys else keys[0]
            self._show(first)
            give_keyboard(self._made[first])
        self.idle.set_minutes(session.lock_minutes or self.context.settings.idle_minutes)
        self.idle.start()

    @property
    def in_house(self) -> bool:
        """Whether a page of the house is shown, and nothing covers it."""
        return self._rooms.currentWidget() is self._house

    def cover(self, page: QWidget) -> None:
        """Put a page over house or door, which stay as they are beneath it; only locking and closing go on."""
        if self._covered is None:
            self._covered = self.acts.blank.beneath
        self._rooms.addWidget(page)
        self._rooms.setCurrentWidget(page)
        self.context.actions.enter_door()
        self.context.actions[Act.LOCK].setEnabled(self.context.session is not None)
        page.setFocus()

    def uncover(self, page: QWidget) -> None:
        """Take such a page away again, and go on where one was."""
        self._rooms.removeWidget(page)
        if self._covered is None or self._rooms.indexOf(self._covered) < 0:
            return  # the door has come in between
        self._rooms.setCurrentWidget(self._covered)
        if self._covered is self._house:
            self.context.actions.enter_house()
            self._name_page_actions()
            self._name_steps()
            self.context.actions[Act.BACK].setEnabled(bool(self._way_back))
            self._search_left()
        else:
            self._covered.setFocus()
        self._covered = None

    def leave(self) -> bool:
        """Save everything; where that fails, ask whether to go without. ``False``: stay."""
        if self.context.saved.flush():
            return True
        return self.context.interaction.confirm(
            self.tr("The last words you typed could not be saved."),
            self.tr("{reason} If you go on, what was typed since the last save is lost.").format(
                reason=self.context.saved.trouble
            ),
            self.tr("Go on and lose them"),
            danger=True,
        )

    def empty_house(self) -> None:
        """Destroy every page and forget every step; what is to be remembered goes into the vault first."""
        if self.context.session is not None:
            self.context.keep("window/geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.context.session = None
        self._shown = ""
        self._way_back.clear()
        self.context.undo.clear()
        self.search.clear()
        self.forget_pages()
        self.switch.forget()
        for spec in self._specs:
            self.navigation.set_count(spec.key, 0)

    def forget_pages(self) -> None:
        """Destroy every page; :meth:`show_again` makes the one that was shown."""
        for page in self._made.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        self._made.clear()
        self.context.actions.forget_added()

    def made_pages(self) -> dict[str, QWidget]:
        """The pages that exist, by key."""
        return dict(self._made)

    def page_title(self, key: str) -> str:
        """What a page is called."""
        return next(spec.title() for spec in self._specs if spec.key == key)

    def show_again(self) -> QWidget | None:
        """Make the page that was shown anew, at its place, and look again for what is sought."""
        if self._made or not self._shown:
            return None
        self._show(self._shown)
        if self.search.text():
            self.context.search_changed.emit(self.search.text())
        return self._made[self._shown]

    # ---- what the actions do -----------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        """Save, then lock."""
        if self.context.session is not None and self.leave():
            self.lock_asked.emit()

    @Slot()
    def _idle_over(self) -> None:
        """Nobody is here to ask: what cannot be saved keeps the vault open, but the next second tries again."""
        if self.context.saved.flush():
            self.lock_asked.emit()
        else:
            self.idle.start()

    @Slot()
    def _preferred(self) -> None:
        session = self.context.session
        self._idle_minutes(session.lock_minutes if session is not None else 0)
        self._name_window()

    @Slot()
    def _name_window(self) -> None:
        """Never with a name; without any word where even the program's would say too much."""
        settings = self.context.settings
        secret = self.acts.blank.on or (settings.quiet_door and self.context.session is None)
        self.setWindowTitle(settings.program_name or (UNTOLD if secret else QApplication.applicationName()))

    @Slot(int)
    def _idle_minutes(self, minutes: int) -> None:
        self.idle.set_minutes(minutes or self.context.settings.idle_minutes)

    @Slot(int)
    def _idle_soon(self, seconds: int) -> None:
        self.strip.say(self.tr("Locks itself in {seconds} s").format(seconds=number(seconds)) if seconds else "")

    @Slot()
    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _searched(self, words: str) -> None:
        if words and self._search_page:
            self.show_page(self._search_page)
        self.context.search_changed.emit(words)

    @Slot()
    def _search_left(self) -> None:
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus()

    @Slot(bool)
    def _discreet(self, on: bool) -> None:
        self.context.set_discreet(on)
        self.context.keep("window/discreet", "1" if on else "0")

    @Slot()
    def _go_back(self) -> None:
        if self._way_back:
            self.context.saved.flush()
            self._show(self._way_back.pop())

    @Slot()
    def _page_action(self) -> None:
        keys = [self.context.actions[act] for act in PAGES]
        number = keys.index(cast("QAction", self.sender()))
        shown = self._in_navigation()
        if number < len(shown):
            self.show_page(shown[number].key)

    @Slot()
    def _name_steps(self) -> None:
        self.context.actions.name_steps(self.context.undo.undo_name, self.context.undo.redo_name)

    @Slot()
    def _show_history(self) -> None:
        self.show_page(_HISTORY)

    @Slot()
    def _help(self) -> None:
        self.help_asked.emit(self._shown)

    @Slot()
    def _close(self) -> None:
        self.close()

    @Slot()
    def _new_testimony(self) -> None:
        self.new_testimony_asked.emit()

    # ---- Qt ----------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # first: a fault below must leave the window open, with its words
        if not self.leave():
            return
        titled = [work.title for work in self.context.workers.running() if work.title]
        if titled and not self.context.interaction.confirm(
            self.tr("Work is still under way."),
            self.tr("{work} It leaves nothing half-done behind when it is stopped.").format(
                work=listed_apart(titled) + "."
            ),
            self.tr("Stop it and close"),
        ):
            return
        self.closing.emit()
        self.empty_house()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.fit_window()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.context.theme.redraw_icons()

    # ---- building ----------------------------------------------------------------------------------------

    def _build_house(self) -> QWidget:
        house = QWidget()
        self._top = top = QWidget()
        top.setObjectName("topBar")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top.setFixedHeight(56)
        bar = QHBoxLayout(top)
        bar.setContentsMargins(SPACE.large, 0, SPACE.medium, 0)
        bar.setSpacing(SPACE.hair)
        bar.addWidget(self.search, 1)
        bar.addStretch(1)
        for act in (Act.NEW_TESTIMONY, Act.PALETTE, Act.HELP, Act.DISCREET, Act.LOCK):
            made = QToolButton()
            made.setDefaultAction(self.context.actions[act])
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._tools[act] = made
            bar.addWidget(made)
        self._size_tools()
        self._tools[Act.NEW_TESTIMONY].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.navigation)
        middle.addWidget(_line(vertical=True))
        middle.addWidget(self._stack, 1)
        column = QVBoxLayout(house)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(_line())
        column.addLayout(middle, 1)
        column.addWidget(_line())
        column.addWidget(self.strip)
        return house

    def _connect(self) -> None:
        context, actions = self.context, self.context.actions
        actions[Act.SEARCH].triggered.connect(self._focus_search)
        actions[Act.NEW_TESTIMONY].triggered.connect(self._new_testimony)
        actions[Act.DISCREET].toggled.connect(self._discreet)
        actions[Act.LOCK].triggered.connect(self.lock)
        actions[Act.UNDO].triggered.connect(context.undo.undo)
        actions[Act.REDO].triggered.connect(context.undo.redo)
        actions[Act.BACK].triggered.connect(self._go_back)
        actions[Act.HISTORY].triggered.connect(self._show_history)
        actions[Act.HELP].triggered.connect(self._help)
        actions[Act.QUIT].triggered.connect(self._close)
        for act in PAGES:
            actions[act].triggered.connect(self._page_action)
        context.undo.changed.connect(self._name_steps)
        context.place_asked.connect(self.show_place)
        context.count_changed.connect(self.navigation.set_count)
        context.said.connect(self.strip.say)
        context.idle_minutes_changed.connect(self._idle_minutes)
        context.search_asked.connect(self.search.setText)
        self.navigation.chosen.connect(self.show_page)
        self.search.textChanged.connect(self._searched)
        self.search.left.connect(self._search_left)
        self.idle.lock.connect(self._idle_over)
        self.idle.soon.connect(self._idle_soon)
        context.preferences.changed.connect(self._preferred)
        context.theme.changed.connect(self._size_tools)
        actions.shortcuts_changed.connect(self._name_tools)
        self.acts.blank.changed.connect(self._name_window)
        self.acts.blank.lock_asked.connect(self.lock_asked)

    def _retranslate(self) -> None:
        actions = self.context.actions
        actions.retranslate()
        self._name_steps()
        self._name_page_actions()
        self.switch.name_actions()
        self.setLocale(QLocale())  # spin boxes and calendars count with it
        self.search.setPlaceholderText(self.tr("Search testimonies"))
        self.search.setAccessibleName(self.tr("Search testimonies"))
        self._name_tools()

    @Slot()
    def _size_tools(self) -> None:
        side = beside_text(TOOL)
        for made in self._tools.values():
            made.setIconSize(QSize(side, side))

    @Slot()
    def _name_tools(self) -> None:
        actions = self.context.actions
        for act, made in self._tools.items():
            made.setToolTip(actions.hint(act))
            made.setAccessibleName(actions[act].text())
        self.search.setToolTip(actions.hint(Act.SEARCH))

    def _name_page_actions(self) -> None:
        actions = self.context.actions
        for act, spec in zip(PAGES, self._in_navigation(), strict=False):
            title = spec.title()
            self.navigation.button(spec.key).set_title(title)
            actions[act].setText(self.tr("Go to: {page}").format(page=title))
            set_icon(actions[act], spec.icon)
            actions[act].setEnabled(self.context.session is not None)
        known = any(spec.key == _HISTORY for spec in self._specs)
        actions[Act.HISTORY].setEnabled(known and self.context.session is not None)

    def _in_navigation(self) -> list[PageSpec]:
        shown = [spec for spec in self._specs if not spec.hidden]
        return sorted(shown, key=_at_foot)


def _at_foot(spec: PageSpec) -> bool:
    return spec.foot


def _line(*, vertical: bool = False) -> QFrame:
    made = QFrame()
    made.setObjectName("line")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
