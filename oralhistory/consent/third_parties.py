"""Those who are spoken of: what each of them said on a day, out of the events whose day has come."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from oralhistory.model import ConsentEvent, Person, ThirdParty, ThirdPartyConsent, ThirdPartyRule


def third_parties_on(
    events: Sequence[ConsentEvent], day: date, people: Sequence[Person] = ()
) -> Mapping[str, ThirdParty]:
    """The present word of each third party, by the person's id in the record, or by the name where it has none.

    The latest word holds. A refusal and a mask are loosened only by a later event in which the same person agrees;
    one that says nothing (``unknown``, or a profile without an agreement) leaves them.

    Args:
        events: in the order they were listed; equal days keep that order.
        day: events of later days are not looked at.
        people: the record's: who is named in one event and given by id in another is one person.
    """
    ids = {_key(name): person.id for person in people for name in (person.name, *person.aliases) if name}
    known = {person.id for person in people}
    come = [event for event in events if date.fromisoformat(event.effective) <= day]
    held: dict[str, ThirdParty] = {}
    for event in sorted(come, key=lambda event: event.effective):
        for word in event.third_parties:
            named = _key(word.person)
            key = word.person if word.person in known else ids.get(named, named)
            held[key] = _after(held.get(key), word)
    return held


def is_masked(party: ThirdParty) -> bool:
    """Whether no audience may read of this person by name."""
    return party.rule is ThirdPartyRule.MASK or party.consent is ThirdPartyConsent.REFUSED


def _after(before: ThirdParty | None, word: ThirdParty) -> ThirdParty:
    if before is None or word.consent is ThirdPartyConsent.GIVEN:
        return word
    consent = before.consent if word.consent is ThirdPartyConsent.UNKNOWN else word.consent
    rule = ThirdPartyRule.MASK if ThirdPartyRule.MASK in (before.rule, word.rule) else ThirdPartyRule.PROFILE
    return replace(word, consent=consent, rule=rule)


def _key(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
