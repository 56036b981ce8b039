"""Filters with a name: saved, found again in the menu and the palette, renamed, removed, brought back; by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from oralhistory.model import ConsentEvent, EventKind
from oralhistory.storage import LibraryQuery
from tests.ui.standins import flush
from tests.ui.vaults import make_sample_vault, open_copy
from ui.actions import Act
from ui.command_palette import CommandPalette
from ui.dialogs.add_keyword import AddKeyword
from ui.dialogs.name_filter import NameFilter
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.saved_filters import SavedFilter, saved_filters
from ui.views.library import LibraryPage
from ui.views.library_filter import LibraryFilter
from ui.views.menu_chip import MenuChip
from ui.watched import watch_list


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("saved") / "sample.vault"
    make_sample_vault(path)
    return path


@pytest.fixture
def house(made: Path, tmp_path: Path, window: MainWindow) -> Iterator[House]:
    for spec in PAGES:
        if spec.key in ("overview", "testimonies"):
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.set_search_page("testimonies")
    opened = open_copy(made, tmp_path)
    window.resize(1366, 768)
    window.show_house(opened)
    yield opened
    window.empty_house()
    opened.close()


def _page(window: MainWindow) -> LibraryPage:
    window.show_page("testimonies")
    page = window.page("testimonies")
    assert isinstance(page, LibraryPage)
    return page


def _entry(page: LibraryPage, words: str) -> QAction:
    return next(entry for entry in page.saved.entries() if words in _bare(entry.text()))


def _bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def _name(window: MainWindow, words: str, qtbot: QtBot) -> None:
    (asking,) = window.findChildren(NameFilter)
    qtbot.waitUntil(asking.name.hasFocus)
    asking.name.selectAll()
    qtbot.keyClicks(asking.name, words)
    qtbot.keyClick(asking.name, Qt.Key.Key_Return)
    flush()


def _save(window: MainWindow, page: LibraryPage, name: str, qtbot: QtBot) -> None:
    _entry(page, "Save this filter").trigger()
    _name(window, name, qtbot)


def test_a_filter_with_words_is_saved_and_found_again(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    assert not _entry(page, "Save this filter").isEnabled()  # nothing is narrowed
    window.search.setText("road")
    page.search_now()
    qtbot.mouseClick(page.filters.chip("to-review"), Qt.MouseButton.LeftButton)
    found = page.model.ids()
    _save(window, page, "Roads to review", qtbot)
    assert _bare(page.saved.text()) == "Roads to review"
    window.search.clear()
    page.search_now()
    qtbot.mouseClick(page.filters.clear_button(), Qt.MouseButton.LeftButton)
    assert page.saved.text() == "Saved filters"
    assert page.model.rowCount() == 12
    _entry(page, "Roads to review").trigger()
    assert page.model.ids() == found
    assert window.search.text() == "road"
    assert page.filters.chip("to-review").isChecked()


def test_it_is_a_command_of_the_palette_also_after_the_next_unlocking(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = _page(window)
    page.show_place(LibraryFilter(language=frozenset({"he"})))
    _save(window, page, "In Hebrew", qtbot)
    assert "In Hebrew" in (house.remembered("testimonies/saved-filters") or "")
    window.show_page("overview")
    window.empty_house()
    flush()
    window.show_house(house)
    saved_filters(window.context, house)  # as the program does for every opened house
    assert window.shown_page == "overview"
    window.context.actions[Act.PALETTE].trigger()
    (palette,) = window.findChildren(CommandPalette)
    qtbot.keyClicks(palette.findChildren(QLineEdit)[0], "filter hebrew")
    assert _bare(palette.shown()[0]) == "Filter: In Hebrew"
    qtbot.keyClick(palette.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.shown_page == "testimonies")
    page = _page(window)
    assert {row.language for row in house.workspace.rows(page.model.ids())} == {"he"}
    assert window.focusWidget() is page.table


def test_renamed_removed_and_brought_back(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.show_place(LibraryFilter(language=frozenset({"he"})))
    _save(window, page, "Hebrew", qtbot)
    _entry(page, "Rename").trigger()
    _name(window, "In Hebrew", qtbot)
    assert _bare(page.saved.text()) == "In Hebrew"
    _entry(page, "Remove").trigger()
    assert page.saved.text() == "Saved filters"
    assert not any("Filter:" in action.text() for _, action in window.context.actions.usable())
    window.context.actions[Act.UNDO].trigger()
    assert _bare(page.saved.text()) == "In Hebrew"
    window.context.actions[Act.UNDO].trigger()
    assert _bare(page.saved.text()) == "Hebrew"


def test_a_name_is_asked_for_once_and_only_once(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.show_place(LibraryFilter(language=frozenset({"he"})))
    _save(window, page, "Hebrew", qtbot)
    page.show_place(LibraryFilter(language=frozenset({"ar"})))
    _entry(page, "Save this filter").trigger()
    (asking,) = window.findChildren(NameFilter)
    for words, said in (("", "Give it a name"), ("hebrew", "Another filter has this name")):
        asking.name.setText(words)
        qtbot.keyClick(asking.name, Qt.Key.Key_Return)
        assert asking.isVisible()
        assert any(said in part.text() for part in asking.findChildren(type(asking._row._error)))
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert [entry.text() for entry in page.saved.entries() if entry.isCheckable()] != []


def test_discreet_mode_shows_numbers_instead_of_names(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.show_place(LibraryFilter(interviewer="Ruth Callowmere"))
    _save(window, page, "All of Ruth Callowmere", qtbot)
    window.context.set_discreet(True)
    said = [page.saved.text(), *(entry.text() for entry in page.saved.entries())]
    said += [action.text() for _, action in window.context.actions.usable()]
    assert not [words for words in said if "Ruth" in words]
    assert page.saved.text() == "Saved filter 1"
    assert not page.filters.chip("interviewer").isVisible()


def test_what_cannot_be_read_is_left_out(house: House, window: MainWindow) -> None:
    assert SavedFilter.from_json({"name": "x", "search": "", "filter": {"status": ["ready", "gone"]}}) == SavedFilter(
        "x", "", LibraryFilter(status=frozenset({"ready"}))
    )
    for wrong in (None, 3, [], {}, {"name": ""}, {"name": "x", "search": 1, "filter": {}}, {"name": "x", "search": ""}):
        assert SavedFilter.from_json(wrong) is None


# ---- the filters themselves ------------------------------------------------------------------------------


def _choose(page: LibraryPage, key: str, *values: str) -> None:
    chip = page.filters.chip(key)
    assert isinstance(chip, MenuChip)
    for value in values:
        next(action for action in chip.values() if action.data() == value).trigger()


def test_by_audience_by_time_by_keyword_and_by_transcript(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    assert not page.filters.chip("keyword").isVisible()
    qtbot.mouseClick(page.filters.more_button(), Qt.MouseButton.LeftButton)
    assert page.filters.chip("keyword").isVisible()
    for key, value, query in (
        ("audience", "public=open", LibraryQuery(audience=frozenset({"public=open"}))),
        ("keyword", "radio", LibraryQuery(keyword=frozenset({"radio"}))),
        ("transcript", "unreviewed", LibraryQuery(transcript=frozenset({"unreviewed"}))),
    ):
        _choose(page, key, value)
        assert set(page.model.ids()) == set(house.workspace.ids(query)) != set()
        assert page.filters.chip(key).property("chosen")
        qtbot.mouseClick(page.filters.clear_button(), Qt.MouseButton.LeftButton)
    chip = page.filters.chip("interviewed")
    assert isinstance(chip, MenuChip)
    years = [str(action.data()) for action in chip.values() if action.data()]
    assert years == sorted(years, reverse=True)
    _choose(page, "interviewed", *years[:2])
    dates = {row.interview_date[:4] for row in house.workspace.rows(page.model.ids())}
    assert dates == set(years[:2])


def test_what_needs_a_person_is_a_filter(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    chip = page.filters.chip("watch")
    assert isinstance(chip, MenuChip)
    qtbot.waitUntil(lambda: bool(chip.values()))
    assert "embargo-due" in [action.data() for action in chip.values()]
    _choose(page, "watch", "embargo-due")
    (id,) = page.model.ids()
    today = house.workspace.today().isoformat()
    house.workspace.record_consent(id, ConsentEvent(event=EventKind.EMBARGO_LIFTED, effective=today))
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


def test_what_was_looked_through_elsewhere_is_counted_when_the_list_is_shown(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = _page(window)
    window.show_page("overview")
    watch = watch_list(house)
    house.workspace.record_consent(
        house.workspace.id_of("OH-2026-0002"), ConsentEvent(event=EventKind.EMBARGO_LIFTED, effective="2026-06-02")
    )
    qtbot.waitUntil(lambda: watch.is_fresh)
    _page(window)
    chip = page.filters.chip("watch")
    assert isinstance(chip, MenuChip)
    qtbot.waitUntil(lambda: [action.data() for action in chip.values()] == sorted(watch.counts()))


def test_old_kept_filters_are_still_read() -> None:
    kept = LibraryFilter.from_json({"status": ["to-review"], "interviewer": None, "watch": ["embargo-due", "gone"]})
    assert kept == LibraryFilter(status=frozenset({"to-review"}), watch=frozenset({"embargo-due"}))
    whole = LibraryFilter(keyword=frozenset({"sea"}), interviewed=frozenset({""}), only=frozenset({"x"}), about="y")
    assert LibraryFilter.from_json(whole.to_json()) == replace(whole, only=None, about="") == whole.kept()


# ---- a keyword for several -------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of known words has no screen
def test_a_keyword_for_all_that_are_chosen_and_back(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.table.setFocus()
    page.table.selectAll()
    next(action for action in page.rows.all() if action.text().startswith("Add a keyword")).trigger()
    (asking,) = window.findChildren(AddKeyword)
    qtbot.waitUntil(asking.word.hasFocus)
    qtbot.keyClick(asking.word, Qt.Key.Key_Return)
    qtbot.waitUntil(asking.act.isEnabled)
    assert asking.isVisible()  # no word yet
    qtbot.keyClicks(asking.word, "Radio")
    with qtbot.waitSignal(asking.finished, timeout=20_000):
        qtbot.keyClick(asking.word, Qt.Key.Key_Return)
    kept = house.workspace.facets().keyword
    assert sum(number for word, number in kept.items() if word.casefold() == "radio") == 12
    radio = {word: number for word, number in kept.items() if word.casefold() == "radio"}
    window.context.actions[Act.UNDO].trigger()
    assert house.workspace.facets().keyword["radio"] == 1
    window.context.actions[Act.REDO].trigger()
    assert {word: n for word, n in house.workspace.facets().keyword.items() if word.casefold() == "radio"} == radio
    assert QApplication.activeModalWidget() is None


def test_after_a_change_of_language_they_are_still_commands_and_hide_their_names(
    house: House, window: MainWindow
) -> None:
    """The list need not be made again for that: the overview is shown."""
    filters = saved_filters(window.context, house)
    filters.add("Maren’s", "quarry", LibraryFilter())
    window.show_page("overview")
    window.context.languages.choose("he")
    try:
        actions = window.context.actions
        assert "Maren" in actions["saved-filter.0"].text()
        window.context.set_discreet(True)
        assert "Maren" not in actions["saved-filter.0"].text()
    finally:
        window.context.set_discreet(False)
        window.context.languages.choose("en")
