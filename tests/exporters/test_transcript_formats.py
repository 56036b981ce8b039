"""Every transcript format, read again with another reader than our own."""

from __future__ import annotations

import html
import io
import re
import zipfile
from pathlib import Path

import docx
import pytest
import webvtt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from lxml import html as lxml_html

from oralhistory.errors import InputError, MachineError
from oralhistory.exporters.fresh import clean, one_line
from oralhistory.exporters.registry import TRANSCRIPT_EXPORTERS
from oralhistory.release.released import ReleasedTestimony
from tests.exporters import made

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
ONCE_A_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)

PARAGRAPH_ORDER = ["pStyle", "keepNext", "tabs", "bidi", "spacing", "ind", "jc", "outlineLvl"]
RUN_ORDER = ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "rtl", "lang"]


def written(name: str, released: ReleasedTestimony, folder: Path) -> bytes:
    path = folder / f"transcript{TRANSCRIPT_EXPORTERS[name].suffix}"
    path.unlink(missing_ok=True)
    TRANSCRIPT_EXPORTERS[name].write(released, made.TERMS, path)
    return path.read_bytes()


def word_texts(content: bytes) -> list[str]:
    """The speech in a Word file: styled paragraphs, without their times."""
    document = etree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml"))
    texts: list[str] = []
    for paragraph in document.iter(f"{W}p"):
        if paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val") != "Speech":
            continue
        runs = list(paragraph.iter(f"{W}r"))
        parts: list[str] = []
        for run in runs:
            if run.find(f"{W}rPr/{W}rStyle") is None:
                parts += [{f"{W}br": "\n", f"{W}tab": "\t"}.get(e.tag, e.text or "") for e in run if e.tag != f"{W}rPr"]
        texts.append("".join(parts))
    return texts


def page_texts(content: bytes) -> list[str]:
    page = lxml_html.fromstring(content)
    return [p.text_content() for p in page.xpath("//div[starts-with(@class, 'segment')]/p")]


@pytest.mark.parametrize("released", [made.testimony(), made.hebrew(), made.arabic()])
@pytest.mark.parametrize("name", list(TRANSCRIPT_EXPORTERS))
def test_same_input_same_bytes(name: str, released: ReleasedTestimony, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    assert written(name, released, tmp_path) == written(name, released, tmp_path / "other")


@pytest.mark.parametrize("name", list(TRANSCRIPT_EXPORTERS))
def test_an_existing_file_is_never_written_over(name: str, tmp_path: Path) -> None:
    path = tmp_path / "transcript"
    path.write_bytes(b"other")
    with pytest.raises(FileExistsError):
        TRANSCRIPT_EXPORTERS[name].write(made.testimony(), made.TERMS, path)
    assert path.read_bytes() == b"other"


@pytest.mark.parametrize("name", list(TRANSCRIPT_EXPORTERS))
def test_a_folder_that_is_gone_is_a_sentence(name: str, tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="could not be written"):
        TRANSCRIPT_EXPORTERS[name].write(made.testimony(), made.TERMS, tmp_path / "gone" / "transcript")


@pytest.mark.parametrize("name", list(TRANSCRIPT_EXPORTERS))
def test_without_a_transcript_no_format_applies(name: str) -> None:
    assert TRANSCRIPT_EXPORTERS[name].applies_to(made.testimony())
    assert not TRANSCRIPT_EXPORTERS[name].applies_to(made.testimony([]))


@pytest.mark.parametrize("name", ["txt", "html", "docx"])
def test_what_was_not_released_is_not_named(name: str, tmp_path: Path) -> None:
    bare = made.testimony(
        [(None, None, None, "Only this.")], attribution="", metadata={}, summary=None, conditions=(), language=None
    )
    path = tmp_path / "t"
    TRANSCRIPT_EXPORTERS[name].write(bare, made.BARE_TERMS, path)
    content = path.read_bytes()
    if name == "docx":
        content = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml")
    for label in (b"Summary", b"About this", b"Before you", b"Conditions", b"Publication", b"Released by", b"None"):
        assert label not in content
    assert b"Only this." in content
    assert b"k7q2m9xd" in content


def test_text_reads_in_order(tmp_path: Path) -> None:
    text = written("txt", made.testimony(), tmp_path).decode()
    assert text.startswith("Papers at the gate\n==================\n\nInterviewed: 2019\n")
    assert "[0:00:04] Narrator A\nIn the second week.\nWe wrote <numbers> & names -->\n\nin a book.\n\n" in text
    assert text.index("[0:00:31] Narrator A") < text.index("Terms\n\nRelease: k7q2m9xd")
    assert "Conditions: No portrait beside it\n" in text
    assert "\r" not in text


def test_hebrew_text_has_hebrew_labels(tmp_path: Path) -> None:
    text = written("txt", made.hebrew(), tmp_path).decode()
    assert "תקציר" in text
    assert "Summary" not in text


def test_page_is_self_contained(tmp_path: Path) -> None:
    content = written("html", made.testimony(), tmp_path)
    page = lxml_html.fromstring(content)
    assert not page.xpath("//script | //link | //img | //iframe | //object | //form | //base")
    assert not page.xpath("//@href | //@src | //@style")
    assert not re.search(rb"https?:|//\w|url\(|@import|generator|:root", content)
    assert page.get("lang") == "en"
    assert page.get("dir") == "ltr"
    assert page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0].startswith("default-src 'none'")
    assert page.xpath("string(//title)") == "Papers at the gate"
    assert len(page.xpath("//main")) == len(page.xpath("//h1")) == 1


