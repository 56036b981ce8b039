"""Withdrawing by code word in the window: said on the telephone, looked for, recorded; no name is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from oralhistory.model import ConsentEvent, EventKind
from oralhistory.use_cases import code_words
from oralhistory.use_cases.consenting import BY_CODE_WORD
from tests.ui.vaults import id_of, sample_house
from ui.dialogs.withdraw_by_word import WithdrawByWord
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.overview import OverviewPage
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage

WORD = "Blue Ferry 9"


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    """Two narrators have code words."""
    opened = sample_house(tmp_path)
    today = opened.workspace.today().isoformat()
    for number, word in ((1, "another heron"), (3, WORD)):
        event = ConsentEvent(event=EventKind.RECONFIRMED, effective=today, code_word=code_words.made_of(word))
        opened.workspace.record_consent(id_of(opened, number), event)
    for spec in PAGES:
        if spec.key in ("overview", "testimony", "testimonies"):
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.resize(1240, 900)
    window.show_house(opened)
    window.activateWindow()
    window.show_page("overview")
    yield opened
    window.empty_house()
    opened.close()


def ask(window: MainWindow) -> WithdrawByWord:
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    page.by_word.setFocus()
    QTest.keyClick(page.by_word, Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, WithdrawByWord)
    return dialog


def test_the_word_leads_to_the_withdrawal_and_the_event_notes_it(
    house: House, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = ask(window)
    assert dialog.word.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(dialog.word, "blue-ferry 9")
    QTest.keyClick(dialog.word, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.found()), timeout=20_000)
    (there,) = dialog.found()
    assert house.workspace.consent_log(id_of(house, 3))[-1].event.event is EventKind.RECONFIRMED
    QTest.keyClick(there, Qt.Key.Key_Space)
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    tab = page.tab
    assert isinstance(tab, ConsentTab)
    assert tab.act.isVisible()
    assert window.focusWidget() is tab.act.fields.everything
    QTest.keyClick(tab.act.fields.everything, Qt.Key.Key_Return)
    assert tab.act.reads_back
    tab.act.record.click()
    event = house.workspace.consent_log(id_of(house, 3))[-1].event
    assert event.event is EventKind.WITHDRAWN
    assert event.notes == BY_CODE_WORD
    assert "blue" not in str(event.to_json()).casefold()


def test_a_wrong_word_and_one_of_nobody_are_answered_alike(house: House, window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window)
    said: set[str] = set()
    for word in ("blue ferry 8", "x", "another herons"):
        dialog.word.clear()
        QTest.keyClicks(dialog.word, word)
        assert dialog.message.isHidden()
        QTest.keyClick(dialog.word, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.message.isVisible(), timeout=20_000)
        said.add(dialog.message.text())
        assert dialog.found() == []
    assert said == {"This code word does not belong here. Ask for it once more."}
    dialog.reject()


@pytest.mark.parametrize("discreet", [True, False])
def test_it_shows_the_number_and_no_name(house: House, window: MainWindow, qtbot: QtBot, discreet: bool) -> None:
    window.context.set_discreet(discreet)
    dialog = ask(window)
    QTest.keyClicks(dialog.word, WORD)
    dialog.search.click()
    qtbot.waitUntil(lambda: bool(dialog.found()), timeout=20_000)
    (there,) = dialog.found()
    assert isinstance(there, QPushButton)
    (row,) = house.workspace.rows([id_of(house, 3)])
    assert there.text() == f"Withdraw \u2068{row.accession}\u2069 …"
    words = "\n".join(each.text() for each in dialog.findChildren(QLabel))
    assert row.title not in words
    dialog.reject()


def test_looking_can_be_left_at_once(house: House, window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window)
    QTest.keyClicks(dialog.word, WORD)
    dialog.search.click()
    assert dialog.progress.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.context.workers.shut_down()
    assert QApplication.activeModalWidget() is None
    assert window.shown_page == "overview"


def test_the_palette_has_it(house: House, window: MainWindow) -> None:
    words = [action.text() for _, action in window.context.actions.usable()]
    assert "Somebody withdraws by code word …" in words
