"""No network while somebody else's code looks through a testimony.

An audit hook (PEP 578) sees every connection that Python code opens, by whatever library, and cannot be taken away
again; it refuses while the block runs, in all threads. It does not see what compiled code opens by itself, nor what
another program does that was started from inside, and it refuses nothing once the block is left: a promise is held to,
no prison kept. Starting programs stays allowed, since the window starts its own while a recogniser runs.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock
from typing import Final

_REFUSED: Final = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
    }
)


class NetworkRefused(PermissionError):
    """A recogniser asked for a network."""


class _Guard:
    def __init__(self) -> None:
        self.blocks = 0
        self.hooked = False
        self.lock = Lock()

    def hear(self, event: str, _arguments: tuple[object, ...]) -> None:
        if self.blocks and event in _REFUSED:
            raise NetworkRefused(event)


_GUARD: Final = _Guard()


@contextmanager
def without_network() -> Generator[None]:
    """Refuse every connection inside the block.

    Raises:
        NetworkRefused: in the code that asks for one.
    """
    with _GUARD.lock:
        if not _GUARD.hooked:
            sys.addaudithook(_GUARD.hear)
            _GUARD.hooked = True
        _GUARD.blocks += 1
    try:
        yield
    finally:
        with _GUARD.lock:
            _GUARD.blocks -= 1
