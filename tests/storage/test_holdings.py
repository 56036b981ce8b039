"""Sealing takes a testimony out of sight; destroying leaves nothing of it in the decrypted database, or beside it."""

from __future__ import annotations

import ctypes
import ctypes.util
import io
import os
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from oralhistory.errors import InputError
from oralhistory.jobs import Job
from oralhistory.model import Category, FindingDecision, Medium, ProtectedEntity, ReviewFinished, Role, Testimony
from oralhistory.model.cards import Amendment, EntityCard, LinkKind, pair_of
from oralhistory.storage import DataKey, LibraryQuery, Vault
from oralhistory.storage.backup import backup
from oralhistory.storage.driver import PAGE_BYTES
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.folding import fold
from oralhistory.storage.holdings import Holding
from oralhistory.storage.shredding import shred
from oralhistory.storage.verify import verify
from tests.storage.test_rows import PACKAGE

CANARIES = ("Zephyrine", "Okwuosa", "צפריריתוס", "قنديلستان")
SAID = " ".join(CANARIES)
_RESERVED = 80  # of each page of SQLCipher 4: initialisation vector, then HMAC-SHA-512
_SALT = 16


def decrypted(path: Path, key: DataKey) -> Iterator[bytes]:
    """Every page of a database file, free ones too, as a second reader sees it (SQLCipher 4: AES-256-CBC)."""
    crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
    for name in ("EVP_CIPHER_CTX_new", "EVP_aes_256_cbc"):
        getattr(crypto, name).restype = ctypes.c_void_p
    raw = key.subkey("database")
    content = path.read_bytes()
    for at in range(0, len(content), PAGE_BYTES):
        page = content[at : at + PAGE_BYTES]
        sealed, iv = page[_SALT if at == 0 else 0 : -_RESERVED], page[-_RESERVED : -_RESERVED + 16]
        context = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
        plain, done = ctypes.create_string_buffer(len(sealed) + 32), ctypes.c_int()
        crypto.EVP_DecryptInit_ex(context, ctypes.c_void_p(crypto.EVP_aes_256_cbc()), None, raw, iv)
        crypto.EVP_CIPHER_CTX_set_padding(context, 0)
        crypto.EVP_DecryptUpdate(context, plain, ctypes.byref(done), sealed, len(sealed))
        crypto.EVP_CIPHER_CTX_free(context)
        yield plain.raw[: done.value]


def found_in(path: Path, key: DataKey) -> set[str]:
    """The canaries that stand anywhere in the decrypted database, as typed or as the search index folds them."""
    pages = list(decrypted(path, key))
    assert any(b"CREATE TABLE" in page for page in pages)  # or else the second reader does not read
    forms = {
        form.encode(): word
        for word in CANARIES
        for form in (word, word.lower(), fold(word), unicodedata.normalize("NFD", word), word[:6], fold(word)[:6])
    }
    return {word for form, word in forms.items() for page in pages if form in page}


