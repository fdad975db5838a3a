"""What the channel adviser says: the best channel and why, what is not answered, where partners are missing."""

from __future__ import annotations

import pandas as pd

from kedang.analysis.channel_figures import NO_REGION
from kedang.analysis.channels import Advice
from kedang.model.text import Slot, Text, say
from kedang.reports.contents.listing import listed

Said = tuple[Text, ...]
_CLOSE = 5.0
_MUCH_STOCK = 0.3


def question(name: str) -> Text:
    """A question in words."""
    return say(f"channel.question.{name}")


def answer(name: str, answer_: str) -> Text:
    """An answer in words."""
    return say(f"channel.answer.{name}.{answer_}")


def ranking(advice: Advice) -> Said:
    """The best channel with its reasons, its concern, and how far ahead of the next it is."""
    ranked = advice.ranked
    if advice.answers["answer"].isna().all():
        return (say("channels.ranking.none"),)
    best = ranked[ranked["best"]]
    score, tied = float(best["score"].iloc[0]), len(best) > 1
    names = [str(one) for one in best["channel"]]
    lines = [say("channels.tied", names="、".join(names), score=score)]
    if not tied:
        lines = [say(f"channels.first.{names[0]}", score=score), *_why(advice, names[0])]
    behind = ranked[~ranked["best"]]
    if len(behind):
        following, reached = str(behind["channel"].iloc[0]), float(behind["score"].iloc[0])
        close = "close" if score - reached < _CLOSE else "next"
        lines.append(say(f"channels.{close}.{following}", score=reached))
    return tuple(lines)


def _why(advice: Advice, channel: str) -> list[Text]:
    """The weightiest reason for and against one channel, and its help."""
    theirs = advice.reasons[advice.reasons["channel"] == channel].drop_duplicates("side")
    return [
        *theirs.sort_values("side", ascending=False)["why"].map(_sentence),
        say(f"channel.help.{channel}.said"),
    ]


def _sentence(why: Text) -> Text:
    """A reason as a sentence of its own."""
    return say(f"{why.id}.said")


def answers(advice: Advice) -> Said:
    """How many questions are answered, by whom, and that the others count nothing."""
    table = advice.answers
    known, given = table["answer"].notna(), table["given"].astype(bool)
    counts: dict[str, Slot] = {"given": int(given.sum()), "hints": int((known & ~given).sum())}
    lines = [say("channels.answers", all=len(table), **counts)]
    if not known.all():
        lines.append(say("channels.answers.open", count=int((~known).sum())))
    return tuple(lines)


def reasons(advice: Advice) -> Said:
    """How many reasons there are, for and against."""
    if advice.reasons.empty:
        return (say("channels.reasons.none"),)
    sides = advice.reasons["side"].value_counts()
    pros, cons = int(sides.get("for", 0)), int(sides.get("against", 0))
    return (say("channels.reasons", pros=pros, cons=cons),)


def regions(table: pd.DataFrame) -> Said:
    """Where most is sold, and where customers have no partner."""
    if table.empty:
        return (say("channels.regions.none"),)
    lines = [say("channels.regions", count=len(table))]
    first = table.iloc[0]
    if float(first["sales"]) > 0:
        slots: dict[str, Slot] = {"region": str(first["region"]), "share": float(first["share"])}
        lines.append(say("channels.regions.first", **slots))
    named = table[table["region"] != NO_REGION]
    alone = named.loc[(named["partners"] == 0) & (named["customers"] > 0), "region"]
    if len(alone):
        lines.append(say("channels.regions.alone", names=listed(alone), count=len(alone)))
    return tuple(lines)


def partners(table: pd.DataFrame) -> Said:
    """How many partners there are, and who has much stock against what he sells."""
    if table.empty:
        return (say("channels.partners.none"),)
    lines = [say("channels.partners", count=len(table))]
    full = table[table["stock_share"] > _MUCH_STOCK].sort_values("stock_share", ascending=False)
    if len(full):
        names, share = listed(full["partner"]), float(full["stock_share"].iloc[0])
        lines.append(say("channels.partners.stock", names=names, share=share))
    unknown = int(table[["level", "breadth"]].isna().any(axis=1).sum())
    if unknown:
        lines.append(say("channels.partners.unknown", count=unknown))
    return tuple(lines)
