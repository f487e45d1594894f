# Rendered from codegen/runtime/service.py, which has the comments.
"""What the generated services stand on: the calls of their methods, and services below services made on first use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    List,
    NoReturn,
    Optional,
    Sequence,
    TypeVar,
    cast,
)

from .callers import warn
from .config import OPTION_NAMES, Settings, check_options, with_options
from .lazy import ROOT, UnknownName, resolve
from .message import StripeStreamResponse
from .paths import fill_path
from .replies import Exchange, result
from .requestor import (
    MULTIPART,
    Call,
    send,
    send_async,
    send_stream,
    send_stream_async,
)

R = TypeVar("R")
Ids = Sequence[object]


class StripeService:
    """Calls of one part of the API with one client's settings."""

    __test__: ClassVar[bool] = False
    _services: ClassVar[Mapping[str, str]] = {}

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            target = type(self)._services.get(name)
            if target is None:
                problem = f"{type(self).__name__!r} has no service or method {name!r}"
                raise UnknownName(problem, name, dir(type(self)) + [*self._services])
            service = resolve(target, ROOT)(self._settings)
            self.__dict__[name] = service
            return service

    def __dir__(self) -> List[str]:
        return sorted({*super().__dir__(), *self._services})

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, because it holds an API key: "
            "make a client where it is used"
        )

    def _request(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        *,
        base: str = "api",
        content_type: Optional[str] = None,
        expects: str = "object",
        coercions: Optional[Mapping[str, object]] = None,
    ) -> R:  # type: ignore[type-var]  # see R
        exchange = self._exchange(
            verb,
            path,
            ids,
            params,
            options,
            base,
            content_type,
            expects,
            coercions,
        )
        return cast(R, result(exchange, send(exchange.settings, exchange.call)))

    async def _request_async(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        *,
        base: str = "api",
        content_type: Optional[str] = None,
        expects: str = "object",
        coercions: Optional[Mapping[str, object]] = None,
    ) -> R:  # pyright: ignore[reportInvalidTypeVarUse]  # see R
        exchange = self._exchange(
            verb,
            path,
            ids,
            params,
            options,
            base,
            content_type,
            expects,
            coercions,
        )
        response = await send_async(exchange.settings, exchange.call)
        return cast(R, result(exchange, response))

    def _request_stream(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        *,
        base: str = "api",
    ) -> StripeStreamResponse:
        exchange = self._exchange(verb, path, ids, params, options, base)
        return send_stream(exchange.settings, exchange.call)

    async def _request_stream_async(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        *,
        base: str = "api",
    ) -> StripeStreamResponse:
        exchange = self._exchange(verb, path, ids, params, options, base)
        return await send_stream_async(exchange.settings, exchange.call)

    def _exchange(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        base: str,
        content_type: Optional[str] = None,
        expects: str = "object",
        coercions: Optional[Mapping[str, object]] = None,
    ) -> Exchange:
        checked = check_options(options)
        fields = check_params(params)
        settings = with_options(self._settings, checked)
        multipart = content_type == MULTIPART
        call = Call(
            verb,
            fill_path(path, ids),
            fields,
            checked,
            base,
            multipart,
            template=path,
            usage=("stripe_client",),
            empty=expects == "empty",
            coercions=coercions,
        )
        return Exchange(settings, call, expects)


def check_params(params: object) -> Dict[str, object]:
    if params is None:
        return {}
    if not isinstance(params, Mapping):
        kind = type(params).__name__
        raise TypeError(f"params are a dict such as {{'limit': 3}}, not a {kind}")
    misplaced = sorted(OPTION_NAMES.intersection(params))
    if misplaced:
        warn(
            f"{', '.join(misplaced)} stands among the params and is sent as a field; "
            "options are the next argument"
        )
    return dict(params)
