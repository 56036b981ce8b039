"""The process that ``at_work.py`` watches: the real window over a large vault, used as a person uses it.

``python -m benchmarks.working VAULT PASSPHRASE`` prints, as JSON, milliseconds by what was done, and the memory in MB.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QTableView

from oralhistory.settings import Settings
from oralhistory.storage.library import LibraryQuery
from oralhistory.workspace import Workspace
from ui.application import make_application
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES, SEARCH_PAGE
from ui.theme import Theme
from ui.views.library import LibraryPage

from .painted import resident_mb

OPENED = 24
FRAMES = 400
TYPED = ("the night before", "checkpoint papers", "מחסום", "الطريق")
TABS = ("interview", "consent", "transcript")


def main(vault: Path, passphrase: str) -> dict[str, list[float]]:
    """Everything in one sitting, as memory grows with it."""
    app = make_application(["benchmarks"])
    window = MainWindow(Theme(app, "light"), Languages(app, "en"), Settings())
    for page in PAGES:
        window.add_page(page.key, page.title, page.icon, page.factory, hidden=page.hidden)
    window.set_search_page(SEARCH_PAGE)
    workspace = Workspace.open(vault, passphrase, by="Benchmark")
    house = House(workspace)
    window.resize(1366, 768)
    window.show_house(house)
    window.show()
    _settle()
    took: dict[str, list[float]] = {"page": [_timed(lambda: window.show_page(SEARCH_PAGE))]}
    library = cast("LibraryPage", window.page(SEARCH_PAGE))
    for _ in range(5):
        window.show_page("overview")
        _settle()
        took["page"].append(_timed(lambda: window.show_page(SEARCH_PAGE)))
    took["search"] = [key for text in TYPED for key in _search(window, library, text)]
    took["frames"] = _scroll(library.table)
    ids = workspace.ids(LibraryQuery())
    wanted = ids[:: len(ids) // OPENED][:OPENED]
    for tab in TABS:
        window.context.go_to("testimony", (wanted[-1], tab))  # the tab is made once, and that is not switching
        _settle()
        took[f"switch {tab}"] = [_switch(window, id, tab) for id in wanted]
    _settle(4)  # until the house comes to rest
    took["memory"] = [resident_mb()]
    window.context.workers.shut_down()
    window.empty_house()
    house.close()
    return took


def _switch(window: MainWindow, id: str, tab: str) -> float:
    return _timed(lambda: window.context.go_to("testimony", (id, tab)))


def _search(window: MainWindow, library: LibraryPage, text: str) -> list[float]:
    """From each key to the list painted with what it found; the wait for a further key is left out."""
    window.search.clear()
    library.search_now()
    _settle()
    window.search.setFocus()

    def key(letter: str) -> None:
        window.search.insert(letter)
        library.search_now()

    return [_timed(lambda letter=letter: key(letter)) for letter in text]


def _scroll(table: QTableView) -> list[float]:
    """The wheel, three rows a step, each painted before the next."""
    viewport = table.viewport()
    middle = QPointF(viewport.rect().center())
    took: list[float] = []
    for _ in range(FRAMES):
        event = QWheelEvent(
            middle, viewport.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        took.append(_timed(lambda event=event: QApplication.sendEvent(viewport, event)))
    return took


def _timed(act: Callable[[], object]) -> float:
    """Milliseconds until what follows at once is done and painted."""
    begin = time.perf_counter()
    act()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - begin)


def _settle(seconds: float = 0.3) -> None:
    """Let everything that waits its turn be done, the filling of counts in short stretches included."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()


if __name__ == "__main__":
    json.dump(main(Path(sys.argv[1]), sys.argv[2]), sys.stdout)
