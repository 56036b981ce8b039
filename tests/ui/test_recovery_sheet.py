"""The sheet of the recovery key: read back from its pixels and from print, worked by keyboard, forgotten when done."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.errors import InputError
from oralhistory.storage import KdfCost, Vault, recovery_key
from oralhistory.use_cases.recovery import spelled
from tests.ui.standins import RECOVERY_KEY, FakeInteraction
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.theme import Theme
from ui.views.recovery_sheet import RecoverySheet
from ui.widgets.numbered_parts import NumberedParts
from ui.widgets.page import READING
from ui.widgets.qr_code import QrCode, picture

KEY = spelled(RECOVERY_KEY)


@pytest.fixture
def sheet(window: MainWindow, theme: Theme) -> Iterator[RecoverySheet]:
    made = RecoverySheet(window.context)
    made.show_key(RECOVERY_KEY)
    window.show_door(made)
    yield made
    theme.choose("light", 100)


def scanned(image: QImage) -> list[str]:
    """What a reader makes of these pixels."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    return [found.text for found in zxingcpp.read_barcodes(np.ascontiguousarray(rows))]


def place(part: QWidget, within: QWidget) -> QRect:
    """Where a part lies in the sheet."""
    return QRect(part.mapTo(within, part.rect().topLeft()), part.size())


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_the_window_can_be_scanned_in_every_scheme(sheet: RecoverySheet, theme: Theme, choice: str) -> None:
    theme.choose(choice)
    assert scanned(sheet.grab().toImage()) == [RECOVERY_KEY]
    assert scanned(sheet.code.grab().toImage()) == [RECOVERY_KEY]


@pytest.mark.parametrize("side", [37, 60, 148, 500])
def test_every_square_is_whole_at_every_size(qtbot: QtBot, side: int) -> None:
    code = QrCode("code")
    qtbot.addWidget(code)
    code.show_code(KEY.code)
    code.resize(side, side)
    image = code.grab().toImage()
    square = side // 37
    edge = (side - 37 * square) // 2
    assert {image.pixelColor(x, y).name() for x in range(side) for y in range(side)} >= {"#000000", "#ffffff"}
    for y, row in enumerate(KEY.code):
        for x, dark in enumerate(row):
            left, top = edge + (x + 4) * square, edge + (y + 4) * square
            for corner in ((left, top), (left + square - 1, top + square - 1)):
                assert (image.pixelColor(*corner).lightness() == 0) is dark


def test_the_code_has_its_white_edge() -> None:
    image = picture(KEY.code, 3)
    assert image.size() == QSize(111, 111)
    for at in range(111):
        for near in range(12):
            for x, y in ((at, near), (near, at), (at, 110 - near), (110 - near, at)):
                assert image.pixelColor(x, y).lightness() == 255


