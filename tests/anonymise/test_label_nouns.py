"""When a label may say rank or role: only asked for, only alike in every record, only what may be read there anyway."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from oralhistory.anonymise.cards import with_cards
from oralhistory.anonymise.label_nouns import Wishes, label_nouns
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.own_ladders import OwnLadders, noun_of
from oralhistory.anonymise.profiles import profile_for
from oralhistory.anonymise.register import Register, register_of
from oralhistory.model import (
    Attribution,
    Audience,
    Category,
    FindingDecision,
    Ladder,
    Role,
    Rung,
    Testimony,
    Treatment,
)
from oralhistory.model.cards import EntityCard

ROLES = Ladder(
    Category.ROLE,
    ("task",),
    (
        Rung("battalion commander", ("a commander",), "en"),
        Rung("company commander", ("a commander",), "en"),
        Rung("battalion commander", ("מפקד/ת",), "he"),
        Rung("medic", ("somebody of the medical staff",)),
    ),
)
PUBLIC = Audience.PUBLIC


def record_of(*affiliations: dict[str, Any], role: str = "mentioned") -> Testimony:
    return Testimony.from_json(
        {
            "people": [
                {"id": "n", "role": "narrator", "name": "Odile Ferrant"},
                {"id": "m", "role": role, "name": "Wendelin Brask", "affiliations": list(affiliations)},
            ]
        }
    )


def nouns(
    *records: Testimony,
    asked: bool = True,
    treatments: dict[Category, Treatment] | None = None,
    decision: FindingDecision | None = None,
    levels: dict[Category, str] | None = None,
) -> dict[str, str]:
    """The nouns of Wendelin Brask, by language."""
    register = Register.of({f"T{i}": record for i, record in enumerate(records)})
    chosen = {Category.ROLE: "task"} | (levels or {}) | ({Category.PERSON: "role"} if asked else {})
    profile = profile_for(PUBLIC, {PUBLIC: treatments or {}}, levels={PUBLIC: chosen}, own=OwnLadders([ROLES]))
    going = {f"T{i}": Wishes(profile, {decision.group: decision} if decision else {}) for i in range(len(records))}
    brask = next(register.identity(e) for e in register.entities if e.name == "Wendelin Brask")
    found = label_nouns(register, profile, going)
    assert {identity for identity, _ in found} <= {brask}
    return {language: noun for (_, language), noun in found.items()}


def test_the_role_goes_before_the_rank_and_each_language_has_its_own_word() -> None:
    record = record_of({"rank": "major", "role": "battalion commander"})
    assert nouns(record) == {"en": "Commander", "he": "מפקד/ת", "ar": "ضابط/ة كبير/ة"}
    assert nouns(record_of({"rank": "captain"}))["en"] == "Officer"


@pytest.mark.parametrize(
    "records",
    [
        [record_of()],
        [record_of({"role": "medic"})],
        [record_of({"rank": "captain"}, {"rank": "major"})],
        [record_of({"rank": "captain"}), record_of({"rank": "sergeant"})],
        [record_of({"rank": "captain"}, role="narrator")],
        [record_of({"rank": "captain"}), record_of(role="interviewer")],
        [record_of({"rank": "captain"}), record_of()],
        [record_of({"rank": "captain"}), record_of({"role": "medic"})],
    ],
)
def test_no_word_where_records_give_none_or_several_or_the_person_speaks(records: list[Testimony]) -> None:
    assert nouns(*records) == {}


def test_two_roles_with_one_word_are_one() -> None:
    assert (
        nouns(record_of({"role": "battalion commander"}), record_of({"role": "company commander"}))["en"] == "Commander"
    )


def test_nothing_that_the_profile_a_record_or_a_decision_hides() -> None:
    record = record_of({"rank": "captain"})
    assert nouns(record, asked=False) == {}
    assert nouns(record, levels={Category.RANK: "kind"}) == {}
    assert nouns(record, treatments={Category.RANK: Treatment.MASK}) == {}
    assert nouns(record, treatments={Category.RANK: Treatment.KEEP})["en"] == "Officer"
    hidden = FindingDecision(
        group="T0/rank/m/captain", text="captain", category=Category.RANK, by="R", treatment=Treatment.MASK
    )
    assert nouns(record, decision=hidden) == {}
    profile = profile_for(PUBLIC, levels={PUBLIC: {Category.PERSON: "role"}})
    own_wish = profile_for(PUBLIC, {PUBLIC: {Category.RANK: Treatment.PSEUDONYM}})
    register = Register.of({"T": record})
    assert label_nouns(register, profile, {"T": Wishes(own_wish, {})}) == {}


def test_nothing_that_a_decision_on_one_mention_or_a_card_hides() -> None:
    record = record_of({"rank": "captain"})
    group = f"T0/rank/m/captain@{'0' * 32}:5"
    alone = FindingDecision(group=group, text="captain", category=Category.RANK, by="R", treatment=Treatment.MASK)
    assert nouns(record, decision=alone) == {}
    assert nouns(record, decision=replace(alone, treatment=Treatment.GENERALISE))["en"] == "Officer"
    assert nouns(record, decision=replace(alone, treatment=None, replacement="a man")) == {}
    profile = profile_for(PUBLIC, levels={PUBLIC: {Category.PERSON: "role"}})
    for at_most in Attribution:
        card = EntityCard(at_most={PUBLIC: at_most})
        register = Register(with_cards(register_of(record, "T"), {"T/rank/m/captain": card}))
        assert bool(label_nouns(register, profile, {})) is (at_most is Attribution.REAL_NAME)


def test_a_record_that_stays_lends_no_word_to_one_that_goes() -> None:
    """What the other testimony alone says of somebody would be read in this one's labels."""
    register = Register.of({"goes": record_of(), "stays": record_of({"rank": "captain"})})
    profile = profile_for(PUBLIC, levels={PUBLIC: {Category.PERSON: "role"}})
    assert label_nouns(register, profile, {"goes": Wishes(profile, {})}) == {}


def test_a_child_known_by_a_kunya_has_no_rank_of_its_parents() -> None:
    record = Testimony.from_json(
        {
            "people": [
                {"id": "n", "role": "narrator", "name": "Odile Ferrant"},
                {"id": "m", "role": "mentioned", "name": "Abu Tarek", "affiliations": [{"rank": "captain"}]},
            ]
        }
    )
    register = Register.of({"T": record})
    profile = profile_for(PUBLIC, levels={PUBLIC: {Category.PERSON: "role"}})
    found = label_nouns(register, profile, {})
    child = next(e for e in register.entities if e.id.endswith("/child"))
    assert found and (register.identity(child), "en") not in found


def test_the_letters_are_the_same_with_any_noun() -> None:
    labels = Labels()
    plain = labels.words("x", Category.PERSON, "en")
    labels.call({("x", "en"): "Officer"})
    assert labels.words("x", Category.PERSON, "en") == plain.replace("Person", "Officer")
    assert labels.words("x", Category.PERSON, "en", Role.NARRATOR) == plain.replace("Person", "Narrator")


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("a commander", "Commander"),
        ("non-commissioned officer", "Non-commissioned officer"),
        ("somebody of the medical staff", None),
        ("12–17", None),
        ("", None),
    ],
)
def test_nouns(words: str, noun: str | None) -> None:
    assert noun_of(words) == noun
