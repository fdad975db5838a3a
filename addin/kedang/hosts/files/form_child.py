"""The reading child for forms: besides the values it sends what only the parts of a workbook tell.

Run as `python -m kedang.hosts.files.form_child`; bounded like the other reading child.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from kedang.forms.checking.looking import Look, look_at
from kedang.hosts.files.child import serve
from kedang.hosts.files.content import load, read_content
from kedang.hosts.files.decrypt import decrypt
from kedang.hosts.files.sniff import sniff
from kedang.hosts.files.source import Source
from kedang.hosts.files.wire import Done, Frame, Request


def main() -> None:
    """Answer requests until the parent closes the pipe."""
    serve(frames)


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
