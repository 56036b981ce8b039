"""What must not stop a package: our own files' words, what a ladder leaves, the heads of institutions' names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from oralhistory.anonymise.lexicon import given_names, surnames
from oralhistory.anonymise.register import Register
from oralhistory.exporters.registry import TRANSCRIPT_EXPORTERS
from oralhistory.jobs import Job
from oralhistory.model import (
    Anonymisation,
    Audience,
    Category,
    Person,
    ProtectedEntity,
    Role,
    Term,
    Testimony,
    Treatment,
)
from oralhistory.release.forbidden import guard_for
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.leakcheck import Forbidden, check
from oralhistory.release.request import Dossier
from tests.exporters import made

DAY = date(2026, 11, 27)


def guard(*records: Testimony, audience: Audience = Audience.RESEARCHER, vault: Path):
    owned = {f"T{number}": record for number, record in enumerate(records)}
    rules = ReleaseRules(Register.of(owned), {}, frozenset())
    dossiers = [Dossier(id=id, accession=f"OH-{id}", testimony=record) for id, record in owned.items()]
    return guard_for(dossiers, audience, rules, DAY, vault)


def told(*terms: tuple[str, Category], hold_dates: bool = False) -> Testimony:
    profiles = {Audience.RESEARCHER: {Category.DATE: Treatment.MASK}} if hold_dates else {}
    return Testimony(
        people=(Person(id="n1", role=Role.NARRATOR, name="Yerik Oldspan"),),
        anonymisation=Anonymisation(
            profiles=profiles, terms=tuple(Term(text=text, category=category) for text, category in terms)
        ),
    )


@pytest.mark.parametrize("name", sorted(TRANSCRIPT_EXPORTERS))
def test_nobody_is_called_like_our_own_files(name: str, tmp_path: Path) -> None:
    """A person called Georgia or Roman once stopped every package: fonts are called so."""
    people = sorted(given_names("en") | surnames("en"))
    forbidden = Forbidden(
        [ProtectedEntity(f"{each}/person", Category.PERSON, each.title(), (each.title(),), each) for each in people]
    )
    exporter = TRANSCRIPT_EXPORTERS[name]
    path = tmp_path / f"transcript{exporter.suffix}"
    spoken = (("Interviewer", 0, 4.2, "?"), ("Narrator A", 4.2, 31.25, "!"))
    exporter.write(made.testimony(spoken, metadata={}, summary=None, conditions=()), made.BARE_TERMS, path)
    report = check(path, forbidden)
    assert {leak.found for leak in report.leaks} == set()


def test_a_month_that_the_ladder_leaves_stops_nothing_and_a_day_does(tmp_path: Path) -> None:
    month, day = told(("March 1999", Category.DATE)), told(("14 March 1999", Category.DATE))
    file = tmp_path / "file.txt"
    file.write_text("It was in March 1999.", encoding="utf-8")
    assert guard(month, day, vault=tmp_path).check_foreign(file, Job()).leaks == ()
    file.write_text("It was on 14 March 1999.", encoding="utf-8")
    assert guard(month, day, vault=tmp_path).check_foreign(file, Job()).leaks


def test_a_month_held_back_by_its_own_testimony_is_looked_for_there(tmp_path: Path) -> None:
    own = guard(told(("March 1999", Category.DATE), hold_dates=True), vault=tmp_path).forbidden
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "file.txt").write_text("It was in March 1999.", encoding="utf-8")
    assert check(folder, own, owners={"file.txt": "T0"}).leaks
    assert check(folder, own, owners={"file.txt": "T1"}).leaks == ()


def test_a_rare_head_of_a_court_names_no_court(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    file.write_text("They lodged a cassation appeal.", encoding="utf-8")
    forbidden = guard(told(("Court of Cassation", Category.ORGANISATION)), vault=tmp_path)
    assert forbidden.check_foreign(file, Job()).leaks == ()
    file.write_text("They went to the Court of Cassation.", encoding="utf-8")
    assert forbidden.check_foreign(file, Job()).leaks


def test_a_number_that_ends_a_sentence_before_a_month_is_no_day(tmp_path: Path) -> None:
    file = tmp_path / "file.txt"
    forbidden = guard(told(("4 April 2000", Category.DATE)), vault=tmp_path)
    file.write_text("It stands in rule 4.\nIn April 2000 they came.", encoding="utf-8")
    assert forbidden.check_foreign(file, Job()).leaks == ()
    for written in ("On the 4th day in April 2000 they came.", "On 4\nApril 2000 they came.", "4. April 2000"):
        file.write_text(written, encoding="utf-8")
        assert forbidden.check_foreign(file, Job()).leaks, written
