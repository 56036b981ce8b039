"""The certificate of destruction in words: a document of titled parts, and the plain text of it.

It is given to people, so it names a backup by its folder alone, never by a path. Every word passes through ``say``, by
which the window puts in its own language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from oralhistory.sentences import Sentence
from oralhistory.use_cases.destroying import Certificate, Sent

_WIDE = 78
"""Signs in a line of the plain text."""
_COLUMN = 22
Say = Callable[[Sentence], str]
_WORDS: Mapping[str, Sentence] = {
    "research": Sentence("research"),
    "teaching": Sentence("teaching"),
    "publication": Sentence("publication"),
    "broadcast": Sentence("broadcast"),
    "web": Sentence("web"),
    "exhibition": Sentence("exhibition"),
    "advocacy": Sentence("advocacy"),
    "legal": Sentence("legal"),
    "deposit": Sentence("deposit"),
    "verification": Sentence("verification"),
    "machine": Sentence("machine"),
    "team": Sentence("team"),
    "partner": Sentence("partner"),
    "researcher": Sentence("researcher"),
    "court": Sentence("court"),
    "public": Sentence("public"),
}
"""What packages are made for, and for whom, in words; the ledger keeps codes."""


@dataclass(frozen=True)
class Part:
    """A titled part: sentences, named values beneath them, and a table whose first row is its head."""

    title: str
    sentences: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Document:
    """The whole certificate."""

    title: str
    parts: tuple[Part, ...]


def laid_out(certificate: Certificate, say: Say = str) -> Document:
    """The certificate as a document; ``say`` puts a sentence into another language."""
    return Document(
        say(Sentence("Certificate of destruction")),
        (
            _which(certificate, say),
            _destroyed(certificate, say),
            Part(
                say(Sentence("What is kept")),
                (
                    say(
                        Sentence(
                            "Its accession number; who did what and when with it, without a word of what it says; "
                            "which package held it; and this certificate."
                        )
                    ),
                ),
            ),
            _sent(certificate, say),
            _backups(certificate, say),
        ),
    )


def plain_text(document: Document) -> str:
    """The document as text for any reader, lines of at most 78 signs where words allow it."""
    from textwrap import fill

    lines = [document.title, "=" * len(document.title)]
    for part in document.parts:
        lines += ["", part.title, "-" * len(part.title)]
        lines += [fill(sentence, _WIDE) for sentence in part.sentences]
        lines += [f"{name + ':':<{_COLUMN}} {value}" for name, value in part.values]
        lines += _columns(part.table)
    return "\n".join(lines) + "\n"


def _which(certificate: Certificate, say: Say) -> Part:
    return Part(
        say(Sentence("Which testimony")),
        values=(
            (say(Sentence("Accession number")), certificate.accession),
            (say(Sentence("Destroyed on")), certificate.destroyed_on),
            (say(Sentence("By")), certificate.by),
            (say(Sentence("Reason")), certificate.reason),
        ),
    )


def _destroyed(certificate: Certificate, say: Say) -> Part:
    return Part(
        say(Sentence("What was destroyed")),
        (
            say(
            Sentence(
                "Everything it said was encrypted under a key of its own. That key was destroyed, and with it the "
                "record, every version of its text, what was decided about it, the consent events and the files; then "
                "what was left of them was removed from the vault and from its search index."
            )
            ),
        ),
        (
            (say(Sentence("Transcript")), say(Sentence(
                "{segments} segments, {words} words", segments=certificate.segments, words=certificate.words
            ))),
            (say(Sentence("Earlier versions")), str(certificate.versions)),
            (say(Sentence("Files")), say(Sentence(
                "{files} ({bytes} bytes)",
                files=certificate.files,
                bytes=f"{certificate.file_bytes:,}".replace(",", " "),
            )) if certificate.files else "0"),
            (say(Sentence("Consent events")), str(certificate.consent_events)),
        ),
    )  # fmt: skip


def _sent(certificate: Certificate, say: Say) -> Part:
    title = say(Sentence("What cannot be called back"))
    if not certificate.sent:
        return Part(title, (say(Sentence("Nothing: no package ever held it.")),))
    head = tuple(
        map(say, (Sentence("Made on"), Sentence("Name in the package"), Sentence("For"), Sentence("Recipient")))
    )
    return Part(
        title,
        (say(Sentence("These packages held it, anonymised. Whoever has one can still read it there.")),),
        table=(head, *(_row(each, say) for each in certificate.sent)),
    )


def _row(sent: Sent, say: Say) -> tuple[str, ...]:
    purpose = say(
        Sentence(
            "{use}, {audience}",
            use=_WORDS.get(sent.use, sent.use),
            audience=_WORDS.get(sent.audience, sent.audience),
        )
    )
    return (sent.made_on, sent.release_id, purpose, sent.recipient or "—")


def _backups(certificate: Certificate, say: Say) -> Part:
    unknown = say(
        Sentence(
            "A copy of the vault that it was not told of can still be opened with the passphrase of that time, and "
            "still holds the testimony."
        )
    )
    if not certificate.backups:
        return Part(say(Sentence("Backups")), (say(Sentence("The vault knew of no backup that held it.")), unknown))
    return Part(
        say(Sentence("Backups")),
        (
            say(Sentence("When this was written, it had still to be destroyed in these backups, by the same key:")),
            *(f"• {Path(backup).name}" for backup in certificate.backups),
            unknown,
        ),
    )


def _columns(table: tuple[tuple[str, ...], ...]) -> list[str]:
    wide = [max(map(len, column)) for column in zip(*table, strict=True)]
    return ["  ".join(f"{cell:<{width}}" for cell, width in zip(row, wide, strict=True)).rstrip() for row in table]
