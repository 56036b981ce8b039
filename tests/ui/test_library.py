"""The list of testimonies on a real vault: sample, search, sort, filters, discreet mode, files, preview, memory."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.model import Audience, Person, Role, Testimony
from oralhistory.resources import resource
from oralhistory.rotation import AutomaticBackups
from oralhistory.storage import KdfCost, LibraryQuery, Vault
from oralhistory.use_cases import backing_up
from oralhistory.workspace import Aspect, Changes, Workspace
from tests.ui.standins import FakeInteraction, flush
from tests.ui.vaults import BY, PASSPHRASE, make_sample_vault, open_copy
from ui.application import Application
from ui.automatic_backup import TROUBLE
from ui.context import Context, PageSpec
from ui.house import House, WorkspaceKeeper
from ui.knowing import knowing_of
from ui.main_window import MainWindow
from ui.models.paged import ROW_ROLE
from ui.pages import PAGES
from ui.views.library import LibraryPage
from ui.views.library_filter import LibraryFilter
from ui.views.menu_chip import MenuChip
from ui.views.overview import OverviewPage

CTRL = Qt.KeyboardModifier.ControlModifier


class Place(QWidget):
    """Stands for a page of another module: remembers where it was sent."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.places: list[object] = []

    def show_place(self, place: object) -> None:
        self.places.append(place)


def _elsewhere() -> str:
    return "Elsewhere"


HERE = [spec for spec in PAGES if spec.key in ("overview", "testimonies", "new-testimony")]
PLACES = [PageSpec(key, _elsewhere, "file-text", Place, hidden=True) for key in ("testimony", "new-package", "health")]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "sample.vault"
    make_sample_vault(path)
    return path


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bare") / "empty.vault"
    vault, _ = Vault.create(path, PASSPHRASE, title="Empty", cost=KdfCost.FLOOR)
    Workspace(vault, by=BY).close()
    return path


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, interaction: FakeInteraction) -> Iterator[Application]:
    qapp.setApplicationName("oralhistory")
    made = Application(
        qapp,
        WorkspaceKeeper(),
        pages=[*HERE, *PLACES],
        settings_file=tmp_path / "settings.json",
        interaction=interaction,
        restart=_stay,
    )
    made.languages.choose("en")
    made.window.resize(1600, 900)
    made.window.show()
    yield made
    interaction.answers.append(True)
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def _stay(_command: list[str]) -> None:
    """A test goes on in its own process."""


def _enter(window: MainWindow, opened: House, qtbot: QtBot) -> House:
    window.show_house(opened)
    with qtbot.waitActive(window):
        window.activateWindow()
    return opened


@pytest.fixture
def house(made: Path, tmp_path: Path, program: Application, qtbot: QtBot) -> House:
    opened = open_copy(made, tmp_path)
    return _enter(program.window, opened, qtbot)


@pytest.fixture
def empty(bare: Path, tmp_path: Path, program: Application, qtbot: QtBot) -> House:
    opened = open_copy(bare, tmp_path)
    return _enter(program.window, opened, qtbot)


@pytest.fixture
def window(program: Application) -> MainWindow:
    return program.window


def _page(window: MainWindow) -> LibraryPage:
    window.show_page("testimonies")
    page = window.page("testimonies")
    assert isinstance(page, LibraryPage)
    return page


def _places(window: MainWindow, key: str) -> list[object]:
    page = window.page(key)
    assert isinstance(page, Place)
    return page.places


def _shown(page: LibraryPage, key: str) -> list[str]:
    column = page.table.column(key)
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def _click(page: LibraryPage, row: int, qtbot: QtBot) -> None:
    at = page.table.visualRect(page.model.index(row, page.table.column("title"))).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def _visible_words(root: QWidget) -> str:
    """Every word of every part that can be seen, tool tips and what a screen reader says included."""
    said: list[str] = []
    for part in [root, *root.findChildren(QWidget)]:
        if part.isVisible():
            said += [part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.windowTitle()]
            if isinstance(part, QLabel | QAbstractButton | QLineEdit):
                said.append(part.text())
    return "\n".join(said)


def _table_words(page: LibraryPage) -> str:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)
    model = page.model
    return "\n".join(
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    )


# ---- empty, sample, new ----------------------------------------------------------------------------------------


