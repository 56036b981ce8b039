"""Texts of forms on a real vault: kept with their fixity, never changed, and missed by ``verify`` when they are."""

from __future__ import annotations

import hashlib

import pytest

from oralhistory.errors import InputError, VaultDamaged
from oralhistory.jobs import Job
from oralhistory.storage import Vault
from oralhistory.storage.forms import KeptForm
from oralhistory.storage.verify import verify

TEXT = "id: leaflet\nversion: 1.0\nlanguage: ar\nstage: any\n\n# ورقة\n"


def kept(vault: Vault) -> KeptForm:
    return vault.forms.add(id="leaflet", version="1.0", language="ar", stage="any", text=TEXT, by="Miriam")


def unguarded(vault: Vault, sql: str) -> None:
    """As somebody would who has the key and takes the guards away for a moment."""
    connection = vault.connection
    guards = connection.rows("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'consent_form'")
    for guard in guards:
        connection.execute(f"DROP TRIGGER {guard.text('name')}")
    assert connection.execute(sql) == 1
    for guard in guards:
        connection.execute(guard.text("sql"))


def test_a_text_is_kept_with_its_fixity_and_told(vault: Vault) -> None:
    form = kept(vault)
    assert form.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()
    assert (form.text, form.by, form.device) == (TEXT, "Miriam", vault.device)
    assert vault.forms.find("leaflet", "1.0", "ar") == form
    assert vault.forms.find("leaflet", "1.0", "he") is None
    assert vault.forms.all() == [form]
    told = vault.audit.all(1)[0]
    assert (told.action, told.subject, told.details["sha256"]) == ("form.added", "leaflet", form.sha256)


def test_a_version_is_never_written_twice(vault: Vault) -> None:
    kept(vault)
    with pytest.raises(InputError, match=r"version 1\.0 .* already"):
        vault.forms.add(id="leaflet", version="1.0", language="ar", stage="any", text="another", by="Miriam")
    assert [form.text for form in vault.forms.all()] == [TEXT]


@pytest.mark.parametrize("sql", ["UPDATE consent_form SET text = 'x'", "DELETE FROM consent_form"])
def test_a_kept_text_is_never_changed_or_removed(vault: Vault, sql: str) -> None:
    kept(vault)
    with pytest.raises(vault.connection.errors, match="append-only"):
        vault.connection.database.conn.execute(sql)
    assert vault.forms.all()[0].text == TEXT


def test_an_exchanged_text_is_not_shown_and_verify_says_so(vault: Vault) -> None:
    kept(vault)
    unguarded(vault, "UPDATE consent_form SET text = 'id: other'")
    with pytest.raises(VaultDamaged, match="not the one that was kept"):
        vault.forms.find("leaflet", "1.0", "ar")
    assert any("leaflet" in problem for problem in verify(vault, Job()).problems)


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM consent_form",
        "UPDATE consent_form SET version = '0.9'",
        f"UPDATE consent_form SET text = 'x', sha256 = '{hashlib.sha256(b'x').hexdigest()}'",
    ],
)
def test_what_the_history_does_not_tell_is_noticed(vault: Vault, sql: str) -> None:
    kept(vault)
    assert verify(vault, Job()).problems == []
    unguarded(vault, sql)
    assert any("not as the history tells" in problem for problem in verify(vault, Job()).problems)
