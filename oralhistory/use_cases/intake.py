"""Which reader takes a file that somebody adds: a whole record, or a transcript alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from oralhistory.importers.record import read_record
from oralhistory.importers.record_files import RecordFile
from oralhistory.importers.registry import RECORD_SUFFIX, read_transcript, to_testimony
from oralhistory.model import Person, Testimony
from oralhistory.model.passages import carried_over
from oralhistory.sentences import Sentence


@dataclass(frozen=True)
class Coming:
    """A testimony about to be added, with the files its record names and sentences for the person who adds it."""

    testimony: Testimony
    files: tuple[RecordFile, ...] = ()
    warnings: tuple[Sentence, ...] = ()


def read_file(path: Path, *, language: str | None = None) -> Coming:
    """Read a record (.json) or a transcript.

    A transcript's file name may name the narrator, so it does not become the title.

    Args:
        language: BCP 47, for a transcript that does not say its own.

    Raises:
        InputError: the file is not what its name says; the sentence names the place.
        MachineError: the file may not be read.
    """
    if path.suffix.lower() == RECORD_SUFFIX:
        record = read_record(path)
        return Coming(record.testimony, record.files)
    imported = read_transcript(path)
    return Coming(to_testimony(imported, None, imported.language or language), (), imported.warnings)


def read_transcript_into(testimony: Testimony, path: Path) -> Coming:
    """Put a transcript from a file into a testimony that is there already, in place of the one it has.

    A speaker of the file who has the name of somebody in the record, or is the only one there in that role, is that
    person; the others are added. Passages of the earlier transcript are put up for review: where their words stand
    once they are marked there.
    Nothing is written.

    Raises:
        InputError: the file is not what its name says; the sentence names the place.
        MachineError: the file may not be read.
    """
    imported = read_transcript(path)
    read = to_testimony(imported, None, imported.language or testimony.language)
    spoken = {segment.speaker for segment in read.transcript.segments} if read.transcript else set[str | None]()
    people, ids = list(testimony.people), dict[str | None, str | None]({None: None})
    for person in read.people:
        if person.id not in spoken:
            continue
        known = _known(testimony, person) or replace(person, id=_free_id(people, person.id))
        ids[person.id] = known.id
        if known not in people:
            people.append(known)
    transcript = read.transcript and replace(
        read.transcript,
        segments=tuple(replace(each, speaker=ids[each.speaker]) for each in read.transcript.segments),
    )
    old = testimony.transcript.segments if testimony.transcript else ()
    passages = carried_over(old, testimony.passages, transcript.segments if transcript else ())
    kept = testimony.anonymisation and replace(testimony.anonymisation, passages=passages)
    renewed = replace(testimony, people=tuple(people), transcript=transcript, anonymisation=kept)
    return Coming(renewed, (), imported.warnings)


def _known(testimony: Testimony, person: Person) -> Person | None:
    named = [p for p in testimony.people if person.name and person.name in (p.name, *p.aliases)]
    same_role = [p for p in testimony.people if p.role is person.role]
    alone = same_role if len(same_role) == 1 and not (person.name and same_role[0].name) else []
    return next(iter(named or alone), None)


def _free_id(people: list[Person], wanted: str) -> str:
    taken = {person.id for person in people}
    numbers = (f"{wanted[0]}{number}" for number in range(1, len(taken) + 2))
    return wanted if wanted not in taken else next(id for id in numbers if id not in taken)
