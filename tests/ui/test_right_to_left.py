"""A window that reads from right to left: where lines begin, what is not lost at their end, what is joined how."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFontDatabase, QImage, QRawFont, QTextDocument
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.guide import Block, Kind, Page, Words
from ui.i18n import listed, listed_apart
from ui.theme import Theme
from ui.views.guide_text import html
from ui.views.new_package_asking import Purpose
from ui.views.testimony.consent_fields import DayEdit
from ui.widgets.labels import Label, label
from ui.widgets.secret_edit import SecretEdit

_LONG = "שלום עולם זה משפט ארוך מאוד שנשבר לכמה שורות כדי לראות אם האות האחרונה נחתכת או לא וזהו סוף המשפט"


@pytest.fixture
def in_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def _edges(image: QImage) -> list[tuple[int, int]]:
    """For each line of text: the first and the last column of pixels that has ink."""
    ground = image.pixel(0, 0)
    lines: list[tuple[int, int]] = []
    inside = False
    for y in range(image.height()):
        inked = [x for x in range(image.width()) if image.pixel(x, y) != ground]
        if inked and inside:
            first, last = lines[-1]
            lines[-1] = (min(first, inked[0]), max(last, inked[-1]))
        elif inked:
            lines.append((inked[0], inked[-1]))
        inside = bool(inked)
    return lines


def _wrapped(qtbot: QtBot, text: str) -> Label:
    made = label(text, wrap=True)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(made)
    made.resize(240, 120)
    return made


def test_wrapped_lines_all_begin_at_the_leading_side(qtbot: QtBot) -> None:
    made = _wrapped(qtbot, _LONG)

    lines = _edges(made.grab().toImage())

    assert len(lines) > 2
    assert all(made.width() - last <= 3 for _, last in lines), lines


def test_a_word_is_as_wide_on_a_wrapped_line_as_alone(qtbot: QtBot) -> None:
    """The last letter of a full line is not cut off at the far edge."""
    words = _LONG.split()
    for count in range(4, 9):
        alone = _wrapped(qtbot, " ".join(words[:count]))
        ((first, last),) = _edges(alone.grab().toImage())[:1]
        broken = _wrapped(qtbot, " ".join(words[:count]) + "\n" + words[0])
        assert _edges(broken.grab().toImage())[0] == pytest.approx((first, last), abs=1)


def test_a_large_number_has_hebrew_and_arabic_beside_it(qtbot: QtBot, qapp: object) -> None:
    made = label("12", "number")
    qtbot.addWidget(made)
    made.ensurePolished()
    scripts = ((QFontDatabase.WritingSystem.Hebrew, "ד"), (QFontDatabase.WritingSystem.Arabic, "د"))
    for script, letter in scripts:
        assert QRawFont.fromFont(made.font(), script).supportsCharacter(ord(letter))


def test_the_dot_follows_the_number_of_a_step_in_the_guide(qtbot: QtBot, qapp: QApplication) -> None:
    steps = Page("steps", "צעדים", (Block(Kind.STEP, (Words("שלום"),)),))
    made = html(steps, Theme(qapp).tokens, str, bool, right_to_left=True)
    shown = QTextDocument()
    shown.setHtml(made)
    block = shown.lastBlock()
    assert block.textList().itemText(block) == "1."


def test_dots_of_a_secret_begin_at_the_leading_side(qtbot: QtBot) -> None:
    field = SecretEdit(eye=False)
    qtbot.addWidget(field)
    field.setFixedWidth(300)
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.setText("secret")
    field.grab()  # it finds its place when it is painted
    assert field.cursorRect().center().x() > 150
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.grab()
    assert field.cursorRect().center().x() < 150


@pytest.mark.usefixtures("in_locale")
def test_words_are_joined_by_the_language() -> None:
    QLocale.setDefault(QLocale("ar"))
    assert (listed("اب"), listed_apart("اب")) == ("ا، ب", "ا؛ ب")
    QLocale.setDefault(QLocale("he"))
    assert (listed("אב"), listed_apart("אב")) == ("א, ב", "א; ב")


@pytest.mark.usefixtures("in_locale")
@pytest.mark.parametrize("code", ["en_US", "he", "ar"])
def test_a_day_is_typed_year_first_in_every_window(qtbot: QtBot, code: str) -> None:
    """Day first, Qt would not take the 31st while the month shown has thirty days."""
    QLocale.setDefault(QLocale(code))
    holder = QWidget()
    holder.setLayoutDirection(QLocale().textDirection())
    qtbot.addWidget(holder)
    package = Purpose(date(2026, 11, 27))
    for field in (DayEdit(lambda: date(2026, 11, 27), "Day"), package):
        field.setParent(holder)
        edit = field.findChild(QDateEdit)
        assert edit is not None
        assert QLocale().toDate(edit.text(), "yyyy-MM-dd") == QDate(2026, 11, 27)
