"""Which rows below a header are records, and which are totals, notes, signatures or the header again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from kedang.intake.blocks import Area
from kedang.intake.groups import group_of, section_of
from kedang.intake.labels import normal
from kedang.intake.profile import TESTS, looks_like_data
from kedang.intake.sheet import Sheet, text_of
from kedang.model.grid import Block

_TOTAL = re.compile(
    r"^[(\[【]?(?:.{0,8}(?:合计|小计|总计|共计|总和|累计数?|平均值?|均值)|汇总|合\s+计|总\s+计|小\s+计|(?:grand |sub)?\s?totals?)[)\]】]?\s*(?:[:：(].*)?$",
    re.I,
)
_IN_WORDS = re.compile(r"^(?:合计|总计|人民币|金额|价税合计){0,2}\s*[(]?(?:人民币|金额)?大写")
_SUM_OF = re.compile(r"\S\s+(?:汇总|合计|小计|total)$", re.I)
_OF = re.compile(r"^(?:sum|total|average|avg|mean|count|max|min|subtotal)\s+(?:of|for)\b", re.I)
_ONLY_TOTAL = re.compile(r"^(?:合\s*计|小\s*计|总\s*计|本页合计|本月合计|累\s*计)[:：]?$")
_NOTE = re.compile(
    r"^(?:[*※]?\s*(?:注|备注|说明|附注|填表说明|填写说明|提示|导入说明|数据来源|资料来源|来源|note|remarks?|source)\s*\d*\s*[:：.、]|※|以上(?:数据|名单|信息))",
    re.I,
)
_SIGN = re.compile(
    r"^(?:制表|制单|填表|填报|审核|审批|复核|批准|负责|编制|经办|打印|签字|签名|主管|部门经理|总经理|日期)[^:：]{0,6}(?:人|日期|时间|签字|单位|签名)?\s*[:：]"
)
_SECTION = re.compile(
    r"^(?:[(]?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十]+[部章组类]|\d{1,2}、|[IVX]{1,4}[.、])\s*\S{1,16}$"
)
_PAGE = re.compile(
    r"^[-—(\s]*(?:第\s*\d+\s*页.{0,12}|共\s*\d+\s*页.{0,12}|page\s*\d+(?:\s*(?:of|/)\s*\d+)?|\d+\s*/\s*\d+\s*页?|"
    r"[(]?(?:续表|接上页|转下页|续上表|接上表|以下空白|下页续)[)]?.{0,4})[-—)\s]*$",
    re.I,
)
_SUMMARY = re.compile(
    r"^(?:本|当|上|以上)(?:周|月|季|年|日|次|页|表|期|度).{0,8}(?:共|总|累|合).{0,30}\d|"
    r"^(?:共计?|合计|累计|总计)\D{0,6}\d+\s*(?:家|户|条|次|个|人|份|单|笔)"
)
_EXAMPLE = re.compile(r"^(?:示例|样例|例如?[:：]|填写示例|范例)")
_HOW = re.compile(
    r"^[(\[【]?(?:必填|选填|可选|可不填|非必填|必选|下拉|请(?:填|选|输)|(?:最多|不超过|限)?\d{1,3}(?:位|个?字)|格式|如[:：]|例[:：]|填写|文本格式|日期格式|"
    r"数字格式|yyyy|[^/]{1,6}(?:/[^/]{1,6}){2,}$)",
    re.I,
)
_ADVICE = re.compile(
    r"[请勿]|不要|不能|不加|不得|可空|留空|只填|照填|填[写入]|必须|须|全称|简称|精确到|下拉|选择|选一|格式|例如|如[:：]|\d位|为准|自动|"
    r"^(?:文本|数字|数值|日期|字符串?|整数|小数|金额|text|string|varchar|date|int(?:eger)?|number|decimal)(?:\(\d+\))?$",
    re.I,
)
_PLACEHOLDER = re.compile(r"\{\{|^\{\.?\w*\}|\$\{")
_UNITS = re.compile(
    r"^[(\[]?(?:单位[:：]?)?(?:亿元|百万元|万元|千元|元|万|个|吨|千克|公斤|kg|g|t|台|套|件|只|人|家|年月日|年/月/日|日期|天|日|次|%|小时|m2|㎡|平方米|年|月|万台|万吨|元/吨|元/台)[)\]]?$",
    re.I,
)
_ANY_LEAD = re.compile(
    "|".join(
        f"(?{'i' if each.flags & re.I else ''}:{each.pattern})"
        for each in (_IN_WORDS, _TOTAL, _OF, _NOTE, _SIGN, _EXAMPLE, _SUMMARY)
    )
)
"""Whatever _lead_reason looks for at the beginning of a cell, in one look."""


@dataclass(frozen=True, slots=True)
class Left:
    """Rows left out of a table, for one reason: total, note, header, unit, numbering, example, group."""

    why: str
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that heads the records below it: what it says, and its cell."""

    label: str
    value: str
    cell: tuple[int, int]


