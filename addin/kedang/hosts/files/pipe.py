"""The way from a child process to its parent, where nothing else may write."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO


def private_stdout() -> BinaryIO:
    """The pipe to the parent, moved away from stdout so that no library can print into it."""
    private = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(private, "wb")
