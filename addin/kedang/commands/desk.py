"""What a command works with: the host, the clock, the rulebook, the archive, and its questions to the user."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from kedang.commands.gathered import Gather, no_folder
from kedang.commands.host import Host
from kedang.model.errors import Refused
from kedang.model.grid import Workbook
from kedang.model.operation import Moment
from kedang.model.text import Lang, Text, say

if TYPE_CHECKING:
    from kedang.archive.archive import Archive
    from kedang.commands.form_desk import Forms
    from kedang.reports.design import Report
    from kedang.reports.filling.content import Values
    from kedang.rulebook import Rulebook

ReadFile = Callable[[Path, str], Workbook]


Fill = Callable[[bytes, "Values"], bytes]
Templates = Callable[["Report", Lang], "tuple[bytes | None, Fill]"]
"""The template of a report, none where its declaration draws it, and what fills it."""


def drawn(report: Report, lang: Lang) -> tuple[bytes | None, Fill]:
    """Every report as its declaration draws it."""
    from kedang.reports.filling import fill

    return None, fill


def no_manual(lang: Lang) -> Path:
    """Where nothing was shipped, there is no manual to open."""
    raise Refused("manual.missing")


def no_forms(desk: Desk) -> Forms:
    """Where no forms are at hand, none can be compared with."""
    raise Refused("command.form.missing")


class Cancelled(Exception):
    """The user said no, or asked to stop; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing the doctor looked at: how it stands, and what to do about it."""

    id: str
    state: Literal["ok", "warning", "bad"]
    text: Text
    fix: Text | None = None


@dataclass(slots=True)
class Desk:
    """One click: everything it may use. `folder` is a temporary folder of its own."""

    host: Host
    lang: Lang
    moment: Moment
    rulebook: Rulebook
    archive_url: str
    folder: Path
    read_file: ReadFile
    checks: Callable[[], Sequence[Check]]
    template: Templates = drawn
    manual: Callable[[Lang], Path] = no_manual
    forms: Callable[[Desk], Forms] = no_forms
    documents: Callable[[], Path] = Path.home
    gather: Gather = no_folder

    def say(self, text: Text) -> str:
        """A sentence in the user's language."""
        return text.render(self.lang)

    def confirm(self, question: Text) -> None:
        """Show the preview and ask; no means that nothing is changed."""
        self.host.progress(None)
        if not self.host.ask(self.say(question), self.say(say("command.product"))):
            raise Cancelled

    def progress(self, step: str, done: int, total: int) -> None:
        """Say how far a step is; the place where long work can be stopped."""
        if self.host.cancelled():
            raise Cancelled
        share = f" {done}/{total}" if total > 1 else ""
        self.host.progress(self.say(say(f"command.step.{step}")) + share)

    @contextmanager
    def archive(self) -> Iterator[Archive]:
        """The archive, made when it is not there yet."""
        from kedang.archive.archive import Archive

        with Archive.open(self.archive_url) as opened:
            yield opened
