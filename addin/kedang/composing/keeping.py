"""One transaction on the archive under one journal entry, kept, or only tried out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from kedang import __version__
from kedang.archive.archive import Archive, Run
from kedang.model.operation import Moment, OperationKind
from kedang.rulebook import Rulebook


class Undone(Exception):
    """Raised inside a transaction that must not be kept."""


@contextmanager
def kept(
    archive: Archive,
    moment: Moment,
    rulebook: Rulebook,
    kind: OperationKind,
    *,
    plan: bool,
    inputs: Mapping[str, object] | None = None,
) -> Iterator[Run]:
    """One transaction under one journal entry, which notes `inputs`; with `plan` nothing of it is kept."""
    try:
        with archive.run(
            moment, rulebook.hash, {"program": __version__, **(inputs or {})}, kind
        ) as work:
            yield work
            if plan:
                raise Undone
    except Undone:
        pass
