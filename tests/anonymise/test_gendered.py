"""Words that tell a gender are counted where they stay, and only there."""

from __future__ import annotations

from oralhistory.anonymise.gendered import gendered_words
from oralhistory.model import Testimony
from tests.anonymise.fictions import released


def said(text: str, *names: str, language: str = "en") -> Testimony:
    return Testimony.from_json(
        {
            "language": language,
            "people": [
                {"id": "n", "role": "narrator"},
                *({"id": f"m{i}", "role": "mentioned", "name": name} for i, name in enumerate(names)),
            ],
            "transcript": {"language": language, "segments": [{"speaker": "n", "text": text}]},
        }
    )


def counted(text: str, *names: str, language: str = "en") -> int:
    done = released(said(text, *names, language=language))
    return gendered_words(segment.text for segment in done.segments)


def test_pronouns_and_kinship_are_counted() -> None:
    assert counted("She told her brother; HE listened, the others did not.") == 4
    assert counted("They left the theatre.") == 0
    assert counted("הוא בא עם אחות", language="he") == 2
    assert counted("جاءت أخته معي", language="ar") == 1


def test_what_was_written_in_is_not_counted() -> None:
    assert counted("Then Lady Marlowe came and she spoke.", "Lady Marlowe") == 1
