# Rendered by codegen; never edit.
"""`payment_method_domain`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .params._others import (
        PaymentMethodDomainCreateParams,
        PaymentMethodDomainListParams,
        PaymentMethodDomainModifyParams,
        PaymentMethodDomainRetrieveParams,
        PaymentMethodDomainUpdateParams,
        PaymentMethodDomainValidateParams,
    )


class PaymentMethodDomainAmazonPayStatusDetails(StripeObject):
    """Part of a reply: schema
    `payment_method_domain_resource_payment_method_status_details`.
    """

    error_message: str


class PaymentMethodDomainAmazonPay(StripeObject):
    """Part of a reply: schema `payment_method_domain_resource_payment_method_status`."""

    if TYPE_CHECKING:
        StatusDetails: TypeAlias = PaymentMethodDomainAmazonPayStatusDetails

    status: Literal["active", "inactive"]
    status_details: Optional[PaymentMethodDomainAmazonPayStatusDetails]

    _inner_class_types = {"status_details": "PaymentMethodDomainAmazonPayStatusDetails"}


class PaymentMethodDomain(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `payment_method_domain` object.

    Operations: GET /v1/payment_method_domains,
    GET /v1/payment_method_domains/{payment_method_domain},
    POST /v1/payment_method_domains,
    POST /v1/payment_method_domains/{payment_method_domain},
    POST /v1/payment_method_domains/{payment_method_domain}/validate.
    """

    OBJECT_NAME: ClassVar[Literal["payment_method_domain"]] = "payment_method_domain"

    if TYPE_CHECKING:
        AmazonPay: TypeAlias = PaymentMethodDomainAmazonPay
        ApplePay: TypeAlias = PaymentMethodDomainAmazonPay
        GooglePay: TypeAlias = PaymentMethodDomainAmazonPay
        Klarna: TypeAlias = PaymentMethodDomainAmazonPay
        Link: TypeAlias = PaymentMethodDomainAmazonPay
        Paypal: TypeAlias = PaymentMethodDomainAmazonPay

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PaymentMethodDomainListParams],
        ) -> AnyIterator[PaymentMethodDomain]: ...

    amazon_pay: PaymentMethodDomainAmazonPay
    apple_pay: PaymentMethodDomainAmazonPay
    created: int
    domain_name: str
    enabled: bool
    google_pay: PaymentMethodDomainAmazonPay
    id: str
    klarna: PaymentMethodDomainAmazonPay
    link: PaymentMethodDomainAmazonPay
    livemode: bool
    object: Literal["payment_method_domain"]
    paypal: PaymentMethodDomainAmazonPay

    _inner_class_types = {
        "amazon_pay": "PaymentMethodDomainAmazonPay",
        "apple_pay": "PaymentMethodDomainAmazonPay",
        "google_pay": "PaymentMethodDomainAmazonPay",
        "klarna": "PaymentMethodDomainAmazonPay",
        "link": "PaymentMethodDomainAmazonPay",
        "paypal": "PaymentMethodDomainAmazonPay",
    }
    _class_url = "/v1/payment_method_domains"

    @classmethod
    def create(
        cls, **params: Unpack[PaymentMethodDomainCreateParams]
    ) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains

        Required: domain_name.
        Optional: enabled, expand.
        Returns PaymentMethodDomain; raises StripeError.
        """
        return request("post", "/v1/payment_method_domains", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PaymentMethodDomainCreateParams]
    ) -> PaymentMethodDomain:
        """Async twin of `create`: POST /v1/payment_method_domains."""
        return await request_async("post", "/v1/payment_method_domains", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[PaymentMethodDomainListParams]
    ) -> ListObject[PaymentMethodDomain]:
        """GET /v1/payment_method_domains

        Optional: domain_name, enabled, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentMethodDomain]; raises StripeError.
        """
        return request("get", "/v1/payment_method_domains", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[PaymentMethodDomainListParams]
    ) -> ListObject[PaymentMethodDomain]:
        """Async twin of `list`: GET /v1/payment_method_domains."""
        return await request_async(
            "get", "/v1/payment_method_domains", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[PaymentMethodDomainModifyParams]
    ) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}

        Optional: enabled, expand.
        Returns PaymentMethodDomain; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request(
            "post", "/v1/payment_method_domains/{payment_method_domain}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PaymentMethodDomainModifyParams]
    ) -> PaymentMethodDomain:
        """Async twin of `modify`:
        POST /v1/payment_method_domains/{payment_method_domain}.
        """
        return await request_async(
            "post", "/v1/payment_method_domains/{payment_method_domain}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PaymentMethodDomainRetrieveParams]
    ) -> PaymentMethodDomain:
        """GET /v1/payment_method_domains/{payment_method_domain}

        Optional: expand.
        Returns PaymentMethodDomain; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request(
            "get", "/v1/payment_method_domains/{payment_method_domain}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PaymentMethodDomainRetrieveParams]
    ) -> PaymentMethodDomain:
        """Async twin of `retrieve`:
        GET /v1/payment_method_domains/{payment_method_domain}.
        """
        return await request_async(
            "get", "/v1/payment_method_domains/{payment_method_domain}", (id,), params
        )

    @api_method
    @staticmethod
    def validate(
        payment_method_domain: str,
        /,
        **params: Unpack[PaymentMethodDomainValidateParams],
    ) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}/validate

        Optional: expand.
        Returns PaymentMethodDomain; raises StripeError (InvalidRequestError when
        payment_method_domain is empty).
        """
        return request_on(
            "post",
            "/v1/payment_method_domains/{payment_method_domain}/validate",
            (payment_method_domain,),
            params,
        )

    @api_method
    @staticmethod
    async def validate_async(
        payment_method_domain: str,
        /,
        **params: Unpack[PaymentMethodDomainValidateParams],
    ) -> PaymentMethodDomain:
        """Async twin of `validate`:
        POST /v1/payment_method_domains/{payment_method_domain}/validate.
        """
        return await request_on_async(
            "post",
            "/v1/payment_method_domains/{payment_method_domain}/validate",
            (payment_method_domain,),
            params,
        )


class PaymentMethodDomainService(StripeService):
    """Calls below `client.v1.payment_method_domains`."""

    def create(
        self,
        params: PaymentMethodDomainCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains

        Required: domain_name.
        Optional: enabled, expand.
        Returns PaymentMethodDomain; raises StripeError.
        """
        return self._request("post", "/v1/payment_method_domains", (), params, options)

    async def create_async(
        self,
        params: PaymentMethodDomainCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """Async twin of `create`: POST /v1/payment_method_domains."""
        return await self._request_async(
            "post", "/v1/payment_method_domains", (), params, options
        )

    def list(
        self,
        params: Optional[PaymentMethodDomainListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethodDomain]:
        """GET /v1/payment_method_domains

        Optional: domain_name, enabled, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentMethodDomain]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_method_domains", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PaymentMethodDomainListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethodDomain]:
        """Async twin of `list`: GET /v1/payment_method_domains."""
        return await self._request_async(
            "get", "/v1/payment_method_domains", (), params, options, expects="list"
        )

    def retrieve(
        self,
        payment_method_domain: str,
        params: Optional[PaymentMethodDomainRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """GET /v1/payment_method_domains/{payment_method_domain}

        Optional: expand.
        Returns PaymentMethodDomain; raises StripeError (InvalidRequestError when
        payment_method_domain is empty).
        """
        return self._request(
            "get",
            "/v1/payment_method_domains/{payment_method_domain}",
            (payment_method_domain,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        payment_method_domain: str,
        params: Optional[PaymentMethodDomainRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """Async twin of `retrieve`:
        GET /v1/payment_method_domains/{payment_method_domain}.
        """
        return await self._request_async(
            "get",
            "/v1/payment_method_domains/{payment_method_domain}",
            (payment_method_domain,),
            params,
            options,
        )

    def update(
        self,
        payment_method_domain: str,
        params: Optional[PaymentMethodDomainUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}

        Optional: enabled, expand.
        Returns PaymentMethodDomain; raises StripeError (InvalidRequestError when
        payment_method_domain is empty).
        """
        return self._request(
            "post",
            "/v1/payment_method_domains/{payment_method_domain}",
            (payment_method_domain,),
            params,
            options,
        )

    async def update_async(
        self,
        payment_method_domain: str,
        params: Optional[PaymentMethodDomainUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """Async twin of `update`:
        POST /v1/payment_method_domains/{payment_method_domain}.
        """
        return await self._request_async(
            "post",
            "/v1/payment_method_domains/{payment_method_domain}",
            (payment_method_domain,),
            params,
            options,
        )

    def validate(
        self,
        payment_method_domain: str,
        params: Optional[PaymentMethodDomainValidateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """POST /v1/payment_method_domains/{payment_method_domain}/validate

        Optional: expand.
        Returns PaymentMethodDomain; raises StripeError (InvalidRequestError when
        payment_method_domain is empty).
        """
        return self._request(
            "post",
            "/v1/payment_method_domains/{payment_method_domain}/validate",
            (payment_method_domain,),
            params,
            options,
        )

    async def validate_async(
        self,
        payment_method_domain: str,
        params: Optional[PaymentMethodDomainValidateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodDomain:
        """Async twin of `validate`:
        POST /v1/payment_method_domains/{payment_method_domain}/validate.
        """
        return await self._request_async(
            "post",
            "/v1/payment_method_domains/{payment_method_domain}/validate",
            (payment_method_domain,),
            params,
            options,
        )
