"""From a document's operations to the names that Python code calls them by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .bindings import Binding, accessor, bind, class_args, in_test_helpers, service_args
from .clashes import check_classes, check_services
from .collect import operations
from .errors import SpecError
from .naming import python_name
from .overrides import OperationEntry, Origin, Overrides, RequiredEntry
from .resources import resources
from .routes import Route, Routes
from .service_classes import service_classes
from .spec import Spec
from .surface_model import ClassMethod, Excluded, Operation, ServiceMethod, Surface
from .usage import check_usage

__all__ = ["surface"]

_NO_ENTRY = OperationEntry(why="", origin=Origin(""))


@dataclass(frozen=True)
class _Context:
    """What naming one operation needs to know of the document and the overrides."""

    routes: Routes
    overrides: Overrides
    omitted: Mapping[str, str]
    class_paths: Mapping[str, str]

    def entry(self, operation: Operation) -> OperationEntry:
        return self.overrides.operations.get(operation.key, _NO_ENTRY)

    def by_rule(self, operation: Operation) -> bool:
        return (
            operation.key not in self.omitted
            or self.entry(operation).method is not None
        )


def surface(spec: Spec, overrides: Overrides) -> Surface:
    """Name every operation of `spec`; what cannot be named or clashes is an error."""
    hosts = {host: entry.base for host, entry in overrides.hosts.items()}
    everything = operations(
        spec.document,
        hosts,
        lambda verb, blank: _why_omitted(verb, blank, overrides) is not None,
    )
    omitted = {
        found.key: why
        for found in everything
        if (why := _why_omitted(found.verb, found.blank, overrides))
    }
    routes = Routes(spec.document, tuple(one for one in everything if not one.unread))
    taken = {
        found.key: routes.route(found)
        for found in routes.operations
        if found.key not in omitted
    }
    classes_of = resources(spec.document, taken.values(), overrides)
    paths = {resource.object_name: resource.path for resource in classes_of}
    context = _Context(routes, overrides, omitted, paths)
    services = tuple(sorted(_all_services(context), key=_service_order))
    classes = tuple(
        sorted(_merged(context, tuple(_all_classes(context))), key=_class_order)
    )
    check_services(services)
    check_classes(classes)
    return Surface(
        operations=everything,
        services=services,
        service_classes=service_classes(routes, taken, services, overrides),
        classes=classes,
        resources=classes_of,
        excluded=tuple(_excluded(everything, omitted, services, classes)),
        required=_fields(overrides.required),
        present=_fields(overrides.present),
        notes=check_usage(spec, overrides, everything, routes, classes_of, services),
    )


def _fields(entries: Mapping[str, RequiredEntry]) -> dict[str, tuple[str, ...]]:
    return {place: entry.fields for place, entry in sorted(entries.items())}


def _excluded(
    everything: tuple[Operation, ...],
    omitted: Mapping[str, str],
    services: tuple[ServiceMethod, ...],
    classes: tuple[ClassMethod, ...],
) -> Iterator[Excluded]:
    reached = {method.operation.key for method in services}
    reached |= {method.operation.key for method in classes}
    reached |= {method.without_id.key for method in classes if method.without_id}
    for operation in everything:
        if operation.key not in reached:
            yield Excluded(operation, omitted[operation.key])


def _why_omitted(verb: str, blank: str, overrides: Overrides) -> str | None:
    for entry in overrides.omit.values():
        if entry.covers(verb, blank):
            return entry.why
    return None


def _all_services(context: _Context) -> Iterator[ServiceMethod]:
    for operation in context.routes.operations:
        yield from _services(context, operation)


def _services(context: _Context, operation: Operation) -> Iterator[ServiceMethod]:
    entry = context.entry(operation)
    places = list(entry.service_aliases)
    if entry.service is not None:
        places.append(entry.service)
    elif context.by_rule(operation):
        places.append(_service_by_rule(context, operation))
    args = service_args(operation.ids, operation.pointer)
    for place in places:
        *where, name = place.split(".")
        yield ServiceMethod(operation, _version(operation), tuple(where), name, args)


def _service_by_rule(context: _Context, operation: Operation) -> str:
    route, binding = _bound(context, operation)
    segments = {
        path: entry.accessor for path, entry in context.overrides.segments.items()
    }
    method = context.entry(operation).method or python_name(
        binding.method, operation.pointer
    )
    return ".".join((*accessor(route, binding, segments), method))


def _bound(context: _Context, operation: Operation) -> tuple[Route, Binding]:
    route = context.routes.route(operation)
    return route, bind(context.routes, route)


def _version(operation: Operation) -> str:
    return operation.blank.split("/")[1]


def _all_classes(context: _Context) -> Iterator[ClassMethod]:
    for operation in context.routes.operations:
        method = _class_method(context, operation)
        if method is not None:
            yield method
        yield from _aliases(context, operation, method)


def _class_method(context: _Context, operation: Operation) -> ClassMethod | None:
    entry = context.entry(operation)
    if entry.owner_method is not None:
        kind = entry.kind or ("both" if operation.ids else "static")
        return _class_by_entry(context, operation, entry.owner_method, kind)
    # /v2 has services alone, as in the official package.
    if not context.by_rule(operation) or _version(operation) != "v1":
        return None
    route, binding = _bound(context, operation)
    owner = context.class_paths.get(binding.owner or "")
    if owner is None:
        return None
    name = entry.method or python_name(binding.class_method, operation.pointer)
    args = class_args(name, operation.ids, operation.pointer)
    kind = entry.kind or binding.kind
    return ClassMethod(
        operation, owner, in_test_helpers(route), name, kind, args, binding.receiver
    )


def _class_by_entry(
    context: _Context, operation: Operation, place: str, kind: str
) -> ClassMethod:
    owner, _, name = place.rpartition(".")
    helper = owner.endswith(".TestHelpers")
    owner = owner.removesuffix(".TestHelpers")
    if owner not in context.class_paths.values():
        raise SpecError(
            operation.pointer,
            f"the overrides put {place} on a class that the document does not have",
        )
    if kind != "static" and not operation.ids:
        raise SpecError(
            operation.pointer, f"{place} cannot be a bound method: the path has no id"
        )
    args = class_args(name, operation.ids, operation.pointer)
    return ClassMethod(operation, owner, helper, name, kind, args)


def _aliases(
    context: _Context, operation: Operation, method: ClassMethod | None
) -> Iterator[ClassMethod]:
    original = f"{method.owner}.{method.name}" if method else None
    for alias in context.entry(operation).class_aliases:
        found = _class_by_entry(context, operation, alias.name, alias.kind)
        if alias.args is not None and len(alias.args) != len(operation.ids):
            raise SpecError(
                operation.pointer,
                f"the overrides name {len(alias.args)} args for {alias.name}",
            )
        yield replace(found, args=alias.args or found.args, alias_of=original)


def _merged(
    context: _Context, methods: tuple[ClassMethod, ...]
) -> Iterator[ClassMethod]:
    """Let the method of an entry with `merge` become its twin with the id left out."""
    merging = {m.operation.key: m for m in methods if context.entry(m.operation).merge}
    into = {(m.owner, m.test_helper, m.name): m.operation for m in merging.values()}
    twins = {
        (m.owner, m.test_helper, m.name)
        for m in methods
        if m.operation.key not in merging
    }
    for method in methods:
        place = (method.owner, method.test_helper, method.name)
        if method.operation.key not in merging:
            yield replace(method, without_id=into.get(place))
        elif place not in twins:
            yield method


def _service_order(method: ServiceMethod) -> tuple[object, ...]:
    return method.version, method.accessor, method.name, method.operation.key


def _class_order(method: ClassMethod) -> tuple[object, ...]:
    return method.owner, method.test_helper, method.name, method.operation.key
