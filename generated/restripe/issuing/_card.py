# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.card` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import (
        AllowedCategory,
        CardSpendingControlsSpendingLimitInterval,
        IneligibleReason,
    )
    from .._shared import Address as _Address
    from ..params.issuing import (
        CardCreateParams,
        CardDeliverCardParams,
        CardFailCardParams,
        CardListParams,
        CardModifyParams,
        CardRetrieveParams,
        CardReturnCardParams,
        CardShipCardParams,
        CardSubmitCardParams,
        CardUpdateParams,
    )
    from ._cardholder import Cardholder
    from ._personalization_design import PersonalizationDesign


class CardShippingAddressValidation(StripeObject):
    """Part of a reply: schema `issuing_card_shipping_address_validation`."""

    if TYPE_CHECKING:
        NormalizedAddress: TypeAlias = _Address

    mode: Literal["disabled", "normalization_only", "validation_and_normalization"]
    normalized_address: Optional[_Address]
    result: Optional[
        Literal["indeterminate", "likely_deliverable", "likely_undeliverable"]
    ]

    _inner_class_types = {"normalized_address": "_shared:Address"}


class CardShippingCustoms(StripeObject):
    """Part of a reply: schema `issuing_card_shipping_customs`."""

    eori_number: Optional[str]


class CardShipping(StripeObject):
    """Part of a reply: schema `issuing_card_shipping`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        AddressValidation: TypeAlias = CardShippingAddressValidation
        Customs: TypeAlias = CardShippingCustoms

    address: _Address
    address_validation: Optional[CardShippingAddressValidation]
    carrier: Optional[Literal["dhl", "fedex", "royal_mail", "usps"]]
    customs: Optional[CardShippingCustoms]
    eta: Optional[int]
    name: str
    phone_number: Optional[str]
    require_signature: Optional[bool]
    service: Literal["express", "priority", "standard"]
    status: Optional[
        Literal[
            "canceled",
            "delivered",
            "failure",
            "pending",
            "returned",
            "shipped",
            "submitted",
        ]
    ]
    tracking_number: Optional[str]
    tracking_url: Optional[str]
    type: Literal["bulk", "individual"]

    _inner_class_types = {
        "address": "_shared:Address",
        "address_validation": "CardShippingAddressValidation",
        "customs": "CardShippingCustoms",
    }


class CardSpendingControlsSpendingLimit(StripeObject):
    """Part of a reply: schema `issuing_card_spending_limit`."""

    amount: int
    categories: Optional[List[AllowedCategory]]
    interval: CardSpendingControlsSpendingLimitInterval


class CardSpendingControls(StripeObject):
    """Part of a reply: schema `issuing_card_authorization_controls`."""

    if TYPE_CHECKING:
        SpendingLimit: TypeAlias = CardSpendingControlsSpendingLimit

    allowed_categories: Optional[List[AllowedCategory]]
    allowed_merchant_countries: Optional[List[str]]
    blocked_categories: Optional[List[AllowedCategory]]
    blocked_merchant_countries: Optional[List[str]]
    spending_limits: Optional[List[CardSpendingControlsSpendingLimit]]
    spending_limits_currency: Optional[str]

    _inner_class_types = {"spending_limits": "CardSpendingControlsSpendingLimit"}


class CardWalletsApplePay(StripeObject):
    """Part of a reply: schema `issuing_card_apple_pay`."""

    eligible: bool
    ineligible_reason: Optional[IneligibleReason]


class CardWalletsGooglePay(StripeObject):
    """Part of a reply: schema `issuing_card_google_pay`."""

    eligible: bool
    ineligible_reason: Optional[IneligibleReason]


class CardWallets(StripeObject):
    """Part of a reply: schema `issuing_card_wallets`."""

    if TYPE_CHECKING:
        ApplePay: TypeAlias = CardWalletsApplePay
        GooglePay: TypeAlias = CardWalletsGooglePay

    apple_pay: CardWalletsApplePay
    google_pay: CardWalletsGooglePay
    primary_account_identifier: Optional[str]

    _inner_class_types = {
        "apple_pay": "CardWalletsApplePay",
        "google_pay": "CardWalletsGooglePay",
    }


class Card(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `issuing.card` object.

    Operations: GET /v1/issuing/cards, GET /v1/issuing/cards/{card},
    POST /v1/issuing/cards, POST /v1/issuing/cards/{card},
    POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/fail,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/return,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/ship,
    POST /v1/test_helpers/issuing/cards/{card}/shipping/submit.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.card"]] = "issuing.card"

    if TYPE_CHECKING:
        Shipping: TypeAlias = CardShipping
        SpendingControls: TypeAlias = CardSpendingControls
        Wallets: TypeAlias = CardWallets
        personalization_design_id: Optional[str]
        replaced_by_id: Optional[str]
        replacement_for_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[CardListParams]
        ) -> AnyIterator[Card]: ...

    brand: str
    cancellation_reason: Optional[Literal["design_rejected", "lost", "stolen"]]
    cardholder: Cardholder
    created: int
    currency: str
    cvc: Optional[str]
    exp_month: int
    exp_year: int
    financial_account: Optional[str]
    id: str
    last4: str
    livemode: bool
    metadata: MapField[str]
    number: Optional[str]
    object: Literal["issuing.card"]
    personalization_design: Optional[ExpandableField[PersonalizationDesign]]
    replaced_by: Optional[ExpandableField[Card]]
    replacement_for: Optional[ExpandableField[Card]]
    replacement_reason: Optional[Literal["damaged", "expired", "lost", "stolen"]]
    second_line: Optional[str]
    shipping: Optional[CardShipping]
    spending_controls: CardSpendingControls
    status: Literal["active", "canceled", "inactive"]
    type: Literal["physical", "virtual"]
    wallets: Optional[CardWallets]

    _inner_class_types = {
        "cardholder": None,
        "metadata": "*",
        "personalization_design": None,
        "replaced_by": None,
        "replacement_for": None,
        "shipping": "CardShipping",
        "spending_controls": "CardSpendingControls",
        "wallets": "CardWallets",
    }
    _class_url = "/v1/issuing/cards"

    @classmethod
    def create(cls, **params: Unpack[CardCreateParams]) -> Card:
        """POST /v1/issuing/cards

        Required: currency, type.
        Optional: cardholder, exp_month, exp_year, expand, financial_account,
        metadata, personalization_design, pin, replacement_for, replacement_reason,
        second_line, shipping, spending_controls, status.
        Returns Card; raises StripeError.
        """
        return request("post", "/v1/issuing/cards", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CardCreateParams]) -> Card:
        """Async twin of `create`: POST /v1/issuing/cards."""
        return await request_async("post", "/v1/issuing/cards", (), params)

    @classmethod
    def list(cls, **params: Unpack[CardListParams]) -> ListObject[Card]:
        """GET /v1/issuing/cards

        Optional: cardholder, created, ending_before, exp_month, exp_year, expand,
        last4, limit, personalization_design, starting_after, status, type.
        Returns ListObject[Card]; raises StripeError.
        """
        return request("get", "/v1/issuing/cards", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[CardListParams]) -> ListObject[Card]:
        """Async twin of `list`: GET /v1/issuing/cards."""
        return await request_async(
            "get", "/v1/issuing/cards", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CardModifyParams]) -> Card:
        """POST /v1/issuing/cards/{card}

        Optional: cancellation_reason, expand, metadata, personalization_design, pin,
        shipping, spending_controls, status.
        Returns Card; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[CardModifyParams]) -> Card:
        """Async twin of `modify`: POST /v1/issuing/cards/{card}."""
        return await request_async("post", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[CardRetrieveParams]) -> Card:
        """GET /v1/issuing/cards/{card}

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/issuing/cards/{card}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CardRetrieveParams]
    ) -> Card:
        """Async twin of `retrieve`: GET /v1/issuing/cards/{card}."""
        return await request_async("get", "/v1/issuing/cards/{card}", (id,), params)

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def deliver_card(card: str, /, **params: Unpack[CardDeliverCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def deliver_card_async(
            card: str, /, **params: Unpack[CardDeliverCardParams]
        ) -> Card:
            """Async twin of `deliver_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def fail_card(card: str, /, **params: Unpack[CardFailCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def fail_card_async(
            card: str, /, **params: Unpack[CardFailCardParams]
        ) -> Card:
            """Async twin of `fail_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/fail.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def return_card(card: str, /, **params: Unpack[CardReturnCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/return

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/return",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def return_card_async(
            card: str, /, **params: Unpack[CardReturnCardParams]
        ) -> Card:
            """Async twin of `return_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/return.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/return",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def ship_card(card: str, /, **params: Unpack[CardShipCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def ship_card_async(
            card: str, /, **params: Unpack[CardShipCardParams]
        ) -> Card:
            """Async twin of `ship_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/ship.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        def submit_card(card: str, /, **params: Unpack[CardSubmitCardParams]) -> Card:
            """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit

            Optional: expand.
            Returns Card; raises StripeError (InvalidRequestError when card is
            empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
                (card,),
                params,
            )

        @api_method
        @staticmethod
        async def submit_card_async(
            card: str, /, **params: Unpack[CardSubmitCardParams]
        ) -> Card:
            """Async twin of `submit_card`:
            POST /v1/test_helpers/issuing/cards/{card}/shipping/submit.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
                (card,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class IssuingCardPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.card` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        personalization_design_id: Optional[str]
        replaced_by_id: Optional[str]
        replacement_for_id: Optional[str]

    brand: Optional[str]
    cancellation_reason: Optional[Literal["design_rejected", "lost", "stolen"]]
    cardholder: Optional[Cardholder]
    created: Optional[int]
    currency: Optional[str]
    cvc: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    financial_account: Optional[str]
    id: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["issuing.card"]]
    personalization_design: Optional[ExpandableField[PersonalizationDesign]]
    replaced_by: Optional[ExpandableField[Card]]
    replacement_for: Optional[ExpandableField[Card]]
    replacement_reason: Optional[Literal["damaged", "expired", "lost", "stolen"]]
    second_line: Optional[str]
    shipping: Optional[CardShipping]
    spending_controls: Optional[CardSpendingControls]
    status: Optional[Literal["active", "canceled", "inactive"]]
    type: Optional[Literal["physical", "virtual"]]
    wallets: Optional[CardWallets]

    _inner_class_types = {
        "cardholder": None,
        "metadata": "*",
        "personalization_design": None,
        "replaced_by": None,
        "replacement_for": None,
        "shipping": "CardShipping",
        "spending_controls": "CardSpendingControls",
        "wallets": "CardWallets",
    }


