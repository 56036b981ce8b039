"""What the core says, in the window's language: the other half of ``oralhistory/sentences.py``."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from oralhistory.errors import OralHistoryError
from oralhistory.sentences import COUNT, COUNTED, Sentence, Value

from .i18n import isolate, isolate_path, number

CONTEXT = "Sentences"
"""Where a translation file keeps the templates of the core."""


def spoken(told: Sentence | OralHistoryError) -> str:
    """``told`` in the window's language, with its names isolated and its numbers as that language writes them."""
    sentence = told.sentence if isinstance(told, OralHistoryError) else told
    if not sentence:
        return ""
    text = _translated(sentence)
    return text.format(**{name: _shown(value) for name, value in sentence.values.items()}) if sentence.values else text


def _translated(sentence: Sentence) -> str:
    count = sentence.values.get(COUNT)
    if not isinstance(count, int):
        return QCoreApplication.translate(CONTEXT, sentence.template)
    text = QCoreApplication.translate(CONTEXT, sentence.template, "", count)
    if count == 1 and sentence.one is not None and text == sentence.template.replace(COUNTED, number(1)):
        return sentence.one  # no translation file, so no plural forms: the core knows the English of one
    return text


def _shown(value: Value) -> str:
    if isinstance(value, Sentence):
        return spoken(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, tuple):
        return QCoreApplication.translate("Words", ", ").join(_shown(each) for each in value)
    return isolate_path(str(value)) if isinstance(value, PurePath) else isolate(value)
