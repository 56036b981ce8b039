"""Adding files by button and by dropping; what is then in the vault and in the record."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from oralhistory.model import Audience, Medium, Recording
from oralhistory.use_cases.attaching import medium_of
from tests.ui.standins import FakeInteraction
from tests.ui.vaults import sample_house, show_testimony
from ui.house import House
from ui.main_window import MainWindow
from ui.views.testimony.files_tab import FilesTab

SOUND = bytes(range(256)) * 700


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def tab(house: House, window: MainWindow) -> Iterator[FilesTab]:
    shown = show_testimony(window, house, 1, "files").tab
    assert isinstance(shown, FilesTab)
    yield shown
    window.leave()
    window.empty_house()


def _file(folder: Path, name: str, content: bytes = SOUND) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_recording_comes_in_by_the_button_and_is_known_as_one(
    house: House, tab: FilesTab, interaction: FakeInteraction, tmp_path: Path, qtbot: QtBot
) -> None:
    before = house.workspace.get(tab.editing.id).testimony.recordings
    interaction.answers = [_file(tmp_path, "second-sitting.wav")]
    tab.choose()
    qtbot.waitUntil(lambda: any(row.name == "second-sitting.wav" for row in tab.rows), timeout=5000)
    kept = house.workspace.attachments(tab.editing.id)[-1]
    assert (kept.name, kept.medium, kept.size) == ("second-sitting.wav", Medium.AUDIO, len(SOUND))
    assert kept.sha256 == hashlib.sha256(SOUND).hexdigest()
    with house.workspace.open_attachment(kept.id) as stream:
        assert stream.read() == SOUND
    added = Recording(path="second-sitting.wav", medium=Medium.AUDIO)
    assert house.workspace.get(tab.editing.id).testimony.recordings == (*before, added)
    assert tab.editing.testimony.recordings[-1] == added
    assert kept.id in {recording.id for recording in house.workspace.dossier(tab.editing.id).recordings}


def test_dropped_files_come_in_and_never_under_the_same_name(
    house: House, tab: FilesTab, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    paths = [_file(tmp_path, "scan.png"), _file(other, "scan.png", b"another")]
    for path in paths:
        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        tab.dropEvent(event)
        wanted = len(house.workspace.attachments(tab.editing.id)) + 1
        qtbot.waitUntil(lambda wanted=wanted: len(tab.rows) == wanted, timeout=5000)
    assert [row.name for row in tab.rows][-2:] == ["scan.png", "scan (2).png"]
    assert all(r.path != "scan.png" for r in house.workspace.get(tab.editing.id).testimony.recordings)


def test_a_file_that_is_gone_is_said(house: House, tab: FilesTab, tmp_path: Path) -> None:
    before = len(house.workspace.attachments(tab.editing.id))
    tab.add_files([tmp_path / "nowhere.wav"])
    assert "nowhere.wav" in tab.message.text()
    assert len(house.workspace.attachments(tab.editing.id)) == before


def test_adding_keeps_what_was_being_typed(house: House, tab: FilesTab, tmp_path: Path, qtbot: QtBot) -> None:
    from dataclasses import replace

    tab.editing.change("change of title", replace(tab.editing.testimony, title="Half typed"))
    tab.add_files([_file(tmp_path, "more.flac")])
    qtbot.waitUntil(lambda: any(row.name == "more.flac" for row in tab.rows), timeout=5000)
    kept = house.workspace.get(tab.editing.id).testimony
    assert kept.title == "Half typed"
    assert kept.recordings[-1].path == "more.flac"


def test_the_checksum_is_copied_whole(tab: FilesTab, tmp_path: Path, qtbot: QtBot) -> None:
    tab.add_files([_file(tmp_path, "letter.pdf")])
    qtbot.waitUntil(lambda: any(row.name == "letter.pdf" for row in tab.rows), timeout=5000)
    row = tab.rows[-1]
    qtbot.mouseClick(row.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == hashlib.sha256(SOUND).hexdigest()


def test_chips_say_what_consent_covers(house: House, window: MainWindow, tab: FilesTab) -> None:
    window.context.go_to("testimony", (house.workspace.id_of("OH-2026-0004"), "files"))
    (row,) = tab.rows
    assert set(row.chips) == {Audience.RESEARCHER, Audience.PUBLIC}
    assert row.chips[Audience.PUBLIC].chip.text() == "open"


@pytest.mark.parametrize(
    ("name", "medium"),
    [
        ("a.WAV", Medium.AUDIO),
        ("a.flac", Medium.AUDIO),
        ("a.mp4", Medium.VIDEO),
        ("a.JPG", Medium.IMAGE),
        ("a.pdf", Medium.DOCUMENT),
        ("a", Medium.DOCUMENT),
    ],
)
def test_the_kind_goes_by_the_name(name: str, medium: Medium) -> None:
    assert medium_of(name) is medium
