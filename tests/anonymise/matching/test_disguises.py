"""Known names however they are written, with offsets that cut whole letters; and no false alarm beside them."""

from __future__ import annotations

import unicodedata
from typing import Literal

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.normalise import squeeze
from oralhistory.anonymise.register import Register
from oralhistory.model import Category, ProtectedEntity

OWNER = "T1"


def entity(id: str, category: Category, *forms: str) -> ProtectedEntity:
    return ProtectedEntity(id=id, category=category, name=forms[0], forms=forms, testimony=OWNER)


REGISTER = Register(
    [
        entity("ada", Category.PERSON, "Ada Brook"),
        entity("barth", Category.PERSON, "Jonas Barth"),
        entity("ruth", Category.PERSON, "Ruth Fernwick"),
        entity("muller", Category.PERSON, "Jürgen Müller"),
        entity("gideon", Category.PERSON, "גדעון שחרור"),
        entity("samir", Category.PERSON, "سامر الحلواني"),
        entity("petro", Category.PERSON, "Петро Ковальчук"),
        entity("mail", Category.CONTACT, "ada.brook@example.org"),
        entity("phone", Category.CONTACT, "+972 54 220 7718"),
        entity("day", Category.DATE, "1987-03-14"),
    ]
)


def found(text: str) -> list[str]:
    return [text[m.start : m.end] for m in REGISTER.find(text, testimony=OWNER)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ada.brook_1987.docx", ["ada.brook"]),
        ("interviewAdaBrook.wav and BarthInterview.docx", ["AdaBrook", "Barth"]),
        ("ADA-BROOK-cv.pdf, C:\\Users\\adabrook\\notes", ["ADA-BROOK", "adabrook"]),
        ("ada_brook ADA_BROOK", ["ada_brook", "ADA_BROOK"]),
        ("ada dot brook at example dot org", ["ada dot brook at example dot org"]),
        ("mailto:ada%2Ebrook%40example.org", ["ada%2Ebrook%40example.org"]),
        ("?q=J%C3%BCrgen+M%C3%BCller", ["J%C3%BCrgen+M%C3%BCller"]),
        ("Ada&nbsp;Br&#111;ok", ["Ada&nbsp;Br&#111;ok"]),
        (r"{'name': '\u05d2\u05d3\u05e2\u05d5\u05df'}", [r"\u05d2\u05d3\u05e2\u05d5\u05df"]),
        ("MacBarth, LeBarth, Bartholomew", []),
        ("Ru-\nth and Bar-\nth", ["Ru-\nth", "Bar-\nth"]),
        ("Bar, th", []),
        ("Аda Вrооk, Αda Βrοοk", ["Аda Вrооk", "Αda Βrοοk"]),
        ("Ａｄａ 𝐁𝐫𝐨𝐨𝐤", ["Ａｄａ 𝐁𝐫𝐨𝐨𝐤"]),
        ("B-A-R-T-H, b a r t h", ["B-A-R-T-H", "b a r t h"]),
        ("Barth. Jonas said so", ["Barth", "Jonas"]),
        ("Jonas Barth. Jonas Barth again", ["Jonas Barth", "Jonas Barth"]),
        ("zero five four, two two oh, seven seven one eight", ["zero five four, two two oh, seven seven one eight"]),
        ("ПЕТРО КОВАЛЬЧУК", ["ПЕТРО КОВАЛЬЧУК"]),
    ],
)
def test_names_as_files_addresses_and_people_write_them(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "day",
    [
        "14 March 1987", "March 14th, 1987", "14.3.87", "14/03/1987", "3/14/87", "1987-03-14", "19870314", "14031987",
        "140387", "870314", "14-Mar-87", "14MAR1987", "14.III.1987", "the fourteenth of March eighty-seven",
        "March the fourteenth, nineteen hundred and eighty-seven", "14. März 1987", "14 mars 1987",
        "14 de marzo de 1987", "14 марта 1987", "14 березня 1987", "14 marca 1987", "14 Mart 1987",
        "ארבעה עשר במרץ שמונים ושבע", "ב־14 במרץ 1987", "الرابع عشر من آذار سبعة وثمانين", "١٤ آذار ١٩٨٧",
    ],
)  # fmt: skip
def test_a_known_day_in_every_written_form_is_covered_whole(day: str) -> None:
    text = f"it was on {day}, in the rain"
    covered = {i for m in REGISTER.find(text, testimony=OWNER) for i in range(m.start, m.end)}
    said = [i for i in range(10, 10 + len(day)) if text[i].isalnum()]
    missed = "".join(text[i] for i in said if i not in covered)
    assert missed in ("", "the", "March the", "ב"), missed


