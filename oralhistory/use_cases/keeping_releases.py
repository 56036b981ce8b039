"""Telling a testimony to keep its release id and its people's letters, so that a later package continues an earlier.

What it costs: whoever holds two of its packages can put them side by side, and learns what either leaves out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from oralhistory.changes import Aspect
from oralhistory.model import KeptRelease
from oralhistory.release.plan import new_release_id

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace


def keeps(workspace: Workspace, id: str) -> bool:
    """Whether a testimony keeps its release id."""
    return workspace.vault.kept_releases.of(id) is not None


def set_keeping(workspace: Workspace, id: str, on: bool) -> bool:
    """Keep from the next package on, or draw anew from then on; whether that changed anything.

    What is kept is random when first drawn: earlier packages stay apart from later ones.

    Raises:
        RefusedError: the testimony is sealed.
        InputError: it was destroyed, or never was.
    """
    workspace.get(id)
    if keeps(workspace, id) == on:
        return False
    with workspace.change(Aspect.KEEPING) as touched:
        if on:
            workspace.vault.kept_releases.begin(id, KeptRelease(new_release_id()), by=workspace.by)
        else:
            workspace.vault.kept_releases.end(id, by=workspace.by)
        touched.add(id)
    return True
