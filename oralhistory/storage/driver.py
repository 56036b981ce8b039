"""The cipher driver under sqlite-utils, opened in the one way that is safe.

sqlite-utils catches the exceptions of the SQLite module it imports, so SQLCipher's module is put in that place
before it is imported; that import costs 140 ms and more, so nothing here happens before a vault is opened.
Everything that touches the database goes through :class:`Connection`, which turns the environment's faults into
errors with a sentence and lets bugs through.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from oralhistory.errors import InputError, MachineError, OralHistoryError, VaultDamaged
from oralhistory.storage.database_file import HELD, DatabaseReader, in_use
from oralhistory.storage.folder import FILE_MODE, file_identity, machine_faults, sync_folder

if TYPE_CHECKING:
    from sqlite_utils import Database

Cell = None | int | float | str | bytes
"""What one column of one row may hold."""

_T = TypeVar("_T")

_PLAIN_HEADER = b"SQLite format 3\x00"
_OLDEST_SQLITE = (3, 51, 3)  # an older one can corrupt a database in WAL mode
_BUSY_MS = 250
PAGE_BYTES = 4096
"""Of any other page size, copies of the database could not be read."""

_PLENTY = 64 * 1024 * 1024
"""Bytes. Whoever can have so many is not out of memory."""
_IN_USE = (5, 6)  # the primary result codes of SQLite: BUSY, LOCKED
_DAMAGED = (11, 26)  # CORRUPT, NOTADB
_FULL = 13
_READONLY = 8
_FORBIDDEN = (3, _READONLY, 14)  # PERM, READONLY, CANTOPEN
_NO_MEMORY = 7
_BROKEN = 10  # IOERR: which of many, the driver does not tell; one of them is that a file may not grow
_OF_WRITING = (_FULL, _BROKEN, *_FORBIDDEN)


def _cipher() -> Any:
    module = importlib.import_module("sqlcipher3.dbapi2")
    if module.sqlite_version_info < _OLDEST_SQLITE:
        raise OralHistoryError("The installed sqlcipher3 is too old to be safe. Install version 0.6.4 or later.")
    return module


def _database(raw: Any) -> Database:
    cipher = _cipher()
    sys.modules.setdefault("pysqlite3", importlib.import_module("sqlcipher3"))
    sys.modules.setdefault("pysqlite3.dbapi2", cipher)
    with _unseen("numpy", "pandas"):
        sqlite_utils = importlib.import_module("sqlite_utils")
    if importlib.import_module("sqlite_utils.db").sqlite3.Error is not cipher.Error:
        raise RuntimeError("sqlite_utils was imported before the cipher driver took SQLite's place.")
    return sqlite_utils.Database(raw, execute_plugins=False)


@contextmanager
def _unseen(*modules: str) -> Generator[None]:
    """Nobody finds these modules meanwhile: sqlite-utils loads them, if they are there, to know their types."""
    hidden = [name for name in modules if name not in sys.modules]
    for name in hidden:
        sys.modules[name] = None  # pyright: ignore[reportArgumentType] - how Python says "not there"
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


class Row:
    """One row, its columns asked for by the kind they must have. A wrong kind means a damaged vault."""

    __slots__ = ("_cells",)

    def __init__(self, cells: Mapping[str, Cell]) -> None:
        self._cells = cells

    def cell(self, name: str) -> Cell:
        """What stands there, whatever it is."""
        return self._cells[name]

    def text(self, name: str) -> str:
        """A text that must be there."""
        return _of_kind(self._cells[name], str)

    def text_or_none(self, name: str) -> str | None:
        """A text, or nothing."""
        return None if self._cells[name] is None else self.text(name)

    def whole(self, name: str) -> int:
        """A whole number that must be there."""
        return _of_kind(self._cells[name], int)

    def number_or_none(self, name: str) -> float | None:
        """A number, or nothing."""
        cell = self._cells[name]
        return None if cell is None else float(_of_kind(cell, (int, float)))

    def blob(self, name: str) -> bytes:
        """Bytes that must be there."""
        return _of_kind(self._cells[name], bytes)

    def blob_or_none(self, name: str) -> bytes | None:
        """Bytes, or nothing."""
        return None if self._cells[name] is None else self.blob(name)


def _of_kind(cell: Cell, kind: type[_T] | tuple[type[_T], ...]) -> _T:
    if not isinstance(cell, kind):
        raise VaultDamaged("The vault's database holds something unexpected. Restore the vault from a backup.")
    return cell


@contextmanager
def as_written() -> Generator[None]:
    """Around the reading of what this program wrote into a row: what cannot be read so was written by someone else.

    Raises:
        VaultDamaged: the block met a text that is no JSON, an unknown word, or another kind of value.
    """
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError, InputError) as error:
        raise VaultDamaged(
            "The vault's database holds something this program did not write. Restore the vault from a backup."
        ) from error


class Connection:
    """The one connection of an open vault. The driver refuses its use on any other thread."""

    def __init__(
        self, database: Database, path: Path, reader: DatabaseReader | None = None, *, on_disk: bool = True
    ) -> None:
        self.database = database
        self._reader = reader
        self._path = path
        self._errors: type[Exception] = _cipher().Error
        self._after_rollback: list[Callable[[], None]] = []
        self._after_commit: dict[str, Callable[[], None]] = {}
        with machine_faults(path):
            self._identity = file_identity(path) if on_disk else None
        self.closed = False
        self.on_close: Callable[[], object] = lambda: None

    @contextmanager
    def atomic(self) -> Generator[None]:
        """A transaction: all of it or nothing. Nested ones are savepoints.

        Raises:
            MachineError: the vault is no longer where it was opened; nothing was begun.
        """
        outermost = not self.in_transaction
        if outermost:
            self._require_in_place()
        try:
            with self.faults(), self.database.atomic():
                yield
        except BaseException:
            if outermost:
                self._after_commit.clear()
                waiting, self._after_rollback = self._after_rollback, []
                for act in reversed(waiting):
                    act()
            raise
        if outermost:
            self._after_rollback.clear()
            done, self._after_commit = self._after_commit, {}
            for act in done.values():
                act()

    @property
    def being_copied(self) -> bool:
        """Whether the files are being copied just now, which goes best while the log is not begun anew."""
        return self._reader is not None and self._reader.borrowed

    @property
    def errors(self) -> type[Exception]:
        """What the driver raises where :meth:`faults` knows no sentence for it."""
        return self._errors

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self.database.conn.in_transaction

    def after_rollback(self, act: Callable[[], None]) -> None:
        """Do something should the open transaction as a whole be rolled back; without one, nothing."""
        if self.in_transaction:
            self._after_rollback.append(act)

    def after_commit(self, name: str, act: Callable[[], None]) -> None:
        """Do something once the open transaction as a whole is on the disk; of acts of one name, the last only."""
        self._after_commit[name] = act

    def _require_in_place(self) -> None:
        """A file that was deleted can still be written to: every save would seem to succeed, and be lost."""
        if self._identity is None:
            return
        try:
            in_place = file_identity(self._path) == self._identity
        except OSError:
            in_place = False
        if not in_place:
            raise MachineError(
                "The vault is no longer at “{path}”: its disk was removed, or the folder was moved or "
                "deleted. Put it back in its place; what you typed is kept here until it can be saved.",
                path=self._path.parent,
            )

    def rows(self, sql: str, parameters: Sequence[Cell] = ()) -> list[Row]:
        """All rows of a query."""
        with self.faults():
            cursor = self.database.conn.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            return [Row(dict(zip(names, cells, strict=True))) for cells in cursor]

    def row(self, sql: str, parameters: Sequence[Cell] = ()) -> Row | None:
        """The first row, if there is one."""
        return next(iter(self.rows(sql, parameters)), None)

    def cells(self, sql: str, parameters: Sequence[Cell] = ()) -> list[Any]:
        """The first column of all rows."""
        with self.faults():
            return [row[0] for row in self.database.conn.execute(sql, parameters)]

    def cell(self, sql: str, parameters: Sequence[Cell] = ()) -> Any:
        """The first column of the first row, or ``None``."""
        with self.faults():
            row = self.database.conn.execute(sql, parameters).fetchone()
            return None if row is None else row[0]

    def execute(self, sql: str, parameters: Sequence[Cell] = ()) -> int:
        """Run a statement; how many rows it changed."""
        with self.faults():
            return self.database.conn.execute(sql, parameters).rowcount

    def many(self, sql: str, rows: Iterable[Sequence[Cell]]) -> None:
        """Run a statement once for each row of parameters."""
        with self.faults():
            self.database.conn.executemany(sql, rows)

    def insert(self, table: str, row: Mapping[str, Cell]) -> int:
        """Add one row; its rowid. Table and columns come from the code, never from a person."""
        sql = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"  # noqa: S608 - see above
        with self.faults():
            return self.database.conn.execute(sql, tuple(row.values())).lastrowid or 0

    def copy_into(self, path: Path) -> None:
        """Write a compacted copy, under the same key, to a file that does not exist. Notices damage on the way.

        Raises:
            VaultDamaged: what is copied is damaged.
            MachineError: the copy cannot be written; the sentence names its place, not the vault's.
        """
        with self.faults(), _faults(path, self._errors, only_writing=True):
            self.database.conn.execute("VACUUM INTO ?", (str(path),))

    def checkpoint(self) -> None:
        """Bring everything from the write-ahead log into the database file and empty the log."""
        self.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file; a second time does nothing."""
        if self.closed:
            return
        self.closed = True
        try:
            with self.faults():
                self.database.close()
        finally:
            self.on_close()

    def faults(self) -> AbstractContextManager[None]:
        """Turn the environment's faults into errors for a person; every other error is a bug and passes."""
        return _faults(self._path, self._errors)


