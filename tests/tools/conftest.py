"""The tools that make data stand outside the package; their folder joins the path here."""

from __future__ import annotations

import sys
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "addin" / "tools"
if str(TOOLS) not in sys.path:
    sys.path.insert(0, str(TOOLS))
