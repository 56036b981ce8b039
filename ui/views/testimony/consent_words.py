"""The contract's word lists as people read them, in the window's language. Nothing here knows a widget."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from oralhistory.model import (
    Attribution,
    Audience,
    Decision,
    EventKind,
    EvidenceKind,
    Medium,
    Role,
    Stage,
    Use,
)

from ...i18n import isolate

translate = QCoreApplication.translate


def use(value: Use) -> str:
    """A use as it stands in a sentence."""
    return {
        Use.RESEARCH: translate("Consent", "research"),
        Use.TEACHING: translate("Consent", "teaching"),
        Use.PUBLICATION: translate("Consent", "publication"),
        Use.BROADCAST: translate("Consent", "broadcast"),
        Use.WEB: translate("Consent", "web publication"),
        Use.EXHIBITION: translate("Consent", "exhibition"),
        Use.ADVOCACY: translate("Consent", "advocacy"),
        Use.LEGAL: translate("Consent", "legal use"),
        Use.DEPOSIT: translate("Consent", "archiving"),
        Use.VERIFICATION: translate("Consent", "verification"),
        Use.MACHINE: translate("Consent", "machine processing"),
    }[value]


def use_title(value: Use) -> str:
    """A use as it heads a row."""
    return {
        Use.RESEARCH: translate("Consent", "Research"),
        Use.TEACHING: translate("Consent", "Teaching"),
        Use.PUBLICATION: translate("Consent", "Publication"),
        Use.BROADCAST: translate("Consent", "Broadcast"),
        Use.WEB: translate("Consent", "Web"),
        Use.EXHIBITION: translate("Consent", "Exhibition"),
        Use.ADVOCACY: translate("Consent", "Advocacy"),
        Use.LEGAL: translate("Consent", "Legal use"),
        Use.DEPOSIT: translate("Consent", "Archive"),
        Use.VERIFICATION: translate("Consent", "Verification"),
        Use.MACHINE: translate("Consent", "Machines"),
    }[value]


def medium(value: Medium) -> str:
    """A medium as it stands in a sentence."""
    return {
        Medium.METADATA: translate("Consent", "the catalogue entry"),
        Medium.SUMMARY: translate("Consent", "the summary"),
        Medium.TRANSCRIPT: translate("Consent", "the transcript"),
        Medium.AUDIO: translate("Consent", "the sound"),
        Medium.VIDEO: translate("Consent", "the video"),
        Medium.IMAGE: translate("Consent", "pictures"),
        Medium.DOCUMENT: translate("Consent", "documents"),
    }[value]


def medium_title(value: Medium) -> str:
    """A medium as it stands in a list to choose from."""
    return {
        Medium.METADATA: translate("Consent", "Catalogue entry"),
        Medium.SUMMARY: translate("Consent", "Summary"),
        Medium.TRANSCRIPT: translate("Consent", "Transcript"),
        Medium.AUDIO: translate("Consent", "Sound"),
        Medium.VIDEO: translate("Consent", "Video"),
        Medium.IMAGE: translate("Consent", "Pictures"),
        Medium.DOCUMENT: translate("Consent", "Documents"),
    }[value]


def audience(value: Audience) -> str:
    """An audience as it stands in a sentence."""
    return {
        Audience.TEAM: translate("Consent", "the team"),
        Audience.PARTNER: translate("Consent", "partners"),
        Audience.RESEARCHER: translate("Consent", "researchers"),
        Audience.COURT: translate("Consent", "courts"),
        Audience.PUBLIC: translate("Consent", "the public"),
    }[value]


def audience_title(value: Audience) -> str:
    """An audience as it heads a column."""
    return {
        Audience.TEAM: translate("Consent", "Team"),
        Audience.PARTNER: translate("Consent", "Partners"),
        Audience.RESEARCHER: translate("Consent", "Researchers"),
        Audience.COURT: translate("Consent", "Courts"),
        Audience.PUBLIC: translate("Consent", "Public"),
    }[value]


def decision(value: Decision) -> str:
    """What a cell says, as short as it fits into one."""
    return {
        Decision.NO: translate("Consent", "no"),
        Decision.ASK: translate("Consent", "ask first"),
        Decision.YES: translate("Consent", "yes"),
    }[value]


def attribution(value: Attribution) -> str:
    """How the narrator appears, as it stands in a sentence."""
    return {
        Attribution.NONE: translate("Consent", "without any name"),
        Attribution.ROLE: translate("Consent", "by role only"),
        Attribution.PSEUDONYM: translate("Consent", "under a pseudonym"),
        Attribution.REAL_NAME: translate("Consent", "under the real name"),
    }[value]


def evidence(value: EvidenceKind) -> str:
    """A kind of evidence."""
    return {
        EvidenceKind.SIGNATURE_PAPER: translate("Consent", "signature on paper"),
        EvidenceKind.SIGNATURE_SCREEN: translate("Consent", "signature on the screen"),
        EvidenceKind.THUMBPRINT: translate("Consent", "thumbprint"),
        EvidenceKind.RECORDED_VERBAL: translate("Consent", "spoken on the recording"),
        EvidenceKind.ATTESTATION: translate("Consent", "attested by the interviewer"),
    }[value]


def stage(value: Stage) -> str:
    """When a form was gone through."""
    return {
        Stage.BEFORE: translate("Consent", "before the interview"),
        Stage.AFTER: translate("Consent", "after the interview"),
    }[value]


def role(value: Role) -> str:
    """A person's role, said in place of a name in discreet mode."""
    return {
        Role.NARRATOR: translate("Consent", "the narrator"),
        Role.INTERVIEWER: translate("Consent", "the interviewer"),
        Role.INTERPRETER: translate("Consent", "the interpreter"),
        Role.PRESENT: translate("Consent", "somebody present"),
        Role.MENTIONED: translate("Consent", "somebody mentioned"),
    }[value]


