"""How long a worksheet function takes from a cell through the add-in's VBA to Python and back, in LibreOffice.

    python tests/benchmarks/bench_vba.py

Prints milliseconds for one cell (the way alone, and with KD_NAME) and seconds for 10,000 rows in one
formula. Excel has another bridge (COM instead of a pipe); the VBA and the Python are the same.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(ROOT / "tests")]

from kedang.hosts.excel.addin.build import build_addin  # noqa: E402
from kedang.hosts.excel.dispatch import Dispatch  # noqa: E402
from support.calc import RunningCalc  # noqa: E402
from support.vba import Addin, Server, load  # noqa: E402

CELLS, ROWS = 300, 10_000


def no_excel() -> None:
    """No function asks for Excel."""


def cells(addin: Addin, column: str) -> float:
    """Seconds for one of many cells with a formula each."""
    area = addin.cell(f"{column}1:{column}{CELLS}")
    start = time.perf_counter()
    area.setFormulaArray(tuple((f"=KD_NAME(A{row + 1})",) for row in range(CELLS)))
    area.getDataArray()
    return (time.perf_counter() - start) / CELLS


def main() -> int:
    """The three figures."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kedang.xlam"
        path.write_bytes(build_addin().content)
        calc = RunningCalc("soffice", Path(folder))
        try:
            asked = Dispatch(no_excel, list).Call  # type: ignore[arg-type]
            server = Server(lambda *given: "x", lambda *given: ("done", "", "zh"))
            addin = load(calc, path, server)
            names = tuple((f"杭州{number}号机电有限公司",) for number in range(ROWS))
            addin.cell(f"A1:A{ROWS}").setDataArray(names)
            cells(addin, "B")
            print(f"one cell, the way alone: {cells(addin, 'C') * 1000:.1f} ms")
            server.call = asked
            addin.cell("D1").setFormula('=KD_NAME("x")')
            addin.cell("D1").getString()
            print(f"one cell, KD_NAME: {cells(addin, 'E') * 1000:.1f} ms")
            start = time.perf_counter()
            area = addin.cell(f"F1:F{ROWS}")
            area.setArrayFormula(f"=KD_NAME(A1:A{ROWS})")
            area.getDataArray()
            print(f"{ROWS} rows, KD_NAME: {time.perf_counter() - start:.2f} s")
            addin.document.close(True)
        finally:
            calc.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
