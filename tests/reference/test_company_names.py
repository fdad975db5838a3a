"""Company names taken apart: the real list, made-up names in all four orders, what tells them apart."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.reference import company_names, regions

CASES = Path(__file__).resolve().parent.parent / "cases"


def cases(name: str) -> list[dict[str, str]]:
    with (CASES / name).open(encoding="utf-8") as handle:
        return list(csv.DictReader(handle))


@pytest.mark.parametrize("name", ["company_names_real.csv", "company_names.csv"])
def test_names_come_apart_as_labelled(name: str) -> None:
    wrong = []
    for case in cases(name):
        parsed = company_names.parse(case["name"])
        found = {
            "name": case["name"],
            "trade_name": parsed.trade_name,
            "industry": parsed.industry,
            "legal_form": parsed.legal_form,
            "region": (parsed.region.value or "") if parsed.region else "",
            "branch": parsed.branch,
            "group": "1" if parsed.group else "",
        }
        if found != case:
            wrong.append((case, found))
    assert wrong == []


def test_golden_case_10() -> None:
    names = ["北京华信机械有限公司", "华信机械（北京）有限公司", "北京市华信机械有限责任公司"]
    parsed = [company_names.parse(name) for name in names]
    assert len({one.key for one in parsed}) == 1
    assert all(regions.compatible(parsed[0].region, one.region) for one in parsed)
    other = company_names.parse("上海华信机械有限公司")
    assert not regions.compatible(parsed[0].region, other.region)
    first, second = company_names.parse("华信机械一厂"), company_names.parse("华信机械二厂")
    assert (first.ordinals, second.ordinals) == (("1",), ("2",))
    assert first.key != second.key
    assert company_names.parse("").problem == "blank"


def test_a_stock_company_is_not_a_limited_company() -> None:
    limited, stock = (
        company_names.parse("华信机械有限公司"),
        company_names.parse("华信机械股份有限公司"),
    )
    assert limited.core == stock.core
    assert limited.key != stock.key


def test_remarks_and_former_name_leave_the_name() -> None:
    parsed = company_names.parse("北京华信机械有限公司(原北京华美机械厂)【重点】")
    assert parsed.value == "北京华信机械有限公司"
    assert parsed.former == "北京华美机械厂"
    assert parsed.notes == ("重点",)


def test_a_branch_names_its_parent() -> None:
    parsed = company_names.parse("北京华信机械有限公司深圳分公司")
    assert (parsed.parent, parsed.branch) == ("北京华信机械有限公司", "深圳分公司")


@pytest.mark.parametrize(
    ("text", "problem"),
    [("", "blank"), (None, "blank"), (12, "blank"), ("A", "too_short"), ("王小明", "person_name")],
)
def test_problems(text: object, problem: str) -> None:
    assert company_names.parse(text).problem == problem


def test_columns_say_what_single_names_say() -> None:
    names = ["华信机械（北京）有限公司", None, "华信机械一厂", "华信机械（北京）有限公司"]
    frame = company_names.parse_column(pd.Series(names, index=[5, 6, 7, 8], dtype="str"))
    assert list(frame.index) == [5, 6, 7, 8]
    assert frame["trade_name"].tolist()[0] == "华信"
    assert frame["city"].iloc[0] == "北京市"
    assert frame["problem"].iloc[1] == "blank"
    assert frame["ordinals"].iloc[2] == ("1",)
    assert frame["key"].iloc[0] == frame["key"].iloc[3]


@given(st.text(alphabet="北京上海华信机械一二厂有限公司集团()（）【】分原Co.Ld 123·-", max_size=20))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = company_names.normalize(text)
    if once is not None:
        assert company_names.normalize(once) in (once, None)
