"""Military units and ships as English writes them: by number, letter, arm, abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import SPACE, Reading
from oralhistory.anonymise.detect.vocabulary import words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_KINDS = (
    "Battalions?|B(?:at)?t?n|Brigades?|Bde|Regiments?|Regt|Rgt|Divisions?|Div|Company|Companies|Coy|Platoons?|Pl|"
    "Squadrons?|Sqd?n|Battery|Batteries|Bty|Corps|Commando|Flotilla|Fleet|Legion|Field Ambulance|Detachment"
)
_LOOSE_KINDS = "Army|Group|Wing|Flight|Troop|Section|Squad|Column|Front|CCS|HQ|Round"
"""Kinds that other things are called as well: a figure must stand before them."""
_ARMS = (
    "Fusiliers|Rifles|Riflemen|Hussars|Lancers|Dragoons|Guards|Highlanders|Rangers|Grenadiers|Borderers|Pioneers|"
    "Sappers|Gunners|Engineers|Marines|Paratroopers|Paras|Yeomanry|Infantry|Artillery|Cavalry|Horse|Foot|Force|"
    "Volunteers|Militia|Light|Cav"
)
_FIGURE = r"\d{1,4}(?:st|nd|rd|th)|\d{1,3}(?:/\d{1,3}(?:st|nd|rd|th)?)?|\d{1,3}(?:st|nd|rd|th)/\d{1,3}(?:st|nd|rd|th)"
_WORD = (
    r"First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|(?:Thir|Four|Fif|Six|Seven|"
    r"Eigh|Nine)teenth|Twentieth"
)
_MIDDLE = r"(?:[A-Z][\w’'&.-]* ){0,4}?"
_NUMBERED = re.compile(
    rf"(?:No\.? ?)?(?:(?:{_FIGURE})(?: \([\w ]{{2,20}}\))? {_MIDDLE}(?:{_KINDS}|{_LOOSE_KINDS}|{_ARMS})"
    rf"|(?:{_WORD}) {_MIDDLE}(?:{_KINDS}|{_ARMS}))\b(?: HQ\b)?"
)
_SMALL = re.compile(
    rf"(?:{_FIGURE}) (?:[A-Z]\w+ ){{0,3}}"
    r"(?:battalion|brigade|regiment|division|company|platoon|squadron|battery|corps|commando)\b"
)
_LETTERED = re.compile(
    r"(?:[A-H][\"”’]?|(?:[Aa]lpha|[Bb]ravo|[Cc]harlie|[Dd]elta|[Ee]cho|[Ff]oxtrot|[Gg]olf)|[b-h])[ -]"
    r"(?:[Cc]ompany|[Cc]oy|[Bb]attery|[Bb]ty|[Ss]quadron|[Ss]qd?n|[Tt]roop|Flight)\b"
)
_BEFORE_LETTER = re.compile(
    r"(?:Company|Coy|Co\.|Battery|Btry|Troop|Squadron|Task Force|Combat Command|CC|Force) "
    r"(?:[\"“‘'](?:[A-Z]\w{0,15})[\"”’']|[A-H]\b(?!['’]))"
)
_BEFORE_LETTER_FIRST = words("company coy co battery btry troop squadron task combat cc force")
_GERMAN = re.compile(
    r"(?:\d{1,3}\. |[IVX]{1,5}\. |[\wäöüÄÖÜ-]*)(?:[\wäöüÄÖÜ-]*-)?(?:[Dd]ivision|[Rr]egiment|"
    r"[Bb]ataillon|[Kk]ompanie|[Kk]orps|"
    r"[Aa]rmee|[Bb]rigade|[Aa]bteilung|[Bb]atterie)(?: \d{1,4})?\b"
)
_CAMPS = re.compile(r"(?:Stalag|Oflag|Dulag|Marlag|Ilag)(?: Luft)? [IVX\d]+[A-Z]?(?:/[A-Z])?\b", re.IGNORECASE)
_UNCASED = re.compile(
    r"(?:\d{1,4}(?:st|nd|rd|th)|\d{1,3}/\d{1,3}(?:st|nd|rd|th)?|\d{1,3}(?:st|nd|rd|th)/\d{1,3}(?:st|nd|rd|th))"
    r" (?:(?!the|of|and|in|to|a|time|day|of|from|with|by|at|that|was|were)[a-z]+ ){0,2}"
    r"(?:battalion|bn|brigade|bde|regiment|division|company|coy|platoon|squadron|sqn|battery|corps|commando|fusiliers|rifles|"
    r"hussars|lancers|dragoons|highlanders|rangers|grenadiers|infantry|artillery|cavalry|engineers|marines|paratroopers)\b"
    r"|hms [a-z]{3,}"
)
_SHIP = re.compile(
    r"(?:H\.?M\.?[CAI]?\.?S\.?|USS|U\.S\.S\.|INS|RMS|HMT|SS|S\.S\.|M[/.]?V\.?|MS|M/S)"
    r" (?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2}"
)
_ALONE = re.compile(
    r"(?<=the )(\d{2,4}(?:st|nd|rd|th))"
    r"(?=[,.;:)?!]| (?:and|was|were|had|in|at|to|from|came|went|moved|held|who|took)\b)"
)
_ARMS_ALONE = words(
    """fusiliers hussars lancers dragoons highlanders grenadiers borderers pioneers sappers engineers marines yeomanry
    paras"""
)
_LEAST_ALONE = 32
"""A smaller ordinal alone is most likely the day of a month."""


_WORDS_FIRST = words(
    """no first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
)
_LETTERS_FIRST = words("a b c d e f g h alpha bravo charlie delta echo foxtrot golf")
_SHIPS_FIRST = words("h hms hmcs hmas hmis uss u ins rms hmt ss s mv m ms")


