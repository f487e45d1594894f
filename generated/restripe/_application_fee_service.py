# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ApplicationFeeService, ApplicationFeeRefundService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._application_fee import ApplicationFee
    from ._application_fee_refund import ApplicationFeeRefund
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .params._application_fee import (
        ApplicationFeeListParams,
        ApplicationFeeRefundCreateParams,
        ApplicationFeeRefundListParams,
        ApplicationFeeRefundRetrieveParams,
        ApplicationFeeRefundUpdateParams,
        ApplicationFeeRetrieveParams,
    )


class ApplicationFeeService(StripeService):
    """Calls below `client.v1.application_fees`."""

    _services = {"refunds": "_application_fee_service:ApplicationFeeRefundService"}
    if TYPE_CHECKING:
        refunds: ApplicationFeeRefundService

    def list(
        self,
        params: Optional[ApplicationFeeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFee]:
        """GET /v1/application_fees

        Optional: charge, created, ending_before, expand, limit, starting_after.
        Returns ListObject[ApplicationFee]; raises StripeError.
        """
        return self._request(
            "get", "/v1/application_fees", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ApplicationFeeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFee]:
        """Async twin of `list`: GET /v1/application_fees."""
        return await self._request_async(
            "get", "/v1/application_fees", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ApplicationFeeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFee:
        """GET /v1/application_fees/{id}

        Optional: expand.
        Returns ApplicationFee; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request("get", "/v1/application_fees/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ApplicationFeeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFee:
        """Async twin of `retrieve`: GET /v1/application_fees/{id}."""
        return await self._request_async(
            "get", "/v1/application_fees/{id}", (id,), params, options
        )


class ApplicationFeeRefundService(StripeService):
    """Calls below `client.v1.application_fees.refunds`."""

    def create(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{id}/refunds

        Optional: amount, expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return self._request(
            "post", "/v1/application_fees/{id}/refunds", (id,), params, options
        )

    async def create_async(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """Async twin of `create`: POST /v1/application_fees/{id}/refunds."""
        return await self._request_async(
            "post", "/v1/application_fees/{id}/refunds", (id,), params, options
        )

    def list(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFeeRefund]:
        """GET /v1/application_fees/{id}/refunds

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ApplicationFeeRefund]; raises StripeError
        (InvalidRequestError when id is empty).
        """
        return self._request(
            "get",
            "/v1/application_fees/{id}/refunds",
            (id,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        id: str,
        params: Optional[ApplicationFeeRefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ApplicationFeeRefund]:
        """Async twin of `list`: GET /v1/application_fees/{id}/refunds."""
        return await self._request_async(
            "get",
            "/v1/application_fees/{id}/refunds",
            (id,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """GET /v1/application_fees/{fee}/refunds/{id}

        Optional: expand.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when
        fee or id is empty).
        """
        return self._request(
            "get", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params, options
        )

    async def retrieve_async(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """Async twin of `retrieve`: GET /v1/application_fees/{fee}/refunds/{id}."""
        return await self._request_async(
            "get", "/v1/application_fees/{fee}/refunds/{id}", (fee, id), params, options
        )

    def update(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}

        Optional: expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when
        fee or id is empty).
        """
        return self._request(
            "post",
            "/v1/application_fees/{fee}/refunds/{id}",
            (fee, id),
            params,
            options,
        )

    async def update_async(
        self,
        fee: str,
        id: str,
        params: Optional[ApplicationFeeRefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ApplicationFeeRefund:
        """Async twin of `update`: POST /v1/application_fees/{fee}/refunds/{id}."""
        return await self._request_async(
            "post",
            "/v1/application_fees/{fee}/refunds/{id}",
            (fee, id),
            params,
            options,
        )
