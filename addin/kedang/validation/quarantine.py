"""Sensitive personal information is counted, named and dropped before anything else sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kedang.model.address import cell_name
from kedang.model.catalogue import column_field, entity
from kedang.model.field import heading_key
from kedang.model.finding import Finding, Severity
from kedang.model.layout import ColumnMap, Layout
from kedang.model.table import Origin, Table
from kedang.model.text import say

RULE = "privacy.sensitive.withheld"
WORDS = (
    "宗教",
    "信仰",
    "政党",
    "党派",
    "党员",
    "政治面貌",
    "健康",
    "病史",
    "疾病",
    "过敏",
    "血型",
    "残疾",
    "身份证",
    "证件号",
    "护照",
    "婚姻",
    "婚否",
    "配偶",
    "子女",
    "银行卡",
    "个人账号",
    "个人收入",
    "家庭收入",
    "年收入",
    "个人资产",
    "religion",
    "health",
    "allergy",
    "passport",
    "marital",
)


def withhold(tables: Sequence[Table]) -> tuple[list[Table], list[Finding]]:
    """The tables without sensitive columns, and a finding for each column that held any value.

    Sensitive are the fields declared so, and columns nobody could map whose header says so (Personal
    Information Protection Law, Art. 28). The tables handed in are left as they were.
    """
    findings: list[Finding] = []
    clean = [_without(table, number, findings) for number, table in enumerate(tables)]
    return clean, findings


def unsampled(layout: Layout) -> Layout:
    """The same layout without sample values of sensitive columns."""
    columns = tuple(
        replace(column, samples=()) if _tells(layout.entity, column) else column
        for column in layout.columns
    )
    return replace(layout, columns=columns)


def _tells(entity_id: str | None, column: ColumnMap) -> bool:
    """Whether a column holds what must not be shown, by its field or, unmapped, by its header."""
    if not column.field or not entity_id:
        return _sensitive(column.header)
    return column_field(entity_id, column.field).sensitive


def _without(table: Table, number: int, findings: list[Finding]) -> Table:
    declared = entity(table.entity)
    fields = [one for one in table.frame.columns if one in declared and declared[one].sensitive]
    headers = [one for one in table.extra.columns if _sensitive(str(one))]
    if not fields and not headers:
        return table
    withheld = dict(table.withheld)
    for name in fields:
        count = _written(table, name)
        withheld[name] = count
        if count:
            findings.append(_finding(table, number, declared[name].zh, count, name))
    for header in headers:
        count = int(table.extra[header].notna().sum())
        withheld[str(header)] = count
        if count:
            findings.append(_finding(table, number, str(header), count, ""))
    return replace(
        table,
        frame=table.frame.drop(columns=fields),
        raw=table.raw.drop(columns=fields, errors="ignore"),
        extra=table.extra.drop(columns=headers),
        origin=_origin(table.origin, set(fields)),
        withheld=withheld,
    )


def _sensitive(header: str) -> bool:
    key = heading_key(header)
    return any(heading_key(word) in key for word in WORDS)


def _written(table: Table, name: str) -> int:
    """How many records had anything in this field, readable or not."""
    held = table.frame[name].notna()
    if name in table.raw.columns:
        held = held | table.raw[name].notna()
    return int(held.sum())


def _origin(origin: Origin, dropped: set[str]) -> Origin:
    columns = {name: at for name, at in origin.columns.items() if name not in dropped}
    overrides = {key: at for key, at in origin.overrides.items() if key[1] not in dropped}
    return replace(origin, columns=columns, overrides=overrides)


def _finding(table: Table, number: int, label: str, count: int, field: str) -> Finding:
    """Names the column and the count, never a value."""
    column = table.origin.columns.get(field)
    first = int(table.origin.rows[0]) - 1 if len(table.origin.rows) else 0
    return Finding(
        rule=RULE,
        severity=Severity.WARNING,
        message=say("validation.withheld", label=label, count=count),
        file=table.origin.file,
        sheet=table.origin.sheet,
        cell="" if column is None else cell_name(first, column),
        entity=table.entity,
        field=field,
        table=number,
    )
