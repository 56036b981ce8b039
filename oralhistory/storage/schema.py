"""The vault's tables, as named migrations that are only ever added to.

A migration that stands here is never edited: vaults exist that it made. ``Table.transform()`` is not used, because
it drops triggers. Documents and long texts are sealed blobs; the columns beside them are derived and can be rebuilt.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from oralhistory.errors import VaultTooNew
from oralhistory.storage import (
    migration_0001,
    migration_0002,
    migration_0003,
    migration_0004,
    migration_0005,
    migration_0006,
)
from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.driver import Connection
from oralhistory.storage.guards import guards_of

SET = "oralhistory"

APPEND_ONLY = (
    "audit_event",
    "consent_event",
    "finding_decision",
    "review_finished",
    "package",
    "package_content",
    "destruction",
    "package_void",
    "consent_form",
)
"""Tables whose rows nobody changes or removes, held by triggers."""

Step = Callable[[Connection, TestimonyKeys], None]
"""One migration."""
Steps = Sequence[tuple[str, Step]]

STEPS: Steps = (
    ("0001-foundation", migration_0001.apply),
    ("0002-own-keys", migration_0002.apply),
    ("0003-forms", migration_0003.apply),
    ("0004-anonymising", migration_0004.apply),
    ("0005-at-a-glance", migration_0005.apply),
    ("0006-private-notes", migration_0006.apply),
)
"""All migrations by name, oldest first."""


def guards() -> set[str]:
    """The names of the triggers that must be there."""
    return {guard for table in APPEND_ONLY for guard in guards_of(table)}


def pending(connection: Connection) -> tuple[str, ...]:
    """The migrations that are still to be applied.

    Raises:
        VaultTooNew: the vault holds migrations this program does not know.
    """
    from sqlite_utils import Migrations  # here, since the driver must have put SQLCipher in SQLite's place before

    with connection.faults():
        applied = {migration.name for migration in Migrations(SET).applied(connection.database)}
    if applied - {name for name, _ in STEPS}:
        raise VaultTooNew("A later version of the program made this vault. Install that version to open it.")
    return tuple(name for name, _ in STEPS if name not in applied)


def bring_up_to_date(connection: Connection, keys: TestimonyKeys) -> tuple[str, ...]:
    """Apply what is missing, all of it or nothing; the names of those applied. Errors as in :func:`pending`."""
    from sqlite_utils import Migrations

    missing = pending(connection)
    if not missing:
        return ()
    known = Migrations(SET)
    for name, step in STEPS:
        known(name=name)(_bound(step, connection, keys))
    with connection.atomic():
        known.apply(connection.database)
    return missing


def _bound(step: Step, connection: Connection, keys: TestimonyKeys) -> Callable[[object], None]:
    def run(_db: object) -> None:
        step(connection, keys)

    return run
