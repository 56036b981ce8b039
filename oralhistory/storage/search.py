"""Full-text search over a normalised copy: one row a testimony, the matching stretch found afterwards.

What a person types never reaches the query language of FTS5: it is cut into words first. Deleted words stay in the
segments of an FTS5 index until they are merged away; :meth:`SearchIndex.erase` does that.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import cast

from oralhistory.model import Testimony
from oralhistory.model.custom_fields import texts_of
from oralhistory.storage.access import Access, TestimonyKeys, to_json
from oralhistory.storage.folding import fold, stems, words
from oralhistory.storage.records import Records

_PURPOSE = "search"
_MOST_TERMS = 16
_BEFORE, _AFTER = 60, 120
_BEFORE_IN_A_LINE = 16  # so that a narrow line still shows the word
_RANK = "bm25(search_index, 8.0, 6.0, 3.0, 1.0, 0.5)"  # title, people, summary, words, stems
_HEADS = "{title people} : "
_FEW_LETTERS = 2
"""The beginning of a word so short says nothing of how well a text answers: names and titles go first, unranked."""
_FOUND = "FROM search_index i JOIN search_document s ON s.id = i.rowid WHERE search_index MATCH ?"


class SearchField(StrEnum):
    """Where a text stands, by what a match there is worth."""

    TITLE = "title"
    PEOPLE = "people"
    SUMMARY = "summary"
    WORDS = "words"


@dataclass(frozen=True)
class SearchPart:
    """One text of a testimony. ``segment`` counts from 0 and is ``None`` outside the transcript."""

    field: SearchField
    text: str
    segment: int | None = None


@dataclass(frozen=True)
class Hit:
    """One testimony found. A lower ``rank`` is better; ``snippet`` is original text, ``segment`` where it stands."""

    testimony_id: str
    rank: float
    snippet: str
    segment: int | None


def parts_of(testimony: Testimony) -> list[SearchPart]:
    """Everything of a record that a person may look for."""
    heads = (testimony.accession, testimony.title, *testimony.keywords)
    parts = [SearchPart(SearchField.TITLE, text) for text in heads if text]
    for person in testimony.people:
        parts += [SearchPart(SearchField.PEOPLE, text) for text in (person.name, *person.aliases) if text]
    about = [testimony.summary, *(s.place for s in testimony.sessions)]
    if testimony.coverage:
        about += [*testimony.coverage.places, *testimony.coverage.events]
    about += texts_of(testimony.custom)
    parts += [SearchPart(SearchField.SUMMARY, text) for text in about if text]
    if testimony.transcript:
        parts += [
            SearchPart(SearchField.WORDS, segment.text, i) for i, segment in enumerate(testimony.transcript.segments)
        ]
    return parts


class SearchIndex:
    """The full-text index of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys, records: Records) -> None:
        self._connection = access.connection
        self._keys = keys
        self._records = records
        self._may_be_stale = True  # until looked at: another session may have ended before it indexed
        self._last: tuple[str, list[str]] | None = None  # the list and the counts beside it ask the same

    def update(self, testimony_id: str, parts: Sequence[SearchPart]) -> None:
        """Make these the texts under which a testimony is found.

        Raises:
            InputError: there is no such testimony.
        """
        self._last = None
        key = self._keys.of(testimony_id)
        plain = to_json([[p.field, p.segment, p.text] for p in parts]).encode()
        sealed = self._keys.seal(testimony_id, _PURPOSE, plain, key=key)
        with self._connection.atomic():
            self._connection.after_rollback(self.mark_stale)
            self._connection.execute(
                "INSERT INTO search_document (testimony, revision, sealed) "
                "SELECT id, revision, ? FROM testimony WHERE id = ? "
                "ON CONFLICT (testimony) DO UPDATE SET revision = excluded.revision, sealed = excluded.sealed",
                (sealed, testimony_id),
            )
            row = self._connection.cell("SELECT id FROM search_document WHERE testimony = ?", (testimony_id,))
            self._connection.execute(
                "INSERT OR REPLACE INTO search_index (rowid, title, people, summary, words, stems) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (row, *columns_of(parts)),
            )

    def stale(self) -> list[str]:
        """The testimonies whose present version is not the one indexed."""
        return self._connection.cells(
            "SELECT t.id FROM testimony t LEFT JOIN search_document s ON s.testimony = t.id "
            "WHERE s.revision IS NOT t.revision AND t.holding = 'kept' ORDER BY t.updated_at"
        )

    def mark_stale(self) -> None:
        """Something was saved that is not indexed yet."""
        self._may_be_stale = True
        self._last = None

    def refresh(self) -> None:
        """Index what was saved since; every search does it first, idle time may do it before."""
        if not self._may_be_stale:
            return
        stale = self.stale()
        with self._connection.atomic():
            for id in stale:
                testimony = self._records.description(id)
                self.update(id, parts_of(replace(testimony, transcript=self._records.transcript(id))))
        self._may_be_stale = False

    def ids(self, text: str) -> list[str]:
        """The testimonies that hold all words of a text, best first. A text without words finds nothing.

        One letter alone is looked for where words of titles and names begin: in ten thousand transcripts it begins
        everything. Of two letters, those in titles and names come first.
        """
        query = fts_query(text)
        if query is None:
            return []
        self.refresh()
        if self._last is None or self._last[0] != query:
            self._last = query, self._begun(query) if len(query) <= len('"" *') + _FEW_LETTERS else self._ranked(query)
        return list(self._last[1])

    def _ranked(self, query: str) -> list[str]:
        return self._connection.cells(f"SELECT s.testimony {_FOUND} ORDER BY {_RANK}, i.rowid", (query,))

    def _begun(self, query: str) -> list[str]:
        """For the beginning of one word, in few letters."""
        first = self._connection.cells(f"SELECT s.testimony {_FOUND} ORDER BY i.rowid", (_HEADS + query,))
        if len(query) < len('"" *') + _FEW_LETTERS:
            return first
        everywhere = self._connection.cells(f"SELECT s.testimony {_FOUND} ORDER BY i.rowid", (query,))
        return list(dict.fromkeys((*first, *everywhere)))

    def holders(self, text: str, most: int, *, in_words: bool) -> list[str]:
        """At most so many testimonies that hold all words of a text, in no order; quick where :meth:`ids` is not.

        Without ``in_words`` only titles, people and summaries with their places are looked at, not what was said.
        """
        query = fts_query(text)
        if query is None:
            return []
        self.refresh()
        where = query if in_words else f"{{title people summary}} : ({query})"
        return self._connection.cells(f"SELECT s.testimony {_FOUND} LIMIT ?", (where, most))

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """The best testimonies for a text, each with the first stretch that shows most of its words."""
        query = fts_query(text)
        if query is None:
            return []
        self.refresh()
        rows = self._connection.rows(
            f"SELECT s.testimony, s.sealed, {_RANK} AS rank {_FOUND} ORDER BY rank, i.rowid LIMIT ?",
            (query, limit),
        )
        terms = _terms(text)
        hits: list[Hit] = []
        for row in rows:
            id = row.text("testimony")
            part = _best_part(self._parts(id, row.blob("sealed")), terms)
            snippet = _cut(part.text, terms) if part else ""
            hits.append(Hit(id, row.number_or_none("rank") or 0.0, snippet, part.segment if part else None))
        return hits

    def hit(self, testimony_id: str, text: str) -> Hit | None:
        """What :meth:`search` would show of one testimony, in a line; ``None`` where it holds no word of the text."""
        terms = _terms(text)
        sealed = self._connection.cell("SELECT sealed FROM search_document WHERE testimony = ?", (testimony_id,))
        part = _best_part(self._parts(testimony_id, sealed), terms) if terms and sealed is not None else None
        return Hit(testimony_id, 0.0, _cut(part.text, terms, _BEFORE_IN_A_LINE), part.segment) if part else None

    def remove(self, testimony_id: str) -> None:
        """Take a testimony out of the index. Its words lie in the file until :meth:`erase`."""
        self._last = None
        with self._connection.atomic():
            self._connection.execute(
                "DELETE FROM search_index WHERE rowid IN (SELECT id FROM search_document WHERE testimony = ?)",
                (testimony_id,),
            )
            self._connection.execute("DELETE FROM search_document WHERE testimony = ?", (testimony_id,))

    def erase(self) -> None:
        """Leave nothing of removed or changed texts in the file. Takes seconds with thousands of testimonies."""
        self._connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)")
        self._connection.execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
        self._connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 0)")
        self._connection.checkpoint()

    def _parts(self, id: str, sealed: bytes) -> list[SearchPart]:
        plain = self._keys.unseal(id, _PURPOSE, sealed)
        stored = cast(list[tuple[str, int | None, str]], json.loads(plain))
        return [SearchPart(SearchField(field), text, segment) for field, segment, text in stored]


