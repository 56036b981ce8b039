"""Full-text search as a person types: after every key the first page of what is found so far."""

from __future__ import annotations

import statistics

from oralhistory.storage.library import LibraryQuery
from oralhistory.use_cases.browsing import found_sentence

from .figures import Figure, Findings, seconds
from .place import MANY, Place

PAGE = 200
MOST_MS = 50
"""What a person does not feel as waiting between two keys."""
TYPED = ("the night before", "checkpoint papers", "מחסום", "الطريق")


def measure(place: Place) -> Findings:
    """Each beginning of each text, twice; the second run counts, as the index is warm while one types."""
    workspace = place.large
    figures: list[Figure] = []
    for text in TYPED:
        keys = [text[:end] for end in range(1, len(text) + 1)]

        def first_page(typed: str) -> None:
            workspace.rows(workspace.ids(LibraryQuery(search=typed))[:PAGE])

        for key in keys:
            first_page(key)
        took = [1000 * seconds(lambda key=key: first_page(key)) for key in keys]
        figures += [
            Figure(f"“{text}”, median key", statistics.median(took), "ms", MOST_MS),
            Figure("    slowest key", max(took), "ms", 2 * MOST_MS),
        ]
    found = workspace.ids(LibraryQuery(search=TYPED[1]))[:20]
    took = [1000 * seconds(lambda id=id: found_sentence(workspace, id, TYPED[1])) for id in found]
    if took:
        figures.append(Figure("the sentence a row shows", statistics.median(took), "ms", MOST_MS))
    counts = ", ".join(f"“{text}” {len(workspace.ids(LibraryQuery(search=text))):,}" for text in TYPED)
    return Findings(f"Full-text search, {MANY:,} testimonies", figures, [f"Found: {counts}."])
