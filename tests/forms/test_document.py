"""Filling: open places, values that stay words, and nothing besides."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oralhistory.forms.document import Blank, Document, Values, Words, fill, plain_text, with_pages
from oralhistory.forms.template import FIELDS, Kind, read

TEXT = """id: leaflet
version: 1.0
language: he
stage: before

# Leaflet

= Name: {{narrator}}
= Kept by:

Between {{narrator}} and {{institution}} on {{date}}.

{{uses}}

[ ] I agree.

__ Narrator | Date
"""
TEMPLATE = read(TEXT)


def filled_words(document: Document) -> list[str]:
    return [run.text for block in document.blocks for run in block.runs if isinstance(run, Words) and run.filled]


def test_an_empty_form_has_places_to_write_in() -> None:
    document = fill(TEMPLATE)
    assert filled_words(document) == []
    assert document.right_to_left
    assert document.title == "Leaflet"
    assert [block.kind for block in document.blocks] == [
        Kind.TITLE,
        Kind.LINE,
        Kind.LINE,
        Kind.PARAGRAPH,
        *[Kind.LINE] * 3,
        Kind.TICK,
        Kind.SIGNATURES,
    ]
    assert [isinstance(run, Blank) for run in document.blocks[3].runs] == [False, True, False, True, False, True, False]
    text = plain_text(document)
    assert "☐ I agree." in text
    assert "Kept by: ____" in text
    assert "____\nNarrator\n" in text


def test_values_stand_where_their_fields_are() -> None:
    document = fill(
        TEMPLATE, Values({"narrator": "דניאל", "third_party": "Nobody"}, {"uses": ["Research.", "Teaching."]})
    )
    assert filled_words(document) == ["דניאל", "דניאל", "Research.", "Teaching."]
    text = plain_text(document)
    assert "Name: \u2068דניאל\u2069\n" in text
    assert "• \u2068Research.\u2069\n• \u2068Teaching.\u2069\n" in text
    assert "Nobody" not in text


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=40)), st.lists(st.text(max_size=40), max_size=4))
def test_a_value_is_words_whatever_it_holds(single: dict[str, str], uses: list[str]) -> None:
    """No value makes a block, a tick box or a field, or turns the order of the words around it."""
    document = fill(TEMPLATE, Values(single, {"uses": uses}))
    fixed = [block for block in document.blocks if not all(isinstance(r, Words) and r.filled for r in block.runs)]
    assert [block.kind for block in fixed if block.runs] == [
        Kind.TITLE,
        Kind.LINE,
        Kind.LINE,
        Kind.PARAGRAPH,
        Kind.TICK,
        Kind.SIGNATURES,
    ]
    for words in filled_words(document):
        assert words == " ".join(words.split())
        assert not set(words) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")


def test_pages_of_their_own() -> None:
    document = with_pages(fill(TEMPLATE), "The text", ["A: one", "", "B: two\nlines"])
    assert [block.kind for block in document.blocks[-4:]] == [Kind.PAGE, Kind.HEADING, Kind.PARAGRAPH, Kind.PARAGRAPH]
    assert filled_words(document) == ["A: one", "B: two lines"]
    assert "\f" in plain_text(document)
