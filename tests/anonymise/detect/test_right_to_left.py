"""How much of the passages in Hebrew and Arabic is suggested when nothing is known of them (see ``tests/data/rtl``)."""

from __future__ import annotations

import pytest

from benchmarks.detect_rtl import NAMES, tally
from tests.anonymise.marked import read_all


@pytest.mark.parametrize("name", ["he-1", "ar-1", "he-2", "ar-2", "he-3", "ar-3"])
def test_names_are_suggested(name: str) -> None:
    counted = tally(read_all(name))
    assert counted.recall(*NAMES) >= 0.8, counted.lost
    assert counted.recall() >= 0.8, counted.lost
    assert counted.precision(names=True) >= 0.9, counted.in_vain


def test_there_are_passages_enough() -> None:
    passages = read_all()
    for language in ("he", "ar"):
        own = [passage for passage in passages if passage.language == language]
        assert len(own) >= 24
        assert all(any(mark.key for mark in passage.marks) for passage in own)
