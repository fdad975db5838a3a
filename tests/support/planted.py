"""For each rule the record planted in its test, in words: what breaks the rule, what is said, what is proposed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime

import pandas as pd

from kedang.hosts.manual.rule_chapter import Broken
from kedang.model.catalogue import column_field, entities
from kedang.model.finding import Finding
from kedang.model.table import Table
from kedang.model.text import Lang
from kedang.rulebook import load
from kedang.validation.registry import RULES
from kedang.validation.rule import Rule
from kedang.validation.run import validate
from support.tables import AS_OF

MOST_ROWS = 3
SHOWN = 200


def broken_rules(lang: Lang) -> list[Broken]:
    """One for each rule of the registry, in its order; the first of its planted cases."""
    from validation.test_rules import CASES

    rulebook = load()
    told: list[Broken] = []
    for rule in RULES:
        planted = next(one for one in _ids(rule) if one in CASES)
        tables = CASES[planted][0]
        findings = validate(tables, rulebook, as_of=AS_OF).findings
        found = next(one for one in findings if one.rule == planted)
        told.append(_broken(tables, found, lang))
    return told


def _ids(rule: Rule) -> Iterator[str]:
    """The ids that a rule's pattern stands for."""
    for entity in entities().values():
        for field_id in rule.fields(entity):
            yield rule.id_for(entity, field_id)


def _broken(tables: Sequence[Table], found: Finding, lang: Lang) -> Broken:
    rows = [row for table in tables for row in _rows(table, lang)]
    if found.position >= 0 and len(rows) > MOST_ROWS:
        before = sum(len(table) for table in tables[: max(found.table, 0)])
        at = before + found.position
        rows = rows[max(0, at - MOST_ROWS + 1) : at + 1]
    cells = "\n".join(rows[:MOST_ROWS])
    fix = found.fix.value if found.fix else ""
    return Broken(cells, found.message.render(lang), fix)


def _rows(table: Table, lang: Lang) -> Iterator[str]:
    """Each record as its cells, as they were written."""
    for at in range(len(table)):
        told = []
        for path in table.frame.columns:
            value = _written(table, path, at)
            if value:
                field = column_field(table.entity, path)
                told.append(f"{field.zh if lang == 'zh' else field.en}={value}")
        yield ("；" if lang == "zh" else "; ").join(told)


def _written(table: Table, path: str, at: int) -> str:
    if path in table.raw.columns and not pd.isna(table.raw[path].iloc[at]):
        value: object = table.raw[path].iloc[at]
    else:
        value = table.frame[path].iloc[at]
    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return ""
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    if isinstance(value, float):
        return f"{value:.10g}"
    return str(value)[:SHOWN]
