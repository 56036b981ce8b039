"""One random data key, and a subkey of its own for each purpose; sealing of short texts and wrapped keys.

Subkeys by HKDF (RFC 5869) with SHA-256; sealing by XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha, libsodium), whose
24-byte nonce may be drawn at random; passphrases by Argon2id (RFC 9106), in libsodium always with one lane.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from enum import Enum

from nacl import bindings
from nacl.exceptions import CryptoError
from nacl.exceptions import RuntimeError as DerivationFailed
from nacl.pwhash import argon2id

from oralhistory.errors import MachineError

KEY_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_KEYBYTES
NONCE_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
TAG_BYTES = bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
SALT_BYTES = argon2id.SALTBYTES
LONGEST_PASSPHRASE = 4_096
"""Code points. NFKC takes time by the square of a run of combining marks: what is longer is never normalised."""

_MIB = 1024 * 1024


class Unsealable(Exception):
    """The key, the bytes or what they are bound to differ from those they were sealed with."""


@dataclass(frozen=True)
class Cost:
    """What one Argon2id run costs: memory in KiB, and passes over it."""

    memory_kib: int
    passes: int


class KdfCost(Enum):
    """The costs a slot may be made with. Half a second on a slow laptop is the aim of ``STANDARD``."""

    STANDARD = Cost(256 * 1024, 3)
    FLOOR = Cost(64 * 1024, 3)


CEILING = Cost(4 * 1024 * 1024, 64)
"""More than this is no honest slot: opening it would only exhaust the machine."""


def acceptable(cost: Cost) -> bool:
    """Whether a stored cost is neither weaker than the floor nor beyond the ceiling."""
    floor = KdfCost.FLOOR.value
    return floor.memory_kib <= cost.memory_kib <= CEILING.memory_kib and floor.passes <= cost.passes <= CEILING.passes


def strengthened(cost: Cost) -> Cost | None:
    """What a slot of this cost should cost today, or ``None`` when it costs enough."""
    today = KdfCost.STANDARD.value
    stronger = Cost(max(cost.memory_kib, today.memory_kib), max(cost.passes, today.passes))
    return None if stronger == cost else stronger


def hkdf(key: bytes, *, salt: bytes, purpose: str, length: int = KEY_BYTES) -> bytes:
    """HKDF-SHA-256 (RFC 5869): extract with ``salt``, expand with ``purpose`` to ``length`` bytes."""
    extracted = hmac.digest(salt or bytes(hashlib.sha256().digest_size), key, "sha256")
    out = block = b""
    counter = 0
    while len(out) < length:
        counter += 1
        block = hmac.digest(extracted, block + purpose.encode() + bytes([counter]), "sha256")
        out += block
    return out[:length]


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """A key from a passphrase by Argon2id. Slow and memory-hungry by intent; releases the interpreter lock.

    The passphrase is taken in NFKC, so that the same letters typed on another system give the same key. Nothing
    beyond :data:`LONGEST_PASSPHRASE` is looked at: see :func:`too_long`.

    Raises:
        MachineError: there is not enough memory.
    """
    secret = unicodedata.normalize("NFKC", passphrase[:LONGEST_PASSPHRASE]).encode("utf-8", "surrogatepass")
    try:
        return argon2id.kdf(KEY_BYTES, secret, salt, opslimit=cost.passes, memlimit=cost.memory_kib * 1024)
    except (DerivationFailed, MemoryError):
        raise MachineError(
            "Deriving the key needs {mebibytes} MiB of free memory. Close other programs and try again.",
            mebibytes=cost.memory_kib // 1024,
        ) from None


def too_long(passphrase: str) -> bool:
    """Whether no slot can have been made with it, so that what :func:`stretch` makes of it must open nothing."""
    return len(passphrase) > LONGEST_PASSPHRASE


def seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    """Nonce, ciphertext and tag. ``bound_to`` is authenticated with it and must be the same to open it."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound_to, nonce, key)


def unseal(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    """What was sealed.

    Raises:
        Unsealable: anything differs from the time of sealing.
    """
    nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    if len(nonce) < NONCE_BYTES or len(rest) < TAG_BYTES:
        raise Unsealable
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(rest, bound_to, nonce, key)
    except CryptoError:
        raise Unsealable from None


@dataclass(frozen=True)
class DataKey:
    """The vault's one random key. Everything is encrypted under subkeys of it, none under itself."""

    vault_id: str
    secret: bytes = field(repr=False)

    @classmethod
    def fresh(cls, vault_id: str) -> DataKey:
        """A new key for a new vault."""
        return cls(vault_id, secrets.token_bytes(KEY_BYTES))

    def subkey(self, purpose: str) -> bytes:
        """The 32-byte key for this purpose; other purposes' keys tell nothing about it."""
        return hkdf(self.secret, salt=self.vault_id.encode(), purpose="oralhistory/1/" + purpose)
