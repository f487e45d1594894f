# Rendered from codegen/runtime/notification_fields.py.
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Union
from .context import StripeContext

EVENT = "/v2/core/events/{id}"

@dataclass(frozen=True)
class ReasonRequest:
    id: str
    idempotency_key: Optional[str]

@dataclass(frozen=True)
class Reason:
    type: str
    request: Optional[ReasonRequest] = ...

@dataclass(frozen=True)
class RelatedObject:
    id: str
    type: str
    url: str

@dataclass(frozen=True)
class RelatedSingletonObject:
    type: str
    url: str

Related = Union[RelatedObject, RelatedSingletonObject]

def absent(place: str) -> str: ...
def text_of(data: Mapping[str, Any], name: str, within: str = "") -> str: ...
def id_of(data: Mapping[str, Any]) -> str: ...
def flag_of(data: Mapping[str, Any], name: str) -> bool: ...
def context_of(data: Mapping[str, Any]) -> Optional[StripeContext]: ...
def reason_of(data: Mapping[str, Any]) -> Optional[Reason]: ...
def related_of(data: Mapping[str, Any]) -> Optional[Related]: ...
