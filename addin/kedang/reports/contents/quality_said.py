"""What the team-quality report says: where quality rose or fell, who misses what, what must be dealt with."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.book import NOBODY
from kedang.analysis.faults import SEVERITIES, Missed
from kedang.analysis.sentences import compare
from kedang.analysis.team_quality import TeamQuality
from kedang.model.catalogue import entities
from kedang.model.text import Text, say
from kedang.reports.contents.listing import listed

Said = tuple[Text, ...]


def virtues(table: pd.DataFrame) -> Said:
    """The weakest of the four, and the one that moved most."""
    known = table[table["value"].notna()]
    if known.empty:
        return (say("quality.virtues.none"),)
    weakest = known.sort_values(["value", "virtue"]).iloc[0]
    lines = [say(f"quality.weakest.{weakest['virtue']}", value=float(weakest["value"]))]
    moved = known[known["change"].abs() >= 0.005]
    if len(moved):
        most = moved.assign(by=moved["change"].abs()).sort_values(["by", "virtue"]).iloc[-1]
        way = "up" if float(most["change"]) > 0 else "down"
        by = abs(float(most["change"])) * 100
        lines.append(say(f"quality.moved.{way}.{most['virtue']}", by=by))
    else:
        lines.append(say("quality.moved.none"))
    return tuple(lines)


def team(found: TeamQuality) -> Said:
    """The index of all, against before, and whose records are worst and why."""
    if not found.records:
        return (say("quality.team.none"),)
    lines = [say("quality.team", n=found.records, index=found.index)]
    if found.previous == found.previous:
        by = found.index - found.previous
        way = "same" if abs(by) < 0.05 else "up" if by > 0 else "down"
        lines.append(say(f"quality.team.{way}", by=abs(by)))
    table = found.by_rep[found.by_rep["index"].notna() & (found.by_rep["name"] != NOBODY)]
    if len(table) > 1:
        worst = table.iloc[0]
        parts = worst[
            ["completeness", "validity", "consistency", "timeliness", "uniqueness", "trust"]
        ]
        weakest = str(parts.astype("float64").idxmin())
        name, index = str(worst["name"]), float(worst["index"])
        value = float(worst[weakest])
        lines.append(say(f"quality.team.worst.{weakest}", name=name, index=index, value=value))
    fallen = table[table["change"] <= -1].sort_values(["change", "name"])
    if len(fallen):
        name, by = str(fallen["name"].iloc[0]), -float(fallen["change"].iloc[0])
        lines.append(say("quality.team.fallen", name=name, by=by))
    return tuple(lines)


def origin(table: pd.DataFrame) -> Said:
    """The worst and the best source."""
    known = table[table["index"].notna()]
    if known.empty:
        return (say("quality.team.none"),)
    worst, best = known.iloc[0], known.iloc[-1]
    low = say("quality.origin.worst", name=str(worst["name"]), index=float(worst["index"]))
    if len(known) == 1:
        return (say("quality.origin.one", name=str(worst["name"]), index=float(worst["index"])),)
    return (low, say("quality.origin.best", name=str(best["name"]), index=float(best["index"])))


def missed(found: Missed) -> Said:
    """The rate of the team, against before, and who misses most."""
    if found.rate != found.rate:
        return (say("quality.missed.none"),)
    lines = [say("quality.missed", rate=found.rate), compare("rate", found.rate, found.previous)]
    worst = found.by_rep[found.by_rep["missed"] > 0]
    if len(worst):
        first = worst.iloc[0]
        name, own, question = str(first["rep"]), float(first["rate"]), str(first["question"])
        lines.append(say("quality.missed.worst", name=name, rate=own, question=question))
    return tuple(lines)


def gathered(table: pd.DataFrame) -> Said:
    """How much came in, and who brought nothing."""
    if table.empty or not int(table[["total", "previous"]].to_numpy().sum()):
        return (say("quality.gathered.none"),)
    total, before = int(table["total"].sum()), float(table["previous"].sum())
    lines = [say("quality.gathered", n=total, leads=int(table["leads"].sum()))]
    lines.append(compare("count", total, before))
    idle = table[table["total"] == 0]
    if len(idle):
        lines.append(say("quality.gathered.idle", n=len(idle), names=listed(idle["person"])))
    else:
        lines.append(say("quality.gathered.all"))
    return tuple(lines)


def rules(table: pd.DataFrame, records: int) -> Said:
    """How much the check found, and the rule broken most."""
    if table.empty:
        return (say("quality.rules.none" if records else "quality.team.none"),)
    counts = table.groupby("severity")["count"].sum()
    most = table.sort_values(["count", "rule"], ascending=[False, True]).iloc[0]
    rule, count = str(most["rule"]), int(most["count"])
    share = count / int(table["count"].sum())
    errors, warnings, infos = (int(counts.get(name, 0)) for name in SEVERITIES)
    return (
        say("quality.rules", errors=errors, warnings=warnings, infos=infos),
        say("quality.rules.most"),
        *looked_at(rule),
        say("quality.rules.share", n=count, share=share),
    )


def looked_at(rule: str) -> Said:
    """What a rule is about, in words: the records and the field."""
    entity, field = [*rule.split("."), ""][:2]
    known = entities().get(entity)
    if known is None:
        return ()
    if field not in known:
        return (say(f"entity.{entity}"),)
    return (say(f"entity.{entity}"), say("quality.of"), say(f"field.{entity}.{field}"))


def faults(table: pd.DataFrame) -> Said:
    """Who has most on a hundred records."""
    known = table[(table["per_hundred"] > 0) & (table["rep"] != NOBODY)]
    if table.empty:
        return (say("quality.team.none"),)
    if known.empty:
        return (say("quality.faults.none"),)
    worst = known.iloc[0]
    name, rate = str(worst["rep"]), float(worst["per_hundred"])
    often = (say("quality.faults.often"), *looked_at(str(worst["rule"])), say("quality.stop"))
    return (say("quality.faults", name=name, rate=rate), *often)


def retention(table: pd.DataFrame, most: int) -> Said:
    """How many records of persons are past their time."""
    if table.empty:
        return (say("quality.kept.none"),)
    lines = [say("quality.kept", n=len(table), over=int(table["over"].max()))]
    if len(table) > most:
        lines.append(say("quality.cut", most=most))
    return tuple(lines)


def doubles(table: pd.DataFrame, most: int) -> Said:
    """How many pairs wait, and how many of them two reps claim."""
    if table.empty:
        return (say("quality.doubles.none"),)
    lines = [say("quality.doubles", n=len(table))]
    clashes = int(table["clash"].sum())
    if clashes:
        lines.append(say("quality.doubles.clashes", n=clashes))
    if len(table) > most:
        lines.append(say("quality.cut", most=most))
    return tuple(lines)
