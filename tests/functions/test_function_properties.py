"""Whatever stands in the cells: nothing is raised, the shape is kept, every cell is a plain value."""

from __future__ import annotations

from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.functions import call
from kedang.functions.registry import FUNCTIONS, Function
from support.functions import ask, desk

NEAR = st.sampled_from(
    ["13812345678", "0571-8765432a", "91350100M000100Y43", "2024-02-30", "1.38E+10", "#N/A", "=1+1",
     "公司名称", "电话", "合同量", "回款率", "华信机械（北京）有限公司", "杭州市西湖区", "展会", "省", "号码",
     "-", "\x00", "\ud800", "🙂", "' or 1=1", "{x}", "%s", "²", "①", "१२३", "1e999", "∞"]
)  # fmt: skip
CELL = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.text(max_size=12),
    st.dates(date(1, 1, 1)),
    st.datetimes(datetime(1, 1, 1)),
    st.binary(max_size=4),
    NEAR,
)
BLOCK = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(CELL, min_size=width, max_size=width), min_size=1, max_size=5)
)
ANYTHING = st.one_of(
    CELL, BLOCK, st.lists(CELL, max_size=4), st.dictionaries(CELL, CELL, max_size=1)
)
ARCHIVED = ("KD_CUSTOMER", "KD_SEGMENT", "KD_WHY")
OFFLINE = [one for one in FUNCTIONS if one.name not in ARCHIVED]
ANSWERS = (str, float, bool)


@given(declared=st.sampled_from(FUNCTIONS), args=st.lists(ANYTHING, max_size=5))
@settings(max_examples=80)
def test_nothing_is_raised_and_answers_are_plain(declared: Function, args: list[object]) -> None:
    answer = ask(declared.name, *args)
    rows = answer if isinstance(answer, list) else [[answer]]
    assert len({len(row) for row in rows}) == 1
    assert all(isinstance(cell, ANSWERS) and cell == cell for row in rows for cell in row)


@given(declared=st.sampled_from(OFFLINE), block=BLOCK)
@settings(max_examples=80)
def test_the_shape_is_kept(declared: Function, block: list[list[object]]) -> None:
    args = [block if argument.shape != "value" else None for argument in declared.arguments]
    answer = ask(declared.name, *args)
    if not isinstance(answer, list):
        assert str(answer).startswith("#客档! ")
        return
    size = (len(answer), len(answer[0]))
    if size == (len(block), len(block[0])):
        return
    by_column = len(block[0]) == 1 or declared.arguments[0].shape == "table"
    assert size[0] == len(block) if by_column else size[1] == len(block[0])


@given(name=st.one_of(st.text(), NEAR), args=st.lists(ANYTHING, max_size=2))
@settings(max_examples=30)
def test_an_unknown_name_is_told(name: str, args: list[object]) -> None:
    answer = call(name, args, desk())
    assert isinstance(answer, str) and answer.startswith("#客档! 没有“")


@given(block=BLOCK)
@settings(max_examples=25)
def test_asking_twice_gives_the_same(block: list[list[object]]) -> None:
    for name in ("KD_PHONE", "KD_DATE", "KD_MASK", "KD_USCC_CHECK"):
        assert ask(name, block) == ask(name, block)
