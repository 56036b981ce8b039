"""One self-contained page: no script, no address to fetch from, its style inside, light and dark, screen and paper."""

from __future__ import annotations

from html import escape

from oralhistory.exporters.fresh import clean
from oralhistory.exporters.language import Direction

# Measures are in em of the text face: 33em hold about 70 characters. Variables hang on "html".
STYLE = """\
html { color-scheme: light dark;
  --paper: #fbfaf7; --ink: #1f1e1b; --quiet: #67635a; --line: #dcd8cf; --accent: #7a3b1d; --tint: #f3f0e9; }
@media (prefers-color-scheme: dark) { html {
  --paper: #191816; --ink: #e6e2d9; --quiet: #a09a8d; --line: #3a3731; --accent: #dfa27e; --tint: #22201d; } }
* { box-sizing: border-box; }
html { font-size: 106.25%; background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { margin: 0; line-height: 1.6; hanging-punctuation: first;
  font-family: ui-serif, serif; }
main { max-width: 47.25rem; margin: 0 auto; padding: 4.5rem 1.5rem 6rem; }
h1, h2, h3, dt, th, .who, .eyebrow, .notice { font-family: system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; font-weight: 600; margin: 0; text-wrap: balance; }
h2 { font-size: .8rem; line-height: 1.45; font-weight: 600; color: var(--accent); margin: 0; padding-top: .28rem; }
section, .segment { display: grid; grid-template-columns: 9.5rem minmax(0, 33em); column-gap: 1.75rem; }
section { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
section.wide { display: block; }
section.wide > h2 { margin-bottom: 1.25rem; }
header { margin-inline-start: 11.25rem; max-width: 33em; }
h3 { font-size: 1rem; font-weight: 600; margin: 1.75rem 0 .25rem; }
h3:first-child { margin-top: 0; }
p, ul { margin: 0 0 .9em; }
ul { padding-inline-start: 1.1em; }
li { margin-bottom: .4em; }
.eyebrow { font-size: .8rem; color: var(--quiet); margin: 0 0 .5rem; }
.said { white-space: pre-wrap; overflow-wrap: break-word; }
.warning { border-inline-start: 3px solid var(--accent); background: var(--tint); padding: .75rem 1rem;
  margin: 1.5rem 0 0; }
.warning strong { display: block; font-size: .8rem; color: var(--accent); }
dl { display: grid; grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr); gap: .3rem 1.5rem; margin: 0 0 1rem;
  font-size: .95rem; }
dt { font-size: .8rem; color: var(--quiet); line-height: 1.9; }
dd { margin: 0; overflow-wrap: anywhere; }
.segment { margin-bottom: .55rem; }
.turn { margin-top: 1.3rem; }
.turn:first-child { margin-top: 0; }
.segment p { margin: 0; }
.who { font-size: .8rem; line-height: 1.45; padding-top: .28rem; overflow-wrap: break-word; }
.who b { display: block; font-weight: 600; }
.who time { color: var(--quiet); font-size: .72rem; font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; width: 100%; }
th { font-size: .8rem; font-weight: 600; color: var(--quiet); }
th, td { text-align: start; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid var(--line); }
[dir=rtl] th, [dir=rtl] td { padding: .5rem 0 .5rem 1rem; }
code { font-family: ui-monospace, monospace; font-size: .85em; }
a { color: var(--accent); text-underline-offset: .15em; }
.notice { font-size: .85rem; color: var(--quiet); }
@media (max-width: 40rem) { main { padding: 2rem 1.1rem 3rem; } section, .segment, dl { display: block; }
  header { margin: 0; } h2 { margin-bottom: .75rem; }
  .who b { display: inline; margin-inline-end: .6em; } dd { margin-bottom: .6rem; } }
@media print { html { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --accent: #000; --tint: #fff;
    font-size: 10.5pt; } main { padding: 0; } h2, h3, .who { break-after: avoid; }
  .segment { break-inside: avoid; orphans: 3; widows: 3; } a { color: inherit; text-decoration: none; } }
@page { margin: 22mm 20mm; }
"""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page(title: str, language: str, direction: Direction, body: str) -> str:
    """The whole document around ``body`` (HTML). The policy keeps browsers from fetching anything."""
    return f"""<!DOCTYPE html>
<html lang="{escape(language)}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{said(title)}</title>
<style>
{STYLE}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def said(text: str) -> str:
    """Text as HTML, for content and for attribute values."""
    return escape(clean(text), quote=True)


def section(title: str, content: str, *, wide: bool = False, attributes: str = "") -> str:
    """A part of the page: its heading in the margin, or above if the content needs the whole width.

    ``content`` and ``attributes`` are HTML already.
    """
    kind = ' class="wide"' if wide else ""
    return f"<section{kind}{attributes}>\n<h2>{said(title)}</h2>\n<div>\n{content}\n</div>\n</section>"


def facts_list(pairs: list[tuple[str, str]]) -> str:
    """Labels and what is said under them, as a description list; each value runs in its own direction."""
    rows = "\n".join(f"<dt>{said(label)}</dt> <dd><bdi>{said(value)}</bdi></dd>" for label, value in pairs)
    return f"<dl>\n{rows}\n</dl>"
