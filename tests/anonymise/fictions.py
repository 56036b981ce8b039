"""A fictional testimony of the contract's shape, and a Hebrew and an Arabic one. Nobody in them exists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from oralhistory.anonymise.findings import findings
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.profiles import profile_for
from oralhistory.anonymise.redaction import AnonymisedTestimony, Request, anonymise
from oralhistory.anonymise.register import Register
from oralhistory.model import Attribution, Audience, FindingDecision, Testimony

OWNER = "T1"


def english(**changes: Any) -> Testimony:
    """Tobias Marlowe, a driver, and those around him."""
    record: dict[str, Any] = {
        "accession": "OH-2031-0042",
        "title": "Tobias Marlowe on the bridge at Harrowfen",
        "summary": "A former lieutenant of the 2nd platoon speaks of Captain Wendelin Brask.",
        "language": "en",
        "keywords": ["bridges", "Harrowfen"],
        "content_warnings": ["violence"],
        "custom": {"shelf": "K-77", "note": "fine sound"},
        "people": [
            {
                "id": "n1",
                "role": "narrator",
                "name": "Tobias Marlowe",
                "aliases": ["Tobo", "טוביאס מרלו", "توبياس مارلو"],
                "born": "1991-07-09",
                "gender": "man",
                "phones": ["+44 7700 900871"],
                "emails": ["tobo.marlowe@example.org"],
                "address": "7 Quillon Lane, Fernwick",
                "id_numbers": ["QX-551273"],
                "occupation": "cooper",
                "affiliations": [
                    {
                        "organisation": "Southern Command",
                        "unit": "2nd platoon, 88th battalion",
                        "rank": "lieutenant",
                        "role": "convoy driver",
                        "from": "2011-03",
                        "to": "2013-05",
                    }
                ],
            },
            {"id": "i1", "role": "interviewer", "name": "Odile Ferrant"},
            {"id": "m1", "role": "mentioned", "name": "Wendelin Brask", "aliases": ["Abu Tarek"]},
            {"id": "m2", "role": "mentioned", "name": "Rose Green"},
        ],
        "sessions": [{"date": "2031-04-02", "place": "Fernwick public library", "present": ["n1", "i1"]}],
        "coverage": {
            "places": ["Harrowfen", "Highway 60"],
            "from": "2012-11",
            "to": "2012-12-05",
            "events": ["the burning of the mill"],
        },
        "transcript": {
            "language": "en",
            "kind": "verbatim",
            "segments": [
                {"speaker": "i1", "start": 0, "end": 4, "text": "Tobias, where were you in the autumn of 2012?"},
                {
                    "speaker": "n1",
                    "start": 4,
                    "end": 9,
                    "text": "On Highway 60 near Harrowfen. I was a driver of the second platoon; "
                    "they called me Tobo there.",
                },
                {
                    "speaker": "n1",
                    "start": 9,
                    "end": 15,
                    "text": "On 5 December 2012 Brask's boy was ill, and Rose came, and a rose grew there. "
                    "Call 07700 900871.",
                },
                {
                    "speaker": "n1",
                    "start": 15,
                    "end": 19,
                    "text": "They wrote טוביאס מרלו on it. Nothing more was said.",
                },
            ],
        },
        "anonymisation": {
            "terms": [
                {
                    "text": "Harrowfen",
                    "category": "place",
                    "variants": ["Harrow Fen"],
                    "replacement": "a market town",
                }
            ],
            "passages": [{"segment": 3, "start": 0, "end": 29, "rule": "withhold", "audiences": ["public"]}],
        },
    }
    return Testimony.from_json(record | changes)


def hebrew() -> Testimony:
    """The same in Hebrew script, another narrator."""
    return Testimony.from_json(
        {
            "title": "עדותו של גדעון שחרור",
            "language": "he",
            "people": [
                {
                    "id": "n1",
                    "role": "narrator",
                    "name": "גדעון שחרור",
                    "affiliations": [{"unit": "פלוגה ג', גדוד 88", "rank": "סמל"}],
                    "phones": ["052-5550142"],
                },
                {"id": "m1", "role": "mentioned", "name": "טל אלמוג"},
            ],
            "coverage": {"from": "2012-12-05", "places": ["כפר לבונה"]},
            "transcript": {
                "language": "he",
                "segments": [
                    {
                        "speaker": "n1",
                        "text": "נתתי לגִדְעוֹן את המכתב, ושלאלמוג לא היה. זה היה ב־5 בדצמבר 2012 בכפר לבונה.",
                    },
                    {"speaker": "n1", "text": "הייתי סמל בפלוגה ג' של גדוד 88. הטלפון ٠٥٢ ٥٥٥٠١٤٢."},
                ],
            },
        }
    )


def arabic() -> Testimony:
    """The same in Arabic script."""
    return Testimony.from_json(
        {
            "title": "شهادة سامر الحلواني",
            "language": "ar",
            "people": [
                {
                    "id": "n1",
                    "role": "narrator",
                    "name": "سامر الحلواني",
                    "aliases": ["أبو ليث"],
                    "affiliations": [{"unit": "السرية الثالثة", "rank": "رقيب"}],
                }
            ],
            "coverage": {"from": "2012-12-05", "places": ["قرية الزيتونة"]},
            "transcript": {
                "language": "ar",
                "segments": [
                    {"speaker": "n1", "text": "قالوا للحلوانيّ ولأبي لَيْث: تعالوا إلى الزيتونه في ٥ كانون الأول ٢٠١٢."},
                    {"speaker": "n1", "text": "كنت رقيبًا في السريّة الثالثة."},
                ],
            },
        }
    )


def released(
    testimony: Testimony,
    audience: Audience = Audience.PUBLIC,
    *,
    attribution: Attribution = Attribution.PSEUDONYM,
    decisions: Mapping[str, FindingDecision] | None = None,
    register: Register | None = None,
    labels: Labels | None = None,
    owner: str = OWNER,
    suggest: Any = None,
) -> AnonymisedTestimony:
    """The testimony as the audience may read it, without suggestions unless a detector is given."""
    known = register or Register.of({owner: testimony})
    found = findings(testimony, known, owner, suggest or (lambda texts, _language: [[] for _ in texts]))
    request = Request(
        testimony=testimony,
        owner=owner,
        register=known,
        findings=found,
        decisions=decisions or {},
        profile=profile_for(audience, None, testimony),
        attribution=attribution,
        labels=labels or Labels(),
    )
    return anonymise(request)


def all_words(done: AnonymisedTestimony) -> str:
    """Everything of it that can be read."""
    texts = [done.attribution, done.title, done.summary, *done.keywords, *done.content_warnings]
    for segment in done.segments:
        texts += [segment.speaker, segment.text]
    return "\n".join(str(text) for text in [*texts, *done.metadata.values()] if text is not None)
