"""The code word that proves who withdraws without a name: only what was made of it is kept, never the word."""

from __future__ import annotations

import unicodedata


def made_of(word: str) -> str:
    """What is kept of a code word: an Argon2id string with a salt of its own. Case and form of letters do not count."""
    from nacl.pwhash import argon2id

    folded = unicodedata.normalize("NFKC", word.strip()).casefold()
    return argon2id.str(folded.encode()).decode("ascii")
