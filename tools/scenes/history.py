"""Scenes of the history of the whole collection."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from oralhistory.model import ConsentEvent, EventKind
from ui.context import Context
from ui.house import House
from ui.main_window import MainWindow
from ui.views.history import HistoryPage

from .stage import open_house, rest


def much_done(context: Context) -> MainWindow:
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
    window = much_done(context)
    window.context.go_to("history")
    rest(context)
    page = window.page("history")
    assert isinstance(page, HistoryPage)
    page.list.setFocus()
    return window


def broken(context: Context) -> QWidget:
    """An event was altered from outside; the list is narrowed."""
    window = much_done(context)
    house = window.context.session
    assert isinstance(house, House)
    connection = house.workspace.vault.connection
    connection.execute("DROP TRIGGER audit_event_no_update")
    connection.execute("UPDATE audit_event SET by = 'Somebody else' WHERE seq = 6")
    window.resize(880, 560)
    window.context.go_to("history", "0001")
    rest(context)
    return window


def nothing(context: Context) -> QWidget:
    """Nothing fits the filters."""
    window = much_done(context)
    window.context.go_to("history", "no such number")
    rest(context)
    return window


SCENES = {"page": history, "broken": broken, "nothing": nothing}
