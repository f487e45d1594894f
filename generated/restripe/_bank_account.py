# Rendered by codegen; never edit.
"""`bank_account`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.extras import BankAccountExtras
from ._core.objects import StripeObject
from ._core.resource import (
    UpdateableAPIResource,
    bound_method,
    request_on,
    request_on_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account, AccountRequirementsError
    from ._core.descriptors import OptionalMapField
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from .params._others import BankAccountVerifyParams


class BankAccountFutureRequirements(StripeObject):
    """Part of a reply: schema `external_account_requirements`."""

    if TYPE_CHECKING:
        Error: TypeAlias = AccountRequirementsError

    currently_due: Optional[List[str]]
    errors: Optional[List[AccountRequirementsError]]
    past_due: Optional[List[str]]
    pending_verification: Optional[List[str]]

    _inner_class_types = {"errors": "_account:AccountRequirementsError"}


class BankAccount(BankAccountExtras, UpdateableAPIResource):
    """The `bank_account` object.

    Operations: POST /v1/customers/{customer}/sources/{id}/verify.
    """

    OBJECT_NAME: ClassVar[Literal["bank_account"]] = "bank_account"

    if TYPE_CHECKING:
        FutureRequirements: TypeAlias = BankAccountFutureRequirements
        Requirements: TypeAlias = BankAccountFutureRequirements
        account_id: Optional[str]
        customer_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    account_holder_name: Optional[str]
    account_holder_type: Optional[str]
    account_type: Optional[str]
    available_payout_methods: Optional[List[Literal["instant", "standard"]]]
    bank_name: Optional[str]
    country: str
    currency: str
    customer: Optional[ExpandableField[Customer]]
    default_for_currency: Optional[bool]
    deleted: Optional[Literal[True]]
    fingerprint: Optional[str]
    future_requirements: Optional[BankAccountFutureRequirements]
    id: str
    last4: str
    metadata: OptionalMapField[str]
    object: Literal["bank_account"]
    requirements: Optional[BankAccountFutureRequirements]
    routing_number: Optional[str]
    status: str

    _inner_class_types = {
        "account": None,
        "customer": None,
        "future_requirements": "BankAccountFutureRequirements",
        "metadata": "*",
        "requirements": "BankAccountFutureRequirements",
    }
    _parent_urls = {
        "/v1/accounts/{account}/external_accounts/{id}": "Account.{}_external_account",
        "/v1/customers/{customer}/sources/{id}": "Customer.{}_source",
    }

    @bound_method
    def verify(self, **params: Unpack[BankAccountVerifyParams]) -> BankAccount:
        """POST /v1/customers/{customer}/sources/{id}/verify

        Optional: amounts, expand.
        Returns BankAccount; raises StripeError (InvalidRequestError when customer or
        id is empty).
        """
        return request_on(
            "post",
            "/v1/customers/{customer}/sources/{id}/verify",
            (self,),
            params,
            receiver=("customer", "id"),
        )

    @bound_method
    async def verify_async(
        self, **params: Unpack[BankAccountVerifyParams]
    ) -> BankAccount:
        """Async twin of `verify`: POST /v1/customers/{customer}/sources/{id}/verify."""
        return await request_on_async(
            "post",
            "/v1/customers/{customer}/sources/{id}/verify",
            (self,),
            params,
            receiver=("customer", "id"),
        )
