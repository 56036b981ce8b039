"""Small word tables that several detectors share."""

from __future__ import annotations

from collections.abc import Iterable

from oralhistory.anonymise.lexicon import fold


def words(text: str) -> frozenset[str]:
    """A set of folded words from one string."""
    return frozenset(fold(word) for word in text.split())


def table(**tags: str) -> dict[str, str]:
    """A tag table from ``tag="words ..."``; a word that stands twice keeps its first tag."""
    found: dict[str, str] = {}
    for tag, text in tags.items():
        for word in text.split():
            found.setdefault(fold(word), tag)
    return found


def merged(*tables: Iterable[tuple[str, str]]) -> dict[str, str]:
    """One table of several; the first that names a word wins."""
    found: dict[str, str] = {}
    for pairs in tables:
        for word, tag in pairs:
            found.setdefault(word, tag)
    return found


NUMBER_WORDS = """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety
שתיים שניים שני שתי שלוש שלושה ארבע ארבעה חמש חמישה שש שישה ששה שבע שבעה שמונה תשע תשעה עשר עשרה אחת-עשרה
עשרים שלושים ארבעים חמישים שישים ששים שבעים שמונים תשעים
ثلاثا أربعا خمسا ستا سبعا ثمانيا تسعا
اثنان اثنين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثماني ثمانية ثمان تسع تسعة عشر عشرة
عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين"""

ONE_WORDS = "one אחד אחת واحد واحدة احدى"

BIG_NUMBER_WORDS = """hundred hundreds thousand thousands million millions
billion מאה מאות אלף אלפים אלפיים מיליון مئة مائة مئات
ألف آلاف ألفين مليون"""
