"""The words of headings and labels in exported files, in English, Hebrew and Arabic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from oralhistory.exporters.language import Direction, interface_language
from oralhistory.model import Audience, Use


@dataclass(frozen=True)
class Words:
    """One language's labels. ``columns`` names the whitelisted columns that a transcript's heading shows."""

    language: str
    direction: Direction
    about: str
    warnings: str
    summary: str
    transcript: str
    terms: str
    release: str
    attribution: str
    conditions: str
    purpose: str
    readers: str
    publication: str
    institution: str
    notice: str
    working_copy: str
    columns: Mapping[str, str]
    uses: Mapping[Use, str]
    audiences: Mapping[Audience, str]


_COLUMNS = (
    "language",
    "interview_date",
    "interview_place",
    "narrator_born",
    "narrator_gender",
    "narrator_occupation",
    "narrator_organisation",
    "narrator_unit",
    "narrator_rank",
    "narrator_role",
    "coverage_from",
    "coverage_to",
    "coverage_places",
    "keywords",
)


def _columns(*labels: str) -> dict[str, str]:
    return dict(zip(_COLUMNS, labels, strict=True))


def _uses(*labels: str) -> dict[Use, str]:
    return dict(zip(Use, labels, strict=True))


def _audiences(*labels: str) -> dict[Audience, str]:
    return dict(zip(Audience, labels, strict=True))


ENGLISH = Words(
    language="en",
    direction="ltr",
    about="About this testimony",
    warnings="Before you read",
    summary="Summary",
    transcript="Transcript",
    terms="Terms",
    release="Release",
    attribution="Cite as",
    conditions="Conditions",
    purpose="Released for",
    readers="Released to",
    publication="Publication",
    institution="Released by",
    working_copy="Working copy for the team. Do not pass it on; shred it after use.",
    notice=(
        "Details that could identify someone were treated before this text was released. "
        "That makes it pseudonymous, not anonymous: do not try to find out who anyone is, "
        "and do not pass it on beyond these terms."
    ),
    columns=_columns(
        "Language",
        "Interviewed",
        "Place of interview",
        "Born",
        "Gender",
        "Occupation",
        "Organisation",
        "Unit",
        "Rank",
        "Role",
        "Speaks of the time from",
        "Until",
        "Places spoken of",
        "Keywords",
    ),
    uses=_uses(
        "research",
        "teaching",
        "publication",
        "broadcast",
        "the web",
        "exhibition",
        "advocacy",
        "legal proceedings",
        "deposit in an archive",
        "verification",
        "automatic processing",
    ),
    audiences=_audiences("the team", "partner organisations", "researchers", "a court", "the public"),
)

HEBREW = Words(
    language="he",
    direction="rtl",
    about="על העדות",
    warnings="לפני הקריאה",
    summary="תקציר",
    transcript="תמליל",
    terms="תנאים",
    release="מזהה",
    attribution="לציטוט",
    conditions="תנאי השימוש",
    purpose="נמסר לשם",
    readers="נמסר לידי",
    publication="פרסום",
    institution="נמסר מטעם",
    working_copy="עותק עבודה לצוות. אין להעביר אותו הלאה; יש לגרוס אותו לאחר השימוש.",
    notice=(
        "פרטים שעלולים לזהות אדם טופלו לפני מסירת הטקסט. "
        "בכך זהות הדוברים הוסוותה, אך אין כאן אנונימיות מלאה: אין לנסות לברר מי האנשים, "
        "ואין להעביר את הטקסט הלאה מעבר לתנאים אלה."
    ),
    columns=_columns(
        "שפה",
        "מועד הריאיון",
        "מקום הריאיון",
        "שנת לידה",
        "מגדר",
        "עיסוק",
        "ארגון",
        "יחידה",
        "דרגה",
        "תפקיד",
        "העדות עוסקת בתקופה שמ־",
        "עד",
        "מקומות שבהם עוסקת העדות",
        "מילות מפתח",
    ),
    uses=_uses(
        "מחקר",
        "הוראה",
        "פרסום",
        "שידור",
        "פרסום ברשת",
        "תערוכה",
        "פעילות ציבורית",
        "הליך משפטי",
        "שמירה בארכיון",
        "אימות",
        "עיבוד אוטומטי",
    ),
    audiences=_audiences("הצוות", "ארגונים שותפים", "חוקרות וחוקרים", "בית משפט", "הציבור"),
)

ARABIC = Words(
    language="ar",
    direction="rtl",
    about="عن هذه الشهادة",
    warnings="قبل القراءة",
    summary="ملخّص",
    transcript="نصّ الشهادة",
    terms="الشروط",
    release="المعرّف",
    attribution="عند الاقتباس",
    conditions="شروط الاستخدام",
    purpose="سُلّمت لغرض",
    readers="سُلّمت إلى",
    publication="المنشور",
    institution="سُلّمت من",
    working_copy="نسخة عمل للفريق. لا تُسلَّم لأحد، وتُتلَف بعد الاستعمال.",
    notice=(
        "عولجت التفاصيل التي قد تدلّ على هوية أي شخص قبل تسليم هذا النص. "
        "الهويات مموّهة وليست مجهولة تمامًا: يُرجى عدم محاولة معرفة هوية أي شخص، "
        "وعدم نقل النص خارج هذه الشروط."
    ),
    columns=_columns(
        "اللغة",
        "تاريخ المقابلة",
        "مكان المقابلة",
        "الميلاد",
        "النوع الاجتماعي",
        "المهنة",
        "المنظمة",
        "الوحدة",
        "الرتبة",
        "الدور",
        "الفترة من",
        "حتى",
        "أماكن ورد ذكرها",
        "كلمات مفتاحية",
    ),
    uses=_uses(
        "البحث",
        "التعليم",
        "النشر",
        "البثّ",
        "النشر على الشبكة",
        "المعارض",
        "المناصرة",
        "الإجراءات القضائية",
        "الإيداع في أرشيف",
        "التحقّق",
        "المعالجة الآلية",
    ),
    audiences=_audiences("الفريق", "المنظمات الشريكة", "الباحثين والباحثات", "محكمة", "الجمهور"),
)

_WORDS = {"en": ENGLISH, "he": HEBREW, "ar": ARABIC}


def words_for(language: str | None) -> Words:
    """The labels for a testimony in ``language``: Hebrew, Arabic, and English for all others."""
    return _WORDS[interface_language(language)]
