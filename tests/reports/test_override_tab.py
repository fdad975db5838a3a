"""人工定级, the tab: what is filled in is read back, what was there already is nothing new, mistakes name the cell."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from kedang.hosts.files import read_workbook
from kedang.model.errors import WorkbookError
from kedang.reports.override_tab import SOURCE, read_overrides, write_override_tab
from support.tiering import at

TIERS = list("ABCD")
ROWS = pd.DataFrame(
    {
        "customer_id": ["ORG-1", "ORG-2"],
        "name": ["甲公司", "乙公司"],
        "computed": ["C", "B"],
        "score": [50.0, 70.0],
        "tier": ["C", "A"],
        "set_tier": [None, "A"],
        "set_why": [None, "老关系"],
        "set_until": pd.to_datetime([None, "2026-12-31"]),
    }
).astype({"set_tier": "str", "set_why": "str"})


@pytest.fixture(params=["zh", "en"])
def cells(request: pytest.FixtureRequest, tmp_path: Path) -> list[list[Any]]:
    """The tab as it is read back."""
    book = tmp_path / "tab.xlsx"
    write_override_tab(book, ROWS, TIERS, at("2026-11-20"), request.param)
    grid = next(one for one in read_workbook(book).grids if one.sheet == SOURCE)
    return [list(row) for row in grid.cells]


def read(cells: list[list[Any]]) -> list[tuple[Any, ...]]:
    found = read_overrides(cells, "客户.xlsx", SOURCE, TIERS)
    return [(one.customer, one.tier, one.reason, one.until) for one in found]


def test_untouched_it_asks_for_nothing(cells: list[list[Any]]) -> None:
    assert read(cells) == []


@pytest.mark.parametrize("until", ["2027-1-31", 46418.0, date(2027, 1, 31), "2027年1月31日"])
def test_a_tier_with_reason_and_day_is_read(cells: list[list[Any]], until: object) -> None:
    cells[4][4:7] = ["a", " 年度合同 ", until]
    assert read(cells) == [("ORG-1", "A", "年度合同", date(2027, 1, 31))]


@pytest.mark.parametrize("word", ["取消", "none", "", None])
def test_taken_back_by_word_or_by_emptying_the_cell(
    cells: list[list[Any]], word: str | None
) -> None:
    cells[5][4] = word
    assert [(one[0], one[1]) for one in read(cells)] == [("ORG-2", "")]


@pytest.mark.parametrize(
    ("given", "cell"),
    [(["E", "x", "2027-1-31"], "E5"), (["A", " ", "2027-1-31"], "F5"), (["A", "x", "改天"], "G5")],
)
def test_a_mistake_names_its_cell(cells: list[list[Any]], given: list[str], cell: str) -> None:
    cells[4][4:7] = given
    with pytest.raises(WorkbookError, match=cell):
        read(cells)
