"""What the papers of the complaint meeting say: what is late, what changed, what the meeting must settle."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.complaint_issues import HAPPY
from kedang.analysis.complaints import Complaints, doubtful
from kedang.analysis.sentences import compare
from kedang.model.text import Text, say

Said = tuple[Text, ...]


def agenda(found: Complaints, listed: pd.DataFrame, soon: pd.Timestamp) -> Said:
    """How much goes to which meeting, what is late, what has no owner; the meeting's day in words."""
    meeting = found.meeting
    if listed.empty:
        return (say("complaints.agenda.none"),)
    day, late = meeting.day.isoformat(), found.agenda[found.agenda["overdue"].astype(bool)]
    lines = [say("complaints.agenda", day=day, n=len(found.agenda), issues=len(listed))]
    if len(late):
        worst = late.iloc[0]
        slots = {"customer": _name(worst["customer"]), "department": str(worst["department"])}
        longest = int(worst["days_overdue"])
        lines.append(say("complaints.agenda.late", n=len(late), days=longest, **slots))
    else:
        lines.append(say("complaints.agenda.in_time"))
    near = int(((found.agenda["due"] <= soon) & ~found.agenda["overdue"].astype(bool)).sum())
    if near:
        lines.append(say("complaints.agenda.soon", n=near, day=soon.date().isoformat()))
    nobody = int(listed["owner"].isna().sum())
    if nobody:
        lines.append(say("complaints.agenda.nobody", n=nobody))
    lines.append(meeting.reason)
    return tuple(lines) if meeting.caveat is None else (*lines, meeting.caveat)


def departments(found: Complaints) -> Said:
    """New against the period before, how many were closed too late, and whose desk is fullest."""
    total, table = found.total.iloc[0], found.by_department
    if table.empty:
        return (say("complaints.departments.none"),)
    new, closed, late = (int(total[name]) for name in ("new", "closed", "closed_late"))
    lines = [
        say("complaints.departments", new=new),
        compare("count", new, float(total["previous_new"])),
    ]
    if odd := doubtful(found.detail):
        lines.append(say("complaints.doubtful", n=odd))
    if closed:
        lines.append(say("complaints.departments.closed", closed=closed, late=late))
    worst = table.iloc[0]
    if int(worst["overdue"]):
        busy, overdue = int(worst["open"]), int(worst["overdue"])
        name = str(worst["department"])
        lines.append(
            say("complaints.departments.worst", department=name, open=busy, overdue=overdue)
        )
    return tuple(lines)


def register(found: Complaints) -> Said:
    """How many, how many grave, and the product that comes up most often."""
    rows = found.detail
    if rows.empty:
        return (say("complaints.register.none"),)
    grave = int((rows["severity"] == "严重").sum())
    lines = [say("complaints.register", n=len(rows), grave=grave)]
    products = rows["product"].value_counts()
    most = products[products == products.max()] if len(products) else products
    if len(most) and int(most.iloc[0]) > 1:
        names = "、".join(sorted(map(str, most.index)))
        lines.append(say("complaints.register.product", product=names, n=int(most.iloc[0])))
    return tuple(lines)


def routes(table: pd.DataFrame, astray: pd.DataFrame) -> Said:
    """Whether complaints went where the rules send them, and what could not be checked."""
    total = int(table["complaints"].sum())
    if not total:
        return (say("complaints.register.none"),)
    blank = int(table.loc[table["category"].isna(), "complaints"].sum())
    if blank == total:
        return (say("complaints.routes.unsorted", n=total),)
    lines = [say("complaints.routes", n=total - blank, wrong=len(astray))]
    if blank:
        lines.append(say("complaints.routes.blank", n=blank))
    known = table["category"].notna() & table["route"].isna() & (table["complaints"] > 0)
    if known.any():
        names = "、".join(table.loc[known, "category"])
        lines.append(say("complaints.routes.unruled", names=names))
    return tuple(lines)


def astray(rows: pd.DataFrame) -> Said:
    """Which complaints to hand over."""
    if rows.empty:
        return (say("complaints.astray.none"),)
    pairs = (rows["department"] + "→" + rows["route"]).value_counts()
    return (
        say("complaints.astray", n=len(rows), pair=str(pairs.index[0]), most=int(pairs.iloc[0])),
    )


def cases(solved: pd.DataFrame) -> Said:
    """How many answers are kept, and how many of them satisfied."""
    if solved.empty:
        return (say("complaints.cases.none"),)
    judged = solved["satisfaction"].dropna()
    lines = [say("complaints.cases", n=len(solved), times=int(solved["times"].sum()))]
    if len(judged):
        lines.append(say("complaints.cases.happy", n=int(judged.isin(HAPPY).sum()), of=len(judged)))
    again = solved[solved["times"] > 1]
    if len(again):
        most = again.sort_values("times", ascending=False, kind="stable").iloc[0]
        slots = {"product": _name(most["product"]), "text": _name(most["text"])}
        lines.append(say("complaints.cases.again", times=int(most["times"]), **slots))
    return tuple(lines)


def slips(found: Complaints) -> Said:
    """How many departments sign."""
    if found.slips.empty:
        return (say("complaints.slips.none"),)
    return (say("complaints.slips", n=len(found.slips), day=found.meeting.day.isoformat()),)


def _name(value: object) -> str:
    """A name, nothing where it is missing."""
    return value if isinstance(value, str) else ""
