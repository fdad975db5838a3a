"""`kedang slips`, `--slips` and slips given to `kedang review apply`: what goes back to reps, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.composing.collecting.files import file_outcomes
from kedang.composing.collecting.returned import read_returned
from kedang.composing.collecting.slips import Standing
from kedang.composing.collecting.writing import write_slips
from kedang.composing.outcomes import Reading
from kedang.hosts.cli.file_lines import tell_files
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.files.ours import touched
from kedang.model.grid import Workbook
from kedang.model.period import Period

OUT = "客档结果"


def slips(values: Mapping[str, Any]) -> int:
    """Write the return slips from what the archive holds now: rows held back and duplicates to decide."""
    session = begin(values)
    folder = Path(values.get("out") or OUT)
    period = pipeline.period_meant("W", session.moment.as_of, session.rulebook)
    with session.archive() as archive:
        with archive.read() as reader:
            standing = Standing.of(reader, session.rulebook)
        written = slips_into(folder, archive, standing, period, session, values.get("rep") or ())
    session.console.document({"slips": [str(path) for path in written]})
    for path in written:
        session.console.line("cli.wrote", path=str(path))
    if not written:
        session.console.line("collecting.slips.none")
    return 0


def slips_into(
    folder: Path,
    archive: Archive,
    standing: Standing,
    period: Period,
    session: Session,
    reps: tuple[str, ...] = (),
) -> list[Path]:
    """Write the slips into their folder within that of the results."""
    place = folder / session.rulebook.collecting.slips
    with archive.read() as reader:
        return write_slips(
            place, reader, standing, period.name, session.rulebook, session.moment, session.lang,
            touched, reps,
        )  # fmt: skip


def apply_slip(session: Session, book: Workbook, plan: bool) -> int:
    """Take one slip into the archive: corrected rows, choices and answers, as one step to be undone whole."""
    as_of = session.moment.as_of
    with session.archive() as archive, session.console.progress() as progress:
        with archive.read() as reader:
            known = pipeline.known(reader)
        returned = read_returned(book, session.rulebook, as_of, known)
        nothing = Reading([], [], [])
        outcome = pipeline.run(
            archive, nothing, session.rulebook, session.moment, progress,
            plan=plan, returned=[returned],
        )  # fmt: skip
    files = file_outcomes(nothing, outcome)
    done = outcome.operation.id if outcome.operation else None
    session.console.document(
        {"files": [one.as_json(session.lang) for one in files], "operation": done, "plan": plan}
    )
    tell_files(session, files)
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif done:
        session.console.line("cli.run.operation", operation=done)
    return 1 if any(one.failed for one in outcome.taken) else 0
