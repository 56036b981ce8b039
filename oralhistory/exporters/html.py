"""A page to read: speakers and times in the margin, the text in a calm column, every segment with an address."""

from __future__ import annotations

from pathlib import Path

from oralhistory.exporters.fresh import clock, write_fresh
from oralhistory.exporters.front import facts, heading, terms_of, turns, warnings
from oralhistory.exporters.language import direction, tag
from oralhistory.exporters.page import facts_list, page, said, section
from oralhistory.exporters.words import Words, words_for
from oralhistory.release.released import PackageTerms, ReleasedSegment, ReleasedTestimony


class HtmlExporter:
    """``transcript.html``, for every browser, offline."""

    name = "html"
    suffix = ".html"

    def applies_to(self, released: ReleasedTestimony) -> bool:
        """Whether there is a transcript that consent covers."""
        return bool(released.segments)

    def write(self, released: ReleasedTestimony, terms: PackageTerms, path: Path) -> None:
        """Write the page.

        Raises:
            MachineError: the disk would not take it.
        """
        words = words_for(released.language)
        parts = [_header(released, words)]
        if about := facts(released, words):
            parts.append(section(words.about, facts_list(about)))
        if released.summary is not None:
            summary = f'<p class="said" dir="auto">{said(released.summary.text)}</p>'
            parts.append(section(words.summary, _own(released, summary)))
        segments = "\n".join(
            _segment(number, speaker, segment) for number, (speaker, segment) in enumerate(turns(released), 1)
        )
        parts.append(section(words.transcript, _own(released, segments), wide=True))
        stated = facts_list(terms_of(released, terms, words))
        parts.append(section(words.terms, f'{stated}\n<p class="notice">{said(words.notice)}</p>'))
        write_fresh(path, page(heading(released), words.language, words.direction, "\n".join(parts)))


def _header(released: ReleasedTestimony, words: Words) -> str:
    parts = [
        f'<p class="eyebrow">{words.release} <bdi>{said(released.release_id)}</bdi></p>',
        f"<h1><bdi>{said(heading(released))}</bdi></h1>",
    ]
    if text := warnings(released):
        parts.append(f'<p class="warning said" dir="auto"><strong>{words.warnings}</strong>{said(text)}</p>')
    return "<header>\n" + "\n".join(parts) + "\n</header>"


def _own(released: ReleasedTestimony, content: str) -> str:
    """What is in the testimony's own language, marked so; the page around it may be in another."""
    language = tag(released.language)
    return f'<div lang="{language}" dir="{direction(language)}">\n{content}\n</div>' if language else content


def _segment(number: int, speaker: str, segment: ReleasedSegment) -> str:
    voice = f"<b><bdi>{said(speaker)}</bdi></b>" if speaker else ""
    time = ""
    if segment.start is not None:
        time = f'<time datetime="PT{max(0, int(segment.start))}S">{clock(segment.start)}</time>'
    kind = "segment turn" if speaker else "segment"
    return (
        f'<div class="{kind}" id="s{number}"><div class="who">{voice}{time}</div>'
        f'<p class="said" dir="auto">{said(segment.text.text)}</p></div>'
    )
