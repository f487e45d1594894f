"""Where generated things stand: module paths below the package root."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .surface_model import Resource, ServiceClass

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

Key = tuple[str, tuple[str, ...]]
"""A service: version and accessor."""


def snake(name: str) -> str:
    """`MeterEvent` → `meter_event`: files are named after what they hold."""
    return _HUMP.sub("_", name).lower()


def resource_module(resource: Resource) -> str:
    """A module for each resource of the root; those of a namespace share one, whose download is a fraction."""
    if resource.namespace:
        return namespace_module(resource.namespace)
    return f"_{snake(resource.name)}"


def namespace_module(namespace: tuple[str, ...]) -> str:
    return ".".join((*namespace, "_objects"))


def reference(resource: Resource) -> str:
    """`billing._meter_event:MeterEvent`, as the runtime resolves it."""
    return f"{resource_module(resource)}:{resource.name}"


def service_homes(
    services: Sequence[ServiceClass], resources: Iterable[Resource]
) -> dict[Key, Resource | None]:
    """A service belongs to the resource that it is named after, and with it those below it."""
    by_key = {(one.version, one.accessor): one for one in services}
    homes = {(one.namespace, f"{one.name}Service"): one for one in resources}
    roots = {key: service_root(one, by_key) for key, one in by_key.items()}
    return {key: homes.get((one.namespace, one.name)) for key, one in roots.items()}


def service_modules(
    services: Sequence[ServiceClass], resources: Iterable[Resource]
) -> dict[Key, str]:
    """A service stands with the resource that it belongs to."""
    by_key = {(one.version, one.accessor): one for one in services}
    return {
        key: (
            resource_module(home)
            if home
            else _without_resource(service_root(by_key[key], by_key))
        )
        for key, home in service_homes(services, resources).items()
    }


def root_module(version: str) -> str:
    """Where `client.v1` is, and what it holds that is no resource's."""
    return f"_{version}_services"


def service_root(one: ServiceClass, by_key: dict[Key, ServiceClass]) -> ServiceClass:
    """The topmost service above this one in its namespace."""
    for length in range(1, len(one.accessor)):
        above = by_key.get((one.version, one.accessor[:length]))
        if above is not None and above.namespace == one.namespace:
            return above
    return one


def _without_resource(root: ServiceClass) -> str:
    if root.namespace in ((), (root.version,)):
        return root_module(root.version)
    return namespace_module(root.namespace)
