"""Nothing readable at rest: the program is used with canaries in every field, killed, crashed; every byte is read.

With ``ORALHISTORY_FAULTS=full`` every command of the command line runs, and many more are killed.
"""

from __future__ import annotations

import fcntl
import os
import random
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import pytest

from oralhistory.importers.record import read_record
from oralhistory.model.codec import Part
from oralhistory.storage import KdfCost, Vault
from tests.drill.canaries import Found, Searcher
from tests.drill.house import DrillHouse
from tests.drill.material import Material, prepare, words_to_type

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks for modes and signals that Windows has not")

FULL = os.environ.get("ORALHISTORY_FAULTS") == "full"
SEED = int(os.environ.get("ORALHISTORY_SEED", "20260"))
WINDOW_KILLS = 25 if FULL else 1
COMMAND_KILLS = 40 if FULL else 1
STEPS = 70
"""Of a whole sitting, nearly."""


@dataclass
class Drill:
    """A house in which everything has happened, and what was found on the way."""

    house: DrillHouse
    material: Material
    found: list[Found] = field(default_factory=list[Found])
    open_to_others: list[str] = field(default_factory=list[str])
    statuses: dict[str, int] = field(default_factory=dict[str, int])

    def look(self) -> None:
        """Search everything as it lies now, whoever was just killed."""
        found = self.house.leaks(self.material.canaries.texts)
        # An accession number is what sentences call a testimony by, so that they need no name.
        self.found += [each for each in found if not (each.place == "accession" and each.where.startswith("printed"))]
        self.open_to_others += self.house.open_to_others()

    def do(self, *arguments: str | Path, name: str = "") -> None:
        """One whole command."""
        status = self.house.command(self.material.passphrase, *arguments)
        self.statuses[name or str(arguments[0])] = status


@pytest.fixture(scope="module")
def drill(tmp_path_factory: pytest.TempPathFactory) -> Drill:
    root = tmp_path_factory.mktemp("laptop")
    house = DrillHouse(root)
    material = prepare(root / "outside", SEED)
    made = Drill(house, material)
    chance = random.Random(SEED)
    use_the_command_line(made, chance)
    made.look()
    packages, backups = root / "outside" / "packages", house.home / "safe"
    packages.mkdir()
    backups.mkdir(mode=0o700)
    words = words_to_type(material, packages, backups)
    for _ in range(WINDOW_KILLS):
        status = house.sitting(words, kill=(chance.randrange(3, STEPS), chance.uniform(0, 0.1)))
        assert status == -signal.SIGKILL, house.printed[-1]
        made.look()
    made.statuses["window"] = house.sitting(words)
    made.look()
    return made


def use_the_command_line(drill: Drill, chance: random.Random) -> None:
    house, material = drill.house, drill.material
    canaries, vault = material.canaries, house.vault
    accession = canaries.texts["accession"]
    title, institution = canaries.word("collection: title"), canaries.word("collection: institution")
    if FULL:
        drill.do("init", vault, "--title", title, "--institution", institution)
    else:
        cheap = KdfCost.FLOOR
        Vault.create(vault, material.passphrase, title=title, institution=institution, cost=cheap)[0].close()
    begun = time.monotonic()
    drill.do("list", vault, "--search", canaries.word("list: search"))
    took = time.monotonic() - begun
    may_be_killed: list[tuple[str | Path, ...]] = [
        ("add", vault, material.record),
        ("consent", "record", vault, accession, material.approval),
        ("review", vault, accession, "--by", canaries.word("review: by"), "--accept-all"),
        ("backup", vault, house.home / "killed-backup"),
    ]
    for number in range(COMMAND_KILLS):
        command = may_be_killed[number % len(may_be_killed)]
        after = chance.uniform(0.5, 1.3) * took
        house.command(material.passphrase, *command, kill_after_s=after)
        drill.look()
    house.command(material.passphrase, "add", vault, material.record)
    drill.do("consent", "record", vault, accession, material.lifting, name="record")
    if FULL:
        drill.do("show", vault, accession)
        drill.do("list", vault, "--search", canaries.texts["transcript, Hebrew"], name="search")
        drill.do("consent", "record", vault, accession, material.approval, name="record approval")
        drill.do("detect", "--vault", vault, accession)
        drill.do("review", vault, accession, "--by", canaries.word("decided: by"), "--decisions", material.decisions)
        drill.statuses.pop("review")  # some are left to decide
        drill.do("verify", vault)
    drill.do("review", vault, accession, "--by", canaries.word("accepted: by"), "--accept-all")
    to = ("--recipient", canaries.word("export: recipient"), "--title", canaries.word("export: title"))
    drill.do("export", vault, material.folder / "package", "--use", "publication", "--audience", "public", *to)
    drill.do("backup", vault, house.home / "backup")


