"""Reports in a browser without a window, and on paper."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kedang.hosts.paper import print_to_pdf, printer
from kedang.model.errors import Refused
from kedang.reports.pages.render import render_page
from kedang.reports.registry import report as known
from support import browser
from support.reports_page import MOMENT, REPORT, make_content
from support.sample import Sample

pytestmark = pytest.mark.live


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with charts, a long hostile text, and a page for each rep."""
    path = tmp_path_factory.mktemp("网页") / "周报.html"
    path.write_text(render_page(REPORT, make_content(12), MOMENT, "zh"), "utf-8")
    return path


@pytest.mark.parametrize("width", [360, browser.PHONE, browser.DESKTOP])
def test_nothing_sticks_out_of_the_window(page: Path, width: int, tmp_path: Path) -> None:
    wide, room, *out = browser.overflow(page, width=width, folder=tmp_path)
    assert (wide, room, out) == (width, width, [])


@pytest.mark.parametrize("report", ["weekly", "key-accounts", "customers", "efficiency", "visits"])
def test_a_real_report_fits_a_telephone(report: str, sample: Sample, tmp_path: Path) -> None:
    path = tmp_path / f"{report}.html"
    path.write_text(render_page(known(report), sample.content(report), MOMENT, "zh"), "utf-8")
    wide, room, *out = browser.overflow(path, width=browser.PHONE, folder=tmp_path)
    assert (wide, room, out) == (browser.PHONE, browser.PHONE, [])
    target = Path(os.environ.get("KEDANG_ARTIFACTS", tmp_path)) / f"page-{report}.png"
    browser.picture(path, target, width=browser.PHONE, height=2400, folder=tmp_path)
    assert target.stat().st_size > 20_000


@pytest.mark.parametrize(
    ("name", "width", "height"), [("phone", 390, 1800), ("desktop", 1280, 1600)]
)
def test_a_picture_of_the_page_is_no_blank_sheet(
    page: Path, name: str, width: int, height: int, tmp_path: Path
) -> None:
    target = Path(os.environ.get("KEDANG_ARTIFACTS", tmp_path)) / f"weekly-page-{name}.png"
    browser.picture(page, target, width=width, height=height, folder=tmp_path)
    command = ["identify", "-format", "%w %h %k", str(target)]
    size = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert size[:2] == [str(width), str(height)] and int(size[2]) > 100


def test_the_page_on_paper_is_a4(page: Path, tmp_path: Path) -> None:
    paper = tmp_path / "page.pdf"
    browser.printed(page, paper, tmp_path)
    told = subprocess.run(["pdfinfo", paper], capture_output=True, text=True, check=True).stdout
    assert "(A4)" in told
    text = subprocess.run(
        ["pdftotext", paper, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "销售12" in text and "质量部" in text


def test_without_libreoffice_the_refusal_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="另存为 PDF"):
        printer({"PATH": str(tmp_path)}, "win32")


def test_a_workbook_is_printed_as_its_set_up_says(tmp_path: Path) -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    import xlsxwriter

    book = tmp_path / "周报.xlsx"
    with xlsxwriter.Workbook(str(book)) as made:
        for number in (1, 2):
            sheet = made.add_worksheet(f"第{number}页")
            sheet.set_paper(9)
            sheet.write_string(0, 0, f"客户工作周报 {number}")
    target = tmp_path / "周报.pdf"
    print_to_pdf(book, target)
    told = subprocess.run(["pdfinfo", target], capture_output=True, text=True, check=True).stdout
    assert "Pages:           2" in told and "(A4)" in told
    assert sorted(one.name for one in tmp_path.iterdir()) == ["周报.pdf", "周报.xlsx"]


def test_a_printer_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not installed")
    book = tmp_path / "周报.xlsx"
    book.write_bytes(b"")
    with pytest.raises(Refused, match="已停止"):
        print_to_pdf(book, tmp_path / "周报.pdf", seconds=0.05)
    assert not (tmp_path / "周报.pdf").exists()
