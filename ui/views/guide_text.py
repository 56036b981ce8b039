"""A page of the guide as text: read, walked from link to link, never leading out of the program."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from itertools import groupby

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from oralhistory.guide import DO, SHOW, Block, Key, Kind, Link, Page, Run, Shortcut, Words

from ..context import Context
from ..i18n import isolate_path
from ..theme.tokens import READING_WIDTH, SPACE, Tokens, TypeScale

_LINE_HEIGHT = 150
_INDENT = 22
_NUMBER_RTL = " -qt-list-number-prefix: '.'; -qt-list-number-suffix: '';"
"""Qt turns the parts of a number round in such a list and sets them from right to left: its dot would come first."""
_LISTS = {Kind.POINT: "ul", Kind.STEP: "ol"}


class GuideText(QTextBrowser):
    """Shows one page at a time. A line is no longer than 75 characters; nothing is fetched from anywhere."""

    followed = Signal(str)
    """A link was followed: ``page#heading``, ``show:…`` or ``do:…``."""
    back_asked = Signal()

    def __init__(self, context: Context, leads: Callable[[str], bool]) -> None:
        """``leads`` says of a target in the window whether one can go there now; where not, its link is left out."""
        super().__init__()
        self._context = context
        self._leads = leads
        self._page: Page | None = None
        self._heading = ""
        self.setObjectName("guideText")
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(_INDENT)
        self.anchorClicked.connect(self._follow)
        context.theme.changed.connect(self._draw)

    def show_page(self, page: Page, heading: str = "") -> None:
        """Show a page, from one of its headings on."""
        self._page, self._heading = page, heading
        self._draw()
        self.setAccessibleName(page.title)

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._page

    def loadResource(self, type: int, name: QUrl | str, /) -> object:
        """Nothing: a page is its words."""
        return None

    def backward(self) -> None:
        """Alt+Left, and the button of a mouse that means it: the pages of the guide are its history."""
        self.back_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def line_width(self) -> int:
        """The longest line, in pixels."""
        return self.fontMetrics().averageCharWidth() * self._type().section * READING_WIDTH // self._type().body

    def _type(self) -> TypeScale:
        return self._context.theme.tokens.type

    def _place(self) -> None:
        rest = max(SPACE.wide, self.width() - SPACE.page - self.line_width())
        sides = (rest, SPACE.page) if self.isRightToLeft() else (SPACE.page, rest)
        self.setViewportMargins(sides[0], SPACE.wide, sides[1], 0)
        self.setLineWrapColumnOrWidth(max(1, self.viewport().width()))

    @Slot()
    def _draw(self) -> None:
        if self._page is None:
            return
        self._place()
        tokens = self._context.theme.tokens
        rtl = self.isRightToLeft()
        self.setHtml(html(self._page, tokens, self._context.actions.shown_keys, self._leads, right_to_left=rtl))
        if self._heading:
            self.scrollToAnchor(self._heading)
        else:
            self.verticalScrollBar().setValue(0)

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        self.followed.emit(url.toString())


def html(
    page: Page, tokens: Tokens, keys: Callable[[str], str], leads: Callable[[str], bool], *, right_to_left: bool
) -> str:
    """A page in Qt's own small HTML; ``keys`` says the shortcut of an action, ``leads`` where a link may lead."""
    drawn = _Drawn(tokens, keys, leads)
    direction = "rtl" if right_to_left else "ltr"
    parts = [drawn.title(page.title)]
    shown = [block for block in page.blocks if not _leads_nowhere(block, leads)]
    for kind, group in groupby(shown, key=_kind):
        blocks = list(group)
        if kind in _LISTS:
            parts.append(drawn.list(_LISTS[kind], blocks, direction))
        else:
            parts += [drawn.block(block) for block in blocks]
    return f'<html><body dir="{direction}" style="color: {tokens.colours.text};">{"".join(parts)}</body></html>'


def _leads_nowhere(block: Block, leads: Callable[[str], bool]) -> bool:
    """Whether it is nothing but a link into the window, where one cannot go now."""
    match block.runs:
        case (Link(_, target),):
            return _into_window(target) and not leads(target)
        case _:
            return False


def _into_window(target: str) -> bool:
    return target.startswith((SHOW, DO))


def _kind(block: Block) -> Kind:
    return block.kind


class _Drawn:
    def __init__(self, tokens: Tokens, keys: Callable[[str], str], leads: Callable[[str], bool]) -> None:
        self._tokens = tokens
        self._keys = keys
        self._leads = leads

    def title(self, words: str) -> str:
        return self._headed(escape(words), self._tokens.type.page, 0, SPACE.medium)

    def _headed(self, words: str, size: int, above: int, below: int) -> str:
        # No h1 and h2: Qt makes their letters larger than the size that is named.
        return f'<p style="font-size: {size}px; font-weight: 600; margin: {above}px 0 {below}px 0;">{words}</p>'

    def list(self, tag: str, blocks: list[Block], direction: str) -> str:
        items = "".join(f'<li style="{self._paragraph(SPACE.hair)}">{self._runs(block)}</li>' for block in blocks)
        around = _NUMBER_RTL if direction == "rtl" else ""
        return f'<{tag} dir="{direction}" style="margin: 0 0 {SPACE.medium}px 0;{around}">{items}</{tag}>'

    def block(self, block: Block) -> str:
        if block.kind is Kind.HEADING:
            words = f'<a name="{escape(block.id)}"></a>{self._runs(block)}'
            return self._headed(words, self._tokens.type.section, SPACE.wide, SPACE.small)
        if block.kind is Kind.NOTE:
            ground = self._tokens.colours.accent_soft
            return (
                f'<table width="100%" cellspacing="0" cellpadding="{SPACE.medium}" style="margin: {SPACE.small}px 0;">'
                f'<tr><td bgcolor="{ground}"><p style="{self._paragraph(0)}">{self._runs(block)}</p></td></tr></table>'
            )
        return f'<p style="{self._paragraph(SPACE.medium)}">{self._runs(block)}</p>'

    def _paragraph(self, below: int) -> str:
        return f"font-size: {self._tokens.type.section}px; line-height: {_LINE_HEIGHT}%; margin: 0 0 {below}px 0;"

    def _runs(self, block: Block) -> str:
        return "".join(self._run(run) for run in block.runs)

    def _run(self, run: Run) -> str:
        match run:
            case Words(text, strong):
                return f"<b>{escape(text)}</b>" if strong else escape(text)
            case Key(text):
                return self._key(text)
            case Shortcut(act):
                return self._key(self._keys(act))
            case Link(text, target):
                if _into_window(target) and not self._leads(target):
                    return escape(text)
                ink = self._tokens.colours.accent
                return f'<a href="{escape(target)}" style="color: {ink};">{escape(text)}</a>'

    def _key(self, name: str) -> str:
        words = escape(isolate_path(f"\u00a0{name}\u00a0"))
        return f'<span style="background-color: {self._tokens.colours.sunken}; font-weight: 600;">{words}</span>'
