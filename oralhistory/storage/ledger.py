"""The ledger: which package went out when, for what, to whom, and which release in it was which testimony."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from oralhistory.model import Audience, Use
from oralhistory.storage.access import Access, TestimonyKeys, to_json
from oralhistory.storage.driver import Row, as_written


@dataclass(frozen=True, kw_only=True)
class AcceptedHit:
    """Something in a package that may have been an identifier, and who let it go for what reason.

    ``rule`` and ``category`` as the leak check names them; ``count`` is in how many places of ``file`` it stood.
    """

    file: str
    rule: str
    category: str
    count: int
    by: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Package:
    """One package that was made. ``made_on`` is an ISO day.

    ``contents`` are (testimony id, accession number, release id). ``answers`` is what the rules answered, as JSON by
    testimony id; of a testimony that was destroyed since, nothing. ``manifest_sha256`` is the hex SHA-256 of the
    bag's manifest.
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
    accepted: tuple[AcceptedHit, ...] = ()


class Ledger:
    """The packages of one open vault. Only ever appended; triggers refuse everything else."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys

    def record(self, package: Package, *, by: str, told: Mapping[str, Any] | None = None) -> None:
        """Enter a package, and tell of it in the history of each testimony in it.

        Args:
            package: what went out.
            by: who made it.
            told: by testimony id, as JSON, what it let be read (``anonymise/risk/rows.py``). Sealed under the
                testimony's key: it goes when the testimony is destroyed.
        """
        now = self._access.clock()
        details = {"testimonies": len(package.contents)}
        if package.accepted:
            details["accepted"] = len(package.accepted)
        with self._access.change("package.made", package.id, by=by, details=details):
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
                    "answers": "{}",
                    "manifest_sha256": package.manifest_sha256,
                    "accepted": to_json([asdict(hit) for hit in package.accepted]),
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
                        "answer": self._sealed(testimony, _purpose(package.id), package.answers.get(testimony)),
                        "released": self._sealed(testimony, _told(package.id), (told or {}).get(testimony)),
                    },
                )
                with self._access.change("testimony.released", testimony, by=by, details={"package": package.id}):
                    pass

    def packages(self) -> list[Package]:
        """All packages, newest first."""
        return self._packages("", ())

    def of(self, testimony_id: str) -> list[Package]:
        """The packages that held this testimony, newest first."""
        return self._packages(
            "AND id IN (SELECT package FROM package_content WHERE testimony = ?)",
            (testimony_id,),
        )

    def told(self) -> dict[str, dict[str, Any]]:
        """By package and testimony id, what each release let be read.

        Nothing of a testimony that was destroyed, and nothing of packages made before this was kept.
        """
        found: dict[str, dict[str, Any]] = {}
        for row in self._connection.rows(
            "SELECT c.package, c.testimony, c.released, k.wrapped FROM package_content c "
            "JOIN testimony_key k ON k.testimony = c.testimony WHERE c.released IS NOT NULL"
        ):
            package, testimony = row.text("package"), row.text("testimony")
            key = self._keys.unwrap(testimony, row.blob("wrapped"))
            plain = self._keys.unseal(testimony, _told(package), row.blob("released"), key=key)
            with as_written():
                found.setdefault(package, {})[testimony] = json.loads(plain)
        return found

    def printed(self, testimony: str, use: Use, *, by: str) -> None:
        """Let the history say that a working copy of a testimony went to the printer, and what for.

        Raises:
            InputError: there is no such testimony.
        """
        self._access.require_testimony(testimony)
        with self._access.change("testimony.printed", testimony, by=by, details={"use": use.value}):
            pass

    def void(self, package: str, *, by: str) -> None:
        """Record that a package which was entered never left: what was interrupted before it came into its place."""
        stamp = {"recorded_at": self._access.clock(), "by": by, "revision": 1, "device": self._access.device}
        with self._access.change("package.void", package, by=by):
            self._connection.insert("package_void", {"package": package, **stamp})
            for testimony in self._connection.cells(
                "SELECT testimony FROM package_content WHERE package = ? ORDER BY position", (package,)
            ):
                with self._access.change("testimony.not-released", testimony, by=by, details={"package": package}):
                    pass

    def _packages(self, condition: str, parameters: tuple[str, ...]) -> list[Package]:
        rows = self._connection.rows(
            f"SELECT * FROM package WHERE id NOT IN (SELECT package FROM package_void) {condition} "  # noqa: S608 - ours
            "ORDER BY rowid DESC",
            parameters,
        )
        contents: dict[str, list[Row]] = {row.text("id"): [] for row in rows}
        for row in self._connection.rows(
            "SELECT c.*, k.wrapped FROM package_content c JOIN json_each(?) w ON w.value = c.package "
            "LEFT JOIN testimony_key k ON k.testimony = c.testimony ORDER BY c.package, c.position",
            (json.dumps(list(contents)),),
        ):
            contents[row.text("package")].append(row)
        return [self._package(row, contents[row.text("id")]) for row in rows]

    def _package(self, row: Row, contents: Sequence[Row]) -> Package:
        with as_written():
            return self._as_written(row, contents)

    def _as_written(self, row: Row, contents: Sequence[Row]) -> Package:
        answers: dict[str, Any] = json.loads(row.text("answers"))
        for content in contents:
            sealed, wrapped = content.blob_or_none("answer"), content.blob_or_none("wrapped")
            if sealed is not None and wrapped is not None:
                testimony = content.text("testimony")
                key = self._keys.unwrap(testimony, wrapped)
                plain = self._keys.unseal(testimony, _purpose(row.text("id")), sealed, key=key)
                answers[testimony] = json.loads(plain)
        return Package(
            id=row.text("id"),
            made_on=row.text("made_on"),
            use=Use(row.text("use")),
            audience=Audience(row.text("audience")),
            contents=tuple((c.text("testimony"), c.text("accession"), c.text("release_id")) for c in contents),
            manifest_sha256=row.text("manifest_sha256"),
            title=row.text_or_none("title"),
            recipient=row.text_or_none("recipient"),
            formats=tuple(json.loads(row.text("formats"))),
            answers=answers,
            accepted=tuple(AcceptedHit(**hit) for hit in json.loads(row.text("accepted"))),
        )

    def _sealed(self, testimony: str, purpose: str, value: object) -> bytes | None:
        return None if value is None else self._keys.seal(testimony, purpose, to_json(value).encode())


def _purpose(package: str) -> str:
    return f"answer/{package}"


def _told(package: str) -> str:
    return f"released/{package}"
