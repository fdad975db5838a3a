"""The six indices of every record: what raises them, what lowers them, and where nothing can be said."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from kedang.model.quality import INDICES, grouped, total
from kedang.model.table import Parent
from kedang.rulebook import load, loads
from kedang.validation.archived import as_tables
from kedang.validation.quality import quality
from kedang.validation.run import validate
from support.tables import AS_OF, table

RULES = load()
CODE = "91350100M000100Y43"


def measured(*tables, settings: str = "") -> pd.DataFrame:
    rulebook = loads(settings) if settings else RULES
    findings = validate(tables, rulebook, as_of=AS_OF).findings
    return quality(tables, findings, rulebook, as_of=AS_OF)


def test_every_index_is_a_share_or_missing() -> None:
    customers = table(
        "organization",
        {
            "name": ["华信机械有限公司", "宏达电子有限公司", "宏达电子有限公司"],
            "uscc": [CODE, "123", "abc"],
            "phone": ["0571-87654321", "123456", "1381234567"],
            "founded_on": ["2030-01-01", "不详", "2001-02-30"],
        },
    )
    found = measured(customers)
    assert len(found) == 3
    for name in INDICES:
        assert found[name].dropna().between(0, 1).all(), name


def test_wrong_values_lower_validity_and_more_of_them_more() -> None:
    customers = table(
        "organization",
        {
            "name": ["甲厂机械有限公司", "乙厂电子有限公司", "丙厂轴承有限公司"],
            "phone": ["0571-87654321", "123456", "123456"],
            "email": ["a@example.com", "b@example.com", "b.example.com"],
        },
    )
    validity = measured(customers)["validity"].tolist()
    assert validity[0] == 1.0 > validity[1] > validity[2] >= 0.0
    strict = measured(customers, settings="[validation]\nslips_to_zero = 0.5\n")["validity"]
    assert strict.tolist() == [1.0, 0.0, 0.0]


def test_facts_that_contradict_each_other_lower_consistency_only() -> None:
    customers = table(
        "organization",
        {
            "name": ["甲厂机械有限公司", "乙厂电子有限公司"],
            "province": ["浙江省", "浙江省"],
            "city": ["杭州市", "南京市"],
        },
    )
    found = measured(customers)
    assert found["consistency"].iat[0] == 1.0 > found["consistency"].iat[1]
    assert found["validity"].tolist() == [1.0, 1.0]


def test_the_same_activity_twice_is_not_unique() -> None:
    visits = table(
        "visit",
        {
            "date": ["2026-11-16"] * 2 + ["2026-11-17"],
            "customer": ["甲厂机械有限公司"] * 3,
            "rep": ["小吴"] * 3,
            "result": ["有效"] * 3,
            "content": ["谈价格"] * 3,
        },
    )
    found = measured(visits)["uniqueness"].tolist()
    assert min(found[:2]) < 1.0 and found[2] == 1.0


@pytest.mark.parametrize(
    ("checked", "expected"),
    [
        ("2026-11-01", 1.0),
        ("2025-11-22", 1.0),
        ("2024-11-22", 0.5),
        ("2023-11-23", 0.25),
        ("", None),
    ],
)
def test_a_customer_s_timeliness_halves_with_every_year_unchecked(
    checked: str, expected: float | None
) -> None:
    customers = table("organization", {"name": ["甲厂机械有限公司"], "verified_on": [checked]})
    found = measured(customers)["timeliness"].iat[0]
    assert np.isnan(found) if expected is None else found == pytest.approx(expected, abs=0.002)


@pytest.mark.parametrize(
    ("day", "written", "expected"),
    [
        ("2026-11-18", "2026-11-20", 1.0),
        ("2026-11-18", "2026-11-23", 0.0),
        ("2026-09-30", "2026-09-30", 1.0),
        ("2026-11-18", "", None),
    ],
)
def test_an_activity_is_in_time_until_the_friday_of_its_week(
    day: str, written: str, expected: float | None
) -> None:
    cells = {"date": [day], "customer": ["甲厂"], "rep": ["小吴"], "recorded_on": [written]}
    found = measured(table("visit", cells))["timeliness"].iat[0]
    assert np.isnan(found) if expected is None else found == expected


def test_trust_goes_by_channel_confirmations_contacts_and_age() -> None:
    frames = {
        "organization": pd.DataFrame(
            {
                "id": ["K1", "K2", "K3", "K4"],
                "name": ["甲厂", "乙厂", "丙厂", "乙厂二"],
                "source": ["展会", "展会", "展会", "老客户"],
                "merged_into": [None, None, None, "K2"],
                "verified_on": pd.to_datetime(["2026-11-22", "2026-11-22", "2024-11-22", None]),
            }
        ),
        "visit": pd.DataFrame(
            {"id": ["V1"], "customer_id": ["K4"], "date": [pd.Timestamp("2026-11-20")]}
        ),
    }
    tables = as_tables(frames, pd.DataFrame({"left_id": ["K1"], "right_id": ["K3"]}))
    found = quality(tables, (), RULES, as_of=AS_OF)
    customers = found[found["entity"] == "organization"]
    base, confirmed, old = customers["trust"].tolist()
    rules = RULES.trust
    assert base == pytest.approx(rules.believed("展会", checked=True))
    assert confirmed == pytest.approx(base + rules.confirmation_bonus + rules.contact_bonus)
    assert old == pytest.approx(base * 0.5, rel=0.01)
    assert customers["uniqueness"].tolist() == [1.0, 1.0, 0.0]


def test_public_information_is_capped_until_somebody_checked_it() -> None:
    rules = loads("[trust]\npublic_cap = 0.2\n").trust
    assert rules.believed("工商登记") <= 0.2 < rules.believed("工商登记", checked=True)
    assert rules.believed("工商登记", confirmations=1) > 0.2
    assert rules.believed("没见过的渠道") == rules.believed("其他")


def test_means_by_name_leave_out_what_is_missing() -> None:
    one = dict.fromkeys(INDICES, 1.0)
    records = pd.DataFrame(
        [{"rep": "甲"} | one, {"rep": "乙"} | one | {"validity": 0.4, "trust": None}]
    )
    by_rep = grouped(records, "rep")
    assert by_rep["name"].tolist() == ["乙", "甲"]
    assert by_rep["index"].tolist() == pytest.approx([(4 + 0.4) / 5 * 100, 100.0])
    assert total(records)["trust"].item() == 1.0 and total(records)["records"].item() == 2


def test_no_records_are_no_trouble() -> None:
    found = quality([], (), RULES, as_of=date(2026, 11, 22))
    assert len(found) == 0 and set(INDICES) <= set(found.columns)
    assert len(grouped(found, "rep")) == 0


def test_a_contact_who_names_nobody_belongs_to_who_has_the_company() -> None:
    companies = table("organization", {"name": ["甲厂", "乙厂"], "owner": ["小吴", None]})
    companies.frame["id"] = ["K1", "K2"]
    people = table(
        "contact",
        {
            "name": ["张工", "李工", "王工", "赵工"],
            "recorded_by": [None, "小李", None, None],
        },
    )
    people.frame["organization_id"] = ["K1", "K1", "K2", None]
    found = quality((companies, people), (), RULES, as_of=AS_OF)
    assert found.loc[found["entity"] == "contact", "rep"].tolist() == [
        "小吴", "小李", "未分配", "未分配",
    ]  # fmt: skip
    beside = table("contact", {"name": ["张工", "李工"]}, parent=Parent(0, np.array([1, 0])))
    found = quality((companies, beside), (), RULES, as_of=AS_OF)
    assert found.loc[found["entity"] == "contact", "rep"].tolist() == ["未分配", "小吴"]
