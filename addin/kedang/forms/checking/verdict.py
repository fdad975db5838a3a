"""The verdict on one workbook: current, old, changed in structure, tampered with, or no form of ours at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from kedang.forms.checking.compare import Change, compared, longest_rising
from kedang.forms.checking.issues import Issue
from kedang.forms.checking.looking import Look, place
from kedang.forms.checking.places import SheetPlaces, own_sheets, places
from kedang.forms.checking.tampering import tampered
from kedang.forms.publishing.manifest import Edition, Listed, fingerprint
from kedang.model.address import cell_name, column_letters
from kedang.model.grid import Workbook
from kedang.model.stamp import Stamp
from kedang.model.text import Lang, Text, say

State = Literal["current", "old", "changed", "tampered", "unstamped", "slip"]
ORDER: tuple[State, ...] = ("tampered", "changed", "old", "current", "unstamped")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is known of one workbook. `states`: all that apply, the worst first; `current`: the version handed
    out now (0: never published). `news`: what is new in it; `editions`: the versions in between.
    `own_columns`: (sheet, cell, heading); `suggested`: the form an unstamped workbook could move into.
    """

    file: str
    states: tuple[State, ...]
    form: str = ""
    label: str = ""
    version: int = 0
    published: str = ""
    current: int = 0
    issues: tuple[Issue, ...] = ()
    news: tuple[Change, ...] = ()
    editions: tuple[Edition, ...] = ()
    own_columns: tuple[tuple[str, str, str], ...] = ()
    own_sheets: tuple[str, ...] = ()
    notes: tuple[Text, ...] = ()
    suggested: str = ""

    @property
    def state(self) -> State:
        """The worst of its states."""
        return self.states[0]

    @property
    def headline(self) -> Text:
        """The verdict in one sentence."""
        between = say("handout.state.and")
        words = say(f"handout.state.{self.states[0]}")
        for state in self.states[1:]:
            words = say("handout.state.both", one=words, between=between,
                        other=say(f"handout.state.{state}"))  # fmt: skip
        return words

    def as_json(self, lang: Lang) -> dict[str, Any]:
        """The stable keys for other programs."""
        return {
            "file": self.file,
            "state": self.state,
            "states": list(self.states),
            "form": self.form,
            "label": self.label,
            "version": self.version,
            "published": self.published,
            "current_version": self.current,
            "issues": [one.as_json(lang) for one in self.issues],
            "new": [
                {"kind": one.kind, "sheet": one.sheet, "heading": one.heading, "was": one.was,
                 "cell": one.cell, "message": one.text.render(lang)}
                for one in self.news
            ],
            "versions_since": [
                {"version": one.version, "published": one.published, "notes": one.notes}
                for one in self.editions
            ],
            "own": {
                "columns": [
                    {"sheet": sheet, "cell": cell, "heading": heading}
                    for sheet, cell, heading in self.own_columns
                ],
                "sheets": list(self.own_sheets),
            },
            "notes": [one.render(lang) for one in self.notes],
            "suggested_form": self.suggested,
        }  # fmt: skip


def judged(
    book: Workbook,
    look: Look | None,
    stamped: tuple[Stamp, bool],
    listed: Listed | None,
    handed_out: Look | None,
    label: str,
) -> Verdict:
    """The verdict on a stamped workbook. `listed`: its form as handed out now, None when it no longer is;
    `handed_out`: the look of the very version it is, None when that is not at hand."""
    stamp, whole = stamped
    found = places(book, stamp)
    issues = [] if whole else [Issue("seal", "")]
    issues += altered(found)
    notes: list[Text] = []
    if look is None:
        notes.append(say("handout.note.values_only", kind=book.kind))
    elif handed_out is not None:
        issues += tampered(book, look, found, stamp, handed_out)
    news, old = _news(stamp, listed, notes)
    return Verdict(
        file=book.file,
        states=_states(issues, old=old),
        form=stamp.form,
        label=label,
        version=stamp.version,
        published=stamp.published,
        current=listed.now.version if listed else 0,
        issues=tuple(issues),
        news=news,
        editions=listed.since(stamp.version) if listed and old else (),
        own_columns=tuple(
            (one.name, cell_name(*at), heading) for one in found for at, heading in one.own.items()
        ),
        own_sheets=tuple(own_sheets(book, stamp)),
        notes=tuple(notes),
    )


def slip(book: Workbook) -> Verdict:
    """A slip of ours that came back: nothing on it is checked as a form."""
    return Verdict(book.file, ("slip",))


def unstamped(book: Workbook, suggested: str = "", label: str = "") -> Verdict:
    """The verdict on a workbook without a stamp; `suggested`: the form it could move into."""
    notes = (say("handout.note.suggested", label=label),) if suggested else ()
    return Verdict(book.file, ("unstamped",), suggested=suggested, notes=notes)


def _news(
    stamp: Stamp, listed: Listed | None, notes: list[Text]
) -> tuple[tuple[Change, ...], bool]:
    """What is new in the version handed out now, and whether the workbook is of an older one."""
    if listed is None:
        notes.append(say("handout.note.withdrawn"))
        return (), True
    same = fingerprint(stamp) == fingerprint(listed.stamp)
    if stamp.version > listed.now.version and listed.now.version:
        notes.append(say("handout.note.newer", version=stamp.version, now=listed.now.version))
        return (), False
    if same:
        if stamp.version != listed.now.version and listed.now.version:
            notes.append(say("handout.note.same_structure", version=listed.now.version))
        return (), False
    return compared(stamp, listed.stamp), True


def _states(issues: list[Issue], *, old: bool) -> tuple[State, ...]:
    found: set[State] = {"tampered" if one.tampers else "changed" for one in issues}
    if old:
        found.add("old")
    return tuple(state for state in ORDER if state in found) or ("current",)


def altered(found: Iterable[SheetPlaces]) -> list[Issue]:
    """What was changed in the structure of a form: its sheets, its headings, their places."""
    return [issue for one in found for issue in _structure(one)]


def _structure(one: SheetPlaces) -> Iterator[Issue]:
    """Sheets renamed or gone, headings renamed, moved or gone."""
    if not one.name:
        yield Issue("sheet_missing", one.stamped)
        return
    if one.name != one.stamped:
        yield Issue("sheet_renamed", one.stamped, now=one.name)
    if not one.is_card and one.head != one.stamped_head:
        yield Issue("row_moved", one.name, f"A{one.head + 1}", now=str(one.stamped_head + 1))
    for column, text in one.renamed.items():
        yield Issue("renamed", one.name, cell_name(*one.at[column]), column.heading, text)
    for column in one.missing:
        if column.field or one.layout != "card":
            yield Issue("deleted", one.name, column.place, column.heading)
    yield from _out_of_order(one)


def _out_of_order(one: SheetPlaces) -> Iterator[Issue]:
    """Columns that stand in another order than handed out; those only pushed aside are not named."""
    there = [column for column in one.at if column not in one.renamed]
    if one.is_card:
        for column in there:
            if place(column.place) != one.at[column]:
                yield Issue(
                    "moved", one.name, cell_name(*one.at[column]), column.heading, column.place
                )
        return
    there.sort(key=lambda column: (place(column.place) or (0, 0))[1])
    stayed = set(longest_rising([one.at[column][1] for column in there]))
    for column in there:
        if one.at[column][1] not in stayed:
            was = column_letters((place(column.place) or (0, 0))[1])
            yield Issue("moved", one.name, cell_name(*one.at[column]), column.heading, was)
