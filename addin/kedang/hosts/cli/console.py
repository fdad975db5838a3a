"""What people see: tables and progress on stderr; one JSON document on stdout when asked for."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from kedang.model.text import Lang, Slot, Text, say

Progress = Callable[[str, int, int], None]


class Console:
    """Speaks one language; with `json` it keeps stdout for the one document and stays brief."""

    def __init__(self, lang: Lang, *, json: bool) -> None:
        self.lang = lang
        self.json = json

    def line(self, message: Text | str, /, **args: Slot) -> None:
        """One sentence on stderr."""
        text = message if isinstance(message, Text) else say(message, **args)
        sys.stderr.write(text.render(self.lang) + "\n")

    def document(self, data: object) -> None:
        """The one JSON document on stdout, when `--json` asked for it."""
        if self.json:
            sys.stdout.write(json_module.dumps(data, ensure_ascii=False, indent=2) + "\n")

    def table(self, title: Text, head: Sequence[Text], rows: Sequence[Sequence[str]]) -> None:
        """A table for people; silent with `--json`."""
        if self.json or not rows:
            return
        from rich.console import Console as Rich
        from rich.table import Table

        table = Table(title=title.render(self.lang), title_justify="left")
        for label in head:
            table.add_column(label.render(self.lang), overflow="fold")
        for row in rows:
            table.add_row(*(_plain(cell) for cell in row))
        Rich(stderr=True, highlight=False).print(table)

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """A progress bar on a terminal, nothing elsewhere: call it with step id, done, total."""
        if self.json or not sys.stderr.isatty():
            yield _quiet
            return
        from rich.console import Console as Rich
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
        )
        with Bars(*columns, console=Rich(stderr=True), transient=True) as bars:
            tasks: dict[str, object] = {}

            def show(step: str, done: int, total: int) -> None:
                if step not in tasks:
                    tasks[step] = bars.add_task(
                        say(f"cli.step.{step}").render(self.lang), total=total
                    )
                bars.update(tasks[step], completed=done, total=total)  # type: ignore[arg-type]

            yield show


def _quiet(step: str, done: int, total: int) -> None:
    return None


def _plain(cell: str) -> str:
    return cell.replace("[", "\\[")
