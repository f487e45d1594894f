# Rendered from codegen/runtime/objects.py, which has the comments.
"""Response objects: attributes, items, dict-like helpers, text, equality and the rest of what a value has to do.

The data wins over every helper defined here: they are functions and descriptors without ``__set__``, and the runtime
itself calls none of them through an object.
"""

from __future__ import annotations

import json
from keyword import kwlist
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Dict,
    Generic,
    List,
    Mapping,
    NoReturn,
    Optional,
    Tuple,
    TypeVar,
    Union,
    overload,
)

from .access import (
    assign,
    is_v2_mode,
    lookup,
    missing,
    option_of,
    own_values,
    settings_with,
    unassign,
)
from .articles import article
from .classes import class_below
from .copies import deep, reduced, shallow
from .declare import declare, declared_names, id_names
from .deprecation import deprecated
from .descriptors import guarded, hideable, static_attribute
from .moved import tell_moved
from .nested import ObjectMeta
from .plain import plain
from .saving import difference, mark
from .views import (
    Origin,
    View,
    data_of,
    fill,
    origin_of,
    peek_items,
    read,
    read_items,
    refill,
)
from .writes import Values, refresh, remove, wire_name, write, write_all

if TYPE_CHECKING:
    from typing_extensions import Self

    from .message import StripeResponse

T = TypeVar("T")
D = TypeVar("D")
ExpandableField = Union[str, T]

_COPYING = frozenset(["__copy__", "__deepcopy__", "__reduce__", "__reduce_ex__"])


