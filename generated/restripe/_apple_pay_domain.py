# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `apple_pay_domain` object and what is nested in it."""

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

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.lists import ListObject
    from .params._apple_pay_domain import (
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "apple_pay_domain"

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
