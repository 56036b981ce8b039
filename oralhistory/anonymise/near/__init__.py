"""The review layer: what could be a known name or number but is not certain, for a person to decide.

The blocking layer (``anonymise/matching``) has found what is certain before. Each rule here is a module of its own:
it yields what it takes for a name, how sure it is, and why, in words for the reviewer. Nothing here is kept silently:
until somebody decides, it is treated as what it may be.
"""

from oralhistory.anonymise.near.looking import Nearby
from oralhistory.anonymise.near.perhaps import Perhaps

__all__ = ["Nearby", "Perhaps"]
