"""What is recognised by its shape alone: addresses of the net, telephone and id numbers, codes, files, coordinates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_RULES: tuple[tuple[str, Category, float, Sentence, re.Pattern[str]], ...] = (
    (
        "email",
        Category.CONTACT,
        1.0,
        Sentence("an e-mail address"),
        re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
    ),
    (
        "url",
        Category.CONTACT,
        1.0,
        Sentence("an address on the web"),
        re.compile(r"(?:https?://|www\.)[^\s<>\"”’)\]]+(?<![.,;:!?])", re.IGNORECASE),
    ),
    (
        "domain",
        Category.CONTACT,
        0.8,
        Sentence("a site on the web"),
        re.compile(
            r"\b[a-z0-9-]{2,40}\.(?:com|org|net|info|co\.(?:il|uk)|org\.(?:il|uk)|il|ps|uk)\b(?:/\S*)?", re.IGNORECASE
        ),
    ),
    (
        "spoken",
        Category.CONTACT,
        0.9,
        Sentence("an e-mail address"),
        re.compile(
            r"\b[\w.-]+ ?(?:\(at\)|\[at\]| at ) ?[\w-]+ (?:dot|\(dot\)|\[dot\]) ?[a-z]{2,6}(?: dot [a-z]{2})?\b",
            re.IGNORECASE,
        ),
    ),
    ("handle", Category.CONTACT, 0.9, Sentence("a name on a network"), re.compile(r"(?<![\w@.])@\w{2,30}\b")),
    (
        "coordinates",
        Category.PLACE,
        0.9,
        Sentence("coordinates"),
        re.compile(
            r"\d{1,3}°\s?\d{0,2}['′]?\s?[\d.]{0,6}[\"″]?\s?(?:[NSEWnsew]\b)?|\b\d{1,2}\.\d{3,}\s?,\s?-?\d{1,3}\.\d{3,}\b"
        ),
    ),
    (
        "file",
        Category.CODE,
        0.9,
        Sentence("a file name"),
        re.compile(
            r"\b[\w-]{1,60}\.(?:mp3|mp4|wav|m4a|docx?|pdf|jpe?g|png|xlsx?|txt|csv|mov|avi|eaf|vtt|srt)\b", re.IGNORECASE
        ),
    ),
    (
        "plate",
        Category.CODE,
        0.8,
        Sentence("a registration or account number"),
        re.compile(r"\b\d{2,3}-\d{2,3}-\d{2,3}\b|\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}\b"),
    ),
    (
        "code",
        Category.CODE,
        0.8,
        Sentence("a code or reference number"),
        re.compile(
            r"\b(?=[A-Z0-9./-]*[A-Z])(?=(?:[A-Z./-]*\d){3})[A-Z0-9]{1,10}(?:[-./][A-Z0-9]{1,10}){0,4}\b"
            r"|\b[A-Z]{2,4}-\d{1,8}\b|\b[a-z]{1,3}\d{4,}\b|\b(?!A |I )[A-Z]{1,3}(?:/[A-Z]{1,3})? \d{3,9}\b(?: '[A-Z]')?"
        ),
    ),
    (
        "called",
        Category.CONTACT,
        0.8,
        Sentence("a telephone number"),
        re.compile(
            r"(?i:\b(?:tel|telephone|phone|mobile|fax|extension|ext)\b\.?(?: number| no\.?)?:? )(\d[\d ]{2,14}\d)"
        ),
    ),
    ("case", Category.CODE, 0.8, Sentence("a reference number"), re.compile(r"(?<![\d./])\d{1,6}/\d{2,6}(?![\d/])")),
    (
        "number",
        Category.CODE,
        0.6,
        Sentence("a number that names something"),
        re.compile(
            r"(?i:\b(?:nos?|number|numbers|num|id|passport|plot|file|case|badge|licence|license|account|serial|reference|ref)\b"
            r"\.?\s{0,2}(?:is|was|card)?[:#]?\s{0,2}|№\s?|מספר\s|מס['׳]\s?|ת\.ז\.?\s|رقم\s)"
            r"([A-Za-z]{0,3}[-./]?\d[\d./-]*\d|\d+)"
        ),
    ),
)
_DIGITS = re.compile(r"(?<![\w.,:/])\+?\(?\d(?:[ \u00a0().\-–/]{0,2}\d){6,17}(?![\w%])")
_DATE_LIKE = re.compile(
    r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}\s?[-–/]\s?\d{4})\Z"
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """Everything whose shape says what it is."""
    text = reading.text
    around = _around_figures(text)
    for source, category, confidence, why, rule in _RULES:
        needed = _NEEDED.get(source)
        if needed is not None and not needed.search(text):
            continue
        for low, high in around if source in _OF_DIGITS else ((0, len(text)),):
            for match in rule.finditer(text, low, high):
                start, end = match.span(1) if rule.groups else match.span()
                yield reading.suggestion(start, end, category, f"pattern:{source}", confidence, why)
    for low, high in around:
        for match in _DIGITS.finditer(text, low, high):
            if not _DATE_LIKE.match(match[0].strip()):
                yield _digits(reading, match)


_NEEDED = {
    "email": re.compile("@"),
    "handle": re.compile("@"),
    "url": re.compile(r"://|www\.", re.IGNORECASE),
    "spoken": re.compile(r"\bdot\b", re.IGNORECASE),
    "domain": re.compile(r"\.(?:com|org|net|info|co|il|ps|uk)\b", re.IGNORECASE),
    "file": re.compile(r"\.(?:mp3|mp4|wav|m4a|docx?|pdf|jpe?g|png|xlsx?|txt|csv|mov|avi|eaf|vtt|srt)\b", re.IGNORECASE),
}
"""What stands wherever a rule matches, and is found far quicker than the rule."""
_OF_DIGITS = frozenset({"called", "coordinates", "plate", "code", "case", "number"})
_BEFORE, _AFTER = 40, 60
"""Code points around a figure in which whatever it is part of lies."""


def _around_figures(text: str) -> list[tuple[int, int]]:
    """The stretches of a text in which a rule for figures can match at all; most of a text is in none."""
    stretches: list[tuple[int, int]] = []
    for match in _FIGURES.finditer(text):
        low, high = max(0, match.start() - _BEFORE), min(len(text), match.end() + _AFTER)
        if stretches and low <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], high)
        else:
            stretches.append((low, high))
    return stretches


_FIGURES = re.compile(r"\d+")


def _digits(reading: Reading, match: re.Match[str]) -> Suggestion:
    """A long run of digits: a telephone number when it is cut or begins as one, else an id."""
    written = match[0]
    phone = written[0] in "+(" or int(written[0]) == 0 or " " in written or "-" in written
    if phone:
        return reading.suggestion(*match.span(), Category.CONTACT, "pattern:phone", 0.9, Sentence("a telephone number"))
    return reading.suggestion(*match.span(), Category.CODE, "pattern:id", 0.9, Sentence("an identity number"))
