"""The values that a chart keeps of its cells, so that a viewer that does not calculate draws right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from kedang.reports.filling.cell_values import Block, Cell, CellValues
from kedang.reports.filling.drawn_text import clean
from kedang.reports.filling.number_formats import GENERAL
from kedang.reports.filling.package import parsed

LABELS = ("cat", "xVal")


def refill(formula: Any, values: CellValues) -> None:
    """Refill the values kept beside a formula, when its cells are known and were filled in."""
    reference = formula.getparent()
    blocks = values.blocks(formula.text)
    if blocks is None or not any(block.changed for block in blocks):
        return
    name = _local(reference)
    if name in ("strRef", "numRef") and _deep(reference, blocks, values):
        name = _deepened(reference, name)
    if name == "multiLvlStrRef":
        _levels(reference, blocks)
    elif name in ("numRef", "strRef"):
        cells = [cell for block in blocks for cell in block.line()]
        name = _suited(reference, name, cells)
        _points(reference, cells, numeric=name == "numRef", values=values)
    elif name == "datalabelsRange":
        _points(reference, [c for b in blocks for c in b.line()], numeric=False, values=values)


def _deep(reference: Any, blocks: list[Block], values: CellValues) -> bool:
    """Several columns of categories beside one column of values are levels, not more points."""
    label = reference.getparent()
    if _local(label) not in LABELS or len(blocks) != 1 or len(blocks[0].rows[0]) == 1:
        return False
    for name in ("val", "yVal"):
        formula = label.getparent().findtext(f"{{*}}{name}//{{*}}f")
        shown = values.blocks(formula) if formula else None
        if shown:
            return sum(len(block.line()) for block in shown) == len(blocks[0].rows)
    return False


def _deepened(reference: Any, name: str) -> str:
    """Make plain categories categories of several levels."""
    space = reference.tag.removesuffix(name)
    for child in list(reference):
        if _local(child) in ("numCache", "strCache"):
            reference.remove(child)
    reference.tag = f"{space}multiLvlStrRef"
    reference.insert(1, reference.makeelement(f"{space}multiLvlStrCache"))
    return "multiLvlStrRef"


def _suited(reference: Any, name: str, cells: list[Cell]) -> str:
    """Categories that were texts in the template may be numbers or days now, and the other way round."""
    known = [cell.value for cell in cells if cell.value is not None]
    wanted = "numRef" if all(isinstance(value, float) for value in known) else "strRef"
    if _local(reference.getparent()) not in LABELS or wanted == name or not known:
        return name
    space = reference.tag.removesuffix(name)
    reference.tag = space + wanted
    for cache in list(reference):
        if _local(cache) in ("numCache", "strCache"):
            cache.tag = space + wanted.replace("Ref", "Cache")
            for stated in list(cache.iterchildren("{*}formatCode")):
                cache.remove(stated)
    return wanted


def _points(reference: Any, cells: list[Cell], *, numeric: bool, values: CellValues) -> None:
    """Write the number of cells and each value; formulas without a result keep their place empty."""
    cache = _cache(reference, numeric)
    space = _space(reference.getroottree().getroot())
    kept = {p.get("idx"): p.findtext("{*}v") or "" for p in cache.iterchildren("{*}pt")}
    same = _count(cache) == len(cells)
    if same and _unchanged(cells, kept, numeric):
        return
    codes = list(cache.iterchildren("{*}formatCode"))
    for old in list(cache):
        if _local(old) in ("ptCount", "pt"):
            cache.remove(old)
    if numeric and not codes:
        style = next((cell.style for cell in cells), 0)
        code = cache.makeelement(f"{space}formatCode")
        code.text = values.formats.code(style)
        cache.insert(0, code)
    count = cache.makeelement(f"{space}ptCount", {"val": str(len(cells))})
    cache.insert(len(list(cache.iterchildren("{*}formatCode"))), count)
    cache.extend(_written(cells, space, numeric, kept if same else {}))


def _unchanged(cells: list[Cell], kept: Mapping[str, str], numeric: bool) -> bool:
    """Whether a chart shows these values already; 65.1 may be written 65.099999999999994."""
    for number, cell in enumerate(cells):
        before, now = kept.get(str(number)), _number(cell) if numeric else _text(cell)
        if cell.unknown or before == now:
            continue
        if before is None or now is None or not numeric or _value(before) != cell.value:
            return False
    return True


def _value(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _written(cells: list[Cell], space: str, numeric: bool, kept: Mapping[str, str]) -> Any:
    """The points of some cells; of a formula without a result the one that was kept, if any."""
    texts = [f'<pts xmlns="{space[1:-1]}">']
    for number, cell in enumerate(cells):
        shown = _number(cell) if numeric else _text(cell)
        if cell.unknown:
            shown = kept.get(str(number))
        if shown is not None:
            texts.append(f'<pt idx="{number}"><v>{escape(shown)}</v></pt>')
    texts.append("</pts>")
    return list(parsed("".join(texts).encode()))


def _cache(reference: Any, numeric: bool) -> Any:
    """The element with the values; made when the template has none."""
    for child in reference:
        if _local(child) in ("numCache", "strCache", "dlblRangeCache"):
            return child
    space = _space(reference)
    name = "numCache" if numeric else "strCache"
    name = "dlblRangeCache" if _local(reference) == "datalabelsRange" else name
    made = reference.makeelement(f"{space}{name}")
    reference.insert(1, made)
    return made


def _space(element: Any) -> str:
    """The namespace of an element in braces; points are of the chart's own, whoever holds them."""
    return str(element.tag)[: element.tag.rindex("}") + 1]


