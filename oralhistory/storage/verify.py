"""Is everything still what was written? Every page, every attachment, the audit chain. One sentence a problem."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from oralhistory.errors import MachineError, OralHistoryError, VaultDamaged, VaultError
from oralhistory.jobs import Job, exhausted
from oralhistory.sentences import Sentence
from oralhistory.storage import keyslots, schema_check
from oralhistory.storage.driver import PAGE_BYTES
from oralhistory.storage.folder import VaultFolder
from oralhistory.storage.holdings import Holding
from oralhistory.storage.vault import Vault


class Checked(StrEnum):
    """What is checked, in this order."""

    PAGES = "pages"
    SCHEMA = "schema"
    FOREIGN_KEYS = "foreign-keys"
    SEARCH_INDEX = "search-index"
    KEY_SLOTS = "key-slots"
    HISTORY = "history"
    FORMS = "forms"
    TESTIMONIES = "testimonies"
    LEDGER = "ledger"
    ATTACHMENTS = "attachments"


@dataclass(frozen=True)
class Check:
    """One line of the report: what was checked, how many of them, and whether nothing is wrong with them."""

    name: Checked
    count: int
    sound: bool


@dataclass(frozen=True)
class Report:
    """What a check found. No problems: sound. ``counts`` says how much was looked at, and what was tidied up.

    ``notes`` tell of what was found missing at an earlier opening: the vault is whole again, but not what it was.
    """

    problems: list[Sentence] = field(default_factory=list[Sentence])
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    checks: tuple[Check, ...] = ()
    notes: tuple[Sentence, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def verify(vault: Vault, job: Job) -> Report:
    """Check a whole open vault, and remove what a crash left half-written.

    Raises:
        Cancelled: the job was cancelled.
    """
    return exhausted(verifying(vault, job))


def verifying(vault: Vault, job: Job) -> Generator[None, None, Report]:
    """:func:`verify` in short breaths, for the thread that owns the vault and has a window to paint.

    The longest breath is the check of all pages, some 200 MB a second.
    """
    counts: dict[str, int] = {}
    problems: list[Sentence] = []
    checks: list[Check] = []
    for number, (name, count, step) in enumerate(_STEPS):
        job.report(number, len(_STEPS), Sentence("Checking the vault"))
        yield
        before = len(problems)
        try:
            for problem in step(vault, job, counts):
                if problem is not None:
                    problems.append(problem)
                yield
        except VaultDamaged as damage:
            problems.append(damage.sentence)
        except (MachineError, vault.connection.errors):  # a database found damaged may lack what the rest asks for
            if not problems:
                raise
            problems.append(
                Sentence(
                    "The check of “{name}” could not be done on the damaged database. Restore the vault from a backup.",
                    name=name,
                )
            )
        checks.append(Check(name, counts.get(count, 0), len(problems) == before))
    job.report(len(_STEPS), len(_STEPS), Sentence("Checked the vault"))
    return Report(list(dict.fromkeys(problems)), counts, tuple(checks), tuple(_found_cut_before(vault)))


def _found_cut_before(vault: Vault) -> Iterator[Sentence]:
    try:
        rows = vault.connection.rows("SELECT at, details FROM audit_event WHERE action = 'history.cut' ORDER BY seq")
    except (VaultDamaged, MachineError, vault.connection.errors):
        return  # what is wrong with the database is among the problems
    for row in rows if vault.cut_after is None else rows[:-1]:
        at, after = row.text("at")[:10], _after(row.text("details"))
        yield Sentence(
            "On {day} everything done after event {event} was found gone. Compare the vault with an earlier backup.",
            day=at,
            event=after,
        )


def _after(details: str) -> str:
    try:
        return str(json.loads(details).get("after"))
    except (ValueError, AttributeError):
        return "?"  # rows that somebody wrote over are among the problems


def check_files(folder: VaultFolder) -> None:
    """Raise the error that opening would raise for what can be seen without a passphrase."""
    keyslots.read(folder)
    if not folder.database.exists():
        raise VaultDamaged("The file “vault.db” is missing in “{path}”. Choose another backup.", path=folder.path)
    size = folder.database.stat().st_size
    if size == 0 or size % PAGE_BYTES:
        raise VaultDamaged("The file “vault.db” in “{path}” was cut off. Choose another backup.", path=folder.path)


def _pages(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    connection = vault.connection
    connection.checkpoint()  # before one, the cipher's own check alarms falsely
    counts["pages"] = int(connection.cell("PRAGMA page_count"))
    if connection.cells("PRAGMA cipher_integrity_check"):
        yield Sentence("Pages of the database were changed from outside. Restore the vault from a backup.")
    job.check()
    yield None
    if connection.cells("PRAGMA quick_check") != ["ok"]:
        yield Sentence("The database's structure is damaged. Restore the vault from a backup.")


def _schema(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    counts["schema"] = schema_check.count(vault.connection)
    for difference in schema_check.differences(vault.connection):
        yield Sentence("{difference} Restore the vault from a backup.", difference=difference)


def _foreign_keys(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    connection = vault.connection
    counts["foreign_keys"] = len(
        connection.rows(
            "SELECT 1 AS one FROM pragma_table_list AS tables, pragma_foreign_key_list (tables.name) "
            "WHERE tables.schema = 'main'"
        )
    )
    astray = {(row.text("table"), row.text("parent")) for row in connection.rows("PRAGMA foreign_key_check")}
    for table, parent in sorted(astray):
        yield Sentence(
            "Rows of the table “{table}” belong to rows of “{parent}” that are missing. "
            "Restore the vault from a backup.",
            table=table,
            parent=parent,
        )


def _search_index(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    connection = vault.connection
    counts["search_documents"] = int(connection.cell("SELECT count(*) FROM search_document"))
    yield None
    with connection.faults():
        connection.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")


def _key_slots(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    try:
        slots = keyslots.read(vault.folder)
    except VaultError as error:
        yield error.sentence
        return
    counts["key_slots"] = len(slots.slots)
    if keyslots.digest(slots.to_bytes()) not in vault.collection.keyslots:
        yield Sentence(
            "The key slots are not those this vault wrote last; an old passphrase may open it. "
            "Change the passphrase to write them anew."
        )


def _audit(vault: Vault, job: Job, counts: dict[str, int]) -> Generator[Sentence | None]:
    counts["audit_events"] = vault.audit.count()
    if vault.cut_after is not None:
        yield Sentence(
            "The history was changed or cut after event {event}: what was done after it is gone, or an old "
            "state was put back. Restore the vault from a backup.",
            event=str(vault.cut_after),
        )
    broken = yield from vault.audit.checking(anew=True)
    if broken is not None:
        yield Sentence(
            "The history was changed or cut at event {event}. Restore the vault from a backup.", event=str(broken)
        )


def _forms(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    """Hold each form's text against its fixity, and both against what the history tells."""
    told = {
        (row.text("form"), row.text("version"), row.text("language"), row.text("sha256"))
        for row in vault.connection.rows(
            "SELECT details ->> 'form' AS form, details ->> 'version' AS version, details ->> 'language' AS language, "
            "details ->> 'sha256' AS sha256 FROM audit_event WHERE action = 'form.added' AND json_valid(details)"
        )
    }
    forms = vault.forms.all()
    counts["forms"] = len(forms)
    yield None
    if told != {(form.id, form.version, form.language, form.sha256) for form in forms}:
        yield Sentence("The texts of the consent forms are not as the history tells. Restore the vault from a backup.")


