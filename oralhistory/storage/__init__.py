"""The only place with SQL and keys: the encrypted vault and one module per aggregate."""

from oralhistory.storage.attachments import Attachment
from oralhistory.storage.consents import RecordedConsent
from oralhistory.storage.keys import DataKey, KdfCost
from oralhistory.storage.ledger import Package
from oralhistory.storage.library import Facets, LibraryQuery, LibraryRow, SortColumn
from oralhistory.storage.revisions import Revision
from oralhistory.storage.search import Hit, SearchField, SearchPart, parts_of
from oralhistory.storage.testimonies import Stored
from oralhistory.storage.vault import Vault, unlock_key

__all__ = [
    "Attachment",
    "DataKey",
    "Facets",
    "Hit",
    "KdfCost",
    "LibraryQuery",
    "LibraryRow",
    "Package",
    "RecordedConsent",
    "Revision",
    "SearchField",
    "SearchPart",
    "SortColumn",
    "Stored",
    "Vault",
    "parts_of",
    "unlock_key",
]
