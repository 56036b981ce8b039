"""What was agreed beside the matrix, in plain sentences: the parts of ``oralhistory/model/agreement.py``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from oralhistory.consent import ConsentState, Terms
from oralhistory.forms.consent_words import Wording, isolate
from oralhistory.model import Capacity, ConsentEvent, Proxy, Recontact, Retention, Rights, ThirdParty


def besides(event: ConsentEvent, people: Mapping[str, str], words: Wording) -> Iterator[str]:
    """The sentences of every such part that an event carries, in the order of the conversation."""
    if event.recontact:
        yield from recontact(event.recontact, words)
    if event.code_word:
        yield words.say("besides.word")
    if event.proxy:
        yield from proxy(event.proxy, people, words)
    if event.interpreter_undertaking is not None:
        yield undertaking(event.interpreter_undertaking, words)
    if event.capacity:
        yield from capacity(event.capacity, people, words)
    if event.rights:
        yield from rights(event.rights, words)
    if event.retention:
        yield from retention(event.retention, words)
    for party in event.third_parties:
        yield third_party(party, people, words)
    if event.copy_left is not None:
        yield copy_left(event.copy_left, words)


def agreed(terms: Terms, state: ConsentState, people: Mapping[str, str], words: Wording) -> Iterator[str]:
    """What holds of it on a day, whichever event said it; in the order of the conversation."""
    if terms.ask_anew:
        yield words.say("besides.ask-anew")
    if terms.recontact:
        yield from recontact(replace(terms.recontact.value, never_leave_message=None), words)
    if terms.never_leave_message and terms.never_leave_message.value:
        yield words.say("besides.no-message")
    if terms.code_word:
        yield words.say("besides.word")
    if state.embargo and state.embargo.lifted_by:
        yield words.say("besides.lifted-by", people=words.several(map(isolate, state.embargo.lifted_by)))
    if terms.review_until:
        yield words.say("besides.review-until", day=words.day(terms.review_until.value))
    if terms.proxy:
        yield from proxy(terms.proxy.value, people, words)
    if terms.interpreter:
        yield words.say("besides.interpreter", person=_person(terms.interpreter.value, people))
    if terms.interpreter_undertaking:
        yield undertaking(terms.interpreter_undertaking.value, words)
    if terms.capacity:
        yield from capacity(terms.capacity.value, people, words)
    if terms.rights:
        yield from rights(terms.rights.value, words)
    for kept in (terms.retention, terms.after_death):
        if kept:
            yield from retention(kept.value, words)
    for party in terms.third_parties.values():
        yield third_party(party.value, people, words)
    if terms.copy_left:
        yield copy_left(terms.copy_left.value, words)


def recontact(said: Recontact, words: Wording) -> Iterator[str]:
    """How to reach the narrator safely."""
    how = list(filter(None, (said.channel, said.address)))
    if how:
        yield words.say("besides.channel", how=words.say("list.comma").join(map(isolate, how)))
    if said.times:
        yield _full(words.say("besides.times", times=isolate(said.times)))
    if said.alias:
        yield _full(words.say("besides.alias", alias=isolate(said.alias)))
    if said.never_leave_message:
        yield words.say("besides.no-message")
    if said.until:
        yield words.say("besides.contact-by", day=words.day(said.until))


def proxy(said: Proxy, people: Mapping[str, str], words: Wording) -> Iterator[str]:
    """Who spoke for the narrator, and why."""
    yield words.say("besides.proxy", name=_person(said.name, people), reason=words.say(f"proxy.{said.reason}"))
    if said.relation:
        yield _full(words.say("besides.proxy-relation", relation=isolate(said.relation)))
    if said.assent is not None:
        yield words.say("besides.assent" if said.assent else "besides.no-assent")
    if said.until:
        yield words.say("besides.proxy-until", day=words.day(said.until))


def undertaking(promised: bool, words: Wording) -> str:
    """Whether the interpreter promised to keep silent."""
    return words.say("besides.undertaking" if promised else "besides.no-undertaking")


def capacity(said: Capacity, people: Mapping[str, str], words: Wording) -> Iterator[str]:
    """What was seen of understanding and pressure."""
    if said.understood is not None:
        yield words.say("besides.understood" if said.understood else "besides.not-understood")
    if said.pressure is not None:
        yield words.say("besides.pressure" if said.pressure else "besides.no-pressure")
    if said.concerns:
        yield _full(words.say("besides.concerns", concerns=isolate(said.concerns)))
    if said.assessed_by:
        yield words.say("besides.assessed", person=_person(said.assessed_by, people))


def rights(said: Rights, words: Wording) -> Iterator[str]:
    """Whose the words are."""
    yield words.say("besides.copyright", whose=words.say(f"copyright.{said.copyright}"))
    if said.deed_of_gift is not None:
        yield words.say("besides.deed" if said.deed_of_gift else "besides.no-deed")
    if said.terms:
        yield _full(words.say("besides.rights-terms", terms=isolate(said.terms)))


def retention(said: Retention, words: Wording) -> Iterator[str]:
    """For how long it is kept, and what happens after a death."""
    if said.until and said.then:
        then = words.say(f"then.{said.then}")
        yield words.say("besides.kept-until-then", day=words.day(said.until), then=then)
    elif said.until:
        yield words.say("besides.kept-until", day=words.day(said.until))
    if said.after_death:
        yield words.say("besides.after-death", then=words.say(f"after-death.{said.after_death}"))
    if said.heirs:
        yield _full(words.say("besides.heirs", heirs=isolate(said.heirs)))


def third_party(said: ThirdParty, people: Mapping[str, str], words: Wording) -> str:
    """Somebody who is spoken of, what they said, and how they are treated."""
    return words.say(
        "besides.third",
        person=_person(said.person, people),
        consent=words.say(f"third.{said.consent}"),
        rule=words.say(f"mask.{said.rule}"),
    )


def copy_left(there: bool, words: Wording) -> str:
    """Whether a copy stayed with the narrator."""
    return words.say("besides.copy" if there else "besides.no-copy")


def _person(named: str, people: Mapping[str, str]) -> str:
    return people.get(named) or isolate(named)


def _full(text: str) -> str:
    return text if text.rstrip("\u2069").endswith((".", "!", "?", "…", "؟")) else f"{text}."
