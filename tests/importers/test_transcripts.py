"""Text, Markdown, WebVTT and SubRip: speakers, times and words, and never a lost line."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from oralhistory.errors import InputError
from oralhistory.importers.plain_text import read_markdown, read_plain_text
from oralhistory.importers.registry import TRANSCRIPT_SUFFIXES, importer_for, read_transcript, to_testimony
from oralhistory.importers.srt import read_srt
from oralhistory.importers.timecodes import seconds
from oralhistory.importers.vtt import read_vtt
from oralhistory.model import Role

SAMPLES = Path(__file__).parents[1] / "data" / "imports"
Turn = tuple[str | None, float | None, str]


def turns(text: str, *, markdown: bool = False) -> list[Turn]:
    read = read_markdown if markdown else read_plain_text
    return [(s.speaker, s.start, s.text) for s in read(text.encode(), "talk.txt").segments]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("00:01:02", 62),
        ("1:02", 62),
        ("01:00:00.5", 3600.5),
        ("00:00:07,123", 7.123),
        ("75:10", 4510),
        ("100:00:00", 360000),
        ("1:75", None),
        ("1:75:00", None),
        ("00:00:1d", None),
        ("12", None),
        ("٠١:٠٢", None),
    ],
)
def test_time_codes(code: str, expected: float | None) -> None:
    assert seconds(code) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("NOA LEVANON: Hello.", ("NOA LEVANON", None, "Hello.")),
        ("Noa: Hello.", ("Noa", None, "Hello.")),
        ("Noa:Hello", (None, None, "Noa:Hello")),
        ("Dr. Ben-Ami: Hello.", ("Dr. Ben-Ami", None, "Hello.")),
        ("Noa [00:01:02]: Hello.", ("Noa", 62, "Hello.")),
        ("Noa (01:02): Hello.", ("Noa", 62, "Hello.")),
        ("Noa: [00:01:02] Hello.", ("Noa", 62, "Hello.")),
        ("[00:01:02] Noa: Hello.", ("Noa", 62, "Hello.")),
        ("00:01:02 Noa: Hello.", ("Noa", 62, "Hello.")),
        ("[00:01:02.500] Hello.", (None, 62.5, "Hello.")),
        ("00:01:02 Noa\nHello.", ("Noa", 62, "Hello.")),
        ("Noa Levanon 00:01:02\nHello.", ("Noa Levanon", 62, "Hello.")),
        ("Noa: 00:01:02\n\nHello.", ("Noa", 62, "Hello.")),
        ("[00:01:02]\nNoa: Hello.", ("Noa", 62, "Hello.")),
        ("Q: Where?", ("Q", None, "Where?")),
        ("מראיינת: איפה היית?", ("מראיינת", None, "איפה היית?")),
        ("נועה לבנון: הייתי בבית.", ("נועה לבנון", None, "הייתי בבית.")),
        ("[00:01:02] נועה: הייתי בבית.", ("נועה", 62, "הייתי בבית.")),
        ("يوسف حداد: كنت في البيت.", ("يوسف حداد", None, "كنت في البيت.")),
        ("المحاورة: أين كنت؟", ("المحاورة", None, "أين كنت؟")),
        ("I told him: go away.", (None, None, "I told him: go away.")),
        ("He said: go away.", (None, None, "He said: go away.")),
        ("אמר לי: תלך.", (None, None, "אמר לי: תלך.")),
        ("قال لي: اذهب.", (None, None, "قال لي: اذهب.")),
        ("We left. Then: nothing.", (None, None, "We left. Then: nothing.")),
        ("https://example.org/x", (None, None, "https://example.org/x")),
        ("Map: https://example.org/x", (None, None, "Map: https://example.org/x")),
        ("We met at 12:30", (None, None, "We met at 12:30")),
        ("[00:01:02] Yes", (None, 62, "Yes")),
        ("Note: the tape is bad.", (None, None, "Note: the tape is bad.")),
    ],
)
def test_a_line(line: str, expected: Turn) -> None:
    assert turns(line) == [expected]


def test_turns_paragraphs_and_lines() -> None:
    assert turns("MIRIAM: One\nDANIEL: Two\nmore of two\n\nand a paragraph\nMIRIAM: Three\n\n[00:09] still me") == [
        ("MIRIAM", None, "One"),
        ("DANIEL", None, "Two\nmore of two\n\nand a paragraph"),
        ("MIRIAM", None, "Three"),
        ("MIRIAM", 9, "still me"),
    ]
    assert turns("one\nline\n\nanother") == [(None, None, "one\nline"), (None, None, "another")]


def test_initials_are_who_they_stood_for() -> None:
    text = "Adam Jonasson (AJ): Hello.\n\nCarla Dunn (CD): Hi.\n\nAJ: How are you?\n\nCD: Well."
    assert [speaker for speaker, _, _ in turns(text)] == ["Adam Jonasson", "Carla Dunn"] * 2


def test_markdown() -> None:
    front = "---\ntitle: A talk\n---\n# Childhood\n\n"
    text = front + "**Noa Levanon:** I was *born* there.\n\n**Rafe**: When?\n\n__Noa Levanon:__ In May."
    assert turns(text, markdown=True) == [
        (None, None, "Childhood"),
        ("Noa Levanon", None, "I was *born* there."),
        ("Rafe", None, "When?"),
        ("Noa Levanon", None, "In May."),
    ]
    assert "front matter" in read_markdown(text.encode(), "talk.md").warnings[0]


@pytest.mark.parametrize(
    ("text", "encoding", "warned"),
    [
        ("Noa: שלום, أهلا, café.", "utf-8", None),
        ("Noa: שלום, أهلا, café.", "utf-8-sig", None),
        ("Noa: שלום, أهلا, café.", "utf-16", None),
        ("Noa: שלום, أهلا, café.", "utf-32", None),
        ("Zoë: Le café était fermé à Noël.", "cp1252", "cp1252"),
        ("נועה: הייתי בבית, לבד.", "cp1255", "cp1255"),
        ("Noa: הייתי בבית של café, לבד.", "cp1255", "cp1255"),
        ("يوسف: كنت في البيت مع أبي.", "cp1256", "cp1256"),
    ],
)
def test_encodings(text: str, encoding: str, warned: str | None) -> None:
    if encoding == "cp1255":
        text = text.replace("é", "e")
    read = read_plain_text(text.encode(encoding), "talk.txt")
    assert f"{read.segments[0].speaker}: {read.segments[0].text}" == text
    if warned:
        assert warned in read.warnings[0]
    else:
        assert not read.warnings


@pytest.mark.parametrize("raw", [b"PK\x03\x04\0\0\0\0", b"\xff\xfea", b"\n \n", b"\x81\x81 \x8d"])
def test_what_is_no_text(raw: bytes) -> None:
    with pytest.raises(InputError, match=r"talk\.txt"):
        read_plain_text(raw, "talk.txt")


def test_doubts_are_told() -> None:
    talk = "".join(f"[00:0{i}] NOA: Yes.\n[00:0{i}] RAFE: Why?\n" for i in range(6))
    assert not read_plain_text(talk.encode(), "talk.txt").warnings
    doubtful = read_plain_text((talk + "[00:01] Route Nine: closed.").encode(), "talk.txt").warnings
    assert "“Route Nine” speaks only once" in doubtful[0]
    assert "run backwards" in doubtful[1]
    assert "No speaker" in read_plain_text(b"Only words.", "talk.txt").warnings[0]


VTT = """\ufeffWEBVTT - a talk
Language: he