def test_page_names_a_speaker_where_the_voice_changes(tmp_path: Path) -> None:
    page = lxml_html.fromstring(written("html", made.testimony(), tmp_path))
    segments = page.xpath("//div[starts-with(@class, 'segment')]")
    assert [s.get("id") for s in segments] == ["s1", "s2", "s3"]
    assert [s.xpath("string(.//b)") for s in segments] == ["Interviewer", "Narrator A", ""]
    assert [s.xpath("string(.//time)") for s in segments] == ["0:00:00", "0:00:04", "0:00:31"]
    assert [s.xpath("string(.//time/@datetime)") for s in segments] == ["PT0S", "PT4S", "PT31S"]
    assert all(s.find("p").get("dir") == "auto" for s in segments)


@pytest.mark.parametrize(
    ("language", "around", "way", "own_way"),
    [
        ("he", "he", "rtl", "rtl"),
        ("ar-PS", "ar", "rtl", "rtl"),
        ("apc", "ar", "rtl", "rtl"),
        ("fa", "en", "ltr", "rtl"),
        ("ru", "en", "ltr", "ltr"),
        ("ar-Latn", "ar", "rtl", "ltr"),
    ],
)
def test_page_states_languages_and_directions(
    language: str, around: str, way: str, own_way: str, tmp_path: Path
) -> None:
    page = lxml_html.fromstring(written("html", made.testimony(language=language), tmp_path))
    assert (page.get("lang"), page.get("dir")) == (around, way)
    own = page.xpath("//div[starts-with(@class, 'segment')]/ancestor::div[@lang]")
    assert [(e.get("lang"), e.get("dir")) for e in own] == [(language, own_way)]


def test_a_language_that_is_no_tag_reaches_no_attribute(tmp_path: Path) -> None:
    odd = made.testimony(language='en" onload="x')
    assert b"onload" not in written("html", odd, tmp_path)
    assert b"onload" not in zipfile.ZipFile(io.BytesIO(written("docx", odd, tmp_path))).read("word/document.xml")


def test_captions_read_back(tmp_path: Path) -> None:
    content = written("vtt", made.testimony(), tmp_path)
    assert content.startswith(b"WEBVTT\n\nNOTE\n")
    captions = webvtt.from_buffer(io.StringIO(content.decode())).captions
    assert [(c.start, c.end) for c in captions] == [
        ("00:00:00.000", "00:00:04.200"),
        ("00:00:04.200", "00:00:31.250"),
        ("00:00:31.250", "01:01:01.500"),
    ]
    assert [c.voice for c in captions] == ["Interviewer", "Narrator A", "Narrator A"]
    assert captions[1].raw_text == (
        "<v Narrator A>In the second week.\nWe wrote &lt;numbers&gt; &amp; names --&gt;\nin a book.</v>"
    )


