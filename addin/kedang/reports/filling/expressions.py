"""`{{ expressions }}` of a template: taken out of a text, checked, compiled once and asked many times."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite
from typing import Any, cast

from jinja2 import TemplateError as JinjaError
from jinja2 import nodes
from jinja2.environment import Template
from jinja2.exceptions import TemplateSyntaxError, UndefinedError
from jinja2.parser import Parser
from jinja2.runtime import Undefined

from kedang.reports.filling.checking import Checker
from kedang.reports.filling.data import Material
from kedang.reports.filling.filters import Unfit
from kedang.reports.filling.limits import FillLimits
from kedang.reports.filling.problems import Problems
from kedang.reports.filling.sandbox import Cage

MARK = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
_STATEMENT = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_QUOTES = str.maketrans("“”‘’\xa0\u3000", "\"\"''  ")
_WIDE = str.maketrans("（），．：｜＋－＊／＜＞＝［］", "(),.:|+-*/<>=[]")
_CONSTANT = re.compile(r"""("[^"]*"|'[^']*')""")


@dataclass(slots=True, eq=False)
class Expression:
    """One checked expression.

    `records`: lists whose row it asks. `simple`: list and field, if that is all. `path`: the names to
    follow, if it is nothing but a value or one of a group. `template`: compiled when first needed.
    """

    source: str
    tree: nodes.Expr
    records: frozenset[str]
    simple: tuple[str, str] | None = None
    path: tuple[str, ...] = ()
    template: Template | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text: literal, or an expression; `start` is where it stands in the text."""

    start: int
    literal: str
    expression: Expression | None = None


class Expressions:
    """All expressions of one template, compiled once per text."""

    def __init__(self, material: Material, limits: FillLimits, problems: Problems) -> None:
        self.material, self.limits, self.problems = material, limits, problems
        self.cage = Cage()
        self._checker = Checker(material, problems)
        self._known: dict[str, Expression | None] = {}
        self._texts: dict[str, tuple[Piece, ...]] = {}

    def pieces(self, text: str, where: str) -> tuple[Piece, ...]:
        """A text taken apart; mistakes in it are noted and leave nothing in their place."""
        known = self._texts.get(text)
        if known is not None:
            return known
        before = len(self.problems)
        found = tuple(self._taken_apart(text, where))
        if len(self.problems) == before:
            self._texts[text] = found
        return found

    def _taken_apart(self, text: str, where: str) -> list[Piece]:
        if len(text) > self.limits.text:
            self.problems.add(where, "template.long_text", limit=self.limits.text)
            return []
        if _STATEMENT.search(text):
            self.problems.add(where, "template.statement")
        found, at = [], 0
        for match in MARK.finditer(text):
            if match.start() > at:
                found.append(Piece(at, text[at : match.start()]))
            expression = self.compiled(match[1], where)
            found.append(Piece(match.start(), "", expression))
            at = match.end()
        if "{{" in text[at:]:
            self.problems.add(where, "template.open")
        if at < len(text):
            found.append(Piece(at, text[at:]))
        return found

    def compiled(self, source: str, where: str) -> Expression | None:
        """The expression, checked; None after noting what is wrong with it."""
        written = tidy(source)
        if written in self._known:
            return self._known[written]
        before = len(self.problems)
        expression = self._compile(written, where)
        if len(self.problems) > before:
            return None
        self._known[written] = expression
        return expression

    def _compile(self, source: str, where: str) -> Expression | None:
        shown = source if len(source) <= 60 else source[:60] + "…"
        if len(source) > self.limits.expression:
            self.problems.add(where, "template.long", shown=shown, limit=self.limits.expression)
            return None
        if _depth(source) > self.limits.depth:
            self.problems.add(where, "template.deep", shown=shown, limit=self.limits.depth)
            return None
        try:
            parser = Parser(self.cage, source, state="variable")
            tree = parser.parse_expression()
            if not parser.stream.eos:
                raise TemplateSyntaxError("more", 1)
            checked = self._checker.checked(tree, where, shown)
            if checked is None:
                return None
            expression = Expression(source, *checked)
            if not (expression.simple or expression.path):
                expression.template = self._template(expression.tree)
            return expression
        except (JinjaError, SyntaxError, RecursionError, MemoryError, ValueError, OverflowError):
            self.problems.add(where, "template.syntax", shown=shown)
        return None

    def _template(self, tree: nodes.Expr) -> Template:
        """An expression as code that leaves its result in a name."""
        body = [nodes.Assign(nodes.Name("result", "store"), tree, lineno=1)]
        whole = cast(Any, nodes.Template(body, lineno=1).set_environment(self.cage))
        return self.cage.from_string(whole)

    def value(self, expression: Expression, names: Mapping[str, object], where: str) -> object:
        """What an expression comes to; nothing after noting why it does not."""
        if expression.path:
            found: Any = names
            for name in expression.path:
                found = found[name]
            return found
        if expression.template is None:
            return None
        try:
            context = self.cage.context_class(self.cage, dict(names), None, {})
            for _ in expression.template.root_render_func(context):
                pass
            result = context.vars["result"]
            if isinstance(result, str) and len(result) > self.limits.result:
                raise Unfit("template.result")
            if isinstance(result, Undefined):
                return None
            if isinstance(result, float) and not isfinite(result):
                raise OverflowError
            return result
        except Unfit as error:
            self.problems.add(where, str(error), shown=expression.source)
        except UndefinedError:
            self.problems.add(where, "template.missing", shown=expression.source)
        except (TypeError, ValueError, OverflowError, ArithmeticError, RecursionError) as error:
            if isinstance(error, TypeError) and "NoneType" in str(error):
                return None
            self.problems.add(where, "template.fails", shown=expression.source)
        return None


def tidy(source: str) -> str:
    """An expression with Chinese quotes, brackets and commas written the plain way."""
    parts = _CONSTANT.split(source.translate(_QUOTES))
    return "".join(
        part if number % 2 else part.translate(_WIDE) for number, part in enumerate(parts)
    ).strip()


def _depth(source: str) -> int:
    deepest = depth = 0
    for letter in _CONSTANT.sub("", source):
        depth += (letter in "([{") - (letter in ")]}")
        deepest = max(deepest, depth)
    words = re.findall(r"\bnot\b|\belse\b|[-+](?=\s*[-+])", source)
    return max(deepest, len(words))
