"""Labels tell nothing of what they stand for: every letter is as likely for every name, whenever it is drawn."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.tables import LANGUAGES, Language
from oralhistory.model import Category, Role

NAMES = st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=30, unique=True)
LENGTHS = {"en": 24, "he": 22, "ar": 27}


def drawn_by(
    numbers: Sequence[int], names: Sequence[str], language: Language, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """The letters that these names get, if chance says these numbers."""
    chance: Iterator[int] = iter(numbers)

    def randbelow(limit: int) -> int:
        return next(chance) % limit

    monkeypatch.setattr(secrets, "randbelow", randbelow)
    labels = Labels()
    return [labels.words(name, Category.PERSON, language).split(" ")[-1] for name in names]


@given(NAMES, st.data(), st.sampled_from(LANGUAGES))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_letters_depend_on_chance_alone(
    monkeypatch: pytest.MonkeyPatch, names: list[str], data: st.DataObject, language: Language
) -> None:
    others = data.draw(st.permutations([f"{name[:1]}{at}" for at, name in enumerate(names)]))
    numbers = data.draw(st.lists(st.integers(0, 10**6), min_size=len(names), max_size=len(names)))
    assert drawn_by(numbers, names, language, monkeypatch) == drawn_by(numbers, others, language, monkeypatch)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_is_as_likely_for_the_first_as_for_the_second(
    monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    size = LENGTHS[language]
    both = [
        drawn_by(numbers, ["one", "two"], language, monkeypatch) for numbers in product(range(size), range(size - 1))
    ]
    for at in (0, 1):
        counted = Counter(letters[at] for letters in both)
        assert len(counted) == size and set(counted.values()) == {size - 1}


@given(NAMES, st.sampled_from(LANGUAGES), st.integers(0, 40))
@settings(max_examples=40)
def test_a_name_has_one_label_in_a_package_and_no_two_share_it(
    names: list[str], language: Language, expected: int
) -> None:
    labels = Labels(expected)
    first = [labels.label(name, Category.PERSON, language) for name in names]
    assert [labels.label(name, Category.PERSON, language) for name in reversed(names)] == first[::-1]
    assert len(set(first)) == len(names)
    assert len({len(label) for label in first}) == 1 or expected <= 12


@given(st.lists(st.tuples(st.integers(0, 30), st.text("ABCDEFGH", min_size=2, max_size=2)), max_size=20))
def test_what_is_kept_is_drawn_for_nobody_else(kept: list[tuple[int, str]]) -> None:
    labels = Labels(two_letters=True)
    given_ = {}
    for identity, letters in kept:
        if labels.give(str(identity), Category.PERSON, "en", letters):
            given_[str(identity)] = letters
    labels.leave(Category.PERSON, "en", "ZZ")
    everyone = {str(i): labels.words(str(i), Category.PERSON, "en").split(" ")[-1] for i in range(80)}
    assert len(set(everyone.values())) == 80 and "ZZ" not in everyone.values()
    assert {identity: everyone[identity] for identity in given_} == given_
    assert {len(letters) for letters in everyone.values()} == {2}


def test_the_role_changes_the_noun_and_not_the_letters() -> None:
    labels = Labels()
    person = labels.words("x", Category.PERSON, "en")
    assert labels.words("x", Category.PERSON, "en", Role.PRESENT).split(" ")[-1] == person.split(" ")[-1]
