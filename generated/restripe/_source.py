# Rendered by codegen; never edit.
"""`source`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.extras import SourceExtras
from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional, Union

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._bank_account import BankAccount
    from ._card import Card as _Card
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._enums import SourceType
    from ._shared import Address as _Address, Shipping as _Shipping
    from ._source_transaction import SourceTransaction
    from .params._others import (
        SourceCreateParams,
        SourceDetachParams,
        SourceListSourceTransactionsParams,
        SourceModifyParams,
        SourceRetrieveParams,
        SourceTransactionListParams,
        SourceUpdateParams,
        SourceVerifyParams,
    )


class SourceAchCreditTransfer(StripeObject):
    """Part of a reply: schema `source_type_ach_credit_transfer`."""

    account_number: Optional[str]
    bank_name: Optional[str]
    fingerprint: Optional[str]
    refund_account_holder_name: Optional[str]
    refund_account_holder_type: Optional[str]
    refund_routing_number: Optional[str]
    routing_number: Optional[str]
    swift_code: Optional[str]


class SourceAchDebit(StripeObject):
    """Part of a reply: schema `source_type_ach_debit`."""

    bank_name: Optional[str]
    country: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    routing_number: Optional[str]
    type: Optional[str]


class SourceAcssDebit(StripeObject):
    """Part of a reply: schema `source_type_acss_debit`."""

    bank_address_city: Optional[str]
    bank_address_line_1: Optional[str]
    bank_address_line_2: Optional[str]
    bank_address_postal_code: Optional[str]
    bank_name: Optional[str]
    category: Optional[str]
    country: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    routing_number: Optional[str]


class SourceAlipay(StripeObject):
    """Part of a reply: schema `source_type_alipay`."""

    data_string: Optional[str]
    native_url: Optional[str]
    statement_descriptor: Optional[str]


class SourceAuBecsDebit(StripeObject):
    """Part of a reply: schema `source_type_au_becs_debit`."""

    bsb_number: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]


class SourceBancontact(StripeObject):
    """Part of a reply: schema `source_type_bancontact`."""

    bank_code: Optional[str]
    bank_name: Optional[str]
    bic: Optional[str]
    iban_last4: Optional[str]
    preferred_language: Optional[str]
    statement_descriptor: Optional[str]


class SourceCard(StripeObject):
    """Part of a reply: schema `source_type_card`."""

    address_line1_check: Optional[str]
    address_zip_check: Optional[str]
    brand: Optional[str]
    country: Optional[str]
    cvc_check: Optional[str]
    dynamic_last4: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    fingerprint: Optional[str]
    funding: Optional[str]
    last4: Optional[str]
    name: Optional[str]
    three_d_secure: Optional[str]
    tokenization_method: Optional[str]


class SourceCardPresent(StripeObject):
    """Part of a reply: schema `source_type_card_present`."""

    application_cryptogram: Optional[str]
    application_preferred_name: Optional[str]
    authorization_code: Optional[str]
    authorization_response_code: Optional[str]
    brand: Optional[str]
    country: Optional[str]
    cvm_type: Optional[str]
    data_type: Optional[str]
    dedicated_file_name: Optional[str]
    emv_auth_data: Optional[str]
    evidence_customer_signature: Optional[str]
    evidence_transaction_certificate: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    fingerprint: Optional[str]
    funding: Optional[str]
    last4: Optional[str]
    pos_device_id: Optional[str]
    pos_entry_mode: Optional[str]
    read_method: Optional[str]
    reader: Optional[str]
    terminal_verification_results: Optional[str]
    transaction_status_information: Optional[str]


class SourceCodeVerification(StripeObject):
    """Part of a reply: schema `source_code_verification_flow`."""

    attempts_remaining: int
    status: str


class SourceEps(StripeObject):
    """Part of a reply: schema `source_type_eps`."""

    reference: Optional[str]
    statement_descriptor: Optional[str]


class SourceGiropay(StripeObject):
    """Part of a reply: schema `source_type_giropay`."""

    bank_code: Optional[str]
    bank_name: Optional[str]
    bic: Optional[str]
    statement_descriptor: Optional[str]


class SourceIdeal(StripeObject):
    """Part of a reply: schema `source_type_ideal`."""

    bank: Optional[str]
    bic: Optional[str]
    iban_last4: Optional[str]
    statement_descriptor: Optional[str]


class SourceKlarna(StripeObject):
    """Part of a reply: schema `source_type_klarna`."""

    background_image_url: Optional[str]
    client_token: Optional[str]
    first_name: Optional[str]
    last_name: Optional[str]
    locale: Optional[str]
    logo_url: Optional[str]
    page_title: Optional[str]
    pay_later_asset_urls_descriptive: Optional[str]
    pay_later_asset_urls_standard: Optional[str]
    pay_later_name: Optional[str]
    pay_later_redirect_url: Optional[str]
    pay_now_asset_urls_descriptive: Optional[str]
    pay_now_asset_urls_standard: Optional[str]
    pay_now_name: Optional[str]
    pay_now_redirect_url: Optional[str]
    pay_over_time_asset_urls_descriptive: Optional[str]
    pay_over_time_asset_urls_standard: Optional[str]
    pay_over_time_name: Optional[str]
    pay_over_time_redirect_url: Optional[str]
    payment_method_categories: Optional[str]
    purchase_country: Optional[str]
    purchase_type: Optional[str]
    redirect_url: Optional[str]
    shipping_delay: Optional[int]
    shipping_first_name: Optional[str]
    shipping_last_name: Optional[str]


class SourceMultibanco(StripeObject):
    """Part of a reply: schema `source_type_multibanco`."""

    entity: Optional[str]
    reference: Optional[str]
    refund_account_holder_address_city: Optional[str]
    refund_account_holder_address_country: Optional[str]
    refund_account_holder_address_line1: Optional[str]
    refund_account_holder_address_line2: Optional[str]
    refund_account_holder_address_postal_code: Optional[str]
    refund_account_holder_address_state: Optional[str]
    refund_account_holder_name: Optional[str]
    refund_iban: Optional[str]


class SourceOwner(StripeObject):
    """Part of a reply: schema `source_owner`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        VerifiedAddress: TypeAlias = _Address

    address: Optional[_Address]
    email: Optional[str]
    name: Optional[str]
    phone: Optional[str]
    verified_address: Optional[_Address]
    verified_email: Optional[str]
    verified_name: Optional[str]
    verified_phone: Optional[str]

    _inner_class_types = {
        "address": "_shared:Address",
        "verified_address": "_shared:Address",
    }


