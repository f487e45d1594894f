# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PaymentMethodDomainService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._payment_method_domain import PaymentMethodDomain
    from .params._payment_method_domain import (
        PaymentMethodDomainCreateParams,
        PaymentMethodDomainListParams,
        PaymentMethodDomainRetrieveParams,
        PaymentMethodDomainUpdateParams,
        PaymentMethodDomainValidateParams,
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
