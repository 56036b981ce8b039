"""What makes someone one of few, in Hebrew and Arabic: peoples, faiths, occupations, health; numbers of papers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading, Tagging
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.anonymise.lexicon import fold
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_HEBREW_PEOPLES = """ישראל פלסטינ ערב דרוז בדוא יהוד נוצר מוסלמ צ'רקס רוס אתיופ מרוקא תימנ עיראק פרס אשכנז חרד סור
לבנונ מצר ירדנ אמריקא צרפת גרמנ אוקראינ גרוזינ בוכר קווקז תורכ טורק ארמנ כורד לוב תוניסא אלג'יר הונגר רומנ פולנ
בולגר יוונ ארגנטינא סודנ אריתרא סומל איראנ אפגנ אינד בהא שומרונ קופט עלוו שיע סונ סורא ספרד אוזבק סיר אלבנ בוסנ"""
_ARABIC_PEOPLES = """إسرائيل فلسطين عرب يهود مسيح مسلم درز بدو سور لبنان أردن مصر عراق كرد أرمن روس أمريك ترك سن
شيع علو قبط سريان آشور كلدان إيزيد ايزيد صابئ شركس تركمان أمازيغ نوب سودان صومال إريتر إثيوب يمن سعود كويت قطر
إمارات بحرين عمان ليب تونس جزائر مغرب إيران فارس أفغان باكستان هند ألمان فرنس بريطان إنجليز روم يونان مارون أرثوذكس
كاثوليك بروتستانت اسماعيل إسماعيل سامر بهائ غجر حساسن"""
_MORE_PEOPLES = """רוסייה ערבייה ערביה בדווי בדווית בדואי בדואים יהודייה נוצרייה אתיופים ערבים דרוזי דרוזים תורכי
תורכייה אשכנזייה עולה יהודים يهود دروز بدو أكراد أتراك روس أرمن شيعة سنة أقباط عرب شركس أفغان هنود نَوَر غجر إنجليز
ألمان يزيديين موارنة مسيحيون مسلمون"""
_TOO_COMMON = words(
    "עולה ישראלי ישראלית סנים עربي סירים סירית סירי סונים סוני סונית סוריה "
    "سنة سني سنين هندي مسلمه تركي عماني قطري فارسي سنيه مصريه"
)

_HEALTH = """סרטן סוכרת אפילפסיה סכיזופרניה דיכאון אסתמה קטוע קטועת נכה נכות שבץ לוקמיה פרקינסון אלצהיימר איידס
הריון הפלה עיוור עיוורת חירש חירשת חרש אילם משותק משותקת אנורקסיה אוטיסט אוטיסטית אוטיזם דמנציה צהבת שחפת טיפוס
מלריה כימותרפיה דיאליזה פוסט-טראומה מאניה הדיפרסיה פוסטטראומטי לב-פתוח سرطان سكري السكري صرع اكتئاب ربو معاق معاقة
مشلول مشلولة شلل إجهاض جلطة سكتة الزهايمر باركنسون توحد إعاقة مبتور مبتورة بتر أعمى عمياء أصم صماء أبكم ثلاسيميا
تلاسيميا فصام ضغط_الدم كيماوي الكيماوي ذبحة"""

_OCCUPATIONS = """נגר נגרית עורך עורכת מורה אחות אח מהנדס מהנדסת חקלאי חקלאית חשמלאי אינסטלטור אופה קצב מכונאי
עיתונאי עיתונאית צלם צלמת שחקן שחקנית סטודנט סטודנטית רוקח רוקחת רופא רופאה אדריכל אדריכלית ספר ספרית חייט תופרת
רועה שופט שופטת טבח פועל פועלת טייח רצף שרברב נפח צורף סנדלר כורך דייג מסגר רתך נהג מונית גננת מיילדת פסיכולוג
פסיכולוגית עובדת עובד סוציאלית מרצה זמר זמרת במאי סופר סופרת מתכנת מתכנתת מזכירה קופאית קבלן מוכר מוכרת חנווני בנאי
نجار محامي محامية محام محاسب محاسبة معلم معلمة مدرس مدرسة ممرض ممرضة مهندس مهندسة مزارع مزارعة كهربائي سباك خباز
جزار صحفي صحفية صحافي صحافية مصور مصورة صيدلي صيدلانية طبيب طبيبة حلاق خياط خياطة راعي صياد قاضي داية قابلة حداد
بناء عامل عاملة تاجر بائع بياع دهان بلاط فران إسكافي ساعاتي موظف موظفة سكرتيرة مترجم ممثل ممثلة مغني كاتب شاعر شاعرة
سائق ميكانيكي عتال بستاني استاذ أستاذ مذيع مذيعة محرر"""


def _peoples() -> Iterator[str]:
    for stem in _HEBREW_PEOPLES.split():
        yield from (stem + ending for ending in ("י", "ית", "ים", "יים", "יה", "ייה", "יות", "יית", "אי", "אית", "אים"))
    for stem in _ARABIC_PEOPLES.split():
        yield from (stem + ending for ending in ("ي", "ية", "يين", "يون", "يات", "يا", "ين", "ون"))
    yield from _MORE_PEOPLES.split()


_TABLE = {
    **table(
        b="""הייתי היה היא הוא עבד עבדה עבדתי אני כ עובד עובדת שימש היתה הייתה למדתי להיות נעשה נעשתה נעשיתי הפך
        הפכה הפכתי אבי בעלי אמי أعمل يعمل تعمل عمل عملت كان كنت أنا كانت اشتغل اشتغلت بشتغل يشتغل چان چانت هو هي
        أصبح أصبحت صار صارت والدي زوجي أبي أمي""",
        Q=" ".join(word + "ا" for word in _OCCUPATIONS.split() if word > "\u0600" and word[-1] not in "ةي"),
        S="סוציאלית סוציאלי דין חשבון تاكسي شاحنة إسعاف מונית משאית אוטובוס",
        m="מחלת מחלה مرض بمرض داء التهاب فشل",
        w="هلם הלם קרב טראומה نفسي ديסק",
        I="""זהות ת"ז ת.ז דרכון רישיון הויה מ"א אישי תיק חשבון הויتי هوية هويتي هويته هويتها الهوية جواز جوازي
        جوازه جوازها الجواز بطاقة بطاقتي بطاقته بطاقتها الملف ملف حساب حسابي لوحة رخصة ملفي ملفه القيد""",
        n="מספר מס' رقم برقم رقمه رقمها رقمي מספרו מספרה",
        k="תעודת של היה הוא السفر سفر هو كان",
        O=_OCCUPATIONS,
        H=_HEALTH,
    ),
    **dict.fromkeys((fold(word) for word in _peoples() if fold(word) not in _TOO_COMMON), "P"),
}
_RULES = (
    (re.compile("P(?:-P)*"), Category.DEMOGRAPHIC, "lexicon:people", 0.4, Sentence("a nationality, people or faith")),
    (re.compile("H"), Category.HEALTH, "lexicon:health", 0.6, Sentence("about someone's health")),
    (re.compile("m_(x)"), Category.HEALTH, "lexicon:health", 0.5, Sentence("an illness")),
    (re.compile("b_(?:x_){0,2}(Q)"), Category.DEMOGRAPHIC, "lexicon:occupation", 0.5, Sentence("an occupation")),
    (re.compile("O_S"), Category.DEMOGRAPHIC, "lexicon:occupation", 0.5, Sentence("an occupation")),
    (re.compile("b_(O(?:_S)?)"), Category.DEMOGRAPHIC, "lexicon:occupation", 0.5, Sentence("an occupation")),
    (re.compile("(?:n_)?I_(?:[kn]_)*(d)"), Category.CODE, "pattern:number", 0.8, Sentence("the number of a paper")),
    (re.compile("n_(?:[kI]_)*(d)"), Category.CODE, "pattern:number", 0.6, Sentence("a number that names something")),
)
_PHRASES = re.compile(
    r"(?<![א-ת])[והבלמש]?((?:פוסט|פוסט[־-])[\s־-]?טראומ(?:ה|טי|טית)|הלם[\s־-]קרב|התקף[\s־-]לב|כיסא[\s־-]גלגלים|ניתוח[\s־-]לב"
    r"|מחלת[\s־-]נפש|חולה[\s־-]נפש|מאניה[\s־-]דיפרסיה|לחץ[\s־-]דם|בהריון|שיתוק[\s־-]מוחין)(?![א-ת])"
    r"|(?:صدمة نفسية|كرسي متحرك|غسيل (?:ال)?كلى|فشل كلوي|ضغط الدم|نوبة قلبية"
    r"|مرض نفسي|شلل نصفي|شلل الأطفال|جلطة دماغية|حامل في الشهر)(?![ء-ي])"
)


def _number(text: str) -> str:
    return "d" if text[0].isdigit() and sum(map(str.isdigit, text)) >= _LEAST_DIGITS else "x"


_LEAST_DIGITS = 4


def _is_language(tagging: Tagging, index: int) -> bool:
    """Whether a word is said of a language: "in Arabic", בעברית."""
    word = tagging.reading.tokens[index].folded
    prefix = word[: tagging.prefixes.get(index, 0)]
    return prefix.lstrip("וو")[:1] in ("ב", "ب") and word.endswith(("ית", "يه", "ي"))


def _determined(tagging: Tagging, index: int) -> bool:
    word = tagging.reading.tokens[index].folded
    return word[: tagging.prefixes.get(index, 0)].endswith(("ال", "لل", "ה"))


def find(reading: Reading) -> Iterator[Suggestion]:
    """Peoples and faiths, ailments, occupations that somebody is said to have, numbers of papers."""
    if not reading.uncased:
        return
    tagging = reading.tagging(_TABLE, _number)
    for pattern, category, source, confidence, why in _RULES:
        for start, end, match in tagging.spans(pattern, pattern.groups):
            first = match.start(pattern.groups) // 2
            if source == "lexicon:occupation" and _determined(tagging, first):
                continue
            if source == "lexicon:people" and _is_language(tagging, first):
                continue
            yield reading.suggestion(start, end, category, source, confidence, why)
    for match in _PHRASES.finditer(reading.text):
        start = match.start(1) if match[1] else match.start()
        yield reading.suggestion(
            start, match.end(), Category.HEALTH, "lexicon:health", 0.6, Sentence("about someone's health")
        )