class SourceP24(StripeObject):
    """Part of a reply: schema `source_type_p24`."""

    reference: Optional[str]


class SourceReceiver(StripeObject):
    """Part of a reply: schema `source_receiver_flow`."""

    address: Optional[str]
    amount_charged: int
    amount_received: int
    amount_returned: int
    refund_attributes_method: str
    refund_attributes_status: str


class SourceRedirect(StripeObject):
    """Part of a reply: schema `source_redirect_flow`."""

    failure_reason: Optional[str]
    return_url: str
    status: str
    url: str


class SourceSepaDebit(StripeObject):
    """Part of a reply: schema `source_type_sepa_debit`."""

    bank_code: Optional[str]
    branch_code: Optional[str]
    country: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    mandate_reference: Optional[str]
    mandate_url: Optional[str]


class SourceSofort(StripeObject):
    """Part of a reply: schema `source_type_sofort`."""

    bank_code: Optional[str]
    bank_name: Optional[str]
    bic: Optional[str]
    country: Optional[str]
    iban_last4: Optional[str]
    preferred_language: Optional[str]
    statement_descriptor: Optional[str]


class SourceSourceOrderItem(StripeObject):
    """Part of a reply: schema `source_order_item`."""

    amount: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    parent: Optional[str]
    quantity: Optional[int]
    type: Optional[str]


