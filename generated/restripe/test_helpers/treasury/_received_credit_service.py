# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReceivedCreditService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.test_helpers.treasury._received_credit import (
        ReceivedCreditCreateParams,
    )
    from ...treasury._received_credit import ReceivedCredit


class ReceivedCreditService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.received_credits`."""

    def create(
        self,
        params: ReceivedCreditCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """POST /v1/test_helpers/treasury/received_credits

        Required: amount, currency, financial_account, network.
        Optional: description, expand, initiating_payment_method_details.
        Returns ReceivedCredit; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/treasury/received_credits", (), params, options
        )

    async def create_async(
        self,
        params: ReceivedCreditCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedCredit:
        """Async twin of `create`: POST /v1/test_helpers/treasury/received_credits."""
        return await self._request_async(
            "post", "/v1/test_helpers/treasury/received_credits", (), params, options
        )
