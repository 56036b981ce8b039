"""The card of one entity: what it is, why it was found, what the audience will read, what to do, where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from oralhistory.model import Audience, Finding, FindingDecision, TextPlace, Treatment
from oralhistory.use_cases.previewing import Outlook

from ...actions import Actions
from ...i18n import isolate
from ...i18n import number as digits
from ...theme.icons import set_icon
from ...theme.tokens import SPACE
from ...widgets.elided_label import ElidedLabel
from ...widgets.labels import Label, label
from . import anonymise_words as words
from .anonymise_asking import Deed, DeedButton, Question
from .anonymise_deciding import Target

MOST_PLACES = 30
_MEMBER = 112
"""Logical pixels for the words of a class's member; what stands there instead begins in one line."""
_AROUND = 24
"""Code points of the original shown on both sides of a place."""


@dataclass(frozen=True)
class CardContent:
    """All that the card shows of what is chosen."""

    target: Target
    texts: dict[TextPlace, str]
    outlook: Outlook
    audience: Audience
    decision: FindingDecision | None
    decided: bool
    """Whether there is something to take back."""
    at: Finding
    """The mention that "this one only" means."""
    may_be_kept: bool = True
    again: bool = False
    """Its text changed after it was decided."""
    alone: int = 0
    """How many of its mentions were decided alone."""
    members: Sequence[tuple[str, str, str]] = ()
    """Of a class: each member's id, its words, and what stands there now."""
    discreet: bool = False

    @property
    def first(self) -> Finding:
        """The finding that stands for all."""
        return self.target.first

    @property
    def findings(self) -> Sequence[Finding]:
        """Everywhere it stands, whatever the decision shall be for."""
        return self.target.whole.findings


