"""What is one thing under several spellings is decided once; what is two things is not."""

from __future__ import annotations

import pytest

from oralhistory.anonymise.classes import SmallClass, classed
from oralhistory.anonymise.clusters import Cluster, clustered, identities
from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.findings import findings, suggestion_group
from oralhistory.anonymise.ranking import Risk, risk_of
from oralhistory.anonymise.register import Register
from oralhistory.model import (
    Category,
    Finding,
    FindingDecision,
    Segment,
    Testimony,
    TextField,
    TextPlace,
    Transcript,
    Treatment,
    perhaps_group,
)
from oralhistory.use_cases.reviewing import items_of
from tests.anonymise.fictions import OWNER, english

PERSON, PLACE, OTHER, DATE = Category.PERSON, Category.PLACE, Category.OTHER, Category.DATE


def found(*written: tuple[str, Category], source: str = "pattern:x", confidence: float = 0.5) -> list[Finding]:
    """One finding a segment."""
    return [
        Finding(
            TextPlace(TextField.SEGMENT, number),
            0,
            len(text),
            text,
            category,
            source,
            confidence,
            suggestion_group(category, text),
        )
        for number, (text, category) in enumerate(written)
    ]


def said(clusters: tuple[Cluster, ...]) -> list[list[str]]:
    return [[finding.text for finding in cluster.findings] for cluster in clusters]


def together(category: Category, *texts: str) -> bool:
    return len(clustered(found(*((text, category) for text in texts)))) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("Mr Brook", "Ada Brook", "Brook", "BROOK", "Brook’s", "Brook's", "A. Brook", "Uncle Brook"),
        ("Corporal Veit", "Veit"),
        ("Ada Maria Brook", "Ada Brook", "Maria Brook"),
        ("נועה", "לנועה", "ונועה", "שלנועה"),
        ("نادر", "ونادر", "لنادر"),
        ("Quillons", "Quillon"),
    ],
)
def test_one_person_under_several_spellings(texts: tuple[str, ...]) -> None:
    assert together(PERSON, *texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("Ada Brook", "Tom Brook"),
        ("Brook", "Brooke"),
        ("Ada", "Adam"),
        ("A. Brook", "Tom Brook"),
        ("James", "Jam"),
        ("מורן", "אורן"),
    ],
)
def test_two_persons_stay_two(texts: tuple[str, ...]) -> None:
    assert not together(PERSON, *texts)


def test_a_name_that_two_persons_have_is_nobodys() -> None:
    clusters = clustered(found(("Ada Brook", PERSON), ("Tom Brook", PERSON), ("Brook", PERSON)))
    assert said(clusters) == [["Ada Brook"], ["Tom Brook"], ["Brook"]]


def test_the_fullest_name_stands_for_all_and_an_unsure_capital_joins() -> None:
    (cluster,) = clustered(found(("Brook", OTHER), ("Ada Brook", PERSON), ("Mrs Brook", PERSON)))
    assert (cluster.first.text, cluster.category) == ("Ada Brook", PERSON)
    assert [finding.text for finding in cluster.findings] == ["Brook", "Ada Brook", "Mrs Brook"]


@pytest.mark.parametrize(
    "texts",
    [
        ("4 May 1987", "May 4th, 1987", "the 4th of May 1987", "1987-05-04", "Monday, 4 May 1987"),
        ("4 May 1987", "4.5.1987"),
        ("4 May 1987", "4 May"),
        ("13.5.1987", "13 May 1987"),
    ],
)
def test_one_day_written_twice(texts: tuple[str, ...]) -> None:
    assert together(DATE, *texts)


@pytest.mark.parametrize(
    "texts",
    [
        ("4 May 1987", "5 May 1987"),
        ("4 May 1987", "5 April 1987", "4.5.1987"),  # nobody knows which of the two is meant
        ("4 May 1987", "4 May 1988", "4 May"),
        ("1987", "May 1987"),
        ("4 May 1987 to 9 June 1988", "4 May 1987"),
    ],
)
def test_two_days_stay_two(texts: tuple[str, ...]) -> None:
    assert len(clustered(found(*((text, DATE) for text in texts)))) == len(texts)


def test_the_rest_is_one_by_its_letters_and_digits() -> None:
    assert together(Category.CONTACT, "+44 7700 900871", "07700-900871")
    assert together(Category.CONTACT, "https://example.org/a", "http://www.example.org/b?c")
    assert not together(Category.CONTACT, "ada@example.org", "tom@example.org")
    assert together(Category.CODE, "QX-551273", "qx 551273")
    assert together(Category.ROLE, "the company medic", "company medics")
    assert not together(Category.HEALTH, "stress", "stres")