def _count(cache: Any) -> int:
    count = cache.find("{*}ptCount")
    return int(count.get("val", 0)) if count is not None else -1


def _levels(reference: Any, blocks: list[Block]) -> None:
    """Categories of several levels: one per column, the innermost first."""
    cache = next((c for c in reference if _local(c) == "multiLvlStrCache"), None)
    if cache is None or len(blocks) != 1:
        return
    rows = blocks[0].rows
    space = _space(reference)
    levels = len(list(cache.iterchildren("{*}lvl")))
    across = levels != len(rows[0]) and levels == len(rows) and levels > 0
    lines = [list(line) for line in (rows if across else zip(*rows, strict=True))]
    for old in list(cache):
        if _local(old) in ("ptCount", "lvl"):
            cache.remove(old)
    new = [cache.makeelement(f"{space}ptCount", {"val": str(len(lines[0]))})]
    for line in reversed(lines):
        level = cache.makeelement(f"{space}lvl")
        level.extend(_written(line, space, False, {}))
        new.append(level)
    cache[0:0] = new


def refill_newer(formula: Any, values: CellValues) -> None:
    """The same for charts of 2016 and later: waterfall, tree map, funnel, map."""
    holder = formula.getparent()
    blocks = values.blocks(formula.text)
    if blocks is None or not any(block.changed for block in blocks):
        return
    numeric = _local(holder) == "numDim"
    old = list(holder.iterchildren("{*}lvl"))
    if not old:
        return
    space = formula.tag.removesuffix("f")
    rows = blocks[0].rows if len(blocks) == 1 else (tuple(c for b in blocks for c in b.line()),)
    across = formula.get("dir") == "row"
    lines = [list(line) for line in (rows if across else zip(*rows, strict=True))]
    if len(blocks) > 1:
        lines = [list(rows[0])]
    for level in old:
        holder.remove(level)
    for line in reversed(lines):
        level = holder.makeelement(f"{space}lvl", {"ptCount": str(len(line))})
        if numeric:
            level.set("formatCode", old[0].get("formatCode", GENERAL))
        for number, cell in enumerate(line):
            shown = _number(cell) if numeric else _text(cell)
            if shown is not None:
                point = level.makeelement(f"{space}pt", {"idx": str(number)})
                point.text = shown
                level.append(point)
        holder.append(level)


def refill_text(title: Any, values: CellValues) -> None:
    """The name of a series, or a title, that a newer chart takes from a cell."""
    for data in title.iterchildren("{*}txData"):
        formula, shown = data.find("{*}f"), data.find("{*}v")
        if formula is None or shown is None or not formula.text:
            continue
        blocks = values.blocks(formula.text)
        if blocks and any(block.changed for block in blocks):
            text = " ".join(filter(None, (_text(c) for b in blocks for c in b.line())))
            if text:
                shown.text = text


def _number(cell: Cell) -> str | None:
    if not isinstance(cell.value, float):
        return None
    return str(int(cell.value)) if cell.value.is_integer() else repr(cell.value)


def _text(cell: Cell) -> str | None:
    if isinstance(cell.value, float):
        return _number(cell)
    return clean(cell.value) if cell.value else None


def _local(element: Any) -> str:
    return str(element.tag).rsplit("}", 1)[-1]