@pytest.fixture
def doomed(vault: Vault, record: dict[str, Any]) -> str:
    """A testimony with a canary wherever one can stand, saved more than once, released, reviewed, with files."""
    record = {
        **record,
        "title": SAID,
        "summary": SAID,
        "custom": {"hers": SAID},
        "keywords": [SAID],
        "people": [
            {"id": "n1", "role": "narrator", "name": SAID, "aliases": [SAID], "address": SAID},
            {"id": "i1", "role": "interviewer", "name": SAID},
        ],
        "sessions": [{"date": "2026-02-11", "place": SAID, "notes": SAID}],
        "transcript": {"segments": [{"speaker": "n1", "text": f"{SAID} {i}"} for i in range(300)]},
        "consent": [{"event": "given", "effective": "2026-02-11", "grants": [
            {"use": "research", "medium": "transcript", "audience": "public", "decision": "yes", "conditions": [SAID]}
        ], "notes": SAID, "obtained_by": SAID}],
    }  # fmt: skip
    testimony = Testimony.from_json(record)
    id = vault.testimonies.add(testimony, by="m").id
    vault.testimonies.save(id, replace(testimony, summary=f"{SAID} again"), by="m", expected_revision=1)
    vault.testimonies.save(id, replace(testimony, transcript=None), by="m", expected_revision=2)
    vault.testimonies.save(id, testimony, by="m", expected_revision=3)
    vault.search.refresh()
    decision = FindingDecision(group=f"person:{SAID}", text=SAID, category=Category.PERSON, by="m", reason=SAID)
    vault.reviews.decide(id, decision, by="m")
    vault.reviews.finish(id, ReviewFinished(by="m", texts_sha256="b" * 64))
    entity = ProtectedEntity(
        id="e1", category=Category.PERSON, name=SAID, forms=(SAID,), testimony=id, person="n1", role=Role.NARRATOR,
        replacement=None, everyday=False, local=False,
    )  # fmt: skip
    vault.register.replace(id, [entity])
    folded = fold(SAID).replace(" ", "")
    ours, theirs = f"{id}/place/{folded}", f"{id}/decision/person:{SAID}"
    links = {pair_of(ours, theirs): LinkKind.APART, pair_of(ours, f"collection/{'a' * 32}"): LinkKind.SAME}
    card = EntityCard(forms=(SAID,), notes=SAID, replacement=SAID)
    vault.entity_cards.amend(Amendment({ours: card, theirs: card}, links), "entity.changed", by="m", details={})
    vault.attachments.add(id, io.BytesIO(os.urandom(90_000)), name=f"{SAID}.wav", medium=Medium.AUDIO, by="m")
    answers = {id: {"transcript": {"conditions": [SAID], "events": [0]}}}
    vault.ledger.record(replace(PACKAGE, contents=((id, "OH-2026-0007", "r1"),), answers=answers), by="m")
    return id


@pytest.fixture
def other(vault: Vault, testimony: Testimony) -> str:
    """A testimony that stays."""
    kept = replace(testimony, accession="OH-1", title="The lamp that stays")
    id = vault.testimonies.add(kept, by="m").id
    vault.attachments.add(id, io.BytesIO(b"x" * 1000), name="a.wav", medium=None, by="m")
    return id


def test_nothing_of_a_destroyed_testimony_is_in_the_decrypted_database(vault: Vault, doomed: str, other: str) -> None:
    vault.checkpoint()
    assert found_in(vault.folder.database, vault.key) == set(CANARIES)
    before = {path.name for path in vault.folder.media.iterdir()}

    vault.holdings.destroy(doomed, {"accession": "OH-2026-0007"}, reason="withdrawn", by="Miriam")
    vault.holdings.finish_here()

    assert vault.folder.wal.stat().st_size == 0
    assert found_in(vault.folder.database, vault.key) == set()
    assert len({path.name for path in vault.folder.media.iterdir()}) < len(before)
    assert vault.holdings.of(doomed) is Holding.DESTROYED
    assert (vault.entity_cards.cards(), vault.entity_cards.links()) == ({}, ())
    assert vault.testimonies.ids() == [other]
    assert vault.search.ids("Zephyrine") == []
    assert vault.search.ids("lamp") == [other]
    assert vault.consent.events(doomed) == ()
    with pytest.raises(InputError, match="destroyed"):
        vault.testimonies.load(doomed)
    with pytest.raises(InputError, match="destroyed before"):
        vault.holdings.destroy(doomed, {}, reason="withdrawn", by="m")
    assert vault.holdings.certificates() == [{"accession": "OH-2026-0007"}]
    assert [package.contents[0][2] for package in vault.ledger.of(doomed)] == ["r1"]
    assert verify(vault, Job()).problems == []


