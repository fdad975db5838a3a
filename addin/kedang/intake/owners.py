"""Tables on a customer's card, such as its orders and visits, belong to that customer."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from kedang.intake.cards import Card
from kedang.model.catalogue import entity
from kedang.model.table import Table


def name_owner(card: Table | None, table: Table | None) -> None:
    """Give a table without a customer the name on the card above it, with the cell it stands in."""
    if card is None or table is None or len(card) != 1 or "name" not in card.frame:
        return
    if card.entity not in ("organization", "individual") or "customer" in table.frame:
        return
    if "customer" not in entity(table.entity) or card.frame["name"].isna().any():
        return
    table.frame["customer"] = pd.Series([card.frame["name"].iat[0]] * len(table), dtype="str")
    place = card.origin.overrides.get((0, "name"))
    if place is not None:
        for position in range(len(table)):
            table.origin.overrides[position, "customer"] = place


def is_blank(cards: Sequence[Card]) -> bool:
    """Whether there are cards and nobody has filled them in."""
    return bool(cards) and all(card.is_blank for card in cards)
