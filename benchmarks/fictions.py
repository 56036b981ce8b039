"""Made-up testimonies in any number, after the pattern of the sample collection. Nobody in them exists.

Every run makes the same ones: names come from syllables by a seeded generator, words from the sample's transcripts.
"""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace
from functools import cache
from itertools import accumulate
from typing import Any

from oralhistory.model import Segment, Testimony, Transcript
from oralhistory.use_cases.sample import sample_collection

_SYLLABLES = {
    "en": "bra kel dor vim sal tor nex ul mar ped quo rin zav lum gher tis ovra dell pry kost",
    "he": "ברו קלד מור זיט נוש גלו תבר שיל פקר דנט",
    "ar": "برو كلد مور زيت نوش جلو تبر شيل فقر دنت",
}
_INVENTED = 30_000
_GIVEN: dict[str, Any] = {
    "event": "given",
    "effective": "2024-01-10",
    "grants": [
        {
            "use": ["research", "publication"],
            "medium": ["metadata", "summary", "transcript"],
            "audience": ["team", "researcher", "public"],
            "decision": "yes",
        }
    ],
}
"""Consent that lets the text out, so that an export has something to do."""


@cache
def patterns() -> tuple[dict[str, Any], ...]:
    """The sample's records that have a transcript, as JSON, in three languages."""
    with sample_collection() as sample:
        records: list[dict[str, Any]] = [json.loads(path.read_text(encoding="utf-8")) for path in sample.files]
    return tuple(record for record in records if record.get("transcript"))


def name(chance: random.Random, language: str = "en") -> str:
    """A given name and a surname that no lexicon holds."""
    syllables = _SYLLABLES[language].split()
    parts = ("".join(chance.choices(syllables, k=count)) for count in (2, 3))
    return " ".join(part.capitalize() for part in parts)


def testimony(number: int, characters: int) -> Testimony:
    """A whole record with a transcript of about so many characters, its people, codes and phones its own."""
    chance = random.Random(number)
    pattern = patterns()[number % len(patterns())]
    text = json.dumps(pattern, ensure_ascii=False)
    for person in pattern["people"]:
        language = _script(person["name"])
        old, new = person["name"].split(), name(chance, language).split()
        text = text.replace(person["name"], " ".join(new))
        for before, after in ((old[0], new[0]), (old[-1], new[-1])):
            text = re.sub(rf"(?<!\w){re.escape(before)}(?!\w)", after, text)
    record: dict[str, Any] = json.loads(text)
    for person in record["people"]:
        person.pop("aliases", None)
        person["phones"] = [_digits(phone, chance) for phone in person.get("phones", ())]
        person["id_numbers"] = [_digits(code, chance) for code in person.get("id_numbers", ())]
        person["emails"] = [f"{name(chance).replace(' ', '.').lower()}@example.org" for _ in person.get("emails", ())]
    for key in ("recordings", "accession", "anonymisation"):
        record.pop(key, None)
    record["consent"] = [_GIVEN]
    made = Testimony.from_json(record)
    assert made.transcript is not None
    return replace(made, transcript=lengthened(made.transcript, characters, chance))


def lengthened(transcript: Transcript, characters: int, chance: random.Random) -> Transcript:
    """The transcript's own stretches of speech in any order, until there are about so many characters of them."""
    segments: list[Segment] = []
    size, at = 0, 0.0
    while size < characters:
        segment = chance.choice(transcript.segments)
        until = at + len(segment.text) / 15
        segments.append(replace(segment, start=round(at, 1), end=round(until, 1)))
        size, at = size + len(segment.text), until + 0.4
    return replace(transcript, segments=tuple(segments))


def varied(transcript: Transcript, chance: random.Random) -> Transcript:
    """Every third word exchanged for an invented one, few of them frequent and most of them rare, as in speech.

    Without them a transcript of 8,000 words has 200 different ones, and an index of it is far too small.
    """
    segments: list[Segment] = []
    for segment in transcript.segments:
        spoken = segment.text.split()
        words, weights = _invented(_script(segment.text))
        spoken[::3] = chance.choices(words, cum_weights=weights, k=len(spoken[::3]))
        segments.append(replace(segment, text=" ".join(spoken)))
    return replace(transcript, segments=tuple(segments))


@cache
def _invented(language: str) -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Words, and how often each and all before it are said (Zipf's law)."""
    chance = random.Random(language)
    syllables = _SYLLABLES[language].split()
    words = tuple({"".join(chance.choices(syllables, k=chance.randint(1, 4))): None for _ in range(_INVENTED)})
    return words, tuple(accumulate(1 / rank for rank in range(1, len(words) + 1)))


def speech(language: str, characters: int) -> list[str]:
    """Stretches of the sample's speech in one language."""
    chance = random.Random(language)
    said = [s["text"] for r in patterns() if r["language"] == language for s in r["transcript"]["segments"]]
    texts: list[str] = []
    size = 0
    while size < characters:
        texts.append(chance.choice(said))
        size += len(texts[-1])
    return texts


def _digits(text: str, chance: random.Random) -> str:
    return re.sub(r"\d", lambda _: str(chance.randrange(1, 10)), text)


def _script(text: str) -> str:
    if any("\u0590" <= c <= "\u05ff" for c in text):
        return "he"
    return "ar" if any("\u0600" <= c <= "\u06ff" for c in text) else "en"
