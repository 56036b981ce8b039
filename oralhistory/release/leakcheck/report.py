"""What a leak check found. Nothing here repeats a secret unless it is asked to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from oralhistory.model import Category
from oralhistory.release.leakcheck.suspicion import Weak
from oralhistory.sentences import Sentence


@dataclass(frozen=True)
class Leak:
    """One thing that must not leave.

    ``file`` is the path relative to what was checked (``file 3`` where the path itself would tell), ``where`` the
    place inside it. ``testimony`` is the owner's id, ``None`` for the machine's marks and for what cannot be read.
    ``found`` is the folded text that was found: it is for the eyes of who asks for it, and not in ``repr``.
    """

    file: str
    where: Sentence
    category: Category
    testimony: str | None
    found: str = field(repr=False)


@dataclass(frozen=True)
class ReviewHit:
    """Something that may be an identifier: it stops nothing, but a person says by name and reason that it may go.

    ``file`` and ``where`` as in :class:`Leak`, ``where`` being the first of ``count`` places in this file. ``rule``
    says why it is on the list.
    """

    file: str
    where: Sentence
    rule: Weak
    category: Category
    testimony: str | None
    count: int
    found: str = field(repr=False)


@dataclass(frozen=True)
class LeakReport:
    """How much was looked through (bytes as they lie on the disk) and what was found."""

    files: int
    bytes: int
    leaks: tuple[Leak, ...]
    review: tuple[ReviewHit, ...] = ()

    def to_json(self, *, show: bool = False, accessions: Mapping[str, str] | None = None) -> dict[str, object]:
        """The report as the contract writes it.

        Args:
            show: add the found texts.
            accessions: accession numbers by testimony id; then leaks name these in place of the ids.
        """
        return {
            "files": self.files,
            "bytes": self.bytes,
            "leaks": [_said(leak, show, accessions) for leak in self.leaks],
            "review": [
                _said(hit, show, accessions) | {"rule": hit.rule.value, "count": hit.count} for hit in self.review
            ],
        }


def _said(leak: Leak | ReviewHit, show: bool, accessions: Mapping[str, str] | None) -> dict[str, object]:
    said: dict[str, object] = {"file": leak.file, "where": leak.where, "category": leak.category.value}
    if accessions is None:
        said["testimony"] = leak.testimony
    else:
        said["accession"] = accessions.get(leak.testimony) if leak.testimony else None
    if show:
        said["found"] = leak.found
    return said
