"""A sentence for a person: finished in English, and known by its template, so that the window can say it otherwise.

The template is always a literal where the sentence is made: the translations are gathered by reading the source
(``docs/decisions/0027``). No Qt here; the window's half is ``ui/sentences.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import LiteralString, Self, TypeAlias, Union

Value: TypeAlias = Union[str, int, PurePath, tuple["Value", ...]]  # noqa: UP007 - it names itself
"""What may be put into a template: words and names, whole numbers, paths, other sentences, and lists of these."""

COUNT = "n"
"""The name of the value that a template with :data:`COUNTED` counts."""
COUNTED = "%Ln"
"""Where the counted number stands: Qt's own sign, so that a translation can have every plural form of its language."""


class Sentence(str):
    """One or two finished sentences, or a phrase that stands in another.

    ``Sentence("“{name}” holds no words.", name=name)`` is that English text. Without values the template is the text,
    braces and all; with values it is a format string, in which a brace is written twice. A list (a tuple) is
    written with commas between.

    ``Sentence("%Ln cues have no text.", n=count, one="One cue has no text.")`` counts; ``one`` is the English of one.
    """

    template: str
    one: str | None
    values: Mapping[str, Value]

    def __new__(cls, template: LiteralString, /, *, one: LiteralString | None = None, **values: Value) -> Self:
        text = one if one is not None and values.get(COUNT) == 1 else template
        if values:
            text = text.replace(COUNTED, str(values.get(COUNT)))
            text = text.format(**{name: _english(value) for name, value in values.items()})
        self = super().__new__(cls, text)
        self.template, self.one, self.values = template, one, values
        return self


NOTHING = Sentence("")
"""Where there is nothing to say."""


def _english(value: Value) -> str:
    return ", ".join(_english(each) for each in value) if isinstance(value, tuple) else str(value)
