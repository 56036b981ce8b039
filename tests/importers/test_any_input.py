"""Whatever comes in: the same record out, or one sentence; never another exception."""

from __future__ import annotations

import copy
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from oralhistory import model
from oralhistory.errors import InputError, OralHistoryError
from oralhistory.importers.decisions import parse_decisions
from oralhistory.importers.record import parse_event, parse_record, read_record
from oralhistory.importers.registry import TRANSCRIPT_SUFFIXES, importer_for, to_testimony
from oralhistory.model import Attribution, Audience, Category, Decision, EventKind, EvidenceKind, Medium, Treatment, Use
from tests.importers.word_documents import document

Json = Any

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12) | st.sampled_from(
    ["נועה לבנון", "يوسف حداد", "Noa 🌙 Levanon", "שׁ\u200f"]
)
DAY = st.dates().map(lambda day: day.isoformat())
EDTF = st.sampled_from(["1997-03-14", "2015-11", "201X", "1997~", "2016-21", "2016/..", "2015-11/2018-11"]) | DAY
SECONDS = st.integers(0, 10**6) | st.floats(0, 1e6)


def some(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Json]]:
    return st.fixed_dictionaries(required, optional=optional)


def one_or_many(values: Any) -> st.SearchStrategy[Json]:
    return st.sampled_from(values) | st.lists(st.sampled_from(values), min_size=1, max_size=3)


GRANT_CELLS = {
    "use": one_or_many(list(Use)),
    "medium": one_or_many(list(Medium)),
    "audience": one_or_many(list(Audience)),
}
GRANT_REST = {
    "conditions": TEXT | st.lists(TEXT, max_size=2),
    "from": st.just("2031-01-01"),
    "until": st.just("2032-01-01"),
}
FULL_GRANT = some({**GRANT_CELLS, "decision": st.sampled_from(Decision)}, GRANT_REST)
ANY_GRANT = some({}, {**GRANT_CELLS, "decision": st.sampled_from(Decision), **GRANT_REST})
COMMON = {
    "form": some({"id": TEXT.filter(bool)}, {"version": TEXT, "stage": st.sampled_from(["before", "after"])}),
    "evidence": some({"kind": st.sampled_from(EvidenceKind)}, {}),
    "obtained_by": TEXT,
    "interpreter": TEXT,
    "others_present": st.booleans() | TEXT | st.lists(TEXT, max_size=2),
    "explained": TEXT | st.lists(TEXT, max_size=2),
    "notes": TEXT,
}
TERMS = {
    "attribution": st.dictionaries(st.sampled_from(Audience), st.sampled_from(Attribution), max_size=2),
    "embargo": st.sampled_from([{"until": "2040-01-01"}, {"event": "my death"}, {"indefinite": True}]),
    "review_required": st.booleans(),
}


def event_of(kind: EventKind) -> st.SearchStrategy[dict[str, Json]]:
    required: dict[str, Any] = {"event": st.just(kind.value), "effective": DAY}
    optional: dict[str, Any] = dict(COMMON)
    if kind in {EventKind.GIVEN, EventKind.WIDENED}:
        optional |= {**TERMS, "grants": st.lists(FULL_GRANT, max_size=2)}
    elif kind is EventKind.NARROWED:
        optional |= {**TERMS, "grants": st.lists(ANY_GRANT, max_size=2)}
    elif kind is EventKind.WITHDRAWN:
        optional |= {"grants": st.lists(ANY_GRANT, max_size=2)}
    elif kind is EventKind.USE_APPROVED:
        required |= {"title": TEXT.filter(bool), "use": GRANT_CELLS["use"], "audience": GRANT_CELLS["audience"]}
    return some(required, optional)


EVENT = st.sampled_from(EventKind).flatmap(event_of)
TEXTS = st.lists(TEXT, max_size=2)
PERSON = some(
    {"id": st.sampled_from(["n1", "i1", "m1"]), "role": st.sampled_from(model.Role)},
    {
        "name": TEXT,
        "aliases": TEXTS,
        "born": EDTF,
        "phones": TEXTS,
        "affiliations": st.lists(some({}, {"unit": TEXT, "rank": TEXT, "from": st.just("2015-11")}), max_size=2),
    },
)
CUSTOM = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=4,
)


