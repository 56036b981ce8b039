"""Cards, links and decisions in a real vault: what the matcher, a package and the leak check make of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.model import (
    Anonymisation,
    Attribution,
    Audience,
    Category,
    FindingDecision,
    Person,
    Role,
    ThirdParty,
    ThirdPartyConsent,
    ThirdPartyRule,
    Treatment,
)
from oralhistory.model.cards import EntityCard, Risk, is_own
from oralhistory.storage.holdings import Holding
from oralhistory.use_cases import destroying, people_places
from oralhistory.use_cases.previewing import Previews
from oralhistory.use_cases.roster import Column, EntryQuery, roster, sheet
from oralhistory.workspace import Workspace
from tests.register.small_vaults import BY, made, mentioned, package, told_by

LABEL = re.compile(r"\[Person ([A-Z]+)\]")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = made(tmp_path)
    yield opened
    opened.close()


def entity(workspace: Workspace, name: str, testimony: str | None = None) -> str:
    """The id of the first entity of this name."""
    return next(e.id for e in workspace.register().entities if e.name == name and testimony in (None, e.testimony))


def same(workspace: Workspace, one: str, other: str) -> bool:
    register = workspace.register()
    first, second = register.entity(one), register.entity(other)
    assert first is not None
    assert second is not None
    return register.identity(first) == register.identity(second)


def leaks(workspace: Workspace, text: str, folder: Path, audience: Audience = Audience.PUBLIC) -> set[str]:
    """What the leak check finds in a file from elsewhere."""
    file = folder / "letter.txt"
    file.write_text(text, encoding="utf-8")
    return {leak.found for leak in workspace.leakcheck(file, audience, Job()).leaks}


# ---- one person in two testimonies -----------------------------------------------------------------------------------


def test_one_person_in_two_testimonies_has_one_label_and_after_a_split_two(
    workspace: Workspace, tmp_path: Path
) -> None:
    for number in (1, 2):
        workspace.add(told_by(number, "That night Dan Shamir opened the gate.", mentioned("Dan Shamir")))
    letters = LABEL.findall(package(workspace, tmp_path / "one"))
    assert len(letters) == 2
    assert len(set(letters)) == 1

    first, second = workspace.vault.testimonies.ids()
    one, other = entity(workspace, "Dan Shamir", first), entity(workspace, "Dan Shamir", second)
    back = people_places.split(workspace, [one])
    assert not same(workspace, one, other)
    letters = LABEL.findall(package(workspace, tmp_path / "two"))
    assert len(set(letters)) == 2

    forth = people_places.take_back(workspace, back)
    assert same(workspace, one, other)
    people_places.take_back(workspace, forth)
    assert not same(workspace, one, other)
    acts = [event for event in workspace.vault.audit.all(200) if event.action.startswith("entity.")]
    assert [event.action for event in acts] == ["entity.taken-back", "entity.taken-back", "entity.split"]
    assert "shamir" not in "".join(f"{event.subject}{event.details}" for event in acts).casefold()


def test_a_merge_gives_two_names_one_label_in_both_scripts(workspace: Workspace, tmp_path: Path) -> None:
    workspace.add(told_by(1, "Then Dan Shamir opened the gate.", mentioned("Dan Shamir")))
    workspace.add(told_by(2, "It was the Wolf of the north, the Grey Wolfhound.", mentioned("Grey Wolfhound")))
    one, other = entity(workspace, "Dan Shamir"), entity(workspace, "Grey Wolfhound")
    assert not same(workspace, one, other)
    people_places.merge(workspace, [one, other])
    assert same(workspace, one, other)
    assert len(set(LABEL.findall(package(workspace, tmp_path / "out")))) == 1
    people_places.split(workspace, [other])
    assert not same(workspace, one, other)
    people_places.merge(workspace, [one, other])  # who says so last is right
    assert same(workspace, one, other)


def test_merging_brings_the_cards_together(workspace: Workspace) -> None:
    workspace.add(told_by(1, "A", mentioned("Dan Shamir")))
    workspace.add(told_by(2, "B", mentioned("Grey Wolfhound")))
    one, other = entity(workspace, "Dan Shamir"), entity(workspace, "Grey Wolfhound")
    told = {Audience.PUBLIC: Attribution.NONE}
    people_places.write(workspace, one, EntityCard(forms=("Danny S.",), risk=Risk.HIGH))
    people_places.write(workspace, other, EntityCard(at_most=told, notes="Ask first"))
    people_places.merge(workspace, [one, other])
    card = sheet(workspace, other).card
    assert (card.forms, card.risk, card.notes) == (("Danny S.",), Risk.HIGH, "Ask first")
    assert dict(card.at_most) == told


@pytest.mark.parametrize("names", [("Dan Shamir", "Haifa Harbour"), ("Dan Shamir",)])
def test_only_two_of_one_kind_are_merged(workspace: Workspace, names: tuple[str, ...]) -> None:
    workspace.add(told_by(1, "A", mentioned("Dan Shamir")))
    people_places.add(workspace, EntityCard(name="Haifa Harbour", category=Category.PLACE))
    with pytest.raises(InputError, match=r"one and the same|of one kind"):
        people_places.merge(workspace, [entity(workspace, name) for name in names])


def test_a_split_needs_something_on_both_sides(workspace: Workspace) -> None:
    workspace.add(told_by(1, "A", mentioned("Dan Shamir")))
    with pytest.raises(InputError, match="leave at least one"):
        people_places.split(workspace, [entity(workspace, "Dan Shamir")])


# ---- cards -----------------------------------------------------------------------------------------------------------


def test_forms_that_a_card_adds_are_found_in_every_script(workspace: Workspace, tmp_path: Path) -> None:
    id = workspace.add(told_by(1, "Dan Shamir said it. ודן שמיר חזר. ثم عاد دان شمير.", mentioned("Dan Shamir"))).id
    person = entity(workspace, "Dan Shamir")
    text = "ודן שמיר חזר. ثم عاد دان شمير."
    assert workspace.register().find(text, testimony=id) == []
    people_places.write(workspace, person, EntityCard(forms=("דן שמיר", "دان شمير")))
    found = workspace.register().find(text, testimony=id)
    assert [text[m.start : m.end] for m in found] == ["דן שמיר", "دان شمير"]
    assert {m.entity.id for m in found} == {person}
    assert "שמיר" not in package(workspace, tmp_path / "out", Audience.PUBLIC)
    assert leaks(workspace, "ראיתי את דן שמיר אתמול", tmp_path)


@pytest.mark.parametrize(
    ("everyday", "small", "capital"), [(None, False, True), (True, False, True), (False, True, True)]
)
def test_an_everyday_name_needs_context_unless_somebody_says_otherwise(
    workspace: Workspace, everyday: bool | None, small: bool, capital: bool
) -> None:
    workspace.add(told_by(1, "A", mentioned("Rose")))
    person = entity(workspace, "Rose")
    people_places.write(workspace, person, EntityCard(everyday=everyday))
    register = workspace.register()
    assert bool(register.find("She gave me a rose at the gate.", testimony=None)) is small
    assert bool(register.find("Then Rose came to the gate.", testimony=None)) is capital


def test_the_leak_check_hears_the_everyday_switch_too(workspace: Workspace, tmp_path: Path) -> None:
    id, _ = people_places.add(workspace, EntityCard(name="Rose", category=Category.PERSON))
    said = "She gave me a rose at the gate, and I kept it."
    assert leaks(workspace, said, tmp_path) == set()
    people_places.write(workspace, id, EntityCard(everyday=False))
    assert leaks(workspace, said, tmp_path) == {"rose"}
    other, _ = people_places.add(workspace, EntityCard(name="Zorenko", category=Category.PERSON))
    assert leaks(workspace, "the zorenko came by", tmp_path) == {"zorenko"}
    people_places.write(workspace, other, EntityCard(everyday=True))
    assert leaks(workspace, "the zorenko came by", tmp_path) == set()


def test_a_replacement_of_the_card_is_written_in_every_testimony(workspace: Workspace, tmp_path: Path) -> None:
    for number in (1, 2):
        workspace.add(told_by(number, "That night Dan Shamir opened the gate.", mentioned("Dan Shamir")))
    people_places.write(workspace, entity(workspace, "Dan Shamir"), EntityCard(replacement="[the gatekeeper]"))
    assert package(workspace, tmp_path / "out").count("[the gatekeeper]") == 2


def test_an_empty_card_is_not_kept(workspace: Workspace) -> None:
    workspace.add(told_by(1, "A", mentioned("Dan Shamir")))
    person = entity(workspace, "Dan Shamir")
    people_places.write(workspace, person, EntityCard(notes="x"))
    assert len(workspace.vault.entity_cards.cards()) == 1
    people_places.write(workspace, person, EntityCard(notes="  "))
    assert workspace.vault.entity_cards.cards() == {}


@pytest.mark.parametrize(
    ("card", "says"),
    [
        (EntityCard(name=" ", category=Category.PERSON), "Give it a name"),
        (EntityCard(name="Dan Shamir"), "Say what it is"),
        (
            EntityCard(name="Dan", category=Category.PERSON, at_most={Audience.PUBLIC: Attribution.REAL_NAME}),
            "Say why",
        ),
        (
            EntityCard(
                name="04-5550142", category=Category.CONTACT, reason="x", at_most={Audience.TEAM: Attribution.REAL_NAME}
            ),
            "is ever told",
        ),
    ],
)
def test_a_card_that_cannot_stand_is_refused(workspace: Workspace, card: EntityCard, says: str) -> None:
    with pytest.raises(InputError, match=says):
        people_places.add(workspace, card)
    assert workspace.vault.entity_cards.cards() == {}


# ---- the collection's own --------------------------------------------------------------------------------------------


def test_what_the_collection_knows_by_itself_is_guarded_and_can_be_taken_out(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.add(told_by(1, "I drove to Zephyr Ridge with Ora Zilberfeld."))
    text = package(workspace, tmp_path / "before")
    id, _ = people_places.add(workspace, EntityCard(name="Ora Zilberfeld", category=Category.PERSON))
    assert is_own(id)
    assert "Zilberfeld" not in text + package(workspace, tmp_path / "after")
    assert "zilberfeld" in "".join(leaks(workspace, "Mrs Zilberfeld wrote.", tmp_path))
    back = people_places.remove(workspace, id)
    assert leaks(workspace, "Mrs Zilberfeld wrote.", tmp_path) == set()
    people_places.take_back(workspace, back)
    assert entity(workspace, "Ora Zilberfeld") == id


def test_what_a_profile_keeps_may_stand_in_its_audience_s_files(workspace: Workspace, tmp_path: Path) -> None:
    workspace.add(told_by(1, "I drove to Zephyrine.", audiences=(Audience.COURT, Audience.PUBLIC)))
    people_places.add(workspace, EntityCard(name="Zephyrine", category=Category.PLACE))
    assert leaks(workspace, "on the road to Zephyrine", tmp_path, Audience.COURT) == set()
    assert leaks(workspace, "on the road to Zephyrine", tmp_path, Audience.PUBLIC)
    assert "Zephyrine" in package(workspace, tmp_path / "court", Audience.COURT)
    assert "Zephyrine" not in package(workspace, tmp_path / "public", Audience.PUBLIC)


def test_what_testimonies_name_is_not_taken_out(workspace: Workspace) -> None:
    workspace.add(told_by(1, "A", mentioned("Dan Shamir")))
    with pytest.raises(InputError, match="Testimonies name this"):
        people_places.remove(workspace, entity(workspace, "Dan Shamir"))


# ---- what may be told ------------------------------------------------------------------------------------------------


def named(audience: Audience) -> EntityCard:
    return EntityCard(at_most={audience: Attribution.REAL_NAME}, reason="A minister, in office then")


def test_a_public_figure_is_named_for_the_audience_that_the_team_allows(workspace: Workspace, tmp_path: Path) -> None:
    workspace.add(told_by(1, "We heard Ehud Zarnitz on the radio.", mentioned("Ehud Zarnitz")))
    people_places.write(workspace, entity(workspace, "Ehud Zarnitz"), named(Audience.PUBLIC))
    assert "Ehud Zarnitz" in package(workspace, tmp_path / "public", Audience.PUBLIC)
    assert "Zarnitz" not in package(workspace, tmp_path / "partner", Audience.PARTNER)
    assert leaks(workspace, "Ehud Zarnitz spoke", tmp_path, Audience.PUBLIC) == set()
    assert leaks(workspace, "Ehud Zarnitz spoke", tmp_path, Audience.PARTNER)


def test_a_decision_in_one_testimony_is_stricter_than_the_card(workspace: Workspace, tmp_path: Path) -> None:
    id = workspace.add(told_by(1, "We heard Ehud Zarnitz on the radio.", mentioned("Ehud Zarnitz"))).id
    person = entity(workspace, "Ehud Zarnitz")
    people_places.write(workspace, person, named(Audience.PUBLIC))
    decision = FindingDecision(
        group=person, text="Ehud Zarnitz", category=Category.PERSON, by=BY, treatment=Treatment.MASK
    )
    workspace.decide(id, decision)
    assert "Zarnitz" not in package(workspace, tmp_path / "out", Audience.PUBLIC)


@pytest.mark.parametrize("wish", ["mask", "pseudonym", "remove", "keep"])
def test_what_a_record_itself_wants_treated_no_card_lets_stay_in_it(
    workspace: Workspace, tmp_path: Path, wish: str
) -> None:
    wishes = Anonymisation(profiles={Audience.PUBLIC: {Category.PERSON: Treatment(wish)}})
    workspace.add(told_by(1, "We heard Ehud Zarnitz on the radio.", mentioned("Ehud Zarnitz"), anonymisation=wishes))
    people_places.write(workspace, entity(workspace, "Ehud Zarnitz"), named(Audience.PUBLIC))
    assert ("Zarnitz" in package(workspace, tmp_path / "one", Audience.PUBLIC)) is (wish == "keep")
    workspace.add(told_by(2, "Ehud Zarnitz spoke again.", mentioned("Ehud Zarnitz")))
    told = package(workspace, tmp_path / "two", Audience.PUBLIC)
    assert "Ehud Zarnitz spoke again" in told
    assert ("We heard Ehud Zarnitz" in told) is (wish == "keep")


@pytest.mark.parametrize("refusal", [ThirdPartyConsent.REFUSED, ThirdPartyConsent.UNKNOWN])
def test_whoever_refused_in_any_testimony_is_not_named_by_a_card(
    workspace: Workspace, tmp_path: Path, refusal: ThirdPartyConsent
) -> None:
    """Also where another testimony than the one released holds the refusal."""
    rule = ThirdPartyRule.MASK if refusal is ThirdPartyConsent.UNKNOWN else ThirdPartyRule.PROFILE
    word = ThirdParty(person="Ehud Zarnitz", consent=refusal, rule=rule)
    workspace.add(told_by(1, "We heard Ehud Zarnitz on the radio.", mentioned("Ehud Zarnitz")))
    people_places.write(workspace, entity(workspace, "Ehud Zarnitz"), named(Audience.PUBLIC))
    assert "Zarnitz" in package(workspace, tmp_path / "before", Audience.PUBLIC)
    workspace.add(told_by(2, "Ehud Zarnitz wrote to me.", third_parties=(word,)))
    assert "Zarnitz" not in package(workspace, tmp_path / "after", Audience.PUBLIC)
    assert leaks(workspace, "Ehud Zarnitz spoke", tmp_path, Audience.PUBLIC)
    assert sheet(workspace, entity(workspace, "Ehud Zarnitz")).unnamed_because == "objected"


def test_no_card_names_a_narrator_more_than_the_narrator_s_own_consent(workspace: Workspace, tmp_path: Path) -> None:
    workspace.add(told_by(1, "I am Ora Zilberfeld and I was there.", narrator="Ora Zilberfeld"))
    workspace.add(told_by(2, "Then Ora Zilberfeld came.", mentioned("Ora Zilberfeld")))
    person = entity(workspace, "Ora Zilberfeld")
    people_places.write(workspace, person, named(Audience.PUBLIC))
    assert "Zilberfeld" not in package(workspace, tmp_path / "out", Audience.PUBLIC)
    assert leaks(workspace, "Ora Zilberfeld came", tmp_path)
    assert sheet(workspace, person).unnamed_because == "narrator"


def test_somebody_who_shall_never_appear_gets_no_letter(workspace: Workspace, tmp_path: Path) -> None:
    present = Person(id="p", role=Role.PRESENT, name="Ilan Zarnitz")
    id = workspace.add(told_by(1, "Ilan Zarnitz sat with us.", present)).id
    people_places.write(
        workspace, entity(workspace, "Ilan Zarnitz"), EntityCard(at_most={Audience.RESEARCHER: Attribution.NONE})
    )
    text = package(workspace, tmp_path / "out")
    assert not LABEL.findall(text)
    assert "[name withheld] sat with us" in text
    look = Previews(workspace).job(id, Audience.RESEARCHER)(Job())
    (outlook,) = [o for o in look.outlooks.values() if o.entity and o.entity.name == "Ilan Zarnitz"]
    assert outlook.now.treatment is Treatment.MASK
    assert not outlook.may_be_kept


def test_a_place_that_gets_a_letter_at_most_leaks_where_the_profile_would_keep_it(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.add(told_by(1, "I drove to Zephyrine.", audiences=(Audience.COURT,)))
    id, _ = people_places.add(workspace, EntityCard(name="Zephyrine", category=Category.PLACE))
    people_places.write(workspace, id, EntityCard(at_most={Audience.COURT: Attribution.PSEUDONYM}))
    assert "[Place " in package(workspace, tmp_path / "court", Audience.COURT)
    assert leaks(workspace, "on the road to Zephyrine", tmp_path, Audience.COURT)


# ---- decisions -------------------------------------------------------------------------------------------------------


def decided(
    text: str, treatment: Treatment | None, category: Category = Category.PERSON, **more: str
) -> FindingDecision:
    group = f"{category}:{text.casefold()}"
    return FindingDecision(group=group, text=text, category=category, by=BY, treatment=treatment, **more)


def test_a_suggestion_decided_by_itself_is_known_everywhere_until_it_is_taken_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    text = "Later Yotam Zilberfeld drove us home."
    id = workspace.add(told_by(1, text)).id
    other = workspace.add(told_by(2, "nobody but zilberfeld knew the way")).id
    (group,) = [g for g in workspace.review(id).groups if "zilberfeld" in g]
    assert not any("zilberfeld" in m.form for m in workspace.register().find("zilberfeld", testimony=other))

    first = workspace.review(id).groups[group][0]
    decision = FindingDecision(
        group=group, text=first.text, category=first.category, by=BY, treatment=Treatment.PSEUDONYM
    )
    workspace.decide(id, decision)
    review = workspace.review(id)
    assert group in review.groups
    assert group not in review.open  # the same group as before: nothing is opened again
    assert review.groups[group][0].known
    assert workspace.register().find("zilberfeld", testimony=other)
    assert leaks(workspace, "a letter to Yotam Zilberfeld", tmp_path)
    look = Previews(workspace).job(id, Audience.RESEARCHER)(Job())
    line = next(line.result.text for line in look.lines if "drove" in line.original)
    assert look.outlooks[group].now.words in line  # the card shows the very label of the text

    workspace.take_back(id, group)
    assert group in workspace.review(id).open
    assert not workspace.register().find("zilberfeld", testimony=other)
    assert leaks(workspace, "a letter to Yotam Zilberfeld", tmp_path) == set()


def test_accepting_everything_and_keeping_spread_nothing(workspace: Workspace) -> None:
    id = workspace.add(told_by(1, "Later Yotam Zilberfeld drove us to Kfar Zorit.")).id
    before = workspace.vault.register.all()
    workspace.review_by(id, by=BY)
    assert workspace.vault.register.all() == before
    workspace.decide(id, decided("Yotam Zilberfeld", Treatment.KEEP, reason="a public notice"))
    assert workspace.vault.register.all() == before


def test_a_decision_on_one_mention_alone_spreads_nothing(workspace: Workspace) -> None:
    id = workspace.add(told_by(1, "Later Yotam Zilberfeld drove us.")).id
    before = workspace.vault.register.all()
    alone = FindingDecision(
        group=f"person:yotam zilberfeld@{'0a' * 16}:6", text="Yotam Zilberfeld", category=Category.PERSON, by=BY,
        treatment=Treatment.MASK,
    )  # fmt: skip
    workspace.decide(id, alone)
    assert workspace.vault.register.all() == before


@pytest.mark.parametrize("category", [Category.DATE, Category.RANK, Category.AGE, Category.HEALTH])
def test_what_names_nothing_in_the_world_is_not_learned(workspace: Workspace, category: Category) -> None:
    id = workspace.add(told_by(1, "A")).id
    before = workspace.vault.register.all()
    workspace.decide(id, decided("Zilberfeld", Treatment.GENERALISE, category))
    assert workspace.vault.register.all() == before


def test_everyday_words_without_a_capital_are_learned_for_their_own_testimony_alone(workspace: Workspace) -> None:
    id = workspace.add(told_by(1, "We hid in the old bakery.")).id
    workspace.decide(id, decided("the old bakery", Treatment.GENERALISE, Category.ORGANISATION))
    register = workspace.register()
    assert register.find("in the old bakery", testimony=id)
    assert not register.find("in the old bakery", testimony=None)


# ---- what goes with a testimony --------------------------------------------------------------------------------------


def test_a_destroyed_testimony_takes_its_cards_and_links_along(workspace: Workspace) -> None:
    ids = [
        workspace.add(told_by(number, "A", mentioned(name))).id
        for number, name in enumerate(("Dan Shamir", "Grey Wolfhound", "Danny of the Gate"), 1)
    ]
    people = [entity(workspace, name) for name in ("Dan Shamir", "Grey Wolfhound", "Danny of the Gate")]
    people_places.merge(workspace, people)
    back = people_places.write(workspace, people[0], EntityCard(notes="Ask the family first"))
    doomed = next(id for id in ids if people[0].startswith(id))
    workspace.vault.holdings.destroy(doomed, {}, reason="asked for", by=BY)
    workspace.change()  # nothing: what stands in the vault is read anew below
    workspace._register = None  # pyright: ignore[reportPrivateUsage]
    cards, links = workspace.vault.entity_cards.cards(), workspace.vault.entity_cards.links()
    assert len(cards) == 2
    assert not [id for id in (*cards, *(i for link in links for i in link.pair)) if id.startswith(doomed)]
    assert same(workspace, people[1], people[2])  # what it held together elsewhere stays together
    people_places.take_back(workspace, back)
    assert not [id for id in workspace.vault.entity_cards.cards() if id.startswith(doomed)]


def test_whom_only_a_sealed_testimony_names_is_guarded_and_in_no_list(workspace: Workspace, tmp_path: Path) -> None:
    id = workspace.add(told_by(1, "A", mentioned("Ilan Zarnitz"))).id
    workspace.add(told_by(2, "B", mentioned("Dan Shamir")))
    workspace.vault.holdings.seal(id, reason="asked for", by=BY)
    assert workspace.holding(id) == Holding.SEALED
    assert "Ilan Zarnitz" not in {entry.name for entry in roster(workspace).entries.values()}
    with pytest.raises(InputError, match="does not know this"):
        sheet(workspace, entity(workspace, "Ilan Zarnitz"))
    assert leaks(workspace, "Ilan Zarnitz", tmp_path)
    destroying.unseal(workspace, id, "look again")
    assert "Ilan Zarnitz" in {entry.name for entry in roster(workspace).entries.values()}


# ---- the list --------------------------------------------------------------------------------------------------------


def test_the_list_is_narrowed_counted_and_sorted(workspace: Workspace) -> None:
    workspace.add(told_by(1, "A", mentioned("Dan Shamir"), narrator="Ora Zilberfeld"))
    workspace.add(told_by(2, "B", mentioned("Dan Shamir", "דן שמיר"), narrator="Tamar Zorit"))
    people_places.add(workspace, EntityCard(name="Kfar Zorit", category=Category.PLACE, risk=Risk.HIGH))
    listed = roster(workspace)
    assert [e.name for e in listed.find(EntryQuery())] == ["Dan Shamir", "Kfar Zorit", "Ora Zilberfeld", "Tamar Zorit"]
    assert [e.name for e in listed.find(EntryQuery("שמיר"))] == ["Dan Shamir"]
    assert [e.name for e in listed.find(EntryQuery("zor", categories=frozenset({Category.PLACE})))] == ["Kfar Zorit"]
    assert listed.categories(EntryQuery("zor")) == {Category.PERSON: 1, Category.PLACE: 1}
    assert listed.risks(EntryQuery()) == {Risk.NORMAL: 3, Risk.HIGH: 1}
    by_risk = listed.find(EntryQuery(sort=Column.RISK))
    assert by_risk[0].name == "Kfar Zorit"
    (most, *_) = listed.find(EntryQuery(sort=Column.TESTIMONIES, descending=True))
    assert (most.name, len(most.testimonies)) == ("Dan Shamir", 2)
    namings = sheet(workspace, most.id).namings
    assert [(n.accession, n.role) for n in namings] == [("F-001", Role.MENTIONED), ("F-002", Role.MENTIONED)]
