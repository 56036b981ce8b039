"""Scenes of the vault's health: backups, a check, keys, erasing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from oralhistory.jobs import Job
from oralhistory.rotation import AutomaticBackups
from oralhistory.use_cases import backing_up
from ui.automatic_backup import TROUBLE
from ui.context import Context
from ui.views.health import HealthPage

from .door import SAMPLE_KEY
from .history import much_done
from .stage import open_house, page_of, rest


def recovery(context: Context) -> QWidget:
    """A new recovery key, shown once."""
    window, _, _ = open_house(context, sample=False)
    window.resize(1240, 1800)
    window.context.go_to("health")
    page = window.page("health")
    assert isinstance(page, HealthPage)
    page.recovery.show_key(SAMPLE_KEY)
    page.recovery.sheet.words.setFocus()
    return window


def backups(context: Context) -> QWidget:
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
    rest(context)
    return window


def disk_away(context: Context) -> QWidget:
    """Backups go to a disk, and it is not connected."""
    window, workspace, _ = open_house(context)
    backing_up.decide(workspace, AutomaticBackups(folder="/media/noa/BLUE-STICK/backups"))
    trouble = "The folder for backups “/media/noa/BLUE-STICK/backups” is not there. "
    context.keep(TROUBLE, trouble + "Connect its disk, or choose another folder.")
    context.go_to("health")
    window.resize(1240, 1000)
    rest(context)
    return window


def checked(context: Context) -> QWidget:
    """The report of a check."""
    window = much_done(context)
    window.resize(1240, 1800)
    window.context.go_to("health")
    page = window.page("health")
    assert isinstance(page, HealthPage)
    page.check.act.click()
    rest(context)
    return window


def erasing(context: Context) -> QWidget:
    """Health with the form for erasing unfolded."""
    window, _, _ = open_house(context)
    window.resize(1240, 800)
    window.context.go_to("health")
    page = window.page("health")
    assert isinstance(page, HealthPage)
    page.erase.begin.click()
    rest(context)
    return window


def health(context: Context) -> QWidget:
    """The page in its full length."""
    return page_of(context, "health", height=1800)


SCENES = {
    "page": health,
    "backups": backups,
    "disk-away": disk_away,
    "recovery": recovery,
    "checked": checked,
    "erasing": erasing,
}
