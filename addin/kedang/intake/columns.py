"""The columns of one table: their headers, the values of its records, and merged cells carried down."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kedang.intake.blocks import Area
from kedang.intake.bodies import Body, carried
from kedang.intake.headers import is_nameless
from kedang.intake.labels import bare
from kedang.intake.profile import Profile, profile
from kedang.intake.sheet import Sheet, text_of
from kedang.model.grid import Block

_TWO = re.compile(
    r"([^/、及和与&+,，(（]{2,8})[/、及和与&+,，(（]([^/、及和与&+,，()（）]{2,6})[)）]?"
)
_PAIRS = (
    (re.compile("地址|住所|厂址"), re.compile("邮编|邮政编码"), re.compile(r"[\u4e00-\u9fff]{3}")),
    (
        re.compile("姓名|联系人|负责人|对接人"),
        re.compile("职务|职位|电话|手机|联系方式|称呼|部门"),
        re.compile(r"^[\u4e00-\u9fff·]{2,4}(?:$|[\s/、:：(（,，-]|[\u4e00-\u9fff]{2,6}$|\d)"),
    ),
    (re.compile("数量"), re.compile("^单位"), re.compile(r"\d")),
)  # fmt: skip


_REACH = frozenset(
    {"联系方式", "联系电话", "电话", "联系", "联系人及方式", "联系人方式", "联络方式"}
)
_REACHED = re.compile(
    r"^[\u4e00-\u9fff·]{2,4}(?:先生|女士|小姐|经理)?[\s:：/,，、(（-]*(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:年度?)?")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of an area: sheet columns, headers, values of the record rows, profiles.

    `names`: the headers as far as they say something; Column1 and 列1 are blank here.
    """

    places: tuple[int, ...]
    headers: tuple[str, ...]
    names: tuple[str, ...]
    values: tuple[list[object], ...]
    profiles: tuple[Profile, ...]
    merges: Mapping[int, Sequence[Block]]


def read_columns(sheet: Sheet, area: Area, body: Body) -> Columns:
    """The columns that have a header or hold something, merged cells carried down."""
    strip = area.strip
    texts = area.header.texts if area.header else ("",) * (strip.right - strip.left + 1)
    merges = carried(sheet, area.body, body.rows)
    places, headers, values = [], [], []
    for offset, text in enumerate(texts):
        column = strip.left + offset
        held = sheet.filled[body.rows, column].any() if len(body.rows) else False
        if not text and not held:
            continue
        unit = body.units.get(offset, "").strip("()[]（）")
        places.append(column)
        headers.append(f"{text}({unit})" if unit and text else text)
        values.append(_values(sheet, body.rows, column, merges.get(column, ())))
    joined = _month_and_day(headers, values)
    profiles = tuple(map(profile, values))
    names = _names(sheet, area, places, headers, profiles)
    names = tuple("日期" if j in joined else name for j, name in enumerate(names))
    return Columns(tuple(places), tuple(headers), names, tuple(values), profiles, merges)


def _month_and_day(headers: Sequence[str], values: list[list[object]]) -> set[int]:
    """Days that stand in two columns, 月 and 日, under a parent such as 2026年, are put together in the first."""
    found: set[int] = set()
    for j in range(len(headers) - 1):
        ends = [bare(header.rsplit("/", 1)[-1]) for header in headers[j : j + 2]]
        if ends[0] not in ("月", "月份") or ends[1] not in ("日", "号"):
            continue
        year = _YEAR.match(headers[j])
        pairs = [
            (_whole(m, 12), _whole(d, 31)) for m, d in zip(values[j], values[j + 1], strict=True)
        ]
        if not pairs or any((month == 0) != (day == 0) for month, day in pairs):
            continue
        head = f"{year.group(0).rstrip('年度')}年" if year else ""
        values[j] = [f"{head}{month}月{day}日" if month else None for month, day in pairs]
        found.add(j)
    return found


def _whole(value: object, most: int) -> int:
    """A cell as a whole number from 1 on; 0 for anything else."""
    text = text_of(value).rstrip("月日号份")
    return int(text) if text.isdigit() and len(text) < 3 and 1 <= int(text) <= most else 0


def _names(
    sheet: Sheet,
    area: Area,
    places: Sequence[int],
    headers: Sequence[str],
    profiles: Sequence[Profile],
) -> tuple[str, ...]:
    """The headers that columns are judged by; one that a single cell holds may name two things."""
    if is_nameless(headers):
        return ("",) * len(headers)
    rows = area.header.rows if area.header else ()
    return tuple(
        told_by(header, held)
        if header in (sheet.text(row, place) for row in rows)
        else _without_years(header)
        for place, header, held in zip(places, headers, profiles, strict=True)
    )


def _without_years(header: str) -> str:
    """A header without a parent that only names a year: 2026年/订货/日期 is 订货/日期."""
    parts = header.split("/")
    kept = [part for part in parts[:-1] if not _YEAR.fullmatch(part.strip())]
    return "/".join([*kept, parts[-1]])


def told_by(header: str, profile: Profile) -> str:
    """The header a column is judged by: 地址/邮编 over addresses is 地址, 联系人/职务 over 张伟 经理 is 联系人."""
    if not profile.words:
        return header
    if bare(header) in _REACH:
        named = sum(bool(_REACHED.search(word)) for word in profile.words)
        return "联系人" if named * 2 > len(profile.words) else header
    found = _TWO.fullmatch(header.replace(" ", ""))
    if not found:
        return header
    for first, second, content in _PAIRS:
        for main, other in (found.groups(), found.groups()[::-1]):
            if first.search(main) and second.search(other):
                fits = sum(bool(content.search(word)) for word in profile.words)
                return main if fits * 2 > len(profile.words) else header
    return header


def _values(
    sheet: Sheet, rows: npt.NDArray[np.int64], column: int, merges: Sequence[Block]
) -> list[object]:
    held = sheet.grid.cells[rows, column]
    for block in merges:
        first, after = np.searchsorted(rows, (block.top, block.bottom + 1))
        held[first:after] = sheet.grid.cells[block.top, block.left]
    values: list[object] = held.tolist()
    return values
