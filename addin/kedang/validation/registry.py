"""All rules in the order they are applied; the settings may switch one off or change how bad it is."""

from __future__ import annotations

from collections.abc import Iterator

from kedang.model.field import Entity, Field
from kedang.model.finding import Severity
from kedang.rulebook import Rulebook
from kedang.validation.rule import Rule
from kedang.validation.rules import (
    amounts,
    choices,
    codes,
    complete,
    dates,
    emails,
    freshness,
    phones,
    places,
    postcodes,
    prices,
    required,
    shared_codes,
    sources,
    types,
)

RULES: tuple[Rule, ...] = (
    required.missing,
    required.contact_without_company,
    required.unassigned,
    required.without_source,
    types.day_unread,
    types.day_impossible,
    types.day_ambiguous,
    types.number_unread,
    choices.not_a_choice,
    codes.length,
    codes.characters,
    codes.check,
    codes.excel_number,
    codes.form,
    codes.inner_check,
    codes.old,
    shared_codes.shared,
    phones.length,
    phones.no_number,
    phones.letters,
    phones.excel_number,
    phones.prefix,
    phones.zero_restored,
    phones.excel_restored,
    phones.no_area_code,
    emails.syntax,
    emails.slip,
    postcodes.length,
    postcodes.unknown,
    postcodes.zero_restored,
    dates.future,
    dates.early,
    dates.order,
    dates.prepaid,
    amounts.not_the_product,
    amounts.negative_amount,
    amounts.negative,
    amounts.paid_more,
    amounts.percent,
    amounts.scale,
    prices.below_level,
    places.city_elsewhere,
    places.address_elsewhere,
    places.registered_elsewhere,
    places.phone_elsewhere,
    complete.thin,
    freshness.stale,
    sources.channel,
    sources.bought,
    sources.lawful,
)


def rules_for(entity: Entity, rulebook: Rulebook) -> Iterator[tuple[Rule, Field, str, Severity]]:
    """Each rule of an entity with its field, id and severity; those switched off are left out."""
    settings = rulebook.validation
    for rule in RULES:
        for field_id in rule.fields(entity):
            rule_id = rule.id_for(entity, field_id)
            if rule_id not in settings.disabled:
                severity = Severity(settings.severities.get(rule_id, rule.severity))
                yield rule, entity[field_id], rule_id, severity
