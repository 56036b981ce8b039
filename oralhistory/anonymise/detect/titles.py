"""The words that stand before a name: titles, kinship, ranks, and "my name is"."""

from __future__ import annotations

from oralhistory.anonymise.detect.roles import RANKS, RANKS_OR_WORDS
from oralhistory.anonymise.detect.vocabulary import words

HONORIFICS = words(
    """mr mrs ms miss mister mme dr doctor prof professor sir lady madam rabbi imam sheikh
    shaykh sheik haj hajj haji hajja father brother sister reverend rev judge justice president minister king queen
    prince princess lord מר גב' גברת ד"ר דר' דר דוקטור פרופ' פרופסור הרב רב אדון השופט עו"ד השיך שיח' السيد السيدة
    الدكتور الدكتورة دكتور دكتورة الأستاذ الأستاذة أستاذ الشيخ الحاج الحاجة الحاجه المهندس القاضي المحامي الآنسة سيد
    كابتن الكابتن المختار الخوري الأب العروس العريس المعلم المعلمة أبونا الرفيق الرفيقة الشهيد الشهيدة الأسير
    المرحوم المرحومة الطبيب الطبيبة الممرض الممرضة المدير المديرة السائق الحارس الجندي المترجم المحقق السجان
    המורה הגננת הרופא הרופאה האחות החייל החיילת הנהג המנוח המנוחה ז"ל הסמל הסמלת המ"פ המג"ד"""
)
KIN = words(
    """uncle aunt auntie grandma grandpa granny grandad grandfather grandmother cousin mum mom dad
    mama papa baba daddy mummy דוד דודה סבא סבתא אמא אבא אחי אחותי בעלי אשתי בני בתי חברי عمي عمتي خالي خالتي جدي
    جدتي أخي اختي أختي زوجي زوجتي ابني ابنتي صديقي صديقتي جاري אחיו אחותו אחיה אחותה אשתו בעלה אביו אביה אמו אמה בנו
    בתו חברו חברתי אחיי أخوه أخوها أبوه أبوها أمه أمها زوجته زوجها ابنه ابنها ابنته ابنتها أخته أختها جاره صديقه
    صديقها عمه خاله جده أخي أخاه جارنا جارتنا جارتي رفيقي رفيقتي صديقنا زميلي زميلتي عمتها عمته خالتها خالته ستي
    سيدي تيتا عمو خالو حماتي حماي كنتي صهري نسيبي حفيدي حفيدتي خطيبي خطيبتي أخوي خوي ابننا بنتي بنتها بنته ولدي גיסי
    גיסתי חמי חמותי נכדי נכדתי אחיין אחייני אחייניתי שכני שכנתי השכן השכנה דודי דודתי דודו דודתו דודתה סבי סבתי סבתו
    סבה בעלך אחיך אחותך אימא סבתה ארוסי ארוסתי חתני כלתי חברתו חברה חותני"""
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
    """named called name nicknamed surname בשם שמי שמו שמה ששמו ששמה اسمي اسمه اسمها اسم
    يدعى تدعى واسمه باسم سميته ينادونني يسمونني اسمنا اسمهم ويدعى المدعو المدعوة الملقب لقبه لقبها كنيته ينادونه
    يسمونه نسميه سموه سموها أسموها أسموه سميناه سميناها اسمو ששמם המכונה המכונים מכונה כינויו כינויה שנקרא שנקראת
    ששמי קראנו הנקרא"""
)
PARTICLES = words(
    "de del della di da du dos van von der den ten ter la le bin ibn al el ul abu umm bar ben bat bte y e"
)
"""What may stand uncapitalised inside a name."""

HEBREW_ARABIC_PARTICLES = words("עבד אבו אום אבן בן בת בר אל אבי بن ابن بنت أبو ابو أبي أبا أم ام آل عبد")

SAID = words(
    """אמר אמרה שאל שאלה סיפר סיפרה צעק צעקה ענה ענתה קרא אמרתי שאלתי סיפרתי ענתה ענו השיב השיבה לחש
    לחשה פגשתי ראיתי הכרתי פגש פגשה צלצל צלצלה טלפן טילפנה הסביר הסבירה הודיע قال قالت سأل سألت حكى حكت صرخ أجاب
    أخبرني أخبرتني اتصلت كلمت قلت رأيت قابلت قالّي حكالي شفت لقيت التقيت سألنا رأينا قابلنا أجابت ردت رد صرخت همس
    همست قابلتني أخبرت سلمت ودعت تذكرت أتذكر عرفت"""
)
"""Verbs that a name follows, as their subject or after a prefix."""

BEFORE_DEFINITE = words("את إن أن لكن كأن لأن بأن وإن")
WITH = words("עם אצל ליד مع معي معنا معه معها عند")
TOWARDS = words("في إلى الى من نحو باتجاه صوب")
"""Arabic prepositions that stand before a place as a word of their own."""
CALLED = words("קוראים קראו קוראת קורא נקרא")
WHOM = words("לי לו לה לך להם")
PLACE_VERBS = words(
    """גר גרה גרתי גרנו נסע נסעתי נסענו הגיע הגעתי הגענו הלכנו חזרנו חזרתי עברנו עברתי נולד נולדה נולדתי יצאנו יציאה
    שירת שירתי שירתתי שירתנו נכנסנו נסיעה
    ولدت ولد سكنا سكنت عشت عشنا ماتت مات وصلنا وصلت سافرنا سافرت رجعنا رجعت انتقلنا دخلنا خرجنا"""
)
BARE_TITLES = words(
    """מר גב' גברת ד"ר דר' דר דוקטור פרופ' פרופסור עו"ד שיח' הרב סגן סרן סמל סמלת סמ"ר רס"ל
    רס"ר רס"מ רס"ב רנ"ג סג"מ רס"ן סא"ל אל"מ אל"ם תא"ל רא"ל רב"ט טוראי סמב"צ מ"פ מג"ד מח"ט מ"מ"""
)
"""Hebrew titles that, without article, stand before a name and nothing else."""
VOCATIVES = words("يا يابا ويا")
ACTS = words(
    """הלך הלכה בא באה ישב ישבה עמד עמדה רץ רצה חזר חזרה נפל נפלה שתק שתקה בכה בכתה צחק צחקה חיכה
    חיכתה נעלם נעלמה יצא יצאה נכנס נכנסה מת מתה נהרג נהרגה נפצע נפצעה כתב כתבה התקשר התקשרה התחתן התחתנה ירד ירדה
    עלה עלתה ביקש ביקשה פתח פתחה הסתכל הסתכלה נרדם נרדמה ידע ידעה רצתה אהב אהבה עזר עזרה הביא הביאה לקח לקחה ניגש
    ניגשה הגיע הגיעה נתן נתנה جاء جاءت اجا اجت إجا إجت راح راحت رجع رجعت ذهب ذهبت وقف وقفت جلس جلست بكى بكت ضحك ضحكت
    مات ماتت استشهد استشهدت خرج خرجت دخل دخلت وصل وصلت عاد عادت سكت سكتت كتب كتبت نظر نظرت نام نامت ركض ركضت اختفى
    اختفت تزوج تزوجت نزل نزلت طلع طلعت حمل حملت فتح فتحت أخذ أخذت حكى حكت ناداني نادى نادت سألني سألتني رأى رأت شاف
    شافت عرف عرفت كان كانت صار صارت"""
)
"""Verbs whose subject is somebody: in Arabic a name follows, in Hebrew it goes before."""
