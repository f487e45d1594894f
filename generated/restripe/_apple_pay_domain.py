# Rendered by codegen; never edit.
"""`apple_pay_domain`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .params._others import (
        ApplePayDomainCreateParams,
        ApplePayDomainDeleteParams,
        ApplePayDomainListParams,
        ApplePayDomainRetrieveParams,
    )


class ApplePayDomain(CreateableAPIResource, DeletableAPIResource, ListableAPIResource):
    """The `apple_pay_domain` object.

    Operations: DELETE /v1/apple_pay/domains/{domain}, GET /v1/apple_pay/domains,
    GET /v1/apple_pay/domains/{domain}, POST /v1/apple_pay/domains.
    """

    OBJECT_NAME: ClassVar[Literal["apple_pay_domain"]] = "apple_pay_domain"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ApplePayDomainListParams],
        ) -> AnyIterator[ApplePayDomain]: ...

    created: int
    deleted: Optional[Literal[True]]
    domain_name: str
    id: str
    livemode: bool
    object: Literal["apple_pay_domain"]

    _class_url = "/v1/apple_pay/domains"

    @classmethod
    def create(cls, **params: Unpack[ApplePayDomainCreateParams]) -> ApplePayDomain:
        """POST /v1/apple_pay/domains

        Required: domain_name.
        Optional: expand.
        Returns ApplePayDomain; raises StripeError.
        """
        return request("post", "/v1/apple_pay/domains", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ApplePayDomainCreateParams]
    ) -> ApplePayDomain:
        """Async twin of `create`: POST /v1/apple_pay/domains."""
        return await request_async("post", "/v1/apple_pay/domains", (), params)

    @api_method
    @staticmethod
    def delete(
        sid: str, /, **params: Unpack[ApplePayDomainDeleteParams]
    ) -> ApplePayDomain:
        """DELETE /v1/apple_pay/domains/{domain}

        Returns ApplePayDomain; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on("delete", "/v1/apple_pay/domains/{domain}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ApplePayDomainDeleteParams]
    ) -> ApplePayDomain:
        """Async twin of `delete`: DELETE /v1/apple_pay/domains/{domain}."""
        return await request_on_async(
            "delete", "/v1/apple_pay/domains/{domain}", (sid,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[ApplePayDomainListParams]
    ) -> ListObject[ApplePayDomain]:
        """GET /v1/apple_pay/domains

        Optional: domain_name, ending_before, expand, limit, starting_after.
        Returns ListObject[ApplePayDomain]; raises StripeError.
        """
        return request("get", "/v1/apple_pay/domains", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ApplePayDomainListParams]
    ) -> ListObject[ApplePayDomain]:
        """Async twin of `list`: GET /v1/apple_pay/domains."""
        return await request_async(
            "get", "/v1/apple_pay/domains", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ApplePayDomainRetrieveParams]
    ) -> ApplePayDomain:
        """GET /v1/apple_pay/domains/{domain}

        Optional: expand.
        Returns ApplePayDomain; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/apple_pay/domains/{domain}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ApplePayDomainRetrieveParams]
    ) -> ApplePayDomain:
        """Async twin of `retrieve`: GET /v1/apple_pay/domains/{domain}."""
        return await request_async(
            "get", "/v1/apple_pay/domains/{domain}", (id,), params
        )


class ApplePayDomainService(StripeService):
    """Calls below `client.v1.apple_pay_domains`."""

    def create(
        self,
        params: ApplePayDomainCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ApplePayDomain:
        """POST /v1/apple_pay/domains

        Required: domain_name.
        Optional: expand.
        Returns ApplePayDomain; raises StripeError.
        """
        return self._request("post", "/v1/apple_pay/domains", (), params, options)

    async def create_async(
        self,
        params: ApplePayDomainCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ApplePayDomain:
        """Async twin of `create`: POST /v1/apple_pay/domains."""
        return await self._request_async(
            "post", "/v1/apple_pay/domains", (), params, options
        )

    def delete(
        self,
        domain: str,
        params: Optional[ApplePayDomainDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplePayDomain:
        """DELETE /v1/apple_pay/domains/{domain}

        Returns ApplePayDomain; raises StripeError (InvalidRequestError when domain
        is empty).
        """
        return self._request(
            "delete", "/v1/apple_pay/domains/{domain}", (domain,), params, options
        )

    async def delete_async(
        self,
        domain: str,
        params: Optional[ApplePayDomainDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplePayDomain:
        """Async twin of `delete`: DELETE /v1/apple_pay/domains/{domain}."""
        return await self._request_async(
            "delete", "/v1/apple_pay/domains/{domain}", (domain,), params, options
        )

    def list(
        self,
        params: Optional[ApplePayDomainListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplePayDomain]:
        """GET /v1/apple_pay/domains

        Optional: domain_name, ending_before, expand, limit, starting_after.
        Returns ListObject[ApplePayDomain]; raises StripeError.
        """
        return self._request(
            "get", "/v1/apple_pay/domains", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ApplePayDomainListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplePayDomain]:
        """Async twin of `list`: GET /v1/apple_pay/domains."""
        return await self._request_async(
            "get", "/v1/apple_pay/domains", (), params, options, expects="list"
        )

    def retrieve(
        self,
        domain: str,
        params: Optional[ApplePayDomainRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplePayDomain:
        """GET /v1/apple_pay/domains/{domain}

        Optional: expand.
        Returns ApplePayDomain; raises StripeError (InvalidRequestError when domain
        is empty).
        """
        return self._request(
            "get", "/v1/apple_pay/domains/{domain}", (domain,), params, options
        )

    async def retrieve_async(
        self,
        domain: str,
        params: Optional[ApplePayDomainRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplePayDomain:
        """Async twin of `retrieve`: GET /v1/apple_pay/domains/{domain}."""
        return await self._request_async(
            "get", "/v1/apple_pay/domains/{domain}", (domain,), params, options
        )
