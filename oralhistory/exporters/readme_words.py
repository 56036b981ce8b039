"""What every package says about itself, in English, Hebrew and Arabic. The limits are stated honestly, not softly."""

from __future__ import annotations

from dataclasses import dataclass

from oralhistory.exporters.language import Direction


@dataclass(frozen=True)
class Note:
    """One language's text. ``tell_institution`` has one ``{}`` for the institution's name."""

    language: str
    direction: Direction
    name: str
    what: str
    what_text: tuple[str, ...]
    terms: str
    terms_text: tuple[str, ...]
    limits: str
    limits_list: tuple[str, ...]
    cite: str
    cite_text: tuple[str, ...]
    recognise: str
    tell_institution: str
    tell_sender: str
    recognise_text: tuple[str, ...]


ENGLISH_NOTE = Note(
    language="en",
    direction="ltr",
    name="English",
    what="What this is",
    what_text=(
        "People told what they lived through and agreed that it may be used as written here, and no further. "
        "This package holds their words after details that could identify them, or others they speak of, were treated.",
    ),
    terms="Terms",
    terms_text=(
        "Use it for this purpose only and show it to these readers only; ask again for anything else. "
        "A narrator may withdraw consent at any time. When you are told so, stop using that testimony, "
        "delete your copies and tell those you passed it to.",
    ),
    limits="What anonymisation can and cannot promise",
    limits_list=(
        "Pseudonymous is not anonymous. Someone who was there may know a narrator by a single event, a role "
        "or a turn of phrase.",
        "Do not try to identify anyone, and do not join these texts with other sources to that end.",
        "What is public cannot be recalled. Before you publish a passage, think of who will search for it.",
        "A court can order that what is known about a person be disclosed. No promise made here outranks it.",
        "Altered voices can be recognised. Where there is sound, silence stands for what was taken out.",
    ),
    cite="How to cite",
    cite_text=("Name the attribution the narrator chose, the title and the release. Name nobody otherwise.",),
    recognise="If you recognise somebody",
    tell_institution="Tell {}, and nobody else.",
    tell_sender="Tell the person who gave you this package, and nobody else.",
    recognise_text=("Do not write the name down, not even in a note or a message. Say which release and which place.",),
)

HEBREW_NOTE = Note(
    language="he",
    direction="rtl",
    name="עברית",
    what="מה יש כאן",
    what_text=(
        "אנשים סיפרו על מה שעבר עליהם והסכימו שייעשה בדבריהם שימוש כמפורט כאן, ולא מעבר לכך. "
        "בחבילה זו דבריהם, לאחר שפרטים שעלולים לזהות אותם או אחרים שהם מזכירים טופלו.",
    ),
    terms="תנאים",
    terms_text=(
        "יש להשתמש בחומר רק למטרה זו ולהציג אותו רק לקוראים אלה; לכל שימוש אחר יש לבקש רשות מחדש. "
        "כל מספר ומספרת רשאים לחזור בהם מהסכמתם בכל עת. אם נמסר לכם על כך, יש להפסיק את השימוש בעדות, "
        "למחוק את העותקים ולהודיע למי שקיבלו אותם מכם.",
    ),
    limits="מה ההסוואה מבטיחה ומה לא",
    limits_list=(
        "שם בדוי אינו אנונימיות. מי שהיה שם עשוי לזהות אדם לפי אירוע אחד, תפקיד או צורת דיבור.",
        "אין לנסות לזהות איש, ואין להצליב את הטקסטים עם מקורות אחרים לשם כך.",
        "את מה שפורסם אי אפשר להשיב. לפני פרסום קטע יש לחשוב מי יחפש אותו.",
        "בית משפט יכול להורות על גילוי הידוע על אדם. שום הבטחה כאן אינה גוברת על כך.",
        "גם קול ששונה ניתן לזיהוי. בהקלטות, שקט עומד במקום מה שהוסר.",
    ),
    cite="איך מצטטים",
    cite_text=("יש לציין את הכינוי שבחרו המספר או המספרת, את הכותרת ואת מזהה העדות. אין לנקוב בשום שם אחר.",),
    recognise="אם זיהיתם מישהו",
    tell_institution="יש לפנות אל {}, ולא לאיש מלבדם.",
    tell_sender="יש לפנות למי שמסרו לכם את החבילה, ולא לאיש מלבדם.",
    recognise_text=("אין לכתוב את השם, גם לא בפתק או בהודעה. יש לציין את מזהה העדות ואת המקום בטקסט.",),
)

ARABIC_NOTE = Note(
    language="ar",
    direction="rtl",
    name="العربية",
    what="ما هذه المواد",
    what_text=(
        "روى أشخاص ما عاشوه ووافقوا على استخدام كلامهم على النحو المبيّن هنا، لا أكثر. "
        "تضمّ هذه الحزمة أقوالهم بعد معالجة التفاصيل التي قد تدلّ عليهم أو على غيرهم ممّن ورد ذكرهم.",
    ),
    terms="الشروط",
    terms_text=(
        "تُستخدم المواد لهذا الغرض وحده وتُعرض على هؤلاء القرّاء وحدهم؛ ولأي غرض آخر يُطلب الإذن من جديد. "
        "يحقّ لكل راوٍ وراوية سحب الموافقة في أي وقت. عند إبلاغكم بذلك، توقّفوا عن استخدام الشهادة، "
        "واحذفوا نسخكم وأبلغوا من سلّمتموها إليهم.",
    ),
    limits="ما تضمنه إزالة الدلائل وما لا تضمنه",
    limits_list=(
        "الاسم المستعار لا يعني إخفاءً تامًّا للهوية. من كان حاضرًا قد يعرف الراوي من حادثة واحدة أو دور أو عبارة.",
        "لا تحاولوا معرفة هوية أي شخص، ولا تقارنوا النصوص بمصادر أخرى لهذه الغاية.",
        "ما نُشر لا يمكن استرجاعه. قبل نشر أي مقطع، فكّروا فيمن سيبحث عنه.",
        "يمكن لمحكمة أن تأمر بالكشف عمّا هو معروف عن شخص. ولا يعلو على ذلك أي وعد هنا.",
        "يمكن التعرّف على الأصوات حتى بعد تغييرها. وفي التسجيلات يحلّ الصمت محلّ ما حُذف.",
    ),
    cite="كيفية الاقتباس",
    cite_text=("اذكروا التسمية التي اختارها الراوي أو الراوية والعنوان ومعرّف الشهادة، ولا تذكروا أي اسم آخر.",),
    recognise="إذا تعرّفتم على أحد",
    tell_institution="أبلغوا {} ولا أحد سواها.",
    tell_sender="أبلغوا من سلّمكم هذه الحزمة ولا أحد سواه.",
    recognise_text=("لا تكتبوا الاسم، ولا حتى في ملاحظة أو رسالة. اذكروا معرّف الشهادة والموضع في النص.",),
)