class StripeObject(View, metaclass=ObjectMeta):
    """An object of the API, or a part of one.

    Subclasses may have properties, cached properties and other data descriptors: what these keep is no part of the
    data. Any other descriptor gives way to a field of its name.
    """

    __slots__ = ()
    __test__: ClassVar[bool] = False
    RESERVED_FIELD_NAMES: ClassVar[frozenset[str]] = (
        frozenset(kwlist) | _COPYING | {"__class__", "__dict__"}
    )

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        declare(cls)

    def __init__(
        self,
        id: Optional[str] = None,
        api_key: Optional[str] = None,
        stripe_version: Optional[str] = None,
        stripe_account: Optional[str] = None,
        last_response: Optional[StripeResponse] = None,
        **params: Any,
    ) -> None:
        """Make an object without a request; ``params`` are those of its later ``refresh``."""
        settings = settings_with(None, api_key, stripe_version, stripe_account)
        data: Dict[str, Any] = {} if id is None else {"id": id}
        refill(self, data, Origin(settings, False, last_response, None, params or None))

    @classmethod
    def construct_from(
        cls,
        values: Mapping[str, Any],
        key: Optional[str] = None,
        stripe_version: Optional[str] = None,
        stripe_account: Optional[str] = None,
        last_response: Optional[StripeResponse] = None,
        *,
        api_mode: str = "V1",
    ) -> Self:
        """Make an object of plain data, which is copied, without a request.

        ``api_mode`` is the API that the data is of: ValueError for another than "V1" and "V2".
        """
        data = own_values(values)
        self: Self = object.__new__(class_below(cls, data))
        settings = settings_with(None, key, stripe_version, stripe_account)
        v2 = is_v2_mode(api_mode)
        fill(self, data, Origin(settings, v2, last_response))
        return self

    def refresh_from(
        self,
        values: Mapping[str, Any],
        api_key: Optional[str] = None,
        partial: bool = False,
        stripe_version: Optional[str] = None,
        stripe_account: Optional[str] = None,
        last_response: Optional[StripeResponse] = None,
        *,
        api_mode: str = "V1",
    ) -> None:
        """Replace the data, or with ``partial`` lay ``values`` over it; nothing of it counts as changed after."""
        old = origin_of(self)
        settings = settings_with(old.settings, api_key, stripe_version, stripe_account)
        v2 = is_v2_mode(api_mode)
        origin = Origin(settings, v2, last_response, old.path, old.params)
        refresh(self, own_values(values), origin, partial)

    @classmethod
    def class_name(cls) -> str:
        """The name of the class, without its module."""
        return cls.__name__

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies; empty for a class without one."""
        name = static_attribute(cls, "OBJECT_NAME")
        return name if isinstance(name, str) else ""

    @hideable
    def last_response(self) -> Optional[StripeResponse]:
        """The reply that the object came in; None for nested and for local objects."""
        return origin_of(self).last_response

    if TYPE_CHECKING:
        api_key: Optional[str]
        stripe_account: Optional[str]
        stripe_version: Optional[str]
    else:

        @hideable
        def api_key(self) -> Optional[str]:
            """The key that the object's own requests are sent with."""
            return option_of(self, "api_key")

        @hideable
        def stripe_account(self) -> Optional[str]:
            """The connected account that the object's own requests are about."""
            return option_of(self, "stripe_account")

        @hideable
        def stripe_version(self) -> Optional[str]:
            """The API version that the object's own requests ask for."""
            return option_of(self, "stripe_version")

    @hideable
    def is_deleted(self) -> bool:
        """Whether the reply said that the object is deleted."""
        return data_of(self).get("deleted") is True

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a field, or ``default`` when the data does not hold it."""
        return lookup(self, key, default)

    def keys(self) -> List[str]:
        """The names of the fields that the data holds."""
        return list(data_of(self))

    def values(self) -> List[Any]:
        """The values of the fields that the data holds."""
        return [value for _, value in read_items(self)]

    def items(self) -> List[Tuple[str, Any]]:
        """Names and values of the fields that the data holds."""
        return read_items(self)

    def to_dict(self, recursive: bool = True, for_json: bool = False) -> Dict[str, Any]:
        """The data as a new dict, without any object in it at any depth unless ``recursive`` is off.

        This is the way to a dict: ``dict(obj)`` and ``{**obj}`` fail where the data has a key named "keys".
        ``for_json`` also makes text of decimals and seconds of times.
        """
        if not recursive:
            return dict(read_items(self))
        whole: Dict[str, Any] = plain(self, for_json)
        return whole

    @deprecated("use `to_dict`")
    def to_dict_recursive(self) -> Dict[str, Any]:
        """The same as `to_dict`, under a name of older versions."""
        import warnings

        warnings.warn("use `to_dict`", DeprecationWarning, stacklevel=2)
        return StripeObject.to_dict(self)

    def to_json(self, **options: Any) -> str:
        """The data as JSON; ``options`` are those of ``json.dumps``."""
        return json.dumps(plain(self, for_json=True), **options)

    def update(self, values: Values) -> None:
        """Set several fields, given as a dict, an object or pairs; unlike an assignment it takes empty text as it is."""
        write_all(self, values)

    def update_attributes(self, values: Values, dirty: bool = True) -> None:
        """Set several fields; with ``dirty`` off they do not count as changed."""
        write_all(self, values, dirty)

    def mark_dirty(self) -> None:
        """Count every field, of nested objects too, as changed."""
        mark(self)

    def serialize(
        self, previous: Optional[Mapping[str, Any]] = None, *, force: bool = False
    ) -> Dict[str, Any]:
        """The parameters that `save` would send: what was changed, or with ``force`` everything but the id.

        ``previous`` holds former values of replaced maps, whose missing keys are cleared. Raises ValueError for a
        resource without an id in a field.
        """
        return difference(self, previous, force)

    def as_json(self) -> Dict[str, Any]:
        """The data as a new dict that ``json.dumps`` takes."""
        whole: Dict[str, Any] = plain(self, for_json=True)
        return whole

    def _wire_value(self) -> object:
        own = data_of(self).get("id")
        return own if isinstance(own, str) else plain(self)

    def __getitem__(self, key: str) -> Any:
        try:
            return read(self, key if key in data_of(self) else wire_name(self, key))
        except KeyError:
            tell_moved(type(self), key)
            raise

    def __setitem__(self, key: str, value: Any) -> None:
        write(self, key, value)

    def __delitem__(self, key: str) -> None:
        remove(self, key)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and wire_name(self, key) in data_of(self)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other) or not isinstance(other, View):
            return NotImplemented
        return dict(peek_items(self)) == dict(peek_items(other))

    def __hash__(self) -> int:
        own = data_of(self).get("id")
        if not isinstance(own, str):
            kind = article(type(self).__name__)
            raise TypeError(f"{kind} without an id is unhashable")
        return hash((type(self), own))

    def __repr__(self) -> str:
        data = data_of(self)
        words = [type(self).__name__, _shown(data.get("object"))]
        own = _shown(data.get("id"))
        words.append(own and f"id={own}")
        return f"<{' '.join(filter(None, words))}>"

    def __str__(self) -> str:
        try:
            return json.dumps(plain(self, for_json=True), indent=2, sort_keys=True)
        except Exception:
            return repr(self)

    def __dir__(self) -> List[str]:
        declared = {*declared_names(type(self)), *id_names(type(self))}
        own = {*object.__dir__(self), *declared, *data_of(self)}
        return sorted(n for n in own if isinstance(n, str) and n.isidentifier())

    @guarded
    def __copy__(self) -> Any:
        return shallow(self)

    @guarded
    def __deepcopy__(self, memo: Dict[int, Any]) -> Any:
        return deep(self, memo)

    @guarded
    def __reduce__(self) -> Tuple[Any, ...]:
        return reduced(self)

    if not TYPE_CHECKING:
        __reduce_ex__ = guarded(reduced)

        def __getattr__(self, name: str) -> Any:
            return missing(self, name)

        def __setattr__(self, name: str, value: object) -> None:
            assign(self, name, value)

        def __delattr__(self, name: str) -> None:
            unassign(self, name)

        def __iter__(self) -> NoReturn:
            kind = article(type(self).__name__)
            raise TypeError(
                f"{kind} is not iterable; to_dict() gives its data as a dict"
            )


class PreviousAttributes(StripeObject):
    """What fields of an object were before an event, of those that it changed; ``"status" in former`` tells which."""

    __slots__ = ()
    _is_partial = True


class UntypedStripeObject(StripeObject, Generic[T]):
    """A map with names of the user's own, such as metadata; nothing in it is taken for an object of the API."""

    __slots__ = ()
    _loose = "*"

    def _wire_value(self) -> object:
        return plain(self)

    def __hash__(self) -> int:
        raise TypeError(f"{article(type(self).__name__)} is unhashable")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    if TYPE_CHECKING:

        def __getitem__(self, key: str) -> T: ...

        def __setitem__(self, key: str, value: T) -> None: ...

        def __getattr__(self, name: str) -> T: ...

        def __setattr__(self, name: str, value: T) -> None: ...

        def __delattr__(self, name: str) -> None: ...

        @overload  # type: ignore[override]
        def get(self, key: str) -> Optional[T]: ...

        @overload
        def get(self, key: str, default: D) -> Union[T, D]: ...

        def get(self, key: str, default: Any = None) -> Any: ...

        def keys(self) -> List[str]: ...

        def values(self) -> List[T]: ...

        def items(self) -> List[Tuple[str, T]]: ...


def _shown(value: object) -> str:
    return value if isinstance(value, str) and value.isprintable() else ""
