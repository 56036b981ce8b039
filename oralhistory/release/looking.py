"""The one way to look through a dossier: review, preview and gate must not see different findings."""

from __future__ import annotations

from oralhistory.anonymise.findings import findings
from oralhistory.anonymise.recalling import Recalling
from oralhistory.anonymise.recognisers.detector import Detector
from oralhistory.anonymise.register import Register
from oralhistory.model import Finding
from oralhistory.release.request import Dossier


def look_through(dossier: Dossier, register: Register, detector: Detector) -> tuple[Finding, ...]:
    """Everything that could identify someone in the present texts, and what was decided to; pure, and not quick."""
    return findings(dossier.testimony, register, dossier.id, Recalling(detector, dossier.decisions))
