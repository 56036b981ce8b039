"""The vault: one encrypted folder, opened by one process, used on one thread."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Self

from oralhistory.audit import Detail
from oralhistory.errors import MachineError, OralHistoryError, VaultDamaged, VaultError
from oralhistory.storage import driver, keyslots, recovery_key, schema
from oralhistory.storage.access import Access, TestimonyKeys, new_id, utc_now
from oralhistory.storage.attachments import Attachments
from oralhistory.storage.audit_log import AuditLog
from oralhistory.storage.backups_known import KnownBackups
from oralhistory.storage.chain_head import ChainHead
from oralhistory.storage.collection import Collection, Setting
from oralhistory.storage.consents import Consents
from oralhistory.storage.driver import Connection
from oralhistory.storage.entity_cards import EntityCards
from oralhistory.storage.folder import (
    BALLAST_BYTES,
    FILE_MODE,
    FOLDER_MODE,
    VaultFolder,
    machine_faults,
    sync_folder,
    write_whole,
)
from oralhistory.storage.forms import Forms
from oralhistory.storage.holdings import Holdings
from oralhistory.storage.kept_releases import KeptReleases
from oralhistory.storage.keys import DataKey, KdfCost
from oralhistory.storage.ledger import Ledger
from oralhistory.storage.private_notes import PrivateNotes
from oralhistory.storage.records import Records
from oralhistory.storage.register import RegisterRows
from oralhistory.storage.reviews import Reviews
from oralhistory.storage.search import SearchIndex
from oralhistory.storage.testimonies import Testimonies
from oralhistory.storage.unfinished import UnfinishedPackages

_DATABASE = "database"
_OWNER = "owner"
_PROGRAM = "oralhistory"


def unlock_key(path: Path, secret: str) -> DataKey:
    """The vault's data key, for its passphrase or recovery key. Takes half a second or more; safe on any thread.

    Raises:
        WrongPassphrase: the secret opens no slot.
        VaultError: there is no vault here, or it is damaged or too new.
    """
    return keyslots.read(VaultFolder(path)).unlock(secret)


def unlock(path: Path, secret: str) -> tuple[DataKey, keyslots.Upgrade | None]:
    """As :func:`unlock_key`; with it a stronger slot, where the passphrase's own is below today's standard.

    The stronger one, for :meth:`Vault.take_upgrade`, takes its time on top. Without the memory for it there is none.
    """
    key, slot = keyslots.read(VaultFolder(path)).opened_by(secret)
    try:
        return key, keyslots.upgrade_of(key, slot, secret)
    except MachineError:
        return key, None


def slot_for(path: Path, key: DataKey, passphrase: str, cost: KdfCost | None = None) -> keyslots.Slot:
    """Wrap the data key under another passphrase, at the old slot's cost unless told. Slow; safe on any thread.

    Raises:
        InputError: the passphrase is empty.
    """
    old = keyslots.read(VaultFolder(path))
    kept = next((c for c in KdfCost for slot in old.slots if slot.cost == c.value), KdfCost.STANDARD)
    return keyslots.for_passphrase(key, passphrase, (cost or kept).value)


class Vault:
    """An open vault. Use it only on the thread that opened it; close it when done."""

    def __init__(self, access: Access) -> None:
        self._access = access
        keys = TestimonyKeys(access.connection, access.key)
        self.path = access.folder.path
        self.vault_id = access.key.vault_id
        self.device = access.device
        self.audit = access.audit
        records = Records(access, keys)
        self.search = SearchIndex(access, keys, records)
        self.consent = Consents(access, keys)
        self.testimonies = Testimonies(access, keys, records, self.consent, self.search)
        self.reviews = Reviews(access, keys)
        self.kept_releases = KeptReleases(access, keys)
        self.private_notes = PrivateNotes(access, keys)
        self.attachments = Attachments(access, keys)
        self.register = RegisterRows(access)
        self.collection = Collection(access)
        self.backups = KnownBackups(access, self.collection)
        self.ledger = Ledger(access, keys)
        self.forms = Forms(access)
        self.unfinished = UnfinishedPackages(access)
        self.entity_cards = EntityCards(access)
        self.holdings = Holdings(access, self.search, self.attachments, self.entity_cards)
        self.cut_after = self._look_at_history()
        """The number of the last event when this opening found that later ones, once written, are gone."""

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        *,
        title: str = "",
        institution: str = "",
        language: str = "en",
        cost: KdfCost = KdfCost.STANDARD,
        by: str = _OWNER,
    ) -> tuple[Self, str]:
        """Make a vault and open it; with it, the recovery key to be shown once.

        Raises:
            InputError: something is there already, a sync service would copy it, or the passphrase is empty.
            MachineError: the place cannot be written. Nothing is left behind.
        """
        folder = VaultFolder(path)
        key = DataKey.fresh(new_id())
        recovery = recovery_key.fresh()
        slots = keyslots.KeySlots(
            key.vault_id, (keyslots.for_passphrase(key, passphrase, cost.value), keyslots.for_recovery(key, recovery))
        )
        with folder.made():
            driver.create_file(folder.database)
            keyslots.write(folder, slots)
            vault = cls.open_with(path, key)
            try:
                collection = vault.collection
                with vault._access.change("vault.created", vault.vault_id, by=by):
                    collection.set(Setting.TITLE, title, by)
                    collection.set(Setting.INSTITUTION, institution, by)
                    collection.set(Setting.LANGUAGE, language, by)
                    collection.set(Setting.KEYSLOTS, [keyslots.digest(slots.to_bytes())], by)
                vault.checkpoint()
            except BaseException:
                vault._access.connection.close()
                raise
        return vault, recovery_key.spell(recovery)

    @staticmethod
    def unlock_key(path: Path, secret: str) -> DataKey:
        """:func:`unlock_key`."""
        return unlock_key(path, secret)

    @classmethod
    def open(cls, path: Path, secret: str) -> Self:
        """Unlock and open in one go.

        Raises:
            WrongPassphrase: the secret opens no slot.
            VaultError: there is no vault here, or it is damaged, too new or in use.
            MachineError: it cannot be read or written.
        """
        return cls.open_with(path, unlock_key(path, secret))

    @classmethod
    def open_with(cls, path: Path, key: DataKey, *, clock: Callable[[], str] = utc_now) -> Self:
        """Open with the key from :func:`unlock_key`, on the thread that will use it. Errors as in :meth:`open`."""
        folder = VaultFolder(path)
        with machine_faults(path):
            if not folder.database.exists():
                raise VaultDamaged("The vault's file “vault.db” is missing. Restore the vault from a backup.")
        connection = driver.connect(folder.database, key.subkey(_DATABASE))
        try:
            applied = _bring_up_to_date(connection, key, folder)
            with machine_faults(path):
                folder.media.mkdir(mode=FOLDER_MODE, exist_ok=True)
                folder.backups.mkdir(mode=FOLDER_MODE, exist_ok=True)
                device = _device(folder)
                _lay_ballast(folder)
            access = Access(connection, key, folder, device, AuditLog(connection, ChainHead(key, folder)), clock)
            vault = cls(access)
            vault.holdings.finish_here()
            if applied and vault.audit.count():
                with access.change("vault.upgraded", key.vault_id, by=_PROGRAM, details={"steps": list(applied)}):
                    pass
            return vault
        except BaseException:
            connection.close()
            raise

    @property
    def key(self) -> DataKey:
        """The data key, for what reads the vault's files elsewhere (a backup, a worker)."""
        return self._access.key

    @property
    def connection(self) -> Connection:
        """The one connection; for this package alone."""
        return self._access.connection

    @property
    def folder(self) -> VaultFolder:
        """Where its files lie."""
        return self._access.folder

    def atomic(self) -> AbstractContextManager[None]:
        """A transaction around several writes: all of them or none."""
        return self._access.connection.atomic()

    def change_passphrase(self, new: str, *, by: str = _OWNER, cost: KdfCost | None = None) -> None:
        """Wrap the data key under another passphrase; nothing else is rewritten.

        Args:
            cost: of the new slot; the old slot's when absent.

        Raises:
            InputError: the passphrase is empty.
        """
        self.take_slot(slot_for(self.path, self.key, new, cost), by=by)

    def take_slot(self, slot: keyslots.Slot, *, by: str = _OWNER) -> None:
        """The quick half of :meth:`change_passphrase`: put a slot from :func:`slot_for` in its place."""
        self._replace_slot(keyslots.read(self.folder), slot, by)

    def take_upgrade(self, upgrade: keyslots.Upgrade, *, by: str = _OWNER) -> bool:
        """Put the stronger slot from :func:`unlock` in the weak one's place; whether it was.

        Not where the passphrase was changed in between, nor where the file is not the one this vault wrote last: an
        old passphrase must not come back, and ``verify`` shall still see who put it there.
        """
        now = keyslots.read(self.folder)
        if upgrade.weak not in now.slots or keyslots.digest(now.to_bytes()) not in self.collection.keyslots:
            return False
        self._replace_slot(now, upgrade.strong, by, upgraded=True)
        return True

    def new_recovery_key(self, *, by: str = _OWNER) -> str:
        """Make another recovery key, to be shown once; the one before opens nothing any more."""
        recovery = recovery_key.fresh()
        self._replace_slot(keyslots.read(self.folder), keyslots.for_recovery(self.key, recovery), by)
        return recovery_key.spell(recovery)

    def checkpoint(self) -> None:
        """Bring everything from the write-ahead log into the database file."""
        self._access.connection.checkpoint()

    def close(self) -> None:
        """Checkpoint and let go of the vault; a second time does nothing."""
        if self._access.connection.closed:
            return
        try:
            self.checkpoint()
        finally:
            self._access.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _look_at_history(self) -> int | None:
        """Find out whether the history was cut since it was last written, and let it tell of that for ever."""
        cut_after = self.audit.cut_after()
        if cut_after is not None:
            with self._access.change("history.cut", self.vault_id, by=_PROGRAM, details={"after": cut_after}):
                pass
        return cut_after

    def _replace_slot(self, old: keyslots.KeySlots, slot: keyslots.Slot, by: str, *, upgraded: bool = False) -> None:
        new = old.with_slot(slot)
        before, after = keyslots.digest(old.to_bytes()), keyslots.digest(new.to_bytes())
        told: dict[str, Detail] = {"kind": slot.kind, **({"upgraded": True} if upgraded else {})}
        # Written beside first, so that a disk that takes no more is noticed before the history tells of it.
        with (
            keyslots.replacing(self.folder, new),
            self._access.change("keyslot.replaced", self.vault_id, by=by, details=told),
        ):
            self.collection.set(Setting.KEYSLOTS, [before, after], by)
        # The new secret holds from here on: on a full disk it must be told, and the earlier file stays allowed.
        with suppress(MachineError):
            self.collection.set(Setting.KEYSLOTS, [after], by)