NOTE Rafe Dunmore transcribed this

STYLE
::cue { color: red }

1
00:01.000 --> 00:00:02.500 align:start
<v.loud Rafe>Where &amp; <i>when</i>?</v>

00:02.500 --> 00:04.000
<v Noa>At home.</v> <v Rafe>Alone?</v>

00:04.000 --> 00:06.000
Noa: 5 < 6 <00:05.000>in
1948

00:06.000 --> 00:07.000
Noa: yes
"""


def test_webvtt() -> None:
    read = read_vtt(VTT.encode(), "talk.vtt")
    assert read.language == "he"
    assert [(s.speaker, s.start, s.end, s.text) for s in read.segments] == [
        ("Rafe", 1, 2.5, "Where & when?"),
        ("Noa", 2.5, 4, "At home."),
        ("Rafe", 2.5, 4, "Alone?"),
        ("Noa", 4, 6, "5 < 6 in\n1948"),
        ("Noa", 6, 7, "yes"),
    ]


def test_subrip_keeps_every_line() -> None:
    first = "1\r\n00:00:01,000 --> 00:00:02.500\r\n<i>NOA: It was</i>\r\n1948\r\n"
    text = first + "2\r\n00:00:03,000 --> 00:00:04,000\r\nNOA: So.\r\n"
    assert [(s.speaker, s.start, s.end, s.text) for s in read_srt(text.encode(), "t.srt").segments] == [
        ("NOA", 1, 2.5, "It was\n1948"),
        ("NOA", 3, 4, "So."),
    ]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("vtt/empty.vtt", None),
        ("vtt/no_captions.vtt", None),
        ("vtt/invalid.vtt", 1),
        ("vtt/invalid_timeframe.vtt", 6),
        ("vtt/missing_timeframe.vtt", 6),
        ("srt/invalid_format1.srt", 1),
        ("srt/invalid_format2.srt", 1),
        ("srt/invalid_format3.srt", 1),
        ("srt/invalid_format4.srt", 1),
        ("srt/missing_timeframe.srt", 5),
    ],
)
def test_broken_samples_name_their_line(name: str, line: int | None) -> None:
    with pytest.raises(InputError) as refused:
        read_transcript(SAMPLES / name)
    assert Path(name).name in str(refused.value)
    if line:
        assert f"line {line}:" in str(refused.value)


@pytest.mark.parametrize(
    ("name", "segments", "last"),
    [
        ("vtt/captions_with_bom.vtt", 4, "Caption text #4"),
        ("vtt/comments.vtt", 3, "- Ta en kopp"),
        ("vtt/cue_tags.vtt", 3, "That's amore"),
        ("vtt/invalid_timeframe_in_cue_text.vtt", 3, "Caption text #3"),
        ("vtt/metadata_headers.vtt", 2, "Caption text #2"),
        ("vtt/metadata_headers_multiline.vtt", 2, "Caption text #2"),
        ("vtt/missing_caption_text.vtt", 4, "Caption text #5"),
        ("vtt/one_caption.vtt", 1, "Caption text #1"),
        ("vtt/sample.vtt", 16, "Caption text #16"),
        ("vtt/styles.vtt", 1, "- Hello world."),
        ("vtt/using_identifiers.vtt", 6, "Caption text #6"),
        ("vtt/youtube_dl.vtt", 4, "this will happen is I'm telling"),
        ("srt/sample.srt", 5, "Caption text #5"),
        ("srt/one_caption.srt", 1, "Caption text #1"),
        ("srt/invalid_timeframe.srt", 5, "Caption text #5"),
        ("srt/missing_caption_text.srt", 4, "Caption text #5"),
    ],
)
def test_good_samples(name: str, segments: int, last: str) -> None:
    read = read_transcript(SAMPLES / name)
    assert len(read.segments) == segments
    assert read.segments[-1].text == last


def test_no_sample_is_left_out() -> None:
    assert len(list(SAMPLES.glob("*/*.*"))) == 26


def test_a_cue_that_ends_before_it_starts() -> None:
    for read, text in (
        (read_vtt, "WEBVTT\n\n00:05.000 --> 00:04.000\nx"),
        (read_srt, "1\n00:00:05,000 --> 00:00:04,000\nx"),
    ):
        with pytest.raises(InputError, match=r"line [23]: the cue ends before"):
            read(text.encode(), "t")


def test_suffixes(tmp_path: Path) -> None:
    assert set(TRANSCRIPT_SUFFIXES) == {".txt", ".md", ".vtt", ".srt", ".docx"}
    for suffix in TRANSCRIPT_SUFFIXES:
        assert callable(importer_for(Path("x" + suffix.upper())))
    with pytest.raises(InputError, match=r"\.txt, \.md, \.vtt, \.srt, \.docx"):
        read_transcript(tmp_path / "talk.odt")
    (tmp_path / "talk.txt").write_text("Noa: שלום", encoding="utf-8")
    assert read_transcript(tmp_path / "talk.txt", language="he").language == "he"


def test_people_of_a_transcript() -> None:
    text = "Q: Where?\nNoa Levanon: At home.\nInterpreter: She says: at home.\nOmer: Coffee?\nQ: No.\nOmer: Ok."
    made = to_testimony(read_plain_text(text.encode(), "t.txt"), "A talk", "he")
    assert [(p.id, p.role, p.name) for p in made.people] == [
        ("i1", Role.INTERVIEWER, None),
        ("n1", Role.NARRATOR, "Noa Levanon"),
        ("t1", Role.INTERPRETER, None),
        ("p1", Role.PRESENT, "Omer"),
    ]
    assert (made.title, made.language) == ("A talk", "he")
    assert made.transcript is not None
    assert [s.speaker for s in made.transcript.segments] == ["i1", "n1", "t1", "p1", "i1", "p1"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Only words.", [("n1", Role.NARRATOR, None)]),
        ("Q: Where?", [("n1", Role.NARRATOR, None), ("i1", Role.INTERVIEWER, None)]),
        ("ש: איפה?\nת: בבית.", [("i1", Role.INTERVIEWER, None), ("n1", Role.NARRATOR, None)]),
        ("س: أين؟\nج: في البيت.", [("i1", Role.INTERVIEWER, None), ("n1", Role.NARRATOR, None)]),
        ("Speaker 1: a\nSpeaker 2: b", [("n1", Role.NARRATOR, None), ("p1", Role.PRESENT, None)]),
        ("Rafe: a\nNarrator: b", [("p1", Role.PRESENT, "Rafe"), ("n1", Role.NARRATOR, None)]),
    ],
)
def test_there_is_always_a_narrator(text: str, people: list[tuple[str, Role, str | None]]) -> None:
    made = to_testimony(read_plain_text(text.encode(), "t.txt"))
    assert [(p.id, p.role, p.name) for p in made.people] == people


@pytest.mark.parametrize("fragment", ["<v ", "<v.", "<c ", "<0:", "{\\an", "&"])
def test_a_hostile_cue_costs_linear_time(fragment: str) -> None:
    raw = b"WEBVTT\n\n00:01.000 --> 00:02.000\nword " + fragment.encode() * 100_000
    began = perf_counter()
    assert read_vtt(raw, "t.vtt").segments[0].text.startswith("word")
    assert perf_counter() - began < 5  # linear: 0.05 s; quadratic: minutes
