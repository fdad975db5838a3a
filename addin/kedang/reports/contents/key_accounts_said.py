"""What the list of key accounts says: how much hangs on them, who falls, whom nobody saw, what is missing."""

from __future__ import annotations

import pandas as pd

from kedang.model.text import Text, say
from kedang.reports.contents.key_accounts_file import File
from kedang.reports.contents.listing import listed

Said = tuple[Text, ...]
FALLING = 0.2


def listing(file: File, table: pd.DataFrame) -> Said:
    """The accounts' weight and their year, then what needs attention."""
    if table.empty:
        return (
            say(
                "accounts.none.asked" if file.material.customers else "accounts.none",
                tier=file.tiers,
            ),
        )
    lines = [say("accounts.list", n=len(table))]
    if file.share == file.share:
        lines.append(say("accounts.list.share", share=file.share))
    lines += _year(file, table)
    late = table[table["account_late"].astype(bool)]
    if len(late):
        lines.append(say("accounts.list.late", n=len(late), names=listed(late["customer"], 3)))
    owing = table[table["account_overdue"] > 0].sort_values("account_overdue", ascending=False)
    if len(owing):
        most = str(owing["customer"].iloc[0])
        amount = float(owing["account_overdue"].sum())
        lines.append(say("accounts.list.overdue", n=len(owing), amount=amount, name=most))
    return (*lines, *_lacking(file, table))


def _year(file: File, table: pd.DataFrame) -> Said:
    """How the accounts' sales moved, and which of them lost most."""
    now, before = (float(file.yearly[name].sum()) for name in ("sales", "before"))
    lines = [say("accounts.list.year", change=now / before - 1)] if before > 0 else []
    lost = table[table["account_change"] <= -FALLING]
    if len(lost):
        worst = lost.sort_values(["account_change", "customer"]).iloc[0]
        name, change = str(worst["customer"]), float(worst["account_change"])
        lines.append(say("accounts.list.falling", n=len(lost), name=name, change=change))
    return tuple(lines)


def _lacking(file: File, table: pd.DataFrame) -> Said:
    """How many files are not complete, and what is missing most often."""
    blocking = file.missing[file.missing["blocks"].astype(bool)]
    if blocking.empty:
        return (say("accounts.list.complete"),)
    counts = blocking["item"].value_counts(sort=False)
    item = str(counts.idxmax())
    label = say(f"accounts.lacking.{item}", n=int(counts.max()))
    many = int((table["account_missing"] > 0).sum())
    return (say("accounts.list.incomplete", n=many), label)


def owners(table: pd.DataFrame) -> Said:
    """Who carries most, and who has left most of them alone."""
    if table.empty:
        return (say("accounts.owners.none"),)
    first = table.iloc[0]
    lines = []
    if first["account_share"] == first["account_share"]:
        name, share = str(first["owner"]), float(first["account_share"])
        count = int(first["accounts"])
        lines.append(say("accounts.owners", name=name, share=share, n=count))
    late = table[table["account_late"] > 0].sort_values(
        ["account_late", "owner"], ascending=[False, True]
    )
    if len(late):
        name, missed = str(late["owner"].iloc[0]), int(late["account_late"].iloc[0])
        lines.append(say("accounts.owners.late", name=name, n=missed))
    else:
        lines.append(say("accounts.owners.in_time"))
    return tuple(lines)
