"""Methods for resource classes of a user's own: custom actions, and the objects below another."""

from __future__ import annotations

from typing import Any, Callable, List, Mapping, Optional, Sequence, Type, TypeVar

from .api_method import resource_method
from .api_resource import APIResource
from .callers import warn
from .calls import done, done_async, exchange_at
from .replies import Exchange
from .requestor import send_stream, send_stream_async
from .urls import item_url

C = TypeVar("C", bound=Type[APIResource])
VERBS = ("get", "post", "delete")
NESTED = {
    "create": "post",
    "retrieve": "get",
    "modify": "post",
    "delete": "delete",
    "list": "get",
}


def custom_method(
    name: str,
    http_verb: str,
    http_path: Optional[str] = None,
    is_streaming: bool = False,
) -> Callable[[C], C]:
    """Give a class a method ``name``, and its async twin, for its objects and for ids.

    It goes to ``http_path``, or ``name``, below the object. A method of that name which the class has stays what its
    objects have. Raises ValueError for another verb than get, post and delete.
    """
    if http_verb not in VERBS:
        raise ValueError(
            f"http_verb of a custom method is get, post or delete, not {http_verb!r}"
        )
    warn(
        "`custom_method` is deprecated: write a method that calls `_request` or `_static_request`",
        DeprecationWarning,
    )

    def exchange(cls: Any, sid: Any, params: Mapping[str, Any]) -> Exchange:
        receiver = sid if isinstance(sid, APIResource) else None
        if receiver is None:
            own = item_url(cls.class_url(), sid, cls.__name__)
        else:
            own = type(receiver).instance_url(receiver)
        path = f"{own}/{http_path or name}"
        return exchange_at(http_verb, path, params, receiver=receiver, cls=cls)

    def method(cls: Any, sid: Any, /, **params: Any) -> Any:
        call = exchange(cls, sid, params)
        return send_stream(call.settings, call.call) if is_streaming else done(call)

    async def method_async(cls: Any, sid: Any, /, **params: Any) -> Any:
        call = exchange(cls, sid, params)
        if is_streaming:
            return await send_stream_async(call.settings, call.call)
        return await done_async(call)

    def decorate(cls: C) -> C:
        # part: async => _attach(cls, name, resource_method(method, vars(cls).get(name)))
        for wanted, function in ((name, method), (f"{name}_async", method_async)):
            _attach(cls, wanted, resource_method(function, vars(cls).get(wanted)))
        return cls

    return decorate


def _attach(cls: type, name: str, member: Any) -> None:
    member.__set_name__(cls, name)
    setattr(cls, name, member)


def nested_resource_class_methods(
    resource: str,
    path: Optional[str] = None,
    operations: Sequence[str] = ("create", "retrieve", "modify", "delete", "list"),
    resource_plural: Optional[str] = None,
) -> Callable[[C], C]:
    """Give a class the methods for what lives below its objects: ``create_source(id, …)``, ``list_sources(id)`` …

    Raises ValueError for an operation that is none of the five.
    """
    plural = resource_plural or f"{resource}s"
    segment = path or plural
    for operation in operations:
        if operation not in NESTED:
            raise ValueError(
                f"operations are {', '.join(NESTED)}, and not {operation!r}"
            )

    def url(cls: Any, id: Any, nested_id: Any = None) -> str:
        own = f"{item_url(cls.class_url(), id, cls.__name__)}/{segment}"
        return own if nested_id is None else item_url(own, nested_id, resource)

    def call(cls: Any, method: str, path: str, /, **params: Any) -> Any:
        return cls._static_request(method, path, params)

    async def call_async(cls: Any, method: str, path: str, /, **params: Any) -> Any:
        return await cls._static_request_async(method, path, params)

    def decorate(cls: C) -> C:
        _add(cls, f"{plural}_url", url)
        _add(cls, f"{plural}_request", call)
        # part: async
        _add(cls, f"{plural}_request_async", call_async)
        for operation in operations:
            name = f"{operation}_{plural if operation == 'list' else resource}"
            for added, function in _pair(operation, url):
                _add(cls, f"{name}{added}", function)
        return cls

    return decorate


def _add(cls: Any, name: str, function: Callable[..., Any]) -> None:
    function.__name__ = name
    setattr(cls, name, classmethod(function))


def _pair(operation: str, url: Callable[..., str]) -> List[Any]:
    """The function of an operation and its async twin, with what the name of each ends in."""
    verb = NESTED[operation]
    if operation in ("create", "list"):

        def whole(cls: Any, id: Any, /, **params: Any) -> Any:
            return done(exchange_of(verb, url(cls, id), params, operation))

        async def whole_async(cls: Any, id: Any, /, **params: Any) -> Any:
            exchange = exchange_of(verb, url(cls, id), params, operation)
            return await done_async(exchange)

        # part: async => return [("", whole)]
        return [("", whole), ("_async", whole_async)]

    def one(cls: Any, id: Any, nested_id: Any, /, **params: Any) -> Any:
        path = _nested(url, cls, id, nested_id)
        return done(exchange_of(verb, path, params, operation))

    async def one_async(cls: Any, id: Any, nested_id: Any, /, **params: Any) -> Any:
        path = _nested(url, cls, id, nested_id)
        return await done_async(exchange_of(verb, path, params, operation))

    # part: async => return [("", one)]
    return [("", one), ("_async", one_async)]


def _nested(url: Callable[..., str], cls: Any, id: Any, nested_id: Any) -> str:
    # None would mean the collection, and deleting that is nobody's wish.
    return url(cls, id, "" if nested_id is None else nested_id)


def exchange_of(
    verb: str, path: str, params: Mapping[str, Any], operation: str
) -> Exchange:
    """The call of an operation on what lives below an object."""
    return exchange_at(
        verb, path, params, expects="list" if operation == "list" else "object"
    )
