"""What somebody learns who holds two packages with the same testimony."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.risk.differences import (
    Difference,
    EarlierPackage,
    EarlierRelease,
    Link,
    Turn,
    difference,
    held_together,
)
from oralhistory.anonymise.risk.rows import Prints, ReleasedRow, is_finer, merged, said, sentences_of
from oralhistory.model import Audience
from tests.anonymise.risk.tables import row

TEXTS = ("We stood there until morning and nobody told us why. No.", "עמדנו שם עד הבוקר ואף אחד לא אמר לנו למה.")


def package(
    *releases: ReleasedRow | None, audience: Audience = Audience.PUBLIC, to: str | None = None
) -> EarlierPackage:
    return EarlierPackage(
        "p", "2026-05-03", audience, to, {f"t{i}": EarlierRelease(f"r{i}", each) for i, each in enumerate(releases)}
    )


def beside(now: ReleasedRow, *was: ReleasedRow | None, same_id: bool = False) -> Difference:
    held = package(*was)
    return difference("now", now, held, held.releases["t0"], same_id=same_id)


@pytest.mark.parametrize(
    ("was", "now", "turn"),
    [
        ("2014", "2014-03", Turn.FINER),
        ("201X", "2014", Turn.FINER),
        ("2014-03", "2014", Turn.COARSER),
        ("", "2014", Turn.ADDED),
        ("[date withheld]", "2014", Turn.ADDED),
        ("2014", "[date]", Turn.DROPPED),
        ("2014", "2015", Turn.OTHER),
    ],
)
def test_how_a_date_turned(was: str, now: str, turn: Turn) -> None:
    found = beside(row(coverage_from=now), row(coverage_from=was))
    assert [change.turn for change in found.changes] == [turn]
    assert found.is_new == (turn in (Turn.ADDED, Turn.FINER, Turn.OTHER))
    assert found.is_more == (turn in (Turn.COARSER, Turn.DROPPED, Turn.OTHER))


def test_the_profiles_words_are_told() -> None:
    was = replace(row(coverage_from="2014"), treatments={"date": "generalise"}, levels={"date": "year"})
    now = replace(row(coverage_from="2014-03"), treatments={"date": "generalise"}, levels={"date": "month"})
    (change,) = beside(now, was).changes
    assert (change.was_treated, change.now_treated) == ("generalise to year", "generalise to month")


def test_another_letter_is_no_difference() -> None:
    assert beside(row(narrator_unit="[Unit K]"), row(narrator_unit="[Unit Q]")).changes == ()
    assert beside(row([("unit", "[Unit K] north")]), row([("unit", "[Unit Q] north")])).words_added == ()


def test_words_of_the_text_that_one_of_them_tells() -> None:
    found = beside(row([("event", "the depot fire")]), row([("place", "Keldra")]))
    assert found.words_added == (("text:event", "the depot fire"),)
    assert found.words_dropped == (("text:place", "Keldra"),)
    assert found.is_new and found.is_more


def test_equal_sentences_tie_two_releases_together() -> None:
    was = replace(row(), prints=Prints.of(TEXTS))
    assert was.prints is not None
    now = replace(row(), prints=Prints.of([TEXTS[1], "[Person K] came and all of us went home."], was.prints.salt))
    found = beside(now, was)
    assert found.sentences == (1, 2)
    assert found.links == (Link.SENTENCES,)


def test_under_another_key_all_are_taken_to_be_equal() -> None:
    found = beside(replace(row(), prints=Prints.of(TEXTS)), replace(row(), prints=Prints.of(TEXTS[:1])))
    assert found.sentences == (1, 2)


def test_short_sentences_and_letters_of_labels_do_not_count() -> None:
    assert sentences_of(["No. Never. I was not there."]) == []
    assert sentences_of(["[Person K] came and all of us went home."]) == sentences_of(
        ["[Person Q] came and all  of us went home."]
    )


def test_by_what_else_they_are_seen_to_be_the_same() -> None:
    one = replace(row(title="[Person K] at the gate", narrator_unit="x"), attribution="Narrator K")
    found = beside(replace(one, values={**one.values, "title": "[Person Q] at the gate"}), one, same_id=True)
    assert found.links == (Link.ID, Link.TITLE, Link.ATTRIBUTION, Link.ROW)
    assert Link.ROW not in beside(one, one, row(narrator_unit="x")).links, "two read so"
    assert (
        Link.ATTRIBUTION not in beside(replace(one, attribution="Narrator"), replace(one, attribution="Narrator")).links
    )


def test_nothing_is_kept_of_the_earlier_one() -> None:
    found = beside(row(narrator_unit="x"), None)
    assert found.unknown and found.is_more and not found.changes


@pytest.mark.parametrize(
    ("earlier", "now", "together"),
    [
        (Audience.PUBLIC, Audience.RESEARCHER, True),
        (Audience.PARTNER, Audience.RESEARCHER, True),
        (Audience.RESEARCHER, Audience.RESEARCHER, True),
        (Audience.COURT, Audience.RESEARCHER, False),
        (Audience.RESEARCHER, Audience.PUBLIC, True),
        (Audience.TEAM, Audience.PUBLIC, False),
    ],
)
def test_who_may_hold_both(earlier: Audience, now: Audience, together: bool) -> None:
    assert bool(held_together([package(row(), audience=earlier)], now, None)) == together
    same = package(row(), audience=earlier, to="The Museum ")
    assert held_together([same], now, "the  museum")


@given(st.sampled_from(["", "2014", "2014-03", "201X", "[date]"]), st.sampled_from(["", "2014", "2014-03", "2015"]))
def test_together_they_tell_the_finest_of_both(one: str, other: str) -> None:
    known = merged([row(coverage_from=one), row(coverage_from=other)]).values["coverage_from"].split("; ")
    for value in filter(None, (said(one), said(other))):
        assert value in known or any(is_finer(finer, value) for finer in known)
    assert merged([row(coverage_from=other), row(coverage_from=one)]).values["coverage_from"].split("; ") == known


def test_a_row_comes_back_as_it_was_sealed() -> None:
    whole = replace(
        row([("event", "the flood")], title="x", narrator_unit="y"),
        treatments={"unit": "keep"},
        levels={"date": "month"},
        attribution="Narrator K",
        media=("metadata", "transcript"),
        prints=Prints.of(TEXTS),
    )
    assert ReleasedRow.from_json(whole.to_json()) == whole
    assert "morning" not in str(whole.to_json()) and "הבוקר" not in str(whole.to_json())
