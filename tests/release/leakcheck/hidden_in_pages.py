"""Where texts for programs keep words: web pages, XML, tables, JSON, captions, letters, and every code they come in."""

from __future__ import annotations

import base64
import json
import quopri
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

from tests.release.leakcheck.planting import Plant, chunk, png, written


def _of(name: str, template: str, change: Callable[[str], str] = str, encoding: str = "utf-8") -> Plant:
    """A text file in which ``@`` is the text, changed."""

    def plant(folder: Path, text: str) -> Path:
        return written(folder, name, template.replace("@", change(text)).encode(encoding, "replace"))

    return plant


def _raw(name: str, change: Callable[[str], bytes]) -> Plant:
    def plant(folder: Path, text: str) -> Path:
        return written(folder, name, change(text))

    return plant


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _named(text: str) -> str:
    """Character references: those with a name where there is one."""
    return "".join(f"&#{ord(c)};" if n % 2 else f"&#x{ord(c):X};" for n, c in enumerate(text))


def _percent_all(text: str) -> str:
    return "".join(f"%{byte:02x}" for byte in text.encode())


def _css(text: str) -> str:
    return "".join(f"\\{ord(c):06x}" for c in text)


def _wrapped(text: str) -> str:
    return quopri.encodestring(text.encode(), quotetabs=True).decode()


def _all_quoted(text: str) -> str:
    return "".join(f"={byte:02X}" for byte in text.encode())


def _punycode(text: str) -> str:
    return text.lower().replace(" ", "-").encode("idna").decode()


def _with_picture(text: str) -> str:
    picture = base64.b64encode(png(chunk(b"tEXt", b"Author\0" + text.encode()))).decode()
    return f"data:image/png;base64,{picture}"


def _octal(text: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in text.encode())


