"""The plots of the overview over a real vault: by keyboard, by pointer, as a table; each part leads to its list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.model import InterviewSession
from oralhistory.storage import LibraryQuery
from oralhistory.use_cases.progress import progress
from oralhistory.workspace import Workspace
from tests.ui.standins import flush
from tests.ui.vaults import BY, PASSPHRASE, make_sample_vault, open_copy
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.theme import Theme
from ui.views.library import LibraryPage
from ui.views.library_filter import LibraryFilter
from ui.views.overview import OverviewPage
from ui.views.overview_plots import Plots
from ui.widgets.fills import Fill
from ui.widgets.plot import Bar, Part, Plot, Series
from ui.widgets.plot_card import PlotCard
from ui.widgets.plot_columns import Columns
from ui.widgets.plot_rows import Rows

TODAY = date(2026, 11, 27)
_DATES = ("2026-11-02", "2026-11-20", "2026-10", "2026-10-05", "2026-03", "2024-01-01", "2023", None)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, its interviews spread over some months, three without a transcript, two reviewed."""
    path = tmp_path_factory.mktemp("plots") / "sample.vault"
    make_sample_vault(path)
    workspace = Workspace.open(path, PASSPHRASE, by=BY)
    for number, accession in enumerate(sorted(workspace.accessions().values())):
        opened = workspace.get(workspace.id_of(accession))
        session = InterviewSession(date=_DATES[number % len(_DATES)], duration_s=3600.0 * (number + 1))
        changed = replace(opened.testimony, sessions=(session,))
        if number in (1, 2, 4):
            changed = replace(changed, transcript=None)
        workspace.save(opened.id, changed, expected_revision=opened.revision)
    for accession in ("OH-2026-0001", "OH-2026-0004"):
        workspace.review_by(workspace.id_of(accession), by=BY)
    workspace.close()
    return path


@pytest.fixture
def house(made: Path, tmp_path: Path, window: MainWindow, qtbot: QtBot) -> Iterator[House]:
    for spec in PAGES:
        if spec.key in ("overview", "testimonies"):
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    opened = open_copy(made, tmp_path)
    opened.workspace.today = _today
    window.resize(1366, 768)
    window.show_house(opened)
    yield opened
    window.empty_house()
    opened.close()


def _today() -> date:
    return TODAY


def _plots(window: MainWindow, qtbot: QtBot) -> Plots:
    window.show_page("overview")
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(page.plots.isVisible)
    return page.plots


def _library(window: MainWindow) -> LibraryPage:
    assert window.shown_page == "testimonies"
    page = window.page("testimonies")
    assert isinstance(page, LibraryPage)
    return page


def _bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_each_plot_says_its_finding(house: House, window: MainWindow, qtbot: QtBot) -> None:
    plots = _plots(window, qtbot)
    titles = [card.accessibleName() for card in (plots.months, plots.hours, plots.audiences)]
    assert [_bare(title) for title in titles] == [
        "Ready for a package: 2 of 12",
        "Transcribed: 68 h of 78 h recorded",
        "Open to the public: 4 of 12",
    ]
    assert plots.months.plot.accessibleName().startswith("Ready for a package: 2 of 12")


def test_every_part_leads_to_a_list_of_its_length(house: House, window: MainWindow, qtbot: QtBot) -> None:
    plots = _plots(window, qtbot)
    for card in (plots.months, plots.audiences):
        for bar in card.plot.bars:
            for part in bar.parts:
                assert isinstance(part.place, LibraryFilter)
                assert len(house.workspace.ids(part.place.applied_to(LibraryQuery()))) == part.value
    for bar in plots.hours.plot.bars:
        for part in bar.parts:
            assert isinstance(part.place, LibraryFilter)
            rows = house.workspace.rows(house.workspace.ids(part.place.applied_to(LibraryQuery())))
            assert sum(row.duration_s for row in rows) == part.value
    assert sum(bar.value for bar in plots.months.plot.bars) == progress(house.workspace).testimonies == 12


def test_by_keyboard_from_part_to_part_and_into_the_list(house: House, window: MainWindow, qtbot: QtBot) -> None:
    plot = _plots(window, qtbot).months.plot
    plot.setFocus()
    assert plot.hasFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    first = plot.current
    assert first is not None
    assert "until Nov 2025" in _bare(first.words)
    seen = [first.words]
    for _ in range(20):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
        assert plot.current is not None
        assert plot.accessibleDescription() == plot.current.words
        seen.append(plot.current.words)
    assert "Month not known" in seen[-1]
    assert len(set(seen)) == sum(1 for bar in plot.bars if bar.value)
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    part = plot.current
    assert part is not None
    qtbot.keyClick(plot, Qt.Key.Key_Return)
    page = _library(window)
    assert page.model.rowCount() == part.value
    assert page.table.hasFocus()
    assert "Nov 2026" in page.filters.chip("interviewed").text()


