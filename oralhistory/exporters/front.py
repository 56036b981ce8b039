"""What stands before and after a transcript, the same in every format."""

from __future__ import annotations

from oralhistory.exporters.fresh import clean, one_line
from oralhistory.exporters.words import Words
from oralhistory.release.columns import COLUMNS
from oralhistory.release.released import PackageTerms, ReleasedSegment, ReleasedTestimony

Fact = tuple[str, str]
"""A label and what is said under it."""

_SHOWN_ELSEWHERE = frozenset({"title", "summary", "content_warnings"})


def heading(released: ReleasedTestimony) -> str:
    """The title where it was released, else who speaks, else the release id; on one line."""
    title = released.metadata.get("title")
    return one_line(title.text if title else "") or one_line(released.attribution.text) or released.release_id


def warnings(released: ReleasedTestimony) -> str:
    """What a reader should be warned of; empty when nothing is said."""
    text = released.metadata.get("content_warnings")
    return clean(text.text).strip() if text else ""


def facts(released: ReleasedTestimony, words: Words) -> list[Fact]:
    """The released metadata by the whitelist's order, without what stands elsewhere on the page."""
    return [
        (words.columns.get(column.name, column.meaning), one_line(value.text))
        for column in COLUMNS
        if column.name not in _SHOWN_ELSEWHERE
        and (value := released.metadata.get(column.name)) is not None
        and one_line(value.text)
    ]


def terms_of(released: ReleasedTestimony, terms: PackageTerms, words: Words) -> list[Fact]:
    """Under which terms this one testimony goes out, and how it is cited."""
    conditions = [text for condition in released.conditions if (text := one_line(condition.text))]
    stated: list[tuple[str, str | None]] = [
        (words.release, released.release_id),
        (words.attribution, released.attribution.text),
        (words.purpose, words.uses[terms.use]),
        (words.readers, words.audiences[terms.audience]),
        (words.publication, terms.publication),
        (words.institution, terms.institution),
        *((words.conditions, condition) for condition in conditions),
    ]
    return [(label, one_line(said)) for label, said in stated if said and one_line(said)]


def speaker_of(segment: ReleasedSegment) -> str:
    """Who speaks, on one line; empty when nobody is named."""
    return one_line(segment.speaker.text) if segment.speaker else ""


def turns(released: ReleasedTestimony) -> list[tuple[str, ReleasedSegment]]:
    """The segments with their speaker, who is named only where the voice changes."""
    named: list[tuple[str, ReleasedSegment]] = []
    before = ""
    for segment in released.segments:
        speaker = speaker_of(segment)
        named.append((speaker if speaker != before else "", segment))
        before = speaker
    return named
