"""Places of Hebrew and Arabic by the noun before them: "village of", "camp", "street", and heads like נווה, עין, تل."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.familiarity import script_of
from oralhistory.anonymise.detect.places import is_place
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import HYPHEN, SPACE, Reading, raw_length
from oralhistory.anonymise.detect.uncased_words import Cue, Word, in_names, word_of
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_TABLE = table(
    c="נווה נוה בקעת עמק חורבת חרבת רמת קריית קרית גבעת חירבת מעלה מצפה באר בארות משמר אלוני ג'סר خربة كفر دير مرج",
    h="כפר צומת הר נחל תל עין ואדי דיר شفا جبل وادي تل تلة عين كفر بير بئر رأس برج خان باب نهر سهل بحيرة ظهر",
    b="בית بيت",
    l="""קיבוץ מושב שכונת מחנה העיר הכפר היישוב מחסום כיכר התנחלות מאחז מושבת עיירת עיירה מושבה מעברת אזור قرية
    مخيم مدينة حي بلدة حاجز منطقة ناحية مخيمات عزبة نجع هجرة محافظة مستوطنة ضاحية قضاء حارة مستعمرة كيبوتس""",
    t="""בסיס כלא מעבר שוק חוף יער גן מוצב מתקן נמל מחצבת פארק קניון חוות מלון כיכר
    دوار ميدان ساحة سجن معتقل معبر مفرق سوق ميناء مطار مقبرة معسكر جسر قلعة بوابة مخفر""",
    s="רחוב רח' שדרות סמטת דרך شارع زقاق طريق",
    n="מספר מס' رقم",
    e="אל אבו אום אם בן עבד أبو أم بني ابن بن بنت",
)
_AFTER_HEAD = re.compile("([cbhlst])[_-](?=[xechblst])")
_NUMBER = re.compile("_(?:n_)?d")
_NO_HOUSE_OF = words(
    """ספר הספר חולים החולים כנסת הכנסת משפט המשפט קפה הקפה מרקחת אבות סוהר הסוהר עסק עלמין
    הקברות קברות מלון זונות ההורים הורים שימוש השימוש ראשון שני מלאכה מדרש המדרש הארחה ועד נבחרים המקדש מגורים לבן
    גדול קטן קרקע שלנו אריזה שלו שלה שלי كبير صغير الله النار العيلة قديم جديد حجر شعر لحم العائلة عزاء العزاء مال
    المال ثاني واحد كامل أبيض مهجور فارغ"""
)
_NO_STREET_OF = words("אגב ארוכה נוספת חזרה הביתה عام طويل مسدود العودة الرجوع ترابي آخر فرعي")
_COMMON, _RATHER_RARE, _HEADED, _HOUSE = 4.7, 3.8, 5.3, 3.2
"""Below which frequency a word may be a name: in general; in Arabic without article; behind heads that only places
have; behind Hebrew "house"."""


def _number(text: str) -> str:
    return "d" if text.isdecimal() and len(text) < 5 else "x"


def find(reading: Reading) -> Iterator[Suggestion]:
    """What follows the noun, with the noun where it is a part of the name, and a street's number."""
    if not reading.uncased:
        return
    tagging = reading.tagging(_TABLE, _number)
    for match in _AFTER_HEAD.finditer(tagging.tags):
        head = match.start() // 2
        prefix = reading.tokens[head].folded[: tagging.prefixes.get(head, 0)]
        last = _last(reading, head, match[1], determined=prefix.endswith(("ال", "ה", "لل")))
        if last is None:
            continue
        number = _NUMBER.match(tagging.tags, 2 * last + 1) if match[1] == "s" else None
        end = reading.tokens[(number.end() - 1) // 2 if number else last].end
        start = reading.tokens[head + 1].start
        if match[1] in "chbt":
            token = reading.tokens[head]
            start = token.start + (raw_length(token.text, len(prefix)) if prefix else 0)
        yield reading.suggestion(start, end, Category.PLACE, "pattern:place", 0.7, Sentence("the name of a place"))


def _last(reading: Reading, head: int, kind: str, *, determined: bool) -> int | None:
    """The last token of the name behind a head, or ``None`` when what follows names nothing."""
    first = head + 1
    name = _word(reading, first)
    if name is None or reading.gaps[head] not in (SPACE, HYPHEN):
        return None
    hyphen = reading.gaps[head] == HYPHEN
    if name.cues & Cue.PARTICLE and _word(reading, first + 1) is not None and reading.gaps[first] in (SPACE, HYPHEN):
        return first + 1
    if not _names_a_place(name, kind, determined=determined, hyphen=hyphen):
        return None
    following = _word(reading, first + 1)
    if kind in "lst" and following is not None and reading.gaps[first] in (SPACE, HYPHEN) and following.may_follow:
        return first + 1
    return first


def _word(reading: Reading, index: int) -> Word | None:
    if index >= len(reading.tokens):
        return None
    script = script_of(reading.tokens[index])
    return word_of(reading.tokens[index].folded, script) if script else None


def _names_a_place(name: Word, kind: str, *, determined: bool, hyphen: bool) -> bool:
    """Whether the word after "village", "hill" names it; the rest are adjectives and verbs.

    Arabic joins a name to a noun without article ("مخيم بلاطة"); behind one with it ("البيت") a new word begins. A word
    without article there is a name when it is listed or rare. In Hebrew both or neither have it when the second is an
    adjective, and the heads that only places have are never indefinite.
    """
    if name.cues & (Cue.KIN | Cue.TITLE) or name.folded in (_NO_HOUSE_OF if kind == "b" else _NO_STREET_OF):
        return False
    if name.script == "ar":
        listed = any(is_place(name.folded[n:], "ar") for n in (0, 2) if n == 0 or name.folded.startswith("ال"))
        articled = name.folded.startswith("ال") and kind != "b"
        known = listed or articled or name.zipf < _RATHER_RARE or (kind in "hc" and in_names(name.folded, "ar"))
        return not determined and known and name.zipf < _COMMON
    if determined and name.noun:
        return False
    if kind == "b":
        return name.zipf < (_COMMON if hyphen else _HOUSE) and not determined
    return name.zipf < (_HEADED if kind == "c" else _COMMON)
