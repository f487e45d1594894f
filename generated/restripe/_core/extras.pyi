# Signatures of codegen/runtime/extras.py; edit it there, never here.
from typing import Any
from typing import FrozenSet
from typing import Optional
from typing import TypeVar
from .objects import StripeObject
from .resource import APIResource
from .resource import bound_method
from .oauth import OAuth

T = TypeVar("T", bound=StripeObject)

class ChargeExtras(StripeObject):
    @bound_method
    def mark_as_fraudulent(self: T, idempotency_key: Optional[str] = None) -> T: ...
    @bound_method
    async def mark_as_fraudulent_async(
        self: T, idempotency_key: Optional[str] = None
    ) -> T: ...
    @bound_method
    def mark_as_safe(self: T, idempotency_key: Optional[str] = None) -> T: ...
    @bound_method
    async def mark_as_safe_async(
        self: T, idempotency_key: Optional[str] = None
    ) -> T: ...

class SourceExtras(StripeObject):
    @bound_method
    def detach(self: T, **params: Any) -> T: ...
    @bound_method
    async def detach_async(self: T, **params: Any) -> T: ...

class _ExternalAccountExtras(StripeObject):
    @bound_method
    def delete(self: T, **params: Any) -> T: ...
    @bound_method
    async def delete_async(self: T, **params: Any) -> T: ...

class AccountExtras(APIResource):
    @bound_method
    def deauthorize(self, **params: Any) -> OAuth.OAuthDeauthorization: ...
    @bound_method
    async def deauthorize_async(self, **params: Any) -> OAuth.OAuthDeauthorization: ...
    @classmethod
    def protected_fields(cls) -> FrozenSet[str]: ...

class CustomerExtras(StripeObject): ...
class SubscriptionExtras(StripeObject): ...
class BankAccountExtras(_ExternalAccountExtras): ...
class CardExtras(_ExternalAccountExtras): ...