def test_the_whole_record_form_is_in_the_drill(tmp_path: Path) -> None:
    material = prepare(tmp_path / "outside", 1)
    record = read_record(material.record).testimony
    assert sorted(set(_never_filled(record))) == EMPTY_HERE
    searcher = Searcher(material.canaries.texts)
    assert {each.place for each in searcher.in_bytes(material.record.read_bytes(), "")} >= {
        place for place in material.typed if place.startswith(("people", "affil", "sess", "cov", "terms", "grants"))
    }


EMPTY_HERE = sorted(
    {"ConsentEvent.audience", "ConsentEvent.title", "ConsentEvent.use"}  # of another event, which is recorded later
    | {"ConsentEvent.transcript_sha256"}  # the vault's own
    | {"Embargo.indefinite", "Embargo.until"}  # only one of the three may stand
)


def _never_filled(record: Part) -> Iterator[str]:
    """Fields of the record form that no part of this record fills."""
    filled: set[str] = set()
    seen: set[str] = set()
    for part in _parts(record):
        for name in part.__dataclass_fields__:
            place = f"{type(part).__name__}.{name}"
            seen.add(place)
            if getattr(part, name) not in (None, (), {}, ""):
                filled.add(place)
    yield from (place for place in seen - filled if not place.endswith(".written"))


def _parts(value: Any) -> Iterator[Part]:
    if isinstance(value, Part):
        yield value
        for name in value.__dataclass_fields__:
            yield from _parts(getattr(value, name))
    elif isinstance(value, tuple):
        for each in cast("tuple[Any, ...]", value):
            yield from _parts(each)


def test_everything_was_really_done(drill: Drill) -> None:
    assert drill.statuses.pop("window") == -signal.SIGABRT, drill.house.printed[-1]
    assert {command for command, status in drill.statuses.items() if status != 0} == set(), drill.house.printed
    assert (drill.material.folder / "package" / "data").is_dir()
    assert list((drill.material.folder / "packages").glob("*/bagit.txt"))
    assert (drill.house.home / "backup" / "vault.db").is_file()
    assert list((drill.house.home / "safe").glob("*.vault/vault.db"))
    with Vault.open(drill.house.vault, drill.material.passphrase) as vault:
        kept = {vault.testimonies.load(id).title for id in vault.testimonies.ids()}
    assert f"A winter with {drill.material.typed['title']}" in kept
    assert drill.material.typed["window: title"] in kept


def test_no_canary_anywhere(drill: Drill) -> None:
    assert sorted(set(drill.found), key=str) == []


def test_everything_is_closed_to_others(drill: Drill) -> None:
    assert sorted(set(drill.open_to_others)) == []


def test_no_crash_left_a_core(drill: Drill) -> None:
    assert drill.house.core_files() == []


def test_attachments_cannot_be_told_apart(drill: Drill) -> None:
    """They were 900 to 200,000 bytes long; in the vault and its backup all are alike in size and kind of name."""
    for vault in (drill.house.vault, drill.house.home / "backup"):
        media = [path for path in (vault / "media").rglob("*") if path.is_file()]
        assert len(media) >= 2
        assert len({path.stat().st_size for path in media}) == 1
        assert len({len(path.name) for path in media}) == 1
        assert all(set(path.name) <= set("0123456789abcdef") for path in media)


