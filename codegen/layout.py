"""Lays text out as black would, so that formatting the output is a check, not a repair.

The rules are black's: what fits the line stays on it; else the last bracket is opened
and its content indented, on one line when that fits, else one element a line with a
trailing comma.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from .model import Doc, Type

WIDTH = 88
_STEP = "    "
_CONTROL = re.compile(
    "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f"
    "\\ufeff\\ufff9-\\ufffb\\ud800-\\udfff]"
)

_REQUEST = re.compile(r"\b(GET|POST|DELETE|PUT|PATCH) (?=/)")
# Stands for a blank that is no place to break a line; escaped text cannot hold it.
_GLUE = "\x01"


def quote(text: str) -> str:
    """A string literal that holds `text` as data, in the quotes that black prefers."""
    literal = ascii(text)
    body = literal[1:-1]
    if literal[0] == "'":
        body = body.replace("\\'", "'")
    mark = '"' if body.count('"') <= body.count("'") else "'"
    return mark + body.replace(mark, f"\\{mark}") + mark


def annotation(type_: Type, indent: int, lead: str = "", trail: str = "") -> list[str]:
    """Lines of `<lead><type><trail>`, each with its indentation."""
    line = " " * indent + lead + str(type_) + trail
    if len(line) <= WIDTH:
        return [line]
    if not type_.args:
        fits = len(type_.name) + indent + len(_STEP) <= WIDTH and lead
        return _parenthesised(lead, type_.name, indent) if fits else [line]
    return [
        " " * indent + f"{lead}{type_.name}[",
        *_subscript(type_.args, indent + len(_STEP)),
        " " * indent + f"]{trail}",
    ]


def _parenthesised(lead: str, value: str, indent: int) -> list[str]:
    pad = " " * indent
    return [f"{pad}{lead}(", f"{pad}{_STEP}{value}", f"{pad})"]


def assignment(name: str, value: str, indent: int) -> list[str]:
    """`name = value`: black puts a value that does not fit in brackets of its own.

    A plain assignment stays as it is when that does not help; an annotated one never does.
    """
    line = f"{' ' * indent}{name} = {value}"
    too_long = indent + len(_STEP) + len(value) > WIDTH
    if len(line) <= WIDTH or (too_long and ":" not in name):
        return [line]
    return _parenthesised(f"{name} = ", value, indent)


def _subscript(args: Sequence[Type], indent: int) -> list[str]:
    joined = " " * indent + ", ".join(map(str, args))
    if len(joined) <= WIDTH:
        return [joined]
    if len(args) == 1:
        return annotation(args[0], indent)
    return [line for arg in args for line in annotation(arg, indent, trail=",")]


def bracketed(head: str, items: Iterable[str], tail: str, indent: int = 0) -> list[str]:
    """Lines of `<head><items><tail>` for calls, signatures and imports."""
    items = list(items)
    pad = " " * indent
    line = pad + head + ", ".join(items) + tail
    if len(line) <= WIDTH or not items:
        return [line]
    inner = pad + _STEP
    joined = inner + ", ".join(items)
    # black: a lone parameter on its own line gets a trailing comma.
    alone = len(items) == 1 and "def " in head
    if len(joined) <= WIDTH:
        return [pad + head, joined + "," * alone, pad + tail]
    return [pad + head, *(f"{inner}{item}," for item in items), pad + tail]


def import_lines(module: str, names: Sequence[str], indent: int = 0) -> list[str]:
    """`from module import a, b`: black gives a split import one name a line."""
    pad = " " * indent
    line = f"{pad}from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return [line]
    return [
        f"{pad}from {module} import (",
        *(f"{pad}{_STEP}{name}," for name in names),
        f"{pad})",
    ]


def mapping(head: str, pairs: Sequence[tuple[str, str]], indent: int) -> list[str]:
    """Lines of a dict literal `<head>{…}`: keys and values are quoted here."""
    items = [f"{quote(key)}: {value}" for key, value in pairs]
    pad = " " * indent
    line = pad + head + "{" + ", ".join(items) + "}"
    if len(line) <= WIDTH:
        return [line]
    return [
        f"{pad}{head}" + "{",
        *(f"{pad}{_STEP}{item}," for item in items),
        pad + "}",
    ]


def filled(head: str, items: Iterable[str], tail: str) -> list[str]:
    """As many items a line as fit: black's one a line would be thousands of lines."""
    lines, line = [head], ""
    for item in items:
        if line and len(line) + len(f" {item},") > WIDTH:
            lines.append(line)
            line = ""
        line += f" {item}," if line else f"{_STEP}{item},"
    return [*lines, line, tail]


def escape_docstring(text: str) -> str:
    """Text that can stand on a line between triple quotes and means itself."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return _CONTROL.sub(lambda match: ascii(match.group())[1:-1], text)


def docstring(doc: Doc, indent: int) -> list[str]:
    """Lines of a docstring wrapped to the line width."""
    pad = " " * indent
    paragraphs = [_wrap(text, indent) for text in doc.paragraphs if text.strip()]
    if not paragraphs:
        return []
    if len(paragraphs) == 1 and len(paragraphs[0]) == 1:
        line = paragraphs[0][0].strip()
        # black: a blank between the text's last quote and those that close it.
        gap = " " if line.endswith('"') else ""
        return [f'{pad}"""{line}{gap}"""']
    lines = [line for text in paragraphs for line in [*text, ""]][:-1]
    lines[0] = f'{pad}"""{lines[0].strip()}'
    return [*lines, f'{pad}"""']


def _wrap(text: str, indent: int) -> list[str]:
    pad = " " * indent
    lines = [
        line.replace(_GLUE, " ")
        for part in text.strip().split("\n")
        for line in textwrap.wrap(
            _REQUEST.sub(rf"\1{_GLUE}", escape_docstring(part.strip())),
            width=WIDTH - 3,
            initial_indent=pad,
            subsequent_indent=pad,
            break_long_words=False,
            break_on_hyphens=False,
        )
    ]
    if lines and lines[0].lstrip().startswith('"'):
        lines[0] = f"{pad}\\{lines[0].lstrip()}"
    return lines or [pad]
