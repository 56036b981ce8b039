"""The watch list on the overview: one of each kind in a real vault, each leading to just its testimonies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from oralhistory.consent import WatchKind
from oralhistory.model import (
    AfterDeath,
    Audience,
    ConsentEvent,
    ConsentForm,
    Decision,
    Embargo,
    EventKind,
    Grant,
    Medium,
    Person,
    Proxy,
    ProxyReason,
    Recontact,
    Retention,
    Use,
)
from tests.ui.vaults import id_of, sample_house
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.library import LibraryPage
from ui.views.overview import OverviewPage
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage
from ui.views.watch_words import AHEAD

_ALL = Grant(use=(Use.RESEARCH,), medium=(Medium.TRANSCRIPT,), audience=(Audience.RESEARCHER,), decision=Decision.YES)
_FORM = ConsentForm(id="invented-form", version="7")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = sample_house(tmp_path)
    yield made
    made.close()


def _given(today: date, **also: object) -> ConsentEvent:
    given = ConsentEvent(event=EventKind.GIVEN, effective=(today - timedelta(days=40)).isoformat(), grants=(_ALL,))
    return replace(given, **also)  # pyright: ignore[reportArgumentType]


def _promise(house: House, *, days: int) -> dict[WatchKind, str]:
    """One testimony for each kind, whose day is so many days from today; returns which is which."""
    workspace = house.workspace
    today = workspace.today()
    day = (today + timedelta(days=days)).isoformat()
    died = ConsentEvent(event=EventKind.DIED, effective=today.isoformat())
    said: dict[WatchKind, list[ConsentEvent]] = {
        WatchKind.EMBARGO_DUE: [_given(today, embargo=Embargo(until=day))],
        WatchKind.REVIEW_DUE: [_given(today, review_required=True, review_until=day)],
        WatchKind.STALE_FORM: [_given(today, form=_FORM)],
        WatchKind.WINDOW_ENDS: [_given(today, grants=(replace(_ALL, until=day),))],
        WatchKind.RECONTACT_DUE: [_given(today, recontact=Recontact(channel="phone", until=day))],
        WatchKind.PROXY_ENDS: [_given(today, proxy=Proxy(name="Canary Aunt", reason=ProxyReason.MINOR, until=day))],
        WatchKind.RETENTION_ENDS: [_given(today, retention=Retention(until=day))],
        WatchKind.AFTER_DEATH: [_given(today, retention=Retention(after_death=AfterDeath.ASK_HEIRS)), died],
    }
    workspace.set_stale_forms(workspace.stale_forms | {("invented-form", "7")})
    found: dict[WatchKind, str] = {}
    for number, (kind, events) in enumerate(said.items(), 1):
        found[kind] = id_of(house, number)
        for event in events:
            workspace.record_consent(found[kind], event)
    return found


def _show(window: MainWindow, house: House, qtbot: QtBot) -> OverviewPage:
    for spec in PAGES:
        if spec.key in ("overview", "testimonies", "testimony", "packages"):
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.resize(1240, 1400)
    window.show_house(house)
    window.show_page("overview")
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.has_watched)
    return page


def _keys(page: OverviewPage) -> set[str]:
    return {row.due.key for row in page.dues()}


@pytest.mark.parametrize(
    ("days", "ahead", "now"),
    [
        (0, (), tuple(WatchKind)),
        (30, [k for k in WatchKind if k not in (WatchKind.STALE_FORM, WatchKind.AFTER_DEATH)], ()),
        (31, (), ()),
    ],
)
def test_one_of_each_kind_is_told_when_it_has_come_or_comes_within_thirty_days(
    house: House, window: MainWindow, qtbot: QtBot, days: int, ahead: tuple[WatchKind, ...], now: tuple[WatchKind, ...]
) -> None:
    _promise(house, days=days)
    page = _show(window, house, qtbot)
    keys = _keys(page)
    assert {key for key in keys if key.startswith(AHEAD)} == {f"{AHEAD}{kind}" for kind in ahead}
    told_by_counts = {WatchKind.EMBARGO_DUE: "reached", WatchKind.STALE_FORM: "stale"}
    assert {told_by_counts.get(kind, kind.value) for kind in now} <= keys
    if days > 0:
        assert not keys & {WatchKind.REVIEW_DUE, WatchKind.RECONTACT_DUE, WatchKind.PROXY_ENDS}


def test_a_single_one_leads_to_its_consent_and_the_event_that_says_so(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    ids = _promise(house, days=3)
    page = _show(window, house, qtbot)
    row = next(row for row in page.dues() if row.due.key == f"{AHEAD}{WatchKind.RETENTION_ENDS}")
    row.button.setFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_Space)
    assert window.shown_page == "testimony"
    shown = window.page("testimony")
    assert isinstance(shown, TestimonyPage)
    assert shown.tab_key == "consent"
    tab = shown.tab
    assert isinstance(tab, ConsentTab)
    events = house.workspace.vault.consent.events(ids[WatchKind.RETENTION_ENDS])
    position = tab.board.timeline.position()
    assert position is not None
    assert events[position].retention is not None


def test_several_lead_to_the_list_with_just_those(house: House, window: MainWindow, qtbot: QtBot) -> None:
    today = house.workspace.today()
    ids = {id_of(house, number) for number in (2, 5, 9)}
    for id in ids:
        house.workspace.record_consent(id, _given(today, recontact=Recontact(until=today.isoformat())))
    page = _show(window, house, qtbot)
    row = next(row for row in page.dues() if row.due.key == WatchKind.RECONTACT_DUE)
    assert row.due.count == 3
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert window.shown_page == "testimonies"
    library = window.page("testimonies")
    assert isinstance(library, LibraryPage)
    assert {library.model.id_at(at) for at in range(library.model.rowCount())} == ids
    assert library.filters.chip("only").text() == "Promised to be in touch"


def test_what_was_seen_to_is_no_longer_told(house: House, window: MainWindow, qtbot: QtBot) -> None:
    ids = _promise(house, days=0)
    page = _show(window, house, qtbot)
    assert WatchKind.RECONTACT_DUE in _keys(page)
    house.workspace.record_consent(
        ids[WatchKind.RECONTACT_DUE],
        ConsentEvent(event=EventKind.RECONFIRMED, effective=house.workspace.today().isoformat()),
    )
    qtbot.waitUntil(lambda: WatchKind.RECONTACT_DUE not in _keys(page))


def test_the_rows_name_nobody_and_run_from_the_right_in_hebrew(
    house: House, window: MainWindow, qtbot: QtBot, languages: Languages
) -> None:
    _promise(house, days=4)
    languages.choose("he")
    window.context.set_discreet(True)
    page = _show(window, house, qtbot)
    said = "\n".join(words.text() for row in page.dues() for words in row.findChildren(QLabel))
    names = {person.name for id in house.workspace.vault.testimonies.ids() for person in _people(house, id)}
    assert not [name for name in {*names, "Canary Aunt"} if name and name in said]
    row = page.dues()[-1]
    assert row.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert row.button.geometry().left() < row.width() / 2


def _people(house: House, id: str) -> tuple[Person, ...]:
    return house.workspace.vault.testimonies.load_description(id).people
