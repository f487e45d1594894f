"""Names inside one module: what is imported from where, and under which local name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from .layout import import_lines
from .model import (
    Alias,
    Field,
    Method,
    Module,
    Notification,
    ResponseClass,
    Type,
    TypedDictClass,
)

API_METHOD = Type("api_method", module="_core.resource")
BOUND_METHOD = Type("bound_method", module="_core.resource")
DEPRECATED = Type("deprecated", module="_core.deprecation")
SERVICE = Type("StripeService", module="_core.service")
SUGGEST_NAMES = Type("suggest_names", module="_core.prefixes")
TEST_HELPERS = Type("APIResourceTestHelpers", module="_core.resource")
BUILTINS = frozenset(
    ["str", "int", "float", "bool", "type", "classmethod", "property", "staticmethod"]
)
CLASS_METHOD = Type("classmethod")
PROPERTY = Type("property")
STATIC_METHOD = Type("staticmethod")
STR = Type("str")
_TYPING_EXTENSIONS = frozenset(["Unpack", "TypeAlias"])


@dataclass(frozen=True)
class Scope:
    """The local name of every type that a module refers to."""

    module: str
    names: Mapping[tuple[str, str], str]

    def local(self, type_: Type) -> Type:
        """The same annotation with the names that the module has for its parts."""
        name = self.names.get((type_.module, type_.name), type_.name)
        if not type_.args:
            return type_ if name == type_.name else Type(name, (), type_.module)
        return Type(name, tuple(map(self.local, type_.args)), type_.module)

    def second_name(self, name: str) -> str:
        """The module's other name for a class of its own that a member's name hides."""
        local = self.names.get((self.module, name), name)
        return "" if local == name else local

    def imports(self, types: Iterable[Type], indent: int = 0) -> list[str]:
        """Import lines for these types and what they hold, in isort's order."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for module, name in {part for type_ in types for part in parts(type_)}:
            local = self.names.get((module, name), name)
            if local == f"{module.rpartition('.')[2]}.{name}":
                wanted[_folder(module, self.module)].add(local.partition(".")[0])
                continue
            if not module and local != name:
                module = ":builtins"
            if source := import_source(module, name, self.module):
                wanted[source].add(name if local == name else f"{name} as {local}")
        lines: list[str] = []
        previous = ""
        for source in sorted(wanted, key=source_order):
            names = sorted(wanted[source], key=name_order)
            if lines and _section(source) != _section(previous):
                lines.append("")
            lines += import_lines(source, names, indent)
            previous = source
        return lines


def _section(source: str) -> int:
    return 2 if source.startswith(".") else int(source == "typing_extensions")


def source_order(source: str) -> tuple[int, int, str]:
    dots = len(source) - len(source.lstrip("."))
    return _section(source), -dots, source.lower()


def name_order(name: str) -> tuple[int, str, str]:
    return (
        (0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2),
        name.partition(" as ")[0].lower(),
        name,
    )


def parts(type_: Type) -> Iterator[tuple[str, str]]:
    """(module, name) of a type and of everything inside its brackets."""
    yield type_.module, type_.name
    for arg in type_.args:
        yield from parts(arg)


def import_source(module: str, name: str, here: str) -> str:
    """Where `from … import` finds a name; empty when it needs no import."""
    if module.startswith(":"):
        return "typing_extensions" if name in _TYPING_EXTENSIONS else module[1:]
    if not module or module == here:
        return ""
    return relative(module, here)


def relative(module: str, here: str) -> str:
    """A dotted module below the package root, as the module `here` imports it."""
    target = module.removesuffix(".__init__").split(".")
    own = here.split(".")[:-1]
    while own and len(target) > 1 and own[0] == target[0]:
        target, own = target[1:], own[1:]
    return "." * (len(own) + 1) + ".".join(target)


def scope(module: Module) -> Scope:
    """Choose local names: what would be hidden or hide something gets a `_`."""
    members = set(_member_names(module))
    requests = bool(module.shapes or module.children)
    taken = {*top_names(module), *members}
    names: dict[tuple[str, str], str] = {}
    found = {part for type_ in module_types(module) for part in parts(type_)}
    for name in sorted(set(top_names(module)) & members):
        local = _free(f"_{name}", taken)
        taken.add(local)
        names[module.path, name] = local
    for source, name in sorted(found):
        if not source and name in BUILTINS and name in taken:
            source = ":builtins"
        if not source or source == module.path:
            continue
        local = _request_name(source, name) if requests else name
        # Called inside methods only, where no name of a class body hides it.
        called = source == "_core.resource" and name.startswith("request")
        if not called:
            local = _free(local, taken)
        taken.add(local)
        names[source, name] = local
        if source == ":builtins":
            names["", name] = local
    return Scope(module.path, names)


def is_namespace(module: Module) -> bool:
    """Whether users read request types from the module itself."""
    file = module.path.rpartition(".")[2]
    return bool(module.children or module.shapes and not file.startswith("_"))


def _folder(module: str, here: str) -> str:
    """Where `from … import` finds the module itself."""
    source = relative(module, here).removesuffix(module.rpartition(".")[2])
    return source.removesuffix(".") if source.strip(".") else source


def _request_name(source: str, name: str) -> str:
    """What a module of request types imports is private there, and no name of `params`."""
    file = source.rpartition(".")[2]
    return f"{file}.{name}" if file.startswith("_") else f"_{name}"


