"""The runner: what is held, in which order findings come, what is summed up, and what the settings change."""

from __future__ import annotations

import pytest

from kedang.model.finding import Severity
from kedang.reference import organization_code, uscc
from kedang.rulebook import load, loads
from kedang.validation.completeness import completeness
from kedang.validation.run import MOST_REMARKS, validate
from support.tables import AS_OF, row, table

NAMES = ["华信机械有限公司", "", "宏达电子有限公司"]


def credit_code(head: str) -> str:
    """A code of any department that passes both checks."""
    body = f"{head}12345678{organization_code.check_character('12345678')}"
    return body + uscc.check_character(body)


def checked(*tables, settings: str = ""):
    return validate(tables, loads(settings) if settings else load(), as_of=AS_OF)


def test_only_rows_nobody_could_find_again_are_held() -> None:
    wrong = {"name": NAMES, "uscc": ["1", "2", "3"], "phone": ["1", "2", "3"]}
    result = checked(table("organization", wrong))
    assert [mask.tolist() for mask in result.held] == [[False, True, False]]
    assert {f.rule for f in result.findings if f.blocks} == {"organization.name.missing"}


def test_a_finding_names_file_sheet_cell_and_what_is_written() -> None:
    result = checked(row("contact", name="王敏", mobile="138 1234 567"))
    found = next(f for f in result.findings if f.rule == "contact.mobile.length")
    assert (found.file, found.sheet, found.cell) == ("资料.xlsx", "Sheet1", "B2")
    assert (found.value, found.table, found.position) == ("138 1234 567", 0, 0)
    assert found.severity is Severity.ERROR


def test_a_missing_column_points_at_the_row() -> None:
    result = checked(table("visit", {"result": ["有效", "无效"], "date": ["2026-11-02"] * 2}))
    found = [f for f in result.findings if f.rule == "visit.customer.missing"]
    assert [f.cell for f in found] == ["A2", "A3"]


def test_findings_come_in_reading_order_and_the_same_every_time() -> None:
    cells = {"name": NAMES, "phone": ["1", "0571-87654321", "2"], "uscc": ["1", "2", "3"]}
    found = checked(table("organization", cells), row("contact", name="")).findings
    places = [(f.table, f.position) for f in found]
    assert places == sorted(places)
    row_one = [f.field for f in found if (f.table, f.position) == (0, 0)]
    assert row_one == ["phone", "uscc"]
    again = checked(table("organization", cells), row("contact", name="")).findings
    assert found == again


def test_many_remarks_are_summed_up_but_errors_never() -> None:
    size = MOST_REMARKS + 50
    cells = {"name": ["华信机械有限公司"] * size, "phone": ["87654321"] * size}
    found = checked(table("organization", cells | {"fax": ["654321"] * size})).findings
    remarks = [f for f in found if f.rule == "organization.phone.no_area_code"]
    assert len(remarks) == MOST_REMARKS + 1
    assert "50" in remarks[0].message.render("zh") and remarks[0].position == -1
    assert sum(f.rule == "organization.fax.length" for f in found) == size


def test_settings_switch_a_rule_off_or_change_how_bad_it_is() -> None:
    wrong = row("contact", name="王敏", mobile="1381234567", email="王敏")
    settings = '[validation]\ndisabled = ["contact.mobile.length"]\n'
    settings += '[validation.severities]\n"contact.email.syntax" = "info"\n'
    found = {f.rule: f.severity for f in checked(wrong, settings=settings).findings}
    assert "contact.mobile.length" not in found
    assert found["contact.email.syntax"] is Severity.INFO


def test_a_market_agent_below_his_price_level_is_found_with_the_rightful_price() -> None:
    """Golden case 6: 市级 invoiced at 3.8 折 instead of 4.2."""
    products = table("product", {"name": ["轴承"], "list_price": [100]})
    cells = {"date": "2026-11-02", "customer": "杭州代理商", "product": "轴承"}
    sold = row("transaction", **cells, price_level="市级", unit_price=38)
    found = [f for f in checked(products, sold).findings if f.field == "unit_price"]
    assert [f.rule for f in found] == ["transaction.unit_price.level"]
    assert found[0].fix is not None and found[0].fix.value == "42"
    assert "4.2 折" in found[0].message.render("zh")


def test_five_of_eight_groups_are_62_5_percent_and_the_three_missing_are_named() -> None:
    """Golden case 8."""
    card = row(
        "organization",
        name="华信机械有限公司",
        nature="制造商",
        market_area="华东",
        demand_per_year=100,
        credit_grade="A",
    )
    found = completeness(card, load())
    assert found["score"][0] == pytest.approx(0.625)
    assert found["missing_groups"][0] == "组织和采购政策、交易记录、发展评估"


@pytest.mark.parametrize(
    ("code", "rule", "fix"),
    [
        ("911522010783762860", None, None),
        ("91350100M000100Y43", None, None),
        ("91350100M000100Y4Z", "organization.uscc.characters", None),
        ("91350100m000100y43", "organization.uscc.form", "91350100M000100Y43"),
        ("91350100M000 100Y43", "organization.uscc.form", "91350100M000100Y43"),
        ("9135O100M000100Y43", "organization.uscc.check", "91350100M000100Y43"),
        ("9I350100M000100Y43", "organization.uscc.check", "91350100M000100Y43"),
    ],
)
def test_credit_codes_are_proposed_never_silently_mended(code, rule, fix) -> None:
    """Golden case 11."""
    card = row("organization", name="华信机械有限公司", uscc=code)
    found = [f for f in checked(card).findings if f.field == "uscc"]
    assert [f.rule for f in found] == ([rule] if rule else [])
    assert [f.fix.value if f.fix else None for f in found] == ([fix] if rule else [])
    assert card.frame["uscc"][0] == code


@pytest.mark.parametrize(
    ("entity", "field", "value"),
    [
        ("contact", "mobile", "166 1234 5678"),
        ("contact", "mobile", "1440012345678"),
        ("contact", "mobile", "13812345678/13987654321"),
        ("contact", "phone", "(0571)87654321转801"),
        ("contact", "phone", "4008-655-100"),
        ("organization", "uscc", credit_code("N2330106")),
        ("organization", "uscc", credit_code("A1330106")),
        ("organization", "uscc", credit_code("Y1330106")),
        ("organization", "nature", "工厂"),
        ("organization", "source", "展会"),
        ("transaction", "amount", -120),
    ],
)
def test_values_that_naive_checks_reject_pass(entity: str, field: str, value: object) -> None:
    cells: dict[str, object] = {"name": "王敏"} if entity == "contact" else {"name": "华信公司"}
    if entity == "transaction":
        cells = {"date": "2026-11-02", "customer": "华信公司", "quantity": -12, "unit_price": 10}
    found = checked(row(entity, **cells, **{field: value})).findings
    assert [f.rule for f in found if f.field == field and f.position >= 0] == []


def test_no_tables_and_empty_tables_are_fine() -> None:
    assert checked().findings == ()
    empty = checked(table("organization", {"name": []}))
    assert empty.findings == () and len(empty.held[0]) == 0
