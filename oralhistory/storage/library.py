"""What the list of testimonies shows, and the SQL that sorts, filters and pages it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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


class TranscriptState(StrEnum):
    """How far a transcript is."""

    NONE = "none"
    UNREVIEWED = "unreviewed"
    REVIEWED = "reviewed"


NO_MONTH = ""
"""In :attr:`LibraryQuery.interviewed`: the month is not known."""


@dataclass(frozen=True)
class LibraryQuery:
    """Which testimonies, in which order. An empty set filters nothing."""

    search: str = ""
    status: frozenset[str] = frozenset()
    consent_state: frozenset[str] = frozenset()
    language: frozenset[str] = frozenset()
    interviewer: str | None = None
    audience: frozenset[str] = frozenset()
    """How it stands with somebody, as :func:`audience_state` writes it."""
    keyword: frozenset[str] = frozenset()
    interviewed: frozenset[str] = frozenset()
    """When the interview was: a year, a month, two months with a slash between (one of them may be ``..``; EDTF), or
    :data:`NO_MONTH`."""
    transcript: frozenset[str] = frozenset()
    """Values of :class:`TranscriptState`."""
    only: frozenset[str] | None = None
    """None but these ids."""
    sort: SortColumn = SortColumn.RELEVANCE
    descending: bool = False


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
    audiences: Mapping[str, str] = field(default_factory=dict[str, str])
    """How it stands with each audience; empty where nobody worked it out."""
    embargo_day: str | None = None
    """The day (ISO) its embargo reaches, if it is bound to a day alone."""


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
    audience: Mapping[str, int] = field(default_factory=dict[str, int])
    keyword: Mapping[str, int] = field(default_factory=dict[str, int])
    interviewed: Mapping[str, int] = field(default_factory=dict[str, int])
    """By year, the newest first, then :data:`NO_MONTH`; other periods where they were asked for."""
    transcript: Mapping[str, int] = field(default_factory=dict[str, int])


_COLUMNS = (
    "t.id, t.accession, t.title, t.narrator, t.language, t.interview_date, t.duration_s, t.segment_count, "
    "t.word_count, t.status, t.consent_state, t.open_findings, t.reviewed, t.updated_at, t.revision, "
    "t.audiences, t.embargo_day"
)


def page(
    connection: Connection, query: LibraryQuery, offset: int, limit: int, found: list[str] | None
) -> list[LibraryRow]:
    """A page of the list; ``found`` are the ids of the search, best first, or ``None`` without a search."""
    text, parameters = source(query, found)
    sql = f"SELECT {_COLUMNS} {text} {_order(query, found)} LIMIT ? OFFSET ?"
    return [_library_row(row) for row in connection.rows(sql, (*parameters, limit, offset))]


def ids(connection: Connection, query: LibraryQuery, found: list[str] | None) -> list[str]:
    """The ids of the whole list, in its order."""
    text, parameters = source(query, found)
    return connection.cells(f"SELECT t.id {text} {_order(query, found)}", parameters)


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
    text, parameters = source(query, found)
    return int(connection.cell(f"SELECT count(*) {text}", parameters))


def rows(connection: Connection, ids: Sequence[str]) -> list[LibraryRow]:
    """The rows of these ids, in their order."""
    sql = f"SELECT {_COLUMNS} FROM json_each(?) f JOIN testimony t ON t.id = f.value ORDER BY f.key"  # noqa: S608 - all of it is from this module
    return [_library_row(row) for row in connection.rows(sql, (json.dumps(list(ids)),))]


def audience_state(audience: str, state: str) -> str:
    """How something stands with an audience, in one text."""
    return f"{audience}={state}"


def audiences_text(audiences: Mapping[str, str]) -> str:
    """The column ``testimony.audiences``: each pair between two semicolons, so that it can be looked for."""
    pairs = sorted(audience_state(audience, state) for audience, state in audiences.items())
    return f";{';'.join(pairs)};" if pairs else ""


def audiences_in(text: str) -> dict[str, str]:
    """What :func:`audiences_text` wrote."""
    pairs = (pair.partition("=") for pair in text.split(";") if pair)
    return {audience: state for audience, _, state in pairs}


def source(query: LibraryQuery, found: list[str] | None, join: str = "") -> tuple[str, list[Cell]]:
    """Everything of a statement from ``FROM`` to its conditions, and their values."""
    return source_where(query, found, conditions(query).values(), join)


def source_where(
    query: LibraryQuery, found: list[str] | None, wanted: Iterable[Condition], join: str = ""
) -> tuple[str, list[Cell]]:
    """The same with these of the query's conditions alone."""
    text = "FROM testimony t" + join
    parameters: list[Cell] = []
    if found is not None:
        text += " JOIN json_each(?) f ON f.value = t.id"
        parameters.append(json.dumps(found))
    holds = [] if "destroyed" in query.status else ["t.holding != 'destroyed'"]
    if query.only is not None:
        holds.append("t.id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(sorted(query.only)))
    for sql, values in wanted:
        holds.append(sql)
        parameters.extend(values)
    return text + (f" WHERE {' AND '.join(holds)}" if holds else ""), parameters


Condition = tuple[str, Sequence[Cell]]
"""SQL that is true of a row, and its values."""


def conditions(query: LibraryQuery) -> dict[str, Condition]:
    """What each filter that is on asks of a row, by the filter's name."""
    found: dict[str, Condition] = {}
    for column, values in (
        ("status", query.status),
        ("consent_state", query.consent_state),
        ("language", query.language),
    ):
        if values:
            found[column] = (f"t.{column} IN ({_marks(values)})", sorted(values))
    if query.interviewer is not None:
        sql = "EXISTS (SELECT 1 FROM testimony_interviewer i WHERE i.testimony = t.id AND i.name_key = ?)"
        found["interviewer"] = (sql, [fold(query.interviewer)])
    if query.keyword:
        sql = "EXISTS (SELECT 1 FROM testimony_keyword k WHERE k.testimony = t.id AND k.keyword_key IN ({}))"
        found["keyword"] = (sql.format(_marks(query.keyword)), sorted(fold(word) for word in query.keyword))
    if query.audience:
        pairs = [f";{pair};" for pair in sorted(query.audience)]
        found["audience"] = (f"({' OR '.join(['instr(t.audiences, ?)'] * len(pairs))})", pairs)
    if query.transcript:
        found["transcript"] = (f"{TRANSCRIPT_STATE} IN ({_marks(query.transcript)})", sorted(query.transcript))
    if query.interviewed:
        parts = [period_condition(period) for period in sorted(query.interviewed)]
        values = [value for _, each in parts for value in each]
        found["interviewed"] = (f"({' OR '.join(sql for sql, _ in parts)})", values)
    return found


TRANSCRIPT_STATE = "CASE WHEN t.segment_count = 0 THEN 'none' WHEN t.reviewed THEN 'reviewed' ELSE 'unreviewed' END"
_KNOWN = (
    "(t.interview_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' AND "
    "substr(t.interview_date, 6, 2) BETWEEN '01' AND '12')"
)
"""A month is named: an EDTF season (21 to 41) is none."""
MONTH = f"CASE WHEN {_KNOWN} THEN substr(t.interview_date, 1, 7) ELSE '' END"


def period_condition(period: str) -> Condition:
    """Of the value of an interview's date, for one of :attr:`LibraryQuery.interviewed`."""
    if period == NO_MONTH:
        return f"NOT {_KNOWN}", []
    first, slash, last = period.partition("/")
    if not slash:
        return f"substr(t.interview_date, 1, {len(period)}) = ?", [period]
    ends = ((first, ">="), (last, "<="))
    bounds = [(f"substr(t.interview_date, 1, 7) {sign} ?", end) for end, sign in ends if end not in ("", "..")]
    return f"({' AND '.join([_KNOWN, *(sql for sql, _ in bounds)])})", [end for _, end in bounds]


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))


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
        audiences=audiences_in(row.text("audiences")),
        embargo_day=row.text_or_none("embargo_day"),
    )