def test_other_days_and_numbers_are_left_alone() -> None:
    assert found("the fifteenth of March eighty-seven; 140388; 14031988; 14.IV.1987; 140387123") == []
    assert found("on 14 March 12 men came") == ["14 March"]


# Properties: whatever stands around a name and between its letters, in any normal form, it is covered as a whole.

IGNORED = ["\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u202a", "\u202e", "\u2067", "\u0301", "\u0327"]
ARABIC_MARKS = ["\u064e", "\u0651", "\u0640"]
HEBREW_MARKS = ["\u05b0", "\u05bc", "\u0591"]
NAMES = ["Ada Brook", "Jonas Barth", "Fernwick", "Jürgen Müller", "גדעון שחרור", "سامر الحلواني", "Ковальчук"]
BREAKS = ["-\n", "-\r\n", "\u2010\n", "- \n  "]


@st.composite
def written(draw: st.DrawFn) -> str:
    """A name in any case, with anything that nobody sees between its letters, at most one hyphenated line in a word,
    and in any normal form."""
    name = draw(st.sampled_from(NAMES))
    marks = IGNORED + (ARABIC_MARKS if name > "\u0600" else HEBREW_MARKS if name > "\u0590" else [])
    broken = draw(st.integers(0, len(name)))
    parts: list[str] = []
    for i, c in enumerate(name):
        parts.append(draw(st.sampled_from([c, c.upper()])) if name.isascii() else c)
        parts += draw(st.lists(st.sampled_from(marks), max_size=2))
        if i == broken and c != " " and i + 1 < len(name) and name[i + 1] != " ":
            parts.append(draw(st.sampled_from(BREAKS)))
    form: Literal["NFC", "NFD", "NFKC", "NFKD"] = draw(st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
    return unicodedata.normalize(form, "".join(parts))


@given(st.text(), written(), st.text())
def test_a_name_is_covered_whole_and_cut_between_letters(before: str, name: str, after: str) -> None:
    text = f"{before} {name} {after}"
    mentions = REGISTER.find(text, testimony=OWNER)
    covered = {i for m in mentions for i in range(m.start, m.end)}
    start = len(before) + 1
    assert {i for i in range(start, start + len(name)) if squeeze(text[i])} <= covered
    borders = {0, len(text), *(m.start() for m in regex.finditer(r"\X", text))}
    assert all({m.start, m.end} <= borders for m in mentions)


@given(
    st.lists(st.sampled_from(["said Ada", "Brook and", "so Jonas", "Barth", "14 March", "1987 it", "rain"]), min_size=1)
)
def test_texts_that_follow_one_another_are_searched_as_one(texts: list[str]) -> None:
    each = REGISTER.find_all(texts, testimony=OWNER)
    joined = REGISTER.find("\n".join(texts), testimony=OWNER)
    at, apart = 0, set[int]()
    for text, mentions in zip(texts, each, strict=True):
        apart |= {at + i for m in mentions for i in range(m.start, m.end)}
        at += len(text) + 1
    together = {i for m in joined for i in range(m.start, m.end) if "\n".join(texts)[i] != "\n"}
    assert apart == together
