"""A working copy in the window: seen before it is printed, refused in sentences, and a way on for other readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.vaults import id_of, sample_house, show_testimony
from ui.dialogs import print_document, print_paper
from ui.dialogs.print_testimony import PrintTestimony
from ui.house import House
from ui.main_window import MainWindow


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = sample_house(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def dialog(house: House, window: MainWindow, qtbot: QtBot) -> Iterator[PrintTestimony]:
    show_testimony(window, house, 1, "interview")
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    made = QApplication.activeModalWidget()
    assert isinstance(made, PrintTestimony)
    qtbot.waitUntil(lambda: not made.busy.isVisible(), timeout=10_000)
    yield made
    window.leave()
    window.empty_house()


def _reviewed(house: House, dialog: PrintTestimony, qtbot: QtBot) -> None:
    house.workspace.review_by(id_of(house, 1), by="Noa")
    dialog.prepare()
    qtbot.waitUntil(lambda: not dialog.busy.isVisible(), timeout=10_000)


def _onto(paper: Path) -> QPrinter:
    """In the place of the system's dialog, which no test can answer."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    return printer


def _print_words(parent: QWidget) -> bool:
    return print_document.ask(parent, QTextDocument("Nothing"))


def test_what_may_not_be_printed_is_said_and_shows_no_sheet(dialog: PrintTestimony) -> None:
    assert "Nobody has finished the review" in dialog.message.text()
    assert dialog.preview.document is None
    assert not dialog.print.isEnabled()


def test_it_is_seen_printed_and_told_in_the_history(
    house: House, dialog: PrintTestimony, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _reviewed(house, dialog, qtbot)
    assert dialog.message.text() == ""
    assert dialog.preview.pages >= 1
    paper = tmp_path / "paper.pdf"

    monkeypatch.setattr(print_paper, "chosen", lambda _parent: _onto(paper))
    qtbot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    assert paper.stat().st_size > 1000
    assert house.workspace.history(id_of(house, 1))[-1].action == "testimony.printed"


def test_what_the_history_cannot_tell_is_not_printed(
    house: House, dialog: PrintTestimony, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _reviewed(house, dialog, qtbot)
    paper, vault = tmp_path / "paper.pdf", house.workspace.vault.path
    monkeypatch.setattr(print_paper, "chosen", lambda _parent: _onto(paper))
    away = vault.rename(vault.with_name("away.vault"))
    qtbot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
    away.rename(vault)
    assert not paper.exists()
    assert "no longer at" in dialog.message.text()
    assert dialog.isVisible()


@pytest.mark.parametrize("door", [print_paper.chosen, _print_words])
def test_no_file_is_offered_in_the_place_of_a_printer(
    door: Callable[[QWidget], object], window: MainWindow, qtbot: QtBot
) -> None:
    seen: list[bool] = []

    def look() -> None:
        asking = QApplication.activeModalWidget()
        assert isinstance(asking, QPrintDialog)
        seen.append(asking.testOption(QPrintDialog.PrintDialogOption.PrintToFile))
        asking.reject()

    QTimer.singleShot(0, look)
    assert not door(window)
    assert seen == [False]


def test_other_readers_are_led_to_a_package(dialog: PrintTestimony, window: MainWindow, qtbot: QtBot) -> None:
    asked: list[tuple[str, object]] = []
    window.context.place_asked.disconnect(window.show_place)
    window.context.place_asked.connect(lambda page, place: asked.append((page, place)))
    qtbot.mouseClick(dialog.package, Qt.MouseButton.LeftButton)
    assert [page for page, _ in asked] == ["new-package"]
