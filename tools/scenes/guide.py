"""Scenes of the guide, the field card, the first run, and what is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from oralhistory.model import Testimony
from ui.context import Context
from ui.dialogs.field_card import FieldCard
from ui.help import Help
from ui.house import WorkspaceKeeper
from ui.views.door import Door
from ui.views.first_run import FirstRun
from ui.views.guide import GuidePage, GuideWindow

from .stage import clear, open_house, rest, window_of


def _open(context: Context, place: str) -> tuple[QWidget, GuidePage]:
    window, _, _ = open_house(context)
    window.context.go_to("help", place)
    page = window.page("help")
    assert isinstance(page, GuidePage)
    rest(context)
    return window, page


def guide(context: Context) -> QWidget:
    """The first page."""
    return _open(context, "first-steps")[0]


def guide_limits(context: Context) -> QWidget:
    """What is protected, and what is not."""
    return _open(context, "limits")[0]


def guide_keyboard(context: Context) -> QWidget:
    """Keys in their boxes."""
    return _open(context, "keyboard")[0]


def guide_vault(context: Context) -> QWidget:
    """A page with a note."""
    return _open(context, "vault")[0]


def guide_search(context: Context) -> QWidget:
    """What was found."""
    window, page = _open(context, "first-steps")
    typed = {"he": "מפתח שחזור", "ar": "كلمة السر"}.get(context.languages.current.code, "recovery key")
    page.view.search.setText(typed)
    return window


def guide_at_the_door(context: Context) -> QWidget:
    """The guide as a window, before the vault is open."""
    clear()
    window = window_of(context)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    Help(app, window)
    window.show()
    window.show_door(Door(context, WorkspaceKeeper()))
    context.read_in_guide("vault#recovery-key")
    rest(context)
    return window.findChildren(GuideWindow)[0]


def card(context: Context) -> QWidget:
    """The field card."""
    clear()
    window = window_of(context)
    window.show()
    dialog = FieldCard(context, window)
    dialog.open()
    rest(context)
    return window


def _first_run(context: Context, *, language_chosen: bool) -> QWidget:
    clear()
    window = window_of(context)
    window.show()
    window.show_door(FirstRun(context, WorkspaceKeeper(), language_chosen=language_chosen))
    rest(context)
    return window


def first_language(context: Context) -> QWidget:
    """The very first question."""
    return _first_run(context, language_chosen=False)


def first_ways(context: Context) -> QWidget:
    """Three ways in."""
    return _first_run(context, language_chosen=True)


def empty_files(context: Context) -> QWidget:
    """A tab without content: what to do, and where to read more."""
    window, workspace, _ = open_house(context, sample=False)
    id = workspace.add(Testimony(title="Winter", language="en")).id
    window.context.go_to("testimony", (id, "files"))
    rest(context)
    return window


SCENES = {
    "page": guide,
    "limits": guide_limits,
    "keyboard": guide_keyboard,
    "vault": guide_vault,
    "search": guide_search,
    "at-the-door": guide_at_the_door,
    "field-card": card,
    "empty-files": empty_files,
    "first-language": first_language,
    "first-ways": first_ways,
}
