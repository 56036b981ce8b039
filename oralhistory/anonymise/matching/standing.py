"""Whether letters stand in a text as a known form, and not inside something else or as another word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from oralhistory.anonymise.forms import Form
from oralhistory.anonymise.lexicon import is_everyday
from oralhistory.anonymise.matching.everyday import Everyday
from oralhistory.anonymise.matching.phones import grouped
from oralhistory.anonymise.normalise import Folded
from oralhistory.anonymise.prefixes import is_prefix
from oralhistory.anonymise.stream import Script, Stream, script_of

_SPLITTABLE: Final = 5
"""A single word of this many letters is found even when a line break or a sign parts it; a shorter one where a hyphen
at the end of a line does."""
_LONG: Final = 7
"""A phrase of more letters than this is found however it is parted."""
_ENDINGS: Final = {Script.LATIN: ("s", "es"), Script.HEBREW: ("ימ", "ות"), Script.ARABIC: ("ا",)}
_PER_CENT: Final = re.compile(r" ?(?:[%٪]|per ?cent)")
_SPLIT: Final = re.compile(r"[^\w\s]+|[\s-]*-[\s-]*")
"""What may part the letters of one word within a line: a sign, or a hyphen and blanks; not a full stop or a comma with
a blank, which end a sentence."""
_SENTENCE_ENDS: Final = re.compile(r"[;:!?]|\.\s|[\r\n]")
_JOINED: Final = frozenset(
    re.split(" ", "mc mac o de del della di da du des la le les van von der den fitz st al el ben bar bat bin abu")
)
"""What a name written together with another may begin with: the Donald in MacDonald is nobody's."""


