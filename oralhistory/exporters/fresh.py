"""How every file of a package comes to be: written fresh, from cleaned text, with nothing of the machine in it."""

from __future__ import annotations

import re
from pathlib import Path

from oralhistory.errors import MachineError, cause

_LINE_ENDS = re.compile(r"\r\n?")
_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """The text as every format can hold it, so that all of them say the same.

    Line ends become LF; what XML 1.0 (section 2.2, ``Char``) cannot hold is dropped: control characters other
    than tab and LF, lone surrogates, U+FFFE and U+FFFF.
    """
    return _UNWRITABLE.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str) -> str:
    """The cleaned text on one line, runs of white space as single spaces: for headings, speakers, header fields."""
    return " ".join(clean(text).split())


def write_fresh(path: Path, content: bytes | str) -> None:
    """Write a file that was not there before; text goes out as UTF-8 without a byte order mark.

    Raises:
        FileExistsError: the file is there already (a bug: packages are never edited copies).
        MachineError: the disk is full, or writing there is not allowed.
    """
    raw = content.encode() if isinstance(content, str) else content
    try:
        with path.open("xb") as file:
            file.write(raw)
    except FileExistsError:
        raise
    except OSError as error:
        raise machine_error(path, error) from error


def machine_error(path: Path, error: OSError) -> MachineError:
    """The sentence for a person when the machine would not take a file of a package."""
    return MachineError(
        "“{name}” could not be written ({why}). "
        "Make room on the disk or choose a folder you may write to, then export again.",
        name=path.name,
        why=cause(error),
    )


def clock(seconds: float) -> str:
    """A position in a recording as ``H:MM:SS``, cut to the second; never a time of day."""
    whole = max(0, int(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
