"""The sample collection: whole, fictional in one place only, and with the consent each testimony is there to show."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy
import pytest
import regex
import soundfile

from oralhistory.consent import Answer, Request, decide
from oralhistory.importers.record import parse_record
from oralhistory.model import testimony as records
from oralhistory.model.vocabulary import Audience, Medium, Role, Use

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "sample"
COLLECTION: dict[str, Any] = json.loads((SAMPLES / "collection.json").read_text(encoding="utf-8"))
FILES: list[str] = COLLECTION["files"]
STALE = frozenset((form, version) for form, version in COLLECTION["stale_forms"])
DAY = date(2026, 12, 1)

HEBREW_LETTER = regex.compile(r"\p{Hebrew}")
ARABIC_LETTER = regex.compile(r"\p{Arabic}")


@cache
def text_of(file: str) -> str:
    return (SAMPLES / file).read_text(encoding="utf-8")


@cache
def sample_of(number: int) -> records.Testimony:
    return records.Testimony.from_json(json.loads(text_of(FILES[number - 1])))


def answer(
    number: int,
    use: str = "publication",
    audience: str = "public",
    *,
    medium: str = "transcript",
    title: str | None = None,
    day: date = DAY,
) -> Answer:
    request = Request(Use(use), Medium(medium), Audience(audience), title)
    return decide(sample_of(number).consent, request, day, stale=STALE)


ALL = range(1, 13)


def test_the_collection_names_every_file_in_order() -> None:
    records = sorted(path.name for path in SAMPLES.glob("*.json") if path.name != "collection.json")
    assert records == FILES
    assert [int(name[:2]) for name in FILES] == list(ALL)
    assert COLLECTION["title"] and COLLECTION["institution"]


@pytest.mark.parametrize("number", ALL)
def test_a_record_comes_out_as_it_went_in(number: int) -> None:
    record = json.loads(text_of(FILES[number - 1]))
    assert sample_of(number).to_json() == record


@pytest.mark.parametrize("number", ALL)
def test_a_record_passes_the_checks_of_the_import(number: int) -> None:
    assert parse_record(text_of(FILES[number - 1]), FILES[number - 1]) == sample_of(number)


@pytest.mark.parametrize("number", ALL)
def test_people_segments_and_passages_belong_together(number: int) -> None:
    sample = sample_of(number)
    assert sample.narrators and sample.transcript and sample.coverage and sample.content_warnings and sample.terms
    assert any(person.role is Role.INTERVIEWER for person in sample.people)
    assert 2 <= len(sample.people) <= 5
    segments = sample.transcript.segments
    assert 12 <= len(segments) <= 40
    present = {person.id for person in sample.people if person.role is not Role.MENTIONED}
    assert {segment.speaker for segment in segments} <= present
    assert set(sample.sessions[-1].present) == present
    for earlier, later in pairwise(segments):
        assert (earlier.start or 0) < (earlier.end or 0) <= (later.start or 0)
    assert (segments[-1].end or 0) <= (sample.sessions[-1].duration_s or 0)
    for passage in sample.passages:
        assert 0 <= passage.start < passage.end <= len(segments[passage.segment].text)


@pytest.mark.parametrize("number", ALL)
def test_every_term_and_every_mentioned_person_is_spoken_of(number: int) -> None:
    sample = sample_of(number)
    assert sample.transcript
    spoken = " ".join(segment.text for segment in sample.transcript.segments)
    for term in sample.terms:
        assert any(form in spoken or form in (sample.title or "") for form in (term.text, *term.variants)), term.text
    for person in sample.people:
        if person.role is Role.MENTIONED and person.name:
            given = person.name.split()[0]
            assert any(form in spoken for form in (person.name, given, *person.aliases)), person.name


def test_no_name_is_used_for_two_people() -> None:
    uses: Counter[str] = Counter()
    for number in ALL:
        forms = [form for person in sample_of(number).people for form in (person.name or "", *person.aliases)]
        words = {word for form in forms for word in regex.findall(r"[\p{L}״׳]{3,}", form)}
        uses.update(word.removeprefix("ال") for word in words - TITLES_OF_ADDRESS)
    assert [word for word, files in uses.items() if files > 1] == []


TITLES_OF_ADDRESS = {"أبو", "Mrs", "Miss", "Sister", "Captain", "Corporal", "Lieutenant", "Umm", "Abu", "رס״ר", "ד״ר"}


def test_contact_details_can_reach_nobody() -> None:
    people = [person for number in ALL for person in sample_of(number).people]
    phones = [phone for person in people for phone in person.phones]
    assert phones and all(phone.startswith("+999 ") for phone in phones) and len(set(phones)) == len(phones)
    emails = [email for person in people for email in person.emails]
    assert emails and all(email.endswith("@example.org") for email in emails)


def test_languages_and_scripts() -> None:
    assert [sample_of(number).language for number in ALL] == ["en"] * 6 + ["he"] * 3 + ["ar"] * 3
    for number in ALL:
        transcript = sample_of(number).transcript
        assert transcript
        spoken = " ".join(segment.text for segment in transcript.segments)
        scripts = bool(HEBREW_LETTER.search(spoken)), bool(ARABIC_LETTER.search(spoken))
        assert scripts == (number in (7, 8, 9, 12), number in (10, 11, 12))


def test_interviews_lie_between_2024_and_2026_and_consent_does_not_lie_before_them() -> None:
    for number in ALL:
        sample = sample_of(number)
        held = sample.sessions[0].date
        assert held and "2024" <= held[:4] <= "2026"
        assert all(event.effective >= held for event in sample.consent if event.event != "informed")


# --- consent ----------------------------------------------------------------------------------------------------------

FOR_THE_PUBLIC: dict[int, list[str]] = {
    1: [],
    2: ["embargo-not-lifted"],
    3: ["embargoed"],
    4: [],
    5: ["needs-approval"],
    6: ["not-permitted"],
    7: [],
    8: ["withdrawn", "not-permitted"],
    9: ["stale-form"],
    10: [],
    11: ["no-consent", "withdrawn", "not-permitted"],
    12: ["no-consent", "not-permitted"],
}


@pytest.mark.parametrize("number", ALL)
def test_publication_for_the_public(number: int) -> None:
    for medium in ("metadata", "summary", "transcript"):
        assert [str(reason) for reason in answer(number, medium=medium).reasons] == FOR_THE_PUBLIC[number]


def test_sound_leaves_only_where_it_was_granted() -> None:
    assert [number for number in ALL if answer(number, medium="audio").allowed] == [4]
    assert answer(4, "research", "researcher", medium="audio").allowed
    assert not answer(4, "broadcast", medium="audio").allowed


def test_one_title_was_approved() -> None:
    assert answer(5, title="Reasons to Say No").allowed
    assert not answer(5, title="Another Book").allowed
    assert not answer(5, "broadcast", title="Reasons to Say No").allowed
    assert not answer(5, title="Reasons to Say No", day=date(2025, 6, 19)).allowed


def test_researchers_only_under_conditions() -> None:
    researchers = answer(6, "research", "researcher")
    assert researchers.allowed and len(researchers.conditions) == 2
    assert not any(answer(6, "research", audience).allowed for audience in ("team", "partner", "court", "public"))


def test_the_review_that_was_asked_for_took_place() -> None:
    assert [str(reason) for reason in answer(7, day=date(2026, 3, 8)).reasons] == ["not-approved"]
    assert answer(7, day=date(2026, 3, 9)).allowed


def test_what_was_withdrawn_was_open_before() -> None:
    assert answer(8, day=date(2026, 2, 21)).allowed
    assert answer(10, "broadcast", day=date(2026, 4, 13)).allowed
    assert [str(reason) for reason in answer(10, "broadcast").reasons] == ["not-permitted"]


def test_only_the_outdated_form_closes_nine() -> None:
    sample = sample_of(9)
    request = Request(Use.PUBLICATION, Medium.TRANSCRIPT, Audience.PUBLIC)
    assert decide(sample.consent, request, DAY).allowed
    assert decide(sample.consent, request, DAY, stale=STALE).reasons == ("stale-form",)


# --- the recording ----------------------------------------------------------------------------------------------------


def test_the_recording_is_what_the_segments_say() -> None:
    sample = sample_of(4)
    path = SAMPLES / sample.recordings[0].path
    assert path.stat().st_size <= 400 * 1024
    samples, rate = soundfile.read(path, dtype="int16")
    loudness = numpy.abs(numpy.asarray(samples, dtype=numpy.float64))
    assert loudness.ndim == 1
    assert len(loudness) / rate == pytest.approx(sample.sessions[0].duration_s, abs=0.01)
    assert sample.transcript
    spoken = numpy.zeros(len(loudness), dtype=bool)
    for segment in sample.transcript.segments:
        assert segment.start is not None and segment.end is not None
        first, last = round(segment.start * rate), round(segment.end * rate)
        spoken[first:last] = True
        assert loudness[first:last].mean() > 300, segment.text
        assert loudness[first : first + rate // 10].max() > 300, segment.text
        assert loudness[last - rate // 10 : last].max() > 100, segment.text
    edges = numpy.convolve(spoken, numpy.ones(rate // 50), mode="same") > 0
    assert loudness[~edges].max() == 0


def test_all_other_samples_have_no_recording() -> None:
    assert [number for number in ALL if sample_of(number).recordings] == [4]
