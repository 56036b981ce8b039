"""An intruder reads the released texts: nothing that identifies is left in them, and the rest of each sentence is.

Everything goes the whole way: a record as the contract spells it, its findings, its review, the gate. In the cases
below what stands between ``<`` and ``>`` must not be readable; what stands outside must be.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from oralhistory.anonymise.findings import texts_sha256
from oralhistory.anonymise.labels import Labels
from oralhistory.anonymise.normalise import fold, squeeze, words_of
from oralhistory.anonymise.register import Register
from oralhistory.model import Audience, ReviewFinished, Testimony, Use
from oralhistory.release.gate import ReleaseRules, release
from oralhistory.release.released import ReleasedTestimony
from oralhistory.release.request import Dossier, ExportRequest
from tests.strategies import records

OWNER = "T77"
STRICT = (Audience.PUBLIC, Audience.RESEARCHER, Audience.PARTNER)

PEOPLE: list[dict[str, Any]] = [
    {
        "id": "n1",
        "role": "narrator",
        "name": "Jory Valdis",
        "aliases": ["Jojo", "Zhori Valdys", "ז׳ורי ולדיס", "جوري فالديس", "أبو كنان"],
        "born": "1988-06-30",
        "gender": "man",
        "phones": ["+999 20 555 0199", "0555-613-847"],
        "emails": ["jory.valdis@valdisorchard.net"],
        "address": "14 Quince Lane, Dorrin Vale",
        "id_numbers": ["KV-4471902", "308112447"],
        "occupation": "cooper",
        "affiliations": [
            {
                "organisation": "Lantern Guard",
                "unit": "4th company, 62nd battalion",
                "rank": "sergeant",
                "role": "signal clerk",
                "from": "2011-05-03",
            }
        ],
    },
    {"id": "i1", "role": "interviewer", "name": "Petra Lindqvist"},
    {"id": "m1", "role": "mentioned", "name": "Tobin Ashgrove", "aliases": ["Abu Karim", "Toby", "אבו כרים"]},
    {"id": "m2", "role": "mentioned", "name": "שולמית ארוצקי", "aliases": ["שולה"]},
    {"id": "m3", "role": "mentioned", "name": "سلوى الخرّوبي", "aliases": ["أم فادي"]},
    {"id": "m4", "role": "mentioned", "name": "Rose Tallow"},
    {"id": "m5", "role": "mentioned", "name": "Ilse-Marie Fenwright", "relation": "ferrywoman at the lower landing"},
]
CONSENT = {
    "event": "given",
    "effective": "2031-01-05",
    "grants": [
        {
            "use": "research",
            "medium": ["metadata", "summary", "transcript"],
            "audience": [audience.value for audience in Audience],
            "decision": "yes",
        }
    ],
}


def record(texts: list[str], **changes: Any) -> Testimony:
    """Jory Valdis, and these texts as the segments."""
    whole: dict[str, Any] = {
        "accession": "OH-2031-0077",
        "title": "What was said",
        "language": "en",
        "custom": {"shelf": "ZQ-1974"},
        "people": PEOPLE,
        "sessions": [{"date": "2031-01-05", "place": "Dorrin Vale reading room", "notes": "He wept at the pier."}],
        "coverage": {
            "places": ["Tel Orrin", "Route 14", "כפר אורין", "قرية أورين"],
            "from": "2012-11-23",
            "to": "2013-02",
            "events": ["the fire at Orrin mill"],
        },
        "transcript": {"segments": [{"speaker": "n1", "text": text} for text in texts]},
        "consent": [CONSENT],
        "anonymisation": {
            "terms": [{"text": "Saltmarsh House", "category": "place", "variants": ["the Saltmarsh"]}],
        },
    }
    return Testimony.from_json(whole | changes)


def released(testimony: Testimony, audience: Audience) -> ReleasedTestimony:
    """Through the gate, after a finished review."""
    finished = ReviewFinished(by="reviewer", texts_sha256=texts_sha256(testimony))
    dossier = Dossier(OWNER, testimony.accession or "", testimony, finished=finished)
    rules = ReleaseRules(Register.of({OWNER: testimony}), {}, frozenset())
    request = ExportRequest(use=Use.RESEARCH, audience=audience, day=date(2031, 3, 1))
    return release(dossier, request, rules, Labels(), "release")


EVERYONE = """Then <Jory Valdis> came along.
The boat was <Jory>'s own boat.
It was <VALDIS> who opened the door.
There was a letter from <valdis, jory> on the table.
They all called me <Jojo> in those years.
The list said <Valdis, J.> and nothing else.
The list said <J. Valdis> and nothing else.
The note was signed <J.V.> in pencil.
The note was signed <J. V.> in pencil.
I heard the <Valdises> were leaving the town.
She wrote <Zhori Valdys> on the envelope.
She wrote <Zhori> on the envelope.
He shouted <Jo-ry Val-dis> across the water.
He shouted <J-o-r-y> across the water.
The sign read <V a l d i s> in white paint.
The porter typed <Val\u00addis> on the form.
The porter typed <V\u200ba\u200bl\u200bd\u200bi\u200bs> on the form.
The porter typed <\u202eValdis\u202c> on the form.
The porter typed <Ｖａｌｄｉｓ> on the form.
The porter typed <Vаldis> on the form.
The porter typed <Váldis> on the form.
Ask <Tobin>, he was standing there.
Ask <Toby>, he was standing there.
Ask old <Ashgrove>, he was standing there.
Ask <TOBIN ASHGROVE>, he was standing there.
Ask <Abu Karim>, he was standing there.
Ask <abu-karim>, he was standing there.
His son <Karim> was standing there.
She said that <Rose> had already left.
The ferry belonged to <Ilse-Marie>, as everybody knew.
The ferry belonged to <Ilse Marie Fenwright>, as everybody knew.
The ferry belonged to <Fenwright’s> mother, as everybody knew.
They wrote <ז׳ורי ולדיס> on the wall.
They wrote <جوري فالديس> on the wall.
My colleague <Petra Lindqvist> asked about the bread.
Please call <+999 20 555 0199> after dark.
Please call <0205550199> after dark.
Please call <020 555 01 99> after dark.
Please call <٠٢٠ ٥٥٥ ٠١ ٩٩> after dark.
Please call <(0555) 613847> after dark.
Please call <05 55 61 38 47> after dark.
The number ends in <550199> as far as I know.
The last digits are <3847> as far as I know.
Call <oh five five five, six one three, eight four seven> after dark.
Call <zero two zero five double five zero one nine nine> after dark.
Write to <jory.valdis@valdisorchard.net> about the bread.
Write to <JORY.VALDIS@VALDISORCHARD.NET> about the bread.
Write to <jory dot valdis at valdisorchard dot net> about the bread.
Write to <jory . valdis [at] valdisorchard . net> about the bread.
Look at www.<valdisorchard.net> for the bread.
My paper was <KV-4471902> in those days.
My paper was <kv 4471902> in those days.
My paper was <K V 44 71 902> in those days.
My paper was <308112447> in those days.
My paper was <308 112 447> in those days.
My paper was <308-11-24-47> in those days.
The folder was <OH-2031-0077> in those days.
The folder was <oh 2031 0077> in those days.
The shelf was <ZQ-1974> in those days.
I lived at <14 Quince Lane> with my mother.
I lived in <Quince Lane> with my mother.
I lived at <no. 14, Quince Ln> with my mother.
ראיתי את <ז׳ורי> ליד הדלת.
נתתי ל<ז׳ורי ולדיס> את המכתב.
הדלת של <ולדיס> הייתה פתוחה.
אמרתי ש<ולדיס> לא בבית.
ראיתי את <שולה> ליד הדלת.
נתתי ל<שׁוּלָמִית> את המכתב.
המכתב הגיע מ<ארוצקי> בבוקר.
המכתב הגיע ו<לשולמית ארוצקי> לא היה זמן.
קראו לו <אבו־כרים> אצלנו.
رأيت <جوري> عند الباب.
أعطيت الرسالة ل<سلوى> في الصباح.
أعطيت الرسالة ل<سَلْوَى> في الصباح.
قال <الخروبي> إن الباب مفتوح.
قال <خروبي> إن الباب مفتوح.
وصلت رسالة من <الخرّوبيّ> في الصباح.
جاءت <أم فادي> في الصباح.
جاء <أبو كنان> في الصباح.
قلت ل<أبي كنان> إن الباب مفتوح.
جاء ابنه <كنان> في الصباح.
رقم الهاتف <٠٥٥٥٦١٣٨٤٧> عند الباب."""

PLACES_UNITS_DATES = """The <ferrywoman at the lower landing> saw it all.
We slept near <Tel Orrin> that night.
We slept near <TEL ORRIN> that night.
We slept near <Tel-Orrin> that night.
We walked along <Route 14> all night.
We walked along <Rte. 14> all night.
We walked along <route fourteen> all night.
We met at <Saltmarsh House> that night.
We met at <the Saltmarsh> that night.
I grew up in <Dorrin Vale> by the water.
They remember <the fire at Orrin mill> very well.
I was with the <4th company> that night.
I was with the <fourth company> that night.
I was with <company 4> that night.
I was with the <62nd battalion> that night.
I was with the <sixty-second battalion> that night.
I was with the <62 Bn> that night.
I served in the <Lantern Guard> that year.
It was on <23 November 2012> that they came.
It was on <23/11/2012> that they came.
It was on <2012-11-23> that they came.
It was on <November 23rd, 2012> that they came.
It was on <the twenty-third of November> that they came.
It was on <23.11.12> that they came.
I was born on <30 June 1988> by the water.
ישנו ליד <כפר אורין> בלילה.
הלכנו ב<אורין> בלילה.
זה קרה ב־<23 בנובמבר 2012> בלילה.
הייתי ב<פלוגה 4> בלילה.
نمنا قرب <قرية أورين> في الليل.
حدث ذلك في <٢٣ نوفمبر ٢٠١٢> في الليل.
كنت في <السرية الرابعة> في الليل."""

SPLIT = [
    ("And there stood Tobin", "Ashgrove with the lamp."),
    ("And there stood Ash-", "grove with the lamp."),
    ("Please call 0555 613", "847 after dark."),
    ("Write to jory.valdis@valdis", "orchard.net about the bread."),
    ("We slept near Tel", "Orrin that night."),
]
LOWER = """then <jory valdis> came along
they all called me <jojo> in those years
ask old <ashgrove> he was standing there
ask <abu karim> he was standing there
i heard that <fenwright> was leaving the town
we slept near <tel orrin> that night
we walked along <route fourteen> all night
i was with the <fourth company> that night
it was on <the twenty third of november> that they came
write to <jory dot valdis at valdisorchard dot net> about the bread
call <oh five five five six one three eight four seven> after dark"""


def plain(case: str) -> str:
    return case.replace("<", "").replace(">", "")


@cache
def texts_for(cases: str, audience: Audience) -> dict[str, str]:
    """Each case as this audience reads it; all are segments of one transcript."""
    lines = cases.split("\n")
    done = released(record([plain(line) for line in lines]), audience)
    return {line: segment.text.text for line, segment in zip(lines, done.segments, strict=True)}


MENDED = {"the", "a", "an", "on", "in", "number", "old"}
SAID_BY_MANY = {"old", "lane", "the", "of", "at", "house", "fire", "mill", "company", "battalion", "guard", "abu", "أم"}


def assert_hidden(case: str, text: str) -> None:
    """What is between the signs is not in the text, what is outside is, and in its place."""
    outside, hidden = re.split("<[^>]*>", case), re.findall("<([^>]*)>", case)
    read = squeeze(re.sub(r"\[[^\]]*\]", " | ", text))
    assert hidden, case
    for secret in hidden:
        assert squeeze(secret) not in squeeze(text), text
        for word in words_of(secret):
            if len(word) > 2 and word not in SAID_BY_MANY:
                assert word not in words_of(re.sub(r"\[[^\]]*\]", " ", text)), text
    kept = [word for part in outside for word in words_of(part) if word not in MENDED and len(word) > 1]
    for word in kept:
        assert word in read, (word, text)
    assert fold(text) != fold(plain(case))


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("case", EVERYONE.split("\n"))
def test_nobody_learns_who_it_was(case: str, audience: Audience) -> None:
    assert_hidden(case, texts_for(EVERYONE, audience)[case])


def without_what_the_ladder_leaves(case: str, text: str) -> str:
    """The case with only that of a date hidden which may not be read: of a month or a year the rest."""
    left = {"2012", "1988", "november", "june", "דצמבר", "נובמבר", "نوفمبر"} & {fold(word) for word in words_of(text)}
    return re.sub("<([^>]*)>", lambda m: f"<{re.sub('|'.join(left or {'~'}), '', fold(m[1]))}>", case)


@pytest.mark.parametrize("audience", STRICT[:2])
@pytest.mark.parametrize("case", PLACES_UNITS_DATES.split("\n"))
def test_few_learn_where_and_when_it_was(case: str, audience: Audience) -> None:
    text = texts_for(PLACES_UNITS_DATES, audience)[case]
    assert_hidden(without_what_the_ladder_leaves(case, text), text)


@pytest.mark.parametrize("audience", STRICT)
@pytest.mark.parametrize("case", LOWER.split("\n"))
def test_without_capitals_as_speech_recognition_writes(case: str, audience: Audience) -> None:
    text = texts_for(LOWER, audience)[case]
    assert_hidden(without_what_the_ladder_leaves(case, text), text)


@pytest.mark.parametrize("audience", STRICT)
@pytest.mark.parametrize(("first", "second"), SPLIT)
def test_a_name_that_two_segments_share(first: str, second: str, audience: Audience) -> None:
    one, two = (segment.text.text for segment in released(record([first, second]), audience).segments)
    for secret in ("tobin", "ashgrove", "grove", "613", "847", "jory", "orchard", "tel", "orrin"):
        assert secret not in squeeze(one + " " + two)
    assert words_of(first)[0] in words_of(one) and words_of(second)[-1] in words_of(two)


@pytest.mark.parametrize("audience", Audience)
def test_the_title_and_keywords_are_no_back_door(audience: Audience) -> None:
    done = released(
        record(["Nothing."], title="Jory Valdis, 0555-613-847", keywords=["Valdis", "KV 4471902"], summary="By Toby."),
        audience,
    )
    words = squeeze(" ".join(map(str, [*done.metadata.values(), done.summary, done.attribution])))
    for secret in ("jory", "valdis", "613847", "4471902", "toby"):
        assert secret not in words


def test_the_son_is_somebody_else_than_the_narrator() -> None:
    son, father = (
        texts_for(EVERYONE, Audience.PUBLIC)[case]
        for case in ("جاء ابنه <كنان> في الصباح.", "جاء <أبو كنان> في الصباح.")
    )
    assert "[شخص" in son and "[الراوي" in father


def canary(number: int) -> str:
    """A word that nobody says, different for each number."""
    letters = "bdfgklmnprstvz"
    return "q" + letters[number % 14] + "ou" + letters[number // 14 % 14] + "ix" + letters[number // 196 % 14] + "el"


def with_canaries(record: dict[str, Any]) -> tuple[dict[str, Any], dict[str, list[str]]]:
    """The record with a canary in every field that must not leave, and in its texts; which canaries are where."""
    where: dict[str, list[str]] = {}

    def plant(field: str, before: str = "") -> str:
        word = canary(sum(map(len, where.values())))
        where.setdefault(field, []).append(word)
        return f"{before}{word}"

    record = record | {"accession": plant("accession", "OH-")}
    shelf = plant("custom", "7-")
    record["custom"] = {"shelf": shelf, "box": [plant("custom")]}
    for person in record["people"]:
        person["name"] = f"{plant('people').title()} {plant('people').title()}"
        person["aliases"] = [plant("people").title()]
        person["phones"], person["emails"] = ["+999 20 555 0147"], [f"{plant('people')}@{plant('people')}.net"]
        person["id_numbers"], person["address"] = [plant("people", "77-")], f"9 {plant('people').title()} Street"
        person["relation"] = f"keeper of the {plant('people')} mill"
    record["sessions"] = [{"notes": f"He spoke of {plant('notes')}.", "place": plant("place").title()}]
    for event in record.get("consent", []):
        event |= {"notes": plant("notes"), "evidence": {"kind": "attestation", "path": plant("evidence", "scans/")}}
        event |= {"obtained_by": plant("obtained"), "interpreter": plant("interpreter")}
    record["recordings"] = [{"path": plant("recording", "tapes/") + ".wav"}]
    said = [*where["people"][:2], record["accession"], shelf, "0205550147", "+999 20 555 0147"]
    said += [person["name"] for person in record["people"]]
    segments = [{"text": f"I know {word}, and {word.upper()} too."} for word in said]
    transcript = record.get("transcript", {})
    record["transcript"] = transcript | {"segments": [*transcript.get("segments", []), *segments]}
    record["title"] = f"{record.get('title', '')} {record['people'][0]['name']}"
    return record, where


@given(records(), st.sampled_from(Audience))
@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_no_canary_sings(drawn: dict[str, Any], audience: Audience) -> None:
    """Fields that must not leave never do, whatever else the record holds and whoever reads."""
    record, where = with_canaries(drawn)
    record.pop("anonymisation", None)  # passages may not fit; profiles may keep what a narrator wants kept
    record["consent"] = [*record.get("consent", []), CONSENT | {"effective": "2031-02-01"}]
    for event in record["consent"]:
        event.pop("attribution", None)
        event.pop("embargo", None)
        event.pop("review_required", None)
    done = released(Testimony.from_json(record), audience)
    texts = [done.attribution, done.summary, *done.metadata.values(), *done.conditions]
    for segment in done.segments:
        texts += [segment.speaker, segment.text]
    read = squeeze("\n".join(str(text) for text in texts if text is not None))
    for field, canaries in where.items():
        if field == "place" and audience in (Audience.COURT, Audience.TEAM):
            continue
        assert [word for word in canaries if word in read] == [], field
    assert "5550147" not in read
    assert len(done.segments) == len(record["transcript"]["segments"])
