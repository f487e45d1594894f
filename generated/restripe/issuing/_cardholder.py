# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.cardholder` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
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
    from .._enums import AllowedCategory, CardSpendingControlsSpendingLimitInterval
    from .._file import File
    from .._shared import Address as _Address
    from ..params.issuing import (
        CardholderCreateParams,
        CardholderListParams,
        CardholderModifyParams,
        CardholderRetrieveParams,
        CardholderUpdateParams,
    )


class CardholderBilling(StripeObject):
    """Part of a reply: schema `issuing_cardholder_address`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: _Address

    _inner_class_types = {"address": "_shared:Address"}


class CardholderCompany(StripeObject):
    """Part of a reply: schema `issuing_cardholder_company`."""

    tax_id_provided: bool


class CardholderIndividualCardIssuingUserTermsAcceptance(StripeObject):
    """Part of a reply: schema `issuing_cardholder_user_terms_acceptance`."""

    date: Optional[int]
    ip: Optional[str]
    user_agent: Optional[str]


class CardholderIndividualCardIssuing(StripeObject):
    """Part of a reply: schema `issuing_cardholder_card_issuing`."""

    if TYPE_CHECKING:
        UserTermsAcceptance: TypeAlias = (
            CardholderIndividualCardIssuingUserTermsAcceptance
        )

    user_terms_acceptance: Optional[CardholderIndividualCardIssuingUserTermsAcceptance]

    _inner_class_types = {
        "user_terms_acceptance": "CardholderIndividualCardIssuingUserTermsAcceptance",
    }


class CardholderIndividualDob(StripeObject):
    """Part of a reply: schema `issuing_cardholder_individual_dob`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class CardholderIndividualVerificationDocument(StripeObject):
    """Part of a reply: schema `issuing_cardholder_id_document`."""

    if TYPE_CHECKING:
        back_id: Optional[str]
        front_id: Optional[str]

    back: Optional[ExpandableField[File]]
    front: Optional[ExpandableField[File]]

    _inner_class_types = {"back": None, "front": None}


class CardholderIndividualVerification(StripeObject):
    """Part of a reply: schema `issuing_cardholder_verification`."""

    if TYPE_CHECKING:
        Document: TypeAlias = CardholderIndividualVerificationDocument

    document: Optional[CardholderIndividualVerificationDocument]

    _inner_class_types = {"document": "CardholderIndividualVerificationDocument"}


class CardholderIndividual(StripeObject):
    """Part of a reply: schema `issuing_cardholder_individual`."""

    if TYPE_CHECKING:
        CardIssuing: TypeAlias = CardholderIndividualCardIssuing
        Dob: TypeAlias = CardholderIndividualDob
        Verification: TypeAlias = CardholderIndividualVerification

    card_issuing: Optional[CardholderIndividualCardIssuing]
    dob: Optional[CardholderIndividualDob]
    first_name: Optional[str]
    last_name: Optional[str]
    verification: Optional[CardholderIndividualVerification]

    _inner_class_types = {
        "card_issuing": "CardholderIndividualCardIssuing",
        "dob": "CardholderIndividualDob",
        "verification": "CardholderIndividualVerification",
    }


class CardholderRequirements(StripeObject):
    """Part of a reply: schema `issuing_cardholder_requirements`."""

    disabled_reason: Optional[
        Literal["listed", "rejected.listed", "requirements.past_due", "under_review"]
    ]
    past_due: Optional[
        List[
            Literal[
                "company.tax_id",
                "individual.card_issuing.user_terms_acceptance.date",
                "individual.card_issuing.user_terms_acceptance.ip",
                "individual.dob.day",
                "individual.dob.month",
                "individual.dob.year",
                "individual.first_name",
                "individual.last_name",
                "individual.verification.document",
            ]
        ]
    ]


class CardholderSpendingControlsSpendingLimit(StripeObject):
    """Part of a reply: schema `issuing_cardholder_spending_limit`."""

    amount: int
    categories: Optional[List[AllowedCategory]]
    interval: CardSpendingControlsSpendingLimitInterval


