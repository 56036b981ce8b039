"""What the list of testimonies shows, and the SQL that sorts, filters and pages it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from oralhistory.storage.driver import Cell, Connection, Row
from oralhistory.storage.folding import fold


class SortColumn(StrEnum):
    """By what the list is sorted. ``RELEVANCE`` is the order of a search; without one it means newest first."""

    RELEVANCE = "relevance"
    ACCESSION = "accession"
    TITLE = "title"
    NARRATOR = "narrator"
    LANGUAGE = "language"
    INTERVIEW_DATE = "interview_date"
    DURATION = "duration_s"
    STATUS = "status"
    CONSENT_STATE = "consent_state"
    OPEN_FINDINGS = "open_findings"
    UPDATED = "updated_at"


_ORDER: Mapping[SortColumn, str] = {
    SortColumn.RELEVANCE: "updated_at",
    SortColumn.ACCESSION: "accession",
    SortColumn.TITLE: "title_key",
    SortColumn.NARRATOR: "narrator_key",
    SortColumn.LANGUAGE: "language",
    SortColumn.INTERVIEW_DATE: "interview_date",
    SortColumn.DURATION: "duration_s",
    SortColumn.STATUS: "status",
    SortColumn.CONSENT_STATE: "consent_state",
    SortColumn.OPEN_FINDINGS: "open_findings",
    SortColumn.UPDATED: "updated_at",
}


@dataclass(frozen=True)
class LibraryQuery:
    """Which testimonies, in which order. An empty set filters nothing."""

    search: str = ""
    status: frozenset[str] = frozenset()
    consent_state: frozenset[str] = frozenset()
    language: frozenset[str] = frozenset()
    interviewer: str | None = None
    sort: SortColumn = SortColumn.RELEVANCE
    descending: bool = False


EVERYTHING = LibraryQuery()


@dataclass(frozen=True)
class LibraryRow:
    """One testimony in the list. ``narrator`` is the first narrator's name, ``duration_s`` seconds of all sessions."""

    id: str
    accession: str
    title: str
    narrator: str
    language: str
    interview_date: str
    duration_s: float
    segment_count: int
    word_count: int
    status: str
    consent_state: str
    open_findings: int
    reviewed: bool
    updated_at: str
    revision: int


@dataclass(frozen=True)
class Facets:
    """How many testimonies have which value. ``duration_s`` is all their sessions together, in seconds."""

    total: int = 0
    reviewed: int = 0
    duration_s: float = 0.0
    status: Mapping[str, int] = field(default_factory=dict[str, int])
    consent_state: Mapping[str, int] = field(default_factory=dict[str, int])
    language: Mapping[str, int] = field(default_factory=dict[str, int])
    interviewer: Mapping[str, int] = field(default_factory=dict[str, int])


_COLUMNS = (
    "t.id, t.accession, t.title, t.narrator, t.language, t.interview_date, t.duration_s, t.segment_count, "
    "t.word_count, t.status, t.consent_state, t.open_findings, t.reviewed, t.updated_at, t.revision"
)


def page(
    connection: Connection, query: LibraryQuery, offset: int, limit: int, found: list[str] | None
) -> list[LibraryRow]:
    """A page of the list; ``found`` are the ids of the search, best first, or ``None`` without a search."""
    source, parameters = _source(query, found)
    sql = f"SELECT {_COLUMNS} {source} {_order(query, found)} LIMIT ? OFFSET ?"
    return [_library_row(row) for row in connection.rows(sql, (*parameters, limit, offset))]


def ids(connection: Connection, query: LibraryQuery, found: list[str] | None) -> list[str]:
    """The ids of the whole list, in its order."""
    source, parameters = _source(query, found)
    return connection.cells(f"SELECT t.id {source} {_order(query, found)}", parameters)


def named(connection: Connection, terms: Sequence[str], most: int, *, by_number_only: bool = False) -> list[LibraryRow]:
    """At most so many whose accession number, title or narrator's name holds every one of these folded terms.

    Those come first where every term begins a word; then the ones worked on last. ``by_number_only`` looks at the
    accession number alone.
    """
    if not terms:
        return []
    hay = "' ' || lower(t.accession)" + ("" if by_number_only else " || ' ' || t.title_key || ' ' || t.narrator_key")
    holds = " AND ".join(f"instr({hay}, ?) > 0" for _ in terms)
    begins = " AND ".join(f"instr({hay}, ' ' || ?) > 0" for _ in terms)
    order = f"ORDER BY {begins} DESC, t.updated_at DESC LIMIT ?"
    sql = f"SELECT {_COLUMNS} FROM testimony t WHERE t.holding != 'destroyed' AND {holds} {order}"  # noqa: S608 - all of it is from this module
    return [_library_row(row) for row in connection.rows(sql, (*terms, *terms, most))]


