"""Fictional testimony in Hebrew and Arabic with its identifiers marked as ``[[category|text]]``."""

import json
import re
from pathlib import Path

import pytest

from oralhistory.anonymise.detect import suggest

MARK = re.compile(r"\[\[(\w+)\|(.*?)\]\]")


def read(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    text, spans, end = "", list[tuple[int, int, str]](), 0
    for match in MARK.finditer(marked):
        text += marked[end : match.start()]
        spans.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        end = match.end()
    return text + marked[end:], spans


@pytest.mark.parametrize("language", ["he", "ar"])
def test_identifiers_are_found(language: str) -> None:
    passages = json.loads((Path(__file__).parent / f"passages_{language}.json").read_text(encoding="utf-8"))
    assert len(passages) >= 15
    names: list[bool] = []
    others: list[bool] = []
    needless = 0
    for passage in passages:
        text, spans = read(passage)
        suggestions = suggest(text, language)
        for start, end, category in spans:
            whole = any(s.start <= start and end <= s.end for s in suggestions)
            (names if category in ("person", "place") else others).append(whole)
        needless += sum(not any(s.start < b and a < s.end for a, b, _ in spans) for s in suggestions)
    assert sum(names) / len(names) >= 0.9
    assert sum(others) / len(others) >= 0.9
    assert needless <= len(passages) / 2
