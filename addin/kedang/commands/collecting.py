"""收表: a folder of the team's workbooks goes into the archive in one go, each file with its own outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pandas as pd

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.commands.archives import previewed
from kedang.commands.desk import Desk
from kedang.commands.gathered import Gathered
from kedang.commands.incoming import as_source
from kedang.commands.opened import read_open
from kedang.commands.workspace import insert
from kedang.composing.collecting.files import STATES, FileOutcome, asks, file_outcomes
from kedang.composing.collecting.returned import read_returned
from kedang.composing.collecting.slips import Standing
from kedang.composing.collecting.writing import write_slips
from kedang.composing.outcomes import Outcome
from kedang.model.errors import Refused
from kedang.model.text import Text, say
from kedang.reports.book import Column
from kedang.reports.list_tabs import ListTab, write_list_tabs

ACTION = "capture.collect"
SOURCE, BOOK = "collected", "collected.xlsx"
_NUMBERS = ("new", "changed", "unchanged", "held", "errors", "warnings", "pairs")


def collect(desk: Desk) -> Text:
    """Say what would become of every file, ask, archive, list the files on a tab, write the slips beside them."""
    folder = _folder(desk)
    found = _gathered(desk, folder)
    with previewed(desk) as trial:
        planned = _run(desk, trial, found, plan=True)
    files = file_outcomes(planned.reading, planned, found.failed)
    desk.confirm(_preview(desk, folder, files))
    with desk.archive() as archive:
        done = _run(desk, archive, found, plan=False)
        files = file_outcomes(done.reading, done, found.failed)
        desk.progress("tab", 0, 1)
        period = pipeline.period_meant("W", desk.moment.as_of, desk.rulebook).name
        with archive.read() as reader:
            written = write_slips(
                folder / desk.rulebook.collecting.slips, reader, Standing.after(done), period,
                desk.rulebook, desk.moment, desk.lang, found.touched,
            )  # fmt: skip
    operation = done.operation.id if done.operation else ""
    tab = _tab(desk, folder, files, operation)
    told = say("command.collect.slips", n=len(written)) if written else None
    return say(
        "command.collect.done" if operation else "command.collect.same",
        what=_total(desk, files),
        tab=tab,
        slips=desk.say(told) if told else "",
        operation=operation,
    )


def _folder(desk: Desk) -> Path:
    """The folder of the settings, else that of the open workbook."""
    named = desk.rulebook.collecting.folder
    place = desk.host.document().path
    if named:
        folder = Path(named)
    elif place and "://" not in place:
        folder = Path(place).parent
    else:
        raise Refused("command.collect.where")
    if not folder.is_dir():
        raise Refused("command.collect.missing", folder=str(folder))
    return folder


def _gathered(desk: Desk, folder: Path) -> Gathered:
    """The workbooks of the folder; the open one as it stands, unsaved changes included."""
    found = desk.gather(folder, desk.progress)
    place = desk.host.document().path
    here = Path(place).resolve() if place and "://" not in place else None
    if here is None or not any(Path(one.path) == here for one in found.workbooks):
        return found
    open_one = as_source(read_open(desk))
    books = [
        replace(open_one, file=one.file) if Path(one.path) == here else one
        for one in found.workbooks
    ]
    return replace(found, workbooks=books)


def _run(desk: Desk, archive: Archive, found: Gathered, *, plan: bool) -> Outcome:
    """The main job over the folder, tried out with `plan`."""
    with archive.read() as reader:
        known, memory = pipeline.known(reader), reader.mappings()
    as_of = desk.moment.as_of
    reading = pipeline.read(found.workbooks, desk.rulebook, as_of, desk.progress, memory)
    desk.progress("check", 0, 1)
    pipeline.check(reading, desk.rulebook, as_of, known)
    returned = [read_returned(one, desk.rulebook, as_of, known) for one in found.slips]
    return pipeline.run(
        archive, reading, desk.rulebook, desk.moment, desk.progress, plan=plan, returned=returned
    )


def _preview(desk: Desk, folder: Path, files: Sequence[FileOutcome]) -> Text:
    shown = files[: desk.rulebook.collecting.preview_files]
    lines = [desk.say(_line(desk, one)) for one in shown]
    if len(files) > len(shown):
        lines.append(desk.say(say("command.collect.more", n=len(files) - len(shown))))
    return say(
        "command.collect.preview", folder=str(folder), n=len(files), lines="\n".join(lines),
        what=_total(desk, files),
    )  # fmt: skip


def _line(desk: Desk, one: FileOutcome) -> Text:
    """One file in one line: what becomes of its records, or why it is left out."""
    if one.kind == "failed":
        return say("command.collect.failed", file=one.file, why=one.told[0])
    counts = _counts(one)
    told = [say(f"command.collect.{name}", n=counts[name]) for name in _NUMBERS if counts[name]]
    between = "、" if desk.lang == "zh" else ", "
    parts = [desk.say(text) for text in [*told, *one.told]]
    whose = ".rep" if one.rep else ""
    return say(f"command.collect.line{whose}", file=one.file, rep=one.rep, what=between.join(parts))


def _counts(one: FileOutcome) -> dict[str, int]:
    counts = {state: one.counts.get(state, 0) for state in STATES}
    wrong = {"errors": one.findings.get("error", 0), "warnings": one.findings.get("warning", 0)}
    return counts | wrong | {"pairs": one.pairs}


def _total(desk: Desk, files: Sequence[FileOutcome]) -> str:
    """All files together: read, failed, rows new, changed and held back."""
    counted = [_counts(one) for one in files if one.kind != "failed"]
    sums = {name: sum(one[name] for one in counted) for name in ("new", "changed", "held")}
    parts = [say("command.collect.read", n=len(counted))]
    failed = sum(one.kind == "failed" for one in files)
    parts += [say("command.collect.unread", n=failed)] if failed else []
    parts += [say(f"command.collect.{name}", n=n) for name, n in sums.items() if n]
    return ("、" if desk.lang == "zh" else ", ").join(map(desk.say, parts))


def _tab(desk: Desk, folder: Path, files: Sequence[FileOutcome], operation: str) -> str:
    """The tab 收表结果, one line a file; the operation is undone with it."""
    between = "；" if desk.lang == "zh" else "; "
    rows = pd.DataFrame(
        [
            {"file": one.file, "rep": one.rep}
            | {name: float(n) for name, n in _counts(one).items() if n}
            | {"told": between.join(map(desk.say, one.told)) or _asked(desk, one)}
            for one in files
        ]
    )
    widths = {"file": 34, "rep": 12, **dict.fromkeys(_NUMBERS, 9), "told": 50}
    columns = tuple(
        Column(
            name,
            desk.say(say(f"collecting.files.{'told_column' if name == 'told' else name}")),
            "integer" if name in _NUMBERS else "wrap",
            width,
        )
        for name, width in widths.items()
    )
    title = desk.say(say("command.collect.tab"))
    note = desk.say(say("command.collect.note", folder=str(folder), what=_total(desk, files)))
    target = desk.folder / BOOK
    tab = ListTab(SOURCE, title, note, columns, rows)
    write_list_tabs(target, SOURCE, [tab], desk.moment, desk.lang)
    (name,) = insert(desk, ACTION, target, {SOURCE: title}, operation=operation)
    return name


def _asked(desk: Desk, one: FileOutcome) -> str:
    return desk.say(say("command.collect.asked")) if one.kind == "data" and asks(one) else ""
