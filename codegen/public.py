"""The public surface of a package: what its users can name, whichever file it stands in.

Diff, scan and the surface file read this and no module, import or text. Names of shared
request types and of long enums are resolved, so that equal types are equal values.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from .model import (
    Alias,
    Field,
    Method,
    Module,
    Package,
    ResponseClass,
    Type,
    TypedDictClass,
)

Key = str
"""Module and name of a class or a request type: `_customer:Customer`."""


@dataclass(frozen=True)
class PublicClass:
    """A resource, an object nested in some, or what an event is made of."""

    key: Key
    name: str
    """`billing.MeterEvent`; for a nested object the fields that lead to it, `Charge.outcome.rule`."""
    object_name: str = ""
    lookup_type: str = ""
    bases: tuple[Key, ...] = ()
    """Classes of the package whose fields and methods it has as well."""
    fields: Mapping[str, Field] = field(default_factory=dict)
    """By attribute."""
    methods: Mapping[str, Method] = field(default_factory=dict)
    """Those of test helpers as `TestHelpers.advance`."""
    nested: Mapping[str, Key] = field(default_factory=dict)
    """Official nested spelling and class."""


@dataclass(frozen=True)
class PublicShape:
    """A request type; `names` are all under which `params` has it."""

    key: Key
    names: tuple[str, ...]
    fields: Mapping[str, Field] = field(default_factory=dict)
    """By the name on the wire."""


@dataclass(frozen=True)
class PublicService:
    """What `client.<path>` is."""

    path: str
    key: Key
    methods: Mapping[str, Method] = field(default_factory=dict)
    children: Mapping[str, str] = field(default_factory=dict)
    """Attribute and path of the services below."""


@dataclass(frozen=True)
class Public:
    """Everything that users of one package can name."""

    api_version: str
    classes: Mapping[Key, PublicClass] = field(default_factory=dict)
    shapes: Mapping[Key, PublicShape] = field(default_factory=dict)
    services: Mapping[str, PublicService] = field(default_factory=dict)
    exports: Mapping[str, Key] = field(default_factory=dict)
    """Dotted public name and what it stands for: resources, services, events, errors."""
    events: Mapping[str, Key] = field(default_factory=dict)
    """Type and class, of snapshot and thin events."""
    notifications: Mapping[str, Key] = field(default_factory=dict)

    def class_of(self, type_: Type) -> PublicClass | None:
        """The class that a type without brackets names."""
        return self.classes.get(key_of(type_))

    def shape_of(self, type_: Type) -> PublicShape | None:
        """The request type that a type without brackets names."""
        return self.shapes.get(key_of(type_))

    def field_of(self, one: PublicClass, attribute: str) -> Field | None:
        """A field of the class or of its bases."""
        found = (each.fields.get(attribute) for each in self._with_bases(one))
        return next((each for each in found if each), None)

    def method_of(self, one: PublicClass, name: str) -> Method | None:
        """A method of the class or of its bases."""
        found = (each.methods.get(name) for each in self._with_bases(one))
        return next((each for each in found if each), None)

    def _with_bases(self, one: PublicClass) -> Iterator[PublicClass]:
        yield one
        for key in one.bases:
            yield from self._with_bases(self.classes[key])


def key_of(type_: Type) -> Key:
    return f"{type_.module}:{type_.name}"


def public(package: Package) -> Public:
    """What users of the package can name."""
    aliases = dict(_aliases(package.modules))
    exports = dict(_exports(package))
    classes = {one.key: one for one in _classes(package.modules, aliases)}
    return Public(
        api_version=package.api_version,
        classes=_named(classes, exports),
        shapes={one.key: one for one in _shapes(package.modules, aliases)},
        services={one.path: one for one in _services(package.modules, aliases)},
        exports=exports,
        events=dict(package.events),
        notifications=dict(package.notifications),
    )


def _aliases(modules: Iterable[Module]) -> Iterator[tuple[Key, Type]]:
    """Second names of request types, and the names of enums, with what they stand for."""
    for module in modules:
        for one in (*module.shapes, *module.enums):
            if isinstance(one, Alias):
                yield f"{module.path}:{one.name}", one.target


def _resolved(type_: Type, aliases: Mapping[Key, Type]) -> Type:
    if type_.module and (target := aliases.get(key_of(type_))):
        return _resolved(target, aliases)
    args = [_resolved(arg, aliases) for arg in type_.args]
    if all(map(operator.is_, args, type_.args)):
        return type_
    return replace(type_, args=tuple(args))


def _fields(
    owner: ResponseClass | TypedDictClass, aliases: Mapping[Key, Type]
) -> list[Field]:
    return [_with_type(one, _resolved(one.type, aliases)) for one in owner.fields]


def _with_type(one: Field, type_: Type) -> Field:
    return one if type_ is one.type else replace(one, type=type_)


def _methods(
    methods: Iterable[Method], aliases: Mapping[Key, Type]
) -> dict[str, Method]:
    return {
        one.name: replace(one, params=_resolved(one.params, aliases)) for one in methods
    }


def _classes(
    modules: Sequence[Module], aliases: Mapping[Key, Type]
) -> Iterator[PublicClass]:
    known = {f"{m.path}:{one.name}" for m in modules for one in m.classes}
    for module in modules:
        for one in module.classes:
            yield _class(module.path, one, aliases, known)
        for pushed in module.notifications:
            yield PublicClass(
                f"{module.path}:{pushed.name}",
                f"events.{pushed.name}",
                lookup_type=pushed.lookup_type,
            )


def _class(
    module: str, one: ResponseClass, aliases: Mapping[Key, Type], known: set[Key]
) -> PublicClass:
    methods = _methods(one.methods, aliases)
    helpers = one.test_helpers.methods if one.test_helpers else ()
    methods |= {
        f"TestHelpers.{name}": method
        for name, method in _methods(helpers, aliases).items()
    }
    return PublicClass(
        key=f"{module}:{one.name}",
        name="",
        object_name=one.object_name,
        lookup_type=one.lookup_type,
        bases=tuple(key for key in map(key_of, one.bases) if key in known),
        fields={each.attribute: each for each in _fields(one, aliases)},
        methods=methods,
        nested={alias.name: key_of(alias.target) for alias in one.aliases},
    )


def _shapes(
    modules: Iterable[Module], aliases: Mapping[Key, Type]
) -> Iterator[PublicShape]:
    names: dict[Key, list[str]] = {}
    for alias in aliases:
        names.setdefault(key_of(_resolved(aliases[alias], aliases)), []).append(
            _params_name(alias)
        )
    for module in modules:
        for one in module.shapes:
            if isinstance(one, TypedDictClass):
                key = f"{module.path}:{one.name}"
                every = sorted({_params_name(key), *names.get(key, ())} - {""})
                fields = {each.name: each for each in _fields(one, aliases)}
                yield PublicShape(key, tuple(every), fields)


def _params_name(key: Key) -> str:
    """`params.billing.MeterEventCreateParams`; empty for a shape that has no official name."""
    module, _, name = key.partition(":")
    parts = module.removesuffix(".__init__").split(".")
    if parts[-1].startswith("_shared"):
        return ""
    return ".".join([*(part for part in parts if not part.startswith("_")), name])


def _exports(package: Package) -> Iterator[tuple[str, Key]]:
    for namespace in package.namespaces:
        for one in namespace.exports:
            module, _, other = one.module.partition(":")
            path = f"{namespace.path}.{one.name}".lstrip(".")
            yield path, f"{module}:{other or one.name}"


def _services(
    modules: Sequence[Module], aliases: Mapping[Key, Type]
) -> Iterator[PublicService]:
    by_key = {f"{m.path}:{one.name}": one for m in modules for one in m.services}
    roots = [
        key for key, one in by_key.items() if one.name in ("V1Services", "V2Services")
    ]
    waiting = [(by_key[key].name[:2].lower(), key) for key in sorted(roots)]
    while waiting:
        path, key = waiting.pop()
        below = {
            one.attribute: (f"{path}.{one.attribute}", key_of(one.type))
            for one in by_key[key].subservices
        }
        waiting += below.values()
        yield PublicService(
            path,
            key,
            _methods(by_key[key].methods, aliases),
            {attribute: where for attribute, (where, _) in below.items()},
        )


def _named(
    classes: Mapping[Key, PublicClass], exports: Mapping[str, Key]
) -> dict[Key, PublicClass]:
    """With the exported name, else with the shortest way from a resource."""
    names: dict[Key, str] = {}
    # Of two names the one that the class has where it is defined.
    for path, key in sorted(exports.items(), key=lambda pair: (not _own(*pair), pair)):
        if key in classes:
            names.setdefault(key, path)
    level = sorted(
        (name, key) for key, name in names.items() if classes[key].object_name
    )
    level += sorted(
        (name, key) for key, name in names.items() if not classes[key].object_name
    )
    while level:
        following = []
        for name, key in level:
            for attribute, inner in _inner(classes[key]):
                if inner in classes and inner not in names:
                    names[inner] = f"{name}.{attribute}"
                    following.append((names[inner], inner))
        level = following
    return {
        key: replace(one, name=names.get(key) or one.name or key.partition(":")[2])
        for key, one in classes.items()
    }


def _own(path: str, key: Key) -> bool:
    return path.rpartition(".")[2] == key.partition(":")[2]


def _inner(one: PublicClass) -> Iterator[tuple[str, Key]]:
    for attribute, each in sorted(one.fields.items()):
        for type_ in _leaves(each.type):
            yield attribute, key_of(type_)


def _leaves(type_: Type) -> Iterator[Type]:
    if type_.args:
        for arg in type_.args:
            yield from _leaves(arg)
    elif type_.module:
        yield type_
