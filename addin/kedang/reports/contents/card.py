"""客户卡: a printed page for every customer asked for, or for all of a rep; nobody asked for: a blank card."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.accounts import people
from kedang.analysis.book import NOBODY, PARTIES
from kedang.analysis.deals import deals
from kedang.analysis.material import Material
from kedang.model.catalogue import entity, groups
from kedang.model.frames import days, follow_merges, texts
from kedang.model.table import Origin, Table
from kedang.model.text import Text, say
from kedang.reports.contents.card_sections import card_page, list_of, printed
from kedang.reports.contents.listing import cells, declared
from kedang.reports.design import (
    Content,
    Drawing,
    Figure,
    Filled,
    Page,
    Report,
    Section,
    Shown,
)
from kedang.validation.completeness import completeness

NOTE_LINES = 3
INDEX = Section(
    "card_index",
    (
        Shown("no", "integer", 6),
        Shown("customer", "wrap", 34),
        Shown("card_kind", width=12),
        Shown("owner", width=10),
        Shown("tier", width=8),
        Shown("card_share", "percent", 11, look="bar"),
        Shown("card_bands", width=11),
        Shown("card_missing", "wrap", 46),
    ),
)
GAPS = Section(
    "card_gaps",
    (
        Shown("card_kind", width=6, span=2),
        Shown("card_band", "wrap", span=2),
        Shown("card_customers", "integer"),
        Shown("card_filled", "percent", look="bar"),
    ),
    Drawing("bar", "card_band", ("card_filled",), format="0%"),
)

REPORT = Report(
    "card",
    "客户卡",
    ("day",),
    "card:content",
    (
        Page("客户卡目录", (INDEX, GAPS), figures=("cards", "cards_share:percent", "cards_thin")),
        card_page("organization"),
        card_page("individual"),
    ),
)


def content(material: Material) -> Content:
    """The cards as of the day of the cut, and how complete they are."""
    sections: dict[str, Filled] = {}
    listed_, gaps = [], []
    for kind in PARTIES:
        rows = _chosen(material, kind)
        if rows.empty and not _blank(material):
            continue
        sections |= _cards(material, kind, rows)
        if len(rows):
            listed_.append(_index(sections, kind, rows))
            gaps.append(_by_band(sections, kind))
    index = pd.concat(listed_, ignore_index=True) if listed_ else _nothing(INDEX)
    index = index.assign(no=np.arange(1, len(index) + 1))
    band = pd.concat(gaps, ignore_index=True) if gaps else _nothing(GAPS)
    sections["card_index"] = Filled(index, _said(material, index))
    if len(band):
        sections["card_gaps"] = Filled(band, _said_of_bands(band))
    note = say("cards.note", day=material.cut.isoformat())
    return Content(_title(material), note, declared(REPORT, sections), _figures(material, index))


def _blank(material: Material) -> bool:
    """Whether nobody was asked for, so that an empty card of each kind is printed."""
    return not material.customers and not material.answers.get("rep")


def _chosen(material: Material, kind: str) -> pd.DataFrame:
    """The records of one kind whose cards were asked for, in the order asked, or by name."""
    rows = material.book.rows(kind)
    if _blank(material) or rows.empty:
        return rows.head(0)
    ids = texts(rows, "id")
    if material.customers:
        asked = follow_merges(pd.Series(material.customers, dtype="str"), material.book.parties)
        order = pd.Index(asked.drop_duplicates()).get_indexer(pd.Index(ids))
        mine = rows.assign(_order=order)
        return mine[order >= 0].sort_values("_order").drop(columns="_order")
    mine = rows[(texts(rows, "owner") == material.answers["rep"]).to_numpy()]
    return mine.sort_values("name", kind="stable") if len(mine) else mine


def _cards(material: Material, kind: str, rows: pd.DataFrame) -> dict[str, Filled]:
    """Everything that stands on the cards of one kind; without rows one card with nothing filled in."""
    blank = rows.empty
    keys = pd.Series([""], dtype="str") if blank else texts(rows, "id").reset_index(drop=True)
    known = (
        _with_deals(material, rows.reset_index(drop=True)) if len(rows) else pd.DataFrame(index=[0])
    )
    parent = list_of(kind)
    values = {
        f"{kind}_{each.id}": known[each.id]
        for group in groups(kind)
        for each in printed(kind, group)
        if each.id in known
    }
    frame = pd.DataFrame(values, index=known.index).assign(key=keys)
    measured = _measured(material, kind, known, blank=blank)
    tier = material.book.tiers().reindex(keys).to_numpy()
    found = {parent: Filled(frame.assign(tier=tier, **measured))}
    found |= {
        f"{parent}_{group.id}": Filled(frame) for group in groups(kind) if printed(kind, group)
    }
    if kind == "organization":
        contacts = people(material.book, pd.Index(keys))
        found["card_people"] = Filled(
            contacts.rename(columns=lambda name: name if name == "key" else f"contact_{name}")
        )
    found[f"{parent}_filled"] = Filled(_bands(kind, known, blank=blank).assign(key=keys))
    lines = np.repeat(keys.to_numpy(dtype=object), NOTE_LINES)
    found[f"{parent}_notes"] = Filled(pd.DataFrame({"key": lines}))
    return found


def _with_deals(material: Material, known: pd.DataFrame) -> pd.DataFrame:
    """The records with the days of their first and last deal, as far as the archive knows better."""
    made = deals(material.book)
    bought = made[(made["amount"] > 0) & (made["date"] <= pd.Timestamp(material.cut))]
    found = bought.groupby("customer", observed=True)["date"].agg(["min", "max"])
    found.index = found.index.astype("str")
    mine = found.reindex(texts(known, "id"))
    first, last = days(known, "first_deal_on"), days(known, "last_deal_on")
    return known.assign(
        first_deal_on=first.fillna(pd.Series(mine["min"].to_numpy(), index=known.index)),
        last_deal_on=last.fillna(pd.Series(mine["max"].to_numpy(), index=known.index)),
    )


def _measured(
    material: Material, kind: str, known: pd.DataFrame, *, blank: bool
) -> dict[str, pd.Series[Any]]:
    """Share, bands filled and bands missing of every card: the same figures as KD_COMPLETENESS."""
    if blank:
        return {}
    table = completeness(_table(kind, known), material.rulebook)
    counted = [group for group in entity(kind).groups if _stored(kind, group.id)]
    missing = (
        table["missing_groups"].str.split("、").map(lambda names: [one for one in names if one])
    )
    filled = [len(counted) - len(names) for names in missing]
    words = [say("cards.bands", filled=one, of=len(counted)) for one in filled]
    return {
        "card_share": table["score"],
        "card_bands": cells(words),
        "card_missing": table["missing_groups"].where(table["missing_groups"] != "", None),
        "card_lacking": table["missing_wanted"].where(table["missing_wanted"] != "", None),
    }


def _bands(kind: str, known: pd.DataFrame, *, blank: bool) -> pd.DataFrame:
    """How far each band of every card is filled: of the fields that stand on it, the share with a value."""
    shares = {
        f"card_band_{group.id}": np.mean([_known(known, each.id) for each in fields], axis=0)
        for group in entity(kind).groups
        if (fields := printed(kind, group))
    }
    table = pd.DataFrame(shares, index=known.index)
    return table * np.nan if blank else table


def _known(known: pd.DataFrame, name: str) -> npt.NDArray[np.int64]:
    if name not in known:
        return np.zeros(len(known), dtype=np.int64)
    return np.asarray(known[name].notna(), dtype=np.int64)


def _table(kind: str, known: pd.DataFrame) -> Table:
    blank = pd.DataFrame(index=range(len(known)))
    rows = np.arange(1, len(known) + 1, dtype=np.int64)
    return Table(kind, known, blank, blank.copy(), Origin("", "", rows, {}))


def _stored(kind: str, group: str) -> bool:
    return any(each.group == group for each in entity(kind).stored_fields())


def _index(sections: dict[str, Filled], kind: str, rows: pd.DataFrame) -> pd.DataFrame:
    """One line for every card."""
    cards = sections[list_of(kind)].frame
    names = ["tier", "card_share", "card_bands", "card_missing"]
    return cards[names].assign(
        customer=texts(rows, "name").to_numpy(),
        owner=texts(rows, "owner").fillna(NOBODY).to_numpy(),
        card_kind=cells([say(f"cards.kind.{kind}")] * len(cards)),
    )


def _by_band(sections: dict[str, Filled], kind: str) -> pd.DataFrame:
    """How far each band is filled over all cards of a kind."""
    rows = sections[f"{list_of(kind)}_filled"].frame.drop(columns="key")
    groups_ = [str(name).removeprefix("card_band_") for name in rows]
    return pd.DataFrame(
        {
            "card_kind": cells([say(f"cards.kind.{kind}")] * len(groups_)),
            "card_band": cells([say(f"col.card_band_{group}") for group in groups_]),
            "card_customers": len(rows),
            "card_filled": rows.mean().to_numpy(),
            "_group": groups_,
            "_kind": kind,
        }
    )


def _nothing(section: Section) -> pd.DataFrame:
    return pd.DataFrame(columns=[shown.id for shown in section.columns])


def _title(material: Material) -> Text:
    rep = material.answers.get("rep")
    if rep and not material.customers:
        return say("cards.title.rep", rep=rep)
    return say("cards.title.blank" if _blank(material) else "cards.title")


def _said(material: Material, index: pd.DataFrame) -> tuple[Text, ...]:
    if _blank(material):
        return (say("cards.blank"),)
    if index.empty:
        rep = material.answers.get("rep", "")
        named = not material.customers
        return (say("cards.none.rep", rep=rep) if named else say("cards.none"),)
    share = float(index["card_share"].mean())
    lines = [say("cards.list", n=len(index), share=share)]
    thin = index.sort_values(["card_share", "customer"]).iloc[0]
    if float(thin["card_share"]) < 1.0:
        lines.append(
            say("cards.list.thin", name=str(thin["customer"]), share=float(thin["card_share"]))
        )
    else:
        lines.append(say("cards.list.full"))
    return tuple(lines)


def _said_of_bands(band: pd.DataFrame) -> tuple[Text, ...]:
    """The emptiest band of each kind of card."""
    ordered = band.sort_values("card_filled", kind="stable").drop_duplicates("_kind")
    return tuple(
        say(f"cards.gap.{kind}.{group}", share=float(share))
        for kind, group, share in zip(
            ordered["_kind"], ordered["_group"], ordered["card_filled"], strict=True
        )
    )


def _figures(material: Material, index: pd.DataFrame) -> dict[str, Figure]:
    shares = index["card_share"].astype("float64")
    limit = material.rulebook.validation.completeness_below
    thin = int((shares < limit).sum())
    return {
        "cards": Figure(float(len(index))),
        "cards_share": Figure(float(shares.mean()), "percent"),
        "cards_thin": Figure(float(thin), alarm=thin > 0),
    }
