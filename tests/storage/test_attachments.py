from __future__ import annotations

import hashlib
import io
import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.errors import Cancelled, InputError, MachineError, VaultDamaged
from oralhistory.jobs import Job
from oralhistory.model import Medium, Testimony
from oralhistory.storage import Attachment, Vault
from oralhistory.storage.access import TestimonyKeys
from oralhistory.storage.attachment_form import CHUNK, PART, SEALED_CHUNK, SEALED_PART, ChunkKey
from oralhistory.storage.keys import seal


@pytest.fixture
def owner(vault: Vault, testimony: Testimony) -> str:
    return vault.testimonies.add(testimony, by="m").id


def put(vault: Vault, owner: str, content: bytes, name: str = "הקלטה.wav") -> Attachment:
    return vault.attachments.add(owner, io.BytesIO(content), name=name, medium=Medium.AUDIO, by="m")


def files_of(vault: Vault, attachment: Attachment) -> list[Path]:
    return [vault.path / "media" / name for name in vault.attachments.files(attachment)]


SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 17, PART - 1, PART, PART + 1, 2 * PART + CHUNK]


@pytest.mark.parametrize("size", SIZES)
def test_every_size_comes_back(vault: Vault, owner: str, size: int) -> None:
    content = os.urandom(size)
    attachment = put(vault, owner, content)
    assert (attachment.size, attachment.sha256) == (size, hashlib.sha256(content).hexdigest())
    assert vault.attachments.of(owner) == [attachment]
    with vault.attachments.open(attachment.id) as stream:
        assert stream.read() == content
    assert vault.attachments.is_sound(attachment, Job())
    assert attachment.name == "הקלטה.wav"
    assert len(files_of(vault, attachment)) == max(1, -(-size // PART))


def test_names_sizes_and_times_of_files_tell_nothing(vault: Vault, owner: str) -> None:
    """Not how long a recording is, nor which files belong together, nor how many attachments there are."""
    kept = [put(vault, owner, os.urandom(size)) for size in SIZES]
    files = list((vault.path / "media").iterdir())
    assert len(files) == sum(len(files_of(vault, attachment)) for attachment in kept)
    assert {path.stat().st_size for path in files} == {SEALED_PART}
    assert len({path.stat().st_mtime for path in files}) == 1
    assert all(len(path.name) == 32 and int(path.name, 16) >= 0 for path in files)
    assert not {path.name for path in files} & {attachment.id for attachment in kept}
    assert vault.attachments.orphans() == []


MOVES = st.tuples(st.integers(0, 2), st.integers(-300_000, 300_000), st.integers(0, 200_000))


@given(moves=st.lists(MOVES, max_size=8))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_seeking_agrees_with_a_plain_stream(vault: Vault, owner: str, moves: list[tuple[int, int, int]]) -> None:
    content = bytes(range(251)) * 1000
    kept = vault.attachments.of(owner)
    attachment = kept[0] if kept else put(vault, owner, content)
    plain = io.BytesIO(content)
    with vault.attachments.open(attachment.id) as stream:
        for whence, offset, length in moves:
            base = (0, plain.tell(), len(content))[whence]
            if base + offset < 0:
                with pytest.raises(ValueError, match="before the beginning"):
                    stream.seek(offset, whence)
                continue
            assert stream.seek(offset, whence) == plain.seek(offset, whence)
            assert stream.read(length) == plain.read(length)
            assert stream.tell() == plain.tell()


def test_several_threads_may_read(vault: Vault, owner: str) -> None:
    content = os.urandom(5 * CHUNK)
    stream = vault.attachments.open(put(vault, owner, content).id)
    taken: list[bytes] = []

    def take() -> None:
        while block := stream.read(1000):
            taken.append(block)

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    stream.close()
    assert sorted(taken) == sorted(content[i : i + 1000] for i in range(0, len(content), 1000))


def assert_damaged(vault: Vault, attachment: Attachment) -> None:
    assert not vault.attachments.is_sound(attachment, Job())
    with pytest.raises(VaultDamaged), vault.attachments.open(attachment.id) as stream:
        stream.read()


def test_changed_cut_exchanged_or_missing_chunks_are_noticed(vault: Vault, owner: str) -> None:
    attachment = put(vault, owner, os.urandom(PART + 3 * CHUNK))
    other = put(vault, owner, os.urandom(PART + 3 * CHUNK))
    path, second = files_of(vault, attachment)
    whole = path.read_bytes()
    chunks = [whole[i : i + SEALED_CHUNK] for i in range(0, len(whole), SEALED_CHUNK)]
    for content in (
        whole[:1000] + bytes([whole[1000] ^ 1]) + whole[1001:],
        whole[:-1],
        whole + b"x",
        b"".join([chunks[1], chunks[0], *chunks[2:]]),
        b"".join([chunks[0], chunks[0], *chunks[2:]]),
        b"".join(chunks[:2]),
        files_of(vault, other)[0].read_bytes(),
        second.read_bytes(),
        b"",
    ):
        path.write_bytes(content)
        assert_damaged(vault, attachment)
    path.write_bytes(whole)
    assert vault.attachments.is_sound(attachment, Job())
    path.unlink()
    assert_damaged(vault, attachment)


def test_a_cut_file_with_an_adapted_size_is_noticed(vault: Vault, owner: str) -> None:
    """The last chunk says that it is the last: whoever can change row and files still cannot cut the end off."""
    attachment = put(vault, owner, b"x" * (PART + CHUNK))
    files_of(vault, attachment)[1].unlink()
    vault.connection.execute("UPDATE attachment SET size = ?", (PART,))
    with pytest.raises(VaultDamaged), vault.attachments.open(attachment.id) as stream:
        stream.read()


@pytest.mark.parametrize("size", [0, 1, CHUNK, 2 * CHUNK + 5])
def test_an_attachment_of_the_first_schema_is_read(vault: Vault, owner: str, size: int) -> None:
    """It lies in one file named after it, as long as it is."""
    attachment = put(vault, owner, b"")
    testimony_key = TestimonyKeys(vault.connection, vault.key).of(owner)
    chunk_key = ChunkKey.under(testimony_key, vault.vault_id, attachment.id)
    content = os.urandom(size)
    count = max(1, -(-size // CHUNK))
    for part in files_of(vault, attachment):
        part.unlink()
    (vault.path / "media" / attachment.id).write_bytes(
        b"".join(
            seal(chunk_key.key, content[n * CHUNK : (n + 1) * CHUNK], chunk_key.bound_to(n, last=n == count - 1))
            for n in range(count)
        )
    )
    sha256 = hashlib.sha256(content).hexdigest()
    vault.connection.execute("UPDATE attachment SET size = ?, sha256 = ?, in_one_file = 1", (size, sha256))
    with vault.attachments.open(attachment.id) as stream:
        assert stream.read() == content
    assert vault.attachments.is_sound(vault.attachments.of(owner)[0], Job())
    assert vault.attachments.orphans() == []


def test_nothing_is_left_of_a_failed_or_cancelled_add(vault: Vault, owner: str) -> None:
    head = vault.audit.head()

    class Breaking(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        vault.attachments.add(owner, Breaking(), name="n", medium=None, by="m")
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        vault.attachments.add(owner, io.BytesIO(b"x"), name="n", medium=None, by="m", job=job)
    with pytest.raises(InputError):
        vault.attachments.add("0" * 32, io.BytesIO(b"x"), name="n", medium=None, by="m")
    with pytest.raises(InputError, match="no attachment"):
        vault.attachments.open("../vault.db")
    assert list((vault.path / "media").iterdir()) == []
    assert vault.attachments.of(owner) == []
    assert vault.audit.head() == head


@pytest.mark.parametrize("parts", [1, 40])
def test_a_disk_that_takes_no_more_leaves_nothing(vault: Vault, owner: str, parts: int) -> None:
    """Seen at the end by what fits into memory, and long before the end by what does not."""
    resource = pytest.importorskip("resource", reason="the limit on files is of POSIX")
    source = io.BytesIO(os.urandom(parts * PART))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SEALED_PART // 2, limits[1]))
    try:
        with pytest.raises(MachineError, match="full"):
            vault.attachments.add(owner, source, name="n", medium=None, by="m")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert parts == 1 or source.tell() < parts * PART // 2
    assert list((vault.path / "media").iterdir()) == []
    assert vault.attachments.of(owner) == []


def test_a_writer_takes_pieces_on_another_thread(vault: Vault, owner: str) -> None:
    writer = vault.attachments.writer(owner)
    pieces = [os.urandom(30_000) for _ in range(10)]

    def write() -> None:
        for piece in pieces:
            writer.write(piece)

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    attachment = vault.attachments.commit(owner, writer, name="n", medium=None, by="m")
    with vault.attachments.open(attachment.id) as stream:
        assert stream.read() == b"".join(pieces)
