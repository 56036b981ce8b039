"""The recovery key: 160 random bits that a person can write on paper and type in again, in either of two spellings.

*Groups*: Crockford's base32 (no I, L, O, U) in eight groups of four signs, and a ninth that shows a slip of the pen.
*Words*: fifteen English words of BIP-39, told apart by their first four letters; five bits of the last are a checksum.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from mnemonic import Mnemonic

BYTES = 20
WORDS = 15
LONGEST = 1_024
"""Code points; whatever is longer is no recovery key, however it was typed."""
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("ILO", "110")
_GROUP = 4
_LENGTH = BYTES * 8 // 5
_GROUPS = _LENGTH // _GROUP + 1
_ENOUGH_LETTERS = 4
_BETWEEN = re.compile(r"[\W\d_]+")
_NOT_A_SIGN = re.compile(r"[\W_]+")


def fresh() -> bytes:
    """A new key."""
    return secrets.token_bytes(BYTES)


def spell(key: bytes) -> str:
    """``XXXX-XXXX-…``, nine groups; the last is the checksum."""
    signs = _signs(int.from_bytes(key, "big"), _LENGTH)
    signs += _checksum(key)
    return "-".join(signs[i : i + _GROUP] for i in range(0, len(signs), _GROUP))


def as_words(key: bytes) -> str:
    """The same key as fifteen words, a space between them."""
    return _bip39().to_mnemonic(key)


def same_group(typed: str, group: str) -> bool:
    """Whether ``typed`` is a group of the key, whatever its case; O is read as 0, I and L as 1."""
    return _read(typed) == group


def same_word(typed: str, word: str) -> bool:
    """Whether ``typed`` is a word of the key, or enough of its beginning to know it."""
    typed = typed.strip().casefold()
    return typed == word or (len(typed) >= _ENOUGH_LETTERS and word.startswith(typed))


def parse(text: str) -> bytes | None:
    """The key that was typed in groups or words, whatever its case, spaces, hyphens and numbering.

    ``None`` when it is no recovery key; :func:`slip` may say why.
    """
    if len(text) > LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text)
    return _from_groups(plain) or _from_words(plain)


def slip(text: str) -> Sentence | None:
    """What is wrong with a text that is evidently meant to be a recovery key, in a sentence or two.

    ``None`` when it is one, or was hardly meant to be. The sentence never repeats what was typed.
    """
    if len(text) > LONGEST or parse(text) is not None:
        return None
    plain = unicodedata.normalize("NFKC", text)
    return _slip_in_words(_words(plain)) or _slip_in_groups(plain)


# ---- groups ----------------------------------------------------------------------------------------------------------


def _from_groups(text: str) -> bytes | None:
    signs = _read(text)
    if len(signs) != _LENGTH + _GROUP or any(sign not in _SIGNS for sign in signs):
        return None
    number = 0
    for sign in signs[:_LENGTH]:
        number = number * 32 + _SIGNS.index(sign)
    key = number.to_bytes(BYTES, "big")
    return key if signs[_LENGTH:] == _checksum(key) else None


def _slip_in_groups(text: str) -> Sentence | None:
    groups = [_read(group) for group in _NOT_A_SIGN.split(text) if group]
    signs = "".join(groups)
    in_fours = sum(len(group) == _GROUP for group in groups) >= _GROUPS - 2
    whole = len(signs) == _LENGTH + _GROUP and all(sign in _SIGNS for sign in signs)
    if not any(sign.isdigit() for sign in text) or not (in_fours or whole):
        return None
    if whole:
        return Sentence(
            "As a recovery key this has a slip: the last group does not fit the eight before it. "
            "Compare each sign with your paper."
        )
    if len(groups) != _GROUPS:
        return Sentence(
            "A recovery key has {groups} groups of {signs} signs; here are {here}.",
            groups=_GROUPS,
            signs=_GROUP,
            here=len(groups),
        )
    for number, group in enumerate(groups, 1):
        if len(group) != _GROUP:
            return Sentence(
                "Group {number} of the recovery key has not {signs} signs. Compare it with your paper.",
                number=number,
                signs=_GROUP,
            )
        if any(sign not in _SIGNS for sign in group):
            return Sentence(
                "Group {number} has a sign that no recovery key has. Compare it with your paper.", number=number
            )
    return None


def _read(text: str) -> str:
    return _NOT_A_SIGN.sub("", text).upper().translate(_READ_AS)


def _checksum(key: bytes) -> str:
    digest = hashlib.sha256(b"oralhistory recovery key" + key).digest()
    return _signs(int.from_bytes(digest[:4], "big") >> 12, _GROUP)


def _signs(number: int, length: int) -> str:
    signs: list[str] = []
    for _ in range(length):
        number, sign = divmod(number, 32)
        signs.append(_SIGNS[sign])
    return "".join(reversed(signs))


# ---- words -----------------------------------------------------------------------------------------------------------


def _words(text: str) -> list[str]:
    return [word for word in _BETWEEN.split(text.casefold()) if word]


def _from_words(text: str) -> bytes | None:
    typed = _words(text)
    if len(typed) != WORDS:
        return None
    known = [_known(word) for word in typed]
    return _checked([word for word in known if word is not None])


def _checked(words: list[str]) -> bytes | None:
    if len(words) != WORDS:
        return None
    try:
        return bytes(_bip39().to_entropy(words))
    except ValueError:
        return None


def _slip_in_words(typed: list[str]) -> Sentence | None:
    unknown = [number for number, word in enumerate(typed, 1) if _known(word) is None]
    if len(typed) < WORDS - 3 or len(typed) > WORDS + 3 or len(unknown) * 4 > len(typed):
        return None
    if len(typed) != WORDS:
        return Sentence("A recovery key has {words} words; here are {here}.", words=WORDS, here=len(typed))
    if unknown:
        return Sentence(
            "Word {number} is none that a recovery key can have. Compare its spelling with your paper.",
            number=unknown[0],
        )
    return Sentence(
        "As a recovery key this has a slip: each word is one it can have, but they do not fit together. "
        "Compare every word, and their order, with your paper."
    )


def _known(typed: str) -> str | None:
    """The word of the list that was typed, whole or by four letters or more of its beginning."""
    word = _by_beginning().get(typed[:_ENOUGH_LETTERS])
    return word if word is not None and same_word(typed, word) else None


@cache
def _by_beginning() -> dict[str, str]:
    return {word[:_ENOUGH_LETTERS]: word for word in _bip39().wordlist}


@cache
def _bip39() -> Mnemonic:
    from mnemonic import Mnemonic

    return Mnemonic("english")