@st.composite
def records(draw: st.DrawFn) -> dict[str, Json]:
    people = draw(st.lists(PERSON, max_size=3, unique_by=lambda person: person["id"]).map(list))
    people = [person for person in people if person["id"] != "n1"]
    people.insert(draw(st.integers(0, len(people))), {"id": "n1", "role": "narrator"})
    ids = st.sampled_from([person["id"] for person in people])
    times = st.tuples(SECONDS, SECONDS).map(sorted)
    segments = draw(st.lists(some({"text": TEXT}, {"speaker": ids, "times": times}), max_size=4))
    for segment in segments:
        if times_drawn := segment.pop("times", None):
            segment["start"], segment["end"] = times_drawn
    long = [i for i, segment in enumerate(segments) if segment["text"]]
    passages = []
    if long:
        number = draw(st.sampled_from(long))
        start, end = sorted(
            draw(st.lists(st.integers(0, len(segments[number]["text"])), min_size=2, max_size=2, unique=True))
        )
        passages = [{"segment": number, "start": start, "end": end}]
    return draw(
        some(
            {"format": st.just(model.testimony.FORMAT), "version": st.just(1), "people": st.just(people)},
            {
                "title": TEXT,
                "summary": TEXT,
                "keywords": TEXTS,
                "custom": st.dictionaries(TEXT, CUSTOM, max_size=2),
                "sessions": st.lists(
                    some({}, {"date": EDTF, "duration_s": SECONDS, "present": st.lists(ids)}), max_size=2
                ),
                "coverage": some({}, {"places": TEXTS, "from": st.just("2015"), "to": st.just("2016~")}),
                "transcript": st.just({"segments": segments}),
                "consent": st.lists(EVENT, max_size=3),
                "anonymisation": some(
                    {},
                    {
                        "profiles": st.dictionaries(
                            st.sampled_from(Audience),
                            st.dictionaries(st.sampled_from(Category), st.sampled_from(Treatment), max_size=2),
                            max_size=2,
                        ),
                        "terms": st.lists(some({"text": TEXT.filter(bool)}, {"variants": TEXTS}), max_size=2),
                    },
                ),
            },
        ).map(
            lambda record: (
                {**record, "anonymisation": {"passages": passages}} if passages and "transcript" in record else record
            )
        )
    )


PLAIN = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@PLAIN
@given(records())
def test_a_record_survives(record: dict[str, Json]) -> None:
    text = json.dumps(record)
    plain = json.loads(text)
    assert parse_record(text).to_json() == plain
    assert json.dumps(parse_record(plain).to_json()) == json.dumps(parse_record(text).to_json())


@PLAIN
@given(EVENT)
def test_an_event_survives(event: dict[str, Json]) -> None:
    text = json.dumps(event)
    assert parse_event(text).to_json() == json.loads(text)


