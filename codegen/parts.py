"""`--without`: the parts of a package that can be left out, and what goes with each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from difflib import get_close_matches
from types import MappingProxyType

from .errors import CodegenError
from .model import Method, Module, Namespace, Package, ResponseClass
from .packages import ROOT_EXPORTS
from .parts_table import PARTS as PARTS, UNUSED as UNUSED, Part

CORE = "_core."
_OTHER_SPELLINGS = {"webhook": "webhooks", "event": "events"}


def parse(given: Iterable[str] | None) -> tuple[str, ...]:
    """The parts in what was written, with commas or not; CodegenError for one that there is not."""
    if given is None:
        return ()
    words = [word.strip() for text in given for word in text.split(",")]
    names = [_OTHER_SPELLINGS.get(word, word) for word in words if word]
    if not names:
        raise CodegenError(f"--without: it names no part; there are {_listed(PARTS)}")
    for name in names:
        if name not in PARTS:
            raise CodegenError(_unknown(name))
    return tuple(sorted(set(names)))


def _unknown(name: str) -> str:
    close = get_close_matches(name, PARTS, n=2)
    hint = f"; the nearest is {_listed(close)}" if close else ""
    return f"--without: there is no part {name!r}{hint}; there are {_listed(PARTS)}"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def apart(only: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Patterns of resources, and names of the runtime's that a selection wants to keep."""
    ours = {name for part in PARTS.values() for name in part.names} | set(PARTS)
    ours |= {name for name, place in ROOT_EXPORTS.items() if place in _modules()}
    named = tuple(one for one in only if one in ours)
    if only and len(named) == len(only):
        raise CodegenError("--only: it selects no resource, only parts of the runtime")
    return tuple(one for one in only if one not in ours), named


def _modules() -> frozenset[str]:
    return frozenset(one for part in PARTS.values() for one in part.modules)


# What parts that stay need, whatever the methods do; a class of one's own may be anything.
_NEEDED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "own_classes": frozenset(UNUSED) - {"ephemeral_keys", "moved"},
        "http_clients": frozenset(["streams", "uploads"]),
        "webhooks": frozenset(["streams"]),
        "events": frozenset(["ids", "v2"]),
        "lists": frozenset(["ids"]),
        "reading": frozenset(["ids"]),
    }
)


# Parts that go with another one, whoever names them.
_WITHIN: Mapping[str, str] = MappingProxyType({"aiohttp": "async", "preload": "client"})


def left_out(
    package: Package, only: bool, named: Collection[str], without: Iterable[str]
) -> tuple[str, ...]:
    """What a package is rendered without: what was asked for, and what it does not use by itself."""
    gone = set(without)
    if not gone:
        return ()
    if only:
        gone.update(
            name
            for name, part in PARTS.items()
            if part.is_extra and not _is_named(name, part, named)
        )
    gone |= {*UNUSED} - set(_used(package))
    for other, kept in _NEEDED.items():
        if other not in gone:
            gone.difference_update(kept)
    gone.update(name for name, other in _WITHIN.items() if other in gone)
    return tuple(sorted(gone))


def _is_named(name: str, part: Part, named: Collection[str]) -> bool:
    exports = ROOT_EXPORTS
    wanted = {one.rpartition(":")[0] or one for one in map(exports.get, named) if one}
    return (
        name in named
        or not wanted.isdisjoint(part.modules)
        or not set(named).isdisjoint(part.names)
    )


def _used(package: Package) -> Iterator[str]:
    """What of `UNUSED` the methods and fields of a package need."""
    methods = list(_methods(package.modules))
    kinds = {str(one.returns) for one in methods}
    kinds |= {str(field.type) for cls in _classes(package) for field in cls.fields}
    bases = {base.name for cls in _classes(package) for base in cls.bases}
    if any("ListObject" in kind or "SearchResult" in kind for kind in kinds):
        yield "lists"
    if any(one.ids for one in methods):
        yield "ids"
    if any(one.path == "/v1/ephemeral_keys" for one in methods):
        yield "ephemeral_keys"
    if "UpdateableAPIResource" in bases:
        yield "saving"
    if any("multipart" in value for one in methods for _, value in one.extras):
        yield "uploads"
    if any(one.stream for one in methods):
        yield "streams"
    fields = [field for cls in _classes(package) for field in cls.fields]
    if any(one.is_expandable for one in fields):
        yield "expands"
    if any(one.hydration not in (None, "", "*") for one in fields):
        yield "nested_classes"
    if any(one.encoding for one in fields):
        yield "numbers"
    if any(_is_of_objects(one) for one in methods):
        yield "reading"
    if any(one.path.startswith("/v2/") for one in methods):
        yield "v2"
    objects = {name for name, _ in package.registry}
    if objects & _MOVED:
        yield "moved"


def _is_of_objects(method: Method) -> bool:
    """Whether an object can be its receiver, or is found again by it."""
    return method.kind in ("both", "bound") or (
        method.verb == "get" and method.kind == "class"
    )


