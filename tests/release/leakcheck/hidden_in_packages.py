"""Where archives, databases, printed pages and the file system itself keep words."""

from __future__ import annotations

import bz2
import contextlib
import gzip
import io
import lzma
import sqlite3
import struct
import tarfile
import zipfile
from pathlib import Path

import pypdf
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from tests.release.leakcheck.planting import Plant, pdf_with, word_file, written, zipped


def _said(text: str) -> bytes:
    return f"and {text} again".encode()


def _zip_entry(text: str, *, comment: bytes = b"", extra: bytes = b"", name: str = "x.txt") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        info.comment, info.extra = comment, extra
        archive.writestr(info, text)
    return out.getvalue()


def zip_member_comment(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", _zip_entry("nothing", comment=text.encode()))


def zip_extra_field(folder: Path, text: str) -> Path:
    body = b"\x01" + bytes(4) + text.encode()
    return written(folder, "a.zip", _zip_entry("nothing", extra=struct.pack("<HH", 0x7075, len(body)) + body))


def zip_folder_name(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", zipped({f"{text}/x/": b"", f"{text}/x/y.txt": "nothing"}))


def zip_deleted_member(folder: Path, text: str) -> Path:
    """A member that the table at the end no longer names, as a sloppy delete leaves it."""
    blob = bytearray(_zip_entry("nothing"))
    with zipfile.ZipFile(io.BytesIO(bytes(blob))) as archive:
        start = archive.start_dir
    gone = _said(text)
    local = (
        struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 33, 0, len(gone), len(gone), 5, 0) + b"y.txt" + gone
    )
    blob[start:start] = local
    end = blob.rfind(b"PK\x05\x06")
    blob[end + 16 : end + 20] = struct.pack("<I", start + len(local))
    return written(folder, "a.zip", bytes(blob))


def zip_deleted_packed_member(folder: Path, text: str) -> Path:
    """The same, deflated: its words stand nowhere in the bytes."""
    import zlib

    blob = bytearray(_zip_entry("nothing"))
    with zipfile.ZipFile(io.BytesIO(bytes(blob))) as archive:
        start = archive.start_dir
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    gone = _said(text) * 3
    packed = packer.compress(gone) + packer.flush()
    head = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 8, 0, 33, 0, len(packed), len(gone), 5, 0)
    local = head + b"y.txt" + packed
    blob[start:start] = local
    end = blob.rfind(b"PK\x05\x06")
    blob[end + 16 : end + 20] = struct.pack("<I", start + len(local))
    return written(folder, "a.zip", bytes(blob))


def zip_other_name_inside(folder: Path, text: str) -> Path:
    """A name in front of the member that differs from the one in the table."""
    blob = bytearray(_zip_entry("nothing", name="x" * len(text.encode())))
    blob[30 : 30 + len(text.encode())] = text.encode()
    return written(folder, "a.bin", bytes(blob))


