"""Request schemas → shapes: equal ones are one shape, whatever they are called where.

Two objects are the same shape when fields, types, requiredness and enum values agree;
prose does not count. A shape's number takes the place of its name until `params` names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from .annotate import (
    ANY,
    dict_of,
    list_of,
    optional,
    parameter_scalar,
    union,
)
from .catalog import DEEPEST, too_deep
from .docs import prose
from .errors import SpecError
from .model import Field, Type
from .naming import attribute_name, singular, word_class
from .schemas import Node, branches, follow, is_union, properties, with_moments

# The largest request of Stripe's nests a tenth of this; schemas that reach each other multiply.
MOST_NESTED = 5000
SHAPE = "<shape>"
"""The module of a type that is a shape's number."""


@dataclass(frozen=True)
class Shape:
    """A distinct request object: its fields in the order of their names."""

    fields: tuple[Field, ...]
    options: bool


@dataclass(frozen=True)
class Use:
    """One place that a shape appears in, under the name that stripe-python has for it."""

    shape: int
    name: str
    module: str
    hint: tuple[str, ...]
    """Words for a shared shape's own name, the nearest last: parent fields and field,
    or the method with `_params`."""
    pointer: str


@dataclass
class Shapes:
    """Collects shapes by structure, and every use of them."""

    document: Node
    fallback: Callable[[str, str], None]
    shapes: list[Shape] = field(default_factory=list)
    uses: list[Use] = field(default_factory=list)
    _numbers: dict[object, int] = field(default_factory=dict)
    _read: dict[str, tuple[int, str, list[Use]]] = field(default_factory=dict)
    _nested: int = 0

    def top(
        self,
        fields: Iterable[tuple[str, Node, str, bool]],
        name: str,
        module: str,
        pointer: str,
        hint: str,
    ) -> int:
        """The shape of one operation's parameters: (name, schema, pointer, required).

        An operation is read once: for its other names the uses are repeated.
        """
        if pointer not in self._read:
            self._nested, start = 0, len(self.uses)
            scope = _Scope(self, name, module, ())
            number = self._intern([scope.field(*one) for one in fields], options=True)
            self._read[pointer] = number, name, self.uses[start:]
        else:
            number, first, inner = self._read[pointer]
            for use in inner:
                other = name + use.name.removeprefix(first)
                self.uses.append(Use(use.shape, other, module, use.hint, use.pointer))
        self.uses.append(Use(number, name, module, (hint,), pointer))
        return number

    def nested(self, fields: list[Field], scope: _Scope, pointer: str) -> Type:
        self._nested += 1
        if self._nested > MOST_NESTED:
            raise SpecError(
                pointer, f"is one of over {MOST_NESTED} objects in {scope.hint[0]}"
            )
        number = self._intern(fields, options=False)
        self.uses.append(Use(number, scope.name, scope.module, scope.hint, pointer))
        return Type(str(number), module=SHAPE)

    def _intern(self, fields: Iterable[Field], options: bool) -> int:
        ordered = tuple(sorted(fields, key=lambda one: one.name))
        key = (options, tuple((f.name, f.type, f.required) for f in ordered))
        if key not in self._numbers:
            self._numbers[key] = len(self.shapes)
            self.shapes.append(Shape(ordered, options))
        return self._numbers[key]


