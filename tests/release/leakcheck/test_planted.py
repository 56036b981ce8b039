"""Whatever is planted is found: every kind of identifier in every hiding place, in real files."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from oralhistory.model import Category
from oralhistory.release.leakcheck import Forbidden, check

_SPEC = importlib.util.spec_from_file_location("leakcheck_planting", Path(__file__).with_name("planting.py"))
assert _SPEC and _SPEC.loader
planting = importlib.util.module_from_spec(_SPEC)
sys.modules["leakcheck_planting"] = planting
_SPEC.loader.exec_module(planting)

FORBIDDEN = Forbidden(planting.ENTITIES)

KINDS = {
    "name": (planting.NAME, Category.PERSON),
    "phone": ("07700 900123", Category.CONTACT),
    "code": ("AB-204481", Category.CODE),
}
ASCII_ONLY = {"gzip name"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", planting.PLACES)
def test_every_kind_is_found_in_every_place(tmp_path: Path, place: str, kind: str) -> None:
    text, category = KINDS[kind]
    report = check(planting.PLACES[place](tmp_path, text), FORBIDDEN)
    assert category in {leak.category for leak in report.leaks}, report
    assert {leak.testimony for leak in report.leaks} == {"T1"}
    told = repr(report) + str(report.to_json())
    assert "aronov" not in told.casefold() and "900123" not in told and "204481" not in told


HEBREW_PLACES = [
    place
    for place in planting.PLACES
    if place not in ("latin text", "pdf text", "javascript escapes", "zip comment", "pdf attachment")
]


@pytest.mark.parametrize("place", HEBREW_PLACES)
def test_hebrew_is_found_in_every_place(tmp_path: Path, place: str) -> None:
    report = check(planting.PLACES[place](tmp_path, "דניאל ארונוב"), FORBIDDEN)
    assert {leak.category for leak in report.leaks} == {Category.PERSON}


def test_the_name_that_gzip_keeps(tmp_path: Path) -> None:
    assert check(planting.gzip_name(tmp_path, "Aronov.txt"), FORBIDDEN).leaks


WRITTEN = {
    # names
    "first name": "I saw Daniel there.",
    "family name": "It was Aronov who said it.",
    "nickname": "we all called him danny",
    "capitals": "DANIEL ARONOV",
    "as speech recognition writes": "then daniel came back to us and nobody said anything about it at all",
    "reversed": "Aronov, Daniel",
    "possessive": "in Daniel's words",
    "typographic possessive": "in Aronov’s words",
    "plural": "the Aronovs came",
    "digit after": "user aronov97",
    "underscores": "interview_daniel_final",
    "written together": "DanielAronovInterview",
    "zero-width characters": "Dan\u200bi\u200de\u2060l",
    "soft hyphen": "Aro\u00adnov",
    "bidi controls": "\u2068Daniel\u2069",
    "Cyrillic letters": "D\u0430niel \u0410r\u043en\u043ev",
    "Greek letters": "Dani\u03b5l",
    "full width": "Ｄａｎｉｅｌ",
    "mathematical letters": "𝐃𝐚𝐧𝐢𝐞𝐥",
    "small capitals": "ᴅᴀɴɪᴇʟ",
    "combining marks": "Da\u0301niel",
    "line break inside": "and then Aro\nnov came",
    "hyphen and line break": "and then Dan-\niel came",
    "line break between": "it was Daniel\nAronov",
    "spelled": "D-A-N-I-E-L",
    "spaced": "A r o n o v",
    "with diacritics": "It was Zoë",
    "without diacritics": "Castellan came",
    "decomposed": "Castella\u0301n came",
    "everyday name inside a sentence": "and then Rose came back",
    "everyday name after a comma": "So, Rose, what then",
    "everyday name after a title": "Mrs. Green",
    "everyday name as a label": "Rose: I know.",
    "everyday name alone": "x\nRose\ny",
    "everyday full name": "Then Rose Green came",
    "everyday full name in capitals": "ROSE GREEN",
    "short name with capital": "Tal came too",
    "variation selectors": "Dan\ufe0fiel",
    "tags between letters": "Dan\U000e0061iel",
    "circled letters": "Ⓓⓐⓝⓘⓔⓛ",
    "raised letters": "ᴰᵃⁿⁱᵉˡ",
    "shown from right to left": "then \u202eleinaD\u202c came",
    "combining signs above all": "A\u0336r\u0336o\u0336n\u0336o\u0336v\u0336",
    "Armenian and Cyrillic letters": "Ar\u0585n\u043ev",
    "no-break blanks": "Daniel\u00a0Aronov",
    "narrow blanks inside": "Daniel\u2009\u200aAronov",
    # Hebrew and Arabic
    "Hebrew presentation forms": "\ufb33ני\ufb21ל",
    "Hebrew with geresh": "'דניאל'",
    "Hebrew in brackets": "(לדניאל)",
    "Hebrew maqaf": "אל־דניאל",
    "Hebrew isolates": "\u2067דניאל\u2069",
    "Arabic f and b": "فبدانيال",
    "Arabic in guillemets": "«دانيال»",
    "Arabic Persian letters": "دانیال",
    "Arabic marks of direction": "\u200fدانيال\u200f",
    "Hebrew": "אמר דניאל",
    "Hebrew prefix b": "בארונוב",
    "Hebrew prefix w": "ודניאל הלך",
    "Hebrew prefix l": "נתתי לדניאל את זה",
    "Hebrew two prefixes": "ושלדניאל היה",
    "Hebrew niqqud": "דָּנִיֵּאל",
    "Hebrew prefix and niqqud": "וּלְדָנִיֵּאל",
    "Hebrew hyphen": "ל-דניאל",
    "Arabic": "قال دانيال",
    "Arabic w": "ودانيال",
    "Arabic article": "والدانيال",
    "Arabic harakat": "دَانِيَال",
    "Arabic tatweel": "دانيـــال",
    "Arabic alef": "ارونوف",
    "Arabic alef below": "ايلياس قال",
    "Arabic presentation forms": "\ufeaa\ufe8d\ufee7\ufef4\ufe8e\ufedd",
    # numbers
    "phone with spaces": "call 07700 900 123",
    "phone with dots": "07700.900.123",
    "phone abroad": "+44 (0)7700 900123",
    "phone with 00": "0044 7700-900-123",
    "phone over a line": "07700\n900123",
    "phone in Arabic digits": "٠٧٧٠٠٩٠٠١٢٣",
    "phone abroad of another country": "+972 52-765-4321",
    "phone local": "052 7654321",
    "code": "card AB 204481",
    "code without hyphen": "ab204481",
    "numeric code": "31415926",
    "numeric code grouped": "314 159 26",
    "mail": "dvoretz@example.org",
    "mail in words": "dvoretz at example dot org",
    "mail's name": "user Dvoretz",
    "street": "at 12 Mulberry Lane",
    "phone in full width": "０７７００ ９００１２３",
    "phone in Persian digits": "۰۷۷۰۰۹۰۰۱۲۳",
    "phone with slashes": "07700/900/123",
    "phone in brackets": "(07700) 900-123",
    "phone with zero-width signs": "07700\u200b900\u200b123",
    "phone spoken": "it was oh seven seven double oh nine zero zero one two three, I think",
    "phone spoken in Hebrew": "אפס חמש שתיים שבע שש חמש ארבע שלוש שתיים אחת",
    "phone spoken in Arabic": "صفر خمسة اثنان سبعة ستة خمسة أربعة ثلاثة اثنان واحد",
    "code in Arabic digits": "AB-٢٠٤٤٨١",
    "code spoken": "three one four one five nine two six",
    "code with blanks": "A B 2 0 4 4 8 1",
    "mail in capitals": "DVORETZ@EXAMPLE.ORG",
    "mail in brackets": "dvoretz [at] example [dot] org",
    "mail with a sign encoded": "dvoretz%40example.org",
    "mail in an address": "mailto:dvoretz@example.org?subject=x",
    # dates
    "date with a point": "Jan. 4th, 2017",
    "date with hyphens": "4-Jan-2017",
    "date with slashes, year first": "2017/1/4",
    "date short with points": "04.01.17",
    "date in Arabic digits": "٢٠١٧/١/٤",
    "date Hebrew, points": "ב-4.1.2017",
    "date in Hebrew with prefix": "מ-4 לינואר",
    "date over a line": "on 4\nJanuary 2017",
    "date": "On 4 January 2017 he came.",
    "date with ordinal": "the 4th of January, 2017",
    "date American": "January 4, 2017",
    "date without year": "It was 4 January.",
    "date in words": "on the fourth of January",
    "date abbreviated": "4 Jan 2017",
    "date in a range": "3-4 January 2017",
    "date ISO": "2017-01-04T10:00",
    "date dots": "4.1.2017",
    "date short": "04/01/17",
    "date compact": "rec_20170104.wav",
    "date Hebrew": "ב-4 בינואר 2017",
    "date Hebrew bare": "4 ינואר",
    "date Arabic": "٤ يناير ٢٠١٧",
    "date Levantine": "٤ كانون الثاني ٢٠١٧",
    # places and units
    "place": "just under Tel Sawa",
    "place's variant": "just under tal sawa",
    "place's rare word": "the road from Sawa",
    "place's first word": "in Oakhurst",
    "unit": "of the 3rd Company, 71st Battalion",
    "organisation": "at Northern Command",
}


@pytest.mark.parametrize("case", WRITTEN)
def test_every_way_of_writing(tmp_path: Path, case: str) -> None:
    report = check(planting.written(tmp_path, "a.txt", WRITTEN[case]), FORBIDDEN)
    assert report.leaks


def test_where_says_the_place_inside(tmp_path: Path) -> None:
    planting.csv_cell(tmp_path, planting.NAME)
    planting.written(tmp_path, "b.txt", "nothing\nnothing\nDanny\n")
    planting.docx_property(tmp_path, planting.NAME)
    planting.zip_member_name(tmp_path, planting.NAME)
    planting.written(tmp_path, "c.xml", "<Aronov>Danny</Aronov>")
    report = check(tmp_path, FORBIDDEN)
    assert [(leak.file, leak.where) for leak in report.leaks] == [
        ("a.csv", "row 2, column 2"),
        ("a.docx", "part docProps/core.xml, line 2, element cp:lastModifiedBy"),
        ("a.zip", "part 1, name"),
        ("b.txt", "line 3"),
        ("c.xml", "inside"),
    ]


def test_names_of_files_and_folders_are_never_repeated(tmp_path: Path) -> None:
    planting.written(tmp_path, "p/Daniel/Aronov.txt", "nothing")
    planting.written(tmp_path, "p/plain.txt", "nothing")
    report = check(tmp_path / "p", FORBIDDEN)
    assert [(leak.file, leak.where) for leak in report.leaks] == [("folder 1", "name"), ("file 2", "name")]
    assert report.files == 2 and report.bytes == 14
