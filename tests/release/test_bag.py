"""Our bags, read again by the library of the format's own authors."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import bagit
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.errors import Cancelled, MachineError
from oralhistory.jobs import Job
from oralhistory.release.bag import MOMENT, encode_path, write_bag


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A folder as it is before it becomes a bag."""
    folder = tmp_path / "package"
    (folder / "data" / "w4hz8c3n").mkdir(parents=True)
    (folder / "data" / "k7q2m9xd").mkdir()
    (folder / "data" / "README.html").write_text("<p>שלום</p>", "utf-8")
    (folder / "data" / "k7q2m9xd" / "transcript.txt").write_bytes(b"a" * 3_000_000)
    (folder / "data" / "w4hz8c3n" / "تسجيل.flac").write_bytes(b"")
    return folder


def lines(path: Path) -> list[str]:
    return path.read_bytes().decode("utf-8").split("\n")[:-1]


def test_the_library_finds_it_valid(payload: Path) -> None:
    write_bag(payload, institution="Harbour Archive")
    bag = bagit.Bag(str(payload))
    assert bag.validate()
    assert bag.version_info == (1, 0)
    assert bag.algorithms == ["sha256"]
    assert set(bag.payload_files()) == {
        "data/README.html",
        "data/k7q2m9xd/transcript.txt",
        "data/w4hz8c3n/تسجيل.flac",
    }
    assert bag.info == {"Payload-Oxum": "3000015.3", "Source-Organization": "Harbour Archive"}


@pytest.mark.parametrize("spoil", ["change", "add", "remove", "tag"])
def test_the_library_finds_what_was_changed_later(spoil: str, payload: Path) -> None:
    write_bag(payload)
    readme = payload / "data" / "README.html"
    match spoil:
        case "change":
            readme.write_text("<p>other</p>", "utf-8")
        case "add":
            (payload / "data" / "more").write_text("x")
        case "remove":
            readme.unlink()
        case _:
            (payload / "bag-info.txt").write_text("Payload-Oxum: 3000015.3\nContact-Name: X\n")
    assert not bagit.Bag(str(payload)).is_valid()


def test_manifests_are_sorted_and_the_answer_is_the_fixity_of_the_first(payload: Path) -> None:
    answer = write_bag(payload)
    manifest = payload / "manifest-sha256.txt"
    assert answer == hashlib.sha256(manifest.read_bytes()).hexdigest()
    names = [line.split("  ", 1)[1] for line in lines(manifest)]
    assert names == sorted(names)
    assert len(names) == 3
    assert [line.split("  ", 1)[1] for line in lines(payload / "tagmanifest-sha256.txt")] == [
        "bag-info.txt",
        "bagit.txt",
        "manifest-sha256.txt",
    ]
    assert lines(payload / "bagit.txt") == ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]


def test_nothing_but_the_size_when_nobody_is_named(payload: Path) -> None:
    write_bag(payload)
    assert lines(payload / "bag-info.txt") == ["Payload-Oxum: 3000015.3"]
    assert sorted(p.name for p in payload.iterdir()) == [
        "bag-info.txt",
        "bagit.txt",
        "data",
        "manifest-sha256.txt",
        "tagmanifest-sha256.txt",
    ]


@pytest.mark.parametrize("institution", ["Harbour\nBagging-Date: 2020-01-01", "Harbour\r\n Archive"])
def test_an_institution_stays_on_its_line(institution: str, payload: Path) -> None:
    write_bag(payload, institution=institution)
    assert set(bagit.Bag(str(payload)).info) == {"Payload-Oxum", "Source-Organization"}


def test_times_and_modes_tell_nothing(payload: Path) -> None:
    payload.chmod(0o700)
    (payload / "data" / "README.html").chmod(0o600)
    (payload / "data" / "k7q2m9xd").chmod(0o700)
    write_bag(payload)
    for path in (payload, *payload.rglob("*")):
        assert path.stat().st_mtime == MOMENT, path
        if path != payload and os.name != "nt":
            assert stat.S_IMODE(path.stat().st_mode) == (0o755 if path.is_dir() else 0o644), path
    if os.name != "nt":
        assert stat.S_IMODE(payload.stat().st_mode) == 0o700


def test_equal_payloads_make_equal_bags(payload: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    for path in sorted((payload / "data").rglob("*"), reverse=True):
        target = other / path.relative_to(payload)
        if path.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    assert write_bag(payload) == write_bag(other)
    for name in ("bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"):
        assert (payload / name).read_bytes() == (other / name).read_bytes()


def test_the_working_directory_is_left_alone(payload: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(payload)

    def refuse(path: object) -> None:
        raise AssertionError(path)

    monkeypatch.setattr(os, "chdir", refuse)
    write_bag(payload)
    assert Path.cwd() == payload


def test_cancelling_passes_through(payload: Path) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        write_bag(payload, job=job)


def test_progress_is_said(payload: Path) -> None:
    said: list[tuple[int, int]] = []
    write_bag(payload, job=Job(lambda done, total, text: said.append((done, total))))
    assert said == [(0, 3), (1, 3), (2, 3)]


def test_links_are_no_payload(payload: Path) -> None:
    try:
        (payload / "data" / "link").symlink_to(payload / "data" / "README.html")
    except OSError:
        pytest.skip("this system lets nobody make links")
    with pytest.raises(ValueError, match="files and folders only"):
        write_bag(payload)


def test_a_bag_is_made_once(payload: Path) -> None:
    write_bag(payload)
    with pytest.raises(FileExistsError):
        write_bag(payload)


def test_a_payload_that_cannot_be_read_is_a_sentence(payload: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(MachineError, match="No space left"):
        write_bag(payload)


@given(st.text(st.sampled_from("a%/\r\n0DAש"), max_size=20))
def test_encoded_paths_stay_on_one_line_and_decode(path: str) -> None:
    encoded = encode_path(path)
    assert not set("\r\n") & set(encoded)
    decoded = encoded.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
    assert decoded == path


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")
def test_a_line_break_in_a_name_is_read_back_by_the_library(payload: Path) -> None:
    (payload / "data" / "two\nlines").write_text("x")
    write_bag(payload)
    assert bagit.Bag(str(payload)).validate()
