"""促销通报: promotions and what they moved, told in shares, indices and growth, never in amounts of sales."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import deals, of_customer
from kedang.analysis.market import competitor_moves, promotions
from kedang.model.frames import between, texts
from kedang.model.period import Period
from kedang.reference import regions, wide_areas

OURS, THEIRS = "我方", "竞争对手"
_SEPARATORS = r"[、,，;；/]+"
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Bulletin:
    """`own`: name, product, region, rep, start, end, planned, done, completion (fraction), elapsed
    (fraction of its days that are over), behind (bool), effect (sales a day while it ran, 100 = as many
    days before it), result. `theirs`: name, competitor, product, region, start, end, result.

    `regions`, one row per region somebody promotes in: region, own, theirs, completion, growth (of sales
    against the period before, or as many of its days while this one runs, fraction), share (of all sales), previous_share. `moves`: what was heard of
    competitors' promotions and prices: date, competitor, customer, product, promotions, prices, reaction.
    `before`: own, theirs and completion of the period before.
    """

    own: pd.DataFrame
    theirs: pd.DataFrame
    regions: pd.DataFrame
    moves: pd.DataFrame
    before: tuple[int, int, float]


def bulletin(book: Book, period: Period, cut: date) -> Bulletin:
    """The promotions that ran in a period, up to the day of the cut."""
    now, then = promotions(book, period), promotions(book, period.previous())
    sold = _Sold(book, _first_needed(now, period), min(cut, period.last))
    ours = now["side"].fillna(OURS) != THEIRS
    own = _progress(now[ours], cut)
    spans = zip(own["product"], own["region"], own["start"], own["end"], strict=True)
    own["effect"] = [sold.effect(*span) for span in spans]
    moves = competitor_moves(book, period)
    told = moves["promotions"].notna() | moves["prices"].notna()
    past = then["side"].fillna(OURS) != THEIRS
    return Bulletin(
        own.reset_index(drop=True),
        now[~ours].reset_index(drop=True),
        _regions(now, ours, sold, period),
        moves[told].reset_index(drop=True),
        (int(past.sum()), int((~past).sum()), completion(then[past])),
    )


def completion(rows: pd.DataFrame) -> float:
    """Done against planned over all promotions that tell both; NaN when none does."""
    both = rows[rows["planned"].notna() & rows["done"].notna() & (rows["planned"] > 0)]
    return float(both["done"].sum() / both["planned"].sum()) if len(both) else float("nan")


def _progress(rows: pd.DataFrame, cut: date) -> pd.DataFrame:
    """How far each promotion is, against how many of its days are over."""
    start, end = rows["start"], rows["end"]
    whole = (end - start).dt.days + 1
    passed = (pd.Timestamp(cut) - start).dt.days + 1
    elapsed = (passed / whole.where(whole > 0)).clip(0.0, 1.0)
    behind = (rows["completion"] < elapsed).fillna(False)
    return rows.assign(elapsed=elapsed, behind=behind)


def _first_needed(rows: pd.DataFrame, period: Period) -> date:
    """The first day whose sales are compared with: as many days before each promotion as it lasts."""
    last = rows["end"].where(rows["end"] <= pd.Timestamp(period.last), pd.Timestamp(period.last))
    span, first = (last - rows["start"]).max(), rows["start"].min()
    usual = period.previous().first
    if pd.isna(first) or pd.isna(span):
        return usual
    needed: date = (first - span - pd.Timedelta(days=1)).date()
    return min(needed, usual)


class _Sold:
    """Net sales by day, product and place, looked into by promotion."""

    def __init__(self, book: Book, first: date, last: date) -> None:
        made = deals(book)
        rows = made[between(made["date"], first, last)]
        self.last = last
        self.amount = rows["amount"].fillna(0.0).to_numpy()
        self.day = rows["date"].to_numpy().astype("datetime64[D]")
        products, customers = rows["product"].cat, rows["customer"].cat
        register = book.rows("product")
        category = texts(register, "category").set_axis(texts(register, "name"))
        category = category[~category.index.duplicated()]
        self.product = products.codes.to_numpy(), products.categories
        kinds = category.reindex(products.categories).to_numpy(dtype=object)
        self.kind = self.product[0], pd.Index(kinds, dtype=object)
        home = of_customer(book, customers.categories, "province").to_numpy(dtype=object)
        at_home = np.append(home, np.array([None], dtype=object))[customers.codes.to_numpy()]
        place = texts(rows, "region").to_numpy(dtype=object)
        self.place = pd.factorize(np.where(pd.isna(place), at_home, place))

    def between(self, first: date, last: date) -> Mask:
        """The deals of a span, both ends included."""
        inside: Mask = (self.day >= np.datetime64(first, "D")) & (
            self.day <= np.datetime64(last, "D")
        )
        return inside

    def of_product(self, written: object) -> Mask:
        """The deals in the products, or kinds of products, a promotion names; all when it names none."""
        if not isinstance(written, str):
            return np.ones(len(self.amount), dtype=bool)
        wanted = {one.strip() for one in re.split(_SEPARATORS, written)}
        return _chosen(self.product, lambda one: one in wanted) | _chosen(
            self.kind, lambda one: one in wanted
        )

    def of_region(self, written: object) -> Mask:
        """The deals in the region a promotion names; all when it names none or the whole country."""
        if not isinstance(written, str) or wide_areas.is_everywhere(written):
            return np.ones(len(self.amount), dtype=bool)
        provinces = wide_areas.provinces(written)
        return _chosen(self.place, lambda one: _inside(one, written, provinces))

    def effect(self, product: object, region: object, start: Any, end: Any) -> float:
        """Sales a day while a promotion ran, where as many days before it are 100; NaN when unknown."""
        if pd.isna(start):
            return float("nan")
        first: date = start.date()
        last: date = self.last if pd.isna(end) else min(end.date(), self.last)
        length = (last - first).days + 1
        if length < 1:
            return float("nan")
        meant = self.of_product(product) & self.of_region(region)
        before = self.between(first - timedelta(days=length), first - timedelta(days=1))
        earlier = float(self.amount[meant & before].sum())
        now = float(self.amount[meant & self.between(first, last)].sum())
        return now / earlier * 100 if earlier > 0 else float("nan")


def _inside(place: str, written: str, provinces: Iterable[str]) -> bool:
    """Whether a deal's place lies in a promotion's region; a place nobody can read only when it is the same."""
    if place == written:
        return True
    found = regions.parse(place)
    if found.province is None:
        return False
    if provinces:
        return found.province in provinces
    return regions.parse(written).province is not None and regions.compatible(place, written)


def _chosen(coded: tuple[npt.NDArray[Any], Any], wanted: Callable[[str], bool]) -> Mask:
    """The rows whose value passes a test; each different value is asked once."""
    codes, values = coded
    passed = np.array([isinstance(one, str) and wanted(one) for one in values] + [False])
    mask: Mask = passed[codes]
    return mask


def _compared(period: Period, cut: date) -> tuple[date, date]:
    """The period before; while this one still runs, as many of its first days as are over."""
    before = period.previous()
    if cut >= period.last:
        return before.first, before.last
    return before.first, min(before.first + (cut - period.first), before.last)


def _regions(now: pd.DataFrame, ours: pd.Series[bool], sold: _Sold, period: Period) -> pd.DataFrame:
    """Promotions and sales of every region somebody promotes in, most promotions first."""
    named = now["region"].notna()
    found = now[named].assign(own=ours[named], theirs=~ours[named])
    this = sold.between(period.first, period.last)
    last = sold.between(*_compared(period, sold.last))
    whole, past = float(sold.amount[this].sum()), float(sold.amount[last].sum())
    rows = []
    for region, group in found.groupby("region", sort=True):
        here = sold.of_region(region)
        sales, earlier = (
            float(sold.amount[here & this].sum()),
            float(sold.amount[here & last].sum()),
        )
        rows.append(
            {
                "region": region,
                "own": int(group["own"].sum()),
                "theirs": int(group["theirs"].sum()),
                "completion": completion(group[group["own"]]),
                "growth": sales / earlier - 1 if earlier > 0 else np.nan,
                "share": sales / whole if whole > 0 else np.nan,
                "previous_share": earlier / past if past > 0 else np.nan,
            }
        )
    names = ["region", "own", "theirs", "completion", "growth", "share", "previous_share"]
    table = pd.DataFrame(rows, columns=names)
    order = ["own", "theirs", "region"]
    return table.sort_values(order, ascending=[False, False, True]).reset_index(drop=True)
