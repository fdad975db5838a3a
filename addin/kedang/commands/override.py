"""人工定级: tiers set by hand on a tab to fill in; the next click takes over what was filled in."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from kedang.archive.archive import Archive
from kedang.archive.overrides import Override
from kedang.commands.archives import filled
from kedang.commands.desk import Desk
from kedang.commands.host import Area
from kedang.commands.meant import meant
from kedang.commands.words import listed
from kedang.commands.workspace import insert, is_aside, load
from kedang.composing import rating
from kedang.matching.records import PARTIES
from kedang.model.errors import Refused
from kedang.model.text import Text, say
from kedang.reports.override_tab import (
    SOURCE,
    SPARE,
    WIDTH,
    Asked,
    read_overrides,
    write_override_tab,
)
from kedang.tiering.overrides import noted
from kedang.tiering.rate import Ratings

ACTION = "tiers.override"
BOOK = "override.xlsx"
MOST = 300


def override(desk: Desk) -> Text:
    """The first click brings the tab, with the selected customers on it; the next one takes it over."""
    with filled(desk) as archive:
        asked = _asked(desk)
        if asked:
            return _take_over(desk, archive, asked)
        rows = _rows(desk, archive)
        if rows.empty:
            raise Refused("command.rate.none")
        desk.confirm(say("command.override.preview", n=len(rows)))
        tab = _show(desk, rows)
    return say("command.override.done", tab=tab, n=len(rows))


def _take_over(desk: Desk, archive: Archive, asked: Sequence[Asked]) -> Text:
    """Set and lift what was filled in: one operation, undone together with the new tab."""
    wanted = [
        Override(one.customer, one.tier, one.reason, one.until)
        for one in asked
        if one.tier and one.until
    ]
    lifted = [one.customer for one in asked if not one.tier]
    rating.change_tiers(archive, wanted, lifted, desk.rulebook, desk.moment, plan=True)
    names = listed([one.name for one in asked], desk.lang)
    told = {"set": len(wanted), "lifted": len(lifted)}
    desk.confirm(say("command.override.apply", names=names, **told))
    done = rating.change_tiers(archive, wanted, lifted, desk.rulebook, desk.moment)
    operation = done.operation.id if done.operation else ""
    try:
        tab = _show(desk, _rows(desk, archive, [one.customer for one in asked]), operation)
    except BaseException:
        if operation:
            with archive.write(desk.moment) as work:
                work.undo(operation)
        raise
    return say("command.override.applied", **told, tab=tab, operation=operation)


def _show(desk: Desk, rows: pd.DataFrame, operation: str = "") -> str:
    desk.progress("tab", 0, 1)
    target = desk.folder / BOOK
    tiers = [name for name, _ in desk.rulebook.tiering.tiers]
    write_override_tab(target, rows, tiers, desk.moment, desk.lang)
    name = desk.say(say("tab.override.title"))
    return insert(desk, ACTION, target, {SOURCE: name}, operation=operation)[0]


def _rows(desk: Desk, archive: Archive, customers: Sequence[str] = ()) -> pd.DataFrame:
    """The customers on the tab: those asked for or selected, else the best; and all set by hand."""
    with archive.read() as reader:
        ratings, frames = rating.rating_of(reader, desk.rulebook, desk.moment.as_of)
        overrides = reader.overrides()
    parties = pd.concat([frames[name] for name in PARTIES], ignore_index=True)
    known = noted(overrides, parties)
    table = _under(ratings, known)
    wanted = list(customers) or meant(desk, frames)
    ordered = table.sort_values(["score", "customer_id"], ascending=[False, True])
    first = ordered[ordered["customer_id"].isin(wanted)] if wanted else ordered.head(MOST)
    forced = ordered[ordered["customer_id"].isin(known.index)]
    return pd.concat([first, forced]).drop_duplicates("customer_id").reset_index(drop=True)


def _under(ratings: Ratings, known: pd.DataFrame) -> pd.DataFrame:
    """The ratings with every tier set by hand, those past their day too."""
    table = ratings.table
    aligned = known.reindex(table["customer_id"]).reset_index(drop=True)
    return table.assign(**{name: aligned[name] for name in known.columns})


def _asked(desk: Desk) -> list[Asked]:
    """What was filled in on the tab that stands in the workbook, if one does."""
    steps = [step for step in load(desk).steps if step.action == ACTION]
    tabs = [tab.name for step in steps for tab in step.tabs if not is_aside(tab.name)]
    if not tabs:
        return []
    ((size,),) = desk.host.read(Area(tabs[-1], 1, 8, 1, 8))
    if not isinstance(size, (int, float)):
        return []
    cells = desk.host.read(Area(tabs[-1], 1, 1, int(size) + SPARE, WIDTH))
    tiers = [name for name, _ in desk.rulebook.tiering.tiers]
    return read_overrides(cells, desk.host.document().name, tabs[-1], tiers)
