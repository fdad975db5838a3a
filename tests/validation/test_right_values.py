"""Values that are right and once were found fault with; found by generated reps who filled in our own forms."""

from __future__ import annotations

from datetime import date

import numpy as np

from kedang.model.table import Parent, Table
from kedang.rulebook import load
from kedang.validation.run import validate
from support.tables import table

DAY = date(2026, 11, 22)
FIRM = "杭州启明液压件有限公司"


def _rules(*tables: Table) -> set[str]:
    return {finding.rule for finding in validate(list(tables), load(), as_of=DAY).findings}


def test_orders_beside_companies_with_a_first_deal_and_people_without() -> None:
    firm = table("organization", {"name": [FIRM], "first_deal_on": ["2026-11-10"]})
    person = table("individual", {"name": ["王敏"], "mobile": ["13812345678"]})
    order = table("transaction", {"date": ["2026-11-02"], "customer": [FIRM], "product": ["球阀"]})
    assert "transaction.date.before_first_deal" in _rules(firm, person, order)


def test_who_buys_for_himself_is_his_own_end_customer() -> None:
    cells = {
        "date": ["2026-11-12"],
        "customer": [FIRM],
        "end_customer": [FIRM],
        "product": ["球阀"],
    }
    firm = table("organization", {"name": [FIRM], "owner": ["张伟"], "recorded_on": ["2026-11-02"]})
    clash = {"transaction.end_customer.collision", "transaction.end_customer.claimed"}
    assert not clash & _rules(firm, table("transaction", cells))
    agent = {**cells, "customer": ["南京海通机电有限公司"]}
    assert clash & _rules(firm, table("transaction", agent))


def test_the_number_of_a_lead_is_that_of_its_person() -> None:
    lead = table("lead", {"name": [FIRM, "宁波远东轴承有限公司"], "phone": ["0571-87654321", ""]})
    people = table(
        "contact", {"name": ["王敏", "李强"], "organization": [FIRM, "宁波远东轴承有限公司"]}
    )
    people.parent = Parent(0, np.array([0, 1]))
    found = validate([lead, people], load(), as_of=DAY).findings
    (told,) = [f for f in found if f.rule == "contact.mobile.unreachable"]
    assert dict(told.message.args)["count"] == 1
    alone = table("contact", {"name": ["王敏"], "organization": [FIRM]})
    assert "contact.mobile.unreachable" in _rules(alone)