def test_a_command_that_crashes_leaves_no_core(tmp_path: Path) -> None:
    house = DrillHouse(tmp_path)
    Vault.create(house.vault, "six quiet herons", cost=KdfCost.FLOOR)[0].close()
    process = house.start("-m", "oralhistory", "list", str(house.vault), "--passphrase-file", "-")
    assert process.stdin is not None
    process.stdin.write(b"six quiet")
    process.stdin.flush()
    _until_read(process.stdin.fileno())
    process.send_signal(signal.SIGABRT)
    process.communicate()
    assert process.returncode == -signal.SIGABRT
    assert house.core_files() == []


def _until_read(pipe: int) -> None:
    """Wait until the process has taken what was written to it, and so is past its beginning."""
    until = time.monotonic() + 30
    while int.from_bytes(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)), sys.byteorder):
        assert time.monotonic() < until
        os.sched_yield()


WRONG = "def wrong(*_, **__): raise ValueError('cannot read Joren Valdis')\n"
FAULTS = {
    "a command": (
        "import sys\nfrom oralhistory import cli\n"
        + WRONG
        + "cli.read_passphrase = wrong\nsys.argv = ['oralhistory', 'init', 'x.vault']\ncli.main()"
    ),
    "a thread": (
        "import threading\nfrom oralhistory.hardening import harden\nharden()\n"
        + WRONG
        + "thread = threading.Thread(target=wrong)\nthread.start()\nthread.join()"
    ),
    "the end": "from oralhistory.hardening import harden\nharden()\n"
    + WRONG
    + "class Last:\n    __del__ = wrong\nlast = Last()\ndel last",
}


@pytest.mark.parametrize("where", FAULTS)
def test_a_fault_nobody_catches_quotes_nobody(where: str, tmp_path: Path) -> None:
    house = DrillHouse(tmp_path)
    process = house.start("-c", FAULTS[where])
    out, err = process.communicate()
    assert b"A fault in the program" in err
    assert b"wrong" in err  # where it was, for whoever mends it
    assert b"Joren" not in out + err
    assert b"Traceback" not in err


@pytest.mark.parametrize("kind", ["wrong passphrase", "broken record"])
def test_a_refusal_quotes_nobody(kind: str, tmp_path: Path) -> None:
    house = DrillHouse(tmp_path)
    material = prepare(tmp_path / "outside", 3)
    broken = tmp_path / "outside" / "broken.json"
    broken.write_text(material.record.read_text("utf-8").replace('"narrator"', '"narator"'), encoding="utf-8")
    Vault.create(house.vault, material.passphrase, title=material.canaries.word("t"), cost=KdfCost.FLOOR)[0].close()
    passphrase, command = {
        "wrong passphrase": (material.passphrase + "!", ("list", house.vault)),
        "broken record": (material.passphrase, ("add", house.vault, broken)),
    }[kind]
    assert house.command(passphrase, *command) in (2, 3)
    assert house.leaks(material.typed) == []


def test_the_drill_can_fail(tmp_path: Path) -> None:
    house = DrillHouse(tmp_path)
    material = prepare(tmp_path / "outside", 4)
    name = material.typed["people.name"]
    (house.home / ".cache").mkdir(mode=0o755)
    (house.home / ".cache" / "recent").write_text(name.upper(), "utf-16")
    (house.temporary / f"{name}.part").touch(0o600)
    (house.home / "core.17").touch(0o600)
    process = subprocess.run([sys.executable, "-c", f"print({name!r})"], stdout=subprocess.PIPE, check=True)
    house.printed.append(("show somebody", process.stdout))
    assert {each.where for each in house.leaks(material.typed)} == {
        ".cache/recent",
        f"the name {name + '.part'!r}",
        "printed by show somebody",
    }
    assert house.open_to_others() == ["home/.cache 755", "home/.cache/recent 644"]
    assert house.core_files() == [str(house.home / "core.17")]
