"""The leak check's own folding. It shares nothing with the masking, so that one mistake cannot blind both.

``clean`` makes one spelling of a text but keeps capitals, punctuation and lines; ``words`` and ``squeezed`` make the
two byte streams that are searched. No offsets are kept: a place is found by looking again in smaller pieces.
"""

from __future__ import annotations

import re
import string
import unicodedata
from typing import Final

_NON_ASCII = re.compile("[^\x00-\x7f]+")
_HEBREW_QUOTE = re.compile("(?<=[\u05d0-\u05ea])[\"'](?=[\u05d0-\u05ea])")
_MEMO_LIMIT: Final = 100_000

_DROPPED = frozenset("\u0640\u115f\u1160\u3164\uffa0\u2800")
"""Letters that show nothing: tatweel, Hangul fillers, the empty Braille cell."""

_LOOKALIKES = (
    ("аеорсухіјѕһԁԛԝкмтвнӏ", "aeopcyxijshdqwkmtbhl"),
    ("АЕОРСУХІЈЅҺԚԜКМТВН", "AEOPCYXIJSHQWKMTBH"),
    ("αβεζηικμνορτυχω", "abeznikmvoptuxw"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    ("ɑɡıłøđħŧƒ", "agilodhtf"),
    ("ŁØĐĦŦ", "LODHT"),
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"),
    ("օսհ", "ouh"),
    ("ךםןףץ", "כמנפצ"),
    ("ٱىةکیھہۃ", "ايهكيههه"),
    ("‘’‚‛ʼʻʹ׳´＇′", "'''''''''''"),
    ("“”„‟«»״″", '""""""""'),
    ("،؛؟", ",;?"),
)
_PAIRS: Final[dict[str, str]] = {a: b for seen, meant in _LOOKALIKES for a, b in zip(seen, meant, strict=True)} | {
    "æ": "ae",
    "Æ": "AE",
    "œ": "oe",
    "Œ": "OE",
    "þ": "th",
    "Þ": "TH",
    "ð": "d",
    "Ð": "D",
    "ß": "ss",
    "װ": "וו",
    "ױ": "וי",
    "ײ": "יי",
}


class _Characters(dict[int, str | None]):
    """What each character becomes after NFKD; filled as characters are met."""

    def __missing__(self, code: int) -> str | None:
        result = _one(chr(code))
        self[code] = result
        return result


def _one(character: str) -> str | None:
    if character < "\x80":
        return character
    if character in _PAIRS:
        return _PAIRS[character]
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf") or character in _DROPPED:
        return None
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Pd":
        return "-"
    if character in "\u2028\u2029\x85":
        return "\n"
    return character if character.isalnum() else " "


class _Runs(dict[str, str]):
    """Folded runs of non-ASCII characters; most texts use the same few thousand."""

    def __missing__(self, run: str) -> str:
        if len(self) > _MEMO_LIMIT:
            self.clear()
        result = fold_whole(run)
        self[run] = result
        return result


_CHARACTERS = _Characters()
_RUNS = _Runs()


def fold_whole(text: str) -> str:
    """NFKD, marks and invisible characters dropped, digits and look-alike letters as ASCII; case is kept."""
    return unicodedata.normalize("NFKD", text).translate(_CHARACTERS)


def clean(text: str) -> str:
    """One spelling of ``text``: as :func:`fold_whole`, and no gershayim inside Hebrew words. ASCII stays as it is."""
    if text.isascii():
        return text
    if len(text.encode("utf-8", "replace")) - len(text) > len(text) >> 4:
        folded = fold_whole(text)
    else:  # a few signs in Latin script: the rest need not be looked at
        folded = _NON_ASCII.sub(lambda run: _RUNS[run[0]], text)
    return _HEBREW_QUOTE.sub("", folded)


_ALNUM = (string.ascii_letters + string.digits).encode()
_OTHERS = bytes(code for code in range(128) if code not in _ALNUM)
_TO_BLANK = bytes.maketrans(_OTHERS, b" " * len(_OTHERS))


def words(cleaned: str) -> bytes:
    """The words of a cleaned text, casefolded, in UTF-8, each between single blanks: ``b" daniel aronov "``."""
    return words_in(cleaned.casefold().encode("utf-8", "replace"))


def words_in(raw: bytes) -> bytes:
    """:func:`words` of a text that is casefolded and in UTF-8 already."""
    return b" " + b" ".join(raw.translate(_TO_BLANK).split()) + b" "


def squeezed(cleaned: str) -> bytes:
    """Nothing but the casefolded letters and digits of a cleaned text, in UTF-8."""
    return squeezed_in(cleaned.casefold().encode("utf-8", "replace"))


def squeezed_in(raw: bytes) -> bytes:
    """:func:`squeezed` of a text that is casefolded and in UTF-8 already."""
    return raw.translate(None, _OTHERS)


def word_set(listed: str) -> frozenset[str]:
    """The words of a list parted by blanks."""
    return frozenset(listed.split())


def spellings(form: str) -> tuple[str, ...]:
    """The folded words of a form, in all ways its case may turn look-alike letters; no empty ones."""
    cased = (form,) if form.isascii() else (form, form.lower(), form.upper())
    found = dict.fromkeys(words(clean(each)).decode().strip() for each in cased)
    return tuple(each for each in found if each)


def letters(folded: str) -> int:
    """How many letters and digits a folded form has."""
    return len(folded) - folded.count(" ")


def script(folded: str) -> str:
    """``he``, ``ar`` or ``en`` (everything else), by the first letter that decides."""
    for character in folded:
        if "\u05d0" <= character <= "\u05ea":
            return "he"
        if "\u0620" <= character <= "\u06ff":
            return "ar"
    return "en"
