"""Settings and options: what holds for all calls, for one client's and for one call."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    FrozenSet,
    NoReturn,
    Optional,
    Protocol,
    Tuple,
    TypedDict,
    Union,
)

from .addresses import check_host
from .context import StripeContext
from .errors import AuthenticationError

if TYPE_CHECKING:
    from .message import Transport

ROOT: str = __name__.rpartition(".")[0].rpartition(".")[0]
_PINNED = f"{ROOT}._api_version"

Timeout = Union[float, Tuple[float, float]]
Proxy = Union[None, str, Mapping[str, str]]
AppInfo = Mapping[str, Optional[str]]

BASE_ADDRESSES: Mapping[str, str] = {
    "api": "https://api.stripe.com",
    "connect": "https://connect.stripe.com",
    "files": "https://files.stripe.com",
    "meter_events": "https://meter-events.stripe.com",
}
GLOBAL_BASES: Mapping[str, str] = {
    "api": "api_base",
    "connect": "connect_api_base",
    "files": "upload_api_base",
    "meter_events": "meter_events_api_base",
}
DEFAULT_TIMEOUT: Tuple[float, float] = (30.0, 80.0)
DEFAULT_RETRIES = 2
# What hooks may listen to.
MOMENTS = ("before_call", "before_attempt", "after_attempt", "after_call")


class RequestOptions(TypedDict, total=False):
    """What one call may change; every name is optional."""

    api_key: Optional[str]
    stripe_version: Optional[str]
    stripe_account: Optional[str]
    stripe_context: Union[str, StripeContext, None]
    max_network_retries: Optional[int]
    idempotency_key: Optional[str]
    content_type: Optional[str]
    headers: Optional[Mapping[str, str]]
    timeout: Optional[Timeout]
    deadline: Optional[float]


OPTION_NAMES: FrozenSet[str] = frozenset(RequestOptions.__annotations__)
PERSISTENT = ("api_key", "stripe_version", "stripe_account", "stripe_context")
TEXT_OPTIONS = (
    "api_key",
    "stripe_version",
    "stripe_account",
    "idempotency_key",
    "content_type",
)


class Source(Protocol):
    """What settings without a key lean on at each call, where it is not this package's attributes."""

    @property
    def package(self) -> str:
        """The package whose attributes they are."""
        ...

    def __call__(self) -> Settings:
        """Return what they say at this moment."""
        ...


@dataclass(frozen=True)
class Settings:
    """One client's configuration, or the globals' at one moment."""

    api_key: Optional[str] = None
    stripe_version: Optional[str] = None
    stripe_account: Optional[str] = None
    stripe_context: Optional[str] = None
    base_addresses: Mapping[str, str] = field(default_factory=lambda: BASE_ADDRESSES)
    max_network_retries: int = DEFAULT_RETRIES
    timeout: Timeout = DEFAULT_TIMEOUT
    client_id: Optional[str] = None
    proxy: Proxy = None
    verify_ssl_certs: bool = True
    ca_bundle_path: Optional[str] = None
    transport: Optional[Transport] = None
    app_info: Optional[AppInfo] = None
    enable_telemetry: bool = False
    # Seconds that a call may take with all its attempts; None sets no bound.
    deadline: Optional[float] = None
    hooks: Tuple[object, ...] = ()
    log_bodies: bool = False
    # Another package that let this one build an event: its key and hosts are to be used.
    source: Optional[Source] = None

    def __repr__(self) -> str:
        shown = [f"api_key={mask(self.api_key)!r}"]
        for name in PERSISTENT[1:]:
            value = getattr(self, name)
            if value is not None:
                shown.append(f"{name}={value!r}")
        return f"Settings({', '.join(shown)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "settings cannot be pickled or copied, because they hold an API key: "
            "make them where they are used"
        )


def mask(key: object) -> Optional[str]:
    """Return a key as it may be shown: its kind and its last three characters, or less of a short one."""
    if not isinstance(key, str) or not key:
        return None
    if len(key) < 16:
        return "***"
    kind = key[:8] if key[2:8] in ("_test_", "_live_") else ""
    return f"{kind}***{key[-3:]}"


