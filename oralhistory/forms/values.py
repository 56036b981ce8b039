"""What goes into a form's fields: the names, days and agreements of one testimony, in the form's own language. Pure.

A whitelist: each field has one line here that says where it comes from. Nothing else of a testimony gets onto paper.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from oralhistory.consent import ConsentState, state_on
from oralhistory.consent.state import Cell
from oralhistory.forms.document import Values
from oralhistory.model import Audience, ConsentEvent, Decision, Embargo, Medium, Person, Role, Testimony, Use
from oralhistory.resources import resource

LANGUAGES = ("en", "he", "ar")
"""Languages in which agreements can be put into words."""
NAMES = ("narrator", "interviewer", "interpreter")
"""Fields that name somebody of the testimony."""


@dataclass(frozen=True)
class House:
    """What holds for every form of a collection."""

    collection: str
    institution: str
    today: date


@dataclass(frozen=True)
class Wanted:
    """What a person chose for one form.

    ``typed`` is what they wrote into fields themselves; it goes before what the testimony says. ``draft`` is an event
    that is being prepared and not yet recorded.
    """

    names: bool = True
    typed: Mapping[str, str] = field(default_factory=dict[str, str])
    draft: ConsentEvent | None = None


def empty_values(house: House, wanted: Wanted) -> Values:
    """Only what is the same for every narrator, and what was typed."""
    return Values(_typed({"collection": house.collection, "institution": house.institution}, wanted))


def values_of(testimony: Testimony, language: str, house: House, wanted: Wanted) -> Values:
    """The fields of one testimony."""
    say = words(language)
    events = (*testimony.consent, *((wanted.draft,) if wanted.draft else ()))
    single = {
        "collection": house.collection,
        "institution": house.institution,
        "date": say.day(house.today.isoformat()),
        "interview_date": _last_session(testimony, say),
        "number": testimony.accession or "",
        "review_by": _review_by(events, say),
    }
    if wanted.names:
        single |= {
            "narrator": _named(testimony.people, Role.NARRATOR, say),
            "interviewer": _named(testimony.people, Role.INTERVIEWER, say),
            "interpreter": _named(testimony.people, Role.INTERPRETER, say),
        }
    return Values(_typed(single, wanted), _agreed(events, house.today, say))


def transcript_lines(testimony: Testimony, language: str, *, names: bool) -> list[str]:
    """Every segment of the transcript with its speaker: for the narrator's own eyes."""
    say = words(language)
    if testimony.transcript is None:
        return []
    lines: list[str] = []
    for segment in testimony.transcript.segments:
        person = testimony.person(segment.speaker) if names else None
        speaker = (person.name if person else None) or segment.speaker
        lines.append(say("speech", speaker=speaker, text=segment.text) if speaker else segment.text)
    return lines


class FormWords:
    """The words of one language for what was agreed."""

    def __init__(self, said: Mapping[str, Any]) -> None:
        self._said = said

    def __call__(self, key: str, **values: str) -> str:
        """A sentence."""
        return str(self._said[key]).format(**values)

    def of(self, value: Use | Medium | Audience | str, kind: str) -> str:
        """The word for one value of the vocabulary."""
        return str(self._said[kind][str(value)])

    def day(self, edtf: str) -> str:
        """A whole day in words; anything less exact stays as it is written."""
        try:
            day = date.fromisoformat(edtf)
        except ValueError:
            return edtf
        return self("day", day=str(day.day), month=str(self._said["months"][day.month - 1]), year=str(day.year))

    def listed(self, names: Sequence[str]) -> str:
        """Names one after the other; a joining word could not be put before a name in another script."""
        return str(self._said["comma"]).join(names)

    def joined(self, words: Sequence[str]) -> str:
        """A list within a sentence."""
        if len(words) < 2:
            return "".join(words)
        return self("and", first=str(self._said["comma"]).join(words[:-1]), last=words[-1])


@cache
def words(language: str) -> FormWords:
    """The words of a language; of one that has none, English ones."""
    short = language.split("-")[0]
    chosen = short if short in LANGUAGES else LANGUAGES[0]
    return FormWords(json.loads(resource("forms", f"words.{chosen}.json").read_text("utf-8")))