def test_what_is_shown_opens_a_real_vault(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    vault, recovery = Vault.create(tmp_path / "own.vault", "six quiet herons", cost=KdfCost.FLOOR)
    key = vault.key
    vault.close()
    made = RecoverySheet(window.context)
    window.show_door(made)
    made.show_key(recovery)
    groups = " ".join(re.findall(r"\b[0-9A-Z]{4}\b", made.groups.text()))
    qtbot.waitUntil(lambda: made.code.size() == made.code.sizeHint())
    (code,) = scanned(made.grab().toImage())
    for secret in (groups, made.words.text(), made.text().split("\n\n")[1], made.text().split("\n\n")[2], code):
        assert Vault.unlock_key(tmp_path / "own.vault", secret) == key


def test_the_printed_sheet_holds_every_form(sheet: RecoverySheet, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    sheet.document().print_(printer)
    pdf = QPdfDocument()
    assert pdf.load(str(tmp_path / "sheet.pdf")) == QPdfDocument.Error.None_
    assert pdf.pageCount() == 1
    page = pdf.render(0, (pdf.pagePointSize(0) * 2).toSize())
    white = QImage(page.size(), QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    assert scanned(white) == [RECOVERY_KEY]
    words = re.sub(r"\s+", " ", pdf.getAllText(0).text())
    assert all(part in words for part in (*KEY.groups, *KEY.words))
    assert "opens the vault like the passphrase does" in words
    pdf.close()


def test_tab_goes_through_the_forms_and_the_buttons(sheet: RecoverySheet) -> None:
    sheet.groups.setFocus()
    names: list[str] = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName() or str(focused.property("text")))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        "The recovery key in nine groups",
        "The recovery key in fifteen words",
        "Copy for a minute",
        "Save to a stick …",
        "Print …",
    ]


def test_a_screen_reader_is_told_each_part_with_its_number(sheet: RecoverySheet) -> None:
    for parts, expected in ((sheet.groups, KEY.groups), (sheet.words, KEY.words)):
        told = QAccessible.queryAccessibleInterface(parts).text(QAccessible.Text.Description)
        assert told == ", ".join(f"{number} {part}" for number, part in enumerate(expected, 1))
    assert QAccessible.queryAccessibleInterface(sheet.code).text(QAccessible.Text.Name)


def test_only_the_button_copies_and_the_key_can_be_pasted_at_the_door(sheet: RecoverySheet) -> None:
    QGuiApplication.clipboard().setText("before")
    sheet.words.setFocus()
    QTest.keyClick(sheet.words, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.words, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    sheet.copy.setFocus()
    QTest.keyClick(sheet.copy, Qt.Key.Key_Space)
    assert recovery_key.parse(QGuiApplication.clipboard().text()) == recovery_key.parse(RECOVERY_KEY)
    assert "emptied in a minute" in sheet.message.text()


def test_saving_can_be_left_and_a_fault_is_said(
    sheet: RecoverySheet, interaction: FakeInteraction, tmp_path: Path
) -> None:
    interaction.answers.extend([None, tmp_path / "absent" / "key.txt", tmp_path / "key.txt"])
    sheet.save.setFocus()
    QTest.keyClick(sheet.save, Qt.Key.Key_Space)
    assert sheet.message.text() == ""
    QTest.keyClick(sheet.save, Qt.Key.Key_Space)
    assert "Choose another place" in sheet.message.text()
    QTest.keyClick(sheet.save, Qt.Key.Key_Space)
    assert "Take the file away" in sheet.message.text()
    saved = (tmp_path / "key.txt").read_text("utf-8")
    assert all(part in saved for part in (RECOVERY_KEY, *KEY.words))


def test_in_a_window_from_right_to_left_the_key_still_runs_from_left_to_right(
    sheet: RecoverySheet, languages: Languages, qtbot: QtBot
) -> None:
    languages.choose("he")
    assert sheet.isRightToLeft()
    qtbot.waitUntil(lambda: place(sheet.code, sheet).right() < place(sheet.words, sheet).left())
    assert scanned(sheet.grab().toImage()) == [RECOVERY_KEY]
    for parts in (sheet.groups, sheet.words):
        columns = parts.findChildren(QLabel)
        assert [each.x() for each in columns] == sorted(each.x() for each in columns)
        assert columns[0].text().lstrip().startswith("1 ")
        assert all(each.alignment() & Qt.AlignmentFlag.AlignLeft for each in columns)


def test_in_the_largest_type_no_sign_is_cut_off(sheet: RecoverySheet, theme: Theme, qtbot: QtBot) -> None:
    sheet.setMaximumWidth(READING)
    theme.choose("light", 200)
    qtbot.waitUntil(lambda: place(sheet.code, sheet).top() > place(sheet.words, sheet).bottom())
    for parts in (sheet.groups, sheet.words):
        for column in parts.findChildren(QLabel):
            assert column.width() >= column.fontMetrics().horizontalAdvance("15 mountain")
            assert column.height() >= column.sizeHint().height()
    assert scanned(sheet.grab().toImage()) == [RECOVERY_KEY]


def test_nothing_is_left_when_it_is_forgotten(sheet: RecoverySheet) -> None:
    sheet.forget()
    assert sheet.key is None
    assert scanned(sheet.grab().toImage()) == []
    assert sheet.text() == ""
    assert sheet.document().isEmpty()
    left = " ".join(
        each.text() if isinstance(each, QLabel) else each.accessibleDescription()
        for each in sheet.findChildren(QWidget)
    )
    assert not any(part in left for part in (*KEY.groups, *KEY.words))


def test_what_is_no_key_is_refused(sheet: RecoverySheet) -> None:
    with pytest.raises(InputError):
        sheet.show_key(RECOVERY_KEY[:-1] + "0")


def test_parts_stand_in_columns(qtbot: QtBot) -> None:
    parts = NumberedParts("seven")
    qtbot.addWidget(parts)
    parts.show_parts("abcdefg")
    assert parts.text().split() == [sign for n, part in enumerate("abcdefg", 1) for sign in (str(n), part)]
