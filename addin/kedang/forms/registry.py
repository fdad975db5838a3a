"""Every form that can be handed out, in the order people see them."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from kedang.forms.design import Form
from kedang.model.errors import UsageError

ORDER = (
    "organizations",
    "individuals",
    "organization_card",
    "individual_card",
    "key_account",
    "contacts",
    "contacts_profile",
    "visits",
    "visit_card",
    "orders",
    "receivables",
    "products",
    "price_levels",
    "complaint",
    "services",
    "promotions",
    "competitors",
    "projects",
    "leads",
    "lead_collection",
    "observations",
    "surveys",
    "targets",
    "partners",
)
"""The ids of forms as they are listed; others come behind them."""
DECLARED = ("customers", "contacts", "activities", "trade", "market", "prospects", "plans", "cards")
"""The modules of `declarations` whose FORMS are handed out."""


@cache
def _forms() -> tuple[Form, ...]:
    places = {form_id: at for at, form_id in enumerate(ORDER)}
    declared: list[Form] = []
    for name in DECLARED:
        declared += import_module(f"kedang.forms.declarations.{name}").FORMS
    return tuple(sorted(declared, key=lambda one: places.get(one.id, len(places))))


FORMS: tuple[Form, ...] = _forms()


def form(form_id: str) -> Form:
    """A form by its id or its Chinese name."""
    for each in FORMS:
        if form_id in (each.id, each.file):
            return each
    known = "、".join(each.id for each in FORMS)
    raise UsageError("form.unknown", form=form_id, known=known)


def by_file(name: str) -> Form | None:
    """The form whose file name a workbook's name begins with; the longest such name."""
    found = [each for each in FORMS if name.startswith(each.file)]
    return max(found, key=lambda each: len(each.file), default=None)
