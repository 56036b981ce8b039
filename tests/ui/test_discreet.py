"""Discreet mode on every page: no name, title or place is to be read, nor heard, nor found under the pointer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from oralhistory.model import Coverage, Person, Role, Testimony
from tests.ui.vaults import sample_house
from ui.actions import Act
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony.anonymise_text import PreviewText
from ui.views.testimony.segment_editor import SegmentEditor
from ui.views.testimony.tabs import TABS

NARRATOR, ALIAS, INTERVIEWER, PLACE, TITLE = (
    "Zephyrine Quillon",
    "Auntie Zeph",
    "Ottoline Vargas",
    "Quillonstead",
    "Brume",
)
CANARIES = [*NARRATOR.split(), "Zeph", *INTERVIEWER.split(), PLACE, TITLE]
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
PLACES = [
    *((spec.key, None) for spec in PAGES if spec.key != "testimony"),
    *(("testimony", spec.key) for spec in TABS),
]
WORKING_TEXTS = (SegmentEditor, PreviewText)
"""The text that is worked on is on the screen while one works on it; discreet mode is for lists and headings."""


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = sample_house(tmp_path)
    people = (
        Person(id="n", role=Role.NARRATOR, name=NARRATOR, aliases=(ALIAS,)),
        Person(id="i", role=Role.INTERVIEWER, name=INTERVIEWER),
    )
    told = Testimony(
        title=f"{TITLE} over {PLACE}",
        summary=f"{NARRATOR} speaks of {PLACE}.",
        people=people,
        coverage=Coverage(places=(PLACE,)),
        language="en",
    )
    opened.workspace.add(told)
    opened.workspace.by = INTERVIEWER
    opened.workspace.vault.collection.set("person_by", INTERVIEWER, INTERVIEWER)
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden, foot=spec.foot)
    window.set_search_page("testimonies")
    window.show_house(opened)
    window.activateWindow()
    yield opened
    assert window.context.workers.shut_down()
    window.empty_house()
    opened.close()


def told_of(root: QWidget) -> set[str]:
    """All that can be read of what is shown, pointed at, or read out."""
    said: set[str] = set()
    for each in [root, *root.findChildren(QWidget)]:
        if not each.isVisible():
            continue
        said |= {each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle()}
        said |= {words for action in each.actions() for words in (action.text(), action.toolTip())}
        if isinstance(each, QLabel | QAbstractButton):
            said.add(each.text())
        elif isinstance(each, QLineEdit):
            said |= {each.displayText(), each.placeholderText()}
        elif isinstance(each, QComboBox):
            said |= {each.itemText(row) for row in range(each.count())}
        elif isinstance(each, QTextEdit | QPlainTextEdit) and not isinstance(each, WORKING_TEXTS):
            said.add(each.toPlainText())
        elif isinstance(each, QAbstractItemView):
            said |= _in_model(each.model(), QModelIndex())
    return said


def _in_model(model: QAbstractItemModel, parent: QModelIndex) -> set[str]:
    said: set[str] = set()
    for row in range(model.rowCount(parent)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            said |= {str(index.data(role) or "") for role in ROLES}
    return said


def betrayed(root: QWidget) -> list[str]:
    return sorted(words for words in told_of(root) if any(canary in words for canary in CANARIES))


def _show(window: MainWindow, house: House, qtbot: QtBot, page: str, tab: str | None) -> None:
    row = next(row for row in house.workspace.rows(house.workspace.vault.testimonies.ids()) if TITLE in row.title)
    window.context.go_to(page, (row.id, tab) if tab else None)
    qtbot.waitUntil(lambda: not window.context.workers.running())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize(("page", "tab"), PLACES)
def test_no_name_on_any_page(house: House, window: MainWindow, qtbot: QtBot, page: str, tab: str | None) -> None:
    """Neither on a page that is opened while names are hidden, nor on one that shows them at that moment."""

    def nothing() -> None:
        assert betrayed(window) == []

    window.context.actions[Act.DISCREET].setChecked(True)
    _show(window, house, qtbot, page, tab)
    qtbot.waitUntil(nothing)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for discreet in (False, True):
        QTest.keyClick(window, Qt.Key.Key_H, keys)
        assert window.context.discreet is discreet
        qtbot.waitUntil(lambda: not window.context.workers.running())
    qtbot.waitUntil(nothing)


def test_the_walk_sees_names_where_they_are_shown(house: House, window: MainWindow, qtbot: QtBot) -> None:
    for page, tab in (("testimonies", None), ("people-places", None), ("testimony", "interview")):
        _show(window, house, qtbot, page, tab)
        assert betrayed(window) != [], page


def test_neither_palette_nor_title_nor_step_says_a_name(house: House, window: MainWindow, qtbot: QtBot) -> None:
    window.context.actions[Act.DISCREET].setChecked(True)
    window.context.actions[Act.PALETTE].trigger()
    palette = QApplication.activeModalWidget()
    assert palette is not None
    field = palette.findChildren(QLineEdit)[0]
    for letters in ("", "oh", "zeph", "brume", "quill", "otto"):
        field.setText(letters)
        shown = {words for words in betrayed(palette) if words != field.text()}
        assert shown == set(), letters
    palette.close()
    assert not any(canary in window.windowTitle() for canary in CANARIES)
