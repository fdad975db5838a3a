"""How fast a template is filled, in CPU seconds, beside openpyxl loading, filling and saving it.

Two templates: a weekly report (a table of eight columns, a combined chart, bars, icons, a sparkline a
row), and one with every part that XlsxWriter writes (13 charts, a note a row). openpyxl is the peer that
people use for this; what it loses on the way is printed too.

Run: python tests/benchmarks/bench_filling.py [--rows 5000] [--aim 2.0]
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(ROOT / "tests")]

from benchmarks.peers.measure import timed  # noqa: E402
from support.repack import parts_of  # noqa: E402
from support.template_charts import combined  # noqa: E402
from support.templates import FIRST, HEADINGS, LIST, PLACEHOLDERS, full_template, values  # noqa: E402

COLUMNS = ("name", "area", "visits", "target", "", "fresh", "day")


def report(path: Path) -> Path:
    """A weekly report as an admin draws it."""
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet(LIST)
    row = FIRST - 1
    sheet.merge_range("A1:H1", "{{ title }}")
    columns = [{"header": name} for name in HEADINGS]
    sheet.add_table(row - 1, 0, row, len(HEADINGS) - 1, {"name": "明细", "columns": columns})
    sheet.write_row(row, 0, PLACEHOLDERS)
    sheet.write_formula(row, 4, f"=C{FIRST}/D{FIRST}")
    sheet.write_row(row, 5, ["{{ people.fresh }}", "{{ people.day }}"])
    sheet.write_row(row, 9, [f"{{{{ people.w{week} }}}}" for week in range(4)])
    sheet.add_sparkline(row, 7, {"range": f"{LIST}!J{FIRST}:M{FIRST}"})
    sheet.conditional_format(row, 2, row, 2, {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format(row, 4, row, 4, {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.insert_chart(row + 3, 0, combined(book, LIST, FIRST))
    book.close()
    return path


def ours(template: bytes, rows: int) -> tuple[bytes, float]:
    """Fill by our own filler."""
    from kedang.reports.filling import fill

    content = values(rows)
    return timed(lambda: fill(template, content))


def peer(template: bytes, rows: int) -> tuple[bytes, float]:
    """Load with openpyxl, write every row with the styles of the template's row, save."""
    content = values(rows)
    frame = content.lists["people"].frame

    def work() -> bytes:
        from copy import copy

        import openpyxl

        book = openpyxl.load_workbook(io.BytesIO(template))
        sheet = book[LIST]
        sheet["A1"] = str(content.values["title"])
        styles = [copy(sheet.cell(FIRST, column)._style) for column in range(1, 14)]
        listed = {name: frame[name].tolist() for name in frame.columns}
        sheet.insert_rows(FIRST + 1, rows - 1)
        for number in range(rows):
            row = FIRST + number
            for column, name in enumerate(COLUMNS, 1):
                cell = sheet.cell(row, column)
                cell.value = listed[name][number] if name else f"=C{row}/D{row}"
                cell._style = copy(styles[column - 1])
            for week in range(4):
                sheet.cell(row, 10 + week).value = listed[f"w{week}"][number]
        target = io.BytesIO()
        book.save(target)
        return target.getvalue()

    return timed(work)


def kept(template: Path, result: bytes, rows: int) -> str:
    """What is left of the template: parts, sparklines, and whether charts show all rows."""
    path = template.with_name("result.xlsx")
    path.write_bytes(result)
    before, after = parts_of(template), parts_of(path)
    sheet = after["xl/worksheets/sheet1.xml"]
    charts = [data for name, data in after.items() if name.startswith("xl/charts/chart")]
    grown = sum(f"${FIRST + rows - 1}<".encode() in data for data in charts)
    lines = sheet.count(b"<x14:sparkline>")
    return f"{len(after)} of {len(before)} parts, {lines} sparklines, {grown} charts over all rows"


def main() -> int:
    """Print figures and ratios; exit 1 when the report takes longer than the aim."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rows", type=int, default=5_000)
    options.add_argument("--aim", type=float, default=2.0, help="CPU seconds for the report")
    given = options.parse_args()
    warnings.simplefilter("ignore")
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, make) in enumerate((("report", report), ("every part", full_template))):
            template = make(Path(folder) / f"template{number}.xlsx")
            data = template.read_bytes()
            ours(data, 10), peer(data, 10)
            mine, seconds = ours(data, given.rows)
            theirs, others = peer(data, given.rows)
            print(f"{name}, {given.rows:,} rows")
            print(f"  kedang    {seconds:6.2f} s CPU: {kept(template, mine, given.rows)}")
            print(f"  openpyxl  {others:6.2f} s CPU: {kept(template, theirs, given.rows)}")
            print(f"  kedang : openpyxl = {seconds / others:.2f}")
            missed |= number == 0 and seconds > given.aim
    return int(missed)


if __name__ == "__main__":
    raise SystemExit(main())
