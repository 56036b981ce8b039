"""A flipped bit in every kind of byte: noticed and named, never a traceback, never a wrong answer in silence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np
import pytest
import soundfile

from oralhistory.storage import KdfCost, Vault
from oralhistory.storage.attachment_form import SEALED_CHUNK
from oralhistory.storage.driver import PAGE_BYTES
from oralhistory.storage.keys import NONCE_BYTES, TAG_BYTES
from oralhistory.workspace import Workspace
from tests.faults.commands import ACCESSION, CommandLine, Said, problems_of
from tests.faults.harness import FULL, PASSPHRASE
from tests.faults.operations import BY, record_for

RESERVED = 80
"""Bytes at the end of each page: the page's IV and HMAC-SHA-512."""


@dataclass(frozen=True)
class Spoilable:
    """A closed vault with everything in it: transcript, consent, a recording, a review, a package."""

    path: Path
    recovery: str
    right: dict[str, Said] = field(default_factory=dict[str, Said])
    """What every command says of it while it is whole, once somebody asked."""

    @property
    def database(self) -> Path:
        return self.path / "vault.db"

    @property
    def recording(self) -> Path:
        """The file of its only attachment: two chunks."""
        (file,) = self.path.joinpath("media").iterdir()
        return file


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Spoilable:
    folder = tmp_path_factory.mktemp("whole")
    vault, recovery = Vault.create(folder / "whole.vault", PASSPHRASE, title="Ferries", cost=KdfCost.FLOOR)
    with vault:
        workspace = Workspace(vault, by=BY)
        for name in ("spoiled", "other"):
            record = record_for(name, Random(name))
            if name == "spoiled":
                record["title"] = "The ferry"
                record["recordings"] = [{"path": "voice.wav", "medium": "audio"}]
                record["consent"][0]["grants"][0]["medium"].append("audio")
                record["people"][0]["name"] = "Joren Valdis"
                record["transcript"]["segments"][0]["text"] += " My name is Joren Valdis."
                noise = np.random.default_rng(1).integers(-9000, 9000, 40_000, dtype=np.int16)
                soundfile.write(folder / "voice.wav", noise, 8000)
            (folder / "record.json").write_text(json.dumps(record), encoding="utf-8")
            stored, _ = workspace.add_file(folder / "record.json")
            workspace.review_by(stored.id, by=BY)
    return Spoilable(folder / "whole.vault", recovery)


@pytest.fixture
def command(whole: Spoilable, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    secret, outside = tmp_path / "secret", tmp_path / "outside"
    secret.write_text(whole.recovery, encoding="utf-8")
    outside.mkdir()
    made = CommandLine(secret, outside, capsys, whole.right)
    if not made.right:
        shutil.copytree(whole.path, tmp_path / "right.vault")
        made.right.update(made.ask_all(tmp_path / "right.vault"))
        assert {name: said.status for name, said in made.right.items()} == dict.fromkeys(made.right, 0), made.right
    return made


def flipped_copies(whole: Spoilable, file: Path, places: Iterable[int], folder: Path, seed: str) -> Iterator[Path]:
    """A copy of the vault for each place, one random bit of that byte turned over."""
    random = Random(seed)
    for at in places:
        own = folder / "own.vault"
        shutil.copytree(whole.path, own)
        spoiled = own / file.relative_to(whole.path)
        content = bytearray(spoiled.read_bytes())
        content[at] ^= 1 << random.randrange(8)
        spoiled.write_bytes(content)
        yield own
        shutil.rmtree(own)


def places(seed: str, whole: int, sample: int, start: int, end: int) -> list[int]:
    """Random places from ``start`` up to ``end``: ``whole`` of them in a full run, else ``sample``."""
    random = Random(seed)
    return [random.randrange(start, end) for _ in range(whole if FULL else sample)]


@pytest.mark.parametrize("kind", ["salt", "first page", "pages", "iv and mac"])
def test_in_the_database(kind: str, whole: Spoilable, command: CommandLine, tmp_path: Path) -> None:
    size = whole.database.stat().st_size
    match kind:
        case "salt":
            at = places(kind, 16, 1, 0, 16)
        case "first page":
            at = places(kind, 40, 2, 16, PAGE_BYTES)
        case "pages":
            at = places(kind, 200, 4, PAGE_BYTES, size)
        case _:
            reserved = range(PAGE_BYTES - RESERVED, PAGE_BYTES)
            at = [
                page * PAGE_BYTES + inside
                for page, inside in zip(
                    places(kind, 60, 2, 0, size // PAGE_BYTES),
                    places("inside", 60, 2, reserved.start, reserved.stop),
                    strict=True,
                )
            ]
    for own in flipped_copies(whole, whole.database, at, tmp_path, kind):
        assert any("database" in p or "Pages" in p or "damaged" in p for p in problems_of(command.require_honest(own)))


def test_in_the_key_slots(whole: Spoilable, command: CommandLine, tmp_path: Path) -> None:
    file = whole.path / "keyslots.json"
    for own in flipped_copies(whole, file, places("slots", 80, 3, 0, file.stat().st_size), tmp_path, "slots"):
        (problem,) = problems_of(command.require_honest(own))
        assert "keyslots.json" in problem or "later version" in problem


def test_in_the_kept_head_of_the_history(whole: Spoilable, command: CommandLine, tmp_path: Path) -> None:
    file = whole.path / "audit.head"
    for own in flipped_copies(whole, file, places("head", 40, 1, 0, file.stat().st_size), tmp_path, "head"):
        assert any("The history was changed or cut" in p for p in problems_of(command.require_honest(own)))


@pytest.mark.parametrize("kind", ["nonce", "ciphertext", "tag", "last chunk"])
def test_in_an_attachment(kind: str, whole: Spoilable, command: CommandLine, tmp_path: Path) -> None:
    size = whole.recording.stat().st_size
    start, end = {
        "nonce": (0, NONCE_BYTES),
        "ciphertext": (NONCE_BYTES, SEALED_CHUNK - TAG_BYTES),
        "tag": (SEALED_CHUNK - TAG_BYTES, SEALED_CHUNK),
        "last chunk": (SEALED_CHUNK, size),
    }[kind]
    for own in flipped_copies(whole, whole.recording, places(kind, 24, 1, start, end), tmp_path, kind):
        (problem,) = problems_of(command.require_honest(own))
        assert f"attachment of testimony {ACCESSION}" in problem
