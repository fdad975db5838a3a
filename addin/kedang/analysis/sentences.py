"""One line per section: what happened, what changed against the period before, what needs attention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kedang.analysis.book import PARTIES
from kedang.analysis.complaints import doubtful
from kedang.model.text import Text, say

if TYPE_CHECKING:
    from kedang.analysis.weekly import Weekly

Lines = tuple[Text, ...]


def compare(kind: str, now: float, before: float) -> Text:
    """How a figure changed; `kind`: count, money or rate. NaN before: there was nothing to compare with."""
    if before != before or (kind != "rate" and before == 0):
        return say("weekly.compare.none")
    if now == before:
        return say(f"weekly.compare.{kind}.same")
    by = abs(now - before)
    way = "up" if now > before else "down"
    if kind == "money":
        return say(f"weekly.compare.money.{way}", before=before, by=by, share=by / abs(before))
    return say(
        f"weekly.compare.{kind}.{way}", before=before, by=by * (100 if kind == "rate" else 1)
    )


def write(report: Weekly) -> dict[str, Lines]:
    """The lines of every section."""
    return {
        "sales": _sales(report),
        "targets": _targets(report),
        "visits": _visits(report),
        "questions": _questions(report),
        "records": _records(report),
        "products": _products(report),
        "complaints": _complaints(report),
        "agenda": _agenda(report),
        "slips": (say("weekly.slips.total", count=len(report.complaints.slips)),),
        "promotions": _promotions(report),
        "competitors": (say("weekly.competitors.total", count=len(report.competitor_moves)),),
        "tiers": _tiers(report),
        "follow_ups": _follow_ups(report),
        "quality": _quality(report),
    }


def _sales(report: Weekly) -> Lines:
    now, before = report.composition.total
    shares = report.composition.concentration.set_index("dimension")
    lines = [say("weekly.sales.total", sales=now), compare("money", now, before)]
    top = {name: float(shares[name]["customer"]) for name in ("values", "top20")}
    if top["values"] >= 5:
        count = int(top["values"])
        lines.append(say("weekly.sales.concentration", share=top["top20"], count=count))
    return tuple(lines)


def _targets(report: Weekly) -> Lines:
    plans = report.targets
    if plans.empty:
        return (say("weekly.targets.none"),)
    known = plans[plans["achieved"].notna()]
    behind = known[known["achieved"] < known["elapsed"]]
    lines = [say("weekly.targets.total", count=len(plans), behind=len(behind))]
    if len(behind):
        worst = behind.sort_values(["achieved", "rep", "measure"]).iloc[0]
        lines.append(
            say(
                "weekly.targets.worst",
                rep=worst["rep"],
                measure=worst["measure"],
                achieved=float(worst["achieved"]),
                elapsed=float(worst["elapsed"]),
            )
        )
    return tuple(lines)


def _visits(report: Weekly) -> Lines:
    total = report.visits.total.iloc[0]
    planned = int(total["planned"])
    if not planned:
        return (say("weekly.visits.none"), compare("count", 0, float(total["previous_planned"])))
    names = ("effective", "ineffective", "not_held", "held")
    counts = {name: int(total[name]) for name in names}
    rates = {"rate": float(total["rate_planned"]), "rate_held": float(total["rate_held"] or 0.0)}
    message = "weekly.visits.total" if counts["held"] else "weekly.visits.none_held"
    if not counts["held"]:
        rates = {"rate": rates["rate"]}
    lines = [say(message, planned=planned, **counts, **rates)]
    if int(total["unplanned"]):
        lines.append(say("weekly.visits.unplanned", count=int(total["unplanned"])))
    lines.append(compare("rate", rates["rate"], float(total["previous_rate"])))
    if int(total["unrecorded"]):
        lines.append(say("weekly.visits.unrecorded", count=int(total["unrecorded"])))
    return tuple(lines)


def _questions(report: Weekly) -> Lines:
    if report.visits.missed.empty:
        return (say("weekly.questions.none"),)
    worst = report.visits.missed.iloc[0]
    total, count = int(report.visits.missed["count"].sum()), int(worst["count"])
    question = str(worst["question"])
    return (say("weekly.questions.total", total=total, question=question, count=count),)


def _products(report: Weekly) -> Lines:
    table = report.products.all
    if table.empty:
        return (say("weekly.products.none"),)
    lines = []
    if len(report.products.top):
        best = report.products.top.iloc[0]
        share = best["sales"] / table["sales"].clip(lower=0.0).sum()
        lines.append(say("weekly.products.best", product=best["product"], share=float(share)))
    moved = table[table["change"] < 0].sort_values(["change", "product"])
    if len(moved) and report.composition.total[1]:
        fell = moved.iloc[0]
        lines.append(
            say("weekly.products.fell", product=fell["product"], by=float(-fell["change"]))
        )
    idle = int((table["sales"] == 0).sum())
    if idle:
        lines.append(say("weekly.products.idle", count=idle))
    return tuple(lines) or (say("weekly.products.none"),)


def _complaints(report: Weekly) -> Lines:
    total = report.complaints.total.iloc[0]
    names = ("new", "closed", "open", "overdue")
    counts = {name: int(total[name]) for name in names}
    lines = [say("weekly.complaints.total", **counts)]
    lines.append(compare("count", counts["new"], float(total["previous_new"])))
    if odd := doubtful(report.complaints.detail):
        lines.append(say("complaints.doubtful", n=odd))
    late = report.complaints.agenda
    late = late[late["overdue"].astype(bool)]
    if len(late):
        worst = late.iloc[0]
        customer = "" if worst["customer"] != worst["customer"] else str(worst["customer"])
        slots = {"customer": customer, "department": str(worst["department"])}
        lines.append(say("weekly.complaints.worst", days=int(worst["days_overdue"]), **slots))
    return tuple(lines)


def _agenda(report: Weekly) -> Lines:
    meeting = report.complaints.meeting
    if report.complaints.agenda.empty:
        return (say("weekly.agenda.none"),)
    day, count = meeting.day.isoformat(), len(report.complaints.agenda)
    lines = (say("weekly.agenda.total", day=day, count=count), meeting.reason)
    return lines if meeting.caveat is None else (*lines, meeting.caveat)


def _promotions(report: Weekly) -> Lines:
    theirs = int((report.promotions["side"] == "竞争对手").sum())
    own = len(report.promotions) - theirs
    return (say("weekly.promotions.total", own=own, theirs=theirs),)


def _tiers(report: Weekly) -> Lines:
    moves = report.tier_moves["move"].value_counts()
    up, down = int(moves.get("up", 0)), int(moves.get("down", 0))
    if not len(report.tier_moves):
        return (say("weekly.tiers.none" if report.compared else "weekly.tiers.first"),)
    return (say("weekly.tiers.total", up=up, down=down, new=int(moves.get("new", 0))),)


def _follow_ups(report: Weekly) -> Lines:
    due, late = report.followups, report.not_visited
    overdue = int(due["overdue"].sum()) if len(due) else 0
    lines = [say("weekly.follow_ups.total", count=len(due), overdue=overdue)]
    if len(late):
        worst = late.iloc[0]
        never = int(late["days"].isna().sum())
        lines.append(say("weekly.follow_ups.not_visited", count=len(late), never=never))
        lines.append(say("weekly.follow_ups.first", customer=worst["customer"], tier=worst["tier"]))
    return tuple(lines)


def _records(report: Weekly) -> Lines:
    sums = report.records.drop(columns="entity").sum()
    names = ("new", "changed", "duplicate", "held_back")
    counts = {name: int(sums[name]) for name in names}
    parties = report.records["entity"].isin(PARTIES)
    counts["customers"] = int(report.records.loc[parties, "new"].sum())
    comparison = compare("count", counts["new"], float(sums["previous_new"]))
    return (say("weekly.records.total", **counts), comparison)


def _quality(report: Weekly) -> Lines:
    total = report.quality.total.iloc[0]
    if not int(total["records"]):
        return (say("weekly.quality.none"),)
    lines = [
        say("weekly.quality.total", index=float(total["index"]), records=int(total["records"]))
    ]
    if len(report.quality.by_rep) > 1:
        worst = report.quality.by_rep.iloc[0]
        lines.append(say("weekly.quality.worst", name=worst["name"], index=float(worst["index"])))
    return tuple(lines)
