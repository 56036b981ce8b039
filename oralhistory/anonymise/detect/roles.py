"""Ranks, and roles so particular that one person held them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.anonymise.detect.vocabulary import table, words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

RANKS = """sergeant lieutenant colonel corporal brigadier admiral commodore ensign sgt cpl lt col capt maj captain
commandant bombardier midshipman rifleman guardsman subedar jemadar havildar naik sepoy bdr pte brig
feldwebel hauptmann oberst leutnant oberleutnant unteroffizier gefreiter obergefreiter
רב"ט סמל סמ"ר רס"ל רס"ר רס"מ רס"ב רנ"ג סג"מ סגן סרן רס"ן סא"ל אל"מ אל"ם תא"ל רב-אלוף רא"ל סמלת טוראי רבט סמר רסן סאל
رقيب ملازم نقيب رائد مقدم عقيد عميد لواء عريف مساعد"""

RANKS_OR_WORDS = "major general private marshal warrant staff אלוף قائد فريق جندي"
"""Ranks that are other words too: they count before a name only."""

UNIT_WORDS = """company battalion brigade platoon squad regiment division squadron corps battery unit base
פלוגה פלוגת גדוד גדודי חטיבה חטיבת מחלקה מחלקת כיתה אוגדה אוגדת יחידה יחידת סוללה סיירת בסיס
كتيبة سرية لواء فرقة فصيل وحدة سرب قاعدة"""

ROLE_WORDS = """medic commander driver sniper gunner interpreter translator cook clerk doctor paramedic nurse officer
scout tracker pilot navigator observer lookout stoker bugler orderly batman bosun coxswain loader armourer runner
warden spokesman spokeswoman spokesperson deputy operator instructor investigator interrogator guard signaller
adjutant quartermaster chaplain leader chief head director principal secretary mayor imam rabbi priest teacher manager
חובש חובשת מפקד מפקדת נהג נהגת צלף קשר קשרית רופא רופאה טבח פקידה קצין קצינה סמב"צ מש"קית גשש דובר סגן מ"פ מ"מ מג"ד
מח"ט רס"פ
مسعف مسعفة قائد سائق قناص مترجم طبيب ضابط طباخ كاتب حارس مسؤول مدير"""

_TABLE = {
    **table(
        r=RANKS,
        q=RANKS_OR_WORDS,
        d="deputy second chief squad first senior junior lieutenant brigadier major vice",
        t="the a my our his her their an",
        y="only sole lone single one היחיד היחידה الوحيد الوحيدة",
        f="female male woman black arab jewish druze bedouin religious",
        o="of for in של ב في من",
        u=UNIT_WORDS,
        z="""radio drone liaison intelligence rear tail front port starboard wireless bomb field duty supply security
        press political signals medical station tank mortar gun machine flight watch prison camp ward fire air ground
        base night logistics operations ordnance education welfare""",
        b="was am i'm were became הייתי היה שימשתי عملت كنت كان",
        k="rank בדרגת דרגת رتبة برتبة",
    ),
    **dict.fromkeys(words(ROLE_WORDS), "R"),
}
_RANK = re.compile("(?:[dq][-_])?r|k_(?:o_)?(?:t_)?([qr])")
_ROLES = tuple(
    (re.compile(pattern), confidence, why)
    for pattern, confidence, why in (
        (r"(?:y_(?:f_)?)(?:[ud]_)?(R)", 0.7, Sentence("a role that only one person had")),
        (r"((?:[ud]_)*R)_o_(?:t_)?(?:x_)?u", 0.7, Sentence("a role in a named unit")),
        (r"((?:u_)+(?:d_)?R)", 0.6, Sentence("a role in a unit")),
        (r"((?:[ud]_)?z_(?:z_)?R)", 0.6, Sentence("a particular role")),
        (r"(R_y)", 0.7, Sentence("a role that only one person had")),
        (r"(R_u)", 0.6, Sentence("a role in a unit")),
    )
)


_LONG_RANKS = re.compile(
    r"(?:(?:able|ordinary|leading) (?:seaman|stoker|rating|aircraftman|hand)|(?:chief )?petty officer|"
    r"warrant officer|"
    r"(?:wing|lieutenant)[ -]commander|squadron leader|group captain|flight (?:lieutenant|sergeant)|flying officer|"
    r"pilot officer|air (?:vice[ -]|chief )?marshal|field marshal|lance[ -]corporal|"
    r"(?:staff|colour|regimental) sergeant|"
    r"sergeant[ -]major|(?:lieutenant|major|brigadier)[ -](?:colonel|general)|"
    r"(?:1st|2nd|first|second) (?:lt|lieutenant)|t/[3-5]|t/sgt|m/sgt|pfc|pvt|[fp]/o|f/lt|s/ldr|w/cdr|s/sgt|l/cpl|"
    r"(?:flt|sqn|wg|gp) (?:lt|ldr|cdr|capt)|lt\.?[- ](?:cdr|col|gen)|maj\.?-gen)\b",
    re.IGNORECASE,
)
_LONG_FIRST = words(
    """able ordinary leading chief petty warrant wing lieutenant squadron group flight flying pilot air field lance
    staff colour regimental sergeant major brigadier first second 1st 2nd t pfc pvt f p s w l flt sqn wg gp lt maj"""
)
_BEFORE_NAME = re.compile(r"(?:Major|General|Private|Marshal|Commander)(?= [A-Z])|(?<=\w, )Major\b")
_BEFORE_FIRST = words("major general private marshal commander")


def find(reading: Reading) -> Iterator[Suggestion]:
    """Ranks, and roles that are bound to a unit or were unique; "a commander" alone is neither."""
    tagging = reading.tagging(_TABLE)
    for start, end, match in tagging.spans(_RANK):
        if match[1]:
            token = reading.tokens[match.start(1) // 2]
            start, end = token.start, token.end
        if match.end() < len(tagging.tags) or match[0] != "r":
            yield reading.suggestion(start, end, Category.RANK, "lexicon:rank", 0.5, Sentence("a rank"))
    for match in chain(reading.starting(_LONG_RANKS, _LONG_FIRST), reading.starting(_BEFORE_NAME, _BEFORE_FIRST)):
        yield reading.suggestion(*match.span(), Category.RANK, "lexicon:rank", 0.6, Sentence("a rank"))
    for pattern, confidence, why in _ROLES:
        for start, end, match in tagging.spans(pattern, 1):
            first, last = match.start(1) // 2, (match.end(1) - 1) // 2
            if last > first and last in tagging.prefixes:  # "in the company" is said of the unit, not of the role
                end = reading.tokens[last - 1].end
            yield reading.suggestion(start, end, Category.ROLE, "lexicon:role", confidence, why)
