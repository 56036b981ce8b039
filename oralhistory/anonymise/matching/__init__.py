"""Finding protected entities in a text: one pass of an automaton over the squeezed stream, then the context.

This is the blocking layer: what it finds is certain enough to be held back without asking. Names match by word
(Hebrew and Arabic prefixes, plurals and an Arabic accusative allowed), whatever stands between their letters; numbers
match in any grouping and any digits; dates and units in every written form. What is only likely is the business of
``anonymise/near``.
"""

from oralhistory.anonymise.matching.claims import Claims, Ignore
from oralhistory.anonymise.matching.matcher import Matcher
from oralhistory.anonymise.matching.mentions import Mention

__all__ = ["Claims", "Ignore", "Matcher", "Mention"]
