"""The official names of request types: pure functions on the names of methods."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from .naming import nested_class, pascal
from .surface_model import ClassMethod, ServiceClass, ServiceMethod

FOLDER = "params"


@dataclass(frozen=True, order=True)
class ParamsName:
    """The name of a request type, and the namespace below `params` that it is found in."""

    namespace: tuple[str, ...]
    name: str

    @property
    def path(self) -> str:
        """The dotted name below `params`: "billing.MeterEventCreateParams"."""
        return ".".join((*self.namespace, self.name))

    def nested(self, field: str, is_array: bool) -> ParamsName:
        """Name the type of an object inside: the field behind, in the singular for an array."""
        return ParamsName(self.namespace, nested_class(self.name, field, is_array))


def service_params(method: ServiceMethod, service: ServiceClass) -> ParamsName:
    """Name the `params` of a service method after its service class."""
    stem = service.name.removesuffix("Service")
    return ParamsName(service.namespace, f"{stem}{pascal(method.name)}Params")


def class_params(method: ClassMethod) -> ParamsName:
    """Name the keywords of a class method after its class, inside TestHelpers too."""
    *namespace, owner = method.owner.split(".")
    return ParamsName(tuple(namespace), f"{owner}{pascal(method.name)}Params")


def by_accessor(
    services: Iterable[ServiceClass],
) -> Mapping[tuple[str, tuple[str, ...]], ServiceClass]:
    """Index service classes by version and accessor."""
    return {(service.version, service.accessor): service for service in services}


def with_parents(paths: Iterable[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    return frozenset(path[:n] for path in paths for n in range(len(path) + 1))


def params_module(
    namespace: tuple[str, ...], namespaces: Collection[tuple[str, ...]]
) -> str:
    """The module of a namespace: a folder's own where there are namespaces below."""
    folder = ("__init__",) if children(namespace, namespaces) else ()
    return ".".join((FOLDER, *namespace, *folder))


def children(
    namespace: tuple[str, ...], namespaces: Iterable[tuple[str, ...]]
) -> tuple[str, ...]:
    return tuple(sorted(n[-1] for n in namespaces if n and n[:-1] == namespace))
