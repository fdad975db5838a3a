"""Two facts in one cell are parted: 省市, address with postcode, name with post or phone."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from kedang.intake.labels import bare
from kedang.model.catalogue import entity
from kedang.model.table import Table
from kedang.reference import regions

_POSTCODE = re.compile(
    r"[,;，；\s(（]*(?:邮编|邮政编码|P\.?C\.?)?[:：\s]*(?<!\d)(\d{6})(?!\d)[)）]?\s*$", re.I
)
_LABELLED = re.compile(r"[,;，；\s(（]*(?:邮编|邮政编码)[:：\s]*(\d{6})(?!\d)[)）]?", re.I)
_POST = re.compile(
    r"^([\u4e00-\u9fff·]{2,5}?)\s*[(（]([^()（）]{1,12})[)）]$|^([\u4e00-\u9fff]{2,4})[ /、,，:：-]+([\u4e00-\u9fff]{2,8})$"
)
_TITLE = re.compile(
    r"(?:经理|主任|总监|总|长|工程师|主管|采购|助理|会计|出纳|书记|部|科|员|董事|老板|法人|教授|老师|秘书|专员)$"
)
_WITH_MOBILE = re.compile(r"^([\u4e00-\u9fff·]{2,5})[\s:：/,，、(（]*(1[3-9]\d{9})[)）]?$")
_WITH_PHONE = re.compile(r"^([\u4e00-\u9fff·]{2,5})[\s:：/,，、(（]*(0\d{2,3}-?\d{7,8})[)）]?$")
_ACCOUNT = re.compile(
    r"^([\u4e00-\u9fff()（）]+(?:行|社|部|公司))[\s:：/,，、]*(?:账号|帐号)?[\s:：]*(\d[\d -]{7,28}\d)$"
)
_IS_MOBILE = re.compile(r"1[3-9]\d{9}")
_IS_LANDLINE = re.compile(r"(?:0\d{2,3}-)?[2-9]\d{6,7}(?:\D\d{1,6})?$")
_COUNTED = re.compile(
    r"^[¥￥]?[\d,.]+\s*(?:元\s*)?/?\s*(?![百千万亿]*元?$)([\u4e00-\u9fffA-Za-z㎡]{1,3})$"
)


@dataclass(frozen=True, slots=True)
class Split:
    """What was parted: from which field to which, in how many cells, and the first of them as an example.

    `rule`: the finding that says it.
    """

    source: str
    target: str
    count: int
    position: int
    written: str
    rule: str = "table.cell.split"


def split_cells(table: Table) -> list[Split]:
    """Part what stands together, in place, where the other field has no column of its own; says what was parted."""
    done = _places(table)
    _year_and_part(table)
    if "postcode" in entity(table.entity) and "address" in table.frame:
        done += _part(table, "address", "postcode", _address)
    if "bank_account" in entity(table.entity):
        done += _part(table, "bank", "bank_account", _account)
    for group in ("contact.", "contact2.", "contact3.", "" if table.entity == "contact" else "-"):
        if f"{group}name" in table.frame:
            done += _part(table, f"{group}name", f"{group}title", _post)
            done += _part(table, f"{group}name", f"{group}mobile", _mobile)
            done += _part(table, f"{group}name", f"{group}phone", _phone)
    for group in ("contact.", "contact2.", "contact3.", ""):
        if group or table.entity in ("contact", "individual"):
            done += _part(table, f"{group}phone", f"{group}mobile", _both_numbers)
            done += _part(table, f"{group}mobile", f"{group}phone", _numbers_both)
    if "unit" in entity(table.entity):
        done += _unit(table)
    return done


def _unit(table: Table) -> list[Split]:
    """20台 under 数量, 12.5元/台 under 单价: the number stays, 台 is the unit when no column names one."""
    if "unit" in table.frame:
        return []
    for source in ("quantity", "unit_price", "list_price", "stock"):
        if source not in table.raw or source not in table.frame:
            continue
        written = table.raw[source].where(table.frame[source].notna())
        found = {
            text: m.group(1) for text in written.dropna().unique() if (m := _COUNTED.search(text))
        }
        if not found:
            continue
        units = written.map(found)
        table.frame["unit"] = units.astype("str")
        _same_place(table, source, "unit")
        return [_told(source, "unit", units.notna(), written)]
    return []


def _told(source: str, target: str, hit: pd.Series, written: pd.Series) -> Split:
    first = int(np.flatnonzero(hit.to_numpy(dtype=bool))[0])
    return Split(source, target, int(hit.sum()), first, str(written.iat[first]))


def _year_and_part(table: Table) -> None:
    """A plan with 年度 and 季度 (or 月份) in two columns is for that part of the year, not for all of it."""
    if table.entity != "target" or "period" not in table.frame:
        return
    year = table.frame["period"]
    part = next((h for h in table.extra if bare(h) in ("季度", "月份", "月", "季")), None)
    if part is None or not year.dropna().str.fullmatch(r"\d{4}年?度?").all():
        return
    inner = table.extra[part]
    unit = "月" if bare(part).startswith("月") else "季度"
    inner = inner.where(~inner.str.fullmatch(r"\d{1,2}").fillna(False), inner + unit)
    whole = year.str.slice(0, 4) + "年" + inner
    _keep_raw(table, "period", whole.notna() & year.notna())
    table.frame["period"] = whole.where(whole.notna(), year).astype("str")


def _part(
    table: Table, source: str, target: str, split: Callable[[str], tuple[str, str] | None]
) -> list[Split]:
    """Move the second fact of each cell to its own column; the written text stays in raw."""
    if source not in table.frame or target in table.frame:
        return []
    column = table.frame[source]
    texts: list[str] = column.dropna().unique().tolist()
    if not re.search(_SIGNS[split], "\n".join(texts)):
        return []
    found = {text: parts for text in texts if (parts := split(text))}
    if not found:
        return []
    hit = column.isin(list(found))
    _keep_raw(table, source, hit)
    told = _told(source, target, hit, table.raw[source])
    table.frame[target] = column.map({t: p[1] for t, p in found.items()}).astype("str")
    table.frame[source] = column.where(~hit, column.map({t: p[0] for t, p in found.items()}))
    _same_place(table, source, target)
    return [told]


def _keep_raw(table: Table, field: str, hit: pd.Series) -> None:
    text = table.frame[field].astype(object)
    kept = (
        table.raw[field]
        if field in table.raw
        else pd.Series(float("nan"), index=text.index, dtype=object)
    )
    table.raw[field] = kept.where(kept.notna() | ~hit, text)


def _same_place(table: Table, source: str, target: str) -> None:
    if source in table.origin.columns:
        table.origin.columns[target] = table.origin.columns[source]
    for (position, field), place in list(table.origin.overrides.items()):
        if field == source:
            table.origin.overrides[position, target] = place


def _address(text: str) -> tuple[str, str] | None:
    found = _LABELLED.search(text) or _POSTCODE.search(text)
    if not found:
        return None
    rest = (text[: found.start()] + text[found.end() :]).strip(" ,;，；")
    return (rest, found.group(1)) if rest else None


def _account(text: str) -> tuple[str, str] | None:
    found = _ACCOUNT.match(text)
    return (found.group(1), re.sub(r"\D", "", found.group(2))) if found else None


def _post(text: str) -> tuple[str, str] | None:
    found = _POST.match(text)
    if not found:
        return None
    name, post = found.group(1) or found.group(3), found.group(2) or found.group(4)
    return (name, post) if _TITLE.search(post) else None


def _mobile(text: str) -> tuple[str, str] | None:
    found = _WITH_MOBILE.match(text)
    return (found.group(1), found.group(2)) if found else None


def _phone(text: str) -> tuple[str, str] | None:
    found = _WITH_PHONE.match(text)
    return (found.group(1), found.group(2)) if found else None


def _both_numbers(text: str) -> tuple[str, str] | None:
    """A landline with a mobile number beside it: the landline, and the mobile."""
    parts = text.split("、")
    mobiles = [part for part in parts if _IS_MOBILE.fullmatch(part)]
    rest = [part for part in parts if not _IS_MOBILE.fullmatch(part)]
    plain = all(_IS_LANDLINE.match(part) for part in rest)
    return ("、".join(rest), "、".join(mobiles)) if mobiles and rest and plain else None


def _numbers_both(text: str) -> tuple[str, str] | None:
    found = _both_numbers(text)
    return (found[1], found[0]) if found else None


def _places(table: Table) -> list[Split]:
    """A province column that holds 浙江省杭州市 gives province, city and district."""
    done: list[Split] = []
    for source in ("province", "city"):
        if source not in table.frame:
            continue
        written = table.frame[source]
        if source in table.raw:
            written = table.raw[source].where(table.raw[source].notna(), written)
        parsed = {text: regions.parse(text) for text in written.dropna().unique()}
        for level in ("province", "city", "district"):
            if level in table.frame or level not in entity(table.entity):
                continue
            found = {t: v for t, p in parsed.items() if (v := getattr(p, level))}
            if not found or (source == "city" and level == "province"):
                continue
            table.frame[level] = written.map(found).astype("str")
            _same_place(table, source, level)
            if level == "city":
                done.append(_told(source, level, written.isin(list(found)), written))
        if source == "city" and "district" in table.frame:
            done += _counties(table, written, parsed)
    return done


def _counties(
    table: Table, written: pd.Series, parsed: Mapping[str, regions.Region]
) -> list[Split]:
    """江阴市 as a city is the county-level city of that name: 区县 says so too where it is blank."""
    district = table.frame["district"]
    found = {
        text: place.district
        for text, place in parsed.items()
        if place.district and not place.problem and len(place.alternatives) < 2
    }
    named = written.map(found).astype("str")
    table.frame["district"] = district.where(district.notna(), named).astype("str")
    hit = named.notna() & (table.frame["district"] == named)
    hit &= table.frame["city"].astype("str") != written.astype("str")
    if not hit.any():
        return []
    return [replace(_told("city", "district", hit, written), rule="table.city.county")]


_SIGNS: dict[Callable[[str], tuple[str, str] | None], str] = {
    _address: r"\d{6}",
    _account: r"\d{8}",
    _post: r"[\u4e00-\u9fff][ /、,，:：(（-]",
    _mobile: r"\d{11}",
    _phone: r"\d{7}",
    _both_numbers: "、",
    _numbers_both: "、",
}
