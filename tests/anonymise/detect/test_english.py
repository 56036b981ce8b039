"""What is written in brackets must be covered, in the ways that biographies, wartime papers and speech write it."""

from __future__ import annotations

import re

import pytest

from oralhistory.anonymise.detect import suggest, suggest_all

UNCASED = "so we went on and on like that for a long while and then nothing more was said about it"
"""Beside it a short text is read as one without capitals."""


def uncovered(line: str, *, cased: bool) -> list[str]:
    spans: list[tuple[int, int]] = []
    text = ""
    for index, part in enumerate(re.split(r"\[(.*?)\]", line)):
        if index % 2:
            spans.append((len(text), len(text) + len(part)))
        text += part
    found = suggest(text, "en") if cased else suggest_all([text, UNCASED], "en")[0]
    covered = {at for s in found for at in range(s.start, s.end)}
    words = [w for start, end in spans for w in re.compile(r"\w+").finditer(text, start, end)]
    return [w[0] for w in words if w[0] != "the" and not covered.issuperset(range(*w.span()))]


@pytest.mark.parametrize(
    "line",
    [
        "[Company A] supported the [320th Infantry]; [Company “B”] moved up.",
        "[Battery “B”, 116th AAA Battalion], joined the [654th T.D. Bn.] under [1st Lt.] [Edward Kastra].",
        "The [1st battalion, 137th Infantry], and the [3rd/5th Lancashire Rangers] lost heavily.",
        "[Cpl.] [John Brask], [Co. B], [31st Tank Bn.], [7th Armored Division].",
        "Pte Brown, [6 Platoon], [B Coy], [1/8th Bn], then [29 CCS] and [No. 6 Field Security Section].",
        "On [10Aug44] we landed, on [14.9.43] we left; signal [121430Z SEP 44] from [17 Bde HQ].",
        "The attack began at [0530] hours and ended at [1650] on the night of [26–27 February].",
        "[HMS Tamarisk] sank [seventeen boats] off [Barry]; [Able Seaman] [Gribble] and [S/Ldr] [Gould] saw it.",
        "We were [Task Force “Sable”] on [Hill 192], at [Height 112.4] and in [Camp No. 4].",
        "He was held in [Stalag VIIIB], then at [Oflag 79], as prisoner [P/5512].",
        "The [21. Panzer-Division] met the [3rd Guards Tank Army] after the [Battle of Ortona].",
        "[Edward Dickin Barker] ([24 February 1811–21 October 1861]), [statesman] and [soldier], was born in [London].",
        "She is an [American] [actress], [singer] and [activist].",
        "He was a [Serbian] [footballer], and his father a [Welsh] [chemist].",
        "He was diagnosed with [multiple sclerosis], lost [an eye] and has a [wooden leg].",
        "She has [Parkinson's disease], he came down with [scarlet fever] and is [deaf].",
        "My brother lives at [27 Cobden Street], my aunt at [Via Palestro 9] and [Vogelgasse 18].",
        "Write to [dan (at) example dot org] or telephone [6 22 40].",
        "He served as [radio operator] and [rear gunner] in [Operation Marigold].",
        "Conscripted at [17], she was [sixteen] when we met and I was [twenty-two].",
        "[Truck L5286713] was lost, map reference [M 482117], in convoy [OB 318].".replace("[Truck ", "Truck ["),
    ],
)
def test_with_capitals(line: str) -> None:
    assert uncovered(line, cased=True) == []


@pytest.mark.parametrize(
    "line",
    [
        "he was in the [hundred and tenth brigade] and she in the [second sapper regiment] and [b company]",
        "my father was born in [lodz] in [nineteen twenty three] and came in [march two thousand and two]",
        "we lived in [allenby street] until [the winter of forty seven] and then at [27 cobden street]",
        "i was a [captain] in the [seventh armoured brigade] under [colonel] [yanush]",
        "she was [seventy three] when she died and he was [forty five years old]",
        "they came at [ten past nine] and left at [two in the morning] after [nine days]",
        "he worked at [hadassah hospital] and studied at the [university of malaya]",
        "he was a [drone operator] and his father a [riveter] who has [asbestosis] now",
        "after the [battle of ortona] on [the twelfth of november nineteen eighty one]",
    ],
)
def test_without_capitals(line: str) -> None:
    assert uncovered(line, cased=False) == []


@pytest.mark.parametrize(
    "text",
    [
        "The First World War changed us all, and so did the Second World War.",
        "I lost my temper, then I lost my way. He came down the road and went in.",
        "The company was small, the army was far, and nobody was in command.",
        "We sat there for ten minutes, and it happened ten times.",
        "An operation of that kind needs time; the fall of the leaves came early.",
    ],
)
def test_what_everybody_says_is_left_alone(text: str) -> None:
    assert suggest(text) == []


@pytest.mark.parametrize("law", ["the Criminal Procedure Act", "the Convention for the Protection of Human Rights"])
def test_a_law_names_nobody(law: str) -> None:
    assert suggest(f"He was judged under {law} that year.", "en") == []


@pytest.mark.parametrize("name", ["Jude Law", "Ruth Code"])
def test_a_person_called_like_a_law_is_a_person(name: str) -> None:
    assert [f"{s.category}" for s in suggest(f"I was there with {name} that year.", "en")][:1] == ["person"]