def test_a_destruction_that_is_interrupted_is_finished_at_the_next_opening(
    vault: Vault, doomed: str, other: str, tmp_path: Path
) -> None:
    files = len(list(vault.folder.media.iterdir()))
    vault.holdings.destroy(doomed, {}, reason="withdrawn", by="m")
    killed = tmp_path / "killed.vault"
    shutil.copytree(vault.path, killed)  # as a kill in the next instruction leaves it
    with Vault.open_with(killed, vault.key) as again:
        assert len(list(again.folder.media.iterdir())) == files - 1
        assert again.folder.wal.stat().st_size == 0
        assert found_in(again.folder.database, again.key) == set()


def test_a_backup_is_due_until_it_was_reached(vault: Vault, doomed: str, tmp_path: Path) -> None:
    where = str(backup(vault, tmp_path / "disk" / "copy.vault"))
    vault.holdings.destroy(doomed, {}, reason="withdrawn", by="m", backups=[where])
    assert vault.holdings.due() == {where: [doomed]}
    with Vault.open_with(Path(where), vault.key) as copy:
        assert copy.testimonies.load(doomed).title == SAID
    shred(Path(where), vault.key, [doomed, "0" * 32], Job())
    shred(Path(where), vault.key, [doomed], Job())  # a second time there is nothing to do
    assert not VaultFolder(Path(where)).device.exists()
    with Vault.open_with(Path(where), vault.key) as copy:
        assert found_in(copy.folder.database, copy.key) == set()
        assert list(copy.folder.media.iterdir()) == []
        assert verify(copy, Job()).problems == []
    vault.holdings.no_longer_due(where, by="m")
    assert vault.holdings.due() == {}


def test_verify_finds_a_destroyed_testimony_put_back(vault: Vault, doomed: str) -> None:
    vault.holdings.destroy(doomed, {}, reason="withdrawn", by="m")
    vault.connection.execute("UPDATE testimony SET holding = 'kept' WHERE id = ?", (doomed,))
    assert [p for p in verify(vault, Job()).problems if "not as the history tells" in p]


def test_a_sealed_testimony_is_in_no_list_and_no_search(vault: Vault, doomed: str, other: str) -> None:
    vault.holdings.seal(doomed, reason="withdrawn on the phone", by="m")
    vault.holdings.finish_here()
    row = next(row for row in vault.testimonies.page(LibraryQuery()) if row.id == doomed)
    assert (row.title, row.narrator, row.interview_date, row.status) == ("", "", "", "sealed")
    assert vault.search.ids("Zephyrine") == []
    assert vault.testimonies.facets().interviewer == {"Miriam Castellan": 1}
    vault.search.refresh()
    assert vault.search.ids("Zephyrine") == []
    assert verify(vault, Job()).problems == []

    vault.holdings.unseal(doomed, reason="the court asks", by="m")
    assert vault.search.ids("Zephyrine") == [doomed]
    assert [e.action for e in vault.audit.of(doomed)][-2:] == ["testimony.sealed", "testimony.unsealed"]


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda v, id: v.holdings.unseal(id, reason="why not", by="m"), "not sealed"),
        (lambda v, id: v.holdings.seal(id, reason="  ", by="m"), "Say why"),
        (lambda v, id: v.holdings.seal("0" * 32, reason="a", by="m"), "no testimony"),
    ],
)
def test_what_makes_no_sense_is_refused(vault: Vault, other: str, act: Callable[[Vault, str], None], says: str) -> None:
    with pytest.raises(InputError, match=says):
        act(vault, other)
    assert vault.holdings.of(other) is Holding.KEPT


def test_a_package_that_never_left_is_void(vault: Vault, other: str) -> None:
    vault.ledger.record(replace(PACKAGE, contents=((other, "OH-1", "r1"),)), by="m")
    assert len(vault.ledger.of(other)) == 1
    vault.ledger.void(PACKAGE.id, by="m")
    assert vault.ledger.packages() == vault.ledger.of(other) == []
    assert vault.audit.of(other)[-1].action == "testimony.not-released"
