"""A template that is no workbook, is damaged or hostile, is refused in one plain sentence."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from kedang.model.errors import TemplateError
from kedang.reports.filling import FillLimits, Values, fill
from support.drawn import parts_of, repacked, template

VALUES = Values({"x": 1})
SHEET = "xl/worksheets/sheet1.xml"


def packed(parts: dict[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return target.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    return packed({**parts_of(template(A1="{{ x }}")), name: data})


def with_sheet(change: str) -> bytes:
    return repacked(
        template(A1="{{ x }}"),
        {SHEET: lambda text: re.sub(r"(<\?xml.*?\?>)", change, text, count=1)},
    )


CASES = {
    "empty": (b"", "template.not_a_workbook"),
    "text": ("客户,电话".encode("gb18030"), "template.not_a_workbook"),
    "old": (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "template.old_format"),
    "encrypted": (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "template.encrypted"),
    "cut off": (template(A1="{{ x }}")[:900], "template.not_a_workbook"),
    "another zip": (packed({"a.txt": b"a"}), "template.not_a_workbook"),
    "no sheet part": (
        packed({k: v for k, v in parts_of(template(A1="{{ x }}")).items() if k != "xl/workbook.xml"}),
        "template.not_a_workbook",
    ),
    "leads outside": (with_part("../../evil.xml", b"<a/>"), "template.hostile"),
    "absolute": (with_part("/etc/passwd", b"<a/>"), "template.hostile"),
    "twice": (with_part("XL/workbook.xml", b"<a/>"), "template.hostile"),
    "entities": (
        with_sheet(r'\1<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "template.hostile",
    ),
    "entities, wide": (
        with_part("xl/media/a.xml", "\ufeff<!DOCTYPE a><a/>".encode("utf-16-le")), "template.hostile",
    ),
    "broken XML": (with_sheet(r"\1<worksheet>"), "template.part"),
    "not XML": (with_part("xl/sharedStrings.xml", b"\xff\xfe\x00"), "template.part"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_it_is_refused_in_one_sentence(case: str) -> None:
    data, reason = CASES[case]
    with pytest.raises(TemplateError) as error:
        fill(data, VALUES)
    assert error.value.text.id == reason
    assert "\n" not in str(error.value) and error.value.render("en").isascii()


@pytest.mark.parametrize(
    "limits",
    [FillLimits(file_bytes=100), FillLimits(entries=3), FillLimits(part_bytes=500),
     FillLimits(total_bytes=2000)],
)  # fmt: skip
def test_what_is_too_large_is_refused(limits: FillLimits) -> None:
    with pytest.raises(TemplateError) as error:
        fill(template(A1="{{ x }}"), VALUES, limits=limits)
    assert error.value.text.id == "template.too_large"


def test_a_part_that_unpacks_to_more_than_allowed_stops_early() -> None:
    bomb = with_part("xl/media/bomb.bin", b"\0" * 30_000_000)
    with pytest.raises(TemplateError) as error:
        fill(bomb, VALUES, limits=FillLimits(part_bytes=1_000_000))
    assert "bomb.bin" in str(error.value)


def test_the_hostile_files_at_hand_do_no_harm(shared_data: Path) -> None:
    tried = 0
    for file in sorted((shared_data / "hostile").glob("*.xlsx")):
        if file.stat().st_size > 300_000:
            continue
        limits = FillLimits(part_bytes=20_000_000, total_bytes=40_000_000)
        try:
            fill(file.read_bytes(), VALUES, limits=limits)
        except TemplateError as error:
            assert "\n" not in str(error)
        tried += 1
    assert tried
