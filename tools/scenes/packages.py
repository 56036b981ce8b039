"""Scenes of the export assistant, the ledger, and a file from elsewhere that is checked."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases import releasing
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.dialogs.check_file import CheckFile
from ui.dialogs.risk_paper import RiskPaper
from ui.house import House
from ui.interaction import WindowInteraction
from ui.main_window import MainWindow
from ui.views.new_package import NewPackagePage
from ui.views.packages import PackagesPage

from .stage import BY, open_house, page_of, rest, until


def chosen(context: Context) -> QWidget:
    """For the public, everything reviewed: what goes, what stays, how it reads."""
    window, workspace, _ = open_house(context)
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    window.resize(1240, 3000)
    window.context.go_to("new-package")
    page = window.page("new-package")
    assert isinstance(page, NewPackagePage)
    page.purpose.use.setCurrentIndex(page.purpose.use.findData(Use.PUBLICATION))
    page.purpose.audience.setCurrentIndex(page.purpose.audience.findData(Audience.PUBLIC))
    until(page.making.make.isEnabled)
    return window


class _InThisFolder(WindowInteraction):
    """Every question for a folder has this answer."""

    folder = Path()

    def choose_folder(self, title: str, start: Path | None = None) -> Path | None:
        return self.folder


def hits(context: Context) -> QWidget:
    """A word that may be a name was found in the finished files; somebody must decide."""
    window = chosen(context)
    assert isinstance(window, MainWindow)
    page = window.page("new-package")
    assert isinstance(page, NewPackagePage)
    page.purpose.title.setFocus()
    QTest.keyClicks(page.purpose.title, "The life of Rosvallq")
    rest(context)
    until(page.making.make.isEnabled)
    asked = _InThisFolder(window)
    asked.folder = Path(mkdtemp())
    context.interaction = asked
    window.resize(1240, 860)
    QTest.qWait(100)
    page.making.make.setFocus(Qt.FocusReason.TabFocusReason)
    page.making.make.click()
    until(page.making.review.isVisible)
    rest(context)
    return window


def _checked(context: Context, text: str) -> QWidget:
    window, _, folder = open_house(context)
    house = window.context.session
    assert isinstance(house, House)
    file = folder / "press-release.txt"
    file.write_text(text, encoding="utf-8")
    dialog = CheckFile(window.context, house, window)
    dialog.show()
    dialog.check(file)
    until(dialog.file.isEnabled)
    rest(context)
    return dialog


def check_found(context: Context) -> QWidget:
    """A file from elsewhere names somebody."""
    return _checked(context, "Edda Rosvall kept the hut.\nWith her was Tamsin Orlovey, and one Rosvalq.\n")


def check_clean(context: Context) -> QWidget:
    """A file from elsewhere in which nothing was found."""
    return _checked(context, "The river rose in spring, and we went home.\n")


def weighed(context: Context) -> QWidget:
    """The risk panel beside a package for researchers: numbers entered, an earlier package out there."""
    window, workspace, folder = open_house(context)
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    _export(workspace, folder, Use.PUBLICATION, Audience.PUBLIC, "Lea Marsh")
    window.resize(1240, 3000)
    window.context.go_to("new-package")
    page = window.page("new-package")
    assert isinstance(page, NewPackagePage)
    page.purpose.use.setCurrentIndex(page.purpose.use.findData(Use.RESEARCH))
    page.purpose.audience.setCurrentIndex(page.purpose.audience.findData(Audience.RESEARCHER))
    until(page.making.make.isEnabled)
    panel = page.preview.risk
    panel.list.setCurrentRow(1)
    panel.question.count.setValue(400)
    panel.question.source.setText("Census of the district, 2018")
    panel.question.keep.click()
    rest(context)
    return window


def _export(workspace: Workspace, folder: Path, use: Use, audience: Audience, recipient: str) -> None:
    request = ExportRequest(use=use, audience=audience, day=workspace.today(), recipient=recipient)
    releasing.export(workspace, request, folder / use, Job())


def compared(context: Context) -> QWidget:
    """What somebody learns who holds two packages."""
    window = ledger(context)
    assert isinstance(window, MainWindow)
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    page.detail.compare.click()
    _wait_for_paper(window)
    return window


def _wait_for_paper(window: QWidget) -> None:
    until(lambda: bool(window.findChildren(RiskPaper)))
    QTest.qWait(100)


def internal(context: Context) -> QWidget:
    """The internal report on a package."""
    window = ledger(context)
    assert isinstance(window, MainWindow)
    page = window.page("packages")
    assert isinstance(page, PackagesPage)
    page.detail.report.click()
    _wait_for_paper(window)
    return window


def ledger(context: Context) -> QWidget:
    """Two packages that were made."""
    window, workspace, folder = open_house(context)
    for id in workspace.vault.testimonies.ids():
        workspace.review_by(id, by=BY)
    for use, audience, recipient in (
        (Use.RESEARCH, Audience.RESEARCHER, "Institute of the Coast"),
        (Use.PUBLICATION, Audience.PUBLIC, "Lea Marsh"),
    ):
        _export(workspace, folder, use, audience, recipient)
    window.context.go_to("packages")
    rest(context)
    return window


def new(context: Context) -> QWidget:
    """A package is begun."""
    return page_of(context, "new-package")


def empty(context: Context) -> QWidget:
    """No package was made yet."""
    return page_of(context, "packages", sample=False)


def narrow(context: Context) -> QWidget:
    """The ledger at 1024 pixels: what the card beside says stands there alone."""
    window = ledger(context)
    window.resize(1024, 768)
    rest(context)
    return window


SCENES = {
    "ledger-1024": narrow,
    "new": new,
    "new-chosen": chosen,
    "new-hits": hits,
    "new-weighed": weighed,
    "ledger": ledger,
    "compared": compared,
    "internal": internal,
    "check-found": check_found,
    "check-clean": check_clean,
    "empty": empty,
}
