"""Reading a file that somebody names: every way this can fail is a sentence."""

from __future__ import annotations

import re
import stat
from pathlib import Path

from oralhistory.errors import InputError, MachineError, cause
from oralhistory.sentences import Sentence

MAX_BYTES = 64 * 1024 * 1024
"""No transcript or record of this program comes near: an hour of speech is 60 KB."""

_LINE_END = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_HEBREW = range(0xE0, 0xFB)
_HIGH_RUN = re.compile(rb"[A-Za-z\x80-\xff]+")


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """The bytes of an ordinary file that is not empty.

    Raises:
        InputError: there is no such file, it is a folder or a device, it is empty, or larger than ``limit`` bytes.
        MachineError: it may not be read.
    """
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise InputError("“{name}” is a folder: name a file in it.", name=path.name)
        if not stat.S_ISREG(about.st_mode):
            raise InputError("“{name}” is no ordinary file: copy it to a folder and name the copy.", name=path.name)
        if about.st_size > limit:
            raise InputError(
                "“{name}” is larger than {limit} MB: this is no transcript or record.",
                name=path.name,
                limit=limit // 1024**2,
            )
        raw = path.read_bytes()
    except FileNotFoundError:
        raise InputError("There is no file “{name}” at that place: check the path.", name=path.name) from None
    except (NotADirectoryError, ValueError):
        raise InputError("“{name}” is no usable path: check its spelling.", name=path.name) from None
    except OSError as fault:
        raise MachineError(
            "“{name}” cannot be read ({why}): check its permissions and the disk.", name=path.name, why=cause(fault)
        ) from None
    if not raw:
        raise InputError("“{name}”, line 1: the file is empty; choose the one that holds the text.", name=path.name)
    return raw


def decode_text(raw: bytes, name: str) -> tuple[str, tuple[Sentence, ...]]:
    """Decode a text file: by its byte-order mark, else UTF-8, else a guess among three Windows pages.

    Returns:
        The text, control characters that no document may hold left out, and a warning for a guess.

    Raises:
        InputError: it is not text.
    """
    warnings: tuple[Sentence, ...] = ()
    encoding = next((encoding for mark, encoding in _MARKS if raw.startswith(mark)), "utf-8")
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            raise InputError(
                "“{name}” is damaged or no text: open it in an editor and save it as UTF-8.", name=name
            ) from None
        page, script = _guess_page(raw)
        try:
            text = raw.decode(page)
        except UnicodeDecodeError:
            raise InputError("“{name}” is no text that can be read: save it as UTF-8.", name=name) from None
        guessed = Sentence(
            "“{name}” is not UTF-8; it was read as {page} ({script}). Check that its letters are right.",
            name=name,
            page=page,
            script=script,
        )
        warnings = (guessed,)
    if "\0" in text:
        raise InputError("“{name}” is no text file: save the transcript as UTF-8 text.", name=name)
    return _CONTROL.sub("", text), warnings


def lines_of(text: str) -> list[str]:
    """The lines, without their ends; the whitespace at a line's end goes too."""
    return [line.rstrip() for line in _LINE_END.split(text)]


def _guess_page(raw: bytes) -> tuple[str, Sentence]:
    """Accented Latin letters stand among plain ones; Hebrew and Arabic words are high bytes throughout.

    Hebrew letters are 0xE0 to 0xFA only, and no Arabic text goes without alef (0xC7).
    """
    whole = mixed = hebrew = high = 0
    for run in _HIGH_RUN.findall(raw):
        letters = [byte for byte in run if byte >= 0x80]
        if not letters:
            continue
        if len(letters) == len(run) and len(run) > 1:
            whole += 1
        else:
            mixed += 1
        high += len(letters)
        hebrew += sum(byte in _HEBREW for byte in letters)
    if mixed >= whole:
        return "cp1252", Sentence("Western European")
    if hebrew >= 0.8 * high:
        return "cp1255", Sentence("Hebrew")
    return "cp1256", Sentence("Arabic")
