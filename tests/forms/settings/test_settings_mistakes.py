"""Wrong settings workbooks: every mistake at once, in its own cell, in words for somebody at a sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kedang.forms.settings.mistakes import Mistake
from kedang.forms.settings.reading import read, rulebook_of
from kedang.forms.settings.writing import build
from kedang.model.errors import RulebookError
from kedang.rulebook import load, loads
from support.settings_books import changed, line_of, opened, place_of

Where = tuple[str, int]
OWN = loads(
    '[intake.headers]\norganization.name = ["抬头"]\norganization.owner = ["跟单"]\n'
    '[lists.words.visit_result]\n"有效" = ["谈成了"]\n[validation.wanted]\nvisit = ["date"]\n'
    "[calendar]\nholidays = [2026-12-25]\n"
)


def single(key: str, value: object) -> Callable[[Any], str]:
    """Another value of a setting; its cell."""

    def change(book: Any) -> str:
        sheet, row = place_of(book, key)
        book[sheet].cell(row, 2).value = value
        return f"{sheet}!B{row}"

    return change


def line(key: str, words: tuple[object, ...], at: int, value: object) -> Callable[[Any], str]:
    """Another value in the n-th column of a line; its cell."""

    def change(book: Any) -> str:
        sheet, row = line_of(book, key, *words)
        book[sheet].cell(row, at).value = value
        return f"{sheet}!{'ABCDEFGHI'[at - 1]}{row}"

    return change


def added(key: str, *values: object, at: int = 1) -> Callable[[Any], str]:
    """A new line below a table's headings; the cell of its n-th value."""

    def change(book: Any) -> str:
        sheet, row = place_of(book, key)
        book[sheet].insert_rows(row + 2)
        for n, value in enumerate(values, start=1):
            book[sheet].cell(row + 2, n).value = value
        return f"{sheet}!{'ABCDEFGHI'[at - 1]}{row + 2}"

    return change


CASES = [
    (single("tiering.hysteresis", "很多"), "“升降级要超出几分”写的是 很多，应是 0 到 50 的数"),
    (single("tiering.hysteresis", None), "“升降级要超出几分”没有填"),
    (single("tiering.window_months", 12.5), "写的是 12.5，应是 1 到 120 的整数"),
    (single("validation.completeness_below", 30), "应是 0% 到 100%：三成写 30% 或 0.3"),
    (single("validation.completeness_below", "130%"), "写的是 130%，应是 0% 到 100%"),
    (line("tiering.criteria", ("单价",), 2, -5), "权重”写的是 -5，应是"),
    (added("visits.questions", "制造商", None, at=2), "没有填"),
    (added("lists.more", "拜访方式", "上门", at=2), "清单里本来就有“上门”"),
    (single("matching.learn", "也许"), "应填“是”或“否”"),
    (single("tiering.abc_by", "占比"), "是不是“累计占比”"),
    (single("validation.earliest_date", "昨天"), "不是日期"),
    (single("matching.same_from", 0.2), "应满足 直接合并的把握 ≥ 很可能同一家的把握 ≥ 交人判断的把握"),
    (single("collecting.slips", "a/b"), "不能当文件夹名"),
    (line("tiering.tiers", ("A",), 2, None), "“各等级的最低分 · A”没有填"),
    (line("tiering.tiers", ("D",), 2, 10), "应是 0，否则有客户无处可归"),
    (line("tiering.tiers", ("D",), 1, "E"), "没有这一项，可以写 A、B、C、D"),
    (line("tiering.gates", ("逾期欠款",), 3, "F"), "不在可选范围内，可以选 A、B、C、D"),
    (line("tiering.criteria", ("单价",), 2, "重"), "“八条标准 · 单价 · 权重”写的是 重"),
    (line("tiering.criteria.bands", ("单价", 0.9), 3, 200), "应是 0 到 100 的数"),
    (line("tiering.criteria.bands", ("单价", 0.9), 3, None), "没有填"),
    (line("channels.limits", ("产品竞争力",), 3, None), "没有填"),
    (line("channels.points", ("购买频率", "高"), 3, 9), "“回答的分值 · 购买频率 · 高 · 直销”写的是"),
    (line("complaints.routes", ("质量",), 1, "账款"), "写了两行：只留一行"),
    (added("complaints.routes", None, "我们"), "这一行的“投诉类别”没有填"),
    (added("complaints.routes", "包装", None, at=2), "没有填"),
    (added("visits.questions", "外星人", "来自哪里"), "没有这一项"),
    (added("greetings.festivals", "圣诞节"), "不在可选范围内"),
    (added("validation.disabled", "Nonsense"), "写法不对，应像 organization.uscc.check_digit"),
    (added("calendar.workdays", "2026-12-25"), "写了两遍"),
    (line("validation.wanted", ("拜访记录",), 2, "拜访日期啊"), "没有“拜访日期啊”这个字段"),
    (added("lists.words", "拜访结果", "未形成", "谈成了", at=3), "已经归"),
    (line("intake.headers", ("团体客户·公司名称",), 1, "团体客户·公司名"), "没有这一项"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "told"), CASES, ids=[f"{n}-{told[-12:]}" for n, (_, told) in enumerate(CASES)])  # fmt: skip
