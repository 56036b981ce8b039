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
    عمي عمتي خالي خالتي جدي جدتي أخي اختي أختي زوجي زوجتي ابني ابنتي صديقي صديقتي جاري"""
)
RANK_TITLES = words(RANKS + " " + RANKS_OR_WORDS) | words(
    """commander officer המפקד הקצין סמל סרן القائد الضابط العقيد النقيب الملازم الرائد المقدم العميد الرقيب
    اللواء العريف"""
)
INTRODUCTIONS = words(
    """named called name nicknamed surname בשם שם שמי שמו שמה ששמו ששמה اسمي اسمه اسمها اسم يدعى تدعى
    واسمه باسم سميته ينادونني يسمونني"""
)
PARTICLES = words(
    "de del della di da du dos van von der den ten ter la le bin ibn al el ul abu umm bar ben bat bte y e"
)
"""What may stand uncapitalised inside a name."""

HEBREW_ARABIC_PARTICLES = words("אבו אום אבן בן בת בר אל אבי بن ابن بنت أبو ابو أبي أبا أم ام آل عبد")
