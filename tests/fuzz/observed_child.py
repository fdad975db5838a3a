"""The reading child as it is, but what surprises it is written down: exceptions other than its own."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from pathlib import Path

from kedang.hosts.files import child
from kedang.hosts.files.wire import Frame, Request
from kedang.model.errors import WorkbookError

_read = child.read_content
_OWN = (WorkbookError, MemoryError, BrokenPipeError, GeneratorExit)


def observed(request: Request) -> Iterator[Frame]:
    """The frames of one file; the trace of any other exception goes into the log."""
    try:
        yield from _read(request)
    except _OWN:
        raise
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # a Rust panic, caught where it should be
            Path(sys.argv[1]).write_text(traceback.format_exc(), encoding="utf-8")
        raise


if __name__ == "__main__":
    child.read_content = observed
    child.main()
