"""Channel partners: type, level and breadth belong together, and a sole agent is the only one."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.reference import dates, regions
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.together import place, plain_column, together

_BREADTH = {"直销": "零", "独家代理": "独家", "密集代理": "密集", "超密集代理": "超密集"}


@rule(
    "channel_partner.breadth.type",
    Severity.WARNING,
    at("channel_partner.breadth"),
    says="partner.breadth",
    why="partner.breadth.fix",
    aspect=Aspect.CONSISTENCY,
)
def breadth_and_type(look: Look, field: Field) -> Hits | None:
    """A sole agent is one, an intensive channel two or three, direct sale none: type and breadth agree.

    独家代理是一家，密集代理两三家，直销没有：类型和幅度要一致。
    """
    expected = look.texts("type").map(_BREADTH)
    said = look.texts(field.id)
    wrong = (expected.notna() & said.notna() & (expected != said)).to_numpy(dtype=bool)
    wrong = wrong & said.isin(list(_BREADTH.values())).to_numpy(dtype=bool)
    fixes = [str(one) for one in expected[wrong].tolist()]
    return Hits.where(wrong, fixes, type=look.texts("type")[wrong].tolist(), breadth=fixes)


@rule(
    "channel_partner.level.breadth",
    Severity.WARNING,
    at("channel_partner.level"),
    says="partner.level",
    aspect=Aspect.CONSISTENCY,
)
def level_and_breadth(look: Look, field: Field) -> Hits | None:
    """A channel of no level has no middleman, and one with middlemen is not of level zero.

    零级渠道没有中间商，有中间商就不是零级。
    """
    zero = look.texts(field.id).eq("零级").to_numpy(dtype=bool, na_value=False)
    breadth, kind = look.texts("breadth"), look.texts("type")
    some = (breadth.notna() & breadth.ne("零")) | (kind.notna() & kind.ne("直销"))
    none = breadth.eq("零") | kind.eq("直销")
    levelled = look.texts(field.id).isin(("一级", "二级")).to_numpy(dtype=bool)
    some_, none_ = (one.to_numpy(dtype=bool, na_value=False) for one in (some, none))
    mask = (zero & some_) | (levelled & none_)
    return Hits.where(mask, level=look.texts(field.id)[mask].tolist())


@rule(
    "channel_partner.region.exclusive",
    Severity.WARNING,
    at("channel_partner.region"),
    says="partner.exclusive",
    weight=2.0,
    aspect=Aspect.CONSISTENCY,
)
def two_sole_agents(look: Look, field: Field) -> Hits | None:
    """A region has one sole agent only.

    一个区域只有一家独家代理。
    """
    everyone = together(look, "channel_partner", ("name", "type", "breadth", "region"))
    sole = everyone["type"].eq("独家代理") | everyone["breadth"].eq("独家")
    rows = everyone[sole & everyone["region"].notna() & everyone["name"].notna()]
    rows = rows.assign(
        key=plain_column(rows["region"]).str.removesuffix("省").str.removesuffix("市"),
        who=plain_column(rows["name"]),
    )
    first = rows.drop_duplicates("key").set_index("key")
    later = rows[(rows["table"] == look.number) & (rows["who"] != rows["key"].map(first["who"]))]
    others, where = [], []
    for key in later["key"].tolist():
        other = first.loc[key]
        others.append(str(other["name"]))
        where.append(
            place(look, "channel_partner", int(other["table"]), int(other["position"]), field.id)
        )
    return Hits(later["position"].to_numpy().astype(np.intp), {"other": others, "where": where})


@rule(
    "channel_partner.protection.over",
    Severity.INFO,
    at("channel_partner.protection"),
    says="partner.protection",
    weight=0.3,
    aspect=Aspect.TIMELINESS,
)
def protection_over(look: Look, field: Field) -> Hits | None:
    """A protection that has run out is renewed or struck out.

    保护期过了，要么续要么取消。
    """
    texts = look.texts(field.id)
    last = texts.str.extract(
        r"(?:至|到|-|—|~|～)?\s*(\d{4}[-./年]\d{1,2}[-./月]\d{1,2})日?\s*(?:止|到期|前)?$",
        expand=False,
    )
    read = dates.parse_column(last)["value"].to_numpy().astype("datetime64[D]")
    over = read < np.datetime64(look.as_of, "D")
    return Hits.where(over, day=read[over].astype(str).tolist())


@rule(
    "channel_partner.price_level.missing",
    Severity.INFO,
    at("channel_partner.price_level"),
    says="partner.price",
    weight=0.3,
    summed=True,
    aspect=Aspect.COMPLETENESS,
)
def without_price_level(look: Look, field: Field) -> Hits | None:
    """Without a price level nobody can tell whether an agent is invoiced rightly.

    没有价格级别，就看不出给代理开的价对不对。
    """
    direct = look.texts("type").eq("直销").to_numpy(dtype=bool, na_value=False)
    return Hits.where(~look.told(field.id) & ~direct)


@rule(
    "transaction.end_customer.region",
    Severity.WARNING,
    at("transaction.end_customer"),
    says="partner.stray",
    weight=2.0,
    aspect=Aspect.CONSISTENCY,
)
def sold_elsewhere(look: Look, field: Field) -> Hits | None:
    """An agent sells in his own region, not where another agent is protected (串货).

    代理只在自己的区域卖，不卖到别人受保护的区域（串货）。
    """
    partners = together(
        look, "channel_partner", ("name", "type", "breadth", "region", "protection")
    )
    partners = partners[partners["name"].notna() & partners["region"].notna()]
    if partners.empty:
        return None
    who = plain_column(partners["name"])
    region = dict(zip(who, partners["region"], strict=True))
    safe = partners["protection"].notna() | partners["type"].eq("独家代理")
    safe |= partners["breadth"].eq("独家")
    guards = list(zip(partners["name"][safe], who[safe], partners["region"][safe], strict=True))
    sellers = plain_column(look.texts("customer"))
    pairs = pd.DataFrame({"seller": sellers, "end": look.texts(field.id)})
    pairs = pairs[pairs["seller"].isin(list(region)) & pairs["end"].notna()]
    if pairs.empty or not guards:
        return None
    found = {
        pair: hit
        for pair in pairs.drop_duplicates().itertuples(index=False, name=None)
        if (hit := _guarded(look, region[pair[0]], pair, guards)) is not None
    }
    keys = list(zip(pairs["seller"], pairs["end"], strict=True))
    chosen = [number for number, key in enumerate(keys) if key in found]
    told = [found[keys[number]] for number in chosen]
    return Hits(
        pairs.index.to_numpy()[chosen].astype(np.intp),
        {"place": [place_ for place_, _ in told], "guard": [guard for _, guard in told]},
    )


def _guarded(
    look: Look, own: str, pair: tuple[str, str], guards: list[tuple[str, str, str]]
) -> tuple[str, str] | None:
    """Where the end customer is and who is protected there, if the seller is not at home there."""
    there = _place_of(look, pair[1])
    if there is None or not regions.parse(own).province or regions.compatible(own, there):
        return None
    for name, key, region in guards:
        if key != pair[0] and regions.parse(region).province and regions.compatible(region, there):
            return there, name
    return None


def _place_of(look: Look, name: str) -> str | None:
    """The province and city of an end customer: from the list of customers, else from his name."""
    from kedang.reference import company_names
    from kedang.validation.customers import customers

    known = customers(look)
    row = int(known.find(pd.Series([name], dtype="str"))[0])
    if row >= 0:
        parts = [known.rows[each].iat[row] for each in ("province", "city")]
        said = "".join(part for part in parts if isinstance(part, str))
        if said:
            return said
    region = company_names.parse(name).region
    return region.value if region is not None else None
