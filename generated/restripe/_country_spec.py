# Rendered by codegen; never edit.
"""`country_spec`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import ListableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField
    from ._core.lists import ListObject
    from .params._others import CountrySpecListParams, CountrySpecRetrieveParams


class CountrySpecVerificationFieldsCompany(StripeObject):
    """Part of a reply: schema `country_spec_verification_field_details`."""

    additional: List[str]
    minimum: List[str]


class CountrySpecVerificationFields(StripeObject):
    """Part of a reply: schema `country_spec_verification_fields`."""

    if TYPE_CHECKING:
        Company: TypeAlias = CountrySpecVerificationFieldsCompany
        Individual: TypeAlias = CountrySpecVerificationFieldsCompany

    company: CountrySpecVerificationFieldsCompany
    individual: CountrySpecVerificationFieldsCompany

    _inner_class_types = {
        "company": "CountrySpecVerificationFieldsCompany",
        "individual": "CountrySpecVerificationFieldsCompany",
    }


class CountrySpec(ListableAPIResource):
    """The `country_spec` object.

    Operations: GET /v1/country_specs, GET /v1/country_specs/{country}.
    """

    OBJECT_NAME: ClassVar[Literal["country_spec"]] = "country_spec"

    if TYPE_CHECKING:
        VerificationFields: TypeAlias = CountrySpecVerificationFields

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CountrySpecListParams],
        ) -> AnyIterator[CountrySpec]: ...

    default_currency: str
    id: str
    object: Literal["country_spec"]
    supported_bank_account_currencies: MapField[List[str]]
    supported_payment_currencies: List[str]
    supported_payment_methods: List[str]
    supported_transfer_countries: List[str]
    verification_fields: CountrySpecVerificationFields

    _inner_class_types = {
        "supported_bank_account_currencies": "*",
        "verification_fields": "CountrySpecVerificationFields",
    }
    _class_url = "/v1/country_specs"

    @classmethod
    def list(cls, **params: Unpack[CountrySpecListParams]) -> ListObject[CountrySpec]:
        """GET /v1/country_specs

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CountrySpec]; raises StripeError.
        """
        return request("get", "/v1/country_specs", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[CountrySpecListParams]
    ) -> ListObject[CountrySpec]:
        """Async twin of `list`: GET /v1/country_specs."""
        return await request_async(
            "get", "/v1/country_specs", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CountrySpecRetrieveParams]
    ) -> CountrySpec:
        """GET /v1/country_specs/{country}

        Optional: expand.
        Returns CountrySpec; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/country_specs/{country}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CountrySpecRetrieveParams]
    ) -> CountrySpec:
        """Async twin of `retrieve`: GET /v1/country_specs/{country}."""
        return await request_async("get", "/v1/country_specs/{country}", (id,), params)


class CountrySpecService(StripeService):
    """Calls below `client.v1.country_specs`."""

    def list(
        self,
        params: Optional[CountrySpecListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CountrySpec]:
        """GET /v1/country_specs

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CountrySpec]; raises StripeError.
        """
        return self._request(
            "get", "/v1/country_specs", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CountrySpecListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CountrySpec]:
        """Async twin of `list`: GET /v1/country_specs."""
        return await self._request_async(
            "get", "/v1/country_specs", (), params, options, expects="list"
        )

    def retrieve(
        self,
        country: str,
        params: Optional[CountrySpecRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CountrySpec:
        """GET /v1/country_specs/{country}

        Optional: expand.
        Returns CountrySpec; raises StripeError (InvalidRequestError when country is
        empty).
        """
        return self._request(
            "get", "/v1/country_specs/{country}", (country,), params, options
        )

    async def retrieve_async(
        self,
        country: str,
        params: Optional[CountrySpecRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CountrySpec:
        """Async twin of `retrieve`: GET /v1/country_specs/{country}."""
        return await self._request_async(
            "get", "/v1/country_specs/{country}", (country,), params, options
        )
