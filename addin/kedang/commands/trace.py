"""What Kedang left in a workbook, step by step: its tabs, its marks and what stood there before.

Kept as JSON with the workbook itself, so that clearing and undoing work after it was closed and
opened again. Whatever the user has deleted or renamed since then is found out by `healed`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from kedang.commands.host import Content, Mark, Standing, Value
from kedang.model.choice import Key, Waiver

VERSION = 1
Head = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Placed:
    """One inserted tab.

    `aside`: the earlier tab it took the place of, hidden under another name; `head`: the fingerprint
    of its first rows, by which it is found again when renamed; `own`: whether readings leave it out.
    """

    name: str
    aside: str = ""
    head: str = ""
    own: bool = True


@dataclass(frozen=True, slots=True)
class Marked:
    """One mark we made, what stood there before, and the fingerprint of the cell and its row's beginning."""

    standing: Standing
    print: str = ""


@dataclass(frozen=True, slots=True)
class Fixed:
    """One cell the user had us mend: what it held before, and the value it got."""

    before: Content
    value: Value


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a button did: tabs, marks, or an operation on the archive; `at` is its time in ISO form.

    `replaced`: the marks of the same button that these took the place of. `fixed`: the cells mended;
    `waived` and `lifted`: the findings not to be told any longer, and those to be told again.
    """

    action: str
    at: str
    tabs: tuple[Placed, ...] = ()
    marked: tuple[Marked, ...] = ()
    operation: str = ""
    replaced: tuple[Marked, ...] = ()
    fixed: tuple[Fixed, ...] = ()
    waived: tuple[Waiver, ...] = ()
    lifted: tuple[Key, ...] = ()

    @property
    def decided(self) -> bool:
        """Whether the user decided anything in it: cells mended, findings waived or told again."""
        return bool(self.fixed or self.waived or self.lifted)

    @property
    def standings(self) -> list[Standing]:
        """What stood in the marked cells before."""
        return [one.standing for one in self.marked]

    @property
    def empty(self) -> bool:
        """Whether nothing of it is left to take back."""
        return not (self.tabs or self.marked or self.operation or self.decided)


@dataclass(frozen=True, slots=True)
class Trace:
    """Everything of ours in one workbook, oldest step first; `marks` counts the marks ever made."""

    steps: tuple[Step, ...] = ()
    marks: int = 0

    def tabs(self) -> Iterator[Placed]:
        """All tabs of ours that stand in the workbook."""
        for step in self.steps:
            yield from step.tabs

    def sheets(self) -> Iterator[str]:
        """The names of all our sheets, those set aside included."""
        for tab in self.tabs():
            yield tab.name
            if tab.aside:
                yield tab.aside

    def waivers(self) -> list[Waiver]:
        """The findings waived in this workbook, as far as nobody lifted them later."""
        known: dict[Key, Waiver] = {}
        for step in self.steps:
            known |= {one.key: one for one in step.waived}
            known = {key: one for key, one in known.items() if key not in step.lifted}
        return list(known.values())

    def with_step(self, step: Step) -> Trace:
        """One step more."""
        return replace(self, steps=(*self.steps, step))

    def without(self, unwanted: Callable[[Step], bool]) -> Trace:
        """The steps that are not unwanted."""
        return replace(self, steps=tuple(step for step in self.steps if not unwanted(step)))

    def forgetting(self, sheets: Collection[str]) -> Trace:
        """The same without some of our tabs; steps of which nothing is left go too."""
        steps = (
            replace(step, tabs=tuple(tab for tab in step.tabs if tab.name not in sheets))
            for step in self.steps
        )
        return replace(self, steps=tuple(step for step in steps if not step.empty))


def to_text(trace: Trace) -> str:
    """The trace as kept in the workbook; empty when there is nothing to keep."""
    if not trace.steps:
        return ""
    steps = [
        {
            "action": step.action,
            "at": step.at,
            "tabs": [asdict(tab) for tab in step.tabs],
            "marks": [_packed(one) for one in step.marked],
            "operation": step.operation,
            "replaced": [_packed(one) for one in step.replaced],
        }
        | _decisions(step)
        for step in trace.steps
    ]
    kept = {"version": VERSION, "marks": trace.marks, "steps": steps}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Trace:
    """The trace that `to_text` wrote; an empty one for a text that somebody has spoilt."""
    try:
        kept = json.loads(text) if text else {}
        steps = tuple(_step(each) for each in kept.get("steps", ()))
        return Trace(steps, int(kept.get("marks", 0)))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Trace()


def healed(trace: Trace, sheets: Collection[str], head: Head) -> Trace:
    """The trace as the workbook now is: renamed tabs under their new names, deleted ones forgotten.

    `sheets`: the workbook's; `head` gives the fingerprint of a sheet's first rows.
    """
    there, ours = set(sheets), set(trace.sheets())
    if ours <= there:
        return trace
    unknown = {head(name): name for name in sheets if name not in ours}
    dropped: set[str] = set()
    renamed: list[Step] = []
    for step in trace.steps:
        tabs = []
        for tab in step.tabs:
            name = tab.name if tab.name in there else unknown.pop(tab.head, "")
            if name:
                tabs.append(replace(tab, name=name, aside=tab.aside if tab.aside in there else ""))
            else:
                dropped.add(tab.aside)
        renamed.append(replace(step, tabs=tuple(tabs)))
    left = replace(trace, steps=tuple(step for step in renamed if not step.empty))
    return left.forgetting(dropped)


def _decisions(step: Step) -> dict[str, Any]:
    """What the user decided, left out where there is nothing."""
    told = {
        "fixed": [[*asdict(one.before).values(), one.value] for one in step.fixed],
        "waived": [asdict(one) | {"until": one.until.isoformat()} for one in step.waived],
        "lifted": [list(key) for key in step.lifted],
    }
    return {name: some for name, some in told.items() if some}


def _packed(marked: Marked) -> list[Any]:
    standing = marked.standing
    mark = standing.mark
    own = [mark.sheet, mark.row, mark.column, mark.colour, mark.prefix, mark.note]
    return [*own, standing.fill, standing.note, marked.print]


def _marked(packed: list[Any]) -> Marked:
    *own, fill, note, row = packed
    return Marked(Standing(Mark(*own), fill, note), row)


def _step(kept: dict[str, Any]) -> Step:
    return Step(
        str(kept["action"]),
        str(kept["at"]),
        tuple(Placed(**tab) for tab in kept["tabs"]),
        tuple(map(_marked, kept["marks"])),
        str(kept["operation"]),
        tuple(map(_marked, kept["replaced"])),
        tuple(Fixed(Content(*held), value) for *held, value in kept.get("fixed", ())),
        tuple(
            Waiver(**one | {"until": date.fromisoformat(one["until"])})
            for one in kept.get("waived", ())
        ),
        tuple((key[0], key[1], key[2], key[3]) for key in kept.get("lifted", ())),
    )