def test_the_sample_comes_in_by_its_button_while_the_window_lives(
    empty: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = _page(window)
    choices = page.findChildren(QPushButton)
    sample = next(b for b in choices if b.accessibleName() == "Look around with the sample collection")
    assert sample.isVisible()
    assert not page.table.isVisible()
    with qtbot.waitSignal(page.intake.ended, timeout=20_000):
        qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
        assert page.intake.is_busy
        assert not sample.isEnabled()
    qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    assert page.table.isVisible()
    assert empty.workspace.stale_forms
    assert window.navigation.button("testimonies").count > 0


def test_the_sample_can_be_stopped_and_what_came_in_stays(empty: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    with qtbot.waitSignal(page.intake.ended, timeout=20_000):
        page.intake.load_sample()
        qtbot.waitUntil(lambda: empty.workspace.facets().total >= 2, timeout=10_000)
        cancel = next(b for b in page.intake.findChildren(QPushButton) if b.text() == "Cancel")
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert 2 <= empty.workspace.facets().total < 12
    assert "Stopped." in window.strip.said_text()


def test_locking_in_the_middle_stops_what_comes_in(empty: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.intake.load_sample()
    qtbot.waitUntil(lambda: empty.workspace.facets().total >= 1, timeout=10_000)
    window.empty_house()
    empty.close()
    flush()
    assert window.page("testimonies") is None


def _focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def _new(window: MainWindow, qtbot: QtBot) -> QLineEdit:
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)
    assert QApplication.activeModalWidget() is None
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    return field


def test_a_new_testimony_by_keyboard(empty: House, window: MainWindow, qtbot: QtBot) -> None:
    _page(window)
    name = _new(window, qtbot)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    page = window.page("new-testimony")
    assert page is not None
    assert "Give the narrator’s name, or a title." in _visible_words(page)
    qtbot.keyClicks(name, "Maren Oakhollow")
    for words in ("The ferry", "", "about March 2014"):
        qtbot.keyClick(_focus(), Qt.Key.Key_Tab)
        qtbot.keyClicks(_focus(), words)
    assert "2014-03~" in _focus().accessibleDescription()
    qtbot.keyClick(_focus(), Qt.Key.Key_Return)
    id, tab = cast("tuple[str, str]", _places(window, "testimony")[-1])
    assert tab == "interview"
    kept = empty.workspace.get(id).testimony
    assert (kept.title, kept.narrators[0].name, kept.language) == ("The ferry", "Maren Oakhollow", "en")
    assert [session.date for session in kept.sessions] == ["2014-03~"]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.shown_page == "testimonies"
    qtbot.waitUntil(lambda: _shown(_page(window), "title") == ["The ferry"])


def test_what_was_typed_for_a_new_testimony_waits(empty: House, window: MainWindow, qtbot: QtBot) -> None:
    _page(window)
    name = _new(window, qtbot)
    qtbot.keyClicks(name, "Maren")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.shown_page == "testimonies"
    assert empty.workspace.facets().total == 0
    assert _new(window, qtbot).text() == "Maren"
    page = window.page("new-testimony")
    assert page is not None
    cancel = next(each for each in page.findChildren(QPushButton) if each.text() == "Cancel")
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert window.shown_page == "testimonies"
    assert _new(window, qtbot).text() == ""


def test_a_name_that_is_known_is_offered_and_said(empty: House, window: MainWindow, qtbot: QtBot) -> None:
    empty.workspace.add(Testimony(people=(Person(id="n1", role=Role.NARRATOR, name="Maren Oakhollow"),)))
    _page(window)
    name = _new(window, qtbot)
    knowing = knowing_of(window.context)
    if knowing.is_gathering:
        with qtbot.waitSignal(knowing.gathered):
            pass
    qtbot.keyClicks(name, "mar")
    qtbot.keyClick(name, Qt.Key.Key_Down)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "Maren Oakhollow"
    page = window.page("new-testimony")
    assert page is not None
    assert "The same name stands in" in _visible_words(page)
    window.context.set_discreet(True)
    assert name.echoMode() is QLineEdit.EchoMode.Password


# ---- what the rows say ---------------------------------------------------------------------------------------


def test_rows_say_consent_in_words_and_paint_it(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    column = page.table.column("consent_state")
    row = _shown(page, "accession").index("OH-2026-0002")
    index = page.model.index(row, column)
    said = str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
    reached = "embargoed: its day was 6/1/2026, and nobody has lifted it"
    assert (
        said.replace("\u2068", "").replace("\u2069", "")
        == f"Public: {reached}; Researcher: {reached}; Partner: closed; Court: closed"
    )
    entry = page.model.entry(index)
    assert entry is not None
    assert index.data(ROW_ROLE) == entry
    assert set(entry.standings) == set(Audience)
    assert page.table.grab().toImage().pixelColor(page.table.visualRect(index).center()).isValid()
    assert _shown(page, "status")[row] == "Review the findings"
    assert "2 min" in _shown(page, "duration_s")[row]


def test_a_click_on_the_head_sorts_and_sorts_back(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    assert _shown(page, "accession") == sorted(_shown(page, "accession"))
    header = page.table.horizontalHeader()
    column = page.table.column("interview_date")
    at = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    rows = house.workspace.rows(house.workspace.ids(page.query))
    dates = [row.interview_date for row in rows]
    assert dates == sorted(dates)
    assert _shown(page, "accession") == [row.accession for row in rows] != sorted(row.accession for row in rows)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert _shown(page, "accession") == [row.accession for row in reversed(rows)]
    assert header.sortIndicatorSection() == column


# ---- search --------------------------------------------------------------------------------------------------


def test_search_by_keyboard_ranks_shows_the_sentence_and_opens(house: House, window: MainWindow, qtbot: QtBot) -> None:
    _page(window)
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "night ward")
    page = _page(window)
    qtbot.waitUntil(lambda: page.model.rowCount() < 12)
    best = page.model.index(0, page.table.column("title"))
    assert "night ward" in str(best.data())  # a word in the title is worth more than one in a sentence
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert _places(window, "testimony") == [page.model.id_at(0)]


def test_the_sentence_found_stands_with_its_speaker(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    window.search.setText("bridge")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    sentence = page.model.sentence(page.model.id_at(0))
    assert "Goran Pellister" in sentence
    assert "bridge" in sentence
    assert page.table.rowHeight(0) > 50
    window.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    assert page.table.rowHeight(0) < 50


def test_enter_does_not_wait_for_the_pause_in_typing(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    window.search.setFocus()
    qtbot.keyClicks(window.search, "salt road")
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    row = house.workspace.rows([str(_places(window, "testimony")[-1])])[0]
    assert row.title.endswith("the Salt Road")


def test_no_result_says_how_to_widen(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    window.search.setText("zzzz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert "Try fewer or shorter words" in _visible_words(page)
    widen = next(b for b in page.findChildren(QPushButton) if b.text() == "Show all testimonies")
    qtbot.mouseClick(widen, Qt.MouseButton.LeftButton)
    assert window.search.text() == ""
    assert page.model.rowCount() == 12


# ---- filters -------------------------------------------------------------------------------------------------


def test_filters_narrow_count_and_go_away_together(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    assert page.filters.chip("to-review").text() == "To review  9"
    qtbot.mouseClick(page.filters.chip("to-review"), Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 9
    languages = page.filters.chip("language")
    assert isinstance(languages, MenuChip)
    entry = next(action for action in languages.values() if action.data() == "he")
    assert "2" in entry.text()
    entry.trigger()
    assert page.model.rowCount() == 2
    assert "עברית" in languages.text()
    assert page.filters.chip("withdrawn").text() == "Withdrawn  1"  # what choosing it too would find in Hebrew
    qtbot.mouseClick(page.filters.clear_button(), Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 12
    assert not page.filters.clear_button().isVisible()


def test_one_interviewer_at_a_time(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    chip = page.filters.chip("interviewer")
    assert isinstance(chip, MenuChip)
    for wanted in ("Ruth Callowmere", "Hugo Tannwalder"):
        next(action for action in chip.values() if action.data() == wanted).trigger()
        assert page.model.rowCount() == 1
    assert page.query.interviewer == "Hugo Tannwalder"


# ---- discreet ------------------------------------------------------------------------------------------------


def test_discreet_mode_leaves_no_name_anywhere(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    _click(page, 0, qtbot)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Tamsin Orlovey" in _visible_words(page))
    window.search.setText("door")
    qtbot.waitUntil(lambda: page.model.rowCount() < 12)
    window.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert window.context.discreet
    window.search.setText("road")
    qtbot.waitUntil(lambda: page.model.rowCount() < 12)
    _click(page, 0, qtbot)
    window.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    _click(page, 0, qtbot)
    qtbot.waitUntil(lambda: "1 hidden" in _visible_words(page))
    words = _visible_words(window) + _table_words(page)
    ids = house.workspace.ids(LibraryFilter().applied_to(page.query))
    testimonies = [house.workspace.get(id).testimony for id in ids]
    names = [person.name for testimony in testimonies for person in testimony.people if person.name]
    assert len(names) > 30
    assert [name for name in names if name in words] == []
    assert [t.title for t in testimonies if t.title and t.title in words] == []
    assert page.table.isColumnHidden(page.table.column("narrator"))
    assert window.windowTitle() == "oralhistory"
    assert set(_shown(page, "title")) == {"Testimony"}


# ---- files ---------------------------------------------------------------------------------------------------


def _files(folder: Path) -> list[Path]:
    good = folder / "good.json"
    shutil.copyfile(Path(str(resource("sample", "03-night-ward.json"))), good)
    record = json.loads(good.read_text("utf-8"))
    good.write_text(json.dumps({**record, "accession": "OH-1", "recordings": []}), "utf-8")
    broken = folder / "broken.json"
    broken.write_text("{", "utf-8")
    picture = folder / "picture.pdf"
    picture.write_bytes(b"%PDF")
    spoken = folder / "spoken.txt"
    spoken.write_text("A: We crossed at dawn.\nB: Who was there?\n", "utf-8")
    return [good, broken, picture, spoken]


def test_dropped_files_come_in_and_each_refusal_is_a_sentence(
    empty: House, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = _page(window)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in _files(tmp_path)])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(page.intake.ended):
        QApplication.sendEvent(page, QDragEnterEvent(QPoint(200, 200), copy, mime, left, none))
        QApplication.sendEvent(page, QDropEvent(QPointF(200, 200), copy, mime, left, none))
    assert empty.workspace.facets().total == 2
    said = page.intake.message().text().splitlines()
    assert said[0] == "Added: 2. Not added: 2."
    assert "broken.json" in said[1]
    assert said[1].endswith(".")
    assert "picture.pdf" in said[2]
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert "OH-1" in _shown(page, "accession")
    window.context.set_discreet(True)
    assert "broken" not in page.intake.message().text()


def test_chosen_files_come_in_by_the_button(
    empty: House, window: MainWindow, qtbot: QtBot, tmp_path: Path, interaction: FakeInteraction
) -> None:
    page = _page(window)
    interaction.answers.append(_files(tmp_path)[3])
    with qtbot.waitSignal(page.intake.ended):
        window.context.actions["testimonies.files"].trigger()
    assert empty.workspace.facets().total == 1
    assert interaction.asked == ["Add files"]


def test_a_folder_stands_for_the_files_in_it(empty: House, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder, hollow = tmp_path / "in", tmp_path / "hollow"
    folder.mkdir()
    hollow.mkdir()
    _files(folder)
    page = _page(window)
    with qtbot.waitSignal(page.intake.ended):
        page.intake.add_files([folder, hollow])
    assert empty.workspace.facets().total == 2
    assert "hollow" in page.intake.message().text()


# ---- preview, several, memory --------------------------------------------------------------------------------


def test_space_folds_and_unfolds_the_preview(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.table.setFocus()
    assert page.split.is_folded
    _click(page, 2, qtbot)
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert not page.split.is_folded
    qtbot.waitUntil(lambda: "Leocadia Fennimore" in _visible_words(page.preview))
    words = _visible_words(page.preview)
    assert "Review the findings" in words
    assert "Narrator" in words
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Edda Rosvall" in _visible_words(page.preview))
    opens = page.preview.open_button()
    qtbot.mouseClick(opens, Qt.MouseButton.LeftButton)
    assert _places(window, "testimony") == [page.model.id_at(3)]
    window.show_page("testimonies")
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert page.split.is_folded


def test_several_go_into_a_package(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _page(window)
    page.table.setFocus()
    _click(page, 0, qtbot)
    for _ in range(2):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "3 chosen" in _visible_words(page)
    package = next(b for b in page.findChildren(QPushButton) if b.text() == "New package with these")
    qtbot.mouseClick(package, Qt.MouseButton.LeftButton)
    assert _places(window, "new-package") == [("OH-2026-0001", "OH-2026-0002", "OH-2026-0003")]


def test_sort_filter_widths_and_preview_are_remembered_in_the_vault(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = _page(window)
    page.model.sort(page.table.column("title"), Qt.SortOrder.DescendingOrder)
    qtbot.mouseClick(page.filters.chip("to-review"), Qt.MouseButton.LeftButton)
    page.table.setColumnWidth(page.table.column("narrator"), 177)
    page.split.fold(False)
    order = _shown(page, "accession")
    kept = json.loads(house.remembered("testimonies/view") or "{}")
    assert kept["sort"] == "title"
    window.empty_house()
    flush()
    window.show_house(house)
    again = _page(window)
    assert again is not page
    assert _shown(again, "accession") == order
    assert len(order) == 9
    assert again.filters.chip("to-review").isChecked()
    assert again.table.widths()["narrator"] == 177
    assert not again.split.is_folded


def test_a_narrow_window_keeps_the_title_and_the_next_step(house: House, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(900, 600)
    page = _page(window)
    qtbot.waitUntil(lambda: page.table.isColumnHidden(page.table.column("narrator")))
    for key in ("accession", "title", "status"):
        assert not page.table.isColumnHidden(page.table.column(key))
    assert page.table.horizontalHeader().length() <= page.table.viewport().width()
    window.resize(1600, 900)
    qtbot.waitUntil(lambda: not page.table.isColumnHidden(page.table.column("narrator")))


def test_what_changes_elsewhere_shows_when_the_page_is_shown_again(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = _page(window)
    _click(page, 4, qtbot)
    chosen = page.model.id_at(4)
    window.show_page("overview")
    house.workspace.review_by(chosen, by=BY)
    window.show_page("testimonies")
    qtbot.waitUntil(lambda: page.filters.chip("to-review").text() == "To review  8")
    row = page.model.row_of(chosen)
    assert row is not None
    assert _shown(page, "transcript")[row] == "Reviewed"
    assert [index.row() for index in page.table.selectionModel().selectedRows()] == [row]


def test_nothing_of_the_page_outlives_the_house(house: House, window: MainWindow) -> None:
    page = _page(window)
    gone: list[str] = []
    page.destroyed.connect(lambda: gone.append("page"))
    page.model.destroyed.connect(lambda: gone.append("model"))
    window.empty_house()
    flush()
    assert sorted(gone) == ["model", "page"]


# ---- many ----------------------------------------------------------------------------------------------------


def test_ten_thousand_rows_are_instant(house: House, window: MainWindow, qtbot: QtBot) -> None:
    """Rows copied in the vault's own tables: only how fast they are asked for and shown matters here."""
    _multiply(house, 10_000)
    page = _page(window)
    spent: list[float] = []
    for act in (page.refresh, page.table.scrollToBottom, page.table.scrollToTop):
        start = time.perf_counter()
        act()
        page.table.grab()
        spent.append(time.perf_counter() - start)
    assert page.model.rowCount() > 9_000
    assert max(spent) < 1.0, spent


def _multiply(house: House, wanted: int) -> None:
    connection = house.workspace.vault.connection
    columns = [str(row.text("name")) for row in connection.rows("SELECT name FROM pragma_table_info('testimony')")]
    kept = ", ".join(c for c in columns if c not in ("id", "accession"))
    copies = wanted // 12
    with connection.atomic():
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            f"INSERT INTO testimony (id, accession, {kept}) "
            f"SELECT id || '-' || i, accession || '-' || i, {kept} FROM testimony, n",
            (copies,),
        )


# ---- overview ------------------------------------------------------------------------------------------------


def _overview(window: MainWindow) -> OverviewPage:
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    return page


def test_the_overview_is_first_and_counts_what_needs_a_person(house: House, window: MainWindow, qtbot: QtBot) -> None:
    assert window.shown_page == "overview"
    page = _overview(window)
    assert {row.due.key: row.due.count for row in page.dues()} == {
        "reached": 1,
        "no-consent": 1,
        "stale": 1,
        "to-review": 9,
    }
    words = _visible_words(page)
    assert "Today needs you" in words
    assert "28 min" in words
    assert window.navigation.button("testimonies").count == 12


@pytest.mark.parametrize(("key", "found"), [("reached", 1), ("no-consent", 1), ("stale", 1), ("to-review", 9)])
def test_each_row_opens_the_list_with_just_those(
    house: House, window: MainWindow, qtbot: QtBot, key: str, found: int
) -> None:
    row = next(row for row in _overview(window).dues() if row.due.key == key)
    row.button.setFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_Space)
    assert window.shown_page == "testimonies"
    page = _page(window)
    assert page.model.rowCount() == found
    assert page.filters.clear_button().isVisible()


def test_the_embargo_filter_is_left_by_its_chip(house: House, window: MainWindow, qtbot: QtBot) -> None:
    row = next(row for row in _overview(window).dues() if row.due.key == "reached")
    qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    page = _page(window)
    chip = page.filters.chip("only")
    assert chip.text() == "Embargo reached its day"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert page.model.rowCount() == 12


def test_an_old_backup_is_named(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _overview(window)
    for days, rows in ((13, []), (14, [14]), (40, [40])):
        at = (datetime.now(UTC) - timedelta(days=days, minutes=1)).replace(microsecond=0)
        made = backing_up.MadeBackup(house.workspace.vault.path / "backups" / "x.vault", at, 1, AutomaticBackups())
        backing_up.enter(house.workspace, made)
        page.refresh()
        assert [row.due.count for row in page.dues() if row.due.key == "backup"] == rows
    qtbot.mouseClick(page.dues()[-1].button, Qt.MouseButton.LeftButton)
    assert window.shown_page == "health"


def test_a_backup_that_could_not_be_made_is_named_with_the_way_there(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    page = _overview(window)
    window.context.keep(TROUBLE, "The folder is not there. Connect its disk.")
    house.changed.emit(Changes(frozenset(), frozenset({Aspect.COLLECTION})))
    qtbot.waitUntil(lambda: [row.due.key for row in page.dues()][-1] == "backup")
    qtbot.mouseClick(page.dues()[-1].button, Qt.MouseButton.LeftButton)
    assert window.shown_page == "health"


def test_the_overview_follows_the_work(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _overview(window)
    id = house.workspace.id_of("OH-2026-0001")
    house.workspace.review_by(id, by=BY)
    qtbot.waitUntil(lambda: next(r.due.count for r in page.dues() if r.due.key == "to-review") == 8)
    assert window.navigation.button("testimonies").count == 11


def test_the_latest_work_opens(house: House, window: MainWindow, qtbot: QtBot) -> None:
    row = _overview(window).recents()[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    opened = _places(window, "testimony")
    assert len(opened) == 1
    assert house.workspace.rows([str(opened[0])])


def test_discreet_mode_hides_names_on_the_overview(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _overview(window)
    (newest,) = house.workspace.rows([house.workspace.ids(LibraryQuery())[0]])
    assert newest.title in _visible_words(page)
    window.context.set_discreet(True)
    qtbot.waitUntil(lambda: newest.title not in _visible_words(page))
    rows = house.workspace.rows(house.workspace.ids(LibraryFilter().applied_to(_page(window).query)))
    window.show_page("overview")
    words = _visible_words(window)
    assert [row.narrator for row in rows if row.narrator in words or row.title in words] == []


def test_the_empty_overview_offers_the_sample(empty: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _overview(window)
    assert page.choices.isVisible()
    with qtbot.waitSignal(page.intake.ended, timeout=20_000):
        qtbot.mouseClick(page.choices.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.dues()) == 4)
    assert not page.choices.isVisible()
    assert len(page.recents()) == 6


def test_the_empty_overview_begins_a_testimony(empty: House, window: MainWindow, qtbot: QtBot) -> None:
    page = _overview(window)
    qtbot.mouseClick(page.choices.new, Qt.MouseButton.LeftButton)
    assert window.shown_page == "new-testimony"
    qtbot.keyClick(_focus(), Qt.Key.Key_Escape)
    assert window.shown_page == "overview"
    assert empty.workspace.facets().total == 0
