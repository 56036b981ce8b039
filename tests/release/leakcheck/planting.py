"""Fictional identifiers, and real files in which they are hidden."""

from __future__ import annotations

import base64
import gzip
import io
import json
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import docx
import pypdf
from pypdf.annotations import FreeText
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from oralhistory.model import Category, ProtectedEntity

NAME = "Daniel Aronov"
ENTITIES = (
    ProtectedEntity(
        "T1/person/n1", Category.PERSON, NAME, (NAME, "Danny", "דניאל ארונוב", "دانيال أرونوف", "إيلياس"), "T1"
    ),
    ProtectedEntity("T1/person/m1", Category.PERSON, "Zoë Castellán", ("Zoë Castellán",), "T1"),
    ProtectedEntity("T1/person/m2", Category.PERSON, "Rose Green", ("Rose Green",), "T1"),
    ProtectedEntity("T1/person/m3", Category.PERSON, "Tal Wu", ("Tal Wu",), "T1"),
    ProtectedEntity("T1/phone/1", Category.CONTACT, "+44 7700 900123", ("+44 7700 900123",), "T1"),
    ProtectedEntity("T1/phone/2", Category.CONTACT, "052-7654321", ("052-7654321",), "T1"),
    ProtectedEntity("T1/mail/1", Category.CONTACT, "dvoretz@example.org", ("dvoretz@example.org",), "T1"),
    ProtectedEntity("T1/address/1", Category.CONTACT, "12 Mulberry Lane, Oakhurst", (), "T1"),
    ProtectedEntity("T1/code/1", Category.CODE, "AB-204481", ("AB-204481",), "T1"),
    ProtectedEntity("T1/code/2", Category.CODE, "31415926", ("31415926",), "T1"),
    ProtectedEntity("T1/date/1", Category.DATE, "2017-01-04", ("2017-01-04",), "T1"),
    ProtectedEntity("T1/date/2", Category.DATE, "1997", ("1997",), "T1"),
    ProtectedEntity("T1/place/1", Category.PLACE, "Tel Sawa", ("Tel Sawa", "Tal Sawa"), "T1"),
    ProtectedEntity("T1/place/2", Category.PLACE, "Oakhurst public library", ("Oakhurst public library",), "T1"),
    ProtectedEntity("T1/unit/1", Category.UNIT, "3rd company, 71st battalion", (), "T1"),
    ProtectedEntity("T1/organisation/1", Category.ORGANISATION, "Northern Command", ("Northern Command",), "T1"),
    ProtectedEntity("T1/rank/1", Category.RANK, "sergeant", ("sergeant",), "T1", local=True),
    ProtectedEntity("T1/role/1", Category.ROLE, "squad medic", ("squad medic",), "T1", local=True),
    ProtectedEntity("T1/age/1", Category.AGE, "twenty", ("twenty", "20"), "T1", local=True),
)

Plant = Callable[[Path, str], Path]
"""Writes a file that hides the text into a folder and returns what is to be checked."""


def written(folder: Path, name: str, body: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body.encode() if isinstance(body, str) else body)
    return path


def zipped(parts: dict[str, bytes | str], comment: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), body, zipfile.ZIP_DEFLATED)
        archive.comment = comment
    return out.getvalue()


def word_file(text: str = "Nothing here.") -> bytes:
    document = docx.Document()
    document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def with_part(blob: bytes, name: str, change: Callable[[str], str]) -> bytes:
    """A zip with one part changed or added."""
    with zipfile.ZipFile(io.BytesIO(blob)) as archive:
        parts = {info.filename: archive.read(info) for info in archive.infolist()}
    parts[name] = change(parts.get(name, b"").decode()).encode()
    return zipped(dict(parts))


def docx_property(folder: Path, text: str) -> Path:
    document = docx.Document()
    document.core_properties.last_modified_by = text
    document.save(str(folder / "a.docx"))
    return folder / "a.docx"


def docx_header(folder: Path, text: str) -> Path:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = text
    document.save(str(folder / "a.docx"))
    return folder / "a.docx"


def docx_runs(folder: Path, text: str) -> Path:
    """The text cut into runs in the middle of its words, each run in other type."""
    document = docx.Document()
    paragraph = document.add_paragraph("Then ")
    for start in range(0, len(text), 3):
        paragraph.add_run(text[start : start + 3]).bold = start % 2 == 0
    document.save(str(folder / "a.docx"))
    return folder / "a.docx"


def docx_part(name: str, template: str) -> Plant:
    def plant(folder: Path, text: str) -> Path:
        return written(folder, "a.docx", with_part(word_file(), name, lambda _: template.replace("@", text)))

    return plant


def docx_relationship(folder: Path, text: str) -> Path:
    target = f'<Relationship Id="rId99" Type="t" TargetMode="External" Target="file:///C:/{quote(text)}/x"/>'
    changed = with_part(
        word_file(), "word/_rels/document.xml.rels", lambda xml: xml.replace("</Rel", f"{target}</Rel", 1)
    )
    return written(folder, "a.docx", changed)


