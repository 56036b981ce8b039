"""What a record tells once, by one spelling, is found in the others, and the words that many names share are not."""

from __future__ import annotations

import pytest

from oralhistory.anonymise.register import Register
from oralhistory.model import Anonymisation, Category, Person, Role, Term, Testimony

OWNER = "told"


def found(text: str, told: str, category: Category) -> list[str]:
    record = Testimony(anonymisation=Anonymisation(terms=(Term(text=told, category=category),)))
    register = Register.of({OWNER: record})
    return [text[m.start : m.end] for m in register.find(text, testimony=OWNER)]


@pytest.mark.parametrize(
    ("told", "text", "expected"),
    [
        ("31 May 1991", "on 31 May 1991 or 31/5/1991, on May 31st", ["31 May 1991", "31/5/1991", "May 31st"]),
        ("1971", "born in 1971, not 1972", ["1971"]),
        ("19 July", "on 19 July, on July 19th and on 19 July 2006", ["19 July", "July 19th", "19 July"]),
        ("July 2006", "in July 2006, on 3 July 2006, in July 2007", ["July 2006", "3 July 2006"]),
        ("from 1960 to 1979", "She danced from 1960 to 1979.", ["from 1960 to 1979"]),
        ("the spring of 1984", "In the spring of 1984 we left.", ["the spring of 1984"]),
        ("٣١ مايو ١٩٩١", "في ٣١ مايو ١٩٩١", ["٣١ مايو ١٩٩١"]),
        ("31 במאי 1991", "ב־31 במאי 1991 נסענו", ["31 במאי 1991"]),
    ],
)
def test_a_date_is_found_as_a_person_wrote_it(told: str, text: str, expected: list[str]) -> None:
    assert found(text, told, Category.DATE) == expected


@pytest.mark.parametrize(
    ("told", "category", "text", "expected"),
    [
        ("physician", Category.DEMOGRAPHIC, "a physician; two physicians", ["physician", "physician"]),
        ("623", Category.QUANTITY, "with 623 others, not 6230", ["623"]),
        ("15%", Category.QUANTITY, "15% and 15 per cent, on 15 May, 115%", ["15", "15"]),
        ("Rose", Category.OTHER, "there Rose rose", ["Rose"]),
    ],
)
def test_what_is_told_small_is_looked_for_small(told: str, category: Category, text: str, expected: list[str]) -> None:
    assert found(text, told, category) == expected


@pytest.mark.parametrize(
    ("told", "text", "expected"),
    [
        ("Ostrel Circuit Court", "the Court of Ostrel; a Circuit Court", ["Ostrel"]),
        ("Quorrin District Court (Sala Quorrina)", "the Quorrin District Court", ["Quorrin District Court"]),
        ("Council of Nexham (the Council)", "The Council met in Nexham.", ["Nexham"]),
        ("Free Kelmar Relief Corps", "the FKRC, fkrc men, the Corps", ["FKRC", "fkrc"]),
        ("Turkish Consulate", "the Turkish Consulate, a Turkish town", ["Turkish Consulate"]),
        ("Brook Valley Clinic", "the Brook people; a brook", ["Brook"]),
    ],
)
def test_only_telling_words_of_an_organisation_stand_for_it(told: str, text: str, expected: list[str]) -> None:
    assert found(text, told, Category.ORGANISATION) == expected


def test_a_town_is_not_its_country() -> None:
    assert found("From Telsawa in Norway", "Telsawa, Norway", Category.PLACE) == ["Telsawa"]
    assert found("From Norway", "Norway", Category.PLACE) == ["Norway"]


def test_an_article_behind_a_name_is_no_initial() -> None:
    record = Testimony(people=(Person(id="p", role=Role.MENTIONED, name="Mr A. Ostrel"),))
    text = "Mr A. Ostrel, a lawyer; Ostrel, A."
    mentions = Register.of({OWNER: record}).find(text, testimony=OWNER)
    assert [text[m.start : m.end] for m in mentions] == ["Mr A. Ostrel", "Ostrel"]