def test_each_mistake_is_told_with_its_cell(change: Callable[[Any], str], told: str) -> None:
    places: list[str] = []
    found = changed(OWN, lambda book: places.append(change(book)))
    assert found.book is None
    said = [one.said.render() for one in found.mistakes]
    assert len(said) == 1, said
    assert told in said[0]
    assert f"{found.mistakes[0].sheet}!{found.mistakes[0].cell}" == places[0], said
    assert "rulebook." not in said[0] and "_" not in said[0].replace("check_digit", "")
    english = found.mistakes[0].said.render("en")
    assert places[0] in english


def test_a_choice_that_is_there_already_is_told_beside_other_mistakes() -> None:
    def spoil(book: Any) -> None:
        added("lists.more", "拜访方式", "上门")(book)
        added("lists.words", "没有的清单", "电话", "打电话")(book)

    said = [one.said.render() for one in changed(load(), spoil).mistakes]
    assert any("清单里本来就有“上门”" in one for one in said) and len(said) == 2


def test_all_mistakes_are_told_at_once_in_the_order_of_the_sheets() -> None:
    def spoil(book: Any) -> None:
        for change, _ in (CASES[0], CASES[3], CASES[8], CASES[22]):
            change(book)

    found = changed(load(), spoil)
    assert [one.sheet for one in found.mistakes] == ["评级", "校验", "查重", "订单与投诉"]


def told(found: tuple[Mistake, ...]) -> list[str]:
    return [one.said.render() for one in found]


def test_a_row_a_table_or_a_column_that_is_gone_is_missed() -> None:
    def drop(book: Any) -> None:
        sheet, row = place_of(book, "tiering.hysteresis")
        book[sheet].delete_rows(row)
        sheet, row = place_of(book, "complaints.routes")
        book[sheet].cell(row + 1, 2).value = "随便"
        del book["保存期限"]

    said = told(changed(load(), drop).mistakes)
    assert any(one.startswith("工作表“评级”：缺“升降级要超出几分”") for one in said)
    assert any("找不到“责任部门”这一列" in one for one in said)
    assert sum("工作表“保存期限”：缺" in one for one in said) == 4


def test_rows_copied_or_invented_are_told() -> None:
    def copy(book: Any) -> None:
        sheet, row = place_of(book, "tiering.hysteresis")
        key = book[sheet].cells[row - 1].tolist().index("tiering.hysteresis") + 1
        book[sheet].cell(row + 1, key).value = "tiering.hysteresis"
        book["查重"].cell(1, key).value = "matching.magic"

    said = told(changed(load(), copy).mistakes)
    assert any("“升降级要超出几分”有两处" in one for one in said)
    assert any("没有“matching.magic”这项设置" in one for one in said)
    assert any("缺“至少有多少权重才评”" in one for one in said)


def test_an_error_value_in_a_cell_is_a_mistake() -> None:
    from kedang.model.grid import CellError

    book = opened(build(load()))
    grid = next(one for one in book.grids if one.sheet == "评级")
    row = next(at for at in range(grid.height) if "tiering.hysteresis" in list(grid.cells[at]))
    grid.cells[row, 1] = CellError("#REF!")
    assert "#REF!" in read(book).mistakes[0].said.render()


def test_as_one_error_it_names_everything() -> None:
    def spoil(book: Any) -> None:
        CASES[0][0](book)
        CASES[8][0](book)

    found = changed(load(), spoil)
    assert len(found.mistakes) == 2
    book = opened(build(load()))
    assert rulebook_of(book) == load()
    other = opened(build(load()))
    other.grids = other.grids[:-1]
    with pytest.raises(RulebookError) as caught:
        rulebook_of(other)
    assert caught.value.text.id == "settings.none"
