# Rendered by codegen; never edit.
"""`mandate`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import APIResource, request, request_async
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.config import RequestOptions
    from ._core.objects import ExpandableField
    from ._payment_method import PaymentMethod
    from .params._others import MandateRetrieveParams


class MandateCustomerAcceptanceOffline(StripeObject):
    """Part of a reply: schema `offline_acceptance`."""


class MandateCustomerAcceptanceOnline(StripeObject):
    """Part of a reply: schema `online_acceptance`."""

    ip_address: Optional[str]
    user_agent: Optional[str]


class MandateCustomerAcceptance(StripeObject):
    """Part of a reply: schema `customer_acceptance`."""

    if TYPE_CHECKING:
        Offline: TypeAlias = MandateCustomerAcceptanceOffline
        Online: TypeAlias = MandateCustomerAcceptanceOnline

    accepted_at: Optional[int]
    offline: Optional[MandateCustomerAcceptanceOffline]
    online: Optional[MandateCustomerAcceptanceOnline]
    type: Literal["offline", "online"]

    _inner_class_types = {
        "offline": "MandateCustomerAcceptanceOffline",
        "online": "MandateCustomerAcceptanceOnline",
    }


class MandateMultiUse(StripeObject):
    """Part of a reply: schema `mandate_multi_use`."""


class MandatePaymentMethodDetailsAcssDebit(StripeObject):
    """Part of a reply: schema `mandate_acss_debit`."""

    default_for: Optional[List[Literal["invoice", "subscription"]]]
    interval_description: Optional[str]
    payment_schedule: Literal["combined", "interval", "sporadic"]
    transaction_type: Literal["business", "personal"]


class MandatePaymentMethodDetailsAmazonPay(StripeObject):
    """Part of a reply: schema `mandate_amazon_pay`."""


class MandatePaymentMethodDetailsAuBecsDebit(StripeObject):
    """Part of a reply: schema `mandate_au_becs_debit`."""

    url: str


class MandatePaymentMethodDetailsBacsDebit(StripeObject):
    """Part of a reply: schema `mandate_bacs_debit`."""

    network_status: Literal["accepted", "pending", "refused", "revoked"]
    reference: str
    revocation_reason: Optional[
        Literal[
            "account_closed",
            "bank_account_restricted",
            "bank_ownership_changed",
            "could_not_process",
            "debit_not_authorized",
        ]
    ]
    url: str


class MandatePaymentMethodDetailsCard(StripeObject):
    """Part of a reply: schema `card_mandate_payment_method_details`."""


class MandatePaymentMethodDetailsCashapp(StripeObject):
    """Part of a reply: schema `mandate_cashapp`."""


class MandatePaymentMethodDetailsKakaoPay(StripeObject):
    """Part of a reply: schema `mandate_kakao_pay`."""


class MandatePaymentMethodDetailsKlarna(StripeObject):
    """Part of a reply: schema `mandate_klarna`."""


class MandatePaymentMethodDetailsKrCard(StripeObject):
    """Part of a reply: schema `mandate_kr_card`."""


class MandatePaymentMethodDetailsLink(StripeObject):
    """Part of a reply: schema `mandate_link`."""


class MandatePaymentMethodDetailsNaverPay(StripeObject):
    """Part of a reply: schema `mandate_naver_pay`."""


class MandatePaymentMethodDetailsNzBankAccount(StripeObject):
    """Part of a reply: schema `mandate_nz_bank_account`."""


class MandatePaymentMethodDetailsPaypal(StripeObject):
    """Part of a reply: schema `mandate_paypal`."""

    billing_agreement_id: Optional[str]
    payer_id: Optional[str]


class MandatePaymentMethodDetailsRevolutPay(StripeObject):
    """Part of a reply: schema `mandate_revolut_pay`."""


class MandatePaymentMethodDetailsSepaDebit(StripeObject):
    """Part of a reply: schema `mandate_sepa_debit`."""

    reference: str
    url: str


class MandatePaymentMethodDetailsUsBankAccount(StripeObject):
    """Part of a reply: schema `mandate_us_bank_account`."""

    collection_method: Optional[Literal["paper"]]


class MandatePaymentMethodDetails(StripeObject):
    """Part of a reply: schema `mandate_payment_method_details`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = MandatePaymentMethodDetailsAcssDebit
        AmazonPay: TypeAlias = MandatePaymentMethodDetailsAmazonPay
        AuBecsDebit: TypeAlias = MandatePaymentMethodDetailsAuBecsDebit
        BacsDebit: TypeAlias = MandatePaymentMethodDetailsBacsDebit
        Card: TypeAlias = MandatePaymentMethodDetailsCard
        Cashapp: TypeAlias = MandatePaymentMethodDetailsCashapp
        KakaoPay: TypeAlias = MandatePaymentMethodDetailsKakaoPay
        Klarna: TypeAlias = MandatePaymentMethodDetailsKlarna
        KrCard: TypeAlias = MandatePaymentMethodDetailsKrCard
        Link: TypeAlias = MandatePaymentMethodDetailsLink
        NaverPay: TypeAlias = MandatePaymentMethodDetailsNaverPay
        NzBankAccount: TypeAlias = MandatePaymentMethodDetailsNzBankAccount
        Paypal: TypeAlias = MandatePaymentMethodDetailsPaypal
        RevolutPay: TypeAlias = MandatePaymentMethodDetailsRevolutPay
        SepaDebit: TypeAlias = MandatePaymentMethodDetailsSepaDebit
        UsBankAccount: TypeAlias = MandatePaymentMethodDetailsUsBankAccount

    acss_debit: Optional[MandatePaymentMethodDetailsAcssDebit]
    amazon_pay: Optional[MandatePaymentMethodDetailsAmazonPay]
    au_becs_debit: Optional[MandatePaymentMethodDetailsAuBecsDebit]
    bacs_debit: Optional[MandatePaymentMethodDetailsBacsDebit]
    card: Optional[MandatePaymentMethodDetailsCard]
    cashapp: Optional[MandatePaymentMethodDetailsCashapp]
    kakao_pay: Optional[MandatePaymentMethodDetailsKakaoPay]
    klarna: Optional[MandatePaymentMethodDetailsKlarna]
    kr_card: Optional[MandatePaymentMethodDetailsKrCard]
    link: Optional[MandatePaymentMethodDetailsLink]
    naver_pay: Optional[MandatePaymentMethodDetailsNaverPay]
    nz_bank_account: Optional[MandatePaymentMethodDetailsNzBankAccount]
    paypal: Optional[MandatePaymentMethodDetailsPaypal]
    revolut_pay: Optional[MandatePaymentMethodDetailsRevolutPay]
    sepa_debit: Optional[MandatePaymentMethodDetailsSepaDebit]
    type: str
    us_bank_account: Optional[MandatePaymentMethodDetailsUsBankAccount]

    _inner_class_types = {
        "acss_debit": "MandatePaymentMethodDetailsAcssDebit",
        "amazon_pay": "MandatePaymentMethodDetailsAmazonPay",
        "au_becs_debit": "MandatePaymentMethodDetailsAuBecsDebit",
        "bacs_debit": "MandatePaymentMethodDetailsBacsDebit",
        "card": "MandatePaymentMethodDetailsCard",
        "cashapp": "MandatePaymentMethodDetailsCashapp",
        "kakao_pay": "MandatePaymentMethodDetailsKakaoPay",
        "klarna": "MandatePaymentMethodDetailsKlarna",
        "kr_card": "MandatePaymentMethodDetailsKrCard",
        "link": "MandatePaymentMethodDetailsLink",
        "naver_pay": "MandatePaymentMethodDetailsNaverPay",
        "nz_bank_account": "MandatePaymentMethodDetailsNzBankAccount",
        "paypal": "MandatePaymentMethodDetailsPaypal",
        "revolut_pay": "MandatePaymentMethodDetailsRevolutPay",
        "sepa_debit": "MandatePaymentMethodDetailsSepaDebit",
        "us_bank_account": "MandatePaymentMethodDetailsUsBankAccount",
    }


