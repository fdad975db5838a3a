"""`kedang review apply`: what was filled in on a result workbook goes into the archive, by its kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd

from kedang import pipeline
from kedang.composing.collecting.slip_mark import is_slip
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.cli.verbs.collecting import apply_slip
from kedang.hosts.cli.verbs.findings import apply_findings
from kedang.hosts.cli.verbs.recognition import apply_mapping
from kedang.hosts.files import read_workbook
from kedang.hosts.files.ours import kind_of
from kedang.model.errors import WorkbookError
from kedang.model.grid import Workbook
from kedang.reports.findings_choices import has_findings
from kedang.reports.mapping_answers import has_mapping
from kedang.reports.review_answers import has_review, read_answers, shown_names

Apply = Callable[[Session, Workbook, bool], int]
SHOWN = 30


def apply(values: Mapping[str, Any]) -> int:
    """Answers of a duplicate review, choices about findings, or corrected columns; blanks are left alone."""
    session = begin(values)
    path = Path(values["file"])
    book = read_workbook(path, name=path.name)
    for kind, (known, carry_out) in APPLIED.items():
        if kind_of(path) == kind or known(book):
            return carry_out(session, book, bool(values.get("plan")))
    raise WorkbookError("cli.review.neither", file=path.name)


def apply_review(session: Session, book: Workbook, plan: bool) -> int:
    """是 merges the pair, 否 keeps it apart for ever, 待定 leaves it open."""
    answers = read_answers(book)
    with session.archive() as archive:
        done = pipeline.apply_answers(archive, answers, session.rulebook, session.moment, plan=plan)
    session.console.document(
        {
            "answers": {name: done.answers[name] for name in ("same", "different", "unsure")},
            "merged": done.merged,
            "parted": done.parted,
            "contradictions": [list(group) for group in done.contradictions],
            "operation": done.operation.id if done.operation else None,
            "plan": plan,
        }
    )
    session.console.line(
        "cli.review.done",
        same=done.answers["same"],
        different=done.answers["different"],
        unsure=done.answers["unsure"],
        merged=done.merged,
    )
    if done.parted:
        session.console.line("cli.review.parted", n=done.parted)
    for group in done.contradictions:
        session.console.line("cli.review.against", names="、".join(group))
    if plan:
        _preview(session, book, answers)
        session.console.line("cli.run.nothing_kept")
    elif done.operation:
        session.console.line("cli.run.operation", operation=done.operation.id)
    return 0


def _preview(session: Session, book: Workbook, answers: pd.DataFrame) -> None:
    """Which pairs would become one customer and which would be kept apart, by name."""
    names = shown_names(book)
    decided = answers[answers["answer"] != "unsure"]
    for left, right, answer in decided.head(SHOWN).itertuples(index=False, name=None):
        session.console.line(
            f"cli.review.plan.{answer}",
            left=names.get(left, left),
            right=names.get(right, right),
        )
    if len(decided) > SHOWN:
        session.console.line("cli.handled.more", n=len(decided) - SHOWN)


APPLIED: dict[str, tuple[Callable[[Workbook], bool], Apply]] = {
    "slip": (is_slip, apply_slip),
    "findings": (has_findings, apply_findings),
    "review": (has_review, apply_review),
    "mapping": (has_mapping, apply_mapping),
}
"""By the mark of a workbook: how it is known without one, and what applying it does."""
