"""What was decided is treated even when nothing proposes it any more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from oralhistory.anonymise.detect import Suggestion, suggest_all
from oralhistory.anonymise.findings import suggestion_group
from oralhistory.anonymise.mentions import Mentions
from oralhistory.anonymise.recalling import Recalling
from oralhistory.model import Category, FindingDecision, TextField, TextPlace, Treatment


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


@pytest.mark.parametrize("of_group", [None, Treatment.KEEP])
def test_a_decision_on_one_mention_holds_there_and_nowhere_else(of_group: Treatment | None) -> None:
    """The group may be undecided, or stay: no detector need propose the one place that does not."""
    texts = ["The quiet herons, the quiet herons.", "the quiet herons", "the quiet herons"]
    mentions = Mentions([(TextPlace(TextField.SEGMENT, i), text) for i, text in enumerate(texts)])
    group = decided("quiet herons")
    names = [
        mentions.name(group.group, TextPlace(TextField.SEGMENT, number), start) for number, start in ((0, 22), (2, 4))
    ]
    decisions = {name: replace(group, group=name, treatment=Treatment.MASK) for name in names}
    if of_group:
        decisions[group.group] = replace(group, treatment=of_group)
    found = Recalling(nothing, decisions)(texts, "en")
    assert [[s.start for s in each] for each in found] == [[22], [], [4]]
    kept = {name: replace(decision, treatment=Treatment.KEEP) for name, decision in decisions.items()}
    assert Recalling(nothing, kept)(texts, "en") == [[], [], []]
    after_an_edit = [texts[0] + " Oh.", *texts[1:]]
    assert [[s.start for s in each] for each in Recalling(nothing, decisions)(after_an_edit, "en")] == [[], [], [4]]


def test_a_mention_that_is_still_proposed_is_left_to_the_detector() -> None:
    text = "It was in May. May I go?"
    (proposed,) = suggest_all([text], "en")
    (suggestion,) = proposed
    group = suggestion_group(suggestion.category, suggestion.text)
    name = Mentions([(TextPlace(TextField.SEGMENT, 0), text)]).name(
        group, TextPlace(TextField.SEGMENT, 0), suggestion.start
    )
    decision = FindingDecision(
        group=name, text=suggestion.text, category=suggestion.category, by="Rev", treatment=Treatment.MASK
    )
    assert Recalling(suggest_all, {name: decision})([text], "en") == [proposed]


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
