"""Saving as one types in a transcript of a megabyte: the whole of :meth:`Workspace.save`, and the editing above it."""

from __future__ import annotations

import random
import statistics
import time
from dataclasses import replace

from oralhistory.model import Testimony
from oralhistory.workspace import OpenTestimony, Workspace

from . import fictions
from .figures import Figure, Findings, seconds
from .place import Place

SIZE = 1_000_000
SAVES = 9
MOST_MS = 50


def measure(place: Place) -> Findings:
    """One character more in the middle, again and again, each with standing, register, revision and audit row."""
    workspace = place.fresh_vault("saving.vault")
    try:
        chance = random.Random(1)
        short = fictions.testimony(0, 1_000)
        assert short.transcript is not None
        stored = workspace.add(replace(short, transcript=fictions.lengthened(short.transcript, SIZE, chance)))
        opened = workspace.get(stored.id)
        versions = _versions(opened)
        computing = time.process_time()
        took = [_save(workspace, opened) for opened in versions]
        computing = 1000 * (time.process_time() - computing) / SAVES
        read = 1000 * seconds(lambda: workspace.get(stored.id))
        titles = [_save(workspace, opened) for opened in _retitled(workspace.get(stored.id))]
    finally:
        workspace.close()
    return Findings(
        "Autosave, one transcript of 1 MB",
        (
            Figure("save after a key in the transcript", statistics.median(took), "ms", MOST_MS),
            Figure("    slowest", max(took), "ms", 2 * MOST_MS),
            Figure("    processor time of it, mean", computing, "ms"),
            Figure("save after a key in the title", statistics.median(titles), "ms", MOST_MS),
            Figure("opening it", read, "ms", 100),
        ),
        ("Each save is one transaction: record, revision, register, standing, audit row, written through to disk.",),
    )


def _versions(opened: OpenTestimony) -> list[OpenTestimony]:
    """What the editor would hand over after each of several keys."""
    versions: list[OpenTestimony] = []
    now = opened.testimony
    for key in range(SAVES):
        now = typed(now)
        versions.append(replace(opened, revision=opened.revision + key, testimony=now))
    return versions


def typed(testimony: Testimony) -> Testimony:
    """One more character in the middle of the transcript."""
    transcript = testimony.transcript
    assert transcript is not None
    middle = len(transcript.segments) // 2
    segment = transcript.segments[middle]
    longer = replace(segment, text=segment.text + "a")
    segments = (*transcript.segments[:middle], longer, *transcript.segments[middle + 1 :])
    return replace(testimony, transcript=replace(transcript, segments=segments))


def _save(workspace: Workspace, version: OpenTestimony) -> float:
    return 1000 * seconds(lambda: workspace.save(version.id, version.testimony, expected_revision=version.revision))


def _retitled(opened: OpenTestimony) -> list[OpenTestimony]:
    title = opened.testimony.title or ""
    return [
        replace(
            opened,
            revision=opened.revision + key,
            testimony=replace(opened.testimony, title=title + "a" * (key + 1)),
        )
        for key in range(SAVES)
    ]