@contextmanager
def _faults(path: Path, errors: type[Exception], *, only_writing: bool = False) -> Generator[None]:
    try:
        yield
    except errors as error:
        known = _known_fault(error, path)
        if known is None or (only_writing and _code(error) not in _OF_WRITING):
            raise
        raise known from error
    except MemoryError as error:
        # The cipher says this of a page it could not open, too: when there is memory, it is the page.
        if not _has_memory():
            raise
        raise _damaged(path) from error


def _has_memory() -> bool:
    try:
        return len(bytearray(_PLENTY)) == _PLENTY
    except MemoryError:
        return False


def _damaged(path: Path) -> VaultDamaged:
    return VaultDamaged("The vault “{path}” is damaged. Run a check, and restore it from a backup.", path=path.parent)


def _known_fault(error: Exception, path: Path) -> OralHistoryError | None:
    code = _code(error)
    vault = path.parent
    if code in _IN_USE:
        return in_use(path)
    # After a damaged page the pager takes no more writes, whatever it is asked: that is damage, no lack of rights.
    if code in _DAMAGED or (code == _READONLY and _is_writable(path) and _is_writable(path.parent)):
        damage = _damaged(path)
        return _disk_fault(path.parent) or damage
    if code == _FULL:
        (path.parent / "ballast").unlink(missing_ok=True)  # so that there is room to delete something
        return MachineError(
            "The disk of “{vault}” is full. Free some space and try again; nothing was lost.", vault=vault
        )
    if code in _FORBIDDEN:
        return MachineError(
            "You are not allowed to write to “{vault}”, or its medium can only be read. "
            "Change the permissions, or copy the vault to a writable disk.",
            vault=vault,
        )
    if code == _BROKEN:
        return MachineError(
            "The computer could not read or write “{vault}”: its disk is full, takes no file as large as this, or is "
            "broken. Free some space, check the disk and try again; nothing was lost.",
            vault=vault,
        )
    if code == _NO_MEMORY:
        return MachineError("There is not enough memory for this. Close other programs and try again.")
    return None


