# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Services: ConfirmationTokenService, CustomerService, IssuingService, RefundService,
TerminalService, TreasuryService.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._confirmation_token import ConfirmationToken
    from .._core.config import RequestOptions
    from .._customer_cash_balance_transaction import CustomerCashBalanceTransaction
    from .._refund import Refund
    from ..params.test_helpers import (
        ConfirmationTokenCreateParams,
        CustomerFundCashBalanceParams,
        RefundExpireParams,
    )
    from .issuing._services import (
        AuthorizationService,
        CardService,
        PersonalizationDesignService,
        TransactionService,
    )
    from .terminal._services import ReaderService
    from .treasury._services import (
        InboundTransferService,
        OutboundPaymentService,
        OutboundTransferService,
        ReceivedCreditService,
        ReceivedDebitService,
    )


class ConfirmationTokenService(StripeService):
    """Calls below `client.v1.test_helpers.confirmation_tokens`."""

    def create(
        self,
        params: Optional[ConfirmationTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """POST /v1/test_helpers/confirmation_tokens

        Optional: expand, payment_method, payment_method_data,
        payment_method_options, return_url, setup_future_usage, shipping.
        Returns ConfirmationToken; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/confirmation_tokens", (), params, options
        )

    async def create_async(
        self,
        params: Optional[ConfirmationTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """Async twin of `create`: POST /v1/test_helpers/confirmation_tokens."""
        return await self._request_async(
            "post", "/v1/test_helpers/confirmation_tokens", (), params, options
        )


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


class IssuingService(StripeService):
    """Calls below `client.v1.test_helpers.issuing`."""

    _services = {
        "authorizations": "test_helpers.issuing._services:AuthorizationService",
        "cards": "test_helpers.issuing._services:CardService",
        "personalization_designs": "test_helpers.issuing._services:PersonalizationDesignService",
        "transactions": "test_helpers.issuing._services:TransactionService",
    }
    if TYPE_CHECKING:
        authorizations: AuthorizationService
        cards: CardService
        personalization_designs: PersonalizationDesignService
        transactions: TransactionService


class RefundService(StripeService):
    """Calls below `client.v1.test_helpers.refunds`."""

    def expire(
        self,
        refund: str,
        params: Optional[RefundExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/test_helpers/refunds/{refund}/expire

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/refunds/{refund}/expire",
            (refund,),
            params,
            options,
        )

    async def expire_async(
        self,
        refund: str,
        params: Optional[RefundExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `expire`: POST /v1/test_helpers/refunds/{refund}/expire."""
        return await self._request_async(
            "post",
            "/v1/test_helpers/refunds/{refund}/expire",
            (refund,),
            params,
            options,
        )


class TerminalService(StripeService):
    """Calls below `client.v1.test_helpers.terminal`."""

    _services = {"readers": "test_helpers.terminal._services:ReaderService"}
    if TYPE_CHECKING:
        readers: ReaderService


class TreasuryService(StripeService):
    """Calls below `client.v1.test_helpers.treasury`."""

    _services = {
        "inbound_transfers": "test_helpers.treasury._services:InboundTransferService",
        "outbound_payments": "test_helpers.treasury._services:OutboundPaymentService",
        "outbound_transfers": "test_helpers.treasury._services:OutboundTransferService",
        "received_credits": "test_helpers.treasury._services:ReceivedCreditService",
        "received_debits": "test_helpers.treasury._services:ReceivedDebitService",
    }
    if TYPE_CHECKING:
        inbound_transfers: InboundTransferService
        outbound_payments: OutboundPaymentService
        outbound_transfers: OutboundTransferService
        received_credits: ReceivedCreditService
        received_debits: ReceivedDebitService
