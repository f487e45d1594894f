"""Which response schema becomes which class, and in which module it stands.

A schema that one resource alone reaches is named after the path from that resource
(`ChargePaymentMethodDetailsCard`) and stands in its module. A shared one is named after
its own key, and stands with the resource whose key begins it, else in `_shared`.
Where a service or an event has the name already, the schema's class gets a trailing `_`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from .errors import SpecError
from .naming import attribute_name, is_name, singular, word_class
from .pointers import escape, unescape
from .schemas import Node, branches, follow, is_list, is_map, is_union, properties

SHARED = "_shared"
DEEPEST = 50


@dataclass(frozen=True)
class Place:
    """A class: its module below the package root, its name, and the schema behind it."""

    module: str
    name: str
    pointer: str
    node: Node = field(repr=False)


@dataclass(frozen=True)
class Root:
    """A schema that is a class of its own: a resource, or an event."""

    place: Place
    schema: str
    constant: str
    twins: tuple[str, ...] = ()
    """Schemas answered as the same class: `deleted_customer` for `customer`."""


@dataclass(frozen=True)
class Catalog:
    document: Node = field(repr=False)
    roots: Mapping[str, Root]
    """By the schema's name, twins included."""
    nested: Mapping[str, Place]
    """By pointer."""
    order: Mapping[str, tuple[Place, ...]]
    """The nested classes of each module, the inner ones first."""
    cut: Set[str] = frozenset()
    """Names of schemas that are read as general objects."""


_Inner = Iterator[tuple[str, Node, str | None, str]]


@dataclass(frozen=True)
class _Reach:
    owner: str
    path: tuple[str, ...]
    node: Node = field(repr=False)
    schema: str | None


def catalog(
    document: Node,
    roots: Sequence[Root],
    taken: Container[tuple[str, str]] = frozenset(),
    cut: Set[str] = frozenset(),
) -> Catalog:
    """Give every schema that the roots reach a class name and a module; `taken` has such of others.

    What is `cut` is not reached, nor what lies behind it.
    """
    by_schema = {name: root for root in roots for name in (root.schema, *root.twins)}
    ends = by_schema.keys() | cut
    reached: dict[str, list[_Reach]] = defaultdict(list)
    for root in roots:
        for pointer, reach in _reach(document, root, ends):
            reached[pointer].append(reach)
    places = {
        pointer: _place(pointer, reaches, roots) for pointer, reaches in reached.items()
    }
    places |= _apart(places, reached)
    own = {(root.place.module, root.place.name) for root in roots}
    places = dict(_beside(places, taken, own))
    _check_unique([*(root.place for root in roots), *places.values()])
    order = _order(document, roots, ends, places)
    return Catalog(document, by_schema, places, order, cut)


def inner_objects(
    document: Node, node: Node, pointer: str, segment: str
) -> Iterator[tuple[str, Node, str | None, str]]:
    """The objects that one field leads to: pointer, node, schema name, path segment."""
    node, pointer, name = follow(document, node, pointer)
    if is_union(node):
        for branch, place in branches(node, pointer):
            yield from inner_objects(document, branch, place, segment)
    elif node.get("type") == "array":
        place = f"{pointer}/items"
        yield from inner_objects(
            document, node.get("items", {}), place, singular(segment)
        )
    elif is_list(node):
        data = node["properties"]["data"]
        yield from inner_objects(document, data, f"{pointer}/properties/data", segment)
    elif is_map(node):
        values = node.get("additionalProperties")
        if isinstance(values, Mapping):
            place = f"{pointer}/additionalProperties"
            yield from inner_objects(document, values, place, segment)
    elif node.get("type") == "object" or "properties" in node:
        yield pointer, node, name, segment


def too_deep(where: str) -> str:
    """Class names hold their whole path: what is deeper is a circle or an attack."""
    return f"is more than {DEEPEST} levels deep in {where}"


def _fields(document: Node, node: Node, pointer: str) -> _Inner:
    for name, value, place in properties(node, pointer):
        if attribute_name(name):
            yield from inner_objects(document, value, place, name)