class Standing:
    """The surroundings of what the automaton finds in one text. Positions count in the squeezed stream."""

    def __init__(self, folded: Folded, stream: Stream) -> None:
        self._folded = folded
        self._stream = stream
        self._text = folded.original
        self._everyday = Everyday(stream)

    def stands(self, start: int, end: int, form: Form) -> bool:
        """Whether ``[start, end)`` is surely meant as this form."""
        stream = self._stream
        if form.digits:
            return stream.parts(end) and grouped(stream, start, end)
        if form.share and not _PER_CENT.match(self._folded.text, stream.folded_span(start, end)[1]):
            return False
        if form.everyday and not form.code:
            return self.may_stand(start, end, form) and self._everyday.is_meant(start, end, form)
        if not (stream.parts(end) or (not form.code and (self._ended(start, end) or self._humped(start, end, end)))):
            return False
        if not (stream.parts(start) or (not form.code and self._begun(start, end))):
            return False
        if form.turned and not self._in_one_sentence(start, end):
            return False
        gaps = stream.inner_gaps(start, end)
        if form.apart and not gaps:
            return False
        return gaps < form.words or form.code or self._may_be_parted(start, end, form)

    def may_stand(self, start: int, end: int, form: Form) -> bool:
        """Whether an everyday form stands here alone, as what could be a name: whole, and with a capital where the
        script and the text have them."""
        if not form.everyday or form.code:
            return False
        stream = self._stream
        gaps = stream.inner_gaps(start, end)
        if (form.apart and not gaps) or (gaps >= form.words and not self._hyphenated(start, end)):
            return False
        joined = form.words > 1  # "interviewAdaBrook"
        if not (stream.gaps[end] or self._ended(start, end) or (joined and self._humped(start, end, end))):
            return False
        if script_of(stream.text[start]) in (Script.HEBREW, Script.ARABIC):
            return bool(stream.gaps[start]) or self._prefixed(start)
        if not (stream.gaps[start] or (joined and self._humped(start, end, start))):
            return False
        if self._everyday.is_dated(start, end):
            return False
        return not self._everyday.cased or all(map(self.is_capital, self._word_starts(start, end, form)))

    def is_capital(self, start: int) -> bool:
        """Whether a capital stands here, in a text where that tells something."""
        return self._everyday.cased and self._original(start).isupper()

    def is_capital_letter(self, folded: int) -> bool:
        """Whether a unit's letter at this folded offset is one: "A company" but not "a company"."""
        c = self._text[self._folded.original_span(folded, folded + 1)[0]]
        return not self._everyday.cased or c.isupper() or not c.islower()

    def _original(self, at: int) -> str:
        return self._text[self._stream.original_span(at, at + 1)[0]]

    def _word_starts(self, start: int, end: int, form: Form) -> Iterator[int]:
        yield start
        if form.words > 1:
            yield from (at for at in range(start + 1, end) if self._stream.gaps[at])

    # Borders of words

    def _ended(self, start: int, end: int) -> bool:
        """A plural ("the Marlowes", הכהנים), or the Arabic accusative (رقيبًا), behind the form."""
        stream = self._stream
        endings = _ENDINGS.get(script_of(stream.text[end - 1]), ())
        if end - start <= 3 and endings is not _ENDINGS[Script.LATIN]:
            return False
        return stream.text[end : stream.word_end(end)] in endings

    def _begun(self, start: int, end: int) -> bool:
        return self._prefixed(start) or self._humped(start, end, start)

    def _prefixed(self, start: int) -> bool:
        first = self._stream.word_start(start)
        return first < start and start - first <= 6 and is_prefix(self._stream.text[first:start])

    def _humped(self, start: int, end: int, at: int) -> bool:
        """Whether a capital within a word parts it, as in names of files: ``interviewAdaBrook``."""
        text = self._stream.text
        if end - start < 3 or not text[start].isascii() or at in (0, len(text)):
            return False
        if not (self._original(at).isupper() and self._original(at - 1).islower()):
            return False
        return at != start or text[self._stream.word_start(at) : at] not in _JOINED

    # What parts the letters

    def _gaps(self, start: int, end: int) -> Iterator[tuple[str, str]]:
        """What stands between the letters: folded, and as written."""
        for at in range(start + 1, end):
            if self._stream.gaps[at]:
                _, left = self._stream.folded_span(at - 1, at)
                right, _ = self._stream.folded_span(at, at + 1)
                written = self._text[self._folded.behind(left - 1) : self._folded.origin(right)]
                yield self._folded.text[left:right], written

    def _in_one_sentence(self, start: int, end: int) -> bool:
        """Whether no sentence ends between a last name and the first name behind it."""
        return not any(_SENTENCE_ENDS.search(written) for _, written in self._gaps(start, end))

    def _may_be_parted(self, start: int, end: int, form: Form) -> bool:
        """Whether a word may be read across what parts it: a line break, a hyphen, letters spelled one by one."""
        if form.words > 1:
            return end - start > _LONG
        if self._spelled_out(start, end) or self._hyphenated(start, end):
            return True
        if end - start < _SPLITTABLE:
            return False
        signs = broken = True
        for folded, written in self._gaps(start, end):
            sign = _SPLIT.fullmatch(folded) is not None
            signs = signs and sign
            broken = broken and (sign or (not folded.strip(" ") and "\n" in written))
        return signs or (broken and not self._of_words(start, end))

    def _of_words(self, start: int, end: int) -> bool:
        """Whether the parts are words themselves, as "the mart" at one line's end and "in" at the next one's start."""
        first, last = self._stream.folded_span(start, end)
        return all(is_everyday(part) for part in re.findall(r"\w+", self._folded.text[first:last]))

    def _hyphenated(self, start: int, end: int) -> bool:
        """Whether nothing parts the letters but hyphens at the end of lines."""
        if not self._stream.inner_gaps(start, end):
            return False
        gaps = self._gaps(start, end)
        return all(not folded.strip(" -") and "-" in folded and "\n" in written for folded, written in gaps)

    def _spelled_out(self, start: int, end: int) -> bool:
        return end - start > 2 and self._stream.inner_gaps(start, end) == end - start - 1
