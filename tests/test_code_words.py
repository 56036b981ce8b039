"""The code word: what is said on the telephone matches what was agreed at the table, and nothing else does."""

from __future__ import annotations

from pathlib import Path

import pytest

from oralhistory.errors import Cancelled, InputError
from oralhistory.jobs import Job
from oralhistory.model import ConsentEvent, EventKind
from oralhistory.use_cases import code_words
from tests.vaults import sample_workspace


@pytest.fixture(scope="module")
def heron() -> str:
    return code_words.made_of("Grey Heron 7")


@pytest.mark.parametrize("said", ["Grey Heron 7", "grey heron 7", " GREY  HERON-7\n", "greyheron７", "grey heron ٧"])
def test_the_same_word_said_otherwise_proves(heron: str, said: str) -> None:
    assert code_words.proves(said, heron)


@pytest.mark.parametrize("said", ["", "grey heron", "grey heron 8", "heron grey 7", "grey heron 77", "x" * 5000])
def test_another_word_proves_nothing(heron: str, said: str) -> None:
    assert not code_words.proves(said, heron)


@pytest.mark.parametrize(
    ("agreed", "said"),
    [
        ("שָׁלוֹם־רַב", "שלום רב"),
        ("أُمُّ كُلثوم", "ام كلثوم"),
        ("مدرسة", "مدرسه"),
        ("ليلى", "لیلی"),
        ("كتـــاب", "کتاب"),
        ("Straße", "STRASSE"),
        ("Éléonore", "eleonore"),
    ],
)
def test_points_and_ways_of_writing_a_letter_do_not_count(agreed: str, said: str) -> None:
    assert code_words.spoken(agreed) == code_words.spoken(said)


def test_letters_count() -> None:
    assert code_words.spoken("שלום") != code_words.spoken("שלוש")
    assert code_words.spoken("اسكندر") != code_words.spoken("اسكندل")


def test_what_is_stored_tells_nothing_and_is_new_each_time(heron: str) -> None:
    assert "heron" not in heron.lower()
    assert heron != code_words.made_of("Grey Heron 7")
    assert "$argon2id$" in heron
    assert "m=65536,t=3" in heron


@pytest.mark.parametrize("stored", ["", "1:", "1:$argon2id$", "2:x", "word", "1:ש"])
def test_what_this_program_never_made_is_proved_by_nothing(stored: str) -> None:
    assert not code_words.proves("word", stored)


@pytest.mark.parametrize("word", ["", "   ", "--—!", "abc", "ש־מ־ש", "x" * 201])
def test_what_could_be_guessed_or_not_be_said_is_refused(word: str) -> None:
    with pytest.raises(InputError):
        code_words.made_of(word)


def test_it_finds_the_testimony_whose_narrator_chose_it(tmp_path: Path, heron: str) -> None:
    workspace = sample_workspace(tmp_path)
    try:
        first, second, *_ = workspace.vault.testimonies.ids()
        for id, word in ((first, heron), (second, code_words.made_of("slow river"))):
            workspace.record_consent(id, given(workspace.today().isoformat(), word))
        assert code_words.find(workspace, "grey heron 7", Job()) == [first]
        assert code_words.find(workspace, "SLOW river", Job()) == [second]
        assert code_words.find(workspace, "grey heron", Job()) == []
        numbers = workspace.accessions()
        assert code_words.find(workspace, "grey heron 7", Job(), numbers[second]) == []
        assert code_words.find(workspace, "grey heron 7", Job(), numbers[first]) == [first]

        workspace.record_consent(first, given(workspace.today().isoformat(), code_words.made_of("new word")))
        assert code_words.find(workspace, "grey heron 7", Job(), numbers[first]) == []

        told: list[tuple[int, int, str]] = []
        job = Job(lambda *report: (told.append(report), job.cancel()))
        with pytest.raises(Cancelled):
            code_words.find(workspace, "slow river", job)
        assert told == [(0, 2, "Comparing code words")]
    finally:
        workspace.close()


def given(day: str, word: str) -> ConsentEvent:
    return ConsentEvent(event=EventKind.GIVEN, effective=day, code_word=word)
