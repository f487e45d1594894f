"""Imports ahead of the first call: for the start of a server, whose workers or first users would wait for them.

Read ``preload`` and then downwards. What belongs to a name is found in the annotations of its class or service, so
nothing here names a generated module but the tables that every package has.
"""

from __future__ import annotations

import re
from importlib import import_module
from types import ModuleType
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Sequence, Set, Union

from .classes import registry
from .client import ROOTS
from .config import global_settings
from .declare import included_kinds
from .lazy import ROOT, UnknownName, nearest, resolve
from .service import StripeService
from .tls import context_for
from .views import View

RUNTIME = __name__.rpartition(".")[0]
# What calls import when they need it: the connection, other forms of bodies, errors, what is written to the log.
_CALLS = (
    "api_resource connection_errors engine error_object jsonbody lists logs multipart "
    "redact streams telemetry uploads"
)
_ASYNC = "aio threads workers thread_attempts shields"
_AIOHTTP = "aio_pool"
_WEBHOOKS = (
    "client_events event_functions notification_handlers notifications other_packages "
    "payloads signatures snapshot_events webhook_handler webhooks"
)
# The same for the standard library; the codec is that of the names of hosts.
_STANDARD = "datetime decimal difflib encodings.idna enum logging platform random urllib.request uuid"
_STANDARD_ASYNC = "asyncio concurrent.futures.thread"
_IDENTIFIER = re.compile(r"[A-Za-z]\w*")


def preload(
    *names: Union[str, type], asynchronous: bool = False, webhooks: bool = False
) -> None:
    """Import now what the first calls would, so that none of them waits for it.

    For the start of a server (gunicorn's ``preload_app``, the module of an AWS Lambda)::

        restripe.preload("customers", "checkout.sessions", "invoice.paid")

    A name is a service as below ``client.v1``, a class as below the package (``"billing.MeterEvent"``, or the class
    itself), or the type of an event. It brings the classes of its replies with all that is nested in them; what a
    request has to ``expand`` wants a name of its own. ``asynchronous`` adds what calls with ``await`` need (aiohttp,
    where it is installed), ``webhooks`` what verifies and builds events, which the type of one does as well.

    The certificates to trust are read, too. No connection is opened and no thread is started: a fork may follow.
    Raises ValueError for a name that there is not.
    """
    found = [_found(name) for name in names]
    _import(RUNTIME, _CALLS)
    for module in _STANDARD.split():
        import_module(module)
    context_for(True, global_settings().ca_bundle_path)
    _optional("_client")
    if asynchronous:
        # part: async!
        _import_async()
    if webhooks or any(name in _event_types() for name in names):
        _import(RUNTIME, _WEBHOOKS)
        _optional("_webhook")
        _optional("events")
    _load([one for group in found for one in group if isinstance(one, type)])


def _import(package: str, modules: str) -> None:
    for module in modules.split():
        import_module(f"{package}.{module}")


def _optional(module: str) -> bool:
    """Import a module of the generated package, where there is one around this runtime; tell whether there is."""
    try:
        import_module(f"{ROOT}.{module}")
    except ModuleNotFoundError as missing:
        if missing.name != f"{ROOT}.{module}":
            raise
        return False
    return True


def _import_async() -> None:
    _import(RUNTIME, _ASYNC)
    for module in _STANDARD_ASYNC.split():
        import_module(module)
    if import_module(f"{RUNTIME}.aio").has_aiohttp():
        _import(RUNTIME, _AIOHTTP)


def _found(name: Union[str, type]) -> List[Any]:
    """The classes that a name stands for: one as a rule, two where a service and a namespace share it."""
    if isinstance(name, type) and _is_ours(name):
        return [name]
    if not isinstance(name, str):
        kind = name.__name__ if isinstance(name, type) else type(name).__name__
        raise TypeError(f"names are text, or classes of this package, not {kind}")
    types = _event_types()
    if name in types:
        return [resolve(types[name], ROOT)]
    is_name = all(part and part[0] != "_" for part in name.split("."))
    found = [*_services_at(name), *_public(name)] if is_name else []
    if not found:
        offered = nearest(name, _offered())
        hint = f"did you mean {offered!r}?" if offered else "see its documentation"
        raise ValueError(f"preload() knows no service, class or event {name!r}; {hint}")
    return found


def _is_ours(given: type) -> bool:
    own = given.__module__.startswith(f"{ROOT}.")
    return own or issubclass(given, (View, StripeService))


def _event_types() -> Mapping[str, str]:
    known = registry()
    return {**known.events, **known.notifications}


def _services_at(name: str) -> Iterator[Any]:
    """The service of a path below `v1` or `v2`, with that word before it or without: then `v1` comes first."""
    first, _, rest = name.partition(".")
    paths = {first: rest} if first in ROOTS else dict.fromkeys(ROOTS, name)
    for version, path in paths.items():
        service = _service_roots().get(version)
        for part in filter(None, path.split(".")):
            target = service and service._services.get(part)
            service = target and resolve(target, ROOT)
        if service:
            yield service
            return


def _service_roots() -> Dict[str, Any]:
    return {
        version: resolve(target, ROOT)
        for version, target in ROOTS.items()
        if _optional(target.partition(":")[0])
    }


def _public(name: str) -> Iterator[Any]:
    found: Any = import_module(ROOT)
    for part in name.split("."):
        try:
            found = getattr(found, part)
        except (UnknownName, AttributeError):
            return
    if isinstance(found, (type, ModuleType)):
        yield found


def _offered() -> Iterator[str]:
    yield from _event_types()
    for target in registry().classes.values():
        module, _, name = target.partition(":")
        yield ".".join([*module.split(".")[:-1], name])
    for service in _service_roots().values():
        yield from _paths(service)


def _paths(service: Any) -> Iterator[str]:
    for name, target in service._services.items():
        yield name
        for path in _paths(resolve(target, ROOT)):
            yield f"{name}.{path}"


def _load(found: Sequence[type]) -> None:
    """Import what classes and services need, and what that needs."""
    waiting: List[type] = [*found, *_named(_returned(*found))]
    seen: Set[type] = set()
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting.extend(_needed(one))


def _needed(cls: Any) -> Iterator[type]:
    if issubclass(cls, StripeService):
        below = [resolve(target, ROOT) for target in cls._services.values()]
        yield from below
        yield from _named(_returned(*below))
    elif issubclass(cls, View):
        yield from cls.__bases__
        yield from filter(None, (field.declared() for field in cls._fields.values()))
        yield from _named(included_kinds(cls))


def _returned(*classes: type) -> Iterator[str]:
    """What the methods of classes say that they return."""
    for member in [one for cls in classes for one in vars(cls).values()]:
        function = getattr(member, "__func__", member)
        kind = getattr(function, "__annotations__", None)
        if isinstance(kind, dict):
            yield str(kind.get("return", ""))


def _named(kinds: Iterable[str]) -> Iterator[type]:
    """The resources whose names stand in annotations; all of that name, where namespaces share it."""
    words: Set[str] = set()
    for kind in kinds:
        words.update(word.lstrip("_") for word in _IDENTIFIER.findall(kind))
    for target in registry().classes.values():
        if target.rpartition(":")[2] in words:
            yield resolve(target, ROOT)
