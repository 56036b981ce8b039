"""A page of the library, through the workspace, against the same question put to plain sqlite3 on the same rows."""

from __future__ import annotations

import sqlite3

from oralhistory.storage.library import LibraryQuery, SortColumn
from oralhistory.workspace import Workspace

from .figures import Figure, Findings, median_ms
from .place import DISTINCT, MANY, WORDS, Place

PAGE = 200
TIMES_PLAIN = 2.5
MOST_MS = 50
_QUESTIONS = (
    ("by title", LibraryQuery(sort=SortColumn.TITLE), "", "title_key, id"),
    ("to review, by narrator", LibraryQuery(status=frozenset({"to-review"}), sort=SortColumn.NARRATOR),
     "WHERE status IN ('to-review')", "narrator_key, id"),
)  # fmt: skip
_COLUMNS = (
    "id, accession, title, narrator, language, interview_date, duration_s, segment_count, word_count, status, "
    "consent_state, open_findings, reviewed, updated_at, revision"
)


def measure(place: Place) -> Findings:
    """The first page: all ids in the list's order, then the rows of 200 of them, from the middle."""
    workspace = place.large
    figures = [Figure(f"building {MANY:,} testimonies of {WORDS:,} words, with index", place.build_s, "s")]
    plain = _plain(workspace)
    try:
        for said, query, where, order in _QUESTIONS:
            ours = median_ms(lambda query=query: _page(workspace, query), 9)
            theirs = median_ms(lambda where=where, order=order: _plain_page(plain, where, order), 9)
            figures += [
                Figure(f"page of {PAGE}, {said}", ours, "ms", MOST_MS),
                Figure("    plain sqlite3, not encrypted", theirs, "ms"),
                Figure("    against plain", ours / theirs, "×", TIMES_PLAIN),
            ]
    finally:
        plain.close()
    figures.append(Figure("counts for the filters", median_ms(workspace.facets), "ms", 100))
    ids = workspace.ids(LibraryQuery())[:40]
    figures.append(Figure("consent chips of 40 rows", median_ms(lambda: workspace.standings_of(ids)), "ms", MOST_MS))
    note = f"Both fetch every id in order, then the rows of ids 4,000–4,199. Scaled: {DISTINCT} different transcripts."
    return Findings(f"The library, {MANY:,} testimonies", figures, [note])


def _page(workspace: Workspace, query: LibraryQuery) -> None:
    ids = workspace.ids(query)
    at = min(4_000, len(ids) // 2)
    assert len(workspace.rows(ids[at : at + PAGE])) == PAGE


def _plain_page(plain: sqlite3.Connection, where: str, order: str) -> None:
    ids = [row[0] for row in plain.execute(f"SELECT id FROM testimony {where} ORDER BY {order}")]
    at = min(4_000, len(ids) // 2)
    wanted = ids[at : at + PAGE]
    marks = ", ".join("?" * len(wanted))
    rows = {row[0]: row for row in plain.execute(f"SELECT {_COLUMNS} FROM testimony WHERE id IN ({marks})", wanted)}
    assert len([rows[id] for id in wanted]) == PAGE


def _plain(workspace: Workspace) -> sqlite3.Connection:
    """The same table with the same indexes and rows, in memory and not encrypted."""
    source = workspace.vault.connection
    plain = sqlite3.connect(":memory:")
    for sql in source.cells(
        "SELECT sql FROM sqlite_master WHERE tbl_name = 'testimony' AND type IN ('table', 'index') AND sql IS NOT NULL"
    ):
        plain.execute(sql)
    rows = source.database.conn.execute("SELECT * FROM testimony").fetchall()
    plain.executemany(f"INSERT INTO testimony VALUES ({', '.join('?' * len(rows[0]))})", rows)
    plain.commit()
    return plain
