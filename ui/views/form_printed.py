"""What was printed last for a testimony, and whether a copy stayed there: for the next consent event to offer."""

from __future__ import annotations

import json
from dataclasses import dataclass

from oralhistory.model import ConsentForm

from ..context import Context


@dataclass(frozen=True)
class Printed:
    """A form that was printed or saved for one testimony; ``copy_left`` is ``None`` where nobody said."""

    form: ConsentForm
    copy_left: bool | None


def remember(context: Context, testimony: str, printed: Printed) -> None:
    """Keep it inside the vault."""
    form = printed.form
    told = [form.id, form.version, form.language, form.stage, printed.copy_left]
    context.keep(_key(testimony), json.dumps(told))


def recall(context: Context, testimony: str) -> Printed | None:
    """What :func:`remember` kept; ``None`` where nothing was printed."""
    kept = context.memory(_key(testimony))
    if not kept:
        return None
    id, version, language, stage, copy_left = json.loads(kept)
    told = {"id": id, "version": version, "language": language, "stage": stage}
    form = ConsentForm.from_json({name: value for name, value in told.items() if value is not None})
    return Printed(form, copy_left)


def _key(testimony: str) -> str:
    return f"forms/printed/{testimony}"
