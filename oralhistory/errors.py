"""Every error a person may read, and the exit status it stands for.

Anything raised in the core that is *not* an :class:`OralHistoryError` is a bug: nothing swallows it.
The text of each is one or two sentences that say what to do; it never quotes a testimony's content
beyond what the caller passed in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import LiteralString

from oralhistory.sentences import Sentence, Value


class OralHistoryError(Exception):
    """Base of all errors meant for a person.

    ``InputError("There is no file “{name}” here.", name=name)``: a literal and its values, or a finished
    :class:`Sentence`. ``str(error)`` is its English.
    """

    exit_status = 2

    def __init__(
        self, sentence: LiteralString | Sentence, /, *, one: LiteralString | None = None, **values: Value
    ) -> None:
        self.sentence = sentence if isinstance(sentence, Sentence) else Sentence(sentence, one=one, **values)
        super().__init__(self.sentence)

    def __reduce__(self) -> tuple[Callable[..., OralHistoryError], tuple[object, ...], dict[str, object]]:
        """How copies are made: an error with arguments of its own cannot be made anew from its sentence."""
        return _made_again, (type(self), *self.args), self.__dict__


def _made_again(kind: type[OralHistoryError], *args: object) -> OralHistoryError:
    return kind.__new__(kind, *args)


class InputError(OralHistoryError):
    """What was passed in (a record, an event, an option) is wrong; the sentence names the place."""

    exit_status = 2


class RefusedError(OralHistoryError):
    """A rule says no: consent, review, or a leak."""

    exit_status = 1


class NotReleased(RefusedError):
    """The gate did not open. ``reasons`` holds the codes of the contract, in its order."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(
            Sentence(
                "This testimony may not leave: {reasons}. Record what is missing, or leave it out.",
                reasons=tuple(reasons),
            )
        )
        self.reasons = tuple(reasons)


class LeakFound(RefusedError):
    """The finished package still held something that identifies. The text names counts, never the secret."""


class VaultError(OralHistoryError):
    """The vault cannot be opened."""

    exit_status = 3


class WrongPassphrase(VaultError):
    """Neither the passphrase nor the recovery key opens a slot."""


class VaultDamaged(VaultError):
    """The vault's files are not what was written."""


class VaultTooNew(VaultError):
    """A later version of the program made this vault."""


class VaultInUse(VaultError):
    """Another process holds the vault."""


class MachineError(OralHistoryError):
    """The machine is in the way: disk full, no permission, the medium gone."""

    exit_status = 4


class Cancelled(OralHistoryError):
    """The person cancelled a piece of work; nothing was left behind."""

    exit_status = 1


class Clash(OralHistoryError):
    """Someone else saved the same testimony in between. Both versions are kept; ``revision`` is the present one."""

    def __init__(self, revision: int) -> None:
        super().__init__(
            Sentence(
                "This testimony was changed elsewhere in the meantime. Both versions are kept: "
                "look at the history and take over what is missing."
            )
        )
        self.revision = revision


class ProgramFault(OralHistoryError):
    """A bug stopped a piece of work; it has been shown already."""

    def __init__(self) -> None:
        super().__init__(Sentence("A fault in the program stopped this work. Try again."))


def cause(error: OSError) -> str:
    """What the system says of its refusal, in its own words."""
    return error.strerror or type(error).__name__


def unwritable(error: OSError) -> MachineError:
    """What a person is told where one file could not be written."""
    return MachineError("The file could not be written ({why}). Choose another place.", why=cause(error))
