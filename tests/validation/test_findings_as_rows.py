"""Findings as rows by record, the form in which reports count them."""

from __future__ import annotations

from kedang.model.finding import Finding, Severity
from kedang.model.text import say
from kedang.validation.told import as_rows
from support.tables import table


def test_findings_about_records_only() -> None:
    tables = [table("visit", {"rep": ["张伟", "李娜"]}), table("lead", {"name": ["甲厂"]})]
    for one, ids in zip(tables, (["V-0", "V-1"], ["L-0"]), strict=True):
        one.frame["id"] = ids
    told = say("workday.friday.this")
    found = [
        Finding("visit.rep.not_owner", Severity.INFO, told, field="rep", table=0, position=1),
        Finding("lead.phone.length", Severity.ERROR, told, field="phone", table=1, position=0),
        Finding("visit.whole", Severity.INFO, told, table=0),
        Finding("file.note", Severity.INFO, told),
    ]
    assert as_rows(found, tables).values.tolist() == [
        ["visit", "V-1", "visit.rep.not_owner", "info", "rep"],
        ["lead", "L-0", "lead.phone.length", "error", "phone"],
    ]
    assert as_rows([], tables).columns.tolist() == ["entity", "id", "rule", "severity", "field"]
