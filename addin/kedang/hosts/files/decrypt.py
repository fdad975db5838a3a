"""Workbooks locked with a password: opened with the given one, or with Excel's silent default.

"VelvetSweatshop" is what Excel itself tries on files that are only write-protected
([MS-OFFCRYPTO] 2.3.7.1 and Microsoft's file-protection notes).
"""

from __future__ import annotations

import io

from kedang.hosts.files.limits import MEGABYTE
from kedang.hosts.files.source import Source
from kedang.model.errors import WorkbookError

SILENT = "VelvetSweatshop"


def decrypt(source: Source) -> bytes:
    """The unlocked content; WorkbookError that asks for `--password` when no password opens it."""
    from msoffcrypto import OfficeFile

    for password in dict.fromkeys(filter(None, (source.password, SILENT))):
        try:
            locked = OfficeFile(io.BytesIO(source.data))
            locked.load_key(password=password)
            opened = io.BytesIO()
            locked.decrypt(opened)
        except MemoryError:
            raise
        except Exception:  # the library tells a wrong password by many unrelated exceptions
            continue
        content = opened.getvalue()
        if content and len(content) <= source.limits.file_bytes + MEGABYTE:
            return content
    problem = "files.password-wrong" if source.password else "files.password-missing"
    raise WorkbookError(problem, file=source.name)