EXPLAINED = ("purpose", "risks", "legal-limits", "irrecoverability", "right-to-withdraw")
"""What a conversation explains, as it is stored; other words are shown as they were written."""


def explained(value: str) -> str:
    """A matter that was explained, as it stands in a sentence."""
    return {
        "purpose": translate("Consent", "the purpose"),
        "risks": translate("Consent", "the risks"),
        "legal-limits": translate("Consent", "the limits of the law"),
        "irrecoverability": translate("Consent", "that what is public cannot be taken back"),
        "right-to-withdraw": translate("Consent", "the right to withdraw"),
        "embargo": translate("Consent", "the embargo"),
        "voice": translate("Consent", "what a voice gives away"),
    }.get(value, isolate(value))


ICONS: dict[EventKind, tuple[str, str]] = {
    EventKind.INFORMED: ("message-circle", "text"),
    EventKind.GIVEN: ("circle-check", "ok"),
    EventKind.REFUSED: ("hand", "danger"),
    EventKind.NARROWED: ("minimize-2", "warn"),
    EventKind.WIDENED: ("maximize-2", "ok"),
    EventKind.RECONFIRMED: ("refresh-cw", "ok"),
    EventKind.TRANSCRIPT_APPROVED: ("file-check", "ok"),
    EventKind.USE_APPROVED: ("badge-check", "ok"),
    EventKind.EMBARGO_LIFTED: ("calendar-check", "hold"),
    EventKind.WITHDRAWN: ("undo-2", "danger"),
    EventKind.DIED: ("flower-2", "text"),
}
"""Icon and ink of each kind of event."""


def day(text: str) -> str:
    """An ISO day in words ("1 January 2030"), isolated; what is no day is shown as it is."""
    date = QDate.fromString(text[:10], "yyyy-MM-dd")
    if not date.isValid():
        return isolate(text)
    return isolate(QLocale().toString(date, translate("Consent", "d MMMM yyyy")))


def several(words: Iterable[str]) -> str:
    """Words in a row: "a", "a and b", "a, b and c"."""
    *first, last = words
    if not first:
        return last
    joined = translate("Consent", ", ").join(first)
    return translate("Consent", "{first} and {last}").format(first=joined, last=last)


def sentence_case(text: str) -> str:
    """The first letter large, in scripts that have such."""
    return text[:1].upper() + text[1:]
