"""The catalogue of the consent conversation: the same keys, placeholders and plural forms in every language."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from oralhistory.forms.consent_words import LANGUAGES, PLURALS, Wording, known, plural, wording
from oralhistory.model import (
    AfterDeath,
    AfterRetention,
    Attribution,
    Audience,
    Copyright,
    Decision,
    EventKind,
    EvidenceKind,
    Medium,
    ProxyReason,
    Reason,
    Role,
    Stage,
    ThirdPartyConsent,
    ThirdPartyRule,
    Use,
)

OTHERS = tuple(language for language in LANGUAGES if language != "en")
GROUPS = {
    "use": Use,
    "for-use": Use,
    "use-title": Use,
    "medium": Medium,
    "medium-title": Medium,
    "audience": Audience,
    "to-audience": Audience,
    "audience-title": Audience,
    "decision": Decision,
    "attribution": Attribution,
    "evidence": EvidenceKind,
    "stage": Stage,
    "role": Role,
    "then": AfterRetention,
    "after-death": AfterDeath,
    "proxy": ProxyReason,
    "copyright": Copyright,
    "third": ThirdPartyConsent,
    "mask": ThirdPartyRule,
    "said": EventKind,
}


def forms(text: object) -> list[str]:
    return [text] if isinstance(text, str) else list(dict(text).values())  # type: ignore[call-overload]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_says_which_language_it_is(language: str) -> None:
    said = wording(language)
    assert (said.language, said.version) == (language, wording("en").version)
    assert said.right_to_left == (language != "en")


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys(language: str) -> None:
    assert wording(language).texts.keys() == wording("en").texts.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_empty(language: str) -> None:
    texts = wording(language).texts
    assert [key for key, text in texts.items() if not all(each.strip() for each in forms(text))] == []


@pytest.mark.parametrize("language", OTHERS)
def test_placeholders_are_the_same_as_in_english(language: str) -> None:
    there, english = wording(language), wording("en")

    def all_of(said: Wording, key: str) -> set[str]:
        return set[str]().union(*map(placeholders, forms(said.texts[key])))

    assert [key for key in english.texts if all_of(there, key) != all_of(english, key)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_every_plural_form(language: str) -> None:
    counted = {key for key, text in wording("en").texts.items() if not isinstance(text, str)}
    assert counted
    for key in counted:
        text = wording(language).texts[key]
        assert not isinstance(text, str)
        assert set(text) == set(PLURALS[language]), key


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_word_stands_in_another_language(language: str) -> None:
    wrong = [
        key
        for key, text in wording(language).texts.items()
        for each in forms(text)
        if re.search(r"[A-Za-z]", re.sub(r"\{[a-z_]+\}", "", each))
    ]
    assert wrong == []


@pytest.mark.parametrize("group", GROUPS)
def test_every_value_has_words(group: str) -> None:
    for value in GROUPS[group]:
        assert wording("en").say(f"{group}.{value}", **dict.fromkeys(("scope", "title", "uses", "audiences"), "x"))
    for reason in set(Reason) - {Reason.NOT_PERMITTED}:
        assert f"why.{reason}" in wording("en").texts


@pytest.mark.parametrize(
    ("language", "forms_"),
    [
        ("en", {0: "other", 1: "one", 2: "other", 11: "other"}),
        ("he", {0: "other", 1: "one", 2: "two", 3: "other", 20: "other"}),
        ("ar", {0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 103: "few"}),
    ],
)
def test_plural_forms_follow_the_language(language: str, forms_: dict[int, str]) -> None:
    assert {count: plural(language, count) for count in forms_} == forms_


def test_a_language_is_found_by_its_tag() -> None:
    assert [known(tag) for tag in ("he-IL", "ar_PS", "en", "EN-GB", "fr", "", None)] == [
        "he",
        "ar",
        "en",
        "en",
        "",
        "",
        "",
    ]
    assert wording("fr").language == "en"


def test_days_lists_and_quotations_are_the_language_s_own() -> None:
    assert wording("he").day("2030-01-02").strip("\u2068\u2069") == "2 בינואר 2030"
    assert wording("ar").several(["أ", "ب", "ج"]) == "أ، ب وج"
    assert wording("en").day("some day") == "\u2068some day\u2069"
    assert wording("he").quoted("מלח") == "״\u2068מלח\u2069״"
