"""The reading child: takes requests on its standard input and answers in frames.

Run as `python -m kedang.hosts.files.child`. A hostile file may crash or hang it; then only this
process is lost. It starts without NumPy and pandas.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable
from typing import BinaryIO, cast

from kedang.hosts.files.confine import confine_self
from kedang.hosts.files.content import read_content
from kedang.hosts.files.pipe import private_stdout
from kedang.hosts.files.wire import Failed, Frame, Request, receive, send
from kedang.model.errors import WorkbookError
from kedang.model.text import say

Frames = Callable[[Request], Iterable[object]]


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    serve(read_content)


def serve(frames: Frames) -> None:
    """Answer every request with the frames of its file until the parent closes the pipe."""
    requests, answers = sys.stdin.buffer, private_stdout()
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
        answer(request, answers, frames)
        gc.collect()


def answer(request: Request, answers: BinaryIO, frames: Frames = read_content) -> None:
    """Send the frames of one file, or one Failed; whatever a reader throws becomes a sentence."""
    try:
        for frame in frames(request):
            send(answers, cast(Frame, frame))
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


if __name__ == "__main__":
    main()
