"""Pictures of the export assistant, the ledger, the vault's health and the collection's settings.

``python tools/scenes_packages.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import mkdtemp

import screenshots
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sample_house import BY, open_house

from oralhistory.jobs import Job
from oralhistory.model import Audience, ConsentEvent, EventKind, Use
from oralhistory.release.request import ExportRequest
from oralhistory.rotation import AutomaticBackups
from oralhistory.use_cases import backing_up, releasing
from oralhistory.workspace import Workspace
from ui.automatic_backup import TROUBLE
from ui.context import Context
from ui.dialogs.check_file import CheckFile
from ui.dialogs.risk_paper import RiskPaper
from ui.house import House
from ui.interaction import WindowInteraction
from ui.main_window import MainWindow
from ui.views.health import HealthPage
from ui.views.history import HistoryPage
from ui.views.new_package import NewPackagePage
from ui.views.packages import PackagesPage

_LOOKED = 1_500
"""Milliseconds for judging and looking, which happen on workers."""


def _page(key: str, *, sample: bool = True, height: int = 800) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, _, _ = open_house(context, sample=sample)
        window.resize(1240, height)
        window.context.go_to(key)
        QTest.qWait(_LOOKED if key == "new-package" else 300)
        return window

    return scene


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
    while not page.making.make.isEnabled():
        QTest.qWait(100)
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
    QTest.qWait(_LOOKED)
    while not page.making.make.isEnabled():
        QTest.qWait(100)
    asked = _InThisFolder(window)
    asked.folder = Path(mkdtemp())
    context.interaction = asked
    window.resize(1240, 860)
    QTest.qWait(100)
    page.making.make.setFocus(Qt.FocusReason.TabFocusReason)
    page.making.make.click()
    while not page.making.review.isVisible():
        QTest.qWait(100)
    QTest.qWait(300)
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
    while not dialog.file.isEnabled():
        QTest.qWait(100)
    QTest.qWait(300)
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
    while not page.making.make.isEnabled():
        QTest.qWait(100)
    panel = page.preview.risk
    panel.list.setCurrentRow(1)
    panel.question.count.setValue(400)
    panel.question.source.setText("Census of the district, 2018")
    panel.question.keep.click()
    QTest.qWait(300)
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
    while not window.findChildren(RiskPaper):
        QTest.qWait(100)
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


def recovery(context: Context) -> QWidget:
    """A new recovery key, shown once."""
    window, _, _ = open_house(context, sample=False)
    window.resize(1240, 1800)
    window.context.go_to("health")
    page = window.page("health")
    assert isinstance(page, HealthPage)
    page.recovery.show_key(screenshots.SAMPLE_KEY)
    page.recovery.sheet.words.setFocus()
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
    QTest.qWait(300)
    return window


def ledger_1024(context: Context) -> QWidget:
    """The ledger at 1024 pixels: what the card beside says stands there alone."""
    window = ledger(context)
    window.resize(1024, 768)
    QTest.qWait(300)
    return window


def health_backups(context: Context) -> QWidget:
    """Backups of some days, beside the vault."""
    window, workspace, _ = open_house(context)
    beside = workspace.vault.path / "backups"
    for days in (9, 4, 2, 1):
        made = backing_up.make_automatic(backing_up.source(workspace), Job())
        then = made.made.at - timedelta(days=days)
        aged = made.made.path.rename(beside / then.strftime("auto-%Y-%m-%dT%H%MZ.vault"))
        backing_up.enter(workspace, replace(made.made, path=aged, at=then))
    context.go_to("health")
    window.resize(1240, 1000)
    QTest.qWait(600)
    return window


def health_disk_away(context: Context) -> QWidget:
    """Backups go to a disk, and it is not connected."""
    window, workspace, _ = open_house(context)
    backing_up.decide(workspace, AutomaticBackups(folder="/media/noa/BLUE-STICK/backups"))
    trouble = "The folder for backups “/media/noa/BLUE-STICK/backups” is not there. "
    context.keep(TROUBLE, trouble + "Connect its disk, or choose another folder.")
    context.go_to("health")
    window.resize(1240, 1000)
    QTest.qWait(600)
    return window


def _much_done(context: Context) -> MainWindow:
    """The history of some days' work, whose chain was looked at."""
    window, workspace, _ = open_house(context)
    first, *others = workspace.vault.testimonies.ids()
    for id in others[:3]:
        workspace.review_by(id, by="Amal Haddad")
    opened = workspace.get(first)
    changed = replace(opened.testimony, title="Another title", summary="Shorter", keywords=("curfew", "orchard"))
    workspace.save(first, changed, expected_revision=opened.revision)
    workspace.record_consent(first, ConsentEvent(event=EventKind.WITHDRAWN, effective=workspace.today().isoformat()))
    workspace.set_stale_forms(frozenset({("agreement", "1.0")}))
    return window


def history(context: Context) -> QWidget:
    """Who did what in the whole collection."""
    window = _much_done(context)
    window.context.go_to("history")
    QTest.qWait(300)
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    page.list.setFocus()
    return window


def history_broken(context: Context) -> QWidget:
    """An event was altered from outside; the list is narrowed."""
    window = _much_done(context)
    house = window.context.session
    assert isinstance(house, House)
    connection = house.workspace.vault.connection
    connection.execute("DROP TRIGGER audit_event_no_update")
    connection.execute("UPDATE audit_event SET by = 'Somebody else' WHERE seq = 6")
    window.resize(880, 560)
    window.context.go_to("history", "0001")
    QTest.qWait(300)
    return window


def history_nothing(context: Context) -> QWidget:
    """Nothing fits the filters."""
    window = _much_done(context)
    window.context.go_to("history", "no such number")
    QTest.qWait(300)
    return window


def health_checked(context: Context) -> QWidget:
    """The report of a check."""
    window = _much_done(context)
    window.resize(1240, 1800)
    window.context.go_to("health")
    page = window.page("health")
    assert isinstance(page, HealthPage)
    page.check.act.click()
    QTest.qWait(_LOOKED)
    return window


def erasing(context: Context) -> QWidget:
    """Health with the form for erasing unfolded."""
    window, _, _ = open_house(context)
    window.resize(1240, 800)
    window.context.go_to("health")
    page = window.page("health")
    assert isinstance(page, HealthPage)
    page.erase.begin.click()
    QTest.qWait(300)
    return window


screenshots.SCENES.clear()
screenshots.SCENES.update(
    {
        "new-package": _page("new-package"),
        "new-package-chosen": chosen,
        "new-package-hits": hits,
        "new-package-weighed": weighed,
        "packages": ledger,
        "packages-1024": ledger_1024,
        "packages-compared": compared,
        "packages-internal": internal,
        "packages-check-found": check_found,
        "packages-check-clean": check_clean,
        "packages-empty": _page("packages", sample=False),
        "health": _page("health", height=1800),
        "health-backups": health_backups,
        "health-disk-away": health_disk_away,
        "health-recovery": recovery,
        "health-erasing": erasing,
        "settings": _page("settings", height=1800),
        "overview": _page("overview"),
        "history-page": history,
        "history-broken": history_broken,
        "history-nothing": history_nothing,
        "health-checked": health_checked,
    }
)

if __name__ == "__main__":
    sys.exit(screenshots.main(sys.argv))
