"""Names shapes and gives them modules: what one module uses stands there, the rest is shared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .errors import SpecError
from .layout import annotation
from .model import Alias, Doc, Field, Module, Type, TypedDictClass
from .naming import is_name, word_class
from .params_names import children, params_module
from .shapes import SHAPE, Shape, Use

SHARED = "params._shared"
_SHARED_LINES = 1_500


@dataclass(frozen=True)
class Naming:
    """The final name of each shape, and every official name with its module."""

    types: Sequence[Type]
    official: Mapping[tuple[str, str], int]
    """(module, name) → shape."""


def name_shapes(shapes: Sequence[Shape], uses: Iterable[Use]) -> Naming:
    found: dict[int, list[Use]] = defaultdict(list)
    for use in uses:
        found[use.shape].append(use)
    shared = {n: u for n, u in found.items() if len({use.module for use in u}) > 1}
    names = _shared_names(shared)
    modules = _shared_modules(shapes, shared)
    types = [
        (
            Type(names[number], module=modules[number])
            if number in shared
            else Type(_shortest(found[number]), module=found[number][0].module)
        )
        for number in range(len(shapes))
    ]
    return Naming(types, _official(uses))


def _shortest(uses: Sequence[Use]) -> str:
    return min((use.name for use in uses), key=lambda name: (len(name), name))


def _shared_modules(
    shapes: Sequence[Shape], shared: Mapping[int, object]
) -> dict[int, str]:
    """As many modules as their length asks for; each needs only those before it.

    A shape's number is above those of the shapes that it holds.
    """
    modules: dict[int, str] = {}
    lines = 0
    for number in sorted(shared):
        lines += 3 + sum(_lines(one) for one in shapes[number].fields)
        part = lines // _SHARED_LINES
        modules[number] = f"{SHARED}_{part + 1}" if part else SHARED
    return modules


def _lines(one: Field) -> int:
    return len(annotation(one.type, 4, f"{one.attribute}: "))


def _official(uses: Iterable[Use]) -> dict[tuple[str, str], int]:
    official: dict[tuple[str, str], int] = {}
    for use in uses:
        if official.setdefault((use.module, use.name), use.shape) != use.shape:
            raise SpecError(use.pointer, f"a second request type named {use.name}")
    return official


def _shared_names(shared: Mapping[int, Sequence[Use]]) -> dict[int, str]:
    """The commonest field name; of two that want it the more used shape has it, the other
    takes its parent's name before, or an official one."""
    names: dict[int, str] = {}
    hints = {number: _common_hint(uses) for number, uses in shared.items()}
    for words in (1, 2, 3):
        wanted: dict[str, list[int]] = defaultdict(list)
        for number, hint in hints.items():
            if number not in names and len(hint) >= words:
                wanted["".join(map(word_class, hint[-words:]))].append(number)
        taken = set(names.values())
        for name, numbers in wanted.items():
            if name not in taken and is_name(name):
                names[max(numbers, key=lambda n: (len(shared[n]), -n))] = name
    for number, uses in shared.items():
        names.setdefault(number, _unused(_shortest(uses), names))
    return names


def _common_hint(uses: Sequence[Use]) -> tuple[str, ...]:
    words = Counter(use.hint[-1] for use in uses)
    most = min(words, key=lambda word: (-words[word], word))
    return next(use.hint for use in uses if use.hint[-1] == most)


def _unused(name: str, names: Mapping[int, str]) -> str:
    taken = set(names.values())
    while name in taken:
        name += "_"
    return name


def shape_modules(
    shapes: Sequence[Shape],
    naming: Naming,
    namespaces: Collection[tuple[str, ...]],
) -> list[Module]:
    """One module of TypedDicts per namespace, per resource outside of these, and the shared ones."""
    below = {
        params_module(path, namespaces): children(path, namespaces)
        for path in namespaces
        if path
    }
    members: dict[str, list[TypedDictClass | Alias]] = {path: [] for path in below}
    for number, shape in enumerate(shapes):
        own = naming.types[number]
        fields = tuple(_named(one, naming.types) for one in shape.fields)
        members.setdefault(own.module, []).append(
            TypedDictClass(own.name, Doc(), fields, shape.options)
        )
    for (module, name), number in naming.official.items():
        own = naming.types[number]
        if (own.module, own.name) != (module, name):
            members.setdefault(module, []).append(Alias(name, own))
    return [
        Module(
            path,
            _DOCS[path.startswith(SHARED)],
            shapes=tuple(found),
            children=below.get(path, ()),
        )
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
    args = tuple(named_type(arg, types) for arg in type_.args)
    return Type(type_.name, args, type_.module)
