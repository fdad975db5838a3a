"""Every function, typed in a cell of a running Calc, answers what it answers without it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from kedang.functions import call
from kedang.functions.registry import FUNCTIONS, Function
from kedang.hosts.formulas import function_desk
from support.calc import RunningCalc
from support.extension import break_settings
from support.screen import wait_for

pytestmark = pytest.mark.live

FORMULAS = 16

NAMES = ["（杭州）西子 机电有限责任公司", "杭州西子机电有限公司", "华为技术有限公司", "", "abc"]
CODES = ["914403001922038216", "91330106589876543X", "", "12", "0"]
PHONES = ["０５７１-87654321转8", "13812345678", "138", "", "400-865-5100"]
PLACES = ["杭州西湖区文三路1号", "深圳市龙岗区坂田", "", "火星", "浙江"]
TRADES = ["通用设备制造", "软件", "", "零售", "xyz"]
DAYS: list[object] = ["24年5月1日", 46348.0, "", "2026-10-01", "不知道"]
TABLE: list[list[object]] = [
    ["客户名称", "统一社会信用代码", "电话", "地址", "销售额", "毛利率"],
    ["杭州西子机电有限公司", CODES[1], "0571-87654321", PLACES[0], 120000.0, 0.3],
    ["（杭州）西子机电有限责任公司", CODES[1], "0571-87654321", PLACES[0], 8000.0, 0.2],
    ["华为技术有限公司", CODES[0], "13812345678", PLACES[1], 990000.0, 0.4],
]
FIRST = {
    "KD_USCC_CHECK": CODES,
    "KD_PHONE": PHONES,
    "KD_REGION": PLACES,
    "KD_INDUSTRY": TRADES,
    "KD_DATE": DAYS,
    "KD_WORKDAY": DAYS,
    "KD_WEEK": DAYS,
    "KD_TRUST": ["来电", "展会", "", "官网", "?"],
    "KD_RELATION": [80.0, 0.0, "x", 55.0, 100.0],
    "KD_CROSS_RATIO": [0.25, 0.1, 0.0, "", "x"],
    "KD_MASK": PHONES,
}
OTHERS: dict[tuple[str, str], list[object]] = {
    ("KD_SIMILARITY", "right"): ["西子机电", *NAMES[1:]],
    ("KD_RELATION", "personal"): [30.0, 0.0, 10.0, "", 100.0],
    ("KD_CROSS_RATIO", "turnover"): [6.0, 4.0, 1.0, 2.0, 3.0],
    ("KD_TRUST", "confirmations"): [2.0, 0.0, 1.0, 3.0, 1.0],
    ("KD_TRUST", "days"): [30.0, 0.0, 400.0, 10.0, 1.0],
}


@pytest.fixture
def sheet(calc: RunningCalc) -> Iterator[Any]:
    """An empty sheet."""
    document = calc.open("private:factory/scalc", hidden=True)
    try:
        yield document.Sheets.getByIndex(0)
    finally:
        document.close(True)


@pytest.fixture
def answer(
    surroundings: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, list[object]], Any]:
    """A function called here, with the archive that Calc's worker has."""
    monkeypatch.setenv("KEDANG_ARCHIVE", surroundings["KEDANG_ARCHIVE"])
    return lambda name, arguments: call(name, arguments, function_desk("en"))


def put(sheet: Any, column: int, rows: list[list[object]]) -> str:
    """Write rows from a column on, from the second row; their address."""
    last = column + len(rows[0]) - 1
    area = sheet.getCellRangeByPosition(column, 1, last, len(rows))
    area.setDataArray(tuple(tuple(row) for row in rows))
    return str(area.AbsoluteName).partition(".")[2].replace("$", "")


def shown(value: object) -> list[list[object]]:
    """An answer as a sheet shows it."""
    rows = value if isinstance(value, list) else [[value]]
    return [[float(each) if isinstance(each, bool) else each for each in row] for row in rows]