def _disk_fault(folder: Path) -> MachineError | None:
    """What keeps the disk from being read, if anything does: to the cipher, a page that cannot be read is a wrong one.

    The database itself is not opened again: closing a handle of it would give up its locks.
    """
    try:
        with machine_faults(folder):
            sync_folder(folder)
            slots = folder / "keyslots.json"
            if slots.exists():
                slots.read_bytes()
    except MachineError as fault:
        return fault
    return None


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _code(error: Exception) -> int:
    """The primary result code of SQLite."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def create_file(path: Path) -> None:
    """Make the empty database file, readable by its owner alone."""
    with machine_faults(path):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))


def connect(path: Path, raw_key: bytes) -> Connection:
    """Open an encrypted database file that exists, and hold it alone until closed.

    Args:
        path: the file; an empty one becomes a new database.
        raw_key: 32 bytes, used as they are.

    Raises:
        VaultInUse: another connection holds it.
        VaultDamaged: it is not a database under this key.
        MachineError: it cannot be read or written.
    """
    if len(raw_key) != 32:
        raise ValueError("A raw key has 32 bytes; of any other length the cipher would make a passphrase.")
    cipher = _cipher()
    with machine_faults(path):
        identity = file_identity(path)
    if identity in HELD:
        raise in_use(path)
    with machine_faults(path):
        os.close(os.open(path, os.O_RDWR))  # says why not, which the cipher does not
    if _is_empty(path):
        with _faults(path, cipher.Error):
            _opened(cipher, path, raw_key).close()  # writes the first page, which is looked at before anything else is
    _require_encrypted(path)
    reader = DatabaseReader(path)
    try:
        with _faults(path, cipher.Error):
            raw = _opened(cipher, path, raw_key)
            try:
                connection = Connection(_database(raw), path, reader)
            except BaseException:
                raw.close()
                raise
    except BaseException:
        reader.close()
        raise

    connection.on_close = reader.close
    reader.take(identity)
    return connection


def in_memory() -> Connection:
    """An empty database that never reaches a disk, for what is no secret."""
    raw = _cipher().connect(":memory:", isolation_level=None)
    return Connection(_database(raw), Path(":memory:"), on_disk=False)


def _is_empty(path: Path) -> bool:
    return path.stat().st_size == 0


def _require_encrypted(path: Path) -> None:
    with machine_faults(path), path.open("rb") as file:
        header = file.read(len(_PLAIN_HEADER))
    if header == _PLAIN_HEADER or not header:
        raise VaultDamaged(
            "The database in “{path}” is not encrypted. Restore the vault from a backup.", path=path.parent
        )


def _opened(cipher: Any, path: Path, raw_key: bytes) -> Any:
    raw = cipher.connect(str(path), isolation_level=None, cached_statements=256)
    try:
        _set_up(raw, raw_key)
    except BaseException:
        raw.close()
        raise
    return raw


def _set_up(raw: Any, raw_key: bytes) -> None:
    for pragma in (
        "cipher_log_level = NONE",
        f"key = \"x'{raw_key.hex()}'\"",
        f"cipher_page_size = {PAGE_BYTES}",
        f"busy_timeout = {_BUSY_MS}",
        "locking_mode = EXCLUSIVE",
        "temp_store = MEMORY",
        "cache_size = -16000",
    ):
        raw.execute("PRAGMA " + pragma)
    raw.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the first moment a wrong key shows
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "foreign_keys = ON",
        "trusted_schema = OFF",
    ):
        raw.execute("PRAGMA " + pragma)
    raw.execute("BEGIN EXCLUSIVE")  # holds the file from now on, not from the first write on
    raw.execute("COMMIT")
