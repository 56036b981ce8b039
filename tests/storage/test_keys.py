from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.pwhash import argon2id

from oralhistory.audit import canonical
from oralhistory.errors import InputError, VaultDamaged, VaultError, VaultTooNew, WrongPassphrase
from oralhistory.storage import DataKey, KdfCost, Vault, keyslots, recovery_key, unlock_key
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.keys import Cost, Unsealable, acceptable, hkdf, seal, stretch, unseal
from tests.storage.conftest import PASSPHRASE, MadeVault


def test_hkdf_agrees_with_rfc_5869() -> None:
    """Appendix A.1 and A.3, whose info is plain enough to be given as text."""
    salt = bytes.fromhex("000102030405060708090a0b0c")
    info = bytes.fromhex("f0f1f2f3f4f5f6f7f8f9")
    first = hkdf(b"\x0b" * 22, salt=b"", purpose="", length=42)
    assert first.hex() == ("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")
    # A.1 has bytes for info that are no UTF-8; the expansion is checked by hand with the RFC's own steps
    prk = hmac.digest(salt, b"\x0b" * 22, "sha256")
    assert prk.hex() == "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"
    t1 = hmac.digest(prk, info + b"\x01", "sha256")
    assert t1.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"


def test_argon2id_is_called_with_the_stored_cost() -> None:
    expected = argon2id.kdf(32, b"heron", b"s" * 16, opslimit=3, memlimit=64 * 1024 * 1024)
    assert stretch("heron", b"s" * 16, KdfCost.FLOOR.value) == expected


def test_the_same_letters_typed_otherwise_give_the_same_key() -> None:
    cost = KdfCost.FLOOR.value
    assert stretch("caf\u00e9", b"s" * 16, cost) == stretch("cafe\u0301", b"s" * 16, cost)


@pytest.mark.parametrize(
    ("memory_kib", "passes", "answer"),
    [
        (64 * 1024, 3, True),
        (256 * 1024, 3, True),
        (64 * 1024 - 1, 3, False),
        (64 * 1024, 2, False),
        (8 * 1024 * 1024, 3, False),
        (64 * 1024, 1000, False),
    ],
)
def test_costs_have_a_floor_and_a_ceiling(memory_kib: int, passes: int, answer: bool) -> None:
    assert acceptable(Cost(memory_kib, passes)) is answer


@given(plain=st.binary(max_size=200), at=st.integers(0), bit=st.integers(0, 7))
def test_a_sealed_text_opens_only_unchanged(plain: bytes, at: int, bit: int) -> None:
    key = b"k" * 32
    sealed = seal(key, plain, b"bound")
    assert unseal(key, sealed, b"bound") == plain
    flipped = bytearray(sealed)
    flipped[at % len(sealed)] ^= 1 << bit
    with pytest.raises(Unsealable):
        unseal(key, bytes(flipped), b"bound")
    with pytest.raises(Unsealable):
        unseal(key, sealed, b"other")
    with pytest.raises(Unsealable):
        unseal(b"j" * 32, sealed, b"bound")
    with pytest.raises(Unsealable):
        unseal(key, sealed[:30], b"bound")


def test_each_purpose_has_its_own_subkey() -> None:
    key = DataKey.fresh("v1")
    assert key.subkey("a") == key.subkey("a")
    assert len({key.subkey("a"), key.subkey("b"), DataKey("v2", key.secret).subkey("a"), key.secret}) == 4
    assert key.secret.hex() not in repr(key)


@given(key=st.binary(min_size=20, max_size=20))
def test_a_recovery_key_can_be_typed_as_people_type(key: bytes) -> None:
    spelled = recovery_key.spell(key)
    assert [len(group) for group in spelled.split("-")] == [4] * 9
    assert recovery_key.parse(spelled) == key
    assert recovery_key.parse(spelled.lower().replace("-", " ")) == key
    assert recovery_key.parse(spelled.replace("0", "O").replace("1", "l")) == key


@given(
    key=st.binary(min_size=20, max_size=20),
    at=st.integers(0, 43),
    sign=st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
)
def test_a_slip_in_a_recovery_key_shows(key: bytes, at: int, sign: str) -> None:
    spelled = recovery_key.spell(key)
    slipped = spelled[:at] + sign + spelled[at + 1 :]
    if slipped != spelled:
        assert recovery_key.parse(slipped) is None
    assert recovery_key.parse("") is None
    assert recovery_key.parse("seven quiet herons") is None


