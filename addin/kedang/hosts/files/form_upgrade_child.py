"""The upgrading child: takes a filled workbook, an empty form and the moves, and answers with the result.

Run as `python -m kedang.hosts.files.form_upgrade_child`. The parent unpickles nothing that comes from here.
"""

from __future__ import annotations

import json
import pickle
import zipfile
from io import BytesIO
from pathlib import Path

from kedang.forms.upgrading.transplant import transplanted
from kedang.hosts.files.confine import confine_self
from kedang.hosts.files.content import load
from kedang.hosts.files.form_child import unpacked
from kedang.hosts.files.gate import inspect
from kedang.hosts.files.once import reply
from kedang.hosts.files.wire import Request
from kedang.model.errors import WorkbookError
from kedang.model.text import say

DONE, WRONG = b"d", b"w"


def main() -> None:
    """Answer one request."""
    reply(answered)


def answered(asked: bytes) -> bytes:
    """The workbook behind one line that tells what was left behind; or why it cannot be made."""
    request, form, moves = pickle.loads(asked)
    confine_self(request.limits)
    try:
        _let_in(request)
        with zipfile.ZipFile(BytesIO(form)) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        data, told = transplanted(unpacked(request), parts, moves)
        return DONE + json.dumps([one.as_json() for one in told]).encode() + b"\n" + data
    except WorkbookError as error:
        return WRONG + json.dumps(error.text.as_json()).encode()
    except MemoryError:
        limit = request.limits.memory // 2**20
        return (
            WRONG
            + json.dumps(say("files.memory", file=request.name, limit=limit).as_json()).encode()
        )


def _let_in(request: Request) -> None:
    data = load(Path(request.path), request.name, request.limits.file_bytes)
    if data.startswith(b"PK"):
        inspect(data, request.name, request.limits)


if __name__ == "__main__":
    main()