def places(at: Json, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a record outside the collection's own fields."""
    inner = at.items() if isinstance(at, dict) else enumerate(at) if isinstance(at, list) else ()
    return [path] * bool(path) + [
        place for key, value in inner if (key != "custom" or path) for place in places(value, (*path, key))
    ]


def parent(record: Json, place: tuple[Any, ...]) -> Json:
    for step in place[:-1]:
        record = record[step]
    return record


ANYTHING = (
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats() | st.text(max_size=3) | st.just([]) | st.just({})
)
WRONG: dict[type, Json] = {str: 3.5, int: "x", float: "x", bool: "x", list: 3.5, dict: 3.5}


@PLAIN
@given(records(), st.data())
def test_a_value_of_the_wrong_kind_is_an_input_error(record: dict[str, Json], data: st.DataObject) -> None:
    record = json.loads(json.dumps(record))
    place = data.draw(st.sampled_from(places(record)))
    if "others_present" in place:
        return
    at = parent(record, place)
    at[place[-1]] = WRONG[type(at[place[-1]])]
    with pytest.raises(InputError):
        parse_record(record)


@PLAIN
@given(records(), st.data())
def test_a_key_misspelt_is_an_input_error_that_names_it(record: dict[str, Json], data: st.DataObject) -> None:
    record = json.loads(json.dumps(record))
    keys = [p for p in places(record) if isinstance(p[-1], str) and "others_present" not in p]
    place = data.draw(st.sampled_from(keys))
    at = parent(record, place)
    at[place[-1] + "x"] = at.pop(place[-1])
    with pytest.raises(InputError) as refused:
        parse_record(record)
    if place[0] not in {"format", "version"}:
        assert place[-1] + "x" in str(refused.value)


@PLAIN
@given(records(), st.data(), ANYTHING)
def test_any_corruption_is_an_input_error_or_a_record(
    record: dict[str, Json], data: st.DataObject, value: Json
) -> None:
    record = json.loads(json.dumps(record))
    place = data.draw(st.sampled_from(places(record)))
    parent(record, place)[place[-1]] = value
    try:
        read = parse_record(copy.deepcopy(record))
    except InputError:
        return
    assert read.to_json() == record


@PLAIN
@given(st.text(max_size=40) | st.recursive(ANYTHING, lambda x: st.lists(x) | st.dictionaries(st.text(max_size=2), x)))
def test_any_json_is_an_input_error_or_read(value: Json) -> None:
    for parse in (parse_record, parse_event):
        for form in (value, json.dumps(value)):
            with pytest.raises(InputError):
                parse(form)
    for form in (value, json.dumps(value)):
        if value == []:
            assert parse_decisions(form) == ()
        else:
            with pytest.raises(InputError):
                parse_decisions(form)


def test_random_bytes_as_a_record(tmp_path: Path) -> None:
    @PLAIN
    @given(st.binary(max_size=60))
    def check(raw: bytes) -> None:
        path = tmp_path / "record.json"
        path.write_bytes(raw)
        with pytest.raises(OralHistoryError):
            read_record(path)

    check()


FRAGMENTS = """WEBVTT|NOTE x|STYLE|1|00:00:01.000 --> 00:00:02.000|00:00:01,000 --> 00:00:02,000|-->|NOA: hi
|<v Noa>hi</v>|<v |&#xD800;|[00:01]|[00:99] x|**A:** b|---|# h|Q:|00:01:02 Noa|: |(A)|**|A (B): c|B: d|{\\an8}x||"""
LINES = st.lists(st.sampled_from(FRAGMENTS.replace("\n", "").split("|")) | st.text(max_size=8), max_size=12)


def through_every_importer(raw: bytes) -> None:
    for suffix in TRANSCRIPT_SUFFIXES:
        try:
            read = importer_for(Path("x" + suffix))(raw, "x" + suffix)
        except OralHistoryError as fault:
            assert str(fault)
            continue
        assert read.segments
        assert all(segment.text.strip() for segment in read.segments)
        record = to_testimony(read, "x").to_json()
        assert parse_record(json.dumps(record)).to_json() == record


@PLAIN
@given(st.binary(max_size=200))
@example(b"\xff\xfe\x00\xd8")
@example(b"WEBVTT\n\n00:00.000 --> 99999999999999:00:00.000\nx")
@example(b"WEBVTT\n\n00:00.000 --> 00:61:00.000\nx")
def test_random_bytes_through_every_importer(raw: bytes) -> None:
    through_every_importer(raw)


@PLAIN
@given(LINES)
def test_random_lines_through_every_importer(lines: list[str]) -> None:
    through_every_importer("\n".join(lines).encode("utf-8", "surrogatepass"))


@PLAIN
@given(LINES)
def test_no_word_of_a_text_is_lost(lines: list[str]) -> None:
    words = [f"word{number}" for number in range(len(lines))]
    text = "\n".join(f"{line.strip()} {word}" for line, word in zip(lines, words, strict=True))
    try:
        read = importer_for(Path("x.txt"))(text.encode(), "x.txt")
    except OralHistoryError:
        assert not words or "\0" in text
        return
    said = " ".join(f"{segment.speaker} {segment.text}" for segment in read.segments)
    assert [word for word in words if word not in said] == []


DOCUMENT = document(lambda made: [made.add_paragraph(f"NOA: Line {n}") for n in range(3)])


@PLAIN
@given(st.data())
def test_a_damaged_word_document(data: st.DataObject) -> None:
    raw = bytearray(DOCUMENT)
    for _ in range(data.draw(st.integers(1, 8))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    through_every_importer(bytes(raw))


def with_part(change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(DOCUMENT)) as old, zipfile.ZipFile(out, "w") as new:
        for part in ("_rels/.rels", "word/document.xml"):
            new.writestr(part, change(old.read(part)))
    return out.getvalue()


@PLAIN
@given(st.data())
def test_damaged_xml_in_a_word_document(data: st.DataObject) -> None:
    def change(part: bytes) -> bytes:
        at = data.draw(st.integers(0, len(part)))
        return (
            part[:at]
            + data.draw(st.sampled_from([b"", b"<w:p/>", b"<w:sym w:char='zz'/>", b"<!---->", b"&a;", b"<"]))
            + part[at:]
        )

    through_every_importer(with_part(change))
