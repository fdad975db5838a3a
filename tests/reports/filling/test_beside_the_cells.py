"""Sparklines, newer rules, controls and old shapes, each by itself."""

from __future__ import annotations

import pytest
from lxml import etree

from kedang.reports.filling.extensions import rewrite
from kedang.reports.filling.filled import Filled, Leaf
from kedang.reports.filling.note_shapes import Place, rewrite_shapes
from kedang.reports.filling.others import rewrite as rewrite_others
from kedang.reports.filling.rowmap import Change, RowMap
from kedang.reports.filling.shift import Shift

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
XM = "http://schemas.microsoft.com/office/excel/2006/main"


def repeated(*rows: int, times: int = 3) -> RowMap:
    return RowMap([Change(row, row, ((),) * times) for row in rows])


def shift(**sheets: RowMap) -> Shift:
    """Seen from the sheet 表; 源 is another."""
    return Shift.of("表", {"表": RowMap(), "源": RowMap(), **sheets})


def sheet(inside: str, before: str = "") -> etree._Element:
    return etree.fromstring(
        f'<worksheet xmlns="{MAIN}" xmlns:x14="{X14}" xmlns:xm="{XM}">{before}'
        f'<extLst><ext uri="a">{inside}</ext></extLst></worksheet>'
    )


def lines(*pairs: tuple[str, str]) -> str:
    each = "".join(
        f"<x14:sparkline><xm:f>{data}</xm:f><xm:sqref>{place}</xm:sqref></x14:sparkline>"
        for data, place in pairs
    )
    return f"<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines>{each}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>"


def shown(tree: etree._Element) -> list[tuple[str | None, str | None]]:
    found = tree.iter("{*}sparkline")
    return [(line.findtext("{*}f"), line.findtext("{*}sqref")) for line in found]


@pytest.mark.parametrize(
    ("data", "place", "moved", "found"),
    [
        # its own row
        ("表!B5:E5", "A5", {"表": repeated(5)}, [("表!B5:E5", "A5"), ("表!B6:E6", "A6"), ("表!B7:E7", "A7")]),
        # the row of the same number on a sheet that repeats too
        ("源!B2:E2", "A5", {"表": repeated(5), "源": repeated(2)}, [("源!B2:E2", "A5"), ("源!B3:E3", "A6"), ("源!B4:E4", "A7")]),
        # a sheet that stays: filled down, as Excel does
        ("源!B2:E2", "A5", {"表": repeated(5)}, [("源!B2:E2", "A5"), ("源!B3:E3", "A6"), ("源!B4:E4", "A7")]),
        # too few rows there: an empty sparkline
        ("源!B2:E2", "A5", {"表": repeated(5), "源": repeated(2, times=2)}, [("源!B2:E2", "A5"), ("源!B3:E3", "A6"), (None, "A7")]),
        # a column over the list grows
        ("表!B5:B5", "A9", {"表": repeated(5)}, [("表!B5:B7", "A11")]),
        ("表!B5", "A9", {"表": repeated(5)}, [("表!B5:B7", "A11")]),
        # a whole list that is the same for every row
        ("表!$B$5:$B$5", "A5", {"表": repeated(5)}, [("表!$B$5:$B$7", "A5"), ("表!$B$5:$B$7", "A6"), ("表!$B$5:$B$7", "A7")]),
        # above the list: untouched
        ("表!B2:E2", "A2", {"表": repeated(5)}, [("表!B2:E2", "A2")]),
        # data taken out
        ("源!B2:E2", "A5", {"源": RowMap([Change(2, 2)])}, [(None, "A5")]),
    ],
)  # fmt: skip
def test_sparklines(
    data: str, place: str, moved: dict[str, RowMap], found: list[tuple[str | None, str]]
) -> None:
    tree = sheet(lines((data, place)))
    rewrite(tree, shift(**moved))
    assert shown(tree) == found


def test_a_group_whose_rows_are_gone_leaves_no_empty_shells() -> None:
    tree = sheet(lines(("表!B5:E5", "A5")))
    rewrite(tree, shift(表=RowMap([Change(4, 6)])))
    assert tree.find("{*}extLst") is None


def rules(area: str, formula: str) -> str:
    return (
        '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule id="{A}"><xm:f>'
        f"{formula}</xm:f></x14:cfRule><xm:sqref>{area}</xm:sqref></x14:conditionalFormatting>"
        "</x14:conditionalFormattings>"
    )


@pytest.mark.parametrize(
    ("area", "formula", "grown", "seen"),
    [
        ("B5 D9", "$B5&gt;源!$A$2", "B5:B7 D11", "$B5>源!$A$2"),
        ("B9", "B$5&gt;1", "B11", "B$5>1"),
        ("B5:B9", "SUM(B$5:B5)&gt;1", "B5:B11", "SUM(B$5:B5)>1"),
    ],
)
def test_newer_rules(area: str, formula: str, grown: str, seen: str) -> None:
    tree = sheet(rules(area, formula))
    rewrite(tree, shift(表=repeated(5)))
    assert tree.findtext(".//{*}sqref") == grown
    assert tree.findtext(".//{*}f") == seen


