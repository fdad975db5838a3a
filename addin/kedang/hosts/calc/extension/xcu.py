"""LibreOffice's configuration files: nodes and properties written as XML, in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from kedang.model.text import Lang, Text

LOCALES: tuple[tuple[str, Lang], ...] = (("en-US", "en"), ("zh-CN", "zh"), ("zh-TW", "zh"))
"""LibreOffice's locale and the language of ours that its users read."""

_SPACES = (
    'xmlns:oor="http://openoffice.org/2001/registry" '
    'xmlns:xs="http://www.w3.org/2001/XMLSchema" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


def component(package: str, name: str, *parts: str) -> str:
    """A whole configuration file of one component."""
    inner = "\n".join(parts)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<oor:component-data {_SPACES} "
        f"oor:package={quoteattr(package)} oor:name={quoteattr(name)}>\n"
        f"{inner}\n</oor:component-data>\n"
    )


def group(name: str, parts: Iterable[str]) -> str:
    """A node that the program's own schema declares."""
    return _node(name, "", parts)


def entry(name: str, parts: Iterable[str]) -> str:
    """A node of ours in a set of many."""
    return _node(name, ' oor:op="replace"', parts)


def prop(name: str, value: str, kind: str = "xs:string") -> str:
    """A property with one value for everybody."""
    return _prop(name, kind, f"<value>{escape(value)}</value>")


def said(name: str, text: Text) -> str:
    """A property that people read, in every language."""
    return _prop(name, "xs:string", "".join(_value(at, text.render(of)) for at, of in LOCALES))


def same(name: str, value: str) -> str:
    """A property that people read, the same in every language."""
    return _prop(name, "xs:string", "".join(_value(at, value) for at, _ in LOCALES))


def _value(locale: str, value: str) -> str:
    return f'<value xml:lang="{locale}">{escape(value)}</value>'


def _prop(name: str, kind: str, values: str) -> str:
    return f"<prop oor:name={quoteattr(name)} oor:type={quoteattr(kind)}>{values}</prop>"


def _node(name: str, operation: str, parts: Iterable[str]) -> str:
    inner = "\n".join(parts)
    return f"<node oor:name={quoteattr(name)}{operation}>\n{inner}\n</node>"
