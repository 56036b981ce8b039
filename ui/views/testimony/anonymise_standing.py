"""Where the review of a testimony stands, in one sentence above it."""

from __future__ import annotations

from oralhistory.release.request import Dossier
from oralhistory.use_cases.reviewing import read_by, unread

from ...i18n import isolate, number
from .anonymise_words import translate


def reviewed_words(dossier: Dossier, wanted: int) -> tuple[str, str] | None:
    """A message's level and its sentence; ``None`` while nobody has finished a review."""
    readers = [isolate(name) for name in read_by(dossier)]
    if len(readers) >= max(wanted, 2):
        sentence = translate("Anonymise", "Reviewed by {first} and by {second}. Editing the transcript opens it again.")
        return "good", sentence.format(first=readers[0], second=readers[1])
    if len(readers) >= wanted:
        sentence = translate("Anonymise", "Reviewed by {name}. Editing the transcript opens the review again.")
        return "good", sentence.format(name=readers[0])
    if readers:
        sentence = translate(
            "Anonymise",
            "{name} has finished. A second person must read it, too: look through the decisions, change what is wrong, "
            "and finish.",
        )
        return "info", sentence.format(name=readers[0])
    return _reopened(dossier)


def _reopened(dossier: Dossier) -> tuple[str, str] | None:
    finished = dossier.finished
    if finished is None:
        return None
    name = isolate(finished.by)
    changed = unread(dossier.testimony, finished)
    if changed is None:
        return None
    if changed:
        sentence = translate(
            "Anonymise", "{name} had finished; the texts changed since: {count}. Only what stands in them is open."
        )
        return "info", sentence.format(name=name, count=number(len(changed)))
    if dossier.decided_since:
        sentence = translate(
            "Anonymise", "Decisions were changed after {name} had finished: {count}. Finish again, so that it counts."
        )
        return "info", sentence.format(name=name, count=number(len(dossier.decided_since)))
    sentence = translate("Anonymise", "{name} had finished; texts were moved or left out since. Finish again.")
    return "info", sentence.format(name=name)
