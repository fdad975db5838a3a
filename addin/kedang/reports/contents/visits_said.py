"""What the visit plan says: who comes first, what changed, who lags, what is not known."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.cadence import OPEN
from kedang.analysis.material import Material
from kedang.analysis.orders import STEPS
from kedang.analysis.rounds import MONTH, Rounds
from kedang.analysis.sentences import compare
from kedang.model.frames import between
from kedang.model.text import Slot, Text, say
from kedang.reports.contents.listing import listed
from kedang.rulebook.sections.tiering import TIERS

_GROUPS = ("customers", "in_time", "late", "never")
Said = tuple[Text, ...]
MOST_GAPS, MOST_ORDERS, MOST_BY_LAYER = 60, 60, 25


def due(material: Material, found: Rounds, left: int) -> Said:
    """How many are due, against the period before, which first, and how many are not listed."""
    table, until = found.due, found.until.isoformat()
    counts = {state: int((table["state"] == state).sum()) for state in OPEN}
    total = sum(counts.values())
    if not total:
        return (say("visits.due.none", until=until),)
    late = table[table["days_late"] > 0]
    lines = [say("visits.due", until=until, total=total, **counts)]
    lines.append(compare("count", counts["late"], float((found.earlier["state"] == "late").sum())))
    if len(late):
        lines += _urgent(late)
    if left:
        lines.append(say("visits.due.more", most=material.rulebook.visits.due_per_rep, left=left))
    return tuple(lines)


def _urgent(late: pd.DataFrame) -> list[Text]:
    """The best tier that is late, and its longest."""
    first = late.iloc[0]
    slots: dict[str, Slot] = {"customer": str(first["customer"]), "owner": str(first["owner"])}
    days = int(first["days_late"])
    if first["tier"] not in TIERS:
        return [say("visits.due.worst.unrated", days=days, **slots)]
    tier = str(first["tier"])
    count = int((late["tier"] == tier).sum())
    worst = say("visits.due.worst", tier=tier, days=days, **slots)
    return [say("visits.due.best", tier=tier, count=count), worst]


def layers(material: Material, found: Rounds) -> Said:
    """How many customers managers have to see; that nobody is named when nobody is."""
    if not any(layer.people for layer in material.rulebook.visits.layers):
        return (say("visits.layers.unnamed"),)
    table = found.layers[found.layers["state"].isin(OPEN)]
    if table.empty:
        return (say("visits.layers.none"),)
    lines = []
    for layer in material.rulebook.visits.layers:
        theirs = table[table["layer"] == layer.id]
        if len(theirs):
            late = int((theirs["state"] == "late").sum())
            never = int((theirs["state"] == "never").sum())
            counts: dict[str, Slot] = {"count": len(theirs), "late": late, "never": never}
            lines.append(say("visits.layers", layer=layer.id, **counts))
            if len(theirs) > MOST_BY_LAYER:
                lines.append(say("visits.layers.more", layer=layer.id, most=MOST_BY_LAYER))
    return tuple(lines)


def kept(found: Rounds) -> Said:
    """The share visited in time against the end of the period before, and who lags."""
    table = found.kept
    if table.empty:
        return (say("visits.kept.none"),)
    share, before = share_kept(table), share_kept(found.kept_before)
    slots: dict[str, Slot] = {name: int(table[name].sum()) for name in _GROUPS}
    lines = [say("visits.kept", share=share, **slots), compare("rate", share, before)]
    worst = table.iloc[0]
    if len(table) > 1 and int(worst["late"]):
        owner, late = str(worst["owner"]), int(worst["late"])
        lines.append(say("visits.kept.worst", owner=owner, share=float(worst["share"]), late=late))
    return tuple(lines)


def share_kept(table: pd.DataFrame) -> float:
    """The share of all customers visited in time, NaN without customers."""
    whole = int(table["customers"].sum()) if len(table) else 0
    return float(table["in_time"].sum()) / whole if whole else float("nan")


def quota(material: Material, found: Rounds) -> Said:
    """New calls against what was wanted, days off explained, and who made fewest."""
    each, now = material.rulebook.visits.new_calls_per_day, found.quota
    if not each:
        return (say("visits.quota.unasked"),)
    if material.period.first > material.cut:
        return (say("visits.quota.later"),)
    if now.by_rep.empty:
        return (say("visits.quota.none"),)
    total, holidays = now.total.iloc[0], _holidays(now.by_day)
    if not int(total["workdays"]):
        return (say("visits.quota.off"), *holidays)
    share, before = float(total["share"]), float(found.quota_before.total["share"].iloc[0])
    slots: dict[str, Slot] = {"reps": len(now.by_rep), "days": int(total["workdays"])}
    counts: dict[str, Slot] = {"wanted": int(total["wanted"]), "made": int(total["new_calls"])}
    lines = [say("visits.quota", each=each, share=share, **slots, **counts), *holidays]
    lines.append(compare("rate", share, before))
    fewest = int(now.by_rep["new_calls"].min())
    if len(now.by_rep) > 1:
        names = now.by_rep.loc[now.by_rep["new_calls"] == fewest, "rep"]
        if len(names) < len(now.by_rep):
            lines.append(say("visits.quota.lowest", reps=listed(sorted(names)), made=fewest))
    return tuple(lines)


def _holidays(by_day: pd.DataFrame) -> list[Text]:
    """Days off besides weekends, holiday by holiday."""
    off = [one.id.rpartition(".")[2] for one in by_day["why"][~by_day["workday"]]]
    return [
        say(f"visits.quota.off.{name}", days=off.count(name))
        for name in dict.fromkeys(off)
        if name != "weekend"
    ]


def prep(material: Material, found: Rounds) -> Said:
    """How many sheets there are, and with how many something is open."""
    sheets = found.sheets
    if sheets.cards.empty:
        return (say("visits.prep.none"),)
    agreed = int(between(sheets.cards["next_appointment"], material.cut, found.until).sum())
    lines = [say("visits.prep", count=len(sheets.cards), agreed=agreed)]
    if len(sheets.open):
        lines.append(say("visits.prep.open", count=int(sheets.open["key"].nunique())))
    if sheets.left:
        lines.append(say("visits.prep.left", count=sheets.left))
    return tuple(lines)


def gaps(material: Material, found: Rounds) -> Said:
    """How many companies have gaps, by what is to be asked first."""
    table = found.gaps
    if table.empty:
        return (say("visits.gaps.none"),)
    steps: dict[str, Slot] = {
        name: int((table["step"] == name).sum()) for name in ("name", "legal", "phone", "person")
    }
    lines = [say("visits.gaps", count=len(table), **steps)]
    best = material.rulebook.tiering.tiers[0][0]
    count = int((table["tier"] == best).sum())
    if count:
        lines.append(say("visits.gaps.best", tier=best, count=count))
    if len(table) > MOST_GAPS:
        lines.append(say("visits.gaps.more", most=MOST_GAPS, left=len(table) - MOST_GAPS))
    return tuple(lines)


def roles(material: Material, found: Rounds) -> Said:
    """How many key accounts have unknown roles, and which role most often."""
    tiers = material.rulebook.visits.role_tiers
    if not found.due["tier"].isin(tiers).any():
        return (say("visits.roles.nobody", tiers="、".join(tiers)),)
    table = found.roles
    if table.empty:
        return (say("visits.roles.none"),)
    counts = table["missing"].str.split("、").explode().value_counts()
    role = sorted(counts.index[counts == counts.max()])[0]
    lines = [say("visits.roles", count=len(table), role=role, times=int(counts.max()))]
    likely = int((table["perhaps"] != "").sum())
    if likely:
        lines.append(say("visits.roles.perhaps", count=likely))
    return tuple(lines)


def questions(found: Rounds) -> Said:
    """How many customers have open questions, and which question most often."""
    asked = found.questions
    if asked.by_question.empty:
        return (say("visits.questions.unvisited"),)
    if asked.open.empty:
        return (say("visits.questions.none"),)
    worst = asked.by_question.iloc[0]
    question, missing = str(worst["question"]), int(worst["customers"])
    share = float(worst["share"])
    count = len(asked.open)
    return (say("visits.questions", count=count, question=question, missing=missing, share=share),)


def greetings(material: Material, found: Rounds) -> Said:
    """Whom to greet and for what, and who is left out and why."""
    table, out = found.greetings.listed, found.greetings.left_out
    first, last = material.cut.isoformat(), (material.cut + MONTH).isoformat()
    left = dict(zip(out["reason"], out["people"], strict=True))
    lines = [say("visits.greetings.none", first=first, last=last)]
    if len(table):
        people, customers = len(table), int(table["customer_id"].nunique())
        span: dict[str, Slot] = {"first": first, "last": last}
        lines = [say("visits.greetings", people=people, customers=customers, **span)]
        lines += _occasions(table)
    opted = int(left.get("customer_opted_out", 0)) + int(left.get("person_opted_out", 0))
    if opted:
        lines.append(say("visits.greetings.opted", count=opted))
    for name in ("unreachable", "over"):
        if left.get(name):
            lines.append(say(f"visits.greetings.{name}", count=int(left[name])))
    return tuple(lines)


def _occasions(table: pd.DataFrame) -> list[Text]:
    """Each festival with its number, and the anniversaries together."""
    names = [one.id.removeprefix("desk.festival.") for one in table["occasion"]]
    feasts = [name for name in dict.fromkeys(names) if not name.startswith("desk.")]
    told = [say(f"visits.greetings.on.{name}", count=names.count(name)) for name in feasts]
    others = sum(name.startswith("desk.") for name in names)
    return [*told, say("visits.greetings.anniversaries", count=others)] if others else told


def orders(found: Rounds) -> Said:
    """How many orders stand still at which step, and what the order book does not say."""
    late, unknown = found.orders.late, found.orders.unknown
    quiet = tuple(say(f"visits.orders.unknown.{step}") for step in unknown)
    if late.empty:
        return quiet if len(unknown) == 3 else (say("visits.orders.none"), *quiet)
    counts, worst = late["step"].value_counts(), late.iloc[0]
    lines = [say("visits.orders", count=len(late))]
    lines += [
        say(f"visits.orders.{step}", count=int(counts[step])) for step in STEPS if step in counts
    ]
    if "pay" not in unknown:
        lines.append(say("visits.orders.unpaid", amount=float(late["unpaid"].sum())))
    customer, days = str(worst["customer"]), int(worst["days_over"])
    lines.append(say("visits.orders.worst", customer=customer, days=days))
    if len(late) > MOST_ORDERS:
        lines.append(say("visits.orders.more", most=MOST_ORDERS, left=len(late) - MOST_ORDERS))
    return (*lines, *quiet)


def rivals(found: Rounds) -> Said:
    """How many moves of how many competitors against before, and where there is a chance."""
    table = found.rivals
    if table.empty:
        return (say("visits.rivals.none"),)
    moves = int(table["moves"].sum())
    names = listed(table["competitor"], 3)
    lines = [say("visits.rivals", names=names, count=len(table), moves=moves)]
    lines.append(compare("count", moves, float(table["previous"].sum())))
    for name, column in (("open", "unanswered"), ("chance", "unhappy")):
        if int(table[column].sum()):
            lines.append(say(f"visits.rivals.{name}", count=int(table[column].sum())))
    return tuple(lines)
