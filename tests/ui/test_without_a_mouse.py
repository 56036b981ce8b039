"""Every page by keyboard: Tab reaches all that can be operated, focus is seen, F6 goes through the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QButtonGroup,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.vaults import id_of, sample_house
from ui.areas import takes_tab
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.theme import Theme
from ui.views.testimony.tabs import TABS

Key = Qt.Key
MOST_STOPS = 600
MOST_SECTIONS = 24
"""A date is gone through by day, month and year."""
PLACES = [
    *((spec.key, None) for spec in PAGES if spec.key != "testimony"),
    *(("testimony", spec.key) for spec in TABS),
]


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = sample_house(tmp_path)
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden, foot=spec.foot)
    window.set_search_page("testimonies")
    window.show_house(opened)
    window.activateWindow()
    yield opened
    assert window.context.workers.shut_down()
    window.empty_house()
    opened.close()


def _show(window: MainWindow, house: House, qtbot: QtBot, page: str, tab: str | None) -> None:
    place = (id_of(house, 1), tab) if tab else None
    window.context.go_to(page, place)
    qtbot.waitUntil(lambda: not window.context.workers.running())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _operated(window: MainWindow) -> set[QWidget]:
    """What a mouse could operate and the keyboard should. Of radio buttons that exclude each other, the one chosen."""
    found = {each for each in window.findChildren(QWidget) if takes_tab(each)}
    return {each for each in found if not _is_beside_the_chosen(each, found)}


def _is_beside_the_chosen(widget: QWidget, found: set[QWidget]) -> bool:
    """One of several that exclude each other: Tab stops at the chosen one, arrows go to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    if isinstance(group, QButtonGroup):
        return group.exclusive() and group.checkedButton() in found
    beside = [each for each in _around(widget).findChildren(QAbstractButton) if each.autoExclusive()]
    return widget.autoExclusive() and any(each.isChecked() for each in beside)


def _around(widget: QWidget) -> QWidget:
    around = widget.parentWidget()
    assert around is not None
    return around


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName() or text}"


def _tab_through(window: MainWindow) -> tuple[list[QWidget], bool]:
    """Where the Tab key stops, and whether it comes round to where it began."""
    window.navigation.take_focus()
    first = QApplication.focusWidget()
    assert first is not None
    stops, stays = [first], 0
    for _ in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first:
            return stops, True
        stays = stays + 1 if now is focus else 0
        if now is None or stays > MOST_SECTIONS:
            return stops, False
        stops.append(now)
    return stops, False


@pytest.mark.parametrize(("page", "tab"), PLACES)
def test_tab_reaches_everything_and_stays_nowhere(
    house: House, window: MainWindow, qtbot: QtBot, page: str, tab: str | None
) -> None:
    _show(window, house, qtbot, page, tab)
    stops, round_trip = _tab_through(window)
    assert round_trip, f"Tab stays at {_name(stops[-1])}"
    missed = _operated(window) - set(stops)
    assert sorted(_name(each) for each in missed) == []


# ---- what one sees ---------------------------------------------------------------------------------------------------


def _looks(window: MainWindow) -> Iterator[QWidget]:
    """One of each kind of control shown, as the style sheet tells them apart."""
    known: set[tuple[object, ...]] = set()
    for each in sorted(_operated(window), key=_name):
        kind = (type(each), each.objectName(), each.property("kind"), _around(each).objectName())
        if kind not in known:
            known.add(kind)
            yield each


@pytest.mark.parametrize(
    ("page", "tab", "look"),
    [
        *((page, tab, "light") for page, tab in PLACES),
        ("preferences", None, "contrast"),
        ("testimony", "consent", "contrast"),
    ],
)
def test_what_has_the_keyboard_looks_it(
    house: House, window: MainWindow, theme: Theme, qtbot: QtBot, page: str, tab: str | None, look: str
) -> None:
    theme.choose(look)
    try:
        _show(window, house, qtbot, page, tab)
        qtbot.waitUntil(lambda: all(each.height() > 0 for each in _operated(window)))
        unseen: list[str] = []
        looked = 0
        for each in _looks(window):
            each.setFocus(Qt.FocusReason.TabFocusReason)
            if not each.hasFocus() or not each.isVisible():
                continue
            looked += 1
            around = _around(each)
            area = each.geometry().adjusted(-4, -4, 4, 4)
            seen = around.grab(area).toImage(), each.grab().toImage()
            each.clearFocus()
            if (around.grab(area).toImage(), each.grab().toImage()) == seen:
                unseen.append(_name(each))
        assert unseen == []
        assert looked > 4
    finally:
        theme.choose("light")


# ---- F6 --------------------------------------------------------------------------------------------------------------


def _area(window: MainWindow) -> str:
    focus = QApplication.focusWidget()
    assert focus is not None
    areas = {"search": _around(window.search), "navigation": window.navigation, "strip": window.strip}
    inside = [name for name, area in areas.items() if area is focus or area.isAncestorOf(focus)]
    return inside[0] if inside else "page"


def test_f6_goes_through_the_window_and_back(house: House, window: MainWindow, qtbot: QtBot) -> None:
    _show(window, house, qtbot, "preferences", None)
    window.navigation.take_focus()
    gone: list[str] = []
    for _ in range(4):
        QTest.keyClick(window, Key.Key_F6)
        gone.append(_area(window))
    assert gone == ["page", "strip", "search", "navigation"]
    QTest.keyClick(window, Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert _area(window) == "search"


def test_f6_comes_back_to_where_one_was(house: House, window: MainWindow, qtbot: QtBot) -> None:
    _show(window, house, qtbot, "preferences", None)
    window.context.go_to("preferences", "keyboard")
    here = QApplication.focusWidget()
    assert isinstance(here, QLineEdit)
    for _ in range(4):
        QTest.keyClick(window, Key.Key_F6)
    assert QApplication.focusWidget() is here


def test_the_strip_says_what_is_saved_to_who_goes_there(house: House, window: MainWindow, qtbot: QtBot) -> None:
    _show(window, house, qtbot, "preferences", None)
    window.strip.setFocus()
    assert window.strip.hasFocus()
    assert window.strip.accessibleName().startswith("All changes saved")
