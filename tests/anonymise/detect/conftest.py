"""What the tests of the detectors share."""

from collections.abc import Callable

import pytest

from oralhistory.anonymise.detect import suggest

Found = Callable[[str], list[tuple[str, str]]]


@pytest.fixture(scope="session")
def found() -> Found:
    """A text's suggestions as pairs of text and category."""

    def find(text: str) -> list[tuple[str, str]]:
        return [(s.text, s.category.value) for s in suggest(text)]

    return find
