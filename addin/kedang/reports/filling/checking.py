"""An expression is read before it runs: only known names, known filters and harmless operations pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from jinja2 import nodes

from kedang.reports.filling.data import Material
from kedang.reports.filling.filters import FILTERS, OF_FIELDS, TOTALS
from kedang.reports.filling.problems import Problems
from kedang.reports.filling.sandbox import ALLOWED, FORGIVING, TESTS

RECORD = "row_of_"

Checked = tuple[nodes.Expr, frozenset[str], tuple[str, str] | None, tuple[str, ...]]


@dataclass(slots=True)
class _Found:
    where: str
    shown: str
    records: set[str] = field(default_factory=set)


class Checker:
    """Resolves names and their other names, and refuses everything a report has no use for."""

    def __init__(self, material: Material, problems: Problems) -> None:
        self.material, self.problems = material, problems

    def checked(self, tree: nodes.Expr, where: str, shown: str) -> Checked | None:
        """The expression with real names, the lists it asks row by row, and what makes it simple."""
        for node in [tree, *tree.find_all(nodes.Node)]:
            if not isinstance(node, ALLOWED):
                what = "template.call" if isinstance(node, nodes.Call) else "template.refused"
                self.problems.add(where, what, shown=shown)
                return None
        found, before = _Found(where, shown), len(self.problems)
        tree = self._walk(tree, found, forgiving=False)
        if len(self.problems) > before:
            return None
        path = _path(tree)
        if path and path[0].startswith(RECORD):
            return tree, frozenset(found.records), (path[0].removeprefix(RECORD), path[1]), ()
        return tree, frozenset(found.records), None, path

    def _walk(self, node: nodes.Expr, found: _Found, *, forgiving: bool) -> nodes.Expr:
        """The node with every name resolved; unknown ones are noted unless somebody looks after them."""
        if isinstance(node, nodes.Getitem):
            if not isinstance(node.arg, nodes.Const) or not isinstance(node.arg.value, str):
                self.problems.add(found.where, "template.refused", shown=found.shown)
                return node
            node = nodes.Getattr(node.node, node.arg.value, "load", lineno=1)
        if isinstance(node, nodes.Getattr):
            return self._field(node, found, forgiving)
        if isinstance(node, nodes.Name):
            return self._name(node, found, forgiving)
        if isinstance(node, nodes.Filter | nodes.Test):
            self._tool(node, found)
            self._total_of_one(node, found)
            forgiving = forgiving or node.name in FORGIVING
        if isinstance(node, nodes.Div | nodes.FloorDiv) and constant(node.right) == 0:
            self.problems.add(found.where, "template.by_zero", shown=found.shown)
        self._children(node, found, forgiving)
        return node

    def _total_of_one(self, node: nodes.Filter | nodes.Test, found: _Found) -> None:
        """A total of `list.field` would be that of the one row it stands in: what is meant is the list."""
        source: nodes.Expr | None = node.node
        while isinstance(source, nodes.Filter):
            source = source.node
        if node.name not in TOTALS or not isinstance(source, nodes.Getattr | nodes.Getitem):
            return
        owner = source.node.name if isinstance(source.node, nodes.Name) else ""
        if self.material.real(owner, self.material.lists) not in self.material.lists:
            return
        name = source.attr if isinstance(source, nodes.Getattr) else _written(source.arg)
        right = f'{{{{ {owner}|{node.name}("{name}") }}}}'
        self.problems.add(found.where, "template.total_of_one", shown=found.shown, right=right)

    def _children(self, node: nodes.Node, found: _Found, forgiving: bool) -> None:
        for name, value in list(node.iter_fields()):
            if isinstance(value, nodes.Expr):
                setattr(node, name, self._walk(value, found, forgiving=forgiving))
            elif isinstance(value, list):
                for at, each in enumerate(value):
                    if isinstance(each, nodes.Expr):
                        value[at] = self._walk(each, found, forgiving=forgiving)
                    elif isinstance(each, nodes.Node):
                        self._children(each, found, forgiving)

    def _tool(self, node: nodes.Filter | nodes.Test, found: _Found) -> None:
        """A filter or test by its name; a field that it is told is resolved too."""
        known = FILTERS if isinstance(node, nodes.Filter) else TESTS
        if node.name not in known:
            self.problems.unknown(found.where, node.name, known)
        if node.dyn_args is not None or node.dyn_kwargs is not None:
            self.problems.add(found.where, "template.refused", shown=found.shown)
        first = node.args[0] if node.args else None
        if node.name in OF_FIELDS and isinstance(first, nodes.Const):
            node.args[0] = nodes.Const(self._list_field(node, str(first.value), found), lineno=1)

    def _list_field(self, node: nodes.Filter | nodes.Test, name: str, found: _Found) -> str:
        source: nodes.Expr | None = node.node
        while isinstance(source, nodes.Filter):
            source = source.node
        if not isinstance(source, nodes.Name):
            return name
        data = self.material.lists.get(self.material.real(source.name, self.material.lists))
        if data is None:
            return name
        real = self.material.real(name, data.fields)
        if real not in data.fields:
            known = self.material.spoken(data.fields)
            self.problems.unknown(found.where, name, known, field=True)
        return real

    def _name(self, node: nodes.Name, found: _Found, forgiving: bool) -> nodes.Expr:
        material = self.material
        for among in (material.lists, material.values):
            real = material.real(node.name, among)
            if real in among:
                return nodes.Name(real, "load", lineno=1)
        if not forgiving:
            known = material.spoken([*material.lists, *material.values])
            self.problems.unknown(found.where, node.name, known)
        return node

    def _field(self, node: nodes.Getattr, found: _Found, forgiving: bool) -> nodes.Expr:
        """`list.field` is the field of its row; `group.name` one value of a group."""
        material = self.material
        if isinstance(node.node, nodes.Name):
            owner = material.real(node.node.name, material.lists)
            data = material.lists.get(owner)
            if data is not None:
                found.records.add(owner)
                name = material.real(node.attr, data.fields)
                if name not in data.fields and not forgiving:
                    known = material.spoken(data.fields)
                    asked = f"{node.node.name}.{node.attr}"
                    self.problems.unknown(found.where, asked, known, field=True)
                return nodes.Getattr(nodes.Name(RECORD + owner, "load"), name, "load", lineno=1)
        group, before = self._group(node.node), len(self.problems)
        inner = self._walk(node.node, found, forgiving=forgiving)
        if group is None:
            if not forgiving and len(self.problems) == before:
                self.problems.add(found.where, "template.no_fields", shown=found.shown)
            return nodes.Getattr(inner, node.attr, "load", lineno=1)
        name = material.real(node.attr, group)
        if name not in group and not forgiving:
            self.problems.unknown(found.where, node.attr, material.spoken(list(group)))
        return nodes.Getattr(inner, name, "load", lineno=1)

    def _group(self, node: nodes.Expr) -> Mapping[str, object] | None:
        """The values grouped under a name, if the node names such a group."""
        if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
            node = nodes.Getattr(node.node, str(node.arg.value), "load")
        if isinstance(node, nodes.Name):
            found = self.material.values.get(self.material.real(node.name, self.material.values))
        elif isinstance(node, nodes.Getattr):
            outer = self._group(node.node)
            found = outer.get(self.material.real(node.attr, outer)) if outer is not None else None
        else:
            found = None
        return found if isinstance(found, Mapping) else None


def _path(tree: nodes.Expr) -> tuple[str, ...]:
    """The names of `group.name`; empty for anything that has to be worked out."""
    if isinstance(tree, nodes.Name):
        return (tree.name,)
    if isinstance(tree, nodes.Getattr):
        before = _path(tree.node)
        return (*before, tree.attr) if before else ()
    return ()


def constant(node: nodes.Expr) -> float | None:
    """What a sum of nothing but numbers comes to; None for anything else."""
    if isinstance(node, nodes.Const):
        return node.value if isinstance(node.value, int | float) else None
    if isinstance(node, nodes.Neg | nodes.Pos):
        inner = constant(node.node)
        return -inner if inner is not None and isinstance(node, nodes.Neg) else inner
    if not isinstance(node, nodes.Add | nodes.Sub | nodes.Mul):
        return None
    left, right = constant(node.left), constant(node.right)
    if left is None or right is None:
        return None
    if isinstance(node, nodes.Mul):
        return left * right
    return left + right if isinstance(node, nodes.Add) else left - right


def _written(node: nodes.Expr) -> str:
    return str(node.value) if isinstance(node, nodes.Const) else ""
