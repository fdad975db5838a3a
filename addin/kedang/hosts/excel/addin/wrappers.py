"""The VBA module with the worksheet functions: one line each, which asks Python."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kedang.functions.registry import FUNCTIONS, Argument, Function

MODULE = "KedangFunctions"
MOST_ARGUMENTS = 60
LONGEST_NAME = 255
IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
CELL = re.compile(r"[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*|R[0-9]*|C[0-9]*", re.I)

# Words of the language that cannot name anything (MS-VBAL 3.3.5.2).
WORDS = """
    abs addressof and any array as attribute boolean byref byte byval call case cbool cbyte ccur
    cdate cdbl cdec cint circle clng clnglng clngptr close const csng cstr currency cvar cverr date
    debug decimal declare defbool defbyte defcur defdate defdbl defdec defint deflng deflnglng
    deflngptr defobj defsng defstr defvar dim do doevents double each else elseif empty end endif
    enum eqv erase event exit false fix for friend function get global gosub goto if imp implements
    in input inputb instr instrb int integer is lbound len lenb let like linput load local lock long
    longlong longptr loop lset me mid midb mod new next not nothing null object on open option
    optional or paramarray preserve print private property pset public put raiseevent random read
    redim rem reset resume return rset scale seek select set sgn shared single spc static stop string
    sub tab then to true type typeof ubound unlock until variant wend while width with withevents
    write xor
    """
RESERVED = frozenset(WORDS.split())

HEAD = """Attribute VB_Name = "{module}"
Option Explicit

' Made from the registry of functions; the arguments' order is that of Python.
"""

BODY = """
Public Function {name}({parameters}) As Variant
Attribute {name}.VB_Description = "{description}"
Attribute {name}.VB_ProcData.VB_Invoke_Func = " \\n14"
    {name} = KdCall("{name}", Array({arguments}))
End Function
"""


def wrappers(functions: Sequence[Function] = FUNCTIONS) -> str:
    """The module's text, ASCII; a ValueError names every function that Excel could not have."""
    wrong = [problem for function in functions for problem in _problems(function)]
    if wrong:
        raise ValueError("\n".join(wrong))
    return HEAD.format(module=MODULE) + "".join(_wrapper(function) for function in functions)


def _wrapper(function: Function) -> str:
    names = [argument.name for argument in function.arguments]
    return BODY.format(
        name=function.name,
        parameters=", ".join(_parameter(argument) for argument in function.arguments),
        description=_description(function),
        arguments=", ".join(names),
    )


def _parameter(argument: Argument) -> str:
    optional = "Optional " if argument.optional else ""
    return f"{optional}ByVal {argument.name} As Variant"


def _description(function: Function) -> str:
    """The English help, for Excel's function list; VBA texts are ASCII."""
    text = function.help.render("en").translate(str.maketrans("“”‘’–—", "\"\"''--"))
    return text.encode("ascii", "ignore").decode().replace('"', '""')


def _problems(function: Function) -> Iterator[str]:
    """Names that VBA or a cell would read otherwise, and what Excel does not allow."""
    name = function.name
    if not _is_name(name):
        yield f"{name}: not a name in VBA"
    if CELL.fullmatch(name):
        yield f"{name}: reads as a cell"
    if len(function.arguments) > MOST_ARGUMENTS:
        yield f"{name}: more than {MOST_ARGUMENTS} arguments"
    names = [argument.name.lower() for argument in function.arguments]
    for argument in function.arguments:
        if not _is_name(argument.name) or argument.name.lower() == name.lower():
            yield f"{name}: {argument.name!r} cannot name an argument"
        if names.count(argument.name.lower()) > 1:
            yield f"{name}: two arguments {argument.name}"
    needed = [not argument.optional for argument in function.arguments]
    if needed != sorted(needed, reverse=True):
        yield f"{name}: an optional argument stands before one that is needed"


def _is_name(name: str) -> bool:
    return (
        IDENTIFIER.fullmatch(name) is not None
        and len(name) <= LONGEST_NAME
        and name.lower() not in RESERVED
    )
