from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from oralhistory.model import Testimony
from oralhistory.storage import KdfCost, Vault

PASSPHRASE = "seven quiet herons"


def pytest_pycollect_makeitem(obj: object) -> list[pytest.Item] | None:
    """Tests here are functions; a class whose name begins with "Test" is a testimony, no test."""
    return [] if isinstance(obj, type) else None


@dataclass(frozen=True)
class MadeVault:
    """A closed, empty vault, and what opens it."""

    path: Path
    recovery: str


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> MadeVault:
    """One vault, made once; tests work on copies of it."""
    path = tmp_path_factory.mktemp("made") / "first.vault"
    vault, recovery = Vault.create(path, PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
    vault.close()
    return MadeVault(path, recovery)


@pytest.fixture
def closed(made: MadeVault, tmp_path: Path) -> MadeVault:
    """A closed vault of this test's own."""
    path = tmp_path / "own.vault"
    shutil.copytree(made.path, path)
    return MadeVault(path, made.recovery)


@pytest.fixture
def vault(closed: MadeVault) -> Iterator[Vault]:
    """An open vault of this test's own."""
    with Vault.open(closed.path, closed.recovery) as opened:
        yield opened


@pytest.fixture
def record() -> dict[str, Any]:
    """A whole record with Hebrew and Arabic in it."""
    return {
        "format": "oralhistory-testimony",
        "version": 1,
        "accession": "OH-2026-0007",
        "title": "Daniel Aronov on the winter road",
        "language": "en",
        "keywords": [],
        "people": [
            {"id": "n1", "role": "narrator", "name": "Daniel Aronov", "aliases": ["דניאל ארונוב", "دانيال أرونوف"]},
            {"id": "i1", "role": "interviewer", "name": "Miriam Castellan"},
        ],
        "sessions": [{"date": "2026-02-11", "place": "Oakhurst", "duration_s": 64.5, "present": ["n1", "i1"]}],
        "transcript": {
            "language": "en",
            "segments": [
                {"speaker": "i1", "start": 0.0, "end": 5, "text": "Where were you that winter?"},
                {"speaker": "n1", "text": "At the block below Tel Sawa. הגעתי לארונוב בבוקר. They called me Danny."},
                {"speaker": "n1", "text": "جاء إلينا يوسف حدّاد والولد معه."},
            ],
        },
        "consent": [
            {
                "event": "given",
                "effective": "2026-02-11",
                "grants": [{"use": "research", "medium": ["transcript"], "audience": "public", "decision": "yes"}],
                "review_required": True,
            },
            {"event": "transcript-approved", "effective": "2026-03-02"},
        ],
    }


@pytest.fixture
def testimony(record: dict[str, Any]) -> Testimony:
    return Testimony.from_json(record)
