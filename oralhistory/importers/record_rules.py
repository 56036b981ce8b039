"""What a schema cannot say of a record: days that exist, ids that lead somewhere, spans that lie inside their text."""

from __future__ import annotations

from collections.abc import Iterator

from oralhistory.errors import InputError
from oralhistory.model import ConsentEvent, InterviewSession, Passage, PassageRule, Segment, Testimony
from oralhistory.model.dates import parse_day, parse_edtf
from oralhistory.sentences import Sentence

Complaint = tuple[str, Sentence]
"""A place in the record, and what is wrong there."""


def check_record(testimony: Testimony, source: str) -> None:
    """Check the rules between a record's parts.

    Raises:
        InputError: the first place that breaks one.
    """
    ids = frozenset(person.id for person in testimony.people)
    _first(_people(testimony), source)
    for number, session in enumerate(testimony.sessions):
        _first(_session(session, f"sessions[{number}]", ids), source)
    if testimony.coverage:
        _first(_period(testimony.coverage.from_, testimony.coverage.to, "coverage"), source)
    for number, segment in enumerate(testimony.transcript.segments if testimony.transcript else ()):
        _first(_segment(segment, f"transcript.segments[{number}]", ids), source)
    for number, event in enumerate(testimony.consent):
        check_event(event, source, f"consent[{number}].")
    _first(_passages(testimony), source)


def check_event(event: ConsentEvent, source: str, prefix: str = "") -> None:
    """Check the days of one consent event.

    Args:
        event: the event.
        source: what the sentence calls the file.
        prefix: where the event stands in its record, with a full stop at its end.

    Raises:
        InputError: the first place that is wrong.
    """
    _first(_event(event, prefix), source)


def _first(complaints: Iterator[Complaint], source: str) -> None:
    for where, what in complaints:
        raise refused(source, where, what)


def refused(source: str, where: str, what: Sentence) -> InputError:
    """What is said of a place in a record; ``what`` is the rest of a sentence that begins with the place."""
    return InputError("“{source}”: “{where}” {what}", source=source, where=where, what=what)


def _people(testimony: Testimony) -> Iterator[Complaint]:
    seen: set[str] = set()
    for number, person in enumerate(testimony.people):
        where = f"people[{number}]"
        if person.id in seen:
            yield f"{where}.id", Sentence("is “{id}” again; give every person an id of their own.", id=person.id)
        seen.add(person.id)
        yield from _edtf(person.born, f"{where}.born")
        for index, affiliation in enumerate(person.affiliations):
            yield from _period(affiliation.from_, affiliation.to, f"{where}.affiliations[{index}]")


def _session(session: InterviewSession, where: str, ids: frozenset[str]) -> Iterator[Complaint]:
    yield from _edtf(session.date, f"{where}.date")
    for index, person in enumerate(session.present):
        yield from _known(person, f"{where}.present[{index}]", ids)


def _segment(segment: Segment, where: str, ids: frozenset[str]) -> Iterator[Complaint]:
    if segment.speaker is not None:
        yield from _known(segment.speaker, f"{where}.speaker", ids)
    if segment.start is not None and segment.end is not None and segment.end < segment.start:
        yield (
            f"{where}.end",
            Sentence(
                "({end} s) lies before its start ({start} s); correct one of them.",
                end=str(segment.end),
                start=str(segment.start),
            ),
        )


def _event(event: ConsentEvent, prefix: str) -> Iterator[Complaint]:
    yield from _day(event.effective, f"{prefix}effective")
    yield from _day(event.review_until, f"{prefix}review_until")
    for name, part in (
        ("embargo", event.embargo),
        ("proxy", event.proxy),
        ("recontact", event.recontact),
        ("retention", event.retention),
    ):
        if part is not None:
            yield from _day(part.until, f"{prefix}{name}.until")
    for number, grant in enumerate(event.grants):
        where = f"{prefix}grants[{number}]"
        yield from _day(grant.from_, f"{where}.from")
        yield from _day(grant.until, f"{where}.until")
        if grant.from_ and grant.until and grant.until < grant.from_:
            yield f"{where}.until", _before("from", grant.from_, grant.until)


def _passages(testimony: Testimony) -> Iterator[Complaint]:
    segments = testimony.transcript.segments if testimony.transcript else ()
    for number, passage in enumerate(testimony.passages):
        where = f"anonymisation.passages[{number}]"
        yield from _rule(passage, where)
        if passage.check and passage.is_empty and passage.start == passage.end:
            continue  # the words are gone; the place waits for a person
        if passage.segment >= len(segments):
            wrong = Sentence(
                "is {segment}; the transcript has %Ln segments, from 0.",
                one="is {segment}; the transcript has 1 segment, from 0.",
                segment=passage.segment,
                n=len(segments),
            )
            yield f"{where}.segment", wrong
            continue
        length = len(segments[passage.segment].text)
        if not passage.start < passage.end <= length:
            wrong = Sentence(
                "is {start} to {end}; that text has %Ln code points, and start must lie before end.",
                one="is {start} to {end}; that text has 1 code point, and start must lie before end.",
                start=passage.start,
                end=passage.end,
                n=length,
            )
            yield where, wrong


def _rule(passage: Passage, where: str) -> Iterator[Complaint]:
    yield from _day(passage.until, f"{where}.until")
    yield from _day(passage.opened, f"{where}.opened")
    if passage.rule is PassageRule.UNTIL and passage.until is None:
        yield (
            f"{where}.until",
            Sentence("is missing: say from which day on it may be opened, or use the rule “withhold”."),
        )
    if passage.rule is PassageRule.ONLY and not passage.audiences:
        yield f"{where}.audiences", Sentence("is empty: name those who may read it, or use the rule “withhold”.")
    if passage.rule is PassageRule.PARAPHRASE and not (passage.paraphrase or "").strip():
        yield f"{where}.paraphrase", Sentence("is missing: say what stands in its place, or use the rule “withhold”.")
    if passage.until and passage.opened and passage.opened < passage.until:
        yield f"{where}.opened", _before("until", passage.until, passage.opened)


def _known(person: str, where: str, ids: frozenset[str]) -> Iterator[Complaint]:
    if person not in ids:
        yield where, Sentence("is “{id}”; no person has that id: add the person or correct the id.", id=person[:40])


def _period(first: str | None, last: str | None, where: str) -> Iterator[Complaint]:
    yield from _edtf(first, f"{where}.from")
    yield from _edtf(last, f"{where}.to")
    if first and last and parse_edtf(last).latest < parse_edtf(first).earliest:
        yield f"{where}.to", _before("from", first, last)


def _edtf(text: str | None, where: str) -> Iterator[Complaint]:
    if text is not None:
        try:
            parse_edtf(text)
        except InputError as fault:
            yield where, Sentence("cannot be read: {fault}", fault=fault.sentence)


def _day(text: str | None, where: str) -> Iterator[Complaint]:
    if text is not None:
        try:
            parse_day(text)
        except InputError as fault:
            yield where, Sentence("cannot be read: {fault}", fault=fault.sentence)


def _before(key: str, first: str, second: str) -> Sentence:
    return Sentence(
        "({second}) lies before “{key}” ({first}); correct one of them.", second=second, key=key, first=first
    )
