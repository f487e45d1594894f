# Rendered from codegen/runtime/extras.py, which has the comments.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, FrozenSet, Optional, Tuple, TypeVar

from .calls import done, done_async
from .errors import InvalidRequestError
from .objects import StripeObject
from .resource import APIResource, bound_method, request_on, request_on_async
from .views import data_of

if TYPE_CHECKING:
    from .oauth import OAuth

T = TypeVar("T", bound=StripeObject)
_CHARGE = "/v1/charges/{charge}"
_SOURCE = "/v1/customers/{customer}/sources/{id}"
_EXTERNAL_ACCOUNT = "/v1/accounts/{account}/external_accounts/{id}"


class ChargeExtras(StripeObject):
    """Verdicts on a charge."""

    @bound_method
    def mark_as_fraudulent(self: T, idempotency_key: Optional[str] = None) -> T:
        """POST /v1/charges/{charge} with `fraud_details[user_report]=fraudulent`."""
        params = _report("fraudulent", idempotency_key)
        return request_on("post", _CHARGE, (self,), params)

    @bound_method
    async def mark_as_fraudulent_async(
        self: T, idempotency_key: Optional[str] = None
    ) -> T:
        """Async twin of `mark_as_fraudulent`."""
        params = _report("fraudulent", idempotency_key)
        return await request_on_async("post", _CHARGE, (self,), params)

    @bound_method
    def mark_as_safe(self: T, idempotency_key: Optional[str] = None) -> T:
        """POST /v1/charges/{charge} with `fraud_details[user_report]=safe`."""
        params = _report("safe", idempotency_key)
        return request_on("post", _CHARGE, (self,), params)

    @bound_method
    async def mark_as_safe_async(self: T, idempotency_key: Optional[str] = None) -> T:
        """Async twin of `mark_as_safe`."""
        params = _report("safe", idempotency_key)
        return await request_on_async("post", _CHARGE, (self,), params)


class SourceExtras(StripeObject):
    """The way of a source off its customer."""

    @bound_method
    def detach(self: T, **params: Any) -> T:
        """DELETE /v1/customers/{customer}/sources/{id}

        Raises InvalidRequestError when the source belongs to no customer.
        """
        path, ids = _detach_path(self)
        return request_on("delete", path, (self,), params, receiver=ids)

    @bound_method
    async def detach_async(self: T, **params: Any) -> T:
        """Async twin of `detach`."""
        path, ids = _detach_path(self)
        return await request_on_async("delete", path, (self,), params, receiver=ids)


class _ExternalAccountExtras(StripeObject):
    @bound_method
    def delete(self: T, **params: Any) -> T:
        """DELETE /v1/customers/{customer}/sources/{id}, without a customer
        /v1/accounts/{account}/external_accounts/{id}

        Raises InvalidRequestError when the object belongs to neither.
        """
        path, ids = _delete_path(self)
        return request_on("delete", path, (self,), params, receiver=ids)

    @bound_method
    async def delete_async(self: T, **params: Any) -> T:
        """Async twin of `delete`."""
        path, ids = _delete_path(self)
        return await request_on_async("delete", path, (self,), params, receiver=ids)


class AccountExtras(APIResource):
    """What is special about accounts: who owns one is changed piece by piece."""

    _save_nested = frozenset(["external_account"])
    _saved_within = frozenset(["individual"])

    @bound_method
    def deauthorize(self, **params: Any) -> OAuth.OAuthDeauthorization:
        """POST /oauth/deauthorize: end the connection of this account, with its own settings."""
        from .oauth import of_account

        gone: OAuth.OAuthDeauthorization = done(of_account(self, params))
        return gone

    @bound_method
    async def deauthorize_async(self, **params: Any) -> OAuth.OAuthDeauthorization:
        """Async twin of `deauthorize`: POST /oauth/deauthorize."""
        from .oauth import of_account

        gone: OAuth.OAuthDeauthorization = await done_async(of_account(self, params))
        return gone

    @classmethod
    def protected_fields(cls) -> FrozenSet[str]:
        """`legal_entity`, which older versions had."""
        return frozenset(["legal_entity"])


class CustomerExtras(StripeObject):
    """What is special about customers: a source that was assigned is saved with them."""

    _save_nested = frozenset(["source"])


class SubscriptionExtras(StripeObject):
    """What is special about subscriptions: a source that was assigned is saved with them."""

    _save_nested = frozenset(["source"])


class BankAccountExtras(_ExternalAccountExtras):
    """The way of a bank account off its customer or account."""


class CardExtras(_ExternalAccountExtras):
    """The way of a card off its customer or account."""


def _report(verdict: str, idempotency_key: Optional[str]) -> Dict[str, object]:
    params: Dict[str, object] = {"fraud_details": {"user_report": verdict}}
    if idempotency_key is not None:
        params["idempotency_key"] = idempotency_key
    return params


def _detach_path(source: StripeObject) -> Tuple[str, Tuple[str, str]]:
    if not data_of(source).get("customer"):
        raise InvalidRequestError(
            f"This {type(source).__name__} is not attached to a customer, so it cannot be detached.",
            param="id",
        )
    return _SOURCE, ("customer", "id")


def _delete_path(item: StripeObject) -> Tuple[str, Tuple[str, str]]:
    data = data_of(item)
    if data.get("customer"):
        return _SOURCE, ("customer", "id")
    if data.get("account"):
        return _EXTERNAL_ACCOUNT, ("account", "id")
    raise InvalidRequestError(
        f"This {type(item).__name__} belongs to no customer and no account, so it cannot be deleted.",
        param="id",
    )