class SourceSourceOrder(StripeObject):
    """Part of a reply: schema `source_order`."""

    if TYPE_CHECKING:
        Item: TypeAlias = SourceSourceOrderItem
        Shipping: TypeAlias = _Shipping

    amount: int
    currency: str
    email: Optional[str]
    items: Optional[List[SourceSourceOrderItem]]  # type: ignore[assignment,unused-ignore]
    shipping: Optional[_Shipping]

    _inner_class_types = {
        "items": "SourceSourceOrderItem",
        "shipping": "_shared:Shipping",
    }


class SourceThreeDSecure(StripeObject):
    """Part of a reply: schema `source_type_three_d_secure`."""

    address_line1_check: Optional[str]
    address_zip_check: Optional[str]
    authenticated: Optional[bool]
    brand: Optional[str]
    card: Optional[str]
    country: Optional[str]
    customer: Optional[str]
    cvc_check: Optional[str]
    dynamic_last4: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    fingerprint: Optional[str]
    funding: Optional[str]
    last4: Optional[str]
    name: Optional[str]
    three_d_secure: Optional[str]
    tokenization_method: Optional[str]


class SourceWechat(StripeObject):
    """Part of a reply: schema `source_type_wechat`."""

    prepay_id: Optional[str]
    qr_code_url: Optional[str]
    statement_descriptor: Optional[str]