@dataclass(slots=True)
class Body:
    """The record rows (zero-based) of a table, what was left out, unit texts by column offset, headings."""

    rows: npt.NDArray[np.int64]
    left_out: tuple[Left, ...] = ()
    units: dict[int, str] = field(default_factory=dict)
    headings: tuple[Heading, ...] = ()

    @property
    def examples(self) -> list[int]:
        """The rows of a template's placeholders."""
        rows = [row for left in self.left_out if left.why == "example" for row in left.rows]
        return [row for n, row in enumerate(rows) if row == rows[0] + n]


def read_body(sheet: Sheet, area: Area) -> Body:
    """Sort the rows of an area into records and others; blank rows vanish."""
    body = area.body
    if body.bottom < body.top:
        return Body(np.empty(0, dtype=np.int64))
    filled = sheet.filled[body.top : body.bottom + 1, body.left : body.right + 1]
    count = filled.sum(axis=1)
    rows = np.flatnonzero(count > 0) + body.top
    why: dict[int, str] = {}
    units = _leading_rows(sheet, area, rows, why)
    _sift(sheet, area, rows, count, why)
    _trailing(sheet, area, rows, count, why)
    headings = _headings(sheet, area, why)
    kept = np.array([row for row in rows.tolist() if row not in why], dtype=np.int64)
    groups: dict[str, list[int]] = {}
    for row, reason in sorted(why.items()):
        groups.setdefault(reason, []).append(row)
    left = tuple(Left(reason, tuple(found)) for reason, found in sorted(groups.items()))
    return Body(kept, left, units, headings)


def _trailing(
    sheet: Sheet,
    area: Area,
    rows: npt.NDArray[np.int64],
    count: npt.NDArray[np.int64],
    why: dict[int, str],
) -> None:
    """Lone cells below the last full row are notes: after 注：, after a blank row, or outside the named columns."""
    body = area.body
    width = body.right - body.left + 1
    if area.header is not None:
        named = [j for j, text in enumerate(area.header.texts) if text]
        if len(named) >= 2:
            part = sheet.filled[body.top : body.bottom + 1, body.left : body.right + 1]
            beside = np.asarray(~part[:, named].any(axis=1))
            why.update(
                (row, "note") for row in rows[beside[rows - body.top]].tolist() if row not in why
            )
    told = count.copy()
    told[[row - body.top for row in why]] = 0
    end = _last_full(told, body.top, width)
    below = [row for row in rows.tolist() if row > end]
    if width < 3 or end < body.top or not below:
        return
    noted = False
    for row in below:
        alone = int(count[row - body.top]) == 1
        apart = count[row - 1 - body.top] == 0
        noted = alone and (noted or apart or why.get(row) == "note")
        if noted and row not in why and not _may_be_name(sheet, body, row):
            why[row] = "note"


def _may_be_name(sheet: Sheet, body: Block, row: int) -> bool:
    """Whether the lone cell of a row may be the name of a company."""
    column = body.left + int(sheet.filled[row, body.left : body.right + 1].argmax())
    text = sheet.text(row, column)
    return len(text) <= 30 and TESTS["company"](text)


