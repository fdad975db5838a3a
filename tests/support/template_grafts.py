"""Parts that Excel writes and XlsxWriter does not, put into a template by hand."""

from __future__ import annotations

import re
from pathlib import Path

from support.repack import parts_of, write_parts

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
MICROSOFT = "http://schemas.microsoft.com/office"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET, DRAWING = "xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class Grafts:
    """Parts of a workbook that more parts are added to."""

    def __init__(self, parts: dict[str, bytes]) -> None:
        self.parts = parts

    def replace(self, part: str, old: str, new: str) -> None:
        """Replace a text once; it must be there."""
        assert old.encode() in self.parts[part], (part, old)
        self.parts[part] = self.parts[part].replace(old.encode(), new.encode(), 1)

    def add(self, name: str, text: str | bytes, kind: str = "") -> None:
        """Add a part, with a content type unless its ending has one."""
        self.parts[name] = text if isinstance(text, bytes) else (HEAD + text).encode()
        if kind:
            given = f'<Override PartName="/{name}" ContentType="{kind}"/></Types>'
            self.replace("[Content_Types].xml", "</Types>", given)

    def default(self, ending: str, kind: str) -> None:
        """A content type for an ending."""
        text = self.parts["[Content_Types].xml"].decode()
        if f'Extension="{ending}"' not in text:
            added = f'<Default Extension="{ending}" ContentType="{kind}"/>'
            self.parts["[Content_Types].xml"] = re.sub(
                r"(<Types[^>]*>)", rf"\1{added}", text, count=1
            ).encode()

    def link(self, owner: str, target: str, kind: str, number: str) -> None:
        """Lead from a part to another."""
        folder, _, name = owner.rpartition("/")
        holder = f"{folder}/_rels/{name}.rels" if owner else "_rels/.rels"
        if holder not in self.parts:
            empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
            self.parts[holder] = (HEAD + empty).encode()
        given = f'<Relationship Id="{number}" Type="{kind}" Target="/{target}"/></Relationships>'
        self.replace(holder, "</Relationships>", given)


def grafted(template: Path, path: Path) -> Path:
    """The full template with all of them."""
    grafts = Grafts(parts_of(template))
    for graft in (_newer_chart, _labels, _validation, _thread, _pivot, _loose, _signature):
        graft(grafts)
    return write_parts(path, grafts.parts)


def _newer_chart(grafts: Grafts) -> None:
    """A waterfall, as Excel 2016 draws it; its cells are named by hidden names."""
    names = (
        '<definedName name="_xlchart.v1.0" hidden="1">周报!$A$5</definedName>'
        '<definedName name="_xlchart.v1.1" hidden="1">周报!$C$4</definedName>'
        '<definedName name="_xlchart.v1.2" hidden="1">周报!$C$5</definedName></definedNames>'
    )
    grafts.replace("xl/workbook.xml", "</definedNames>", names)
    space = f"{MICROSOFT}/drawing/2014/chartex"
    drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    chart = (
        f'<cx:chartSpace xmlns:a="{drawing}/main" xmlns:r="{OFFICE}" xmlns:cx="{space}">'
        '<cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f>_xlchart.v1.0</cx:f>'
        '<cx:lvl ptCount="1"><cx:pt idx="0">{{ people.name }}</cx:pt></cx:lvl></cx:strDim>'
        '<cx:numDim type="val"><cx:f>周报!$C$5</cx:f><cx:lvl ptCount="1" formatCode="General">'
        '<cx:pt idx="0">0</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData><cx:chart>'
        '<cx:title pos="t" align="ctr" overlay="0"><cx:tx><cx:rich><a:bodyPr/><a:p><a:r>'
        "<a:t>瀑布 {{ te</a:t></a:r><a:r><a:t>am }}</a:t></a:r></a:p></cx:rich></cx:tx></cx:title>"
        '<cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall" '
        'uniqueId="{00000000-1111-4222-8333-444444444444}"><cx:tx><cx:txData><cx:f>_xlchart.v1.1</cx:f>'
        '<cx:v>拜访</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series></cx:plotAreaRegion>'
        '<cx:axis id="0"><cx:catScaling/></cx:axis><cx:axis id="1"><cx:valScaling/></cx:axis>'
        "</cx:plotArea></cx:chart></cx:chartSpace>"
    )
    grafts.add("xl/charts/chartEx1.xml", chart, "application/vnd.ms-office.chartex+xml")
    grafts.link(
        DRAWING, "xl/charts/chartEx1.xml", f"{MICROSOFT}/2014/relationships/chartEx", "rId90"
    )
    frame = (
        "<xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row>"
        "<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff>"
        "<xdr:row>44</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><mc:AlternateContent "
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice '
        f'xmlns:cx1="{MICROSOFT}/drawing/2015/9/8/chartex" Requires="cx1"><xdr:graphicFrame macro="">'
        '<xdr:nvGraphicFramePr><xdr:cNvPr id="90" name="瀑布图"/><xdr:cNvGraphicFramePr/>'
        '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>'
        f'<a:graphicData uri="{space}"><cx:chart xmlns:cx="{space}" xmlns:r="{OFFICE}" r:id="rId90"/>'
        '</a:graphicData></a:graphic></xdr:graphicFrame></mc:Choice><mc:Fallback><xdr:sp macro="" textlink="">'
        '<xdr:nvSpPr><xdr:cNvPr id="90" name="瀑布图"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm>'
        '<a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</xdr:spPr></xdr:sp></mc:Fallback></mc:AlternateContent><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>"
    )
    grafts.replace(DRAWING, "</xdr:wsDr>", frame)


