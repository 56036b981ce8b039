"""The card of one entity: what it is, why it was found, what the audience will read, what to do, where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from oralhistory.model import Audience, Finding, FindingDecision, TextPlace, Treatment
from oralhistory.use_cases.previewing import Outlook

from ...i18n import isolate
from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.elided_label import ElidedLabel
from ...widgets.labels import label
from . import anonymise_words as words
from .anonymise_asking import Deed, DeedButton, Question

MOST_PLACES = 30
_AROUND = 24
"""Code points of the original shown on both sides of a place."""


@dataclass(frozen=True)
class CardContent:
    """All that the card shows of one group."""

    group: str
    members: Sequence[Finding]
    texts: dict[TextPlace, str]
    outlook: Outlook
    audience: Audience
    decision: FindingDecision | None
    discreet: bool = False

    @property
    def first(self) -> Finding:
        """The finding that stands for all."""
        return self.members[0]


class PlaceRow(QPushButton):
    """Where it stands: the segment's number and a few words around it."""

    chosen = Signal(int)
    """Which of the group's findings."""

    def __init__(self, number: int, place: str, snippet: str) -> None:
        super().__init__()
        self._number = number
        self.setProperty("kind", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        where = label(place, "small")
        where.setMinimumWidth(28)
        around = ElidedLabel(snippet)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.small, 0, SPACE.small, 0)
        row.setSpacing(SPACE.small)
        row.addWidget(where)
        row.addWidget(around, 1)
        for part in (where, around):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMinimumHeight(30)
        self.setAccessibleName(f"{place}: {snippet}")
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self._number)


