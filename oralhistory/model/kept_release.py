"""What a testimony keeps from package to package, where it is told to: its release id, and its people's letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Self

_NONE: Mapping[tuple[str, str], str] = MappingProxyType({})


@dataclass(frozen=True)
class KeptRelease:
    """``letters`` are by protected entity and language of the text; they are drawn with the first package."""

    release_id: str
    letters: Mapping[tuple[str, str], str] = field(default_factory=lambda: _NONE)

    def to_json(self) -> dict[str, Any]:
        """As the vault seals it."""
        letters: dict[str, dict[str, str]] = {}
        for (entity, language), drawn in self.letters.items():
            letters.setdefault(entity, {})[language] = drawn
        return {"release_id": self.release_id, "letters": letters}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Self:
        """Back from :meth:`to_json`.

        Raises:
            KeyError, TypeError, AttributeError: it is another kind of value.
        """
        letters = {
            (str(entity), str(language)): str(drawn)
            for entity, by_language in value["letters"].items()
            for language, drawn in by_language.items()
        }
        return cls(str(value["release_id"]), MappingProxyType(letters))
