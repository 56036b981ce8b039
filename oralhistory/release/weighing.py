"""The risk of what goes out together: each released testimony as a row, weighed against all that is out there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from oralhistory.anonymise.profiles import Profile
from oralhistory.anonymise.risk.report import Background, RiskReport, Weighed, assess
from oralhistory.anonymise.risk.rows import Prints, ReleasedRow
from oralhistory.release.gate import ReleaseRules
from oralhistory.release.released import ReleasedTestimony
from oralhistory.release.request import Dossier, ExportRequest


def row_of(released: ReleasedTestimony, profile: Profile, salt: bytes | None = None) -> ReleasedRow:
    """What one released testimony lets be read.

    Args:
        released: as the gate let it out.
        profile: by which it was treated.
        salt: the key of its earlier releases' fingerprints, so that equal sentences can be counted.
    """
    return ReleasedRow(
        values={name: text.text for name, text in released.metadata.items()},
        words=released.readable,
        treatments={category.value: profile.treatment(category).value for category in profile.treatments},
        levels={category.value: level for category, level in profile.levels.items()},
        attribution=released.attribution.text,
        media=tuple(medium.value for medium in released.media),
        prints=Prints.of((s.text.text for s in released.segments), salt) if released.segments else None,
    )


def weigh_released(
    pairs: Iterable[tuple[Dossier, ReleasedTestimony]],
    request: ExportRequest,
    rules: ReleaseRules,
    background: Background,
    names: Mapping[str, str] | None = None,
) -> RiskReport:
    """The risk of a package; ``names`` are what the report calls its rows, in place of the release ids."""
    weighed = [
        Weighed(
            release=(names or {}).get(released.release_id, released.release_id),
            testimony=dossier.id,
            row=row_of(
                released,
                rules.profile(request.audience, dossier.testimony),
                background.salt(dossier.id),
            ),
            release_id=released.release_id,
        )
        for dossier, released in pairs
    ]
    return assess(weighed, background, request.audience, request.recipient)
