"""A live sheet of 5,000 × 20 cells: 全面校验 with 500 marks, and the marks against cell-by-cell writing.

    python tests/benchmarks/bench_host.py [--times 3]

Both adapters in one run: ours for Calc, and ours for Excel over an Excel that Calc plays (its times
say nothing about Excel's own, only how the adapter asks). Medians of wall seconds, and in brackets
the CPU seconds of both programs together, which a busy machine changes less. Exit 1 when validation
in Calc is later than its aim. Needs LibreOffice.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import psutil
import xlsxwriter

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(ROOT / "tests")]

from kedang.commands.host import Mark  # noqa: E402
from support.calc import RunningCalc  # noqa: E402
from support.live import KINDS, Live, opened  # noqa: E402

AIM = 6.0
ROWS, EVERY = 5_000, 10
SHEET = "客户"
RED = 0xFFC7CE
HEAD = [
    "客户名称", "统一社会信用代码", "省份", "城市", "地址", "联系电话", "联系人", "职务", "手机", "邮箱",
    "行业", "员工人数", "注册资本", "成立日期", "客户来源", "业务员", "首次接触日期", "网址", "传真", "备注",
]  # fmt: skip


def customers(path: Path) -> Path:
    """5,000 sound customers, every tenth with a mobile number one digit short."""
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet(SHEET)
        sheet.write_row(0, 0, HEAD)
        for row in range(1, ROWS + 1):
            for column, value in enumerate(_customer(row)):
                sheet.write(row, column, value)
        book.add_worksheet("说明").write(0, 0, "销售部客户名单")
    return path


def _customer(n: int) -> list[str | int]:
    mobile = f"138{n:08d}"
    return [
        f"杭州{_name(n)}机电有限公司", "", "浙江省", "杭州市", f"文三路{n}号", f"0571-8{n:07d}",
        f"王{_name(n)[:1]}", "经理", mobile[:-1] if n % EVERY == 0 else mobile, f"a{n}@example.com",
        "通用设备制造业", 20 + n % 300, 100 + n % 900, "2010-05-06", "老客户", "张伟", "2025-03-04",
        "", "", "",
    ]  # fmt: skip


def _name(n: int) -> str:
    signs = "东海天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨"
    first, rest = divmod(n, len(signs) ** 2)
    return "".join(signs[k] for k in (first, *divmod(rest, len(signs))))


def places() -> list[tuple[int, int]]:
    """Where the marks stand: row and column."""
    return [(row, 9) for row in range(EVERY + 1, ROWS + 2, EVERY)]


def at_once(live: Live) -> None:
    """As the commands do it."""
    marks = [
        Mark(SHEET, row, column, RED, f"【客档 {n:04d}】", f"【客档 {n:04d}】手机号少一位")
        for n, (row, column) in enumerate(places())
    ]
    with live.host.quiet():
        live.host.mark(marks)


def one_by_one(live: Live) -> None:
    """As a first attempt would do it: fill and note, cell after cell."""
    if live.kind == "uno":
        sheet = live.sheet(SHEET)
        for n, (row, column) in enumerate(places()):
            cell = sheet.getCellByPosition(column - 1, row - 1)
            cell.CellBackColor = RED
            sheet.Annotations.insertNew(cell.CellAddress, f"【客档 {n:04d}】手机号少一位")
        return
    import xlwings as xw

    sheet = xw.apps.active.books.active.sheets[SHEET]
    for n, (row, column) in enumerate(places()):
        sheet.range((row, column)).color = (0xFF, 0xC7, 0xCE)
        sheet.range((row, column)).add_note(f"【客档 {n:04d}】手机号少一位")


def validate(live: Live) -> None:
    """The button, from click to done."""
    reply = live.click("check.validate", day=date(2026, 11, 20))
    if reply.status != "done":
        sys.exit(reply.text)


@dataclass(frozen=True)
class Took:
    """Median seconds of some turns: by the clock, and of work done by all programs."""

    wall: float
    cpu: float
    notes: int

    def __str__(self) -> str:
        return f"{self.wall:5.2f} s ({self.cpu:.2f})"


def timed(
    calc: RunningCalc, kind: str, path: Path, work: Callable[[Live], None], times: int
) -> Took:
    """A piece of work, each time on the workbook opened anew; `notes`: as many as there are then."""
    walls, cpus, notes = [], [], 0
    for _ in range(times):
        with (
            tempfile.TemporaryDirectory() as folder,
            opened(calc, kind, path, Path(folder)) as live,
        ):
            before, start = _cpu(), time.perf_counter()
            work(live)
            walls.append(time.perf_counter() - start)
            cpus.append(_cpu() - before)
            notes = len(live.notes(SHEET))
    return Took(statistics.median(walls), statistics.median(cpus), notes)


def _cpu() -> float:
    """CPU seconds so far of this process, its helpers and LibreOffice."""
    own = psutil.Process()
    some = [own, *own.children(recursive=True)]
    used = [each.cpu_times() for each in dict.fromkeys(some) if each.is_running()]
    return sum(u.user + u.system + u.children_user + u.children_system for u in used)


@contextmanager
def office(folder: Path) -> Iterator[RunningCalc]:
    """A LibreOffice of its own."""
    program = shutil.which("soffice")
    if program is None:
        sys.exit("LibreOffice is not installed")
    calc = RunningCalc(program, folder)
    try:
        yield calc
    finally:
        calc.stop()


def main() -> int:
    """Three figures and the ratio for each adapter."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=3)
    times = options.parse_args().times
    late = False
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as name, office(Path(name)) as calc:
        path = customers(Path(name, "客户.xlsx"))
        timed(calc, "uno", path, validate, 1)
        for kind in KINDS:
            whole = timed(calc, kind, path, validate, times)
            many = timed(calc, kind, path, at_once, times)
            single = timed(calc, kind, path, one_by_one, 1)
            late = late or (kind == "uno" and whole.wall > AIM)
            print(
                f"{kind:8} 全面校验 {whole}, {whole.notes} marks; {len(places())} marks at once {many},"
                f" cell by cell {single}: {single.wall / many.wall:.1f} times"
            )
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
