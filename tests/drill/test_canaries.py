"""The search can fail: what is planted in every disguise is found, and what is not there is not."""

from __future__ import annotations

import base64
import gzip
import json
import os
import random
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.drill.canaries import SCRIPTS, Canaries, Searcher


def _zipped(text: str) -> bytes:
    from io import BytesIO

    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:t>{text}</w:t>" * 5)
    return made.getvalue()


def _cut_short(text: str) -> bytes:
    """A stream whose end never reached the disk."""
    return zlib.compress((text + "\n").encode() * 3 + random.Random(2).randbytes(4000))[:-1500]


DISGUISES: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "lower": lambda text: text.lower().encode(),
    "upper": lambda text: text.upper().encode("utf-16-le"),
    "casefold": lambda text: text.casefold().encode(),
    "nfkd": lambda text: unicodedata.normalize("NFKD", text).encode(),
    "percent": lambda text: quote(text).encode(),
    "percent in small letters": lambda text: quote(text).lower().encode(),
    "base64, first": lambda text: base64.b64encode(text.encode() + b"after"),
    "base64, second": lambda text: base64.b64encode(b"x" + text.encode() + b"after"),
    "base64, third": lambda text: base64.b64encode(b"xy" + text.encode() + b"after"),
    "base64 of utf-16": lambda text: base64.urlsafe_b64encode(b"xyz.." + text.encode("utf-16-le") + b"a"),
    "hex": lambda text: text.encode().hex().encode(),
    "HEX": lambda text: text.encode("utf-16-le").hex().upper().encode(),
    "json": lambda text: json.dumps({"k": "before " + text + " after"}).encode(),
    "json capitals": lambda text: json.dumps(text).upper().replace("\\U", "\\u").encode(),
    "zlib": lambda text: zlib.compress(b"before " + text.encode() + b" after"),
    "zlib, hardest": lambda text: zlib.compress(text.encode() * 9, 9),
    "zlib, cut short": _cut_short,
    "gzip": lambda text: gzip.compress(b"before" + text.encode("utf-16-le")),
    "zip": _zipped,
    "gzip in zlib": lambda text: zlib.compress(b"before" + gzip.compress(text.encode())),
}


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("disguise", DISGUISES)
def test_what_is_planted_is_found(disguise: str, script: str, tmp_path: Path) -> None:
    canaries = Canaries(3)
    planted, other = canaries.word("planted", script), canaries.word("other", script)
    noise = random.Random(7).randbytes
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(noise(70_001) + DISGUISES[disguise](planted) + noise(70_001))
    found = Searcher(canaries.texts).in_folder(tmp_path)
    assert {each.place for each in found} == {"planted"}
    assert all(each.where.startswith("deep/file") for each in found)
    assert Searcher({"other": other}).in_folder(tmp_path) == []


def test_marks_on_letters_hide_nothing(tmp_path: Path) -> None:
    texts = {"pointed": "שָׁלוֹמִית", "accents": "Žďárëčková"}
    for place, text in texts.items():
        for form in ("NFC", "NFD"):
            (tmp_path / f"{form}").write_bytes(unicodedata.normalize(form, text).encode())
            assert {each.place for each in Searcher({place: text}).in_folder(tmp_path)} == {place}
        plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        (tmp_path / "plain").write_bytes(plain.lower().encode())
        assert "plain" in {each.where for each in Searcher({place: text}).in_folder(tmp_path)}


def test_names_of_files_folders_and_links_are_read(tmp_path: Path) -> None:
    canaries = Canaries(5)
    file, folder, link, target = (canaries.word(place) for place in ("file", "folder", "link", "target"))
    (tmp_path / folder).mkdir()
    (tmp_path / folder / f"{file}.wav").touch()
    (tmp_path / link).symlink_to(target)
    assert {each.place for each in Searcher(canaries.texts).in_folder(tmp_path)} == set(canaries.texts)


def test_noise_holds_no_canary() -> None:
    canaries = Canaries(1)
    for number in range(300):
        canaries.word(f"field {number}")
    assert Searcher(canaries.texts).in_bytes(os.urandom(3_000_000), "noise") == []
