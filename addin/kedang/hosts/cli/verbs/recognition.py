"""What was recognised, on the command line: written as a workbook to fill in, and applied from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kedang.commands.mappings import named, refuse_mistakes, remember
from kedang.hosts.cli.session import Session
from kedang.model.grid import Workbook
from kedang.model.layout import KIND, Layout
from kedang.reports.mapping_answers import Memory, corrections_in, merged


def remembered(session: Session) -> Memory:
    """The corrected layouts that the archive remembers; none where there is no archive yet."""
    if "://" not in session.archive_url and not Path(session.archive_url).exists():
        return {}
    with session.archive() as archive, archive.read() as reader:
        return reader.mappings()


def write_recognition(session: Session, target: Path, layouts: Sequence[Layout]) -> None:
    """The workbook with a dropdown for every table and column, questions first."""
    from kedang.reports.mapping_tab import write_mapping_tab

    write_mapping_tab(target, layouts, session.moment, session.lang, alone=True)
    session.console.line("cli.wrote", path=str(target))


def apply_mapping(session: Session, book: Workbook, plan: bool) -> int:
    """Corrected columns and kinds are remembered for tables with the same headers; one step, undone whole."""
    corrections = corrections_in(book)
    refuse_mistakes(corrections)
    operation = None
    known = remembered(session)
    changed = merged(known, corrections)
    if corrections and not plan:
        with session.archive(there=False) as archive:
            operation = remember(archive, session.moment, session.rulebook.hash, changed)
    session.console.document(
        {
            "corrections": [
                {
                    "sheet": one.sheet,
                    "header": one.header,
                    "kind": one.field if one.key == KIND else one.entity,
                    "before": one.before,
                    "field": None if one.key == KIND else one.field,
                }
                for one in corrections
            ],
            "operation": operation.id if operation else None,
            "plan": plan,
        }
    )
    if corrections:
        told = named(corrections, session.lang)
        session.console.line("cli.mapping.done", n=len(corrections), list=told)
    else:
        session.console.line("cli.mapping.none")
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif operation:
        session.console.line("cli.run.operation", operation=operation.id)
    return 0
