"""How long a thief would need to guess a passphrase: by zxcvbn, without a network, loaded when first asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

GUESSES_PER_SECOND = 10_000.0
"""A thief with many machines; the vault's own key derivation allows a single laptop two."""
LEAST_GUESSES = 10.0**11
"""About four months at that pace, where zxcvbn's own best mark begins at 10^10."""
_LOOKED_AT = 64
"""Code points; longer ones are strong anyway and slow to measure."""
_HOUR, _DAY, _YEAR = 3_600.0, 86_400.0, 31_557_600.0


class Span(Enum):
    """How long the guessing takes, as roughly as it can be known; up to so many seconds."""

    LESS_THAN_AN_HOUR = _HOUR
    SOME_HOURS = _DAY
    SOME_DAYS = 60 * _DAY
    SOME_MONTHS = _YEAR
    SOME_YEARS = 100 * _YEAR
    CENTURIES = float("inf")


@dataclass(frozen=True)
class Guessing:
    """A passphrase, measured: how many guesses it takes."""

    guesses: float

    @property
    def enough(self) -> bool:
        """Whether it should guard a vault."""
        return self.guesses >= LEAST_GUESSES

    @property
    def span(self) -> Span:
        """How long they take at :data:`GUESSES_PER_SECOND`."""
        return next(span for span in Span if self.guesses / GUESSES_PER_SECOND < span.value)


def guessing(passphrase: str, known: Sequence[str] = ()) -> Guessing:
    """Measure a passphrase; ``known`` are words a thief would try first (title, institution)."""
    from zxcvbn import zxcvbn

    look = cast("Callable[..., dict[str, object]]", zxcvbn)
    words = [word for text in known for word in (text, *text.split()) if len(word) > 2]
    return Guessing(float(cast("float", look(passphrase[:_LOOKED_AT], user_inputs=words)["guesses"])))
