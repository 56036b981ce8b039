"""Scenes of the ladders beside people and places."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from oralhistory.model import Audience, Category, Rung
from oralhistory.use_cases import laddering
from ui.context import Context
from ui.views.people_places import PeoplePlacesPage

from .stage import open_house, rest


def ladders(context: Context) -> QWidget:
    """The example of places, a step that names too much, levels chosen."""
    window, workspace, _ = open_house(context)
    state = laddering.Kept((), {})
    for name in laddering.EXAMPLES:
        if name != "occupation":
            state = laddering.with_ladder(state, laddering.example(name))
    places = state.ladder(Category.PLACE)
    odd = Rung("Oakmere", ("near Oakmere", "the south", "the country"), "en")
    state = laddering.with_ladder(state, type(places)(places.category, places.levels, (*places.rungs[:3], odd)))
    state = laddering.with_level(state, Audience.PUBLIC, Category.PLACE, "region")
    state = laddering.with_level(state, Audience.PUBLIC, Category.DATE, "period")
    state = laddering.with_level(state, Audience.RESEARCHER, Category.PLACE, "settlement")
    laddering.keep(workspace, state)
    window.resize(1280, 860)
    window.context.go_to("people-places", Category.PLACE)
    page = window.page("people-places")
    assert isinstance(page, PeoplePlacesPage)
    page.ladders.table.go_to(3, 2)
    rest(context)
    return window


def ladders_empty(context: Context) -> QWidget:
    """No ladder yet."""
    window, _, _ = open_house(context)
    window.resize(1280, 800)
    window.context.go_to("people-places", Category.PLACE)
    rest(context)
    return window


SCENES = {
    "kept": ladders,
    "empty": ladders_empty,
}
