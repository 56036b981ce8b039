"""How strong a passphrase is: the same measure for the window and the command line."""

from __future__ import annotations

import pytest

from oralhistory.use_cases.strength import GUESSES_PER_SECOND, LEAST_GUESSES, Guessing, Span, guessing


@pytest.mark.parametrize(
    ("seconds", "span"),
    [
        (0, Span.LESS_THAN_AN_HOUR),
        (3_599, Span.LESS_THAN_AN_HOUR),
        (3_601, Span.SOME_HOURS),
        (90_000, Span.SOME_DAYS),
        (10_000_000, Span.SOME_MONTHS),
        (40_000_000, Span.SOME_YEARS),
        (1e30, Span.CENTURIES),
    ],
)
def test_guesses_become_a_span(seconds: float, span: Span) -> None:
    assert Guessing(seconds * GUESSES_PER_SECOND).span is span


def test_enough_begins_where_it_is_said_to() -> None:
    assert Guessing(LEAST_GUESSES).enough
    assert not Guessing(LEAST_GUESSES - 1e6).enough


def test_words_of_the_collection_are_tried_first() -> None:
    plain, known = guessing("riverbend lantern"), guessing("riverbend lantern", ["Riverbend lantern house"])
    assert known.guesses < plain.guesses
    assert guessing("six quiet herons cross grey water").enough


def test_what_is_very_long_is_measured_by_its_beginning() -> None:
    assert guessing("x9!" * 100_000).guesses == guessing(("x9!" * 22)[:64]).guesses
