"""Pictures of the overview and the list of testimonies in all their states, over a real vault with the sample in it.

``python tools/scenes_library.py [FOLDER] [LOOK ...]``
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from screenshots import LOOKS

from oralhistory.jobs import Job
from oralhistory.model import InterviewSession
from oralhistory.settings import Settings
from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.library import LibraryQuery, SortColumn
from oralhistory.use_cases.sample import load_sample
from oralhistory.workspace import Workspace
from ui.application import make_application
from ui.dialogs.add_keyword import AddKeyword
from ui.dialogs.name_filter import NameFilter
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.saved_filters import saved_filters
from ui.theme import Theme
from ui.views.library import LibraryPage
from ui.views.library_filter import LibraryFilter
from ui.views.overview import OverviewPage

MORE_LOOKS = (("narrow", "light", "en"), ("large", "light", "en"))
SIZES = {"narrow": (1024, 768)}
KEPT = {"overview", "testimonies", "testimony", "new-package", "new-testimony"}


def _settle() -> None:
    QTest.qWait(260)


def _page(window: MainWindow) -> LibraryPage:
    window.show_page("testimonies")
    page = window.page("testimonies")
    assert isinstance(page, LibraryPage)
    return page


def _empty(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    yield "overview-empty", window
    _page(window)
    yield "library-empty", window
    window.context.go_to("new-testimony", "")
    yield "new-testimony", window


def spread(workspace: Workspace) -> None:
    """Interviews over fourteen months of which one is not known, two without a transcript, three reviewed."""
    ids = workspace.ids(LibraryQuery(sort=SortColumn.ACCESSION))
    for number, id in enumerate(ids):
        opened = workspace.get(id)
        when = workspace.today() - timedelta(days=31 * (number % 14) + 3)
        session = InterviewSession(date=None if number == 5 else when.isoformat(), duration_s=3600 * (1 + number / 3))
        changed = replace(opened.testimony, sessions=(session,))
        if number in (2, 7):
            changed = replace(changed, transcript=None)
        workspace.save(id, changed, expected_revision=opened.revision)
    for id in (ids[0], ids[3], ids[8]):
        workspace.review_by(id, by="Naomi")


def _plots(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The overview scrolled to its plots, the keyboard on one; then two of them as tables."""
    window.show_page("overview")
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    _settle()
    page.plots.months.plot.setFocus()
    page.bring_into_view(page.plots.audiences)
    yield "overview-plots", window
    for card in (page.plots.months, page.plots.audiences):
        card.switch.click()
    page.bring_into_view(page.plots.months)
    yield "overview-plots-as-tables", window
    for card in (page.plots.months, page.plots.audiences):
        card.switch.click()


def _narrowed(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """More filters, one by audience, saved under a name; the dialogs for a name and for a keyword."""
    page = _page(window)
    page.show_place(LibraryFilter(audience=frozenset({"public=open"})))
    page.filters.more_button().click()
    dialog = NameFilter(saved_filters(window.context, cast("House", window.context.session)), window)
    dialog.show()
    dialog.act.click()
    yield "library-name-filter", dialog
    dialog.close()
    saved_filters(window.context, cast("House", window.context.session)).add(
        "Open to the public", "", LibraryFilter(audience=frozenset({"public=open"}))
    )
    yield "library-saved-filter", window
    page.table.selectAll()
    asking = AddKeyword(window.context, cast("House", window.context.session).workspace, page.rows.chosen(), window)
    asking.show()
    yield "library-keyword", asking
    asking.close()
    page.filters.more_button().click()
    page.show_place(LibraryFilter())


def _full(window: MainWindow, workspace: Workspace, folder: Path) -> Iterator[tuple[str, QWidget]]:
    window.show_page("overview")
    yield "overview", window
    yield from _plots(window)
    page = _page(window)
    yield "library", window
    page.table.setCurrentIndex(page.model.index(1, 0))
    page.split.fold(False)
    yield "library-preview", window
    page.split.fold(True)
    window.search.setText("bridge")
    yield "library-search", window
    window.search.setText("no such thing")
    yield "library-nothing", window
    window.search.clear()
    page.show_place(LibraryFilter(status=frozenset({"to-review"}), language=frozenset({"he"})))
    yield "library-filtered", window
    page.show_place(LibraryFilter())
    yield from _narrowed(window)
    window.context.set_discreet(True)
    page.split.fold(False)
    yield "library-discreet", window
    window.context.set_discreet(False)
    page.split.fold(True)
    broken = folder / "broken.json"
    broken.write_text("{", encoding="utf-8")
    page.intake.add_files([broken, folder / "gone.pdf"])
    yield "library-refused", window


def main(argv: list[str]) -> int:
    shots = Path(argv[1] if len(argv) > 1 else "screenshots")
    shots.mkdir(parents=True, exist_ok=True)
    app = make_application(argv)
    languages, theme = Languages(app, "en"), Theme(app, "light")
    for name, choice, language in (*LOOKS, *MORE_LOOKS):
        if argv[2:] and name not in argv[2:]:
            continue
        languages.choose(language)
        theme.choose(choice, 200 if name == "large" else 100)
        with tempfile.TemporaryDirectory() as place:
            _take(theme, languages, Path(place), shots, name)
    return 0


def _take(theme: Theme, languages: Languages, folder: Path, shots: Path, look: str) -> None:
    vault, _ = Vault.create(folder / "scenes.vault", "six quiet herons", title="Shoreline", cost=KdfCost.FLOOR)
    workspace = Workspace(vault, by="Naomi")
    window = MainWindow(theme, languages, Settings())
    for page in PAGES:
        if page.key in KEPT:
            window.add_page(page.key, page.title, page.icon, page.factory, hidden=page.hidden)
    window.set_search_page("testimonies")
    window.resize(*SIZES.get(look, (1366, 768)))
    house = House(workspace)
    window.show()
    window.show_house(house)
    for scene, shown in _empty(window):
        _settle()
        shown.grab().save(str(shots / f"{scene}-{look}.png"))
    load_sample(workspace, Job())
    spread(workspace)
    for scene, shown in _full(window, workspace, folder):
        _settle()
        shown.grab().save(str(shots / f"{scene}-{look}.png"))
    window.empty_house()
    house.close()
    window.hide()
    window.deleteLater()
    _settle()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
