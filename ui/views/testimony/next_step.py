"""Where a testimony stands, in the window's words, and the one next step that follows from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from oralhistory.consent import Standing
from oralhistory.use_cases.standing import Status

from ...widgets.chip import State

STATES: dict[Standing, State] = {
    Standing.OPEN: State.OPEN,
    Standing.ASK: State.ASK,
    Standing.UNAPPROVED: State.ASK,
    Standing.STALE: State.CLOSED,
    Standing.EMBARGOED: State.EMBARGOED,
    Standing.CLOSED: State.CLOSED,
    Standing.WITHDRAWN: State.WITHDRAWN,
    Standing.UNKNOWN: State.UNKNOWN,
}
"""The chip of a standing. What the narrator still has to approve has to be asked; a stale form closes."""


translate = QCoreApplication.translate


@dataclass(frozen=True)
class NextStep:
    """The one thing to do now: the button's words and icon, and the tab it leads to and a place in it, or the page."""

    words: str
    icon: str
    tab: str = ""
    page: str = ""
    place: str = ""
    elsewhere: bool = False
    """Whether it is another act than the tab's own chief one, so that the tab being open makes no difference."""


def next_step(status: Status, open_findings: int, passages_to_check: int = 0) -> NextStep:
    """What to do with a testimony that stands like this."""
    match status:
        case Status.DRAFT:
            return NextStep(translate("NextStep", "Add the transcript"), "file-text", "transcript")
        case Status.NO_CONSENT:
            return NextStep(translate("NextStep", "Record consent"), "handshake", "consent", place="record")
        case Status.WITHDRAWN:
            return NextStep(
                translate("NextStep", "Seal or destroy …"), "lock", "consent", place="put-away", elsewhere=True
            )
        case Status.CLOSED:
            return NextStep(translate("NextStep", "See what is allowed"), "lock", "consent")
        case Status.TO_REVIEW if passages_to_check:
            return NextStep(
                translate("NextStep", "Check %Ln passages", "", passages_to_check),
                "triangle-alert",
                "transcript",
            )
        case Status.TO_REVIEW if open_findings:
            return NextStep(
                translate("NextStep", "Review %Ln findings", "", open_findings),
                "shield-alert",
                "anonymise",
            )
        case Status.TO_REVIEW:
            return NextStep(translate("NextStep", "Review what could identify someone"), "shield-alert", "anonymise")
        case Status.WAITING:
            return NextStep(translate("NextStep", "See what it waits for"), "calendar-clock", "consent")
        case Status.READY:
            return NextStep(translate("NextStep", "Ready for a package"), "package", page="new-package")
        case Status.SEALED:
            return NextStep(translate("NextStep", "See who sealed it"), "lock", "history")


def state_words(status: Status) -> str:
    """The one word of the header."""
    return {
        Status.DRAFT: translate("NextStep", "Draft"),
        Status.NO_CONSENT: translate("NextStep", "No consent recorded"),
        Status.WITHDRAWN: translate("NextStep", "Withdrawn"),
        Status.CLOSED: translate("NextStep", "Closed"),
        Status.TO_REVIEW: translate("NextStep", "To review"),
        Status.WAITING: translate("NextStep", "Waiting"),
        Status.READY: translate("NextStep", "Ready"),
        Status.SEALED: translate("NextStep", "Sealed"),
    }[status]
