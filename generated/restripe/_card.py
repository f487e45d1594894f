# Rendered by codegen; never edit.
"""`card`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.extras import CardExtras
from ._core.objects import StripeObject
from ._core.resource import UpdateableAPIResource

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ._account import Account
    from ._core.descriptors import OptionalMapField
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._payment_method import PaymentMethodDetailsCardPresent


class CardNetworks(StripeObject):
    """Part of a reply: schema `token_card_networks`."""

    preferred: Optional[str]


class CardGeneratedFromPaymentMethodDetails(StripeObject):
    """Part of a reply: schema `card_generated_from_payment_method_details`."""

    if TYPE_CHECKING:
        CardPresent: TypeAlias = PaymentMethodDetailsCardPresent

    card_present: Optional[PaymentMethodDetailsCardPresent]
    type: str

    _inner_class_types = {
        "card_present": "_payment_method:PaymentMethodDetailsCardPresent",
    }


class Card(CardExtras, UpdateableAPIResource):
    """The `card` object."""

    OBJECT_NAME: ClassVar[Literal["card"]] = "card"

    if TYPE_CHECKING:
        Networks: TypeAlias = CardNetworks
        account_id: Optional[str]
        customer_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    address_city: Optional[str]
    address_country: Optional[str]
    address_line1: Optional[str]
    address_line1_check: Optional[str]
    address_line2: Optional[str]
    address_state: Optional[str]
    address_zip: Optional[str]
    address_zip_check: Optional[str]
    allow_redisplay: Optional[Literal["always", "limited", "unspecified"]]
    available_payout_methods: Optional[List[Literal["instant", "standard"]]]
    brand: str
    country: Optional[str]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    cvc_check: Optional[str]
    default_for_currency: Optional[bool]
    deleted: Optional[Literal[True]]
    dynamic_last4: Optional[str]
    exp_month: int
    exp_year: int
    fingerprint: Optional[str]
    funding: str
    id: str
    iin: Optional[str]
    last4: str
    metadata: OptionalMapField[str]
    name: Optional[str]
    networks: Optional[CardNetworks]
    object: Literal["card"]
    regulated_status: Optional[Literal["regulated", "unregulated"]]
    status: Optional[str]
    tokenization_method: Optional[str]

    _inner_class_types = {
        "account": None,
        "customer": None,
        "metadata": "*",
        "networks": "CardNetworks",
    }
    _parent_urls = {
        "/v1/accounts/{account}/external_accounts/{id}": "Account.{}_external_account",
        "/v1/customers/{customer}/sources/{id}": "Customer.{}_source",
    }
