"""A browser without a window: what a page looks like, and whether it fits."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

SECONDS = 120
PHONE, DESKTOP = 390, 1280
_MEASURE = """<script>
const wide = document.documentElement.scrollWidth, room = document.documentElement.clientWidth;
const out = [...document.querySelectorAll("body *")].filter(one => !one.closest(".wide") && !one.closest("svg")
  && one.getBoundingClientRect().right > room + 1).map(one => one.tagName + "." + one.className);
document.title = JSON.stringify([wide, room, ...new Set(out)]);
</script>"""
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


def chromium() -> str:
    """The browser; missing is a failure on the build server and a skip elsewhere."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    if os.environ.get("CI", "").casefold() == "true":
        pytest.fail("Chromium is not installed")
    pytest.skip("Chromium is not installed")


def _run(arguments: list[str], folder: Path) -> str:
    command = [
        chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        f"--user-data-dir={folder / 'profile'}", "--host-resolver-rules=MAP * ~NOTFOUND", *arguments,
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=True)
    return done.stdout.decode("utf-8")


def picture(page: Path, target: Path, *, width: int, height: int, folder: Path) -> None:
    """What the top of the page looks like in a window."""
    _run([f"--window-size={width},{height}", f"--screenshot={target}", page.as_uri()], folder)


def overflow(page: Path, *, width: int, folder: Path) -> list[object]:
    """The page's width and the window's, then whatever sticks out to the right."""
    import json

    copy = folder / "measured.html"
    text = _POLICY.sub("", page.read_text("utf-8"))
    copy.write_text(text.replace("</body>", _MEASURE + "</body>"), "utf-8")
    frame = folder / "framed.html"
    inside = f'<iframe id="f" src="{copy.as_uri()}" style="width:{width}px;height:900px;border:0"></iframe>'
    said = "<script>f.onload = () => { document.title = f.contentDocument.title }</script>"
    frame.write_text(
        f"<!doctype html><meta charset=utf-8><body style='margin:0'>{inside}{said}", "utf-8"
    )
    dumped = _run(
        ["--window-size=1600,1000", "--allow-file-access-from-files", "--dump-dom", frame.as_uri()],
        folder,
    )
    found = re.search(r"<title>(\[.*?\])</title>", dumped)
    assert found, dumped[:400]
    measured: list[object] = json.loads(found[1].replace("&quot;", '"'))
    return measured


def printed(page: Path, target: Path, folder: Path) -> None:
    """The page on paper."""
    _run(["--no-pdf-header-footer", f"--print-to-pdf={target}", page.as_uri()], folder)
