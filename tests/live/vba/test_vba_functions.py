"""Every worksheet function from a cell through the add-in's own VBA to Python and back."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from kedang.functions import call
from kedang.functions.registry import FUNCTIONS, Function
from kedang.hosts.excel.dispatch import Dispatch
from kedang.hosts.formulas import function_desk
from support.desk import Desk
from support.vba import Addin

from .conftest import Load

pytestmark = pytest.mark.live

Rows = list[list[object]]
EVERYTHING = 1023

HEAD: list[object] = ["客户名称", "统一社会信用代码", "省份", "城市", "联系电话", "客户来源"]
CODE = "91350100M000100Y43"
FIRMS: Rows = [
    HEAD,
    ["杭州启明液压件有限公司", CODE, "浙江省", "杭州市", "0571-87654321", "老客户"],
    ["（杭州）启明液压件有限责任公司", CODE, "浙江", "杭州", "0571-87654321", "展览"],
    ["宁波远东轴承制造有限公司", "", "浙江省", "宁波市", "13812345678", ""],
]
SCORES: Rows = [
    ["客户名称", "合同量", "单价", "销售收入", "回款率", "利润水平", "质量损失", "行业影响力", "商业信誉"],
    ["杭州启明液压件有限公司", 120.0, 1.1, 900.0, 0.95, 0.2, 1.0, "高", "好"],
    ["宁波远东轴承制造有限公司", 20.0, 0.9, 100.0, 0.6, 0.05, 12.0, "低", "一般"],
]  # fmt: skip
NAMES: Rows = [["杭州启明液压件有限公司"], ["（宁波）远东 轴承制造有限责任公司"], ["无名"]]
DAYS: Rows = [["24年5月1日"], ["2026-10-01"], [46348.0]]
PHONES: Rows = [["０５７１-87654321转8"], ["13812345678"], ["12"]]

# Function → its arguments, each as a range; a setting as a single value behind it.
ASKED: dict[str, list[Rows | str | float]] = {
    "KD_USCC_CHECK": [[[CODE], ["91330106589876543X"], ["12"]]],
    "KD_PHONE": [PHONES, "类型"],
    "KD_NAME": [NAMES],
    "KD_NAME_PARTS": [NAMES, "字号"],
    "KD_REGION": [[["杭州西湖区文三路1号"], ["深圳龙岗坂田"], ["火星"]], "市"],
    "KD_INDUSTRY": [[["通用设备制造"], ["汽配"], ["xyz"]], "行业代码"],
    "KD_DATE": [DAYS, "说明"],
    "KD_DUPLICATES": [FIRMS],
    "KD_MATCH": [NAMES, [["宁波远东轴承制造有限公司"], ["上海宏图仪表股份有限公司"]], "相似度"],
    "KD_SIMILARITY": [NAMES, [["杭州启明液压"], ["宁波远东轴承制造有限公司"], ["上海宏图"]]],
    "KD_COMPLETENESS": [FIRMS],
    "KD_TRUST": [[["客户来电"], ["展会"], ["?"]], [[2.0], [0.0], [1.0]], [[30.0], [0.0], [400.0]]],
    "KD_SCORE": [SCORES],
    "KD_TIER": [SCORES],
    "KD_RELATION": [[[80.0], [0.0], ["x"]], [[30.0], [0.0], [10.0]], "下一步"],
    "KD_CROSS_RATIO": [[[0.25], ["25%"], [0.0]], [[6.0], [4.0], [1.0]]],
    "KD_WORKDAY": [DAYS, 3.0],
    "KD_WEEK": [DAYS],
    "KD_MASK": [PHONES, "电话"],
    "KD_CUSTOMER": [NAMES, "城市"],
    "KD_SEGMENT": [NAMES, "熟客/生客", "依据"],
    "KD_WHY": [NAMES, "总分"],
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small archive."""
    desk = Desk(tmp_path_factory.mktemp("desk"), None)  # type: ignore[arg-type]
    desk.job(desk.firms())
    return desk.archive


@pytest.fixture
def live(load_addin: Load, archive: Path, monkeypatch: pytest.MonkeyPatch) -> Addin:
    """The add-in before the real dispatcher."""
    monkeypatch.setenv("KEDANG_ARCHIVE", str(archive))
    return load_addin(call=Dispatch(_no_excel, list, archive=str(archive)).Call)


def _no_excel() -> Any:
    raise AssertionError("a function asks nothing of Excel")