_MOVED = frozenset(
    ("charge", "invoice", "invoiceitem", "line_item", "payment_intent", "subscription")
)


def _classes(package: Package) -> Iterator[ResponseClass]:
    return (one for module in package.modules for one in module.classes)


def _methods(modules: Iterable[Module]) -> Iterator[Method]:
    for module in modules:
        for cls in module.classes:
            yield from cls.methods
            yield from cls.test_helpers.methods if cls.test_helpers else ()
        for service in module.services:
            yield from service.methods


def trimmed(package: Package, gone: Sequence[str], asked: Collection[str]) -> Package:
    """The package without the exports of what is left out."""
    if not gone:
        return package
    unasked = tuple(one for one in gone if one not in asked)
    notes = (*package.notes, *_note(unasked, set(gone)))
    package = replace(package, unasked=unasked, notes=notes)
    dropped = frozenset(exports_of(gone))
    spaces = [_without(one, dropped, set(gone)) for one in package.namespaces]
    package = replace(package, namespaces=_led_to(spaces), without=tuple(gone))
    return _without_services(package) if "client" in gone else package


def _note(unasked: Iterable[str], gone: Set[str]) -> Iterator[str]:
    """Of the parts that only the selection leaves out."""
    names = [
        one for one in unasked if one in PARTS and _WITHIN.get(one, "") not in gone
    ]
    if names:
        yield f"left out with the selection: {_listed(names)}; name one in --only to keep it"


def _led_to(spaces: Sequence[Namespace]) -> tuple[Namespace, ...]:
    """The namespaces that the one above still names."""
    named = {
        f"{one.path}.{child}".lstrip(".") for one in spaces for _, child in one.children
    }
    kept = tuple(one for one in spaces if not one.path or one.path in named)
    return kept if len(kept) == len(spaces) else _led_to(kept)


def _without_services(package: Package) -> Package:
    services = {
        (module.path, one.name) for module in package.modules for one in module.services
    }
    spaces = [
        replace(
            space,
            exports=tuple(
                one for one in space.exports if (one.module, one.name) not in services
            ),
        )
        for space in package.namespaces
    ]
    modules = [
        replace(module, services=())
        for module in package.modules
        if not module.services or module.classes or module.notifications
    ]
    return replace(package, namespaces=tuple(_peopled(spaces)), modules=tuple(modules))


def _peopled(spaces: Sequence[Namespace]) -> list[Namespace]:
    """The namespaces that have names, or hold some that do."""
    empty = {one.path for one in spaces if not (one.exports or one.children)}
    if not empty:
        return list(spaces)
    kept = [
        replace(
            one,
            children=tuple(
                (name, child)
                for name, child in one.children
                if f"{one.path}.{child}".lstrip(".") not in empty
            ),
        )
        for one in spaces
        if one.path not in empty
    ]
    return _peopled(kept)


def _without(space: Namespace, dropped: Set[str], gone: Set[str]) -> Namespace:
    places = {place for name in gone for place in part_of(name).modules}
    return replace(
        space,
        exports=tuple(
            one
            for one in space.exports
            if not (
                (one.module.startswith("_") and one.name in dropped and not space.path)
                or one.module.partition(":")[0] in places
            )
        ),
        children=tuple(
            pair
            for pair in space.children
            if (space.path or pair[1] not in dropped)
            and (pair[0] == pair[1] or "old_names" not in gone)
        ),
    )


def part_of(name: str) -> Part:
    return PARTS.get(name) or UNUSED[name]


def exports_of(gone: Iterable[str]) -> Iterator[str]:
    """Root exports that go with these parts."""
    exports = ROOT_EXPORTS
    for name in gone:
        part = part_of(name)
        yield from part.names
        yield from (
            export
            for export, place in exports.items()
            if place.partition(":")[0] in part.modules
        )


def reason(name: str, unasked: Collection[str]) -> str:
    """Why a part is not there, and how it comes back."""
    if name in UNUSED:
        return f"no method of this package needs {UNUSED[name].what}, which `--without` leaves out then"
    if name in unasked:
        return f"this package was rendered for a selection without {name}: name it in `--only`"
    return f"this package was rendered without {name}: render it without `--without {name}`"


def table(gone: Sequence[str]) -> list[tuple[str, str]]:
    """Each part that is left out with the names that users may look for, once each; those asked for come first."""
    seen: set[str] = set()
    found: list[tuple[str, str]] = []
    for name in sorted(gone, key=lambda one: (one not in PARTS, one)):
        names = sorted({*exports_of([name]), *part_of(name).members} - seen)
        seen.update(names)
        if names:
            found.append((name, " ".join(_told(names))))
    return found


_TWINS = ("_without_verification", "WithoutVerification")


def _told(names: Iterable[str]) -> Iterator[str]:
    """Without the twins that verify nothing: `left_out.py.j2` knows their endings."""
    return (name for name in names if not name.endswith(_TWINS))
