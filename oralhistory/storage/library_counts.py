"""The collection in numbers: counts beside the filters of the list, and its progress by month and by audience."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from oralhistory.storage.driver import Connection
from oralhistory.storage.library import (
    MONTH,
    NO_MONTH,
    TRANSCRIPT_STATE,
    Facets,
    LibraryQuery,
    audience_state,
    audiences_in,
    conditions,
    source,
    source_where,
)

EVERYTHING = LibraryQuery()


@dataclass(frozen=True)
class MonthPart:
    """Of one month of interviews (``YYYY-MM``, or empty where it is not known), the testimonies of one status.

    ``recorded_s`` is all their sessions together, ``transcribed_s`` of those with a transcript, both in seconds.
    """

    month: str
    status: str
    testimonies: int
    recorded_s: float
    transcribed_s: float


_DIMENSIONS = {
    "status": "t.status",
    "consent_state": "t.consent_state",
    "language": "t.language",
    "audience": "t.audiences",
    "transcript": TRANSCRIPT_STATE,
    "interviewed": "substr(t.interview_date, 1, 4)",
}
"""The filters whose value stands in the row itself: one look at the table counts for all of them."""


def facets(
    connection: Connection, query: LibraryQuery = EVERYTHING, found: list[str] | None = None, *, named: bool = True
) -> Facets:
    """Counts over what a query finds. A filter leaves itself out: its counts are what choosing a value would give.

    Args:
        named: count interviewers and keywords too, which takes as long as all the rest.
    """
    asked = conditions(query)
    names = tuple(asked)
    holds = "".join(f", ({sql}) AS holds_{number}" for number, (sql, _) in enumerate(asked.values()))
    values = [value for _, each in asked.values() for value in each]
    text, parameters = source_where(query, found, ())
    columns = ", ".join(f"{sql} AS {name}" for name, sql in _DIMENSIONS.items())
    groups = ", ".join(str(number + 1) for number in range(len(_DIMENSIONS) + len(names)))
    counts: dict[str, Counter[str]] = {name: Counter() for name in _DIMENSIONS}
    total = reviewed = 0
    duration_s = 0.0
    for row in connection.rows(
        f"SELECT {columns}{holds}, count(*) AS n, sum(t.reviewed) AS reviewed, sum(t.duration_s) AS duration_s "
        f"{text} GROUP BY {groups}",
        [*values, *parameters],
    ):
        failed = [name for number, name in enumerate(names) if not row.whole(f"holds_{number}")]
        number = row.whole("n")
        if not failed:
            total += number
            reviewed += row.whole("reviewed")
            duration_s += row.number_or_none("duration_s") or 0.0
        for name in _DIMENSIONS:
            if not failed or failed == [name]:
                counts[name][row.text(name)] += number
    return Facets(
        total=total,
        reviewed=reviewed,
        duration_s=duration_s,
        status=_sorted(counts["status"]),
        consent_state=_sorted(counts["consent_state"]),
        language=_sorted(counts["language"]),
        audience=_by_pair(counts["audience"]),
        transcript=_sorted(counts["transcript"]),
        interviewed=_periods(connection, query, found, counts["interviewed"]),
        interviewer=interviewers(connection, query, found) if named else {},
        keyword=keywords(connection, query, found) if named else {},
    )


def overall(connection: Connection) -> Facets:
    """Of the whole collection what needs no filter: how many, how long, reviewed, by status and by consent."""
    text, parameters = source(EVERYTHING, None)
    rows = connection.rows(
        "SELECT t.status, t.consent_state, count(*) AS n, sum(t.reviewed) AS reviewed, sum(t.duration_s) AS duration_s "
        f"{text} GROUP BY t.status, t.consent_state",
        parameters,
    )
    status, consent_state = Counter[str](), Counter[str]()
    for row in rows:
        status[row.text("status")] += row.whole("n")
        consent_state[row.text("consent_state")] += row.whole("n")
    return Facets(
        total=status.total(),
        reviewed=sum(row.whole("reviewed") for row in rows),
        duration_s=sum(row.number_or_none("duration_s") or 0.0 for row in rows),
        status=_sorted(status),
        consent_state=_sorted(consent_state),
    )


def _sorted(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items()))


def interviewers(connection: Connection, query: LibraryQuery, found: list[str] | None = None) -> dict[str, int]:
    """Of :func:`facets` the interviewers alone."""
    return _named(connection, replace(query, interviewer=None), found, "testimony_interviewer", "name")


def keywords(connection: Connection, query: LibraryQuery, found: list[str] | None = None) -> dict[str, int]:
    """Of :func:`facets` the keywords alone."""
    return _named(connection, replace(query, keyword=frozenset()), found, "testimony_keyword", "keyword")


def _named(
    connection: Connection, query: LibraryQuery, found: list[str] | None, table: str, name: str
) -> dict[str, int]:
    """How many testimonies have which name of a table beside theirs; spellings that are folded alike are one."""
    text, parameters = source(query, found, f" JOIN {table} n ON n.testimony = t.id")
    sql = f"SELECT min(n.{name}) AS value, count(*) AS n {text} GROUP BY n.{name}_key ORDER BY n.{name}_key"
    return {row.text("value"): row.whole("n") for row in connection.rows(sql, parameters)}


def _periods(
    connection: Connection, query: LibraryQuery, found: list[str] | None, by_year: Mapping[str, int]
) -> dict[str, int]:
    years = sorted((year for year in by_year if len(year) == 4 and year.isdecimal()), reverse=True)
    periods = {year: by_year[year] for year in years}
    for period in [NO_MONTH, *sorted(query.interviewed - periods.keys() - {NO_MONTH})]:
        text, parameters = source(replace(query, interviewed=frozenset({period})), found)
        number = int(connection.cell(f"SELECT count(*) {text}", parameters))
        if number or period:
            periods[period] = number
    return periods


def _by_pair(by_text: Mapping[str, int]) -> dict[str, int]:
    pairs: Counter[str] = Counter()
    for text, number in by_text.items():
        for audience, state in audiences_in(text).items():
            pairs[audience_state(audience, state)] += number
    return _sorted(pairs)


def by_month(connection: Connection) -> list[MonthPart]:
    """What there is of each month of interviews, the earliest first, by status."""
    text, parameters = source(EVERYTHING, None)
    sql = (
        f"SELECT {MONTH} AS month, t.status, count(*) AS n, sum(t.duration_s) AS recorded_s, "
        "sum(CASE WHEN t.segment_count > 0 THEN t.duration_s ELSE 0.0 END) AS transcribed_s "
        f"{text} GROUP BY 1, 2 ORDER BY 1, 2"
    )
    return [
        MonthPart(
            row.text("month"),
            row.text("status"),
            row.whole("n"),
            row.number_or_none("recorded_s") or 0.0,
            row.number_or_none("transcribed_s") or 0.0,
        )
        for row in connection.rows(sql, parameters)
    ]


def by_audience(connection: Connection) -> dict[str, dict[str, int]]:
    """How many testimonies stand how with each audience."""
    text, parameters = source(EVERYTHING, None)
    sql = f"SELECT t.audiences, count(*) AS n {text} GROUP BY t.audiences"
    found: dict[str, Counter[str]] = {}
    for row in connection.rows(sql, parameters):
        for audience, state in audiences_in(row.text("audiences")).items():
            found.setdefault(audience, Counter())[state] += row.whole("n")
    return {audience: dict(states) for audience, states in sorted(found.items())}
