"""The words that stand before a name: titles, kinship, ranks, and "my name is"."""

from __future__ import annotations

from oralhistory.anonymise.detect.roles import RANKS, RANKS_OR_WORDS
from oralhistory.anonymise.detect.vocabulary import words

HONORIFICS = words(
    """mr mrs ms miss mister mme dr doctor prof professor sir lady madam rabbi imam sheikh shaykh sheik haj hajj
    haji hajja
    father brother sister reverend rev judge justice president minister king queen prince princess lord
    מר גב' גברת ד"ר דר' דר דוקטור פרופ' פרופסור הרב רב אדון השופט עו"ד השיך שיח'
    السيد السيدة الدكتور الدكتورة دكتور دكتورة الأستاذ الأستاذة أستاذ الشيخ الحاج الحاجة الحاجه المهندس القاضي
    المحامي الآنسة سيد"""
)
KIN = words(
    """uncle aunt auntie grandma grandpa granny grandad grandfather grandmother cousin mum mom dad mama papa baba
    daddy mummy
    דוד דודה סבא סבתא אמא אבא אחי אחותי בעלי אשתי בני בתי חברי
    عمي عمتي خالي خالتي جدي جدتي أخي اختي أختي زوجي زوجتي ابني ابنتي صديقي صديقتي جاري
    אחיו אחותו אחיה אחותה אשתו בעלה אביו אביה אמו אמה בנו בתו חברו חברתי אחיי
    أخوه أخوها أبوه أبوها أمه أمها زوجته زوجها ابنه ابنها ابنته ابنتها أخته أختها جاره صديقه صديقها
    عمه خاله جده أخي أخاه جارنا"""
)
RANK_TITLES = words(RANKS + " " + RANKS_OR_WORDS) | words(
    """commander officer leader seaman stoker aircraftman sapper gunner trooper fusilier ldr cdr
    המפקד הקצין סמל סרן القائد الضابط العقيد النقيب الملازم الرائد المقدم العميد الرقيب
    اللواء العريف"""
)
BEFORE_RANK = words(
    "able ordinary leading chief petty warrant wing squadron flight flying pilot lance staff colour second first"
)
"""The first word of a rank of two: "Able Seaman", "Wing Commander"."""
INTRODUCTIONS = words(
    """named called name nicknamed surname בשם שם שמי שמו שמה ששמו ששמה اسمي اسمه اسمها اسم يدعى تدعى
    واسمه باسم سميته ينادونني يسمونني"""
)
PARTICLES = words(
    "de del della di da du dos van von der den ten ter la le bin ibn al el ul abu umm bar ben bat bte y e"
)
"""What may stand uncapitalised inside a name."""

HEBREW_ARABIC_PARTICLES = words("עבד אבו אום אבן בן בת בר אל אבי بن ابن بنت أبو ابو أبي أبا أم ام آل عبد")

SAID = words(
    """אמר אמרה שאל שאלה סיפר סיפרה צעק צעקה ענה ענתה קרא אמרתי שאלתי סיפרתי
    قال قالت سأل سألت حكى حكت صرخ أجاب أخبرني أخبرتني اتصلت كلمت قلت رأيت قابلت"""
)
"""Verbs that a name follows, as their subject or after a prefix."""

BEFORE_DEFINITE = words("את إن أن لكن كأن لأن بأن وإن")
WITH = words("עם مع")
CALLED = words("קוראים קראו קוראת קורא נקרא")
WHOM = words("לי לו לה לך להם")
PLACE_VERBS = words(
    """גר גרה גרתי גרנו נסע נסעתי נסענו הגיע הגעתי הגענו הלכנו חזרנו חזרתי עברנו עברתי נולד נולדה נולדתי יצאנו יציאה
    שירת שירתי שירתתי שירתנו נכנסנו נסיעה
    ولدت ولد سكنا سكنت عشت عشنا ماتت مات وصلنا وصلت سافرنا سافرت رجعنا رجعت انتقلنا دخلنا خرجنا"""
)
