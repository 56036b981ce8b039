"""Scenes of the overview."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget

from oralhistory.model import InterviewSession
from oralhistory.storage.library import LibraryQuery, SortColumn
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.views.overview import OverviewPage

from .stage import BY, open_house, page_of, rest


def overview(context: Context) -> QWidget:
    """What needs a person today."""
    return page_of(context, "overview")


def empty(context: Context) -> QWidget:
    """An empty collection."""
    return page_of(context, "overview", sample=False)


def plots(context: Context) -> QWidget:
    """Over many months, the keyboard on one; and one of them as a table."""
    window, workspace, _ = open_house(context)
    _spread(workspace)
    window.show_page("overview")
    page = window.page("overview")
    assert isinstance(page, OverviewPage)
    rest(context)
    page.plots.audiences.switch.click()
    page.plots.months.plot.setFocus()
    page.bring_into_view(page.plots.audiences)
    rest(context)
    return window


def _spread(workspace: Workspace) -> None:
    """Interviews over fourteen months of which one is not known, two without a transcript, three reviewed."""
    ids = workspace.ids(LibraryQuery(sort=SortColumn.ACCESSION))
    for number, id in enumerate(ids):
        opened = workspace.get(id)
        when = workspace.today() - timedelta(days=31 * (number % 14) + 3)
        session = InterviewSession(date=None if number == 5 else when.isoformat(), duration_s=3600 * (1 + number / 3))
        changed = replace(opened.testimony, sessions=(session,))
        if number in (2, 7):
            changed = replace(changed, transcript=None)
        workspace.save(id, changed, expected_revision=opened.revision)
    for id in (ids[0], ids[3], ids[8]):
        workspace.review_by(id, by=BY)


SCENES = {"plots": plots, "page": overview, "empty": empty}
