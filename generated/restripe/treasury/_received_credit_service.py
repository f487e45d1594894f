# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReceivedCreditService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._received_credit import (
        ReceivedCreditListParams,
        ReceivedCreditRetrieveParams,
    )
    from ._received_credit import ReceivedCredit


class ReceivedCreditService(StripeService):
    """Calls below `client.v1.treasury.received_credits`."""

    def list(
        self, params: ReceivedCreditListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedCredit]:
        """GET /v1/treasury/received_credits

        Required: financial_account.
        Optional: ending_before, expand, limit, linked_flows, starting_after, status.
        Returns ListObject[ReceivedCredit]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/received_credits", (), params, options, expects="list"
        )

    async def list_async(
        self, params: ReceivedCreditListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[ReceivedCredit]:
        """Async twin of `list`: GET /v1/treasury/received_credits."""
        return await self._request_async(
            "get", "/v1/treasury/received_credits", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ReceivedCreditRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """GET /v1/treasury/received_credits/{id}

        Optional: expand.
        Returns ReceivedCredit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/received_credits/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ReceivedCreditRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """Async twin of `retrieve`: GET /v1/treasury/received_credits/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/received_credits/{id}", (id,), params, options
        )
