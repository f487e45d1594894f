"""The ``error`` of a reply as an object, and the resources in it as objects of their classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Iterator, List, Mapping, Optional, Tuple

if TYPE_CHECKING:
    from typing import Union

    # Classes of the rendered package; `error_types` reads objects of those that it does not have as general ones.
    from .._bank_account import BankAccount  # type: ignore[import-not-found,unused-ignore]
    from .._card import Card  # type: ignore[import-not-found,unused-ignore]
    from .._payment_intent import PaymentIntent  # type: ignore[import-not-found,unused-ignore]
    from .._payment_method import PaymentMethod  # type: ignore[import-not-found,unused-ignore]
    from .._setup_intent import SetupIntent  # type: ignore[import-not-found,unused-ignore]
    from .._source import Source  # type: ignore[import-not-found,unused-ignore]

ERROR_FIELDS: Tuple[str, ...] = (
    "advice_code",
    "charge",
    "code",
    "decline_code",
    "doc_url",
    "message",
    "network_advice_code",
    "network_decline_code",
    "param",
    "payment_intent",
    "payment_method",
    "payment_method_type",
    "request_log_url",
    "setup_intent",
    "source",
    "type",
    "user_message",
)


class ErrorObject:
    """The ``error`` of a reply: its fields by attribute or item, the known ones None when absent."""

    __slots__ = ("_fields", "_typed")
    _known = frozenset(ERROR_FIELDS)

    def __init__(self, fields: Mapping[str, Any]) -> None:
        self._fields = fields
        # Fields that hold objects, as they were read: the reply itself stays plain.
        self._typed: Dict[str, Any] = {}

    if TYPE_CHECKING:
        advice_code: Optional[str]
        charge: Optional[str]
        code: Optional[str]
        decline_code: Optional[str]
        doc_url: Optional[str]
        message: Optional[str]
        network_advice_code: Optional[str]
        network_decline_code: Optional[str]
        param: Optional[str]
        payment_intent: Optional[PaymentIntent]
        payment_method: Optional[PaymentMethod]
        payment_method_type: Optional[str]
        request_log_url: Optional[str]
        setup_intent: Optional[SetupIntent]
        source: Union[BankAccount, Card, Source, None]
        type: Optional[str]
        user_message: Optional[str]
    else:

        def __getattr__(self, name: str) -> Any:
            if not name.startswith("_"):
                if name in self._fields:
                    return self[name]
                if name in self._known:
                    return None
            raise AttributeError(
                f"the error object of this reply has no field {name!r}"
            )

    def __getitem__(self, name: str) -> Any:
        value = self._fields[name]
        if not isinstance(value, (dict, list)):
            return value
        if name not in self._typed:
            self._typed.setdefault(name, _typed(value))
        return self._typed[name]

    def __contains__(self, name: object) -> bool:
        return name in self._fields

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __dir__(self) -> List[str]:
        return sorted({*super().__dir__(), *self._known, *self._fields})

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._fields == self._fields

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self._fields,)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} type={self._fields.get('type')!r} code={self._fields.get('code')!r}>"

    def get(self, name: str, default: Any = None) -> Any:
        """Return one field, or ``default`` when the reply does not have it."""
        return self[name] if name in self._fields else default

    def to_dict(self) -> Dict[str, Any]:
        """Return the fields as a dict of their own, plain at every depth."""
        from .plain import duplicate

        own: Dict[str, Any] = duplicate(self._fields)
        return own


class OAuthErrorObject(ErrorObject):
    """The reply of a failed OAuth call: ``error`` and ``error_description``."""

    __slots__ = ()
    _known = frozenset(("error", "error_description"))

    if TYPE_CHECKING:
        error: Optional[str]
        error_description: Optional[str]


def _typed(value: Any) -> Any:
    # Most errors are only printed: the machinery of objects is not loaded for them.
    from .plain import duplicate
    from .views import Origin, wrap

    return wrap(duplicate(value), None, Origin())