def _testimonies(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    rows = vault.connection.rows("SELECT id, accession, revision, holding FROM testimony ORDER BY accession")
    counts["testimonies"] = sum(row.text("holding") != Holding.DESTROYED for row in rows)
    told = _told(vault)
    destroyed = set(vault.connection.cells("SELECT subject FROM audit_event WHERE action = 'testimony.destroyed'"))
    for done, row in enumerate(rows):
        job.report(done, len(rows), Sentence("Reading every testimony"))
        yield None
        id, accession = row.text("id"), row.text("accession")
        not_as_told = Sentence(
            "Testimony {accession} is not as the history tells; an old state may have been put back. "
            "Restore the vault from a backup.",
            accession=accession,
        )
        if (id in destroyed) != (row.text("holding") == Holding.DESTROYED):
            yield not_as_told
            continue
        if id in destroyed:
            continue
        try:
            testimony = vault.testimonies.load(id)
            vault.register.of(id)
            vault.reviews.decisions(id)
            vault.kept_releases.of(id)
            vault.private_notes.of(id)
        except OralHistoryError:
            yield Sentence(
                "Testimony {accession} cannot be read whole. Restore the vault from a backup.", accession=accession
            )
            continue
        revision, consents, decisions = told.get(id, (0, 0, 0))
        kept = vault.connection.cell("SELECT count(*) FROM finding_decision WHERE testimony = ?", (id,))
        if (row.whole("revision"), len(testimony.consent), kept) != (revision, consents, decisions):
            yield not_as_told
    for id in told.keys() - {row.text("id") for row in rows}:
        yield Sentence(
            "The testimony with the id {id} is in the history, but gone. Restore the vault from a backup.", id=id
        )


def _ledger(vault: Vault, job: Job, counts: dict[str, int]) -> Iterator[Sentence | None]:
    """Hold each package in the ledger against what the history tells of the testimonies in it."""
    told: set[tuple[str, str]] = set()
    for row in vault.connection.rows(
        "SELECT subject, action, details ->> 'package' AS package FROM audit_event "
        "WHERE action IN ('testimony.released', 'testimony.not-released') AND json_valid(details) ORDER BY seq"
    ):
        entry = (row.text("package"), row.text("subject"))
        if row.text("action") == "testimony.released":
            told.add(entry)
        else:
            told.discard(entry)
    packages = vault.ledger.packages()
    counts["packages"] = len(packages)
    yield None
    if told != {(package.id, id) for package in packages for id, _, _ in package.contents}:
        yield Sentence(
            "The ledger of packages is not as the history tells; an old state may have been put back. "
            "Restore the vault from a backup."
        )


def _told(vault: Vault) -> dict[str, tuple[int, int, int]]:
    """What the history says of each testimony: its revision, how many consent events, how many decisions."""
    rows = vault.connection.rows(
        "SELECT subject, "
        "max(CASE WHEN action IN ('testimony.added', 'testimony.saved') THEN details ->> 'revision' END) AS revision, "
        "sum(action = 'consent.appended') AS consents, "
        "sum(action IN ('review.decided', 'review.taken-back')) AS decisions "
        "FROM audit_event WHERE subject IN (SELECT subject FROM audit_event WHERE action = 'testimony.added') "
        "AND json_valid(details) GROUP BY subject"
    )
    return {row.text("subject"): (row.whole("revision"), row.whole("consents"), row.whole("decisions")) for row in rows}


def _attachments(vault: Vault, job: Job, counts: dict[str, int]) -> Generator[Sentence | None]:
    attachments = vault.attachments.all()
    counts["attachments"] = len(attachments)
    accessions = {r.id: r.accession for r in vault.testimonies.rows([a.testimony for a in attachments])}
    for done, attachment in enumerate(attachments):
        job.report(done, len(attachments), Sentence("Reading every attachment"))
        if not (yield from vault.attachments.checking(attachment, job)):
            owner = accessions.get(attachment.testimony, attachment.testimony)
            yield Sentence(
                "An attachment of testimony {accession} is damaged or missing. Restore the vault from a backup.",
                accession=owner,
            )
    orphans = vault.attachments.orphans()
    counts["orphans_removed"] = len(orphans)
    for path in orphans:
        path.unlink()


_STEPS = (
    (Checked.PAGES, "pages", _pages),
    (Checked.SCHEMA, "schema", _schema),
    (Checked.FOREIGN_KEYS, "foreign_keys", _foreign_keys),
    (Checked.SEARCH_INDEX, "search_documents", _search_index),
    (Checked.KEY_SLOTS, "key_slots", _key_slots),
    (Checked.HISTORY, "audit_events", _audit),
    (Checked.FORMS, "forms", _forms),
    (Checked.TESTIMONIES, "testimonies", _testimonies),
    (Checked.LEDGER, "packages", _ledger),
    (Checked.ATTACHMENTS, "attachments", _attachments),
)
"""Each with the name under which it counts what it looked at."""
