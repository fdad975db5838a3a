"""Records that the rules on completeness, age and source must find, and near misses they must leave alone."""

from __future__ import annotations

import numpy as np

from kedang.model.table import Parent
from support.tables import row, table

FULL = {
    "name": "华信机械有限公司",
    "nature": "制造商",
    "market_area": "华东",
    "demand_per_year": 100,
    "credit_grade": "A",
}


def _org(**cells: object):
    return [row("organization", **({"name": "华信机械有限公司"} | cells))]


def _beside():
    contact = table("contact", {"name": ["王敏"]}, parent=Parent(0, np.array([0])))
    return [*_org(), contact]


CASES = {
    "organization.name.missing": (_org(name="—"), _org(name="无锡一棉")),
    "individual.name.missing": (
        [row("individual", name="", mobile="13812345678")],
        [row("individual", name="李娜", mobile="13812345678")],
    ),
    "visit.date.missing": (
        [row("visit", date="", customer="华信机械有限公司")],
        [row("visit", date="下周某天", customer="华信机械有限公司")],
    ),
    "transaction.customer.missing": (
        [row("transaction", date="2026-11-02", amount=5)],
        [row("transaction", date="2026-11-02", customer="李娜")],
    ),
    "contact.organization.missing": ([row("contact", name="王敏")], _beside()),
    "organization.owner.missing": (_org(), _org(owner="陈立")),
    "organization.source.missing": (_org(), _org(source="老客户")),
    "organization.card.thin": (_org(), [row("organization", **FULL)]),
    "organization.verified_on.stale": (
        _org(verified_on="2025-11-01"),
        _org(verified_on="2025-12-01"),
    ),
    "organization.source.channel": (_org(source="天上掉下来"), _org(source="展会")),
    "organization.source.bought": (
        _org(source="租用购买"),
        _org(source="租用购买", notes="数据商授权书编号 12"),
    ),
    "source.lawful_note.missing": (
        [row("source", name="名录", channel="租用购买")],
        [row("source", name="名录", channel="租用购买", lawful_note="授权书编号 12")],
    ),
}
