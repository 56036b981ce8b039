"""Pasting with the keys of the window: what nobody can see does not come along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.tag_edit import TagEdit
from ui.widgets.text_edit import TextEdit

HIDDEN = "Maren\u200b\xa0Oak\xadhollow\r\n"


def _paste(window: MainWindow, widget: QWidget, text: str, qtbot: QtBot) -> None:
    widget.setParent(window)
    widget.show()
    widget.setFocus()
    QGuiApplication.clipboard().setText(text)
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_line_is_pasted_clean_and_can_be_undone(window: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    window.context.said.connect(said.append)
    edit = QLineEdit("narrator: ")
    with qtbot.waitSignal(edit.textEdited):
        _paste(window, edit, HIDDEN, qtbot)
    assert edit.text() == "narrator: Maren Oakhollow"
    assert len(said) == 1
    assert "2" in said[0]
    edit.undo()
    assert edit.text() == "narrator: "


def test_formatting_and_line_ends_go_without_a_word(window: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    window.context.said.connect(said.append)
    edit = QLineEdit()
    _paste(window, edit, "one\r\ntwo\xa0three", qtbot)
    assert edit.text() == "one two three"
    assert said == []


def test_a_text_keeps_its_lines(window: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    window.context.said.connect(said.append)
    edit = TextEdit()
    _paste(window, edit, "one\ufeff\r\ntwo \u2029three", qtbot)
    assert edit.text() == "one\ntwo\nthree"
    assert len(said) == 1


def test_rich_text_comes_plain_however_it_is_brought(qtbot: QtBot) -> None:
    edit = TextEdit()
    qtbot.addWidget(edit)
    brought = QMimeData()
    brought.setHtml("<b>bold</b>")
    brought.setText("bo\u200bld")
    edit.insertFromMimeData(brought)
    assert edit.text() == "bold"
    assert "<b>" not in edit.toHtml()


def test_tags_and_boxes_too(window: MainWindow, qtbot: QtBot) -> None:
    tags = TagEdit()
    _paste(window, tags, "ha\u200brbour", qtbot)
    assert tags.findChildren(QLineEdit)[0].text() == "harbour"
    box = QComboBox()
    box.setEditable(True)
    _paste(window, box, "ha\u200brbour", qtbot)
    assert box.currentText() == "harbour"


@pytest.mark.parametrize("shown", [False, True])
def test_a_passphrase_is_pasted_as_it_is(window: MainWindow, qtbot: QtBot, *, shown: bool) -> None:
    secret = SecretEdit()
    secret.show_secret(shown)
    _paste(window, secret, "six  quiet\xa0her\u200bons ", qtbot)
    assert secret.text() == "six  quiet\xa0her\u200bons "


def test_a_name_that_is_hidden_in_discreet_mode_is_pasted_clean(window: MainWindow, qtbot: QtBot) -> None:
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    _paste(window, edit, HIDDEN, qtbot)
    assert edit.text() == "Maren Oakhollow"


@pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)", extend=True)
def test_the_menu_pastes_clean(window: MainWindow, qtbot: QtBot) -> None:
    edit = QLineEdit()
    _paste(window, edit, "ha\u200brbour", qtbot)
    edit.clear()
    place = edit.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, edit.mapToGlobal(place))
    QApplication.sendEvent(edit, event)
    menu = edit.findChild(QMenu)
    assert menu is not None
    paste = menu.findChild(QAction, "edit-paste")
    assert isinstance(paste, QAction)
    paste.trigger()
    assert edit.text() == "harbour"
    menu.close()