def fts_query(text: str) -> str | None:
    """The FTS5 query for what a person typed: every word quoted, the last one as a beginning; ``None`` for no words."""
    terms = _terms(text)
    if not terms:
        return None
    quoted = [f'"{term}"' for term in terms]
    quoted[-1] += " *"
    return " AND ".join(quoted)


def _terms(text: str) -> list[str]:
    return words(text)[:_MOST_TERMS]


def columns_of(parts: Sequence[SearchPart]) -> list[str]:
    """What the index holds of these texts, in the order of its columns: folded words, and the stems of them all."""
    columns: list[str] = []
    all_stems: list[str] = []
    for field in SearchField:
        tokens = words("\n".join(part.text for part in parts if part.field is field))
        columns.append(" ".join(tokens))
        all_stems += _stems(tokens)
    return [*columns, " ".join(all_stems)]


def _stems(tokens: Iterable[str]) -> list[str]:
    return [stem for token in tokens for stem in stems(token)]


def _best_part(parts: Sequence[SearchPart], terms: Sequence[str]) -> SearchPart | None:
    best: SearchPart | None = None
    most = 0
    for part in sorted(parts, key=lambda p: p.segment is None):  # what was said shows more than a title
        folded = fold(part.text)
        matched = sum(term in folded for term in terms)
        if matched > most:
            best, most = part, matched
            if matched == len(terms):
                break
    return best


def _cut(text: str, terms: Sequence[str], before: int = _BEFORE) -> str:
    """The surroundings of the first word that matches, on word borders."""
    at = 0
    for word in text.split():
        folded = fold(word)
        if any(term in folded for term in terms):
            at = text.index(word)
            break
    start = text.rfind(" ", 0, max(at - before, 0)) + 1 if at > before else 0
    end = len(text) if at + _AFTER >= len(text) else text.rfind(" ", at, at + _AFTER)
    end = end if end > at else at + _AFTER
    return ("… " if start else "") + text[start:end].strip() + (" …" if end < len(text) else "")
