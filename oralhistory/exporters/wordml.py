"""The fixed parts of a Word document (ECMA-376, transitional) and the zip around them.

Written by hand and not from a library's template: a template brings a thumbnail, a theme, a printer's
traces, custom XML and its maker's name along, and each would have to be found and taken out again.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from html import escape

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_DAY = "1980-01-01T00:00:00Z"

CONTENT_TYPES = f"""{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_WORD_TYPE}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{_WORD_TYPE}.settings+xml"/>
<Override PartName="/word/footer1.xml" ContentType="{_WORD_TYPE}.footer+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
"""

_PACKAGE_RELATIONS = f"""{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/relationships/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
"""

_DOCUMENT_RELATIONS = f"""{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_OFFICE}/relationships/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_OFFICE}/relationships/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="{_OFFICE}/relationships/footer" Target="footer1.xml"/>
</Relationships>
"""

# Without a compatibility mode Word opens the document as one of 2007.
_SETTINGS = f"""{_DECLARATION}<w:settings xmlns:w="{NAMESPACE}">
<w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
</w:compat></w:settings>
"""

_STYLES = f"""{_DECLARATION}<w:styles xmlns:w="{NAMESPACE}">
<w:docDefaults>
<w:rPrDefault><w:rPr><w:sz w:val="22"/><w:szCs w:val="24"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="312" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
<w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:qFormat/>
<w:pPr><w:keepNext/><w:spacing w:after="240" w:line="264" w:lineRule="auto"/></w:pPr>
<w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="40"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
<w:next w:val="Normal"/><w:qFormat/>
<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>
</w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="7A3B1D"/><w:sz w:val="24"/><w:szCs w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Fact"><w:name w:val="Fact"/><w:basedOn w:val="Normal"/><w:qFormat/>
<w:pPr><w:spacing w:after="40"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Speaker"><w:name w:val="Speaker"/><w:basedOn w:val="Normal"/>
<w:next w:val="Speech"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="20"/></w:pPr>
<w:rPr><w:b/><w:bCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Speech"><w:name w:val="Speech"/><w:basedOn w:val="Normal"/><w:qFormat/>
<w:pPr><w:tabs><w:tab w:val="left" w:pos="964"/></w:tabs><w:spacing w:after="80"/><w:ind w:left="964" w:hanging="964"/>
</w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Notice"><w:name w:val="Notice"/><w:basedOn w:val="Normal"/><w:qFormat/>
<w:pPr><w:spacing w:before="200"/></w:pPr><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>
<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:color w:val="67635A"/><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>
</w:style>
<w:style w:type="character" w:styleId="Label"><w:name w:val="Label"/><w:rPr><w:color w:val="67635A"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Time"><w:name w:val="Time"/><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/>
<w:color w:val="67635A"/><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
</w:styles>
"""


def escaped(text: str) -> str:
    """Text as XML writes it between tags."""
    return escape(text, quote=False)


def _core_properties(title: str, language: str) -> str:
    """Every property a program would otherwise fill in from the machine is there, blank or fixed."""
    return f"""{_DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>{escaped(title)}</dc:title><dc:subject></dc:subject><dc:creator></dc:creator><cp:keywords></cp:keywords>
<dc:description></dc:description><cp:lastModifiedBy></cp:lastModifiedBy><cp:revision>1</cp:revision>
<dcterms:created xsi:type="dcterms:W3CDTF">{_DAY}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">{_DAY}</dcterms:modified>
<cp:category></cp:category><dc:language>{escaped(language)}</dc:language>
</cp:coreProperties>
"""


def _footer(release_id: str) -> str:
    page = "".join(
        f"<w:r>{run}</w:r>"
        for run in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>1</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        )
    )
    return (
        f'{_DECLARATION}<w:ftr xmlns:w="{NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escaped(release_id)} · </w:t></w:r>{page}</w:p></w:ftr>\n'
    )


def _document(body: str, *, right_to_left: bool) -> str:
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1418" w:right="1588" w:bottom="1418" w:left="1588"'
        ' w:header="709" w:footer="709" w:gutter="0"/>'
        f"{'<w:bidi/>' if right_to_left else ''}</w:sectPr>"
    )
    return (
        f'{_DECLARATION}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{_OFFICE}/relationships">'
        f"<w:body>{body}{section}</w:body></w:document>\n"
    )


def document_bytes(body: str, *, title: str, language: str, release_id: str, right_to_left: bool) -> bytes:
    """The finished file: ``body`` (paragraphs in WordprocessingML) with the fixed parts around it.

    ``title`` and ``release_id`` are cleaned text on one line. Equal arguments give equal bytes.
    """
    return _zip(
        {
            "[Content_Types].xml": CONTENT_TYPES,
            "_rels/.rels": _PACKAGE_RELATIONS,
            "word/document.xml": _document(body, right_to_left=right_to_left),
            "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
            "word/styles.xml": _STYLES,
            "word/settings.xml": _SETTINGS,
            "word/footer1.xml": _footer(release_id),
            "docProps/core.xml": _core_properties(title, language),
        }
    )


def _zip(parts: Mapping[str, str]) -> bytes:
    """A zip that tells neither when nor on which system it was written."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 0  # MS-DOS, on every system
            entry.external_attr = 0x20  # "archive"; with 0 the library would put Unix permissions in
            archive.writestr(entry, content.encode(), zipfile.ZIP_DEFLATED, compresslevel=9)
    return buffer.getvalue()
