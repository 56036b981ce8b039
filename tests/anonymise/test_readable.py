"""Which quasi-identifiers stay readable in texts, in three scripts, held against the texts themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.cuts import Cut
from oralhistory.anonymise.readable import readable_words
from oralhistory.anonymise.redacted import RedactedText
from oralhistory.anonymise.rendering import rendered
from oralhistory.model import Category, Finding, FindingDecision, TextField, TextPlace, Treatment

PLACE = TextPlace(TextField.SEGMENT, 0)
TEXTS = {
    "en": ("We held the post at Keldra in March 2014.", "Keldra", "March 2014", "[place]", "2014"),
    "he": ("החזקנו את העמדה בקלדרה במרץ 2014.", "קלדרה", "מרץ 2014", "[מקום]", "2014"),
    "ar": ("كنا في موقع كلدرا في آذار 2014.", "كلدرا", "آذار 2014", "[مكان]", "2014"),
}


def finding(text: str, words: str, category: Category, *, source: str = "lexicon:x") -> Finding:
    start = text.index(words)
    return Finding(PLACE, start, start + len(words), words, category, source, 0.9, f"{category.value}:{words}")


def cut(found: Finding, replacement: str, treatment: Treatment) -> Cut:
    return Cut(found.start, found.end, replacement, found.group, 0, found.category, treatment)


def read(text: RedactedText, *found: Finding, **decided: Treatment) -> tuple[tuple[str, str], ...]:
    decisions = {
        f.group: FindingDecision(
            group=f.group, text=f.text, category=f.category, by="Noa", treatment=decided[f.category.value]
        )
        for f in found
        if f.category.value in decided
    }
    return readable_words({PLACE: text}, found, decisions)


@pytest.mark.parametrize("language", TEXTS)
def test_what_is_kept_and_what_still_says_something(language: str) -> None:
    text, place, date, withheld, year = TEXTS[language]
    place_found, date_found = finding(text, place, Category.PLACE), finding(text, date, Category.DATE)
    kept = rendered(text, [cut(date_found, year, Treatment.GENERALISE)])
    assert read(kept, place_found, date_found) == (("text:date", year), ("text:place", place))
    masked = rendered(
        text,
        sorted(
            [cut(place_found, withheld, Treatment.GENERALISE), cut(date_found, year, Treatment.GENERALISE)],
            key=lambda each: each.start,
        ),
    )
    assert read(masked, place_found, date_found) == (("text:date", year),)


def test_a_letter_tells_nothing_and_words_somebody_chose_do() -> None:
    text = TEXTS["en"][0]
    found = finding(text, "Keldra", Category.PLACE)
    assert read(rendered(text, [cut(found, "[Place K]", Treatment.PSEUDONYM)]), found) == ()
    assert read(rendered(text, [cut(found, "a town by the river", Treatment.PSEUDONYM)]), found) == (
        ("text:place", "a town by the river"),
    )


def test_what_a_withheld_passage_covers_is_not_readable() -> None:
    text = TEXTS["en"][0]
    found = finding(text, "Keldra", Category.PLACE)
    passage = Cut(8, len(text), "[passage withheld]", "passage:0", 2)
    assert read(rendered(text, [passage]), found) == ()


def test_numbers_count_when_somebody_marked_them() -> None:
    text = "Three of us were in the hut."
    found = finding(text, "Three of us", Category.QUANTITY)
    plain = rendered(text, [])
    assert read(plain, found) == ()
    assert read(plain, found, quantity=Treatment.KEEP) == (("text:quantity", "Three of us"),)
    assert read(plain, finding(text, "Three of us", Category.QUANTITY, source="register:quantity")) != ()


def test_names_and_texts_that_stay_here_are_no_matter_of_it() -> None:
    text = "Dana stood at Keldra."
    found = (finding(text, "Dana", Category.PERSON), finding(text, "Keldra", Category.PLACE))
    assert read(rendered(text, []), *found) == (("text:place", "Keldra"),)
    assert readable_words({}, found, {}) == ()


words = st.text(st.sampled_from("abגדخد 1"), min_size=1, max_size=6).filter(str.strip)


@given(st.lists(st.tuples(words, st.booleans()), min_size=1, max_size=8))
def test_whatever_is_called_readable_stands_in_the_text(parts: list[tuple[str, bool]]) -> None:
    text = ""
    found: list[Finding] = []
    cuts: list[Cut] = []
    for word, goes in parts:
        start = len(text)
        text += word + " | "
        each = Finding(PLACE, start, start + len(word), word, Category.PLACE, "lexicon:x", 0.9, f"place:{word}")
        found.append(each)
        cuts += [cut(each, "[place]", Treatment.GENERALISE)] if goes else []
    done = rendered(text, cuts)
    told = readable_words({PLACE: done}, found, {})
    squeezed = " ".join(done.text.split())
    assert all(said in squeezed for _, said in told)
    assert {said for _, said in told} >= {
        " ".join(word.split())
        for word, goes in parts
        if not goes and not any(other == word and cut_ for other, cut_ in parts)
    }
