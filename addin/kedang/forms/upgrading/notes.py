"""Notes of cells that moved: written beside those the form has itself."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from kedang.forms.checking.looking import Cell
from kedang.forms.upgrading.cells import put_in_order
from kedang.forms.upgrading.parts import OFFICE, add_link, add_part
from kedang.model.address import cell_name
from kedang.reports.filling.package import Package

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
VML = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_HEAD = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
    '<o:idmap v:ext="edit" data="{block}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600"'
    ' o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_SHAPE = (
    '<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;'
    'width:140pt;height:70pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    "<x:Anchor>{left}, 15, {top}, 2, {right}, 15, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
    "<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_BLOCK = 1024


def write_notes(package: Package, part: str, notes: Mapping[Cell, str]) -> dict[Cell, str]:
    """Add notes to a sheet that has none of its own; those that cannot be added come back.

    A sheet that has notes already gets none: its own stay untouched.
    """
    if not notes:
        return {}
    if any(True for _ in package.led(part, "comments", "vmlDrawing")):
        return dict(notes)
    number = 1
    while f"xl/comments{number}.xml" in package.parts or _vml(number) in package.parts:
        number += 1
    order = sorted(notes)
    said = "".join(_comment(cell, notes[cell]) for cell in order)
    head = f'<comments xmlns="{MAIN}"><authors><author/></authors><commentList>'
    data = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + head + said
    add_part(
        package, f"xl/comments{number}.xml", f"{data}</commentList></comments>".encode(), COMMENTS
    )
    shapes = "".join(_shape(cell, 64 + number, at) for at, cell in enumerate(order, start=1))
    whole = _HEAD.format(block=64 + number) + shapes + "</xml>"
    add_part(package, _vml(number), whole.encode(), VML)
    add_link(package, part, "comments", f"xl/comments{number}.xml")
    link = add_link(package, part, "vmlDrawing", _vml(number))
    tree = package.tree(part)
    made = tree.makeelement(
        tree.tag.replace("}worksheet", "}legacyDrawing"), {f"{{{OFFICE}}}id": link}
    )
    put_in_order(tree, made)
    package.save(part, tree)
    return {}


def _vml(number: int) -> str:
    return f"xl/drawings/vmlDrawing{number}.vml"


def _comment(cell: Cell, text: str) -> str:
    return (
        f'<comment ref="{cell_name(*cell)}" authorId="0"><text><r><t xml:space="preserve">'
        f"{escape(text, quote=False)}</t></r></text></comment>"
    )


def _shape(cell: Cell, block: int, at: int) -> str:
    row, column = cell
    return _SHAPE.format(
        number=block * _BLOCK + at % _BLOCK, left=column + 1, right=column + 3,
        top=max(row - 1, 0), bottom=row + 4, row=row, column=column,
    )  # fmt: skip
