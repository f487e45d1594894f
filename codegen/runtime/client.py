"""The client: settings of its own, the services below `v1` and `v2`, and requests of any path.

The generated package derives its `StripeClient` from this class and adds the types of `v1` and `v2`.
"""

from __future__ import annotations

import json
from typing import (
    TYPE_CHECKING,
    Any,
    List,
    Mapping,
    NoReturn,
    Optional,
    Sequence,
    Tuple,
    TypeVar,
    Union,
)

from .classes import class_for
from .client_events import ClientEvents
from .client_options import NAMES, ClientOptions, Context, changed
from .config import (
    AppInfo,
    Proxy,
    Settings,
    Timeout,
    mask,
    nearest,
    split_options,
    with_options,
)
from .lazy import ROOT, UnknownName, resolve
from .message import StripeResponse, Transport
from .objects import StripeObject
from .plain import duplicate
from .requestor import Call, send, send_async
from .transport import transport_for
from .views import Origin, make

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .message import SessionLike
    from .oauth import OAuthService
    from .service import StripeService

ClientT = TypeVar("ClientT", bound="BaseStripeClient")
ROOTS: Mapping[str, str] = {
    "v1": "_v1_services:V1Services",
    "v2": "_v2_services:V2Services",
}


class BaseStripeClient(ClientEvents):
    """Calls Stripe with settings of its own: the package's are never read, other clients' never touched."""

    # What a constructor that failed leaves behind, for whoever prints the object.
    _settings: Settings = Settings()

    def __init__(
        self,
        api_key: str,
        *,
        stripe_account: Optional[str] = None,
        stripe_context: Context = None,
        stripe_version: Optional[str] = None,
        base_addresses: Optional[Mapping[str, str]] = None,
        client_id: Optional[str] = None,
        verify_ssl_certs: bool = True,
        ca_bundle_path: Optional[str] = None,
        proxy: Proxy = None,
        max_network_retries: Optional[int] = None,
        timeout: Optional[Timeout] = None,
        http_client: Union[Transport, SessionLike, None] = None,
        app_info: Optional[AppInfo] = None,
        deadline: Optional[float] = None,
        hooks: Optional[Sequence[object]] = None,
        enable_telemetry: bool = False,
        log_bodies: bool = False,
        **unknown: NoReturn,
    ) -> None:
        for name in unknown:
            kind = type(self).__name__
            raise TypeError(f"{kind} has no option {name!r}{nearest(name, NAMES)}")
        options = {name: value for name, value in locals().items() if name in NAMES}
        self._settings = changed(Settings(), options)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise _unknown(self, name)
            if name in ROOTS:
                return self.__dict__.setdefault(name, _root(self, name))
            # part: old_names
            first = _root_class("v1")
            # part: old_names => raise _unknown(self, name)
            if first is None or name not in first._services:
                raise _unknown(self, name)
            # part: old_names
            import warnings

            # part: old_names
            warnings.warn(
                f"client.{name} is deprecated: use client.v1.{name}",
                DeprecationWarning,
                stacklevel=2,
            )
            # part: old_names
            return getattr(self.v1, name)

    # part: oauth
    @property
    def oauth(self) -> OAuthService:
        """OAuth of Connect."""
        from .oauth import OAuthService

        service: OAuthService = self.__dict__.setdefault(
            "_oauth", OAuthService(self._settings)
        )
        return service

    def raw_request(
        self, method: str, path: str, /, *, base: str = "api", **params: object
    ) -> StripeResponse:
        """Return the reply to a request of any path, as it came; keywords are its parameters and options."""
        settings, call = self._raw_call(method, path, base, params)
        return send(settings, call)

    async def raw_request_async(
        self, method: str, path: str, /, *, base: str = "api", **params: object
    ) -> StripeResponse:
        """Async twin of `raw_request`."""
        settings, call = self._raw_call(method, path, base, params)
        return await send_async(settings, call)

    def deserialize(
        self,
        response: Union[StripeResponse, Mapping[str, object], str, bytes],
        params: Optional[Mapping[str, object]] = None,
        *,
        api_mode: str = "V1",
    ) -> StripeObject:
        """Return the object that a reply or parsed JSON stands for, bound to this client.

        ``params`` are those of the request: the pages after a list repeat them.
        """
        if api_mode not in ("V1", "V2"):
            raise ValueError(f"api_mode is 'V1' or 'V2', not {api_mode!r}")
        v2 = api_mode == "V2"
        reply = response if isinstance(response, StripeResponse) else None
        data = _parsed(response)
        kept = None if params is None else duplicate(params)
        origin = Origin(self._settings, v2, reply, None, kept)
        view: StripeObject = make(class_for(data, None, v2), data, origin)
        return view

    def with_options(self: ClientT, **options: Unpack[ClientOptions]) -> ClientT:
        """Return a client that differs in these options of the constructor and shares the connections."""
        twin = type(self).__new__(type(self))
        twin._settings = changed(self._settings, options)
        return twin

    def with_stripe_context(self: ClientT, stripe_context: Context) -> ClientT:
        """Return a client for another context; all else stays, the account too."""
        return self.with_options(stripe_context=stripe_context)

    def close(self) -> None:
        """Close idle connections, those of calls with the same settings too; the next call opens new ones."""
        transport_for(self._settings).close()

    async def close_async(self) -> None:
        """Close idle connections, also those that asyncio's calls in this event loop keep."""
        transport = transport_for(self._settings)
        transport.close()
        close_async = getattr(transport, "close_async", None)
        if close_async is not None:
            await close_async()

    def __enter__(self: ClientT) -> ClientT:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self: ClientT) -> ClientT:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close_async()

    def __repr__(self) -> str:
        shown = [f"api_key={mask(self._settings.api_key)!r}"]
        for name in ("stripe_account", "stripe_context", "stripe_version"):
            value = getattr(self._settings, name)
            if value is not None:
                shown.append(f"{name}={value!r}")
        return f"<{type(self).__name__} {' '.join(shown)}>"

    def __dir__(self) -> List[str]:
        roots = [name for name in ROOTS if _root_class(name) is not None]
        return sorted({*super().__dir__(), *roots})

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, because it holds an API key: "
            "make it where it is used, or call with_options() for a second one"
        )

    def _raw_call(
        self, method: str, path: str, base: str, params: Mapping[str, object]
    ) -> Tuple[Settings, Call]:
        options, fields = split_options(params)
        settings = with_options(self._settings, options)
        return settings, Call(
            method, path, fields, options, base, raw=True, usage=("raw_request",)
        )


def _root_class(name: str) -> Optional[Any]:
    """The class of `v1` or `v2`; None where the package has no such services."""
    try:
        return resolve(ROOTS[name], ROOT)
    except ModuleNotFoundError as missing:
        if missing.name != f"{ROOT}.{ROOTS[name].partition(':')[0]}":
            raise
        return None


def _root(client: BaseStripeClient, name: str) -> StripeService:
    found = _root_class(name)
    if found is None:
        raise AttributeError(
            f"{type(client).__name__!r} has no {name!r}: the API document of this package "
            f"has no operations below /{name}."
        )
    service: StripeService = found(client._settings)
    return service


def _unknown(client: BaseStripeClient, name: str) -> UnknownName:
    problem = f"{type(client).__name__!r} has no attribute {name!r}"
    first = _root_class("v1")
    services = [] if first is None else list(first._services)
    return UnknownName(problem, name, dir(client) + services)


def _parsed(response: object) -> Any:
    if isinstance(response, StripeResponse):
        data = response.data
    elif isinstance(response, (str, bytes)):
        data = json.loads(response)
    else:
        data = duplicate(response)
    if not isinstance(data, dict):
        raise TypeError(
            f"a reply or a JSON object can be deserialized, not a {type(data).__name__}"
        )
    return data