def check_key(key: object, package: str = ROOT) -> str:
    """Return the key if it can be sent, else raise AuthenticationError without showing it.

    ``package`` is the one whose attribute would hold it.
    """
    problem = _problem_of_key(key)
    if problem is None and isinstance(key, str):
        return key
    # Crash reporters show the locals of the frame that raises.
    del key
    raise AuthenticationError(
        f"{problem}: set `{package}.api_key`, or pass `api_key` to the client or to this call; "
        "keys are at https://dashboard.stripe.com/apikeys."
    )


def _problem_of_key(key: object) -> Optional[str]:
    if key is None or key == "":
        return "No API key was given"
    if not isinstance(key, str):
        return f"The API key is a {type(key).__name__} and not text"
    if not (key.isascii() and key.isprintable()) or " " in key:
        return (
            "The API key holds white space, a line break or another character that no key has "
            "(often one too many was copied)"
        )
    return None


def pinned_version() -> Optional[str]:
    """Return the API version that the package was generated from."""
    module = sys.modules.get(_PINNED)
    if module is None:
        from importlib import import_module

        try:
            module = import_module(_PINNED)
        except ModuleNotFoundError as missing:
            if missing.name != _PINNED:
                raise
            return None
    version: str = module.API_VERSION
    return version


def global_version() -> Optional[str]:
    """Return what the package's ``api_version`` says at this moment."""
    root = sys.modules.get(ROOT)
    values = {} if root is None else vars(root)
    if "api_version" in values:
        version: Optional[str] = values["api_version"]
        return version
    return pinned_version()


def global_settings() -> Settings:
    """Return what the package's own attributes (``api_key``, ``api_base``, …) say at this moment."""
    root = sys.modules.get(ROOT)
    values = {} if root is None else vars(root)
    get = values.get
    retries, timeout = get("max_network_retries"), get("timeout")
    return Settings(
        api_key=get("api_key"),
        stripe_version=global_version(),
        base_addresses={
            base: get(name) or BASE_ADDRESSES[base]
            for base, name in GLOBAL_BASES.items()
        },
        max_network_retries=DEFAULT_RETRIES if retries is None else retries,
        timeout=DEFAULT_TIMEOUT if timeout is None else timeout,
        client_id=get("client_id"),
        proxy=get("proxy"),
        verify_ssl_certs=get("verify_ssl_certs") is not False,
        ca_bundle_path=get("ca_bundle_path"),
        transport=get("default_http_client"),
        app_info=get("app_info"),
        enable_telemetry=bool(get("enable_telemetry")),
        deadline=get("deadline"),
        hooks=check_hooks(get("hooks")),
        log_bodies=bool(get("log_bodies")),
    )


def merge_bases(custom: Optional[Mapping[str, str]]) -> Mapping[str, str]:
    """Return the default hosts with a client's own laid over them."""
    custom = custom or {}
    for name in custom:
        if name not in BASE_ADDRESSES:
            raise ValueError(
                f"base_addresses has no {name!r}{nearest(name, BASE_ADDRESSES)}"
            )
        check_host(f"base_addresses[{name!r}]", custom[name])
    return {**BASE_ADDRESSES, **custom}


def nearest(name: object, names: object) -> str:
    """Return "; did you mean 'x'?" or, when nothing is near, the list of what there is."""
    from difflib import get_close_matches

    known = sorted(names)  # type: ignore[call-overload]
    close = get_close_matches(str(name), known, 1)
    return (
        f"; did you mean {close[0]!r}?" if close else f"; there are {', '.join(known)}"
    )


def split_options(
    params: Mapping[str, object],
) -> Tuple[Dict[str, object], Dict[str, object]]:
    """Return (options, params) of a class-style call, whose keywords hold both."""
    options: Dict[str, object] = {}
    rest: Dict[str, object] = {}
    for name, value in params.items():
        (options if name in OPTION_NAMES else rest)[name] = value
    return options, rest


def check_options(options: object) -> Dict[str, object]:
    """Return a copy of a service call's options, or raise TypeError naming what is wrong with them."""
    if options is None:
        return {}
    if not isinstance(options, Mapping):
        kind = type(options).__name__
        raise TypeError(f"options are a dict such as {{'api_key': …}}, not a {kind}")
    for name in options:
        if name not in OPTION_NAMES:
            raise TypeError(f"unknown option {name!r}{nearest(name, OPTION_NAMES)}")
    return dict(options)


