"""Scenes of the review of a testimony, on a vault that holds the sample collection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from oralhistory.model import Person, Role, Testimony
from oralhistory.model.recognisers import ChosenRecogniser
from oralhistory.use_cases import keeping
from ui.context import Context
from ui.dialogs.protect_words import ProtectWords
from ui.main_window import MainWindow
from ui.views.testimony.anonymise_asking import Deed
from ui.views.testimony.anonymise_tab import AnonymiseTab

from .stage import BY, open_testimony, until

ENGLISH, LETTER, HEBREW, ARABIC = 0, 4, 6, 9
_START = Testimony(title="A start", people=(Person(id="n", role=Role.NARRATOR, name="Dana Arel"),))


def _tab(context: Context, number: int | Testimony) -> tuple[MainWindow, AnonymiseTab]:
    window, page = open_testimony(context, number, "anonymise")
    tab = page.tab
    assert isinstance(tab, AnonymiseTab)
    _wait(tab)
    tab.list.setFocus()
    return window, tab


def _wait(tab: AnonymiseTab) -> None:
    until(lambda: not tab.is_working)
    QTest.qWait(20)  # what was written is laid out


def _review(number: int) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        return _tab(context, number)[0]

    return scene


def _beside(number: int) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        window, tab = _tab(context, number)
        tab.next_open()
        tab.beside.setChecked(True)
        return window

    return scene


def half(context: Context) -> QWidget:
    """Some are decided; all are shown."""
    window, tab = _tab(context, ENGLISH)
    for deed in (Deed.ACCEPT, Deed.ACCEPT, Deed.MASK, Deed.GENERALISE, Deed.ACCEPT):
        tab.do(deed)
    tab.list.show_all()
    tab.list.choose(tab.list.model.rows[-1].group)
    _wait(tab)
    return window


def reason(context: Context) -> QWidget:
    """Why it may stay."""
    window, tab = _tab(context, ENGLISH)
    tab.list.choose("place:upper tessary")
    tab.do(Deed.KEEP)
    tab.card.question.field.setText("A large region, named in every newspaper")
    return window


def left(context: Context) -> QWidget:
    """Nothing is left to decide, and nobody has finished yet."""
    window, tab = _tab(context, ENGLISH)
    tab.accept_all()
    _wait(tab)
    return window


def finished(context: Context) -> QWidget:
    """The review is finished."""
    window, tab = _tab(context, ENGLISH)
    tab.accept_all()
    tab.finish(BY)
    tab.list.show_all()
    _wait(tab)
    return window


def together(context: Context) -> QWidget:
    """A class of quantities, opened."""
    window, tab = _tab(context, LETTER)
    tab.list.choose("class:quantities")
    QTest.keyClick(tab.list.view, Qt.Key.Key_Right)
    _wait(tab)
    return window


def alone(context: Context) -> QWidget:
    """One mention is to be decided by itself."""
    window, tab = _tab(context, ENGLISH)
    tab.next_open()
    content = tab.card.content
    assert content is not None
    tab.card.mention_chosen.emit(content.findings[2])
    tab.card.turn_alone()
    _wait(tab)
    return window


def changed(context: Context) -> QWidget:
    """A text was edited after the review was finished."""
    window, tab = _tab(context, ENGLISH)
    tab.accept_all()
    tab.finish(BY)
    workspace = tab.editing.workspace
    opened = workspace.get(tab.editing.id)
    transcript = opened.testimony.transcript
    assert transcript is not None
    edited = replace(transcript.segments[1], text=f"{transcript.segments[1].text} Nadim knew, and so did Farrow Ames.")
    segments = (transcript.segments[0], edited, *transcript.segments[2:])
    testimony = replace(opened.testimony, transcript=replace(transcript, segments=segments))
    workspace.save(opened.id, testimony, expected_revision=opened.revision)
    _wait(tab)
    return window


def maybe(context: Context) -> QWidget:
    """Somebody is almost named: what only may be meant is weighed apart."""
    window, tab = _tab(context, ENGLISH)
    workspace = tab.editing.workspace
    opened = workspace.get(tab.editing.id)
    transcript = opened.testimony.transcript
    assert transcript is not None
    first = transcript.segments[1]
    segments = (transcript.segments[0], replace(first, text=f"{first.text} Orlovy, they said."))
    changed = replace(transcript, segments=(*segments, *transcript.segments[2:]))
    workspace.save(opened.id, replace(opened.testimony, transcript=changed), expected_revision=opened.revision)
    _wait(tab)
    return window


def recogniser_gone(context: Context) -> QWidget:
    """A model that the collection chose is not on this machine."""
    window, tab = _tab(context, ENGLISH)
    gone = (ChosenRecogniser("spacy", "/media/noa/BLUE-STICK/model"),)
    keeping.set_collection(tab.editing.workspace, "recognisers", gone)
    _wait(tab)
    return window


def protecting(context: Context) -> QWidget:
    """Words that the program did not find are protected; these are known already."""
    window, tab = _tab(context, ENGLISH)
    dialog = ProtectWords(tab.editing, "Nadim Saroush", window)
    dialog.show()
    dialog.protect()
    QTest.qWait(200)
    return dialog


def second(context: Context) -> QWidget:
    """One has finished; another must."""
    window, tab = _tab(context, ENGLISH)
    keeping.require_second_reader(tab.editing.workspace, True)
    _wait(tab)
    tab.accept_all()
    tab.finish(BY)
    tab.list.show_all()
    _wait(tab)
    return window


def empty(context: Context) -> QWidget:
    """There is no transcript."""
    return _tab(context, _START)[0]


def discreet(context: Context) -> QWidget:
    """Names are hidden."""
    window, _ = _tab(context, ENGLISH)
    context.set_discreet(True)
    return window


SCENES: dict[str, Callable[[Context], QWidget]] = {
    "review": _review(ENGLISH),
    "review-hebrew": _review(HEBREW),
    "review-arabic": _review(ARABIC),
    "beside": _beside(ENGLISH),
    "beside-arabic": _beside(ARABIC),
    **{scene.__name__: scene for scene in (half, reason, together, alone, left, finished, changed, second)},
    **{scene.__name__: scene for scene in (empty, discreet, maybe, recogniser_gone, protecting)},
}
