"""A package of a hundred reviewed testimonies, from the snapshots to the leak check of every finished file."""

from __future__ import annotations

import time
from collections import defaultdict
from pathlib import Path

from oralhistory.jobs import Job
from oralhistory.model import Audience, Use
from oralhistory.release import package
from oralhistory.release.request import ExportRequest
from oralhistory.sentences import NOTHING, Sentence
from oralhistory.use_cases import releasing
from oralhistory.workspace import Workspace

from . import fictions
from .figures import Figure, Findings, seconds
from .place import BY, Place

MANY, FEW = 100, 25
CHARACTERS = 8_000
EACH_S = 0.25
"""A testimony of ten minutes' speech in a quarter of a second: a collection of a thousand in four minutes."""
GROWTH = 1.5
"""How much more one testimony of many may cost than one of few: an export is not quadratic.

Compared in processor time: the two exports run half a minute apart, and another program may be busy in between.
"""


class Phases:
    """A job's report that notes how long each sentence stood."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self._sentence = "preparing"
        self._since = time.perf_counter()

    def report(self, done: int, total: int, text: Sentence = NOTHING) -> None:
        """For :class:`Job`."""
        del done, total
        now = time.perf_counter()
        self.spent[self._sentence] += now - self._since
        self._sentence = "Looking through" if text.startswith(("Checking", "Looking")) else text
        self._since = now

    def end(self) -> None:
        """The last sentence is over."""
        self.report(0, 0)


def measure(place: Place) -> Findings:
    """A vault of a hundred; first a quarter of it, then all."""
    workspace = place.fresh_vault("exporting.vault")
    try:
        ids = [workspace.add(fictions.testimony(number, CHARACTERS)).id for number in range(MANY)]
        review_s = seconds(lambda: [workspace.review_by(id, by=BY) for id in ids])
        accessions = tuple(workspace.accessions().values())
        started = time.process_time()
        _export(workspace, place.folder / "few", accessions[:FEW])
        between = time.process_time()
        many_s, snapshot_s, spent = _export(workspace, place.folder / "many", None)
        few_cpu, many_cpu = between - started, time.process_time() - between
        prepared = Figure("snapshots and what must not leave", snapshot_s, "s", 2)
    finally:
        workspace.close()
    run_s = sum(spent.values())
    shares = ", ".join(f"{sentence.lower()} {took / run_s:.0%}" for sentence, took in spent.items())
    each = (many_cpu / MANY) / (few_cpu / FEW)
    return Findings(
        f"Export of {MANY} testimonies, {CHARACTERS:,} characters each, three languages",
        (
            Figure("whole export", many_s, "s", MANY * EACH_S),
            Figure("    processor time of it", many_cpu, "s"),
            Figure("one testimony of 100 against one of 25", each, "×", GROWTH),
            prepared,
            *(Figure(f"    {sentence.lower()}", took, "s") for sentence, took in spent.items() if took > 0.05),
            Figure("accepting every finding before, each", review_s / MANY, "s", EACH_S),
        ),
        (f"Shares of the run: {shares}.",),
    )


def _export(workspace: Workspace, folder: Path, only: tuple[str, ...] | None) -> tuple[float, float, dict[str, float]]:
    """Seconds of all of it, of the preparation, and of each phase of the run."""
    request = ExportRequest(Use.PUBLICATION, Audience.PUBLIC, workspace.today(), only=only)
    begin = time.perf_counter()
    prepared = releasing.prepare_export(workspace, request)
    snapshot_s = time.perf_counter() - begin
    phases = Phases()
    outcome = prepared.run(package.Place.at(folder), Job(phases.report))
    phases.end()
    whole_s = time.perf_counter() - begin
    assert len(outcome.contents) == (MANY if only is None else len(only)), outcome.refused[:1]
    assert outcome.written is not None
    return whole_s, snapshot_s, {s: took for s, took in phases.spent.items() if s != "preparing"}
