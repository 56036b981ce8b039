"""Where word processors, spreadsheets and their kin keep words that nobody sees on the page."""

from __future__ import annotations

import io
from pathlib import Path

import docx

from tests.release.leakcheck.hidden_in_pictures import exif_jpeg
from tests.release.leakcheck.planting import Plant, W, docx_part, with_part, word_file, written, zipped

_BODY = "<w:p><w:r><w:t>@</w:t></w:r></w:p>"


def _cut(text: str) -> str:
    """The text in runs of two letters, with what a word processor writes between them."""
    between = (
        '</w:t></w:r><w:proofErr w:type="spellStart"/>\n  <w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr>'
        '<w:t xml:space="preserve">'
    )
    return between.join(text[i : i + 2] for i in range(0, len(text), 2))


def _document(body: str) -> Plant:
    """A document whose body is this; ``@`` is the text, ``#`` the same cut into runs."""

    def plant(folder: Path, text: str) -> Path:
        filled = body.replace("#", _cut(text)).replace("@", text)
        xml = f'<?xml version="1.0"?><w:document {W}><w:body>{filled}</w:body></w:document>'
        return written(folder, "a.docx", with_part(word_file(), "word/document.xml", lambda _: xml))

    return plant


def _embedded(name: str, blob: bytes, folder: Path) -> Path:
    parts = {name: blob, "[Content_Types].xml": "<Types/>", "word/document.xml": f"<w:document {W}/>"}
    return written(folder, "a.docx", zipped(parts))


def docx_core(field: str) -> Plant:
    """A core property: keywords, category, subject and so on."""

    def plant(folder: Path, text: str) -> Path:
        document = docx.Document()
        setattr(document.core_properties, field, f"by {text}")
        document.save(str(folder / "a.docx"))
        return folder / "a.docx"

    return plant


def docx_thumbnail(folder: Path, text: str) -> Path:
    return _embedded("docProps/thumbnail.jpeg", exif_jpeg(text), folder)


def docx_ole(folder: Path, text: str) -> Path:
    body = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + f"x {text} x".encode("utf-16-le") + bytes(600)
    return _embedded("word/embeddings/oleObject1.bin", body, folder)


def docx_inside_docx(folder: Path, text: str) -> Path:
    return _embedded("word/embeddings/Document1.docx", word_file(f"Then {text} came"), folder)


def docx_sheet_inside(folder: Path, text: str) -> Path:
    return _embedded(
        "word/embeddings/Sheet1.xlsx", zipped({"xl/sharedStrings.xml": f"<sst><si><t>{text}</t></si></sst>"}), folder
    )


def docx_part_name(folder: Path, text: str) -> Path:
    return _embedded(f"word/media/{text}.bin", b"nothing", folder)


def docx_utf16_part(folder: Path, text: str) -> Path:
    xml = f'<?xml version="1.0" encoding="UTF-16"?><a><b>{text}</b></a>'
    return _embedded("customXml/item1.xml", xml.encode("utf-16"), folder)


