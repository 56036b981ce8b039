"""What is said about somebody's health, in English: what they were diagnosed with, what was hurt or lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import OF, Reading
from oralhistory.anonymise.detect.vocabulary import words
from oralhistory.model import Category
from oralhistory.sentences import Sentence

_BODY = (
    "arms?|legs?|hands?|feet|foot|fingers?|thumbs?|wrists?|elbows?|shoulders?|collarbone|ribs?|hips?|knees?|ankles?|toes?|"
    "skull|jaw|nose|eyes?|ears?|back|spine|neck|pelvis|femur|teeth|tooth|kidneys?|lungs?|stomach|chest|face|head"
)
_NAMED = re.compile(
    r"(?:multiple sclerosis|(?:scarlet|typhoid|yellow|dengue|rheumatic|trench) fever|(?:kidney|heart|liver|lung) "
    r"(?:failure|disease|attack|transplant)|shell[ -]shock(?:ed)?|nervous breakdown|(?:panic|anxiety) attacks?|"
    r"hearing aid|high blood pressure|night blindness|frost[ -]?bite|gas gangrene|blood poisoning|trench foot|"
    r"(?:post[- ]?traumatic )?(?:stress|adjustment|anxiety|personality|eating|mood|bipolar) disorder)\b",
    re.IGNORECASE,
)
_NAMED_FIRST = words(
    """multiple scarlet typhoid yellow dengue rheumatic trench kidney heart liver lung shell nervous panic anxiety
    hearing high night frost frostbite gas blood post posttraumatic stress adjustment personality eating mood bipolar"""
)
_HURT = re.compile(
    rf"\w+ (?:left |right |lower |upper )?(?:{_BODY})\b",
    re.IGNORECASE,
)
_HURT_FIRST = words(
    """broken fractured amputated wooden artificial glass prosthetic shattered crushed paralysed paralyzed dislocated
    crippled withered"""
)
_LOST = re.compile(
    r"lost (?:an?|one|his|her|my|both|the sight (?:of|in)|the hearing (?:of|in))(?: (?:left|right|his|her|my|one))?"
    rf" (?:{_BODY})\b",
    re.IGNORECASE,
)
_STUCK = re.compile(
    r"(?:shrapnel|splinters?|bullets?|piece of shell|shell fragments?) in (?:the|his|her|my|their)(?: left| right)?"
    rf" (?:{_BODY})\b",
    re.IGNORECASE,
)
_ENDINGS = ("osis", "itis", "aemia")
_NO_AILMENTS = words("diagnosis hypnosis osmosis prognosis symbiosis metamorphosis")
_SAID = re.compile(
    r"(?:diagnosed with|suffer(?:s|ed|ing) from|contracted|died (?:there )?(?:of|from)|treated for|ill with|"
    r"sick with|infected with|recover(?:ed|ing) from|(?:came|went) down with) (?:a |an |the |his |her )?"
    r"((?:[a-z'’-]+ ){0,2}?[a-z'’-]{4,})"
    r"(?=[,.;:)]| (?:and|in|at|from|when|but|so|for|after|on|by|i|he|she|they|we|which|that|the)\b|$)",
    re.IGNORECASE | re.MULTILINE,
)
_SAID_FIRST = words(
    "diagnosed suffers suffered suffering contracted died treated ill sick infected recovered recovering came went"
)
_IMPAIRED = re.compile(
    r"(?:(?:am|is|are|was|were|went|goes|gone|born|became|nearly|partly|stone)(?: \w+)? "
    r"(?:blind|deaf|mute|lame|disabled|crippled|bedridden|senile|infertile))\b|blind in (?:one|his|her|my|the)\b",
    re.IGNORECASE,
)
_RULES = (
    (_IMPAIRED, words("went gone born nearly partly stone blind is was am were")),
    (_NAMED, _NAMED_FIRST),
    (_HURT, _HURT_FIRST),
    (_LOST, words("lost")),
    (_STUCK, words("shrapnel splinter splinters bullet bullets piece shell")),
    (_SAID, _SAID_FIRST),
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """Ailments by their endings, injuries by the part of the body, and whatever somebody was diagnosed with."""
    spans = [m.span(rule.groups) for rule, first in _RULES for m in reading.starting(rule, first)]
    for word, indexes in reading.indexes.items():
        if word.endswith(_ENDINGS) and word not in _NO_AILMENTS and len(word) > 6:
            spans += [(reading.tokens[index].start, reading.tokens[index].end) for index in indexes]
    for index in reading.indexes.get("disease", ()):
        if index and reading.gaps[index - 1] == OF:
            spans.append((reading.tokens[index - 1].start, reading.tokens[index].end))
    for start, end in spans:
        yield reading.suggestion(start, end, Category.HEALTH, "pattern:health", 0.6, Sentence("about someone's health"))
