"""How the real vault of the newest schema under tests/data/vaults was made; run it once, when a migration is added.

    python -m tests.storage.make_kept_vault

It refuses to touch a vault that is there: what was kept is kept for ever.
"""

from __future__ import annotations

import io
import json
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from oralhistory.model import Category, FindingDecision, KeptRelease, Medium, Testimony, Treatment
from oralhistory.model.cards import Amendment, EntityCard, LinkKind, pair_of
from oralhistory.storage import KdfCost, Vault, schema
from oralhistory.storage.backup import backup
from tests.storage.conftest import PASSPHRASE
from tests.storage.test_rows import PACKAGE

KEPT = Path(__file__).parents[1] / "data" / "vaults"
FIRST = KEPT / "0001-foundation"
OWN = EntityCard(name="Mill Street", category=Category.PLACE, forms=("Mill St.", "רחוב הטחנה"))
NOTE = "I was cold all evening."
FORM = "id: leaflet\nversion: 1.0\nlanguage: he\nstage: before\n\n# דף מידע\n"


def main() -> int:
    """Make the folder of the newest migration."""
    into = KEPT / schema.STEPS[-1][0]
    if into.exists():
        print(f"{into} is there already.", file=sys.stderr)
        return 2
    record = json.loads((FIRST / "record.json").read_text("utf-8"))
    testimony = Testimony.from_json(record)
    with tempfile.TemporaryDirectory() as folder:
        vault, _ = Vault.create(Path(folder) / "own.vault", PASSPHRASE, title="Northern voices", cost=KdfCost.FLOOR)
        with vault:
            id = vault.testimonies.add(testimony, by="Miriam").id
            vault.attachments.add(id, io.BytesIO(b"sound" * 100), name="a.wav", medium=Medium.AUDIO, by="Miriam")
            vault.reviews.decide(
                id,
                FindingDecision(
                    group="g1", text="Daniel", category=Category.PERSON, by="Miriam", treatment=Treatment.PSEUDONYM
                ),
                by="Miriam",
            )
            vault.forms.add(id="leaflet", version="1.0", language="he", stage="before", text=FORM, by="Miriam")
            vault.entity_cards.amend(
                Amendment(
                    cards={"collection/1": OWN}, links={pair_of("collection/1", f"{id}/decision/g1"): LinkKind.SAME}
                ),
                "entity.merged",
                by="Miriam",
                details={},
            )
            vault.kept_releases.begin(id, KeptRelease(release_id="r1"), by="Miriam")
            vault.private_notes.keep(id, NOTE, by="Miriam")
            answers = {id: {"transcript": {"conditions": ["not before the harvest"], "events": [0]}}}
            contents = ((id, record["accession"], "r1"),)
            vault.ledger.record(replace(PACKAGE, contents=contents, answers=answers), by="Miriam")
            doomed = vault.testimonies.add(replace(testimony, accession="OH-2026-0002"), by="Miriam").id
            vault.holdings.destroy(doomed, {"accession": "OH-2026-0002"}, reason="withdrawn", by="Miriam")
            vault.holdings.finish_here()
            sealed = vault.testimonies.add(replace(testimony, accession="OH-2026-0003"), by="Miriam").id
            vault.holdings.seal(sealed, reason="withdrawn", by="Miriam")
            vault.holdings.finish_here()
            into.mkdir()
            backup(vault, into / "vault")
        shutil.copyfile(FIRST / "record.json", into / "record.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
