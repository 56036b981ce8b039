"""Word documents: the text as it reads with every tracked change accepted, and nothing else."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest

from oralhistory.errors import InputError
from oralhistory.importers import docx as importer
from oralhistory.importers.docx import read_docx
from tests.importers.word_documents import document, raw_paragraph, repacked


def texts(raw: bytes) -> list[tuple[str | None, float | None, str]]:
    return [(s.speaker, s.start, s.text) for s in read_docx(raw, "talk.docx").segments]


def test_tracked_changes_read_as_accepted() -> None:
    def build(made: Any) -> None:
        raw_paragraph(
            made,
            '<w:r><w:t xml:space="preserve">NOA: We </w:t></w:r>'
            '<w:ins w:id="1" w:author="X"><w:r><w:t xml:space="preserve">never </w:t></w:r></w:ins>'
            '<w:del w:id="2" w:author="X"><w:r><w:delText>always</w:delText><w:t>always</w:t></w:r></w:del>'
            '<w:moveFrom w:id="3" w:author="X"><w:r><w:t>yesterday</w:t></w:r></w:moveFrom>'
            "<w:r><w:t>slept</w:t></w:r>"
            '<w:moveTo w:id="4" w:author="X"><w:r><w:t xml:space="preserve"> yesterday</w:t></w:r></w:moveTo>'
            "<w:r><w:t>.</w:t></w:r>",
        )

    assert texts(document(build)) == [("NOA", None, "We never slept yesterday.")]
    assert "tracked deletions" in " ".join(read_docx(document(build), "talk.docx").warnings)


def test_headers_notes_and_fields_are_no_speech() -> None:
    def build(made: Any) -> None:
        made.sections[0].header.paragraphs[0].text = "SECRET HEADER"
        made.sections[0].footer.paragraphs[0].text = "SECRET FOOTER"
        raw_paragraph(
            made,
            "<w:r><w:t>NOA: See </w:t></w:r><w:r><w:instrText>HYPERLINK secret</w:instrText></w:r>"
            '<w:hyperlink><w:r><w:t>the map</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r>',
        )

    read = read_docx(document(build), "talk.docx")
    assert [s.text for s in read.segments] == ["See the map"]
    assert "footnotes" in " ".join(read.warnings)


def test_a_bold_name_speaks() -> None:
    def build(made: Any) -> None:
        for name, said in (("Noa Levanon", "I was there."), ("נועה", "הייתי שם."), ("نوعا", "كنت هناك.")):
            paragraph = made.add_paragraph()
            paragraph.add_run(name).bold = True
            paragraph.add_run("  " + said)
        made.add_paragraph("And then I left.")
        whole = made.add_paragraph()
        whole.add_run("I SHOUTED.").bold = True

    assert texts(document(build)) == [
        ("Noa Levanon", None, "I was there."),
        ("נועה", None, "הייתי שם."),
        ("نوعا", None, "كنت هناك.\n\nAnd then I left.\n\nI SHOUTED."),
    ]


def test_times_above_or_before_the_speaker() -> None:
    def build(made: Any) -> None:
        made.add_paragraph("[00:00:01]")
        made.add_paragraph("DUNMORE: Where were you?")
        made.add_paragraph("[00:00:29] \nLEVANON: At home.\nAlone.")
        made.add_paragraph("[01:02:03.5] DUNMORE: Why?")

    assert texts(document(build)) == [
        ("DUNMORE", 1.0, "Where were you?"),
        ("LEVANON", 29.0, "At home.\nAlone."),
        ("DUNMORE", 3723.5, "Why?"),
    ]


def test_tables_and_text_boxes_are_read_in_place() -> None:
    def build(made: Any) -> None:
        made.add_paragraph("Before the table")
        table = made.add_table(rows=0, cols=3)
        for cells in (("Time", "Speaker", "Text"), ("00:01", "Noa", "First."), ("00:05", "Rafe", "Second.\nThird.")):
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text
        raw_paragraph(
            made,
            "<w:r><w:t>Anchored</w:t></w:r><w:r><mc:AlternateContent "
            'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">'
            "<w:drawing>"
            "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>"
            "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent></w:pict>"
            "</mc:Fallback></mc:AlternateContent></w:r>",
        )

    assert texts(document(build)) == [
        (None, None, "Before the table"),
        ("Noa", 1.0, "First."),
        ("Rafe", 5.0, "Second.\nThird.\n\nAnchored\n\nIn the box"),
    ]


GOOD = document(lambda made: made.add_paragraph("NOA: Hello."))
BODY = zipfile.ZipFile(io.BytesIO(GOOD)).getinfo("word/document.xml").header_offset + 100


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        (b"no zip at all", "damaged"),
        (GOOD[:-200], "damaged"),
        (GOOD[:BODY] + b"\0" * 60 + GOOD[BODY + 60 :], "damaged"),
        (repacked(GOOD, lambda name, part: part[: len(part) // 2] if name == "word/document.xml" else part), "damaged"),
        (repacked(GOOD, lambda name, part: b"<x/>" if name == "_rels/.rels" else part), "damaged"),
        (
            repacked(
                GOOD,
                lambda name, part: (
                    part.replace(b"<w:document", b'<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document')
                    if name == "word/document.xml"
                    else part
                ),
            ),
            "damaged",
        ),
        (document(lambda made: made.add_paragraph("  ")), "no words"),
    ],
)
def test_no_document_gets_a_sentence(raw: bytes, expected: str) -> None:
    with pytest.raises(InputError, match=r"talk\.docx") as refused:
        read_docx(raw, "talk.docx")
    assert expected in str(refused.value)


def bomb(size: int) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        with zipfile.ZipFile(io.BytesIO(GOOD)) as good:
            for part in good.infolist():
                package.writestr(part.filename, good.read(part))
        with package.open("word/media/image1.bmp", "w") as inner:
            for _ in range(size // 2**20 + 1):
                inner.write(bytes(2**20))
    return out.getvalue()


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    raw = bomb(importer.MAX_UNPACKED)
    assert len(raw) < importer.MAX_UNPACKED / 100
    with pytest.raises(InputError, match="200 MB"):
        read_docx(raw, "talk.docx")


def test_a_part_that_lies_about_its_size_is_not_unpacked_further() -> None:
    raw = repacked(GOOD, lambda name, part: part + b" " * 5_000_000 if name == "word/document.xml" else part)
    with zipfile.ZipFile(io.BytesIO(raw)) as package:
        true = package.getinfo("word/document.xml").file_size
    lying = raw.replace(true.to_bytes(4, "little"), (2000).to_bytes(4, "little"))
    assert lying != raw
    with pytest.raises(InputError, match="damaged"):
        read_docx(lying, "talk.docx")