def count(connection: Connection, query: LibraryQuery, found: list[str] | None) -> int:
    """How long the whole list is."""
    source, parameters = _source(query, found)
    return int(connection.cell(f"SELECT count(*) {source}", parameters))


def rows(connection: Connection, ids: Sequence[str]) -> list[LibraryRow]:
    """The rows of these ids, in their order."""
    sql = f"SELECT {_COLUMNS} FROM json_each(?) f JOIN testimony t ON t.id = f.value ORDER BY f.key"  # noqa: S608 - all of it is from this module
    return [_library_row(row) for row in connection.rows(sql, (json.dumps(list(ids)),))]


def facets(connection: Connection, query: LibraryQuery = EVERYTHING, found: list[str] | None = None) -> Facets:
    """Counts over what a query finds. A filter leaves itself out: its counts are what choosing a value would give."""

    def counts(value: str, group: str, freed: LibraryQuery, join: str = "") -> dict[str, int]:
        source, parameters = _source(freed, found, join)
        sql = f"SELECT {value} AS value, count(*) AS n {source} GROUP BY {group} ORDER BY {group}"
        return {row.text("value"): row.whole("n") for row in connection.rows(sql, parameters)}

    source, parameters = _source(query, found)
    sums = "count(*) AS n, coalesce(sum(t.reviewed), 0) AS reviewed, coalesce(sum(t.duration_s), 0.0) AS duration_s"
    whole = connection.rows(f"SELECT {sums} {source}", parameters)[0]
    return Facets(
        total=whole.whole("n"),
        reviewed=whole.whole("reviewed"),
        duration_s=whole.number_or_none("duration_s") or 0.0,
        status=counts("t.status", "t.status", replace(query, status=frozenset())),
        consent_state=counts("t.consent_state", "t.consent_state", replace(query, consent_state=frozenset())),
        language=counts("t.language", "t.language", replace(query, language=frozenset())),
        interviewer=counts(
            "min(n.name)",
            "n.name_key",
            replace(query, interviewer=None),
            " JOIN testimony_interviewer n ON n.testimony = t.id",
        ),
    )


def _source(query: LibraryQuery, found: list[str] | None, join: str = "") -> tuple[str, list[Cell]]:
    source = "FROM testimony t" + join
    parameters: list[Cell] = []
    if found is not None:
        source += " JOIN json_each(?) f ON f.value = t.id"
        parameters.append(json.dumps(found))
    wanted = [] if "destroyed" in query.status else ["t.holding != 'destroyed'"]
    for column, values in (
        ("status", query.status),
        ("consent_state", query.consent_state),
        ("language", query.language),
    ):
        if values:
            wanted.append(f"t.{column} IN ({', '.join('?' * len(values))})")
            parameters.extend(sorted(values))
    if query.interviewer is not None:
        wanted.append("EXISTS (SELECT 1 FROM testimony_interviewer i WHERE i.testimony = t.id AND i.name_key = ?)")
        parameters.append(fold(query.interviewer))
    if wanted:
        source += " WHERE " + " AND ".join(wanted)
    return source, parameters


def _order(query: LibraryQuery, found: list[str] | None) -> str:
    if query.sort is SortColumn.RELEVANCE:
        if found is not None:
            return "ORDER BY f.key" + (" DESC" if query.descending else "")
        newest_first = "ASC" if query.descending else "DESC"
        return f"ORDER BY t.updated_at {newest_first}, t.id {newest_first}"
    direction = " DESC" if query.descending else ""
    return f"ORDER BY t.{_ORDER[query.sort]}{direction}, t.id{direction}"


def _library_row(row: Row) -> LibraryRow:
    return LibraryRow(
        id=row.text("id"),
        accession=row.text("accession"),
        title=row.text("title"),
        narrator=row.text("narrator"),
        language=row.text("language"),
        interview_date=row.text("interview_date"),
        duration_s=row.number_or_none("duration_s") or 0.0,
        segment_count=row.whole("segment_count"),
        word_count=row.whole("word_count"),
        status=row.text("status"),
        consent_state=row.text("consent_state"),
        open_findings=row.whole("open_findings"),
        reviewed=bool(row.whole("reviewed")),
        updated_at=row.text("updated_at"),
        revision=row.whole("revision"),
    )
