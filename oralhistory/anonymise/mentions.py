"""One mention among all those of its group: a name by which a decision for it alone is known again.

A mention is bound to the words around it, not to a segment's number: ``GROUP@PRINT:OFFSET``, where ``PRINT`` is that of
the whole text it stands in and ``OFFSET`` counts code points in it. Edits elsewhere, and moving the segment, leave
it bound. An edit of this very text leaves the decision without its mention: then what was decided for the group
holds again. Of equal texts each is known by its number among them, and all of them lose theirs when one is added.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from oralhistory.model import Finding, TextPlace

_KEY: Final = re.compile(r"@[0-9a-f]{32}(?:/\d+/\d+)?:\d+\Z")


class Mentions:
    """The mentions of one testimony's texts, as they are now."""

    def __init__(self, texts: Sequence[tuple[TextPlace, str]]) -> None:
        prints = [(place, _print(text)) for place, text in texts]
        count = Counter(each for _, each in prints)
        met: Counter[str] = Counter()
        self._at: dict[TextPlace, str] = {}
        for place, each in prints:
            met[each] += 1
            self._at[place] = each if count[each] == 1 else f"{each}/{met[each]}/{count[each]}"

    def name(self, group: str, place: TextPlace, start: int) -> str:
        """The group of decisions for the mention of ``group`` that begins at ``start``."""
        return f"{group}@{self._at[place]}:{start}"

    def of(self, finding: Finding) -> str:
        """That of a finding."""
        return self.name(finding.group, finding.place, finding.start)


def group_of_mention(name: str) -> str | None:
    """The group a mention belongs to; ``None`` for what names no mention."""
    found = _KEY.search(name)
    return name[: found.start()] if found else None


def _print(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
