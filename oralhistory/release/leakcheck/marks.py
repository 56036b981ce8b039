"""What a machine leaves in files: its own name, the user's, the paths of the home folder and the vault."""

from __future__ import annotations

import getpass
import platform
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from oralhistory.release.leakcheck.normal import clean, word_set
from oralhistory.release.leakcheck.searched import SearchedText

_ORDINARY: Final = word_set(
    "root user users admin administrator localhost home guest default test ubuntu debian fedora linux windows "
    "macbook laptop desktop computer owner public system local localdomain work temp vault"
)
_SHORTEST: Final = 4


@dataclass(frozen=True)
class Mark:
    """A name or path of the machine. A path is looked for in any case, a name exactly as the machine writes it."""

    text: str
    path: bool = False

    def is_in(self, text: SearchedText) -> bool:
        """Whether the mark stands in a text."""
        cleaned = text.cleaned
        if not self.path:
            return (
                self.text in cleaned and re.search(rf"(?<![^\W_]){re.escape(self.text)}(?![^\W_])", cleaned) is not None
            )
        return any(written in text.folded for written in self._written)

    @cached_property
    def _written(self) -> tuple[str, ...]:
        """The path as Unix, Windows and a programming language write it; ``/root`` counts only with what is below."""
        path = clean(self.text).casefold().replace("\\", "/").rstrip("/")
        if path.count("/") < 2 and ":" not in path:
            path += "/"
        return path, path.replace("/", "\\"), path.replace("/", "\\\\")


def machine_marks(
    *, host: str | None = None, user: str | None = None, home: Path | None = None, vault: Path | None = None
) -> tuple[Mark, ...]:
    """The marks of this machine; what the caller does not give is asked of the system (the vault: left out).

    Names of fewer than four characters and ordinary ones (``root``, ``user``, ``localhost``) are left out, since they
    stand in any text; a path is looked for even so (``/home/user/…``, ``/root/…``).
    """
    names = (host if host is not None else platform.node(), user if user is not None else _user())
    found = [Mark(part) for name in names for part in _names(name)]
    paths = (home if home is not None else _home(), vault)
    found += [Mark(str(path), path=True) for path in paths if path is not None and re.search(r"[^\\/]", str(path))]
    return tuple(dict.fromkeys(found))


def _names(name: str) -> tuple[str, ...]:
    """The name and, of a host with a domain, its first label."""
    each = dict.fromkeys((name.strip(), name.strip().split(".")[0]))
    return tuple(n for n in each if len(n) >= _SHORTEST and n.casefold() not in _ORDINARY and not n.isdigit())


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no such user in the system's list
        return ""


def _home() -> Path | None:
    try:
        return Path.home()
    except RuntimeError:
        return None
