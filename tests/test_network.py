"""The guard itself: a socket that is opened fails the test that opened it."""

from __future__ import annotations

import socket

import pytest


def test_a_connection_is_noticed() -> None:
    with socket.socket() as closed, pytest.raises(AssertionError, match="never uses a network"):
        closed.connect(("127.0.0.1", 9))
