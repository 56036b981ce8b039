"""Testimony records and consent events (the contract, sections 3 and 4): JSON in, model out, or one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar, cast

from oralhistory.errors import InputError
from oralhistory.importers.files import read_bytes
from oralhistory.importers.json_text import check_values, decode_json, parse_json
from oralhistory.importers.record_files import RecordFile, files_of
from oralhistory.importers.record_rules import check_event, check_record
from oralhistory.importers.schemas import SchemaName, check_against
from oralhistory.model import ConsentEvent, Testimony
from oralhistory.model.codec import Json, Part
from oralhistory.model.testimony import FORMAT, VERSION

_P = TypeVar("_P", bound=Part)


@dataclass(frozen=True)
class ImportedTestimony:
    """A record that was read. ``folder`` is where its file lies, ``files`` the ones it names."""

    testimony: Testimony
    folder: Path
    files: tuple[RecordFile, ...]


@dataclass(frozen=True)
class ImportedEvent:
    """A consent event that was read from a file of its own, with the evidence it names."""

    event: ConsentEvent
    folder: Path
    files: tuple[RecordFile, ...]


def read_record(path: Path) -> ImportedTestimony:
    """Read a testimony record and find its files.

    Raises:
        InputError: no such file, broken JSON, or a record that breaks a rule; the sentence names the place.
        MachineError: the file may not be read.
    """
    testimony = parse_record(decode_json(read_bytes(path), path.name), path.name)
    files = files_of(testimony.recordings, testimony.consent, path.parent, path.name)
    return ImportedTestimony(testimony, path.parent, files)


def read_event(path: Path) -> ImportedEvent:
    """Read one consent event and find its evidence.

    Raises:
        InputError: as for :func:`read_record`.
        MachineError: the file may not be read.
    """
    event = parse_event(decode_json(read_bytes(path), path.name), path.name)
    return ImportedEvent(event, path.parent, files_of((), (event,), path.parent, path.name, single=True))


def parse_record(record: str | dict[str, Json], name: str = "record") -> Testimony:
    """Read a record from JSON text, or from what ``json.loads`` gave.

    Args:
        record: the record.
        name: what a sentence calls it.

    Raises:
        InputError: broken JSON, or a record that breaks a rule; the sentence names the place.
    """
    value = _value(record, name)
    _check_head(value, name)
    check_against(SchemaName.TESTIMONY, value, name)
    testimony = _decode(Testimony, value, name)
    check_record(testimony, name)
    return testimony


def parse_event(event: str | dict[str, Json], name: str = "event") -> ConsentEvent:
    """Read one consent event from JSON text, or from what ``json.loads`` gave.

    Raises:
        InputError: broken JSON, or an event that breaks a rule; the sentence names the place.
    """
    value = _value(event, name)
    if not isinstance(value, dict):
        raise InputError("“{name}” is no consent event: it must be a JSON object, “{{ … }}”.", name=name)
    check_against(SchemaName.CONSENT_EVENT, value, name)
    read = _decode(ConsentEvent, value, name)
    check_event(read, name)
    return read


def _value(given: str | dict[str, Json], name: str) -> Json:
    if isinstance(given, str):
        return parse_json(given, name)
    check_values(given, name)
    return given


def _check_head(value: Json, name: str) -> None:
    """Say "another kind of file" and "a newer program" before any detail does."""
    if not isinstance(value, dict):
        raise InputError("“{name}” is no testimony record: it must be a JSON object, “{{ … }}”.", name=name)
    head = cast(dict[str, Json], value)
    if head.get("format") != FORMAT:
        raise InputError("“{name}” is no testimony record: “format” must be “{format}”.", name=name, format=FORMAT)
    version: Json = head.get("version")
    if isinstance(version, (int, float)) and version > VERSION:
        raise InputError(
            "“{name}” was made by a newer version of this program: update the program to read it.", name=name
        )
    if type(version) is not int or version != VERSION:
        raise InputError("“{name}”: “version” must be {version}, a number.", name=name, version=VERSION)


def _decode(kind: type[_P], value: Json, name: str) -> _P:
    try:
        return kind.from_json(value)
    except InputError as fault:  # JSON Schema takes 3.0 for a whole number, the model does not
        raise InputError("“{name}”: {fault}", name=name, fault=fault.sentence) from None
