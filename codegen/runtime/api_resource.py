"""What every resource can do: it has an address, and from there it is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Mapping, Optional, Tuple

from . import urls
from .articles import article
from .callers import warn
from .calls import done, done_async, exchange_at
from .config import check_options
from .descriptors import static_attribute
from .message import StripeStreamResponse
from .objects import StripeObject
from .replies import Exchange
from .requestor import send_stream, send_stream_async
from .saving import saved_with_parent
from .views import Origin, View, make, origin_of, writable_state
from .writes import WITH_PARENT

if TYPE_CHECKING:
    from typing_extensions import Self

Params = Optional[Mapping[str, Any]]


class APIResource(StripeObject):
    """An object that the API has operations for."""

    _is_resource = True
    _is_singleton: ClassVar[bool] = False

    # part: reading or own_classes
    @classmethod
    def class_url(cls) -> str:
        """The path of the class's collection; NotImplementedError where there is none."""
        return urls.class_url(cls)

    # part: reading or own_classes
    @classmethod
    def resource_url(cls) -> str:
        """Another name of `class_url`."""
        return cls.class_url()

    # part: reading or own_classes
    def instance_url(self) -> str:
        """The path of the object; InvalidRequestError without the id that this takes."""
        return urls.instance_url(self)

    # part: saving
    @classmethod
    def protected_fields(cls) -> FrozenSet[str]:
        """Fields that `modify` and `save` refuse."""
        return frozenset()

    # part: saving
    @classmethod
    def additive_object_param(cls, name: str) -> None:
        """Let `save` clear the keys that a map of this name no longer holds; one of the class's own `metadata` is such."""
        cls._additive_params = cls._additive_params | {name}

    # part: saving
    @classmethod
    def is_additive_object_param(cls, name: str) -> bool:
        """Whether `save` clears keys that a map of this name no longer holds."""
        return name in cls._additive_params

    # part: saving
    @property
    def save_with_parent(self) -> bool:
        """Whether the save of an object that holds this one sends it too; False unless it was set."""
        return saved_with_parent(self)

    # part: saving
    @save_with_parent.setter
    def save_with_parent(self, value: bool) -> None:
        writable_state(self).private[WITH_PARENT] = bool(value)

    # part: reading
    def refresh(self) -> Self:
        """GET the object again, in place, with the parameters of its retrieval but not with its other options."""
        return done(_reading(self))  # type: ignore[no-any-return]

    # part: reading
    async def refresh_async(self) -> Self:
        """Async twin of `refresh`."""
        return await done_async(_reading(self))  # type: ignore[no-any-return]

    # part: own_classes
    def request_stripe_object(
        self,
        method: str,
        path: str,
        params: Params = None,
        base_address: str = "api",
        opts: Params = None,
    ) -> StripeObject:
        """Make any request with the object's own settings.

        A reply about this very object updates it and returns it, any other becomes a new object. ``opts`` are request
        options; ValueError for a path that is none, TypeError for an unknown option.
        """
        return done(_asking(self, method, path, params, base_address, opts))  # type: ignore[no-any-return]

    # part: own_classes
    async def request_stripe_object_async(
        self,
        method: str,
        path: str,
        params: Params = None,
        base_address: str = "api",
        opts: Params = None,
    ) -> StripeObject:
        """Async twin of `request_stripe_object`."""
        return await done_async(  # type: ignore[no-any-return]
            _asking(self, method, path, params, base_address, opts)
        )

    # part: own_classes
    @classmethod
    def custom_method(
        cls, name: str, http_verb: str, http_path: Optional[str] = None
    ) -> None:
        """Give the class a method for objects and ids: ``http_verb`` (get, post or delete) to a path below them."""
        from .custom import custom_method

        custom_method(name, http_verb, http_path)(cls)

    def _request(self, method: str, url: str, params: Params = None, **how: Any) -> Any:
        return done(_from_object(self, method, url, params, how))

    async def _request_async(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> Any:
        return await done_async(_from_object(self, method, url, params, how))

    def _request_and_refresh(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> Self:
        return done(_from_object(self, method, url, params, how, True))  # type: ignore[no-any-return]

    async def _request_and_refresh_async(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> Self:
        exchange = _from_object(self, method, url, params, how, True)
        return await done_async(exchange)  # type: ignore[no-any-return]

    def _request_stream(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse:
        exchange = _from_object(self, method, url, params, how)
        return send_stream(exchange.settings, exchange.call)

    async def _request_stream_async(
        self, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse:
        exchange = _from_object(self, method, url, params, how)
        return await send_stream_async(exchange.settings, exchange.call)

    @classmethod
    def _static_request(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> Any:
        return done(_from_class(cls, method, url, params, how))

    @classmethod
    async def _static_request_async(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> Any:
        return await done_async(_from_class(cls, method, url, params, how))

    @classmethod
    def _static_request_stream(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse:
        exchange = _from_class(cls, method, url, params, how)
        return send_stream(exchange.settings, exchange.call)

    @classmethod
    async def _static_request_stream_async(
        cls, method: str, url: str, params: Params = None, **how: Any
    ) -> StripeStreamResponse:
        exchange = _from_class(cls, method, url, params, how)
        return await send_stream_async(exchange.settings, exchange.call)

    if not TYPE_CHECKING:
        # Generated classes have what their operations say; these serve classes of a user's own.

        # part: own_classes
        @classmethod
        def retrieve(cls, id: Any, **params: Any) -> Any:
            """GET an object by its id, or by a dict of an id and parameters."""
            return done(_retrieving(cls, id, params))

        # part: own_classes
        @classmethod
        async def retrieve_async(cls, id: Any, **params: Any) -> Any:
            """Async twin of `retrieve`."""
            return await done_async(_retrieving(cls, id, params))

        # part: own_classes
        def __class_getitem__(cls, _: Any) -> Any:
            # `CreateableAPIResource["Charge"]` is how `stripe` spells its bases.
            return cls


def _reading(view: APIResource) -> Exchange:
    path = type(view).instance_url(view)
    params = origin_of(view).params
    return exchange_at("get", path, params, receiver=view, always=True)


def _asking(
    view: View, method: str, path: str, params: Params, base: str, opts: Params
) -> Exchange:
    options = check_options(opts)
    return exchange_at(method, path, params, options, base=base, receiver=view)


def _split(how: Mapping[str, Any]) -> Tuple[str, Tuple[str, ...], Mapping[str, Any]]:
    """Host, usage and options of the keywords that `stripe` gives its own request helpers."""
    rest = {
        k: v for k, v in how.items() if k not in ("base_address", "api_mode", "usage")
    }
    base = how.get("base_address") or "api"
    return base, tuple(how.get("usage") or ()), check_options(rest)


def _from_object(
    view: View,
    method: str,
    path: str,
    params: Params,
    how: Mapping[str, Any],
    always: bool = False,
) -> Exchange:
    base, usage, options = _split(how)
    whole = {**(params or {}), **options}
    return exchange_at(
        method, path, whole, base=base, receiver=view, always=always, usage=usage
    )


def _from_class(
    cls: type, method: str, path: str, params: Params, how: Mapping[str, Any]
) -> Exchange:
    base, usage, options = _split(how)
    whole = {**(params or {}), **options}
    return exchange_at(method, path, whole, base=base, cls=cls, usage=usage)


def _retrieving(cls: Any, id: Any, params: Mapping[str, Any]) -> Exchange:
    name = cls.__name__
    if urls.parents_of(cls):
        raise NotImplementedError(
            f"{article(name)} is read below its parent: use {urls.by_parent(cls, 'retrieve')}"
        )
    collection = cls.class_url()
    if urls.is_generated(cls) and static_attribute(cls, "_class_url") is not None:
        raise NotImplementedError(
            f"the API has no operation that reads {article(name)} by its id"
        )
    warn(
        f"`retrieve` of {name} is that of every resource, which is deprecated: write one for the class",
        DeprecationWarning,
    )
    if isinstance(id, Mapping):
        params = {**{k: v for k, v in id.items() if k != "id"}, **params}
        id = id.get("id")
    path = urls.item_url(collection, id, name)
    view = make(cls, {"id": id}, Origin())
    return exchange_at("get", path, params, receiver=view, always=True)