class MandateSingleUse(StripeObject):
    """Part of a reply: schema `mandate_single_use`."""

    amount: int
    currency: str


class Mandate(APIResource):
    """The `mandate` object.

    Operations: GET /v1/mandates/{mandate}.
    """

    OBJECT_NAME: ClassVar[Literal["mandate"]] = "mandate"

    if TYPE_CHECKING:
        CustomerAcceptance: TypeAlias = MandateCustomerAcceptance
        MultiUse: TypeAlias = MandateMultiUse
        PaymentMethodDetails: TypeAlias = MandatePaymentMethodDetails
        SingleUse: TypeAlias = MandateSingleUse
        payment_method_id: Optional[str]

    customer_acceptance: MandateCustomerAcceptance
    id: str
    livemode: bool
    multi_use: Optional[MandateMultiUse]
    object: Literal["mandate"]
    on_behalf_of: Optional[str]
    payment_method: ExpandableField[PaymentMethod]
    payment_method_details: MandatePaymentMethodDetails
    single_use: Optional[MandateSingleUse]
    status: Literal["active", "inactive", "pending"]
    type: Literal["multi_use", "single_use"]

    _inner_class_types = {
        "customer_acceptance": "MandateCustomerAcceptance",
        "multi_use": "MandateMultiUse",
        "payment_method": None,
        "payment_method_details": "MandatePaymentMethodDetails",
        "single_use": "MandateSingleUse",
    }
    _class_url = "/v1/mandates"

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[MandateRetrieveParams]) -> Mandate:
        """GET /v1/mandates/{mandate}

        Optional: expand.
        Returns Mandate; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/mandates/{mandate}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[MandateRetrieveParams]
    ) -> Mandate:
        """Async twin of `retrieve`: GET /v1/mandates/{mandate}."""
        return await request_async("get", "/v1/mandates/{mandate}", (id,), params)


class MandatePreviousAttributes(PreviousAttributes):
    """Former values of `mandate` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        payment_method_id: Optional[str]

    customer_acceptance: Optional[MandateCustomerAcceptance]
    id: Optional[str]
    livemode: Optional[bool]
    multi_use: Optional[MandateMultiUse]
    object: Optional[Literal["mandate"]]
    on_behalf_of: Optional[str]
    payment_method: Optional[ExpandableField[PaymentMethod]]
    payment_method_details: Optional[MandatePaymentMethodDetails]
    single_use: Optional[MandateSingleUse]
    status: Optional[Literal["active", "inactive", "pending"]]
    type: Optional[Literal["multi_use", "single_use"]]

    _inner_class_types = {
        "customer_acceptance": "MandateCustomerAcceptance",
        "multi_use": "MandateMultiUse",
        "payment_method": None,
        "payment_method_details": "MandatePaymentMethodDetails",
        "single_use": "MandateSingleUse",
    }


class MandateEventData(EventData):
    """What an event holds about the schema `mandate`."""

    object: Mandate
    previous_attributes: Optional[MandatePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "MandatePreviousAttributes",
    }


class MandateUpdatedEvent(Event):
    """The event `mandate.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["mandate.updated"]] = "mandate.updated"

    data: MandateEventData
    type: Literal["mandate.updated"]

    _inner_class_types = {"data": "MandateEventData"}


class MandateService(StripeService):
    """Calls below `client.v1.mandates`."""

    def retrieve(
        self,
        mandate: str,
        params: Optional[MandateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Mandate:
        """GET /v1/mandates/{mandate}

        Optional: expand.
        Returns Mandate; raises StripeError (InvalidRequestError when mandate is
        empty).
        """
        return self._request(
            "get", "/v1/mandates/{mandate}", (mandate,), params, options
        )

    async def retrieve_async(
        self,
        mandate: str,
        params: Optional[MandateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Mandate:
        """Async twin of `retrieve`: GET /v1/mandates/{mandate}."""
        return await self._request_async(
            "get", "/v1/mandates/{mandate}", (mandate,), params, options
        )
