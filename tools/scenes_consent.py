"""Pictures of everything about consent, on a vault that holds the sample collection.

``python tools/scenes_consent.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from math import cos, sin
from pathlib import Path

import screenshots
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from oralhistory.jobs import Job
from oralhistory.model import Audience, EvidenceKind, Role, Testimony, Use
from oralhistory.model.testimony import Person
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases.sample import load_sample
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.consent_conversation import Conversation
from ui.views.testimony.consent_act_form import ConsentAct
from ui.views.testimony.consent_draft import Hold, Preset
from ui.views.testimony.consent_fields import Answer
from ui.views.testimony.consent_tab import ConsentTab
from ui.views.testimony.page import TestimonyPage
from ui.widgets.signature_pad import SignaturePad, Stroke

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


def agreed(context: Context) -> QWidget:
    """What was agreed besides, beside the events."""
    window, tab = _tab(context, NEW)
    tab.begin_conversation()
    talk = tab.conversation
    while talk.steps[talk.number] is not talk.evidence:
        _answer(talk)
        talk.go_on()
    talk.go_on()
    return window


def _step(number: int, language: str = "en", *, large: bool = False) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, tab = _tab(context, NEW)
        tab.begin_conversation()
        talk = tab.conversation
        talk.language.setCurrentIndex(talk.language.findData(language))
        for box in talk.explained.boxes.values():
            box.setChecked(number > 0)
        while talk.number < number:
            _answer(talk)
            talk.go_on()
        _answer(talk)
        if talk.steps[number] is talk.evidence:
            talk.evidence.evidence.kind.set_value(EvidenceKind.SIGNATURE_SCREEN)
            _sign(talk.evidence.evidence.pad)
        if large:
            context.theme.choose(context.theme.choice, 200)
        return window

    return scene


def _answer(talk: Conversation) -> None:
    """What a narrator may have said to the question shown."""
    said = SAID[talk.words.language]
    step = talk.steps[talk.number]
    if step is talk.scope:
        talk.scope.presets[Preset.ANONYMOUS].click()
        talk.scope.grid.go_to((Use.RESEARCH, Audience.COURT))
    elif step is talk.hold:
        talk.hold.radios[Hold.DAY].click()
        talk.hold.day.set_day(date(2031, 5, 1))
        talk.hold.lifted_by.setText(said["sister"])
    elif step is talk.look:
        talk.look.yes.click()
        talk.look.conditions.set_text(said["condition"])
    elif step is talk.reach:
        talk.reach.channel.setCurrentIndex(1)
        talk.reach.address.setText("04-555 0123")
        talk.reach.times.setText(said["times"])
        talk.reach.alias.setText(said["alias"])
        talk.reach.no_message.setChecked(True)
    elif step is talk.record:
        talk.record.capacity.open()
        talk.record.capacity.understood.set_value(Answer.YES)
        talk.record.third.open()
        talk.record.third.rows[0].person.setEditText(said["third"])


def _sign(pad: SignaturePad) -> None:
    curve = [(0.2 + t / 100, 0.5 + 0.22 * sin(t / 4), 0.2 + 0.5 * abs(cos(t / 7))) for t in range(60)]
    pad.take_over([Stroke([(QPointF(x, y), pressure) for x, y, pressure in curve])])


SAID = {
    "en": {
        "sister": "my sister Noor",
        "condition": "Never name the village.",
        "times": "after eight in the evening",
        "alias": "Ruth, from the choir",
        "third": "the neighbour Salim",
    },
    "he": {
        "sister": "אחותי נור",
        "condition": "לא להזכיר את שם הכפר.",
        "times": "אחרי שמונה בערב",
        "alias": "רותי מהמקהלה",
        "third": "השכן סלים",
    },
    "ar": {
        "sister": "أختي نور",
        "condition": "عدم ذكر اسم القرية.",
        "times": "بعد الثامنة مساءً",
        "alias": "روت من الجوقة",
        "third": "الجار سليم",
    },
}


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
    | {f"step-{number}": _step(number) for number in range(10)}
    | {f"step-{number}-{language}": _step(number, language) for number in range(10) for language in ("he", "ar")}
    | {f"step-{number}-he-200": _step(number, "he", large=True) for number in range(10)}
    | {
        "agreed": agreed,
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
