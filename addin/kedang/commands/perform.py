"""One click from beginning to end: run the command, say in one sentence what came of it."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Literal, cast

from kedang.commands.desk import Cancelled, Desk
from kedang.commands.registry import command
from kedang.model.errors import KedangError
from kedang.model.text import Lang, Text, say

Status = Literal["done", "cancelled", "failed"]


@dataclass(frozen=True, slots=True)
class Reply:
    """What the front end learns: how it went, the sentence, the language to go on in."""

    status: Status
    text: str
    lang: Lang


def perform(command_id: str, desk: Desk, log: Callable[[str], None]) -> Reply:
    """Run a command; whatever fails becomes a sentence, and the status bar is always given back.

    `log` receives the technical story of a failure that is our own mistake.
    """
    wanted = command(command_id)
    module, _, name = wanted.function.partition(":")
    status: Status
    try:
        function = getattr(import_module(f"kedang.commands.{module}"), name)
        status, text = "done", cast(Callable[[Desk], Text], function)(desk)
    except Cancelled:
        status, text = "cancelled", say("command.cancelled", label=desk.say(wanted.label))
    except KedangError as error:
        status, text = "failed", error.text
    except Exception as error:
        log(traceback.format_exc())
        reason = f"{type(error).__name__}: {error}"
        status, text = "failed", say("command.broken", label=desk.say(wanted.label), why=reason)
    sentence = desk.say(text)
    try:
        desk.host.progress(None)
        desk.host.tell(sentence, desk.say(say("command.product")), failed=status == "failed")
    except Exception:
        log(traceback.format_exc())
    return Reply(status, sentence, desk.lang)