def text_file(name: str, template: str, encoding: str = "utf-8") -> Plant:
    def plant(folder: Path, text: str) -> Path:
        return written(folder, name, template.replace("@", text).encode(encoding))

    return plant


def html_split(folder: Path, text: str) -> Path:
    split = "".join(f"<b>{c}</b>" if i % 3 == 1 else c for i, c in enumerate(text))
    return written(folder, "a.html", f"<html><body><p>He said</p><p>{split}</p></body></html>")


def html_references(folder: Path, text: str) -> Path:
    return written(folder, "a.html", f"<p>Then {''.join(f'&#x{ord(c):x};' for c in text)} came</p>")


def url_encoded(folder: Path, text: str) -> Path:
    return written(folder, "a.html", f'<a href="https://example.org/?q={quote(text)}">x</a>')


def json_escapes(folder: Path, text: str) -> Path:
    escaped = "".join(f"\\u{ord(c):04x}" for c in text)
    return written(folder, "a.json", f'{{"a": [1, {{"b": "x {escaped} y"}}]}}')


def json_key(folder: Path, text: str) -> Path:
    return written(folder, "a.json", json.dumps({"people": {text: 1}}))


def csv_cell(folder: Path, text: str) -> Path:
    return written(folder, "a.csv", f'release_id,title\r\n1,"The ""other"" one, {text}, and so on"\r\n')


