"""The weak rules: what a person must look at, what is no doubt, and how both are told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from oralhistory.model import Category, ProtectedEntity
from oralhistory.release.leakcheck import Allowance, Forbidden, Weak, check
from oralhistory.release.leakcheck.forbidden import Scope


def entity(id: str, category: Category, *forms: str, everyday: bool = False, local: bool = False) -> ProtectedEntity:
    return ProtectedEntity(id, category, forms[0], forms, id.split("/")[0], everyday=everyday, local=local)


REGISTER = (
    entity("T1/person/1", Category.PERSON, "Daniel Aronov"),
    entity("T1/person/2", Category.PERSON, "Rose Green", everyday=True),
    entity("T1/person/3", Category.PERSON, "Shimon Kardosh"),
    entity("T1/person/4", Category.PERSON, "חיים בירן"),
    entity("T1/person/5", Category.PERSON, "نور الدين", everyday=True),
    entity("T1/place/1", Category.PLACE, "Kelsovar"),
    entity("T1/code/1", Category.CODE, "48213"),
    entity("T1/phone/1", Category.CONTACT, "052-7654321"),
    entity("T1/occupation/1", Category.ROLE, "campanologist", local=True),
)
FORBIDDEN = Forbidden(REGISTER)

DOUBTFUL = {
    "initials with points": ("Then D. A. came back.", Weak.INITIALS),
    "initials without blanks": ("Then D.A. came back.", Weak.INITIALS),
    "a letter left out": ("Then Arnov came.", Weak.NEAR),
    "a letter too many": ("Then Aronnov came.", Weak.NEAR),
    "another letter": ("Then Aronow came.", Weak.NEAR),
    "two letters exchanged": ("Then Aroonv or Aornov came.", Weak.NEAR),
    "a slip in a text without capitals": ("then arnov came and nobody said anything to him about it", Weak.NEAR),
    "an ending of another language": ("Then we saw Kelsovarska and Aronovova.", Weak.NEAR),
    "a place with a slip": ("The road to Kelsovan.", Weak.NEAR),
    "the name in Hebrew letters": ("אז בא שמעון קרדוש אלינו", Weak.SOUND),
    "the name in Arabic letters": ("ثم جاء شيمون كردوش الينا", Weak.SOUND),
    "an everyday name before another": ("It was there that Rose Miller came.", Weak.EVERYDAY),
    "an everyday name after another": ("We saw Miller Rose there.", Weak.EVERYDAY),
    "an everyday name that says something": ("It is so. Rose said nothing more.", Weak.EVERYDAY),
    "an everyday Arabic name after a title": ("جاء الشيخ نور الى البيت", Weak.EVERYDAY),
    "an everyday Hebrew name after a title": ("ואז הרב חיים בא", Weak.EVERYDAY),
    "a short number": ("He was number 48213 on the list.", Weak.NUMBER),
    "the end of a phone": ("It was the one ending in 4321.", Weak.NUMBER),
    "the last four digits": ("The last four digits are 4321.", Weak.NUMBER),
    "a rare word of a role": ("She was a campanologist too.", Weak.RARE),
}


@pytest.mark.parametrize("case", DOUBTFUL)
def test_a_person_must_look(case: str) -> None:
    text, rule = DOUBTFUL[case]
    seen = FORBIDDEN.look(text)
    assert seen.hits == []
    assert rule in {doubt.rule for doubt in seen.doubts}


CLEAR = {
    "other initials": "Then D. B. and A. D. came, in the U.S. and the U.N., at 9 P.M.",
    "initials before another's surname": "D. A. Miller wrote it.",
    "a word like the name": "The arena and the aroma, a marina.",
    "a name that many bear": "Danielle and Daniele came, with Simon.",
    "small letters in a text with capitals": "We saw arnov There. It was a Long way to Go, and We went on.",
    "determined": "The Rose of the valley, and this Green was green.",
    "counted": "We met in Green 2 and in Rose 7.",
    "at the beginning": "Rose bushes stood there. Green fields.",
    "a year": "In 2017 and 1948, and 4821 people.",
    "a number in a longer one": "482130, 0.48213, 48213-7, 48,213",
    "four digits": "It had 4321 pages.",
    "Hebrew words": "אז הלכנו אל הבית ושמענו קול מן הדרך",
    "Arabic words": "ثم ذهبنا الى البيت وسمعنا صوتا من الطريق",
}


@pytest.mark.parametrize("case", CLEAR)
def test_nobody_must_look(case: str) -> None:
    seen = FORBIDDEN.look(CLEAR[case])
    assert [(doubt.rule, doubt.found) for doubt in seen.doubts] == []
    assert seen.hits == []


def test_who_is_named_is_not_doubted_as_well() -> None:
    seen = FORBIDDEN.look("Daniel Aronov, and Aronow again, D. A.")
    assert {hit.guarded.entity for hit in seen.hits} == {"T1/person/1"}
    assert seen.doubts == []


def test_initials_and_numbers_count_in_ones_own_testimony_alone() -> None:
    text = "Then D. A. came, number 48213."
    assert {d.rule for d in FORBIDDEN.look(text, Scope(owner="T1")).doubts} == {Weak.INITIALS, Weak.NUMBER}
    assert FORBIDDEN.look(text, Scope(owner="T2")).doubts == []


def test_a_role_is_no_doubt_in_ones_own_testimony() -> None:
    text = "She was a campanologist too."
    assert FORBIDDEN.look(text, Scope(owner="T2")).doubts and not FORBIDDEN.look(text, Scope(owner="T1")).doubts


def test_initials_of_many_tell_of_nobody() -> None:
    many = [entity(f"T1/person/{n}", Category.PERSON, f"D{'abcd'[n]}niel Ar{'abcd'[n]}nov") for n in range(4)]
    assert not Forbidden(many).look("Then D. A. came.").doubts


def test_who_may_be_named_is_no_doubt(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Then Aronow came.")
    assert check(tmp_path, FORBIDDEN).review
    assert not check(tmp_path, FORBIDDEN, allow=[Allowance("", frozenset({"T1/person/1"}))]).review


def test_it_is_listed_with_its_place_and_count_and_never_said(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>Then Aronow came.</p>\n<p>And Aronow went.</p>")
    (tmp_path / "b.txt").write_text("Daniel Aronov, and Aronow.")
    report = check(tmp_path, FORBIDDEN)
    (hit,) = report.review
    assert (hit.file, hit.where, hit.rule, hit.category, hit.testimony, hit.count) == (
        *("a.html", "line 1, element p", Weak.NEAR, Category.PERSON, "T1"),
        2,
    )
    assert "aronow" not in (repr(report) + str(report.to_json())).casefold()
    said = report.to_json(accessions={"T1": "OH-1"}, show=True)["review"]
    assert said == [
        {
            "file": "a.html",
            "where": "line 1, element p",
            "category": "person",
            "accession": "OH-1",
            "found": "aronow",
            "rule": "near",
            "count": 2,
        }
    ]


ALIASED = Forbidden(
    (
        entity("T1/person/1", Category.PERSON, "Perrin Vandrisk", "Rose", everyday=True),
        entity("T1/place/1", Category.PLACE, "Kelsovar", "Green", everyday=True),
    )
)


@pytest.mark.parametrize("text", ["Perrin left early.", "and vandrisk said so", "Vandrisk.", "Kelsovar was cold."])
def test_an_everyday_word_among_the_names_of_somebody_makes_no_other_weaker(text: str) -> None:
    assert ALIASED.scan(text)


@pytest.mark.parametrize("text", ["A rose in bloom.", "Green fields.", "The Green Party and the Rose Garden."])
def test_the_everyday_word_itself_still_needs_its_surroundings(text: str) -> None:
    assert not ALIASED.scan(text)


def test_what_a_person_said_of_all_single_words_holds_for_all() -> None:
    said = Forbidden((replace(entity("T1/person/1", Category.PERSON, "Perrin Vandrisk"), context=True),))
    assert not said.scan("Vandrisk left early.")
    assert said.scan("Then Vandrisk left.")
