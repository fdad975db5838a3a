"""The reading child for forms: besides the values it sends what only the parts of a workbook tell.

Run as `python -m kedang.hosts.files.form_child`; bounded like the other reading child.
"""

from __future__ import annotations

import gc
import io
import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from kedang.forms.checking.looking import Look, look_at
from kedang.hosts.files.confine import confine_self
from kedang.hosts.files.content import load, read_content
from kedang.hosts.files.decrypt import decrypt
from kedang.hosts.files.sniff import sniff
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Done, Failed, Frame, Request, receive, send
from kedang.model.errors import WorkbookError
from kedang.model.text import say


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
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
    """Send the values and the look of one file, or one Failed; whatever a reader throws is a sentence."""
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


def frames(request: Request) -> Iterator[Frame | Look]:
    """The frames of the file; its look before the last one, where its kind has parts to look at."""
    for frame in read_content(request):
        if isinstance(frame, Done) and frame.kind == "xlsx":
            yield look_at(unpacked(request))
        yield frame


def unpacked(request: Request) -> dict[str, bytes]:
    """The parts of a workbook that has passed the gate, unlocked where it was locked."""
    data = load(Path(request.path), request.name, request.limits.file_bytes)
    if sniff(data) == "encrypted":
        data = decrypt(Source(request.name, data, request.limits, request.password))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {
            one.filename.replace("\\", "/").lstrip("/"): package.read(one)
            for one in package.infolist()
            if not one.is_dir()
        }


if __name__ == "__main__":
    main()
