"""Sums of money, shares, measures, and how many people there were."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import BIG_NUMBER_WORDS, NUMBER_WORDS, table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_FIGURE = r"\d[\d.,\u00a0٬٫]*(?<![.,])"
_SIGNS = "$€£₪¥₺₽"
_CODES = "EUR|USD|GBP|ILS|NIS|TRY|TRL|JOD|EGP|SYP|LBP|CHF|DEM|ATS|PLN|SEK|NOK|DKK|CYP|RUB|UAH|FRF|ITL|HUF|CZK|RON"
_MONEY = re.compile(
    rf"(?:[{_SIGNS}]|\b(?:{_CODES})\s?)\s?{_FIGURE}(?:\s(?:million|thousand|billion))?"
    rf"|{_FIGURE}\s?(?:[{_SIGNS}]|(?:{_CODES})\b)"
    rf"|{_FIGURE}\s?(?:%|٪|‰|per\s?cent\b|אחוז|بالمئة|في\sالمئة)"
    rf"|{_FIGURE}\s?(?:km/h|km²|km|kg|cm|mm|ha|m²|sq\.?\s?m)\b"
)
_TABLE = table(
    N=NUMBER_WORDS,
    H=BIG_NUMBER_WORDS,
    n="a some about almost nearly around over",
    g="and ו و",
    P="""people persons men women children boys girls kids soldiers civilians prisoners detainees villagers families
    officers witnesses survivors wounded dead killed houses homes students workers refugees protesters
    others survivors cases crews patients nurses loaves lorries trucks tanks aircraft planes boats horses rounds
    shells bodies
    tents huts beds graves charges
    siblings brothers sisters sons daughters landowners employees inmates passengers
    אנשים חיילים ילדים נשים גברים הרוגים פצועים בתים משפחות עצורים קצינים אזרחים לוחמים בנות בנים אחים אחיות
    أشخاص جنود أطفال نساء رجال قتلى جرحى بيوت منازل عائلات معتقلين أولاد بنات جنديا شخصا طفلا رجلا إخوة أخوات شهداء""",
    j="other young old of the my our their more dead wounded armed",
    u="us them",
    o="of",
    r="first second third fourth fifth sixth seventh eighth ninth tenth eldest youngest one",
    M="""dollars euros pounds shekels liras lira dinars marks francs roubles rubles zlotys schillings kroner crowns
    cents shillings shilling pence pound guineas guinea crown florins rupees rupee rubles hryvnia hryvnias birr
    nakfa naira
    cedis rand pesos peso pesetas escudos lire drachmas forints dirhams riyals rials dong yuan yen
    שקל שקלים דולר דולרים יורו לירות دولار دولارات يورو شيكل شواكل شيقل دينار دنانير ليرة ليرات""",
    m="turkish syrian lebanese israeli egyptian jordanian new us german french swiss austrian polish swedish",
    L="""kilometres kilometers kilometre metres meters miles acres hectares dunams kilos kilograms tons tonnes
    litres liters
    degrees קילומטר קילומטרים מטר מטרים דונם קילו كيلومتر كيلومترا متر مترا أمتار دونم دونما كيلو""",
)


def _number(text: str) -> str:
    return "d" if text[-1].isdigit() else "x"


_NUM = "(?:d(?:_H)?|N(?:[-_][NH])*(?:_g_N(?:[-_]N)?)?|H(?:_H)*)"
_HOW_MANY = Sentence("how many there were")
_COUNTS = (
    (re.compile(f"{_NUM}_(?:m_)*M(?:_(?:g_)?{_NUM}_M)*"), 0.7, Sentence("a sum of money")),
    (re.compile(f"{_NUM}[-_]L"), 0.4, Sentence("a measure")),
    (re.compile(f"(?:r_o_)?{_NUM}_(?:j_)?P(?:,{_NUM}_P)*"), 0.4, _HOW_MANY),
    (re.compile(f"({_NUM})_o_u"), 0.4, _HOW_MANY),
    (re.compile(f"({_NUM})_j_u(?=[|.,])"), 0.4, _HOW_MANY),
)


_COUNTED = re.compile(
    r"(?:[1-9]\d{1,2}|(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))"
    r" ([A-Z]?[a-z]{2,}(?<!s)s)\b",
    re.IGNORECASE,
)
"""Ten or more of something: a smaller number of anything tells little."""
_TEN_OR_MORE = words(
    """ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety"""
)
_SPANS = words(
    """minutes seconds hours days weeks months years times things always was is this has nights ones percents degrees
    others hers his yours theirs ours as us its does does metres meters kilometres kilometers miles yards feet points"""
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """Money, percentages and measures by their signs; counted people by the words around the number."""
    for match in _MONEY.finditer(reading.text):
        yield reading.suggestion(
            *match.span(), Category.QUANTITY, "pattern:quantity", 0.7, Sentence("a sum or a measure")
        )
    for match in chain(reading.matching(_COUNTED, reading.numbers), reading.starting(_COUNTED, _TEN_OR_MORE)):
        if match[1].lower() not in _SPANS:
            yield reading.suggestion(*match.span(), Category.QUANTITY, "pattern:quantity", 0.3, _HOW_MANY)
    tagging = reading.tagging(_TABLE, _number)
    for pattern, confidence, why in _COUNTS:
        for start, end, _ in tagging.spans(pattern, pattern.groups):
            yield reading.suggestion(start, end, Category.QUANTITY, "pattern:quantity", confidence, why)
    for token in map(reading.tokens.__getitem__, reading.numbers):
        if len(token.text) > 4 and token.text.replace(",", "").isdecimal() and not token.text.isdecimal():
            yield reading.suggestion(
                token.start, token.end, Category.QUANTITY, "pattern:quantity", 0.5, Sentence("a large number")
            )
