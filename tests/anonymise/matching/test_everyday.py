"""Names that are everyday words: what shows that one is meant, and what only a reader can tell."""

from __future__ import annotations

import pytest

from oralhistory.anonymise.register import Register
from oralhistory.model import Category, ProtectedEntity

OWNER = "T1"


def person(id: str, *forms: str) -> ProtectedEntity:
    return ProtectedEntity(id=id, category=Category.PERSON, name=forms[0], forms=forms, testimony=OWNER)


REGISTER = Register(
    [
        person("rose", "Rose Hale"),
        person("will", "Will Hope"),
        person("green", "Green"),
        person("mark", "Mark"),
        person("ian", "Ian Hope"),
        person("tal", "טל אורן"),
        person("martin", "Martin Fernwick"),
        person("june", "June Quillon"),
        person("real", "Mads Real"),
    ]
)


def certain(text: str) -> list[str]:
    return [text[m.start : m.end] for m in REGISTER.find(text, testimony=OWNER)]


def doubtful(text: str) -> list[str]:
    known = REGISTER.find_all([text], testimony=OWNER)
    near = REGISTER.find_near([text], known, testimony=OWNER, language="en")
    assert {p.rule for p in near[0]} <= {"everyday"}
    return [text[p.start : p.end] for p in near[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and then Rose came", ["Rose"]),
        ("Mr. Green left; so did Dr. Hope", ["Green", "Hope"]),
        ("they told J. Green", ["Green"]),
        ("Rose's brother. Rose and Tobias went.", ["Rose", "Rose"]),
        ("Will Hope was there, hope, Will", ["Will Hope", "Will"]),
        ("Rose", ["Rose"]),
        ("then came June, 12 men behind her", ["June"]),
        ("there June told us; Real M., M. Real", ["June", "Real M", "M. Real"]),
        ("Who was it?\nRose.\nI see.", ["Rose"]),
        ("בא טל הביתה, ולטל אמרנו", ["טל", "טל"]),
    ],
)
def test_context_shows_a_name(text: str, expected: list[str]) -> None:
    assert certain(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rose up and left. Will you come? Mark my words! Green fields.", ["Rose", "Will", "Mark", "Green"]),
        ("He said, “Will you come?”", ["Will"]),
        ("- Hope is all we had", ["Hope"]),
        ("it was late in June when he came", ["June"]),
        ("THE GREEN DOOR WAS OPEN", ["GREEN"]),
    ],
)
def test_a_capital_where_every_word_has_one_is_for_a_reader(text: str, expected: list[str]) -> None:
    assert certain(text) == []
    assert doubtful(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I rose, as you will; a green mark, I hope so, and I will hope.",
        "prose about Roseland, Markham, Willow, evergreen and Hopeful ones",
        "מטלטל את הטלוויזיה",
        "on 4 June 2004, June 5th, the 6th of June",
        "the realm of kings",
    ],
)
def test_everyday_words_raise_no_alarm(text: str) -> None:
    assert certain(text) == []
    assert doubtful(text) == []


def test_words_at_the_border_of_two_lines_are_not_put_together_for_certain() -> None:
    assert certain("down to the mart. In the end we left the mart\nin a hurry") == []
    assert certain("then Mar-\ntin left") == ["Mar-\ntin"]


def test_a_text_without_capitals_leaves_common_words_to_a_reader() -> None:
    text = "and then rose hale came and we will see if mister green is there and mark said so"
    assert certain(text) == ["rose hale", "green"]
    assert doubtful(text) == ["will", "mark"]


def test_where_nobody_reviews_doubt_counts() -> None:
    text = "Rose must agree first."
    assert [text[m.start : m.end] for m in REGISTER.find(text, testimony=OWNER, doubtful=True)] == ["Rose"]
