"""Docstrings: the document's prose where it has any, and always the facts."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

from .model import Doc, Field
from .schemas import Node

# `<customer_id>` and `a <b or x> c` are text: a tag has a known name, and attributes have values.
_ATTRIBUTES = r"""(?:\s+[a-zA-Z:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*/?"""
_BREAKS = "p|ul|ol|li|dl|dt|dd|div|h[1-6]|hr|pre|blockquote|table|thead|tbody|tr|br"
_OTHERS = (
    "a|abbr|b|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|script|section"
    "|small|span|strong|style|sub|sup|td|th|tt|u|var"
)
_LINK = re.compile(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_BREAK = re.compile(f"</?(?:{_BREAKS}){_ATTRIBUTES}>", re.IGNORECASE)
_CODE = re.compile(r"</?(?:code|tt)>")
_TAG = re.compile(f"</?(?:{_BREAKS}|{_OTHERS}){_ATTRIBUTES}>", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\n\s*\n")


def prose(node: Node) -> Doc:
    """The description at this place, as paragraphs of plain text; and whether it is deprecated."""
    text = node.get("description")
    found = paragraphs(text) if isinstance(text, str) else []
    return Doc((*found, *["Deprecated."] * bool(node.get("deprecated"))))


def paragraphs(text: str) -> list[str]:
    """Stripe writes Markdown in schemas and HTML in operations: both become plain text."""
    if _TAG.search(text):
        text = _LINK.sub(r"[\2](\1)", text)
        text = _CODE.sub("`", _BREAK.sub("\n\n", text))
        text = html.unescape(_TAG.sub("", text))
    return [part for part in map(str.strip, _PARAGRAPH.split(text)) if part]


def class_doc(node: Node, object_name: str, operations: Sequence[str]) -> Doc:
    """A resource: prose, the value of `object`, and the operations of its methods."""
    facts = [f"The `{object_name}` object."]
    if operations:
        facts.append(f"Operations: {', '.join(operations)}.")
    return Doc((*prose(node).paragraphs, *facts))


def nested_doc(node: Node, schema: str) -> Doc:
    own = prose(node).paragraphs
    return Doc(own or (f"Part of a reply: schema `{schema}`.",))


def method_doc(
    node: Node,
    operation: str,
    fields: Iterable[Field],
    returns: str,
    ids: Sequence[str],
) -> Doc:
    """Prose, verb and path, parameters by requiredness, result and errors."""
    fields = list(fields)
    required = [f.name for f in fields if f.required]
    optional = [f.name for f in fields if not f.required]
    facts = []
    if required:
        facts.append(f"Required: {', '.join(required)}.")
    if optional:
        facts.append(f"Optional: {', '.join(optional)}.")
    facts.append(f"Returns {returns}; raises StripeError{_id_error(ids)}.")
    return Doc((*prose(node).paragraphs, operation, "\n".join(facts)))


def _id_error(ids: Sequence[str]) -> str:
    return f" (InvalidRequestError when {' or '.join(ids)} is empty)" if ids else ""


def twin_doc(name: str, operation: str) -> Doc:
    return Doc((f"Async twin of `{name}`: {operation}.",))
