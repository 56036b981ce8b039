"""The way in: several texts that follow one another are searched as one."""

from __future__ import annotations

from collections.abc import Sequence

from oralhistory.anonymise.matching.claims import Ignore
from oralhistory.anonymise.matching.known import Known
from oralhistory.anonymise.matching.mentions import Mention, split_over
from oralhistory.anonymise.matching.scan import Scan
from oralhistory.model import ProtectedEntity


class Matcher:
    """Finds the entities of a register in texts."""

    def __init__(self, entities: Sequence[ProtectedEntity]) -> None:
        self.known = Known(entities)

    def find_all(
        self, texts: Sequence[str], *, testimony: str | None, ignore: Ignore | None = None, doubtful: bool = False
    ) -> list[list[Mention]]:
        """See :meth:`Register.find_all`."""
        scan = Scan(self.known, "\n".join(texts), testimony, ignore, doubtful=doubtful)
        return split_over(scan.mentions(), texts)
