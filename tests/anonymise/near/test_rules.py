"""What may be a known name: each rule finds what it is for, says why, and leaves other words alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from oralhistory.anonymise.near import Perhaps
from oralhistory.anonymise.near.sound import consonants
from oralhistory.anonymise.register import Register
from oralhistory.model import Category, ProtectedEntity

OWNER = "T1"


def entity(id: str, category: Category, *forms: str, owner: str = OWNER) -> ProtectedEntity:
    return ProtectedEntity(id=id, category=category, name=forms[0], forms=forms, testimony=owner)


REGISTER = Register(
    [
        entity("tobias", Category.PERSON, "Tobias Marlowe"),
        entity("barth", Category.PERSON, "Jonas Barth"),
        entity("muller", Category.PERSON, "Jürgen Müller"),
        entity("anna", Category.PERSON, "Anna Nowakowska"),
        entity("fernwick", Category.PLACE, "Fernwick"),
        entity("tarnuk", Category.PLACE, "Beit Tarnuk"),
        entity("gideon", Category.PERSON, "גדעון שחרור"),
        entity("ahmad", Category.PERSON, "أحمد الخالدي"),
        entity("petro", Category.PERSON, "Пётр Ковальчук"),
        entity("ayse", Category.PERSON, "Ayşe Yıldız"),
        entity("phone", Category.CONTACT, "+972 54 220 7718"),
        entity("other", Category.PERSON, "Michael Quillonby", owner="T2"),
    ]
)


def near(text: str, language: str = "en", testimony: str = OWNER) -> list[Perhaps]:
    known = REGISTER.find_all([text], testimony=testimony)
    return REGISTER.find_near([text], known, testimony=testimony, language=language)[0]


def found(text: str, language: str = "en") -> list[tuple[str, str, str]]:
    return [(text[p.start : p.end], p.entity.id, p.rule) for p in near(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we met Tobyas and Tobais", [("Tobyas", "tobias", "spelling"), ("Tobais", "tobias", "spelling")]),
        ("near Fernvick then", [("Fernvick", "fernwick", "spelling")]),
        ("one Marlo came", [("Marlo", "tobias", "sound")]),
        ("down at fern wick, mar lowe said", [("fern wick", "fernwick", "parted"), ("mar lowe", "tobias", "parted")]),
        ("we met A.N. and J. B.", [("A.N.", "anna", "initials"), ("J. B.", "barth", "initials")]),
        ("a note by TM said", [("TM", "tobias", "initials")]),
        ("Jonas B. came", [("B.", "barth", "initials")]),
        ("then ג׳ ש׳ came", [("ג׳ ש׳", "gideon", "initials")]),
        ("it is bee ay are tee aitch", [("bee ay are tee aitch", "barth", "letters")]),
        (
            "B for Bravo, A for Alpha, R for Romeo, T as in tea, H for Hotel",
            [("B for Bravo, A for Alpha, R for Romeo, T as in tea, H for Hotel", "barth", "letters")],
        ),
        ("כתבו גימל דלת עין וו נון", [("גימל דלת עין וו נון", "gideon", "letters")]),
        ("gimel dalet ayin vav nun", [("gimel dalet ayin vav nun", "gideon", "letters")]),
        ("ألف حاء ميم دال", [("ألف حاء ميم دال", "ahmad", "letters")]),
        ("it was seven seven one eight", [("seven seven one eight", "phone", "number")]),
        ("שבע שבע אחת שמונה", [("שבע שבע אחת שמונה", "phone", "number")]),
        ("سبعة سبعة واحد ثمانية", [("سبعة سبعة واحد ثمانية", "phone", "number")]),
        ("room 7718 then", [("7718", "phone", "number")]),
        ("and Toby came", [("Toby", "tobias", "nickname")]),
        ("гость Петя", [("Петя", "petro", "nickname")]),
        ("we saw Gideon there", [("Gideon", "gideon", "script")]),
        ("for Ahmad al-Khalidi", [("Ahmad al-Khalidi", "ahmad", "script")]),
        ("ראינו את טוביאס מרלו", [("טוביאס מרלו", "tobias", "script")]),
        ("ובטרנוק ירד גשם", [("טרנוק", "tarnuk", "script")]),
        ("رأينا توبياس هناك", [("توبياس", "tobias", "script")]),
        ("Халиди пришёл", [("Халиди", "ahmad", "script")]),
        ("Kovalchuk came", [("Kovalchuk", "petro", "script")]),
        ("с Ковальчуком и без Петра", [("Ковальчуком", "petro", "ending"), ("Петра", "petro", "ending")]),
    ],
)
def test_each_rule_finds_what_it_is_for(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "bez Nowakowskiej", "Nowakowskiej"),
        ("pl-PL", "z Jonasem", "Jonasem"),
        ("de", "die Müllerin", "Müllerin"),
        ("de-AT", "das Barthsche Haus", "Barthsche"),
        ("tr", "Yıldızın evi", "Yıldızın"),
    ],
)
def test_endings_of_the_language_that_is_spoken(language: str, text: str, expected: str) -> None:
    assert [words for words, _, rule in found(text, language) if rule == "ending"] == [expected]
    assert "ending" not in {rule for _, _, rule in found(text, "en")}


def test_names_of_other_testimonies_only_when_hardly_anything_else_is_meant() -> None:
    assert found("then Quillonbi came") == [("Quillonbi", "other", "spelling")]
    assert found("then Mike came, M. Q. or Micha Quilonbyy") == []


def test_what_the_register_finds_for_certain_is_not_found_again() -> None:
    assert found("Tobias Marlowe, Jonas Barth, Fernwick, גדעון, الخالدي, 054-220-7718") == []


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. and the U.K. said on TV that it was OK; P.S. at 5 p.m.",
        "you are a tea person, oh I see, why are you in a queue",
        "in 1987 there were 20 of us, then 21, one two three go",
        "the miller and his marl, a young man of the north, jonah and the whale",
        "we saw the shore, were right to go, in this house and not be seen",
        "קראנו את הספר ההוא ואחר כך הלכנו אל השוק הגדול",
        "ذهبنا إلى السوق الكبير ثم رجعنا إلى البيت",
        "мы пошли на рынок и потом вернулись домой",
    ],
)
def test_other_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_every_finding_says_why_and_is_never_certain() -> None:
    for perhaps in near("Tobyas, TM, Toby, Gideon, mar lowe, 7718, bee ay are tee aitch"):
        assert 0 < perhaps.confidence < 1
        assert perhaps.why and perhaps.why[0].islower() and "“" in perhaps.why


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("גדעון", "Gideon"),
        ("לבונה", "Levona"),
        ("دمشق", "Dimashq"),
        ("الخالدي", "Al-Khalidi"),
        ("Ковальчук", "Kowalczuk"),
        ("Muhammad", "Mohamed"),
        ("שמואל", "Shmuel"),
        ("צבי", "Tzvi"),
    ],
)
def test_spellings_of_one_sound_share_a_reading(one: str, other: str) -> None:
    assert consonants(one) & consonants(other)


@given(st.text(max_size=20))
def test_readings_of_any_word_are_few(word: str) -> None:
    assert 1 <= len(consonants(word)) <= 8


PIECES = st.sampled_from(
    [
        "Tobyas",
        "mar lowe",
        "T.M.",
        "Gideon",
        "\u0301",
        "\u200d",
        "\n",
        "B",
        " ",
        "7718",
        "טוביאס",
        "Петра",
        "Rose",
        ".",
        "🇮🇱",
    ]
)


@given(st.lists(st.text(max_size=6) | PIECES, max_size=12))
def test_findings_are_in_order_apart_from_the_known_and_cut_whole_clusters(parts: list[str]) -> None:
    texts = "".join(parts).split("\n")
    known = REGISTER.find_all(texts, testimony=OWNER)
    for text, mentions, perhaps in zip(
        texts, known, REGISTER.find_near(texts, known, testimony=OWNER, language="ru"), strict=True
    ):
        spans = sorted([(m.start, m.end) for m in mentions] + [(p.start, p.end) for p in perhaps])
        assert all(start < end for start, end in spans)
        assert all(one[1] <= two[0] for one, two in pairwise(spans))
        borders = {0, len(text), *(m.start() for m in regex.finditer(r"\X", text))}
        assert all({start, end} <= borders for start, end in spans)
