"""Organisations, units, ranks, roles and events of Hebrew and Arabic, by the words that head them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.familiarity import script_of
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import HYPHEN, SPACE, Reading, Tagging
from oralhistory.anonymise.detect.uncased_words import Cue, Word, word_of
from oralhistory.anonymise.detect.vocabulary import NUMBER_WORDS, ONE_WORDS, table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_TABLE = table(
    o="""עמותת ארגון מפלגת חברת תנועת ועדת משרד אוניברסיטת מכללת עיריית מועצת קרן בנק ישיבת גימנסיית עיתון מוזיאון
    תיאטרון מפעל מאפיית מסעדת מרפאת לשכת אגודת איגוד הסתדרות אולפנת תיכון סוכנות רשות מחתרת קבוצת התאחדות פדרציית
    סמינר מדרשת כולל جمعية وزارة منظمة حزب حركة جامعة مؤسسة بلدية شركة لجنة مستشفى مشفى مستوصف دار مدرسة معهد كلية
    مركز صحيفة جريدة مجلة إذاعة قناة بنك نادي جهاز نقابة اتحاد هيئة مطعم مصنع فندق مكتبة مسجد جامع كنيسة جبهة وكالة
    رابطة هيئه مجلس دائرة مديرية روضة عيادة مخبز""",
    c="בית בתי",
    h="החולים חולים הספר ספר הכנסת כנסת המשפט משפט האבות אבות הקפה קפה הסוהר סוהר הילדים הנוער התרבות הזקנים היתומים",
    N="""גולני גבעתי מג"ב שב"כ נח"ל הנח"ל צנחנים הצנחנים שלדג דובדבן יס"מ ימ"מ ימ"ס יס"ם מצ"ח אצ"ל לח"י פלמ"ח הפלמ"ח
    حماس داعش الشاباك الموساد الهاغاناه الهاجاناه الأونروا الأنروا البلماح البيشمركة قسد""",
    U="""גדוד חטיבה פלוגה מחלקה אוגדה יחידה סוללה צוות כיתה מוצב בסיס טייסת שייטת גדודי
    كتيبة سرية لواء فرقة فصيل فصيلة وحدة سرب قاعدة مجموعة كتائب فوج موقع""",
    C="סיירת פלוגת חטיבת אוגדת גדוד מחלקת יחידת פיקוד חיל סוללת كتائب سرايا لواء فرقة وحدة كتيبة ألوية فيلق قوات جيش",
    l="א' ב' ג' ד' ה' ו' ז' ח'",
    O="""ראשונה שנייה שניה שלישית רביעית חמישית שישית الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة
    الثامنة التاسعة العاشرة الأول الثاني الثالث الرابع الخامس السادس السابع""",
    n=NUMBER_WORDS + " " + ONE_WORDS,
    R="""חובש חובשת נהג נהגת צלף צלפת קשר קשרית רופא רופאה טבח טבחית פקידה פקיד קצין קצינה מש"קית מש"ק סמב"צית גשש
    דובר מאבטח מאבטחת שומר שוטר שוטרת חוקר חוקרת מתורגמן מתורגמנית לוחם לוחמת מדריך מדריכה מפקד מפקדת תצפיתנית
    תצפיתן טייס טייסת נווט מכונאי אפסנאי רס"פ חימושניק שריונר תותחן חבלן סוהר סוהרת מפקח מפקחת מנהל מנהלת סגנית
    מזכיר מזכירה יושב יו"ר דיין חזן مسعف مسعفة قائد سائق سائقة قناص مترجم مترجمة طبيب ضابط طباخ كاتب حارس مسؤول
    مسؤولة مدير مديرة سجان محقق شرطي مجند مجندة مقاتل مقاتلة ممرض ممرضة مراسل مراسلة مصور معلم معلمة ناطق مندوب عضو
    رئيس نائب أمين مختار إمام مؤذن شيخ خطيب متطوع متطوعة منسق منسقة جندي جندية حلاق بواب ميكانيكي""",
    A="""מ"פ מג"ד מח"ט מ"מ סמ"פ סמג"ד רס"פ סמב"צ מש"קית מפ"ק רמ"ט קמב"ץ קמ"ן רמטכ"ל אלוף רב"ש מ"כ""",
    r='רב"ט סמל סמלת סמ"ר רס"ל רס"ר רס"מ רס"ב רנ"ג סג"מ סרן רס"ן סא"ל אל"מ אל"ם תא"ל רא"ל טוראי '
    "رقيب ملازم نقيب عقيد عميد عريف جندي مساعد",
    q="أول اول ثاني ثان ראשון משנה",
    b="""הייתי היה היתה הייתה שימשתי שימש שירתתי שירת עבדתי עבדה עובד עובדת אני מוניתי התמניתי كنت كان كانت عملت
    عمل يعمل تعمل أعمل اشتغلت اشتغل يشتغل بشتغل صرت صار أنا خدمت عينوني عينوه""",
    f="של في من ل ב",
    a="ك כ بصفة كنت",
    M="שלי שלנו שלו שלה",
    E="מלחמת מבצע פרעות טבח פוגרום מבצעי קרב מרד حرب مجزرة معركة انتفاضة اجتياح حصار مذبحة نكبة ثورة هبة عملية",
    e="הנכבה הנכסה השואה الشואה האינתיפאדה אינתיפאדה النكبة النكسة الانتفاضة المحرقة الأنفال",
)
_UNIT = re.compile("[UC]_(?:l|d|O|n_n|n(?=[,.|]))|C[_-](?=[xdN])|N")
_ORGANISATION = re.compile("(?:o|c_h)[_-](?=[xoNCURcE])")
_RANK = re.compile("(?:r_q)")
_ABBREVIATED = re.compile("A")
_ROLE = re.compile("b_(?:a_)?(R)(?!_[q])|(R)_(?:(?:f_)?(?:[UC]_)|M)")
_EVENT = re.compile("E[_-](?=[xdnO])|e(?:_O)?")
_WARS = re.compile(
    "(?:מלחמת|מבצע)\\s(?:יום\\s(?:ה?כיפורים|כיפור)|ששת\\sהימים|העצמאות|השחרור|ההתשה|המפרץ|העולם\\sה\\w+|לבנון(?:\\sה\\w+)?)"
    "|حرب\\s(?:الأيام الستة|الخليج|تموز|أكتوبر|لبنان|العراق|إيران|غزة|حزيران|الاستنزاف|السبعة? وستين)"
)
_ADJECTIVES = words("אחר אחרת חדש חדשה אחד אחת")
_COMMON, _SAID_BY_ALL = (
    5.0,
    words(
        "גדול גדולה קטן קטנה אחד אחת חדש חדשה טוב טובה שלנו שלי שלו שלהם כבר אחרת אחר "
        "كبير كبيرة صغير صغيرة واحد واحدة جديد جديدة قديم طويل ثاني آخر أخرى خاص خاصة"
    ),
)


def _number(text: str) -> str:
    return "d" if text.isdecimal() and len(text) <= 4 else "x"


def find(reading: Reading) -> Iterator[Suggestion]:
    """Units, organisations, ranks, roles that somebody is said to have, and events with their names."""
    if not reading.uncased:
        return
    tagging = reading.tagging(_TABLE, _number)
    yield from _named(tagging, _UNIT, Category.UNIT, "pattern:unit", Sentence("a military unit"))
    yield from _named(
        tagging, _ORGANISATION, Category.ORGANISATION, "pattern:organisation", Sentence("an organisation's name")
    )
    yield from _named(tagging, _EVENT, Category.EVENT, "pattern:event", Sentence("an event with a name"))
    for match in _WARS.finditer(reading.text):
        yield reading.suggestion(*match.span(), Category.EVENT, "lexicon:event", 0.7, Sentence("a war"))
    for pattern, category, why in (
        (_RANK, Category.RANK, Sentence("a rank")),
        (_ABBREVIATED, Category.ROLE, Sentence("a commander's office")),
    ):
        for start, end, _ in tagging.spans(pattern):
            yield reading.suggestion(start, end, category, "lexicon:" + category.value, 0.6, why)
    for group in (1, 2):
        for start, end, match in tagging.spans(_ROLE, group):
            if group == 1 and _determined(tagging, match.start(1) // 2):
                continue
            yield reading.suggestion(
                start, end, Category.ROLE, "lexicon:role", 0.5, Sentence("a role that somebody had")
            )


def _named(
    tagging: Tagging, pattern: re.Pattern[str], category: Category, source: str, why: Sentence
) -> Iterator[Suggestion]:
    """What a pattern finds whole; where it ends before a further word, that word must be a name for it."""
    reading = tagging.reading
    for start, end, match in tagging.spans(pattern):
        if tagging.tags[match.end() - 1] in "_-":
            head = match.end() // 2 - 1
            last = None if _determined(tagging, match.start() // 2) else _name_behind(reading, head)
            if last is None:
                continue
            end = reading.tokens[last].end
        yield reading.suggestion(start, end, category, source, 0.7, why)


def _determined(tagging: Tagging, index: int) -> bool:
    """Whether a noun stands with its article, so that what follows is no name joined to it."""
    word = tagging.reading.tokens[index].folded
    return word[: tagging.prefixes.get(index, 0)].endswith(("ال", "لل", "ה"))


def _name_behind(reading: Reading, head: int) -> int | None:
    """The last token of what names the thing behind its head; ``None`` when nothing does."""
    first = head + 1
    word = _word(reading, first)
    if word is None:
        return first if reading.tokens[first].text[0].isdigit() else None
    if word.folded in _SAID_BY_ALL or word.cues & (Cue.KIN | Cue.WITH | Cue.WHOM | Cue.ACTS | Cue.TOWARDS):
        return None
    articled = word.folded.startswith(("ال", "ה")) and bool(word.noun)
    if word.zipf >= _COMMON + (0.8 if articled else 0.2) and not word.listed:
        return None
    joined = _word(reading, first + 1) if reading.gaps[first] == SPACE else None
    joined_noun = joined is not None and joined.folded.startswith("ال") and joined.zipf < _COMMON + 0.6
    named = word.listed or word.unknown or word.names or word.places
    if not (articled or named or joined_noun or _is_plain(word)):
        return None
    last = first
    while last - first < 2 and reading.gaps[last] in (SPACE, HYPHEN):
        following = _word(reading, last + 1)
        if following is None or following.zipf >= _COMMON + 0.6 or following.cues & ~Cue.PARTICLE:
            break
        agrees = bool(following.noun) and following.folded.startswith(("ال", "ה")) and (articled or joined_noun)
        if not (
            agrees
            or (word.script == "he" and not articled and following.folded in _ADJECTIVES)
            or (not articled and following.may_follow)
        ):
            break
        last += 1
    return last


def _is_plain(word: Word) -> bool:
    """Whether a rather rare word is no preposition with its noun ("in the side street")."""
    return word.zipf < _COMMON - 0.5 and all(lexicon.zipf(word.folded[n:]) < word.zipf for n in word.prefixes)


def _word(reading: Reading, index: int) -> Word | None:
    if index >= len(reading.tokens):
        return None
    script = script_of(reading.tokens[index])
    return word_of(reading.tokens[index].folded, script) if script else None
