"""One click at a time: the commands worker leads, and asks for what it needs of the open document.

A click returns at once. A thread of its own holds the conversation; what concerns the document is
done by the main thread, so that dialogs and redrawing work as ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from kedang.hosts.calc.inside import language, settings
from kedang.hosts.calc.inside.main_thread import on_main_thread
from kedang.hosts.calc.inside.process import Gone, Missing, Process
from kedang.hosts.calc.inside.watchers import Watchers
from kedang.hosts.calc.office import Office


class Clicks:
    """The resident commands worker, started by the first click."""

    def __init__(self, ctx: Any) -> None:
        self._ctx = ctx
        self._settings = settings.load(ctx)
        self._language = language.shared(ctx)
        self._process = Process([*self._settings.command, "commands", self._settings.version])
        self._office: Any = None
        self._busy = threading.Lock()
        self.watchers = Watchers(self._label)

    @property
    def busy(self) -> bool:
        """Whether a command is under way."""
        return self._busy.locked()

    def begin(self, command: str, document: Any) -> None:
        """Start a command on a document; while another is under way nothing happens."""
        if self._busy.acquire(False):
            self.watchers.tell(True)
            threading.Thread(target=self._run, args=(command, document), daemon=True).start()

    def cancel(self) -> None:
        """The user asks to stop; the command looks for this between its steps."""
        if self._office is not None:
            self._office.cancel()

    def _run(self, command: str, document: Any) -> None:
        lang = self._language.current
        try:
            self._office = self._on_main_thread(lambda: Office(self._ctx, document))
            reply = self._converse({"command": command, "lang": lang})
            self._language.keep(reply["lang"])
        except Missing as missing:
            self._tell(self._settings.say("calc.worker.missing", lang, place=str(missing)))
        except Exception as error:
            why = str(error) if isinstance(error, Gone) else f"{type(error).__name__}: {error}"
            self._process.stop()
            self._tell(self._settings.say("calc.worker.gone", lang, why=why))
        finally:
            self._on_main_thread(self._end)

    def _converse(self, message: dict[str, Any]) -> dict[str, Any]:
        """A worker found dead before it asked for anything is replaced; later nothing is done twice."""
        asked = self._process.ask(message)
        while "reply" not in asked:
            self._process.send(self._answer(asked["op"], asked["args"]))
            asked = self._process.receive()
        reply: dict[str, Any] = asked["reply"]
        return reply

    def _answer(self, operation: str, arguments: dict[str, Any]) -> dict[str, Any]:
        answer: dict[str, Any]
        if operation == "cancelled":
            answer = self._office.perform(operation, arguments)
        else:
            answer = self._on_main_thread(lambda: self._office.perform(operation, arguments))
        return answer

    def _label(self, command: str) -> str:
        """The words on a button, in the language that the user chose."""
        return self._settings.label(command, self._language.current)

    def _tell(self, text: str) -> None:
        title = self._settings.say("command.product", self._language.current)
        if self._office is not None:
            self._answer("tell", {"text": text, "title": title, "failed": True})

    def _end(self) -> None:
        """All is given back, and the next click may come."""
        office, self._office = self._office, None
        self._busy.release()
        self.watchers.tell(False)
        if office is not None:
            office.release()

    def _on_main_thread(self, work: Callable[[], Any]) -> Any:
        return on_main_thread(self._ctx, work)


_SHARED: list[Clicks] = []


def shared(ctx: Any) -> Clicks:
    """The one for all windows."""
    if not _SHARED:
        _SHARED.append(Clicks(ctx))
    return _SHARED[0]
