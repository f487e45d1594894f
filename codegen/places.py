"""Fail where two things want one file, one name of a package folder, or one member of a class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .errors import SpecError
from .names import resource_module, service_modules
from .naming import pascal, unkeyword
from .pointers import pointer
from .surface_model import ClassMethod, ServiceClass, ServiceMethod, Surface

OWN_FILES = frozenset(
    [
        "_api_version",
        "_client",
        "_core",
        "_enums",
        "_registry",
        "_shared",
        "contrib",
        "error",
    ]
    + ["_webhook", "_webhook_handler", "_notification_handlers", "events"]
    + ["oauth_error", "params"]
    + ["_v1_services", "_v2_services"]
)
# What the templates of a package folder need or define; the root has the settings besides.
FOLDER_NAMES = frozenset(["TYPE_CHECKING", "attach"])
ROOT_NAMES = FOLDER_NAMES | frozenset(
    ["Any", "Literal", "Mapping", "Optional", "Sequence", "Tuple", "Union"]
    + ["api_base", "api_key", "deadline", "hooks", "log", "log_bodies"]
    + ["major_api_version", "DEFAULT_API_BASE", "DEFAULT_CONNECT_API_BASE"]
    + ["DEFAULT_METER_EVENTS_API_BASE", "DEFAULT_UPLOAD_API_BASE"]
    + ["api_version", "app_info", "ca_bundle_path", "client_id", "connect_api_base"]
    + ["default_http_client", "enable_telemetry", "max_network_retries"]
    + ["meter_events_api_base", "proxy", "timeout", "upload_api_base"]
    + ["verify_ssl_certs"]
)
CLASS_NAMES = frozenset(["OBJECT_NAME", "TestHelpers", "object_name", "test_helpers"])
_WINDOWS = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


@dataclass(frozen=True)
class _Claim:
    """What wants a place: `owner` may claim it as often as it likes."""

    place: str
    owner: str
    pointer: str


def check_places(found: Surface, runtime: Mapping[str, Iterable[str]]) -> None:
    """Check the whole package; `runtime` has the names that folders export of the runtime."""
    folders: dict[str, _Claim] = {}
    for claim in _folders(found):
        folders.setdefault(claim.place, claim)
    for claim in folders.values():
        last = claim.place.rpartition("/")[2]
        if _WINDOWS.fullmatch(last.lower()):
            raise SpecError(claim.pointer, f"Windows has no folder named {last}")
    own = [_Claim(name, "", "") for name in sorted(OWN_FILES)]
    _check("file", [*own, *folders.values(), *_modules(found)], fold=True)
    taken = [
        _Claim(_public(folder, name), "", "")
        for folder, names in runtime.items()
        for name in names
    ]
    public = [*_exports(found), *_children(folders.values())]
    _check("name", [*taken, *_reserved(public), *public])
    _check("member", _members(found))


def _check(what: str, claims: Iterable[_Claim], fold: bool = False) -> None:
    seen: dict[str, _Claim] = {}
    for claim in claims:
        # On many file systems case does not tell files apart.
        key = claim.place.lower() if fold else claim.place
        first = seen.setdefault(key, claim)
        if first.owner != claim.owner:
            whose = f"that of {first.pointer}" if first.pointer else "the package's own"
            raise SpecError(
                claim.pointer, f"the {what} {claim.place} is already {whose}"
            )


def _spaces(found: Surface) -> Iterator[tuple[tuple[str, ...], str]]:
    for resource in found.resources:
        yield resource.namespace, pointer("components", "schemas", resource.schema)
    for service in found.service_classes:
        yield service.namespace, _pointer(found.services, service)


def _pointer(methods: Iterable[ServiceMethod], service: ServiceClass) -> str:
    """The first operation at or below an accessor."""
    end = len(service.accessor)
    return next(
        method.operation.pointer
        for method in methods
        if method.version == service.version
        and method.accessor[:end] == service.accessor
    )


def _folders(found: Surface) -> Iterator[_Claim]:
    for space, place in _spaces(found):
        for end in range(1, len(space) + 1):
            path = "/".join(space[:end])
            yield _Claim(path, f"folder {path}", place)


def _modules(found: Surface) -> Iterator[_Claim]:
    for resource in found.resources:
        place = pointer("components", "schemas", resource.schema)
        path = resource_module(resource).replace(".", "/")
        owner = f"objects in {path}" if resource.namespace else resource.path
        yield _Claim(path, f"class {owner}", place)
    taken = OWN_FILES | {resource_module(one) for one in found.resources}
    modules = service_modules(found.service_classes, found.resources)
    for service in found.service_classes:
        module = modules[service.version, service.accessor]
        if module not in taken:
            place = _pointer(found.services, service)
            yield _Claim(module.replace(".", "/"), f"services in {module}", place)


def _public(folder: str, name: str) -> str:
    return f"{folder}/{name}".lstrip("/")


def _exports(found: Surface) -> Iterator[_Claim]:
    for resource in found.resources:
        place = pointer("components", "schemas", resource.schema)
        folder = "/".join(resource.namespace)
        for name in filter(None, (resource.name, resource.also)):
            yield _Claim(_public(folder, name), f"class {resource.path}", place)
    for service in found.service_classes:
        place = _pointer(found.services, service)
        owner = f"service {service.version} {'.'.join(service.accessor)}"
        yield _Claim(_public("/".join(service.namespace), service.name), owner, place)


def _children(folders: Iterable[_Claim]) -> Iterator[_Claim]:
    for claim in folders:
        above, _, name = claim.place.rpartition("/")
        for public in (name, capital(name)):
            yield _Claim(_public(above, public), claim.owner, claim.pointer)


def capital(folder: str) -> str:
    """The second name of a folder, as in Ruby: `Billing` for `billing`."""
    return unkeyword(pascal(folder))


def _reserved(public: Iterable[_Claim]) -> Iterator[_Claim]:
    for folder in {claim.place.rpartition("/")[0] for claim in public}:
        for name in sorted(FOLDER_NAMES if folder else ROOT_NAMES):
            yield _Claim(_public(folder, name), "", "")


def _members(found: Surface) -> Iterator[_Claim]:
    """Methods with their async twins, and what else stands in the same class."""
    for owner in sorted({method.owner for method in found.classes}):
        for name in sorted(CLASS_NAMES):
            yield _Claim(f"{owner}.{name}", "", "")
    for method in found.classes:
        yield from _twins(_class(method), method)
    for service in found.service_classes:
        path = (service.version, *service.accessor)
        place = _pointer(found.services, service)
        yield _Claim(".".join(path), f"service {path}", place)
    for one in found.services:
        yield from _twins(".".join((one.version, *one.accessor)), one)


def _class(method: ClassMethod) -> str:
    return f"{method.owner}.TestHelpers" if method.test_helper else method.owner


def _twins(owner: str, method: ClassMethod | ServiceMethod) -> Iterator[_Claim]:
    for name in (method.name, f"{method.name}_async"):
        place = f"{owner}.{name}"
        yield _Claim(place, f"method {owner}.{method.name}", method.operation.pointer)
