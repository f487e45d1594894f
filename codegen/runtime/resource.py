"""What the generated resource classes stand on: their bases, and the calls that their methods make.

A generated method is one line: `request` where only the class is called, `request_on` where an object may be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, FrozenSet, Mapping, Optional, Sequence

from .api_method import (
    APIResourceTestHelpers as APIResourceTestHelpers,
    api_method as api_method,
    bound_method as bound_method,
    resource_method,
)
from .api_resource import APIResource as APIResource
from .articles import article
from .callers import warn
from .calls import (
    done,
    done_async,
    exchange_at,
    request as request,
    request_async as request_async,
    request_on as request_on,
    request_on_async as request_on_async,
    request_stream as request_stream,
    request_stream_async as request_stream_async,
    request_stream_on as request_stream_on,
    request_stream_on_async as request_stream_on_async,
)
from .config import split_options
from .page_requests import every_item, every_item_async
from .replies import Exchange
from .saving import difference
from .urls import by_parent, item_url, parents_of
from .views import View, data_of
from .writes import write_all

if TYPE_CHECKING:
    from typing_extensions import Self

    from .any_iterator import AnyIterator


class CreateableAPIResource(APIResource):
    """A resource with `create`."""

    if not TYPE_CHECKING:
        # What follows serves classes of a user's own; a generated class has methods with types.

        # part: own_classes
        @classmethod
        def create(cls, **params: Any) -> Any:
            """POST the class's address; the object that comes back."""
            return done(exchange_at("post", cls.class_url(), params, cls=cls))

        # part: own_classes
        @classmethod
        async def create_async(cls, **params: Any) -> Any:
            """Async twin of `create`."""
            return await done_async(
                exchange_at("post", cls.class_url(), params, cls=cls)
            )


class DeletableAPIResource(APIResource):
    """A resource with `delete`."""

    if not TYPE_CHECKING:

        # part: own_classes
        @resource_method
        def delete(cls, sid: Any, /, **params: Any) -> Any:
            """DELETE the address of an object or an id."""
            return done(_about(cls, sid, "delete", params))

        # part: own_classes
        @resource_method
        async def delete_async(cls, sid: Any, /, **params: Any) -> Any:
            """Async twin of `delete`."""
            return await done_async(_about(cls, sid, "delete", params))


class ListableAPIResource(APIResource):
    """A resource with `list`."""

    if not TYPE_CHECKING:

        # part: own_classes
        @classmethod
        def list(cls, **params: Any) -> Any:
            """GET the class's address; a page of objects."""
            return done(exchange_at("get", cls.class_url(), params, expects="list"))

        # part: own_classes
        @classmethod
        async def list_async(cls, **params: Any) -> Any:
            """Async twin of `list`."""
            return await done_async(
                exchange_at("get", cls.class_url(), params, expects="list")
            )

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Any
        ) -> AnyIterator[Self]:
            """The objects of all pages of `list(**params)`, for `for` or `async for`; at most ``max_items``.

            The first step makes the first request.
            """
            return every_item(cls, "list", params, max_items)


class SearchableAPIResource(APIResource):
    """A resource with `search`."""

    if not TYPE_CHECKING:

        @classmethod
        def search_auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Any
        ) -> AnyIterator[Self]:
            """The objects of all pages of `search(**params)`, for `for` or `async for`; at most ``max_items``.

            The first step makes the first request.
            """
            return every_item(cls, "search", params, max_items)

        @classmethod
        async def search_auto_paging_iter_async(
            cls, *, max_items: Optional[int] = None, **params: Any
        ) -> AnyIterator[Self]:
            """The same, for `async for x in await …`; the first request is made here."""
            return await every_item_async(cls, "search_async", params, max_items)


class UpdateableAPIResource(APIResource):
    """A resource with `modify`, whose objects can be changed and saved."""

    _additive_params: ClassVar[FrozenSet[str]] = frozenset(["metadata"])

    def save(self, idempotency_key: Optional[str] = None, **params: Any) -> Self:
        """POST what was changed, and bring the object up to date; without a change there is no request.

        ``params`` are fields to set before, and request options. An object without an id is created, where its class
        can be. Raises ValueError for changes that cannot be sent.
        """
        exchange = _saving(self, idempotency_key, params)
        return self if exchange is None else done(exchange)

    async def save_async(
        self, idempotency_key: Optional[str] = None, **params: Any
    ) -> Self:
        """Async twin of `save`."""
        exchange = _saving(self, idempotency_key, params)
        return self if exchange is None else await done_async(exchange)

    if not TYPE_CHECKING:

        # part: own_classes
        @classmethod
        def modify(cls, id: Any, **params: Any) -> Any:
            """POST to the address of an id; the object that comes back."""
            return done(_modifying(cls, id, params))

        # part: own_classes
        @classmethod
        async def modify_async(cls, id: Any, **params: Any) -> Any:
            """Async twin of `modify`."""
            return await done_async(_modifying(cls, id, params))


class SingletonAPIResource(APIResource):
    """A resource of which there is one, without an id."""

    _is_singleton = True

    if not TYPE_CHECKING:

        @classmethod
        def retrieve(cls, **params: Any) -> Any:
            """GET the class's address; the object that comes back."""
            return done(exchange_at("get", cls.class_url(), params, cls=cls))

        @classmethod
        async def retrieve_async(cls, **params: Any) -> Any:
            """Async twin of `retrieve`."""
            return await done_async(
                exchange_at("get", cls.class_url(), params, cls=cls)
            )


def _about(cls: Any, sid: Any, verb: str, params: Mapping[str, object]) -> Exchange:
    if not isinstance(sid, View):
        path = item_url(cls.class_url(), sid, cls.__name__)
        return exchange_at(verb, path, params, cls=cls)
    path = type(sid).instance_url(sid)  # type: ignore[attr-defined]
    return exchange_at(verb, path, params, receiver=sid, always=True)


def _modifying(cls: Any, id: object, params: Mapping[str, object]) -> Exchange:
    if parents_of(cls):
        raise NotImplementedError(
            f"{article(cls.__name__)} is changed below its parent: use {by_parent(cls, 'modify')}"
        )
    refused = sorted(cls.protected_fields() & params.keys())
    if refused:
        raise ValueError(_refusal(cls, refused))
    return exchange_at(
        "post", item_url(cls.class_url(), id, cls.__name__), params, cls=cls
    )


def _saving(
    view: UpdateableAPIResource,
    idempotency_key: Optional[str],
    params: Mapping[str, object],
) -> Optional[Exchange]:
    cls = type(view)
    warn(
        f"`save` is deprecated; use `{cls.__name__}.modify`, which sends what it is given",
        DeprecationWarning,
    )
    options, fields = split_options(params)
    if idempotency_key is not None:
        options["idempotency_key"] = idempotency_key
    write_all(view, fields)
    changes = difference(view)
    refused = sorted(cls.protected_fields() & changes.keys())
    if refused:
        raise ValueError(_refusal(cls, refused))
    if not changes:
        return None
    is_new = data_of(view).get("id") is None and hasattr(cls, "create")
    path = cls.class_url() if is_new else cls.instance_url(view)
    return exchange_at(
        "post", path, changes, options, receiver=view, always=True, usage=("save",)
    )


def _refusal(cls: type, names: Sequence[str]) -> str:
    return f"{article(cls.__name__)} takes no {', '.join(names)}: set what stands in it on its own"
