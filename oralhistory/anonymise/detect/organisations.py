"""Military units by their patterns, and the words by which a capitalised name shows to be an organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise import lexicon
from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

ORGANISATION_WORDS = words(
    """ltd limited inc llc plc gmbh ag corp corporation company committee commission ministry department council court
    tribunal board authority agency association federation union university college school academy institute hospital
    clinic bank party society foundation trust club church mosque synagogue monastery museum library newspaper times
    news press radio television office bureau chamber assembly parliament senate government municipality police army
    navy force forces command service services prison crown office movement front league organisation organization
    network group centre center administration directorate registry registrar secretariat prosecutor ombudsman kibbutz
    panel embassy consulate brothers sons partners holdings convention treaty constitution republic kingdom state"""
)
UNIT_WORDS = words(
    "brigade battalion regiment division corps squadron platoon squad company battery unit command commando patrol"
)
_ORDINALS = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth
seventieth eightieth ninetieth hundredth
הראשונה השנייה השניה השלישית הרביעית החמישית השישית א ב ג ד ה
الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"""

_TABLE = table(
    U="company battalion brigade platoon squad regiment division squadron corps battery army fleet company",
    u="unit base outpost post checkpoint",
    H="פלוגה גדוד חטיבה מחלקה אוגדה יחידה סוללה צוות כיתה מוצב בסיס מחסום",
    C="פלוגת גדודי חטיבת מחלקת אוגדת יחידת סיירת פיקוד",
    c="עמותת מפלגת חברת ארגון תנועת ועדת משרד אוניברסיטת מכללת עיריית בית-ספר",
    A="كتيبة سرية لواء فرقة فصيل وحدة كتائب سرايا الكتيبة السرية اللواء الفرقة الوحدة الفصيل",
    a="جمعية وزارة منظمة حزب حركة جامعة مؤسسة بلدية شركة قيادة لجنة",
    o=_ORDINALS,
    t="the of our my his their ה",
    r="number no מספר رقم",
    k="""infantry armoured armored tank artillery paratroop paratroopers reserve rifle engineering reconnaissance
    medical sapper engineer pioneer field mechanised mechanized motorised motorized mountain parachute airborne assault
    signals signal transport supply mortar guards light heavy airmobile marine border security""",
    h="hundred",
    T="twenty thirty forty fifty sixty seventy eighty ninety",
    j="and",
    l="a b c d e f alpha bravo charlie delta echo א' ב' ג' ד' ה' ו' ز ب ج د",
)


def _number(text: str) -> str:
    if text.isdecimal():
        return "d" if len(text) <= 4 else "x"
    return "n" if text[-2:].lower() in ("st", "nd", "rd", "th") else "x"


_UNIT = re.compile(
    "(?:(?:h_j_)?(?:T[_-])?[no][_-](?:k_)*U|[no]_u|[Uu]_(?:r_)?d|U_l(?=[-,.|]|_[xt])|[HA]_(?:r_)?(?:d|l|o)(?!-)|C_d)"
)
_CHAIN = re.compile("(?:[no][_-](?:k_)*U[_,](?:t_)*)+[no][_-](?:k_)*U")
_NAMED = re.compile("([CcaA])_(x)")


def find(reading: Reading) -> Iterator[Suggestion]:
    """Units by number, letter or ordinal; in Hebrew and Arabic also what follows "brigade of", "party of"."""
    tagging = reading.tagging(_TABLE, _number)
    for pattern, confidence in ((_CHAIN, 0.95), (_UNIT, 0.9)):
        for start, end, _ in tagging.spans(pattern):
            yield reading.suggestion(start, end, Category.UNIT, "pattern:unit", confidence, Sentence("a military unit"))
    for start, end, match in tagging.spans(_NAMED):
        name = reading.tokens[match.start(2) // 2]
        if lexicon.zipf(name.text) < 5.0 or name.folded in lexicon.places(lexicon.lexicon_of(name.text)):
            category = Category.UNIT if match[1] in "CA" else Category.ORGANISATION
            yield reading.suggestion(
                start, end, category, "pattern:organisation", 0.7, Sentence("an organisation's name")
            )
