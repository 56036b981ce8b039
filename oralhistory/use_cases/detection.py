"""What ``oralhistory detect`` prints: findings of a text file, or of a testimony, as plain JSON."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from oralhistory.anonymise.findings import findings
from oralhistory.anonymise.recognisers.detector import RULES_ALONE, Detector
from oralhistory.anonymise.register import Register, register_of
from oralhistory.errors import InputError
from oralhistory.importers.files import decode_text, read_bytes
from oralhistory.importers.record import read_record
from oralhistory.importers.registry import TRANSCRIPT_SUFFIXES, read_transcript
from oralhistory.model import Finding, Testimony, Transcript
from oralhistory.model.testimony import Segment
from oralhistory.use_cases.recognising import recogniser

_PLAIN = (".txt", ".md")
_OWNER = "detect"


def detect_in_file(
    path: Path, known: Path | None, language: str | None, detector: Detector = RULES_ALONE
) -> list[dict[str, Any]]:
    """Findings in one text file; offsets are code points of its text.

    Of a subtitle or Word file the text is its segments, one a line.

    Args:
        known: a testimony record whose people, places and terms are made known.
        language: BCP 47.

    Raises:
        InputError: a file is not what its name says.
        MachineError: a file may not be read.
    """
    if path.suffix.lower() in TRANSCRIPT_SUFFIXES and path.suffix.lower() not in _PLAIN:
        text = "\n".join(segment.text for segment in read_transcript(path).segments)
    else:
        text, _ = decode_text(read_bytes(path), path.name)
    entities = register_of(read_record(known).testimony, _OWNER) if known else ()
    testimony = Testimony(language=language, transcript=Transcript(language=language, segments=(Segment(text=text),)))
    found = findings(testimony, Register(entities), _OWNER, detector)
    return [_plain(finding) for finding in found]


def detect_in_testimony(
    testimony: Testimony, owner: str, register: Register, language: str | None, detector: Detector = RULES_ALONE
) -> list[dict[str, Any]]:
    """Findings in all texts of a testimony; ``field`` and ``index`` say in which text the offsets count."""
    found = findings(testimony, register, owner, detector, language=language)
    return [
        {**_plain(f), "field": f.place.field.value, "index": f.place.index, "group": f.group, "why": f.why}
        for f in found
    ]


def detector_with(name: str | None, model: Path | None, base: Detector = RULES_ALONE) -> Detector:
    """A detector, with one recogniser more if both its name and its model are said.

    Raises:
        InputError: only one is said, none of that name is installed, or nothing is at the model's place.
    """
    if name is None and model is None:
        return base
    if name is None or model is None:
        raise InputError("Say both --recogniser NAME and --model PATH.")
    return Detector((*base.chosen, recogniser(name, model)))


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "category": finding.category.value,
        "source": finding.source,
        "confidence": round(finding.confidence, 3),
    }
