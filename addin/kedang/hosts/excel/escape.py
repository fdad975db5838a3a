"""The Esc key, by which the user stops what is going on; only Windows can be asked for it."""

from __future__ import annotations

import sys

KEY = 0x1B
DOWN, SINCE_LAST_TIME = 0x8000, 1


def escape_pressed(process: int) -> bool:
    """Has Esc been pressed since the last question, in a window of this process (Excel's)?"""
    if sys.platform == "win32":
        import ctypes

        user = ctypes.windll.user32
        state = user.GetAsyncKeyState(KEY)
        owner = ctypes.c_ulong()
        user.GetWindowThreadProcessId(user.GetForegroundWindow(), ctypes.byref(owner))
        return bool(state & (DOWN | SINCE_LAST_TIME)) and owner.value == process
    return False
