"""All rules in the order they are applied; the settings may switch one off or change how bad it is."""

from __future__ import annotations

from collections.abc import Iterator

from kedang.model.field import Entity, Field
from kedang.model.finding import Severity
from kedang.rulebook import Rulebook
from kedang.validation.rule import Rule
from kedang.validation.rules import required

RULES: tuple[Rule, ...] = (
    required.missing,
    required.contact_without_company,
    required.unassigned,
    required.without_source,
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
