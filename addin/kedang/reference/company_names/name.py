"""A company name taken apart."""

from __future__ import annotations

from typing import NamedTuple

from kedang.reference.regions import Region


class CompanyName(NamedTuple):
    """The parts of one name; texts are empty and `region` is None where the name says nothing.

    value: the name half-width, simplified, without remarks. trade_name: 字号. industry: trade words.
    legal_form: canonical class, 有限公司 for 有限责任公司. branch: 深圳分公司, 第三项目部.
    parent: the name without its branch, or the group it says it belongs to. core: trade name and
    industry, the part that identifies. key: core, legal form, branch and ordinals; equal keys in
    compatible regions are one company. ordinals: numbers and directions that tell siblings apart.
    former: the earlier name in 原…. Problems: blank, too_short, no_trade_name, person_name.
    Notes: remarks found in the name, as written.
    """

    value: str | None = None
    region: Region | None = None
    region_text: str = ""
    trade_name: str = ""
    industry: str = ""
    legal_form: str = ""
    branch: str = ""
    parent: str = ""
    group: bool = False
    core: str = ""
    key: str = ""
    ordinals: tuple[str, ...] = ()
    former: str = ""
    problem: str | None = None
    suggestion: str | None = None
    notes: tuple[str, ...] = ()
