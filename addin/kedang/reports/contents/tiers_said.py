"""客户评级, what is said: who stands where, what changed and through what, and why that matters."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.unplaced import unplaced
from kedang.model.text import Slot, Text, say
from kedang.reports.contents.listing import listed
from kedang.reports.contents.tiers_known import Tiers, named
from kedang.tiering import store
from kedang.tiering.criteria import CRITERIA, UNRATED

Said = tuple[Text, ...]
SOON = 30
TOP = 0.2
HIGH, LOW = 4, 2
_MOVED = ("up", "down", "new", "lost")


def distribution(tiers: Tiers, rows: pd.DataFrame) -> Said:
    """How many are rated, what the key accounts bring, and what most moves were about."""
    table = tiers.table
    if table.empty:
        return (say("tiers.said.nobody"),)
    rated = int((table["tier"] != UNRATED).sum())
    lines = [say("tiers.said.rated", n=len(table), rated=rated), *_nobody(tiers)]
    keys = rows[rows["tier"].isin(tiers.rules.key_accounts)]
    share = float(keys["sales_share"].sum()) if keys["sales_share"].notna().any() else 0.0
    if share:
        lines.append(say("tiers.said.keys_share", n=int(keys["customers"].sum()), share=share))
    if not tiers.compared:
        return (*lines, say("tiers.said.first"))
    counted = {move: int((table["move"] == move).sum()) for move in _MOVED}
    if not any(counted.values()):
        return (*lines, say("tiers.said.still"))
    lines.append(say("tiers.said.moved", **counted))
    movers = table["moved_by"][table["move"].isin(["up", "down"])].replace("", pd.NA).dropna()
    if len(movers):
        by = (
            movers.value_counts()
            .sort_index(kind="stable")
            .sort_values(ascending=False, kind="stable")
        )
        cause: dict[str, Slot] = {"by": named(str(by.index[0])), "n": int(by.iloc[0])}
        lines.append(say("tiers.said.mover", **cause))
    return tuple(lines)


def _nobody(tiers: Tiers) -> Said:
    """How much was sold to customers who are not in the archive: nobody's tier counts it."""
    outside = unplaced(tiers.material.book, tiers.ratings.first, tiers.ratings.as_of)
    if not outside.orders:
        return ()
    total = float(tiers.table["sales"].sum()) + outside.amount
    told = {"amount": outside.amount, "total": total}
    return (say("tiers.said.outside", n=outside.orders, names=listed(outside.names), **told),)


def moves(tiers: Tiers, rows: pd.DataFrame) -> Said:
    """The deepest fall and the highest rise; nothing where nobody moved."""
    if not tiers.compared:
        return (say("tiers.said.first"),)
    known = rows[rows["score_change"].notna()]
    if known.empty:
        return (say("tiers.said.still"),)
    lines = []
    for move, worst in (("rise", False), ("fall", True)):
        one = known.sort_values(["score_change", "customer"], ascending=[worst, True]).iloc[0]
        change = float(one["score_change"])
        if (change < 0) == worst and change:
            slots: dict[str, Slot] = {"customer": str(one["customer"]), "points": abs(change)}
            lines.append(say(f"tiers.said.{move}", **slots, by=_or_nothing(one["moved_by"])))
    return tuple(lines) or (say("tiers.said.still"),)


def scores(tiers: Tiers) -> Said:
    """Who leads, and the criterion that is most often without data, which makes scores rest on less."""
    table = tiers.table[tiers.table["score"].notna()]
    if table.empty:
        return (say("tiers.said.unrated_all"),)
    best = table.iloc[0]
    lines = [say("tiers.said.best", customer=str(best["name"]), score=float(best["score"]))]
    gone = {
        one: int(table["unrated"].fillna("").str.split("、").map(lambda s, c=one: c in s).sum())
        for one in CRITERIA
    }
    criterion = max(CRITERIA, key=lambda one: (gone[one], -CRITERIA.index(one)))
    if gone[criterion]:
        slots: dict[str, Slot] = {"n": gone[criterion], "all": len(table)}
        lines.append(say("tiers.said.lacking", criterion=named(criterion), **slots))
    capped = int((table["capped_by"].fillna("") != "").sum())
    if capped:
        lines.append(say("tiers.said.capped", n=capped))
    return tuple(lines)