def _zip_of(name: str, part: str, template: str) -> Plant:
    def plant(folder: Path, text: str) -> Path:
        halves = template.replace("#1", text[: len(text) // 2]).replace("#2", text[len(text) // 2 :])
        return written(folder, name, zipped({"mimetype": "x", part: halves.replace("@", text)}))

    return plant


SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
ODF = 'xmlns:office="o" xmlns:text="t" xmlns:dc="d" xmlns:meta="m" xmlns:draw="w" xmlns:xlink="x" xmlns:config="c"'


def docx_footer(folder: Path, text: str) -> Path:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = f"by {text}"
    out = io.BytesIO()
    document.save(out)
    return written(folder, "a.docx", out.getvalue())


PLACES: dict[str, Plant] = {
    "docx runs with marks of the spelling": _document("<w:p><w:r><w:t>Then #</w:t></w:r></w:p>"),
    "docx tracked deletion": _document(
        '<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>@</w:delText></w:r></w:del></w:p>'
    ),
    "docx author of a change": _document('<w:p><w:ins w:id="1" w:author="@"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
    "docx hidden text": _document("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>@</w:t></w:r></w:p>"),
    "docx field code": _document('<w:p><w:r><w:instrText>HYPERLINK "mailto:x?subject=@"</w:instrText></w:r></w:p>'),
    "docx simple field": _document('<w:p><w:fldSimple w:instr="AUTHOR @"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'),
    "docx alternative text": _document('<w:p><w:r><wp:docPr xmlns:wp="p" id="1" name="x" descr="of @"/></w:r></w:p>'),
    "docx name of a picture": _document('<w:p><w:r><wp:docPr xmlns:wp="p" id="1" name="@.jpg"/></w:r></w:p>'),
    "docx bookmark": _document('<w:p><w:bookmarkStart w:id="0" w:name="@"/><w:bookmarkEnd w:id="0"/></w:p>'),
    "docx text box": _document(f"<w:p><w:r><w:txbxContent>{_BODY}</w:txbxContent></w:r></w:p>"),
    "docx content control": _document('<w:sdt><w:sdtPr><w:alias w:val="@"/></w:sdtPr></w:sdt>'),
    "docx table cells": _document(f"<w:tbl><w:tr><w:tc>{_BODY}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
    "docx line break in the name": _document("<w:p><w:r><w:t>#</w:t></w:r></w:p>"),
    "docx math": _document('<m:oMath xmlns:m="m"><m:r><m:t>@</m:t></m:r></m:oMath>'),
    "docx xml comment": _document("<!-- @ --><w:p/>"),
    "docx processing instruction": _document("<?note @?><w:p/>"),
    "docx keywords": docx_core("keywords"),
    "docx subject": docx_core("subject"),
    "docx category": docx_core("category"),
    "docx author": docx_core("author"),
    "docx description": docx_core("comments"),
    "docx footer": docx_footer,
    "docx footnote": docx_part(
        "word/footnotes.xml", f"<w:footnotes {W}><w:footnote>{_BODY}</w:footnote></w:footnotes>"
    ),
    "docx endnote": docx_part("word/endnotes.xml", f"<w:endnotes {W}><w:endnote>{_BODY}</w:endnote></w:endnotes>"),
    "docx company": docx_part("docProps/app.xml", "<Properties><Company>@</Company></Properties>"),
    "docx manager": docx_part("docProps/app.xml", "<Properties><Manager>@</Manager></Properties>"),
    "docx template": docx_part(
        "docProps/app.xml", "<Properties><Template>C:\\Users\\@\\x.dotm</Template></Properties>"
    ),
    "docx table of fonts": docx_part("word/fontTable.xml", f'<w:fonts {W}><w:font w:name="@"/></w:fonts>'),
    "docx style": docx_part("word/styles.xml", f'<w:styles {W}><w:style><w:name w:val="@"/></w:style></w:styles>'),
    "docx variable": docx_part("word/settings.xml", f'<w:settings {W}><w:docVar w:name="a" w:val="@"/></w:settings>'),
    "docx people": docx_part("word/people.xml", '<w15:people xmlns:w15="w"><w15:person w15:author="@"/></w15:people>'),
    "docx glossary": docx_part("word/glossary/document.xml", f"<w:glossaryDocument {W}>{_BODY}</w:glossaryDocument>"),
    "docx numbering": docx_part("word/numbering.xml", f'<w:numbering {W}><w:lvlText w:val="@ %1"/></w:numbering>'),
    "docx web page part": docx_part("word/afchunk.htm", "<html><body><p>@</p></body></html>"),
    "docx macro text": docx_part("word/vbaData.xml", "<a><b>@</b></a>"),
    "docx thumbnail": docx_thumbnail,
    "docx embedded OLE object": docx_ole,
    "docx inside docx": docx_inside_docx,
    "docx with a sheet inside": docx_sheet_inside,
    "docx name of a part": docx_part_name,
    "docx part in UTF-16": docx_utf16_part,
    "xlsx shared string": _zip_of("a.xlsx", "xl/sharedStrings.xml", f"<sst {SHEET}><si><t>@</t></si></sst>"),
    "xlsx rich runs": _zip_of(
        "a.xlsx", "xl/sharedStrings.xml", f"<sst {SHEET}><si><r><t>#1</t></r><r><rPr><b/></rPr><t>#2</t></r></si></sst>"
    ),
    "xlsx inline string": _zip_of(
        "a.xlsx", "xl/worksheets/sheet1.xml", f'<worksheet {SHEET}><c t="inlineStr"><is><t>@</t></is></c></worksheet>'
    ),
    "xlsx formula": _zip_of(
        "a.xlsx", "xl/worksheets/sheet1.xml", f'<worksheet {SHEET}><c><f>CONCAT("@","x")</f></c></worksheet>'
    ),
    "xlsx name of a sheet": _zip_of("a.xlsx", "xl/workbook.xml", f'<workbook {SHEET}><sheet name="@"/></workbook>'),
    "xlsx hidden sheet": _zip_of(
        "a.xlsx", "xl/workbook.xml", f'<workbook {SHEET}><sheet state="veryHidden" name="@"/></workbook>'
    ),
    "xlsx defined name": _zip_of(
        "a.xlsx", "xl/workbook.xml", f'<workbook {SHEET}><definedName name="a">"@"</definedName></workbook>'
    ),
    "xlsx comment": _zip_of(
        "a.xlsx", "xl/comments1.xml", f"<comments {SHEET}><authors><author>@</author></authors></comments>"
    ),
    "xlsx threaded comment": _zip_of(
        "a.xlsx", "xl/persons/person.xml", '<personList><person displayName="@"/></personList>'
    ),
    "xlsx header": _zip_of(
        "a.xlsx", "xl/worksheets/sheet1.xml", f"<worksheet {SHEET}><oddHeader>&amp;C@</oddHeader></worksheet>"
    ),
    "xlsx external link": _zip_of(
        "a.xlsx", "xl/externalLinks/_rels/externalLink1.xml.rels", '<R><Relationship Target="file:///@/x.xlsx"/></R>'
    ),
    "xlsx table column": _zip_of("a.xlsx", "xl/tables/table1.xml", f'<table {SHEET}><tableColumn name="@"/></table>'),
    "xlsx pivot cache": _zip_of("a.xlsx", "xl/pivotCache/pivotCacheDefinition1.xml", f'<p {SHEET}><s v="@"/></p>'),
    "xlsx last saved by": _zip_of("a.xlsx", "docProps/core.xml", "<c><lastModifiedBy>@</lastModifiedBy></c>"),
    "pptx split runs": _zip_of(
        "a.pptx",
        "ppt/slides/slide1.xml",
        '<p:sld xmlns:p="p" xmlns:a="a"><a:r><a:t>#1</a:t></a:r><a:r><a:t>#2</a:t></a:r></p:sld>',
    ),
    "pptx notes": _zip_of(
        "a.pptx", "ppt/notesSlides/notesSlide1.xml", '<p:notes xmlns:p="p" xmlns:a="a"><a:t>@</a:t></p:notes>'
    ),
    "odt creator": _zip_of(
        "a.odt", "meta.xml", f"<office:meta {ODF}><meta:initial-creator>@</meta:initial-creator></office:meta>"
    ),
    "odt own field": _zip_of(
        "a.odt", "meta.xml", f'<office:meta {ODF}><meta:user-defined meta:name="x">@</meta:user-defined></office:meta>'
    ),
    "odt annotation": _zip_of(
        "a.odt", "content.xml", f"<office:x {ODF}><office:annotation><text:p>@</text:p></office:annotation></office:x>"
    ),
    "odt tracked deletion": _zip_of(
        "a.odt", "content.xml", f"<office:x {ODF}><text:deletion><text:p>@</text:p></text:deletion></office:x>"
    ),
    "odt header": _zip_of("a.odt", "styles.xml", f"<office:x {ODF}><text:p>@</text:p></office:x>"),
    "odt link": _zip_of(
        "a.odt", "content.xml", f'<office:x {ODF}><text:a xlink:href="file:///home/@/x">y</text:a></office:x>'
    ),
    "odt picture's name": _zip_of("a.odt", "content.xml", f'<office:x {ODF}><draw:frame draw:name="@"/></office:x>'),
    "odt settings": _zip_of(
        "a.odt", "settings.xml", f"<office:x {ODF}><config:config-item>@</config:config-item></office:x>"
    ),
    "ods cell": _zip_of(
        "a.ods", "content.xml", f"<office:x {ODF}><text:p>#1<text:span>#2</text:span></text:p></office:x>"
    ),
    "epub creator": _zip_of(
        "a.epub", "OEBPS/content.opf", '<package xmlns:dc="d"><dc:creator>@</dc:creator></package>'
    ),
    "epub chapter": _zip_of("a.epub", "OEBPS/c1.xhtml", "<html><body><p>#1<i>#2</i></p></body></html>"),
    "qdpx user": _zip_of("a.qdpx", "project.qde", '<Project><User name="@"/></Project>'),
}