class CardholderSpendingControls(StripeObject):
    """Part of a reply: schema `issuing_cardholder_authorization_controls`."""

    if TYPE_CHECKING:
        SpendingLimit: TypeAlias = CardholderSpendingControlsSpendingLimit

    allowed_categories: Optional[List[AllowedCategory]]
    allowed_merchant_countries: Optional[List[str]]
    blocked_categories: Optional[List[AllowedCategory]]
    blocked_merchant_countries: Optional[List[str]]
    spending_limits: Optional[List[CardholderSpendingControlsSpendingLimit]]
    spending_limits_currency: Optional[str]

    _inner_class_types = {"spending_limits": "CardholderSpendingControlsSpendingLimit"}


class Cardholder(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `issuing.cardholder` object.

    Operations: GET /v1/issuing/cardholders,
    GET /v1/issuing/cardholders/{cardholder}, POST /v1/issuing/cardholders,
    POST /v1/issuing/cardholders/{cardholder}.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.cardholder"]] = "issuing.cardholder"

    if TYPE_CHECKING:
        Billing: TypeAlias = CardholderBilling
        Company: TypeAlias = CardholderCompany
        Individual: TypeAlias = CardholderIndividual
        Requirements: TypeAlias = CardholderRequirements
        SpendingControls: TypeAlias = CardholderSpendingControls

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CardholderListParams],
        ) -> AnyIterator[Cardholder]: ...

    billing: CardholderBilling
    company: Optional[CardholderCompany]
    created: int
    email: Optional[str]
    id: str
    individual: Optional[CardholderIndividual]
    livemode: bool
    metadata: MapField[str]
    name: str
    object: Literal["issuing.cardholder"]
    phone_number: Optional[str]
    preferred_locales: Optional[List[Literal["de", "en", "es", "fr", "it"]]]
    requirements: CardholderRequirements
    spending_controls: Optional[CardholderSpendingControls]
    status: Literal["active", "blocked", "inactive"]
    type: Literal["company", "individual"]

    _inner_class_types = {
        "billing": "CardholderBilling",
        "company": "CardholderCompany",
        "individual": "CardholderIndividual",
        "metadata": "*",
        "requirements": "CardholderRequirements",
        "spending_controls": "CardholderSpendingControls",
    }
    _class_url = "/v1/issuing/cardholders"

    @classmethod
    def create(cls, **params: Unpack[CardholderCreateParams]) -> Cardholder:
        """POST /v1/issuing/cardholders

        Required: billing, name.
        Optional: company, email, expand, individual, metadata, phone_number,
        preferred_locales, spending_controls, status, type.
        Returns Cardholder; raises StripeError.
        """
        return request("post", "/v1/issuing/cardholders", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CardholderCreateParams]) -> Cardholder:
        """Async twin of `create`: POST /v1/issuing/cardholders."""
        return await request_async("post", "/v1/issuing/cardholders", (), params)

    @classmethod
    def list(cls, **params: Unpack[CardholderListParams]) -> ListObject[Cardholder]:
        """GET /v1/issuing/cardholders

        Optional: created, email, ending_before, expand, limit, phone_number,
        starting_after, status, type.
        Returns ListObject[Cardholder]; raises StripeError.
        """
        return request("get", "/v1/issuing/cardholders", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[CardholderListParams]
    ) -> ListObject[Cardholder]:
        """Async twin of `list`: GET /v1/issuing/cardholders."""
        return await request_async(
            "get", "/v1/issuing/cardholders", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CardholderModifyParams]) -> Cardholder:
        """POST /v1/issuing/cardholders/{cardholder}

        Optional: billing, company, email, expand, individual, metadata,
        phone_number, preferred_locales, spending_controls, status.
        Returns Cardholder; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/issuing/cardholders/{cardholder}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[CardholderModifyParams]
    ) -> Cardholder:
        """Async twin of `modify`: POST /v1/issuing/cardholders/{cardholder}."""
        return await request_async(
            "post", "/v1/issuing/cardholders/{cardholder}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CardholderRetrieveParams]
    ) -> Cardholder:
        """GET /v1/issuing/cardholders/{cardholder}

        Optional: expand.
        Returns Cardholder; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/issuing/cardholders/{cardholder}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CardholderRetrieveParams]
    ) -> Cardholder:
        """Async twin of `retrieve`: GET /v1/issuing/cardholders/{cardholder}."""
        return await request_async(
            "get", "/v1/issuing/cardholders/{cardholder}", (id,), params
        )


class IssuingCardholderPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.cardholder` fields, of any of them.

    What is nested in them may be partial as well.
    """

    billing: Optional[CardholderBilling]
    company: Optional[CardholderCompany]
    created: Optional[int]
    email: Optional[str]
    id: Optional[str]
    individual: Optional[CardholderIndividual]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["issuing.cardholder"]]
    phone_number: Optional[str]
    preferred_locales: Optional[List[Literal["de", "en", "es", "fr", "it"]]]
    requirements: Optional[CardholderRequirements]
    spending_controls: Optional[CardholderSpendingControls]
    status: Optional[Literal["active", "blocked", "inactive"]]
    type: Optional[Literal["company", "individual"]]

    _inner_class_types = {
        "billing": "CardholderBilling",
        "company": "CardholderCompany",
        "individual": "CardholderIndividual",
        "metadata": "*",
        "requirements": "CardholderRequirements",
        "spending_controls": "CardholderSpendingControls",
    }


class IssuingCardholderEventData(EventData):
    """What an event holds about the schema `issuing.cardholder`."""

    object: Cardholder
    previous_attributes: Optional[IssuingCardholderPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingCardholderPreviousAttributes",
    }


class IssuingCardholderCreatedEvent(Event):
    """The event `issuing_cardholder.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_cardholder.created"]] = (
        "issuing_cardholder.created"
    )

    data: IssuingCardholderEventData
    type: Literal["issuing_cardholder.created"]

    _inner_class_types = {"data": "IssuingCardholderEventData"}


class IssuingCardholderUpdatedEvent(Event):
    """The event `issuing_cardholder.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_cardholder.updated"]] = (
        "issuing_cardholder.updated"
    )

    data: IssuingCardholderEventData
    type: Literal["issuing_cardholder.updated"]

    _inner_class_types = {"data": "IssuingCardholderEventData"}


class CardholderService(StripeService):
    """Calls below `client.v1.issuing.cardholders`."""

    def create(
        self, params: CardholderCreateParams, options: Optional[RequestOptions] = None
    ) -> Cardholder:
        """POST /v1/issuing/cardholders

        Required: billing, name.
        Optional: company, email, expand, individual, metadata, phone_number,
        preferred_locales, spending_controls, status, type.
        Returns Cardholder; raises StripeError.
        """
        return self._request("post", "/v1/issuing/cardholders", (), params, options)

    async def create_async(
        self, params: CardholderCreateParams, options: Optional[RequestOptions] = None
    ) -> Cardholder:
        """Async twin of `create`: POST /v1/issuing/cardholders."""
        return await self._request_async(
            "post", "/v1/issuing/cardholders", (), params, options
        )

    def list(
        self,
        params: Optional[CardholderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Cardholder]:
        """GET /v1/issuing/cardholders

        Optional: created, email, ending_before, expand, limit, phone_number,
        starting_after, status, type.
        Returns ListObject[Cardholder]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/cardholders", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CardholderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Cardholder]:
        """Async twin of `list`: GET /v1/issuing/cardholders."""
        return await self._request_async(
            "get", "/v1/issuing/cardholders", (), params, options, expects="list"
        )

    def retrieve(
        self,
        cardholder: str,
        params: Optional[CardholderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """GET /v1/issuing/cardholders/{cardholder}

        Optional: expand.
        Returns Cardholder; raises StripeError (InvalidRequestError when cardholder
        is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        cardholder: str,
        params: Optional[CardholderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """Async twin of `retrieve`: GET /v1/issuing/cardholders/{cardholder}."""
        return await self._request_async(
            "get",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    def update(
        self,
        cardholder: str,
        params: Optional[CardholderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """POST /v1/issuing/cardholders/{cardholder}

        Optional: billing, company, email, expand, individual, metadata,
        phone_number, preferred_locales, spending_controls, status.
        Returns Cardholder; raises StripeError (InvalidRequestError when cardholder
        is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    async def update_async(
        self,
        cardholder: str,
        params: Optional[CardholderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """Async twin of `update`: POST /v1/issuing/cardholders/{cardholder}."""
        return await self._request_async(
            "post",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )
