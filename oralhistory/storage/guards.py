"""Triggers that refuse every change and removal of rows: what was said, decided or sent stays as it was written."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from oralhistory.storage.driver import Connection

_ACTS = ("UPDATE", "DELETE")


def append_only(connection: Connection, table: str) -> None:
    """From now on let rows only be added to a table."""
    for act in _ACTS:
        connection.execute(
            f"CREATE TRIGGER {_guard(table, act)} BEFORE {act} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
        )


@contextmanager
def lifted(connection: Connection, table: str) -> Generator[None]:
    """Let a migration, and nothing else, change rows that were written once for all."""
    for act in _ACTS:
        connection.execute(f"DROP TRIGGER {_guard(table, act)}")
    yield
    append_only(connection, table)


def guards_of(table: str) -> set[str]:
    """The names of the triggers that must be there."""
    return {_guard(table, act) for act in _ACTS}


def _guard(table: str, act: str) -> str:
    return f"{table}_no_{act.lower()}"
