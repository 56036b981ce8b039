"""A reviewer's decisions on findings, written as JSON (``oralhistory review --decisions FILE``)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self, cast

from oralhistory.errors import InputError
from oralhistory.importers.files import read_bytes
from oralhistory.importers.json_text import check_values, decode_json, parse_json
from oralhistory.importers.schemas import SchemaName, check_against
from oralhistory.model import Category, Treatment
from oralhistory.model.codec import Json

ACCEPT = "accept"
"""The treatment that follows the audience's disclosure profile."""


@dataclass(frozen=True)
class WrittenDecision:
    """One decision as a file gives it: for a ``group``, or for every finding of this ``text`` and ``category``.

    ``treatment`` is ``None`` for ``accept``.
    """

    treatment: Treatment | None
    group: str | None = None
    text: str | None = None
    category: Category | None = None
    replacement: str | None = None
    reason: str | None = None

    @classmethod
    def from_json(cls, value: dict[str, str]) -> Self:
        """Build from an object that fits the schema."""
        return cls(
            treatment=None if value["treatment"] == ACCEPT else Treatment(value["treatment"]),
            group=value.get("group"),
            text=value.get("text"),
            category=Category(value["category"]) if "category" in value else None,
            replacement=value.get("replacement"),
            reason=value.get("reason"),
        )


def read_decisions(path: Path) -> tuple[WrittenDecision, ...]:
    """Read a file of decisions.

    Raises:
        InputError: no such file, broken JSON, or not a list of decisions; the sentence names the place.
        MachineError: the file may not be read.
    """
    return parse_decisions(decode_json(read_bytes(path), path.name), path.name)


def parse_decisions(decisions: str | list[Json], name: str = "decisions") -> tuple[WrittenDecision, ...]:
    """Read decisions from JSON text, or from what ``json.loads`` gave.

    Raises:
        InputError: as for :func:`read_decisions`.
    """
    if isinstance(decisions, str):
        value: Json = parse_json(decisions, name)
    else:
        check_values(decisions, name)
        value = decisions
    if not isinstance(value, list):
        raise InputError("“{name}” is no list of decisions: it must be a JSON list, “[ … ]”.", name=name)
    check_against(SchemaName.DECISIONS, value, name)
    return tuple(WrittenDecision.from_json(each) for each in cast(list[dict[str, str]], value))
