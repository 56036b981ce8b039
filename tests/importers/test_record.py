"""Testimony records and consent events: what goes in comes out, and what is wrong gets one clear sentence."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from oralhistory.errors import InputError, OralHistoryError
from oralhistory.importers.record import parse_event, parse_record, read_event, read_record
from oralhistory.importers.record_files import FileKind
from oralhistory.model import Medium

Record = dict[str, Any]

RECORD: Record = {
    "format": "oralhistory-testimony",
    "version": 1,
    "accession": "OH-2031-0002",
    "title": "Noa Levanon on the night watch",
    "language": "he",
    "keywords": [],
    "custom": {"shelf": "B-14", "nested": {"a": [1, None, 2.5]}},
    "people": [
        {
            "id": "n1",
            "role": "narrator",
            "name": "נועה לבנון",
            "aliases": ["Noa Levanon", "نوعا لبنون"],
            "born": "1996~",
            "affiliations": [{"unit": "2nd company", "from": "2014-08", "to": "2016-08"}],
        },
        {"id": "i1", "role": "interviewer", "name": "Rafe Dunmore"},
    ],
    "sessions": [{"date": "2031-02-11", "medium": "audio", "duration_s": 64.5, "present": ["n1", "i1"]}],
    "coverage": {"places": ["Tel Orna"], "from": "2015-12", "to": "2016-01"},
    "transcript": {
        "language": "he",
        "kind": "verbatim",
        "segments": [
            {"speaker": "i1", "start": 0, "end": 5.25, "text": "Where were you?"},
            {"speaker": "n1", "start": 5.25, "end": 9, "text": "בתל אורנה 🌙, לבד."},
        ],
    },
    "consent": [
        {
            "event": "given",
            "effective": "2031-02-11",
            "obtained_by": "Rafe Dunmore",
            "others_present": False,
            "grants": [
                {"use": ["research"], "medium": "transcript", "audience": ["researcher"], "decision": "yes"},
                {"use": "web", "medium": "transcript", "audience": "public", "decision": "no", "until": "2032-01-01"},
            ],
            "embargo": {"until": "2033-01-01"},
        },
        {"event": "use-approved", "effective": "2031-03-01", "title": "A book", "use": "research", "audience": "team"},
        {"event": "withdrawn", "effective": "2031-04-01"},
    ],
    "anonymisation": {
        "profiles": {"public": {"rank": "generalise"}},
        "terms": [{"text": "Tel Orna", "category": "place"}],
        "passages": [{"segment": 1, "start": 0, "end": 17, "rule": "withhold"}],
    },
}


def changed(change: Callable[[Record], object]) -> Record:
    record = copy.deepcopy(RECORD)
    change(record)
    return record


def put(path: str, value: object) -> Callable[[Record], object]:
    """A change that sets the value at ``people.0.name``."""

    def change(record: Record) -> None:
        *steps, last = [int(s) if s.isdigit() else s for s in path.split(".")]
        at: Any = record
        for step in steps:
            at = at[step]
        at[last] = value

    return change


def test_a_record_comes_out_as_it_went_in() -> None:
    text = json.dumps(RECORD, ensure_ascii=False)
    assert parse_record(text).to_json() == RECORD
    assert parse_record(copy.deepcopy(RECORD)) == parse_record("\ufeff" + text)


def test_format_version_and_a_narrator_are_enough() -> None:
    least = {"format": "oralhistory-testimony", "version": 1, "people": [{"id": "x", "role": "narrator"}]}
    assert parse_record(least).to_json() == least


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("titel", "x", ["unknown key “titel”", "“title”"]),
        ("people.0.adress", "x", ["unknown key “people[0].adress”", "“address”"]),
        ("people.0.affiliations.0.zzz", 1, ["unknown key “people[0].affiliations[0].zzz”", "Remove it"]),
        ("consent.0.grants.1.audiences", [], ["unknown key “consent[0].grants[1].audiences”", "“audience”"]),
        ("transcript.segments.1.speker", "n1", ["“transcript.segments[1].speker”", "“speaker”"]),
        ("anonymisation.profiles.publik", {}, ["“anonymisation.profiles.publik”", "“public”"]),
        ("anonymisation.profiles.public.ranks", "mask", ["“anonymisation.profiles.public.ranks”", "“rank”"]),
        ("consent.0.attribution", {"publc": "none"}, ["“consent[0].attribution.publc”", "“public”"]),
        ("people.0.role", "narator", ["“people[0].role”", "one of", "“narrator”"]),
        ("people.0.role", "present", ["“people”", "at least one person", "narrator"]),
        ("people", [], ["“people”", "narrator"]),
        ("people.0.name", 3, ["“people[0].name” must be text"]),
        ("people.0.aliases", "Noa", ["“people[0].aliases” must be a list"]),
        ("people.0.aliases", [None], ["“people[0].aliases[0]” must be text"]),
        ("people.1.id", "n1", ["“people[1].id”", "again"]),
        ("people.1.id", "", ["“people[1].id” must not be empty"]),
        ("people.0.born", "14 March", ["“people[0].born”", "EDTF"]),
        ("people.0.affiliations.0.from", "2017", ["“people[0].affiliations[0].to”", "before"]),
        ("coverage.to", "2015-13", ["“coverage.to”", "EDTF"]),
        ("sessions.0.date", "2015-02-29", ["“sessions[0].date”"]),
        ("sessions.0.present.1", "i9", ["“sessions[0].present[1]”", "i9"]),
        ("sessions.0.duration_s", -1, ["“sessions[0].duration_s”", "at least 0"]),
        ("sessions.0.duration_s", 10**400, ["“sessions[0].duration_s”", "at most"]),
        ("transcript.segments.0.speaker", "n9", ["“transcript.segments[0].speaker”", "n9"]),
        ("transcript.segments.0.start", True, ["“transcript.segments[0].start” must be a number"]),
        ("transcript.segments.1.end", 5, ["“transcript.segments[1].end”", "before its start"]),
        ("transcript.segments.0.text", None, ["“transcript.segments[0].text” must be text"]),
        ("consent.0.effective", "2031-02-30", ["“consent[0].effective”", "no day"]),
        ("consent.0.effective", "20310211", ["“consent[0].effective”", "2026-02-11"]),
        ("consent.0.event", "gave", ["“consent[0].event”", "“given”"]),
        ("consent.0.grants.0.use", ["research", "wbe"], ["“consent[0].grants[0].use[1]”", "“web”"]),
        ("consent.0.grants.0.use", "wbe", ["“consent[0].grants[0].use”", "“web”"]),
        ("consent.0.grants.0.use", 3, ["“consent[0].grants[0].use”"]),
        ("consent.0.grants.0.use", [], ["“consent[0].grants[0].use” must not be empty"]),
        ("consent.0.grants.1.from", "2032-02-01", ["“consent[0].grants[1].until”", "before"]),
        ("consent.0.embargo", {}, ["“consent[0].embargo”", "“until”, “event” or “indefinite”"]),
        ("consent.0.embargo", {"indefinite": False}, ["“consent[0].embargo.indefinite”"]),
        ("consent.0.title", "A book", ["“consent[0].title”", "no place", "“given”"]),
        ("consent.1.title", "", ["“consent[1].title” must not be empty"]),
        ("consent.2.embargo", {"until": "2040-01-01"}, ["“consent[2].embargo”", "no place", "“withdrawn”"]),
        ("consent.1.grants", [], ["“consent[1].grants”", "no place"]),
        ("anonymisation.passages.0.end", 18, ["“anonymisation.passages[0]”", "17 code points"]),
        ("anonymisation.passages.0.start", 17, ["“anonymisation.passages[0]”"]),
        ("anonymisation.passages.0.segment", 2, ["“anonymisation.passages[0].segment”", "2 segments"]),
        ("anonymisation.passages.0.segment", 1.0, ["“anonymisation.passages[0].segment”"]),
        ("anonymisation.terms.0.text", "", ["“anonymisation.terms[0].text” must not be empty"]),
        ("anonymisation.terms.0.category", "palce", ["“anonymisation.terms[0].category”", "“place”"]),
        ("title", "a\ud800b", ["“title”", "U+D800"]),
        ("custom.\udfff", 1, ["“custom”", "U+DFFF"]),
        ("custom.x", float("nan"), ["“custom.x”", "finite"]),
        ("custom.x", {1: 2}, ["“custom.x”", "no text"]),
        ("custom.x", {1, 2}, ["“custom.x”"]),
        ("format", "other", ["no testimony record", "oralhistory-testimony"]),
        ("version", 2, ["newer version"]),
        ("version", 0, ["“version” must be 1"]),
        ("version", True, ["“version” must be 1"]),
        ("version", "1", ["“version” must be 1"]),
    ],
)
def test_what_is_wrong_is_named(path: str, value: object, expected: list[str]) -> None:
    with pytest.raises(InputError) as refused:
        parse_record(changed(put(path, value)), "kitchen.json")
    sentence = str(refused.value)
    assert sentence.startswith("“kitchen.json”")
    for words in expected:
        assert words in sentence, sentence
    assert len(sentence) < 330


@pytest.mark.parametrize("key", ["use", "medium", "audience", "decision"])
def test_a_grant_that_opens_names_all_it_opens(key: str) -> None:
    for kind in ("given", "widened"):
        record = changed(put("consent.0.event", kind))
        del record["consent"][0]["grants"][0][key]
        with pytest.raises(InputError, match=rf"“consent\[0\]\.grants\[0\]\.{key}” is missing"):
            parse_record(record)
    record = changed(put("consent.2.grants", [{"use": "web"}]))
    assert parse_record(record).consent[2].grants[0].medium == ()


@pytest.mark.parametrize("key", ["title", "use", "audience"])
def test_an_approved_use_is_one_publication(key: str) -> None:
    record = changed(lambda r: r["consent"][1].pop(key))
    with pytest.raises(InputError, match=rf"“consent\[1\]\.{key}” is missing"):
        parse_record(record)


@pytest.mark.parametrize("key", ["format", "version", "people"])
def test_what_must_be_there(key: str) -> None:
    with pytest.raises(InputError, match=key):
        parse_record(changed(lambda r: r.pop(key)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "is empty"),
        ("  \n", "is empty"),
        ("[]", "JSON object"),
        ("3", "JSON object"),
        ('{"format": "x",\n  "version" 1}', "line 2, column 13"),
        ('{"format": 1, "format": 2}', "“format” is given twice"),
        ('{"x": NaN}', "NaN is no number"),
        ('{"x": -Infinity}', "-Infinity"),
        ('{"x": 1e999}', "no finite number"),
        ('{"x": ' + "9" * 5000 + "}", "thousands of digits"),
        ("[" * 100_000, "levels deep"),
        ("[" * 60 + "]" * 60, "levels deep"),
        ('{"a":' * 60 + "1" + "}" * 60, "levels deep"),
        ('{"x": "\\ud800"}', "U+D800"),
    ],
)
def test_broken_json(text: str, expected: str) -> None:
    for parse in (parse_record, parse_event):
        with pytest.raises(InputError) as refused:
            parse(text, "kitchen.json")
        assert "kitchen.json" in str(refused.value)
        if parse is parse_record or "object" not in expected:
            assert expected in str(refused.value)


def write(folder: Path, record: Record, name: str = "record.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
    return path


def with_files(*paths: str) -> Record:
    return changed(put("recordings", [{"path": path, "medium": "audio"} for path in paths]))


def test_a_record_brings_its_files(tmp_path: Path) -> None:
    (tmp_path / "sound").mkdir()
    (tmp_path / "sound" / "קלטת.wav").write_bytes(b"RIFF")
    (tmp_path / "form.png").write_bytes(b"PNG")
    record = with_files("sound/קלטת.wav")
    record["consent"][0]["evidence"] = {"kind": "signature-paper", "path": "form.png"}
    read = read_record(write(tmp_path, record))
    assert read.testimony.to_json() == record
    assert read.folder == tmp_path
    assert [(f.name, f.kind, f.medium, f.path.read_bytes()) for f in read.files] == [
        ("sound/קלטת.wav", FileKind.RECORDING, Medium.AUDIO, b"RIFF"),
        ("form.png", FileKind.EVIDENCE, None, b"PNG"),
    ]


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/etc/hostname", "absolute"),
        ("C:\\sound.wav", "absolute"),
        ("\\\\host\\sound.wav", "absolute"),
        ("../outside.wav", "leaves the record's folder"),
        ("sound/../../outside.wav", "leaves the record's folder"),
        ("..\\outside.wav", "leaves the record's folder"),
        ("missing.wav", "not there"),
        ("a\nb", "not there"),
        ("x" * 5000, "not there"),
        (".", "no ordinary file"),
        ("link.wav", "link out of"),
        ("linked/outside.wav", "link out of"),
        ("ring", "not there"),
    ],
)
def test_a_record_reaches_nothing_outside_its_folder(tmp_path: Path, path: str, expected: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "outside.wav").write_bytes(b"secret")
    (home / "link.wav").symlink_to(tmp_path / "outside.wav")
    (home / "linked").symlink_to(tmp_path)
    (home / "ring").symlink_to(home / "ring")
    with pytest.raises(InputError, match=r"recordings\[0\]\.path") as refused:
        read_record(write(home, with_files(path)))
    assert expected in str(refused.value)
    event = {"event": "informed", "effective": "2031-01-01", "evidence": {"kind": "thumbprint", "path": path}}
    with pytest.raises(InputError, match=r"evidence\.path"):
        read_event(write(home, event, "event.json"))


def test_a_link_within_the_folder_is_fine(tmp_path: Path) -> None:
    (tmp_path / "real.wav").write_bytes(b"RIFF")
    (tmp_path / "link.wav").symlink_to("real.wav")
    assert read_record(write(tmp_path, with_files("link.wav"))).files[0].path == (tmp_path / "real.wav").resolve()


def test_files_that_cannot_be_read_as_a_record(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "empty.json").touch()
    (tmp_path / "latin.json").write_bytes(b'{\n"format": "caf\xe9"}')
    os.mkfifo(tmp_path / "pipe.json")
    for name, expected in {
        "folder.json": "is a folder",
        "empty.json": "is empty",
        "latin.json": "line 2: this is not UTF-8",
        "missing.json": "no file",
        "pipe.json": "no ordinary file",
        "latin.json/x.json": "no usable path",
        "nul\0.json": "no usable path",
    }.items():
        with pytest.raises(OralHistoryError) as refused:
            read_record(tmp_path / name)
        assert expected in str(refused.value)


def test_a_byte_order_mark_is_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "record.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(RECORD).encode())
    assert read_record(path).testimony.to_json() == RECORD


def test_an_event_of_its_own(tmp_path: Path) -> None:
    event = {"event": "narrowed", "effective": "2031-05-01", "grants": [{"audience": "public", "decision": "no"}]}
    assert read_event(write(tmp_path, event)).event.to_json() == event
    for wrong, expected in (
        ({"event": "narrowed"}, "“effective” is missing"),
        ({**event, "effective": "2031-02-30"}, "“effective” cannot be read"),
        ({**event, "grant": []}, "“grants”"),
        ({**event, "grants": [{"audience": "publik"}]}, "“grants[0].audience”"),
    ):
        with pytest.raises(InputError) as refused:
            parse_event(wrong)
        assert expected in str(refused.value)
