"""The plain files that ship with the program: lexicons, ladders, schemas, forms, icons.

In the checkout they stand in ``resources/`` beside the package; in the wheel, where a top-level package of that
bare name would be in everyone's way, they stand inside it as ``oralhistory/resources``.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """The file or folder at ``parts`` below the resources, e.g. ``resource("lexicons", "words.en.txt")``.

    It need not exist; reading one that does not raises ``FileNotFoundError``, which is a bug of the caller or of
    the packaging.
    """
    return _root().joinpath(*parts)


def _root() -> Traversable:
    packaged = files("oralhistory").joinpath("resources")
    if packaged.is_dir():
        return packaged
    return Path(__file__).resolve().parent.parent / "resources"
