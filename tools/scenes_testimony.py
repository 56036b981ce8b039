"""Pictures of the testimony's page and its tabs Interview, Transcript, Files and History, on the sample collection.

``python tools/scenes_testimony.py [FOLDER] [SCENE ...]``
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import screenshots
from PySide6.QtWidgets import QWidget

from oralhistory.jobs import Job
from oralhistory.model import Audience, Passage, PassageRule, Person, Role, Testimony
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases.sample import load_sample
from oralhistory.workspace import Workspace
from ui.context import Context
from ui.house import House
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.views.testimony.interview_tab import InterviewTab
from ui.views.testimony.page import TestimonyPage
from ui.views.testimony.record_fields import LineField
from ui.views.testimony.transcript_tab import TranscriptTab

NEW = 0
_PASSPHRASE = "six quiet herons cross grey water"


@dataclass
class _Kept:
    """The vault of the picture before, to be closed."""

    house: House | None = None
    folder: tempfile.TemporaryDirectory[str] | None = None


_kept = _Kept()


def _page(context: Context, number: int, tab: str) -> tuple[MainWindow, TestimonyPage]:
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
    ids.insert(NEW, workspace.add(Testimony(people=(Person(id="n1", role=Role.NARRATOR),))).id)
    _kept.house = House(workspace)
    workspace.by = "Noa Levi"
    for spec in PAGES:
        window.add_page(spec.key, spec.title, spec.icon, spec.factory, hidden=spec.hidden)
    window.show()
    window.show_house(_kept.house)
    window.context.go_to("testimony", (ids[number], tab))
    page = window.page("testimony")
    assert isinstance(page, TestimonyPage)
    return window, page


def _plain(number: int, tab: str) -> Callable[[Context], QWidget]:
    def scene(context: Context) -> QWidget:
        return _page(context, number, tab)[0]

    return scene


def person(context: Context) -> QWidget:
    """A person and a session opened, with a date that is none."""
    window, page = _page(context, 1, "interview")
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
    window, page = _page(context, 1, "transcript")
    tab = page.tab
    assert isinstance(tab, TranscriptTab)
    text = tab.editor.spoken.segments[1].text
    tab.editor.show_match(1, text.index(" ") + 1, text.index(" ") + 40)
    tab.withhold((Audience.PUBLIC,))
    tab.editor.show_match(1, text.index(" ") + 6, text.index(" ") + 6)
    tab.open_find()
    tab.find_bar.words.setText("the")
    tab.editor.show_match(1, text.index(" ") + 6, text.index(" ") + 6)
    return window


def _with_rules(context: Context, number: int, *, with_bar: bool = False) -> QWidget:
    """Passages of every rule, one to be checked, and the bar that gives one its rule."""
    window, page = _page(context, number, "transcript")
    tab = page.tab
    assert isinstance(tab, TranscriptTab)
    texts = [segment.text for segment in tab.editor.spoken.segments]
    rules = (
        Passage(segment=1, start=0, end=30, rule=PassageRule.ONLY, audiences=(Audience.COURT, Audience.TEAM)),
        Passage(segment=2, start=5, end=25, rule=PassageRule.UNTIL, until="2026-01-01"),
        Passage(segment=3, start=0, end=18, check=True),
        Passage(segment=1, start=31, end=len(texts[1]), rule=PassageRule.PARAPHRASE, paraphrase="A neighbour helped."),
        Passage(segment=0, start=0, end=0, check=True, audiences=(Audience.PUBLIC,)),
    )
    tab.editor.set_spoken(replace(tab.editor.spoken, passages=rules))
    page.editing.flush()
    tab.editor.show_match(1, 31, len(texts[1]))
    if with_bar:
        tab.open_passage()
    return window


def passages(context: Context) -> QWidget:
    """English."""
    return _with_rules(context, 1)


def passages_hebrew(context: Context) -> QWidget:
    """Hebrew."""
    return _with_rules(context, 7)


def passage_bar(context: Context) -> QWidget:
    """A rule for what is selected."""
    return _with_rules(context, 7, with_bar=True)


def changed(context: Context) -> QWidget:
    """A history with several days' worth of doings."""
    window, page = _page(context, 1, "interview")
    editing = page.editing
    for number in range(3):
        editing.change("change of title", replace(editing.testimony, title=f"The oven {number}"))
        editing.flush()
    page.show_tab("history")
    return window


def discreet(context: Context) -> QWidget:
    """Names hidden."""
    window, _ = _page(context, 1, "interview")
    window.context.set_discreet(True)
    return window


screenshots.SCENES.clear()
screenshots.SCENES.update(
    {
        "interview": _plain(1, "interview"),
        "interview-hebrew": _plain(7, "interview"),
        "interview-new": _plain(NEW, "interview"),
        "person": person,
        "transcript": _plain(1, "transcript"),
        "transcript-hebrew": _plain(7, "transcript"),
        "transcript-arabic": _plain(10, "transcript"),
        "transcript-new": _plain(NEW, "transcript"),
        "withheld": withheld,
        "passages": passages,
        "passages-hebrew": passages_hebrew,
        "passage-bar": passage_bar,
        "files": _plain(4, "files"),
        "files-new": _plain(NEW, "files"),
        "history": changed,
        "discreet": discreet,
    }
)

if __name__ == "__main__":
    sys.exit(screenshots.main(sys.argv))
