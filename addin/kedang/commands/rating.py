"""评级 and 年度评级: rate the archive's customers, list them with reasons, freeze the year's list."""

from __future__ import annotations

from collections import Counter
from datetime import date

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.commands.archives import filled
from kedang.commands.desk import Desk
from kedang.commands.listing import listed
from kedang.commands.workspace import insert
from kedang.composing.outcomes import Tiered
from kedang.model.errors import Refused
from kedang.model.text import Slot, Text, say
from kedang.reports.tier_tab import SOURCE, write_tier_tab
from kedang.tiering import store
from kedang.tiering.criteria import UNRATED

RATE, ANNUAL = "tiers.rate", "tiers.annual"
BOOK = "tiers.xlsx"
MOVES = ("up", "down", "new", "lost")
LATE_MONTH = 6
"""Up to this month the review is of the year before."""


def rate(desk: Desk) -> Text:
    """Rate as of today."""
    title, tab = say("tab.tier.title"), say("command.rate.tab")
    with filled(desk) as archive:
        planned = _planned(archive, desk, None)
        day = desk.moment.as_of.isoformat()
        question = "command.rate.preview" if planned.written else "command.rate.list"
        desk.confirm(say(question, day=day, what=_told(planned, desk)))
        _write(desk, planned, title, moves=False)
        done, name = _carried_out(archive, desk, RATE, None, tab)
    said = {"what": _told(done, desk), "tab": name}
    if done.operation is None:
        return say("command.rate.same", **said)
    return say("command.rate.done", **said, operation=done.operation.id)


def annual(desk: Desk) -> Text:
    """Rate a calendar year and keep the list as that year's; a year that is frozen already is refused."""
    year = review_year(desk.moment.as_of)
    title, tab = say("tab.tier.annual", year=year), say("command.rate.annual_tab", year=year)
    with filled(desk) as archive:
        planned = _planned(archive, desk, year)
        desk.confirm(_annual_preview(desk, planned, year))
        _write(desk, planned, title, moves=True)
        done, name = _carried_out(archive, desk, ANNUAL, year, tab)
    said: dict[str, Slot] = {"year": year, "what": _told(done, desk), "tab": name}
    operation = done.operation.id if done.operation else ""
    return say("command.annual.done", **said, operation=operation)


def review_year(day: date) -> int:
    """The year that is reviewed on a day: until the end of June the one before."""
    return day.year - 1 if day.month <= LATE_MONTH else day.year


def _annual_preview(desk: Desk, planned: Tiered, year: int) -> Text:
    told = planned.ratings
    said: dict[str, Slot] = {"year": year, "what": _told(planned, desk)}
    span: dict[str, Slot] = {"first": told.first.isoformat(), "last": told.as_of.isoformat()}
    return say("command.annual.preview", **said, **span)


def _planned(archive: Archive, desk: Desk, year: int | None) -> Tiered:
    """What the rating would come to; refused when there is nobody to rate."""
    desk.progress("tier", 0, 1)
    planned = pipeline.tier(archive, desk.rulebook, desk.moment, freeze=year, plan=True)
    if planned.ratings.table.empty:
        raise Refused("command.rate.none")
    return planned


def _write(desk: Desk, planned: Tiered, title: Text, *, moves: bool) -> None:
    desk.progress("tab", 0, 1)
    counts = say(
        "tab.tier.counts",
        n=len(planned.ratings.table),
        what=listed(_tiers(planned), desk.lang),
    )
    told = [counts, _against(planned)]
    target = desk.folder / BOOK
    compared = bool(planned.against)
    write_tier_tab(
        target, title, planned.ratings, told, desk.moment, desk.lang, moves=moves, compared=compared
    )


def _carried_out(
    archive: Archive, desk: Desk, action: str, year: int | None, tab: Text
) -> tuple[Tiered, str]:
    """Note the rating and insert its list; both or neither, and one undo takes both back."""
    done = pipeline.tier(archive, desk.rulebook, desk.moment, freeze=year)
    operation = done.operation.id if done.operation else ""
    wanted = {SOURCE: desk.say(tab)}
    try:
        (name,) = insert(desk, action, desk.folder / BOOK, wanted, operation=operation)
    except BaseException:
        if operation:
            pipeline.undo(archive, operation, desk.moment)
        raise
    return done, name


def _against(done: Tiered) -> Text:
    if done.against.startswith(store.ANNUAL):
        return say("tab.tier.against.annual", year=done.against.removeprefix(store.ANNUAL))
    return say(f"tab.tier.against.{'scorecard' if done.against else 'none'}")


def _tiers(done: Tiered) -> list[Text]:
    """The customers of each tier, those not rated last."""
    rated = [
        say("command.rate.tier", tier=tier, n=n)
        for tier, n in done.tiers.items()
        if tier != UNRATED
    ]
    unrated = done.tiers.get(UNRATED, 0)
    return [*rated, say("command.rate.unrated", n=unrated)] if unrated else rated


def _told(done: Tiered, desk: Desk) -> str:
    """Customers per tier, and how many moved since the rating it is compared with."""
    counted = Counter(done.ratings.table["move"]) if done.against else Counter()
    moved = [say(f"command.rate.{move}", n=counted[move]) for move in MOVES if counted[move]]
    return listed([*_tiers(done), *moved], desk.lang)
