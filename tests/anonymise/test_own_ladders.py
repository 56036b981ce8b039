"""An organisation's own ladders: found under every spelling, never finer than asked, the same in metadata and text."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.ladder_advice import Concern, advice, is_monotone
from oralhistory.anonymise.ladder_words import may_be_said
from oralhistory.anonymise.ladders import KIND, choices, generalise
from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.own_ladders import NO_LADDERS, OwnLadders, names_within
from oralhistory.anonymise.profiles import profile_for
from oralhistory.anonymise.redaction import AnonymisedTestimony, Request, anonymise
from oralhistory.anonymise.register import Register
from oralhistory.anonymise.spans import Span, sample_of, told_span, written_span
from oralhistory.anonymise.tables import LANGUAGES, Language
from oralhistory.model import Attribution, Audience, Category, Ladder, Rung, Testimony, Treatment

PLACES = Ladder(
    Category.PLACE,
    ("settlement", "region", "country"),
    (
        Rung("Telsawa", ("a village in the north", "the north", "the country")),
        Rung("Beit Sahel", ("a camp in the south", "the south", "the country")),
        Rung("Upper Sahel", ("a town in the east", "the east", "the country")),
        Rung("Port Amsel", ("", "the south", "the country")),
        Rung("תל סאווה", ("כפר בצפון", "הצפון", "הארץ"), "he"),
        Rung("تل ساوا", ("قرية في الشمال", "الشمال", "البلاد"), "ar"),
    ),
)
UNITS = Ladder(Category.UNIT, ("kind of unit",), (Rung("3rd company", ("an infantry company",)),))
RANKS = Ladder(Category.RANK, ("grade",), (Rung("Staff Sergeant", ("junior commander",)),))
PERIODS = Ladder(
    Category.DATE,
    ("period",),
    (Rung("..1987-11", ("before the uprising",)), Rung("1987-12..1993-09", ("the first uprising",))),
)
AGES = Ladder(
    Category.AGE, ("bands", "phase"), (Rung("0..17", ("0–17", "a minor")), Rung("18..", ("18 or more", "an adult")))
)
QUANTITIES = Ladder(Category.QUANTITY, ("size",), (Rung("0..12", ("a handful of",)), Rung("13..", ("many",))))
OWN = OwnLadders((PLACES, UNITS, RANKS, PERIODS, AGES, QUANTITIES))


@pytest.mark.parametrize(
    ("category", "text", "level", "language", "expected"),
    [
        (Category.PLACE, "Telsawa", "settlement", "en", "[a village in the north]"),
        (Category.PLACE, "TÉLSAWA", "region", "en", "[the north]"),
        (Category.PLACE, "the Telsawa", "country", "en", "[the country]"),
        (Category.PLACE, "Tel\u200bsawa", "region", "en", "[the north]"),
        (Category.PLACE, "Port Amsel", "settlement", "en", "[the south]"),
        (Category.PLACE, "Oakmere", "region", "en", "[place]"),
        (Category.PLACE, "Telsawa and Oakmere", "region", "en", "[place]"),
        (Category.PLACE, "Sahel", "region", "en", "[place]"),
        (Category.PLACE, "Sahel", "country", "en", "[the country]"),
        (Category.PLACE, "תל סאווה", "region", "he", "[הצפון]"),
        (Category.PLACE, "בתל סאווה", "region", "he", "[הצפון]"),
        (Category.PLACE, "תל סאווה", "region", "ar", "[مكان]"),
        (Category.PLACE, "وتل ساوا", "region", "ar", "[الشمال]"),
        (Category.PLACE, "Telsawa", "a level that was", "en", "[place]"),
        (Category.PLACE, "Telsawa", KIND, "en", "[place]"),
        (Category.UNIT, "the third company", "kind of unit", "en", "[an infantry company]"),
        (Category.UNIT, "company 3", "kind of unit", "en", "[an infantry company]"),
        (Category.UNIT, "4th company", "kind of unit", "en", "[unit]"),
        (Category.RANK, "staff sergeants", "grade", "en", "[junior commander]"),
        (Category.RANK, "SSgt", "grade", "en", "[junior commander]"),
        (Category.RANK, "colonel", "grade", "en", "[rank]"),
        (Category.RANK, "colonel", "group", "en", "senior officer"),
        (Category.DATE, "9 December 1987", "period", "en", "[the first uprising]"),
        (Category.DATE, "1990", "period", "en", "[the first uprising]"),
        (Category.DATE, "November 1987", "period", "en", "[before the uprising]"),
        (Category.DATE, "1987", "period", "en", "[date]"),
        (Category.DATE, "ב־9 בדצמבר 1989", "period", "he", "[the first uprising]"),
        (Category.DATE, "May 2011", "period", "en", "[date]"),
        (Category.DATE, "three weeks", "period", "en", "[date]"),
        (Category.AGE, "fourteen years old", "bands", "en", "[0–17] years old"),
        (Category.AGE, "fourteen years old", "phase", "en", "[a minor]"),
        (Category.AGE, "the forties", "phase", "en", "[age]"),
        (Category.QUANTITY, "nine soldiers", "size", "en", "[a handful of] soldiers"),
        (Category.QUANTITY, "40", "size", "en", "[many]"),
        (Category.QUANTITY, "$40", "size", "en", "[many]"),
    ],
)
def test_steps(category: Category, text: str, level: str, language: Language, expected: str) -> None:
    assert generalise(category, text, level, language, OWN) == expected


def test_own_levels_stand_among_the_programs_finest_first() -> None:
    assert choices(Category.PLACE, OWN) == ("settlement", "region", "country", "kind")
    assert choices(Category.DATE, OWN) == ("month", "year", "decade", "period", "kind")
    assert choices(Category.RANK, OWN) == ("grade", "group", "kind")
    assert choices(Category.HEALTH, OWN) == choices(Category.CODE, OWN) == ()
    assert choices(Category.PLACE, NO_LADDERS) == ("kind",)


def test_a_category_without_a_ladder_of_ours_can_have_one() -> None:
    health = OwnLadders([Ladder(Category.HEALTH, ("group",), (Rung("diabetes", ("a chronic illness",)),))])
    treatments = {Audience.TEAM: {Category.HEALTH: Treatment.GENERALISE}}
    levels = {Audience.TEAM: {Category.HEALTH: "group"}}
    profile = profile_for(Audience.TEAM, treatments, levels=levels, own=health)
    assert profile.treatment(Category.HEALTH) is Treatment.GENERALISE
    assert generalise(Category.HEALTH, "diabetes", "group", "en", health) == "[a chronic illness]"
    assert generalise(Category.HEALTH, "asthma", "group", "en", health) is None
    gone = profile_for(Audience.TEAM, treatments, levels=levels)
    assert gone.treatment(Category.HEALTH) is Treatment.MASK


def test_a_level_that_is_gone_is_the_kind_and_the_code_book_names_levels_alone() -> None:
    levels = {Audience.PUBLIC: {Category.PLACE: "region", Category.DATE: "period", Category.RANK: "nonsense"}}
    profile = profile_for(Audience.PUBLIC, levels=levels, own=OWN)
    assert (profile.level(Category.PLACE), profile.level(Category.RANK)) == ("region", "kind")
    said = profile.said()
    assert said["place"].startswith("generalise to region (") and said["rank"] == "generalise"
    assert not any(step in text for text in said.values() for step in ("north", "uprising", "Telsawa"))
    assert profile_for(Audience.PUBLIC, levels=levels).level(Category.PLACE) == "kind"


# ---- spans -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["", "soon", "1993..1987", "1987-12..then", "..", "-3", "1..2..3"])
def test_what_is_no_span(value: str) -> None:
    assert written_span(Category.DATE, value) is None
    if value != "1993..1987":
        assert written_span(Category.AGE, value) is None


@given(st.dates(date(1850, 1, 1), date(2049, 12, 31)), st.dates(date(1850, 1, 1), date(2049, 12, 31)))
def test_a_day_lies_in_its_span_as_edtf_and_as_written(one: date, other: date) -> None:
    span = written_span(Category.DATE, f"{min(one, other)}..{max(one, other)}")
    assert span is not None
    for day in (one, other):
        written = f"{day.day} {day:%B} {day.year}"
        told, said = told_span(Category.DATE, day.isoformat()), told_span(Category.DATE, written)
        assert told == said and told is not None and span.holds(told)
        whole_year = told_span(Category.DATE, str(day.year))
        assert whole_year == Span(day.year * 10000, day.year * 10000 + 9999)


@given(st.integers(0, 120), st.integers(0, 120))
def test_the_sample_of_a_span_lies_in_it(one: int, other: int) -> None:
    for value in (f"{min(one, other)}..{max(one, other)}", f"{one}..", f"..{other}"):
        span = written_span(Category.AGE, value)
        sample = told_span(Category.AGE, sample_of(Category.AGE, value))
        if value != "..0":
            assert span and sample and span.holds(sample)


@pytest.mark.parametrize("value", ["1987-12..1993-09", "2001", "..1947", "2005-03..", "1999-02-03"])
def test_the_sample_of_a_period_lies_in_it(value: str) -> None:
    span, sample = written_span(Category.DATE, value), told_span(Category.DATE, sample_of(Category.DATE, value))
    assert span and sample and span.holds(sample)


# ---- laws ------------------------------------------------------------------------------------------------------------

NAMES = st.text("bdfgklmnprstvz", min_size=5, max_size=9).map(lambda s: f"Qu{s}")
TREES = st.lists(
    st.tuples(NAMES, st.integers(0, 3), st.integers(0, 1)), min_size=1, max_size=8, unique_by=lambda row: row[0]
)


def ladder_of(rows: list[tuple[str, int, int]]) -> Ladder:
    """Values in villages within regions within one country."""
    return Ladder(
        Category.PLACE,
        ("village", "region", "country"),
        tuple(Rung(name, (f"village {v} of {r}", f"region {r}", "the country")) for name, v, r in rows),
    )


@given(TREES, st.sampled_from(LANGUAGES))
@settings(max_examples=60, deadline=None)
def test_a_coarser_level_never_tells_more_and_none_tells_the_value(
    rows: list[tuple[str, int, int]], language: Language
) -> None:
    ladder = ladder_of(rows)
    assert is_monotone(ladder)
    own = OwnLadders([ladder])
    joined = 0
    for level in choices(Category.PLACE, own):
        said: dict[str, str | None] = {
            name: generalise(Category.PLACE, name, level, language, own) for name, *_ in rows
        }
        assert all(words and squeeze(name) not in squeeze(words) for name, words in said.items())
        pairs = sum(said[a] == said[b] for a in said for b in said)
        assert pairs >= joined
        joined = pairs


@given(st.text(max_size=30), st.sampled_from(list(Category)), st.sampled_from(["region", "period", "phase", "size"]))
@settings(max_examples=200, deadline=None)
def test_whatever_is_not_in_the_ladder_becomes_its_kind(text: str, category: Category, level: str) -> None:
    if level not in OWN.levels(category):
        return
    ladder = next(each for each in OWN.ladders if each.category is category)
    written = generalise(category, text, level, "en", OWN)
    steps = {f"[{step}]" for step in OWN.steps(category, level)}
    kind = generalise(category, text, KIND, "en")
    assert ladder and written is not None
    assert written == kind or any(step in written for step in steps)


def redacted(
    testimony: Testimony, levels: dict[Category, str], ladder: Ladder, *others: Testimony
) -> AnonymisedTestimony:
    """For the public, with one ladder, no suggestions."""
    everyone = {"T": testimony} | {f"O{i}": other for i, other in enumerate(others)}
    profile = profile_for(Audience.PUBLIC, levels={Audience.PUBLIC: levels}, own=OwnLadders([ladder]))
    return anonymise(Request(testimony, "T", Register.of(everyone), [], {}, profile, Attribution.ROLE, Labels()))


def record(text: str, *, place: str, day: str = "2030-01-01", language: str = "en") -> Testimony:
    return Testimony.from_json(
        {
            "language": language,
            "people": [{"id": "n", "role": "narrator"}],
            "sessions": [{"place": place, "date": day}],
            "transcript": {"language": language, "segments": [{"speaker": "n", "text": text}]},
        }
    )


@given(TREES, st.sampled_from(["village", "region", "country"]), st.data())
@settings(max_examples=40, deadline=None)
def test_the_column_and_the_text_say_the_same(
    rows: list[tuple[str, int, int]], level: str, data: st.DataObject
) -> None:
    name = data.draw(st.sampled_from([*(row[0] for row in rows), "Quoxville"]))
    done = redacted(record(f"We came to {name} at night.", place=name), {Category.PLACE: level}, ladder_of(rows))
    column = str(done.metadata["interview_place"])
    assert done.segments[0].text.text == f"We came to {column} at night."
    assert column in {"[place]", *(f"[{step}]" for step in OwnLadders([ladder_of(rows)]).steps(Category.PLACE, level))}
    assert (column == "[place]") is (name == "Quoxville")


@given(st.dates(date(1900, 1, 1), date(2030, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_a_day_is_in_the_same_period_in_the_column_and_in_the_text(day: date) -> None:
    written = f"{day.day} {day:%B} {day.year}"
    testimony = record(f"It was {written} then.", place="Oakmere", day=day.isoformat())
    done = redacted(testimony, {Category.DATE: "period"}, PERIODS)
    column = str(done.metadata["interview_date"])
    expected = "[before the uprising]" if day < date(1987, 12, 1) else "[the first uprising]"
    assert column == (expected if day < date(1993, 10, 1) else "[date]")
    assert f"It was {column} then." == done.segments[0].text.text


def test_bare_years_go_where_a_period_is_all_that_stays() -> None:
    testimony = record("In 1990 and again in 2005 they came.", place="Oakmere")
    done = redacted(testimony, {Category.DATE: "period"}, PERIODS)
    assert done.segments[0].text.text == "In [the first uprising] and again in [date] they came."


def test_an_alias_of_another_record_reaches_the_row_of_the_name() -> None:
    other = Testimony.from_json(
        {
            "people": [{"id": "n", "role": "narrator"}],
            "anonymisation": {"terms": [{"text": "Telsawa", "category": "place", "variants": ["Quillmoor"]}]},
        }
    )
    testimony = record("Quillmoor burned.", place="Quillmoor")
    done = redacted(testimony, {Category.PLACE: "region"}, PLACES, other)
    assert str(done.metadata["interview_place"]) == "[the north]"
    assert done.segments[0].text.text == "[the north] burned."


@pytest.mark.parametrize(
    ("text", "place", "language", "expected"),
    [
        ("הגענו לתל סאווה בלילה.", "תל סאווה", "he", "הגענו ל[הצפון] בלילה."),
        ("وصلنا إلى تل ساوا ليلا.", "تل ساوا", "ar", "وصلنا إلى [الشمال] ليلا."),
    ],
)
def test_hebrew_and_arabic_read_on(text: str, place: str, language: str, expected: str) -> None:
    done = redacted(record(text, place=place, language=language), {Category.PLACE: "region"}, PLACES)
    assert done.segments[0].text.text == expected
    assert str(done.metadata["interview_place"]) in expected


# ---- words that may be written ---------------------------------------------------------------------------------------


def places(*names: str) -> Register:
    return Register.of(
        {
            "T": Testimony.from_json(
                {
                    "people": [{"id": "n", "role": "narrator", "name": "Wendelin North"}],
                    "coverage": {"places": [*names]},
                }
            )
        }
    )


@pytest.mark.parametrize(
    ("words", "sayable"),
    [
        ("the north", True),
        ("a village near Quillmoor", False),
        ("the house of Wendelin", False),
        ("Quillmoor", True),
        ("Telsawa", False),
    ],
)
def test_a_step_names_nobody_and_nothing_that_is_hidden(words: str, sayable: bool) -> None:
    register = places("Quillmoor", "Telsawa", "North")
    assert may_be_said(Category.PLACE, words, "region", OWN, register) is sayable


@pytest.mark.parametrize(
    ("text", "level", "expected"),
    [
        ("It was the Telsawa of old.", "region", "It was [the north] of old."),
        ("It was a Telsawa of old.", "settlement", "It was [a village in the north] of old."),
        ("It was our Telsawa.", "settlement", "It was our [village in the north]."),
        ("Telsawa's well is dry.", "region", "[the north]'s well is dry."),
    ],
)
def test_articles_fit(text: str, level: str, expected: str) -> None:
    assert redacted(record(text, place="Telsawa"), {Category.PLACE: level}, PLACES).segments[0].text.text == expected


def test_a_step_that_names_what_is_hidden_gives_way_to_the_kind() -> None:
    ladder = Ladder(Category.PLACE, ("near",), (Rung("Telsawa", ("a village near Quillmoor",)),))
    testimony = record("We came to Telsawa, not to Quillmoor.", place="Telsawa")
    other = record("Quillmoor.", place="Quillmoor")
    done = redacted(testimony, {Category.PLACE: "near"}, ladder, other)
    assert done.segments[0].text.text == "We came to [place], not to [place]."
    assert str(done.metadata["interview_place"]) == "[place]"


@pytest.mark.parametrize(
    ("words", "name", "within"),
    [
        ("near Telsawa", "Telsawa", True),
        ("Telsawa", "Telsawa", False),
        ("the TELSAWA", "Telsawa", False),
        ("Telsawans", "Telsawa", False),
        ("officer in the field", "Officer", False),
        ("the house of Officer", "Officer", True),
        ("the old port of Beit Sahel", "Beit Sahel", True),
        ("ליד תל סאווה", "תל סאווה", True),
        ("anything", "", False),
    ],
)
def test_a_name_within_words(words: str, name: str, within: bool) -> None:
    assert names_within(words, name) is within


def test_a_step_never_says_what_was_written_though_no_register_knows_it() -> None:
    own = OwnLadders([Ladder(Category.PLACE, ("near",), (Rung("Telsawa", ("near Telsawa",)),))])
    assert generalise(Category.PLACE, "Telsawa", "near", "en", own) == "[place]"


# ---- advice ----------------------------------------------------------------------------------------------------------


def test_what_a_person_should_look_at() -> None:
    odd = Ladder(
        Category.PLACE,
        ("one", "kind"),
        (
            Rung("Telsawa", ("a village", "the north")),
            Rung("Oakmere", ("a village", "the south")),
            Rung("Quillmoor", ("near Quillmoor", "the south")),
            Rung("Amsel", ("Amsel", "the south")),
            Rung("Sahel", ()),
        ),
    )
    assert [(each.concern, each.row, each.level) for each in advice(odd)] == [
        (Concern.OURS, -1, 1),
        (Concern.FINER, 1, 1),
        (Concern.NAMES_ITSELF, 2, 0),
        (Concern.EMPTY, 4, -1),
    ]
    spans = Ladder(Category.AGE, ("x",), (Rung("0..17", ("a",)), Rung("15..20", ("b",)), Rung("old", ("c",))))
    assert [(each.concern, each.row) for each in advice(spans)] == [(Concern.OVERLAP, 1), (Concern.NO_SPAN, 2)]
