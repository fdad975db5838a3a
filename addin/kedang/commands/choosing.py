"""What the user chose on the tab of findings: which cells get which value, what is waived, what cannot be done."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from kedang.commands.desk import Desk
from kedang.commands.host import Content, Value
from kedang.commands.listing import listed
from kedang.commands.names import ASIDE
from kedang.commands.trace import Fixed
from kedang.commands.workspace import load
from kedang.intake.retype import of_its_kind, shows
from kedang.model.address import column_index
from kedang.model.catalogue import entities
from kedang.model.choice import Choice, Handling, Key, Waiver, home_of
from kedang.model.grid import Workbook
from kedang.model.text import Text, say
from kedang.reports.findings_choices import read_choices

TEXT = "@"
_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_PLAIN = re.compile(r"[^\d=+\-@'#%$￥¥.,]*")
"""A text no program takes for anything else: no figures, and none of the signs that begin a formula."""
_TRUTHS = ("TRUE", "FALSE")
_NAMED = 1


@dataclass(slots=True)
class Chosen:
    """Choices that can be carried out, and those that cannot, each with its reason.

    `archived`: waivers to be lifted that stand in the archive.
    """

    fixed: list[Fixed] = field(default_factory=list)
    contents: list[Content] = field(default_factory=list)
    waived: list[Waiver] = field(default_factory=list)
    lifted: list[Key] = field(default_factory=list)
    archived: list[Choice] = field(default_factory=list)
    refused: list[tuple[Choice, Text]] = field(default_factory=list)

    @property
    def anything(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.fixed or self.waived or self.lifted or self.archived)

    def told(self, desk: Desk) -> str:
        """What is done, in words."""
        counts = {
            "fixed": len(self.fixed),
            "waived": len(self.waived),
            "lifted": len(self.lifted) + len(self.archived),
        }
        parts = [say(f"command.validate.{name}", n=n) for name, n in counts.items() if n]
        return listed(parts, desk.lang)

    def refusals(self, desk: Desk) -> str:
        """What cannot be done, with the first reason; empty when all can."""
        if not self.refused:
            return ""
        choice, why = self.refused[0]
        where = f"{choice.sheet}!{choice.place.cell or choice.at}"
        slots: dict[str, str | int] = {"where": where, "why": desk.say(why)}
        return desk.say(say("command.validate.refused", n=len(self.refused), **slots))


def chosen_on_tabs(desk: Desk, action: str, whole: Workbook, locked: Collection[str]) -> Chosen:
    """The choices on the tabs an action left, compared with the workbook as it is (`whole`, tabs and all).

    `locked`: the sheets whose cells may not be changed. A mistake on a tab is an error with its cell.
    """
    steps = [step for step in load(desk).steps if step.action == action]
    tabs = {tab.name for step in steps for tab in step.tabs if not tab.name.startswith(ASIDE)}
    choices = [
        choice
        for grid in whole.grids
        if grid.sheet in tabs
        for choice in read_choices(grid.cells.tolist(), whole.file, grid.sheet)
    ]
    chosen = Chosen()
    _waivers(desk, [one for one in choices if one.handling is not Handling.ADOPT], chosen)
    adopted = [one for one in choices if one.handling is Handling.ADOPT]
    if adopted:
        _cells(desk, adopted, whole, locked, chosen)
    return chosen


def _waivers(desk: Desk, choices: Sequence[Choice], chosen: Chosen) -> None:
    known = load(desk).waivers()
    here = {one.home_key: one.key for one in known if one.home} | {
        one.key: one.key for one in known
    }
    for one in choices:
        key = (one.rule, one.place.record, one.field, one.value)
        home = home_of(one.sheet, one.place)
        standing = here.get(key) or here.get((one.rule, home, one.field, one.value))
        if one.handling is Handling.LIFT and standing:
            chosen.lifted.append(standing)
        elif one.handling is Handling.LIFT:
            chosen.archived.append(one)
        elif one.handling is Handling.WAIVE:
            until = one.until or date.max
            if not one.place.record:
                chosen.refused.append((one, say("handling.blocks")))
            elif until < desk.moment.as_of:
                chosen.refused.append((one, say("handling.past", day=until.isoformat())))
            else:
                at = desk.moment.now.isoformat()
                user = desk.moment.user
                chosen.waived.append(Waiver(*key, one.reason, until, user, at, home))


def _cells(
    desk: Desk,
    choices: Sequence[Choice],
    whole: Workbook,
    locked: Collection[str],
    chosen: Chosen,
) -> None:
    """The cells that still say what was found get their new values; the others are refused."""
    places: dict[tuple[str, int, int], Choice] = {}
    grids = {grid.sheet: grid for grid in whole.grids}
    for one in choices:
        at, grid = _CELL.fullmatch(one.place.cell), grids.get(one.sheet)
        if at is None or grid is None:
            chosen.refused.append((one, say("handling.merged_cell")))
        elif one.sheet in locked:
            chosen.refused.append((one, say("handling.protected")))
        else:
            places.setdefault((one.sheet, int(at[2]), column_index(at[1]) + 1), one)
    held = desk.host.contents(list(places))
    for one, now in zip(places.values(), held, strict=True):
        grid = grids[one.sheet]
        inside = now.row <= grid.height and now.column <= grid.width
        cell = grid.cells[now.row - 1, now.column - 1] if inside else None
        if now.formula:
            chosen.refused.append((one, say("handling.formula")))
        elif not shows(cell, one.value):
            if not shows(cell, one.to):
                shown = "" if cell is None else str(cell)
                chosen.refused.append((one, say("handling.changed", now=shown, value=one.value)))
        else:
            new = _new(one, cell, now, desk.moment.as_of)
            chosen.fixed.append(Fixed(now, new.value))
            chosen.contents.append(new)


def _new(one: Choice, cell: object, now: Content, as_of: date) -> Content:
    """The new content; a text that could be taken for something else gets the text format."""
    wanted = of_its_kind(cell, entities()[one.entity][one.field], one.to, as_of)
    value: Value = wanted if isinstance(wanted, str | float) else None
    if isinstance(wanted, date) and isinstance(cell, date) and isinstance(now.value, float):
        days = date(wanted.year, wanted.month, wanted.day) - date(cell.year, cell.month, cell.day)
        value = float(int(now.value) + days.days)
    elif isinstance(wanted, date):
        value = one.to
    risky = isinstance(value, str) and (not _PLAIN.fullmatch(value) or value.upper() in _TRUTHS)
    return replace(now, value=value, format=TEXT if risky else now.format)