def zip_before(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", _said(text) + b"\n" + zipped({"x.txt": "nothing"}))


def zip_after(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", zipped({"x.txt": "nothing"}) + b"\n" + _said(text))


def zip_in_zip_in_zip(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", zipped({"b.zip": zipped({"c.docx": word_file(f"Then {text} came")})}))


def zip_without_name(folder: Path, text: str) -> Path:
    return written(folder, "data", zipped({"a": _said(text)}))


def zip_stored_page(folder: Path, text: str) -> Path:
    return written(folder, "a.zip", _zip_entry(f"<p>{text[:3]}<b>{text[3:]}</b></p>", name="a.html"))


def _tar(text: str, mode: str = "w", *, name: str = "a.txt", **more: object) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # pyright: ignore[reportCallIssue, reportArgumentType]
        info = tarfile.TarInfo(name)
        for key, value in more.items():
            setattr(info, key, value)
        info.size = len(text.encode())
        archive.addfile(info, io.BytesIO(text.encode()))
    return out.getvalue()


def tar_link(folder: Path, text: str) -> Path:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("x")
        info.type, info.linkname = tarfile.SYMTYPE, f"/home/{text}/x"
        archive.addfile(info)
    return written(folder, "a.tar", out.getvalue())


def tar_after(folder: Path, text: str) -> Path:
    return written(folder, "a.tar", _tar("nothing") + _said(text) + bytes(500))


def tar_padding(folder: Path, text: str) -> Path:
    """Words in the blanks after a member's last byte."""
    blob = bytearray(_tar("nothing"))
    blob[512 + 40 : 512 + 40 + len(_said(text))] = _said(text)
    return written(folder, "a.tar", bytes(blob))


def gzip_comment(folder: Path, text: str) -> Path:
    body = gzip.compress(b"nothing", mtime=0)
    return written(folder, "a.gz", body[:3] + b"\x10" + body[4:10] + text.encode() + b"\0" + body[10:])


def gzip_second_member(folder: Path, text: str) -> Path:
    return written(folder, "a.gz", gzip.compress(b"nothing\n") + gzip.compress(_said(text)))


def gzip_after(folder: Path, text: str) -> Path:
    return written(folder, "a.gz", gzip.compress(b"nothing\n") + bytes(8) + _said(text))


def sqlite_file(folder: Path, text: str) -> Path:
    with contextlib.closing(sqlite3.connect(folder / "a.sqlite")) as base:
        base.execute("CREATE TABLE person (name TEXT)")
        base.execute("INSERT INTO person VALUES (?)", (f"he was {text}",))
        base.commit()
    return folder / "a.sqlite"


def sqlite_wide(folder: Path, text: str) -> Path:
    with contextlib.closing(sqlite3.connect(folder / "a.sqlite")) as base:
        base.execute("PRAGMA encoding = 'UTF-16le'")
        base.execute("CREATE TABLE person (name TEXT)")
        base.execute("INSERT INTO person VALUES (?)", (f"he was {text}",))
        base.commit()
    return folder / "a.sqlite"


def sqlite_deleted(folder: Path, text: str) -> Path:
    """A row that was deleted; its bytes stay in the page."""
    with contextlib.closing(sqlite3.connect(folder / "a.sqlite")) as base:
        base.execute("PRAGMA secure_delete = OFF")
        base.execute("CREATE TABLE person (name TEXT)")
        base.execute("INSERT INTO person VALUES (?)", (f"he was {text}",))
        base.commit()
        base.execute("DELETE FROM person")
        base.commit()
    return folder / "a.sqlite"


def sqlite_table_name(folder: Path, text: str) -> Path:
    with contextlib.closing(sqlite3.connect(folder / "a.sqlite")) as base:
        base.execute(f'CREATE TABLE "{text}" (x TEXT)')
        base.commit()
    return folder / "a.sqlite"


def file_percent_name(folder: Path, text: str) -> Path:
    from urllib.parse import quote

    return written(folder, f"p/{quote(text)}.txt", "nothing").parent


def file_joined_name(folder: Path, text: str) -> Path:
    return written(folder, f"p/{text.title().replace(' ', '')}2017.txt", "nothing").parent


def file_single(folder: Path, text: str) -> Path:
    return written(folder, f"{text}.txt", "nothing")


def hidden_file_name(folder: Path, text: str) -> Path:
    return written(folder, f"p/.{text}.swp", "nothing").parent


def link_target(folder: Path, text: str) -> Path:
    (folder / "p").mkdir()
    (folder / "p" / "a").symlink_to(f"/nowhere/{text}")
    return folder / "p"


# ---- printed pages ---------------------------------------------------------------------------------------------------


def _pdf(change: object) -> Plant:
    def plant(folder: Path, text: str) -> Path:
        assert callable(change)
        return written(folder, "a.pdf", pdf_with(lambda writer: change(writer, text)))

    return plant


def _stream(body: bytes, **entries: str) -> DecodedStreamObject:
    stream = DecodedStreamObject()
    stream.set_data(body)
    for key, value in entries.items():
        stream[NameObject(f"/{key}")] = NameObject(f"/{value}")
    return stream


def _add(writer: pypdf.PdfWriter, value: object) -> object:
    return writer._add_object(value)  # pyright: ignore[reportPrivateUsage, reportArgumentType] - no public way


def _xmp(writer: pypdf.PdfWriter, text: str) -> None:
    xml = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator xmlns:dc="d">{text}</dc:creator></x:xmpmeta>'
    writer.root_object[NameObject("/Metadata")] = _add(writer, _stream(xml.encode(), Type="Metadata", Subtype="XML"))  # pyright: ignore[reportArgumentType]


def _outline(writer: pypdf.PdfWriter, text: str) -> None:
    writer.add_outline_item(title=text, page_number=0)


def _field(writer: pypdf.PdfWriter, text: str) -> None:
    field = DictionaryObject(
        {
            NameObject("/FT"): NameObject("/Tx"),
            NameObject("/T"): TextStringObject("who"),
            NameObject("/V"): TextStringObject(text),
        }
    )
    form = DictionaryObject({NameObject("/Fields"): ArrayObject([_add(writer, field)])})
    writer.root_object[NameObject("/AcroForm")] = _add(writer, form)  # pyright: ignore[reportArgumentType]


def _link(writer: pypdf.PdfWriter, text: str) -> None:
    from urllib.parse import quote

    from pypdf.annotations import Link

    writer.add_annotation(0, Link(rect=(1, 1, 9, 9), url=f"https://example.org/{quote(text)}"))


def _script(writer: pypdf.PdfWriter, text: str) -> None:
    action = DictionaryObject(
        {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject(f"app.alert('{text}')")}
    )
    writer.root_object[NameObject("/OpenAction")] = _add(writer, action)  # pyright: ignore[reportArgumentType]


def _own_entry(writer: pypdf.PdfWriter, text: str) -> None:
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject({NameObject("/X"): TextStringObject(text)})


def _wide_string(writer: pypdf.PdfWriter, text: str) -> None:
    raw = ByteStringObject(b"\xfe\xff" + text.encode("utf-16-be"))
    writer.pages[0][NameObject("/PieceInfo")] = DictionaryObject({NameObject("/X"): raw})


def _attachment_name(writer: pypdf.PdfWriter, text: str) -> None:
    writer.add_attachment(f"{text}.txt", b"nothing")


def _attached_docx(writer: pypdf.PdfWriter, text: str) -> None:
    writer.add_attachment("a.docx", word_file(f"Then {text} came"))


def _label(writer: pypdf.PdfWriter, text: str) -> None:
    labels = DictionaryObject({NameObject("/P"): TextStringObject(text)})
    tree = DictionaryObject({NameObject("/Nums"): ArrayObject([NumberObject(0), labels])})
    writer.root_object[NameObject("/PageLabels")] = _add(writer, tree)  # pyright: ignore[reportArgumentType]


def _picture(writer: pypdf.PdfWriter, text: str) -> None:
    from tests.release.leakcheck.hidden_in_pictures import exif_jpeg

    image = _stream(exif_jpeg(text), Type="XObject", Subtype="Image", Filter="DCTDecode")
    writer.pages[0][NameObject("/Resources")] = DictionaryObject(
        {NameObject("/XObject"): DictionaryObject({NameObject("/I"): _add(writer, image)})}  # pyright: ignore[reportArgumentType]
    )


def _shown(body: bytes) -> object:
    """A page with this content, in Helvetica."""

    def change(writer: pypdf.PdfWriter, text: str) -> None:
        page = writer.pages[0]
        held = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        fonts = DictionaryObject({NameObject("/F1"): held})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        filled = body.replace(b"@", text.encode("latin-1", "replace")).replace(
            b"#", text.encode("latin-1", "replace").hex().encode()
        )
        page[NameObject("/Contents")] = _add(writer, _stream(filled).flate_encode())  # pyright: ignore[reportArgumentType]

    return change


def pdf_old_revision(folder: Path, text: str) -> Path:
    """An object that a later revision replaced: its bytes are there still."""
    blob = pdf_with(lambda writer: writer.add_metadata({"/Author": text}))
    later = pypdf.PdfWriter(io.BytesIO(blob), incremental=True)
    later.add_metadata({"/Author": "x"})
    out = io.BytesIO()
    later.write(out)
    return written(folder, "a.pdf", out.getvalue())


def pdf_old_packed_revision(folder: Path, text: str) -> Path:
    """A replaced object whose words were packed: they stand nowhere in the bytes."""
    xml = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator xmlns:dc="d">{text}</dc:creator></x:xmpmeta>'

    def change(writer: pypdf.PdfWriter) -> None:
        packed = _stream(xml.encode() * 3, Type="Metadata", Subtype="XML").flate_encode()
        writer.root_object[NameObject("/Metadata")] = _add(writer, packed)  # pyright: ignore[reportArgumentType]

    later = pypdf.PdfWriter(io.BytesIO(pdf_with(change)), incremental=True)
    del later.root_object[NameObject("/Metadata")]
    later.add_metadata({"/Author": "x"})
    out = io.BytesIO()
    later.write(out)
    return written(folder, "a.pdf", out.getvalue())


def pdf_object_stream(folder: Path, text: str) -> Path:
    """Document properties inside a packed stream of objects."""
    import zlib

    inner = b"4 0 << /Author (" + text.encode("latin-1", "replace") + b") >>"
    first = len(b"4 0 ")
    packed = zlib.compress(inner)
    objects = [
        b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n",
        b"5 0 obj<</Type/ObjStm/N 1/First %d/Filter/FlateDecode/Length %d>>stream\n" % (first, len(packed))
        + packed
        + b"\nendstream endobj\n",
    ]
    body, places = b"%PDF-1.5\n", []
    for each in objects:
        places.append(len(body))
        body += each
    start = len(body)
    rows = b"\0" + bytes(3) + b"".join(b"\1" + p.to_bytes(2, "big") + b"\0" for p in places[:3])
    rows += b"\2" + (5).to_bytes(2, "big") + b"\0" + b"\1" + places[3].to_bytes(2, "big") + b"\0"
    rows += b"\1" + start.to_bytes(2, "big") + b"\0"
    table = zlib.compress(rows)
    body += b"6 0 obj<</Type/XRef/Size 7/W[1 2 1]/Root 1 0 R/Info 4 0 R/Filter/FlateDecode/Length %d>>stream\n" % len(
        table
    )
    body += table + b"\nendstream endobj\nstartxref\n%d\n%%%%EOF" % start
    return written(folder, "a.pdf", body)


def pdf_after(folder: Path, text: str) -> Path:
    return written(folder, "a.pdf", pdf_with(lambda writer: None) + b"\n" + _said(text))


PLACES: dict[str, Plant] = {
    "zip comment of a member": zip_member_comment,
    "zip extra field": zip_extra_field,
    "zip folder's name": zip_folder_name,
    "zip deleted member": zip_deleted_member,
    "zip deleted packed member": zip_deleted_packed_member,
    "zip second name": zip_other_name_inside,
    "zip before its begin": zip_before,
    "zip after its end": zip_after,
    "zip three deep": zip_in_zip_in_zip,
    "zip without its name": zip_without_name,
    "zip page inside": zip_stored_page,
    "tar member's name": lambda f, t: written(f, "a.tar", _tar("nothing", name=f"{t}.txt")),
    "tar long name": lambda f, t: written(f, "a.tar", _tar("nothing", name=f"{'x/' * 60}{t}.txt")),
    "tar owner": lambda f, t: written(f, "a.tar", _tar("nothing", uname=t)),
    "tar own header": lambda f, t: written(f, "a.tar", _tar("nothing", pax_headers={"comment": t})),
    "tar link": tar_link,
    "tar after its end": tar_after,
    "tar between members": tar_padding,
    "tar packed with gzip": lambda f, t: written(f, "a.tgz", _tar(f"and {t} again", "w:gz")),
    "tar packed with bzip2": lambda f, t: written(f, "a.tar.bz2", _tar(f"and {t} again", "w:bz2")),
    "tar packed with xz": lambda f, t: written(f, "a.tar.xz", _tar(f"and {t} again", "w:xz")),
    "bzip2": lambda f, t: written(f, "a.txt.bz2", bz2.compress(_said(t))),
    "xz": lambda f, t: written(f, "a.txt.xz", lzma.compress(_said(t))),
    "lzma": lambda f, t: written(f, "a.txt.lzma", lzma.compress(_said(t) * 9, format=lzma.FORMAT_ALONE)),
    "gzip comment": gzip_comment,
    "gzip second member": gzip_second_member,
    "gzip after its end": gzip_after,
    "sqlite": sqlite_file,
    "sqlite in UTF-16": sqlite_wide,
    "sqlite deleted row": sqlite_deleted,
    "sqlite name of a table": sqlite_table_name,
    "file name with percent signs": file_percent_name,
    "file name written together": file_joined_name,
    "file alone": file_single,
    "hidden file's name": hidden_file_name,
    "where a link leads": link_target,
    "pdf XMP": _pdf(_xmp),
    "pdf outline": _pdf(_outline),
    "pdf form field": _pdf(_field),
    "pdf link": _pdf(_link),
    "pdf script": _pdf(_script),
    "pdf own entry": _pdf(_own_entry),
    "pdf string in UTF-16": _pdf(_wide_string),
    "pdf name of an attachment": _pdf(_attachment_name),
    "pdf attached docx": _pdf(_attached_docx),
    "pdf page label": _pdf(_label),
    "pdf picture's metadata": _pdf(_picture),
    "pdf invisible text": _pdf(_shown(b"BT /F1 12 Tf 3 Tr 20 100 Td (Then @) Tj ET")),
    "pdf text as numbers": _pdf(_shown(b"BT /F1 12 Tf 20 100 Td <#> Tj ET")),
    "pdf what is meant": _pdf(_shown(b"/Span <</ActualText (@)>> BDC BT /F1 12 Tf (x) Tj ET EMC")),
    "pdf comment in the content": _pdf(_shown(b"% by @\nBT /F1 12 Tf (x) Tj ET")),
    "pdf old revision": pdf_old_revision,
    "pdf old packed revision": pdf_old_packed_revision,
    "pdf packed objects": pdf_object_stream,
    "pdf after its end": pdf_after,
}