@dataclass(frozen=True)
class _Scope:
    """Where in a request a schema stands: its official name so far."""

    shapes: Shapes
    name: str
    module: str
    hint: tuple[str, ...]
    inside: frozenset[str] = frozenset()
    """The named schemas that this place is a part of."""

    def field(self, name: str, node: Node, pointer: str, required: bool) -> Field:
        if len(self.hint) > DEEPEST:
            raise SpecError(pointer, too_deep(self.hint[0]))
        type_ = self.inner(name).type(with_moments(name, node), pointer)
        return self._field(name, node, type_, required)

    def _field(self, name: str, node: Node, type_: Type, required: bool) -> Field:
        return Field(
            name=name,
            attribute=attribute_name(name) or "",
            type=type_,
            doc=prose(node),
            required=required,
        )

    def inner(self, word: str) -> _Scope:
        return replace(self, name=self.name + word_class(word), hint=(*self.hint, word))

    def item(self) -> _Scope:
        """The same place with its last word in the singular: an element of a list."""
        *parents, word = self.hint
        stem = self.name.removesuffix(word_class(word))
        one = singular(word)
        return replace(self, name=stem + word_class(one), hint=(*parents, one))

    def type(self, node: Node, pointer: str) -> Type:
        target, pointer, name = follow(self.shapes.document, node, pointer)
        if name in self.inside:
            type_ = self._again(target, pointer)
        else:
            type_ = self._within(name)._bare(target, pointer)
        nullable = node.get("nullable") or target.get("nullable")
        return optional(type_) if nullable else type_

    def _within(self, *names: str | None) -> _Scope:
        known = self.inside.union(name for name in names if name is not None)
        return replace(self, inside=known)

    def _again(self, node: Node, pointer: str) -> Type:
        """A schema inside itself: a type of it would have no end."""
        self.shapes.fallback(pointer, f"the inside of {pointer} in itself")
        if is_union(node):
            return ANY
        return list_of(ANY) if node.get("type") == "array" else dict_of(ANY)

    def _bare(self, node: Node, pointer: str) -> Type:
        if is_union(node):
            return self._union(node, pointer)
        if node.get("type") == "array":
            return list_of(self.item().type(node.get("items", {}), f"{pointer}/items"))
        if "properties" in node or node.get("additionalProperties") is False:
            return self._object([(node, pointer)])
        if node.get("type") == "object":
            values = node.get("additionalProperties")
            place = f"{pointer}/additionalProperties"
            if not isinstance(values, Mapping) or not values:
                return dict_of(ANY)
            return dict_of(self.type(values, place))
        return parameter_scalar(node, pointer, self.shapes.fallback)

    def _union(self, node: Node, pointer: str) -> Type:
        """Objects among the branches are merged, as they would share one name."""
        objects: dict[str, Node] = {}
        names = []
        for branch, place in branches(node, pointer):
            target, _, name = follow(self.shapes.document, branch, place)
            if target.get("properties") and name not in self.inside:
                objects[place] = target
                names.append(name)
        types = []
        for branch, place in branches(node, pointer):
            if place not in objects:
                types.append(self.type(branch, place))
            elif place == next(iter(objects)):
                merged = [(target, at) for at, target in objects.items()]
                types.append(self._within(*names)._object(merged))
        return _join_literals(types)

    def _object(self, members: list[tuple[Node, str]]) -> Type:
        """One shape of all members: a field is required where every one requires it."""
        grouped: dict[str, list[tuple[Node, str]]] = {}
        for node, pointer in members:
            for name, value, place in properties(node, pointer):
                grouped.setdefault(name, []).append((value, place))
        fields = [
            self._merged(
                name, found, all(name in m.get("required", ()) for m, _ in members)
            )
            for name, found in sorted(grouped.items())
        ]
        return self.shapes.nested(fields, self, members[0][1])

    def _merged(
        self, name: str, found: list[tuple[Node, str]], required: bool
    ) -> Field:
        first, pointer = found[0]
        if len(found) == 1:
            return self.field(name, first, pointer, required)
        inner = self.inner(name)
        if all(node.get("properties") for node, _ in found):
            type_ = inner._object(found)
        else:
            type_ = _join_literals([inner.type(node, place) for node, place in found])
        return self._field(name, first, type_, required)


def _join_literals(types: list[Type]) -> Type:
    """`Literal["", "a"]` rather than a union of literals."""
    values = [arg for t in types if t.name == "Literal" for arg in t.args]
    rest = [t for t in types if t.name != "Literal"]
    if not values:
        return union(rest)
    joined = Type("Literal", tuple(sorted(set(values), key=str)), ":typing")
    return union([joined, *rest])


def parameters(
    document: Node, operation: Node, pointer: str, required: Iterable[str]
) -> list[tuple[str, Node, str, bool]]:
    """Query and body fields of an operation: name, schema, pointer, requiredness."""
    extra = frozenset(required)
    found: dict[str, tuple[str, Node, str, bool]] = {}
    for index, raw in enumerate(operation.get("parameters", ())):
        one, place, _ = follow(document, raw, f"{pointer}/parameters/{index}")
        if one.get("in") == "query":
            needed = bool(one.get("required")) or one["name"] in extra
            _add(found, one["name"], one.get("schema", {}), f"{place}/schema", needed)
    body = operation.get("requestBody", {})
    for media, content in sorted(body.get("content", {}).items()):
        place = f"{pointer}/requestBody/content/{media.replace('/', '~1')}/schema"
        schema, place, _ = follow(document, content.get("schema", {}), place)
        for name, node, at in properties(schema, place):
            needed = name in schema.get("required", ()) or name in extra
            _add(found, name, node, at, needed)
    return [found[name] for name in sorted(found)]


def _add(
    found: dict[str, tuple[str, Node, str, bool]],
    name: str,
    node: Node,
    pointer: str,
    required: bool,
) -> None:
    if name in found:
        raise SpecError(pointer, f'a second parameter "{name}" of one operation')
    found[name] = (name, node, pointer, required)
