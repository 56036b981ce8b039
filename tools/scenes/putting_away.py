"""Scenes of sealing and destroying: the form, the sealed page, the certificate, what is due, the list."""

from __future__ import annotations

import shutil

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from oralhistory.model import Audience, ConsentEvent, EventKind, Use
from oralhistory.storage.ledger import Package
from oralhistory.use_cases import destroying
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.main_window import MainWindow
from ui.shredder import shredder_of
from ui.views.library_filter import LibraryFilter
from ui.views.testimony.page import TestimonyPage

from .stage import BY, open_house, rest, until


def _enter(context: Context, *, backup: bool = False) -> tuple[MainWindow, Workspace, str]:
    """The house, with one testimony withdrawn that a package held."""
    window, workspace, _ = open_house(context)
    id = sorted(workspace.accessions().items(), key=_by_accession)[3][0]
    workspace.record_consent(id, ConsentEvent(event=EventKind.WITHDRAWN, effective=workspace.today().isoformat()))
    workspace.vault.ledger.record(
        Package(
            id="p" * 32,
            made_on="2026-04-01",
            use=Use.RESEARCH,
            audience=Audience.PARTNER,
            recipient="The museum of the two banks",
            contents=((id, workspace.rows([id])[0].accession, "k3jd"),),
            manifest_sha256="a1" * 32,
        ),
        by=BY,
    )
    if backup:
        workspace.backup(workspace.vault.folder.backups / "monday.vault")
    return window, workspace, id


def _by_accession(each: tuple[str, str]) -> str:
    return each[1]


def _page(window: MainWindow, id: str) -> TestimonyPage:
    window.context.go_to("testimony", (id, "consent"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    return page


def withdrawn(context: Context) -> QWidget:
    """The consent tab after a full withdrawal."""
    window, _, id = _enter(context)
    _page(window, id)
    return window


def form(context: Context) -> QWidget:
    """Both ways."""
    window, _, id = _enter(context, backup=True)
    page = _page(window, id)
    window.resize(1240, 1180)
    assert page.tab is not None
    page.tab.show_place("put-away")
    return window


def form_low(context: Context) -> QWidget:
    """The lower half in a small window, a number mistyped."""
    window, _, id = _enter(context)
    page = _page(window, id)
    window.resize(900, 600)
    assert page.tab is not None
    page.tab.show_place("put-away")
    QTest.qWait(50)
    for area in page.tab.findChildren(QScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return window


def sealed(context: Context) -> QWidget:
    """A sealed testimony."""
    window, workspace, id = _enter(context)
    destroying.seal(workspace, id, "withdrawn on the phone")
    _page(window, id)
    return window


def unsealing(context: Context) -> QWidget:
    """Asked why it is unsealed."""
    window, workspace, id = _enter(context)
    destroying.seal(workspace, id, "withdrawn on the phone")
    _page(window, id).away.sealed.begin.click()
    return window


def certificate(context: Context) -> QWidget:
    """After destroying."""
    window, workspace, id = _enter(context, backup=True)
    destroying.destroy(workspace, id, "withdrawn by letter")
    _page(window, id)
    return window


def _due(context: Context, page: str) -> QWidget:
    window, workspace, id = _enter(context, backup=True)
    destroying.destroy(workspace, id, "withdrawn by letter")
    shutil.rmtree(workspace.vault.folder.backups / "monday.vault")
    shredder = shredder_of(context)
    shredder.begin()
    until(lambda: not shredder.running)
    window.show_page(page)
    rest(context)
    return window


def due_overview(context: Context) -> QWidget:
    """A backup that is not connected, on the overview."""
    return _due(context, "overview")


def due_health(context: Context) -> QWidget:
    """A backup that is not connected, on Health."""
    return _due(context, "health")


def library(context: Context) -> QWidget:
    """The list with a sealed one."""
    window, workspace, id = _enter(context)
    destroying.seal(workspace, id, "withdrawn on the phone")
    window.context.go_to("testimonies", LibraryFilter())
    window.context.go_to("testimonies", id)
    rest(context)
    return window


def ledger(context: Context) -> QWidget:
    """Who has a destroyed testimony?"""
    window, workspace, id = _enter(context)
    destroying.destroy(workspace, id, "withdrawn by letter")
    window.context.go_to("packages", workspace.rows([id])[0].accession)
    return window


SCENES = {
    "withdrawn": withdrawn,
    "form": form,
    "form-low": form_low,
    "sealed": sealed,
    "unsealing": unsealing,
    "certificate": certificate,
    "due-overview": due_overview,
    "due-health": due_health,
    "library": library,
    "ledger": ledger,
}
