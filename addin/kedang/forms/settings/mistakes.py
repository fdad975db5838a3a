"""Mistakes of a settings workbook as people read them: sheet, cell, what is wrong, what is allowed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from kedang.forms.settings.shapes import Column
from kedang.forms.settings.sheets import sheet_of, subjects
from kedang.forms.settings.vocabulary import names
from kedang.forms.settings.words import label as label_of
from kedang.model.address import cell_name
from kedang.model.messages import catalogue
from kedang.model.text import Lang, Slot, Text, say
from kedang.rulebook.places import Place

_WORD = re.compile(r"[a-z][a-z_]+")
_MOST_WORDS = 14


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing to mend. `cell` is empty where a row is missing altogether."""

    sheet: str
    row: int
    column: int
    setting: str
    text: Text

    @property
    def cell(self) -> str:
        """Its address, such as B7."""
        return cell_name(self.row, self.column) if self.row >= 0 else ""

    @property
    def said(self) -> Text:
        """The whole sentence with its place."""
        if not self.cell:
            return say("settings.at_sheet", sheet=self.sheet, what=self.text)
        return say("settings.at", sheet=self.sheet, cell=self.cell, what=self.text)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell and the setting it is about; `label`: what people call it; `written`: what stands in it."""

    sheet: str
    row: int
    column: int
    path: str
    label: str = ""
    about: Column | None = None
    written: str = ""

    def named(self, label: str, about: Column | None) -> Spot:
        """The same cell, called so."""
        return replace(self, label=label, about=about)

    def wrong(self, text: Text) -> Mistake:
        """A mistake in this cell."""
        return Mistake(self.sheet, self.row, self.column, self.path, text)


@dataclass(slots=True)
class Spots:
    """Where every setting stands, by the paths that the checks name."""

    _at: dict[tuple[str, int | None], Spot] = field(default_factory=dict)
    _keys: dict[str, Spot] = field(default_factory=dict)
    _said: dict[tuple[str, str], Spot] = field(default_factory=dict)
    _parts: dict[tuple[str, int, str], Spot] = field(default_factory=dict)

    def add(self, path: str, spot: Spot, rank: int | None = None) -> None:
        """A value; of a list its `rank`-th item. A later value of the same path counts."""
        if rank is not None or spot.about is not None or (path, None) not in self._at:
            self._at[path, rank] = spot

    def key(self, path: str, spot: Spot) -> None:
        """The key of a line."""
        self._keys.setdefault(path, spot)

    def say(self, path: str, value: object, spot: Spot) -> None:
        """The last item of a list that says this."""
        self._said[path, str(value)] = spot

    def part(self, path: str, rank: int, value: object, spot: Spot) -> None:
        """One number of a pair."""
        self._parts[path, rank, str(value)] = spot

    def find(self, path: str, rank: int | None, problem: Text) -> tuple[Spot | None, bool]:
        """The cell of a mistake, and whether it is exactly that one."""
        args = dict(problem.args)
        if problem.id.startswith("rulebook.key") and path in self._keys:
            return self._keys[path], True
        part = self._parts.get((path, -1 if rank is None else rank, str(args.get("value"))))
        if part is not None:
            return part, True
        for key in ((path, rank), (path, None)):
            if key == (path, None) and (path, str(args.get("value"))) in self._said:
                return self._said[path, str(args.get("value"))], True
            if key in self._at:
                return self._at[key], True
        while "." in path:
            path = path.rpartition(".")[0]
            if (path, None) in self._at:
                return self._at[path, None], False
        return None, False


def explained(place: Place, spots: Spots, lang: Lang) -> Iterator[Mistake]:
    """What the checks found, each in its cell and in words for a sheet."""
    for problem, (path, rank) in zip(place.problems, place.spots, strict=True):
        spot, exactly = spots.find(path, rank, problem)
        if spot is None:
            section = path.partition(".")[0]
            held = section in {one for some in subjects().values() for one in some}
            sheet = sheet_of(section) if held else ""
            spot, exactly = Spot(sheet, -1, -1, path), False
        yield spot.wrong(_worded(problem, spot, lang, exactly=exactly))


def _worded(problem: Text, spot: Spot, lang: Lang, *, exactly: bool) -> Text:
    args: dict[str, Slot] = dict(problem.args)
    ending = problem.id.partition(".")[2]
    if ending == "missing" and exactly:
        ending = "blank"
    kind = spot.about.kind if spot.about else None
    if ending == "number" and kind is not None and kind.form == "share":
        ending = "share"
    message = f"settings.wrong.{ending}"
    if message not in catalogue():
        return problem
    path = str(args.pop("path", ""))
    args["label"] = spot.label or _setting(path, lang)
    if spot.about is not None and ending.partition("_")[0] in ("choice", "key"):
        message, args = _choosing(message, args, list(names(spot.about, (), lang).values()))
    if exactly and spot.written and ending in ("number", "share", "whole"):
        args["value"] = spot.written
    if "rule" in args:
        args["rule"] = _rule(str(args["rule"]), path, lang)
    return say(message, **args)


def _choosing(message: str, args: dict[str, Slot], words: list[str]) -> tuple[str, dict[str, Slot]]:
    """What may be chosen: the word most like it, else all of a few, else the dropdown."""
    kind = message.rpartition(".")[2].partition("_")[0]
    near = get_close_matches(str(args.get("value", "")), words, n=1, cutoff=0.6)
    if near:
        return f"settings.wrong.{kind}_near", args | {"near": near[0]}
    if 0 < len(words) <= _MOST_WORDS:
        return f"settings.wrong.{kind}", args | {"allowed": "、".join(words)}
    return "settings.wrong.choose", args


def _setting(path: str, lang: Lang) -> str:
    """The label of the nearest setting a path leads to."""
    while path:
        if f"settings.{path}" in catalogue():
            return label_of(path, lang)
        path = path.rpartition(".")[0]
    return path


def _rule(rule: str, path: str, lang: Lang) -> str:
    """A rule such as `same_from ≥ likely_from` with the labels of the settings it names."""
    section = path.partition(".")[0]

    def label(found: re.Match[str]) -> str:
        message = f"settings.{section}.{found[0]}"
        return say(message).render(lang) if message in catalogue() else found[0]

    return _WORD.sub(label, rule)
