"""What a few letters find: testimonies by number, title and narrator, people and places by any of their names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.model import Category, Coverage, Person, Role, Testimony
from oralhistory.storage.vault import KdfCost, Vault
from oralhistory.use_cases import finding
from oralhistory.use_cases.finding import BEGINS, BEGINS_WORDS, HOLDS, Wanted
from oralhistory.workspace import Workspace


def _told(title: str, narrator: str, *aliases: str, places: tuple[str, ...] = ()) -> Testimony:
    people = (Person(id="n", role=Role.NARRATOR, name=narrator, aliases=aliases),)
    return Testimony(title=title, people=people, coverage=Coverage(places=places))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    vault, _ = Vault.create(tmp_path / "found.vault", "six quiet herons cross", cost=KdfCost.FLOOR)
    made = Workspace(vault, by="Noa")
    made.add(_told("The élevated orchard", "Mira Tolvan", "Aunt Miri", places=("Narrow Harbour",)))
    made.add(_told("Night by the orchard wall", "סבתא לוין"))
    made.add(_told("Letters", "أبو الأمل"))
    yield made
    made.close()


def test_testimonies_by_title_narrator_and_number(workspace: Workspace) -> None:
    def titles(words: str) -> list[str]:
        return [row.title for row in finding.testimonies(workspace, words, 9)]

    assert set(titles("orchard")) == {"Night by the orchard wall", "The élevated orchard"}
    assert titles("ELEV") == ["The élevated orchard"]
    assert titles("tolv mira") == ["The élevated orchard"]
    assert titles("לוינ") == ["Night by the orchard wall"]
    assert titles("ابو الامل") == ["Letters"]
    number = finding.testimonies(workspace, "letters", 1)[0].accession
    assert titles(number.lower()) == ["Letters"]
    assert titles("") == titles("no such thing") == []


def test_where_every_word_begins_one_it_stands_first(workspace: Workspace) -> None:
    workspace.add(_told("Overnight", "Tal"))
    found = finding.testimonies(workspace, "night", 9)
    assert [row.title for row in found] == ["Night by the orchard wall", "Overnight"]


def test_in_discreet_mode_nothing_but_the_number_is_looked_at(workspace: Workspace) -> None:
    assert finding.testimonies(workspace, "orchard", 9, discreet=True) == []
    assert len(finding.testimonies(workspace, "oh", 9, discreet=True)) == 3


def test_people_and_places_under_any_of_their_names(workspace: Workspace) -> None:
    assert [found.name for found in finding.names(workspace, "miri", 9)] == ["Mira Tolvan"]
    harbour = finding.names(workspace, "harb", 9)
    assert [(found.name, found.category) for found in harbour] == [("Narrow Harbour", Category.PLACE)]
    assert finding.names(workspace, "OH-", 9) == []
    assert finding.names(workspace, " ", 9) == []


def test_who_is_named_in_two_testimonies_stands_once(workspace: Workspace) -> None:
    workspace.add(_told("Again", "Mira Tolvan"))
    assert [found.name for found in finding.names(workspace, "mira", 9)] == ["Mira Tolvan"]


def test_how_well_a_text_answers() -> None:
    assert Wanted.of("loc").rank("Lock") == BEGINS
    assert Wanted.of("high app").rank("Appearance: high contrast") == BEGINS_WORDS
    assert Wanted.of("ock").rank("Lock") == HOLDS
    assert Wanted.of("lock now").rank("Lock") is None
    assert Wanted.of("").rank("Lock") == BEGINS


@given(st.text(min_size=1, max_size=30))
def test_every_text_answers_to_itself_in_any_case(text: str) -> None:
    assert Wanted.of(text).rank(text) is not None
    assert Wanted.of(" ".join(reversed(text.split()))).rank(text) is not None
