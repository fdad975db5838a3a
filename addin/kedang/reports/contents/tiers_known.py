"""客户评级, what it is made from: the ratings of every customer that stands, and a year's frozen list."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from kedang.analysis.material import Material
from kedang.model.frames import follow_merges, looked_up, numbers, texts
from kedang.model.messages import catalogue
from kedang.model.text import Text, say
from kedang.tiering import store
from kedang.tiering.abc import pareto_table
from kedang.tiering.criteria import UNRATED, TieringRules
from kedang.tiering.explain import toward_short
from kedang.tiering.measures import window
from kedang.tiering.overrides import in_force, run_out
from kedang.tiering.rate import Ratings
from kedang.tiering.review import KeyAccounts, key_accounts
from kedang.tiering.rfm import Rfm, rfm
from kedang.tiering.steps import Steps


@dataclass
class Tiers:
    """The ratings of a report: of every customer that stands, the latest up to the cut, and a year's list."""

    material: Material

    @property
    def rules(self) -> TieringRules:
        """The scorecard."""
        return self.material.rulebook.tiering

    @cached_property
    def table(self) -> pd.DataFrame:
        """One row per customer, best score first; those never rated are 未评."""
        book = self.material.book
        rating = book.frames.get("rating", pd.DataFrame())
        if not len(rating):
            rating = pd.DataFrame({"customer_id": pd.Series(dtype="str")})
        own = rating.drop_duplicates("customer_id", keep="last").set_index("customer_id")
        known = own.reindex(book.customers.index).rename_axis("customer_id").reset_index()
        table = known.assign(
            name=texts(book.customers, "name").to_numpy(),
            owner=texts(book.customers, "owner").to_numpy(),
            tier=texts(known, "tier").fillna(UNRATED),
            computed=texts(known, "computed").fillna(UNRATED),
            move=texts(known, "move").fillna(""),
        )
        for column in ("previous_tier", "moved_by", "capped_by", "set_tier", "abc", "unrated"):
            table[column] = texts(table, column)
        for column in ("score", "previous_score", "sales", "profit", "capped_value"):
            table[column] = numbers(table, column)
        ordered = table.sort_values(["score", "customer_id"], ascending=[False, True])
        return ordered.reset_index(drop=True)

    @cached_property
    def compared(self) -> bool:
        """Whether there is a rating before to compare with."""
        return bool(self.table["previous_tier"].notna().any())

    @cached_property
    def figures(self) -> pd.DataFrame:
        """The stored figures of every criterion of the ratings shown."""
        rows = self.material.ratings
        if not len(rows):
            return store.figures(pd.DataFrame({"customer_id": [], "detail": []}))
        day = pd.Timestamp(self.material.cut)
        known = rows[(rows["kind"] == store.KIND) & (rows["as_of"] <= day)]
        last = known.drop_duplicates("customer_id", keep="last")
        return store.figures(last[last["customer_id"].isin(self.table["customer_id"])])

    @cached_property
    def ratings(self) -> Ratings:
        """The same as a rating, so that it can be opened."""
        first, last = window(self.material.cut, self.rules.window_months)
        return Ratings(last, first, self.table, self.figures)

    @cached_property
    def steps(self) -> Steps:
        """The ways to the next tier."""
        return Steps(self.ratings, self.rules)

    @cached_property
    def year(self) -> tuple[int, pd.DataFrame, str, pd.DataFrame | None]:
        """The newest frozen list up to the cut, with names, and what it is compared with."""
        rows, cut = self.material.ratings, self.material.cut
        if not len(rows):
            return 0, pd.DataFrame(), "", None
        year, listed, against, before = store.frozen(
            rows, cut, [name for name, _ in self.rules.tiers]
        )
        return year, self._named(listed), against, before if before is None else self._named(before)

    @cached_property
    def keys(self) -> KeyAccounts:
        """The key accounts: of the frozen year where there is one; who is recommended goes by today."""
        year, listed, _, before = self.year
        now = key_accounts(self.table, None, self.rules)
        if not year:
            return now
        of_year = key_accounts(listed, before, self.rules)
        return KeyAccounts(of_year.listed, of_year.fell_off, now.recommended)

    @cached_property
    def overrides(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        """The tiers set by hand that are in force at the cut, and those that have run out."""
        book, cut = self.material.book, self.material.cut
        noted = book.frames.get("tier_override")
        tiers = [name for name, _ in self.rules.tiers]
        parts = (in_force(noted, book.parties, cut, tiers), run_out(noted, book.parties, cut))
        left, right = (self._override(part) for part in parts)
        return left, right

    @cached_property
    def pareto(self) -> pd.DataFrame:
        """Customers by what the ABC classes go by, largest first, with shares and names."""
        measure = "profit" if self.rules.abc_measure == "margin" else "sales"
        own = self.table.set_index("customer_id")
        table = pareto_table(own[measure]).reset_index(names="customer_id")
        return pd.DataFrame(
            {
                "rank": np.arange(1, len(table) + 1, dtype="float64"),
                "customer": looked_up(table["customer_id"], own["name"]),
                "abc": looked_up(table["customer_id"], own["abc"]),
                "abc_amount": table["sales"],
                "abc_share": table["share"],
                "cumulative_share": table["cumulative"],
                "customers_share": table["customers"],
            }
        )

    @cached_property
    def rfm(self) -> Rfm:
        """The three scores of everybody who bought."""
        book = self.material.book
        span = window(self.material.cut, self.rules.window_months)
        return rfm(book.rows("transaction"), book.parties, span, self.rules.rfm_cuts)

    def way(self, customers: pd.Series[str]) -> list[object]:
        """The way to the next tier of some customers, in words; nothing where there is none."""
        known = set(self.figures["customer_id"])
        steps = (self.steps.of(str(one)) if one in known else None for one in customers)
        return [toward_short(step) or "" for step in steps]

    def _named(self, rows: pd.DataFrame) -> pd.DataFrame:
        """Ratings of an earlier day under the names and owners of today's records."""
        parties = self.material.book.parties
        ids = follow_merges(texts(rows, "customer_id"), parties)
        customers = self.material.book.customers
        named = rows.assign(
            customer_id=ids,
            name=looked_up(ids, texts(customers, "name")).fillna(ids),
        )
        return named.drop_duplicates("customer_id", keep="last")

    def _override(self, rows: pd.DataFrame) -> pd.DataFrame:
        own = self.table.set_index("customer_id")
        aligned = own.reindex(rows.index)
        left = (rows["set_until"] - pd.Timestamp(self.material.cut)).dt.days.astype("float64")
        return pd.DataFrame(
            {
                "customer": aligned["name"].fillna(pd.Series(rows.index, index=rows.index)),
                **{name: rows[name] for name in rows.columns},
                "computed": aligned["computed"],
                "score": aligned["score"],
                "days_left": left + 1,
            }
        ).sort_values(["set_until", "customer"], ignore_index=True)


def named(criterion: object) -> Text | str:
    """The word for a criterion, gate or decision; one without a word as it stands, nothing for nothing."""
    if not isinstance(criterion, str) or not criterion:
        return ""
    message = f"tiering.criterion.{criterion}"
    return say(message) if message in catalogue() else criterion
