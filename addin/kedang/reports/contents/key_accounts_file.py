"""Everything known of the key accounts, gathered once for the list and for every page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import pandas as pd

from kedang.analysis import account_deals, account_events, accounts
from kedang.analysis.account_deals import first_day
from kedang.analysis.material import Material


@dataclass(frozen=True)
class File:
    """What the analyses know of the accounts: frames by `key`, one row per account where not said otherwise.

    `tiers`: those that make a key account.

    `missing`, `deals`, `complaints`, `contacts`: several rows an account. `share`: of all sales.
    """

    material: Material
    tiers: str
    keys: pd.Index
    card: pd.DataFrame
    contacts: pd.DataFrame
    missing: pd.DataFrame
    credit: pd.DataFrame
    deals: pd.DataFrame
    yearly: pd.DataFrame
    complaints: pd.DataFrame
    share: float

    @property
    def cut(self) -> date:
        """Up to which day things count."""
        return self.material.cut

    @cached_property
    def year_known(self) -> bool:
        """Whether the archive reaches back to the year before, so that growth means anything."""
        first = first_day(self.material.book)
        return bool(first <= pd.Timestamp(self.cut) - pd.DateOffset(years=1))

    @cached_property
    def blockers(self) -> pd.Series[int]:
        """How many things keep each file from being complete, by key."""
        return self._count(self.missing.loc[self.missing["blocks"].astype(bool), "key"])

    @cached_property
    def open(self) -> pd.Series[int]:
        """Open complaints, by key."""
        return self._count(self.complaints["key"])

    @cached_property
    def cadence(self) -> pd.Series[int]:
        """The longest gap between visits, by key."""
        rules = self.material.rulebook.visits
        tiers = self.card["tier"]
        longest = {tier: rules.cadence_for(tier) for tier in tiers.dropna().unique()}
        days = tiers.map(longest).fillna(rules.unrated_days).astype("int64")
        return days.set_axis(self.keys)

    @cached_property
    def late(self) -> pd.Series[bool]:
        """Not visited within the cadence, or never, by key."""
        since = self.card["days_since"].set_axis(self.keys)
        return ~(since <= self.cadence)

    def _count(self, keys: pd.Series[str]) -> pd.Series[int]:
        return keys.value_counts().reindex(self.keys).fillna(0).astype("int64")


def gather(material: Material) -> File:
    """Ask the analyses about the customers asked for, else about all key accounts."""
    book, cut = material.book, material.cut
    key_tiers = material.rulebook.tiering.key_accounts
    keys = accounts.chosen(book, material.customers, key_tiers)
    card, contacts = accounts.cards(book, keys, cut), accounts.people(book, keys)
    deals = account_deals.bought(book, keys, cut)
    overrides = material.rulebook.calendar.overrides()
    return File(
        material=material,
        tiers="、".join(key_tiers),
        keys=keys,
        card=card,
        contacts=contacts,
        missing=accounts.lacking(card, contacts),
        credit=accounts.credit(book, card, cut),
        deals=deals,
        yearly=account_deals.yearly(deals, keys, cut),
        complaints=account_events.complaints(book, keys, cut, overrides),
        share=account_deals.share(book, keys, cut),
    )