def _labels(grafts: Grafts) -> None:
    """Data labels taken from cells, in the first chart of the gallery."""
    space = f"{MICROSOFT}/drawing/2012/chart"
    added = (
        '<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" '
        f'xmlns:c15="{space}"><c15:datalabelsRange><c15:f>周报!$B$5</c15:f><c15:dlblRangeCache>'
        '<c:ptCount val="1"/><c:pt idx="0"><c:v>旧</c:v></c:pt></c15:dlblRangeCache></c15:datalabelsRange>'
        "</c:ext></c:extLst></c:ser>"
    )
    chart = next(name for name, data in grafts.parts.items() if b"<c:radarChart>" in data)
    grafts.replace(chart, "</c:ser>", added)


def _validation(grafts: Grafts) -> None:
    """A list on another sheet as Excel 2010 writes it, with an area of two pieces."""
    added = (
        '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
        'uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations '
        'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation '
        'type="list" allowBlank="1"><x14:formula1><xm:f>选项!$A$1:$A$5</xm:f></x14:formula1>'
        "<xm:sqref>F5 A8</xm:sqref></x14:dataValidation></x14:dataValidations></ext>"
    )
    grafts.replace(SHEET, "</tableParts><extLst>", f"</tableParts>{added}")


def _thread(grafts: Grafts) -> None:
    """A conversation on a cell below the list, beside the note that stands for it in older Excels."""
    note = '<comment ref="A8"'
    mark = "{8E34C1A0-0000-4000-8000-000000000001}"
    assert note.encode() in grafts.parts["xl/comments1.xml"]
    person = "{8E34C1A0-0000-4000-8000-0000000000AA}"
    space = f"{MICROSOFT}/spreadsheetml/2018/threadedcomments"
    thread = (
        f'<ThreadedComments xmlns="{space}"><threadedComment ref="A8" dT="2026-11-22T08:00:00.00" '
        f'personId="{person}" id="{mark}"><text>请核对</text></threadedComment></ThreadedComments>'
    )
    people = f'<personList xmlns="{space}"><person displayName="管理员" id="{person}" userId="a" providerId="None"/></personList>'
    kind = "application/vnd.ms-excel"
    grafts.add("xl/threadedComments/threadedComment1.xml", thread, f"{kind}.threadedcomments+xml")
    grafts.add("xl/persons/person.xml", people, f"{kind}.person+xml")
    relation = f"{MICROSOFT}/2017/10/relationships"
    grafts.link(
        SHEET, "xl/threadedComments/threadedComment1.xml", f"{relation}/threadedComment", "rId91"
    )
    grafts.link("xl/workbook.xml", "xl/persons/person.xml", f"{relation}/person", "rId91")


