"""False alarms kill trust: what is right passes without an error or a warning."""

from __future__ import annotations

import pytest

from kedang.model.finding import Severity
from kedang.rulebook import load
from kedang.validation.run import validate
from support.tables import AS_OF, row
from validation import cases_pass as right

REQUIRED = {
    "visit": {"date": "2026-11-02", "customer": "华信机械有限公司"},
    "transaction": {"date": "2026-11-02", "customer": "华信机械有限公司"},
    "complaint": {"received_on": "2026-11-20", "customer": "华信机械有限公司"},
    "receivable": {"as_of": "2026-11-20", "customer": "华信机械有限公司"},
    "contact": {"name": "王敏", "organization": "华信机械有限公司"},
    "organization": {"name": "华信机械有限公司", "source": "展会"},
    "individual": {"name": "李娜", "source": "展会"},
    "promotion": {"name": "秋季让利"},
    "project": {"name": "扩产", "customer": "华信机械有限公司"},
    "channel_partner": {"name": "杭州中联机电有限公司"},
}
FIELDS = {
    ("organization", "uscc"): right.CODES,
    ("contact", "mobile"): right.MOBILES,
    ("individual", "mobile"): right.MOBILES,
    ("organization", "phone"): right.LANDLINES,
    ("organization", "fax"): right.LANDLINES,
    ("contact", "email"): right.EMAILS,
    ("organization", "postcode"): right.POSTCODES,
    ("organization", "website"): right.SITES,
    ("visit", "date"): right.DAYS[:-2],
    ("organization", "founded_on"): right.DAYS,
    ("transaction", "amount"): right.FIGURES,
    ("organization", "annual_revenue"): right.FIGURES,
    ("organization", "name"): right.NAMES,
    ("transaction", "customer"): right.NAMES,
    ("contact", "name"): right.PEOPLE,
    ("individual", "name"): right.PEOPLE,
}
SINGLE = [(*field, value) for field, values in FIELDS.items() for value in values]


def alarms(entity: str, cells: dict[str, object]) -> list[tuple[str, str]]:
    """Rules that are an error or a warning about one row of some cells."""
    checked = validate([row(entity, **(REQUIRED.get(entity, {}) | cells))], load(), as_of=AS_OF)
    return [
        (finding.rule, finding.value)
        for finding in checked.findings
        if finding.severity is not Severity.INFO
    ]


@pytest.mark.parametrize(("entity", "field", "value"), SINGLE)
def test_a_right_value_passes(entity: str, field: str, value: object) -> None:
    assert alarms(entity, {field: value}) == []


@pytest.mark.parametrize("cells", right.PLACES, ids=lambda cells: "".join(cells.values()))
def test_a_right_place_passes(cells: dict[str, object]) -> None:
    assert alarms("organization", cells) == []


@pytest.mark.parametrize(("entity", "cells"), right.ROWS)
def test_a_right_row_passes(entity: str, cells: dict[str, object]) -> None:
    assert alarms(entity, cells) == []
