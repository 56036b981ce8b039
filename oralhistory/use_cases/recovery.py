"""The recovery key as it is shown, printed and saved: its groups, its words, and the dark squares of a QR code."""

from __future__ import annotations

from dataclasses import dataclass, field

from oralhistory.errors import InputError


@dataclass(frozen=True)
class SpelledKey:
    """One recovery key, in each of its forms."""

    key: str = field(repr=False)
    """The groups, divided by hyphens."""
    words: tuple[str, ...] = field(repr=False)
    code: tuple[tuple[bool, ...], ...] = field(repr=False)
    """Rows of the QR code of :attr:`key`, true where it is dark; without the quiet zone."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The nine groups of :attr:`key`."""
        return tuple(self.key.split("-"))

    def is_group(self, number: int, typed: str) -> bool:
        """Whether ``typed`` is the group of this number, counted from 0."""
        from oralhistory.storage.recovery_key import same_group

        return same_group(typed, self.groups[number])

    def is_word(self, number: int, typed: str) -> bool:
        """Whether ``typed`` is the word of this number, counted from 0, or enough of its beginning."""
        from oralhistory.storage.recovery_key import same_word

        return same_word(typed, self.words[number])


def spelled(key: str) -> SpelledKey:
    """Everything that a person may write down, print or scan of a recovery key.

    Raises:
        InputError: it is none.
    """
    import segno

    from oralhistory.storage import recovery_key

    secret = recovery_key.parse(key)
    if secret is None:
        raise InputError("This is no recovery key.")
    groups = recovery_key.spell(secret)
    code = segno.make_qr(groups, error="q")
    dark = tuple(tuple(bool(square) for square in row) for row in code.matrix)
    return SpelledKey(groups, tuple(recovery_key.as_words(secret).split()), dark)
