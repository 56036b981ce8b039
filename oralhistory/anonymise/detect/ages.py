"""Ages and long spans of time, in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import NUMBER_WORDS, ONE_WORDS, table
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_TABLE = table(
    G="aged age גיל בגיל",
    g="at the of around about nearly almost only just already not barely ב כ רק כמעט من في",
    B="בן בת בני בנות ابن ابنة بنت",
    b="was were turned became been is am i'm he's she's turning",
    q="there it that this which price total answer who number",
    U="year years yr yrs y.o yo שנה שנים שנות سنة سنوات عام عاما عامًا أعوام اعوام",
    u="month months week weeks חודש חודשים שבועות شهر شهرا أشهر شهور أسابيع اسابيع",
    y="days nights",
    v="day hour hours minute minutes second seconds time times metres meters kilometers kilometres people men",
    o="old",
    c="when and then years but now so because or while back years' already by if as אז כש عندما حين",
    V="""conscripted married started start began left enlisted joined died orphaned widowed drafted recruited emigrated
    working work pregnant apprenticed ordained retired""",
    P="i he she they we it you who on in",
    m="my his her their your our the early mid late",
    L="teens twenties thirties forties fifties sixties seventies eighties nineties",
    w="كان كانت كنت وكان وكنت صار صارت أصبح أصبحت",
    k="boy girl man woman child kid son daughter lad baby youth brother sister soldier student",
    a="عمره عمرها عمري عمرهم عمرك العمر عمر بعمر",
    r="""السادسة السابعة الثامنة التاسعة العاشرة الخامسة الرابعة الثالثة الثانية الحادية العشرين الثلاثين الأربعين
    الخمسين الستين""",
    N=NUMBER_WORDS,
    i=ONE_WORDS,
)


def _number(text: str) -> str:
    return "n" if text.isdecimal() and 1 <= int(text) <= 120 else "x"


_NUM = "(?:n|N(?:[-_][Ni])?)"
_AGES = tuple(
    (re.compile(pattern), confidence, why)
    for pattern, confidence, why in (
        (f"({_NUM}(?:[-_]n)?[-_][Uu][-_]o)", 0.95, Sentence("an age")),
        (f"({_NUM}_[Uu]_g_[Ga])", 0.95, Sentence("an age")),
        (f"G_(?:g_)*({_NUM})(?![-_/][vy])", 0.9, Sentence("an age")),
        (f"B_(?:g[-_])*({_NUM}(?:_[Uu])?)(?![-_][vy])", 0.9, Sentence("an age")),
        (f"a_(?:[xg]_)?({_NUM}(?:_[Uu])?)", 0.9, Sentence("an age")),
        (f"({_NUM}_[Uu])_g_a", 0.9, Sentence("an age")),
        (r"(r(?:_N)?)_g_a", 0.9, Sentence("an age")),
        (r"w_g_(r_N)(?![_-]N)", 0.8, Sentence("probably an age")),
        (f"k_g_({_NUM})(?=[|.,]|_c)", 0.8, Sentence("an age")),
        (f"V_(?:[xg]_)?g_({_NUM})(?=[|.,]|_[cgPb])(?![-_][vy])", 0.8, Sentence("an age")),
        (f"c_P_b_({_NUM})(?![-_][vyUu])(?=[|.,]|_)", 0.8, Sentence("an age")),
        (f"(?<!q_)(?<!x-)b_(?:g_)*({_NUM}(?:_[Uu](?:_o)?)?)(?=[|.,]|_[cgPmV])", 0.8, Sentence("probably an age")),
        (r"(?:g_)?m_((?:m[-_])?L)", 0.8, Sentence("an age by decade")),
    )
)
_SPAN = re.compile(f"{_NUM}(?:_c_x_x)?[-_][Uuy](?:_c_{_NUM}_[Uuy])?(?![-_]o)")


_HALF = re.compile(r" and a half\b|[ ־-]וחצי\b| ونصف\b")


def find(reading: Reading) -> Iterator[Suggestion]:
    """Ages, then spans of months and years ("four years and six months"), which place a person as well."""
    tagging = reading.tagging(_TABLE, _number)
    for pattern, confidence, why in _AGES:
        for start, end, _ in tagging.spans(pattern, 1):
            half = _HALF.match(reading.text, end)
            end = half.end() if half else end
            yield reading.suggestion(start, end, Category.AGE, "pattern:age", confidence, why)
    for start, end, _ in tagging.spans(_SPAN):
        yield reading.suggestion(start, end, Category.DATE, "pattern:duration", 0.3, Sentence("a span of time"))