def asked(function: Function) -> list[list[list[object]]]:
    """The arguments of a function as ranges; single settings are left out."""
    ranges: list[list[list[object]]] = []
    for place, argument in enumerate(function.arguments):
        if argument.shape == "table":
            ranges.append(TABLE if place == 0 else [[name] for name in NAMES[1:]])
        elif argument.shape == "cells":
            other = OTHERS.get((function.name, argument.name), FIRST.get(function.name, NAMES))
            ranges.append([[each] for each in other])
    return ranges


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.name)
def test_a_range_is_answered_as_without_calc(
    sheet: Any, answer: Callable[[str, list[object]], Any], function: Function
) -> None:
    ranges = asked(function)
    addresses = [put(sheet, 8 * place, rows) for place, rows in enumerate(ranges)]
    expected = shown(answer(function.name, list(ranges)))
    height, width = len(expected), len(expected[0])
    target = sheet.getCellRangeByPosition(30, 1, 29 + width, height)
    target.setArrayFormula(f"={function.name}({';'.join(addresses)})")
    assert [list(row) for row in target.getDataArray()] == expected


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda each: each.name)
def test_single_cells_are_answered_as_without_calc(
    sheet: Any, answer: Callable[[str, list[object]], Any], function: Function
) -> None:
    ranges = asked(function)
    firsts = [rows if rows is TABLE else rows[0][0] for rows in ranges]
    addresses = [put(sheet, 8 * place, rows) for place, rows in enumerate(ranges)]
    typed = [
        address if rows is TABLE else address.partition(":")[0]
        for rows, address in zip(ranges, addresses, strict=True)
    ]
    cell = sheet.getCellByPosition(30, 1)
    cell.setFormula(f"={function.name}({';'.join(typed)})")
    expected = shown(answer(function.name, firsts))[0][0]
    assert cell.getDataArray()[0][0] == expected


def test_an_empty_cell_is_no_zero_and_a_change_is_followed(sheet: Any) -> None:
    cell = sheet.getCellByPosition(1, 0)
    cell.setFormula("=KD_NAME(A1)")
    assert cell.getString() == ""
    sheet.getCellByPosition(0, 0).setString("华为技术有限责任公司")
    assert cell.getString() == call("KD_NAME", ["华为技术有限责任公司"], function_desk("en"))
    cell.setFormula("=KD_RELATION(0;0)")
    assert cell.getDataArray()[0][0] == call("KD_RELATION", [0.0, 0.0], function_desk("en"))


def test_ten_thousand_rows_are_answered_quickly(
    sheet: Any, figure: Callable[[str, float], None]
) -> None:
    size, best = 10_000, 9.0
    target = sheet.getCellRangeByPosition(1, 0, 1, size - 1)
    for turn in range(3):
        rows = tuple((f"0571-8{turn}{number:06}转8",) for number in range(size))
        sheet.getCellRangeByPosition(0, 0, 0, size - 1).setDataArray(rows)
        begun = time.perf_counter()
        target.setArrayFormula(f"=KD_PHONE(A1:A{size})")
        last = sheet.getCellByPosition(1, size - 1).getString()
        best = min(best, time.perf_counter() - begun)
        assert last == f"0571-8{turn}009999转8"
        target.clearContents(FORMULAS)
    figure("10,000 rows through a function", best)
    assert best < 1.0


def test_a_worker_that_was_killed_is_replaced(calc: RunningCalc, sheet: Any) -> None:
    cell = sheet.getCellByPosition(1, 0)
    cell.setFormula('=KD_NAME("华为技术有限公司")')
    assert cell.getString() == "华为技术有限公司"
    before = workers(calc)
    assert len(before) == 1
    before[0].kill()
    assert wait_for(lambda: gone(before[0]))
    cell.setFormula('=KD_NAME("杭州西子机电有限公司")')
    assert cell.getString() == "杭州西子机电有限公司"
    assert workers(calc)[0].pid != before[0].pid


def test_the_worker_ends_with_calc_and_a_missing_python_is_told(
    soffice: str, profile: Path, tmp_path: Path
) -> None:
    running = RunningCalc(soffice, tmp_path, template=profile)
    try:
        document = running.open("private:factory/scalc", hidden=True)
        cell = document.Sheets.getByIndex(0).getCellByPosition(0, 0)
        cell.setFormula('=KD_NAME("华为技术有限公司")')
        assert cell.getString() == "华为技术有限公司"
        (worker,) = workers(running)
        document.close(True)
        running.stop()
        assert wait_for(lambda: gone(worker))
        break_settings(tmp_path / "profile1", "gone-python")
        running.template = tmp_path / "profile1"
        document = running.open("private:factory/scalc", hidden=True)
        cell = document.Sheets.getByIndex(0).getCellByPosition(0, 0)
        cell.setFormula('=KD_NAME("华为技术有限公司")')
        assert cell.getString().startswith("#KD! gone-python is not there")
        document.close(True)
    finally:
        running.stop()


def workers(calc: RunningCalc) -> list[psutil.Process]:
    """The functions workers that this LibreOffice started."""
    assert calc.process is not None
    below = psutil.Process(calc.process.pid).children(recursive=True)
    return [each for each in below if "functions" in each.cmdline()]


def gone(process: psutil.Process) -> bool:
    """Whether a process has ended; Calc may not have looked yet."""
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True