def _typed(single: Mapping[str, str], wanted: Wanted) -> dict[str, str]:
    return {**single, **{name: text for name, text in wanted.typed.items() if text.strip()}}


def _named(people: Iterable[Person], role: Role, say: FormWords) -> str:
    return say.listed([person.name for person in people if person.role is role and person.name])


def _last_session(testimony: Testimony, say: FormWords) -> str:
    days = [session.date for session in testimony.sessions if session.date]
    return say.day(days[-1]) if days else ""


def _review_by(events: Sequence[ConsentEvent], say: FormWords) -> str:
    days = [event.review_until for event in events if event.review_until]
    return say.day(days[-1]) if days else ""


def _agreed(events: Sequence[ConsentEvent], today: date, say: FormWords) -> dict[str, Sequence[str]]:
    """The lists. Where nobody was asked yet they stay open, to be filled in by hand."""
    state = state_on(events, today)
    if not state.given and not state.withdrawn:
        return {}
    return {"uses": _uses(state, say), "appearance": _appearance(state, say), "closed_until": _closed(state, say)}


def _uses(state: ConsentState, say: FormWords) -> list[str]:
    lines: list[str] = []
    for use in Use:
        terms: dict[tuple[object, ...], dict[Audience, list[Medium]]] = {}
        for audience in Audience:
            for medium in Medium:
                cell = state.cells.get((use, medium, audience))
                if cell is not None and cell.decision is not Decision.NO:
                    key = (cell.decision, cell.from_, cell.until, cell.conditions)
                    terms.setdefault(key, {}).setdefault(audience, []).append(medium)
        for by_audience in terms.values():
            for media, audiences in _alike(by_audience).items():
                cell = state.cells[use, media[0], audiences[0]]
                lines.append(_use_line(use, media, audiences, cell, say))
    return lines or [say("nothing")]


def _alike(by_audience: Mapping[Audience, Sequence[Medium]]) -> dict[tuple[Medium, ...], list[Audience]]:
    """Audiences that may have the same media, together."""
    alike: dict[tuple[Medium, ...], list[Audience]] = {}
    for audience, media in by_audience.items():
        alike.setdefault(tuple(media), []).append(audience)
    return alike


def _use_line(use: Use, media: Sequence[Medium], audiences: Sequence[Audience], cell: Cell, say: FormWords) -> str:
    parts = [
        say(
            "yes" if cell.decision is Decision.YES else "ask",
            use=say.of(use, "use"),
            media=say.joined([say.of(medium, "medium") for medium in media]),
            audiences=say.joined([say.of(audience, "audience") for audience in audiences]),
        )
    ]
    parts += [say("from", day=say.day(cell.from_))] if cell.from_ else []
    parts += [say("until", day=say.day(cell.until))] if cell.until else []
    parts += [say("condition", condition=condition.rstrip(" .")) for condition in cell.conditions]
    return " ".join(parts)


def _appearance(state: ConsentState, say: FormWords) -> list[str]:
    used = {audience for (_, _, audience), cell in state.cells.items() if cell.decision is not Decision.NO}
    by_attribution: dict[str, list[Audience]] = {}
    for audience in Audience:
        if audience in used or audience in state.attribution:
            by_attribution.setdefault(state.attribution_for(audience).value, []).append(audience)
    return [
        say(
            "appearance",
            audiences=say.joined([say.of(audience, "audience") for audience in audiences]),
            attribution=say.of(attribution, "attribution"),
        )
        for attribution, audiences in by_attribution.items()
    ]


def _closed(state: ConsentState, say: FormWords) -> list[str]:
    embargo = state.embargo
    if embargo is None:
        return [say("no_closure")]
    lines = [_closure(embargo, say)]
    if embargo.lifted_by:
        lines.append(say("lifted_by", names=say.listed(embargo.lifted_by)))
    return lines


def _closure(embargo: Embargo, say: FormWords) -> str:
    if embargo.until:
        return say("closed_day", day=say.day(embargo.until))
    if embargo.event:
        return say("closed_event", event=embargo.event.rstrip(" ."))
    return say("closed_for_good")