class Source(SourceExtras, CreateableAPIResource, UpdateableAPIResource):
    """The `source` object.

    Operations: GET /v1/sources/{source},
    GET /v1/sources/{source}/source_transactions, POST /v1/sources,
    POST /v1/sources/{source}, POST /v1/sources/{source}/verify.
    """

    OBJECT_NAME: ClassVar[Literal["source"]] = "source"

    if TYPE_CHECKING:
        AchCreditTransfer: TypeAlias = SourceAchCreditTransfer
        AchDebit: TypeAlias = SourceAchDebit
        AcssDebit: TypeAlias = SourceAcssDebit
        Alipay: TypeAlias = SourceAlipay
        AuBecsDebit: TypeAlias = SourceAuBecsDebit
        Bancontact: TypeAlias = SourceBancontact
        Card: TypeAlias = SourceCard
        CardPresent: TypeAlias = SourceCardPresent
        CodeVerification: TypeAlias = SourceCodeVerification
        Eps: TypeAlias = SourceEps
        Giropay: TypeAlias = SourceGiropay
        Ideal: TypeAlias = SourceIdeal
        Klarna: TypeAlias = SourceKlarna
        Multibanco: TypeAlias = SourceMultibanco
        Owner: TypeAlias = SourceOwner
        P24: TypeAlias = SourceP24
        Receiver: TypeAlias = SourceReceiver
        Redirect: TypeAlias = SourceRedirect
        SepaDebit: TypeAlias = SourceSepaDebit
        Sofort: TypeAlias = SourceSofort
        SourceOrder: TypeAlias = SourceSourceOrder
        ThreeDSecure: TypeAlias = SourceThreeDSecure
        Wechat: TypeAlias = SourceWechat

    ach_credit_transfer: Optional[SourceAchCreditTransfer]
    ach_debit: Optional[SourceAchDebit]
    acss_debit: Optional[SourceAcssDebit]
    alipay: Optional[SourceAlipay]
    allow_redisplay: Optional[Literal["always", "limited", "unspecified"]]
    amount: Optional[int]
    au_becs_debit: Optional[SourceAuBecsDebit]
    bancontact: Optional[SourceBancontact]
    card: Optional[SourceCard]
    card_present: Optional[SourceCardPresent]
    client_secret: str
    code_verification: Optional[SourceCodeVerification]
    created: int
    currency: Optional[str]
    customer: Optional[str]
    eps: Optional[SourceEps]
    flow: str
    giropay: Optional[SourceGiropay]
    id: str
    ideal: Optional[SourceIdeal]
    klarna: Optional[SourceKlarna]
    livemode: bool
    metadata: OptionalMapField[str]
    multibanco: Optional[SourceMultibanco]
    object: Literal["source"]
    owner: Optional[SourceOwner]
    p24: Optional[SourceP24]
    receiver: Optional[SourceReceiver]
    redirect: Optional[SourceRedirect]
    sepa_debit: Optional[SourceSepaDebit]
    sofort: Optional[SourceSofort]
    source_order: Optional[SourceSourceOrder]
    statement_descriptor: Optional[str]
    status: str
    three_d_secure: Optional[SourceThreeDSecure]
    type: SourceType
    usage: Optional[str]
    wechat: Optional[SourceWechat]

    _inner_class_types = {
        "ach_credit_transfer": "SourceAchCreditTransfer",
        "ach_debit": "SourceAchDebit",
        "acss_debit": "SourceAcssDebit",
        "alipay": "SourceAlipay",
        "au_becs_debit": "SourceAuBecsDebit",
        "bancontact": "SourceBancontact",
        "card": "SourceCard",
        "card_present": "SourceCardPresent",
        "code_verification": "SourceCodeVerification",
        "eps": "SourceEps",
        "giropay": "SourceGiropay",
        "ideal": "SourceIdeal",
        "klarna": "SourceKlarna",
        "metadata": "*",
        "multibanco": "SourceMultibanco",
        "owner": "SourceOwner",
        "p24": "SourceP24",
        "receiver": "SourceReceiver",
        "redirect": "SourceRedirect",
        "sepa_debit": "SourceSepaDebit",
        "sofort": "SourceSofort",
        "source_order": "SourceSourceOrder",
        "three_d_secure": "SourceThreeDSecure",
        "wechat": "SourceWechat",
    }
    _class_url = "/v1/sources"

    @classmethod
    def create(cls, **params: Unpack[SourceCreateParams]) -> Source:
        """POST /v1/sources

        Optional: amount, currency, customer, expand, flow, mandate, metadata,
        original_source, owner, receiver, redirect, source_order,
        statement_descriptor, token, type, usage.
        Returns Source; raises StripeError.
        """
        return request("post", "/v1/sources", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[SourceCreateParams]) -> Source:
        """Async twin of `create`: POST /v1/sources."""
        return await request_async("post", "/v1/sources", (), params)

    @api_method
    @staticmethod
    def list_source_transactions(
        source: str, /, **params: Unpack[SourceListSourceTransactionsParams]
    ) -> ListObject[SourceTransaction]:
        """GET /v1/sources/{source}/source_transactions

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[SourceTransaction]; raises StripeError
        (InvalidRequestError when source is empty).
        """
        return request_on(
            "get",
            "/v1/sources/{source}/source_transactions",
            (source,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_source_transactions_async(
        source: str, /, **params: Unpack[SourceListSourceTransactionsParams]
    ) -> ListObject[SourceTransaction]:
        """Async twin of `list_source_transactions`:
        GET /v1/sources/{source}/source_transactions.
        """
        return await request_on_async(
            "get",
            "/v1/sources/{source}/source_transactions",
            (source,),
            params,
            expects="list",
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[SourceModifyParams]) -> Source:
        """POST /v1/sources/{source}

        Optional: amount, expand, mandate, metadata, owner, source_order.
        Returns Source; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/sources/{source}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[SourceModifyParams]
    ) -> Source:
        """Async twin of `modify`: POST /v1/sources/{source}."""
        return await request_async("post", "/v1/sources/{source}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[SourceRetrieveParams]) -> Source:
        """GET /v1/sources/{source}

        Optional: client_secret, expand.
        Returns Source; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/sources/{source}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SourceRetrieveParams]
    ) -> Source:
        """Async twin of `retrieve`: GET /v1/sources/{source}."""
        return await request_async("get", "/v1/sources/{source}", (id,), params)

    @api_method
    @staticmethod
    def verify(source: str, /, **params: Unpack[SourceVerifyParams]) -> Source:
        """POST /v1/sources/{source}/verify

        Required: values.
        Optional: expand.
        Returns Source; raises StripeError (InvalidRequestError when source is
        empty).
        """
        return request_on("post", "/v1/sources/{source}/verify", (source,), params)

    @api_method
    @staticmethod
    async def verify_async(
        source: str, /, **params: Unpack[SourceVerifyParams]
    ) -> Source:
        """Async twin of `verify`: POST /v1/sources/{source}/verify."""
        return await request_on_async(
            "post", "/v1/sources/{source}/verify", (source,), params
        )


