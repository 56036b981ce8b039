"""The ledger: which package went out when, for what, to whom, and which release in it was which testimony."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from oralhistory.model import Audience, Use
from oralhistory.storage.access import Access, to_json
from oralhistory.storage.driver import Row, as_written


@dataclass(frozen=True, kw_only=True)
class Package:
    """One package that was made. ``made_on`` is an ISO day.

    ``contents`` are (testimony id, accession number, release id). ``answers`` is what the rules and the person who
    made it answered, as JSON. ``manifest_sha256`` is the hex SHA-256 of the bag's manifest.
    """

    id: str
    made_on: str
    use: Use
    audience: Audience
    contents: tuple[tuple[str, str, str], ...]
    manifest_sha256: str
    title: str | None = None
    recipient: str | None = None
    formats: tuple[str, ...] = ()
    answers: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Ledger:
    """The packages of one open vault. Only ever appended; triggers refuse everything else."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._connection = access.connection

    def record(self, package: Package, *, by: str) -> None:
        """Enter a package, and tell of it in the history of each testimony in it."""
        now = self._access.clock()
        with self._access.change("package.made", package.id, by=by, details={"testimonies": len(package.contents)}):
            self._connection.insert(
                "package",
                {
                    "id": package.id,
                    "made_on": package.made_on,
                    "use": package.use.value,
                    "audience": package.audience.value,
                    "title": package.title,
                    "recipient": package.recipient,
                    "formats": to_json(list(package.formats)),
                    "answers": to_json(dict(package.answers)),
                    "manifest_sha256": package.manifest_sha256,
                    "recorded_at": now,
                    "by": by,
                    "revision": 1,
                    "device": self._access.device,
                },
            )
            for position, (testimony, accession, release_id) in enumerate(package.contents):
                self._connection.insert(
                    "package_content",
                    {
                        "package": package.id,
                        "position": position,
                        "testimony": testimony,
                        "accession": accession,
                        "release_id": release_id,
                    },
                )
                with self._access.change("testimony.released", testimony, by=by, details={"package": package.id}):
                    pass

    def packages(self) -> list[Package]:
        """All packages, newest first."""
        return self._packages("ORDER BY rowid DESC", ())

    def of(self, testimony_id: str) -> list[Package]:
        """The packages that held this testimony, newest first."""
        return self._packages(
            "WHERE id IN (SELECT package FROM package_content WHERE testimony = ?) ORDER BY rowid DESC",
            (testimony_id,),
        )

    def _packages(self, rest: str, parameters: tuple[str, ...]) -> list[Package]:
        rows = self._connection.rows("SELECT * FROM package " + rest, parameters)  # noqa: S608 - all of it is from this module
        contents: dict[str, list[tuple[str, str, str]]] = {row.text("id"): [] for row in rows}
        for row in self._connection.rows(
            "SELECT c.* FROM package_content c JOIN json_each(?) w ON w.value = c.package "
            "ORDER BY c.package, c.position",
            (json.dumps(list(contents)),),
        ):
            content = (row.text("testimony"), row.text("accession"), row.text("release_id"))
            contents[row.text("package")].append(content)
        return [_package(row, tuple(contents[row.text("id")])) for row in rows]


def _package(row: Row, contents: tuple[tuple[str, str, str], ...]) -> Package:
    with as_written():
        return _package_as_written(row, contents)


def _package_as_written(row: Row, contents: tuple[tuple[str, str, str], ...]) -> Package:
    return Package(
        id=row.text("id"),
        made_on=row.text("made_on"),
        use=Use(row.text("use")),
        audience=Audience(row.text("audience")),
        contents=contents,
        manifest_sha256=row.text("manifest_sha256"),
        title=row.text_or_none("title"),
        recipient=row.text_or_none("recipient"),
        formats=tuple(json.loads(row.text("formats"))),
        answers=json.loads(row.text("answers")),
    )
