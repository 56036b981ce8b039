"""What holds for every test: no network, and nothing logged as an error goes unnoticed."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import translations

_NETWORK = frozenset({"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname"})


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event in _NETWORK:
        raise AssertionError(f"oralhistory never uses a network, but {event} was called")


def pytest_configure() -> None:
    translations.compile_all(translations.ROOT)
    sys.addaudithook(_refuse_network)


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record.getMessage())


@pytest.fixture(autouse=True)
def no_logged_errors() -> Iterator[None]:
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    assert not errors.seen


@pytest.fixture(scope="session")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small spaCy pipeline, trained now: it takes a few seconds."""
    from tests.anonymise.recognisers.training import train

    return train(tmp_path_factory.mktemp("models") / "nicknames")
