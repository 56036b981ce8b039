"""Scenes of people and places: the list with a card, several chosen, a list looked at, nobody known, discreet."""

from __future__ import annotations

from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from oralhistory.model import Attribution, Audience, Category
from oralhistory.model.cards import EntityCard, Risk
from oralhistory.use_cases import people_places
from ui.context import Context
from ui.dialogs.import_names import ImportNames
from ui.dialogs.new_entity import NewEntity
from ui.main_window import MainWindow
from ui.views.people_places import PeoplePlacesPage

from .stage import open_house, rest

_LIST = """name,category,aliases,risk
Ze'ev Marom,person,זאב מרום|زئيف مروم|the Wolf,high
Kfar Zorit,town,כפר צורית,
Aluma Transport,organisation,,low
Nobody At All,,,
"""


def _page(context: Context, *, sample: bool = True, height: int = 860) -> tuple[MainWindow, PeoplePlacesPage]:
    window, workspace, _ = open_house(context, sample=sample)
    if sample:
        people_places.add(
            workspace,
            EntityCard(
                name="Ze'ev Marom",
                category=Category.PERSON,
                forms=("זאב מרום", "زئيف مروم", "the Wolf"),
                risk=Risk.HIGH,
                notes="Asked twice never to be recognisable.",
                at_most={Audience.PUBLIC: Attribution.NONE, Audience.COURT: Attribution.REAL_NAME},
                reason="Named in the court's own judgment",
            ),
        )
    window.resize(1280, height)
    window.context.go_to("people-places")
    rest(context)
    page = window.page("people-places")
    assert isinstance(page, PeoplePlacesPage)
    return window, page


def people(context: Context) -> QWidget:
    """Somebody whom several testimonies name."""
    window, page = _page(context)
    entries = page.register.list.model
    people = [row for row in range(entries.rowCount()) if entries.row_at(row).category is Category.PERSON]  # pyright: ignore
    most = max(people, key=lambda row: len(entries.row_at(row).testimonies))  # pyright: ignore
    page.register.list.choose(entries.id_at(most))
    page.register.list.table.setFocus()
    rest(context)
    return window


def own(context: Context) -> QWidget:
    """Somebody whom the collection knows by itself; the card in its full length."""
    window, page = _page(context, height=1180)
    page.register.list.search.setText("מרום")
    rest(context)
    return window


def several(context: Context) -> QWidget:
    """Two are chosen and can be merged; persons alone are shown."""
    window, page = _page(context)
    page.register.list.kinds[Category.PERSON].click()
    page.register.list.table.setFocus()
    page.register.list.table.selectRow(0)
    page.register.list._select([page.register.list.model.id_at(row) for row in (1, 2)])  # pyright: ignore
    rest(context)
    return window


def discreet(context: Context) -> QWidget:
    """Names are hidden."""
    window, _ = _page(context)
    window.context.set_discreet(True)
    rest(context)
    return window


def empty(context: Context) -> QWidget:
    """Nobody is known."""
    window, _ = _page(context, sample=False)
    return window


def adding(context: Context) -> QWidget:
    """Entering somebody by hand."""
    window, page = _page(context)
    workspace = page.register._workspace  # pyright: ignore
    dialog = NewEntity(workspace, window)
    dialog.show()
    dialog.add()
    rest(context)
    return dialog


def importing(context: Context) -> QWidget:
    """A list is looked at; one row cannot be read."""
    window, page = _page(context)
    file = Path(mkdtemp()) / "names.csv"
    file.write_text(_LIST, encoding="utf-8")
    dialog = ImportNames(page.register._workspace, file, window)  # pyright: ignore
    dialog.show()
    rest(context)
    return dialog


SCENES = {
    "people": people,
    "own": own,
    "several": several,
    "discreet": discreet,
    "empty": empty,
    "adding": adding,
    "importing": importing,
}
