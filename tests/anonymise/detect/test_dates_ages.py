"""Dates and ages in figures and words, in three languages."""

from collections.abc import Callable

import pytest

Found = Callable[[str], list[tuple[str, str]]]

DATES = """On [4 January 2017] he came|[January 4th, 2017] was cold
the [fourth of January] it was|on [2017-01-04] at noon
on [4/1/2017] and [04.01.17] and [01/2017]|in the [winter of 2016] we|[summer 1999] was hot|since [the 1990s] or so
in [the nineties]|the [mid-1990s] were|[Passover 2016] at home|[Christmas 2014] there|[Friday, 4 May 2012] he left
in [May] we went|last [March] he wrote|in [nineteen ninety-four] it was
in [two thousand and six] then|back in ['06] we
in [2016-17] they|the [twenty-first of May] is it|between [1963] and [1970]|by [3 Sept. 2001] it was|at [14:30] sharp
ב-[4 בינואר 2017] היה קר|ב[ינואר 2017] היה קר|ב[חורף 2016] היה קר|ב[יום שלישי, 4 בינואר] בא|בשנת [2016] בא
ב[שנות ה-90] גרנו שם|זה היה ב[תשע"ו] או אחרי|ב[פסח 2016] היינו|ב-[3.4.2011] הלכנו|ב[סוף מרץ] הלכנו
في [٤ يناير ٢٠١٧] جاء|في [شتاء عام 2016] كان|في [كانون الثاني 2015] كان|سنة [1998] كان
في [الرابع من يناير] جاء|في [رمضان 2014] كان
في ال[تسعينات] كنا|في [12/3/2014] كان"""

AGES = """Their boy was [fourteen].|I was [twenty].|I was [twenty-one] then
She was [fourteen years old] there|a [14-year-old] boy
a man, aged [43], came|at the age of [fourteen] he|in my [twenties] I
He turned [eighteen] when it began|a boy of [fourteen].
הוא היה בן [19] אז|היא בת [עשרים ושתיים] היום|בגיל [ארבע עשרה] עזבתי|היה בן [ארבע עשרה]
عمره [14 سنة] فقط|كان عمري [عشرين عاما] فقط|في [السابعة عشرة] من عمره|يبلغ من العمر [٣٠]"""


def cases(table: str) -> list[str]:
    return [case for line in table.split("\n") for case in line.split("|")]


def marked(case: str) -> tuple[str, list[str]]:
    parts = case.replace("]", "[").split("[")
    return "".join(parts), parts[1::2]


@pytest.mark.parametrize("case", cases(DATES))
def test_dates(found: Found, case: str) -> None:
    text, expected = marked(case)
    assert [t for t, category in found(text) if category == "date"] == [e.strip() for e in expected]


@pytest.mark.parametrize("case", cases(AGES))
def test_ages(found: Found, case: str) -> None:
    text, expected = marked(case)
    assert [t for t, category in found(text) if category == "age"] == expected


@pytest.mark.parametrize(
    "text", ["in two minds", "on Sunday", "the first day", "2000 people of 2016 metres", "in spring", "Route 2017"]
)
def test_no_dates(found: Found, text: str) -> None:
    assert [t for t, category in found(text) if category == "date"] == []
