"""A keyword for many testimonies at once, and back."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


def adding(workspace: Workspace, ids: Sequence[str], keyword: str, job: Job) -> Generator[None, None, list[str]]:
    """Give a keyword to testimonies, in breaths, so that a window stays alive.

    Returns:
        Those that have it now and had it not before. Sealed ones are left alone, and so are those that have it,
        whatever its capitals.

    Raises:
        InputError: there is no word.
        Cancelled: the person does not want it any more; what has it keeps it.
    """
    word = " ".join(keyword.split())
    if not word:
        raise InputError("Type a keyword first.")
    changed: list[str] = []
    for number, row in enumerate(workspace.rows(ids)):
        job.report(number, len(ids), Sentence("Adding the keyword"))
        if workspace.holding(row.id) == "kept":
            opened = workspace.get(row.id)
            kept = opened.testimony.keywords
            if word.casefold() not in {each.casefold() for each in kept}:
                named = replace(opened.testimony, keywords=(*kept, word))
                workspace.save(row.id, named, expected_revision=opened.revision)
                changed.append(row.id)
        yield
    return changed


def removing(workspace: Workspace, ids: Collection[str], keyword: str) -> None:
    """Take a keyword, as it is written, away from those that have it; sealed ones are left alone."""
    word = " ".join(keyword.split())
    for row in workspace.rows(list(ids)):
        if workspace.holding(row.id) == "kept":
            opened = workspace.get(row.id)
            kept = tuple(each for each in opened.testimony.keywords if each != word)
            workspace.save(row.id, replace(opened.testimony, keywords=kept), expected_revision=opened.revision)
