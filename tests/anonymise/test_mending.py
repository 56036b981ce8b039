"""A released sentence reads: articles, prepositions, plurals, capitals, in three languages."""

from __future__ import annotations

import pytest

from oralhistory.anonymise.cuts import Cut
from oralhistory.anonymise.detect import suggest_all
from oralhistory.anonymise.rendering import rendered
from oralhistory.model import Attribution, Audience, Category, Testimony, Treatment
from tests.anonymise.fictions import all_words, arabic, english, released

CASES = """The <nurse:[role]>s left.|The [roles] left.
The <nurse:[role]>'s coat.|The [role]'s coat.
<Tobias:[Person K]>' coat hung there.|[Person K]'s coat hung there.
<Tobias:[Person K]>’ coat hung there.|[Person K]’s coat hung there.
He said 'I saw <Tobias:[Person K]>' and left.|He said 'I saw [Person K]' and left.
I was an <electrician:[role]> then.|I was a [role] then.
I was a <baker:[organisation]> then.|I was an [organisation] then.
I was an <infantry unit:[unit]> then.|I was a [unit] then.
A <baker:[organisation]> came.|An [organisation] came.
<Harrowfen:a market town> is far.|A market town is far.
We went. <Harrowfen:a market town> is far.|We went. A market town is far.
“<Harrowfen:a market town> is far.”|“A market town is far.”
We saw <Harrowfen:a market town> there.|We saw a market town there.
the <Harrowfen:a market town> road|a market town road
in our <Harrowfen:a market town> there|in our market town there
I was number <31:[number withheld]> on it.|I was [number withheld] on it.
הייתי מספר <31:[המספר הושמט]> שם.|הייתי [המספר הושמט] שם.
ה<נהגת:[תפקיד]> אמרה|[התפקיד] אמרה
שה<נהגת:[תפקיד]> אמרה|ש[התפקיד] אמרה
ב<כפר:[מקום]> הזה|ב[מקום] הזה
ה<נהג:[תפקיד]>ים אמרו|[התפקיד] אמרו
ה<צוקית:אחד המעברים> שם|אחד המעברים שם
ה<כהן:[אדם כ]> אמר|[האדם כ] אמר
قالت ال<قابلة:[وظيفة]> ذلك|قالت [الوظيفة] ذلك
قالت وال<قابلة:[وظيفة]> ذلك|قالت و[الوظيفة] ذلك
قلت لل<قابلة:[وظيفة]> ذلك|قلت ل[الوظيفة] ذلك
قلت ب<قرية:[مكان]> ذلك|قلت ب[مكان] ذلك
كنت <رقيب:ضابط صف>ا هناك|كنت ضابط صف هناك
ال<عربية:[حُجب تفصيل]> جميلة|[حُجب تفصيل] جميلة"""


def cut_out(case: str) -> tuple[str, list[Cut]]:
    before, rest = case.split("<")
    inside, after = rest.split(">")
    written, replacement = inside.split(":", 1)
    text = before + written + after
    return text, [Cut(len(before), len(before) + len(written), replacement, "g", category=Category.ROLE)]


