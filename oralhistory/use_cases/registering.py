"""The register of a whole collection: what records and decisions made known, what the team said of it, who objected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oralhistory.anonymise.cards import with_cards
from oralhistory.anonymise.learned import learned
from oralhistory.anonymise.register import Register, register_of
from oralhistory.anonymise.spoken_of import objecting
from oralhistory.consent.third_parties import is_masked
from oralhistory.model import Testimony
from oralhistory.model.cards import COLLECTION

if TYPE_CHECKING:
    from oralhistory.storage.vault import Vault


def collected(vault: Vault) -> Register:
    """The register as it stands now, on the vault's thread; it is compiled for matching when first used."""
    entities = with_cards(vault.register.all(), vault.entity_cards.cards())
    register = Register(entities, vault.entity_cards.links())
    if not register.named:
        return register
    named = [entity for identity in register.named for entity in register.members(identity)]
    events = vault.consent.events_of(sorted({entity.testimony for entity in named} - {COLLECTION}))
    refused = {
        id: [word.person for event in said for word in event.third_parties if is_masked(word)]
        for id, said in events.items()
    }
    return register.objecting(objecting(named, refused))


def made_known(vault: Vault, id: str, testimony: Testimony) -> bool:
    """Keep what a testimony's record and its decisions make known; whether that is something else than before."""
    entities = (*register_of(testimony, id), *learned(vault.reviews.decisions(id), id))
    changed = entities != vault.register.of(id)
    if changed:
        vault.register.replace(id, entities)
    return changed
