"""Dates as people say and write them, in English, Hebrew and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

MONTHS = """january february april june july august september october november december
ינואר פברואר מרץ מרס אפריל יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
يناير فبراير مارس أبريل ابريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط حزيران أيلول"""

MONTHS_OR_WORDS = """may march jan feb mar apr jun jul aug sep sept oct nov dec
מאי תשרי חשוון חשון כסלו טבת שבט אדר ניסן אייר סיוון סיון תמוז אב אלול
آذار نيسان أيار تموز آب محرم صفر رجب شعبان رمضان شوال"""

SEASONS = "winter spring summer autumn fall חורף אביב קיץ סתיו شتاء ربيع صيف خريف"

HOLIDAYS = """christmas easter passover pesach hanukkah chanukah purim sukkot shavuot ramadan eid ashura nowruz
thanksgiving
epiphany pentecost michaelmas martinmas lammas candlemas whitsun whit advent lent ascension armistice boxing martin's
halloween yom_kippur rosh_hashanah independence memorial פסח חנוכה פורים סוכות שבועות כיפור רמדאן العيد الفطر الأضحى
الفصح الميلاد"""

_TABLE = table(
    M=MONTHS,
    m=MONTHS_OR_WORDS,
    K="كانون تشرين جمادى",
    k="الأول الثاني الأولى الآخرة الاول",
    P="morning afternoon evening night",
    W="monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت שבת",
    w="day יום يوم eve ערב",
    R="""ראשון שני שלישי רביעי חמישי שישי الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين
    الثلاثين""",
    S=SEASONS,
    H=HOLIDAYS,
    E="early late mid middle end beginning start תחילת סוף אמצע ראשית أول أوائل أواخر منتصف بداية نهاية مطلع",
    o="of של",
    t="the חודש شهر",
    p="in on by since until till during before after around last next this every from to between of "
    "ב ל מ عام سنة בשנת שנת משנת מאז עד منذ حتى في من",
    A="and",
    y="year שנה שנת בשנת סנת سنة عام שנת العام السنة",
    O="first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
    T="twenty thirty",
    N="ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    n="one two three four five six seven eight nine oh hundred אחת שתיים שלוש ארבע חמש שש שבע שמונה תשע עשרה עשר",
    D="forty fifty sixty seventy eighty ninety עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים",
    Q="thousand אלפיים ألفين",
    L="twenties thirties forties fifties sixties seventies eighties nineties "
    "עשרימים חמישים שישים שבעים שמונים תשעים "
    """عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات عشرينات خمسينات ستينات سبعينات
    ثمانينات تسعينات""",
    z="שנות سنوات",
    h="ה",
    a="am pm o'clock oclock hrs",
    q="half quarter",
    B="past",
    g="in at",
    c="""was were had has is came went moved fell we i he she they it you our my his and but when while so of at in
    to from with
    on""",
)


def _number(text: str) -> str:
    """``d`` a day of the month, ``Y`` a year, ``e`` an ordinal, ``F`` a whole date, ``l`` a decade, ``C`` a clock
    time."""
    lowered = text.lower()
    digits = lowered.rstrip("abcdefghijklmnopqrstuvwxyz")
    if not digits.isdecimal():  # a raised digit is a digit, but no number
        return _compound(lowered)
    value = int(digits)
    match lowered[len(digits) :]:
        case "":
            if len(digits) == 4 and 1800 <= value <= 2099:
                return "Y"
            if len(digits) == 4 and 1300 <= value <= 1479:
                return "i"
            return "d" if len(digits) <= 2 and 1 <= value <= 31 else "0"
        case "s":
            return "l" if value % 10 == 0 and (1800 <= value <= 2099 or 20 <= value <= 90) else "0"
        case "st" | "nd" | "rd" | "th":
            return "e" if value <= 31 else "0"
        case _:
            return _compound(lowered)


def _compound(text: str) -> str:
    parts = re.split(r"[.,:/٫٬]", text)
    values = [int(part) for part in parts if part.isdecimal()]
    if ":" in text:
        return "C" if len(values) in (2, 3) and values[0] < 24 and all(v < 60 for v in values[1:]) else "0"
    if len(values) == 3 and ("." in text or "/" in text):
        year_first = 1800 <= values[0] <= 2099 and values[1] <= 12 and values[2] <= 31
        day_first = values[0] <= 31 and values[1] <= 31 and (1800 <= values[2] <= 2099 or len(parts[2]) == 2)
        return "F" if (year_first or day_first) and 0 not in values[:2] else "0"
    if len(values) == 2 and ("/" in text or "." in text):
        if "/" in text and 0 < values[0] < values[1] <= 31:
            return "d"  # the night of 16/17 September
        if values[0] <= 12 and 1800 <= values[1] <= 2099:
            return "F"
        if text.count(".") == 1 and len(parts[1]) == 2 and values[0] < 24 and values[1] < 60:
            return "v"
        if "/" in text and 1800 <= values[0] <= 2099 and len(parts[1]) in (2, 4) and len(parts[0]) == 4:
            return "f"
    return "0"


_MONTH = "(?:M|m|K_k)"
_DAY = "(?:(?:[de][-/_](?:[pAB]_)?)?[de]|O|T[-_]O|N|n|T(?:[-_]n)?|[Rk](?:_N)?)"
_YEAR = "(?:Y|f|i|N_(?:[DTN]|n_n)(?:[-_]n)?|T_N|n_Q(?:_A)?(?:_[NDTn](?:[-_]n)?)?)"
_BEFORE = "(?:P_o_(?:t_)?)?(?:[Ww][_,](?:[Rk][_,])?(?:p_)?(?:t_)?)?"
_WITH_MONTH = re.compile(
    f"{_BEFORE}(?:{_DAY}[-_](?:[otp]_)*{_MONTH}(?:[-_,/](?:[opy]_)*{_YEAR})?"
    f"|{_MONTH}[-_](?:t_)?(?:[de]|(?:T[-_])?O)(?![_-]x'|[_-][lL])(?:[_,](?:o_)?{_YEAR})?"
    f"|{_MONTH}[-_,/](?:[opy]_)*{_YEAR}(?:-{_YEAR})?|{_MONTH}_o_D(?:[-_]n)?)"
)
_ISO = re.compile("(?:Y-d-d|Y-d(?![_-]x)|d-d-Y|F|d/d/(?:Y|d))")
_YEARS = re.compile("(?:Y|f)(?:[-/](?:Y|d))?")
_SEASON = re.compile(
    "(?:E[_-])?(?:[SH])[_,](?:[wW]_)?(?:[opty]_)*(?:Y|f)(?:[-/](?:Y|d))?|w_H_(?:p_)?Y|S_o_[DT](?:[-_]n)?"
)
_PART = re.compile("(?:E[_-](?:o_)?)(?:t_)?(?:M|K_k|K)")
_MONTH_ALONE = re.compile("M|K_k|[pA]_(m)|[pt]_(K)(?!_k)")
_DECADE = re.compile("(?:E[_-](?:o_)?)?(?:t_)?(l|L)|z_(?:h-)?(?:[dD0L])|z_L")
_WORD_YEAR = re.compile(
    "(?:p|y)_(N_(?:[DT](?:[-_]n)?|n_n)|T_N|n_Q(?:_A_n|_N)|Q_(?:p_)?(?:[NnD](?:[-_][nN])*))(?=[^_]|_[^x]|_x)"
)
_DAY_ALONE = re.compile("[po]_t_(e)(?=[,.|]|_[cpAo])")
_SPOKEN_YEAR = re.compile("N_[DT](?:[-_]n)?")
_CLOCK = re.compile(
    "C(?:_a)?|[vd0Y]_a|(?:q_[Bp]|[nNTd]_B)_(?:[nNd])(?:_[pg]_(?:t_)?P)?|(?:[nNd])(?:_[nTDN])*(?:_a)?_[pg]_(?:t_)?P|[nN]_(?:a)"
)
_MILITARY_CLOCK = re.compile(
    r"\b(?:[01]\d|2[0-3])[0-5]\d(?= ?(?:hrs|hours|h)\b)|(?<=\b[Aa]t )(?:0\d|1[0-7]|2[1-3])[0-5]\d\b"
    r"(?! ?(?:m\b|k|feet|ft|met|yards|people|men|rpm|dollars|pounds|euros|%|,\d))"
)
_MESSAGE_DATE = re.compile(
    r"\b(?:\d{6}[A-Z]? ?(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?\d{2,4}"
    r"|\d{1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\d{2,4})\b",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"(?<![\w’'])['’](\d\d)(?![\d\w])")
_HEBREW_YEAR = re.compile("(?<![א-ת])[בהמל]?(ה?['׳]?תש[א-ת]{0,2}[\"״][א-ת])(?![א-ת])")
_UNITS_AFTER = re.compile(
    r"\s*(?:%|percent|km|kilomet|met(?:er|re)s|people|men|soldiers|dollars|euros|shekels|liras?|years\b)", re.I
)
_NUMBER_BEFORE = re.compile(
    r"(?:\b(?:no|nos|number|route|room|article|rule|unit|battalion|page|tel|eur|usd|gbp|try|pln)\.?|[$€£₪#§№])\s*\Z",
    re.I,
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """Every date, month, year, decade and clock time; a weekday or a season alone is none."""
    tagging = reading.tagging(_TABLE, _number)
    for pattern, confidence, why in (
        (_WITH_MONTH, 0.95, Sentence("a date")),
        (_ISO, 0.95, Sentence("a date")),
        (_SEASON, 0.9, Sentence("a season or holiday with its year")),
        (_PART, 0.7, Sentence("a part of a month")),
        (_DECADE, 0.6, Sentence("a decade")),
    ):
        for start, end, _ in tagging.spans(pattern):
            yield reading.suggestion(start, end, Category.DATE, "pattern:date", confidence, why)
    for start, end, _ in tagging.spans(_YEARS):
        if not _UNITS_AFTER.match(reading.text, end) and not _NUMBER_BEFORE.search(
            reading.text[max(0, start - 12) : start]
        ):
            yield reading.suggestion(start, end, Category.DATE, "pattern:year", 0.8, Sentence("a year"))
    for start, end, match in tagging.spans(_MONTH_ALONE):
        if match[1] or match[2]:
            start, end = _token_span(reading, (match.end() - 1) // 2)
            if not reading.text[start].isupper() and reading.text[start].isascii():
                continue
        if (
            reading.text[start:end].lower() != "august"
            or reading.text[start].isupper()
            or _after_preposition(reading, match)
        ):
            yield reading.suggestion(start, end, Category.DATE, "pattern:month", 0.5, Sentence("a month"))
    for pattern, why in ((_WORD_YEAR, Sentence("a year in words")), (_DAY_ALONE, Sentence("a day of the month"))):
        for start, end, _ in tagging.spans(pattern, 1):
            yield reading.suggestion(start, end, Category.DATE, "pattern:date", 0.6, why)
    for start, end, match in tagging.spans(_SPOKEN_YEAR):
        if reading.tokens[match.start() // 2].folded in ("eighteen", "nineteen"):
            yield reading.suggestion(start, end, Category.DATE, "pattern:date", 0.8, Sentence("a year in words"))
    for match in reading.matching(_MESSAGE_DATE, reading.numbers):
        yield reading.suggestion(*match.span(), Category.DATE, "pattern:date", 0.95, Sentence("a date"))
    for match in reading.matching(_MILITARY_CLOCK, reading.numbers):
        yield reading.suggestion(*match.span(), Category.DATE, "pattern:time", 0.4, Sentence("a time of day"))
    for start, end, _ in tagging.spans(_CLOCK):
        yield reading.suggestion(start, end, Category.DATE, "pattern:time", 0.4, Sentence("a time of day"))
    for pattern, why in (
        (_SHORT_YEAR, Sentence("a shortened year")),
        (_HEBREW_YEAR, Sentence("a year of the Hebrew calendar")),
    ):
        for match in pattern.finditer(reading.text):
            whole = match.span(1) if pattern is _HEBREW_YEAR else match.span()
            yield reading.suggestion(*whole, Category.DATE, "pattern:year", 0.6, why)


def _after_preposition(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a month that is a word as well stands behind "in", "since" and the like."""
    index = match.start() // 2
    return index > 0 and reading.tokens[index - 1].folded in _PREPOSITIONS


_PREPOSITIONS = words("in since until till during last next this by from to through of")


def _token_span(reading: Reading, index: int) -> tuple[int, int]:
    token = reading.tokens[index]
    return token.start, token.end
