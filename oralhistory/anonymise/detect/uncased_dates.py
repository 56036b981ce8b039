"""Dates of the Hebrew and the Islamic calendar, months with two names, ages and spans of Hebrew and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import BIG_NUMBER_WORDS, NUMBER_WORDS, ONE_WORDS, table
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_HEBREW_MONTHS = "תשרי חשוון חשון מרחשוון כסלו טבת שבט אדר ניסן אייר סיוון סיון תמוז אב אלול"
_HIJRI_MONTHS = "محرم صفر رجب شعبان رمضان شوال"

_TABLE = table(
    H=_HEBREW_MONTHS,
    I=_HIJRI_MONTHS,
    j="ربيع جمادى ذو ذي",
    k="الأول الثاني الأولى الآخر الآخرة الثانية القعدة الحجة",
    M="""يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار
    حزيران تموز آب أيلول ינואר פברואר מרץ מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר""",
    K="كانون تشرين",
    f="פסח חנוכה פורים סוכות שבועות כיפור חנוכת עצמאות",
    a="א' ב'",
    h="هـ ه هجري هجرية م ميلادي ميلادية للهجرة",
    y="سنة عام العام السنة שנת בשנת שנה",
    t="شهر شهري الشهر",
    S="صيف شتاء خريف קיץ חורף אביב סתיו",
    p="من في لشهر של",
    s="الساعة שעה שעות",
    B="בן בת בני בנות ابن ابنة بنت",
    b="כבן כבת כבני",
    g="ה כ ב",
    G="גיל בגיל גילי גילו גילה سن بسن السن",
    A="عمره عمرها عمري عمرهم عمرك العمر عمر بعمر عمرو أعمارهم أعمارنا عمرنا",
    U="שנה שנים שנות שבועות חודש חודשים חודשי سنة سنوات سنين عام عاما أعوام شهر شهرا أشهر شهور",
    D="שנתיים חודשיים שבועיים أسبوعين أسبوعان سنتين عامين شهرين سنتان عامان شهران",
    v="וחצי ונצף ونصف ונצי ورבע ورבع وربع",
    e="תחילת סוף אמצע ראשית أول أوائل أواخر منتصف بداية نهاية مطلع اخر آخر",
    d="عقد العقد שנות",
    L="عشرينات عشرينيات ثلاثينات ثلاثينيات أربعينات أربعينيات خمسينات خمسينيات ستينات ستينيات سبعينات سبعينيات "
    "ثمانينات ثمانينيات "
    "تسعينات تسعينيات",
    l="לחייו לחייה לחיי לחייהם عمره عمرها عمري عمرهم",
    C="العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين العشرينات الثلاثينات الأربعينات الخمسينات "
    "الستينات السبعينات "
    "الثمانينات",
    N=NUMBER_WORDS,
    i=ONE_WORDS,
    T=BIG_NUMBER_WORDS,
    O="""ראשון שני שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי
    الأول الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين الثلاثين""",
)


def _number(text: str) -> str:
    """``n`` a day or an age, ``Y`` a year, ``Z`` a year of the Islamic calendar."""
    if not text.isdecimal():
        return "x"
    value = int(text)
    if 1300 <= value <= 1479 and len(text) == 4:
        return "Z"
    if 1800 <= value <= 2099 and len(text) == 4:
        return "Y"
    return "n" if 1 <= value <= 120 else "x"


_DAY = "(?:n|N(?:_[NT])?|[Ok](?:_[NO])?)"
_MONTH = "(?:I|j_k)"
_HIJRI = (
    f"(?:{_MONTH}(?:[_,/](?:[yp]_)*(?:Z|Y)(?:[_/]h)?)|{_DAY}_(?:[pt]_)*{_MONTH}(?:[_,](?:[yp]_)*(?:Z|Y))?(?:_h)?|Z_h)"
)
_TWICE = f"(?:{_DAY}_(?:p_)?)?(?:M|K_k)/(?:M|K_k)(?:[_,](?:y_)?Y)?"
_DATES = (
    (re.compile(_HIJRI), 0.9, Sentence("a date of the Islamic calendar")),
    (re.compile(_TWICE), 0.95, Sentence("a date")),
    (re.compile(f"{_DAY}_(?:p_)?M(?:_(?:y_)?Y)?"), 0.9, Sentence("a date")),
    (re.compile(r"t_(?:[nN](?=_y_Y|[,.|]))"), 0.4, Sentence("a month by its number")),
    (re.compile(r"(?:(?<=y_)|(?<=S_))(?:N_)?N_N(?!_[UTv])"), 0.6, Sentence("a year in words")),
)
_NUM = "(?:n|N(?:[-_][NTi])*|i_N)"
_AGES = (
    re.compile(f"[Bb]_(?:g-?_?)?({_NUM}(?:_v)?)(?![-_](?:T|U_p))"),
    re.compile(f"B_g-({_NUM}(?:_v)?)"),
    re.compile(f"A_({_NUM}_[Uyt](?:_v)?|D)"),
    re.compile(f"G_(?:g-)?({_NUM}(?:_v)?)"),
    re.compile("(?:d_)?(N|L|C|[Ok](?:_N)?)_(?:p_)?[lA]"),
    re.compile(f"B_({_NUM}_U)"),
)
_SPANS = (re.compile(f"(?:{_NUM}|T)_U(?:_v)?"), re.compile("D(?:_v)?"), re.compile("(?:U)_v"))

_GEMATRIA = "[א-ת]{0,2}[\"״׳'][א-ת]|[א-ת]['׳]"
_YEAR = "ה?['׳]?ת[א-ת]{1,3}[\"״][א-ת]"
_MONTHS = "|".join(_HEBREW_MONTHS.split())
_HOLIDAYS = 'פסח|חנוכה|פורים|סוכות|שבועות|ראש השנה|יום כיפור|יום הכיפורים|יום העצמאות|ל["״]ג בעומר|ט["״]ו בשבט|תשעה באב'
_ADAR = "(?:\\s(?:א['׳]|ב['׳]|ראשון|שני))?"
_HEBREW_DATES = (
    re.compile(rf"(?<![א-ת\"״])(?:[בהלמו]|וב|של|שב)?((?:{_GEMATRIA})\s(?:ב|ל|של\s)?(?:{_MONTHS})(?![א-ת]){_ADAR}(?:[\s,]{{1,2}}(?:{_YEAR}))?)"),
    re.compile(rf"(?<![א-ת])(?:[בהלמו]|וב|של|שב)?((?:{_MONTHS}|{_HOLIDAYS})(?![א-ת]){_ADAR}[\s,]{{1,2}}(?:שנת\s)?{_YEAR})"),
)  # fmt: skip


def find(reading: Reading) -> Iterator[Suggestion]:
    """Dates, then ages, then spans of months and years."""
    if not reading.uncased:
        return
    if '"' in reading.text or "״" in reading.text or "'" in reading.text or "׳" in reading.text:
        for rule in _HEBREW_DATES:
            for match in rule.finditer(reading.text):
                yield reading.suggestion(
                    *match.span(1), Category.DATE, "pattern:date", 0.95, Sentence("a date of the Hebrew calendar")
                )
    tagging = reading.tagging(_TABLE, _number)
    for pattern, confidence, why in _DATES:
        for start, end, _ in tagging.spans(pattern):
            yield reading.suggestion(start, end, Category.DATE, "pattern:date", confidence, why)
    for pattern in _AGES:
        for start, end, _ in tagging.spans(pattern, 1):
            yield reading.suggestion(start, end, Category.AGE, "pattern:age", 0.9, Sentence("an age"))
    for pattern in _SPANS:
        for start, end, _ in tagging.spans(pattern):
            yield reading.suggestion(start, end, Category.DATE, "pattern:duration", 0.3, Sentence("a span of time"))
