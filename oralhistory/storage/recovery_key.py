"""The recovery key: 160 random bits that a person can write on paper and type in again.

Crockford's base32 (no I, L, O, U) in eight groups of four signs, and a ninth group that shows a slip of the pen.
"""

from __future__ import annotations

import hashlib
import secrets

BYTES = 20
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("ILO", "110", " -‐‑‒–—\t\n\r")
_GROUP = 4
_LENGTH = BYTES * 8 // 5


def fresh() -> bytes:
    """A new key."""
    return secrets.token_bytes(BYTES)


def spell(key: bytes) -> str:
    """``XXXX-XXXX-…``, nine groups; the last is the checksum."""
    signs = _signs(int.from_bytes(key, "big"), _LENGTH)
    signs += _checksum(key)
    return "-".join(signs[i : i + _GROUP] for i in range(0, len(signs), _GROUP))


def parse(text: str) -> bytes | None:
    """The key that was typed, whatever its case, spaces and hyphens; ``None`` when it is no recovery key."""
    signs = text.upper().translate(_READ_AS)
    if len(signs) != _LENGTH + _GROUP or any(sign not in _SIGNS for sign in signs):
        return None
    number = 0
    for sign in signs[:_LENGTH]:
        number = number * 32 + _SIGNS.index(sign)
    key = number.to_bytes(BYTES, "big")
    return key if signs[_LENGTH:] == _checksum(key) else None


def _checksum(key: bytes) -> str:
    digest = hashlib.sha256(b"oralhistory recovery key" + key).digest()
    return _signs(int.from_bytes(digest[:4], "big") >> 12, _GROUP)


def _signs(number: int, length: int) -> str:
    signs: list[str] = []
    for _ in range(length):
        number, sign = divmod(number, 32)
        signs.append(_SIGNS[sign])
    return "".join(reversed(signs))
