"""The filling child: takes one template with its values and answers with the workbook, or what is wrong.

Run as `python -m kedang.hosts.files.filling_child`. The answer is one letter and what it announces; the
parent unpickles nothing that comes from here.
"""

from __future__ import annotations

import json
import pickle

from kedang.hosts.files.confine import confine_self
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.once import reply

DONE, WRONG = b"d", b"w"


def main() -> None:
    """Answer one request."""
    reply(answered)


def answered(request: bytes) -> bytes:
    """The workbook or the mistakes; nothing after the letter when the memory was not enough."""
    from kedang.model.errors import TemplateError
    from kedang.reports.filling import fill

    template, values, limits = pickle.loads(request)
    confine_self(Limits(seconds=limits.seconds, memory=limits.memory))
    try:
        return DONE + fill(template, values, limits=limits)
    except TemplateError as error:
        told = [each.as_json() for each in (error.text, *error.problems)]
        return WRONG + json.dumps(told).encode()
    except MemoryError:
        return WRONG


if __name__ == "__main__":
    main()
