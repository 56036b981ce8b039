"""What was decided is treated even when nothing proposes it any more."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from oralhistory.anonymise.detect import Suggestion, suggest_all
from oralhistory.anonymise.findings import suggestion_group
from oralhistory.anonymise.recalling import Recalling
from oralhistory.model import Category, FindingDecision, Treatment


def nothing(texts: Sequence[str], language: str | None) -> list[list[Suggestion]]:
    return [[] for _ in texts]


def decided(text: str, category: Category = Category.UNIT, treatment: Treatment | None = None) -> FindingDecision:
    group = suggestion_group(category, text)
    return FindingDecision(group=group, text=text, category=category, by="Rev", treatment=treatment)


def recalled(text: str, *decisions: FindingDecision) -> list[str]:
    (found,) = Recalling(nothing, {d.group: d for d in decisions})([text], "en")
    assert all((s.source, text[s.start : s.end]) == ("decision", s.text) for s in found)
    return [s.text for s in found]


@pytest.mark.parametrize(
    ("told", "text", "expected"),
    [
        ("quiet herons", "The quiet herons, the quiet  herons and quiet heronsong", ["quiet herons", "quiet  herons"]),
        ("quiet herons", "Quiet herons slept.", []),
        ("Amsel", "Amsel heard an amsel. AMSEL!", ["Amsel", "AMSEL"]),
        ("חברון", "נסענו לחברון ומחברון", ["חברון", "חברון"]),
        ("بيروت", "ذهبنا إلى بَيروت وبيروت", ["بَيروت", "بيروت"]),
    ],
)
def test_the_words_are_found_where_they_stand(told: str, text: str, expected: list[str]) -> None:
    assert recalled(text, decided(told)) == expected


def test_what_may_stay_is_not_looked_for() -> None:
    assert recalled("The quiet herons", decided("quiet herons", treatment=Treatment.KEEP)) == []


def test_what_is_still_proposed_is_left_to_the_detector() -> None:
    text = "It was in May. May I go?"
    (proposed,) = suggest_all([text], "en")
    decision = decided("May", proposed[0].category)
    assert decision.group == suggestion_group(proposed[0].category, proposed[0].text)
    assert Recalling(suggest_all, {decision.group: decision})([text], "en") == [proposed]


def test_a_decision_on_an_entity_is_the_registers_matter() -> None:
    decision = FindingDecision(group="T1/person/n1", text="Amsel", category=Category.PERSON, by="Rev")
    assert recalled("Amsel", decision) == []
