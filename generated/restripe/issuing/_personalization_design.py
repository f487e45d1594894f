# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.personalization_design` object: its parts, events and services."""

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
    from .._enums import CardLogo, CarrierText as _CarrierText
    from .._file import File
    from ..params.issuing import (
        PersonalizationDesignActivateParams,
        PersonalizationDesignCreateParams,
        PersonalizationDesignDeactivateParams,
        PersonalizationDesignListParams,
        PersonalizationDesignModifyParams,
        PersonalizationDesignRejectParams,
        PersonalizationDesignRetrieveParams,
        PersonalizationDesignUpdateParams,
    )
    from ._physical_bundle import PhysicalBundle


class PersonalizationDesignCarrierText(StripeObject):
    """Part of a reply: schema `issuing_personalization_design_carrier_text`."""

    footer_body: Optional[str]
    footer_title: Optional[str]
    header_body: Optional[str]
    header_title: Optional[str]


class PersonalizationDesignPreferences(StripeObject):
    """Part of a reply: schema `issuing_personalization_design_preferences`."""

    is_default: bool
    is_platform_default: Optional[bool]


class PersonalizationDesignRejectionReasons(StripeObject):
    """Part of a reply: schema `issuing_personalization_design_rejection_reasons`."""

    card_logo: Optional[List[CardLogo]]
    carrier_text: Optional[List[_CarrierText]]