PLACES: dict[str, Plant] = {
    # web pages
    "html title": _of("a.html", "<html><head><title>@</title></head></html>"),
    "html meta": _of("a.html", '<meta name="author" content="@">'),
    "html attribute without quotes' kin": _of("a.html", "<p data-who='@'>x</p>"),
    "html hidden input": _of("a.html", '<input type="hidden" value="@">'),
    "html id": _of("a.html", '<p id="of_@">x</p>', lambda t: t.replace(" ", "_")),
    "html class": _of("a.html", '<p class="@">x</p>', lambda t: t.replace(" ", "-")),
    "html hidden element": _of("a.html", "<div hidden><p>@</p></div>"),
    "html conditional comment": _of("a.html", "<!--[if mso]><p>@</p><![endif]-->"),
    "html comment split over lines": _of("a.html", "<!--\n by\n @\n-->"),
    "html script": _of("a.html", '<script>var x = {"who": "@"};</script>'),
    "html script with escapes": _of("a.html", "<script>x='@'</script>", lambda t: json.dumps(t).strip('"')),
    "html linked data": _of("a.html", '<script type="application/ld+json">{"author": "@"}</script>'),
    "html style's text": _of("a.html", '<style>p::after { content: "@" }</style>'),
    "html style's escapes": _of("a.html", '<style>p::after { content: "@" }</style>', _css),
    "html template": _of("a.html", "<template><b>@</b></template>"),
    "html frame's page": _of("a.html", '<iframe srcdoc="&lt;p&gt;@&lt;/p&gt;"></iframe>'),
    "html references of both kinds": _of("a.html", "<p>@</p>", _named),
    "html escaped twice": _of("a.html", "<p>@</p>", lambda t: _named(t).replace("&", "&amp;")),
    "html data address": _of("a.html", '<a href="data:text/plain;base64,@">x</a>', lambda t: _base64(f"by {t} then")),
    "html short data address": _of("a.html", '<a href="data:;base64,@">x</a>', _base64),
    "html data address with percent signs": _of("a.html", '<a href="data:text/plain,by%20@">x</a>', quote),
    "html picture in the page": _of("a.html", '<img src="@">', _with_picture),
    "html address with plus signs": _of("a.html", '<a href="?q=@&x=1">x</a>', quote_plus),
    "html every sign percent-encoded": _of("a.html", '<a href="?q=@">x</a>', _percent_all),
    "html percent-encoded twice": _of("a.html", '<a href="?q=@">x</a>', lambda t: quote(quote(t))),
    "html mail address's subject": _of(
        "a.html", '<a href="mailto:x@example.org?subject=@">x</a>'.replace("x@", "x%40"), quote
    ),
    "html word breaks": _of("a.html", "<p>@</p>", "<wbr>".join),
    "html soft hyphens": _of("a.html", "<p>@</p>", "&shy;".join),
    "html zero-width references": _of("a.html", "<p>@</p>", "&#8203;".join),
    "html each letter in an element": _of("a.html", "<p>@</p>", lambda t: "".join(f"<span>{c}</span>" for c in t)),
    "html ruby": _of("a.html", "<ruby>@<rt>x</rt></ruby>"),
    "html unclosed": _of("a.html", "<p>x<b>@"),
    "html in capitals": _of("a.html", "<P>THEN @ CAME</P>", str.upper),
    "html doctype": _of("a.html", "<!DOCTYPE html [<!ENTITY n '@'>]><p>x</p>"),
    # XML
    "xml CDATA": _of("a.xml", "<a><![CDATA[then @ came]]></a>"),
    "xml CDATA in two": _of("a.xml", "<a><![CDATA[then @ came]]></a>", lambda t: t[:4] + "]]><![CDATA[" + t[4:]),
    "xml processing instruction": _of("a.xml", "<?note by @?><a/>"),
    "xml comment": _of("a.xml", "<a><!-- @ --></a>"),
    "xml attribute": _of("a.xml", '<a who="@"/>'),
    "xml word split by an element": _of("a.xml", "<a>@</a>", lambda t: f"{t[:3]}<b>{t[3:]}</b>"),
    "xml word split by a comment": _of("a.xml", "<a>@</a>", lambda t: f"{t[:3]}<!-- x -->{t[3:]}"),
    "xml entity": _of("a.xml", '<!DOCTYPE a [<!ENTITY n "@">]><a>&n;</a>'),
    "xml namespace": _of("a.xml", '<a xmlns:n="http://example.org/@"/>', lambda t: t.replace(" ", "-")),
    "xml in UTF-16": _of("a.xml", '<?xml version="1.0" encoding="UTF-16"?><a>@</a>', encoding="utf-16"),
    "xml references": _of("a.xml", "<a>@</a>", _named),
    "eaf annotation": _of(
        "a.eaf", '<ANNOTATION_DOCUMENT AUTHOR=""><ANNOTATION_VALUE>then @</ANNOTATION_VALUE></ANNOTATION_DOCUMENT>'
    ),
    "eaf author": _of("a.eaf", '<ANNOTATION_DOCUMENT AUTHOR="@"/>'),
    "eaf path of the media": _of("a.eaf", '<A><MEDIA_DESCRIPTOR MEDIA_URL="file:///C:/@/x.wav"/></A>', quote),
    "ohms interviewer": _of("a.xml", "<ROOT><record><interviewer>@</interviewer></record></ROOT>"),
    "TextGrid": _of("a.TextGrid", 'File type = "ooTextFile"\nObject class = "TextGrid"\nname = "@"\ntext = "x"'),
    # tables
    "csv with a mark": _raw("a.csv", lambda t: b"\xef\xbb\xbf" + f"id,who\r\n1,{t}\r\n".encode()),
    "csv in UTF-16": _of("a.csv", "id,who\r\n1,@\r\n", encoding="utf-16"),
    "csv in UTF-16 big-endian": _raw("a.csv", lambda t: b"\xfe\xff" + f"id,who\r\n1,{t}\r\n".encode("utf-16-be")),
    "csv with semicolons": _of("a.csv", "id;who\r\n1;@\r\n"),
    "csv of tabs": _of("a.tsv", "id\twho\r\n1\t@\r\n"),
    "csv head of a column": _of("a.csv", "id,@\r\n1,x\r\n"),
    "csv cell of two lines": _of("a.csv", 'id,who\r\n1,"x\n@\ny"\r\n'),
    "csv in two columns": _of("a.csv", "id,first,last\r\n1,@\r\n", lambda t: t.replace(" ", ",")),
    # JSON
    "json value": _of("a.json", '{"a": {"b": ["@"]}}'),
    "json inside json": _raw("a.json", lambda t: json.dumps({"a": json.dumps({"b": t})}).encode()),
    "json twice escaped": _raw("a.json", lambda t: json.dumps({"a": json.dumps(json.dumps(t))}).encode()),
    "json with markup": _raw("a.json", lambda t: json.dumps({"a": f"<p>{t[:3]}<b>{t[3:]}</b></p>"}).encode()),
    "json with Base64": _raw("a.json", lambda t: json.dumps({"a": _base64(f"this was {t} then")}).encode()),
    "json by lines": _raw("a.jsonl", lambda t: f'{{"a": 1}}\n{json.dumps({"a": t})}\n'.encode()),
    "json in UTF-16": _raw("a.json", lambda t: json.dumps({"a": t}, ensure_ascii=False).encode("utf-16")),
    # captions
    "vtt note": _of("a.vtt", "WEBVTT\n\nNOTE by @\n\n00:00.000 --> 00:01.000\nYes.\n"),
    "vtt cue's name": _of("a.vtt", "WEBVTT\n\n@\n00:00.000 --> 00:01.000\nYes.\n"),
    "vtt head": _of("a.vtt", "WEBVTT - of @\n\n00:00.000 --> 00:01.000\nYes.\n"),
    "vtt region": _of(
        "a.vtt", "WEBVTT\n\nREGION\nid:@\n\n00:00.000 --> 00:01.000\nYes.\n", lambda t: t.replace(" ", "_")
    ),
    "vtt style": _of("a.vtt", 'WEBVTT\n\nSTYLE\n::cue(v[voice="@"]) {}\n\n00:00.000 --> 00:01.000\nYes.\n'),
    "vtt class": _of("a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n<c.@>Yes.</c>\n", lambda t: t.replace(" ", "-")),
    "vtt split by time marks": _of(
        "a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n@\n", lambda t: f"{t[:3]}<00:00.500>{t[3:]}"
    ),
    "vtt over two cues": _of(
        "a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nand @ came\n", lambda t: t.replace(" ", "\n")
    ),
    "srt text": _of("a.srt", "1\n00:00:00,000 --> 00:00:01,000\nthen @ came\n"),
    "srt in italics": _of("a.srt", "1\n00:00:00,000 --> 00:00:01,000\n@\n", lambda t: f"{t[:3]}<i>{t[3:]}</i>"),
    "srt speaker": _of("a.srt", "1\n00:00:00,000 --> 00:00:01,000\n@: Yes.\n"),
    "markdown link": _of("a.md", "[x](https://example.org/@)", quote),
    "markdown front": _of("a.md", "---\nauthor: @\n---\nx"),
    "tex": _of("a.tex", "\\author{@}"),
    "ini": _of("a.ini", "[x]\nauthor=@\n"),
    "yaml": _of("a.yaml", 'a:\n  - "@"\n'),
    "yaml escapes": _of("a.yaml", 'a: "@"\n', lambda t: json.dumps(t).strip('"')),
    "octal escapes": _of("a.sh", "printf '@'\n", _octal),
    # letters
    "mail quoted-printable": _of("a.eml", "Content-Transfer-Encoding: quoted-printable\n\nthen @ came\n", _wrapped),
    "mail every sign quoted": _of("a.eml", "Subject: x\n\n@\n", _all_quoted),
    "mail soft line break": _of("a.eml", "Subject: x\n\nand then @ came=\n", lambda t: f"{t[:3]}=\n{t[3:]}"),
    "mail encoded word": _of("a.eml", "Subject: =?utf-8?B?@?=\n\nx\n", _base64),
    "mail encoded word, quoted": _of("a.eml", "Subject: =?utf-8?Q?@?=\n\nx\n", lambda t: _all_quoted(t)),
    "mail from": _of("a.eml", 'From: "@" <x@example.com>\n\nx\n'.replace("x@", "x-at-")),
    "mail body in Base64": _of(
        "a.eml", "Content-Transfer-Encoding: base64\n\n@\n", lambda t: _base64(f"he was called {t} by us all")
    ),
    "card": _of("a.vcf", "BEGIN:VCARD\nFN:@\nEND:VCARD\n"),
    "calendar, folded": _of("a.ics", "BEGIN:VEVENT\nSUMMARY:with @\nEND:VEVENT\n", lambda t: f"{t[:4]}\r\n {t[4:]}"),
    # codes
    "UTF-16 big-endian": _raw("a.txt", lambda t: b"\xfe\xff" + f"then {t} came".encode("utf-16-be")),
    "UTF-16 big-endian without its mark": _raw("a.txt", lambda t: f"then {t} came".encode("utf-16-be")),
    "UTF-32": _raw("a.txt", lambda t: f"then {t} came".encode("utf-32")),
    "UTF-8 with a mark": _raw("a.txt", lambda t: b"\xef\xbb\xbf" + f"then {t} came".encode()),
    "UTF-7": _raw("a.txt", lambda t: f"then {t} came".encode("utf-7")),
    "decomposed": _of("a.txt", "then @ came", lambda t: __import__("unicodedata").normalize("NFD", t)),
    "Base64": _of("a.txt", "x @ y", lambda t: _base64(f"this was said by {t}")),
    "Base64 for addresses": _of(
        "a.txt", "x @ y", lambda t: base64.urlsafe_b64encode(f"this was said by {t}??>>".encode()).decode()
    ),
    "Base64 of UTF-16": _of("a.txt", "x @ y", lambda t: base64.b64encode(f"by {t} then".encode("utf-16-le")).decode()),
    "Base64 twice": _of("a.txt", "x @ y", lambda t: _base64(_base64(f"this was said by {t}"))),
    "hexadecimal": _of("a.txt", "x @ y", lambda t: f"said by {t} then".encode().hex()),
    "punycode": _of("a.txt", "http://@.example.org/", _punycode),
    "two codes in one file": _raw("a.txt", lambda t: "Déjà vu".encode("cp1252") + b"\n" + f"then {t} came".encode()),
}