def _headings(sheet: Sheet, area: Area, why: dict[int, str]) -> tuple[Heading, ...]:
    """The rows that head a group, each with what it says; sections that say nothing of the kind stay notes."""
    found: list[Heading] = []
    left, right = area.body.left, area.body.right
    part = sheet.filled[area.body.top : area.body.bottom + 1, left : right + 1]
    some = np.asarray(part.any(axis=1))
    some[[row - area.body.top for row in why]] = False
    last = area.body.top + int(np.flatnonzero(some)[-1]) if some.any() else -1
    asked = group_of if right > left else section_of
    for row in sorted(row for row, reason in why.items() if reason in ("group", "note")):
        column = left + int(sheet.filled[row, left : right + 1].argmax())
        said = asked(sheet.text(row, column))
        why[row] = "group" if said and row < last else "note"
        if said and row < last:
            found.append(Heading(*said, (row, column)))
    return tuple(found)


def _leading_rows(
    sheet: Sheet, area: Area, rows: npt.NDArray[np.int64], why: dict[int, str]
) -> dict[int, str]:
    """A row of units or of column numbers straight below the header."""
    units: dict[int, str] = {}
    if area.header is None:
        return units
    for row in rows[:2].tolist():
        texts = sheet.texts(row, area.body.left, area.body.right)
        held = [text for text in texts if text]
        if held and all(_UNITS.match(text) for text in held):
            why[row] = "unit"
            units = {j: text for j, text in enumerate(texts) if text}
        elif len(held) >= 4 and _numbers_columns(held):
            why[row] = "numbering"
        elif _advises(held):
            why[row] = "example"
        else:
            break
    return units


def _advises(held: Sequence[str]) -> bool:
    """Whether a row says how its columns are to be filled in, and holds nothing that is a value."""
    if len(held) >= 2 and sum(bool(_HOW.match(text)) for text in held) * 2 >= len(held):
        return True
    if len(held) < 3 or any(looks_like_data(text) or TESTS["number"](text) for text in held):
        return False
    told = sum(bool(_HOW.match(text) or _ADVICE.search(text)) for text in held)
    return told * 2 >= len(held)


def _numbers_columns(held: Sequence[str]) -> bool:
    digits = [re.sub(r"[()\[\]栏列]", "", text) for text in held]
    return digits == [str(n) for n in range(1, len(held) + 1)] or digits == [
        chr(65 + n) for n in range(min(26, len(held)))
    ]


def _sift(
    sheet: Sheet,
    area: Area,
    rows: npt.NDArray[np.int64],
    count: npt.NDArray[np.int64],
    why: dict[int, str],
) -> None:
    """Name the reason for every row that is no record."""
    body = area.body
    names = (
        {normal(part) for text in area.header.texts for part in (text, text.rsplit("/", 1)[-1])}
        if area.header
        else set()
    )
    names.discard("")
    longest = max(map(len, names), default=0)
    wide = _banded(sheet, body)
    why.update((row, "total") for row in sorted(_totals_inside(sheet, body)) if row not in why)
    first = sheet.filled[body.top : body.bottom + 1, body.left : body.right + 1].argmax(axis=1)
    cells = sheet.grid.cells
    width = body.right - body.left + 1
    leads = [cells[row, body.left + int(first[row - body.top])] for row in rows.tolist()]
    usual = float(np.median(count[count > 0])) if len(rows) else 0.0
    bare = width == 1 and _is_bare(leads)
    end = _last_full(count, body.top, width)
    for row, lead in zip(rows.tolist(), leads, strict=True):
        if type(lead) is not str or row in why:
            if row in wide:
                why[row] = "note"
            continue
        text = text_of(lead)
        held = int(count[row - body.top])
        reason = _lead_reason(text, row in wide, held, width, row > end)
        if not reason and held == 1 and width >= 3 and usual >= 2:
            reason = _lone_reason(text, usual, area, heads=int(first[row - body.top]) <= 1)
        if not reason and held > 1 and _may_name(text, longest) and normal(text) in names:
            texts = [normal(t) for t in sheet.texts(row, body.left, body.right) if t]
            reason = "header" if sum(t in names for t in texts) * 5 >= len(texts) * 4 else ""
        if bare and not reason and section_of(text):
            reason = "group"
        if reason:
            why[row] = reason


