"""What third parties said, folded day by day."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.consent.third_parties import is_masked, third_parties_on
from oralhistory.model import ConsentEvent, EventKind, Person, Role, ThirdParty, ThirdPartyConsent, ThirdPartyRule

PEOPLE = (Person(id="m1", role=Role.MENTIONED, name="Quorvane Zelt", aliases=("Quo",)),)
WORDS = st.builds(
    ThirdParty,
    person=st.sampled_from(["m1", "Quorvane  ZELT", "quo", "Tessaly Vorne"]),
    consent=st.sampled_from(ThirdPartyConsent),
    rule=st.sampled_from(ThirdPartyRule),
)
EVENTS = st.lists(
    st.builds(
        ConsentEvent,
        event=st.sampled_from(EventKind),
        effective=st.sampled_from(["2030-01-01", "2030-01-02", "2030-01-03"]),
        third_parties=st.lists(WORDS, max_size=3).map(tuple),
    ),
    max_size=6,
)


def _slowly(events: list[ConsentEvent], day: str, key: str) -> bool:
    """Whether somebody is masked, read from the end: the last agreement, and what was said since."""
    same = {"m1"} if key == "tessaly vorne" else {"tessaly vorne"}
    said = [
        party
        for each in ("2030-01-01", "2030-01-02", "2030-01-03")
        if each <= day
        for event in events
        if event.effective == each
        for party in event.third_parties
        if ("tessaly vorne" if party.person.startswith("T") else "m1") not in same
    ]
    for party in reversed(said):
        if party.rule == "mask" or party.consent == "refused":
            return True
        if party.consent == "given":
            return False
    return False


@given(EVENTS, st.sampled_from(["2030-01-01", "2030-01-02", "2030-01-03"]))
def test_only_the_persons_own_agreement_loosens(events: list[ConsentEvent], day: str) -> None:
    held = third_parties_on(events, date.fromisoformat(day), PEOPLE)
    assert set(held) <= {"m1", "tessaly vorne"}
    for key in ("m1", "tessaly vorne"):
        assert (key in held and is_masked(held[key])) is _slowly(events, day, key)


@given(EVENTS)
def test_a_day_knows_nothing_of_later_events(events: list[ConsentEvent]) -> None:
    early = [event for event in events if event.effective <= "2030-01-02"]
    day = date(2030, 1, 2)
    assert third_parties_on(events, day, PEOPLE) == third_parties_on(early, day, PEOPLE)