def test_captions_come_in_the_order_of_their_beginnings(tmp_path: Path) -> None:
    content = written("vtt", made.testimony([("A", 5, 6, "later"), ("B", 1, 9, "sooner")]), tmp_path)
    assert [c.voice for c in webvtt.from_buffer(io.StringIO(content.decode())).captions] == ["B", "A"]


@pytest.mark.parametrize(
    ("start", "end"), [(None, 2), (1, None), (2, 2), (3, 2), (-1, 2), (float("nan"), 2), (1, float("inf")), (1, 1.0001)]
)
def test_captions_need_times(start: float | None, end: float | None, tmp_path: Path) -> None:
    released = made.testimony([("A", 0, 1, "timed"), ("A", start, end, "not timed")])
    exporter = TRANSCRIPT_EXPORTERS["vtt"]
    assert not exporter.applies_to(released)
    with pytest.raises(InputError, match="missing times"):
        exporter.write(released, made.TERMS, tmp_path / "t.vtt")
    assert not (tmp_path / "t.vtt").exists()


@ONCE_A_FOLDER
@given(spoken=st.lists(st.tuples(ANY_TEXT, ANY_TEXT), min_size=1, max_size=4))
def test_any_words_survive_in_captions(spoken: list[tuple[str, str]], tmp_path: Path) -> None:
    segments: list[made.Spoken] = [(who, n, n + 1, text) for n, (who, text) in enumerate(spoken)]
    content = written("vtt", made.testimony(segments), tmp_path).decode()
    blocks = [block for block in content.split("\n\n")[2:] if block.strip()]
    assert content.count("-->") == len(blocks)
    expected = [
        (one_line(w), t) for w, text in spoken if (t := [s for x in clean(text).splitlines() if (s := x.strip())])
    ]
    assert len(blocks) == len(expected)
    for block, (speaker, lines) in zip(blocks, expected, strict=True):
        payload = block.split("\n", 1)[1].rstrip("\n")
        if speaker:
            voice, payload = payload.removeprefix("<v ").removesuffix("</v>").split(">", 1)
            assert unescaped(voice) == speaker
        assert unescaped(payload) == "\n".join(lines)


def unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


@ONCE_A_FOLDER
@given(texts=st.lists(ANY_TEXT, min_size=1, max_size=4), speaker=ANY_TEXT)
def test_any_words_survive_in_text_page_and_document(texts: list[str], speaker: str, tmp_path: Path) -> None:
    released = made.testimony(
        [(speaker, n, None, text) for n, text in enumerate(texts)], summary=texts[0], metadata={"title": speaker}
    )
    expected = [clean(text) for text in texts]
    assert page_texts(written("html", released, tmp_path)) == expected
    assert word_texts(written("docx", released, tmp_path)) == expected
    plain = written("txt", released, tmp_path).decode()
    for text in expected:
        assert f"\n{text}\n" in plain