class PlaceRow(QPushButton):
    """Where it stands: the segment's number and a few words around it."""

    chosen = Signal(int)
    """Which of the group's findings."""

    def __init__(self, number: int, place: str, snippet: str, *, column: int = 28) -> None:
        super().__init__()
        self._number = number
        self.setProperty("kind", "quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        where = label(place, "small")
        where.setMinimumWidth(column)
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
    mention_chosen = Signal(object)
    """A :class:`Finding`: one of its places."""
    reach_chosen = Signal(object)
    """What a decision shall be for: nothing (all), a group (one spelling), or a :class:`Finding` (one mention)."""
    member_chosen = Signal(str)
    """A member of a class."""

    def show_keys(self, actions: Actions) -> None:
        """Name the shortcuts as they are now."""
        for deed, made in self.buttons.items():
            made.show_key(actions.shown_keys(f"anonymise.{deed.value}"))
        alone = actions.shown_keys("anonymise.alone")
        tip = self.tr("Key {key}: this one only, or all again").format(key=alone)
        self._reach.setToolTip(tip if alone else "")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: CardContent | None = None
        self._picture = label()
        self._category = label("", "muted")
        self._name = _narrow("section")
        self._why = _narrow("muted")
        self._reads = _narrow()
        self._decision = _narrow("muted")
        self._locked = _narrow("small")
        self._reach = QComboBox()
        self._reach.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._reach.setMinimumContentsLength(10)
        self._reach.setAccessibleName(self.tr("What a decision is for"))
        self._reach.activated.connect(self._choose_reach)
        self._reaches: list[object] = []
        self._forms_head = label(self.tr("Written as"), "strong")
        self._forms = _narrow()
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

    def said_forms(self) -> str:
        """How it is written."""
        return self._forms.text()

    def clear(self) -> None:
        """No group is chosen."""
        self._content = None
        self._area.hide()

    def put(self, content: CardContent) -> None:
        """Show a group; an open question about another one is closed."""
        if self._content is not None and self._content.target != content.target:
            self.question.close_question()
        moved = self._content is None or _places_of(self._content) != _places_of(content)
        self._content = content
        first, outlook, kind = content.first, content.outlook, content.target.kind
        set_icon(self._picture, words.ICONS[first.category], "accent", 18)
        if kind is None:
            said = words.translate("Anonymise", "{category} · {sure}")
            self._category.setText(said.format(category=words.category(first.category), sure=words.how_sure(first)))
            self._name.setText(words.hidden(first.category) if content.discreet else first.text)
            self._why.setText(words.why(first, outlook))
            self._reads.setText(words.treatment(content.audience, outlook.now, first.text))
        else:
            self._category.setText(words.category(first.category))
            self._name.setText(words.class_name(kind, len(content.target.clusters)))
            self._why.setText(self.tr("They say little one by one, so one decision does for all. Any can be opened."))
            self._reads.clear()
        self._why.setVisible(not content.discreet)
        self._reads.setVisible(bool(self._reads.text()) and not (content.discreet and outlook.now.words == first.text))
        self._decision.setText(self._decided(content))
        self._locked.setText("" if content.may_be_kept else words.cannot_keep(first.category, refused=outlook.refused))
        self._locked.setVisible(not content.may_be_kept)
        self._put_reach(content)
        self._put_buttons(content)
        if moved:
            self._put_places(content)
        self._area.show()

    def _decided(self, content: CardContent) -> str:
        decision = content.decision
        if content.again and decision is not None:
            sentence = self.tr("The text around it changed since. Before: {decision}")
            return sentence.format(decision=words.decided_by(decision))
        if decision is not None:
            return words.decided_by(decision)
        return self.tr("Decided in several ways.") if content.decided else self.tr("Not decided yet.")

    def _put_reach(self, content: CardContent) -> None:
        """For what a decision is: all of it, one of its spellings, or the mention one points at."""
        target, found = content.target, content.findings
        several = target.kind is None and len(found) > 1 and not content.discreet
        self._reach.setVisible(several)
        every = self.tr("All %Ln mentions", "", len(found))
        if content.alone:
            every = self.tr("All %Ln mentions but {alone}, decided alone", "", len(found)).format(
                alone=digits(content.alone)
            )
        choices: list[tuple[str, object]] = [(every, None)]
        counted = Counter(finding.group for finding in found)
        if len(counted) > 1:
            for group, count in counted.most_common():
                each = [finding for finding in found if finding.group == group]
                choices.append((words.spelling(each[0], count), group))
        here = self.tr("This one only: {place}").format(place=words.place_named(content.at.place))
        choices.append((here, content.at))
        self._reaches = [what for _, what in choices]
        self._reach.clear()
        self._reach.addItems([text for text, _ in choices])
        chosen = target.mention or target.group or None
        self._reach.setCurrentIndex(self._reaches.index(chosen) if chosen in self._reaches else 0)

    def turn_alone(self) -> None:
        """From all mentions to this one only, and back."""
        if self._content is not None and not self._reach.isHidden():
            self.reach_chosen.emit(None if self._content.target.mention else self._content.at)

    @Slot(int)
    def _choose_reach(self, number: int) -> None:
        self.reach_chosen.emit(self._reaches[number])

    def _put_buttons(self, content: CardContent) -> None:
        outlook, text, decision = content.outlook, content.first.text, content.decision
        deed = None if content.again else _deed(decision)
        one = content.target.kind is None
        confirmed = content.again and decision is not None
        outcomes = {
            Deed.ACCEPT: words.prospect(outlook.now if confirmed else outlook.accepted, text) if one else "",
            Deed.GENERALISE: words.prospect(outlook.generalised, text) if one else "",
            Deed.MASK: words.prospect(outlook.masked, text) if one else "",
            Deed.REPLACE: isolate(decision.replacement) if decision and decision.replacement else "",
            Deed.KEEP: "",
            Deed.UNDO: "",
        }
        accept = self.tr("Accept") if one else self.tr("Accept all")
        self.buttons[Deed.ACCEPT].say(self.tr("Still so") if confirmed else accept)
        for each, made in self.buttons.items():
            made.show_outcome(outcomes[each], holds=each is deed)
        self.buttons[Deed.REPLACE].setEnabled(one)
        self.buttons[Deed.REPLACE].setVisible(one)
        self.buttons[Deed.KEEP].setEnabled(content.may_be_kept)
        self.buttons[Deed.UNDO].setVisible(content.decided)

    def _put_places(self, content: CardContent) -> None:
        found, members = content.findings, content.members
        counted = Counter(finding.text for finding in found)
        forms = [isolate(text) + (f" × {digits(count)}" if count > 1 else "") for text, count in counted.most_common()]
        self._forms.setText(" · ".join(forms))
        for row in self._rows:
            self._places.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._forms_head.setHidden(content.discreet or bool(members))
        self._forms.setHidden(content.discreet or bool(members))
        self._places_head.setHidden(content.discreet)
        self._places_head.setText(self.tr("Each of them") if members else self.tr("Where it stands"))
        if content.discreet:
            return
        if members:
            for number, (_, text, now) in enumerate(members[:MOST_PLACES]):
                row = PlaceRow(number, isolate(text), isolate(now) if now else self.tr("left out"), column=_MEMBER)
                row.chosen.connect(self._go_to_member)
                self._add(row)
        else:
            for number, finding in enumerate(found[:MOST_PLACES]):
                row = PlaceRow(number, words.place(finding.place), _snippet(content.texts[finding.place], finding))
                row.chosen.connect(self._go)
                self._add(row)
        more = len(members or found) - MOST_PLACES
        if more > 0:
            self._add(label(self.tr("and %Ln more", "", more), "small"))

    def _add(self, row: QWidget) -> None:
        self._places.addWidget(row)
        self._rows.append(row)

    @Slot(int)
    def _go(self, number: int) -> None:
        if self._content is not None:
            self.mention_chosen.emit(self._content.findings[number])

    @Slot(int)
    def _go_to_member(self, number: int) -> None:
        if self._content is not None:
            self.member_chosen.emit(self._content.members[number][0])

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
        inner.addWidget(self._reach)
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


def _narrow(part: str = "body") -> Label:
    """Words that wrap in a narrow column: as many lines as they need there, not as many as Qt likes best."""
    made = label("", part, wrap=True)
    policy = made.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
    made.setSizePolicy(policy)
    return made


def _places_of(content: CardContent) -> tuple[object, ...]:
    return content.target.whole, content.texts, content.members, content.discreet


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
