"""How the list of testimonies was left, remembered inside the vault: order, filter, columns, preview."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from oralhistory.storage.library import SortColumn

from .library_filter import LibraryFilter

FIRST_SORT = (SortColumn.ACCESSION, False)
SORTS = {column.value: column for column in SortColumn}


@dataclass(frozen=True)
class Left:
    """What is remembered; ``widths`` in logical pixels by a column's key, ``preview`` as its split says it."""

    sort: tuple[SortColumn, bool] = FIRST_SORT
    filter: LibraryFilter = field(default_factory=LibraryFilter)
    widths: Mapping[str, int] = field(default_factory=dict[str, int])
    preview: str = ""

    def to_text(self) -> str:
        """To be kept."""
        sort, descending = self.sort
        return json.dumps(
            {
                "sort": sort.value,
                "descending": descending,
                "filter": self.filter.to_json(),
                "widths": dict(self.widths),
                "preview": self.preview,
            }
        )

    @classmethod
    def from_text(cls, text: str) -> Left:
        """What :meth:`to_text` said; what cannot be read is left out."""
        try:
            kept: object = json.loads(text or "{}")
        except ValueError:
            kept = {}
        state = cast("Mapping[str, object]", kept if isinstance(kept, dict) else {})
        sort = SORTS.get(str(state.get("sort")))
        narrowed, widths = state.get("filter"), state.get("widths")
        wide = cast("Mapping[str, object]", widths if isinstance(widths, dict) else {})
        return cls(
            (sort, state.get("descending") is True) if sort is not None else FIRST_SORT,
            LibraryFilter.from_json(cast("Mapping[str, object]", narrowed if isinstance(narrowed, dict) else {})),
            {key: width for key, width in wide.items() if isinstance(width, int)},
            str(state.get("preview", "")),
        )
