"""Rows and tables for the tests of risk."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from oralhistory.anonymise.risk.report import Weighed
from oralhistory.anonymise.risk.rows import Item, ReleasedRow
from oralhistory.anonymise.risk.uniques import Table

FIELDS = ("narrator_rank", "narrator_unit", "coverage_from", "narrator_gender")


def table(**rows: str) -> dict[str, frozenset[Item]]:
    """``a="officer 2012 man"``: fields by position."""
    return {name: frozenset(zip(FIELDS, values.split(), strict=False)) for name, values in rows.items()}


def row(words: Sequence[tuple[str, str]] = (), **values: str) -> ReleasedRow:
    """One release; ``words`` are (category, words)."""
    return ReleasedRow(values, tuple((f"text:{category}", text) for category, text in words))


def weighed(**rows: ReleasedRow) -> list[Weighed]:
    """Releases whose testimony is called like them, with a ``t`` before."""
    return [Weighed(name, f"t{name}", each) for name, each in rows.items()]


items = st.tuples(st.sampled_from([*FIELDS, "text:event"]), st.sampled_from("xyz"))
tables: st.SearchStrategy[Table] = st.dictionaries(
    st.integers(0, 12).map(str), st.frozensets(items, max_size=6), max_size=10
)
"""Tables whose rows may lack a field, or have several values of one."""