def with_options(settings: Settings, options: Mapping[str, object]) -> Settings:
    """Return the settings with a call's persistent options (key, account, context, version) laid over them."""
    changes: Dict[str, Optional[str]] = {}
    for name in PERSISTENT:
        value = options.get(name)
        if name == "stripe_context" and value is not None:
            # An empty context object is the one way to clear the client's.
            if value != "":
                changes[name] = context_option(value)
        elif value:
            changes[name] = text_option(name, value)
    return replace(settings, **changes) if changes else settings  # type: ignore[arg-type]


def check_app_info(app: object) -> None:
    """Raise TypeError for what does not describe an application."""
    if app is None:
        return
    texts = (str, type(None))
    if isinstance(app, Mapping):
        if all(isinstance(k, str) and isinstance(v, texts) for k, v in app.items()):
            return
    raise TypeError(
        "app_info is a dict of text such as {'name': 'MyPlugin', 'version': '1.2'}, "
        f"not {'one with other values' if isinstance(app, Mapping) else f'a {type(app).__name__}'}"
    )


def check_hooks(hooks: object) -> Tuple[object, ...]:
    """Return hooks as a tuple, or raise TypeError for what is none."""
    if not hooks:
        return ()
    # part: hooks!
    if not isinstance(hooks, (list, tuple)):
        kind = type(hooks).__name__
        raise TypeError(f"hooks are a list of objects such as Hook(), not a {kind}")
    # part: hooks
    for hook in hooks:
        # A class has the methods too, and would fail at the first call.
        if isinstance(hook, type) or not any(hasattr(hook, name) for name in MOMENTS):
            raise TypeError(
                f"a hook is an object with some of the methods {', '.join(MOMENTS)}, unlike {hook!r}"
            )
    # part: hooks
    return tuple(hooks)


def text_option(name: str, value: object) -> str:
    """Return an option that must be text, or raise TypeError naming it."""
    if not isinstance(value, str):
        raise TypeError(f"option {name!r} is text, not a {type(value).__name__}")
    return value


def context_option(value: object) -> Optional[str]:
    """Return a context as text, None for the empty one, or raise TypeError for what is no context."""
    if isinstance(value, str):
        return value or None
    # By name: another package of the same generator has a class of its own.
    if any(base.__name__ == StripeContext.__name__ for base in type(value).__mro__):
        return str(value) or None
    kind = type(value).__name__
    raise TypeError(f"option 'stripe_context' is text or a StripeContext, not a {kind}")


def retries_option(settings: Settings, options: Mapping[str, object]) -> int:
    """Return how often a failed call may be sent again."""
    value = options.get("max_network_retries")
    chosen = settings.max_network_retries if value is None else value
    if not isinstance(chosen, int) or isinstance(chosen, bool) or chosen < 0:
        raise TypeError(f"max_network_retries is a whole number from 0, not {chosen!r}")
    return chosen


def timeout_option(
    settings: Settings, options: Mapping[str, object]
) -> Tuple[float, float]:
    """Return the seconds to wait for (a connection, each read)."""
    value: Any = options.get("timeout")
    chosen: Any = settings.timeout if value is None else value
    pair = chosen if isinstance(chosen, (tuple, list)) else (chosen, chosen)
    if len(pair) == 2 and _is_seconds(pair[0]) and _is_seconds(pair[1]):
        return float(pair[0]), float(pair[1])
    raise TypeError(
        f"timeout is seconds above 0, or a pair (connect, read) of such, not {chosen!r}"
    )


def deadline_option(
    settings: Settings, options: Mapping[str, object]
) -> Optional[float]:
    """Return the seconds that the whole call may take, None for no bound."""
    value = options.get("deadline")
    chosen: Any = settings.deadline if value is None else value
    if chosen is None or _is_seconds(chosen):
        return None if chosen is None else float(chosen)
    raise TypeError(f"deadline is seconds above 0, not {chosen!r}")


def _is_seconds(value: object) -> bool:
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return number and 0 < value < float("inf")  # type: ignore[operator]
