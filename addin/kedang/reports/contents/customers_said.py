"""What the customer segments report says in words, computed from its lists; nothing to say is said too."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.finances import FIGURES
from kedang.analysis.unplaced import Unplaced
from kedang.model.text import Text, say
from kedang.reports.contents.listing import listed
from kedang.rulebook.sections.segments import SegmentRules

UNRATED = "未评"
Said = tuple[Text, ...]


def kinds(labels: pd.DataFrame, aimed: tuple[str, ...], rules: SegmentRules) -> Said:
    """How many are regular, how many could not be placed, and whether too many industries are aimed at."""
    if labels.empty:
        return (say("segments.none"),)
    count = len(labels)
    returning = int((labels["history"] == "熟客").sum())
    frequent = int((labels["frequency"] == "常客").sum())
    blank = int((labels["place"] == UNRATED).sum())
    lines = [say("segments.kinds", count=count, returning=returning, frequent=frequent)]
    if blank:
        lines.append(say("segments.kinds.blank", count=blank))
    if len(aimed) >= rules.target_industries:
        lines.append(
            say(
                "segments.aimed",
                count=len(aimed),
                names=listed(aimed),
                most=rules.target_industries,
            )
        )
    elif not aimed:
        lines.append(say("segments.aimed.none"))
    return tuple(lines)


def sold(labels: pd.DataFrame, outside: Unplaced) -> Said:
    """The net sales of everything, and how much of it belongs to nobody in the archive."""
    total = float(labels["sales"].sum()) + outside.amount
    if not outside.orders:
        return (say("segments.sold", total=total),) if total else ()
    names = listed(outside.names)
    told = {"total": total, "amount": outside.amount}
    return (say("segments.sold.outside", **told, count=outside.orders, names=names),)


def largest(table: pd.DataFrame, name: str) -> Said:
    """Which value of a segmentation brings most of the sales."""
    own = table[(table["_name"] == name).to_numpy() & (table["sales"] > 0).to_numpy()]
    own = own[own["segment_value"].map(lambda one: isinstance(one, str)).to_numpy(dtype=bool)]
    own = own[(own["segment_value"] != UNRATED).to_numpy(dtype=bool)]
    if own.empty:
        return (say(f"segments.{name}.none"),)
    best = own.sort_values(["sales", "segment_value"], ascending=[False, True]).iloc[0]
    count, value = int(best["customers"]), str(best["segment_value"])
    return (say(f"segments.{name}", value=value, count=count, share=float(best["sales_share"])),)


def different(found: pd.DataFrame) -> Said:
    """How often people and data disagree, and about how many customers."""
    if found.empty:
        return (say("segments.different.none"),)
    customers = int(found["customer_id"].nunique())
    return (say("segments.different", count=len(found), customers=customers),)


def stages(labels: pd.DataFrame) -> Said:
    """How many buy, how many show interest, how many are lost."""
    counts = labels["stage"].value_counts()
    bought = int(counts.get("成交", 0) + counts.get("最有价值", 0))
    keen, lost = int(counts.get("意向", 0)), int(counts.get("流失", 0))
    if not bought + keen + lost:
        return (say("segments.stages.none"),)
    return (say("segments.stages", bought=bought, keen=keen, lost=lost),)


def narrowed(table: pd.DataFrame) -> Said:
    """Where the funnel loses most."""
    if not int(table["customers"].iloc[0]):
        return (say("segments.funnel.none"),)
    lost = table["customers"].shift(1) - table["customers"]
    at = int(lost.fillna(0.0).to_numpy().argmax())
    if not lost.fillna(0.0).iloc[at]:
        return (say("segments.funnel.even"),)
    rate = float(table["conversion"].iloc[at])
    stage = str(table["stage"].iloc[at])
    return (say(f"segments.funnel.worst.{stage}", lost=int(lost.iloc[at]), rate=rate),)


def leads(table: pd.DataFrame) -> Said:
    """How many are qualified, how many to ask, the keenest that nobody has answered about."""
    if table.empty:
        return (say("segments.leads.none"),)
    counts = table["qualification"].value_counts()
    slots = {name: int(counts.get(word, 0)) for name, word in _RESULTS.items()}
    lines = [say("segments.leads", count=len(table), **slots)]
    keen = table[
        (table["intent"].isin(("A", "B")) & (table["qualification"] == "待培育")).to_numpy()
    ]
    if len(keen):
        lines.append(say("segments.leads.keen", count=len(keen), names=listed(keen["name"])))
    return tuple(lines)


def quadrants(placed: pd.DataFrame) -> Said:
    """How many partners there are, who is only a supplier, and how many could not be placed."""
    counts = placed["relationship"].value_counts()
    rated = len(placed) - int(counts.get(UNRATED, 0))
    if not rated:
        return (say("segments.relation.none", count=len(placed)),)
    partners, suppliers = int(counts.get("伙伴", 0)), int(counts.get("供应商", 0))
    lines = [say("segments.relation", rated=rated, partners=partners, suppliers=suppliers)]
    if counts.get(UNRATED, 0):
        lines.append(say("segments.relation.blank", count=int(counts[UNRATED])))
    expired = int(placed["expired"].sum())
    if expired:
        lines.append(say("segments.relation.old", count=expired))
    return tuple(lines)


def worth(table: pd.DataFrame) -> Said:
    """Who brings the profit, the return on the assets of all, and what is missing."""
    known = table[table["profit"].notna().to_numpy()]
    if known.empty:
        return (say("segments.worth.none"),)
    total = float(known["profit"].sum())
    best = known.iloc[0]
    lines = [
        say("segments.worth", profit=total, name=str(best["customer"]), best=float(best["profit"]))
    ]
    tied = known[known["roa"].notna().to_numpy()]
    if len(tied):
        back = float(tied["profit"].sum() / tied["assets"].sum())
        lines.append(say("segments.worth.roa", roa=back, count=len(tied)))
    loss = int((known["profit"] < 0).sum())
    if loss:
        lines.append(say("segments.worth.loss", count=loss))
    return (*lines, say("segments.worth.formula", years=float(table["years"].max())))


def finances(wide: pd.DataFrame) -> Said:
    """Who pays slowest, and once for all which figures are missing and where they are written."""
    gaps = [(name, int(wide[name].isna().sum())) for name in FIGURES]
    blank = [say("segments.finance.gap", figure=say(f"finance.{n}"), count=c) for n, c in gaps if c]
    missing: Said = ()
    if blank and len(wide):
        names = blank[0]
        for one in blank[1:]:
            names = say("segments.finance.and", left=names, right=one)
        missing = (say("segments.finance.missing", names=names),)
    return (*_slowest(wide), *missing)


def _slowest(wide: pd.DataFrame) -> Said:
    paying = wide[wide["payment_cycle_days"].notna().to_numpy()]
    if paying.empty:
        return (say("segments.finance.none"),)
    slow = paying.sort_values(["payment_cycle_days", "customer_id"], ascending=[False, True]).iloc[
        0
    ]
    middle = float(paying["payment_cycle_days"].median())
    days = float(slow["payment_cycle_days"])
    return (say("segments.finance", middle=middle, name=str(slow["customer"]), days=days),)


def wallet(table: pd.DataFrame) -> Said:
    """How much room there is, and where a competitor leaves its customer unhappy."""
    if table.empty:
        return (say("segments.wallet.none"),)
    room = float(table["room"].sum())
    sour = table[table["unhappy"].notna().to_numpy()]
    lines = [say("segments.wallet", count=len(table))]
    if room > 0:
        lines.append(say("segments.wallet.room", room=room))
    if len(sour):
        lines.append(say("segments.wallet.sour", count=len(sour), names=listed(sour["customer"])))
    return tuple(lines)


def habits(table: pd.DataFrame) -> Said:
    """How often customers usually order, and where no decider is known."""
    if table.empty:
        return (say("segments.habits.none"),)
    blind = int((~table["chain"].str.contains("决策人")).sum())
    lines = [say("segments.habits", gap=float(table["gap"].median()), count=len(table))]
    return (*lines, say("segments.habits.blind", count=blind)) if blind else tuple(lines)


def factors(table: pd.DataFrame) -> Said:
    """What decides most often, or that nobody wrote it down."""
    if table.empty:
        return (say("segments.factors.none"),)
    best = table.iloc[0]
    return (say(f"segments.factors.{best['factor']}", count=int(best["customers"])),)


def loyalty(kept: pd.DataFrame) -> Said:
    """How many of last year's customers stayed, against the year before."""
    now, then = kept.iloc[0], kept.iloc[1]
    if now["retention"] != now["retention"]:
        return (say("segments.loyalty.none"),)
    rate, before = float(now["retention"]), float(then["retention"])
    told = say(
        "segments.loyalty", before=int(now["bought_before"]), kept=int(now["kept"]), rate=rate
    )
    if before != before:
        return (told,)
    way = "up" if rate > before else "down" if rate < before else "same"
    return told, say(f"segments.loyalty.{way}", before=before)


def alerts(table: pd.DataFrame) -> Said:
    """How many are leaving, what it would cost, and whom to see first."""
    if table.empty:
        return (say("segments.alerts.none"),)
    counts = table["alert"].value_counts()
    slots = {name: int(counts.get(name, 0)) for name in ("lost", "late", "falling")}
    first = table.iloc[0]
    stake, name = float(table["stake"].sum()), str(first["customer"])
    own = float(first["stake"])
    return (
        say("segments.alerts", count=len(table), **slots),
        say("segments.alerts.stake", stake=stake, name=name, own=own),
    )


_RESULTS = {"qualified": "合格", "nurture": "待培育", "reject": "不合格"}
