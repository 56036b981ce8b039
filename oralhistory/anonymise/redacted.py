"""``RedactedText``: text that the anonymiser made. Exporters accept nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from oralhistory.model import Category, Treatment

_MAKER = object()


@dataclass(frozen=True)
class Edit:
    """One replacement: code points in the original and in the result, ends exclusive."""

    original_start: int
    original_end: int
    start: int
    end: int
    category: Category | None
    treatment: Treatment | None
    group: str


class RedactedText:
    """A text in which every protected entity was treated. Its only makers are in ``oralhistory.anonymise``."""

    __slots__ = ("edits", "text")

    text: str
    edits: tuple[Edit, ...]

    def __init__(self, text: str, edits: tuple[Edit, ...], *, maker: object) -> None:
        if maker is not _MAKER:
            raise TypeError("Only the anonymiser makes RedactedText.")
        self.text = text
        self.edits = edits

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"RedactedText({self.text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RedactedText) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)


def redacted(text: str, edits: tuple[Edit, ...] = ()) -> RedactedText:
    """Make one; for ``oralhistory.anonymise`` alone (``tests/test_layers.py`` holds everyone else to it)."""
    return RedactedText(text, edits, maker=_MAKER)