def test_entities_of_the_register_join_by_their_identity() -> None:
    records = {"A": english(), "B": english()}
    register = Register.of(records)
    both = findings(records["A"], register, "A", suggest_all)
    foreign = [f for f in findings(records["B"], register, "B", suggest_all) if f.group == "B/person/n1"][:1]

    def identity(group: str) -> str:
        entity = register.entity(group)
        return register.identity(entity) if entity else group

    groups = [set(cluster.groups) for cluster in clustered([*both, *foreign], identity)]
    assert any({"A/person/n1", "B/person/n1"} <= each for each in groups)


def test_what_only_may_be_meant_stands_with_the_entity_and_never_for_it() -> None:
    record = english()
    register = Register.of({OWNER: record})
    place = TextPlace(TextField.SEGMENT, 0)
    known = Finding(place, 0, 6, "Tobias", PERSON, "register:person", 1.0, f"{OWNER}/person/n1")
    perhaps = Finding(
        place, 9, 29, "Tobyas Marloe Senior", PERSON, "review:spelling", 0.6, perhaps_group(f"{OWNER}/person/n1")
    )
    (item,) = items_of([known, perhaps], register, OWNER)
    assert item.groups == (known.group, perhaps.group)
    assert item.first is known
    (alone,) = items_of([perhaps], register, OWNER)
    assert alone.first is perhaps


def test_one_label_for_one_person_unless_somebody_decided_apart() -> None:
    clusters = clustered(found(("Ada Brook", PERSON), ("Brook", PERSON)))
    assert set(identities(clusters, {}).values()) == {"person:ada brook"}
    decision = FindingDecision(group="person:brook", text="Brook", category=PERSON, by="R", treatment=Treatment.MASK)
    assert identities(clusters, {"person:brook": decision})["person:brook"] == "person:brook"


# ---- classes and risk ----------------------------------------------------------------------------------------


def read(*texts: str) -> list[Finding]:
    segments = tuple(Segment(text=text) for text in texts)
    testimony = Testimony(language="en", transcript=Transcript(language="en", segments=segments))
    return list(findings(testimony, Register(()), OWNER, suggest_all))


def test_small_things_are_decided_as_one_and_none_is_left_out() -> None:
    seen = read(
        "There were forty soldiers and 300 metres of road, and it cost 40 dollars.",
        "It took three weeks, then four years.",
        "That was in 1991, again in 1994, and once in November, or December.",
        "Sergeant Mallin came on 4 May 1987 with Ada Thornquist.",
    )
    clusters = clustered(seen)
    classes = classed(clusters)
    assert [f.text for c in classes[SmallClass.QUANTITIES] for f in c.findings] == [
        "forty soldiers",
        "300 metres",
        "40 dollars",
    ]
    assert {c.first.text for c in classes[SmallClass.SPANS]} == {"three weeks", "four years"}
    assert {c.first.text for c in classes[SmallClass.YEARS]} == {"1991", "1994"}
    assert {c.first.text for c in classes[SmallClass.TIMES]} == {"November", "December"}
    items = items_of(seen, Register(()), OWNER)
    listed = [finding for item in items for finding in item.findings]
    assert len(listed) == len(seen) and set(listed) == set(seen)
    alone = {item.first.text for item in items if item.kind is None}
    assert {"4 May 1987", "Ada Thornquist"} <= alone


def test_what_names_someone_stands_first() -> None:
    items = items_of(read("Ada Thornquist paid 40 dollars on 4 May 1987, and 50 dollars later."), Register(()), OWNER)
    assert [item.risk for item in items] == sorted(item.risk for item in items)
    assert items[0].first.text == "Ada Thornquist"
    assert items[-1].kind is SmallClass.QUANTITIES
    risks = {item.first.text: item.risk for item in items}
    assert risks["4 May 1987"] is Risk.SINGLES_OUT


def test_a_class_never_holds_what_the_register_knows_or_a_rare_word() -> None:
    known = [
        Finding(TextPlace(TextField.SEGMENT, n), 0, 2, "20", Category.QUANTITY, "register:quantity", 1.0, f"T/q/{n}")
        for n in (1, 2)
    ]
    assert classed(clustered(known)) == {}
    rare = found(("Samaritan", Category.DEMOGRAPHIC), ("Zoroastrian", Category.DEMOGRAPHIC), source="lexicon:people")
    assert classed(clustered(rare)) == {}
    common = found(("Russian", Category.DEMOGRAPHIC), ("Jewish", Category.DEMOGRAPHIC), source="lexicon:people")
    assert set(classed(clustered(common))) == {SmallClass.PEOPLES}
    roles = found(("medic", Category.ROLE), ("driver", Category.ROLE), confidence=0.7)
    assert classed(clustered(roles)) == {}
    assert {risk_of(cluster) for cluster in clustered(roles)} == {Risk.SINGLES_OUT}


def test_ranks_of_one_kind_are_one_decision() -> None:
    ranks = found(("sergeant", Category.RANK), ("Cpl", Category.RANK), ("colonel", Category.RANK))
    kinds = classed(clustered(ranks))
    assert set(kinds) == {SmallClass.SERGEANTS}
