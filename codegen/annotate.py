"""Schema → annotation: what a field of a reply or a parameter of a request is in Python."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .catalog import Catalog, Place
from .layout import quote
from .model import Type
from .schemas import Node, branches, follow, is_list, is_map, is_string, is_union

STR = Type("str")
INT = Type("int")
FLOAT = Type("float")
BOOL = Type("bool")
ANY = Type("Any", module=":typing")
STRIPE_OBJECT = Type("StripeObject", module="_core.objects")
DATETIME = Type("datetime", module=":datetime")
DECIMAL = Type("Decimal", module=":decimal")
FILE = Type("FileInput", module="_core.inputs")
_KNOWN_FORMATS = frozenset(
    ["unix-time", "decimal", "binary", "currency", "date-time", "int64", "int32"]
    + ["double", "float", "date", "uri", "email", "uuid", "byte", "password"]
)


def optional(type_: Type) -> Type:
    if type_.name == "Optional":
        return type_
    return Type("Optional", (type_,), ":typing")


def union(types: Iterable[Type]) -> Type:
    """`Union` without repetition; the literals of several branches become one."""
    flat: dict[Type, None] = {}
    for type_ in types:
        flat.update(dict.fromkeys(type_.args if type_.name == "Union" else [type_]))
    members = list(flat)
    return members[0] if len(members) == 1 else Type("Union", tuple(members), ":typing")


def list_of(type_: Type) -> Type:
    return Type("List", (type_,), ":typing")


def dict_of(type_: Type) -> Type:
    return Type("Dict", (STR, type_), ":typing")


def literal(values: Iterable[object]) -> Type:
    """`Literal` of an enum, in an order that the document's order does not change."""
    texts = sorted({quote(v) if isinstance(v, str) else repr(v) for v in values})
    return Type("Literal", tuple(map(Type, texts)), ":typing")


def class_type(place: Place) -> Type:
    return Type(place.name, module=place.module)


def enum(node: Node) -> Type | None:
    """The literal of an `enum`; nulls in it are said by `nullable` already."""
    values = [v for v in node.get("enum", ()) if v is not None]
    plain = all(isinstance(v, (str, bool, int)) for v in values)
    return literal(values) if values and plain else None


@dataclass(frozen=True)
class Reading:
    """How a field of a reply is read: its type, and how the runtime wraps its value."""

    type: Type
    hydration: str | None = None
    encoding: str | None = None
    nested: Place | None = None
    nullable: bool = False

    @property
    def element(self) -> Type:
        """The type inside a list or a map, where nothing else says that it may be null."""
        return optional(self.type) if self.nullable else self.type


