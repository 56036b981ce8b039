"""The forms under which a protected entity is looked for: what people make of a name as recorded.

These are the blocking forms of the design: each is certain enough to hold a text back without asking. Each kind of
entity has a module of its own; ``form.py`` holds what all of them share.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from oralhistory.anonymise.forms.contacts import contact_forms
from oralhistory.anonymise.forms.form import Form, Forms, as_told, distinct, generic, is_common
from oralhistory.anonymise.forms.people import child_of_kunya, initials_of, person_forms
from oralhistory.anonymise.forms.places import place_forms
from oralhistory.anonymise.forms.service import date_forms, role_forms, unit_forms
from oralhistory.model import Category, ProtectedEntity

__all__ = ["Form", "Forms", "child_of_kunya", "forms_of", "generic", "is_common"]


@lru_cache(maxsize=20_000)  # each decision compiles the register anew, and almost all of it is as before
def forms_of(entity: ProtectedEntity) -> Forms:
    """Derive every blocking form of one entity from its recorded forms and its category.

    What a person said of its single words (``context``) goes before what the lexicons say.
    """
    derived = _derived(entity)
    said = entity.context
    if said is None:
        return derived
    spellings = (replace(f, everyday=said, asked=said) if f.words == 1 and not f.code else f for f in derived.spellings)
    return replace(derived, spellings=tuple(spellings))


def _derived(entity: ProtectedEntity) -> Forms:
    match entity.category:
        case Category.DATE:
            return date_forms(entity)
        case Category.UNIT:
            return unit_forms(entity)
        case Category.PERSON:
            spellings = distinct(f for text in entity.forms for f in person_forms(text))
            return Forms(spellings, initials=tuple({i for text in entity.forms for i in initials_of(text)}))
        case Category.CONTACT | Category.CODE:
            return Forms(distinct(f for text in entity.forms for f in contact_forms(text)))
        case Category.PLACE | Category.ORGANISATION:
            return Forms(distinct(f for text in entity.forms for f in place_forms(text)))
        case Category.RANK | Category.ROLE:
            return Forms(distinct(f for text in entity.forms for f in role_forms(text, entity.category)))
        case _:
            return Forms(distinct(f for text in entity.forms for f in as_told(text)))
