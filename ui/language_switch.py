"""Another language while the window runs: the actions that choose one, and the pages that are made anew for it.

The window's own words follow by themselves. A page's words were said when it was made, so every page is destroyed
and made again at the same place; what was typed is in the vault before. Steps that could be undone are forgotten: they
go through pages that are gone, and are called in the words of before (docs/decisions/0026).
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from .context import Carries, Context, Unfinished
from .i18n import LANGUAGES, isolate


class HasPages(Protocol):
    """The window, as far as its pages are made anew."""

    def made_pages(self) -> dict[str, QWidget]:
        """Those that exist, by key."""
        ...

    def page_title(self, key: str) -> str:
        """What a page is called."""
        ...

    def forget_pages(self) -> None:
        """Destroy every page."""
        ...

    def show_again(self) -> QWidget | None:
        """Make the page that was shown, if there is none now."""
        ...

    def focusWidget(self) -> QWidget | None:
        """Where the keyboard is, or comes back to when a dialog closes."""
        ...


class LanguageSwitch(QObject):
    """One for a window. ``window.retranslate`` is not its affair; :meth:`name_actions` is called from there."""

    asked = Signal(str)
    """The language somebody chose among the commands."""

    def __init__(self, window: QObject, pages: HasPages, context: Context) -> None:
        super().__init__(window)
        self._pages, self._context = pages, context
        self._keyboard: tuple[type[QWidget], int] | None = None
        self._carried: dict[str, object] = {}
        for language in LANGUAGES:
            action = context.actions.add(language_key(language.code), "", "languages", lasting=True)
            action.setCheckable(True)
            action.triggered.connect(self._chosen)
        self.asked.connect(context.language_asked)
        context.languages.changing.connect(self._put_down)
        context.languages.changed.connect(self._speak)
        self._mark()

    def name_actions(self) -> None:
        """The words of the language in force."""
        for language in LANGUAGES:
            said = self.tr("Language: {name}").format(name=isolate(language.name))
            self._context.actions[language_key(language.code)].setText(said)

    def allow(self, on: bool) -> None:
        """Whether a language can be chosen: not where what was typed would go with the words around it."""
        for language in LANGUAGES:
            self._context.actions[language_key(language.code)].setEnabled(on)

    def may_change(self) -> bool:
        """Whether every page may be made anew; asks where something is begun that the vault does not hold."""
        context = self._context
        if not context.saved.flush():
            said = self.tr("{reason} The language can be changed once it is saved.")
            context.interaction.error(said.format(reason=context.saved.trouble))
            return False
        pages = self._pages.made_pages()
        titles = [self._pages.page_title(key) for key in pages if any(part.unfinished() for part in _parts(pages[key]))]
        if not titles:
            return True
        sentence = self.tr("In another language every page is made anew. What is not finished here is lost: {pages}.")
        return context.interaction.confirm(
            self.tr("Something is begun and not finished yet."),
            sentence.format(pages=self.tr(", ").join(titles)),
            self.tr("Go on and lose it"),
            danger=True,
        )

    def go_on(self, key: str, page: QWidget) -> None:
        """A page was made: it goes on with the words that the one before it held, if a language came in between."""
        carried = self._carried.pop(key, None)
        if carried is not None and isinstance(page, Carries):
            page.take_up(carried)

    def forget(self) -> None:
        """The house is left: carry nothing any further."""
        self._carried.clear()

    @Slot()
    def _put_down(self) -> None:
        """The pages go before the language does, unless one still holds words that cannot be saved."""
        context = self._context
        if context.session is None or not context.saved.flush():
            return
        self._keyboard = None
        for key, page in self._pages.made_pages().items():
            self._keyboard = self._keyboard or _place_in(page, self._pages.focusWidget())
            if isinstance(page, Carries):
                self._carried[key] = page.carried()
            for part in _parts(page):
                part.let_go()
        context.undo.clear()
        self._pages.forget_pages()

    @Slot()
    def _speak(self) -> None:
        self._mark()
        page = self._pages.show_again() if self._context.session is not None else None
        if page is not None and self._keyboard is not None:
            kind, number = self._keyboard
            alike = page.findChildren(kind)
            (alike[number] if number < len(alike) else page).setFocus()

    @Slot()
    def _chosen(self) -> None:
        actions = self._context.actions
        code = next(each.code for each in LANGUAGES if actions[language_key(each.code)] is self.sender())
        self._mark()  # the click has ticked it already; whether it comes to that is not said yet
        self.asked.emit(code)

    def _mark(self) -> None:
        for language in LANGUAGES:
            action = self._context.actions[language_key(language.code)]
            action.setChecked(language == self._context.languages.current)


def language_key(code: str) -> str:
    """The key of the action that lets the window speak a language."""
    return f"language-{code}"


def _place_in(page: QWidget, part: QWidget | None) -> tuple[type[QWidget], int] | None:
    """Which part of its kind it is, so that the same one is found in the page made anew."""
    if part is None or not page.isAncestorOf(part):
        return None
    return type(part), page.findChildren(type(part)).index(part)


def _parts(page: QWidget) -> list[Unfinished]:
    return [part for part in (page, *page.findChildren(QWidget)) if isinstance(part, Unfinished)]
