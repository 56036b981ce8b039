"""Letters written as numbers, and where they stand in the original."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.escapes import unescaped


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ada%20Brook", "Ada Brook"),
        ("M%C3%BCller", "Müller"),
        ("M%FCller", "Müller"),
        ("M&uuml;ller &amp; Br&#111;ok &#x41;da", "Müller & Brook Ada"),
        (r"\u05d2\u05d3 and \ud83d\ude00", "גד and 😀"),
        ("%D7%92%D7%93", "גד"),
    ],
)
def test_escapes_are_read(written: str, read: str) -> None:
    found = unescaped(written)
    assert found is not None and found.text == read
    assert found.starts[0] == 0 and found.ends[-1] == len(written)


@pytest.mark.parametrize("text", ["", "5 % of it", "Smith & Sons; both", "a &nosuchword; b", "C:\\users", "100%"])
def test_other_signs_are_left_alone(text: str) -> None:
    found = unescaped(text)
    assert found is None or found.text == text


@given(st.text(), st.text(min_size=1), st.text())
def test_every_letter_of_a_web_address_leads_back_to_its_own_bytes(before: str, name: str, after: str) -> None:
    try:
        written = quote(name, safe="")
    except UnicodeEncodeError:  # half of a pair
        return
    plain = before.replace("%", "").replace("&", "").replace("\\", "")
    text = f"{plain}/{written}/{after.replace('%', '').replace('&', '').replace(chr(92), '')}"
    found = unescaped(text)
    start = len(plain) + 1
    if found is None:
        assert written == name
        return
    assert found.text[start : start + len(name)] == name
    assert all(end == following for end, following in zip(found.ends[:-1], found.starts[1:], strict=True))
    for i in range(start, start + len(name)):
        assert text[found.starts[i] : found.ends[i]] in (quote(name[i - start], safe=""), name[i - start])