def test_passphrase_and_recovery_key_open_and_nothing_else(made: MadeVault) -> None:
    key = unlock_key(made.path, PASSPHRASE)
    assert unlock_key(made.path, made.recovery) == key
    assert unlock_key(made.path, made.recovery.lower()) == key
    for wrong in ("", "seven quiet heron", PASSPHRASE.upper(), recovery_key.spell(b"x" * 20)):
        with pytest.raises(WrongPassphrase):
            unlock_key(made.path, wrong)


def test_a_changed_passphrase(closed: MadeVault) -> None:
    with Vault.open(closed.path, PASSPHRASE) as vault:
        database = closed.path / "vault.db"
        before = database.stat().st_size
        vault.change_passphrase("ארבעה עגורים שקטים")
        assert vault.audit.all()[1].details == {"kind": "passphrase"}
        with pytest.raises(InputError):
            vault.change_passphrase("  ")
    assert database.stat().st_size == before
    with pytest.raises(WrongPassphrase):
        unlock_key(closed.path, PASSPHRASE)
    assert unlock_key(closed.path, "ארבעה עגורים שקטים") == unlock_key(closed.path, closed.recovery)
    slots = json.loads((closed.path / "keyslots.json").read_text())["slots"]
    assert {slot["kdf"].get("memory_kib") for slot in slots} == {None, 64 * 1024}


def test_a_new_recovery_key_replaces_the_old_one(closed: MadeVault) -> None:
    with Vault.open(closed.path, closed.recovery) as vault:
        fresh = vault.new_recovery_key()
    with pytest.raises(WrongPassphrase):
        unlock_key(closed.path, closed.recovery)
    assert unlock_key(closed.path, fresh) == unlock_key(closed.path, PASSPHRASE)


def doctored(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change ``keyslots.json`` as someone would who knows how its checksum is made."""
    file = path / "keyslots.json"
    body = json.loads(file.read_bytes())
    del body["checksum"]
    change(body)
    body["checksum"] = hashlib.sha256(canonical(body).encode()).hexdigest()
    file.write_text(json.dumps(body))


def passphrase_slot(body: dict[str, Any]) -> dict[str, Any]:
    return next(slot for slot in body["slots"] if slot["kind"] == "passphrase")


DOCTORED = [("memory_kib", 8), ("passes", 1), ("lanes", 4), ("memory_kib", 2**30), ("salt", "00")]


@pytest.mark.parametrize(("name", "value"), DOCTORED)
def test_a_doctored_derivation_is_refused(closed: MadeVault, name: str, value: Any) -> None:
    def change(body: dict[str, Any]) -> None:
        passphrase_slot(body)["kdf"][name] = value

    doctored(closed.path, change)
    with pytest.raises(VaultDamaged):
        unlock_key(closed.path, PASSPHRASE)


def test_parameters_are_bound_to_the_wrapping(closed: MadeVault) -> None:
    """An allowed but other cost, another kind or another vault's id: the checksum is right and no slot opens."""
    original = (closed.path / "keyslots.json").read_bytes()

    def costlier(body: dict[str, Any]) -> None:
        passphrase_slot(body)["kdf"]["passes"] = 4

    def of_another_kind(body: dict[str, Any]) -> None:
        passphrase_slot(body)["kind"] = "coordinator"

    def of_another_vault(body: dict[str, Any]) -> None:
        body["vault"] = "0" * 32

    for change in (costlier, of_another_kind, of_another_vault):
        (closed.path / "keyslots.json").write_bytes(original)
        doctored(closed.path, change)
        with pytest.raises(WrongPassphrase):
            unlock_key(closed.path, PASSPHRASE)


def test_every_flipped_byte_of_the_slots_is_noticed(closed: MadeVault) -> None:
    file = closed.path / "keyslots.json"
    original = file.read_bytes()
    whole = keyslots.parse(original)
    for at in range(0, len(original), 7):
        flipped = bytearray(original)
        flipped[at] ^= 0x01
        file.write_bytes(flipped)
        try:
            assert keyslots.read(VaultFolder(closed.path)) == whole, at  # white space, or a hex digit's case
        except VaultError as error:
            assert "Restore" in str(error) or isinstance(error, VaultTooNew)


def test_a_later_version_is_refused_with_a_sentence(closed: MadeVault) -> None:
    def change(body: dict[str, Any]) -> None:
        body["version"] = 2

    doctored(closed.path, change)
    with pytest.raises(VaultTooNew, match="later version"):
        unlock_key(closed.path, PASSPHRASE)


def test_no_vault_and_half_a_vault(closed: MadeVault, tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="no vault"):
        unlock_key(tmp_path / "nowhere", PASSPHRASE)
    (closed.path / "keyslots.json").unlink()
    with pytest.raises(VaultDamaged, match="missing"):
        unlock_key(closed.path, PASSPHRASE)
