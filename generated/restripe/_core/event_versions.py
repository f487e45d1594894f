# Rendered from codegen/runtime/event_versions.py, which has the comments.
"""Of which API version an event is, beside the one that the package was rendered from, and whose classes it gets.

An endpoint's events are rendered by Stripe in the endpoint's own version, whatever the package speaks.
"""

from __future__ import annotations

import re
from importlib import import_module
from types import ModuleType
from typing import Dict, Literal, Optional, Union, cast

from .callers import warn
from .config import nearest, pinned_version
from .lazy import ROOT

VersionPolicy = Literal["ignore", "warn", "raise"]
POLICIES = ("ignore", "warn", "raise")
BUILDER = "_core.snapshot_events"
_FORM = re.compile(r"\d{4}-\d\d-\d\d(?:\.([\w-]+))?", re.ASCII)
_registered: Dict[str, str] = {}


class EventVersionWarning(UserWarning):
    """An event of another API version than the package's: fields may have other names and types."""


class EventVersionError(ValueError):
    """The same, where ``version_policy`` is "raise"."""


def relation(
    event_version: Optional[str], own: str
) -> Literal["same", "train", "other"]:
    if not isinstance(event_version, str) or not event_version.strip():
        return "same"
    version, other = _bare(event_version), _bare(own)
    if version == other:
        return "same"
    train = _train(version)
    return "train" if train is not None and train == _train(other) else "other"


def register_version(package: Union[str, ModuleType]) -> None:
    """Let events of the API version that ``package`` was rendered from be built with its classes.

    ``package`` is one that ``codegen generate --package NAME`` rendered, or its name; it is imported now, so that a
    mistake shows at once. ValueError for what is no such package, and for a second package of one version (this
    package's version too: its own classes are taken for that).

    Requests of such events use this package's settings: the client's that built them, else ``api_key`` and the like of
    this package at each call, also after pickling (to load it, both packages are needed). The errors of these requests
    are those of ``package``, which no ``except`` for this package's ``StripeError`` catches.

    Such events are no instances of this package's classes: ``isinstance(event, Event)``, ``case InvoicePaidEvent()`` and
    the like match none of them. ``event.type`` and ``event["type"]`` are the same in both, and functions of a handler
    are found by type, also where they were registered by a class of this package.
    """
    module = _imported(package)
    if module.__name__ == ROOT:
        return
    version = _bare(_version_of(module))
    own = pinned_version()
    taken = ROOT if own is not None and version == _bare(own) else None
    taken = taken or _registered.setdefault(version, module.__name__)
    if taken != module.__name__:
        raise ValueError(
            f"register_version: {module.__name__} is of API version {version}, "
            f"and events of that version are built with the classes of {taken} already"
        )


def check_policy(policy: object) -> VersionPolicy:
    if not isinstance(policy, str) or policy not in POLICIES:
        raise ValueError(f"version_policy has no {policy!r}{nearest(policy, POLICIES)}")
    return cast("VersionPolicy", policy)


def package_for(event_version: object, policy: VersionPolicy) -> Optional[str]:
    own = pinned_version()
    if own is None or not isinstance(event_version, str):
        return None
    relative = relation(event_version, own)
    if relative == "same":
        return None
    exact = _registered.get(_bare(event_version))
    if exact is not None or relative == "train":
        return exact
    for version in sorted(_registered, reverse=True):
        if relation(event_version, version) == "train":
            return _registered[version]
    _complain(event_version, own, policy)
    return None


def _complain(event_version: str, own: str, policy: VersionPolicy) -> None:
    if policy == "ignore":
        return
    version = _bare(event_version)
    version = version if len(version) <= 40 else f"{version[:40]}…"
    text = (
        f"the event is of API version {version!r} and {ROOT} of {own!r}: create the webhook endpoint "
        f"with api_version={own!r}, render a package for {version!r} and name it to register_version, "
        "or pass version_policy='ignore'"
    )
    if policy == "raise":
        raise EventVersionError(text)
    warn(text, EventVersionWarning)


def _bare(version: str) -> str:
    return version.partition(";")[0].strip()


def _train(version: str) -> Optional[str]:
    found = _FORM.fullmatch(version)
    return None if found is None else found.group(1)


def _imported(package: object) -> ModuleType:
    if isinstance(package, ModuleType):
        return package
    if not isinstance(package, str):
        kind = type(package).__name__
        raise TypeError(
            f"register_version takes a package or its name as text, not a {kind}"
        )
    if all(part.isidentifier() for part in package.split(".")):
        try:
            return import_module(package)
        except ModuleNotFoundError as missing:
            if missing.name is None or not _begins(package, missing.name):
                raise
    raise ValueError(f"register_version: there is no package {package!r} to import")


def _version_of(module: ModuleType) -> str:
    name = module.__name__
    try:
        version = import_module(f"{name}._api_version").API_VERSION
        builder = import_module(f"{name}.{BUILDER}")
    except ModuleNotFoundError as missing:
        if missing.name is None or not _begins(missing.name, name):
            raise
        raise ValueError(
            f"register_version: {name} has no module {missing.name}, so it is no package "
            "that this version of codegen rendered"
        ) from None
    if not isinstance(version, str) or not hasattr(builder, "build_unchecked"):
        raise ValueError(
            f"register_version: {name} is no package that this version of codegen rendered"
        )
    return version


def _begins(name: str, beginning: str) -> bool:
    return f"{name}.".startswith(f"{beginning}.")