class IssuingCardEventData(EventData):
    """What an event holds about the schema `issuing.card`."""

    object: Card
    previous_attributes: Optional[IssuingCardPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingCardPreviousAttributes",
    }


class IssuingCardCreatedEvent(Event):
    """The event `issuing_card.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.created"]] = "issuing_card.created"

    data: IssuingCardEventData
    type: Literal["issuing_card.created"]

    _inner_class_types = {"data": "IssuingCardEventData"}


class IssuingCardUpdatedEvent(Event):
    """The event `issuing_card.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.updated"]] = "issuing_card.updated"

    data: IssuingCardEventData
    type: Literal["issuing_card.updated"]

    _inner_class_types = {"data": "IssuingCardEventData"}


class CardService(StripeService):
    """Calls below `client.v1.issuing.cards`."""

    def create(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """POST /v1/issuing/cards

        Required: currency, type.
        Optional: cardholder, exp_month, exp_year, expand, financial_account,
        metadata, personalization_design, pin, replacement_for, replacement_reason,
        second_line, shipping, spending_controls, status.
        Returns Card; raises StripeError.
        """
        return self._request("post", "/v1/issuing/cards", (), params, options)

    async def create_async(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """Async twin of `create`: POST /v1/issuing/cards."""
        return await self._request_async(
            "post", "/v1/issuing/cards", (), params, options
        )

    def list(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """GET /v1/issuing/cards

        Optional: cardholder, created, ending_before, exp_month, exp_year, expand,
        last4, limit, personalization_design, starting_after, status, type.
        Returns ListObject[Card]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """Async twin of `list`: GET /v1/issuing/cards."""
        return await self._request_async(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    def retrieve(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """GET /v1/issuing/cards/{card}

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def retrieve_async(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `retrieve`: GET /v1/issuing/cards/{card}."""
        return await self._request_async(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    def update(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/issuing/cards/{card}

        Optional: cancellation_reason, expand, metadata, personalization_design, pin,
        shipping, spending_controls, status.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def update_async(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `update`: POST /v1/issuing/cards/{card}."""
        return await self._request_async(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )
