"""Findings: what in a testimony's texts could identify someone, known or suspected, grouped for a person to decide."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.forms import generic
from oralhistory.anonymise.ladders import rank_group
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.matching import Mention
from oralhistory.anonymise.mentions import Mentions
from oralhistory.anonymise.near.perhaps import Perhaps
from oralhistory.anonymise.normalise import fold, words_of
from oralhistory.anonymise.register import Register
from oralhistory.model import (
    Category,
    Finding,
    FindingDecision,
    Passage,
    Testimony,
    TextField,
    TextPlace,
    perhaps_group,
)
from oralhistory.sentences import Sentence

Span = tuple[int, int]
"""Code points ``[start, end)`` of a text."""
SuggestAll = Callable[[Sequence[str], str | None], Sequence[Sequence[Suggestion]]]
"""A detector: ``suggest_all(texts, language)``; it may pool what several texts of one testimony tell."""


def texts_of(testimony: Testimony) -> list[tuple[TextPlace, str]]:
    """Every text that may leave, in reading order."""
    texts: list[tuple[TextPlace, str]] = []
    if testimony.title is not None:
        texts.append((TextPlace(TextField.TITLE), testimony.title))
    if testimony.summary is not None:
        texts.append((TextPlace(TextField.SUMMARY), testimony.summary))
    texts += [(TextPlace(TextField.KEYWORD, i), text) for i, text in enumerate(testimony.keywords)]
    texts += [(TextPlace(TextField.CONTENT_WARNING, i), text) for i, text in enumerate(testimony.content_warnings)]
    segments = testimony.transcript.segments if testimony.transcript else ()
    texts += [(TextPlace(TextField.SEGMENT, i), segment.text) for i, segment in enumerate(segments)]
    return texts


def texts_sha256(testimony: Testimony) -> str:
    """Hex SHA-256 of all texts that may leave, with their places, speakers and passages. A review binds to it.

    What was put up for review and a passage's note are no part of it: they change nothing that anybody reads.
    """
    digest = hashlib.sha256()
    segments = testimony.transcript.segments if testimony.transcript else ()

    def take(*parts: str) -> None:
        for part in parts:
            raw = part.encode("utf-8", "surrogatepass")
            digest.update(len(raw).to_bytes(8, "big") + raw)

    for place, text in texts_of(testimony):
        speaker = segments[place.index].speaker if place.field is TextField.SEGMENT else None
        take(f"{place.field}/{place.index}", speaker or "", text)
    for told in sorted(passage_words(passage) for passage in testimony.passages if not passage.is_empty):
        take("passage", *told)
    return digest.hexdigest()


def passage_words(passage: Passage) -> tuple[str, ...]:
    """What of a passage decides how a text reads, its segment's number first."""
    return (
        *(f"{number:09}" for number in (passage.segment, passage.start, passage.end)),
        passage.rule,
        " ".join(sorted(passage.audiences)),
        *(part or "" for part in (passage.until, passage.opened, passage.opened_by, passage.paraphrase, passage.group)),
    )


def findings(
    testimony: Testimony, register: Register, owner: str, suggest_all: SuggestAll, *, language: str | None = None
) -> tuple[Finding, ...]:
    """Everything that could identify someone, by place and position; no two overlap.

    What the register knows comes first, then what may be known under another spelling, then suggestions.

    Args:
        testimony: the identified record.
        register: the whole collection's protected entities, this testimony's among them.
        owner: the testimony's id in the register.
        suggest_all: the detector; what it proposes over words of the first two kinds is dropped.
        language: BCP 47, where the record does not say it or is to be overruled.
    """
    texts = texts_of(testimony)
    words = [text for _, text in texts]
    spoken = testimony.transcript.language if testimony.transcript else None
    language = language or spoken or testimony.language
    known = register.find_all(words, testimony=owner)
    near = register.find_near(words, known, testimony=owner, language=language)
    suggested = suggest_all(words, language)
    found: list[Finding] = []
    for (place, text), mentions, perhaps, suggestions in zip(texts, known, near, suggested, strict=True):
        here = [_of_mention(place, text, mention, owner) for mention in mentions]
        here += [_of_perhaps(place, text, p) for p in perhaps]
        claimed = sorted((f.start, f.end) for f in here)
        here += [f for s in suggestions for f in _of_suggestion(place, text, s, claimed)]
        found += sorted(here, key=lambda finding: finding.start)
    return tuple(found)


def _of_mention(place: TextPlace, text: str, mention: Mention, owner: str) -> Finding:
    entity = mention.entity
    written = text[mention.start : mention.end]
    as_named = mention.form == "".join(words_of(entity.name))
    why = Sentence("in the register") if as_named else Sentence("a form of “{name}”", name=entity.name)
    source = f"register:{entity.category.value}"
    group = entity.group if entity.group and entity.testimony == owner else entity.id
    return Finding(place, mention.start, mention.end, written, entity.category, source, 1.0, group, why)


def _of_perhaps(place: TextPlace, text: str, p: Perhaps) -> Finding:
    written, group = text[p.start : p.end], perhaps_group(p.entity.id)
    return Finding(place, p.start, p.end, written, p.entity.category, f"review:{p.rule}", p.confidence, group, p.why)


def _of_suggestion(place: TextPlace, text: str, s: Suggestion, claimed: Sequence[Span]) -> Iterator[Finding]:
    overlapping = [(start, end) for start, end in claimed if start < s.end and s.start < end]
    for start, end in _outside(text, s.start, s.end, overlapping):
        written = text[start:end]
        category = s.category
        if overlapping:
            if rank_group(written):
                category = Category.RANK
            elif not _says_something(written):
                continue
        group = suggestion_group(category, written)
        yield Finding(place, start, end, written, category, s.source, s.confidence, group, s.why)


def suggestion_group(category: Category, text: str) -> str:
    """The group of a finding that no entity stands behind: equal words of one category are decided together."""
    return f"{category.value}:{' '.join(words_of(text)) or text}"


def _outside(text: str, start: int, end: int, claimed: Sequence[Span]) -> Iterator[Span]:
    """What a suggestion leaves when known words are cut out of it, without the punctuation at its ends."""
    borders = [start, *(at for span in claimed for at in span), end]
    for low, high in zip(borders[::2], borders[1::2], strict=True):
        low, high = max(low, start), min(high, end)
        if claimed:
            while low < high and not text[low].isalnum():
                low += 1
            while low < high and not text[high - 1].isalnum():
                high -= 1
        if low < high:
            yield low, high


def _says_something(rest: str) -> bool:
    """Whether the rest of a half-known suggestion still names something: more than "the", "'s" or "street"."""
    told = generic("place") | generic("particle") | generic("title")
    for word in rest.split():
        key = "".join(words_of(word))
        if len(key) < 2 or fold(word).strip(".,'") in told or key in told:
            continue
        if word[0].isupper() or any(c.isdigit() for c in key) or not is_everyday(word):
            return True
    return False


def group_findings(found: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Findings by group, in the order the groups first appear: what is decided together."""
    groups: dict[str, list[Finding]] = {}
    for finding in found:
        groups.setdefault(finding.group, []).append(finding)
    return {group: tuple(members) for group, members in groups.items()}


@dataclass(frozen=True)
class Standing:
    """What holds of one testimony's review, as far as findings are open or not.

    ``decisions`` are by group, those for a single mention by its name (:mod:`.mentions`). ``unread`` are the texts that
    changed since a review was finished, ``None`` when none is known to have been; ``since`` are the groups and mentions
    decided or taken back after it.
    """

    decisions: Mapping[str, FindingDecision]
    mentions: Mentions
    unread: Collection[TextPlace] | None = None
    since: Collection[str] = ()

    def is_open(self, finding: Finding) -> bool:
        """Whether it waits for a person.

        What the register knows is treated with or without a decision, but counts as decided by a person only when one
        decided it. Once a review was finished, what was found in the texts that were read is decided, and in a text
        that is another now everything waits again, decided or not.
        """
        alone = self.mentions.of(finding)
        touched = finding.group in self.since or alone in self.since
        if self.unread is None or touched:
            return finding.group not in self.decisions and alone not in self.decisions
        return finding.place in self.unread


def open_groups(found: Iterable[Finding], standing: Standing) -> tuple[str, ...]:
    """Groups that wait for a person, in the order in which they first appear."""
    return tuple(group for group, members in group_findings(found).items() if any(map(standing.is_open, members)))
