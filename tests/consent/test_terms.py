"""The terms beside the matrix: the latest word of each kind, what a withdrawal ends, what only a word can loosen."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oralhistory.consent import Request, Said, Terms, decide, terms_on
from oralhistory.importers.record import parse_event
from oralhistory.model import (
    AfterDeath,
    Audience,
    ConsentEvent,
    Copyright,
    Medium,
    Reason,
    Stage,
    ThirdPartyConsent,
    ThirdPartyRule,
    Use,
)
from tests.strategies import consent_events

D1, D2, D3, D4 = (f"2026-03-0{number}" for number in range(1, 5))
LAST = date(2026, 3, 9)


def event(kind: str, day: str, **more: Any) -> ConsentEvent:
    """One event, through the door of files: what the schema refuses cannot be tested for by mistake."""
    grants = {"grants": []} if kind in ("given", "widened", "narrowed") else {}
    return parse_event({"event": kind, "effective": day, **grants, **more}, "event")


def terms(*events: ConsentEvent, day: date = LAST) -> Terms:
    return terms_on(events, day)


PROXY = {"name": "Sivan", "reason": "minor", "relation": "mother", "until": D3}
KEPT: dict[str, Any] = {
    "recontact": {"channel": "letter", "address": "the baker's shop"},
    "retention": {"until": "2040-01-01", "then": "review", "after_death": "close", "heirs": "her sister"},
    "code_word": "made of a word",
    "copy_left": True,
    "third_parties": [{"person": "brother", "consent": "refused"}],
    "form": {"id": "agreement", "version": "2", "stage": "before"},
}
ENDED: dict[str, Any] = {
    "proxy": PROXY,
    "capacity": {"understood": True, "pressure": False},
    "rights": {"copyright": "shared"},
    "review_until": D4,
    "interpreter": "Idan",
    "interpreter_undertaking": True,
    "others_present": ["her aunt"],
    "explained": ["risks", "legal limits"],
}
KEPT_NAMES = ("recontact", "retention", "after_death", "code_word", "copy_left", "third_parties", "stages")
ENDED_NAMES = tuple(ENDED)


def test_each_term_is_told_with_the_event_that_said_it() -> None:
    found = terms(event("informed", D1), event("given", D1, **KEPT, **ENDED))
    said = {name: getattr(found, name) for name in (*KEPT_NAMES, *ENDED_NAMES)}
    assert {name: value.by for name, value in said.items() if isinstance(value, Said)} == dict.fromkeys(
        set(said) - {"third_parties", "stages", "explained"}, 1
    )
    assert found.explained == {"risks": 1, "legal limits": 1}
    assert found.stages == {Stage.BEFORE: Said(D1, 1)}
    assert found.third_parties["brother"].by == 1
    assert found.retention and found.retention.value.until == "2040-01-01"
    assert found.after_death and found.after_death.value.after_death is AfterDeath.CLOSE
    assert found.rights and found.rights.value.copyright is Copyright.SHARED


def test_what_nobody_said_is_unknown() -> None:
    assert terms(event("given", D1)) == Terms(LAST)


@pytest.mark.parametrize("kind", ["withdrawn", "refused"])
def test_the_end_of_consent_ends_its_terms_and_keeps_what_handling_it_needs(kind: str) -> None:
    before = terms(event("given", D1, **KEPT, **ENDED))
    after = terms(event("given", D1, **KEPT, **ENDED), event(kind, D2))
    anew = terms(event("given", D1, **KEPT, **ENDED), event(kind, D2), event("given", D3))
    for found in (after, anew):
        assert {name: getattr(found, name) for name in KEPT_NAMES} == {n: getattr(before, n) for n in KEPT_NAMES}
        assert not any(getattr(found, name) for name in ENDED_NAMES)


def test_a_withdrawal_in_part_ends_no_term() -> None:
    first = event("given", D1, **KEPT, **ENDED)
    part = event("withdrawn", D2, grants=[{"use": "web"}])
    assert terms(first, part) == terms(first)


def test_a_given_after_a_withdrawal_starts_anew_with_what_it_carries() -> None:
    found = terms(event("given", D1, **ENDED), event("withdrawn", D2), event("given", D3, explained="risks"))
    assert (found.explained, found.rights, found.proxy) == ({"risks": 2}, None, None)


def test_terms_follow_the_days_and_no_later_day_counts() -> None:
    late, early = (
        event("given", D3, rights={"copyright": "narrator"}),
        event("given", D1, rights={"copyright": "shared"}),
    )
    assert terms(late, early).rights == Said(late.rights, 0)
    assert terms(late, early, day=date(2026, 3, 2)).rights == Said(early.rights, 1)


def test_a_way_to_reach_the_narrator_is_replaced_whole_but_never_a_message_stays() -> None:
    first = event("given", D1, recontact={"channel": "telephone", "address": "555", "never_leave_message": True})
    found = terms(first, event("narrowed", D2, recontact={"channel": "letter"}))
    assert found.recontact and (found.recontact.value.channel, found.recontact.value.address) == ("letter", None)
    assert found.never_leave_message == Said(True, 0)
    allowed = terms(first, event("narrowed", D2, recontact={"never_leave_message": False}))
    assert allowed.never_leave_message == Said(False, 1)


def test_retention_and_death_are_two_promises() -> None:
    found = terms(
        event("given", D1, retention={"until": "2040-01-01", "after_death": "destroy"}),
        event("narrowed", D2, retention={"until": "2030-01-01"}),
    )
    assert found.retention and (found.retention.value.until, found.retention.by) == ("2030-01-01", 1)
    assert found.after_death and (found.after_death.value.after_death, found.after_death.by) == (AfterDeath.DESTROY, 0)


def test_an_undertaking_is_that_interpreters_alone() -> None:
    sworn = event("given", D1, interpreter="Idan", interpreter_undertaking=True)
    assert terms(sworn, event("reconfirmed", D2)).interpreter_undertaking == Said(True, 0)
    assert terms(sworn, event("reconfirmed", D2, interpreter="Maya")).interpreter_undertaking is None


@pytest.mark.parametrize(
    ("later", "rule", "consent"),
    [
        ({}, "mask", "refused"),
        ({"notes": "asked again"}, "mask", "refused"),
        ({"consent": "unknown"}, "mask", "refused"),
        ({"consent": "given"}, "mask", "given"),
        ({"rule": "profile"}, "profile", "refused"),
        ({"consent": "given", "rule": "profile"}, "profile", "given"),
    ],
)
def test_a_third_partys_no_is_loosened_in_so_many_words_alone(later: dict[str, str], rule: str, consent: str) -> None:
    closed = {"person": "brother", "consent": "refused", "rule": "mask"}
    found = terms(
        event("given", D1, third_parties=[closed, {"person": "aunt", "rule": "mask"}]),
        event("narrowed", D2, third_parties=[{"person": "brother", **later}]),
    )
    brother, aunt = found.third_parties["brother"], found.third_parties["aunt"]
    assert (brother.value.rule, brother.value.consent, brother.by) == (rule, consent, 1)
    assert (aunt.value.rule, aunt.by) == (ThirdPartyRule.MASK, 0)


def test_a_third_partys_yes_is_taken_back_by_a_later_no() -> None:
    found = terms(
        event("given", D1, third_parties=[{"person": "aunt", "consent": "given", "notes": "by letter"}]),
        event("narrowed", D2, third_parties=[{"person": "aunt", "consent": "refused"}]),
    )
    assert found.third_parties["aunt"].value.consent is ThirdPartyConsent.REFUSED
    assert found.third_parties["aunt"].value.notes == "by letter"


def test_a_minor_of_full_age_is_asked_anew_until_they_speak_themselves() -> None:
    by_mother = event("given", D1, proxy=PROXY)
    assert not terms(by_mother, day=date(2026, 3, 2)).ask_anew
    assert terms(by_mother, day=date(2026, 3, 3)).ask_anew
    assert terms(by_mother, event("narrowed", D3), day=date(2026, 3, 4)).ask_anew
    for own in ("given", "reconfirmed", "withdrawn"):
        assert not terms(by_mother, event(own, D4)).ask_anew


def test_only_age_ends_by_a_day() -> None:
    for reason in ("incapacity", "other"):
        assert not terms(event("given", D1, proxy={**PROXY, "reason": reason})).ask_anew
    assert not terms(event("given", D1, proxy={"name": "Sivan", "reason": "minor"})).ask_anew


def test_death_and_stages_are_dated() -> None:
    found = terms(
        event("given", D1, form={"id": "a", "version": "1", "stage": "before"}),
        event("reconfirmed", D2, form={"id": "a", "version": "1", "stage": "after"}),
        event("died", D3),
    )
    assert found.stages == {Stage.BEFORE: Said(D1, 0), Stage.AFTER: Said(D2, 1)}
    assert found.death == Said(D3, 2)


def test_a_review_deadline_that_passed_in_silence_means_no() -> None:
    asked = {"use": "web", "medium": "transcript", "audience": "public", "decision": "yes"}
    history = [
        parse_event(
            {"event": "given", "effective": D1, "grants": [asked], "review_required": True, "review_until": D2}, "event"
        )
    ]
    request = Request(Use.WEB, Medium.TRANSCRIPT, Audience.PUBLIC)
    for day in (date(2026, 3, 1), date(2026, 3, 2), date(2026, 3, 3), date(2126, 3, 3)):
        assert decide(history, request, day).reasons == (Reason.NOT_APPROVED,)


@settings(max_examples=60, deadline=None, database=None, derandomize=True)
@given(history=st.lists(consent_events(), max_size=5), day=st.dates(date(1990, 1, 1), date(2040, 1, 1)))
def test_any_history_has_terms_that_no_later_event_changes(history: list[dict[str, Any]], day: date) -> None:
    events = [ConsentEvent.from_json(said) for said in history]
    found = terms_on(events, day)
    later = [event for event in events if date.fromisoformat(event.effective) > day]
    come = [event for event in events if event not in later]
    assert terms_on([*come, *later], day) == terms_on(come, day)
    for name, value in vars(found).items():
        if isinstance(value, Said):
            assert events[value.by].effective <= day.isoformat(), name
