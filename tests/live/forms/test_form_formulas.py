"""The formulas of the forms, worked out by LibreOffice: what is missing, what is malformed, the worked-out columns."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from kedang.forms.build import build
from kedang.forms.design import Form, FormSheet
from kedang.forms.filled import Filled
from kedang.forms.headings import Need
from kedang.forms.plan import TablePlan, table_plan
from kedang.forms.registry import FORMS
from kedang.forms.writing.formulas import needed, status_of
from kedang.forms.writing.rules import wrong_when
from kedang.model.field import FieldType
from kedang.model.text import LANGUAGES, Lang
from kedang.rulebook import load
from support.calc import RunningCalc

pytestmark = pytest.mark.live
RULES = load()
TABLES = [
    pytest.param(one, one.sheets[0], id=one.id)
    for one in FORMS
    if len(one.sheets) == 1 and one.sheets[0].layout == "table"
]


@pytest.fixture
def calc(office: RunningCalc, tmp_path: Path) -> Iterator[Any]:
    """Open a workbook, everything worked out anew; it is closed again."""
    opened: list[Any] = []

    def run(data: bytes) -> Any:
        path = tmp_path / f"form{len(opened)}.xlsx"
        path.write_bytes(data)
        opened.append(office.open(path.as_uri(), hidden=True))
        opened[-1].calculateAll()
        return opened[-1]

    yield run
    for document in opened:
        office.let_go(lambda document=document: document.close(True))


def three_rows(plan: TablePlan) -> pd.DataFrame:
    """One record that lacks nothing, one that lacks what is wanted, one that has only what is wanted."""
    must = [column.path for column in needed(plan, Need.MUST)]
    wanted = [column.path for column in needed(plan, Need.WANTED)]
    other = [c.path for c in plan.filled_in() if c.need is Need.OPTIONAL and c.kind == "field"][:1]
    rows = [dict.fromkeys(must + wanted, "1"), dict.fromkeys(must or other, "1"),
            dict.fromkeys(wanted or other, "1")]  # fmt: skip
    return pd.DataFrame(rows, dtype=object)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("one", "sheet"), TABLES)
def test_a_row_tells_what_it_lacks(calc: Any, one: Form, sheet: FormSheet, lang: Lang) -> None:
    plan = table_plan(sheet, RULES, lang)
    frame = three_rows(plan)
    filled = Filled(frame, example=True)
    document = calc(build(one, RULES, lang, rows={sheet.name: filled}))
    page = document.Sheets.getByName(sheet.name)
    shown = [page.getCellByPosition(0, plan.first + down).String for down in range(5)]
    expected = [
        status_of(plan, lambda path, at=at: path in frame and pd.notna(frame[path].iat[at]), lang)
        for at in range(3)
    ]
    assert shown[0].startswith("示例")
    assert shown[1:] == [*expected, ""]
    for column in plan.columns[1:]:
        cell = page.getCellByPosition(column.at, plan.first)
        if column.worked_out and isinstance(column.shown, str):
            assert cell.String == column.shown, column.heading
        elif column.worked_out:
            assert cell.Value == pytest.approx(column.shown), column.heading
        empty = page.getCellByPosition(column.at, plan.first + 4)
        assert empty.String == "" and empty.getError() == 0


CASES = {
    FieldType.USCC: {
        "91330106MA2H5K7D9C": False, "911522010783762860": False, "91350100M000100Y43": False,
        "91350100M000100Y4Z": True, "91330106MA2H5K7D9D": True, "9133010": True, "": False,
        "91330106ma2h5k7d9c": False, "110108000000016": False, "MA2H5K7D9": False,
    },
    FieldType.MOBILE: {
        "13800138000": False, "138 0013 8000": False, "1380013800": True, "23800138000": True,
        "13800138000、13900139000": False, "": False,
    },
    FieldType.PHONE: {"0571-87654321": False, "123456": True, "4008655100": False, "": False},
    FieldType.EMAIL: {"a@b.cn": False, "a@b": True, "ab.cn": True, "": False},
    FieldType.POSTCODE: {"310000": False, "3100": True, "31000a": True, "": False},
    FieldType.DATE: {"2026年三月": True, "": False},
    FieldType.MONEY: {"12万": True, "": False},
}  # fmt: skip


@pytest.mark.parametrize("kind", CASES, ids=str)
def test_a_malformed_value_is_seen_and_a_good_one_is_left_alone(calc: Any, kind: FieldType) -> None:
    document = calc(build(FORMS[-1], RULES, "zh"))
    page = document.Sheets.getByIndex(document.Sheets.Count - 1)
    page.unprotect("")
    for row, (text, wrong) in enumerate(CASES[kind].items(), start=100):
        page.getCellByPosition(0, row).String = text
        page.getCellByPosition(1, row).Formula = f"={wrong_when(kind, f'$A{row + 1}')}".replace(
            ",", ";"
        ).replace("$1:$17", "$A$1:$A$17")
        assert page.getCellByPosition(1, row).getError() == 0
        assert bool(page.getCellByPosition(1, row).Value) is wrong, (kind, text)