@pytest.mark.parametrize("case", CASES.split("\n"))
def test_the_sentence_around_a_cut(case: str) -> None:
    given, expected = case.split("|")
    assert rendered(*cut_out(given)).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was on the <4th of May 2012:2012>.", "It was in 2012."),
        ("On <4 May 2012:May 2012> it was.", "In May 2012 it was."),
        ("in the <spring of 2012:2012>", "in 2012"),
        ("for <three weeks:[some weeks]> there", "for [some weeks] there"),
        ("after the <three weeks:[some weeks]> there", "after [some weeks] there"),
    ],
)
def test_dates_keep_their_grammar(text: str, expected: str) -> None:
    given, (cut,) = cut_out(text)
    dated = Cut(cut.start, cut.end, cut.replacement, "g", 0, Category.DATE, Treatment.GENERALISE)
    assert rendered(given, [dated]).text == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I was twenty.", "I was [20–29]."),
        ("Their boy was fourteen.", "Their boy was [13–19]."),
        ("He was fourteen years old then.", "He was [13–19] years old then."),
        (
            "They had twenty-six children, and two soldiers came.",
            "They had a few dozen children, and a few soldiers came.",
        ),
        ("Three soldiers came in.", "A few soldiers came in."),
        ("We stayed for three weeks.", "We stayed for [some weeks]."),
        ("I had lived there for fifty years.", "I had lived there for [some years]."),
        ("It was an evening in November.", "It was an evening in [month]."),
        ("It was autumn 2014 by then.", "It was 2014 by then."),
        ("All of it went up on Fridays.", "All of it went up on Fridays."),
        ("הייתי בן תשע־עשרה וחצי.", "הייתי בן [בין 13 ל־19]."),
        ("היו לי שמונה חיילים.", "היו לי כמה חיילים."),
        ("הוא היה מביא קפה בתרמוס לנגרייה.", "הוא היה מביא קפה בתרמוס לנגרייה."),
        ("תתארי לי את האשנב. ישבתי ליד אשנב קטן.", "תתארי לי את האשנב. ישבתי ליד אשנב קטן."),
        ("ככה קוראים לו אצלנו בבית.", "ככה קוראים לו אצלנו בבית."),
        ("ابني كان في السابعة عشرة يومها.", "ابني كان في [سن بين 13 و19] يومها."),
        ("صار عمرها خمسًا وعشرين سنة.", "صار عمرها [بين 20 و29] سنة."),
        ("والله أخذته في الطشت وخبزناه هناك.", "والله أخذته في الطشت وخبزناه هناك."),
        ("زرعها هنا، هذا مخيم مؤقت.", "زرعها هنا، هذا مخيم مؤقت."),
        ("رجعنا من العين وجلسنا في البيت بجانبها.", "رجعنا من العين وجلسنا في البيت بجانبها."),
        ("أوقفوني هناك وسمّيناه ولو رجعت لخفن.", "أوقفوني هناك وسمّيناه ولو رجعت لخفن."),
    ],
)
def test_the_public_reads_sentences(text: str, expected: str) -> None:
    record = Testimony.from_json(
        {"people": [{"id": "n1", "role": "narrator"}], "transcript": {"segments": [{"text": text}]}}
    )
    assert released(record, suggest=suggest_all).segments[0].text.text == expected


def test_labels_in_the_metadata_are_in_the_records_language() -> None:
    people = [{"id": "n1", "role": "narrator", "gender": "man", "occupation": "baker"}]
    for language, gender in (("ar", "[حُجب تفصيل]"), ("he", "[פרט הושמט]"), ("en", "[detail withheld]")):
        done = released(Testimony.from_json({"people": people, "language": language}))
        assert str(done.metadata["narrator_gender"]) == gender


def test_who_a_kunya_is_taken_from_is_somebody_else() -> None:
    record = arabic()
    changed = record.to_json() | {"summary": "جاء أبو ليث ومعه ابنه ليث.", "title": "شهادة"}
    text = str(released(Testimony.from_json(changed)).summary)
    assert "ليث" not in text and "[الراوي" in text and "ابنه [شخص" in text


def test_the_child_in_the_record_keeps_its_own_label() -> None:
    people = [
        {"id": "n1", "role": "narrator", "name": "سامر الحلواني", "aliases": ["أبو ليث"]},
        {"id": "m1", "role": "mentioned", "name": "ليث الحلواني"},
    ]
    record = Testimony.from_json({"people": people, "summary": "ابني ليث. كان ليث الحلواني هنا."})
    label = str(released(record).summary).removeprefix("ابني ").split(".")[0]
    assert str(released(record).summary).count("[شخص") == 2 and label.startswith("[شخص")


def test_a_real_name_may_be_a_kunya() -> None:
    record = Testimony.from_json(
        {
            "people": [{"id": "n1", "role": "narrator", "name": "Samir", "aliases": ["Abu Layth"]}],
            "summary": "Abu Layth said.",
        }
    )
    done = released(record, attribution=Attribution.REAL_NAME)
    assert str(done.summary) == "Abu Layth said."


def test_replacements_of_one_script_do_not_enter_the_other() -> None:
    record = Testimony.from_json(
        {
            "people": [{"id": "n1", "role": "narrator"}],
            "transcript": {"segments": [{"text": "בשכונת הרעפים הכול קרוב."}, {"text": "في حي القرميد كل شيء قريب."}]},
            "anonymisation": {
                "terms": [
                    {"text": "حي القرميد", "category": "place", "variants": ["שכונת הרעפים"], "replacement": "الحارة"}
                ]
            },
        }
    )
    hebrew, arabic_ = (segment.text.text for segment in released(record).segments)
    assert hebrew == "ב[מקום] הכול קרוב." and arabic_ == "في الحارة كل شيء قريب."


def test_a_chosen_replacement_may_use_an_everyday_word_of_another_name() -> None:
    record = english(
        summary="We saw Harrowfen.",
        anonymisation={"terms": [{"text": "Harrowfen", "category": "place", "replacement": "the command"}]},
    )
    assert str(released(record, Audience.PUBLIC).summary) == "We saw the command."
    assert "Harrowfen" not in all_words(released(record))
