"""Opening a large vault: deriving the key, and from the key to the first page of the library."""

from __future__ import annotations

from oralhistory.storage.keys import KdfCost
from oralhistory.storage.library import LibraryQuery
from oralhistory.storage.vault import Vault, unlock_key
from oralhistory.workspace import Workspace

from .figures import Figure, Findings, median_ms, seconds
from .place import BY, MANY, Place

PAGE = 200


def measure(place: Place) -> Findings:
    """The database is in the system's cache; a cold disk adds its own time."""
    path, key = place.close_large()

    def open_page() -> Workspace:
        workspace = Workspace.open_with(path, key, by=BY)
        assert len(workspace.rows(workspace.ids(LibraryQuery())[:PAGE])) == PAGE
        return workspace

    first = median_ms(lambda: open_page().close())
    place.take_large(open_page())
    costly = place.folder / "costly.vault"
    Vault.create(costly, "benchmark", cost=KdfCost.STANDARD)[0].close()
    return Findings(
        f"Opening a vault of {MANY:,} testimonies",
        (
            Figure("from the key to the first page, and closing", first, "ms", 100),
            Figure("deriving the key from the passphrase", seconds(lambda: unlock_key(costly, "benchmark")), "s", 1.5),
        ),
        ("Deriving is slow by intent: whoever guesses pays it for every guess. It runs beside the window.",),
    )
