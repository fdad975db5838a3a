"""为什么: the tier of the selected customers opened, criterion by criterion, down to their records."""

from __future__ import annotations

import pandas as pd

from kedang.commands.archives import filled
from kedang.commands.desk import Desk
from kedang.commands.meant import meant
from kedang.commands.words import listed
from kedang.commands.workspace import insert
from kedang.composing.rating import rating_of
from kedang.matching.records import PARTIES
from kedang.model.errors import Refused
from kedang.model.text import Text, say
from kedang.reports.why_tab import SOURCE, Opened, write_why_tab
from kedang.tiering.behind import behind
from kedang.tiering.explain import why as opened_why

ACTION = "tiers.why"
MOST = 5


def why(desk: Desk) -> Text:
    """A tab with every figure behind the tier of the selected customers, at most the first few."""
    desk.progress("tier", 0, 1)
    with filled(desk) as archive, archive.read() as reader:
        ratings, frames = rating_of(reader, desk.rulebook, desk.moment.as_of)
    chosen = meant(desk, frames)
    if not chosen:
        raise Refused("command.why.nobody")
    customers = pd.concat([frames[name] for name in PARTIES], ignore_index=True)
    span = (ratings.first, ratings.as_of)
    opened = [
        Opened(
            opened_why(ratings, one, desk.rulebook.tiering),
            behind(one, customers, frames, span),
        )
        for one in chosen[:MOST]
    ]
    names = listed([str(one.why.row["name"]) for one in opened], desk.lang)
    desk.confirm(say("command.why.preview", names=names))
    desk.progress("tab", 0, 1)
    target = desk.folder / "why.xlsx"
    write_why_tab(target, opened, desk.moment, desk.lang)
    tabs = insert(desk, ACTION, target, {SOURCE: desk.say(say("tab.why.title"))})
    first = opened[0].why.row
    return say("command.why.done", name=first["name"], tier=first["tier"], tab=tabs[0])
