"""Are the tables, indexes and triggers those that this program's migrations make? Held against a fresh database."""

from __future__ import annotations

from collections.abc import Mapping

from oralhistory.sentences import Sentence
from oralhistory.storage import driver, schema
from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.driver import Connection
from oralhistory.storage.keys import DataKey

_OWN = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_stat%' ESCAPE '!' ORDER BY type, name"
_FOREIGN = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'"
_MIGRATIONS = "_sqlite_migrations"
"""The table in which the migrations already applied are kept; the library makes it."""

Parts = Mapping[tuple[str, str], str]
"""The SQL by kind (table, index, trigger, view) and name."""


def count(connection: Connection) -> int:
    """How many tables, indexes and triggers there are."""
    return len(_parts(connection))


def differences(connection: Connection) -> list[Sentence]:
    """One sentence for each table, index, trigger or view that is missing, was changed, or was added."""
    fresh = driver.in_memory()
    try:
        schema.bring_up_to_date(fresh, TestimonyKeys(fresh, DataKey.fresh("none")))
        due = _parts(fresh)
    finally:
        fresh.close()
    there = _parts(connection)
    found: list[Sentence] = []
    for kind, name in sorted(due.keys() | there.keys()):
        own, expected = there.get((kind, name)), due.get((kind, name))
        if own is None:
            found.append(Sentence("The {kind} “{name}” is missing from the database.", kind=kind, name=name))
        elif expected is None:
            found.append(
                Sentence("The {kind} “{name}” of the database was not made by this program.", kind=kind, name=name)
            )
        elif own != expected:
            found.append(Sentence("The {kind} “{name}” of the database was changed.", kind=kind, name=name))
    return found


def _parts(connection: Connection) -> Parts:
    """What there is; of what libraries make in their own words, which change with their versions, the names alone."""
    foreign = {*connection.cells(_FOREIGN), _MIGRATIONS}
    return {
        (row.text("type"), row.text("name")): ""
        if row.text("name") in foreign
        else " ".join((row.text_or_none("sql") or "").split())
        for row in connection.rows(_OWN)
    }
