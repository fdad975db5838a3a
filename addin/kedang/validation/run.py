"""Applies every rule to every table: findings in reading order, and the rows that are held back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from kedang.model.address import row_runs
from kedang.model.field import Field
from kedang.model.finding import Finding, Fix, Severity
from kedang.model.table import Table
from kedang.model.text import Slot, say
from kedang.rulebook import Rulebook
from kedang.validation.known import NOTHING_KNOWN, Known
from kedang.validation.look import Look
from kedang.validation.registry import rules_for
from kedang.validation.rule import Column, Hits, Mask, Rule

MOST_REMARKS = 200
"""So many remarks (info) of one rule are listed for a table; the rest is one sentence with the count."""


@dataclass(frozen=True, slots=True)
class Validation:
    """Findings sorted by table, row, column and rule; `held`: for each table, the rows held back."""

    findings: tuple[Finding, ...]
    held: tuple[Mask, ...]


def validate(
    tables: Sequence[Table],
    rulebook: Rulebook,
    *,
    as_of: date,
    known: Known | None = None,
) -> Validation:
    """Checks all tables, against each other and against what the archive knows.

    Nothing is changed, and no data problem is ever an exception.
    """
    common: dict[str, Any] = {}
    findings: list[Finding] = []
    held: list[Mask] = []
    for number in range(len(tables)):
        look = Look(tables, number, rulebook, as_of, known or NOTHING_KNOWN, common)
        mask = np.zeros(len(look), dtype=bool)
        found: list[Finding] = []
        for rule, field, rule_id, severity in rules_for(look.entity, rulebook):
            hits = _applied(rule, look, field)
            if hits is not None and len(hits.positions):
                found += _findings(rule, rule_id, severity, look, field, hits)
                mask[hits.positions] |= rule.blocks
        findings += sorted(found, key=_Order(look))
        held.append(mask)
    return Validation(tuple(findings), tuple(held))


class _Order:
    """The order of reading: row, column, rule; what concerns a whole table comes first."""

    def __init__(self, look: Look) -> None:
        ids = [*look.table.origin.columns, *(each.id for each in look.entity)]
        columns = sorted(
            dict.fromkeys(ids),
            key=lambda name: (look.table.origin.columns.get(name, 1 << 20), ids.index(name)),
        )
        self.places = {name: place for place, name in enumerate(columns)}

    def __call__(self, finding: Finding) -> tuple[int, int, str]:
        return finding.position, self.places.get(finding.field, -1), finding.rule


def _applied(rule: Rule, look: Look, field: Field) -> Hits | None:
    if not len(look) or not (rule.absent or look.has(field.id)):
        return None
    return rule.check(look, field)


def _findings(
    rule: Rule, rule_id: str, severity: Severity, look: Look, field: Field, hits: Hits
) -> Iterator[Finding]:
    if rule.summed:
        yield _summary(rule.says, rule_id, severity, look, field, hits, 0)
        return
    remark = severity is Severity.INFO
    count = min(len(hits.positions), MOST_REMARKS) if remark else len(hits.positions)
    written = look.written(field.id)
    for place, position in enumerate(hits.positions[:count].tolist()):
        args = {name: _slot(column, place) for name, column in hits.args.items()}
        value = written[position]
        yield Finding(
            rule=rule_id,
            severity=severity,
            message=say(rule.says, **args),
            file=look.table.origin.file,
            sheet=look.table.origin.sheet,
            cell=_cell(look, position, field.id),
            entity=look.entity.id,
            field=field.id,
            value="" if value is None else _shown(value),
            fix=_fix(rule, hits, place, args),
            table=look.number,
            position=position,
            blocks=rule.blocks,
        )
    if count < len(hits.positions):
        yield _summary("validation.more", rule_id, severity, look, field, hits, count)


def _summary(
    says: str,
    rule_id: str,
    severity: Severity,
    look: Look,
    field: Field,
    hits: Hits,
    listed: int,
) -> Finding:
    """One finding about all hits from a place on, at the first of their cells."""
    args = {name: _slot(column, listed) for name, column in hits.args.items()}
    args |= {"count": len(hits.positions) - listed, "total": len(look), "label": field.zh}
    return Finding(
        rule=rule_id,
        severity=severity,
        message=say(says, **args),
        file=look.table.origin.file,
        sheet=look.table.origin.sheet,
        cell=_cell(look, int(hits.positions[listed]), field.id),
        entity=look.entity.id,
        field=field.id,
        table=look.number,
        rows=row_runs(look.table.origin.rows[hits.positions[listed:]].tolist()),
    )


def _cell(look: Look, position: int, field_id: str) -> str:
    """The cell of a value; where the sheet lacks the column, the first cell of the row."""
    origin = look.table.origin
    cell = origin.cell(position, field_id)
    if cell or not origin.columns:
        return cell
    return origin.cell(position, min(origin.columns, key=origin.columns.__getitem__))


def _fix(rule: Rule, hits: Hits, place: int, args: dict[str, Slot]) -> Fix | None:
    fixes = hits.fixes
    value = fixes if fixes is None or isinstance(fixes, str) else fixes[place]
    if not value:
        return None
    return Fix(value, say(rule.why, **args, fix=value) if rule.why else None)


def _slot(column: Column, place: int) -> Slot:
    return column[place] if _is_list(column) else column  # type: ignore[index,return-value]


def _is_list(column: Column) -> bool:
    return not isinstance(column, (str, int, float, type(None)))


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, np.generic) or hasattr(value, "isoformat"):
        return str(value)[:10]
    return str(value)