@dataclass(frozen=True)
class Replies:
    """Annotations of response schemas, for classes that stand in `module`."""

    catalog: Catalog
    module: str
    fallback: Callable[[str, str], None]
    """Told of what is read as a general type: pointer and what was found."""

    def read(self, node: Node, pointer: str) -> Reading:
        target, pointer, name = follow(self.catalog.document, node, pointer)
        nullable = bool(node.get("nullable") or target.get("nullable"))
        if name is not None and name in self.catalog.roots:
            reading = Reading(class_type(self.catalog.roots[name].place), "")
        elif name in self.catalog.cut:
            reading = Reading(STRIPE_OBJECT, "")
        else:
            reading = self._bare(target, pointer)
        return replace(reading, nullable=nullable or reading.nullable)

    def _bare(self, node: Node, pointer: str) -> Reading:
        if is_union(node):
            return self._union(node, pointer)
        if node.get("type") == "array":
            inner = self.read(node.get("items", {}), f"{pointer}/items")
            return replace(inner, type=list_of(inner.element), nullable=False)
        if node.get("type") == "object" or "properties" in node:
            return self._object(node, pointer)
        return self._scalar(node, pointer)

    def _union(self, node: Node, pointer: str) -> Reading:
        readings = [self.read(branch, at) for branch, at in branches(node, pointer)]
        objects = [r for r in readings if r.hydration is not None]
        expandable = any(
            is_string(branch) for branch, _ in branches(node, pointer)
        ) and all(r.hydration is not None or r.type == STR for r in readings)
        if expandable and objects:
            inner = union(r.type for r in objects)
            type_ = Type("ExpandableField", (inner,), "_core.objects")
        else:
            type_ = union(r.type for r in readings)
        first = next(
            (r for r in objects if r.hydration), objects[0] if objects else None
        )
        nullable = any(r.nullable for r in readings)
        if first is None:
            return Reading(type_, nullable=nullable)
        return replace(first, type=type_, encoding=None, nullable=nullable)

    def _object(self, node: Node, pointer: str) -> Reading:
        if is_list(node):
            data = node["properties"]["data"]
            data, at, _ = follow(
                self.catalog.document, data, f"{pointer}/properties/data"
            )
            items = self.read(data.get("items", {}), f"{at}/items")
            return Reading(Type("ListObject", (items.element,), "_core.lists"), "")
        if is_map(node):
            return self._map(node, pointer)
        place = self.catalog.nested.get(pointer)
        if place is None:
            self.fallback(pointer, "an object that no resource holds")
            return Reading(STRIPE_OBJECT, "")
        return Reading(class_type(place), self.reference(place), nested=place)

    def _map(self, node: Node, pointer: str) -> Reading:
        values = node.get("additionalProperties")
        if not isinstance(values, Mapping) or not values:
            # Nothing is said of it, so its own `object` key tells what it is: the
            # resource of an event (K-1). A map of the user's keys is never re-typed.
            return Reading(Type("UntypedStripeObject", (ANY,), "_core.objects"), "")
        inner = self.read(values, f"{pointer}/additionalProperties")
        if inner.hydration is None:
            return Reading(
                Type("UntypedStripeObject", (inner.element,), "_core.objects"), "*"
            )
        if reference := inner.hydration or self._root(values):
            element = dict_of(inner.element)
            return Reading(element, f"*{reference}", nested=inner.nested)
        # The runtime names one class for all values of a map: these have several.
        return Reading(Type("UntypedStripeObject", (ANY,), "_core.objects"), "*")

    def _root(self, values: Any) -> str:
        _, _, name = follow(self.catalog.document, values, "")
        if name in self.catalog.cut:
            return f"{STRIPE_OBJECT.module}:{STRIPE_OBJECT.name}"
        root = None if name is None else self.catalog.roots.get(name)
        return self.reference(root.place) if root else ""

    def reference(self, place: Place) -> str:
        """How the runtime finds a class: by name alone in the owner's own module."""
        return (
            place.name
            if place.module == self.module
            else f"{place.module}:{place.name}"
        )

    def _scalar(self, node: Node, pointer: str) -> Reading:
        kind, format_ = node.get("type"), node.get("format")
        if kind == "string" and format_ == "decimal":
            return Reading(DECIMAL, encoding="decimal_string")
        if kind == "string" and format_ == "int64":
            return Reading(INT, encoding="int64_string")
        return Reading(scalar(node, pointer, self.fallback))


def scalar(node: Node, pointer: str, fallback: Callable[[str, str], None]) -> Type:
    """The type of a value without inner structure; an unknown kind is `Any` and listed."""
    format_ = node.get("format")
    if format_ is not None and format_ not in _KNOWN_FORMATS:
        fallback(pointer, f'format "{format_}"')
    if values := enum(node):
        return values
    plain = {"string": STR, "integer": INT, "number": FLOAT, "boolean": BOOL}
    kind = node.get("type")
    if kind in plain:
        return plain[kind]
    if node:
        fallback(pointer, f'type "{kind}"' if kind else "a schema without a type")
    return ANY


def parameter_scalar(
    node: Node, pointer: str, fallback: Callable[[str, str], None]
) -> Type:
    """Like `scalar`, with what the encoder takes besides: datetimes, Decimals, files."""
    kind, format_ = node.get("type"), node.get("format")
    if "enum" not in node and (kind, format_) in _REQUEST_FORMATS:
        return _REQUEST_FORMATS[kind, format_]
    return scalar(node, pointer, fallback)


_REQUEST_FORMATS: dict[tuple[object, object], Type] = {
    ("integer", "unix-time"): union([INT, DATETIME]),
    ("string", "date-time"): union([STR, DATETIME]),
    ("string", "decimal"): union([STR, DECIMAL]),
    ("string", "int64"): union([STR, INT]),
    ("string", "binary"): FILE,
}
