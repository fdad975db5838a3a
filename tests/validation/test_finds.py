"""What is wrong is found under its rule, and the right value proposed where there is only one."""

from __future__ import annotations

import pytest

from kedang.model.catalogue import entity as entity_of
from kedang.model.finding import Severity
from kedang.rulebook import load
from kedang.validation.registry import rules_for
from kedang.validation.run import validate
from support.tables import AS_OF, row
from validation.test_passes import REQUIRED
from validation.test_rules import CASES

E, W, I = Severity.ERROR, Severity.WARNING, Severity.INFO  # noqa: E741

WRONG = [
    ("organization", "uscc", "91350100M000100Y4Z", "characters", E, None),
    ("organization", "uscc", "91350100M000100Y46", "check", E, None),
    ("organization", "uscc", "9135O100M000100Y43", "check", E, "91350100M000100Y43"),
    ("organization", "uscc", "91350100m000100y43", "form", W, "91350100M000100Y43"),
    ("organization", "uscc", "91350100M000100Y4", "length", E, None),
    ("organization", "uscc", "9.13501E+17", "excel_number", E, None),
    ("organization", "tax_no", "91350100M000100Y46", "check", E, None),
    ("organization", "tax_no", "9135O100M000100Y43", "check", E, "91350100M000100Y43"),
    ("contact", "mobile", "1381234567", "length", E, None),
    ("contact", "mobile", "138123456789", "length", E, None),
    ("contact", "mobile", "1.38E+10", "excel_number", E, None),
    ("contact", "mobile", "138O2345678", "letters", E, "13802345678"),
    ("contact", "mobile", "1381234567813987654321", "length", E, "13812345678、13987654321"),
    ("contact", "mobile", "请打前台", "no_number", W, None),
    ("contact", "mobile", "15412345678", "prefix", W, None),
    ("organization", "phone", "0571-876543", "length", E, None),
    ("organization", "phone", "0571-8765432", "landline", I, None),
    ("organization", "phone", "0571-1234567", "landline", I, None),
    ("organization", "phone", "010-6513456", "length", E, None),
    ("organization", "phone", "400-865-510", "length", E, None),
    ("organization", "phone", "87654321", "no_area_code", I, None),
    ("contact", "email", "wangmin@qq。com", "slip", E, "wangmin@qq.com"),
    ("contact", "email", "wangmin@gmial.com", "slip", E, "wangmin@gmail.com"),
    ("contact", "email", "王敏的邮箱", "syntax", E, None),
    ("contact", "email", "王敏 <wangmin@qq.com>", "named", I, "wangmin@qq.com"),
    ("organization", "postcode", "3100", "length", E, None),
    ("organization", "website", "wang@huaxin.com", "form", W, None),
    ("visit", "date", "2026-02-30", "impossible", E, None),
    ("visit", "date", "下周某天", "unread", E, None),
    ("organization", "founded_on", "2027-01-01", "future", E, None),
    ("organization", "registered_capital", 300, "scale", I, "3000000"),
    ("organization", "bank_account", "6.22202E+18", "excel_number", E, None),
    ("organization", "name", "锟斤拷有限公司", "broken", E, None),
    ("organization", "nature", "制造", "choice", W, "制造商"),
    ("visit", "hours", 120, "scale", W, "2"),
    ("project", "probability", "150%", "range", E, None),
    ("contact", "notes", "孙丽信佛，吃素", "private", W, "吃素"),
    ("contact", "notes", "她确诊糖尿病", "private", W, None),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "field", "value", "what", "severity", "fix"), WRONG)
def test_a_wrong_value_is_found(entity, field, value, what, severity, fix) -> None:
    cells = REQUIRED.get(entity, {}) | {field: value}
    findings = validate([row(entity, **cells)], load(), as_of=AS_OF).findings
    here = [found for found in findings if found.rule == f"{entity}.{field}.{what}"]
    assert [(found.severity, found.fix.value if found.fix else None) for found in here] == [
        (severity, fix)
    ]


def test_a_proposed_fix_is_announced_by_its_rule() -> None:
    announced = {
        rule_id
        for entity in {table.entity for tables in CASES.values() for table in tables[0]}
        for rule, _, rule_id, _ in rules_for(entity_of(entity), load())
        if rule.proposes
    }
    proposed = {
        finding.rule
        for planted, _ in CASES.values()
        for finding in validate(planted, load(), as_of=AS_OF).findings
        if finding.fix is not None
    }
    assert proposed <= announced
