"""Which testimonies keep their release id and letters, sealed under their own keys and destroyed with them."""

from __future__ import annotations

import json

from oralhistory.model import KeptRelease
from oralhistory.storage.access import Access, TestimonyKeys, to_json
from oralhistory.storage.driver import as_written

_PURPOSE = "kept-release"


class KeptReleases:
    """Those of one open vault."""

    def __init__(self, access: Access, keys: TestimonyKeys) -> None:
        self._access = access
        self._connection = access.connection
        self._keys = keys

    def of(self, testimony: str) -> KeptRelease | None:
        """What a testimony keeps; ``None`` when each package draws anew, or the testimony was destroyed."""
        sealed = self._connection.cell("SELECT sealed FROM kept_release WHERE testimony = ?", (testimony,))
        if sealed is None:
            return None
        plain = self._keys.unseal(testimony, _PURPOSE, sealed)
        with as_written():
            return KeptRelease.from_json(json.loads(plain))

    def begin(self, testimony: str, kept: KeptRelease, *, by: str) -> None:
        """Keep from now on.

        Raises:
            InputError: there is no such testimony.
        """
        self._access.require_testimony(testimony)
        with self._access.change("release.kept", testimony, by=by):
            self._write(testimony, kept, by)

    def learn(self, testimony: str, kept: KeptRelease, *, by: str) -> None:
        """Keep letters that a package drew, if the testimony still keeps that id; the package's event tells of it.

        What is kept already stays: no letter ever changes.
        """
        present = self.of(testimony)
        if present is None or present.release_id != kept.release_id or kept.letters.keys() <= present.letters.keys():
            return
        self._write(testimony, KeptRelease(kept.release_id, {**kept.letters, **present.letters}), by)

    def end(self, testimony: str, *, by: str) -> None:
        """Let each package draw anew."""
        with self._access.change("release.fresh", testimony, by=by):
            self._connection.execute("DELETE FROM kept_release WHERE testimony = ?", (testimony,))

    def _write(self, testimony: str, kept: KeptRelease, by: str) -> None:
        sealed = self._keys.seal(testimony, _PURPOSE, to_json(kept.to_json()).encode())
        self._connection.execute(
            "INSERT INTO kept_release (testimony, sealed, recorded_at, by, revision, device) VALUES (?, ?, ?, ?, 1, ?) "
            "ON CONFLICT (testimony) DO UPDATE SET sealed = excluded.sealed, recorded_at = excluded.recorded_at, "
            "by = excluded.by, revision = revision + 1, device = excluded.device",
            (testimony, sealed, self._access.clock(), by, self._access.device),
        )
