"""What a cell of a form takes: dropdowns, dates, numbers and lengths, each with a message beside the cell."""

from __future__ import annotations

from datetime import date
from typing import Any

from kedang.forms.headings import LONGEST_HINT, LONGEST_TITLE, MARK
from kedang.forms.writing.hidden import Lists
from kedang.model.field import FieldType
from kedang.model.text import Lang, say

LONGEST_LIST = 255
LARGEST = 1e15
CODE_LENGTHS = (18, 15, 9)


def rule_of(
    kind: FieldType,
    heading: str,
    hint: str,
    cell: str,
    lang: Lang,
    *,
    choices: tuple[str, ...] = (),
    place: str = "",
    is_open: bool = True,
) -> dict[str, Any]:
    """The validation of a cell for XlsxWriter, with the message that appears beside it.

    `cell`: its address for formulas, such as C6. `choices`: what the dropdown offers; a long list is taken
    from `place` on the hidden sheet. Open lists only warn, closed ones refuse other words.
    """
    rule: dict[str, Any] = {
        "input_title": heading.removeprefix(MARK)[:LONGEST_TITLE],
        "input_message": hint[:LONGEST_HINT],
        "ignore_blank": True,
    }
    if choices:
        rule |= _list(choices, place, lang, is_open=is_open)
    else:
        rule |= _typed(kind, cell, lang)
    return rule


def list_rule(name: str, choices: tuple[str, ...], lists: Lists) -> str:
    """Where a list stands when it is too long to be written into the rule itself; else nothing."""
    short = len(",".join(choices)) <= LONGEST_LIST and not any("," in one for one in choices)
    return "" if short else "=" + lists[name]


def _list(choices: tuple[str, ...], place: str, lang: Lang, *, is_open: bool) -> dict[str, Any]:
    source: object = place or list(choices)
    return {
        "validate": "list",
        "source": source,
        "error_type": "warning" if is_open else "stop",
        **_error("form.error.open" if is_open else "form.error.choice", lang),
    }


def _typed(kind: FieldType, cell: str, lang: Lang) -> dict[str, Any]:
    if kind is FieldType.DATE:
        return {
            "validate": "date", "criteria": "between", "minimum": date(1900, 1, 1),
            "maximum": date(2099, 12, 31), "error_type": "warning", **_error("form.error.date", lang),
        }  # fmt: skip
    if kind.is_numeric:
        return {
            "validate": "decimal", "criteria": "between", "minimum": -LARGEST, "maximum": LARGEST,
            "error_type": "warning", **_error("form.error.number", lang),
        }  # fmt: skip
    if kind is FieldType.USCC:
        lengths = ",".join(f"LEN({cell})={length}" for length in CODE_LENGTHS)
        return {
            "validate": "custom", "value": f"=OR({lengths})", "error_type": "warning",
            **_error("form.error.uscc", lang),
        }  # fmt: skip
    return {"validate": "any"}


def _error(words: str, lang: Lang) -> dict[str, str]:
    return {
        "error_title": say("form.error.title").render(lang)[:LONGEST_TITLE],
        "error_message": say(words).render(lang)[:LONGEST_HINT],
    }


def wrong_when(kind: FieldType, cell: str) -> str:
    """A formula that is true where a value is surely malformed; empty where Excel cannot tell cheaply.

    `cell`: an address whose row may move, such as $C6. The check character of a credit code is reckoned
    as GB 32100-2015 says.
    """
    if kind is FieldType.USCC:
        code = f'UPPER(SUBSTITUTE({cell}," ",""))'
        letters = '"0123456789ABCDEFGHJKLMNPQRTUWXY"'
        value = f"FIND(MID({code},ROW($1:$17),1),{letters})-1"
        total = f"SUMPRODUCT(({value})*MOD(3^(ROW($1:$17)-1),31))+FIND(RIGHT({code}),{letters})-1"
        return (
            f'AND({cell}<>"",IF(LEN({code})=18,IFERROR(MOD({total},31)<>0,TRUE),'
            f"AND(LEN({code})<>15,LEN({code})<>9)))"
        )
    bare = f'SUBSTITUTE(SUBSTITUTE({cell}," ",""),"-","")'
    if kind is FieldType.MOBILE:
        return f'AND({cell}<>"",OR(LEN({bare})<11,AND(LEN({bare})=11,LEFT({bare})<>"1")))'
    if kind is FieldType.PHONE:
        return f'AND({cell}<>"",LEN({bare})<7)'
    if kind is FieldType.EMAIL:
        return f'AND({cell}<>"",ISERROR(FIND(".",{cell},FIND("@",{cell})+2)))'
    if kind is FieldType.POSTCODE:
        return f'AND({cell}<>"",OR(LEN({cell})<>6,ISERROR(VALUE({cell}))))'
    if kind is FieldType.DATE or kind.is_numeric:
        return f'AND({cell}<>"",ISTEXT({cell}))'
    return ""