def test_a_click_opens_the_list_and_the_way_back_stands_there(house: House, window: MainWindow, qtbot: QtBot) -> None:
    plots = _plots(window, qtbot)
    plot = plots.audiences.plot
    at = plot.area_of(0, 0).center().toPoint()
    left, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), QPointF(plot.mapToGlobal(at)), left, left, none)
    QApplication.sendEvent(plot, moved)
    assert plot.accessibleDescription() == plot.bars[0].parts[0].words
    assert plot.bars[0].parts[0].words in [words.text() for words in plots.audiences.findChildren(QLabel)]
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at)
    page = _library(window)
    assert page.model.rowCount() == plot.bars[0].parts[0].value == 4
    assert _bare(page.filters.chip("audience").text()) == "Audience: Public: open"
    qtbot.mouseClick(page.filters.clear_button(), Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 12


def test_the_same_as_a_table_by_keyboard(house: House, window: MainWindow, qtbot: QtBot) -> None:
    card = _plots(window, qtbot).audiences
    card.switch.setFocus()
    qtbot.keyClick(card.switch, Qt.Key.Key_Space)
    assert card.is_table
    assert not card.plot.isVisible()
    table = card.table
    model = table.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads[:2] == ["Audience", "open"]
    assert [model.index(row, 0).data() for row in range(4)] == ["Public", "Researcher", "Partner", "Court"]
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Public, open: 4 testimonies"
    table.setFocus()
    table.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert _library(window).model.rowCount() == 6
    window.show_page("overview")
    qtbot.keyClick(card.switch, Qt.Key.Key_Space)
    assert card.plot.isVisible()


def test_the_plots_follow_the_work(house: House, window: MainWindow, qtbot: QtBot) -> None:
    plots = _plots(window, qtbot)
    house.workspace.review_by(house.workspace.id_of("OH-2026-0006"), by=BY)
    qtbot.waitUntil(lambda: plots.months.accessibleName() == "Ready for a package: 3 of 12")


def test_no_title_and_no_name_is_in_a_plot(house: House, window: MainWindow, qtbot: QtBot) -> None:
    plots = _plots(window, qtbot)
    words = "\n".join(
        f"{bar.words} {bar.brief} {' '.join(part.words for part in bar.parts)}"
        for card in (plots.months, plots.hours, plots.audiences)
        for bar in card.plot.bars
    )
    rows = house.workspace.rows(house.workspace.ids(LibraryQuery()))
    assert not [row.title for row in rows if row.title in words or (row.narrator and row.narrator in words)]


def test_wide_two_stand_side_by_side_narrow_beneath_each_other(
    house: House, window: MainWindow, theme: Theme, qtbot: QtBot
) -> None:
    plots = _plots(window, qtbot)
    qtbot.waitUntil(lambda: plots.hours.y() == plots.months.y())
    window.resize(900, 768)
    qtbot.waitUntil(lambda: plots.hours.y() > plots.months.y())
    theme.choose("light", 200)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: plots.hours.y() > plots.months.y())
    assert plots.audiences.plot.width() <= plots.width()
    theme.choose("light", 100)


# ---- the widgets alone ---------------------------------------------------------------------------------------

_SERIES = [Series("done", "ok", Fill.SOLID), Series("open", "warn", Fill.HATCH)]


def _bars(*sizes: tuple[float, float]) -> list[Bar]:
    bars: list[Bar] = []
    for number, pair in enumerate(sizes):
        parts = tuple(Part(size, str(size), f"{number}.{at}", (number, at)) for at, size in enumerate(pair))
        bars.append(Bar(f"bar {number}", f"b{number}", parts))
    return bars


@pytest.fixture(params=[Columns, Rows])
def plot(request: pytest.FixtureRequest, theme: Theme, languages: Languages, qtbot: QtBot) -> Iterator[Plot]:
    made: Plot = request.param(theme)
    made.resize(400, 200)
    made.show()
    yield made
    made.hide()
    made.deleteLater()
    flush()


def test_a_tiny_part_can_be_seen_and_hit(plot: Plot) -> None:
    plot.show_bars(_SERIES, _bars((10_000, 1), (0, 0), (3, 0)))
    assert plot.area_of(0, 1).width() >= 2
    assert plot.area_of(0, 1).height() >= 2
    assert plot.area_of(1, 0).isEmpty()
    areas = [plot.area_of(*where) for where in ((0, 0), (0, 1), (2, 0))]
    assert all(plot.rect().contains(area.toRect()) for area in areas)
    assert not any(one.intersects(other) for one in areas for other in areas if one is not other)


def test_right_to_left_the_first_stands_at_the_right_and_the_keys_follow(
    plot: Plot, languages: Languages, qtbot: QtBot
) -> None:
    plot.show_bars(_SERIES, _bars((2, 2), (3, 3)))
    left = plot.area_of(0, 0)
    languages.choose("he")
    mirrored = plot.area_of(0, 0)
    assert round(mirrored.right()) == round(plot.width() - left.left())
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.current is not None
    assert plot.current.place in ((1, 0), (0, 1))  # onward is to the left here


def test_what_is_painted_is_the_ink_and_another_in_the_dark(plot: Plot, theme: Theme) -> None:
    plot.show_bars(_SERIES, _bars((4, 4), (4, 4)))
    seen: list[QColor] = []
    for look in ("light", "dark"):
        theme.choose(look)
        at = plot.area_of(0, 0).topLeft().toPoint() + QPoint(8, 6)
        seen.append(plot.grab().toImage().pixelColor(at))
        assert seen[-1].name() == theme.tokens.colours.ok
    theme.choose("light")
    assert seen[0] != seen[1]


def test_nothing_to_plot_says_what_would_make_it(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    card = PlotCard(theme, Columns(theme), holder)
    holder.show()
    card.show_empty("Nothing recorded yet", "As soon as …")
    assert not card.plot.isVisible()
    assert not card.switch.isVisible()
    assert card.plot.focusPolicy() is Qt.FocusPolicy.NoFocus
    card.show_bars("Two", "of all", "Bar", _SERIES, _bars((1, 1)))
    assert card.plot.isVisible()
    assert isinstance(card.switch, QPushButton)
    QApplication.sendPostedEvents()
    holder.deleteLater()
