"""Scenes of the list of testimonies, and of entering one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.dialogs.add_keyword import AddKeyword
from ui.dialogs.name_filter import NameFilter
from ui.house import House
from ui.main_window import MainWindow
from ui.saved_filters import saved_filters
from ui.views.library import LibraryPage
from ui.views.library_filter import LibraryFilter

from .stage import open_house, rest


def _page(context: Context, *, sample: bool = True) -> tuple[MainWindow, LibraryPage]:
    window, _, _ = open_house(context, sample=sample)
    window.show_page("testimonies")
    page = window.page("testimonies")
    assert isinstance(page, LibraryPage)
    rest(context)
    return window, page


def empty(context: Context) -> QWidget:
    """No testimony yet."""
    return _page(context, sample=False)[0]


def library(context: Context) -> QWidget:
    """The whole list."""
    return _page(context)[0]


def preview(context: Context) -> QWidget:
    """What is chosen, beside the list."""
    window, page = _page(context)
    page.table.setCurrentIndex(page.model.index(1, 0))
    page.split.fold(False)
    rest(context)
    return window


def search(context: Context) -> QWidget:
    """The sentences that were found."""
    window, _ = _page(context)
    window.search.setText("bridge")
    rest(context)
    return window


def nothing(context: Context) -> QWidget:
    """Nothing was found."""
    window, _ = _page(context)
    window.search.setText("no such thing")
    rest(context)
    return window


def filtered(context: Context) -> QWidget:
    """Two filters are on."""
    window, page = _page(context)
    page.show_place(LibraryFilter(status=frozenset({"to-review"}), language=frozenset({"he"})))
    rest(context)
    return window


def discreet(context: Context) -> QWidget:
    """Names are hidden."""
    window, page = _page(context)
    page.table.setCurrentIndex(page.model.index(1, 0))
    window.context.set_discreet(True)
    page.split.fold(False)
    rest(context)
    return window


def refused(context: Context) -> QWidget:
    """Files that could not be read."""
    window, _, folder = open_house(context)
    window.show_page("testimonies")
    page = window.page("testimonies")
    assert isinstance(page, LibraryPage)
    broken = folder / "broken.json"
    broken.write_text("", encoding="utf-8")
    page.intake.add_files([broken, folder / "gone.pdf"])
    rest(context)
    return window


def add_keyword(context: Context) -> QWidget:
    """A keyword for those that are chosen."""
    window, workspace, _ = open_house(context)
    dialog = AddKeyword(context, workspace, workspace.vault.testimonies.ids()[:3], window)
    dialog.open()
    return window


def name_filter(context: Context) -> QWidget:
    """A filter is saved without a name."""
    window, page = _page(context)
    page.show_place(LibraryFilter(language=frozenset({"he"})))
    house = context.session
    assert isinstance(house, House)
    dialog = NameFilter(saved_filters(context, house), window)
    dialog.open()
    dialog.act.click()
    return window


SCENES = {
    "add-keyword": add_keyword,
    "name-filter": name_filter,
    "page": library,
    "empty": empty,
    "preview": preview,
    "search": search,
    "nothing": nothing,
    "filtered": filtered,
    "discreet": discreet,
    "refused": refused,
}
