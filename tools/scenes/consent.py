"""Scenes of everything about consent, on a vault that holds the sample collection."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import cos, sin

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from oralhistory.model import Audience, EvidenceKind, Role, Testimony, Use
from oralhistory.model.testimony import Person
from ui.context import Context
from ui.main_window import MainWindow
from ui.views.consent_conversation import Conversation
from ui.views.testimony.consent_act_form import ConsentAct
from ui.views.testimony.consent_draft import Hold, Preset
from ui.views.testimony.consent_fields import Answer
from ui.views.testimony.consent_tab import ConsentTab
from ui.widgets.signature_pad import SignaturePad, Stroke

from .stage import open_testimony

NEW = Testimony(
    title="A first conversation",
    people=(
        Person(id="n", role=Role.NARRATOR, name="Dana Arel"),
        Person(id="i", role=Role.INTERVIEWER, name="Omer Tal"),
    ),
)
PLAIN, EMBARGOED, HEBREW, ARABIC = 0, 3, 6, 9
STEPS = 10


def _tab(context: Context, number: int | Testimony) -> tuple[MainWindow, ConsentTab]:
    window, page = open_testimony(context, number, "consent")
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
    window = _board(PLAIN)(context)
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


def _step(number: int) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, tab = _tab(context, NEW)
        tab.begin_conversation()
        talk = tab.conversation
        talk.language.setCurrentIndex(talk.language.findData(context.languages.current.code))
        for box in talk.explained.boxes.values():
            box.setChecked(number > 0)
        while talk.number < number:
            _answer(talk)
            talk.go_on()
        _answer(talk)
        if talk.steps[number] is talk.evidence:
            talk.evidence.evidence.kind.set_value(EvidenceKind.SIGNATURE_SCREEN)
            _sign(talk.evidence.evidence.pad)
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
        window, tab = _tab(context, PLAIN)
        tab.begin_act(act)
        if part:
            tab.act.fields.part.setChecked(True)
            tab.act.fields.uses.set_values((Use.WEB,))
        if read:
            tab.act.go_on()
        return window

    return scene


SCENES = {
    "board": _board(PLAIN),
    "board-embargoed": _board(EMBARGOED),
    "board-hebrew": _board(HEBREW),
    "board-arabic": _board(ARABIC),
    **{f"step-{number}": _step(number) for number in range(STEPS)},
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