class SourcePreviousAttributes(PreviousAttributes):
    """Former values of `source` fields, of any of them.

    What is nested in them may be partial as well.
    """

    ach_credit_transfer: Optional[SourceAchCreditTransfer]
    ach_debit: Optional[SourceAchDebit]
    acss_debit: Optional[SourceAcssDebit]
    alipay: Optional[SourceAlipay]
    allow_redisplay: Optional[Literal["always", "limited", "unspecified"]]
    amount: Optional[int]
    au_becs_debit: Optional[SourceAuBecsDebit]
    bancontact: Optional[SourceBancontact]
    card: Optional[SourceCard]
    card_present: Optional[SourceCardPresent]
    client_secret: Optional[str]
    code_verification: Optional[SourceCodeVerification]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[str]
    eps: Optional[SourceEps]
    flow: Optional[str]
    giropay: Optional[SourceGiropay]
    id: Optional[str]
    ideal: Optional[SourceIdeal]
    klarna: Optional[SourceKlarna]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    multibanco: Optional[SourceMultibanco]
    object: Optional[Literal["source"]]
    owner: Optional[SourceOwner]
    p24: Optional[SourceP24]
    receiver: Optional[SourceReceiver]
    redirect: Optional[SourceRedirect]
    sepa_debit: Optional[SourceSepaDebit]
    sofort: Optional[SourceSofort]
    source_order: Optional[SourceSourceOrder]
    statement_descriptor: Optional[str]
    status: Optional[str]
    three_d_secure: Optional[SourceThreeDSecure]
    type: Optional[SourceType]
    usage: Optional[str]
    wechat: Optional[SourceWechat]

    _inner_class_types = {
        "ach_credit_transfer": "SourceAchCreditTransfer",
        "ach_debit": "SourceAchDebit",
        "acss_debit": "SourceAcssDebit",
        "alipay": "SourceAlipay",
        "au_becs_debit": "SourceAuBecsDebit",
        "bancontact": "SourceBancontact",
        "card": "SourceCard",
        "card_present": "SourceCardPresent",
        "code_verification": "SourceCodeVerification",
        "eps": "SourceEps",
        "giropay": "SourceGiropay",
        "ideal": "SourceIdeal",
        "klarna": "SourceKlarna",
        "metadata": "*",
        "multibanco": "SourceMultibanco",
        "owner": "SourceOwner",
        "p24": "SourceP24",
        "receiver": "SourceReceiver",
        "redirect": "SourceRedirect",
        "sepa_debit": "SourceSepaDebit",
        "sofort": "SourceSofort",
        "source_order": "SourceSourceOrder",
        "three_d_secure": "SourceThreeDSecure",
        "wechat": "SourceWechat",
    }


class SourceEventData(EventData):
    """What an event holds about the schema `source`."""

    object: Source
    previous_attributes: Optional[SourcePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SourcePreviousAttributes",
    }


