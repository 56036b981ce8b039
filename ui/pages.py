"""The pages of the house, in the navigation's order. A page's module is imported when the page is first shown."""

from __future__ import annotations

from .context import PageSpec

PAGES: tuple[PageSpec, ...] = ()
"""Each with a factory that imports the page's module itself, so that the window opens fast."""
