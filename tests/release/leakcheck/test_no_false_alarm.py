"""Six hundred clean texts against two thousand identifiers: no alarm that stops, and hardly one to look at."""

from __future__ import annotations

import pytest

from benchmarks import strangers
from oralhistory.release.leakcheck import Forbidden
from tests.release.leakcheck import clean_texts

TEXTS, BUNDLES = 600, 12
MOST_DOUBTED = 0.03
FORBIDDEN = Forbidden(strangers.register(2_000))


@pytest.mark.parametrize("bundle", range(BUNDLES))
def test_no_alarm(bundle: int) -> None:
    for number in range(bundle, TEXTS, BUNDLES):
        hits = FORBIDDEN.look(clean_texts.text(number)).hits
        assert hits == [], f"text {number}: {[hit.found for hit in hits]}"


def test_hardly_anything_to_look_at() -> None:
    doubted = [n for n in range(TEXTS) if FORBIDDEN.look(clean_texts.text(n)).doubts]
    assert len(doubted) <= MOST_DOUBTED * TEXTS, doubted


def test_the_texts_are_different_and_the_register_is_what_it_says() -> None:
    texts = {clean_texts.text(number) for number in range(TEXTS)}
    assert len(texts) == TEXTS and min(map(len, texts)) > 200
    people = [entity for entity in strangers.register(2_000) if entity.everyday]
    assert len(people) == 200
    for entity in people[:20]:
        assert FORBIDDEN.look(f"Then came {entity.name}, he said.").hits
