"""Reviewing on a real vault with the keys a person presses: what is decided, what the vault has then, what is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from oralhistory.anonymise.findings import texts_sha256
from oralhistory.jobs import Job
from oralhistory.model import Audience, Role, Treatment
from oralhistory.use_cases.previewing import Previews
from tests.ui.vaults import BY, make_sample_vault, open_copy
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony.anonymise_asking import Deed
from ui.views.testimony.anonymise_columns import Columns
from ui.views.testimony.anonymise_rows import with_members
from ui.views.testimony.anonymise_tab import AnonymiseTab
from ui.views.testimony.page import TestimonyPage

BAKERY, ARABIC = "OH-2026-0001", "OH-2026-0010"
FINDINGS = 15
"""How many groups the bakery's testimony has."""
SHIFT = Qt.KeyboardModifier.ShiftModifier


def pytest_pycollect_makeitem(obj: object) -> list[pytest.Item] | None:
    """A page whose name begins with "Test" is no test."""
    return [] if isinstance(obj, type) else None


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "sample.vault"
    make_sample_vault(path)
    return path


@pytest.fixture
def house(made: Path, tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = open_copy(made, tmp_path)
    for spec in PAGES:
        if spec.key == "testimony":
            window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show_house(opened)
    window.activateWindow()
    yield opened
    assert window.context.workers.shut_down()
    window.empty_house()
    opened.close()


def _open(house: House, window: MainWindow, qtbot: QtBot, accession: str) -> AnonymiseTab:
    window.context.go_to("testimony", (house.workspace.id_of(accession), "anonymise"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    assert isinstance(page.tab, AnonymiseTab)
    _settled(page.tab, qtbot)
    page.tab.list.setFocus()
    return page.tab


def _settled(tab: AnonymiseTab, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tab.is_working and tab.look is not None)


def _press(keys: str) -> None:
    """Into whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, keys)


def _enter() -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Return)


@pytest.fixture
def tab(house: House, window: MainWindow, qtbot: QtBot) -> AnonymiseTab:
    return _open(house, window, qtbot, BAKERY)


def _choose(tab: AnonymiseTab, text: str) -> str:
    row = next(row for row in with_members(tab.list.model.all_rows) if row.text == text)
    tab.list.choose(row.group)
    return row.group


# ---- what is shown -------------------------------------------------------------------------------------------


def test_findings_stand_by_risk_and_the_counter_counts_them(tab: AnonymiseTab) -> None:
    rows = tab.list.open_rows()
    assert tab.list.counter_text() == f"{FINDINGS} to decide"
    assert len(rows) == FINDINGS
    assert [row.category.value for row in rows[:4]] == ["person", "person", "person", "code"]
    assert [(row.text, row.count) for row in rows[:2]] == [("Tamsin Orlovey", 3), ("Nadim", 5)]  # the narrator first
    assert tab.list.current == rows[0].group


def test_no_name_of_the_record_is_in_the_preview(tab: AnonymiseTab, house: House) -> None:
    testimony = house.workspace.get(tab.editing.id).testimony
    text = tab.text.text()
    names = [part for p in testimony.people if p.role is not Role.INTERVIEWER for part in (p.name or "").split()]
    assert len(names) >= 6
    assert not [name for name in names if name in text]
    assert "[Narrator" in text
    assert len(text.split("\n")) >= 17


def test_the_preview_is_what_an_export_writes(tab: AnonymiseTab, house: House) -> None:
    look = Previews(house.workspace).job(tab.editing.id, Audience.PUBLIC)(Job())
    mine = [line.result.text for line in tab.look.lines] if tab.look else []
    fresh = [line.result.text for line in look.lines]
    assert len(mine) == len(fresh)
    letters = [(a, b) for a, b in zip(mine, fresh, strict=True) if len(a) != len(b)]
    assert letters == []  # the letters differ, nothing else


def test_choosing_marks_every_place_and_hover_tells_the_original(tab: AnonymiseTab) -> None:
    group = _choose(tab, "Nadim")
    marks = tab.text.marked_texts()
    assert len(marks) == 5
    assert len(set(marks)) == 1
    assert marks[0].startswith("[Person")
    first = tab.text.document().find("[Person").selectionStart()
    assert "Nadim" in (tab.text.original_at(first) or "")
    assert tab.text.group_at(first) == group
    assert "Nadim" in tab.card.said()


def test_clicking_a_tinted_stretch_chooses_its_group(tab: AnonymiseTab, qtbot: QtBot) -> None:
    group = _choose(tab, "Nadim")
    tab.next_open()
    assert tab.list.current != group
    tab.list.choose(group)
    place = tab.text.document().find(tab.text.marked_texts()[0]).selectionStart() + 3
    tab.next_open()
    cursor = QTextCursor(tab.text.document())
    cursor.setPosition(place)
    tab.text.verticalScrollBar().setValue(0)
    box = tab.text.cursorRect(cursor)
    tab.text.verticalScrollBar().setValue(box.top() - 40)
    point = tab.text.cursorRect(cursor).center()
    QTest.mouseClick(tab.text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert tab.list.current == group


# ---- deciding with keys --------------------------------------------------------------------------------------


def test_keys_decide_and_the_vault_has_it(tab: AnonymiseTab, house: House, qtbot: QtBot) -> None:
    nadim = _choose(tab, "Nadim")
    _press("a")
    assert tab.list.counter_text() == f"{FINDINGS - 1} to decide"
    month = _choose(tab, "November")
    _press("k")
    assert tab.card.question.asks
    _press("a month tells nothing")  # letters are words here, not commands
    _enter()
    oven = _choose(tab, "Oven Lane")
    _press("g")
    store = _choose(tab, "the flour store")
    _press("r")
    _press("a storehouse")
    _enter()
    code = _choose(tab, "31")
    _press("m")
    corporal = _choose(tab, "corporal")
    _press("a")
    _choose_all(tab, corporal)
    _press("u")
    assert tab.list.counter_text() == f"{FINDINGS - 4} to decide"  # of two months one is kept
    decisions = house.workspace.dossier(tab.editing.id).decisions
    assert decisions[nadim].treatment is None
    assert decisions[month].treatment is Treatment.KEEP
    assert decisions[month].reason == "a month tells nothing"
    assert decisions[oven].treatment is Treatment.GENERALISE
    assert decisions[store].replacement == "a storehouse"
    assert decisions[code].treatment is Treatment.MASK
    assert corporal not in decisions
    assert {decision.by for decision in decisions.values()} == {BY}
    _settled(tab, qtbot)
    text = tab.text.text()
    assert "an evening in November" in text
    assert "a storehouse" in text
    assert "Oven Lane" not in text


def _choose_all(tab: AnonymiseTab, group: str) -> None:
    """A decided group, which only the whole list shows."""
    tab.list.show_all()
    tab.list.choose(group)
    assert tab.list.current == group


def test_a_person_of_the_register_cannot_be_kept(tab: AnonymiseTab, house: House) -> None:
    _choose(tab, "Nadim")
    _press("k")
    assert not tab.card.question.asks
    assert not tab.card.buttons[Deed.KEEP].isEnabled()
    assert "cannot be kept" in tab.card.said()
    assert not house.workspace.dossier(tab.editing.id).decisions


def test_keeping_asks_for_a_reason_and_escape_gives_up(tab: AnonymiseTab, house: House) -> None:
    _choose(tab, "Upper Tessary")
    _press("k")
    _enter()
    assert "why" in tab.card.question.error()
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Escape)
    assert not tab.card.question.asks
    assert tab.isVisible()
    assert tab.list.view.hasFocus()
    assert not house.workspace.dossier(tab.editing.id).decisions


def test_a_replacement_that_names_someone_is_refused(tab: AnonymiseTab, house: House) -> None:
    _choose(tab, "Oven Lane")
    _press("r")
    _press("the lane of Nadim")
    _enter()
    assert "Nadim" in tab.card.question.error()
    assert not house.workspace.dossier(tab.editing.id).decisions


def test_n_goes_on_and_back_among_what_is_open(tab: AnonymiseTab) -> None:
    order = [row.group for row in tab.list.open_rows()]
    _press("n")
    assert tab.list.current == order[1]
    _press("a")
    assert tab.list.current == order[2]
    assert order[1] not in [row.group for row in tab.list.model.rows]
    tab.list.show_all()
    tab.list.choose(order[2])
    QTest.keyClick(tab.list.view, Qt.Key.Key_N, SHIFT)
    assert tab.list.current == order[0]
    QTest.keyClick(tab.list.view, Qt.Key.Key_N, SHIFT)
    assert tab.list.current == order[-1]


def test_keys_work_in_the_text_and_the_card_too(tab: AnonymiseTab) -> None:
    tab.text.setFocus()
    _press("a")
    tab.card.buttons[Deed.ACCEPT].setFocus()
    _press("a")
    assert tab.list.counter_text() == f"{FINDINGS - 2} to decide"


def test_undo_names_the_decision_and_takes_it_back(tab: AnonymiseTab, house: House, window: MainWindow) -> None:
    group = _choose(tab, "Nadim")
    _press("a")
    undo = window.context.undo
    assert undo.undo_name.replace("\u2068", "").replace("\u2069", "") == "decision on “Nadim”"
    undo.undo()
    assert group not in house.workspace.dossier(tab.editing.id).decisions
    assert tab.list.counter_text() == f"{FINDINGS} to decide"
    undo.redo()
    assert group in house.workspace.dossier(tab.editing.id).decisions
    assert tab.list.counter_text() == f"{FINDINGS - 1} to decide"


# ---- finishing -----------------------------------------------------------------------------------------------


def test_the_counter_falls_to_zero_and_the_review_is_finished(tab: AnonymiseTab, house: House, qtbot: QtBot) -> None:
    asked: list[int] = []
    tab.open_count_changed.connect(asked.append)
    for left in range(FINDINGS - 1, -1, -1):
        _press("a")
        assert tab.list.counter_text() == f"{left} to decide"
    assert asked[-1] == 0
    assert tab.list.open_filter.isChecked()
    assert not tab.list.view.isVisible()  # instead it says that all is decided
    assert tab.finishing.finish.hasFocus()
    assert tab.finishing.finish.isVisible()
    assert not tab.message.isVisible()
    QTest.mouseClick(tab.finishing.finish, Qt.MouseButton.LeftButton)
    dossier = house.workspace.dossier(tab.editing.id)
    assert dossier.finished is not None
    assert dossier.finished.by == BY
    assert dossier.finished.texts_sha256 == texts_sha256(dossier.testimony)
    assert tab.review is not None and set(dossier.decisions) == set(tab.review.groups)
    assert BY in tab.message.text()
    assert not tab.finishing.finish.isVisible()


def test_accepting_all_is_one_step_that_can_be_taken_back(
    tab: AnonymiseTab, house: House, window: MainWindow, qtbot: QtBot
) -> None:
    assert f"({FINDINGS})" in tab.finishing.accept.text()
    QTest.mouseClick(tab.finishing.accept, Qt.MouseButton.LeftButton)
    assert tab.review is not None
    assert set(house.workspace.dossier(tab.editing.id).decisions) == set(tab.review.groups)
    assert house.workspace.dossier(tab.editing.id).finished is None
    assert tab.list.counter_text() == "0 to decide"
    window.context.undo.undo()
    assert not house.workspace.dossier(tab.editing.id).decisions


def test_who_reviewed_must_be_said(tab: AnonymiseTab, house: House, qtbot: QtBot) -> None:
    tab.accept_all()
    tab.finishing.name.clear()
    QTest.mouseClick(tab.finishing.finish, Qt.MouseButton.LeftButton)
    assert tab.finishing.error()
    assert house.workspace.dossier(tab.editing.id).finished is None
    tab.finishing.name.setFocus()
    _press("Anna Karam")
    _enter()
    assert "Anna Karam" in tab.message.text()


def test_editing_the_transcript_opens_the_review_again(tab: AnonymiseTab, house: House, qtbot: QtBot) -> None:
    tab.accept_all()
    tab.finish(BY)
    assert tab.message.isVisible()
    opened = house.workspace.get(tab.editing.id)
    transcript = opened.testimony.transcript
    assert transcript is not None
    first = replace(transcript.segments[0], text="We met Ferdinand Oakhurst at the mill.")
    changed = replace(opened.testimony, transcript=replace(transcript, segments=(first, *transcript.segments[1:])))
    house.workspace.save(opened.id, changed, expected_revision=opened.revision)
    _settled(tab, qtbot)
    assert "only what stands in them is open" in tab.message.text().lower()
    assert "Ferdinand Oakhurst" in [row.text for row in tab.list.open_rows()]


# ---- audiences and directions --------------------------------------------------------------------------------


def test_another_audience_reads_another_text(tab: AnonymiseTab, qtbot: QtBot) -> None:
    _choose(tab, "Upper Tessary")
    public = tab.card.said()
    assert "Upper Tessary" not in tab.text.text()
    tab.audience.setCurrentIndex(tab.audience.findData("court"))
    qtbot.waitUntil(lambda: tab.look is not None and tab.look.audience is Audience.COURT)
    assert "Upper Tessary" in tab.text.text()
    assert "courts the words stay" in tab.card.said()
    assert "courts" not in public
    assert "Nadim" not in tab.text.text()


def test_a_look_that_is_no_longer_asked_for_is_dropped(tab: AnonymiseTab, qtbot: QtBot) -> None:
    tab.audience.setCurrentIndex(tab.audience.findData("court"))
    tab.audience.setCurrentIndex(tab.audience.findData("partner"))
    seen: list[Audience] = []

    def note(_group: str) -> None:
        if tab.look is not None:
            seen.append(tab.look.audience)

    tab.list.chosen.connect(note)
    qtbot.waitUntil(lambda: tab.look is not None and tab.look.audience is Audience.PARTNER)
    _settled(tab, qtbot)
    assert Audience.COURT not in seen


def test_letters_stay_the_same_while_one_decides(tab: AnonymiseTab, qtbot: QtBot) -> None:
    _choose(tab, "Nadim")
    before = tab.text.marked_texts()
    _choose(tab, "31")
    _press("m")
    _settled(tab, qtbot)
    _choose(tab, "Nadim")
    assert tab.text.marked_texts() == before


@pytest.mark.parametrize("side_by_side", [False, True])
def test_a_text_rewritten_in_place_reads_as_one_drawn_anew(
    tab: AnonymiseTab, qtbot: QtBot, *, side_by_side: bool
) -> None:
    tab.beside.setChecked(side_by_side)
    drawn = tab.text.document()
    _choose(tab, "Oven Lane")
    _press("r")
    tab.card.question.field.setText("a lane \U0001f33f near the mill")  # no key types it, and Qt counts it as two
    _enter()
    _settled(tab, qtbot)
    _choose_all(tab, "quantity:two soldiers")
    assert tab.text.document() is drawn
    rewritten = (tab.text.document().toPlainText(), tab.text.marked_texts())
    assert "near the mill" in rewritten[0]
    tab.text.draw_anew()
    assert (tab.text.document().toPlainText(), tab.text.marked_texts()) == rewritten
    at = tab.text.document().find("near the mill").selectionStart()
    assert tab.text.original_at(at) == "Oven Lane"


def test_copying_takes_the_anonymised_text_alone(tab: AnonymiseTab) -> None:
    clipboard = QApplication.clipboard()
    for side_by_side in (False, True):
        tab.beside.setChecked(side_by_side)
        tab.text.setFocus()
        tab.text.selectAll()
        QTest.keySequence(tab.text, QKeySequence(QKeySequence.StandardKey.Copy))
        copied = clipboard.text()
        assert copied == tab.text.text()
        assert "Nadim" not in copied
        assert "Tamsin" not in copied


def test_what_is_copied_from_the_original_is_its_anonymised_text(tab: AnonymiseTab) -> None:
    tab.beside.setChecked(True)
    document = tab.text.document()
    cursor = document.find("Tamsin Orlovey")
    assert not cursor.isNull()
    tab.text.setTextCursor(cursor)
    tab.text.copy()
    assert "Tamsin" not in QApplication.clipboard().text()
    assert "[Narrator" in QApplication.clipboard().text()


def test_an_arabic_testimony_reads_and_is_decided(house: House, window: MainWindow, qtbot: QtBot) -> None:
    tab = _open(house, window, qtbot, ARABIC)
    assert "خليل" not in tab.text.text()
    narrator = _choose(tab, "خليل الشهدوني")
    marks = tab.text.marked_texts()
    assert tab.look is not None
    assert len(marks) == len(tab.look.review.groups[narrator]) >= 2
    assert len(set(marks)) == 1
    layout = tab.text.document().findBlockByNumber(0).textDirection()
    assert layout == Qt.LayoutDirection.RightToLeft
    _press("a")
    assert house.workspace.dossier(tab.editing.id).decisions[narrator].text == "خليل الشهدوني"


def test_side_by_side_in_a_mirrored_window(house: House, window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    window.context.languages.choose("he")
    try:
        tab = _open(house, window, qtbot, ARABIC)
        tab.beside.setChecked(True)
        assert not tab.text.document().find("خليل").isNull()  # the original is beside
        tab.text.selectAll()
        tab.text.copy()
        assert "خليل" not in QApplication.clipboard().text()
        tab.grab()
    finally:
        window.context.languages.choose("en")
        QCoreApplication.sendPostedEvents()


# ---- nothing to review, and discretion -----------------------------------------------------------------------


def test_without_a_transcript_the_tab_says_what_to_do(house: House, window: MainWindow, qtbot: QtBot) -> None:
    stored = house.workspace.add(
        replace(
            house.workspace.get(house.workspace.id_of(BAKERY)).testimony,
            transcript=None,
            accession=None,
            consent=(),
            recordings=(),
            anonymisation=None,
        )
    )
    window.context.go_to("testimony", (stored.id, "anonymise"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    tab = page.tab
    assert isinstance(tab, AnonymiseTab)
    assert not tab.list.isVisible()
    assert not tab.is_working
    anyway = next(b for b in tab.findChildren(type(tab.finishing.accept)) if "title and summary" in b.text())
    QTest.mouseClick(anyway, Qt.MouseButton.LeftButton)
    _settled(tab, qtbot)
    assert tab.list.isVisible()
    assert "Tamsin Orlovey" in [row.text for row in tab.list.open_rows()]


def test_discreet_mode_hides_the_words(tab: AnonymiseTab, window: MainWindow) -> None:
    window.context.set_discreet(True)
    shown = [row.text for row in tab.list.model.all_rows]
    assert not [text for text in shown if "Nadim" in text or "Tamsin" in text]
    shown = [part.text() for part in tab.card.findChildren(QLabel) if part.isVisible()]
    assert len(shown) > 5
    assert not [text for text in shown if "Nadim" in text]
    assert not tab.beside.isEnabled()
    window.context.set_discreet(False)
    assert "Nadim" in [row.text for row in tab.list.model.all_rows]


def test_where_three_columns_would_squeeze_the_text_the_card_stands_beneath_the_list(
    tab: AnonymiseTab, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    columns = tab.findChildren(Columns)[0]
    qtbot.waitUntil(lambda: not columns.is_stacked)
    window.resize(880, 700)
    qtbot.waitUntil(lambda: columns.is_stacked)
    qtbot.waitUntil(lambda: tab.text.width() > 400)
    top = tab.card.mapTo(tab, QPoint(0, 0))
    assert top.y() > tab.list.mapTo(tab, QPoint(0, 0)).y() and top.x() < tab.text.mapTo(tab, QPoint(0, 0)).x()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: not columns.is_stacked and tab.card.mapTo(tab, QPoint(0, 0)).x() > tab.text.x())
