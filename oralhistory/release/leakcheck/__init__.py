"""The leak check: opens every finished file again and searches it for what must not leave.

It shares no code with the masking (``oralhistory/anonymise``), so that one mistake cannot blind both: they meet in
:class:`ProtectedEntity` alone. Call :func:`check` with a compiled :class:`Forbidden`.
"""

from oralhistory.release.leakcheck.checking import Allowance, check
from oralhistory.release.leakcheck.forbidden import Forbidden
from oralhistory.release.leakcheck.marks import Mark, machine_marks
from oralhistory.release.leakcheck.report import Leak, LeakReport, ReviewHit
from oralhistory.release.leakcheck.rules import Phrase
from oralhistory.release.leakcheck.suspicion import Weak

__all__ = [
    "Allowance",
    "Forbidden",
    "Leak",
    "LeakReport",
    "Mark",
    "Phrase",
    "ReviewHit",
    "Weak",
    "check",
    "machine_marks",
]
