"""What singles a release out: held against a twin that tries every set."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given

from oralhistory.anonymise.risk.rows import Item
from oralhistory.anonymise.risk.uniques import MAX_FIELDS, Table, uniques
from tests.anonymise.risk.tables import table, tables

ROWS = table(
    a="officer post 2012",
    b="officer post 2013",
    c="soldier post 2012",
    d="soldier post 2013",
    e="soldier post 2013",
    f="general post 2013",
)


def by_brute_force(rows: Table, release: str) -> set[frozenset[Item]]:
    """Every set of items that no other row holds and that contains no smaller such set."""
    found: set[frozenset[Item]] = set()
    for size in range(1, MAX_FIELDS + 1):
        for items in map(frozenset, combinations(sorted(rows[release]), size)):
            alone = not any(items <= other for name, other in rows.items() if name != release)
            if alone and not any(smaller < items for smaller in found):
                found.add(items)
    return found


@given(tables)
def test_the_minimal_sets_are_those_that_brute_force_finds(rows: Table) -> None:
    view = uniques(rows)
    for release in rows:
        assert {frozenset(items) for items in view.sets[release]} == by_brute_force(rows, release)
        assert view.k[release] == sum(items == rows[release] for items in rows.values())


@given(tables)
def test_the_best_change_is_the_best_that_trying_finds(rows: Table) -> None:
    view = uniques(rows)
    left = {
        name: sum(any(name not in {n for n, _ in items} for items in sets) for sets in view.sets.values())
        for name in {name for items in rows.values() for name, _ in items}
    }
    best = min(left.values(), default=0)
    if view.best_change is None:
        assert best >= len(view.alone) or not view.alone
    else:
        name, remaining = view.best_change
        assert left[name] == remaining == best < len(view.alone)


@given(tables)
def test_without_the_field_named_so_many_small_sets_are_left(rows: Table) -> None:
    view = uniques(rows)
    if view.best_change is not None:
        name, remaining = view.best_change
        without = uniques({release: frozenset(i for i in items if i[0] != name) for release, items in rows.items()})
        assert len(without.alone) <= remaining


def test_a_field_may_single_out_alone_or_with_another() -> None:
    view = uniques(ROWS)
    assert view.fields("a") == (("coverage_from", "narrator_rank"),)
    assert view.fields("f") == (("narrator_rank",),)
    assert view.fields("d") == () and view.k["d"] == 2
    assert view.alone == {"a", "b", "c", "f"}
    assert view.best_change == ("narrator_rank", 0)


def test_one_release_alone_is_known_by_anything_it_says() -> None:
    view = uniques(table(a="officer post"))
    assert view.fields("a") == (("narrator_rank",), ("narrator_unit",))


def test_nothing_at_all() -> None:
    assert uniques({}).best_change is None
    empty = uniques({"a": frozenset(), "b": frozenset()})
    assert not empty.alone and empty.k == {"a": 2, "b": 2}
