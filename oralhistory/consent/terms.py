"""What was agreed beside the matrix, on a day: how to reach the narrator, for how long, who spoke, of whom else.

The events are taken as in ``state.py``: by the day on which they take effect, equal days as listed. Of each kind the
latest word holds; what nobody said is unknown. None of it opens or closes anything: the contract's rules do not know
these terms. They are what people have promised, told with the event that said it.

Where silence or a withdrawal leaves a choice (docs/decisions/0017):

* a full withdrawal and a refusal end what belonged to the consent that is gone: who spoke for whom, what was seen and
  explained, whose the words are, the deadline of a review. What is needed to handle them stays: how to reach the
  narrator, for how long the testimony is kept, the code word. So does what is so whatever was consented to: which
  stages were held, a copy that was left behind, a death, and the word of others who are spoken of. A ``given``
  afterwards starts anew: nothing that ended comes back;
* a way to reach the narrator is replaced whole, since an old address does not fit a new channel. That no message may
  ever be left stays until an event says otherwise;
* the day of retention and what happens after a death are two promises: an event that says one leaves the other;
* an event that names an interpreter or a proxy speaks of that person alone; a ``given`` or ``reconfirmed`` that names
  no proxy is the narrator's own word, and ends the proxy's;
* somebody who is spoken of and refused stays so until an event says that the same person consents; who is to be masked
  stays so until an event says ``profile`` of them in so many words. That they consent does not take off the mask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Generic, TypeVar

from oralhistory.consent.state import come_by
from oralhistory.model import (
    Capacity,
    ConsentEvent,
    EventKind,
    Proxy,
    ProxyReason,
    Recontact,
    Retention,
    Rights,
    Stage,
    ThirdParty,
    ThirdPartyConsent,
    ThirdPartyRule,
)

T = TypeVar("T")


@dataclass(frozen=True)
class Said(Generic[T]):
    """What holds, and the event that said it: an index into the events given."""

    value: T
    by: int


@dataclass
class Terms:
    """The terms of one day; ``None`` and an absent key mean that nobody said anything."""

    day: date
    recontact: Said[Recontact] | None = None
    never_leave_message: Said[bool] | None = None
    retention: Said[Retention] | None = None
    """``until`` and ``then`` alone."""
    after_death: Said[Retention] | None = None
    """``after_death`` and ``heirs`` alone."""
    code_word: Said[str] | None = None
    """What ``code_words.py`` made of the word."""
    proxy: Said[Proxy] | None = None
    capacity: Said[Capacity] | None = None
    rights: Said[Rights] | None = None
    review_until: Said[str] | None = None
    interpreter: Said[str] | None = None
    interpreter_undertaking: Said[bool] | None = None
    others_present: Said[Any] | None = None
    explained: dict[str, int] = field(default_factory=dict[str, int])
    """What was explained, and the event that said so last."""
    copy_left: Said[bool] | None = None
    third_parties: dict[str, Said[ThirdParty]] = field(default_factory=dict[str, Said[ThirdParty]])
    stages: dict[Stage, Said[str]] = field(default_factory=dict[Stage, Said[str]])
    """The ISO day on which a conversation of that stage was held last."""
    death: Said[str] | None = None
    """The ISO day that the event gives."""

    @property
    def ask_anew(self) -> bool:
        """Whether a proxy spoke for a minor who is of full age by now and has not spoken since."""
        proxy = self.proxy.value if self.proxy else None
        return (
            proxy is not None
            and proxy.reason is ProxyReason.MINOR
            and proxy.until is not None
            and proxy.until <= self.day.isoformat()
        )


def terms_on(events: Sequence[ConsentEvent], day: date) -> Terms:
    """Fold the terms of the events effective by ``day``. Events of later days are not looked at.

    Args:
        events: every consent event of the testimony, in the order recorded.
        day: the calendar day asked about.
    """
    terms = Terms(day)
    for index, event in come_by(events, day):
        _follow(terms, event, index)
    return terms


def _follow(terms: Terms, event: ConsentEvent, index: int) -> None:
    if event.event is EventKind.REFUSED or (event.event is EventKind.WITHDRAWN and not event.grants):
        _end(terms)
    if event.event is EventKind.DIED:
        terms.death = Said(event.effective, index)
    _conversation(terms, event, index)
    _promises(terms, event, index)
    for party in event.third_parties:
        old = terms.third_parties.get(party.person)
        terms.third_parties[party.person] = Said(_stricter(old.value, party) if old else party, index)


def _end(terms: Terms) -> None:
    terms.proxy = terms.capacity = terms.rights = terms.review_until = None
    terms.interpreter = terms.interpreter_undertaking = terms.others_present = None
    terms.explained.clear()


def _conversation(terms: Terms, event: ConsentEvent, index: int) -> None:
    """Who was there and what was seen, said and left behind."""
    if event.proxy is not None:
        terms.proxy = Said(event.proxy, index)
    elif event.event in (EventKind.GIVEN, EventKind.RECONFIRMED):
        terms.proxy = None
    if event.interpreter is not None:
        terms.interpreter, terms.interpreter_undertaking = Said(event.interpreter, index), None
    if event.interpreter_undertaking is not None:
        terms.interpreter_undertaking = Said(event.interpreter_undertaking, index)
    if event.others_present is not None:
        terms.others_present = Said(event.others_present, index)
    if event.capacity is not None:
        terms.capacity = Said(event.capacity, index)
    if event.copy_left is not None:
        terms.copy_left = Said(event.copy_left, index)
    if event.form is not None and event.form.stage is not None:
        terms.stages[event.form.stage] = Said(event.effective, index)
    terms.explained.update(dict.fromkeys(event.explained, index))


def _promises(terms: Terms, event: ConsentEvent, index: int) -> None:
    """What was agreed for the time afterwards."""
    if event.recontact is not None:
        terms.recontact = Said(event.recontact, index)
        if event.recontact.never_leave_message is not None:
            terms.never_leave_message = Said(event.recontact.never_leave_message, index)
    if (kept := event.retention) is not None:
        if kept.until is not None or kept.then is not None:
            terms.retention = Said(Retention(until=kept.until, then=kept.then), index)
        if kept.after_death is not None or kept.heirs is not None:
            terms.after_death = Said(Retention(after_death=kept.after_death, heirs=kept.heirs), index)
    if event.rights is not None:
        terms.rights = Said(event.rights, index)
    if event.review_until is not None:
        terms.review_until = Said(event.review_until, index)
    if event.code_word is not None:
        terms.code_word = Said(event.code_word, index)


def _stricter(old: ThirdParty, new: ThirdParty) -> ThirdParty:
    """The later word, except where it is silent about what an earlier one closed.

    A value that only stands there because it is the default is silence: ``written`` tells the two apart.
    """
    refused = old.consent is ThirdPartyConsent.REFUSED
    if new.consent is ThirdPartyConsent.UNKNOWN and (refused or "consent" not in new.written):
        new = replace(new, consent=old.consent)
    if new.rule is ThirdPartyRule.PROFILE and "rule" not in new.written:
        new = replace(new, rule=old.rule)
    return replace(new, notes=new.notes or old.notes)
