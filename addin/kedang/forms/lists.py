"""What a form offers in its dropdowns: the catalogue's closed lists with the admin's choices, and a few official ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kedang.forms.design import Form
from kedang.forms.headings import field_of
from kedang.model.catalogue import closed_lists
from kedang.model.catalogue.lists import NATURE
from kedang.model.field import Field, FieldType
from kedang.model.ids import digest
from kedang.rulebook.sections.visits import EVERYBODY

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

QUESTIONS = "questions"
"""The name of the list of required questions on the hidden sheet: customer natures and, beside them, what to ask."""


def offered(declared: Field, rulebook: Rulebook) -> tuple[str, ...]:
    """The choices of a field in the order they are shown; nothing where there is no list."""
    if declared.choices is not None:
        return rulebook.lists.applied(declared.choices).labels
    if declared.type is FieldType.PROVINCE:
        return _provinces()
    if declared.type is FieldType.INDUSTRY:
        from kedang.reference.industries import divisions

        return tuple(f"{code} {name}" for code, name in sorted(divisions().items()))
    return ()


def list_name(declared: Field) -> str:
    """What a field's list is called on the hidden sheet."""
    return declared.choices.id if declared.choices is not None else str(declared.type)


def lists_of(form: Form, rulebook: Rulebook) -> dict[str, tuple[str, ...]]:
    """Every list of a form by its name, in the order its columns need them; the questions last."""
    found: dict[str, tuple[str, ...]] = {}
    for sheet in form.sheets:
        for path in sheet.paths():
            declared = field_of(sheet.entity, path)
            choices = offered(declared, rulebook)
            if choices:
                found.setdefault(list_name(declared), choices)
        for helper in sheet.helpers:
            found.setdefault(
                helper.choices, rulebook.lists.applied(closed_lists()[helper.choices]).labels
            )
    if QUESTIONS in form.pages:
        found[QUESTIONS] = tuple(
            f"{nature}：{'；'.join(asked)}" for nature, asked in questions_of(rulebook)
        )
    return found


def questions_of(rulebook: Rulebook) -> list[tuple[str, tuple[str, ...]]]:
    """The required questions by customer nature: those for everybody first, then in the catalogue's order."""
    order = (EVERYBODY, *NATURE.labels)
    asked = rulebook.visits.questions
    return [(nature, asked[nature]) for nature in order if nature in asked]


def list_digests(form: Form, rulebook: Rulebook) -> tuple[tuple[str, str], ...]:
    """The name of every list of a form and a fingerprint of its entries, for the stamp."""
    return tuple(
        (name, digest(*choices)[:12]) for name, choices in lists_of(form, rulebook).items()
    )


def _provinces() -> tuple[str, ...]:
    """The provinces by their official names, in the order of their codes."""
    from kedang.reference.regions import by_code

    found = (by_code(f"{number}0000") for number in range(11, 83))
    return tuple(region.province for region in found if region is not None and region.province)
