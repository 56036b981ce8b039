"""What the core says in the window's language: templates looked up, values isolated, numbers and lists by locale."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

import pytest
from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.sentences import NOTHING, Sentence
from ui.i18n import Languages, isolate, isolate_path
from ui.sentences import CONTEXT, spoken
from ui.workers import Workers

HEBREW = {
    "“{name}” is a folder: name a file in it.": "„{name}” היא תיקייה",
    "line {line}": "שורה {line}",
    "{place}: use {these}.": "{these} :{place}",
    "a list": "רשימה",
}


class Translation(QTranslator):
    """A translation file, as far as the window can tell; it has two plural forms."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # type: ignore[override]
        if context == "Words" and source == ", ":
            return "، "
        if context != CONTEXT:
            return None
        if source == "%Ln cues":
            return "כתובית אחת" if n == 1 else "%Ln כתוביות"
        return HEBREW.get(source)


@pytest.fixture
def hebrew(qapp: QApplication, languages: Languages) -> Iterator[None]:
    made = Translation(qapp)
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


def test_in_english_it_is_the_text_with_isolated_names(languages: Languages) -> None:
    error = InputError("“{name}” is a folder: name a file in it.", name="kitchen.txt")
    assert spoken(error) == f"“{isolate('kitchen.txt')}” is a folder: name a file in it."
    assert spoken(Sentence("There is nothing at “{path}”.", path=PurePath("/a/b"))) == (
        f"There is nothing at “{isolate_path(str(PurePath('/a/b')))}”."
    )
    assert spoken(NOTHING) == ""


@pytest.mark.parametrize(("count", "said"), [(1, "One cue"), (2, "2 cues"), (1200, "1,200 cues")])
def test_without_a_translation_english_still_counts_rightly(languages: Languages, count: int, said: str) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert spoken(Sentence("%Ln cues", n=count, one="One cue")) == said


def test_a_translation_gets_the_values(hebrew: None) -> None:
    error = InputError("“{name}” is a folder: name a file in it.", name="kitchen {0}.txt")
    assert spoken(error) == f"„{isolate('kitchen {0}.txt')}” היא תיקייה"


def test_sentences_inside_are_translated_too_and_lists_have_the_language_s_commas(hebrew: None) -> None:
    said = Sentence("{place}: use {these}.", place=Sentence("line {line}", line=3), these=("a", Sentence("a list")))
    assert spoken(said) == f"{isolate('a')}، רשימה :שורה 3"


@pytest.mark.parametrize(("count", "said"), [(1, "כתובית אחת"), (5, "5 כתוביות")])
def test_plural_forms_are_the_translation_s(hebrew: None, count: int, said: str) -> None:
    assert spoken(Sentence("%Ln cues", n=count, one="One cue")) == said


def test_how_far_work_is_comes_in_the_window_s_language(hebrew: None, qtbot: QtBot) -> None:
    told: list[str] = []

    class Page(QObject):
        def heard(self, done: int, total: int, text: str) -> None:
            told.append(text)

    def work(job: Job) -> None:
        job.report(1, 1, Sentence("a list"))

    workers, page = Workers(), Page()
    workers.run(work, on_progress=page.heard)
    qtbot.waitUntil(lambda: told == ["רשימה"])
    assert workers.shut_down()
