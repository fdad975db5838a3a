"""What the extension does in LibreOffice Calc when a command asks: one open document, plain data in and out.

This folder stands by itself: it is also shipped inside the extension and runs in LibreOffice's own
Python (3.8 or newer), with the standard library and `uno` only.
"""

from .operations import Office
from .refusal import Refusal

__all__ = ["Office", "Refusal"]
