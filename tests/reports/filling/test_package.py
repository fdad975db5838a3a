"""Parts and what ties them: added and dropped whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from kedang.reports.filling import fill
from kedang.reports.filling.package import Package
from support.lint import complaints
from support.repack import parts_of, write_parts
from support.template_grafts import OFFICE, Grafts
from support.templates import full_template, values

SHEET, TABLE = "xl/worksheets/sheet1.xml", "xl/tables/table1.xml"
DRAWN = "http://schemas.openxmlformats.org/drawingml/2006"


@pytest.fixture
def package(tmp_path: Path) -> Package:
    return Package(parts_of(full_template(tmp_path / "t.xlsx")))


def written(package: Package, tmp_path: Path) -> list[str]:
    return complaints(write_parts(tmp_path / "changed.xlsx", package.parts))


def test_a_dropped_part_leaves_no_type_and_no_relation(package: Package, tmp_path: Path) -> None:
    link = next(package.led("xl/chartsheets/sheet1.xml", "drawing"))
    charts = [each.target for each in package.led(link.target, "chart")]
    package.without(link.target, owner="xl/chartsheets/sheet1.xml")
    assert link.target not in package.parts
    assert not any(chart in package.parts for chart in charts)
    tree = package.tree("xl/chartsheets/sheet1.xml")
    tree.remove(tree.find("{*}drawing"))
    package.save("xl/chartsheets/sheet1.xml", tree)
    assert written(package, tmp_path) == []


def test_a_part_that_others_lead_to_stays(package: Package) -> None:
    picture = next(package.led("xl/drawings/drawing1.xml", "image"))
    others = [
        n
        for n in package.parts
        if n.endswith(".rels") and picture.target.rsplit("/")[-1].encode() in package.parts[n]
    ]
    package.without(picture.target, owner="xl/drawings/drawing1.xml")
    assert (picture.target in package.parts) == (len(others) > 1)


def test_a_copied_part_has_a_name_a_type_and_a_relation_of_its_own(package: Package) -> None:
    link = next(package.led(SHEET, "table"))
    name, number = package.copied(TABLE, owner=SHEET, kind_of=link.id)
    assert name == "xl/tables/table2.xml"
    assert package.parts[name] == package.parts[TABLE]
    assert b'PartName="/xl/tables/table2.xml"' in package.parts["[Content_Types].xml"]
    assert [each.target for each in package.links(SHEET) if each.id == number] == [name]
    assert sum(each.id == number for each in package.links(SHEET)) == 1


def test_a_copied_chart_has_its_own_shapes_and_style(package: Package) -> None:
    grafts = Grafts(package.parts)
    chart = "xl/charts/chart1.xml"
    shapes = f'<c:userShapes xmlns:c="{DRAWN}/chart" xmlns:a="{DRAWN}/main"><a:p><a:r><a:t>{{{{ team }}}}</a:t></a:r></a:p></c:userShapes>'
    kind = "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml"
    grafts.add("xl/drawings/drawing9.xml", shapes, kind)
    grafts.link(chart, "xl/drawings/drawing9.xml", f"{OFFICE}/chartUserShapes", "rId1")
    link = next(
        each for each in package.led("xl/drawings/drawing1.xml", "chart") if each.target == chart
    )
    name, _ = package.copied(chart, owner="xl/drawings/drawing1.xml", kind_of=link.id)
    package.own(name, "chartUserShapes")
    own = [each.target for each in package.led(name, "chartUserShapes")]
    assert own == ["xl/drawings/drawing10.xml"]
    assert [each.target for each in package.led(chart, "chartUserShapes")] == [
        "xl/drawings/drawing9.xml"
    ]


def test_shapes_drawn_inside_a_chart_are_filled_in(tmp_path: Path) -> None:
    path = full_template(tmp_path / "t.xlsx")
    grafts = Grafts(parts_of(path))
    shapes = f'<c:userShapes xmlns:c="{DRAWN}/chart" xmlns:a="{DRAWN}/main"><a:p><a:r><a:t>{{{{ team }}}}</a:t></a:r></a:p></c:userShapes>'
    kind = "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml"
    grafts.add("xl/drawings/drawing9.xml", shapes, kind)
    grafts.link(
        "xl/charts/chart1.xml", "xl/drawings/drawing9.xml", f"{OFFICE}/chartUserShapes", "rId1"
    )
    result = tmp_path / "filled.xlsx"
    write_parts(path, grafts.parts)
    result.write_bytes(fill(path.read_bytes(), values(2)))
    said = etree.fromstring(parts_of(result)["xl/drawings/drawing9.xml"]).findtext(".//{*}t")
    assert said == "华东大区"
