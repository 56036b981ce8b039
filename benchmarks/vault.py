"""The encrypted vault against a plain SQLite file with the same rows, and its files against plain copies.

Each figure has its counterpart measured in turn with it, both on the same disk.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from oralhistory.model import Testimony
from oralhistory.storage import library
from oralhistory.storage.driver import Connection
from oralhistory.storage.keys import DataKey
from oralhistory.storage.library import LibraryQuery, SortColumn
from oralhistory.storage.records import PlainRecord
from oralhistory.storage.search import columns_of, parts_of
from oralhistory.storage.vault import Vault

from .figures import Figure, Findings, in_turn, seconds
from .place import BY, WORDS, Place, long_testimony
from .plain import Plain, Settings, repeated, rows_of, settings_of
from .vault_files import attachments, backing_up

TRANSCRIPTS = 1_000
DISTINCT = 100
PAGE = 200
MOST_TIMES_QUERY = 1.3
MOST_TIMES_INSERT = 3.0
MOST_MS_OPENING = 100
_TEXTS = ("the night before", "checkpoint papers", "מחסום", "الطريق")
_QUESTIONS = {
    "newest first": LibraryQuery(),
    "by title": LibraryQuery(sort=SortColumn.TITLE),
    "Hebrew, by narrator": LibraryQuery(language=frozenset({"he"}), sort=SortColumn.NARRATOR),
    "longest first": LibraryQuery(sort=SortColumn.DURATION, descending=True),
}


def measure(place: Place) -> Findings:
    """Fill both, ask both the same, open both, copy both; then the files."""
    workspace = place.fresh_vault("measured.vault")
    vault = workspace.vault
    plain = Plain(place.folder / "plain.db", settings_of(vault))
    plain.make_tables()
    try:
        figures = [*_inserting(vault, plain), *_asking(vault, plain)]
        path, key, settings = vault.path, vault.key, settings_of(vault)
    finally:
        vault.close()
        plain.close()
    figures += _opening(path, key, place.folder / "plain.db", settings)
    figures += attachments(place)
    with Vault.open_with(path, key) as vault:
        figures += backing_up(vault, place.folder / "plain.db", settings)
    return Findings(
        f"The vault against plain SQLite, {TRANSCRIPTS:,} transcripts of {WORDS:,} words",
        figures,
        (
            "Plain is the same SQLite without a key: same schema, settings, rows and index, in plain text; in turn.",
            f"Scaled: {DISTINCT} different transcripts, each {TRANSCRIPTS // DISTINCT} times. The disk is warm.",
        ),
    )


def _inserting(vault: Vault, plain: Plain) -> list[Figure]:
    """One transaction each, both open at once. What both need before anything is stored is told apart.

    That is the record as JSON, and its words folded for the index: plain storing gets them ready made.
    """
    times = TRANSCRIPTS // DISTINCT
    whole = ready = theirs = 0.0
    with ExitStack() as ours_open, ExitStack() as theirs_open:
        ours_open.enter_context(vault.atomic())
        theirs_open.enter_context(plain.connection.atomic())
        for number in range(DISTINCT):
            testimony = long_testimony(number)
            _, columns = _made_ready(testimony)
            ready += times * seconds(lambda testimony=testimony: _made_ready(testimony))
            begin = time.perf_counter()
            stored = [vault.testimonies.add(testimony, by=BY) for _ in range(times)]
            whole += time.perf_counter() - begin
            rows = rows_of(vault, stored[0].id)
            for again in [repeated(rows, stored[0], again) for again in stored]:
                theirs += seconds(lambda again=again, columns=columns: plain.add(again, columns))
        whole += seconds(ours_open.close) + seconds(vault.checkpoint)
        theirs += seconds(theirs_open.close) + seconds(plain.connection.checkpoint)
    ours = whole - ready
    return [
        Figure("adding them all, one transaction, with the search index", whole, "s"),
        Figure("    of it JSON, and folding the words for the index", ready, "s"),
        Figure("    the rest: sealing, storing, history", ours, "s"),
        Figure("    plain: storing the same rows, made ready before", theirs, "s"),
        Figure("    the rest against plain", ours / theirs, "×", MOST_TIMES_INSERT),
        Figure("    all of it against plain with making ready", whole / (ready + theirs), "×", MOST_TIMES_INSERT),
    ]


def _made_ready(testimony: Testimony) -> tuple[PlainRecord, list[str]]:
    return PlainRecord.of(testimony), columns_of(parts_of(testimony))


def _asking(vault: Vault, plain: Plain) -> list[Figure]:
    """The program's own questions, put to both connections."""
    figures: list[Figure] = []
    for said, query in _QUESTIONS.items():
        figures += _against(
            f"page of {PAGE}, {said}",
            lambda query=query: _page(vault.connection, query),
            lambda query=query: _page(plain.connection, query),
        )
    figures += _against(
        "counts for the filters",
        lambda: library.facets(vault.connection),
        lambda: library.facets(plain.connection),
    )
    for text in _TEXTS:
        assert vault.search.ids(text) == plain.search.ids(text) != []
        figures += _against(
            f"search “{text}”",
            lambda text=text: vault.search.ids(text),
            lambda text=text: plain.search.ids(text),
        )
    return figures


def _page(connection: Connection, query: LibraryQuery) -> None:
    assert len(library.rows(connection, library.ids(connection, query, None)[:PAGE])) == PAGE


def _against(name: str, ours: Callable[[], object], theirs: Callable[[], object]) -> list[Figure]:
    mine, other = in_turn(ours, theirs, 15, min)
    return [
        Figure(name, mine, "ms"),
        Figure("    against plain", mine / other, "×", MOST_TIMES_QUERY),
    ]


def _opening(path: Path, key: DataKey, plain: Path, settings: Settings) -> list[Figure]:
    """From the key to the first page, and closing; then the first search, with nothing in SQLite's own memory."""

    def ours() -> None:
        with Vault.open_with(path, key) as vault:
            _page(vault.connection, LibraryQuery())

    def theirs() -> None:
        opened = Plain(plain, settings)
        _page(opened.connection, LibraryQuery())
        opened.close()

    mine, other = in_turn(ours, theirs)
    with Vault.open_with(path, key) as vault:
        first = 1000 * seconds(lambda: vault.search.ids(_TEXTS[0]))
    opened = Plain(plain, settings)
    plain_first = 1000 * seconds(lambda: opened.search.ids(_TEXTS[0]))
    opened.close()
    return [
        Figure("from the key to the first page, and closing", mine, "ms", MOST_MS_OPENING),
        Figure("    plain", other, "ms"),
        Figure(f"the first search after it, “{_TEXTS[0]}”", first, "ms", MOST_MS_OPENING),
        Figure("    plain", plain_first, "ms"),
    ]
