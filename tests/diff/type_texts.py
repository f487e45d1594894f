"""Annotations as text → the model's types: `Optional[List[Customer]]`."""

from __future__ import annotations

import ast

from codegen.model import Type

_PLAIN = {"str", "int", "float", "bool", "None"}
_TYPING = {"Optional", "List", "Dict", "Union", "Literal", "Any"}
_ABSOLUTE = {"Decimal": ":decimal", "datetime": ":datetime"}
_CORE = {"ExpandableField", "UntypedStripeObject", "StripeObject"}
_LISTS = {"ListObject", "SearchResultObject", "V2ListObject"}


def type_of(text: str) -> Type:
    """Names that are nobody's else are classes of the package."""
    return _type(ast.parse(text, mode="eval").body)


def _type(node: ast.expr) -> Type:
    if isinstance(node, ast.Subscript):
        inner = node.slice
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        outer = _type(node.value)
        return Type(outer.name, tuple(map(_type, parts)), outer.module)
    if isinstance(node, ast.Name):
        return Type(node.id, module=_module(node.id))
    return Type(ast.unparse(node))


def _module(name: str) -> str:
    if name in _PLAIN:
        return ""
    if name in _TYPING:
        return ":typing"
    if name in _CORE:
        return "_core.objects"
    if name in _LISTS:
        return "_core.lists"
    if name.endswith("MapField"):
        return "_core.descriptors"
    return _ABSOLUTE.get(name, f"_{name.lower()}")
