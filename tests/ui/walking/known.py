"""The words that are data: of the sample collection, of the scenes, of the forms and ladders that are plain files.

A text may say them without a translator. Three words in a row, or a short text as a whole, must stand so in the data;
one word of a sentence that happens to be in the data as well excuses nothing.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from PySide6.QtCore import QLocale

from oralhistory.resources import resource
from tests.vaults import BY
from ui.house import OWNER
from ui.views.settings_levels import SHOWN

_LONGEST = 12
"""Words of a phrase that is looked for as a whole."""
_SCENES = Path(__file__).parents[3] / "tools" / "scenes"
_ISOLATE = re.compile(r"[\u2066-\u2069\u200e\u200f]")
_PIECES = re.compile(r"[\u2066-\u2069\u200e\u200f·|;/\t×•“”\"()\[\]{}]+")
_CUT = re.compile(r"…\w*|\w*\s?…|\w+\.\.\.")
_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*")
_FORMAL = re.compile(
    r"\[[^\]]*\]"  # what stands in place of a name
    r"|\b[A-Z]{2,4}-\d{4}-\d{4}\b"  # accession number
    r"|\b(?=\w*\d)[\w]{4,}\b"  # checksum, pseudonym of a testimony, part of a recovery key
    r"|\b[b-df-hj-np-tv-z]{8,10}\b"  # pseudonym of a testimony, where chance gave it no digit
    r"|(?:/|[A-Z]:\\)[\w./\\-]+"  # path
    r"|\b[\w-]+\.(?:vault|html|csv|json|txt|md|vtt|srt|docx|odt|pdf|zip|jpg|png|ogg|flac|wav|xml)\b"  # file
    r"|\b(?:Ctrl|Alt|Shift|Esc|Enter|Return|Space|Tab|Del|Ins|Home|End|F\d+)\b(?:\+\w+)*"  # keys
    r"|(?<!\w)\.?(?:vtt|srt|txt|md|docx|json|csv|html)\b"
    r"|\(\w\w\)"  # code of a language
    r"|\b\d+(?:\.\d+)*\s(?:[kMG]i?B|bytes|AM|PM)"
    r"|\b(?:SHA|EDTF|SKOS|SSD|QR|PDF|CSV|JSON|HTML|TXT|VTT|SRT|DOCX|ODT|AM|PM|KiB|MiB|GiB|kB|MB)\b"
    r"|oralhistory(?:_ui)?"
)


def unknown(text: str) -> list[str]:
    """The pieces of an unmarked text that nobody but this program can have said."""
    return [piece.strip() for piece in _PIECES.split(_FORMAL.sub("·", _CUT.sub("·", text))) if not _is_known(piece)]


def _is_known(piece: str) -> bool:
    words = _WORD.findall(piece)
    if not words or " ".join(words) in _runs():
        return True
    lower = [word.lower() for word in words]
    covered = {number for number, word in enumerate(words) if len(word) == 1 or word in _dates()}
    for first in range(len(lower)):
        if " ".join(lower[first : first + 3]) in _runs():
            covered |= {first, first + 1, first + 2}
        for after in range(first + 1, min(first + _LONGEST, len(lower)) + 1):
            if " ".join(lower[first:after]) in _phrases():
                covered |= set(range(first, after))
    return covered >= set(range(len(words)))


@cache
def _dates() -> frozenset[str]:
    locale = QLocale("en")
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    months = {locale.monthName(month, form) for month in range(1, 13) for form in (short, long)}
    return frozenset(months | {locale.dayName(day, form) for day in range(1, 8) for form in (short, long)})


@cache
def _runs() -> frozenset[str]:
    """Every one, two and (in small letters) three words in a row that the data hold."""
    found: set[str] = set()
    for text in _data():
        words = _WORD.findall(_ISOLATE.sub("", text))
        lower = [word.lower() for word in words]
        found.update(words)
        found.update(" ".join(words[at : at + 2]) for at in range(len(words) - 1))
        found.update(" ".join(lower[at : at + 3]) for at in range(len(words) - 2))
    return frozenset(found)


@cache
def _phrases() -> frozenset[str]:
    """Every text of the data as a whole, and what stands between the places that are filled in, in small letters."""
    pieces = (piece for text in _data() for piece in re.split(r"\{[^{}]*\}", text))
    return frozenset(" ".join(_WORD.findall(_ISOLATE.sub("", piece))).lower() for piece in pieces)


def _data() -> Iterator[str]:
    for folder in ("sample", "consent", "forms", "ladders", "guide"):
        for file in sorted(Path(str(resource(folder))).rglob("*")):
            if file.suffix == ".json":
                yield from _strings(json.loads(file.read_text("utf-8")))
            elif file.suffix in (".txt", ".csv", ".md"):
                yield from file.read_text("utf-8").splitlines()
    for scenes in sorted(_SCENES.glob("*.py")):
        for node in ast.walk(ast.parse(scenes.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
    yield from (OWNER, BY, "data")  # the folder of a package that holds its files
    yield from (example for _, example in SHOWN.values())
    yield from (file.stem for file in Path(str(resource("forms"))).iterdir())
    yield from (
        QLocale(locale.language()).nativeLanguageName()
        for locale in QLocale.matchingLocales(
            QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
        )
    )


def _strings(said: object) -> Iterator[str]:
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict):
        for each in said.values():
            yield from _strings(each)
        yield from said  # names of own fields
    elif isinstance(said, list):
        for each in said:
            yield from _strings(each)
