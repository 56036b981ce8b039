"""Bytes to text, and text to the other texts that it hides: escapes, percent signs, quoted-printable, Base64."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from oralhistory.sentences import Sentence

_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x1b") | {127})


def decode(blob: bytes) -> list[str] | None:
    """The texts that ``blob`` may be: UTF-8 or UTF-16, else every usual eight-bit code; ``None`` for binary."""
    for mark, encoding in _BOMS:
        if blob.startswith(mark):
            return [blob[len(mark) :].decode(encoding, "replace")]
    if b"\x00" in blob:
        return _wide(blob)
    try:
        return [blob.decode()]
    except UnicodeDecodeError:
        if len(blob.translate(None, _CONTROLS)) < len(blob) * 0.99:
            return None
    return list(
        dict.fromkeys(blob.decode(code, "replace") for code in ("cp1252", "utf-8", "cp1255", "cp1256", "latin-1"))
    )


def _wide(blob: bytes) -> list[str] | None:
    """UTF-16 without its mark, if nearly all of it can be read so."""
    if len(blob) % 2:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = blob.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:4096]
        usual = sum(c < "\u0700" and (c.isprintable() or c in "\t\r\n") for c in sample)
        if usual > 0.95 * len(sample):
            return [text]
    return None


_OVERRIDDEN = re.compile("\u202e([^\u202c\n]*)")
"""What is shown in the other direction than it is written."""
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_BACKSLASH = re.compile(
    r"\\(?:u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|[uU]([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([0-9A-Fa-f]{6}))"
    r"|((?:\\[0-3][0-7]{2})+)"
)
"""As JavaScript, JSON, Python and style sheets write a sign by its number; octal ones are bytes of UTF-8."""
_UTF_7 = re.compile(r"\+[A-Za-z0-9+/]{3,}-?")
_PUNYCODE = re.compile(r"xn--([a-z0-9-]+)", re.IGNORECASE)
_PRINTABLE = re.compile(r"=(?:[0-9A-F]{2}=[0-9A-F]{2}|\r?\n)")


def encoded(text: str) -> Iterator[tuple[Sentence, str]]:
    """Other readings of a text, each with what was decoded."""
    if "\u202e" in text:
        yield Sentence("read from right to left"), _OVERRIDDEN.sub(_turned, text)
    if "%" in text and _PERCENT.search(text):
        once = unquote(text, errors="replace")
        yield Sentence("percent-decoded"), unquote(once, errors="replace") if _PERCENT.search(once) else once
    if "\\" in text and _BACKSLASH.search(text):
        yield (
            Sentence("escapes decoded"),
            _BACKSLASH.sub(_escaped, text).encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
        )
    if "+" in text and _UTF_7.search(text):
        yield Sentence("UTF-7 decoded"), _UTF_7.sub(_from_utf_7, text)
    if "xn--" in text or "XN--" in text:
        yield Sentence("Punycode decoded"), _PUNYCODE.sub(_from_punycode, text)
    if "=" in text and len(_PRINTABLE.findall(text)) > 1:
        yield (
            Sentence("quoted-printable decoded"),
            quopri.decodestring(text.encode("utf-8", "replace")).decode("utf-8", "replace"),
        )


def _turned(match: re.Match[str]) -> str:
    return match[1][::-1]


def _from_utf_7(match: re.Match[str]) -> str:
    try:
        return match[0].encode("ascii", "replace").decode("utf-7")
    except UnicodeDecodeError:
        return match[0]


def _from_punycode(match: re.Match[str]) -> str:
    try:
        return match[1].encode("ascii", "replace").decode("punycode") + " "
    except (UnicodeError, OverflowError, ValueError):
        return match[0]


def _escaped(match: re.Match[str]) -> str:
    if match[6]:
        return bytes(int(digits, 8) for digits in match[6].split("\\")[1:]).decode("utf-8", "replace")
    code = int(match[1] or match[2] or match[3] or match[4] or match[5], 16)
    return chr(code) if code < 0x110000 else "\ufffd"


_RTF = re.compile(
    r"\\u(-?[0-9]{1,5}) ?(?:\\'[0-9a-f]{2}|\?)?|\\'([0-9a-fA-F]{2})|\\(par|line|tab|cell|row)\b ?"
    r"|\\[a-z]+-?[0-9]* ?|\\(.)|([{}\r\n])",
    re.DOTALL,
)


def rtf_texts(text: str) -> Iterator[str]:
    """The text of an RTF document, its control words dropped; its bytes in each code that its fonts may mean."""
    codes = ["cp1252"]
    if "\\'" in text:
        codes += [code for code, marks in _RTF_CODES.items() if any(mark in text for mark in marks)]
    for code in codes:

        def decoded(match: re.Match[str], code: str = code) -> str:
            return _rtf(match, code)

        yield _RTF.sub(decoded, text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


_RTF_CODES: Final = {
    "cp1255": ("\\fcharset177", "\\ansicpg1255"),
    "cp1256": ("\\fcharset178", "\\ansicpg1256"),
    "cp1251": ("\\fcharset204", "\\ansicpg1251"),
}


def _rtf(match: re.Match[str], code: str) -> str:
    if match[1]:
        return chr(int(match[1]) % 0x10000)
    if match[2]:
        return bytes.fromhex(match[2]).decode(code, "replace")
    if match[3]:
        return "\n"
    return match[4] if match[4] and match[4] in "\\{}-_~" else ""


_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_"
_MARKED = bytes(97 if code in _ALPHABET else 32 for code in range(256))
_SHORTEST: Final = 24
_BASE64 = re.compile(rb"(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}(?:\r?\n[ \t]*[A-Za-z0-9+/_-]{4,})*={0,2}")
_HEX = re.compile(rb"[0-9a-f]+|[0-9A-F]+")
_TOLD_BASE64 = re.compile(rb";base64,\s*([A-Za-z0-9+/_-]{4,})|=\?[\w-]+\?[bB]\?([A-Za-z0-9+/=]{4,})\?=")
"""Where it is said that Base64 follows, it may be short: in a data address, in an encoded word of a mail's head."""


def base64_blobs(text: str) -> Iterator[bytes]:
    """What the Base64 and hexadecimal runs of a text decode to; of the latter only those that are text."""
    raw = text.encode("utf-8", "replace")
    told = _TOLD_BASE64.finditer(raw) if b"base64," in raw or b"?=" in raw else ()
    for match in told:
        if len(run := match[1] or match[2]) < _SHORTEST and (blob := _unbase(run)):
            yield blob
    if b"a" * _SHORTEST not in raw.translate(_MARKED):
        return
    for match in _BASE64.finditer(raw):
        for run in dict.fromkeys((b"".join(match[0].split()), match[0].split()[0])):
            if _HEX.fullmatch(run):
                if looks_like_text(blob := bytes.fromhex(run[: len(run) & ~1].decode())):
                    yield blob
            elif blob := _unbase(run):
                yield blob


def _unbase(run: bytes) -> bytes | None:
    run = run.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    run = run[: len(run) - (len(run) % 4 == 1)]
    try:
        return base64.b64decode(run + b"=" * (-len(run) % 4))
    except binascii.Error:
        return None


def looks_like_text(blob: bytes) -> bool:
    """Whether decoded bytes are text, so that short names in them are no chance."""
    if b"\x00" in blob:
        return _wide(blob) is not None
    try:
        text = blob.decode()
    except UnicodeDecodeError:
        return False
    return sum(c.isprintable() or c in "\t\r\n" for c in text) > 0.9 * len(text)
