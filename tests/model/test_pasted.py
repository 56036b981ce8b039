"""What is pasted is what one sees."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.model.pasted import cleaned


@pytest.mark.parametrize(
    ("pasted", "line", "unseen"),
    [
        ("Maren\u200b Oak\xadhollow\ufeff", "Maren Oakhollow", 3),
        ("Maren\xa0\u2009Oakhollow", "Maren Oakhollow", 0),
        (" one\r\ntwo\rthree\u2028four\tfive ", "one two three four five", 0),
        ("a\x00b\x07c", "abc", 2),
        ("\u2068Maren\u2069 \u202eabc\u202c", "Maren abc", 4),
        ("می\u200cخواهم", "می\u200cخواهم", 0),
        ("رَ\u200cو", "رَ\u200cو", 0),
        ("ශ්\u200dරී ලංකා", "ශ්\u200dරී ලංකා", 0),
        ("क्\u200dष क्\u200cष", "क्\u200dष क्\u200cष", 0),
        ("ন্\u200d র\u200d্য", "ন্\u200d র\u200d্য", 0),
        ("می\u200c\u200cخواهم\u200c", "می\u200cخواهم", 2),
        ("של\u200cום", "שלום", 1),
        ("Ma\u200cren \u200dhere", "Maren here", 2),
        ("ok \U0001f468\u200d\U0001f469", "ok \U0001f468\u200d\U0001f469", 0),
        ("\u200fשלום!\u200e", "\u200fשלום!\u200e", 0),
        ("\ufb01eld", "field", 0),
        ("\ufee3\ufeae\ufea3\ufe92\ufe8e", "مرحبا", 0),
        ("cafe\u0301", "café", 0),
    ],
)
def test_one_line(pasted: str, line: str, unseen: int) -> None:
    made = cleaned(pasted, one_line=True)
    assert (made.text, made.unseen) == (line, unseen)


def test_lines_stay_lines_in_a_text() -> None:
    assert cleaned("one \r\n\r\n two\u2029three", one_line=False).text == "one\n\n two\nthree"


@given(st.text(), st.booleans())
def test_cleaning_twice_is_cleaning_once(text: str, one_line: bool) -> None:
    once = cleaned(text, one_line=one_line).text
    assert cleaned(once, one_line=one_line) == cleaned(once, one_line=one_line).__class__(once, 0)
    assert not any(unicodedata.category(sign) == "Cc" and sign != "\n" for sign in once)


@given(st.text(st.characters(categories=["L", "N", "P"], max_codepoint=0x6FF)))
def test_plain_words_stay_themselves(text: str) -> None:
    plain = unicodedata.normalize("NFC", text).replace("\u2028", "")
    assert cleaned(plain, one_line=False).text == plain
