"""What is said about somebody's health, in English: what they were diagnosed with, what was hurt or lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from oralhistory.anonymise.detect.suggestion import Suggestion
from oralhistory.anonymise.detect.tokens import Reading
from oralhistory.model import Category

_BODY = (
    "arms?|legs?|hands?|feet|foot|fingers?|thumbs?|wrists?|elbows?|shoulders?|collarbone|ribs?|hips?|knees?|ankles?|toes?|"
    "skull|jaw|nose|eyes?|ears?|back|spine|neck|pelvis|femur|teeth|tooth|kidneys?|lungs?|stomach|chest|face|head"
)
_SHAPES = (
    re.compile(
        r"\b(?:multiple sclerosis|(?:scarlet|typhoid|yellow|dengue|rheumatic|trench) fever|(?:kidney|heart|liver|lung) "
        r"(?:failure|disease|attack|transplant)|shell[ -]shock(?:ed)?|nervous breakdown|(?:panic|anxiety) attacks?|"
        r"hearing aid|"
        r"high blood pressure|night blindness|frost[ -]?bite|gas gangrene|blood poisoning|trench foot|"
        r"(?:post[- ]?traumatic )?(?:stress|adjustment|anxiety|personality|eating|mood|bipolar) disorder|"
        r"(?:\w+['’]s) disease)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:broken|fractured|amputated|wooden|artificial|glass|prosthetic|missing|shattered|crushed|paralysed|paralyzed|"
        rf"dislocated|crippled|withered) (?:left |right |lower |upper )?(?:{_BODY})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\blost (?:an?|one|his|her|my|both|the sight (?:of|in)|the hearing (?:of|in))"
        rf"(?: (?:left|right|his|her|my|one))?"
        rf" (?:{_BODY})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:shrapnel|splinters?|a bullet|bullets|(?:a )?piece of shell|shell fragments?)"
        rf" in (?:the|his|her|my|their)"
        rf"(?: left| right)? (?:{_BODY})\b",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?!diagnosis|hypnosis|osmosis|prognosis|symbiosis|metamorphosis)[a-z]{3,}(?:osis|itis|aemia)\b"),
)
_WHAT = (
    r"((?:[a-z'’-]+ ){0,2}?[a-z'’-]{4,})"
    r"(?=[,.;:)]| (?:and|in|at|from|when|but|so|for|after|on|by|i|he|she|they|we|which|that|the)\b|$)"
)
_SAID = re.compile(
    rf"\b(?:diagnosed with|suffer(?:s|ed|ing) from|contracted|died (?:there )?(?:of|from)|treated for|ill with|"
    rf"sick with|infected with|recover(?:ed|ing) from|came down with|went down with) (?:a |an |the |his |her )?{_WHAT}",
    re.IGNORECASE | re.MULTILINE,
)


def find(reading: Reading) -> Iterator[Suggestion]:
    """Ailments by their endings, injuries by the part of the body, and whatever somebody was diagnosed with."""
    text = reading.text
    for rule in _SHAPES:
        for match in rule.finditer(text):
            yield reading.suggestion(*match.span(), Category.HEALTH, "pattern:health", 0.6, "about someone's health")
    for match in _SAID.finditer(text):
        yield reading.suggestion(*match.span(1), Category.HEALTH, "pattern:health", 0.6, "about someone's health")
