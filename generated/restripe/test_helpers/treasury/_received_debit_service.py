# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReceivedDebitService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.test_helpers.treasury._received_debit import (
        ReceivedDebitCreateParams,
    )
    from ...treasury._received_debit import ReceivedDebit


class ReceivedDebitService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.received_debits`."""

    def create(
        self,
        params: ReceivedDebitCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """POST /v1/test_helpers/treasury/received_debits

        Required: amount, currency, financial_account, network.
        Optional: description, expand, initiating_payment_method_details.
        Returns ReceivedDebit; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/treasury/received_debits", (), params, options
        )

    async def create_async(
        self,
        params: ReceivedDebitCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ReceivedDebit:
        """Async twin of `create`: POST /v1/test_helpers/treasury/received_debits."""
        return await self._request_async(
            "post", "/v1/test_helpers/treasury/received_debits", (), params, options
        )