def keys(tiers: Tiers) -> Said:
    """Whose list it is, how many are on it and what they bring, who came in."""
    year, _, against, _ = tiers.year
    rows = tiers.keys.listed
    total = float(tiers.table["sales"].sum())
    head = say("tiers.said.year", year=year) if year else say("tiers.said.no_year")
    if rows.empty:
        return (head, say("tiers.said.no_keys"))
    lines = [head, say("tiers.said.keys", n=len(rows))]
    if total and not year:
        lines = [head, say("tiers.said.keys_bring", n=len(rows), share=rows["sales"].sum() / total)]
    entered = rows[rows["entry"] != "stays"]
    if against and len(entered):
        names = listed(entered["name"])
        lines.append(say("tiers.said.entered", n=len(entered), names=names, against=_than(against)))
    by_hand = rows[rows["entry"] == "recommended"]
    if len(by_hand):
        lines.append(say("tiers.said.by_hand", n=len(by_hand), names=listed(by_hand["name"])))
    return tuple(lines)


def fell_off(tiers: Tiers) -> Said:
    """Who is no key account any more, and through what most often."""
    rows = tiers.keys.fell_off
    year, _, against, _ = tiers.year
    if year and not against:
        return (say("tiers.said.no_earlier"),)
    if rows.empty:
        return (say("tiers.said.none_off"),)
    lines = [say("tiers.said.off", n=len(rows), names=listed(rows["name"]))]
    by = rows["moved_by"].replace("", pd.NA).dropna()
    if len(by):
        lines.append(say("tiers.said.off_by", by=named(str(by.mode().iloc[0]))))
    return tuple(lines)


def recommended(tiers: Tiers) -> Said:
    """Who is nearest to the list, and who is kept off it by a gate alone."""
    rows, rules = tiers.keys.recommended, tiers.rules
    line = min(limit for name, limit in rules.tiers if name in rules.key_accounts)
    if rows.empty:
        return (say("tiers.said.none_near", points=rules.recommend_within, line=line),)
    near, capped = (int((rows["entry"] == one).sum()) for one in ("near", "capped"))
    told = {"points": rules.recommend_within, "line": line, "margin": rules.hysteresis}
    return (say("tiers.said.near", n=near, capped=capped, **told),)


def in_force(rows: pd.DataFrame) -> Said:
    """How many tiers are set by hand, how many against the score, which run out soon."""
    if rows.empty:
        return (say("tiers.said.no_override"),)
    against = int((rows["set_tier"] != rows["computed"]).sum())
    lines = [say("tiers.said.overrides", n=len(rows), against=against)]
    soon = rows[rows["days_left"] < SOON]
    if len(soon):
        lines.append(say("tiers.said.soon", n=len(soon), days=SOON, names=listed(soon["customer"])))
    return tuple(lines)


def run_out(rows: pd.DataFrame) -> Said:
    """Which ran out: they count by the score again."""
    if rows.empty:
        return (say("tiers.said.none_run_out"),)
    return (say("tiers.said.run_out", n=len(rows), names=listed(rows["customer"])),)


def pareto(tiers: Tiers) -> Said:
    """What the best fifth brings, against the rule of 80/20, and what hangs on the largest."""
    rows = tiers.pareto
    if rows.empty:
        return (say("tiers.said.no_sales"),)
    best = max(int(TOP * len(rows) + 0.5), 1)
    share = float(rows["abc_share"].head(best).sum())
    lines = [say("tiers.said.top", n=best, share=share, all=len(rows))]
    lines.append(say("tiers.said.steep" if share >= 0.8 else "tiers.said.flat"))
    first = rows.iloc[0]
    limit = tiers.material.rulebook.reports.concentration_share
    if float(first["abc_share"]) > limit:
        slots: dict[str, Slot] = {"share": float(first["abc_share"]), "limit": limit}
        lines.append(say("tiers.said.leaning", customer=str(first["customer"]), **slots))
    return tuple(lines)


def rfm(rows: pd.DataFrame) -> Said:
    """The best by all three, and who buys much but has not for long: where to go first."""
    if rows.empty:
        return (say("tiers.said.no_deals"),)
    high = (rows[["rfm_r", "rfm_f", "rfm_m"]] >= HIGH).all(axis=1)
    lines = [say("tiers.said.rfm", n=len(rows), best=int(high.sum()))]
    asleep = rows[(rows["rfm_m"] >= HIGH) & (rows["rfm_r"] <= LOW)]
    if len(asleep):
        lines.append(say("tiers.said.asleep", n=len(asleep), names=listed(asleep["customer"])))
    return tuple(lines)


def _than(against: str) -> Text:
    if against.startswith(store.ANNUAL):
        return say("tiers.said.than_year", year=against.removeprefix(store.ANNUAL))
    return say("tiers.said.than_before")


def _or_nothing(moved_by: object) -> Text | str:
    told = moved_by if isinstance(moved_by, Text | str) else ""
    return told or say("tiers.said.unknown")
