"""Lists from spreadsheets: any order, any of the usual encodings; rows in error are named and nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oralhistory.errors import InputError
from oralhistory.importers.entity_list import EntityList, read_entity_list
from oralhistory.model import Category
from oralhistory.model.cards import Risk
from oralhistory.use_cases import people_places
from oralhistory.use_cases.register_lists import plan_list, take_in
from oralhistory.use_cases.roster import roster, sheet
from oralhistory.workspace import Workspace
from tests.register.small_vaults import made, mentioned, told_by

PLAIN = (
    "name,category,aliases,notes,risk,replacement\nDan Shamir,person,דן שמיר|Danny,Ask first,high,[the gatekeeper]\n"
)


def read(folder: Path, text: str, encoding: str = "utf-8") -> EntityList:
    file = folder / "names.csv"
    file.write_bytes(text.encode(encoding))
    return read_entity_list(file)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = made(tmp_path)
    yield opened
    opened.close()


def test_every_column_is_read(tmp_path: Path) -> None:
    (row,) = read(tmp_path, PLAIN).rows
    assert (row.line, row.name, row.category) == (2, "Dan Shamir", Category.PERSON)
    assert row.aliases == ("דן שמיר", "Danny")
    assert (row.notes, row.risk, row.replacement) == ("Ask first", Risk.HIGH, "[the gatekeeper]")


@pytest.mark.parametrize(
    ("text", "encoding", "names"),
    [
        ("Name;Kind\r\nDan Shamir;People\r\n", "utf-8-sig", ["Dan Shamir"]),
        ("sep=;\r\nCategory;Full name\r\nTown;Haifa\r\n", "utf-16", ["Haifa"]),
        ("שם\tסוג\nדן שמיר\tאדם\n", "cp1255", ["דן שמיר"]),
        ("الاسم,الفئة\nدان شمير,شخص\n", "cp1256", ["دان شمير"]),
        ('name,category,notes\n"Shamir, Dan",person,"two\nlines"\n\n ,,\n', "utf-8", ["Shamir, Dan"]),
        ("category,name\nPLACE,  Kfar   Zorit \n", "utf-8", ["Kfar Zorit"]),
    ],
)
def test_it_reads_what_spreadsheets_write(tmp_path: Path, text: str, encoding: str, names: list[str]) -> None:
    listed = read(tmp_path, text, encoding)
    assert [row.name for row in listed.rows] == names
    assert listed.problems == ()


def test_a_row_in_error_is_named_by_its_line_and_not_quoted(tmp_path: Path) -> None:
    text = (
        'name,category,risk\n"Two\nlines",person,\nOra,Zilberfeld,\n,person,\nTamar,person,terrible\nHaifa,place,low\n'
    )
    listed = read(tmp_path, text)
    assert [row.name for row in listed.rows] == ["Two lines", "Haifa"]
    assert [problem.split(":")[0] for problem in listed.problems] == ["Line 4", "Line 5", "Line 6"]
    assert "category" in listed.problems[0]
    assert "no name" in listed.problems[1]
    assert "risk" in listed.problems[2]
    assert not any(word in " ".join(listed.problems) for word in ("Zilberfeld", "Ora", "Tamar", "terrible"))


def test_a_column_that_is_not_read_is_said(tmp_path: Path) -> None:
    (warning,) = read(tmp_path, "name,category,shoe size\nDan,person,44\n").warnings
    assert "shoe size" in warning


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Dan Shamir,person\n", "must name the columns"),
        ("name\nDan\n", "“category”"),
        ("name,category\n", "no row to take in"),
        ("", "empty"),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        read(tmp_path, text)


def test_a_list_is_taken_in_only_when_somebody_says_so_and_updates_the_same_entry(
    workspace: Workspace, tmp_path: Path
) -> None:
    plan = plan_list(workspace, read(tmp_path, PLAIN))
    assert (len(plan.fresh), len(plan.known)) == (1, 0)
    assert workspace.vault.entity_cards.cards() == {}
    back = take_in(workspace, plan)

    again = plan_list(workspace, read(tmp_path, PLAIN))
    assert again.cards == {}
    more = "name,category,aliases,risk\nDanny,person,The Gatekeeper,\nDan Shamir,place,,low\n"
    plan = plan_list(workspace, read(tmp_path, more))
    assert ([row.name for row in plan.fresh], [row.name for row in plan.known]) == (["Dan Shamir"], ["Danny"])
    take_in(workspace, plan)
    person = next(e for e in roster(workspace).entries.values() if e.category is Category.PERSON)
    card = sheet(workspace, person.id).card
    assert card.forms == ("דן שמיר", "Danny", "The Gatekeeper")
    assert (card.risk, card.notes, card.replacement) == (Risk.HIGH, "Ask first", "[the gatekeeper]")

    people_places.take_back(workspace, back)
    assert {e.category for e in roster(workspace).entries.values()} == {Category.PLACE}


def test_whom_a_testimony_names_too_is_one_with_the_list_s(workspace: Workspace, tmp_path: Path) -> None:
    workspace.add(told_by(1, "A", mentioned("Dan Shamir")))
    take_in(workspace, plan_list(workspace, read(tmp_path, PLAIN)))
    (entry,) = [e for e in roster(workspace).entries.values() if e.name == "Dan Shamir"]
    assert entry.own
    assert len(entry.testimonies) == 1
    assert "Danny" in entry.forms


def test_two_rows_of_one_entry_in_one_list_are_one(workspace: Workspace, tmp_path: Path) -> None:
    text = "name,category,aliases\nDan Shamir,person,\nDAN SHAMIR,person,Danny\nDanny,person,Dani\n"
    plan = plan_list(workspace, read(tmp_path, text))
    assert (len(plan.fresh), len(plan.cards)) == (1, 1)
    (card,) = plan.cards.values()
    assert card.forms == ("Danny", "Dani")
