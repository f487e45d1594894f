# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CustomerService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._customer_cash_balance_transaction import CustomerCashBalanceTransaction
    from ..params.test_helpers._customer import CustomerFundCashBalanceParams


class CustomerService(StripeService):
    """Calls below `client.v1.test_helpers.customers`."""

    def fund_cash_balance(
        self,
        customer: str,
        params: CustomerFundCashBalanceParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerCashBalanceTransaction:
        """POST /v1/test_helpers/customers/{customer}/fund_cash_balance

        Required: amount, currency.
        Optional: expand, reference.
        Returns CustomerCashBalanceTransaction; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/customers/{customer}/fund_cash_balance",
            (customer,),
            params,
            options,
        )

    async def fund_cash_balance_async(
        self,
        customer: str,
        params: CustomerFundCashBalanceParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerCashBalanceTransaction:
        """Async twin of `fund_cash_balance`:
        POST /v1/test_helpers/customers/{customer}/fund_cash_balance.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/customers/{customer}/fund_cash_balance",
            (customer,),
            params,
            options,
        )
