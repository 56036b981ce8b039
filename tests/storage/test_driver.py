"""The behaviours of sqlite-utils that storage relies on, on SQLCipher in SQLite's place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oralhistory.errors import VaultDamaged
from oralhistory.storage import driver
from oralhistory.storage.driver import Connection, Row


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    path = tmp_path / "a.db"
    driver.create_file(path)
    opened = driver.connect(path, b"k" * 32)
    opened.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE)")
    yield opened
    opened.close()


def test_sqlite_utils_catches_the_cipher_drivers_errors(connection: Connection) -> None:
    """Each of these rests on an ``except`` of sqlite-utils that must name SQLCipher's exceptions."""
    db: Any = connection.database
    table = db["t"]
    table.insert({"id": 1, "a": "one"})
    table.insert({"id": 1, "a": "again"}, ignore=True)
    table.upsert({"id": 1, "a": "two"}, pk="id")
    table.insert({"id": 2, "a": "x", "b": 3}, alter=True)
    assert list(table.rows) == [{"id": 1, "a": "two", "b": None}, {"id": 2, "a": "x", "b": 3}]
    assert table.detect_fts() is None
    with pytest.raises(Exception, match="UNIQUE"):
        table.insert({"id": 1, "a": "x"})
    assert table.count == 2
    assert db["absent"].exists() is False


def test_transactions_nest_and_roll_back(connection: Connection) -> None:
    done: list[str] = []
    with connection.atomic():
        connection.execute("INSERT INTO t (a) VALUES ('outer')")
        with pytest.raises(RuntimeError), connection.atomic():
            connection.execute("INSERT INTO t (a) VALUES ('inner')")
            raise RuntimeError
        connection.after_rollback(lambda: done.append("never"))
    assert connection.cells("SELECT a FROM t") == ["outer"]
    with pytest.raises(RuntimeError), connection.atomic():
        connection.after_rollback(lambda: done.append("first"))
        connection.after_rollback(lambda: done.append("second"))
        connection.execute("INSERT INTO t (a) VALUES ('lost')")
        raise RuntimeError
    assert done == ["second", "first"]
    assert connection.cells("SELECT a FROM t") == ["outer"]
    connection.after_rollback(lambda: done.append("outside"))
    with pytest.raises(RuntimeError), connection.atomic():
        raise RuntimeError
    assert done == ["second", "first"]


def test_a_bug_in_sql_is_no_sentence_for_a_person(connection: Connection) -> None:
    with pytest.raises(Exception, match="no such table") as caught:
        connection.execute("SELECT * FROM absent")
    assert type(caught.value).__module__.startswith("sqlcipher3")


def test_a_cell_of_another_kind_is_damage() -> None:
    row = Row({"n": 3, "t": "x", "nothing": None})
    assert (row.whole("n"), row.text("t"), row.text_or_none("nothing"), row.number_or_none("n")) == (3, "x", None, 3.0)
    for ask in (lambda: row.text("n"), lambda: row.whole("t"), lambda: row.blob("t"), lambda: row.text("nothing")):
        with pytest.raises(VaultDamaged):
            ask()


def test_closing_twice_is_closing_once(connection: Connection) -> None:
    connection.close()
    connection.close()
    assert connection.closed
