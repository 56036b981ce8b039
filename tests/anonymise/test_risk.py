"""How few people a release could be."""

from __future__ import annotations

import json
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.risk import population_risk

ROWS = {
    "a": {"rank": "officer", "year": "2012", "gender": "man"},
    "b": {"rank": "officer", "year": "2013", "gender": "man"},
    "c": {"rank": "soldier", "year": "2012", "gender": "man"},
    "d": {"rank": "soldier", "year": "2013", "gender": "man"},
    "e": {"rank": "soldier", "year": "2013", "gender": "man"},
    "f": {"rank": "general", "year": "2013", "gender": "man"},
}


def test_minimal_sets_of_fields() -> None:
    rows = {row.release: row for row in population_risk(ROWS).rows}
    assert rows["a"].unique_by == (("rank", "year"),)
    assert rows["f"].unique_by == (("rank",),)
    assert rows["d"].unique_by == () and rows["d"].k == 2


def test_the_change_that_helps_most() -> None:
    report = population_risk(ROWS)
    assert report.unique == 4 and report.best_change == "rank" and report.remaining_if_changed == 0


def test_an_unknown_population_is_unsafe() -> None:
    report = population_risk(ROWS, populations={"a": 500, "b": 2})
    unsafe = {row.release: row.unsafe for row in report.rows}
    assert not unsafe["a"] and unsafe["b"] and unsafe["d"]


def test_the_report_is_json_and_never_promises() -> None:
    report = population_risk(ROWS).to_json()
    text = json.dumps(report)
    assert "soldier" not in text and "2013" not in text
    assert report["releases"] == 6 and "not anonymous" in text
    assert "is anonymous" not in text


def test_no_rows_and_no_fields() -> None:
    assert population_risk({}).to_json()["smallest_k"] is None
    assert population_risk({"a": {"x": " "}, "b": {"x": ""}}).rows[0].k == 2


@given(st.dictionaries(st.integers(0, 20).map(str), st.fixed_dictionaries({f: st.sampled_from("xyz") for f in "pqrs"})))
def test_every_set_named_singles_out_and_none_smaller_does(rows: dict[str, dict[str, str]]) -> None:
    def shared(release: str, fields: tuple[str, ...]) -> int:
        return sum(all(row[f] == rows[release][f] for f in fields) for row in rows.values())

    for row in population_risk(rows).rows:
        for fields in row.unique_by:
            assert shared(row.release, fields) == 1
            for size in range(1, len(fields)):
                assert all(shared(row.release, smaller) > 1 for smaller in combinations(fields, size))
