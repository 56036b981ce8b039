"""``keyslots.json``: the data key, wrapped once for the passphrase and once for the recovery key.

The wrapping key of a slot comes from its secret; the slot's kind, its derivation's parameters and the vault's id
are the associated data of the wrapping, so that nobody can weaken a parameter or move a slot to another vault.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from oralhistory.audit import canonical
from oralhistory.errors import InputError, VaultDamaged, VaultTooNew, WrongPassphrase
from oralhistory.storage import recovery_key
from oralhistory.storage.folder import VaultFolder, machine_faults, put_staged, stage, write_whole
from oralhistory.storage.keys import (
    LONGEST_PASSPHRASE,
    SALT_BYTES,
    Cost,
    DataKey,
    Unsealable,
    acceptable,
    hkdf,
    seal,
    strengthened,
    stretch,
    too_long,
    unseal,
)

FORMAT = "oralhistory-keyslots"
VERSION = 1
PASSPHRASE = "passphrase"  # noqa: S105 - the kind of a slot
RECOVERY = "recovery"
_ARGON2ID = "argon2id"
_HKDF = "hkdf-sha256"


@dataclass(frozen=True)
class Slot:
    """One wrapped copy of the data key. ``cost`` is ``None`` where the secret needs no stretching."""

    kind: str
    salt: bytes
    wrapped: bytes
    cost: Cost | None = None

    @property
    def derivation(self) -> dict[str, Any]:
        """The parameters as they are stored, and authenticated."""
        if self.cost is None:
            return {"name": _HKDF, "salt": self.salt.hex()}
        return {
            "name": _ARGON2ID,
            "salt": self.salt.hex(),
            "memory_kib": self.cost.memory_kib,
            "passes": self.cost.passes,
            "lanes": 1,
        }

    def bound_to(self, vault_id: str) -> bytes:
        """The associated data of the wrapping."""
        return canonical(
            {"format": FORMAT, "version": VERSION, "vault": vault_id, "kind": self.kind, "kdf": self.derivation}
        ).encode()


def for_passphrase(key: DataKey, passphrase: str, cost: Cost) -> Slot:
    """Wrap the data key under a passphrase. As slow as ``cost`` says.

    Raises:
        InputError: the passphrase is empty, or longer than any that is looked at.
        MachineError: there is not enough memory.
    """
    if too_long(passphrase):
        raise InputError(
            "The passphrase is longer than %Ln characters. Choose a shorter one.",
            n=LONGEST_PASSPHRASE,
        )
    if not passphrase.strip():
        raise InputError("The passphrase is empty. Choose a few words that only you know.")
    bare = Slot(PASSPHRASE, secrets.token_bytes(SALT_BYTES), b"", cost)
    wrapping = stretch(passphrase, bare.salt, cost)
    return Slot(bare.kind, bare.salt, seal(wrapping, key.secret, bare.bound_to(key.vault_id)), bare.cost)


def for_recovery(key: DataKey, recovery: bytes) -> Slot:
    """Wrap the data key under a recovery key, which is random enough to need no stretching."""
    bare = Slot(RECOVERY, secrets.token_bytes(SALT_BYTES), b"")
    wrapping = hkdf(recovery, salt=bare.salt, purpose=RECOVERY)
    return Slot(bare.kind, bare.salt, seal(wrapping, key.secret, bare.bound_to(key.vault_id)))


@dataclass(frozen=True)
class Upgrade:
    """A slot that costs less to guess at than a new one would, and the stronger one that may take its place."""

    weak: Slot
    strong: Slot


def upgrade_of(key: DataKey, opened: Slot, secret: str) -> Upgrade | None:
    """The stronger slot for the passphrase that opened this one, with a salt of its own; ``None`` if none is needed.

    As slow as the stronger slot.
    """
    cost = strengthened(opened.cost) if opened.cost is not None and opened.kind == PASSPHRASE else None
    return Upgrade(opened, for_passphrase(key, secret, cost)) if cost is not None else None


@dataclass(frozen=True)
class KeySlots:
    """The whole file."""

    vault_id: str
    slots: tuple[Slot, ...]

    def unlock(self, secret: str) -> DataKey:
        """The data key alone, as in :meth:`opened_by`."""
        return self.opened_by(secret)[0]

    def opened_by(self, secret: str) -> tuple[DataKey, Slot]:
        """The data key, for a passphrase or a recovery key, and the slot it came from. Slow; safe on any thread.

        Whatever is typed, the work for each passphrase's slot is done in full before it is said to be wrong.

        Raises:
            WrongPassphrase: no slot opens; the sentence tells a slip in a recovery key apart.
            MachineError: there is not enough memory.
        """
        recovery = recovery_key.parse(secret)
        hopeless = too_long(secret)
        for slot in self.slots:
            wrapping: bytes | None = None
            if slot.cost is None and recovery is not None:
                wrapping = hkdf(recovery, salt=slot.salt, purpose=RECOVERY)
            elif slot.cost is not None:
                wrapping = stretch(secret, slot.salt, slot.cost)
            if wrapping is None or hopeless:
                continue
            try:
                return DataKey(self.vault_id, unseal(wrapping, slot.wrapped, slot.bound_to(self.vault_id))), slot
            except Unsealable:
                continue
        slip = recovery_key.slip(secret)
        if slip is not None:
            raise WrongPassphrase("This does not open the vault. {slip}", slip=slip)
        raise WrongPassphrase(
            "Neither as a passphrase nor as a recovery key does this open the vault. "
            "Check the keyboard layout and try again."
        )

    def with_slot(self, slot: Slot) -> KeySlots:
        """The same slots, the one of this kind replaced."""
        return KeySlots(self.vault_id, (*(s for s in self.slots if s.kind != slot.kind), slot))

    def to_bytes(self) -> bytes:
        """The file's content, with a checksum that tells damage from a wrong passphrase."""
        body: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "vault": self.vault_id,
            "slots": [
                {"kind": slot.kind, "kdf": slot.derivation, "wrapped": slot.wrapped.hex()}
                for slot in sorted(self.slots, key=lambda s: s.cost is not None)  # the quick one is tried first
            ],
        }
        body["checksum"] = _checksum(body)
        return json.dumps(body, indent=1).encode()