def find(reading: Reading) -> Iterator[Suggestion]:
    """Units of English text; those told in words without capitals are found by ``organisations``."""
    found = [
        *reading.starting(_NUMBERED, _WORDS_FIRST),
        *reading.starting(_LETTERED, _LETTERS_FIRST),
        *reading.starting(_BEFORE_LETTER, _BEFORE_LETTER_FIRST),
        *reading.starting(_CAMPS, words("stalag oflag dulag marlag ilag")),
        *(m for m in reading.matching(_GERMAN, reading.numbers)),
        *reading.starting(_UNCASED, ("hms",)),
        *(m for rule in (_NUMBERED, _SMALL, _UNCASED) for m in reading.matching(rule, reading.numbers)),
    ]
    for match in found:
        yield reading.suggestion(*match.span(), Category.UNIT, "pattern:unit", 0.9, Sentence("a military unit"))
    for match in reading.starting(_SHIP, _SHIPS_FIRST):
        yield reading.suggestion(*match.span(), Category.UNIT, "pattern:ship", 0.9, Sentence("a ship"))
    for match in reading.matching(_ALONE, reading.numbers):
        if int(match[1][:-2]) >= _LEAST_ALONE:
            yield reading.suggestion(*match.span(1), Category.UNIT, "pattern:unit", 0.5, Sentence("probably a unit"))
    yield from _arms(reading)


def _arms(reading: Reading) -> Iterator[Suggestion]:
    """The name of an arm or a regiment alone, with its capital: "the Engineers", "the Royal Scots Fusiliers"."""
    tokens, gaps = reading.tokens, reading.gaps
    for index in (i for arm in _ARMS_ALONE for i in reading.indexes.get(arm, ())):
        first = index
        while index - first < 3 and first and gaps[first - 1] == SPACE and tokens[first].text[0].isupper():
            if tokens[first - 1].text == "the":
                start, end = tokens[first].start, tokens[index].end
                yield reading.suggestion(start, end, Category.UNIT, "pattern:unit", 0.5, Sentence("a military unit"))
                break
            first -= 1
