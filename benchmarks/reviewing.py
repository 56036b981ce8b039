"""How many decisions a review takes: what lies open at its beginning, counted as the window counts it to zero.

Interviews of real people are not in the tree. Name a folder of transcripts with ``ORALHISTORY_INTERVIEWS=FOLDER``: all
in it and in the folders beneath are read, nothing of them is kept. Without one that part is left out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from oralhistory.anonymise.recognisers.detector import RULES_ALONE
from oralhistory.anonymise.register import Register, register_of
from oralhistory.errors import OralHistoryError
from oralhistory.importers.record import read_record
from oralhistory.importers.registry import TRANSCRIPT_SUFFIXES
from oralhistory.model import Testimony
from oralhistory.release.request import Dossier
from oralhistory.use_cases.intake import read_file
from oralhistory.use_cases.reviewing import open_review
from oralhistory.use_cases.sample import sample_collection

from .figures import Figure, Findings
from .place import Place

GOAL = 150
PER = 10_000
LONG = 3_000
"""Words from which on a text counts: as many are named in the first minutes of a short one as in an hour of another."""
INTERVIEWS = "ORALHISTORY_INTERVIEWS"


@dataclass(frozen=True)
class Counted:
    """One text: its words, groups of equal findings, and decisions."""

    words: int
    groups: int
    decisions: int

    @property
    def scaled(self) -> float:
        """Decisions for so many words."""
        return self.decisions * PER / self.words


def measure(place: Place) -> Findings:
    """Real interviews where they are; the project's own sample collection always."""
    del place
    with sample_collection() as sample:
        own = [counted(read_record(file).testimony) for file in sample.files]
    figures = [
        Figure("sample collection: decisions a testimony", _mean([each.decisions for each in own]), ""),
        Figure("the same, of groups of equal words", _mean([each.groups for each in own]), ""),
    ]
    notes = [f"The sample's testimonies are short: {_mean([each.words for each in own]):.0f} words each."]
    folder = os.environ.get(INTERVIEWS, "")
    told = [each for each in interviews(Path(folder)) if each.words >= LONG] if folder else []
    if not told:
        notes.append(f"Interviews: left out, since {INTERVIEWS} names no folder that holds any of {LONG:,} words.")
        return Findings("Reviewing", figures, notes)
    worst = max(told, key=lambda each: each.scaled)
    words = sum(each.words for each in told)
    figures += [
        Figure(
            f"decisions for {PER:,} words, {len(told)} interviews",
            PER * sum(each.decisions for each in told) / words,
            "",
            GOAL,
        ),
        Figure("the same, of the interview that asks most", worst.scaled, "", GOAL),
        Figure("the same over all, of groups of equal words", PER * sum(each.groups for each in told) / words, ""),
    ]
    return Findings("Reviewing", figures, [*notes, f"The interviews hold {words:,} words."])


def interviews(folder: Path) -> Iterator[Counted]:
    """Every transcript in a folder that can be read."""
    for path in sorted(path for path in folder.rglob("*") if path.suffix.lower() in TRANSCRIPT_SUFFIXES):
        try:
            testimony = read_file(path, language="en").testimony
        except OralHistoryError:
            continue  # some are broken on purpose
        if testimony.transcript and testimony.transcript.segments:
            yield counted(testimony)


def counted(testimony: Testimony) -> Counted:
    """What a reviewer has to decide who begins with this testimony alone."""
    register = Register(register_of(testimony, "T"))
    review = open_review(Dossier("T", "OH-1", testimony), register, RULES_ALONE)
    listed = {finding for item in review.items for finding in item.findings}
    if listed != set(review.findings):
        raise AssertionError("A finding is in no decision.")
    return Counted(_words(testimony), len(review.groups), len(review.open_items))


def _words(testimony: Testimony) -> int:
    segments = testimony.transcript.segments if testimony.transcript else ()
    return sum(len(segment.text.split()) for segment in segments)


def _mean(counts: list[int]) -> float:
    return sum(counts) / len(counts)
