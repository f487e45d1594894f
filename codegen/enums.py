"""Long enums that several fields have: written once, under a name of the package's own.

Stripe-python has no names for enums, so these are private; checkers and editors show and
complete the values all the same.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from .layout import WIDTH
from .model import Alias, Doc, Field, Module, ResponseClass, Type, TypedDictClass
from .naming import is_name, singular, word_class

ENUMS = "_enums"
# Below that a name says less than the values, which fit the line of their field.
_LONG = WIDTH - len("    field: ")
_Owner = TypeVar("_Owner", ResponseClass, TypedDictClass)
_DOC = Doc(("Values of fields, each set of them once.",))


@dataclass(frozen=True)
class _Use:
    owner: str
    field: str

    @property
    def hints(self) -> tuple[str, str]:
        """The names that the enum may have: the field's, else with its owner's before."""
        own = word_class(self.field)
        return own, self.owner + own


def with_enums(modules: Sequence[Module]) -> list[Module]:
    """The same modules and that of their enums, where there are any."""
    uses: dict[Type, list[_Use]] = defaultdict(list)
    for owner, one in _fields(modules):
        for enum, word in _long_literals(one.type, one.name):
            uses[enum].append(_Use(owner, word))
    names = _names({enum: found for enum, found in uses.items() if len(found) > 1})
    if not names:
        return list(modules)
    types = {enum: Type(name, module=ENUMS) for enum, name in names.items()}
    enums = sorted(
        ((name, enum) for enum, name in names.items()), key=lambda pair: pair[0]
    )
    own = Module(ENUMS, _DOC, enums=tuple(Alias(*pair) for pair in enums))
    return [own, *(_referring(module, types) for module in modules)]


def _fields(modules: Iterable[Module]) -> Iterator[tuple[str, Field]]:
    for module in modules:
        for owner in (*module.classes, *module.shapes):
            if not isinstance(owner, Alias):
                yield from ((owner.name, one) for one in owner.fields)


def _long_literals(type_: Type, word: str) -> Iterator[tuple[Type, str]]:
    """Literals inside a type, with the word for one of them: in the singular inside a list."""
    if type_.name == "Literal":
        if len(str(type_)) > _LONG:
            yield type_, word
        return
    inner = singular(word) if type_.name == "List" else word
    for arg in type_.args:
        yield from _long_literals(arg, inner)


def _names(uses: Mapping[Type, Sequence[_Use]]) -> dict[Type, str]:
    """The field's name, if it has two words and is no other enum's; else with the owner's before.

    A `_` behind tells those that would still be alike.
    """
    wanted = {enum: _commonest(found) for enum, found in uses.items()}
    rivals = Counter(one.hints[0] for one in wanted.values())
    names: dict[Type, str] = {}
    taken: set[str] = set()
    for enum, one in sorted(wanted.items(), key=lambda pair: str(pair[0])):
        short, full = one.hints
        name = short if "_" in one.field and rivals[short] == 1 else full
        while name in taken or not is_name(name):
            name += "_"
        taken.add(name)
        names[enum] = name
    return names


def _commonest(found: Sequence[_Use]) -> _Use:
    """Of the fields with the commonest name that of the shortest owner."""
    count = Counter(use.field for use in found)
    return min(
        found, key=lambda use: (-count[use.field], use.field, len(use.owner), use.owner)
    )


def _referring(module: Module, types: Mapping[Type, Type]) -> Module:
    return replace(
        module,
        classes=tuple(_with_names(one, types) for one in module.classes),
        shapes=tuple(
            one if isinstance(one, Alias) else _with_names(one, types)
            for one in module.shapes
        ),
    )


def _with_names(owner: _Owner, types: Mapping[Type, Type]) -> _Owner:
    fields = tuple(replace(one, type=_named(one.type, types)) for one in owner.fields)
    return replace(owner, fields=fields)


def _named(type_: Type, types: Mapping[Type, Type]) -> Type:
    if type_ in types or not type_.args:
        return types.get(type_, type_)
    return replace(type_, args=tuple(_named(arg, types) for arg in type_.args))
