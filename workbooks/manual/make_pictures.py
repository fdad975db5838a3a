"""Draw the manual's pictures of reports, forms and functions: rendered by LibreOffice, kept small.

Run `PYTHONPATH=addin python workbooks/manual/make_pictures.py [report|form|function …]` with LibreOffice,
poppler and ImageMagick; look at what it made before committing. Those of buttons in use (<command
id>.png) come from the scripted week: tests/live/week.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kedang.forms.build import build
from kedang.forms.registry import FORMS
from kedang.functions.desk import FunctionDesk
from kedang.hosts.paper import print_to_pdf
from kedang.reports.registry import REPORTS
from kedang.rulebook import load

HERE = Path(__file__).parent
KEPT = HERE / "pictures"
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "tests")]
DOTS, WIDEST, COLOURS = 110, 1000, 48
FONT = "Noto-Sans-CJK-SC"


def main(kinds: set[str]) -> None:
    """Every picture of the kinds asked for."""
    KEPT.mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="kedang-") as name:
        folder = Path(name)
        if "form" in kinds:
            forms(folder)
        if kinds & {"report", "function"}:
            from support.sample import make_sample

            sample = make_sample(folder)
            if "report" in kinds:
                for report in REPORTS:
                    keep(pages(sample.report(report.id, folder), folder)[0], f"report.{report.id}")
            if "function" in kinds:
                functions(sample.archive, folder)


def forms(folder: Path) -> None:
    """The first printed page of each form."""
    for form in FORMS:
        book = folder / f"{form.id}.xlsx"
        book.write_bytes(build(form, load(), "zh"))
        keep(pages(book, folder)[0], f"form.{form.id}")


def functions(archive: Path, folder: Path) -> None:
    """Each function in cells, its formula above them as in the formula bar."""
    from function_sheets import write_sheets

    from support.sample import DAY

    book = folder / "functions.xlsx"
    made = write_sheets(book, FunctionDesk("zh", load(), DAY, str(archive)))
    for function, page in zip(made, pages(book, folder), strict=True):
        formula = f"fx   ={function.name}({function.example})"
        bar, cells = folder / "bar.png", folder / "cells.png"
        run("convert", str(page), "-trim", "+repage", str(cells))
        run("convert", "-background", "#F2F2F2", "-fill", "#1F4E79", "-font", FONT, "-pointsize", "17",
            f"label: {formula} ", "-bordercolor", "#F2F2F2", "-border", "6x5", str(bar))  # fmt: skip
        both = folder / "both.png"
        run("convert", str(bar), str(cells), "-background", "white", "-append", "-bordercolor",
            "white", "-border", "4", str(both))  # fmt: skip
        keep(both, f"function.{function.name}", trim=False)


def pages(book: Path, folder: Path) -> list[Path]:
    """Every printed page of a workbook as a picture."""
    paper = folder / f"{book.stem}.pdf"
    print_to_pdf(book, paper)
    run("pdftoppm", "-png", "-r", str(DOTS), str(paper), str(folder / book.stem))
    return sorted(folder.glob(f"{book.stem}-*.png"))


def keep(picture: Path, name: str, *, trim: bool = True) -> None:
    """Cut to what is drawn, few colours, no wider than a screen shows."""
    cut = ["-trim", "+repage", "-bordercolor", "white", "-border", "10"] if trim else []
    small = ["-resize", f"{WIDEST}x>", "-dither", "None", "-colors", str(COLOURS), "-strip"]
    target = f"PNG8:{KEPT / name}.png"
    run("convert", str(picture), *cut, *small, "-define", "png:compression-level=9", target)


def run(*command: str) -> None:
    """A program that must succeed."""
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main(set(sys.argv[1:]) or {"report", "form", "function"})
