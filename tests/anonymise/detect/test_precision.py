"""A story without names must not be marked up, in any language or case."""

from pathlib import Path

import pytest

from oralhistory.anonymise.detect import suggest

HERE = Path(__file__).parent


@pytest.mark.parametrize("name", ["everyday_en.txt", "everyday_he.txt", "everyday_ar.txt"])
def test_everyday_passages_are_left_alone(name: str) -> None:
    text = (HERE / name).read_text(encoding="utf-8")
    assert len(text.split()) > 100
    assert len(suggest(text)) <= 4
    assert len(suggest(text.lower())) <= 4


@pytest.mark.parametrize(
    "text",
    [
        "I was a boy then, and the commander was kind. Oh, yes. Well, OK.",
        "Monday came. We waited until Friday.",
        "May I go? You may. Will you? March on! Hope is all we had.",
        "It was three. There were twenty on the table. I was one of them.",
        "Mum told Dad. My Mum cried. The Army was the Army.",
        "“You know,” she said, “nobody came.” – Who? – Nobody.",
        "He waited five minutes, then ten.",
        "Q: And then? A: Then nothing.",
        "That’s it. Don’t ask. I’m tired; I've said so.",
    ],
)
def test_common_words_are_no_suggestions(text: str) -> None:
    assert suggest(text) == []
