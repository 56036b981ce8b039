"""A package weighed by itself, against each kind of reader, and with all that is out there."""

from __future__ import annotations

import json
import time

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.risk.attackers import Attacker
from oralhistory.anonymise.risk.differences import EarlierPackage, EarlierRelease
from oralhistory.anonymise.risk.populations import Statement
from oralhistory.anonymise.risk.report import Background, Weighed, assess
from oralhistory.anonymise.risk.rows import CATALOGUE, ReleasedRow, catalogue_items
from oralhistory.anonymise.risk.sentences import sentences
from oralhistory.anonymise.risk.uniques import uniques
from oralhistory.model import Audience
from oralhistory.release.columns import COLUMNS
from tests.anonymise.risk.tables import row, weighed

PUBLIC = Audience.PUBLIC
ROWS = weighed(
    a=row([("event", "the depot fire")], narrator_rank="officer", coverage_from="2012"),
    b=row(narrator_rank="officer", coverage_from="2013"),
    c=row(narrator_rank="soldier", coverage_from="2012"),
    d=row(narrator_rank="soldier", coverage_from="2013"),
    e=row([("health", "burns")], narrator_rank="soldier", coverage_from="2013"),
    f=row(narrator_rank="general", coverage_from="2013"),
)
EARLIER = EarlierPackage(
    "p",
    "2026-05-03",
    PUBLIC,
    None,
    {
        "td": EarlierRelease("rd", row([("unit", "3rd company")], narrator_rank="soldier", coverage_from="2013-04")),
        "tz": EarlierRelease("rz", row(narrator_rank="soldier", coverage_from="2012")),
        "ty": EarlierRelease("ry", None),
    },
)


def test_the_fields_are_those_of_the_catalogue_that_some_category_guards() -> None:
    assert dict(CATALOGUE) == {c.name: c.category for c in COLUMNS if c.category or c.name == "language"}


def test_who_stands_out_to_whom() -> None:
    report = assess(ROWS, Background(), PUBLIC)
    assert report.unique == 4 and report.smallest_k == 1
    assert report.best_change == ("narrator_rank", 0)
    assert report.attackers[Attacker.SERVICE].alone == {"a", "b", "c", "f"}
    assert report.attackers[Attacker.COMRADE].alone == {"a", "b", "c", "e", "f"}, "who knows of the burns"
    assert not report.attackers[Attacker.STRANGER].sets["d"]
    assert report.attackers[Attacker.STRANGER].fields("a") == (("text:event",),)


def test_an_unknown_population_is_unsafe() -> None:
    told = [
        Statement({"narrator_rank": "officer", "coverage_from": "2012"}, 500, "roster", "m", "2026-01-01"),
        Statement({"narrator_rank": "general", "coverage_from": "2013"}, 2, "roster", "m", "2026-01-01"),
    ]
    report = assess(ROWS, Background(tuple(told)), PUBLIC)
    assert {row.release for row in report.rows if not row.unsafe} == {"a"}
    again = assess(ROWS, Background(), PUBLIC).with_statements(told, 501)
    assert all(row.unsafe for row in again.rows)
    assert {row.release: row.population for row in again.rows} == {row.release: row.population for row in report.rows}


def test_the_worst_come_first() -> None:
    report = assess(ROWS, Background(), PUBLIC)
    order = [each.release for each in report.worst_first(report.catalogue)]
    assert order[0] == "f" and set(order[-2:]) == {"d", "e"}


def test_together_with_what_is_out_there() -> None:
    report = assess(ROWS, Background(earlier=(EARLIER,)), PUBLIC)
    together = report.together
    assert (together.packages, together.testimonies, together.unknown) == (1, 7, 1)
    assert "td" in together.catalogue.alone, "the earlier package said the month"
    assert "tc" not in together.catalogue.alone, "the earlier package held another one like it"
    (difference,) = report.differences
    assert difference.release == "d"
    assert [(c.field, c.turn) for c in difference.changes] == [("coverage_from", "coarser")]
    assert difference.words_dropped == (("text:unit", "3rd company"),)


