"""Counted people, sums and measures in Hebrew and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import BIG_NUMBER_WORDS, NUMBER_WORDS, table
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_TABLE = table(
    N=NUMBER_WORDS,
    H=BIG_NUMBER_WORDS
    + " מאתיים מאתים חמשת שלושת ארבעת ששת שבעת עשרת مئتين مئتان مئتا مائتين ألفان عشرات مئات العشرات המאות",
    P="""איש אנשים נפש נפשות חיילים חיילות ילדים ילדות נשים גברים הרוגים הרוגות פצועים בתים משפחות עצורים עצורות
    קצינים אזרחים לוחמים לוחמות בנות בנים אחים אחיות נכדים נכדות תלמידים תלמידות נערים נערות שוטרים אסירים פליטים
    עולים חברים זקנים זקנות פועלים פועלות דיירים إنسان شخص شخصا أشخاص جنود جنديا جندي أطفال طفلا طفل نساء امرأة رجال
    رجلا رجل قتلى قتيلا جرحى جريحا بيوت بيتا منازل منزلا عائلات عائلة أسرة معتقلين معتقلا أسرى أسيرا أولاد ولدا بنات
    بنتا إخوة أخوات شهداء شهيدا عامل عاملا عاملة عمال طلاب طالبا طالبة لاجئين لاجئا نفر أنفار شبان شابا أحفاد حفيدا
    مسلحين مسلحا""",
    M="""שקל שקלים ש"ח דולר דולרים יורו לירות לירה דינר דינרים אגורות فرنك دولار دولارا دولارات يورو شيكل شواكل
    شيقل شيكلا دينار دينارا دنانير ليرة ليرات جنيه جنيها ريال ريالا درهم""",
    L="""קילומטר קילומטרים ק"מ מטר מטרים דונם דונמים קילו טון טונות ליטר ליטרים كيلومتر كيلومترا متر مترا أمتار
        دونم دونما دونمات كيلو طن طنا لتر لترا هكتار""",
    n="כמעט כ בערך איזה نحو حوالي تقريبا",
)


def _number(text: str) -> str:
    return "d" if text[-1].isdigit() else "x"


_NUM = "(?:d(?:_H)?|[NH](?:[-_][NH])*)"
_COUNTS = (
    (re.compile(f"{_NUM}_(?:[jx]_)?M"), 0.7, Sentence("a sum of money")),
    (re.compile(f"{_NUM}[-_]L"), 0.4, Sentence("a measure")),
    (re.compile(f"{_NUM}_P"), 0.4, Sentence("how many there were")),
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """How many people and houses there were, what was paid, how far and how much it was."""
    if not reading.uncased:
        return
    tagging = reading.tagging(_TABLE, _number)
    for pattern, confidence, why in _COUNTS:
        for start, end, _ in tagging.spans(pattern):
            yield reading.suggestion(start, end, Category.QUANTITY, "pattern:quantity", confidence, why)
