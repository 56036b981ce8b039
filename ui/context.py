"""What a page is given: the open vault and everything of the window it may use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from oralhistory.settings import Settings

from .actions import Actions
from .autosave import SavedState
from .i18n import Languages
from .interaction import Interaction
from .preferences import Preferences
from .theme import Theme
from .undo import Undo
from .workers import Workers


class Session(Protocol):
    """An open vault, as far as the window itself needs it. Pages know more of it (:class:`~.house.House`)."""

    @property
    def lock_minutes(self) -> int:
        """After how many idle minutes to lock; 0 leaves it to the laptop's own setting."""
        ...

    def remembered(self, key: str) -> str | None:
        """What the window asked to be remembered inside the vault."""
        ...

    def remember(self, key: str, value: str) -> None:
        """Remember it there: columns, tab, place in a text."""
        ...

    def close(self) -> None:
        """Close the vault; nothing may be asked of it afterwards."""
        ...


class Context(QObject):
    """Given to every page. The window owns it."""

    place_asked = Signal(str, object)
    """A page's key and a place in it (``None``: as it is)."""
    search_changed = Signal(str)
    """The words in the search field."""
    search_asked = Signal(str)
    """Other words for the search field."""
    discreet_changed = Signal(bool)
    count_changed = Signal(str, int)
    """A page's key and how many things in it need a person."""
    language_asked = Signal(str)
    """The language the window shall speak from now on."""
    idle_minutes_changed = Signal(int)
    """The collection locks after other minutes from now on; 0 leaves it to the laptop's own setting."""
    vault_asked = Signal(object)
    """The path of another vault: lock this one, and stand at the door of that."""
    erase_asked = Signal()
    """Close the open vault and destroy it."""
    guide_asked = Signal(str)
    """A place of the guide: ``page`` or ``page#heading``."""
    said = Signal(str)
    """A sentence for the status strip."""

    def __init__(
        self,
        *,
        actions: Actions,
        interaction: Interaction,
        theme: Theme,
        languages: Languages,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.actions = actions
        self.interaction = interaction
        self.theme = theme
        self.languages = languages
        self.preferences = Preferences(settings, actions, theme, self)
        self.workers = Workers(self)
        self.saved = SavedState(self)
        self.undo = Undo(self)
        self.session: Session | None = None
        self._discreet = False

    @property
    def settings(self) -> Settings:
        """What holds on this laptop now; changed by :meth:`.Preferences.change`."""
        return self.preferences.settings

    @property
    def discreet(self) -> bool:
        """Whether names are hidden: titles and names give way to accession number and role."""
        return self._discreet

    def set_discreet(self, on: bool) -> None:
        """Hide names, or show them again."""
        if on != self._discreet:
            self._discreet = on
            self.discreet_changed.emit(on)

    def go_to(self, page: str, place: object = None) -> None:
        """Show a page and, in it, a place."""
        self.place_asked.emit(page, place)

    @Slot(str)
    def read_in_guide(self, place: str) -> None:
        """Open the guide at a place (``page#heading``), from wherever one is."""
        self.guide_asked.emit(place)

    def search(self, words: str) -> None:
        """Put words into the search field, as if they had been typed."""
        self.search_asked.emit(words)

    def need(self, page: str, count: int) -> None:
        """Say in the navigation how many things of a page need a person."""
        self.count_changed.emit(page, count)

    def say(self, sentence: str) -> None:
        """Say something in passing, in the status strip."""
        self.said.emit(sentence)

    def memory(self, key: str) -> str | None:
        """What :meth:`keep` kept inside the vault."""
        return self.session.remembered(key) if self.session else None

    def keep(self, key: str, value: str) -> None:
        """Keep a small thing of the window inside the vault."""
        if self.session is not None and self.session.remembered(key) != value:
            self.session.remember(key, value)


@dataclass(frozen=True)
class PageSpec:
    """A page of the house; ``factory`` is called when it is first shown, and again after each unlocking."""

    key: str
    title: Callable[[], str]
    icon: str
    factory: Callable[[Context], QWidget]
    hidden: bool = False
    """Not in the navigation: reached by :meth:`Context.go_to` alone."""
    foot: bool = False
    """At the navigation's foot: about this laptop or the program, not about the collection."""


@runtime_checkable
class Unfinished(Protocol):
    """A page, or a part of one, that can be in the middle of something that the vault does not hold."""

    def unfinished(self) -> bool:
        """Whether it is now; what can be kept is kept first."""
        ...

    def let_go(self) -> None:
        """It is about to be made anew: leave nothing half-done behind."""
        ...


@runtime_checkable
class Carries(Protocol):
    """A page with words that are kept nowhere, and that can go on in another page of its kind."""

    def carried(self) -> object:
        """What is typed here; ``None`` for nothing."""
        ...

    def take_up(self, carried: object) -> None:
        """Go on with what :meth:`carried` gave."""
        ...


class ShowsPlace(Protocol):
    """A page that can be sent to a place in itself."""

    def show_place(self, place: object) -> None:
        """Show ``place``; what places there are is the page's own affair."""
        ...
