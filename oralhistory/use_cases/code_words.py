"""The code word: proves who withdraws without a name. The vault keeps what Argon2id made of it, never the word.

A word is agreed at the kitchen table, kept in the head for years, and said on the telephone to somebody who types it.
So only its letters and digits count: capitals, spaces, hyphens, vowel points, and the ways in which one writes the
same Arabic letter fall together. How they fall together may never change, or old words prove nothing any more; that is
why this is not the folding of ``anonymise/normalise.py``. Another way would get another :data:`_FORM`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from oralhistory.consent import terms_on
from oralhistory.errors import InputError, MachineError
from oralhistory.jobs import Job
from oralhistory.sentences import Sentence

if TYPE_CHECKING:
    from oralhistory.workspace import Workspace

FEWEST = 4
"""Letters and digits a word must have: fewer are guessed on the telephone."""
LONGEST = 200
"""Code points that are looked at: no one says more on the telephone, and NFKD is slow on long runs of marks."""

_FORM = "1:"
_PASSES, _MEMORY = 3, 64 * 1024 * 1024
"""Argon2id's cost. Moderate on purpose: :func:`find` pays it once for every testimony that has a word, and who reads
what is stored has the vault open already. It is for a word that protects something else too."""
_SAME_LETTER = str.maketrans({"ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ٱ": "ا", "ـ": None, "ß": "ss"})


def spoken(word: str) -> str:
    """What of a word counts: its letters and digits, in one spelling."""
    decomposed = unicodedata.normalize("NFKD", word[:LONGEST]).casefold()
    kept = [c for c in unicodedata.normalize("NFKD", decomposed) if unicodedata.category(c)[0] in "LN"]
    digits = (str(unicodedata.decimal(c)) if unicodedata.category(c) == "Nd" else c for c in kept)
    return "".join(digits).translate(_SAME_LETTER)


def made_of(word: str) -> str:
    """What is stored in the event's ``code_word``: salted, so the same word never gives the same twice.

    Takes about a fifth of a second and 64 MiB.

    Raises:
        InputError: too few letters and digits, or too long to be looked at whole.
        MachineError: there is not enough memory.
    """
    from nacl.pwhash import argon2id

    if len(word) > LONGEST:
        raise InputError("The code word is longer than %Ln characters. Choose one that can be said.", n=LONGEST)
    if len(secret := spoken(word)) < FEWEST:
        raise InputError("The code word needs at least %Ln letters or digits. Choose a longer one.", n=FEWEST)
    try:
        made = argon2id.str(secret.encode(), opslimit=_PASSES, memlimit=_MEMORY)
    except (RuntimeError, MemoryError):
        raise MachineError("Keeping a code word needs 64 MiB of free memory. Close other programs.") from None
    return _FORM + made.decode("ascii")


def proves(word: str, stored: str) -> bool:
    """Whether this is the word that ``stored`` was made of. Compares in constant time; as slow as :func:`made_of`."""
    from nacl.exceptions import CryptoError, InvalidkeyError
    from nacl.pwhash import argon2id

    if not stored.startswith(_FORM) or not stored.isascii():
        return False
    try:
        return argon2id.verify(stored.removeprefix(_FORM).encode(), spoken(word).encode())
    except (InvalidkeyError, CryptoError, ValueError):
        return False


def kept(workspace: Workspace, accession: str | None = None) -> Mapping[str, str]:
    """What is stored for each testimony whose narrator has a code word today, by id. On the vault's thread.

    Args:
        workspace: the open vault.
        accession: look at this testimony alone.

    Raises:
        InputError: no testimony has this accession number.
    """
    ids = [workspace.id_of(accession)] if accession is not None else workspace.vault.testimonies.ids()
    today = workspace.today()
    words: dict[str, str] = {}
    for id, events in workspace.vault.consent.events_of(ids).items():
        if any(event.code_word for event in events) and (word := terms_on(events, today).code_word):
            words[id] = word.value
    return words


def matching(words: Mapping[str, str], word: str, job: Job) -> list[str]:
    """The ids whose stored word this is. Safe on any thread; a fifth of a second for each word that is kept.

    Raises:
        Cancelled: the person asked to stop.
    """
    found: list[str] = []
    for done, (id, stored) in enumerate(words.items()):
        job.report(done, len(words), Sentence("Comparing code words"))
        if proves(word, stored):
            found.append(id)
    return found


def find(workspace: Workspace, word: str, job: Job, accession: str | None = None) -> list[str]:
    """The testimonies whose narrator has this code word: none, one, or rarely several who chose the same.

    Slow: see :func:`matching`. Who knows the accession number narrows it to one.

    Raises:
        Cancelled, InputError: as in :func:`matching` and :func:`kept`.
    """
    return matching(kept(workspace, accession), word, job)
