"""The worksheet functions: ranges in, ranges out, no spreadsheet program needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kedang.functions.calling import call
    from kedang.functions.desk import FunctionDesk

__all__ = ["FunctionDesk", "call"]


def __getattr__(name: str) -> object:
    """`call` and `FunctionDesk`, fetched when first asked for: the registry alone stays light."""
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(name)
    home = "calling" if name == "call" else "desk"
    return getattr(import_module(f"kedang.functions.{home}"), name)
