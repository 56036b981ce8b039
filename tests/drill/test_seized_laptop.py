"""The drill's script: clean on a vault, and not blind."""

from __future__ import annotations

import base64
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from oralhistory.storage import KdfCost, Vault
from oralhistory.workspace import Workspace

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the script needs GNU grep and find")

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "six quiet herons cross grey water"
WORDS = ("Valdis", "יורן ולדיס", "يورن فالديس", "Sandrova", PASSPHRASE)


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("home") / "winter.vault"
    workspace = Workspace(Vault.create(path, PASSPHRASE, title="Joren Valdis", cost=KdfCost.FLOOR)[0], by="Petra Amsel")
    workspace.add_file(ROOT / "tests" / "data" / "records" / "sergeant.json")
    workspace.close()
    return path


def drill(folder: Path) -> tuple[int, str]:
    """Exit status and what was printed."""
    script = ROOT / "tools" / "seized_laptop_drill.sh"
    done = subprocess.run([script, folder, *WORDS], capture_output=True, text=True, errors="replace", check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_a_vault_tells_nothing(vault: Path) -> None:
    status, said = drill(vault)
    assert status == 0, said
    assert "None of the 5 words was found." in said
    assert "vault.db" in said  # what it tells all the same


PLANTED: dict[str, Callable[[Path], object]] = {
    "word 1, UTF-8": lambda home: (home / "notes.txt").write_text("met joren VALDIS at noon"),
    "word 2, UTF-8": lambda home: (home / "notes.txt").write_text("נפגשתי עם יורן ולדיס", "utf-8"),
    "word 3, UTF-16LE": lambda home: (home / "recent.dat").write_bytes("\0\xffيورن فالديس".encode("utf-16-le")),
    "word 4, UTF-16BE": lambda home: (home / "recent.dat").write_bytes(b"\xff" + "sandrova".encode("utf-16-be")),
    "word 4, UTF-8 as hexadecimal": lambda home: (home / "log").write_text(b"Sandrova".hex().upper()),
    "word 3, base64": lambda home: (home / "log").write_bytes(base64.b64encode("x يورن فالديس x".encode())),
    "word 1, in a name": lambda home: (home / "Valdis.part").touch(),
    "word 5, UTF-8": lambda home: (home / "x").write_bytes(b"\0\1\n\xff" + PASSPHRASE.encode()),
}


def test_what_is_planted_is_told(vault: Path, tmp_path: Path) -> None:
    home = tmp_path / "Valdis, seized"  # the folder's own place is the drill's, not the laptop's
    shutil.copytree(vault, home)
    for number, plant in enumerate(PLANTED.values()):
        (home / str(number)).mkdir(mode=0o700)
        plant(home / str(number))
    (home / "media").chmod(0o755)
    status, printed = drill(home)
    assert status == 1
    lines = printed.splitlines()
    for number, said in enumerate(PLANTED):
        assert [line for line in lines if line.startswith(f"{said}: ") and f"{number}/" in line], (said, printed)
    assert f"Found in {len(PLANTED)} places." in printed
    assert f"  755 {home / 'media'}" in lines


def test_what_is_found_is_not_repeated(vault: Path, tmp_path: Path) -> None:
    home = tmp_path / "seized"
    home.mkdir()
    (home / "notes.txt").write_text(f"Valdis, {PASSPHRASE}, and Valdis again", "utf-8")
    status, printed = drill(home)
    assert status == 1
    assert [word for word in WORDS if word in printed] == []


def test_a_wrong_call_is_told() -> None:
    script = ROOT / "tools" / "seized_laptop_drill.sh"
    done = subprocess.run([script, "/nowhere", "word"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("Use: ")