class EntityCard(QWidget):
    """Says with signals what a person wants; decides nothing itself."""

    asked = Signal(str)
    """A :class:`Deed` by its button."""
    answered = Signal(str, str)
    """A :class:`Deed` with the reason or the words for it."""
    place_chosen = Signal(object)
    """A :class:`TextPlace`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: CardContent | None = None
        self._picture = label()
        self._category = label("", "muted")
        self._name = label("", "section", wrap=True)
        self._why = label("", "muted", wrap=True)
        self._reads = label("", wrap=True)
        self._decision = label("", "muted", wrap=True)
        self._locked = label("", "small", wrap=True)
        self._forms_head = label(self.tr("Written as"), "strong")
        self._forms = label("", wrap=True)
        self._places_head = label(self.tr("Where it stands"), "strong")
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
        self._rows: list[QWidget] = []
        self.question = Question()
        self.question.answered.connect(self.answered)
        self.buttons: dict[Deed, DeedButton] = {}
        for deed, text in (
            (Deed.ACCEPT, self.tr("Accept")),
            (Deed.GENERALISE, self.tr("Generalise")),
            (Deed.MASK, self.tr("Mask")),
            (Deed.REPLACE, self.tr("Replace …")),
            (Deed.KEEP, self.tr("Keep …")),
            (Deed.UNDO, self.tr("Take back")),
        ):
            self.buttons[deed] = DeedButton(deed, text)
            self.buttons[deed].done.connect(self.asked)
        self._body = QWidget()
        self._area = QScrollArea(self)
        self._build()
        self.clear()

    @property
    def content(self) -> CardContent | None:
        """What is shown."""
        return self._content

    def said(self) -> str:
        """Everything the card says above its buttons, and why it cannot be kept."""
        parts = (self._category, self._name, self._why, self._reads, self._decision, self._locked)
        return "\n".join(part.text() for part in parts if not part.isHidden())

    def clear(self) -> None:
        """No group is chosen."""
        self._content = None
        self._area.hide()

    def put(self, content: CardContent) -> None:
        """Show a group; an open question about another one is closed."""
        if self._content is not None and self._content.group != content.group:
            self.question.close_question()
        moved = self._content is None or _places_of(self._content) != _places_of(content)
        self._content = content
        first, outlook = content.first, content.outlook
        set_icon(self._picture, words.ICONS[first.category], "accent", 18)
        kind = words.translate("Anonymise", "{category} · {sure}")
        self._category.setText(kind.format(category=words.category(first.category), sure=words.how_sure(first)))
        self._name.setText(words.hidden(first.category) if content.discreet else first.text)
        self._why.setText(words.why(first, outlook))
        self._why.setVisible(not content.discreet)
        self._reads.setText(words.treatment(content.audience, outlook.now, first.text))
        self._reads.setVisible(not (content.discreet and outlook.now.words == first.text))
        self._decision.setText(words.decided_by(content.decision) if content.decision else self.tr("Not decided yet."))
        self._locked.setText("" if outlook.may_be_kept else words.cannot_keep(first.category, refused=outlook.refused))
        self._locked.setVisible(not outlook.may_be_kept)
        self._put_buttons(content)
        if moved:
            self._put_places(content)
        self._area.show()

    def _put_buttons(self, content: CardContent) -> None:
        outlook, text, decision = content.outlook, content.first.text, content.decision
        deed = _deed(decision)
        outcomes = {
            Deed.ACCEPT: words.prospect(outlook.accepted, text),
            Deed.GENERALISE: words.prospect(outlook.generalised, text),
            Deed.MASK: words.prospect(outlook.masked, text),
            Deed.REPLACE: isolate(decision.replacement) if decision and decision.replacement else "",
            Deed.KEEP: "",
            Deed.UNDO: "",
        }
        for each, made in self.buttons.items():
            made.show_outcome(outcomes[each], holds=each is deed)
        self.buttons[Deed.KEEP].setEnabled(outlook.may_be_kept)
        self.buttons[Deed.UNDO].setEnabled(decision is not None)
        self.buttons[Deed.UNDO].setVisible(decision is not None)

    def _put_places(self, content: CardContent) -> None:
        counted = Counter(finding.text for finding in content.members)
        forms = [isolate(text) + (f" × {count}" if count > 1 else "") for text, count in counted.most_common()]
        self._forms.setText(" · ".join(forms))
        for row in self._rows:
            self._places.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for part in (self._forms_head, self._forms, self._places_head):
            part.setHidden(content.discreet)
        if content.discreet:
            return
        for number, finding in enumerate(content.members[:MOST_PLACES]):
            row = PlaceRow(number, words.place(finding.place), _snippet(content.texts[finding.place], finding))
            row.chosen.connect(self._go)
            self._add(row)
        more = len(content.members) - MOST_PLACES
        if more > 0:
            self._add(label(self.tr("and {count} more").format(count=more), "small"))

    def _add(self, row: QWidget) -> None:
        self._places.addWidget(row)
        self._rows.append(row)

    @Slot(int)
    def _go(self, number: int) -> None:
        if self._content is not None:
            self.place_chosen.emit(self._content.members[number].place)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self._picture)
        head.addWidget(self._category, 1)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(SPACE.hair, 0, SPACE.hair, 0)
        inner.setSpacing(SPACE.small)
        inner.addLayout(head)
        inner.addWidget(self._name)
        inner.addWidget(self._why)
        inner.addSpacing(SPACE.small)
        inner.addWidget(self._reads)
        inner.addWidget(self._decision)
        inner.addSpacing(SPACE.hair)
        deeds = QVBoxLayout()
        deeds.setSpacing(SPACE.hair)
        for made in self.buttons.values():
            deeds.addWidget(made)
            if made.deed is Deed.KEEP:
                deeds.addWidget(self._locked)
                deeds.addWidget(self.question)
        inner.addLayout(deeds)
        inner.addSpacing(SPACE.medium)
        inner.addWidget(self._forms_head)
        inner.addWidget(self._forms)
        inner.addSpacing(SPACE.small)
        inner.addWidget(self._places_head)
        inner.addLayout(self._places)
        inner.addStretch(1)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setAccessibleName(self.tr("The finding chosen"))


def _places_of(content: CardContent) -> tuple[str, dict[TextPlace, str], bool]:
    return content.group, content.texts, content.discreet


def _deed(decision: FindingDecision | None) -> Deed | None:
    """Which button stands for a decision."""
    if decision is None:
        return None
    if decision.replacement is not None:
        return Deed.REPLACE
    return {
        None: Deed.ACCEPT,
        Treatment.KEEP: Deed.KEEP,
        Treatment.GENERALISE: Deed.GENERALISE,
        Treatment.MASK: Deed.MASK,
    }.get(decision.treatment)


def _snippet(text: str, finding: Finding) -> str:
    low, high = max(0, finding.start - _AROUND), min(len(text), finding.end + _AROUND)
    before = "…" if low else ""
    after = "…" if high < len(text) else ""
    return isolate(f"{before}{text[low:high]}{after}".replace("\n", " "))
