"""Names shapes and gives them modules: what one module uses stands there, the rest is shared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .errors import SpecError
from .model import Alias, Doc, Field, Module, Type, TypedDictClass
from .naming import word_class
from .shapes import SHAPE, Shape, Use

SHARED = "params._shared"


@dataclass(frozen=True)
class Naming:
    """The final name of each shape, and every official name with its module."""

    types: Sequence[Type]
    official: Mapping[tuple[str, str], int]
    """(module, name) → shape."""


def name_shapes(shapes: Sequence[Shape], uses: Iterable[Use]) -> Naming:
    official = _official(shapes, uses)
    modules: dict[int, dict[str, None]] = defaultdict(dict)
    first: dict[int, str] = {}
    hints: dict[int, tuple[str, ...]] = {}
    for use in uses:
        modules[use.shape].setdefault(use.module)
        names_so_far = (first.get(use.shape, use.name), use.name)
        first[use.shape] = min(names_so_far, key=lambda name: (len(name), name))
        hints.setdefault(use.shape, use.hint)
    shared = [number for number in first if len(modules[number]) > 1]
    names = _shared_names(shared, hints, first)
    types = [
        (
            Type(names[n], module=SHARED)
            if n in names
            else Type(first[n], module=next(iter(modules[n])))
        )
        for n in range(len(shapes))
    ]
    return Naming(types, official)


def _official(
    shapes: Sequence[Shape], uses: Iterable[Use]
) -> dict[tuple[str, str], int]:
    official: dict[tuple[str, str], int] = {}
    for use in uses:
        if official.setdefault((use.module, use.name), use.shape) != use.shape:
            raise SpecError(use.pointer, f"a second request type named {use.name}")
    return official


def _shared_names(
    shared: Sequence[int],
    hints: Mapping[int, tuple[str, ...]],
    first: Mapping[int, str],
) -> dict[int, str]:
    """The field's name where it is unique, else with its parents', else the first use's."""
    names: dict[int, str] = {}
    rest = list(shared)
    for words in (1, 2, 3):
        wanted: dict[str, list[int]] = defaultdict(list)
        for number in rest:
            if len(hints[number]) >= words:
                wanted["".join(map(word_class, hints[number][-words:]))].append(number)
        taken = set(names.values())
        unique = {
            n[0]: name
            for name, n in wanted.items()
            if len(n) == 1 and name not in taken
        }
        names.update(unique)
        rest = [number for number in rest if number not in names]
    return names | {number: first[number] for number in rest}


def shape_modules(shapes: Sequence[Shape], naming: Naming) -> list[Module]:
    """One module of TypedDicts per resource, and the shared ones."""
    members: dict[str, list[TypedDictClass | Alias]] = defaultdict(list)
    for number, shape in enumerate(shapes):
        own = naming.types[number]
        fields = tuple(_named(one, naming.types) for one in shape.fields)
        members[own.module].append(
            TypedDictClass(own.name, Doc(), fields, shape.options)
        )
    for (module, name), number in naming.official.items():
        own = naming.types[number]
        if (own.module, own.name) != (module, name):
            members[module].append(Alias(name, own))
    return [
        Module(path, _DOCS[path == SHARED], shapes=tuple(found))
        for path, found in members.items()
    ]


_DOCS = {
    False: Doc(("Request parameters, under stripe-python's names.",)),
    True: Doc(("Request parameters that several resources take.",)),
}


def _named(one: Field, types: Sequence[Type]) -> Field:
    return replace(one, type=named_type(one.type, types))


def named_type(type_: Type, types: Sequence[Type]) -> Type:
    if type_.module == SHAPE:
        return types[int(type_.name)]
    if not type_.args:
        return type_
    return replace(type_, args=tuple(named_type(arg, types) for arg in type_.args))
