"""KD_USCC_CHECK and KD_PHONE: is a code right, what number is meant."""

from __future__ import annotations

from functools import lru_cache, partial

from kedang.functions.cells import Answer, Cell, Column, Value, each, series, texts
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import chosen, shown
from kedang.model.text import Lang, say
from kedang.reference import phones, uscc
from kedang.reference.cells import text_of

PHONE_PARTS = ("number", "phone_kind", "trouble")
_OLD = {"registration_number": "old_number", "organization_code": "old_code"}


def uscc_check(desk: FunctionDesk, codes: Column) -> Answer:
    """有效, or what is wrong with each credit code."""
    parsed = uscc.parse_column(series(codes))
    right = ((parsed["kind"] == "uscc") & parsed["note"].isna()).tolist()
    valid = desk.say("uscc.valid")
    doubtful = [code for code, good in zip(codes, right, strict=True) if not good]
    judged = iter(each(doubtful, partial(_judged, desk)))
    return ([valid if good else next(judged) for good in right],)


def _judged(desk: FunctionDesk, cell: Cell) -> str:
    if cell is None:
        return ""
    code = uscc.parse(cell)
    if code.value is not None:
        return desk.say(f"uscc.{_OLD.get(str(code.kind), 'inner')}")
    written = uscc.letters(text_of(cell))
    if code.problem in ("check", "characters") and _readable(written):
        expected = uscc.check_character(written[:17])
        return desk.say("uscc.check", expected=expected, written=written[17])
    return desk.say(f"uscc.{code.problem}", suggestion=code.suggestion, length=len(written))


def _readable(code: str) -> bool:
    """Whether only the last of eighteen characters can be wrong."""
    body = set(code[:17])
    return len(code) == 18 and body <= set(uscc.ALPHABET) and code[0] in uscc.DEPARTMENTS


def phone(desk: FunctionDesk, cells: Column, part: Cell) -> Answer:
    """Each cell's numbers in one writing; or what kind they are; or what is wrong with them."""
    wanted = chosen(PHONE_PARTS, part, desk) or PHONE_PARTS[0]
    if wanted == "number":
        parsed = phones.parse_column(series(cells))
        values = texts(parsed, "value")
        problems = texts(parsed, "problem")
        for place, problem in enumerate(problems):
            if problem:
                values[place] = desk.refused_text(_trouble(desk, cells[place]))
        return (list[Value](values),)
    tell = _kinds if wanted == "phone_kind" else _trouble
    return (each(cells, partial(tell, desk)),)


def _kinds(desk: FunctionDesk, cell: Cell) -> str:
    found = phones.parse(cell)
    if found.problem:
        return desk.refused_text(_trouble(desk, cell))
    return _named(desk.lang, tuple(dict.fromkeys(number.kind for number in found.numbers)))


@lru_cache(maxsize=64)
def _named(lang: Lang, kinds: tuple[str, ...]) -> str:
    return "、".join(say(f"function.phone.{kind}").render(lang) for kind in kinds)


def _trouble(desk: FunctionDesk, cell: Cell) -> str:
    """What is wrong or doubtful about a number, "" when nothing is."""
    found = phones.parse(cell)
    if found.problem:
        named = f"phone.{found.problem}" + (".fix" if found.suggestion else "")
        return desk.say(named, text=shown(cell), suggestion=found.suggestion)
    return "".join(desk.say(f"phone.note.{note}") for note in found.notes)
