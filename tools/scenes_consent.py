"""Pictures of everything about consent, on a vault that holds the sample collection.

``python tools/scenes_consent.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import screenshots
from PySide6.QtWidgets import QWidget

from oralhistory.jobs import Job
from oralhistory.model import Audience, Role, Testimony, Use
from oralhistory.model.testimony import Person
from oralhistory.sample import load_sample
from oralhistory.storage import KdfCost, Vault
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony.consent_act_form import ConsentAct
from ui.views.testimony.consent_draft import Preset
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage

NEW = 0
_PASSPHRASE = "six quiet herons cross grey water"


@dataclass
class _Kept:
    """The vault of the picture before, to be closed."""

    house: House | None = None
    folder: tempfile.TemporaryDirectory[str] | None = None


_kept = _Kept()


def _tab(context: Context, number: int) -> tuple[QWidget, ConsentTab]:
    window = context.parent()
    assert isinstance(window, MainWindow)
    if _kept.house is not None:
        _kept.house.close()
    _kept.folder = tempfile.TemporaryDirectory()
    vault, _ = Vault.create(
        Path(_kept.folder.name) / "sample.vault", _PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR
    )
    workspace = Workspace(vault, by="Noa Levi")
    ids = load_sample(workspace, Job())
    people = (
        Person(id="n", role=Role.NARRATOR, name="Dana Arel"),
        Person(id="i", role=Role.INTERVIEWER, name="Omer Tal"),
    )
    ids.insert(0, workspace.add(Testimony(title="A first conversation", people=people)).id)
    _kept.house = House(workspace)
    workspace.by = "Noa Levi"
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show()
    window.show_house(_kept.house)
    window.context.go_to("testimony", (ids[number], "consent"))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    tab = page.tab
    assert isinstance(tab, ConsentTab)
    return window, tab


def _board(number: int) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, tab = _tab(context, number)
        tab.board.grid.go_to((Use.PUBLICATION, Audience.PUBLIC))
        tab.board.grid.setFocus()
        return window

    return scene


def small(context: Context) -> QWidget:
    """The smallest window."""
    window = _board(1)(context)
    window.resize(880, 640)
    return window


def empty(context: Context) -> QWidget:
    """Nothing recorded yet."""
    return _tab(context, NEW)[0]


def _step(number: int) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, tab = _tab(context, NEW)
        tab.begin_conversation()
        for box in tab.conversation.explained.boxes.values():
            box.setChecked(number > 0)
        while tab.conversation.number < number:
            if tab.conversation.number == 2:
                tab.conversation.scope.presets[Preset.ANONYMOUS].click()
                tab.conversation.scope.grid.go_to((Use.RESEARCH, Audience.COURT))
            tab.conversation.go_on()
        if number == 2:
            tab.conversation.scope.presets[Preset.ANONYMOUS].click()
        return window

    return scene


def refused(context: Context) -> QWidget:
    """A refusal within a conversation."""
    window, tab = _tab(context, NEW)
    tab.begin_conversation()
    tab.conversation.refuse.click()
    return window


def _act(act: ConsentAct, *, read: bool = False, part: bool = False) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, tab = _tab(context, 1)
        tab.begin_act(act)
        if part:
            tab.act.fields.part.setChecked(True)
            tab.act.fields.uses.set_values((Use.WEB,))
        if read:
            tab.act.go_on()
        return window

    return scene


screenshots.SCENES.clear()
screenshots.SCENES.update(
    {f"board-{number:02}": _board(number) for number in range(1, 13)}
    | {f"step-{number}": _step(number) for number in range(7)}
    | {
        "empty": empty,
        "small": small,
        "refused": refused,
        "withdraw": _act(ConsentAct.WITHDRAW),
        "withdraw-part": _act(ConsentAct.WITHDRAW, part=True),
        "withdraw-read": _act(ConsentAct.WITHDRAW, read=True),
        "narrow": _act(ConsentAct.NARROW),
        "approve": _act(ConsentAct.APPROVE_USE),
        "lift": _act(ConsentAct.LIFT_EMBARGO),
    }
)

if __name__ == "__main__":
    sys.exit(screenshots.main(sys.argv))
