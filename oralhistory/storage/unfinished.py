"""Packages that are being written: where, so that what a killed process left is found at the next opening."""

from __future__ import annotations

from pathlib import Path

from oralhistory.storage.access import Access


class UnfinishedPackages:
    """The rows of one open vault. ``beside`` is the hidden folder in which a package is made."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._connection = access.connection

    def begin(self, beside: Path) -> None:
        """From now on something may lie there."""
        row = {"beside": str(beside), "package": None, "begun_at": self._access.clock()}
        with self._connection.atomic():
            self._connection.insert("unfinished_package", row)

    def enter(self, beside: Path, package: str) -> None:
        """The ledger knows the package; it has yet to be moved into its place. Call it in the ledger's transaction."""
        self._connection.execute("UPDATE unfinished_package SET package = ? WHERE beside = ?", (package, str(beside)))

    def end(self, beside: Path) -> None:
        """Nothing lies there any more."""
        with self._connection.atomic():
            self._connection.execute("DELETE FROM unfinished_package WHERE beside = ?", (str(beside),))

    def all(self) -> list[tuple[Path, str | None]]:
        """The hidden folders, each with the package's id where the ledger knows it."""
        return [
            (Path(row.text("beside")), row.text_or_none("package"))
            for row in self._connection.rows("SELECT beside, package FROM unfinished_package ORDER BY begun_at, beside")
        ]
