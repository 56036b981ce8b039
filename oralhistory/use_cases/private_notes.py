"""What an interviewer writes down for themselves about a testimony. Nothing that leaves the vault ever reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oralhistory.errors import RefusedError
from oralhistory.storage.holdings import Holding

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


def private_note(workspace: Workspace, id: str) -> str:
    """The note of a testimony; empty where there is none.

    Raises:
        RefusedError: the testimony is sealed or destroyed.
    """
    _require_kept(workspace, id)
    return workspace.vault.private_notes.of(id)


def keep_private_note(workspace: Workspace, id: str, text: str) -> None:
    """Write the note down; the testimony itself does not change.

    Raises:
        InputError: there is no such testimony.
        RefusedError: the testimony is sealed or destroyed.
    """
    _require_kept(workspace, id)
    if text != workspace.vault.private_notes.of(id):
        workspace.vault.private_notes.keep(id, text, by=workspace.by)


def _require_kept(workspace: Workspace, id: str) -> None:
    if workspace.holding(id) is not Holding.KEPT:
        raise RefusedError("This testimony was put away, and its private note with it.")
