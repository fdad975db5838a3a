"""What a company's name and address tell is filled in, and what the sheet says is left alone."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from kedang.intake.derive import derive
from kedang.model.table import Origin, Table


def table(columns: dict[str, list[str | None]], entity: str = "organization") -> Table:
    frame = pd.DataFrame({name: pd.Series(cells, dtype="str") for name, cells in columns.items()})
    places = {name: at for at, name in enumerate(columns)}
    rows = np.arange(len(frame)) + 2
    blank = pd.DataFrame(index=frame.index)
    return Table(entity, frame, blank, blank.copy(), Origin("a.xlsx", "客户", rows, places))


@pytest.mark.parametrize(
    ("name", "province", "city", "trade_name", "trade", "form"),
    [
        ("厦门倍乐登运动器材公司", "福建省", "厦门市", "倍乐登", "运动器材", "公司"),
        ("上海思源电气股份有限公司", "上海市", "上海市", "思源", "电气", "股份有限公司"),
        ("湖州巨人机电有限公司", "浙江省", "湖州市", "巨人", "机电", "有限公司"),
    ],
)
def test_a_name_is_taken_apart(
    name: str, province: str, city: str, trade_name: str, trade: str, form: str
) -> None:
    made = table({"name": [name]})
    derive(made)
    row = made.frame.iloc[0]
    found = row[["province", "city", "trade_name", "trade", "legal_form"]].tolist()
    assert found == [province, city, trade_name, trade, form]
    assert made.origin.cell(0, "trade_name") == "A2"
    assert made.origin.cell(0, "city") == "A2"


def test_the_address_comes_before_the_name_and_is_the_origin() -> None:
    made = table({"name": ["上海恒泽机械有限公司"], "address": ["江苏省苏州市吴中区长江路1号"]})
    derive(made)
    assert made.frame[["province", "city", "district"]].iloc[0].tolist() == [
        "江苏省",
        "苏州市",
        "吴中区",
    ]
    assert made.origin.cell(0, "city") == "B2"


def test_what_the_sheet_says_is_never_replaced() -> None:
    made = table(
        {
            "name": ["上海恒泽机械有限公司", "宁波鼎晟电子有限公司"],
            "city": ["苏州市", None],
            "legal_form": ["外资", None],
        }
    )
    derive(made)
    assert made.frame["city"].tolist() == ["苏州市", "宁波市"]
    assert made.frame["province"].isna().tolist() == [True, False]
    assert made.frame["legal_form"].iloc[0] == "外资"
    assert made.origin.cell(1, "city") == "A3"
    assert made.origin.cell(0, "city") == "B2"


def test_other_entities_are_left_as_they_are() -> None:
    made = table({"name": ["上海恒泽机械有限公司"]}, entity="product")
    derive(made)
    assert list(made.frame.columns) == ["name"]
