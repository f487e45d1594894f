# Signatures of codegen/runtime/notifications.py; edit it there, never here.
from typing import Any
from typing import Dict
from typing import Literal
from typing import Mapping
from typing import NoReturn
from typing import Optional
from typing import Union
from .api_method import bound_method
from .context import StripeContext
from .notification_fields import Reason as Reason
from .notification_fields import ReasonRequest as ReasonRequest
from .notification_fields import Related
from .notification_fields import RelatedObject as RelatedObject
from .notification_fields import RelatedSingletonObject as RelatedSingletonObject
from .objects import StripeObject
from .payloads import Payload
from .client import BaseStripeClient

class EventNotification:
    id: str
    object: str
    type: str
    created: str
    livemode: bool
    context: Optional[StripeContext]
    reason: Optional[Reason]
    def __init__(
        self, parsed_body: Mapping[str, Any], client: BaseStripeClient
    ) -> None: ...
    @staticmethod
    def from_json(
        payload: Union[Payload, Mapping[str, Any]], client: BaseStripeClient
    ) -> EventNotification: ...
    def fetch_event(self) -> Any: ...
    async def fetch_event_async(self) -> Any: ...
    def to_dict(self) -> Dict[str, Any]: ...
    def __repr__(self) -> str: ...
    def __eq__(self, other: Any) -> bool: ...
    def __hash__(self) -> int: ...
    def __reduce__(self) -> NoReturn: ...

class EventNotificationWithRelatedObject(EventNotification):
    related_object: Related
    def __init__(
        self, parsed_body: Mapping[str, Any], client: BaseStripeClient
    ) -> None: ...
    def fetch_related_object(self) -> Any: ...
    async def fetch_related_object_async(self) -> Any: ...

class UnknownEventNotification(EventNotification):
    type: Literal["<unknown>"]
    related_object: Optional[Related]
    def __init__(
        self, parsed_body: Mapping[str, Any], client: BaseStripeClient
    ) -> None: ...
    def fetch_related_object(self) -> Any: ...
    async def fetch_related_object_async(self) -> Any: ...

class RelatedObjectEvent(StripeObject):
    @bound_method
    def fetch_related_object(self) -> Any: ...
    @bound_method
    async def fetch_related_object_async(self) -> Any: ...

def parse(data: Mapping[str, Any], client: BaseStripeClient) -> EventNotification: ...
def known_types() -> Mapping[str, str]: ...