def _reach(document: Node, root: Root, ends: Set[str]) -> Iterator[tuple[str, _Reach]]:
    """Breadth first, so that a schema is named after its shortest path."""
    seen: set[str] = set()
    level: list[tuple[str, Node, tuple[str, ...]]] = [
        (pointer, node, ()) for pointer, node in _root_nodes(document, root)
    ]
    while level:
        following = []
        for pointer, node, path in level:
            for inner, target, name, segment in _fields(document, node, pointer):
                if name in ends or inner in seen:
                    continue
                seen.add(inner)
                step = (*path, segment)
                if len(step) > DEEPEST:
                    raise SpecError(inner, too_deep(root.constant))
                yield inner, _Reach(root.schema, step, target, name)
                following.append((inner, target, step))
        level = following


def _root_nodes(document: Node, root: Root) -> list[tuple[str, Node]]:
    schemas = document["components"]["schemas"]
    return [
        (f"#/components/schemas/{escape(name)}", schemas[name])
        for name in (root.schema, *root.twins)
    ]


def _place(pointer: str, reaches: Sequence[_Reach], roots: Sequence[Root]) -> Place:
    first = reaches[0]
    by_schema = {root.schema: root for root in roots}
    shared = len({reach.owner for reach in reaches}) > 1
    if not shared or first.schema is None or not is_name(word_class(first.schema)):
        owner = by_schema[first.owner].place
        name = owner.name + "".join(map(word_class, first.path))
        return Place(owner.module, name, pointer, first.node)
    module = _home(first.schema, by_schema)
    return Place(module, word_class(first.schema), pointer, first.node)


def _apart(
    places: Mapping[str, Place], reached: Mapping[str, Sequence[_Reach]]
) -> dict[str, Place]:
    """Two schemas that one field may hold have one path: they are named after their own keys."""
    taken = Counter((place.module, place.name) for place in places.values())
    return {
        pointer: replace(place, name=word_class(schema))
        for pointer, place in places.items()
        if taken[place.module, place.name] > 1
        and (schema := reached[pointer][0].schema) is not None
        and is_name(word_class(schema))
    }


def _beside(
    places: Mapping[str, Place],
    taken: Container[tuple[str, str]],
    own: Set[tuple[str, str]],
) -> Iterator[tuple[str, Place]]:
    """Names that services, events and, in a namespace's one module, other resources leave; a `_` behind tells apart."""
    used = set(own)
    for pointer, place in sorted(places.items()):
        if (place.module, place.name) in taken:
            place = replace(place, name=f"{place.name}_")
        while "." in place.module and (place.module, place.name) in used:
            place = replace(place, name=f"{place.name}_")
        used.add((place.module, place.name))
        yield pointer, place


def _home(schema: str, by_schema: Mapping[str, Root]) -> str:
    owners = [name for name in by_schema if schema.startswith(f"{name}_")]
    return by_schema[max(owners, key=len)].place.module if owners else SHARED


def _check_unique(places: Iterable[Place]) -> None:
    taken: dict[tuple[str, str], Place] = {}
    for place in sorted(places, key=lambda place: place.pointer):
        key = (place.module, place.name)
        other = taken.setdefault(key, place)
        if other is not place:
            raise SpecError(
                place.pointer,
                f"would be a second class {place.name} beside {unescape(other.pointer)}",
            )


def _order(
    document: Node,
    roots: Sequence[Root],
    ends: Set[str],
    places: Mapping[str, Place],
) -> dict[str, tuple[Place, ...]]:
    """Inner classes before outer ones: a class body may then name what it nests."""
    done: dict[str, None] = {}
    for root in roots:
        for pointer, node in _root_nodes(document, root):
            open_: dict[str, _Inner] = {pointer: _fields(document, node, pointer)}
            while open_:
                outer = next(reversed(open_))
                for inner, target, name, _ in open_[outer]:
                    if name not in ends and not (inner in done or inner in open_):
                        open_[inner] = _fields(document, target, inner)
                        break
                else:
                    del open_[outer]
                    done[outer] = None
    order: dict[str, list[Place]] = defaultdict(list)
    for pointer in done:
        if pointer in places:
            order[places[pointer].module].append(places[pointer])
    return {module: tuple(found) for module, found in order.items()}
