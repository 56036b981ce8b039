"""Where pictures, sound and film keep words: chunks, tags, atoms and comments."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from tests.release.leakcheck.planting import Plant, chunk, png, wav, written

Bytes = bytes


def _le(tag: int, kind: int, value: bytes, at: int) -> bytes:
    return struct.pack("<HHII", tag, kind, len(value), at)


def tiff(*fields: tuple[int, bytes], big: bool = False) -> bytes:
    """A TIFF of one directory: tags with ASCII values."""
    order = ">" if big else "<"
    head = (b"MM\0*" if big else b"II*\0") + struct.pack(order + "I", 8)
    start = 8 + 2 + 12 * len(fields) + 4
    directory, values = struct.pack(order + "H", len(fields)), b""
    for tag, value in fields:
        directory += struct.pack(order + "HHII", tag, 2, len(value), start + len(values))
        values += value
    return head + directory + bytes(4) + values


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def jpeg(*segments: bytes, after: bytes = b"") -> bytes:
    """A picture with these segments before its pixels."""
    return b"\xff\xd8" + b"".join(segments) + b"\xff\xda\0\x02" + bytes(range(200)) + b"\xff\xd9" + after


def exif_jpeg(text: str) -> bytes:
    return jpeg(_segment(0xE1, b"Exif\0\0" + tiff((0x13B, text.encode() + b"\0"))))


XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:D xmlns:r="r" xmlns:dc="d"><dc:creator>@</dc:creator></r:D></x:xmpmeta>'


def _xmp(text: str) -> bytes:
    return XMP.replace("@", text).encode()


def _iptc(text: str) -> bytes:
    value = text.encode()
    record = b"\x1c\x02\x50" + struct.pack(">H", len(value)) + value
    return b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(record)) + record


def _icc(text: str) -> bytes:
    wide = text.encode("utf-16-be")
    tag = b"mluc\0\0\0\0" + struct.pack(">IIHH", 1, 12, 0x656E, 0x5553) + struct.pack(">II", len(wide), 28) + wide
    return bytes(36) + b"acsp" + bytes(88) + tag


def _file(name: str, body: object) -> Plant:
    """A file made by a function from text to bytes."""

    def plant(folder: Path, text: str) -> Path:
        assert callable(body)
        return written(folder, name, body(text))

    return plant


def _png(kind: bytes, body: object) -> Plant:
    def made(text: str) -> bytes:
        assert callable(body)
        return png(chunk(kind, body(text)))

    return _file("a.png", made)


def gif(extension: bytes) -> bytes:
    return b"GIF89a\x01\0\x01\0\0\0\0" + extension + b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;"


def _blocks(body: bytes) -> bytes:
    return b"".join(bytes((len(body[i : i + 255]),)) + body[i : i + 255] for i in range(0, len(body), 255)) + b"\0"


def riff(kind: bytes, *chunks: tuple[bytes, bytes], after: bytes = b"") -> bytes:
    body = kind + b"".join(n + struct.pack("<I", len(b)) + b + bytes(len(b) % 2) for n, b in chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body + after


def _riffed(name: str, kind: bytes, chunk_name: bytes, body: object) -> Plant:
    def made(text: str) -> bytes:
        assert callable(body)
        return riff(kind, (chunk_name, body(text)))

    return _file(name, made)


def _sounding(chunk_name: bytes, body: object) -> Plant:
    def made(text: str) -> bytes:
        assert callable(body)
        value = body(text)
        return wav(chunk_name + struct.pack("<I", len(value)) + value + bytes(len(value) % 2))

    return _file("a.wav", made)


def _frame(name: bytes, value: bytes, version: int = 3) -> bytes:
    if version == 2:
        return name + struct.pack(">I", len(value))[1:] + value
    size = struct.pack(">I", len(value)) if version == 3 else _synchsafe(len(value))
    return name + size + b"\0\0" + value


def _synchsafe(size: int) -> bytes:
    return bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))


def mp3(frame: bytes, version: int = 3, after: bytes = b"") -> bytes:
    return b"ID3" + bytes((version, 0, 0)) + _synchsafe(len(frame)) + frame + b"\xff\xfb\x90\x64" + bytes(400) + after


def _id3v1(text: str) -> bytes:
    tag = b"TAG" + b"x".ljust(30, b"\0") + text.encode()[:30].ljust(30, b"\0") + bytes(65)
    return b"\xff\xfb\x90\x64" + bytes(400) + tag


def _ape(text: str) -> bytes:
    value = text.encode()
    item = struct.pack("<II", len(value), 0) + b"Artist\0" + value
    foot = struct.pack("<IIII", 2000, len(item) + 32, 1, 0) + bytes(8)
    return b"\xff\xfb\x90\x64" + bytes(400) + b"APETAGEX" + foot + item + b"APETAGEX" + foot


def atom(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + kind + body


def _itunes(name: bytes, text: str) -> bytes:
    data = atom(b"data", struct.pack(">II", 1, 0) + text.encode())
    return atom(b"ftyp", b"M4A \0\0\0\0") + atom(
        b"moov", atom(b"udta", atom(b"meta", bytes(4) + atom(b"ilst", atom(name, data))))
    )


def _freeform(text: str) -> bytes:
    data = atom(b"mean", bytes(4) + b"com.apple.iTunes") + atom(b"name", bytes(4) + b"SPEAKER")
    data += atom(b"data", struct.pack(">II", 1, 0) + text.encode())
    return atom(b"ftyp", b"M4A \0\0\0\0") + atom(
        b"moov", atom(b"udta", atom(b"meta", bytes(4) + atom(b"ilst", atom(b"----", data))))
    )


def _film(inner: object) -> Plant:
    def made(text: str) -> bytes:
        assert callable(inner)
        return atom(b"ftyp", b"mp42\0\0\0\0") + inner(text) + atom(b"mdat", bytes(range(256)) * 4)

    return _file("a.mp4", made)


def _ogg(comments: bytes, mark: bytes) -> bytes:
    packet = mark + comments
    return b"OggS\0\x02" + bytes(20) + b"\x01" + bytes((min(len(packet), 255),)) + packet + bytes(range(200))


def _comments(text: str) -> bytes:
    value = f"PERFORMER={text}".encode()
    return struct.pack("<I", 4) + b"test" + struct.pack("<II", 1, len(value)) + value


def _flac(kind: int, body: object) -> Plant:
    def made(text: str) -> bytes:
        assert callable(body)
        block = body(text)
        info = b"\x00\x00\x00\x22" + bytes(34)
        return (
            b"fLaC" + info + bytes((0x80 | kind,)) + struct.pack(">I", len(block))[1:] + block + b"\xff\xf8" + bytes(99)
        )

    return _file("a.flac", made)


def _picture_block(text: str) -> bytes:
    described = text.encode()
    return struct.pack(">II", 3, 9) + b"image/png" + struct.pack(">I", len(described)) + described + bytes(20)


def _aiff(kind: bytes) -> Plant:
    def made(text: str) -> bytes:
        value = text.encode()
        body = b"AIFF" + kind + struct.pack(">I", len(value)) + value + bytes(len(value) % 2)
        body += b"SSND" + struct.pack(">I", 64) + bytes(range(64))
        return b"FORM" + struct.pack(">I", len(body)) + body

    return _file("a.aiff", made)


def _matroska(text: str) -> bytes:
    value = text.encode()
    simple = b"\x45\xa3\x86ARTIST" + b"\x44\x87" + bytes((0x80 | len(value),)) + value
    return (
        b"\x1a\x45\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webm" + simple + bytes(999)
    )


def _bext(text: str) -> bytes:
    return text.encode().ljust(256, b"\0") + bytes(346)


def _labels(text: str) -> bytes:
    value = struct.pack("<I", 1) + text.encode() + b"\0"
    return b"adtl" + b"labl" + struct.pack("<I", len(value)) + value + bytes(len(value) % 2)


PLACES: dict[str, Plant] = {
    "png international text": _png(b"iTXt", lambda t: b"Author\0\0\0en\0\0" + t.encode()),
    "png packed international text": _png(b"iTXt", lambda t: b"Author\0\1\0en\0\0" + zlib.compress(t.encode())),
    "png XMP": _png(b"iTXt", lambda t: b"XML:com.adobe.xmp\0\0\0\0\0" + _xmp(t)),
    "png EXIF": _png(b"eXIf", lambda t: tiff((0x13B, t.encode() + b"\0"))),
    "png name of the colour profile": _png(b"iCCP", lambda t: t.encode() + b"\0\0" + zlib.compress(bytes(128))),
    "png colour profile": _png(b"iCCP", lambda t: b"icc\0\0" + zlib.compress(_icc(t))),
    "png unknown chunk": _png(b"prVt", lambda t: t.encode()),
    "png after its end": _file("a.png", lambda t: png() + t.encode()),
    "png zip after its end": _file("a.png", lambda t: png() + _zip(t)),
    "jpeg EXIF artist": _file("a.jpg", exif_jpeg),
    "jpeg EXIF of Windows": _file(
        "a.jpg", lambda t: jpeg(_segment(0xE1, b"Exif\0\0" + tiff((0x9C9D, t.encode("utf-16-le") + b"\0\0"))))
    ),
    "jpeg EXIF big-endian": _file(
        "a.jpg", lambda t: jpeg(_segment(0xE1, b"Exif\0\0" + tiff((0x10E, t.encode() + b"\0"), big=True)))
    ),
    "jpeg XMP": _file("a.jpg", lambda t: jpeg(_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + _xmp(t)))),
    "jpeg IPTC": _file("a.jpg", lambda t: jpeg(_segment(0xED, _iptc(t)))),
    "jpeg colour profile": _file("a.jpg", lambda t: jpeg(_segment(0xE2, b"ICC_PROFILE\0\1\1" + _icc(t)))),
    "jpeg second comment": _file("a.jpg", lambda t: jpeg(_segment(0xFE, b"x"), _segment(0xFE, t.encode("utf-16-be")))),
    "jpeg after its end": _file("a.jpg", lambda t: jpeg(after=t.encode())),
    "jpeg in the thumbnail": _file(
        "a.jpg", lambda t: jpeg(_segment(0xE1, b"Exif\0\0" + tiff((0x10E, b"x\0")) + jpeg(_segment(0xFE, t.encode()))))
    ),
    "gif comment": _file("a.gif", lambda t: gif(b"!\xfe" + _blocks(t.encode()))),
    "gif XMP": _file("a.gif", lambda t: gif(b"!\xff\x0bXMP DataXMP" + _xmp(t) + b"\0")),
    "gif plain text": _file("a.gif", lambda t: gif(b"!\x01\x0c" + bytes(12) + _blocks(t.encode()))),
    "gif after its end": _file("a.gif", lambda t: gif(b"") + t.encode()),
    "tiff description": _file("a.tif", lambda t: tiff((0x10E, t.encode() + b"\0"))),
    "tiff artist big-endian": _file("a.tif", lambda t: tiff((0x13B, t.encode() + b"\0"), big=True)),
    "tiff XMP": _file("a.tif", lambda t: tiff((0x2BC, _xmp(t)))),
    "webp EXIF": _riffed("a.webp", b"WEBP", b"EXIF", lambda t: tiff((0x13B, t.encode() + b"\0"))),
    "webp XMP": _riffed("a.webp", b"WEBP", b"XMP ", _xmp),
    "svg text": _file("a.svg", lambda t: f'<svg xmlns="s"><text>{t[:3]}<tspan>{t[3:]}</tspan></text></svg>'.encode()),
    "svg metadata": _file("a.svg", lambda t: f'<svg xmlns="s"><metadata><a creator="{t}"/></metadata></svg>'.encode()),
    "heic metadata": _file(
        "a.heic", lambda t: atom(b"ftyp", b"heic\0\0\0\0") + atom(b"meta", bytes(4) + atom(b"iinf", t.encode()))
    ),
    "bmp after its pixels": _file(
        "a.bmp", lambda t: b"BM" + bytes(60) + bytes(range(256)) * 4 + t.encode() + bytes(40)
    ),
    "wav broadcast description": _sounding(b"bext", _bext),
    "wav iXML": _sounding(b"iXML", lambda t: f"<BWFXML><NOTE>{t}</NOTE></BWFXML>".encode()),
    "wav ID3": _sounding(b"id3 ", lambda t: mp3(_frame(b"TPE1", b"\3" + t.encode()))),
    "wav cue label": _sounding(b"LIST", _labels),
    "wav after its end": _file("a.wav", lambda t: wav() + t.encode()),
    "wav XMP": _sounding(b"_PMX", _xmp),
    "aiff author": _aiff(b"AUTH"),
    "aiff annotation": _aiff(b"ANNO"),
    "avi information": _riffed(
        "a.avi", b"AVI ", b"LIST", lambda t: b"INFOIART" + struct.pack("<I", len(t.encode())) + t.encode()
    ),
    "flac picture": _flac(6, _picture_block),
    "flac cue sheet": _flac(5, lambda t: t.encode().ljust(128, b"\0") + bytes(40)),
    "flac application block": _flac(2, lambda t: b"riff" + t.encode()),
    "flac padding": _flac(1, lambda t: bytes(40) + t.encode() + bytes(40)),
    "ogg vorbis comment": _file("a.ogg", lambda t: _ogg(_comments(t), b"\x03vorbis")),
    "opus tags": _file("a.opus", lambda t: _ogg(_comments(t), b"OpusTags")),
    "mp3 Latin-1 frame": _file(
        "a.mp3", lambda t: mp3(_frame(b"TIT2", b"\0" + t.encode("latin-1", "ignore") + t.encode()))
    ),
    "mp3 version 2.4": _file("a.mp3", lambda t: mp3(_frame(b"TPE1", b"\3" + t.encode(), 4), 4)),
    "mp3 version 2.2": _file("a.mp3", lambda t: mp3(_frame(b"TP1", b"\1" + t.encode("utf-16"), 2), 2)),
    "mp3 comment": _file("a.mp3", lambda t: mp3(_frame(b"COMM", b"\1eng\xff\xfe\0\0" + t.encode("utf-16")))),
    "mp3 lyrics": _file("a.mp3", lambda t: mp3(_frame(b"USLT", b"\3eng\0" + t.encode()))),
    "mp3 own frame": _file("a.mp3", lambda t: mp3(_frame(b"TXXX", b"\3who\0" + t.encode()))),
    "mp3 old tag": _file("a.mp3", _id3v1),
    "mp3 APE tag": _file("a.mp3", _ape),
    "m4a artist": _file("a.m4a", lambda t: _itunes(b"\xa9ART", t)),
    "m4a name": _file("a.m4a", lambda t: _itunes(b"\xa9nam", t)),
    "m4a free form": _file("a.m4a", _freeform),
    "mp4 user data": _film(
        lambda t: atom(b"moov", atom(b"udta", atom(b"\xa9aut", struct.pack(">HH", len(t.encode()), 0) + t.encode())))
    ),
    "mp4 XMP": _film(lambda t: atom(b"uuid", bytes(16) + _xmp(t))),
    "mp4 handler": _film(
        lambda t: atom(b"moov", atom(b"trak", atom(b"mdia", atom(b"hdlr", bytes(20) + t.encode() + b"\0"))))
    ),
    "mp4 free space": _film(lambda t: atom(b"free", bytes(30) + t.encode() + bytes(30))),
    "mp4 subtitles": _film(
        lambda t: atom(b"mdat", bytes(99) + struct.pack(">H", len(t.encode())) + t.encode() + bytes(99))
    ),
    "mkv tag": _file("a.mkv", _matroska),
}


def _zip(text: str) -> bytes:
    from tests.release.leakcheck.planting import zipped

    return zipped({"a.txt": f"and {text} again"})
