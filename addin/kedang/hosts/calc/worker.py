"""The two workers behind the extension: `functions` answers cells, `commands` performs clicks.

Both speak JSON on their standard input and output, one message a line, and end when the input ends.

- functions: `{"function", "args", "lang"}` → `{"ok": value or rows}`.
- commands: `{"command", "lang"}`, then any number of `{"op", "args"}` asked of the extension, each
  answered by `{"ok"}` or `{"error"}`, and at last `{"reply": {"status", "text", "lang"}}`.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import IO, Any, cast

from kedang import __version__
from kedang.commands.registry import COMMANDS
from kedang.functions.registry import FUNCTIONS
from kedang.hosts.surroundings import archive_place, log_failure
from kedang.model.errors import KedangError
from kedang.model.text import LANGUAGES, Lang, say

Message = dict[str, Any]


class Line:
    """The pipe to the extension; nobody else in this process can read or write it."""

    def __init__(self) -> None:
        self._in: IO[bytes] = os.fdopen(os.dup(0), "rb")
        self._out: IO[bytes] = os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        sys.stdout = sys.stderr

    def receive(self) -> Message | None:
        """The next message; nothing when LibreOffice has closed the pipe."""
        line = self._in.readline()
        return cast(Message, json.loads(line)) if line.endswith(b"\n") else None

    def send(self, message: Message) -> None:
        """One message."""
        self._out.write(json.dumps(message, allow_nan=False).encode("ascii") + b"\n")
        self._out.flush()


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve one role until the pipe is closed: `functions` or `commands`, and the extension's version."""
    role, version = sys.argv[1:] if arguments is None else arguments
    line = Line()
    serve = {"functions": _function, "commands": _command}[role]
    warm = False
    while (message := line.receive()) is not None:
        lang = language(message.get("lang"))
        if version == __version__:
            serve(message, lang, line)
        else:
            _mismatch(role, version, lang, line)
        if not warm:
            warm = True
            threading.Thread(target=_warm, args=(role,), daemon=True).start()
    return 0


def language(asked: object) -> Lang:
    """The language asked for, else Chinese."""
    return next((lang for lang in LANGUAGES if lang == asked), "zh")


def _function(message: Message, lang: Lang, line: Line) -> None:
    from kedang.functions.calling import call
    from kedang.hosts.formulas import function_desk

    name = message["function"]
    try:
        answer: object = call(name, given(name, message["args"]), function_desk(lang))
    except KedangError as error:
        answer = say("function.error", why=error.render(lang)).render(lang)
    except Exception as error:
        log_failure(traceback.format_exc())
        why = f"{type(error).__name__}: {error}"
        answer = say("function.error", why=why).render(lang)
    line.send({"ok": answer})


def given(name: str, arguments: list[Any]) -> list[Any]:
    """The arguments of a function; the 0 that LibreOffice makes of a single empty cell is nothing."""
    declared = next((each.arguments for each in FUNCTIONS if each.name == name), ())
    numbers = {place for place, each in enumerate(declared) if each.number}
    return [
        None if value == 0 and not isinstance(value, bool) and place not in numbers else value
        for place, value in enumerate(arguments)
    ]


def _command(message: Message, lang: Lang, line: Line) -> None:
    from kedang.hosts.calc.host import CalcHost, unwrap
    from kedang.hosts.checks import common_checks
    from kedang.hosts.clicks import click

    def perform(operation: str, arguments: Message) -> object:
        line.send({"op": operation, "args": arguments})
        answer = line.receive()
        if answer is None:
            raise SystemExit(0)
        return unwrap(answer)

    host = CalcHost(perform)
    reply = click(message["command"], host, lang, lambda: common_checks(archive_place()))
    line.send({"reply": {"status": reply.status, "text": reply.text, "lang": reply.lang}})


def _mismatch(role: str, version: str, lang: Lang, line: Line) -> None:
    """Extension and program are not of one version: a sentence instead of an answer."""
    text = say("calc.worker.version", extension=version, program=__version__).render(lang)
    if role == "functions":
        line.send({"ok": say("function.error", why=text).render(lang)})
    else:
        title = say("command.product").render(lang)
        line.send({"op": "tell", "args": {"text": text, "title": title, "failed": True}})
        line.receive()
        line.send({"reply": {"status": "failed", "text": text, "lang": lang}})


def _warm(role: str) -> None:
    """Fetch the modules that the next message may need, while nobody waits."""
    registry = FUNCTIONS if role == "functions" else COMMANDS
    package = "kedang.functions" if role == "functions" else "kedang.commands"
    for each in registry:
        import_module(f"{package}.{each.function.partition(':')[0]}")


if __name__ == "__main__":
    sys.exit(main())
