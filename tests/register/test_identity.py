"""Which entities are one: by their forms, and by what persons judged; whatever the order."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.identity import identities
from oralhistory.model import Category, ProtectedEntity
from oralhistory.model.cards import EntityLink, LinkKind, pair_of

NAMES = ("Dan Levi", "Noa Ben-Ami", "דן לוי", "دان ليفي", "Abu Karim", "Tal")


def person(id: str, *forms: str) -> ProtectedEntity:
    return ProtectedEntity(
        id=id, category=Category.PERSON, name=forms[0], forms=forms, testimony=id.partition("/")[0], person="p"
    )


def link(one: str, other: str, kind: LinkKind) -> EntityLink:
    return EntityLink(*pair_of(one, other), kind)


def same(one: str, other: str) -> EntityLink:
    return link(one, other, LinkKind.SAME)


def apart(one: str, other: str) -> EntityLink:
    return link(one, other, LinkKind.APART)


IDS = [f"{testimony}/person/{n}" for testimony in "ABCD" for n in (1, 2)]


@st.composite
def registers(draw: st.DrawFn) -> tuple[list[ProtectedEntity], list[EntityLink]]:
    forms = st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True)
    entities = [person(id, *draw(forms)) for id in draw(st.lists(st.sampled_from(IDS), unique=True, min_size=2))]
    pairs = st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)).filter(lambda pair: pair[0] != pair[1])
    drawn = draw(st.lists(st.tuples(pairs, st.sampled_from(LinkKind)), max_size=8))
    kinds = {pair_of(*pair): kind for pair, kind in drawn}
    return entities, [EntityLink(*pair, kind) for pair, kind in kinds.items()]


def joined_by(links: Sequence[EntityLink]) -> dict[str, set[str]]:
    """What the links *same* alone join; worked out in the plainest way there is."""
    parts: dict[str, set[str]] = {}
    for each in links:
        if each.kind is LinkKind.SAME:
            whole = parts.get(each.first, {each.first}) | parts.get(each.second, {each.second})
            parts |= dict.fromkeys(whole, whole)
    return parts


@given(registers())
def test_the_order_tells_nothing(drawn: tuple[list[ProtectedEntity], list[EntityLink]]) -> None:
    entities, links = drawn
    found = identities(entities, links)
    assert identities(entities[::-1], links[::-1]) == found
    assert identities(sorted(entities, key=lambda e: e.name), sorted(links)) == found
    assert all(found[identity] == identity for identity in found.values())


@given(registers())
def test_what_is_apart_is_never_joined(drawn: tuple[list[ProtectedEntity], list[EntityLink]]) -> None:
    entities, links = drawn
    found = identities(entities, links)
    for each in links:
        if each.kind is LinkKind.APART and each.first in found and each.second in found:
            assert found[each.first] != found[each.second]


@given(registers())
def test_what_is_the_same_is_joined_unless_it_is_held_apart(
    drawn: tuple[list[ProtectedEntity], list[EntityLink]],
) -> None:
    entities, links = drawn
    found = identities(entities, links)
    parts = joined_by(links)
    torn = [each.pair for each in links if each.kind is LinkKind.APART and each.second in parts.get(each.first, ())]
    for each in links:
        wrong = any(first in parts[each.first] for first, _ in torn) if each.kind is LinkKind.SAME else True
        if not wrong and each.first in found and each.second in found:
            assert found[each.first] == found[each.second]


@given(registers())
def test_without_links_equal_names_are_one_and_others_are_not(
    drawn: tuple[list[ProtectedEntity], list[EntityLink]],
) -> None:
    entities, _ = drawn
    found = identities(entities)
    for one in entities:
        for other in entities:
            if one.name == other.name:
                assert found[one.id] == found[other.id]
    if all(len(entity.forms) == 1 for entity in entities):
        assert len(set(found.values())) == len({entity.name for entity in entities})


def test_a_nickname_alone_joins_nobody_and_a_card_of_two_words_does() -> None:
    dan, tal = person("A/person/1", "Dan Levi", "Tal"), person("B/person/1", "Tal")
    assert len(set(identities([dan, tal]).values())) == 2
    both = person("B/person/1", "Tal", "Dan Levi")
    assert len(set(identities([dan, both]).values())) == 1


def test_apart_holds_through_a_third_whose_forms_join_neither_then() -> None:
    one, other = person("A/person/1", "Dan Levi"), person("B/person/1", "דן לוי")
    third = person("C/person/1", "Dan Levi", "דן לוי")
    assert len(set(identities([one, other, third]).values())) == 1
    found = identities([one, other, third], [apart(one.id, other.id)])
    assert len(set(found.values())) == 3
    found = identities([one, other, third], [apart(one.id, other.id), same(third.id, one.id)])
    assert found[third.id] == found[one.id] != found[other.id]


def test_those_far_from_what_is_apart_stay_one() -> None:
    people = [person(f"{t}/person/1", "Dan Levi", alias) for t, alias in zip("ABCD", NAMES[1:5], strict=True)]
    twins = [person("E/person/1", "Noa Ben-Ami"), person("E/person/2", "Noa Ben-Ami")]
    found = identities([*people, *twins], [apart(people[0].id, people[1].id)])
    assert found["A/person/1"] != found["B/person/1"]
    assert found["E/person/1"] == found["E/person/2"] == found["A/person/1"]


def test_a_link_through_a_record_that_is_gone_still_joins() -> None:
    one, other = person("A/person/1", "Dan Levi"), person("C/person/1", "Daniel")
    links = [same("A/person/1", "B/person/1"), same("B/person/1", "C/person/1")]
    assert len(set(identities([one, other], links).values())) == 1


def test_persons_and_places_of_one_name_are_two() -> None:
    place = ProtectedEntity(id="A/place/dan", category=Category.PLACE, name="Dan", forms=("Dan",), testimony="A")
    assert len(set(identities([person("A/person/1", "Dan"), place]).values())) == 2