def nested_zip(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", zipped({"b.zip": zipped({"c/d.txt": f"and {text} again"})}))


def zip_member_name(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", zipped({f"x/{text}.txt": "nothing"}))


def zip_comment(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", zipped({"x.txt": "nothing"}, comment=f"by {text}".encode()))


def gzipped(folder: Path, text: str) -> Path:
    return written(folder, "a.txt.gz", gzip.compress(f"and {text} again".encode()))


def gzip_name(folder: Path, text: str) -> Path:
    out = io.BytesIO()
    with gzip.GzipFile(filename=text.encode("latin-1", "replace").decode("latin-1"), mode="wb", fileobj=out) as stream:
        stream.write(b"nothing")
    return written(folder, "a.gz", out.getvalue())


def tarred(folder: Path, text: str) -> Path:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        body = f"and {text} again".encode()
        info = tarfile.TarInfo("a.txt")
        info.size = len(body)
        archive.addfile(info, io.BytesIO(body))
    return written(folder, "a.tar", out.getvalue())


def file_name(folder: Path, text: str) -> Path:
    written(folder, f"p/interview_{text.replace('/', '-')}_2.txt", "nothing")
    return folder / "p"


def folder_name(folder: Path, text: str) -> Path:
    written(folder, f"p/{text.replace('/', '-')}/a.txt", "nothing")
    return folder / "p"


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*extra: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(extra) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def png_text(folder: Path, text: str) -> Path:
    return written(folder, "a.png", png(chunk(b"tEXt", b"Author\0" + text.encode())))


def png_compressed_text(folder: Path, text: str) -> Path:
    return written(folder, "a.png", png(chunk(b"zTXt", b"Author\0\0" + zlib.compress(text.encode()))))


def wav(*extra: bytes) -> bytes:
    form = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, 8000, 8000, 1, 8)
    body = b"WAVE" + form + b"".join(extra) + b"data" + struct.pack("<I", 64) + bytes(range(64))
    return b"RIFF" + struct.pack("<I", len(body)) + body


def riff_info(folder: Path, text: str) -> Path:
    value = text.encode() + b"\0"
    value += b"\0" * (len(value) % 2)
    listed = b"INFOIART" + struct.pack("<I", len(value)) + value
    return written(folder, "a.wav", wav(b"LIST" + struct.pack("<I", len(listed)) + listed))


def vorbis_comment(folder: Path, text: str) -> Path:
    value = f"ARTIST={text}".encode()
    comments = struct.pack("<I", 1) + b"x" + struct.pack("<II", 1, len(value)) + value
    blocks = b"\x00\x00\x00\x22" + bytes(34) + b"\x84" + struct.pack(">I", len(comments))[1:] + comments
    return written(folder, "a.flac", b"fLaC" + blocks + b"\xff\xf8" + bytes(100))


def id3_artist(folder: Path, text: str) -> Path:
    value = b"\x01" + text.encode("utf-16")
    frame = b"TPE1" + struct.pack(">I", len(value)) + b"\0\0" + value
    size = bytes((len(frame) >> shift) & 0x7F for shift in (21, 14, 7, 0))
    return written(folder, "a.mp3", b"ID3\x03\0\0" + size + frame + b"\xff\xfb\x90\x64" + bytes(400))


def jpeg_comment(folder: Path, text: str) -> Path:
    body = text.encode()
    comment = b"\xff\xfe" + struct.pack(">H", len(body) + 2) + body
    return written(folder, "a.jpg", b"\xff\xd8" + comment + b"\xff\xda\0\x02" + bytes(50) + b"\xff\xd9")


def wide_in_binary(folder: Path, text: str) -> Path:
    return written(folder, "a.bin", b"\x01\x02\x00\xff" + text.encode("utf-16-le") + b"\x03\x00\xfe\x07")


def base64_run(folder: Path, text: str) -> Path:
    run = base64.b64encode(f"this was said by {text} that day".encode()).decode()
    return written(folder, "a.eml", f"Content: {run[:30]}\n{run[30:]}\n")


def base64_zip(folder: Path, text: str) -> Path:
    run = base64.b64encode(zipped({"a.txt": f"and {text} again"})).decode()
    return written(folder, "a.html", f'<a href="data:application/zip;base64,{run}">x</a>')


def pdf_with(change: Callable[[pypdf.PdfWriter], object]) -> bytes:
    writer = pypdf.PdfWriter()
    writer.add_blank_page(200, 200)
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def pdf_text(folder: Path, text: str) -> Path:
    def change(writer: pypdf.PdfWriter) -> None:
        page = writer.pages[0]
        font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
        held = DictionaryObject({NameObject(k): NameObject(v) for k, v in font.items()})
        fonts = DictionaryObject({NameObject("/F1"): held})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        stream = DecodedStreamObject()
        shown = "".join(f"({text[i : i + 2]}) -1 " for i in range(0, len(text), 2))
        stream.set_data(f"BT /F1 12 Tf 20 100 Td [(Then ) {shown}] TJ ET".encode("latin-1", "replace"))
        page[NameObject("/Contents")] = writer._add_object(stream.flate_encode())  # pyright: ignore[reportPrivateUsage] - no public way

    return written(folder, "a.pdf", pdf_with(change))


def pdf_metadata(folder: Path, text: str) -> Path:
    return written(folder, "a.pdf", pdf_with(lambda writer: writer.add_metadata({"/Author": text})))


def pdf_attachment(folder: Path, text: str) -> Path:
    return written(folder, "a.pdf", pdf_with(lambda writer: writer.add_attachment("a.txt", f"by {text} now".encode())))


def pdf_annotation(folder: Path, text: str) -> Path:
    note = FreeText(text=f"ask {text} again", rect=(10, 10, 90, 90))
    return written(folder, "a.pdf", pdf_with(lambda writer: writer.add_annotation(0, note)))


def rtf(folder: Path, text: str) -> Path:
    body = "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text)
    return written(folder, "a.rtf", f"{{\\rtf1\\ansi {{\\b {body[:3]}}}{body[3:]}\\par}}")


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

PLACES: dict[str, Plant] = {
    "text": text_file("a.txt", "Then came @, he said."),
    "latin text": text_file("a.txt", "Déjà: then came @, he said.", "cp1252"),
    "UTF-16 text": text_file("a.txt", "Then came @, he said.", "utf-16"),
    "UTF-16 text without its mark": text_file("a.txt", "Then came @, he said.", "utf-16-le"),
    "vtt voice": text_file("a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n<v @>Yes.\n"),
    "html attribute": text_file("a.html", '<p><img alt="of @" src="x.png"></p>'),
    "html comment": text_file("a.html", "<p>x</p><!-- by @ -->"),
    "html split by tags": html_split,
    "html references": html_references,
    "percent-encoded": url_encoded,
    "csv cell": csv_cell,
    "json escapes": json_escapes,
    "json key": json_key,
    "javascript escapes": lambda folder, text: written(
        folder,
        "a.html",
        "<script>x='" + "".join(f"\\x{ord(c):02x}" if ord(c) < 256 else c for c in text) + "'</script>",
    ),
    "rtf": rtf,
    "nested zip": nested_zip,
    "zip member name": zip_member_name,
    "zip comment": zip_comment,
    "gzip": gzipped,
    "tar": tarred,
    "file name": file_name,
    "folder name": folder_name,
    "docx paragraph": lambda folder, text: written(folder, "a.docx", word_file(f"Then came {text}.")),
    "docx runs": docx_runs,
    "docx property": docx_property,
    "docx header": docx_header,
    "docx comment": docx_part(
        "word/comments.xml",
        f'<w:comments {W}><w:comment w:author="x"><w:p><w:r><w:t>@?</w:t></w:r></w:p></w:comment></w:comments>',
    ),
    "docx comment author": docx_part("word/comments.xml", f'<w:comments {W}><w:comment w:author="@"/></w:comments>'),
    "docx custom property": docx_part("docProps/custom.xml", "<Properties><property>@</property></Properties>"),
    "docx custom xml": docx_part("customXml/item1.xml", "<a><b c='@'/></a>"),
    "docx relationship": docx_relationship,
    "odt": lambda folder, text: written(
        folder,
        "a.odt",
        zipped({"content.xml": f"<o:t xmlns:o='o'><o:p>Then {text[:2]}<o:span>{text[2:]}</o:span></o:p></o:t>"}),
    ),
    "png text": png_text,
    "png compressed text": png_compressed_text,
    "wav info": riff_info,
    "flac comment": vorbis_comment,
    "mp3 artist": id3_artist,
    "jpeg comment": jpeg_comment,
    "binary": wide_in_binary,
    "base64": base64_run,
    "base64 zip": base64_zip,
    "pdf text": pdf_text,
    "pdf metadata": pdf_metadata,
    "pdf attachment": pdf_attachment,
    "pdf annotation": pdf_annotation,
}
