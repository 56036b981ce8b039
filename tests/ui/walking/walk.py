"""One pass through a scene: it is shown in a look, and everything is looked at in it at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from oralhistory.settings import Settings
from tests.ui.standins import flush
from tests.ui.walking import access, clipping, known, marks, mirroring, tabbing, texts
from tests.ui.walking.finding import Finding, called
from tools.scenes import ALL, stage
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.theme import Theme

SIZES = (QSize(1366, 768), QSize(1024, 700))
"""Of small screens; nothing may be clipped there."""


@dataclass(frozen=True)
class Look:
    """How scenes are shown on a pass."""

    language: str = "en"


@dataclass
class Seen:
    """What was found in a scene, by what was looked for, and whose widgets were shown."""

    found: dict[str, list[Finding]] = field(default_factory=dict[str, list[Finding]])
    classes: frozenset[str] = frozenset()
    page: str = ""
    """The key of the page shown; empty at the door."""

    def add(self, aspect: str, found: Iterator[Finding]) -> None:
        """Further findings, each once."""
        all_found = self.found.setdefault(aspect, [])
        all_found.extend(each for each in dict.fromkeys(found) if each not in all_found)


class Walk:
    """Shows every scene at most once in a look, and remembers what it saw."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self._app = app
        self._theme = theme
        self._languages = Languages(app, "en")
        self._seen: dict[tuple[str, Look], Seen] = {}
        self._focus_looked_at: set[str] = set()

    def english(self, scene: str) -> Seen:
        """The pass on which everything is looked at."""
        return self._through(scene, Look(), self._look_at_everything)

    def in_language(self, scene: str, language: str) -> Seen:
        """The pass in another language."""
        return self._through(scene, Look(language), self._look_in_language)

    def tour(self) -> list[str]:
        """Few scenes that between them show every kind of widget that any scene shows."""
        left = {scene: set(self.english(scene).classes) for scene in ALL}
        chosen: list[str] = []
        while any(left.values()):
            most = max(left, key=lambda scene: len(left[scene]))
            chosen.append(most)
            gained = set(left[most])
            for kinds in left.values():
                kinds -= gained
        return chosen

    def _through(self, scene: str, look: Look, looking: Callable[[MainWindow, QWidget, Seen], None]) -> Seen:
        if (scene, look) not in self._seen:
            with self._shown(scene, look) as (window, root):
                seen = self._seen[scene, look] = Seen()
                looking(window, root, seen)
                seen.page = window.shown_page
                seen.classes = frozenset(
                    f"{type(each).__module__}.{type(each).__qualname__}"
                    for each in self._app.allWidgets()
                    if each.isVisible() and type(each).__module__.startswith("ui.")
                )
        return self._seen[scene, look]

    def _look_at_everything(self, window: MainWindow, root: QWidget, seen: Seen) -> None:
        for each in {window, root}:
            seen.add("words", _unknown_words(each))
        seen.add("access", access.inaccessible(root))
        self._look_for_clipped(window, root, seen)
        seen.add("focus", tabbing.unseen_focus(root, self._focus_looked_at))
        seen.add("tab", tabbing.unreached(root))

    def _look_for_clipped(self, window: MainWindow, root: QWidget, seen: Seen) -> None:
        for size in SIZES:
            _resize(window, root, size)
            seen.add("clipped", clipping.clipped(root))

    def _look_in_language(self, window: MainWindow, root: QWidget, seen: Seen) -> None:
        seen.add("mirrored", mirroring.unmirrored(root))
        for each in {window, root}:
            seen.add("words", _unknown_words(each))
        self._look_for_clipped(window, root, seen)

    @contextmanager
    def _shown(self, scene: str, look: Look) -> Iterator[tuple[MainWindow, QWidget]]:
        marking = marks.Marks() if look.language == "en" else None
        self._languages.choose(look.language)
        self._theme.choose("light", 100)
        if marking is not None:
            self._app.installTranslator(marking)
        window = MainWindow(self._theme, self._languages, Settings())
        shown: QWidget | None = None
        try:
            shown = ALL[scene](window.context)
            shown.show()
            stage.rest(window.context)
            root = QApplication.activeModalWidget() or shown.window()
            root.activateWindow()
            yield window, root
        finally:
            for each in (QApplication.activeModalWidget(), shown, window):
                if each is not None:
                    each.hide()
                    each.deleteLater()
            window.context.workers.shut_down()
            stage.clear()
            flush()
            if marking is not None:
                self._app.removeTranslator(marking)
            self._languages.choose("en")


def _resize(window: MainWindow, root: QWidget, size: QSize) -> None:
    if root is window:
        window.resize(size)
        for _ in range(5):  # what scrolls is laid out once more after what it holds
            QApplication.sendPostedEvents()
            QApplication.processEvents()


def _unknown_words(root: QWidget) -> Iterator[Finding]:
    for widget, what, text in texts.texts_of(root):
        for piece in marks.unmarked(text):
            for words in known.unknown(piece):
                yield Finding("went through no translator", f"{called(widget)} {what}: {words!r}")