class PersonalizationDesign(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `issuing.personalization_design` object.

    Operations: GET /v1/issuing/personalization_designs,
    GET /v1/issuing/personalization_designs/{personalization_design},
    POST /v1/issuing/personalization_designs,
    POST /v1/issuing/personalization_designs/{personalization_design},
    POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate,
    POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate,
    POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.personalization_design"]] = (
        "issuing.personalization_design"
    )

    if TYPE_CHECKING:
        CarrierText: TypeAlias = PersonalizationDesignCarrierText
        Preferences: TypeAlias = PersonalizationDesignPreferences
        RejectionReasons: TypeAlias = PersonalizationDesignRejectionReasons
        card_logo_id: Optional[str]
        physical_bundle_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PersonalizationDesignListParams],
        ) -> AnyIterator[PersonalizationDesign]: ...

    card_logo: Optional[ExpandableField[File]]
    carrier_text: Optional[PersonalizationDesignCarrierText]
    created: int
    id: str
    livemode: bool
    lookup_key: Optional[str]
    metadata: MapField[str]
    name: Optional[str]
    object: Literal["issuing.personalization_design"]
    physical_bundle: ExpandableField[PhysicalBundle]
    preferences: PersonalizationDesignPreferences
    rejection_reasons: PersonalizationDesignRejectionReasons
    status: Literal["active", "inactive", "rejected", "review"]

    _inner_class_types = {
        "card_logo": None,
        "carrier_text": "PersonalizationDesignCarrierText",
        "metadata": "*",
        "physical_bundle": None,
        "preferences": "PersonalizationDesignPreferences",
        "rejection_reasons": "PersonalizationDesignRejectionReasons",
    }
    _class_url = "/v1/issuing/personalization_designs"

    @classmethod
    def create(
        cls, **params: Unpack[PersonalizationDesignCreateParams]
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs

        Required: physical_bundle.
        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError.
        """
        return request("post", "/v1/issuing/personalization_designs", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PersonalizationDesignCreateParams]
    ) -> PersonalizationDesign:
        """Async twin of `create`: POST /v1/issuing/personalization_designs."""
        return await request_async(
            "post", "/v1/issuing/personalization_designs", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[PersonalizationDesignListParams]
    ) -> ListObject[PersonalizationDesign]:
        """GET /v1/issuing/personalization_designs

        Optional: ending_before, expand, limit, lookup_keys, preferences,
        starting_after, status.
        Returns ListObject[PersonalizationDesign]; raises StripeError.
        """
        return request(
            "get", "/v1/issuing/personalization_designs", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[PersonalizationDesignListParams]
    ) -> ListObject[PersonalizationDesign]:
        """Async twin of `list`: GET /v1/issuing/personalization_designs."""
        return await request_async(
            "get", "/v1/issuing/personalization_designs", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[PersonalizationDesignModifyParams]
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}

        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        physical_bundle, preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        id is empty).
        """
        return request(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PersonalizationDesignModifyParams]
    ) -> PersonalizationDesign:
        """Async twin of `modify`:
        POST /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await request_async(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PersonalizationDesignRetrieveParams]
    ) -> PersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        id is empty).
        """
        return request(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PersonalizationDesignRetrieveParams]
    ) -> PersonalizationDesign:
        """Async twin of `retrieve`:
        GET /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await request_async(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (id,),
            params,
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def activate(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignActivateParams],
        ) -> PersonalizationDesign:
            """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate

            Optional: expand.
            Returns PersonalizationDesign; raises StripeError (InvalidRequestError
            when personalization_design is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        async def activate_async(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignActivateParams],
        ) -> PersonalizationDesign:
            """Async twin of `activate`:
            POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        def deactivate(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignDeactivateParams],
        ) -> PersonalizationDesign:
            """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate

            Optional: expand.
            Returns PersonalizationDesign; raises StripeError (InvalidRequestError
            when personalization_design is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        async def deactivate_async(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignDeactivateParams],
        ) -> PersonalizationDesign:
            """Async twin of `deactivate`:
            POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        def reject(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignRejectParams],
        ) -> PersonalizationDesign:
            """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject

            Required: rejection_reasons.
            Optional: expand.
            Returns PersonalizationDesign; raises StripeError (InvalidRequestError
            when personalization_design is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
                (personalization_design,),
                params,
            )

        @api_method
        @staticmethod
        async def reject_async(
            personalization_design: str,
            /,
            **params: Unpack[PersonalizationDesignRejectParams],
        ) -> PersonalizationDesign:
            """Async twin of `reject`:
            POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
                (personalization_design,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class IssuingPersonalizationDesignPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.personalization_design` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        card_logo_id: Optional[str]
        physical_bundle_id: Optional[str]

    card_logo: Optional[ExpandableField[File]]
    carrier_text: Optional[PersonalizationDesignCarrierText]
    created: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    lookup_key: Optional[str]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["issuing.personalization_design"]]
    physical_bundle: Optional[ExpandableField[PhysicalBundle]]
    preferences: Optional[PersonalizationDesignPreferences]
    rejection_reasons: Optional[PersonalizationDesignRejectionReasons]
    status: Optional[Literal["active", "inactive", "rejected", "review"]]

    _inner_class_types = {
        "card_logo": None,
        "carrier_text": "PersonalizationDesignCarrierText",
        "metadata": "*",
        "physical_bundle": None,
        "preferences": "PersonalizationDesignPreferences",
        "rejection_reasons": "PersonalizationDesignRejectionReasons",
    }


class IssuingPersonalizationDesignEventData(EventData):
    """What an event holds about the schema `issuing.personalization_design`."""

    object: PersonalizationDesign
    previous_attributes: Optional[IssuingPersonalizationDesignPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingPersonalizationDesignPreviousAttributes",
    }


class IssuingPersonalizationDesignActivatedEvent(Event):
    """The event `issuing_personalization_design.activated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.activated"]] = (
        "issuing_personalization_design.activated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.activated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignDeactivatedEvent(Event):
    """The event `issuing_personalization_design.deactivated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.deactivated"]] = (
        "issuing_personalization_design.deactivated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.deactivated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignRejectedEvent(Event):
    """The event `issuing_personalization_design.rejected`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.rejected"]] = (
        "issuing_personalization_design.rejected"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.rejected"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class IssuingPersonalizationDesignUpdatedEvent(Event):
    """The event `issuing_personalization_design.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_personalization_design.updated"]] = (
        "issuing_personalization_design.updated"
    )

    data: IssuingPersonalizationDesignEventData
    type: Literal["issuing_personalization_design.updated"]

    _inner_class_types = {"data": "IssuingPersonalizationDesignEventData"}


class PersonalizationDesignService(StripeService):
    """Calls below `client.v1.issuing.personalization_designs`."""

    def create(
        self,
        params: PersonalizationDesignCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs

        Required: physical_bundle.
        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError.
        """
        return self._request(
            "post", "/v1/issuing/personalization_designs", (), params, options
        )

    async def create_async(
        self,
        params: PersonalizationDesignCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `create`: POST /v1/issuing/personalization_designs."""
        return await self._request_async(
            "post", "/v1/issuing/personalization_designs", (), params, options
        )

    def list(
        self,
        params: Optional[PersonalizationDesignListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PersonalizationDesign]:
        """GET /v1/issuing/personalization_designs

        Optional: ending_before, expand, limit, lookup_keys, preferences,
        starting_after, status.
        Returns ListObject[PersonalizationDesign]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/issuing/personalization_designs",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[PersonalizationDesignListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PersonalizationDesign]:
        """Async twin of `list`: GET /v1/issuing/personalization_designs."""
        return await self._request_async(
            "get",
            "/v1/issuing/personalization_designs",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `retrieve`:
        GET /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await self._request_async(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    def update(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}

        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        physical_bundle, preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    async def update_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `update`:
        POST /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )
