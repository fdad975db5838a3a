"""`kedang run`: the main job, from a team's spreadsheets to the archive and its four workbooks."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.composing.collecting.files import FileOutcome, file_outcomes, reps_of
from kedang.composing.collecting.returned import read_returned
from kedang.composing.collecting.slips import Standing
from kedang.composing.outcomes import Outcome, Reading
from kedang.hosts.cli import inputs
from kedang.hosts.cli.file_lines import tell_files
from kedang.hosts.cli.results import result_names, set_aside, write_results
from kedang.hosts.cli.samples import SAMPLE_DAY, sample_folder
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.cli.verbs.collecting import slips_into
from kedang.hosts.cli.verbs.reading import by_severity, held_back, tell_settled
from kedang.hosts.cli.verbs.report import tell_recipients
from kedang.hosts.files.ours import made_by_kedang
from kedang.model.catalogue import entities
from kedang.model.errors import UsageError
from kedang.model.period import Period
from kedang.model.text import say
from kedang.reports.contents.weekly import WEEKLY

OUT = "客档结果"
STEPS = ("read", "intake", "validate", "archive", "match", "tier", "report")


def run(values: Mapping[str, Any]) -> int:
    """Read, check, archive, merge what is safe, tier and report; `--plan` shows it and keeps nothing."""
    named, day = _files(values)
    session = begin(values, day)
    period = _week(values.get("week"), session)
    plan = bool(values.get("plan"))
    folder = Path(values.get("out") or OUT)
    if not plan:
        _must_take_files(folder, period)
    seconds: dict[str, float] = {}
    clock = _Clock(seconds)
    with ExitStack() as stack:
        progress = stack.enter_context(session.console.progress())
        read = inputs.read(named, values.get("password"), progress)
        clock.lap("read")
        archive = stack.enter_context(_archive(session, plan, stack))
        with archive.read() as reader:
            memory = reader.mappings()
            known = pipeline.known(reader)
        as_of = session.moment.as_of
        hidden = bool(values.get("hidden"))
        reading = pipeline.read(
            read.workbooks, session.rulebook, as_of, progress, memory, hidden=hidden
        )
        clock.lap("intake")
        pipeline.check(reading, session.rulebook, as_of, known)
        clock.lap("validate")
        returned = [read_returned(one, session.rulebook, as_of, known) for one in read.slips]
        outcome = pipeline.run(
            archive, reading, session.rulebook, session.moment, progress,
            plan=plan, returned=returned,
        )  # fmt: skip
        reading = outcome.reading
        seconds |= outcome.seconds
        clock.skip()
        written: list[Path] = []
        if not plan:
            with archive.read() as reader:
                weekly = pipeline.report_content(
                    reader, WEEKLY, period, session.rulebook, as_of, records=outcome.frames
                )
                aside = set_aside(folder, reader)
                texts = reader.written_texts()
            for kept in aside:
                session.console.line("cli.run.set_aside", path=str(kept))
            written = write_results(folder, reading, outcome, weekly, period, texts, session)
            if values.get("slips"):
                written += slips_into(folder, archive, Standing.after(outcome), period, session)
        clock.lap("report")
    files = file_outcomes(reading, outcome, read.failed)
    document = _document(session, files, reading, outcome, seconds)
    document |= {"plan": plan, "outputs": [str(path) for path in written]}
    document |= {
        "waived": len(outcome.settled.waived),
        "mended": len(outcome.settled.corrected),
        "learned_from": outcome.learned_from,
    }
    session.console.document(document)
    tell_files(session, files)
    _tell(session, outcome, files, written, plan=plan)
    return 1 if read.failed or any(one.failed for one in outcome.taken) else 0


def _files(values: Mapping[str, Any]) -> tuple[list[Path], date | None]:
    if values.get("sample"):
        return [sample_folder()], SAMPLE_DAY
    if not values["files"]:
        raise UsageError("cli.usage.no_files")
    return [Path(name) for name in values["files"]], None


def _must_take_files(folder: Path, period: Period) -> None:
    """Where the results cannot be written, or would replace a file of somebody's own, nothing is done."""
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    if not there.is_dir():
        raise UsageError("cli.usage.out_is_file", path=str(there))
    if not os.access(there, os.W_OK):
        raise UsageError("cli.usage.out_closed", path=str(there))
    for name in result_names(period):
        if (folder / name).exists() and not made_by_kedang(folder / name):
            raise UsageError("cli.usage.out_taken", path=str(folder / name))


def _week(asked: str | None, session: Session) -> Period:
    meant = pipeline.period_meant("W", session.moment.as_of, session.rulebook)
    period = Period.parse(asked) if asked else meant
    if "W" not in period.name:
        raise UsageError("cli.usage.week", value=period.name)
    return period


def _archive(session: Session, plan: bool, stack: ExitStack) -> Archive:
    """The archive; a preview over an archive that is not there yet works on one that vanishes again."""
    place = session.archive_url
    if plan and "://" not in place and not Path(place).exists():
        place = str(Path(stack.enter_context(TemporaryDirectory())) / "preview.sqlite")
    return Archive.open(place)


class _Clock:
    """Seconds per step, wall time."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self.seconds = seconds
        self.last = time.perf_counter()

    def lap(self, step: str) -> None:
        """The time since the last lap belongs to this step."""
        now = time.perf_counter()
        self.seconds[step] = self.seconds.get(step, 0.0) + now - self.last
        self.last = now

    def skip(self) -> None:
        """The time since the last lap was already counted."""
        self.last = time.perf_counter()


def _document(
    session: Session,
    files: Sequence[FileOutcome],
    reading: Reading,
    outcome: Outcome,
    seconds: dict[str, float],
) -> dict[str, object]:
    """The stable keys of the command line's contract."""
    return {
        "archived": pipeline.count(outcome.counts, "new"),
        "updated": pipeline.count(outcome.counts, "changed"),
        "unchanged": pipeline.count(outcome.counts, "unchanged"),
        "left": pipeline.count(outcome.counts, "left"),
        "held_back": held_back(reading),
        "findings": by_severity(outcome.findings),
        "duplicates": {"auto": len(outcome.merged), "review": len(outcome.waiting)},
        "tiers": outcome.tiers,
        "files": [one.as_json(session.lang) for one in files],
        "operation": outcome.operation.id if outcome.operation else None,
        "seconds": {step: round(seconds.get(step, 0.0), 3) for step in STEPS},
    }


def _tell(
    session: Session,
    outcome: Outcome,
    files: Sequence[FileOutcome],
    written: list[Path],
    *,
    plan: bool,
) -> None:
    heads = ("entity", "new", "changed", "unchanged", "left", "held")
    known = entities()
    session.console.table(
        say("cli.run.plan_title" if plan else "cli.run.title"),
        [say(f"cli.run.{name}") for name in heads],
        [
            [known[entity].zh if session.lang == "zh" else known[entity].en]
            + [str(states.get(name, 0) or "") for name in heads[1:]]
            for entity, states in outcome.counts.items()
        ],
    )
    severities = by_severity(outcome.findings)
    session.console.line(
        "cli.findings",
        errors=severities["error"],
        warnings=severities["warning"],
        infos=severities["info"],
    )
    tell_settled(session, outcome.settled)
    session.console.line(
        "cli.run.duplicates", auto=len(outcome.merged), review=len(outcome.waiting)
    )
    tiers = "  ".join(f"{tier} {n}" for tier, n in outcome.tiers.items())
    if tiers:
        session.console.line("cli.run.tiers", tiers=tiers)
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif outcome.operation is None:
        session.console.line("cli.run.unchanged_archive")
    else:
        session.console.line("cli.run.operation", operation=outcome.operation.id)
    if written:
        session.console.line("cli.run.open")
        for path in written:
            session.console.line(
                "cli.run.file",
                path=str(path),
                what=say(f"cli.run.what.{_what(path)}").render(session.lang),
            )
        tell_recipients(session)
    asked = reps_of(files)
    if asked and not any(path.name.startswith("回执-") for path in written):
        session.console.line("collecting.slips.offer", n=asked)


def _what(path: Path) -> str:
    if path.name.startswith("回执-"):
        return "slip"
    names = {"客户档案": "archive", "校验结果": "findings", "查重复核": "review"}
    return names.get(path.stem, "weekly")
