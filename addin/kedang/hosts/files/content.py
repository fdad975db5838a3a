"""One file's content, from bytes to sheets: sniffed, unlocked, handed to the reader of its kind."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath
from zipfile import BadZipFile

from python_calamine import PasswordError

from kedang.hosts.files.decrypt import decrypt
from kedang.hosts.files.delimited import read_delimited
from kedang.hosts.files.excel import read_binary, read_package
from kedang.hosts.files.legacy import read_legacy
from kedang.hosts.files.limits import MEGABYTE
from kedang.hosts.files.mhtml import read_mhtml
from kedang.hosts.files.opendocument import read_flat, read_opendocument
from kedang.hosts.files.sniff import fits, sniff
from kedang.hosts.files.source import Source
from kedang.hosts.files.spreadsheetml import read_spreadsheetml
from kedang.hosts.files.webpage import read_webpage
from kedang.hosts.files.wire import Done, Frame, Request
from kedang.model.errors import WorkbookError
from kedang.model.finding import Severity

READERS: dict[str, Callable[[Source], Iterator[Frame]]] = {
    "xlsx": read_package,
    "xlsb": read_binary,
    "ods": read_opendocument,
    "fods": read_flat,
    "spreadsheetml": read_spreadsheetml,
    "xls": read_legacy,
    "text": read_delimited,
    "html": read_webpage,
    "mhtml": read_mhtml,
}
_KINDS = {
    "text": "CSV/TXT",
    "html": "HTML",
    "mhtml": "MHTML",
    "spreadsheetml": "XML Spreadsheet 2003",
    "fods": "OpenDocument XML",
}
_REFUSED = {
    "empty": "files.empty",
    "broken-zip": "files.damaged",
    "xml": "files.xml",
    "zip": "files.not-a-workbook",
    "ole": "files.not-a-workbook",
}


def read_content(request: Request) -> Iterator[Frame]:
    """The file as frames, the last one Done; WorkbookError says why it cannot be read."""
    data = load(Path(request.path), request.name, request.limits.file_bytes)
    source = Source(request.name, data, request.limits, request.password)
    source.kind = sniff(data)
    _report_extension(source)
    if source.kind == "encrypted":
        _unlock(source)
    frames = _read(source)
    try:
        first = next(frames, None)
    except PasswordError:
        _unlock(source)
        frames = _read(source)
        try:
            first = next(frames, None)
        except PasswordError as error:
            raise WorkbookError("files.password-missing", file=source.name) from error
    if first is None:
        raise WorkbookError("files.no-sheets", file=source.name)
    yield first
    yield from frames
    digest = hashlib.sha256(data).hexdigest()
    yield Done(digest, source.kind, source.encoding, tuple(source.findings), source.facts)


def load(path: Path, name: str, limit: int) -> bytes:
    """The bytes of an existing, readable file that is not beyond the limit."""
    try:
        if path.is_dir():
            raise WorkbookError("files.folder", file=name)
        if path.exists() and not path.is_file():
            raise WorkbookError("files.not-a-workbook", file=name)
        if path.stat().st_size > limit:
            raise WorkbookError("files.too-large", file=name, limit=limit // MEGABYTE)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise WorkbookError("files.missing", file=name) from error
    except PermissionError as error:
        raise WorkbookError("files.locked", file=name) from error
    except (OSError, ValueError) as error:
        raise WorkbookError("files.unreadable", file=name) from error


def _read(source: Source) -> Iterator[Frame]:
    reader = READERS.get(source.kind)
    if reader is None:
        raise WorkbookError(_REFUSED.get(source.kind, "files.not-a-table"), file=source.name)
    try:
        yield from reader(source)
    except (BadZipFile, NotImplementedError, RecursionError) as error:
        raise WorkbookError("files.damaged", file=source.name) from error


def _unlock(source: Source) -> None:
    source.data = decrypt(source)
    source.facts["encrypted"] = "yes"
    source.kind = sniff(source.data)


def _report_extension(source: Source) -> None:
    """Note that a readable file is not what its name says."""
    extension = PurePath(source.name).suffix.removeprefix(".").lower()
    looks_like_one = re.fullmatch(r"[a-z]{2,5}", extension) is not None or not extension
    if (
        source.kind in (*READERS, "encrypted")
        and looks_like_one
        and not fits(source.kind, extension)
    ):
        source.notice(
            "file.kind.extension",
            Severity.INFO,
            extension=f".{extension}",
            kind=_KINDS.get(source.kind, source.kind),
        )