def _is_bare(values: Sequence[object]) -> bool:
    """Whether a column is a list of names of companies, perhaps with headings among them."""
    texts = [text_of(value) for value in values]
    return sum(map(TESTS["company"], texts)) * 2 > len(texts)


def _may_name(text: str, longest: int) -> bool:
    """A quick first look: a plain word that is longer than every name of a column is none of them."""
    return len(text) <= longest or not text.isalnum() or "必填" in text


def _lead_reason(text: str, banded: bool, count: int, width: int, after: bool) -> str:
    """The reason to leave a row out, seen from its first filled cell."""
    if not _ANY_LEAD.match(text) and "{" not in text and text[-1:] not in "总计lL":
        return "note" if banded or _ends_as_note(text, count, width, after) else ""
    if _IN_WORDS.match(text):
        return "total"
    if (_TOTAL.match(text) and len(text) <= 24) or (text[-1:] in "总计lL" and _SUM_OF.search(text)):
        return "total"
    if count <= width // 2 and _OF.match(text):
        return "total"
    if _NOTE.match(text) and (count <= 2 or banded):
        return "note"
    if _SIGN.match(text):
        return "note"
    if _PLACEHOLDER.search(text) or _EXAMPLE.match(text):
        return "example"
    if banded:
        return "note"
    if count <= 2 and width >= 3 and _SUMMARY.match(text) and not TESTS["company"](text):
        return "total"
    return "note" if _ends_as_note(text, count, width, after) else ""


def _ends_as_note(text: str, count: int, width: int, after: bool) -> bool:
    """Whether a lone cell below the last full row is a sentence."""
    return after and count == 1 and width >= 3 and (len(text) > 30 or text.endswith(("。", ".")))


def _totals_inside(sheet: Sheet, body: Block) -> set[int]:
    """Rows with 小计 or 合计 behind the first cell: 陈立 | 小计 | 120."""
    found: set[int] = set()
    for column in range(body.left, min(body.left + 4, body.right + 1)):
        values = sheet.grid.cells[body.top : body.bottom + 1, column].tolist()
        found.update(
            row + body.top
            for row, value in enumerate(values)
            if type(value) is str
            and len(value) <= 8
            and "计" in value
            and _ONLY_TOTAL.match(value.strip())
        )
    return found


def _lone_reason(text: str, usual: float, area: Area, *, heads: bool) -> str:
    """A lone cell among full rows: 一、机械行业, 浙江省, the title or the number of a page again.

    `heads`: it stands in one of the first two columns, where headings of groups stand; a lone province further
    right is a record whose name is missing.
    """
    if usual >= 3 and _SECTION.match(text):
        return "note"
    if _PAGE.match(text):
        return "note"
    if text in area.titles:
        return "header"
    return "group" if heads and group_of(text) else ""


def _last_full(count: npt.NDArray[np.int64], top: int, width: int) -> int:
    full = np.flatnonzero(count >= max(2, min(3, width // 2)))
    return int(full[-1]) + top if len(full) else top - 1


def _banded(sheet: Sheet, body: Block) -> set[int]:
    """Rows that are one cell merged across most of the table: section titles and notes."""
    width = body.right - body.left + 1
    found: set[int] = set()
    for block in sheet.merged:
        if block.bottom < body.top or block.top > body.bottom:
            continue
        covers = min(block.right, body.right) - max(block.left, body.left) + 1
        if covers >= 2 and covers * 10 >= width * 6:
            found.update(range(max(block.top, body.top), min(block.bottom, body.bottom) + 1))
    return {row for row in found if sheet.filled[row, body.left : body.right + 1].sum() <= 1}


def carried(sheet: Sheet, body: Block, rows: npt.NDArray[np.int64]) -> dict[int, list[Block]]:
    """Blocks merged down inside a body, by column: their value holds for every row they cover."""
    if not len(rows):
        return {}
    first, last = int(rows[0]), int(rows[-1])
    found: dict[int, list[Block]] = {}
    for block in sheet.merged:
        if block.bottom == block.top or block.right - block.left >= body.right - body.left > 0:
            continue
        if block.bottom < first or block.top > last or not body.left <= block.left <= body.right:
            continue
        found.setdefault(block.left, []).append(block)
    return found
