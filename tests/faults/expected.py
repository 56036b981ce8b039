"""What a vault must hold, built from what was told and confirmed; and what it holds, read back word for word.

A *patch* is one JSON object. ``{"testimony": ACCESSION}`` with ``record`` adds one; with ``set``, ``consent``,
``recordings``, ``files``, ``decisions`` or ``finished`` changes it. The others: ``collection`` and ``value``;
``package`` and ``accession``; ``backup``; ``passphrase``; ``recovery``.
"""

from __future__ import annotations

import copy
import hashlib
from dataclasses import dataclass, field
from typing import Any

from oralhistory.anonymise.register import register_of
from oralhistory.use_cases.standing import reviewed, where
from oralhistory.workspace import Workspace

Patch = dict[str, Any]


@dataclass
class Kept:
    """Everything a vault holds that a person put there, as plain JSON, by accession number or name."""

    testimonies: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    collection: dict[str, Any] = field(default_factory=dict[str, Any])
    packages: dict[str, str] = field(default_factory=dict[str, str])
    """The accession number of the one testimony in each package, by the package's recipient."""

    def after(self, patch: Patch) -> Kept:
        """What is there once the operation that told this patch is confirmed."""
        new = copy.deepcopy(self)
        if "record" in patch:
            new.testimonies[patch["testimony"]] = {
                "record": patch["record"],
                "files": [],
                "decisions": {},
                "done": None,
            }
        if "testimony" in patch:
            _change(new.testimonies[patch["testimony"]], patch)
        if "collection" in patch:
            new.collection[patch["collection"]] = patch["value"]
        if "package" in patch:
            new.packages[patch["package"]] = patch["accession"]
        return new


def _change(kept: dict[str, Any], patch: Patch) -> None:
    record = kept["record"]
    record.update(patch.get("set", {}))
    for part in ("consent", "recordings"):
        if part in patch:
            record[part] = [*record.get(part, []), *patch[part]]
    kept["files"] += patch.get("files", [])
    kept["decisions"].update(patch.get("decisions", {}))
    kept["done"] = patch.get("finished", kept["done"])


def read_back(workspace: Workspace) -> Kept:
    """Everything the vault holds, every attachment's bytes included. What is derived is held against its source."""
    vault = workspace.vault
    kept = Kept()
    for accession, id in sorted((accession, id) for id, accession in workspace.accessions().items()):
        testimony = workspace.get(id).testimony
        files: list[list[str]] = []
        for attachment in workspace.attachments(id):
            with workspace.open_attachment(attachment.id) as stream:
                files.append([attachment.name, hashlib.sha256(stream.read()).hexdigest()])
        finished = vault.reviews.finished(id)
        decisions = {group: one.to_json() for group, one in vault.reviews.decisions(id).items()}
        kept.testimonies[accession] = {
            "record": testimony.to_json(),
            "files": files,
            "decisions": decisions,
            "done": finished.texts_sha256 if finished else None,
        }
        assert vault.register.of(id) == register_of(testimony, id), f"the register of {accession} lags behind"
        stands = where(testimony, reviewed(vault, id, testimony), workspace.today(), workspace.stale_forms)
        (row,) = workspace.rows([id])
        assert (row.status, row.reviewed) == (stands.status, stands.reviewed), f"the list's row of {accession}"
    collection = vault.collection
    kept.collection = {
        "title": collection.title,
        "institution": collection.institution,
        "stale_forms": [list(form) for form in sorted(collection.stale_forms)],
    }
    for package in workspace.packages():
        ((_, accession, _),) = package.contents
        kept.packages[package.recipient or ""] = accession
    return kept


def difference(expected: Kept, found: Kept) -> list[str]:
    """Where two vaults differ, in words that tell no contents. Names the core chose itself may be any."""
    lines: list[str] = []
    for accession in sorted(expected.testimonies.keys() | found.testimonies.keys()):
        here, there = expected.testimonies.get(accession), found.testimonies.get(accession)
        if here is None or there is None:
            lines.append(f"{accession}: {'not expected' if here is None else 'missing'}")
            continue
        here = _with_chosen_names(here, there)
        lines += [f"{accession}: {part} differs" for part in here if here[part] != there[part]]
    lines += [f"setting {name}" for name in found.collection if found.collection[name] != expected.collection.get(name)]
    if expected.packages != found.packages:
        lines.append(f"ledger: {sorted(expected.packages.items() ^ found.packages.items())}")
    return lines


def _with_chosen_names(here: dict[str, Any], there: dict[str, Any]) -> dict[str, Any]:
    """Fill in the names of consent's scans, where as many are there as were told."""
    here = copy.deepcopy(here)
    for told, found in zip(here["files"], there["files"], strict=False):
        told[0] = told[0] or found[0]
    for told, found in zip(here["record"].get("consent", []), there["record"].get("consent", []), strict=False):
        evidence = told.get("evidence")
        if evidence and evidence.get("path") is None and found.get("evidence"):
            evidence["path"] = found["evidence"].get("path")
    return here
