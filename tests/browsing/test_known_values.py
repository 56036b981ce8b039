"""What fields complete themselves with, and who stands in another record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from oralhistory.changes import Aspect, Changes
from oralhistory.model import Affiliation, Coverage, InterviewSession, Person, Role, Testimony
from oralhistory.storage import KdfCost, Vault
from oralhistory.use_cases.destroying import seal
from oralhistory.use_cases.known_values import Kind, KnownValues
from oralhistory.use_cases.same_people import Alike, likeness, named
from oralhistory.workspace import Workspace

TODAY = date(2026, 5, 4)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    vault, _ = Vault.create(tmp_path / "known.vault", "six quiet herons", cost=KdfCost.FLOOR)
    made = Workspace(vault, by="Noa Levi", today=lambda: TODAY)
    yield made
    made.close()


def _person(name: str, **more: object) -> Person:
    return replace(Person(id="n1", role=Role.NARRATOR, name=name), **more)


def _with(*places: str, people: tuple[Person, ...] = ()) -> Testimony:
    return Testimony(title="x", coverage=Coverage(places=places), people=people)


@pytest.fixture
def known(workspace: Workspace) -> KnownValues:
    made = KnownValues(workspace)

    def tell(changes: Changes) -> None:
        made.follow(changes)

    workspace.on_change = tell
    return made


def _all(known: KnownValues) -> None:
    for _ in known.gather():
        pass


def test_what_is_used_most_comes_first_and_accents_do_not_matter(workspace: Workspace, known: KnownValues) -> None:
    for places in (("Telsawa", "Old Tel"), ("Telsawa", "Télmar"), ("Telsawa", "Hotel")):
        workspace.add(_with(*places))
    _all(known)
    assert known.complete(Kind.PLACE, "tel") == ["Telsawa", "Télmar", "Old Tel"]
    assert known.complete(Kind.PLACE, "TELM") == ["Télmar"]
    assert known.complete(Kind.PLACE, "telsawa") == []
    assert known.complete(Kind.PLACE, " ") == []
    assert known.complete(Kind.KEYWORD, "tel") == []


def test_a_record_that_cannot_be_read_keeps_no_other_from_completing(workspace: Workspace, known: KnownValues) -> None:
    ids = [workspace.add(_with(place)).id for place in ("Telsawa", "Telmar", "Telgrove")]
    _all(known)
    spoil = "UPDATE testimony_document SET sealed = zeroblob(80) WHERE testimony = ?"
    workspace.vault.connection.execute(spoil, (ids[1],))
    known.follow(Changes(frozenset(ids), frozenset({Aspect.RECORD})))
    assert known.complete(Kind.PLACE, "tel") == ["Telgrove", "Telsawa"]
    fresh = KnownValues(workspace)
    _all(fresh)
    assert fresh.complete(Kind.PLACE, "tel") == ["Telgrove", "Telsawa"]


def test_one_spelling_of_a_word_is_offered(workspace: Workspace, known: KnownValues) -> None:
    for place in ("kfar Dolev", "Kfar Dolev", "Kfar Dolev", "KFAR DOLEV"):
        workspace.add(_with(place))
    _all(known)
    assert known.complete(Kind.PLACE, "kf") == ["Kfar Dolev"]


def test_hebrew_and_arabic_are_completed_however_they_are_vowelled(workspace: Workspace, known: KnownValues) -> None:
    workspace.add(_with("תל סאווה", "أم الريحان"))
    _all(known)
    assert known.complete(Kind.PLACE, "תֵּל") == ["תל סאווה"]
    assert known.complete(Kind.PLACE, "ام") == ["أم الريحان"]


def test_every_kind_of_field_has_its_own_values(workspace: Workspace, known: KnownValues) -> None:
    service = Affiliation(organisation="Ferry Board", unit="Ferry crew", rank="Ferryman", role="Ferry guide")
    person = _person("Ferris Oak", gender="fem", relation="Ferry mate", occupation="Ferrier", affiliations=(service,))
    workspace.add(
        replace(
            _with(people=(person,)),
            keywords=("ferry",),
            content_warnings=("ferry fire",),
            sessions=(InterviewSession(place="Ferry house"),),
            coverage=Coverage(events=("Ferry strike",)),
        )
    )
    _all(known)
    found = {kind: known.complete(kind, "fe") for kind in Kind}
    assert all(len(values) == 1 for values in found.values()), found


def test_what_changed_is_read_again(workspace: Workspace, known: KnownValues) -> None:
    first = workspace.add(_with("Telsawa"))
    _all(known)
    workspace.save(first.id, replace(workspace.get(first.id).testimony, coverage=None), expected_revision=1)
    assert known.complete(Kind.PLACE, "tel") == []
    workspace.add(_with("Telmar"))
    assert known.complete(Kind.PLACE, "tel") == ["Telmar"]


def test_what_is_sealed_comes_up_nowhere(workspace: Workspace, known: KnownValues) -> None:
    stored = workspace.add(_with("Telsawa", people=(_person("Maren Oakhollow"),)))
    _all(known)
    assert known.people_like(_person("Maren Oakhollow"), "elsewhere")
    seal(workspace, stored.id, reason="at the narrator's wish")
    assert known.complete(Kind.PLACE, "tel") == []
    assert known.people_like(_person("Maren Oakhollow"), "elsewhere") == []


def test_somebody_in_another_record_is_found_and_oneself_is_not(workspace: Workspace, known: KnownValues) -> None:
    twin = replace(_person("Oakhollow, Maren"), id="m1", role=Role.MENTIONED)
    stored = workspace.add(_with(people=(_person("Maren Oakhollow", born="1961"), twin)))
    _all(known)
    (like,) = known.people_like(_person("Maren Oakhollow"), stored.id)
    assert (like.who.person, like.why) == ("m1", Alike.NAME)
    elsewhere = known.people_like(_person("maren oakhollow"), "another")
    assert {each.who.person for each in elsewhere} == {"n1", "m1"}


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Gideon Halevi", "גדעון הלוי", Alike.SOUND),
        ("Ahmad al-Khalidi", "أحمد الخالدي", Alike.SOUND),
        ("Máren  Oak", "oak, maren", Alike.NAME),
        ("Maria", "maria", Alike.NAME),
        ("Dan Levi", "Dina Lev", None),
        ("Maren Oak", "Maren", None),
        ("", "", None),
    ],
)
def test_names_that_are_one(one: str, other: str, why: Alike | None) -> None:
    assert likeness(named(_person(one)), named(_person(other))) is why
    assert likeness(named(_person(other)), named(_person(one))) is why


def test_numbers_that_are_one() -> None:
    phone = _person("A", phones=("+972 50-555-0123",))
    assert likeness(named(phone), named(_person("B", phones=("050 5550123",)))) is Alike.PHONE
    code = _person("A", id_numbers=("AB-204 481",))
    assert likeness(named(code), named(_person("B", id_numbers=("ab204481",)))) is Alike.CODE
    assert likeness(named(phone), named(_person("B", id_numbers=("55550123",)))) is None
