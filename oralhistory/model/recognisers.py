"""A recogniser that a collection lets look through its texts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class ChosenRecogniser:
    """``name`` is the recogniser's in this program, ``model`` the path of its model on this machine's disk."""

    name: str
    model: str