def _free(name: str, taken: Container[str]) -> str:
    while name in taken:
        # Two in front would be mangled in a class body.
        name = f"{name}_" if name.startswith("_") else f"_{name}"
    return name


def top_names(module: Module) -> Iterator[str]:
    """Names that the module defines at its top."""
    for one in (
        *module.classes,
        *module.services,
        *module.shapes,
        *module.notifications,
    ):
        yield one.name


def _member_names(module: Module) -> Iterator[str]:
    """Names that the module defines in a class body, where they hide those at its top."""
    for one in module.classes:
        yield from (alias.name for alias in one.aliases)
        yield from (field.attribute for field in one.fields)
        yield from (method.name for method in one.methods)
    for service in module.services:
        yield from (method.name for method in service.methods)
        yield from (sub.attribute for sub in service.subservices)
    for shape in module.shapes:
        if isinstance(shape, TypedDictClass):
            yield from (field.attribute for field in shape.fields)


def module_types(module: Module) -> Iterator[Type]:
    """Every type that the module's text mentions."""
    yield from runtime_types(module)
    yield from checking_types(module)


def runtime_types(module: Module) -> Iterator[Type]:
    """Types that must exist when the module is imported: bases, and request fields."""
    for pushed in module.notifications:
        yield notification_base(pushed)
    for one in module.classes:
        yield from one.bases
        yield from _method_helpers(one.methods)
        if one.object_name:
            yield CLASS_METHOD
        if one.test_helpers:
            yield PROPERTY
            yield TEST_HELPERS
            yield from _method_helpers(one.test_helpers.methods)
    for service in module.services:
        yield SERVICE
        yield from _deprecations(service.methods)
    for shape in module.shapes:
        yield from _shape_types(shape)
    if is_namespace(module):
        yield SUGGEST_NAMES


def _shape_types(shape: TypedDictClass | Alias) -> Iterator[Type]:
    if isinstance(shape, Alias):
        yield shape.target
        return
    yield from (field.type for field in shape.fields)
    if shape.options:
        yield Type("RequestOptions", module="_core.config")
    if not shape.options or any(one.attribute != one.name for one in shape.fields):
        yield Type("TypedDict", module=":typing")


def _method_helpers(methods: Iterable[Method]) -> Iterator[Type]:
    for method in methods:
        yield call(method, False)
        yield call(method, True)
        if method.kind == "class":
            yield CLASS_METHOD
        if method.kind == "both":
            yield API_METHOD
            yield STATIC_METHOD
        if method.kind == "bound":
            yield BOUND_METHOD
        yield from _deprecations([method])


def _deprecations(methods: Iterable[Method]) -> Iterator[Type]:
    if any(method.deprecated for method in methods):
        yield DEPRECATED


def call(method: Method, is_async: bool) -> Type:
    """The runtime function behind a class method: `request_on_async`."""
    name = "request_stream" if method.stream else "request"
    name += "" if method.kind == "class" else "_on"
    return Type(f"{name}_async" if is_async else name, module="_core.resource")


def walk_types(method: Method) -> tuple[Type, Type]:
    """The type of `max_items`, and of what a walk over all pages of the method gives."""
    row = Type("AnyIterator", method.returns.args, "_core.any_iterator")
    return Type("Optional", (Type("int"),), ":typing"), row


def checking_types(module: Module) -> Iterator[Type]:
    """Types that only checkers and editors read."""
    for pushed in module.notifications:
        yield from _notification_types(pushed)
    for one in module.classes:
        yield from _field_types(one.fields)
        if one.object_name:
            yield STR
        if one.object_name or one.lookup_type:
            yield Type("ClassVar", (Type("Literal", module=":typing"),), ":typing")
        if one.aliases:
            yield Type("TypeAlias", module=":typing_extensions")
            yield from (alias.target for alias in one.aliases)
        if one.ids:
            yield Type("Optional", (STR,), ":typing")
        if one.related:
            yield one.related
        for method in one.walked:
            yield from walk_types(method)
        yield from _method_types(one)
    for service in module.services:
        yield from (sub.type for sub in service.subservices)
        for method in service.methods:
            yield method.returns
            yield Type("Optional", (method.params,), ":typing")
            yield Type("RequestOptions", module="_core.config")


def notification_base(one: Notification) -> Type:
    name = "EventNotificationWithRelatedObject" if one.related else "EventNotification"
    return Type(name, module="_core.notifications")


RELATED_OBJECT = Type("RelatedObject", module="_core.notifications")


def _notification_types(one: Notification) -> Iterator[Type]:
    literal = Type("Literal", (Type(one.lookup_type),), ":typing")
    yield from (Type("ClassVar", (literal,), ":typing"), STR, one.event)
    if one.related:
        yield from (RELATED_OBJECT, one.related)


def _field_types(fields: Iterable[Field]) -> Iterator[Type]:
    return (field.type for field in fields)


def _method_types(one: ResponseClass) -> Iterator[Type]:
    helpers = one.test_helpers.methods if one.test_helpers else ()
    for method in (*one.methods, *helpers):
        yield method.returns
        yield Type("Unpack", (method.params,), ":typing_extensions")
        if method.without_id:
            yield Type("Optional", module=":typing")
