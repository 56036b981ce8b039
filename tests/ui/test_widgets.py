"""The parts: what they say to eyes, keyboard and screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.i18n import Languages, day, duration, isolate, isolate_path
from ui.theme import Theme
from ui.widgets.buttons import button
from ui.widgets.chip import FilterChip, State, StateChip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.form import Form
from ui.widgets.head import Head
from ui.widgets.message import Message
from ui.widgets.page import Page
from ui.widgets.progress import Progress, seconds_left
from ui.widgets.split_view import SplitView
from ui.widgets.tab_bar import TabBar
from ui.widgets.tag_edit import TagEdit
from ui.widgets.text_edit import TextEdit


@pytest.mark.parametrize("state", State)
def test_a_state_is_an_icon_and_a_word(qtbot: QtBot, state: State) -> None:
    chip = StateChip(state)
    qtbot.addWidget(chip)
    labels = chip.findChildren(QLabel)
    assert any(not each.pixmap().isNull() for each in labels)
    assert chip.text() != ""
    assert chip.accessibleName() == chip.text()


def test_an_embargo_says_its_day_and_unknown_says_closed(qtbot: QtBot) -> None:
    chip = StateChip(State.EMBARGOED, "1 May 2031")
    qtbot.addWidget(chip)
    assert chip.text() == "embargoed until 1 May 2031"
    chip.set_state(State.UNKNOWN)
    assert chip.text() == "unknown, so closed"


def test_a_filter_chip_counts(qtbot: QtBot) -> None:
    chip = FilterChip("hebrew", "Hebrew", 31)
    qtbot.addWidget(chip)
    assert chip.text() == "Hebrew  31"
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()


def test_tags_by_keyboard(qtbot: QtBot) -> None:
    edit = TagEdit(["curfew", "curfew"])
    qtbot.addWidget(edit)
    field = edit.findChildren(QLineEdit)[0]
    with qtbot.waitSignals([edit.changed, edit.changed]):
        qtbot.keyClicks(field, "first night,")
        qtbot.keyClicks(field, "olives")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert edit.tags() == ["curfew", "first night", "olives"]
    qtbot.keyClicks(field, " olives ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert edit.tags() == ["curfew", "first night", "olives"]
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert edit.tags() == ["curfew", "first night"]
    qtbot.mouseClick(edit.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert edit.tags() == ["first night"]


def test_tags_wrap_into_further_lines(qtbot: QtBot) -> None:
    edit = TagEdit([f"keyword number {number}" for number in range(20)])
    qtbot.addWidget(edit)
    assert edit.heightForWidth(300) > 3 * edit.heightForWidth(6_000)


def test_each_paragraph_runs_in_its_own_direction(qtbot: QtBot) -> None:
    edit = TextEdit(150)
    qtbot.addWidget(edit)
    edit.set_text("English\nעברית\nالعربية")
    document = edit.document()
    found = [document.findBlockByNumber(number).textDirection() for number in range(3)]
    assert found == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.RightToLeft]
    assert document.findBlockByNumber(1).blockFormat().lineHeight() == 150


def test_copying_and_undoing_in_the_editor(qtbot: QtBot) -> None:
    edit = TextEdit()
    qtbot.addWidget(edit)
    edit.set_text("one\ntwo")
    assert not edit.document().isUndoAvailable()
    edit.selectAll()
    edit.copy()
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]
    assert QGuiApplication.clipboard().text() == "one\ntwo"


def test_an_error_stands_at_its_field_and_is_spoken(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    title, date = QLineEdit(), QLineEdit()
    form.add("Title", title, "For the team only.")
    row = form.add("Interview date", date)
    row.set_error("There is no month 14.")
    assert form.first_error() is row
    assert date.accessibleName() == "Interview date"
    assert "no month 14" in date.accessibleDescription()
    assert date.property("error") is True
    assert title.accessibleDescription() == "For the team only."
    form.clear_errors()
    assert form.first_error() is None


def test_tab_goes_down_a_form(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    fields = [QLineEdit(), QLineEdit(), QLineEdit()]
    for each in fields:
        form.add("Field", each)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    fields[0].setFocus()
    qtbot.keyClick(fields[0], Qt.Key.Key_Tab)
    qtbot.keyClick(fields[1], Qt.Key.Key_Tab)
    assert fields[2].hasFocus()


def test_a_message_says_and_acts(qtbot: QtBot) -> None:
    bar = Message()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    bar.say("warn", "The last backup is 23 days old.", "Back up now")
    with qtbot.waitSignal(bar.acted):
        qtbot.mouseClick(bar.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    bar.be_silent()
    assert bar.isHidden()
    with pytest.raises(KeyError):
        bar.say("loud", "x")


def test_time_left_is_told_only_where_work_is_long() -> None:
    assert seconds_left(0, 10, 5.0) is None
    assert seconds_left(5, 10, 2.0) is None
    assert seconds_left(1, 10, 3.0) == pytest.approx(27.0)


def test_progress_tells_and_stops_once(qtbot: QtBot) -> None:
    progress = Progress("Making the package")
    qtbot.addWidget(progress)
    assert progress.text() == "Making the package"
    progress.show_progress(3, 10, "Reading")
    assert progress.text() == "Reading · 3 of 10"
    button = progress.findChildren(QPushButton)[0]
    with qtbot.waitSignal(progress.cancelled):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()


def test_a_side_folds_and_is_remembered(qtbot: QtBot) -> None:
    view, other = SplitView(QWidget(), QWidget()), SplitView(QWidget(), QWidget())
    for each in (view, other):
        qtbot.addWidget(each)
        each.resize(1_000, 400)
    with qtbot.waitExposed(view):
        view.show()
    with qtbot.waitSignal(view.folded):
        view.fold(True)
    other.restore(view.state())
    assert other.is_folded
    other.restore("nonsense")
    other.restore(None)
    assert other.is_folded
    view.fold(False)
    assert abs(view.sizes()[1] - 360) <= 2


def test_a_long_name_is_elided_and_whole_in_its_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long title that will never fit into so little room")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()


def test_the_dots_of_a_cut_name_stand_where_it_ends(qtbot: QtBot) -> None:
    """In the name's own direction, also in a window that reads the other way."""
    label = ElidedLabel("שם ארוך מאוד שלא ייכנס לעולם למקום כה קטן")
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    image = label.grab().toImage()
    ink = [x for x in range(image.width()) if any(image.pixel(x, y) != image.pixel(0, 0) for y in range(8))]
    low = [x for x in range(image.width()) if any(image.pixel(x, y) != image.pixel(0, 0) for y in range(24))]
    assert min(low) < min(ink)  # dots alone have nothing above the line


