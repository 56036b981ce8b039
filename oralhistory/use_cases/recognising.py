"""Which recognisers look through the texts of a collection beside the program's own rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from oralhistory.anonymise.recognisers import installed
from oralhistory.anonymise.recognisers.detector import Detector
from oralhistory.errors import InputError
from oralhistory.model import ChosenRecogniser
from oralhistory.use_cases.keeping import set_collection

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

__all__ = ["choose", "chosen", "drop", "installed", "recogniser", "tried"]


def recogniser(name: str, model: Path) -> ChosenRecogniser:
    """A recogniser by its name and the place of its model.

    Raises:
        InputError: none of that name is installed, or nothing is at that place.
    """
    if name not in installed():
        raise InputError(
            "No recogniser “{name}” is installed here. Use one of: {known}.", name=name, known=tuple(installed())
        )
    if not model.exists():
        raise InputError("There is no model at “{model}”. Name the folder or file it is in.", model=model)
    return ChosenRecogniser(name, str(model.resolve()))


def tried(wanted: ChosenRecogniser) -> ChosenRecogniser:
    """Read the model and let it look at an empty text; slow, on any thread.

    Raises:
        InputError: it cannot be asked.
    """
    detector = Detector([wanted])
    detector([""], None)
    if detector.warnings:
        raise InputError(detector.warnings[0])
    return wanted


def chosen(workspace: Workspace) -> tuple[ChosenRecogniser, ...]:
    """Those that look through this collection's texts."""
    return workspace.vault.collection.recognisers


def choose(workspace: Workspace, name: str, model: Path) -> None:
    """Let a recogniser look through every text from now on; one of the same name makes way.

    Raises:
        InputError: none of that name is installed, or nothing is at that place.
    """
    wanted = recogniser(name, model)
    others = [each for each in chosen(workspace) if each.name != name]
    set_collection(workspace, "recognisers", sorted([*others, wanted]))


def drop(workspace: Workspace, name: str) -> None:
    """Ask a recogniser no more. What was decided about its suggestions holds.

    Raises:
        InputError: it is not asked.
    """
    kept = [each for each in chosen(workspace) if each.name != name]
    if len(kept) == len(chosen(workspace)):
        raise InputError("The recogniser “{name}” is not in use. See “oralhistory recognisers VAULT”.", name=name)
    set_collection(workspace, "recognisers", kept)