@given(ANY_TEXT)
def test_cleaned_text_fits_xml_and_is_clean(text: str) -> None:
    cleaned = clean(text)
    etree.fromstring(b"<t>" + html.escape(cleaned).encode() + b"</t>")
    assert clean(cleaned) == cleaned
    kept = [c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c in "\t\n" or c >= " "]
    assert cleaned == "".join(c for c in kept if not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")


def test_document_holds_these_parts_and_no_others(tmp_path: Path) -> None:
    archive = zipfile.ZipFile(io.BytesIO(written("docx", made.testimony(), tmp_path)))
    assert archive.namelist() == [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/settings.xml",
        "word/footer1.xml",
        "docProps/core.xml",
    ]
    assert archive.comment == b""
    for entry in archive.infolist():
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        assert (entry.create_system, entry.external_attr, entry.extra, entry.comment) == (0, 0x20, b"", b"")
    everything = b"\n".join(archive.read(name) for name in archive.namelist())
    assert not re.search(rb"(?i)python|lxml|libre|generator|application>|company|template|rsid|thumbnail", everything)
    for name in archive.namelist():
        etree.fromstring(archive.read(name))


def test_every_relation_and_content_type_leads_somewhere(tmp_path: Path) -> None:
    archive = zipfile.ZipFile(io.BytesIO(written("docx", made.testimony(), tmp_path)))
    parts = set(archive.namelist())
    types = etree.fromstring(archive.read("[Content_Types].xml"))
    assert {e.get("PartName")[1:] for e in types if e.get("PartName")} == {
        p for p in parts if not p.endswith(".rels") and p != "[Content_Types].xml"
    }
    for relations, folder in (("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")):
        for relation in etree.fromstring(archive.read(relations)):
            assert folder + relation.get("Target") in parts
            assert relation.get("TargetMode") is None


def test_document_properties_are_blank_or_fixed(tmp_path: Path) -> None:
    properties = docx.Document(io.BytesIO(written("docx", made.testimony(), tmp_path))).core_properties
    assert properties.title == "Papers at the gate"
    for name in ("author", "last_modified_by", "comments", "keywords", "subject", "category", "identifier", "version"):
        assert getattr(properties, name) == "", name
    assert properties.created.isoformat() == properties.modified.isoformat() == "1980-01-01T00:00:00+00:00"
    assert (properties.revision, properties.last_printed, properties.language) == (1, None, "en")


def test_document_elements_stand_in_the_order_of_the_standard(tmp_path: Path) -> None:
    for released in (made.testimony(), made.hebrew()):
        archive = zipfile.ZipFile(io.BytesIO(written("docx", released, tmp_path)))
        for part in ("word/document.xml", "word/styles.xml", "word/footer1.xml"):
            tree = etree.fromstring(archive.read(part))
            for kind, order in ((f"{W}pPr", PARAGRAPH_ORDER), (f"{W}rPr", RUN_ORDER)):
                for properties in tree.iter(kind):
                    positions = [order.index(e.tag.removeprefix(W)) for e in properties]
                    assert positions == sorted(set(positions))


def test_document_speakers_are_bold_and_styles_exist(tmp_path: Path) -> None:
    document = docx.Document(io.BytesIO(written("docx", made.testimony(), tmp_path)))
    speakers = [p for p in document.paragraphs if p.style.name == "Speaker"]
    assert [p.text for p in speakers] == ["Interviewer", "Narrator A"]
    assert all(p.style.font.bold for p in speakers)
    speech = [p.text for p in document.paragraphs if p.style.name == "Speech"]
    assert speech[0] == "0:00:00\tWhen did you know?"
    assert speech[1] == "0:00:04\tIn the second week.\nWe wrote <numbers> & names -->\n\nin a book."
    assert not any(p._p.pPr.find(f"{W}bidi") is not None for p in document.paragraphs)


@pytest.mark.parametrize(("released", "language"), [(made.hebrew(), "he"), (made.arabic(), "ar")])
def test_document_runs_right_to_left(released: ReleasedTestimony, language: str, tmp_path: Path) -> None:
    archive = zipfile.ZipFile(io.BytesIO(written("docx", released, tmp_path)))
    document = etree.fromstring(archive.read("word/document.xml"))
    assert document.find(f".//{W}sectPr/{W}bidi") is not None
    for paragraph in document.iter(f"{W}p"):
        assert paragraph.find(f"{W}pPr/{W}bidi") is not None
    runs = [r for r in document.iter(f"{W}r") if r.find(f"{W}rPr/{W}rtl") is not None]
    assert all(r.find(f"{W}rPr/{W}lang").get(f"{W}bidi") == language for r in runs)
    said = "".join(t.text for r in runs for t in r.iter(f"{W}t"))
    for segment in released.segments:
        assert segment.text.text.split("WhatsApp")[0] in said
    assert "WhatsApp" not in said
