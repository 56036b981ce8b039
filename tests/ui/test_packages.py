"""The ledger in the window: what left, who has it, and the way to the next package."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import releasing
from tests.ui.reviewed_vaults import empty_house, enter, reviewed_house, said, ways_taken
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.views.packages import PackagesPage


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    workspace = opened.workspace
    request = ExportRequest(
        use=Use.PUBLICATION, audience=Audience.PUBLIC, day=workspace.today(), title="Winter", recipient="Lea Marsh"
    )
    releasing.export(workspace, request, tmp_path / "public", Job())
    enter(window, opened, "packages")
    yield opened
    window.empty_house()
    opened.close()


def page_of(window: MainWindow) -> PackagesPage:
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    return page


def test_the_ledger_tells_what_left_for_whom(house: House, window: MainWindow) -> None:
    page = page_of(window)
    row = [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    package = house.workspace.packages()[0]
    assert row[1:3] == ["Publication", "Public"]
    assert "Winter" in row[3]
    assert row[4:6] == ["Lea Marsh", "4"]
    words = said(page.detail).replace(" ", "")
    assert package.manifest_sha256 in words
    shown = [page.detail.contents.model().index(0, column).data() for column in range(2)]
    assert any(accession in shown[0] and release in shown[1] for _, accession, release in package.contents)


def test_who_has_a_testimony(house: House, window: MainWindow) -> None:
    page = page_of(window)
    QTest.keyClicks(page.who, "oh-2026-0004")
    assert page.model.rowCount() == 1
    assert "1" in page.answer.text()
    page.who.clear()
    QTest.keyClicks(page.who, "OH-2026-0008")
    assert page.model.rowCount() == 0
    assert "never left" in page.answer.text()
    page.who.setText("OH-2026-00")
    assert "no testimony with this number" in page.answer.text()
    page.who.clear()
    assert page.model.rowCount() == 1


def test_a_new_package_appears_at_once_newest_first(house: House, window: MainWindow, tmp_path: Path) -> None:
    workspace = house.workspace
    request = ExportRequest(use=Use.RESEARCH, audience=Audience.RESEARCHER, day=workspace.today())
    releasing.export(workspace, request, tmp_path / "second", Job())
    page = page_of(window)
    assert page.model.rowCount() == 2
    assert page.model.index(0, 1).data() == "Research"


def test_enter_leads_into_the_package_and_on_to_the_testimony(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    gone = ways_taken(window)
    page.table.setFocus()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.detail.contents.hasFocus)
    page.detail.contents.selectRow(0)
    QTest.keyClick(page.detail.contents, Qt.Key.Key_Return)
    assert gone == [("testimony", house.workspace.id_of("OH-2026-0001"))]


def test_discreet_mode_hides_the_recipient(house: House, window: MainWindow) -> None:
    page = page_of(window)
    window.context.set_discreet(True)
    assert page.model.index(0, 4).data() == "hidden"
    assert "Lea Marsh" not in said(page)
    window.context.set_discreet(False)


def test_an_empty_ledger_offers_the_first_package(window: MainWindow, tmp_path: Path) -> None:
    opened = empty_house(tmp_path)
    enter(window, opened, "packages")
    page = page_of(window)
    assert "No package was made yet" in said(page)
    gone = ways_taken(window)
    assert not page.new.isVisible()
    page.new.click()
    assert gone == [("new-package", None)]
    window.empty_house()
    opened.close()


def test_from_right_to_left_the_newest_package_is_shown_too(
    tmp_path: Path, window: MainWindow, languages: Languages
) -> None:
    languages.choose("he")
    opened = reviewed_house(tmp_path)
    request = ExportRequest(use=Use.PUBLICATION, audience=Audience.PUBLIC, day=opened.workspace.today())
    releasing.export(opened.workspace, request, tmp_path / "package", Job())
    enter(window, opened, "packages")
    assert page_of(window).detail.contents.model().rowCount() == 4
    window.empty_house()
    opened.close()
