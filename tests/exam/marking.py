"""Reads the exam's workbooks as the command line does and marks what came out against the truth."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from exam import workbooks
from exam.answers import Answer, answer
from exam.areas import Area, area, cell, column_index, inside, overlap, touches
from exam.building import build, cells, filled
from exam.truth import Book, Card, Out, Tab, lines, spans, tokens
from kedang import pipeline
from kedang.hosts.files import read_many
from kedang.model.errors import KedangError
from kedang.model.grid import Workbook
from kedang.rulebook import Rulebook, load

DAY = date(2026, 11, 20)
UNASKED = ("source", "owner", "verified_on")
READING = ("table.", "privacy.", "sheet.", "file.", "card.", "book.", "workbook.")
COUNTERS = ("序号", "序", "No.", "NO.", "ID", "编号")
GRADES = {"info": 0, "warning": 1, "error": 2}


@dataclass(frozen=True)
class Mark:
    """One thing that was right or not: what kind, in which book, and in words."""

    kind: str
    right: bool
    book: str
    topic: str
    what: str
    how: str = ""


@dataclass
class Paper:
    """All marks of one sitting."""

    marks: list[Mark] = field(default_factory=list)

    def count(self, kind: str, how: str = "") -> Counter[bool]:
        """How many marks of a kind are right and wrong."""
        return Counter(m.right for m in self.marks if m.kind == kind and (not how or m.how == how))

    def share(self, kind: str, how: str = "") -> float:
        """The share of right marks of a kind; with `how` the share that went that way."""
        chosen = [m for m in self.marks if m.kind == kind]
        hit = [m for m in chosen if (m.how == how if how else m.right)]
        return len(hit) / len(chosen) if chosen else 0.0

    def failures(self) -> list[Mark]:
        """Everything that was not right."""
        return [m for m in self.marks if not m.right]


def books(half: str) -> list[Book]:
    """The workbooks of one half, 'open' or 'held', by topic."""
    found: list[Book] = []
    for info in sorted(pkgutil.iter_modules(workbooks.__path__), key=lambda one: one.name):
        if info.name.startswith("held_") == (half == "held"):
            module = importlib.import_module(f"exam.workbooks.{info.name}")
            topic = re.sub(r"_\d$", "", info.name.removeprefix("held_"))
            found += [replace(book, topic=topic) for book in module.BOOKS]
    return found


def sit(half: str, folder: Path, only: str = "") -> Paper:
    """Build, read and mark every workbook of one half."""
    chosen = [book for book in books(half) if only in f"{book.topic}/{book.file}"]
    paths = []
    for number, book in enumerate(chosen):
        place = folder / f"{number:03d}"
        place.mkdir()
        paths.append(build(book, place))
    paper = Paper()
    rulebook = load()
    for book, (_, read) in zip(chosen, read_many(paths), strict=True):
        paper.marks += _sat(book, read, rulebook)
    return paper


def _sat(book: Book, read: Workbook | KedangError, rulebook: Rulebook) -> list[Mark]:
    """The marks of one workbook; one that is not read has nothing right."""
    try:
        if isinstance(read, KedangError):
            raise read
        reading = pipeline.read([read], rulebook, DAY, lambda *_: None)
        pipeline.check(reading, rulebook, DAY)
        return mark(book, answer(reading))
    except Exception as error:
        broken = Mark("file", False, book.file, book.topic, f"{type(error).__name__}: {error}")
        return [broken, *mark(book, Answer((), (), ()))]


def mark(book: Book, given: Answer) -> list[Mark]:
    """All marks of one workbook."""
    marks: list[Mark] = []

    def note(kind: str, right: bool, what: str, how: str = "") -> None:
        marks.append(Mark(kind, right, book.file, book.topic, what, how))

    for truth in book.truth:
        if isinstance(truth, Tab):
            _mark_table(truth, given, note)
            _mark_unmapped(truth, book, given, note)
        elif isinstance(truth, Card):
            _mark_card(truth, given, note)
        else:
            wrongly = [
                t for t in given.tables if t.entity and t.rows and _covers(truth, t.sheet, t.area)
            ]
            note(
                "kept out",
                not wrongly,
                f"{truth.sheet} {truth.range}: read as {[t.entity for t in wrongly]}",
            )
        _mark_values(truth, given, note)
        _mark_findings(truth, given, note)
    _mark_strays(book, given, note)
    return marks


def _covers(truth: Out, sheet: str, place: Area) -> bool:
    return truth.sheet == sheet and (not truth.range or overlap(area(truth.range), place) > 0)


def _mark_table(truth: Tab, given: Answer, note) -> None:  # type: ignore[no-untyped-def]
    wanted = [area(one) for one in truth.range.split("/")]
    here = [t for t in given.tables if t.sheet == truth.sheet and t.entity]
    best = max(here, key=lambda t: max(overlap(w, t.area) for w in wanted), default=None)
    name = f"{truth.sheet}!{truth.range}"
    if best is None or not any(overlap(w, best.area) for w in wanted):
        for kind in ("header", "range", "entity", "rows"):
            note(kind, False, f"{name}: no table found", "missed")
    else:
        note(
            "header",
            best.header in spans(truth.head),
            f"{name}: header {best.header}, not {truth.head}",
        )
        note("range", best.area in wanted, f"{name}: range {best.range}")
        named = best.entity in truth.entity.split("/")
        contact = best.entity == "contact" and any(
            t.entity in truth.entity.split("/") and t.area == best.area for t in here
        )
        note("entity", named or contact, f"{name}: {best.entity}, not {truth.entity}")
        note("rows", best.rows == truth.rows, f"{name}: {best.rows} rows, not {truth.rows}")
    for letter, accepted in tokens(truth.columns):
        reported = given.column_fields(truth.sheet, column_index(letter), wanted[0], truth.entity)
        _mark_field(accepted, reported, f"{name} {letter}", "column", note)


def _mark_unmapped(truth: Tab, book: Book, given: Answer, note) -> None:  # type: ignore[no-untyped-def]
    """A column that is no field of ours is listed under its header, not dropped."""
    sheet = next(one for one in book.sheets if one.name == truth.sheet)
    grid, heads = cells(sheet), max(spans(truth.head))
    top, left = cell(sheet.at)
    for letter, accepted in tokens(truth.columns):
        column = column_index(letter) - left
        words = [grid[row - 1 - top][column] for row in heads]
        headers = [word for word in words if word not in ("", "^", "<", *COUNTERS)]
        place = area(truth.range.split("/")[0])
        taken = given.column_fields(truth.sheet, column_index(letter), place, truth.entity)
        if accepted == {"-"} and headers and not taken:
            listed = any(given.lists(truth.sheet, header) for header in headers)
            note("listed", listed, f"{truth.sheet} {letter} {headers[-1]}")


def _mark_card(truth: Card, given: Answer, note) -> None:  # type: ignore[no-untyped-def]
    near = given.entities_at(truth.sheet, [p.rpartition(">")[2] for p, _ in tokens(truth.cells)])
    right = not near.isdisjoint(truth.entity.split("/"))
    note("card", right, f"{truth.sheet}: {sorted(near)}, not {truth.entity}")
    for place, accepted in tokens(truth.cells):
        label, _, value = place.rpartition(">")
        reported = given.cell_fields(truth.sheet, value, truth.entity, label)
        _mark_field(accepted, reported, f"{truth.sheet} {place}", "label", note)


def _mark_field(accepted: frozenset[str], reported: set[str], where: str, kind: str, note) -> None:  # type: ignore[no-untyped-def]
    if "?" in accepted:
        return
    wanted = "/".join(sorted(accepted))
    if accepted & reported or (not reported and "-" in accepted):
        note(kind, True, where, "right")
    elif reported:
        note(kind, False, f"{where}: {'/'.join(sorted(reported))}, not {wanted}", "wrong")
    else:
        note(kind, False, f"{where}: missed {wanted}", "missed")


def _mark_values(truth: Tab | Card | Out, given: Answer, note) -> None:  # type: ignore[no-untyped-def]
    for line in lines(filled(truth.values)):
        place, path, wanted = re.fullmatch(r"(\w+) (\S+) =\s?(.*)", line, re.DOTALL).groups()  # type: ignore[union-attr]
        entity, _, field_id = path.partition(".")
        found = given.value(truth.sheet, place, entity, field_id)
        note(
            "value",
            (found or "") in wanted.split(" / "),
            f"{truth.sheet} {place} {path}: {found!r}, not {wanted!r}",
        )


def _mark_findings(truth: Tab | Card | Out, given: Answer, note) -> None:  # type: ignore[no-untyped-def]
    here = [f for f in given.findings if f["sheet"] == truth.sheet]
    for line in lines(truth.finds):
        if line.startswith("?"):
            continue
        place, field_id, least = [*line.split(), "warning"][:3]
        hit = [
            f
            for f in here
            if touches(str(f["cell"]), place)
            and (field_id == "*" or field_id in re.split(r"[.\W]", f"{f['field']}.{f['rule']}"))
            and GRADES[str(f["severity"])] >= GRADES[least]
        ]
        note("finding", bool(hit), f"{truth.sheet} {line}: nothing found")
    for line in lines(truth.quiet):
        place, field_id = [*line.split(), "*"][:2]
        loud = [
            f
            for f in here
            if f["cell"]
            and inside(str(f["cell"]), place)
            and _alarming(f)
            and (field_id == "*" or f["field"] in (field_id, ""))
        ]
        note("quiet", not loud, f"{truth.sheet} {line}: {[(f['rule'], f['value']) for f in loud]}")
    for word in lines(truth.said):
        heard = [
            f
            for f in here
            if (f["cell"] and touches(str(f["cell"]), word)) or word in str(f["message"])
        ]
        note("said", bool(heard), f"{truth.sheet} {word}: no note")


def _alarming(finding: dict[str, object]) -> bool:
    """Whether a finding says that something is wrong with a value; notes on the reading do not."""
    asked = finding["field"] not in UNASKED and not str(finding["rule"]).startswith(READING)
    return asked and GRADES[str(finding["severity"])] > 0


def _mark_strays(book: Book, given: Answer, note) -> None:  # type: ignore[no-untyped-def]
    for stray in _strays(book.truth, given):
        note("stray table", False, f"{stray.sheet}!{stray.range} read as {stray.entity}")
    planted = [
        (t.sheet, line.split()[0].lstrip("?")) for t in book.truth for line in lines(t.finds)
    ]
    for f in given.findings:
        known = any(f["sheet"] == s and touches(str(f["cell"]), c) for s, c in planted)
        if not known and _alarming(f):
            kind = "false error" if f["severity"] == "error" else "false warning"
            note(kind, False, f"{f['sheet']} {f['cell']} {f['rule']} {f['value']!r}")


def _strays(truths: Sequence[Tab | Card | Out], given: Answer) -> Iterator:  # type: ignore[type-arg]
    for table in given.tables:
        if not table.entity or not table.rows:
            continue
        same = [t for t in truths if t.sheet == table.sheet]
        ours = any(
            (isinstance(t, Tab) and overlap(area(t.range.split("/")[0]), table.area) > 0)
            or isinstance(t, Card)
            or (isinstance(t, Out) and _covers(t, table.sheet, table.area))
            for t in same
        )
        if not ours:
            yield table
