"""The reading child: takes requests on its standard input and answers in frames.

Run as `python -m kedang.hosts.files.child`. A hostile file may crash or hang it; then only this
process is lost. It starts without NumPy and pandas.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import BinaryIO

from kedang.hosts.files.confine import confine_self
from kedang.hosts.files.content import read_content
from kedang.hosts.files.wire import Failed, Request, receive, send
from kedang.model.errors import WorkbookError
from kedang.model.text import say


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    requests, answers = sys.stdin.buffer, _private_stdout()
    gc.disable()
    gc.freeze()
    while True:
        try:
            request = receive(requests)
        except EOFError:
            return
        if not isinstance(request, Request):
            return
        confine_self(request.limits)
        answer(request, answers)
        gc.collect()


def answer(request: Request, answers: BinaryIO) -> None:
    """Send the frames of one file, or one Failed; whatever a reader throws becomes a sentence."""
    try:
        for frame in read_content(request):
            send(answers, frame)
    except WorkbookError as error:
        send(answers, Failed(error.text))
    except MemoryError:
        limit = request.limits.memory // 2**20
        send(answers, Failed(say("files.memory", file=request.name, limit=limit)))
    except (BrokenPipeError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException:
        # A Rust panic derives from BaseException; the file is to blame, not the program.
        send(answers, Failed(say("files.damaged", file=request.name)))


def _private_stdout() -> BinaryIO:
    """The pipe to the parent, moved away from stdout so that no library can print into it."""
    private = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(private, "wb")


if __name__ == "__main__":
    main()