def put(addin: Addin, column: int, rows: Rows) -> str:
    """Rows from the second row of a column on, below each other; their address."""
    sheet = addin.document.Sheets.getByIndex(0)
    area = sheet.getCellRangeByPosition(column, 1, column + len(rows[0]) - 1, len(rows))
    area.setDataArray(tuple(tuple(row) for row in rows))
    return str(area.AbsoluteName).rpartition(".")[2].replace("$", "")


def literal(value: object) -> str:
    """A value as it is typed in a formula."""
    return f'"{value}"' if isinstance(value, str) else str(value)


def typed(addin: Addin, arguments: list[Rows | str | float], *, single: bool) -> str:
    """The arguments of a formula; ranges stand in the sheet, a single one is the range's first cell."""
    words = []
    for place, given in enumerate(arguments):
        if isinstance(given, list):
            address = put(addin, 10 * place, given)
            words.append(address.partition(":")[0] if single and len(given[0]) == 1 else address)
        else:
            words.append(literal(given))
    return ";".join(words)


def shown(value: object) -> list[list[object]]:
    """An answer as a sheet shows it."""
    rows = value if isinstance(value, list) else [[value]]
    return [[float(each) if isinstance(each, bool) else each for each in row] for row in rows]


def in_cells(addin: Addin, formula: str, height: int, width: int) -> list[list[object]]:
    """What an array formula shows in as many cells."""
    sheet = addin.document.Sheets.getByIndex(0)
    sheet.getCellRangeByPosition(40, 1, 60, 60).clearContents(EVERYTHING)
    target = sheet.getCellRangeByPosition(40, 1, 39 + width, height)
    target.setArrayFormula(formula)
    return [list(row) for row in target.getDataArray()]


def plain(arguments: list[Rows | str | float], *, single: bool) -> list[object]:
    """The same arguments, for Python."""
    return [
        given[0][0] if single and isinstance(given, list) and len(given[0]) == 1 else given
        for given in arguments
    ]


def settings(function: Function) -> list[int]:
    """How many arguments a formula can have: all, and without the trailing optional ones."""
    needed = sum(not argument.optional for argument in function.arguments)
    return sorted({needed, len(function.arguments)})


def test_every_function_is_asked_here() -> None:
    assert {name: len(given) for name, given in ASKED.items()} == {
        function.name: len(function.arguments) for function in FUNCTIONS
    }


@pytest.mark.parametrize("single", [True, False], ids=["value", "range"])
def test_every_function_answers_in_cells_as_it_answers_in_python(live: Addin, single: bool) -> None:
    desk = function_desk("zh")
    for function in FUNCTIONS:
        for count in settings(function):
            given = ASKED[function.name][:count]
            expected = shown(call(function.name, plain(given, single=single), desk))
            formula = f"={function.name}({typed(live, given, single=single)})"
            told = in_cells(live, formula, len(expected), len(expected[0]))
            assert told == expected, formula


def test_the_archive_is_reached_from_a_cell(live: Addin) -> None:
    live.cell("A1").setFormula('=KD_CUSTOMER("宁波远东轴承制造有限公司";"城市")')
    assert live.cell("A1").getString() == "宁波市"


def test_a_whole_column_is_only_as_long_as_it_is_filled(live: Addin) -> None:
    put(live, 0, NAMES)
    live.cell("H1:H5").setArrayFormula("=KD_NAME(A:A)")
    assert live.cell("H2").getString() == "杭州启明液压件有限公司"
    rows = live.server.heard[-1][2][0]  # type: ignore[index]
    assert len(rows) < 200


def test_the_language_of_the_user_is_passed_on(live: Addin) -> None:
    live.stage.values["Language"] = "en"
    live.cell("A1").setFormula('=KD_NAME_PARTS("x";"nonsense")')
    assert live.cell("A1").getString().startswith("#KD! ")


def test_cells_one_by_one_and_a_range_at_once(live: Addin) -> None:
    """Far above the usual, for a busy machine; the figures themselves: benchmarks/bench_vba.py."""
    live.cell("A1:A2000").setDataArray(tuple((f"杭州{n}号机电有限公司",) for n in range(2_000)))
    start = time.perf_counter()
    live.cell("C1:C100").setFormulaArray(tuple((f"=KD_NAME(A{n + 1})",) for n in range(100)))
    assert live.cell("C1:C100").getDataArray()[99] == ("杭州99号机电有限公司",)
    each = (time.perf_counter() - start) / 100
    start = time.perf_counter()
    live.cell("D1:D2000").setArrayFormula("=KD_NAME(A1:A2000)")
    assert live.cell("D1:D2000").getDataArray()[1999] == ("杭州1999号机电有限公司",)
    whole = time.perf_counter() - start
    assert len([heard for heard in live.server.heard if heard[0] == "Call"]) <= 102
    assert each < 0.2 and whole < 20