def test_a_rule_of_a_page_is_repeated_under_an_id_of_its_own() -> None:
    older = "".join(
        f'<conditionalFormatting sqref="{place}"><cfRule><extLst><ext><x14:id>{{A}}</x14:id></ext></extLst>'
        "</cfRule></conditionalFormatting>"
        for place in ("B5", "B9")
    )
    tree = sheet(rules("B5", "1"), older)
    rewrite(tree, shift(表=RowMap([Change(4, 7, ((), ()))])))
    assert [each.text for each in tree.iterfind(".//{*}extLst//{*}sqref")] == ["B5", "B9"]
    older_ids = [each.text for each in tree.iterfind("{*}conditionalFormatting//{*}id")]
    newer_ids = [each.get("id") for each in tree.iterfind("{*}extLst//{*}cfRule")]
    assert older_ids == newer_ids
    assert len(set(newer_ids)) == 2


def test_counts_of_validations_are_right() -> None:
    inside = (
        '<x14:dataValidations count="1"><x14:dataValidation><xm:sqref>B5</xm:sqref></x14:dataValidation>'
        "</x14:dataValidations>"
    )
    tree = sheet(inside)
    rewrite(tree, shift(表=RowMap([Change(4, 7, ((), (), ()))])))
    holder = tree.find(".//{*}dataValidations")
    assert holder.get("count") == str(len(holder)) == "3"


def test_slicers_and_the_like_are_left_alone() -> None:
    tree = sheet('<x14:slicerList><x14:slicer id="rId1"/></x14:slicerList>')
    before = etree.tostring(tree)
    rewrite(tree, shift(表=repeated(5)))
    assert etree.tostring(tree) == before


def test_frames_of_controls_move() -> None:
    anchor = "<anchor><from><row>8</row></from><to><row>10</row></to></anchor>"
    text = (
        f'<controls><control><controlPr linkedCell="$B$9">{anchor}</controlPr></control></controls>'
    )
    tree = etree.fromstring(f'<worksheet xmlns="{MAIN}">{text}</worksheet>')
    rewrite(tree, shift(表=repeated(5)))
    assert [row.text for row in tree.iter("{*}row")] == ["10", "12"]
    assert tree.find(".//{*}controlPr").get("linkedCell") == "$B$11"


NOTE = (
    b'<v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 3, 2, 3, 15, 7, 9</x:Anchor>'
    b"<x:Row>4</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>"
)
BUTTON = (
    b'<v:shape id="_x0000_s1026"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 0, 8, 0, 2, 0, 9, 0</x:Anchor>'
    b"<x:FmlaLink>$B$9</x:FmlaLink><br></x:ClientData></v:shape>"
)


def test_old_shapes_are_moved_as_text() -> None:
    moved = rewrite_shapes(b"<xml>" + BUTTON + b"</xml>", shift(表=repeated(5)), {})
    assert b"<x:Anchor>1, 0, 10, 0, 2, 0, 11, 0</x:Anchor>" in moved
    assert b"<x:FmlaLink>$B$11</x:FmlaLink><br>" in moved


def test_the_shape_of_a_note_is_repeated_with_it() -> None:
    rows = repeated(5)
    places = {"A5": [Place(row, rows) for row in (5, 6, 7)]}
    data = b'<xml><o:idmap v:ext="edit" data="1"/>' + NOTE + BUTTON + b"</xml>"
    moved = rewrite_shapes(data, shift(表=rows), places)
    assert moved.count(b'ObjectType="Note"') == 3
    for part in (b"<x:Row>4<", b"<x:Row>5<", b"<x:Row>6<", b"_s1027", b"_s1028", b'data="1"'):
        assert part in moved
    assert rewrite_shapes(data, shift(表=rows), {"A5": []}).count(b"Note") == 0


def test_many_notes_take_further_blocks_of_numbers() -> None:
    rows = repeated(5, times=2_000)
    places = {"A5": [Place(row, rows) for row in range(5, 2_005)]}
    data = b'<xml><o:idmap v:ext="edit" data="1"/>' + NOTE + b"</xml>"
    assert b'data="1,2"' in rewrite_shapes(data, shift(表=rows), places)


def test_boxes_go_on_writing_to_their_cell() -> None:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}"/>',
        "xl/worksheets/_rels/sheet1.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/ctrlProp" Target="../ctrlProps/c1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"/>',
        "xl/ctrlProps/c1.xml": '<formControlPr objectType="Drop" fmlaLink="$B$9" fmlaRange="源!$A$1:$A$2"/>',
    }
    data = {name: text.encode() for name, text in parts.items()}
    tree = etree.fromstring(data["xl/worksheets/sheet1.xml"])
    moved = {"表": repeated(5), "源": repeated(2)}
    filled = Filled(
        {"表": Leaf("xl/worksheets/sheet1.xml", tree, tree)},
        lambda name: Shift.of(name, moved),
        lambda text, sheet, row, place: text,
    )
    rewrite_others(data, filled)
    assert b'fmlaLink="$B$11"' in data["xl/ctrlProps/c1.xml"]
    assert 'fmlaRange="源!$A$1:$A$4"'.encode() in data["xl/ctrlProps/c1.xml"]
