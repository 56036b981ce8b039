"""Risk in the window: the plot by reader, the question about the world outside, two packages, the internal report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.differences import EarlierPackage, EarlierRelease
from oralhistory.anonymise.risk.report import Background, RiskReport, Weighed, assess
from oralhistory.anonymise.risk.rows import ReleasedRow
from oralhistory.jobs import Job
from oralhistory.model import Audience, Category, Treatment, Use
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import keeping, releasing, weighing
from tests.ui.reviewed_vaults import enter, reviewed_house
from tests.ui.standins import FakeInteraction
from ui.dialogs.risk_paper import RiskPaper
from ui.document_pdf import save_marked
from ui.house import House
from ui.i18n import Languages
from ui.main_window import MainWindow
from ui.views import risk_words
from ui.views.new_package import NewPackagePage
from ui.views.packages import PackagesPage
from ui.views.risk_document import comparison
from ui.views.risk_panel import RiskPanel
from ui.views.settings import SettingsPage
from ui.widgets.share_bar import ShareBar

DAY = "2026-05-03"


def bare(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2068\u2069")))


def report(*, earlier: bool = False) -> RiskReport:
    """Four releases: one alone by its catalogue, one by an event in its text."""
    rows = {
        "OH-1": ReleasedRow({"narrator_rank": "officer", "narrator_unit": "3rd company"}, attribution="Narrator K"),
        "OH-2": ReleasedRow({"narrator_rank": "soldier"}, (("text:event", "The depot fire"),)),
        "OH-3": ReleasedRow({"narrator_rank": "soldier"}),
        "OH-4": ReleasedRow({"narrator_rank": "soldier"}),
    }
    out_there = EarlierPackage(
        "p",
        DAY,
        Audience.PARTNER,
        None,
        {
            "OH-1": EarlierRelease("r", replace(rows["OH-1"], values={"narrator_unit": "[unit]"})),
            "OH-3": EarlierRelease("s", None),
        },
    )
    weighed = [Weighed(name, name, row) for name, row in rows.items()]
    return assess(weighed, Background(earlier=(out_there,) if earlier else ()), Audience.PUBLIC)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[RiskPanel]:
    made = RiskPanel()
    made.resize(380, 900)
    qtbot.addWidget(made)
    made.show_report(report(), ())
    made.show()
    yield made


def test_the_plot_says_how_many_stand_out_to_whom(panel: RiskPanel) -> None:
    assert [bare(bar.number()) for bar in panel.bars.values()] == ["1 of 4", "1 of 4", "1 of 4", "1 of 4", "2 of 4"]
    assert panel.bars[Attacker.COMRADE].share == 0.5
    spoken = QAccessible.queryAccessibleInterface(panel.bars[Attacker.COMRADE]).text(QAccessible.Text.Name)
    assert bare(spoken) == "A comrade who was there: 2 of 4"
    assert "anonymous" not in " ".join(panel.said())


def test_each_reader_has_an_order_of_their_own(panel: RiskPanel) -> None:
    words = [bare(panel.list.item(row).text()) for row in range(4)]
    by_name = {text.split("\n")[0]: text for text in words}
    assert "an event in the text “The depot fire”" in by_name["OH-2"]
    assert "rank “officer”" in by_name["OH-1"] and "unit “3rd company”" in by_name["OH-1"]
    assert "Does not stand out here" in by_name["OH-4"]
    panel.choose(None)
    words = [bare(panel.list.item(row).text()) for row in range(4)]
    assert words[0].startswith("OH-1") and "Does not stand out here" in words[1]


def test_readers_are_chosen_with_the_arrow_keys(panel: RiskPanel) -> None:
    comrade = panel.bars[Attacker.COMRADE]
    comrade.setFocus()
    QTest.keyClick(comrade, Qt.Key.Key_Up)
    assert panel.bars[Attacker.FAMILY].isChecked()
    assert not comrade.isChecked()


def test_the_bar_is_as_long_as_the_share_and_begins_at_the_leading_side(qtbot: QtBot, languages: Languages) -> None:
    bar = ShareBar("x")
    qtbot.addWidget(bar)
    bar.resize(240, 48)
    bar.show_share(1, 4, "1 of 4")

    def filled(direction: Qt.LayoutDirection) -> list[bool]:
        bar.setLayoutDirection(direction)
        picture = QImage(bar.size(), QImage.Format.Format_RGB32)
        picture.fill(bar.palette().base().color())
        bar.render(picture)
        accent = bar.palette().accent().color()
        row = 48 - 8 - 3
        return [QColor(picture.pixel(x, row)) == accent for x in range(240)]

    left, right = filled(Qt.LayoutDirection.LeftToRight), filled(Qt.LayoutDirection.RightToLeft)
    room = 240 - 12 - 8
    assert abs(sum(left) - room / 4) < 8 and abs(sum(right) - room / 4) < 8
    assert any(left[:70]) and not any(left[120:])
    assert any(right[160:]) and not any(right[:120])


def test_the_question_is_a_sentence(panel: RiskPanel) -> None:
    described = {
        "narrator_role": "medic",
        "narrator_unit": "3rd company",
        "coverage_places": "Keldra",
        "coverage_from": "2014-03",
        "coverage_to": "201X",
        "narrator_born": "1990",
        "language": "he",
    }
    assert bare(risk_words.question(described)) == (
        "How many people served as medic in 3rd company at Keldra between March 2014 and the 2010s: born in 1990, "
        "speaking עברית?"
    )
    assert bare(risk_words.question({"narrator_rank": "officer"})) == "How many people served with the rank “officer”?"
    assert bare(risk_words.question({"language": "ar"})) == "How many people are there: speaking العربية?"
    assert risk_words.question({}).startswith("How many people could have told this")


def test_a_number_needs_its_source(panel: RiskPanel, qtbot: QtBot) -> None:
    panel.list.setCurrentRow(0)
    asked: list[tuple[str, int, str]] = []
    panel.entered.connect(lambda *told: asked.append(told))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    question = panel.question
    question.keep.click()
    assert question.count_row.error() and not asked
    question.count.setValue(40)
    question.keep.click()
    assert question.source_row.error() and not asked
    QTest.keyClicks(question.source, "Roster")
    QTest.keyClick(question.source, Qt.Key.Key_Return)
    chosen = bare(panel.list.item(0).text()).split("\n")[0]
    assert asked == [(chosen, 40, "Roster")]


def test_what_two_packages_tell_together(qtbot: QtBot) -> None:
    made = comparison(report(earlier=True))
    titles = [bare(part.title) for part in made.parts]
    assert titles == [f"OH-{n}, beside the package of 3 May 2026, for partners" for n in (1, 3)]
    one, three = made.parts
    assert [tuple(map(bare, row)) for row in one.table[1:]] == [
        ("Unit", "withheld", "3rd company"),
        ("Rank", "withheld", "officer"),
    ]
    assert "Someone who holds both learns: unit “3rd company”; rank “officer”." in bare(" ".join(one.sentences))
    assert "the words it is cited by" in " ".join(one.sentences)
    assert "not kept here any more" in three.sentences[0]


# ---- on a real vault ---------------------------------------------------------------------------------------------


@pytest.fixture
def house(tmp_path: Path, window: MainWindow) -> Iterator[House]:
    opened = reviewed_house(tmp_path)
    workspace = opened.workspace
    keeping.set_treatment(workspace, Audience.PUBLIC, Category.DATE, Treatment.MASK)
    request = ExportRequest(Use.PUBLICATION, Audience.PUBLIC, workspace.today(), recipient="Lea Marsh")
    releasing.export(workspace, request, tmp_path / "one", Job())
    keeping.set_treatment(workspace, Audience.PUBLIC, Category.DATE, None)
    yield opened
    window.empty_house()
    opened.close()


def new_package(window: MainWindow, house: House, qtbot: QtBot) -> NewPackagePage:
    enter(window, house, "new-package")
    page = window.page("new-package")
    assert isinstance(page, NewPackagePage)
    page.purpose.use.setCurrentIndex(page.purpose.use.findData(Use.PUBLICATION))
    page.purpose.audience.setCurrentIndex(page.purpose.audience.findData(Audience.PUBLIC))
    qtbot.waitUntil(page.making.make.isEnabled, timeout=20_000)
    return page


def paper(window: QWidget, qtbot: QtBot) -> RiskPaper:
    qtbot.waitUntil(lambda: bool(window.findChildren(RiskPaper)), timeout=20_000)
    return window.findChildren(RiskPaper)[0]


def test_a_number_entered_in_place_makes_one_safe(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = new_package(window, house, qtbot)
    panel = page.preview.risk
    assert "0 of 4" in bare(" ".join(panel.said()))
    panel.list.setCurrentRow(1)
    accession = bare(panel.list.item(1).text()).split("\n")[0]
    panel.question.count.setValue(4_000)
    panel.question.source.setText("Census of the coast, 2019")
    panel.question.keep.click()
    (kept,) = weighing.statements(house.workspace)
    assert kept.testimony == house.workspace.id_of(accession)
    said = bare(" ".join(panel.said()))
    assert "People who fit: 4,000" in said and "10 or more: 1 of 4" in said
    assert page.making.make.isEnabled(), "nothing is read anew for a number"
    assert bare(panel.list.currentItem().text()).startswith(accession)
    window.context.undo.undo()
    assert weighing.statements(house.workspace) == ()
    window.context.undo.redo()
    assert weighing.statements(house.workspace) == (kept,)
    panel.question.forget.click()
    assert weighing.statements(house.workspace) == ()
    assert "10 or more: 0 of 4" in bare(" ".join(panel.said()))


def test_it_is_weighed_beside_what_went_out_before(house: House, window: MainWindow, qtbot: QtBot) -> None:
    page = new_package(window, house, qtbot)
    panel = page.preview.risk
    assert "Earlier packages that one reader may hold as well: 1." in " ".join(panel.said())
    panel.compare.click()
    shown = paper(window, qtbot)
    words = bare(shown.paper.toPlainText())
    assert "Someone who holds both learns: day of the interview “2025" in words
    assert not shown.save.isVisible()
    shown.close()


def test_the_internal_report_says_on_every_page_that_it_stays(
    house: House, window: MainWindow, qtbot: QtBot, interaction: FakeInteraction, tmp_path: Path
) -> None:
    enter(window, house, "packages")
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    page.detail.report.click()
    shown = paper(window, qtbot)
    words = bare(shown.paper.toPlainText())
    for told in (
        "This paper stays with the team",
        "OH-2026-0004",
        "Lea Marsh",
        "A comrade who was there",
        "not anonymous",
    ):
        assert told in words
    target = tmp_path / "report.pdf"
    interaction.answers.append(target)
    shown.save.click()
    assert "never lie beside a package" in shown.message.text()
    pages = [each.extract_text() for each in PdfReader(target).pages]
    assert all("INTERNAL" in each for each in pages)
    assert "OH-2026-0004" in "".join(pages)
    assert target.stat().st_mode & 0o077 == 0
    shown.close()


def test_a_long_report_is_marked_on_each_of_its_pages(qtbot: QtBot, tmp_path: Path) -> None:
    lines = "".join(f"<p>line-{number}</p>" for number in range(200))
    save_marked(tmp_path / "long.pdf", lines, "INTERNAL")
    pages = [each.extract_text() for each in PdfReader(tmp_path / "long.pdf").pages]
    assert len(pages) > 2
    assert all(each.count("INTERNAL") == 1 for each in pages)
    told = [line for page in pages for line in page.split() if line.startswith("line-")]
    assert told == [f"line-{number}" for number in range(200)], "nothing is lost between two pages"


def test_in_discreet_mode_the_report_names_no_recipient(house: House, window: MainWindow, qtbot: QtBot) -> None:
    enter(window, house, "packages")
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    window.context.set_discreet(True)
    page.detail.report.click()
    assert "Lea Marsh" not in paper(window, qtbot).paper.toPlainText()
    paper(window, qtbot).close()


def test_the_ledgers_first_package_has_nothing_before_it(house: House, window: MainWindow, qtbot: QtBot) -> None:
    enter(window, house, "packages")
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    QApplication.processEvents()
    page.detail.compare.click()
    assert "No earlier package" in paper(window, qtbot).paper.toPlainText()
    paper(window, qtbot).close()


def test_what_the_collection_calls_few_is_a_setting(house: House, window: MainWindow, qtbot: QtBot) -> None:
    enter(window, house, "settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.risk.least.value() == 10
    page.risk.least.setValue(40)
    page.risk.save.flush()
    assert house.workspace.vault.collection.minimum_population == 40
