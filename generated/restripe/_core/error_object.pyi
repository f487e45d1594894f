# Rendered from codegen/runtime/error_object.py.
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple, Union
from .._bank_account import BankAccount  # type: ignore[import-not-found,unused-ignore]
from .._card import Card  # type: ignore[import-not-found,unused-ignore]
from .._payment_intent import PaymentIntent  # type: ignore[import-not-found,unused-ignore]
from .._payment_method import PaymentMethod  # type: ignore[import-not-found,unused-ignore]
from .._setup_intent import SetupIntent  # type: ignore[import-not-found,unused-ignore]
from .._source import Source  # type: ignore[import-not-found,unused-ignore]

ERROR_FIELDS: Tuple[str, ...]

class ErrorObject:
    __slots__ = ("_fields", "_typed")
    def __init__(self, fields: Mapping[str, Any]) -> None: ...
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
    def __getitem__(self, name: str) -> Any: ...
    def __contains__(self, name: object) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __dir__(self) -> List[str]: ...
    def __eq__(self, other: object) -> bool: ...
    def __reduce__(self) -> Tuple[Any, ...]: ...
    def __repr__(self) -> str: ...
    def get(self, name: str, default: Any = None) -> Any: ...
    def to_dict(self) -> Dict[str, Any]: ...
    _fields: Mapping[str, Any]

class OAuthErrorObject(ErrorObject):
    __slots__ = ()
    error: Optional[str]
    error_description: Optional[str]

def _typed(value: Any) -> Any: ...
