"""The names by which LibreOffice knows us: services, commands, methods of functions."""

from __future__ import annotations

import re

EXTENSION = "cn.kedang.calc"
FUNCTIONS_SERVICE = "cn.kedang.Functions"
BUTTONS_SERVICE = "cn.kedang.Buttons"
PROTOCOL = "vnd.kedang:"
CANCEL = "cancel"
SETTINGS = "kedang.json"


def method(function: str) -> str:
    """The method of a function: KD_USCC_CHECK is kdUsccCheck."""
    first, *rest = function.lower().split("_")
    return first + "".join(part.capitalize() for part in rest)


def function(method: str) -> str:
    """The function of a method: kdUsccCheck is KD_USCC_CHECK."""
    return re.sub("([A-Z])", r"_\1", method).upper()
