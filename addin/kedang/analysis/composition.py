"""Where the sales come from: by tier, product, region, nature, credit and more; how concentrated they are."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import UNKNOWN, deals, first_days, of_customer, provinces
from kedang.analysis.spans import BEFORE, NOW, YEAR_BEFORE, Codes, Spans, Sums, codes_of
from kedang.model.frames import texts
from kedang.model.period import Period

DIMENSIONS = ("tier", "product", "region", "nature", "credit", "industry", "rep", "newness")
NEW, OLD = "新客户", "老客户"
_CARD = {"nature": "nature", "credit": "credit_grade", "industry": "industry"}


@dataclass(frozen=True, slots=True)
class Composition:
    """`shares`: dimension, value, customers, sales, share (of the dimension's positive sales), cumulative,
    previous_sales, previous_share, change, change_share, last_year_sales, last_year_change (fractions;
    missing where the order book does not reach back); largest first within a dimension.

    `concentration`, one row for customers and one per dimension: dimension, values, top1, top5, top20
    (share of the best 20 %), hhi (0–1), equal_to (how many equal ones would be as concentrated),
    previous_top1, previous_top20, largest (name). `places`: province, city, listed (customers on file),
    customers (who bought), sales, share, previous_sales, change, last_year_sales.
    `total`: sales of the period and the one before; `last_year`: of the same period a year before.
    """

    shares: pd.DataFrame
    concentration: pd.DataFrame
    places: pd.DataFrame
    total: tuple[float, float]
    last_year: float

    def of(self, dimension: str) -> pd.DataFrame:
        """The shares of one dimension, largest first."""
        kept = self.shares[self.shares["dimension"] == dimension]
        return kept.reset_index(drop=True)

    def concentrated(self, dimension: str = "customer") -> dict[Hashable, Any]:
        """The concentration of one dimension, or of the customers."""
        rows = self.concentration[self.concentration["dimension"] == dimension]
        return rows.to_dict("records")[0]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The deals of the three spans, each customer as a number."""

    book: Book
    spans: Spans
    frame: pd.DataFrame
    customers: pd.Index
    customer: Codes
    amount: Sums


def composition(frames: Mapping[str, pd.DataFrame] | Book, period: Period) -> Composition:
    """The make-up of net sales in a period, beside the one before and the same one a year before."""
    rows = _rows(frames if isinstance(frames, Book) else Book(frames), period)
    labels = _labels(rows, period)
    sums = {
        name: rows.spans.sum(codes, len(values), rows.amount)
        for name, (codes, values) in labels.items()
    }
    buyers = rows.spans.sum(rows.customer, len(rows.customers), rows.amount)
    shares = [_shares(name, *labels[name], sums[name], rows) for name in DIMENSIONS]
    named = [("customer", rows.customers, buyers)]
    named += [(name, labels[name][1], sums[name]) for name in DIMENSIONS]
    everything = np.zeros(len(rows.amount), dtype=np.int64)
    total = rows.spans.sum(everything, 1, rows.amount)[0].round(2)
    return Composition(
        _together(shares),
        pd.DataFrame([_concentration(*each) for each in named]),
        _places(rows),
        (float(total[NOW]), float(total[BEFORE])),
        float(total[YEAR_BEFORE]),
    )


def concentrate(sales: Sums) -> dict[str, float]:
    """How much the largest carry: values (count), top1, top5, top20 (best 20 %, rounded up), hhi."""
    positive = np.sort(sales[sales > 0])[::-1]
    if not len(positive):
        return {"values": 0, "top1": np.nan, "top5": np.nan, "top20": np.nan, "hhi": np.nan}
    share = positive / positive.sum()
    best = -(-len(share) // 5)
    return {
        "values": len(share),
        "top1": float(share[0]),
        "top5": float(share[:5].sum()),
        "top20": float(share[:best].sum()),
        "hhi": float((share**2).sum()),
    }


def _rows(book: Book, period: Period) -> _Rows:
    made = deals(book)
    spans = Spans.split(made["date"], period)
    kept = spans.of >= 0
    frame = made[kept]
    return _Rows(
        book,
        Spans(spans.of[kept], spans.known, spans.yearly),
        frame,
        pd.Index(frame["customer"].cat.categories),
        codes_of(frame["customer"]),
        frame["amount"].to_numpy(),
    )


def _labels(rows: _Rows, period: Period) -> dict[str, tuple[Codes, pd.Index]]:
    """The value each deal has on every dimension, as a number into the dimension's sorted values."""
    book, customers, frame = rows.book, rows.customers, rows.frame
    of = {name: of_customer(book, customers, field) for name, field in _CARD.items()}
    of["tier"] = book.tiers().reindex(customers)
    found = {name: _spread(values, rows.customer) for name, values in of.items()}
    found["region"] = _region(rows)
    found["newness"] = _newness(rows, period)
    return found | {"product": _coded(frame["product"]), "rep": _coded(frame["rep"])}


def _spread(of: pd.Series[str], customer: Codes) -> tuple[Codes, pd.Index]:
    """What each row's customer has; rows without a customer have nothing."""
    codes, values = pd.factorize(of, sort=True)
    return _named(np.append(codes, -1)[customer], pd.Index(values, dtype="str"))


def _region(rows: _Rows) -> tuple[Codes, pd.Index]:
    """The province of the deal, else of the customer's card."""
    book, customers = rows.book, rows.customers
    place = of_customer(book, customers, "province").fillna(of_customer(book, customers, "region"))
    written = rows.frame["region"]
    known = written[written.notna()]
    labels = [provinces(place), provinces(known)]
    codes, values = pd.factorize(pd.concat(labels, ignore_index=True), sort=True)
    each = np.append(codes[: len(place)], -1)[rows.customer]
    each[written.notna().to_numpy()] = codes[len(place) :]
    return _named(each, pd.Index(values, dtype="str"))


def _newness(rows: _Rows, period: Period) -> tuple[Codes, pd.Index]:
    """Whether each deal's customer first bought within the very span of the deal.

    Nobody can tell for a span before which the order book has nothing, unless the card knows better.
    """
    starts = [p.first for p in (period, period.previous(), period.year_before())]
    start = np.array(starts, dtype="datetime64[s]")[rows.spans.of]
    first = first_days(rows.book).reindex(rows.customers).to_numpy(dtype="datetime64[s]")
    first = np.append(first, np.datetime64("NaT", "s"))[rows.customer]
    begins = deals(rows.book)["date"].min().to_numpy().astype("datetime64[s]")
    told = ~np.isnat(first) & ((first < start) | (begins < start))
    codes = np.where(told, np.where(first >= start, 0, 1), -1)
    return _named(np.asarray(codes, dtype=np.int64), pd.Index([NEW, OLD]))


def _coded(labels: pd.Series[Any]) -> tuple[Codes, pd.Index]:
    """A column of categories as numbers into them."""
    return _named(codes_of(labels), pd.Index(labels.cat.categories.astype("str")))


def _named(codes: Codes, values: pd.Index) -> tuple[Codes, pd.Index]:
    """What is missing is called so, behind all others."""
    if (codes < 0).any():
        codes = np.where(codes < 0, len(values), codes)
        values = values.append(pd.Index([UNKNOWN]))
    return np.asarray(codes, dtype=np.int64), values


def _shares(
    dimension: str, codes: Codes, values: pd.Index, sums: Sums, rows: _Rows
) -> dict[str, npt.NDArray[Any]]:
    """The columns of one dimension, largest first; values without any sales are left out."""
    amounts: Sums = sums.round(2)
    distinct = rows.spans.distinct(codes, len(values), rows.customer, len(rows.customers))[:, NOW]
    seen = np.flatnonzero((np.nan_to_num(amounts) != 0).any(axis=1) | (distinct > 0))
    order = seen[np.argsort(-amounts[seen, NOW], kind="stable")]
    columns = {
        "dimension": np.full(len(order), dimension, dtype=object),
        "value": values.to_numpy(dtype=object)[order],
        "customers": distinct[order].astype("int64"),
        **_compared(amounts[order]),
    }
    return columns | {"cumulative": np.clip(columns["share"], 0.0, None).cumsum()}


def _together(parts: Sequence[Mapping[str, npt.NDArray[Any]]]) -> pd.DataFrame:
    """The dimensions one below the other."""
    names = list(parts[0])
    table = pd.DataFrame({name: np.concatenate([part[name] for part in parts]) for name in names})
    return table.astype({"dimension": "str", "value": "str"})


def _compared(amounts: Sums) -> dict[str, npt.NDArray[Any]]:
    """Sales by span with shares and changes."""
    now, before, year = (amounts[:, span] for span in (NOW, BEFORE, YEAR_BEFORE))
    change = (now - before).round(2)
    return {
        "sales": now,
        "share": _share(now),
        "previous_sales": before,
        "previous_share": _share(before),
        "change": change,
        "change_share": change / np.where(before > 0, before, np.nan),
        "last_year_sales": year,
        "last_year_change": (now - year) / np.where(year > 0, year, np.nan),
    }


def _share(amounts: Sums) -> Sums:
    positive = float(amounts[amounts > 0].sum())
    return amounts / positive if positive else np.full(len(amounts), np.nan)


def _concentration(dimension: str, values: pd.Index, sums: Sums) -> dict[str, object]:
    now, before = concentrate(sums[:, NOW]), concentrate(sums[:, BEFORE])
    largest = str(values[int(sums[:, NOW].argmax())]) if now["values"] else None
    return {
        "dimension": dimension,
        **now,
        "equal_to": 1 / now["hhi"] if now["values"] else np.nan,
        "previous_top1": before["top1"],
        "previous_top20": before["top20"],
        "largest": largest,
    }


def _places(rows: _Rows) -> pd.DataFrame:
    """Customers and sales by province and city of the card; without a card by the region of the deal."""
    cards = rows.book.customers
    listed = _place(texts(cards, "province"), texts(cards, "city"))
    codes, values = _placed(rows, listed)
    sums = rows.spans.sum(codes, len(values), rows.amount).round(2)
    distinct = rows.spans.distinct(codes, len(values), rows.customer, len(rows.customers))
    table = pd.DataFrame(_compared(sums), index=values.astype("str"))
    table["customers"] = distinct[:, NOW]
    on_file = listed.fillna(UNKNOWN).value_counts()
    table = table.reindex(table.index.union(on_file.index).rename("place"))
    filled = ["sales", "share", "previous_sales", "change", "customers"]
    table[filled] = table[filled].fillna(0.0)
    table["listed"] = on_file.reindex(table.index).fillna(0)
    table = table.astype({"customers": "int64", "listed": "int64"}).reset_index()
    parts = table["place"].str.extract(r"^(\S*) ?(.*)$")
    table["province"], table["city"] = parts[0], parts[1].where(parts[1] != "")
    order = ["sales", "listed", "place"]
    return table.sort_values(order, ascending=[False, False, True]).reset_index(drop=True)


def _placed(rows: _Rows, listed: pd.Series[str]) -> tuple[Codes, pd.Index]:
    """Each deal's place as a number: of the customer's card, else the region of the deal."""
    place = listed.reindex(rows.customers)
    known = np.append(place.notna().to_numpy(), False)[rows.customer]
    written = rows.frame["region"][~known]
    labels = pd.concat([place, provinces(written)], ignore_index=True)
    codes, values = pd.factorize(labels, sort=True)
    each = np.append(codes[: len(place)], -1)[rows.customer]
    each[~known] = codes[len(place) :]
    return _named(each, pd.Index(values, dtype="str"))


def _place(province: pd.Series[str], city: pd.Series[str]) -> pd.Series[str]:
    """Province and city in one text, parted by a space."""
    both = province.str.cat(city.fillna(""), sep=" ").str.strip()
    return both.where(province.notna() | city.isna(), city)