def test_a_head_puts_its_actions_beneath_words_that_need_the_room(qtbot: QtBot) -> None:
    page = Page("Packages", "Everything that left, for what and for whom.")
    page.add_action(button("Check a file from elsewhere …"))
    page.add_action(button("New package", "primary"))
    qtbot.addWidget(page)
    head = page.findChild(Head)
    assert head is not None
    page.resize(900, 400)
    page.show()
    assert not head.is_stacked
    page.resize(500, 400)
    assert head.is_stacked


def test_tabs_give_up_the_icons_that_say_nothing_before_one_is_out_of_sight(qtbot: QtBot) -> None:
    bar = TabBar()
    qtbot.addWidget(bar)
    for number, name in enumerate(("Interview", "Consent", "Transcript", "Anonymise")):
        bar.addTab(name)
        bar.set_mark(number, "lock", telling=number == 3)
    bar.resize(800, 40)
    bar.show()
    assert not any(bar.tabIcon(number).isNull() for number in range(4))
    bar.resize(360, 40)
    assert [bar.tabIcon(number).isNull() for number in range(4)] == [True, True, True, False]


def test_widths_and_icons_follow_the_size_of_the_text(qtbot: QtBot, theme: Theme) -> None:
    page, chip, act = Page("Title", content_width=480), StateChip(State.OPEN), button("Back up", icon="save")
    for widget in (page, chip, act):
        qtbot.addWidget(widget)
        widget.show()
    low, side = chip.sizeHint().height(), act.iconSize().height()
    theme.choose("light", 200)
    try:
        assert act.iconSize().height() == side * 3 // 2
        assert chip.sizeHint().height() > low
        widest = [each.maximumWidth() for each in page.findChildren(QWidget)]
        assert 2 * (480 + 64) in widest
    finally:
        theme.choose("light", 100)


def test_words_in_other_directions_are_isolated(qtbot: QtBot, languages: Languages) -> None:
    assert isolate("שם") == "\u2068שם\u2069"
    assert isolate_path("/a/b") == "\u2066/a/b\u2069"
    assert duration(4_320) == isolate("1 h 12 min")
    assert duration(59) == isolate("59 s")
    assert duration(3_599) == isolate("1 h")
    for code in ("en", "he", "ar"):
        languages.choose(code)
        whole = QLocale().toString(2024).replace(QLocale().groupSeparator(), "")
        assert whole in day(QDate(2024, 5, 1))