def _pivot(grafts: Grafts) -> None:
    """A pivot table on the second sheet over the list of the first."""
    fields = "".join(
        f'<cacheField name="{name}" numFmtId="0"><sharedItems/></cacheField>'
        for name in ("业务员", "区域", "拜访")
    )
    cache = (
        f'<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{OFFICE}" r:id="rId1" refreshedBy="a" '
        'refreshedDate="46000" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" '
        'recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A4:C5" sheet="周报"/>'
        f'</cacheSource><cacheFields count="3">{fields}</cacheFields></pivotCacheDefinition>'
    )
    table = (
        f'<pivotTableDefinition xmlns="{MAIN}" name="透视" cacheId="7" dataCaption="值" '
        'updatedVersion="6" minRefreshableVersion="3" createdVersion="6" outline="1"><location ref="A9:B12" '
        'firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/><pivotFields count="3"><pivotField/>'
        "<pivotField/><pivotField/></pivotFields></pivotTableDefinition>"
    )
    here, sheet = "xl/pivotCache/pivotCacheDefinition1.xml", "xl/worksheets/sheet2.xml"
    grafts.add(here, cache, f"{SHEET_TYPE}.pivotCacheDefinition+xml")
    records = f'<pivotCacheRecords xmlns="{MAIN}" count="0"/>'
    grafts.add(
        "xl/pivotCache/pivotCacheRecords1.xml", records, f"{SHEET_TYPE}.pivotCacheRecords+xml"
    )
    grafts.add("xl/pivotTables/pivotTable1.xml", table, f"{SHEET_TYPE}.pivotTable+xml")
    grafts.link(here, "xl/pivotCache/pivotCacheRecords1.xml", f"{OFFICE}/pivotCacheRecords", "rId1")
    grafts.link("xl/workbook.xml", here, f"{OFFICE}/pivotCacheDefinition", "rId92")
    grafts.link("xl/pivotTables/pivotTable1.xml", here, f"{OFFICE}/pivotCacheDefinition", "rId1")
    grafts.link(sheet, "xl/pivotTables/pivotTable1.xml", f"{OFFICE}/pivotTable", "rId92")
    added = '<pivotCaches><pivotCache cacheId="7" r:id="rId92"/></pivotCaches></workbook>'
    grafts.replace("xl/workbook.xml", "</workbook>", added)


def _loose(grafts: Grafts) -> None:
    """Printer settings and custom XML: nothing of ours, to be kept byte for byte."""
    grafts.default("bin", f"{SHEET_TYPE}.printerSettings")
    grafts.add("xl/printerSettings/printerSettings1.bin", bytes(range(256)) * 3)
    grafts.link(
        SHEET, "xl/printerSettings/printerSettings1.bin", f"{OFFICE}/printerSettings", "rId93"
    )
    grafts.add("customXml/item1.xml", "<a xmlns='urn:example'>{{ nothing of ours }}</a>")
    grafts.link("xl/workbook.xml", "customXml/item1.xml", f"{OFFICE}/customXml", "rId94")


def _signature(grafts: Grafts) -> None:
    """A digital signature, which filling makes invalid."""
    space = "http://schemas.openxmlformats.org/package/2006"
    grafts.default("sigs", "application/vnd.openxmlformats-package.digital-signature-origin")
    grafts.parts["_xmlsignatures/origin.sigs"] = b""
    text = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'
    kind = "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"
    grafts.add("_xmlsignatures/sig1.xml", text, kind)
    relation = f"{space}/relationships/digital-signature"
    grafts.link("", "_xmlsignatures/origin.sigs", f"{relation}/origin", "rId95")
    grafts.link(
        "_xmlsignatures/origin.sigs", "_xmlsignatures/sig1.xml", f"{relation}/signature", "rId1"
    )
