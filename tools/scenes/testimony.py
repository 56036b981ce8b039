"""Scenes of the testimony's page and its tabs Interview, Transcript, Files and History, on the sample collection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from oralhistory.model import Audience, Passage, PassageRule, Person, Role, Testimony
from ui.context import Context
from ui.dialogs.print_testimony import PrintTestimony
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.record_fields import LineField
from ui.views.testimony.transcript_tab import TranscriptTab

from .stage import BY, open_house, open_testimony, rest

NEW = Testimony(people=(Person(id="n1", role=Role.NARRATOR),))
ENGLISH, RECORDED, HEBREW, ARABIC = 0, 3, 6, 9


def _plain(number: int | Testimony, tab: str) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        return open_testimony(context, number, tab)[0]

    return scene


def person(context: Context) -> QWidget:
    """A person and a session opened, with a date that is none."""
    window, page = open_testimony(context, ENGLISH, "interview")
    window.resize(1240, 1700)
    assert isinstance(page.tab, InterviewTab)
    card = page.tab.people.cards[0]
    card.open()
    page.tab.sessions.cards[0].open()
    assert card.form is not None
    born = card.form.field("born")
    assert isinstance(born, LineField)
    born.edit.selectAll()
    born.edit.insert("the year of the flood")
    born.left.emit()
    return window


def withheld(context: Context) -> QWidget:
    """A passage kept from the public, and the bar that finds words."""
    window, page = open_testimony(context, ENGLISH, "transcript")
    tab = page.tab
    assert isinstance(tab, TranscriptTab)
    text = tab.editor.spoken.segments[1].text
    tab.editor.show_match(1, text.index(" ") + 1, text.index(" ", 40))
    tab.withhold((Audience.PUBLIC,))
    tab.editor.show_match(1, text.index(" ") + 6, text.index(" ") + 6)
    tab.open_find()
    tab.find_bar.words.setText("the")
    tab.editor.show_match(1, text.index(" ") + 6, text.index(" ") + 6)
    return window


def _with_rules(context: Context, number: int, *, with_bar: bool = False) -> QWidget:
    """Passages of every rule, one to be checked, and the bar that gives one its rule."""
    window, page = open_testimony(context, number, "transcript")
    tab = page.tab
    assert isinstance(tab, TranscriptTab)
    texts = [segment.text for segment in tab.editor.spoken.segments]
    rules = (
        Passage(segment=1, start=0, end=31, rule=PassageRule.ONLY, audiences=(Audience.COURT, Audience.TEAM)),
        Passage(segment=2, start=3, end=26, rule=PassageRule.UNTIL, until="2026-01-01"),
        Passage(segment=3, start=0, end=18, check=True),
        Passage(segment=1, start=32, end=len(texts[1]), rule=PassageRule.PARAPHRASE, paraphrase="A neighbour helped."),
        Passage(segment=0, start=0, end=0, check=True, audiences=(Audience.PUBLIC,)),
    )
    tab.editor.set_spoken(replace(tab.editor.spoken, passages=rules))
    page.editing.flush()
    tab.editor.show_match(1, 32, len(texts[1]))
    if with_bar:
        tab.open_passage()
    return window


def passages(context: Context) -> QWidget:
    """English."""
    return _with_rules(context, ENGLISH)


def passages_hebrew(context: Context) -> QWidget:
    """Hebrew."""
    return _with_rules(context, HEBREW)


def passage_bar(context: Context) -> QWidget:
    """A rule for what is selected."""
    return _with_rules(context, HEBREW, with_bar=True)


def changed(context: Context) -> QWidget:
    """A history with several days' worth of doings."""
    window, page = open_testimony(context, ENGLISH, "interview")
    editing = page.editing
    for number in range(3):
        editing.change("change of title", replace(editing.testimony, title=f"The oven {number}"))
        editing.flush()
    page.show_tab("history")
    return window


def discreet(context: Context) -> QWidget:
    """Names hidden."""
    window, _ = open_testimony(context, ENGLISH, "interview")
    window.context.set_discreet(True)
    return window


def printing(context: Context) -> QWidget:
    """A working copy, sheet by sheet."""
    window, workspace, _ = open_house(context)
    id = workspace.vault.testimonies.ids()[ENGLISH]
    workspace.review_by(id, by=BY)
    PrintTestimony(context, workspace, id, window).open()
    rest(context)
    return window


SCENES = {
    "notes": _plain(ENGLISH, "notes"),
    "printing": printing,
    "interview": _plain(ENGLISH, "interview"),
    "interview-hebrew": _plain(HEBREW, "interview"),
    "interview-new": _plain(NEW, "interview"),
    "person": person,
    "transcript": _plain(ENGLISH, "transcript"),
    "transcript-hebrew": _plain(HEBREW, "transcript"),
    "transcript-arabic": _plain(ARABIC, "transcript"),
    "transcript-new": _plain(NEW, "transcript"),
    "withheld": withheld,
    "passages": passages,
    "passages-hebrew": passages_hebrew,
    "passage-bar": passage_bar,
    "files": _plain(RECORDED, "files"),
    "files-new": _plain(NEW, "files"),
    "history": changed,
    "discreet": discreet,
}
