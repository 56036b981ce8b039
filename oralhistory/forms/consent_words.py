"""What is said about consent, in the narrator's language: plain files, one a language, with the same keys in all.

``resources/consent/LANGUAGE.json`` holds ``language``, ``version``, ``right_to_left`` and ``texts``: a sentence for
each key, or, where a number is counted, one for each plural form of the language. Who corrects a translation changes
that file and nothing else; who changes what is said raises its version, which is recorded with the consent.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TypedDict, cast

from oralhistory.resources import resource

LANGUAGES = ("en", "he", "ar")
"""In which languages the conversation can be held; the first where another is asked for."""

PLURALS: Mapping[str, tuple[str, ...]] = {
    "en": ("one", "other"),
    "he": ("one", "two", "other"),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""The plural forms of each language (Unicode CLDR)."""

_ISOLATE, _POP = "\u2068", "\u2069"


class _File(TypedDict):
    language: str
    version: str
    right_to_left: bool
    texts: dict[str, str | dict[str, str]]


@dataclass(frozen=True)
class Wording:
    """One language's words about consent."""

    language: str
    version: str
    right_to_left: bool
    texts: Mapping[str, str | Mapping[str, str]]

    def say(self, key: str, **values: object) -> str:
        """The text of a key, its placeholders filled in.

        Raises:
            KeyError: no such key, or a placeholder without a value.
        """
        text = self.texts[key]
        assert isinstance(text, str)
        return text.format(**values) if values else text

    def count(self, key: str, count: int, **values: object) -> str:
        """The text of a key in the form that the number asks for.

        Raises:
            KeyError: no such key, or a placeholder without a value.
        """
        forms = self.texts[key]
        assert not isinstance(forms, str)
        return forms[plural(self.language, count)].format(count=count, **values)

    def of(self, group: str) -> Callable[[str], str]:
        """The words of a word list's values: ``of("use")(Use.WEB)``."""
        return lambda value: self.say(f"{group}.{value}")

    def day(self, text: str) -> str:
        """An ISO day in words ("1 January 2030"), isolated; what is no day is shown as it is."""
        try:
            day = date.fromisoformat(text[:10])
        except ValueError:
            return isolate(text)
        return isolate(self.say("day", day=day.day, month=self.say(f"month.{day.month}"), year=day.year))

    def several(self, words: Iterable[str]) -> str:
        """Words in a row: "a", "a and b", "a, b and c"."""
        *first, last = words
        if not first:
            return last
        return self.say("list.and", first=self.say("list.comma").join(first), last=last)

    def quoted(self, text: str) -> str:
        """Somebody's own words inside a sentence, in quotation marks and isolated."""
        return self.say("quoted", text=isolate(text))


def isolate(text: str) -> str:
    """``text`` so that its direction cannot disturb the sentence it is put into (U+2068…U+2069)."""
    return f"{_ISOLATE}{text}{_POP}"


@cache
def wording(language: str) -> Wording:
    """The words of a language (BCP 47); those of the first of :data:`LANGUAGES` where there are none."""
    short = known(language) or LANGUAGES[0]
    read = cast("_File", json.loads(resource("consent", f"{short}.json").read_text(encoding="utf-8")))
    return Wording(read["language"], read["version"], read["right_to_left"], read["texts"])


def known(language: str | None) -> str:
    """The language of :data:`LANGUAGES` that a BCP 47 tag or a locale's name asks for; empty if there is none."""
    short = (language or "").replace("_", "-").split("-")[0].lower()
    return short if short in LANGUAGES else ""


def plural(language: str, count: int) -> str:
    """The plural form that a whole number takes (Unicode CLDR, for the languages here)."""
    if count == 1:
        return "one"
    if language == "he":
        return "two" if count == 2 else "other"
    if language != "ar":
        return "other"
    if count in (0, 2):
        return "zero" if count == 0 else "two"
    last_two = count % 100
    return "few" if 3 <= last_two <= 10 else "many" if last_two >= 11 else "other"
