"""One line a file on the screen: whose it is, what came of its records, or why it could not be read."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.composing.collecting.files import STATES, FileOutcome
from kedang.hosts.cli.session import Session
from kedang.model.text import say

_FINDINGS = ("error", "warning")


def tell_files(session: Session, files: Sequence[FileOutcome]) -> None:
    """A table of the files, and below it what else there is to say of each."""
    heads = ("file", "rep", *STATES, "errors", "warnings", "pairs")
    read = [one for one in files if one.kind != "failed"]
    if read:
        session.console.table(
            say("collecting.files.title", n=len(read)),
            [say(f"collecting.files.{name}") for name in heads],
            [_row(one) for one in read],
        )
    for one in files:
        for text in one.told:
            line = "cli.failed" if one.kind == "failed" else "collecting.files.told"
            session.console.line(line, file=one.file, why=text.render(session.lang))


def _row(one: FileOutcome) -> list[str]:
    counts = [one.counts.get(state, 0) for state in STATES]
    counts += [one.findings.get(name, 0) for name in _FINDINGS] + [one.pairs]
    return [one.file, one.rep, *(str(n or "") for n in counts)]
