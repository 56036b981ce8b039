"""What whole groups give away."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.risk.attackers import KNOWS, Attacker, known_to
from oralhistory.anonymise.risk.homogeneity import given_away
from oralhistory.anonymise.risk.rows import CATALOGUE, QUASI, TEXT, ReleasedRow, catalogue_items
from tests.anonymise.risk.tables import row


def test_a_group_whose_members_all_tell_of_the_same_illness() -> None:
    rows = {
        "a": row([("health", "Malaria"), ("event", "the flood")], narrator_unit="x", content_warnings="illness; death"),
        "b": row([("health", "malaria")], narrator_unit="x", content_warnings="illness"),
        "c": row([("health", "typhoid")], narrator_unit="y", content_warnings="illness"),
    }
    found = {(each.releases, each.field, each.value): each.attackers for each in given_away(rows)}
    assert Attacker.COMRADE in found[("a", "b"), "text:health", "malaria"]
    assert Attacker.STRANGER in found[("a", "b", "c"), "content_warnings", "illness"]
    assert not any(value == "the flood" for _, _, value in found)


def group(told: tuple[str, frozenset[str]]) -> ReleasedRow:
    unit, illnesses = told
    return row([("health", each) for each in illnesses], narrator_unit=unit)


@given(
    st.dictionaries(
        st.sampled_from("abcdef"), st.tuples(st.sampled_from("xy"), st.frozensets(st.sampled_from("pqr"))).map(group)
    )
)
def test_what_is_given_away_all_of_them_have_and_they_look_alike(rows: dict[str, ReleasedRow]) -> None:
    for each in given_away(rows):
        assert len(each.releases) > 1
        assert all((each.field, each.value) in rows[release].words for release in each.releases)
        for attacker in each.attackers:
            assert len({known_to(attacker, catalogue_items(rows[release])) for release in each.releases}) == 1


def test_readers_know_fields_that_there_are() -> None:
    there = {*CATALOGUE, *(f"{TEXT}{category.value}" for category in QUASI)}
    for attacker in Attacker:
        assert KNOWS[attacker] <= there
    assert frozenset[str]().union(*KNOWS.values()) == there, "every field is known to somebody"
