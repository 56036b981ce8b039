"""Decisions as steps that can be taken back: each is an event in the vault, and so is its undoing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from oralhistory.model import Finding, FindingDecision, Treatment
from oralhistory.use_cases.previewing import decide_together

from ...undo import Undo
from .anonymise_asking import Deed

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

Decided = Mapping[str, FindingDecision | None]
"""By group; ``None``: undecided."""

_TREATMENTS = {
    Deed.ACCEPT: None,
    Deed.GENERALISE: Treatment.GENERALISE,
    Deed.MASK: Treatment.MASK,
    Deed.REPLACE: Treatment.PSEUDONYM,
    Deed.KEEP: Treatment.KEEP,
}


def decision_of(deed: Deed, first: Finding, by: str, said: str = "") -> FindingDecision | None:
    """What a deed records for the group that ``first`` stands for; ``said`` is the reason or the replacement."""
    if deed is Deed.UNDO:
        return None
    return FindingDecision(
        group=first.group,
        text=first.text,
        category=first.category,
        by=by,
        treatment=_TREATMENTS[deed],
        replacement=said if deed is Deed.REPLACE else None,
        reason=said if deed is Deed.KEEP else None,
    )


class _Step:
    """One step of undo. Holds the workspace, no page."""

    def __init__(self, workspace: Workspace, id: str, before: Decided, after: Decided) -> None:
        self._workspace = workspace
        self._id = id
        self._before = before
        self._after = after

    def undo(self) -> None:
        """As it was before."""
        decide_together(self._workspace, self._id, self._before)

    def redo(self) -> None:
        """Decide so."""
        decide_together(self._workspace, self._id, self._after)


def decide(workspace: Workspace, undo: Undo, id: str, name: str, before: Decided, after: Decided) -> None:
    """Record decisions and note the step under ``name``."""
    step = _Step(workspace, id, before, after)
    step.redo()
    undo.push(name, step.undo, step.redo)
