"""What the archive knows about why a product rose or fell: buyers lost and won, stock, promotions, season."""

from __future__ import annotations

import numpy as np
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.deals import customer_names, deals
from kedang.analysis.spans import BEFORE, NOW, Spans, codes_of
from kedang.model.frames import between, days, numbers, texts
from kedang.model.period import Period

_SEVERAL = r"[、,，;；/\n]+"
RIVAL = "竞争对手"


def evidence(book: Book, period: Period, products: pd.Index) -> pd.DataFrame:
    """One row per product, by its name.

    Columns: lost, lost_sales, lost_total, lost_count (who bought before and not now, the largest by name);
    gained, gained_sales, gained_total, gained_count; stock (by the register); ended, begun (promotions of ours for it that ended
    or began); rival (a competitor that promoted it); complaints, previous_complaints; season (change of the
    same two periods a year before, as a fraction). Missing: nothing of the kind is known.
    """
    found = _flow(book, period, products)
    found["stock"] = _stock(book).reindex(products)
    found = found.join(_promotions(book, period, products))
    found["rival"] = _rivals(book, period).reindex(products)
    for name, span in (("complaints", period), ("previous_complaints", period.previous())):
        rows = book.inside("complaint", "received_on", span.first, span.last)
        found[name] = _each(rows, "product").value_counts().reindex(products).fillna(0.0)
    found["season"] = _season(book, period, products)
    return found


def _flow(book: Book, period: Period, products: pd.Index) -> pd.DataFrame:
    """Buyers that stopped and that began, and the largest of each by name."""
    made = deals(book)
    wanted = np.append(made["product"].cat.categories.isin(products), False)
    dated = between(made["date"], period.previous().first, period.last)
    known = wanted[made["product"].cat.codes] & made["customer"].notna().to_numpy()
    rows = made[dated & known]
    spans = Spans.split(rows["date"], period)
    customer, product = rows["customer"].cat, rows["product"].cat
    size = max(len(customer.categories), 1)
    pairs, unique = np.unique(
        codes_of(rows["product"]) * size + codes_of(rows["customer"]), return_inverse=True
    )[::-1]
    sums = spans.sum(pairs, len(unique), rows["amount"].to_numpy())
    flow = pd.DataFrame(
        {
            "product": product.categories.take(unique // size).astype("str"),
            "customer": customer.categories.take(unique % size).astype("str"),
            "now": sums[:, NOW],
            "before": sums[:, BEFORE],
        }
    )
    lost = flow[(flow["before"] > 0) & (flow["now"] <= 0)]
    gained = flow[(flow["before"] <= 0) & (flow["now"] > 0)]
    found = [_largest(book, lost, "before", "lost"), _largest(book, gained, "now", "gained")]
    return pd.concat(found, axis=1).reindex(products)


def _largest(book: Book, flow: pd.DataFrame, by: str, name: str) -> pd.DataFrame:
    ordered = flow.sort_values([by, "customer"], ascending=[False, True])
    first = ordered.drop_duplicates("product").set_index("product")
    names = customer_names(book, pd.Index(first["customer"]))
    return pd.DataFrame(
        {
            name: names.set_axis(first.index),
            f"{name}_sales": first[by],
            f"{name}_total": flow.groupby("product")[by].sum().reindex(first.index),
            f"{name}_count": flow["product"].value_counts().reindex(first.index),
        }
    )


def _stock(book: Book) -> pd.Series[float]:
    """What the register says is on hand, by product name; the last line that says so."""
    register = book.rows("product")
    names = texts(register, "name").fillna(texts(register, "code"))
    stock = pd.Series(numbers(register, "stock").to_numpy(), index=names.to_numpy())
    known = stock[stock.notna().to_numpy() & stock.index.notna()]
    last: pd.Series[float] = known.groupby(level=0).last()
    return last


def _each(rows: pd.DataFrame, field: str) -> pd.Series[str]:
    """The products a field names, one a row under the row's own index."""
    single = texts(rows, field).dropna().str.split(_SEVERAL, regex=True).explode().str.strip()
    return single[single != ""].astype("str")


def _promotions(book: Book, period: Period, products: pd.Index) -> pd.DataFrame:
    rows = book.rows("promotion")
    rows = rows[(texts(rows, "side") != RIVAL).to_numpy(dtype="bool")]
    start, end = days(rows, "start"), days(rows, "end")
    before = pd.Timestamp(period.previous().last)
    ran = (start <= before).to_numpy()
    ended = ran & between(end, period.previous().first, period.last)
    begun = between(start, period.first, period.last)
    return pd.DataFrame(
        {
            "ended": _named(rows[ended], "name").reindex(products),
            "begun": _named(rows[begun], "name").reindex(products),
        }
    )


def _rivals(book: Book, period: Period) -> pd.Series[str]:
    """A competitor that lowered prices or promoted each product in the period."""
    rows = book.inside("competitor", "date", period.first, period.last)
    active = texts(rows, "promotions").notna() | texts(rows, "prices").notna()
    return _named(rows[active], "competitor")


def _named(rows: pd.DataFrame, field: str) -> pd.Series[str]:
    """The first name (by the alphabet) that stands beside each product."""
    products = _each(rows, "product")
    names = texts(rows, field).reindex(products.index)
    pairs = pd.DataFrame({"product": products.to_numpy(), "name": names.to_numpy()}).dropna()
    first = pairs.sort_values(["product", "name"]).drop_duplicates("product")
    return first.set_index("product")["name"]


def _season(book: Book, period: Period, products: pd.Index) -> pd.Series[float]:
    """How much the same period a year before had risen against the one before it; missing for years."""
    made = deals(book)
    year = period.year_before()
    spans = Spans.split(made["date"], year)
    product = made["product"].cat
    sums = spans.sum(codes_of(made["product"]), len(product.categories), made["amount"].to_numpy())
    before: pd.Series[float] = pd.Series(sums[:, BEFORE], index=product.categories.astype("str"))
    now = pd.Series(sums[:, NOW], index=before.index)
    change: pd.Series[float] = (now - before) / before.where(before > 0)
    usable = not spans.yearly and spans.known[BEFORE]
    return change.reindex(products) if usable else pd.Series(np.nan, index=products)
