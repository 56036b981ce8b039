"""A file from elsewhere, checked in the window: where something stands and of what kind, never what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oralhistory.model import Role
from tests.release.leakcheck.planting import word_file
from tests.ui.reviewed_vaults import enter, reviewed_house, said
from tests.ui.standins import FakeInteraction
from ui.dialogs.check_file import CheckFile
from ui.house import House
from ui.main_window import MainWindow
from ui.views.packages import PackagesPage


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    enter(window, opened, "packages")
    yield opened
    window.empty_house()
    opened.close()


@pytest.fixture
def dialog(house: House, window: MainWindow) -> CheckFile:
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    QTest.mouseClick(page.check, Qt.MouseButton.LeftButton)
    (found,) = window.findChildren(CheckFile)
    return found


def _name(house: House) -> str:
    people = house.workspace.get(house.workspace.id_of("OH-2026-0004")).testimony.people
    return next(p.name for p in people if p.role is Role.NARRATOR and p.name)


def _answered(dialog: CheckFile, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(dialog.message.text()), timeout=15_000)
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    return "\n".join((said(dialog), *rows))


def test_a_word_file_with_a_name_in_it(
    house: House, dialog: CheckFile, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    name = _name(house)
    file = tmp_path / "draft.docx"
    file.write_bytes(word_file(f"Then {name} came, and {max(name.split(), key=len)}q too."))
    interaction.answers.append(file)
    QTest.mouseClick(dialog.file, Qt.MouseButton.LeftButton)
    told = _answered(dialog, qtbot)
    assert "Do not pass it on" in told and "draft.docx" in told and "word/document.xml" in told
    assert not any(part.casefold() in told.casefold() for part in name.split())
    assert dialog.file.isEnabled()


def test_the_places_stand_in_the_order_one_reads(
    house: House, dialog: CheckFile, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "draft.txt"
    file.write_text("\n".join([_name(house)] * 11), encoding="utf-8")
    interaction.answers.append(file)
    QTest.mouseClick(dialog.file, Qt.MouseButton.LeftButton)
    _answered(dialog, qtbot)
    rows = [dialog.list.item(row) for row in range(dialog.list.count())]
    lines = [int(row.text().replace("\u2069", "").rsplit("line ", 1)[1]) for row in rows]
    assert lines == sorted(lines) and 10 in lines and not rows[0].icon().isNull()
    assert dialog.list.hasFocus()


def test_a_folder_with_nothing_in_it_to_find(
    dialog: CheckFile, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "clean").mkdir()
    (tmp_path / "clean" / "a.txt").write_text("The river rose in spring, and we went home.")
    interaction.answers.append(tmp_path / "clean")
    QTest.mouseClick(dialog.folder, Qt.MouseButton.LeftButton)
    assert "Nothing was found that must not leave" in _answered(dialog, qtbot)
    assert not dialog.list.isVisible()


def test_it_can_be_stopped_before_the_collection_is_read(
    dialog: CheckFile, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("x")
    interaction.answers.append(tmp_path / "a.txt")
    QTest.mouseClick(dialog.file, Qt.MouseButton.LeftButton)
    assert not dialog.file.isEnabled()
    dialog.cancel()
    assert "Stopped" in _answered(dialog, qtbot)


def test_closing_it_stops_the_work(
    dialog: CheckFile, interaction: FakeInteraction, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("x" * 1_000_000)
    interaction.answers.append(tmp_path / "a.txt")
    QTest.mouseClick(dialog.file, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_choosing_nothing_changes_nothing(dialog: CheckFile, interaction: FakeInteraction) -> None:
    interaction.answers.append(None)
    QTest.mouseClick(dialog.file, Qt.MouseButton.LeftButton)
    assert dialog.file.isEnabled() and not dialog.message.text()
