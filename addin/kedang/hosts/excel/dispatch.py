"""What VBA may ask of the resident Python: four methods, none of which ever raises.

Nothing here knows COM; `server` offers an object of this class to Excel.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from functools import partial
from threading import Event, Lock

import xlwings as xw

from kedang import __version__
from kedang.commands.desk import Check
from kedang.commands.host import Host
from kedang.commands.perform import Reply
from kedang.commands.registry import COMMANDS, Command
from kedang.hosts.excel.escape import escape_pressed
from kedang.hosts.excel.host import ExcelHost
from kedang.hosts.excel.native import application
from kedang.hosts.excel.window import WithoutBook
from kedang.hosts.excel.wire import from_excel, to_excel
from kedang.hosts.surroundings import log_failure
from kedang.model.errors import HostError, KedangError
from kedang.model.text import LANGUAGES, Lang, Text, say

Asking = Callable[[], xw.App]
"""Gives the Excel whose user asks."""
KNOWN = {command.id: command for command in COMMANDS}


class Dispatch:
    """`excel`: the running Excel; `checks`: what the self-check looks at; `archive`: None for the usual."""

    _public_methods_ = ("Handshake", "Call", "Run", "Cancel")

    def __init__(
        self,
        excel: Callable[[], xw.App],
        checks: Callable[[], Sequence[Check]],
        *,
        archive: str | None = None,
        escape: Callable[[int], bool] = escape_pressed,
    ) -> None:
        self._excel, self._checks = excel, checks
        self._archive, self._escape = archive, escape
        self._one_at_a_time = Lock()
        self._running = ""
        self._stop = Event()

    def Handshake(self, addin_version: object, lang: object = "zh") -> str:
        """ "ok" and the version where add-in and Kedang are of one version, else a sentence."""
        if str(addin_version) == __version__:
            return f"ok {__version__}"
        differing = say("excel.versions", addin=str(addin_version), kedang=__version__)
        return differing.render(_language(lang))

    def Call(self, function_name: object, arguments: object, lang: object) -> object:
        """The answer of a worksheet function: a value, or a table as tuples of rows."""
        language = _language(lang)
        try:
            from kedang.functions import call
            from kedang.hosts.formulas import function_desk

            given = arguments if isinstance(arguments, tuple | list) else (arguments,)
            answer = call(
                str(function_name), [from_excel(one) for one in given], function_desk(language)
            )
            return to_excel(answer)
        except KedangError as error:
            return _in_cell(error.render(language), language)
        except Exception as error:
            _log()
            return _in_cell(f"{type(error).__name__}: {error}", language)

    def Run(self, command_id: object, lang: object, excel: object = None) -> tuple[str, str, str]:
        """Perform a command on the active workbook: how it went, the sentence, the language.

        `excel`: the application that asks, kept no longer than the call. The sentence has been shown
        by then. A second command while one runs is only told to wait.
        """
        language = _language(lang)
        asking = self._excel if excel is None else partial(application, excel)
        command = KNOWN.get(str(command_id))
        if command is None:
            return self._refuse(
                asking, say("excel.unknown_command", command=str(command_id)), language
            )
        if not self._one_at_a_time.acquire(blocking=False):
            return self._refuse(asking, say("excel.second", label=self._running), language)
        try:
            self._running = command.label.render(language)
            self._stop.clear()
            reply = self._performed(asking(), command, language)
            return reply.status, reply.text, reply.lang
        except HostError as error:
            return self._refuse(asking, error.text, language)
        except Exception as error:
            _log()
            why = f"{type(error).__name__}: {error}"
            return self._refuse(asking, say("excel.broken", why=why), language)
        finally:
            self._one_at_a_time.release()

    def Cancel(self) -> None:
        """Ask the running command to stop at the next place where it can."""
        self._stop.set()

    def _performed(self, app: xw.App, command: Command, lang: Lang) -> Reply:
        from kedang.hosts.clicks import click

        process = app.pid
        self._escape(process)

        def stopped() -> bool:
            if self._escape(process):
                self._stop.set()
            return self._stop.is_set()

        host = self._host(app, command, stopped)
        return click(command.id, host, lang, self._checks, archive=self._archive)

    def _host(self, app: xw.App, command: Command, stopped: Callable[[], bool]) -> Host:
        book = _front(app)
        if book is not None:
            return ExcelHost(book, cancelled=stopped)
        if command.needs_workbook:
            raise HostError("excel.no_workbook")
        return WithoutBook(app, cancelled=stopped)

    def _refuse(self, asking: Asking, text: Text, lang: Lang) -> tuple[str, str, str]:
        """A command that does not begin: the sentence is shown, if Excel lets it."""
        sentence = text.render(lang)
        try:
            asking().alert(sentence, say("command.product").render(lang), "ok", "critical")
        except Exception:
            _log()
        return "failed", sentence, lang


def _front(app: xw.App) -> xw.Book | None:
    """The workbook in front; none where all are hidden, or the one in front is in protected view."""
    if not len(app.books):
        return None
    book = app.books.active
    try:
        return book if book.name else None
    except AttributeError:
        return None


def _language(asked: object) -> Lang:
    return next((lang for lang in LANGUAGES if lang == asked), "zh")


def _in_cell(why: str, lang: Lang) -> str:
    return say("function.error", why=why).render(lang)


def _log() -> None:
    """Keep the technical story; a log that cannot be written must not cost the answer."""
    story = traceback.format_exc()
    try:
        log_failure(story)
    except OSError:
        traceback.print_exc()