def _bring_up_to_date(connection: Connection, key: DataKey, folder: VaultFolder) -> tuple[str, ...]:
    """Apply what is missing. Of a vault that holds something, the database is copied aside first; media stay as they
    are under every migration."""
    missing = schema.pending(connection)
    if not missing:
        return ()
    aside = folder.backups / f"before-{missing[0]}.vault"
    if len(missing) < len(schema.STEPS):
        _copy_aside(connection, folder, aside)
    try:
        return schema.bring_up_to_date(connection, TestimonyKeys(connection, key))
    except OralHistoryError:
        raise
    except Exception as bug:
        raise VaultError(
            "The vault could not be brought up to this version of the program, so it is as it was; a copy of its "
            "database lies in “{aside}”. Open it with the version you used before, and report this fault.",
            aside=aside,
        ) from bug


def _copy_aside(connection: Connection, folder: VaultFolder, place: Path) -> None:
    with machine_faults(place):
        if place.exists():  # of an earlier try that failed: the vault is still as it was then, or newer
            shutil.rmtree(place)
        place.mkdir(mode=FOLDER_MODE, parents=True)
        for path in (folder.keyslots, folder.head):
            if path.exists():
                write_whole(place / path.name, path.read_bytes())
        connection.copy_into(place / folder.database.name)
        (place / folder.database.name).chmod(FILE_MODE)
        sync_folder(place)


def _device(folder: VaultFolder) -> str:
    if not folder.device.exists():
        write_whole(folder.device, new_id().encode())
    return folder.device.read_text("ascii").strip()


def _lay_ballast(folder: VaultFolder) -> None:
    """Reserve some room, unless the disk is too full for it already."""
    if folder.ballast.exists():
        return
    try:
        write_whole(folder.ballast, os.urandom(BALLAST_BYTES))
    except OSError:
        folder.ballast.with_name(folder.ballast.name + ".new").unlink(missing_ok=True)
