# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ApplePayDomainService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._apple_pay_domain import ApplePayDomain
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .params._apple_pay_domain import (
        ApplePayDomainCreateParams,
        ApplePayDomainDeleteParams,
        ApplePayDomainListParams,
        ApplePayDomainRetrieveParams,
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
