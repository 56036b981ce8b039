"""A hundred thousand rows: fetched by pages, few kept, sorted by the query."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.models.paged import ID_ROLE, Column, PagedModel
from ui.widgets.table import Table

MANY = [f"id{number}" for number in range(100_000)]


class Store:
    """Answers rows, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.gone: set[str] = set()
        self.suffix = ""

    def fetch(self, ids: Sequence[str]) -> list[str | None]:
        self.asked.append(len(ids))
        return [None if each in self.gone else f"row of {each}{self.suffix}" for each in ids]


def _model(store: Store) -> PagedModel[str]:
    return PagedModel(
        [
            Column("title", "Title", lambda row: row, hint=lambda row: f"hint of {row}"),
            Column("length", "Length", lambda row: str(len(row)), at_end=True),
            Column("fixed", "Fixed", lambda row: "x", sortable=False),
        ],
        store.fetch,
    )


def test_qts_own_examination_finds_nothing(qtbot: QtBot) -> None:
    store = Store()
    model = _model(store)
    model.set_ids(MANY[:450])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_ids(MANY[:3])


def test_a_hundred_thousand_rows_open_at_once(qtbot: QtBot) -> None:
    store = Store()
    model = _model(store)
    table = Table("Testimonies")
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(800, 600)
    with qtbot.waitExposed(table):
        table.show()
    begun = time.perf_counter()
    model.set_ids(MANY)
    table.grab()
    taken = time.perf_counter() - begun
    assert taken < 0.5
    assert model.rowCount() == 100_000
    assert sum(store.asked) == 200
    table.scrollToBottom()
    table.grab()
    assert sum(store.asked) == 400
    assert model.index(99_999, 0).data() == "row of id99999"


def test_few_pages_are_kept(qtbot: QtBot) -> None:
    store = Store()
    model = _model(store)
    model.set_ids(MANY)
    for row in range(0, 20_000, 200):
        model.index(row, 0).data()
    assert len(store.asked) == 100
    assert len(model._pages) == 12  # pyright: ignore[reportPrivateUsage] - the memory it holds is the matter
    model.index(19_800, 1).data()
    assert len(store.asked) == 100


def test_a_changed_row_is_fetched_anew(qtbot: QtBot) -> None:
    store = Store()
    model = _model(store)
    model.set_ids(MANY[:300])
    assert model.index(5, 0).data() == "row of id5"
    store.suffix = " (changed)"
    with qtbot.waitSignal(model.dataChanged):
        model.refresh(["id5", "unknown"])
    assert model.index(5, 0).data() == "row of id5 (changed)"


def test_a_row_that_is_gone_shows_nothing(qtbot: QtBot) -> None:
    store = Store()
    store.gone = {"id1"}
    model = _model(store)
    model.set_ids(MANY[:3])
    assert model.index(1, 0).data() is None
    assert model.index(1, 0).data(ID_ROLE) == "id1"


def test_sorting_is_asked_of_the_query(qtbot: QtBot) -> None:
    model = _model(Store())
    model.set_ids(MANY[:3])
    with qtbot.waitSignal(model.sort_asked) as asked:
        model.sort(1, Qt.SortOrder.DescendingOrder)
    assert asked.args == ["length", True]
    with qtbot.assertNotEmitted(model.sort_asked):
        model.sort(2)
    assert model.id_at(0) == "id0"


def test_numbers_stand_at_the_end_and_hints_are_read_out(qtbot: QtBot) -> None:
    model = _model(Store())
    model.set_ids(MANY[:3])
    alignment = model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignTrailing
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "hint of row of id0"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Length"


def test_enter_opens_space_previews(qtbot: QtBot) -> None:
    model = _model(Store())
    model.set_ids(MANY[:50])
    table = Table("Testimonies")
    qtbot.addWidget(table)
    table.setModel(model)
    table.selectRow(3)
    rows: list[tuple[str, int]] = []

    def opened(index: QModelIndex) -> None:
        rows.append(("open", index.row()))

    def previewed(index: QModelIndex) -> None:
        rows.append(("preview", index.row()))

    table.opened.connect(opened)
    table.previewed.connect(previewed)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_End)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert rows == [("open", 3), ("preview", 3), ("open", 49)]