class SourceCanceledEvent(Event):
    """The event `source.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["source.canceled"]] = "source.canceled"

    data: SourceEventData
    type: Literal["source.canceled"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceChargeableEvent(Event):
    """The event `source.chargeable`."""

    LOOKUP_TYPE: ClassVar[Literal["source.chargeable"]] = "source.chargeable"

    data: SourceEventData
    type: Literal["source.chargeable"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceFailedEvent(Event):
    """The event `source.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["source.failed"]] = "source.failed"

    data: SourceEventData
    type: Literal["source.failed"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceMandateNotificationEvent(Event):
    """The event `source.mandate_notification`."""

    LOOKUP_TYPE: ClassVar[Literal["source.mandate_notification"]] = (
        "source.mandate_notification"
    )

    data: SourceEventData
    type: Literal["source.mandate_notification"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceRefundAttributesRequiredEvent(Event):
    """The event `source.refund_attributes_required`."""

    LOOKUP_TYPE: ClassVar[Literal["source.refund_attributes_required"]] = (
        "source.refund_attributes_required"
    )

    data: SourceEventData
    type: Literal["source.refund_attributes_required"]

    _inner_class_types = {"data": "SourceEventData"}


class SourceService(StripeService):
    """Calls below `client.v1.sources`."""

    _services = {"transactions": "_source:SourceTransactionService"}
    if TYPE_CHECKING:
        transactions: SourceTransactionService

    def create(
        self,
        params: Optional[SourceCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """POST /v1/sources

        Optional: amount, currency, customer, expand, flow, mandate, metadata,
        original_source, owner, receiver, redirect, source_order,
        statement_descriptor, token, type, usage.
        Returns Source; raises StripeError.
        """
        return self._request("post", "/v1/sources", (), params, options)

    async def create_async(
        self,
        params: Optional[SourceCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `create`: POST /v1/sources."""
        return await self._request_async("post", "/v1/sources", (), params, options)

    def detach(
        self,
        customer: str,
        id: str,
        params: Optional[SourceDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, _Card, Source]:
        """DELETE /v1/customers/{customer}/sources/{id}

        Optional: expand.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return self._request(
            "delete",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    async def detach_async(
        self,
        customer: str,
        id: str,
        params: Optional[SourceDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, _Card, Source]:
        """Async twin of `detach`: DELETE /v1/customers/{customer}/sources/{id}."""
        return await self._request_async(
            "delete",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    def retrieve(
        self,
        source: str,
        params: Optional[SourceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """GET /v1/sources/{source}

        Optional: client_secret, expand.
        Returns Source; raises StripeError (InvalidRequestError when source is
        empty).
        """
        return self._request("get", "/v1/sources/{source}", (source,), params, options)

    async def retrieve_async(
        self,
        source: str,
        params: Optional[SourceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `retrieve`: GET /v1/sources/{source}."""
        return await self._request_async(
            "get", "/v1/sources/{source}", (source,), params, options
        )

    def update(
        self,
        source: str,
        params: Optional[SourceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """POST /v1/sources/{source}

        Optional: amount, expand, mandate, metadata, owner, source_order.
        Returns Source; raises StripeError (InvalidRequestError when source is
        empty).
        """
        return self._request("post", "/v1/sources/{source}", (source,), params, options)

    async def update_async(
        self,
        source: str,
        params: Optional[SourceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `update`: POST /v1/sources/{source}."""
        return await self._request_async(
            "post", "/v1/sources/{source}", (source,), params, options
        )

    def verify(
        self,
        source: str,
        params: SourceVerifyParams,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """POST /v1/sources/{source}/verify

        Required: values.
        Optional: expand.
        Returns Source; raises StripeError (InvalidRequestError when source is
        empty).
        """
        return self._request(
            "post", "/v1/sources/{source}/verify", (source,), params, options
        )

    async def verify_async(
        self,
        source: str,
        params: SourceVerifyParams,
        options: Optional[RequestOptions] = None,
    ) -> Source:
        """Async twin of `verify`: POST /v1/sources/{source}/verify."""
        return await self._request_async(
            "post", "/v1/sources/{source}/verify", (source,), params, options
        )


class SourceTransactionService(StripeService):
    """Calls below `client.v1.sources.transactions`."""

    def list(
        self,
        source: str,
        params: Optional[SourceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SourceTransaction]:
        """GET /v1/sources/{source}/source_transactions

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[SourceTransaction]; raises StripeError
        (InvalidRequestError when source is empty).
        """
        return self._request(
            "get",
            "/v1/sources/{source}/source_transactions",
            (source,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        source: str,
        params: Optional[SourceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SourceTransaction]:
        """Async twin of `list`: GET /v1/sources/{source}/source_transactions."""
        return await self._request_async(
            "get",
            "/v1/sources/{source}/source_transactions",
            (source,),
            params,
            options,
            expects="list",
        )
