"""What stands in the way of a release and what would change it, formats, and stages of making, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from oralhistory.model import Decision, Medium, Reason
from oralhistory.release.request import ExportRequest
from oralhistory.use_cases.packing import Obstacle

from ..i18n import isolate
from .testimony import consent_words as words
from .testimony.consent_sentences import sentence, why

_translate = QCoreApplication.translate


def obstacle(found: Obstacle) -> str:
    """Why it stays, as a sentence."""
    if found.reason is Reason.NOT_REVIEWED:
        return _translate("NewPackage", "Nobody has finished the review of the present texts.")
    return why(found.reason, found.state, found.cell)


def decided_by(found: Obstacle) -> str:
    """Which event decided; empty where none did."""
    if found.event is None:
        return ""
    return _translate("NewPackage", "Decided on {day}: {event}").format(
        day=words.day(found.event.effective), event=sentence(found.event)
    )


def remedy(found: Obstacle, request: ExportRequest) -> str:
    """What would change it."""
    match found.reason:
        case Reason.NO_CONSENT:
            return _translate("NewPackage", "A consent conversation in which the narrator agrees to this use.")
        case Reason.WITHDRAWN:
            return _translate("NewPackage", "Only the narrator, by giving consent anew.")
        case Reason.NOT_PERMITTED if found.cell is not None and found.cell.decision is not Decision.NO:
            return _translate("NewPackage", "A day inside these dates, or the narrator widening them.")
        case Reason.NOT_PERMITTED:
            return _translate("NewPackage", "The narrator agreeing to {use} of {medium}, for {audience}.").format(
                use=words.use(request.use),
                medium=words.medium(Medium.TRANSCRIPT if request.wants_transcript else Medium.METADATA),
                audience=words.audience(request.audience),
            )
        case Reason.NEEDS_APPROVAL if request.title:
            return _translate("NewPackage", "Ask the narrator about “{title}” and record the approval.").format(
                title=isolate(request.title)
            )
        case Reason.NEEDS_APPROVAL:
            return _translate(
                "NewPackage", "Name the publication above; it may go if the narrator approved exactly that one."
            )
        case Reason.EMBARGOED:
            return _translate("NewPackage", "Waiting; and then the narrator lifting the embargo, which is recorded.")
        case Reason.EMBARGO_NOT_LIFTED:
            return _translate("NewPackage", "Ask the narrator, then record that the embargo is lifted.")
        case Reason.NOT_APPROVED:
            return _translate("NewPackage", "Let the narrator read this transcript, then record the approval.")
        case Reason.STALE_FORM:
            return _translate("NewPackage", "A new consent conversation with the present form.")
        case Reason.NOT_REVIEWED:
            return _translate("NewPackage", "Decide every finding and finish the review.")


def place(found: Obstacle) -> str:
    """The tab of the testimony where it can be changed."""
    return "anonymise" if found.reason is Reason.NOT_REVIEWED else "consent"


def way(found: Obstacle) -> str:
    """The words of the link to that place."""
    if found.reason is Reason.NOT_REVIEWED:
        return _translate("NewPackage", "Open the review")
    return _translate("NewPackage", "Open the consent")


def format_title(name: str) -> str:
    """A format as a person knows it."""
    return {
        "docx": _translate("NewPackage", "Word documents (docx)"),
        "html": _translate("NewPackage", "Web pages (html)"),
        "txt": _translate("NewPackage", "Plain text (txt)"),
        "vtt": _translate("NewPackage", "Subtitles (vtt), where there are times"),
        "csv": _translate("NewPackage", "Catalogue as a table (csv)"),
        "json": _translate("NewPackage", "Catalogue for programs (json)"),
    }.get(name, name)


def stage(text: str) -> str:
    """A stage of making a package, as the core names it, in the window's language."""
    return {
        "Anonymising": _translate("NewPackage", "Taking names and places out"),
        "Writing the package": _translate("NewPackage", "Writing the package"),
        "Looking through every finished file": _translate("NewPackage", "Looking through every finished file"),
    }.get(text, _translate("NewPackage", "Making the package") if text == "" else text)