def digest(content: bytes) -> str:
    """Fixity of the whole file, kept inside the vault."""
    return hashlib.sha256(content).hexdigest()


def read(folder: VaultFolder) -> KeySlots:
    """Read and check the file.

    Raises:
        VaultError: there is no vault here.
        VaultDamaged: the file is missing, changed, or asks for a derivation weaker than the floor.
        VaultTooNew: a later version of the program wrote it.
    """
    folder.require()
    with machine_faults(folder.keyslots):
        if not folder.keyslots.exists():
            raise VaultDamaged("The vault's file “keyslots.json” is missing. Restore the vault from a backup.")
        content = folder.keyslots.read_bytes()
    return parse(content)


def write(folder: VaultFolder, slots: KeySlots) -> None:
    """Replace the file in one step."""
    with machine_faults(folder.keyslots):
        write_whole(folder.keyslots, slots.to_bytes())


@contextmanager
def replacing(folder: VaultFolder, slots: KeySlots) -> Generator[None]:
    """Write the file beside the old one, run the block, and put it in its place; not when the block fails.

    Raises:
        MachineError: it cannot be written; the block has not run then, unless the very last step is refused.
    """
    with machine_faults(folder.keyslots):
        beside = stage(folder.keyslots, slots.to_bytes())
    try:
        yield
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    with machine_faults(folder.keyslots):
        put_staged(beside, folder.keyslots)


def parse(content: bytes) -> KeySlots:
    """The slots in a file's content; errors as in :func:`read`."""
    try:
        body: Any = json.loads(content)
        if body["format"] != FORMAT:
            raise _damaged()
        if int(body["version"]) > VERSION:
            raise VaultTooNew("A later version of the program made this vault. Install that version to open it.")
        checksum = body.pop("checksum")
        if checksum != _checksum(body):
            raise _damaged()
        return KeySlots(str(body["vault"]), tuple(_slot(slot) for slot in body["slots"]))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged() from error


def _slot(value: Any) -> Slot:
    kdf = value["kdf"]
    cost = None
    if kdf["name"] == _ARGON2ID:
        cost = Cost(int(kdf["memory_kib"]), int(kdf["passes"]))
        if not acceptable(cost) or kdf["lanes"] != 1:
            raise VaultDamaged(
                "The file “keyslots.json” asks for a derivation this program refuses as too weak or too costly. "
                "Somebody may have changed it: restore the vault from a backup."
            )
    elif kdf["name"] != _HKDF:
        raise VaultTooNew("A later version of the program made this vault's key slots. Install that version.")
    salt = bytes.fromhex(kdf["salt"])
    if len(salt) != SALT_BYTES:
        raise _damaged()
    return Slot(str(value["kind"]), salt, bytes.fromhex(value["wrapped"]), cost)


def _checksum(body: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(body).encode()).hexdigest()


def _damaged() -> VaultDamaged:
    return VaultDamaged("The file “keyslots.json” of this vault is damaged. Restore the vault from a backup.")
