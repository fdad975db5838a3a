"""A template of the team's own is filled in a child: what it does wrong costs one sentence."""

from __future__ import annotations

import sys
import zipfile
from io import BytesIO

import pytest

from kedang.hosts.files import once
from kedang.hosts.files.filling import fill_bounded
from kedang.hosts.files.limits import MEGABYTE
from kedang.model.errors import TemplateError
from kedang.reports.filling import FillLimits, Values, fill
from support.drawn import grid, rows, template

VALUES = Values({"x": "周报"}, {"list": rows(n=[1, 2])})


def test_the_child_gives_what_filling_here_gives() -> None:
    drawn = template(A1="{{ x }}", A2="{{ list.n }}")
    made = fill_bounded(drawn, "周报.xlsx", VALUES)
    assert made == fill(drawn, VALUES) and grid(made) == [["周报"], [1], [2]]


def test_mistakes_come_back_with_their_cells() -> None:
    with pytest.raises(TemplateError) as error:
        fill_bounded(template(A1="{{ y }}", A2="{{ list.nn }}"), "周报.xlsx", VALUES)
    assert [each.id for each in error.value.problems] == [
        "template.unknown",
        "template.unknown_near",
    ]
    assert "表!A1" in str(error.value) and "\n" in str(error.value)


def test_a_template_that_takes_too_long_is_stopped() -> None:
    limits = FillLimits(seconds=0.05)
    with pytest.raises(TemplateError) as error:
        fill_bounded(template(A1="{{ x }}"), "慢.xlsx", VALUES, limits)
    assert error.value.text.id == "template.slow" and "慢.xlsx" in str(error.value)


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of memory is the system's")
def test_a_template_that_needs_too_much_memory_is_stopped() -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", b"<a/>" + b" " * (60 * MEGABYTE))
    limits = FillLimits(memory=100 * MEGABYTE)
    with pytest.raises(TemplateError) as error:
        fill_bounded(target.getvalue(), "大.xlsx", VALUES, limits)
    assert error.value.text.id in ("template.memory", "template.crash")
    assert "大.xlsx" in str(error.value)


def test_a_child_that_dies_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(once, "PYTHON", (sys.executable, "-c", "import os; os.abort()"))
    with pytest.raises(TemplateError) as error:
        fill_bounded(template(A1="{{ x }}"), "坏.xlsx", VALUES)
    assert error.value.text.id == "template.crash" and "\n" not in str(error.value)