def test_a_testimony_out_there_twice_is_no_company_for_itself() -> None:
    own = EarlierPackage("p", "2026-05-03", PUBLIC, None, {"tf": EarlierRelease("other", ROWS[5].row)})
    report = assess(ROWS, Background(earlier=(own,)), PUBLIC)
    assert "tf" in report.together.catalogue.alone and report.together.testimonies == 6


def test_nothing_out_there_changes_nothing() -> None:
    report = assess(ROWS, Background(), PUBLIC)
    assert report.together.packages == 0
    assert report.together.catalogue.alone == {f"t{each}" for each in report.catalogue.alone}


def test_the_report_is_json_without_values_and_never_promises() -> None:
    report = assess(ROWS, Background(earlier=(EARLIER,)), PUBLIC)
    made = report.to_json({"ta": "OH-1"})
    text = json.dumps(made)
    for value in ("soldier", "2013", "depot", "3rd company"):
        assert value not in text.replace("2026-05-03", "")
    assert made["releases"] == 6 and made["unsafe"] == 6 and made["rows"][0]["accession"] == "OH-1"
    assert made["attackers"]["comrade"]["unique"] == 5
    assert made["together"]["testimonies"] == 7
    lines = sentences(report, {})
    for told in (text, " ".join(lines)):
        assert told.count("anonymous") == told.count("not anonymous") == 1
    assert any("2026-05-03" in line for line in lines)


def test_no_rows_and_no_fields() -> None:
    assert assess([], Background(), PUBLIC).to_json()["smallest_k"] is None
    empty = assess(weighed(a=row(narrator_unit=" "), b=row(narrator_unit="")), Background(), PUBLIC)
    assert [each.k for each in empty.rows] == [2, 2] and empty.fields == ()
    assert sentences(assess([], Background(), PUBLIC), {}) == [
        "Nothing would be released, so there is nothing to weigh."
    ]


def release(told: tuple[str, str, str]) -> ReleasedRow:
    unit, rank, event = told
    return row([("event", event)] if event else (), narrator_unit=unit, narrator_rank=rank)


rows = st.lists(
    st.tuples(st.sampled_from("xy"), st.sampled_from("pq"), st.sampled_from(["", "flood", "fire"])).map(release),
    max_size=8,
)


@given(rows)
def test_who_knows_more_tells_no_fewer_apart(found: list[ReleasedRow]) -> None:
    report = assess([Weighed(str(i), str(i), each) for i, each in enumerate(found)], Background(), PUBLIC)
    catalogue = uniques({str(i): catalogue_items(each) for i, each in enumerate(found)})
    assert report.catalogue.alone == catalogue.alone
    assert report.attackers[Attacker.COMRADE].alone >= report.attackers[Attacker.SERVICE].alone


def test_three_hundred_testimonies_follow_a_choice_at_once() -> None:
    table = {
        str(i): frozenset((f"f{c}", str(hash((i * 7919 + c * 104729) % 1009) % 9)) for c in range(7))
        for i in range(300)
    }
    best = min(_seconds(table) for _ in range(5))
    assert best < 0.05


def _seconds(table: dict[str, frozenset[tuple[str, str]]]) -> float:
    began = time.perf_counter()
    assert len(uniques(table).sets) == 300
    return time.perf_counter() - began


def test_a_word_that_only_says_that_something_was_withheld_is_the_same_in_every_language() -> None:
    rows = weighed(
        a=row(narrator_unit="[unit]", narrator_rank="officer"),
        b=row(narrator_unit="[היחידה הושמטה]", narrator_rank="קצין/ה"),
        c=row(narrator_unit="[Unit K]", narrator_rank="officer"),
    )
    assert assess(rows, Background(), PUBLIC).catalogue.alone == {"c"}
