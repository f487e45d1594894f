# Rendered from codegen/runtime/client_options.py, which has the comments.

from __future__ import annotations

from dataclasses import replace
from typing import (
    TYPE_CHECKING,
    Any,
    Dict,
    FrozenSet,
    Mapping,
    Optional,
    Sequence,
    TypedDict,
    Union,
)

from .config import (
    BASE_ADDRESSES,
    DEFAULT_RETRIES,
    DEFAULT_TIMEOUT,
    AppInfo,
    Proxy,
    Settings,
    Timeout,
    check_app_info,
    check_hooks,
    check_key,
    context_option,
    deadline_option,
    merge_bases,
    nearest,
    pinned_version,
    retries_option,
    text_option,
    timeout_option,
)
from .context import StripeContext
from .message import Transport
from .transport import proxy_map, transport_of

if TYPE_CHECKING:
    from .message import SessionLike

Context = Union[str, StripeContext, None]


class ClientOptions(TypedDict, total=False):
    """What `with_options` may change; every name is optional."""

    api_key: str
    stripe_account: Optional[str]
    stripe_context: Context
    stripe_version: Optional[str]
    base_addresses: Optional[Mapping[str, str]]
    client_id: Optional[str]
    verify_ssl_certs: bool
    ca_bundle_path: Optional[str]
    proxy: Proxy
    max_network_retries: Optional[int]
    timeout: Optional[Timeout]
    http_client: Union[Transport, SessionLike, None]
    app_info: Optional[AppInfo]
    deadline: Optional[float]
    hooks: Optional[Sequence[object]]
    enable_telemetry: bool
    log_bodies: bool


NAMES: FrozenSet[str] = frozenset(ClientOptions.__annotations__)


class _Changes(Dict[str, Any]):

    def __repr__(self) -> str:
        return f"<{len(self)} options>"


def changed(settings: Settings, options: Mapping[str, Any]) -> Settings:
    for name in options:
        if name not in NAMES:
            del options
            raise TypeError(f"unknown option {name!r}{nearest(name, NAMES)}")
    changes = _Changes(options)
    del options
    if "http_client" in changes:
        changes["transport"] = changes.pop("http_client")
    for name, default in _DEFAULTS.items():
        if name in changes and changes[name] is None:
            changes[name] = default
    if "stripe_version" in changes:
        changes["stripe_version"] = changes["stripe_version"] or pinned_version()
    if "hooks" in changes:
        changes["hooks"] = check_hooks(changes["hooks"])
    if changes.get("base_addresses") is not None:
        if isinstance(changes["base_addresses"], Mapping):
            changes["base_addresses"] = _Changes(changes["base_addresses"])
        custom = merge_bases(changes["base_addresses"])
        given = {base: custom[base] for base in changes["base_addresses"]}
        changes["base_addresses"] = {**settings.base_addresses, **given}
    if changes.get("stripe_context") is not None:
        changes["stripe_context"] = context_option(changes["stripe_context"])
    return _checked(replace(settings, **changes))


_DEFAULTS: Mapping[str, Any] = {
    "base_addresses": BASE_ADDRESSES,
    "max_network_retries": DEFAULT_RETRIES,
    "timeout": DEFAULT_TIMEOUT,
    "verify_ssl_certs": True,
}
_TEXTS = ("stripe_account", "stripe_version", "client_id", "ca_bundle_path")


def _checked(settings: Settings) -> Settings:
    check_key(settings.api_key)
    for name in _TEXTS:
        value = getattr(settings, name)
        if value is not None:
            text_option(name, value)
    retries_option(settings, {})
    timeout_option(settings, {})
    deadline_option(settings, {})
    proxy_map(settings.proxy)
    check_app_info(settings.app_info)
    if settings.transport is not None:
        _check_overlap(settings)
        own = transport_of("http_client", settings.transport)
        return replace(settings, transport=own)
    return settings


def _check_overlap(settings: Settings) -> None:
    for name in ("proxy", "verify_ssl_certs", "ca_bundle_path"):
        if getattr(settings, name) != getattr(_BUILT_IN, name):
            raise ValueError(
                f"{name} is for the built-in transport: with an http_client of your own, set it up there"
            )


_BUILT_IN = Settings()
