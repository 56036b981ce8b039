"""What a leak check found. Nothing here repeats a secret unless it is asked to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from oralhistory.model import Category


@dataclass(frozen=True)
class Leak:
    """One thing that must not leave.

    ``file`` is the path relative to what was checked (``file 3`` where the path itself would tell), ``where`` the
    place inside it. ``testimony`` is the owner's id, ``None`` for the machine's marks and for what cannot be read.
    ``found`` is the folded text that was found: it is for the eyes of who asks for it, and not in ``repr``.
    """

    file: str
    where: str
    category: Category
    testimony: str | None
    found: str = field(repr=False)


@dataclass(frozen=True)
class LeakReport:
    """How much was looked through (bytes as they lie on the disk) and what was found."""

    files: int
    bytes: int
    leaks: tuple[Leak, ...]

    def to_json(self, *, show: bool = False, accessions: Mapping[str, str] | None = None) -> dict[str, object]:
        """The report as the contract writes it.

        Args:
            show: add the found texts.
            accessions: accession numbers by testimony id; then leaks name these in place of the ids.
        """
        return {
            "files": self.files,
            "bytes": self.bytes,
            "leaks": [_leak(leak, show, accessions) for leak in self.leaks],
        }


def _leak(leak: Leak, show: bool, accessions: Mapping[str, str] | None) -> dict[str, object]:
    said: dict[str, object] = {"file": leak.file, "where": leak.where, "category": leak.category.value}
    if accessions is None:
        said["testimony"] = leak.testimony
    else:
        said["accession"] = accessions.get(leak.testimony) if leak.testimony else None
    if show:
        said["found"] = leak.found
    return said
