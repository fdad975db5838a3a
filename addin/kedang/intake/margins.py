"""What the lines above a table say of all its rows: whose they are, in which unit, of which month."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kedang.intake.labels import bare, is_label
from kedang.intake.profile import TESTS
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

_PERSONS = frozenset(
    {"业务员", "业务代表", "业务人员", "业务经理", "销售", "销售员", "销售代表", "销售人员", "销售经理", "客户经理",
     "负责销售", "拜访人", "跟进人", "跟进人员", "所属业务员", "责任业务员", "负责业务员", "sales", "salesrep", "salesperson"}
)  # fmt: skip
_CUSTOMERS = frozenset({"客户", "客户名称", "客户全称", "顾客"})
_DAYS = frozenset({"日期", "拜访日期", "统计日期", "截止日期", "截至日期", "期间", "月份", "季度", "年度", "调查日期",
                   "截止时间", "截至时间", "统计时间", "计划期间"})  # fmt: skip
_WORDS = frozenset({"区域", "地区", "省份", "城市", "所属区域", "行业", "所属行业", "来源", "信息来源", "客户来源",
                    "活动编号", "调查批次", "批次", "问卷批次"})  # fmt: skip
_NUMBERS = frozenset(
    {"订单号", "订单编号", "合同号", "合同编号", "销售单号", "出货单号", "发货单号", "送货单号"}
)
_PAIR = re.compile(r"([^\s:,，、]{2,8})\s*:\s*(\S[^:]*?)(?=[\s,，、]+[^\s:,，、]{2,8}\s*:|$)")
_NAME = re.compile(r"[\u4e00-\u9fff·]{2,4}|[A-Za-z][A-Za-z. ]{1,24}")
_UNIT = re.compile(r"单位\s*:?\s*(?:人民币)?\s*(亿元|百万元|万元|千元|元)")
_UNTIL = re.compile(r"截[至止](?:到|日期|时间)?\s*:?\s*(20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?)")
_UNIT_LAST = re.compile(r"\((亿元|百万元|万元|千元)\)$")
_MONTH = re.compile(
    r"(?<!\d)(20\d\d)(?:年度?(?:\s*(\d{1,2})月(?:份)?(?!\s*\d))?|[-./](\d{1,2})(?![-./\d]))"
)
_ONLY_MONTH = re.compile(r"(?<!\d)(\d{1,2})月(?:份)?(?!\s*\d)")
_MOST_CELLS = 200


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing said of every row, such as 业务员 = 陈立, and the cell (row, column) that says it."""

    label: str
    value: str
    cell: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Margin:
    """The facts above a table, the unit of its amounts, and its year and month (0: not said)."""

    facts: tuple[Fact, ...] = ()
    unit: str = ""
    year: int = 0
    month: int = 0


def read_margin(sheet: Sheet, lines: Block, said: Sequence[Fact] = ()) -> Margin:
    """What the title lines say, after what is `said` elsewhere; without a year or month the sheet's name is asked."""
    cells = [
        (row, column, text)
        for row in range(lines.top, lines.bottom + 1)
        for column, text in enumerate(sheet.texts(row, lines.left, lines.right), start=lines.left)
        if text
    ][:_MOST_CELLS]
    texts = [text for _, _, text in cells]
    year, month = _month_of(texts)
    if not year:
        year, month = _month_of([sheet.grid.sheet])
    return Margin((*said, *_facts(cells)), _unit_of(texts), year, month)


def says_something(sheet: Sheet, lines: Block) -> bool:
    """Whether title lines name a rep, a customer or a year: what follows is a table of its own."""
    rows = range(lines.top, lines.bottom + 1)
    texts = [text for row in rows for text in sheet.texts(row, lines.left, lines.right) if text]
    return bool(read_margin(sheet, lines).facts) or _month_of(texts)[0] > 0


def _facts(cells: Sequence[tuple[int, int, str]]) -> Iterator[Fact]:
    """Labels with their values, each label once: in one cell, or the value in the next cell of the row."""
    seen: set[str] = set()
    for number, (row, column, text) in enumerate(cells):
        found = [(bare(m.group(1)), m.group(2)) for m in _PAIR.finditer(text)]
        until = _UNTIL.search(text)
        if until and not any(label in _DAYS for label, _ in found):
            found.append(("截止日期", until.group(1)))
        following = cells[number + 1] if number + 1 < len(cells) else None
        if not found and following is not None and following[0] == row:
            named = is_label(text) or len(cells) > 1
            found = [(bare(text), following[2])] if named else []
            column = following[1] if found else column
        for label, value in found:
            said = _value_of(label, value)
            if said and label not in seen:
                seen.add(label)
                yield Fact(label, said, (row, column))


def _value_of(label: str, value: str) -> str:
    """The value of a label that says something of every row; empty for any other label or value."""
    if label in _PERSONS:
        words = value.split(" ")
        name = words[0] if TESTS["person"](words[0]) or len(words) > 2 else value
        return name if _NAME.fullmatch(name) and bare(name) not in _PERSONS else ""
    if label in _CUSTOMERS:
        first = value.split(" ")[0]
        return first if len(first) >= 2 and not TESTS["number"](first) else ""
    if label in _DAYS:
        return value if any(ch.isdigit() for ch in value) and len(value) <= 20 else ""
    if label in _NUMBERS:
        first = value.split(" ")[0]
        return first if any(ch.isdigit() for ch in first) and len(first) <= 30 else ""
    if label in _WORDS:
        first = value.split(" ")[0]
        return first if 2 <= len(first) <= 12 else ""
    return ""


def _unit_of(texts: Sequence[str]) -> str:
    for text in texts:
        found = _UNIT.search(text) or _UNIT_LAST.search(text)
        if found:
            return found.group(1)
    return ""


def _month_of(texts: Sequence[str]) -> tuple[int, int]:
    """The one year, and the one month, that titles name; 0 where none or several are named."""
    found = [match for text in texts for match in _MONTH.finditer(text)]
    years = {int(match.group(1)) for match in found}
    months = {int(match.group(2) or match.group(3) or 0) for match in found} - {0}
    if not months:
        months = {int(m) for text in texts for m in _ONLY_MONTH.findall(text)}
    year = years.pop() if len(years) == 1 else 0
    month = months.pop() if len(months) == 1 and year else 0
    return year, month if 1 <= month <= 12 else 0
