# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CustomerService, CustomerBalanceTransactionService,
CustomerCashBalanceService, CustomerCashBalanceTransactionService,
CustomerFundingInstructionsService, CustomerPaymentMethodService,
CustomerPaymentSourceService, CustomerTaxIdService.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional, Union

    from ._account import Account
    from ._bank_account import BankAccount
    from ._card import Card
    from ._cash_balance import CashBalance
    from ._core.config import RequestOptions
    from ._core.lists import ListObject, SearchResultObject
    from ._customer import Customer
    from ._customer_balance_transaction import CustomerBalanceTransaction
    from ._customer_cash_balance_transaction import CustomerCashBalanceTransaction
    from ._discount import Discount
    from ._funding_instructions import FundingInstructions
    from ._payment_method import PaymentMethod
    from ._source import Source
    from ._tax_id import TaxId
    from .params._customer import (
        CustomerBalanceTransactionCreateParams,
        CustomerBalanceTransactionListParams,
        CustomerBalanceTransactionRetrieveParams,
        CustomerBalanceTransactionUpdateParams,
        CustomerCashBalanceRetrieveParams,
        CustomerCashBalanceTransactionListParams,
        CustomerCashBalanceTransactionRetrieveParams,
        CustomerCashBalanceUpdateParams,
        CustomerCreateParams,
        CustomerDeleteDiscountParams,
        CustomerDeleteParams,
        CustomerFundingInstructionsCreateParams,
        CustomerListParams,
        CustomerPaymentMethodListParams,
        CustomerPaymentMethodRetrieveParams,
        CustomerPaymentSourceCreateParams,
        CustomerPaymentSourceDeleteParams,
        CustomerPaymentSourceListParams,
        CustomerPaymentSourceRetrieveParams,
        CustomerPaymentSourceUpdateParams,
        CustomerPaymentSourceVerifyParams,
        CustomerRetrieveParams,
        CustomerSearchParams,
        CustomerTaxIdCreateParams,
        CustomerTaxIdDeleteParams,
        CustomerTaxIdListParams,
        CustomerTaxIdRetrieveParams,
        CustomerUpdateParams,
    )


class CustomerService(StripeService):
    """Calls below `client.v1.customers`."""

    _services = {
        "balance_transactions": "_customer_service:CustomerBalanceTransactionService",
        "cash_balance": "_customer_service:CustomerCashBalanceService",
        "cash_balance_transactions": "_customer_service:CustomerCashBalanceTransactionService",
        "funding_instructions": "_customer_service:CustomerFundingInstructionsService",
        "payment_methods": "_customer_service:CustomerPaymentMethodService",
        "payment_sources": "_customer_service:CustomerPaymentSourceService",
        "tax_ids": "_customer_service:CustomerTaxIdService",
    }
    if TYPE_CHECKING:
        balance_transactions: CustomerBalanceTransactionService
        cash_balance: CustomerCashBalanceService
        cash_balance_transactions: CustomerCashBalanceTransactionService
        funding_instructions: CustomerFundingInstructionsService
        payment_methods: CustomerPaymentMethodService
        payment_sources: CustomerPaymentSourceService
        tax_ids: CustomerTaxIdService

    def create(
        self,
        params: Optional[CustomerCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """POST /v1/customers

        Optional: address, balance, business_name, cash_balance, description, email,
        expand, individual_name, invoice_prefix, invoice_settings, metadata, name,
        next_invoice_sequence, payment_method, phone, preferred_locales, shipping,
        source, tax, tax_exempt, tax_id_data, test_clock.
        Returns Customer; raises StripeError.
        """
        return self._request("post", "/v1/customers", (), params, options)

    async def create_async(
        self,
        params: Optional[CustomerCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """Async twin of `create`: POST /v1/customers."""
        return await self._request_async("post", "/v1/customers", (), params, options)

    def delete(
        self,
        customer: str,
        params: Optional[CustomerDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """DELETE /v1/customers/{customer}

        Returns Customer; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return self._request(
            "delete", "/v1/customers/{customer}", (customer,), params, options
        )

    async def delete_async(
        self,
        customer: str,
        params: Optional[CustomerDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """Async twin of `delete`: DELETE /v1/customers/{customer}."""
        return await self._request_async(
            "delete", "/v1/customers/{customer}", (customer,), params, options
        )

    def delete_discount(
        self,
        customer: str,
        params: Optional[CustomerDeleteDiscountParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Discount:
        """DELETE /v1/customers/{customer}/discount

        Returns Discount; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return self._request(
            "delete", "/v1/customers/{customer}/discount", (customer,), params, options
        )

    async def delete_discount_async(
        self,
        customer: str,
        params: Optional[CustomerDeleteDiscountParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Discount:
        """Async twin of `delete_discount`: DELETE /v1/customers/{customer}/discount."""
        return await self._request_async(
            "delete", "/v1/customers/{customer}/discount", (customer,), params, options
        )

    def list(
        self,
        params: Optional[CustomerListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Customer]:
        """GET /v1/customers

        Optional: created, email, ending_before, expand, limit, starting_after,
        test_clock.
        Returns ListObject[Customer]; raises StripeError.
        """
        return self._request(
            "get", "/v1/customers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CustomerListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Customer]:
        """Async twin of `list`: GET /v1/customers."""
        return await self._request_async(
            "get", "/v1/customers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        customer: str,
        params: Optional[CustomerRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """GET /v1/customers/{customer}

        Optional: expand.
        Returns Customer; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return self._request(
            "get", "/v1/customers/{customer}", (customer,), params, options
        )

    async def retrieve_async(
        self,
        customer: str,
        params: Optional[CustomerRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """Async twin of `retrieve`: GET /v1/customers/{customer}."""
        return await self._request_async(
            "get", "/v1/customers/{customer}", (customer,), params, options
        )

    def search(
        self, params: CustomerSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Customer]:
        """GET /v1/customers/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Customer]; raises StripeError.
        """
        return self._request(
            "get", "/v1/customers/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: CustomerSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Customer]:
        """Async twin of `search`: GET /v1/customers/search."""
        return await self._request_async(
            "get", "/v1/customers/search", (), params, options, expects="search"
        )

    def update(
        self,
        customer: str,
        params: Optional[CustomerUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """POST /v1/customers/{customer}

        Optional: address, balance, bank_account, business_name, card, cash_balance,
        default_alipay_account, default_bank_account, default_card, default_source,
        description, email, expand, individual_name, invoice_prefix,
        invoice_settings, metadata, name, next_invoice_sequence, phone,
        preferred_locales, shipping, source, tax, tax_exempt.
        Returns Customer; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return self._request(
            "post", "/v1/customers/{customer}", (customer,), params, options
        )

    async def update_async(
        self,
        customer: str,
        params: Optional[CustomerUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Customer:
        """Async twin of `update`: POST /v1/customers/{customer}."""
        return await self._request_async(
            "post", "/v1/customers/{customer}", (customer,), params, options
        )


class CustomerBalanceTransactionService(StripeService):
    """Calls below `client.v1.customers.balance_transactions`."""

    def create(
        self,
        customer: str,
        params: CustomerBalanceTransactionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions

        Required: amount, currency.
        Optional: description, expand, metadata.
        Returns CustomerBalanceTransaction; raises StripeError (InvalidRequestError
        when customer is empty).
        """
        return self._request(
            "post",
            "/v1/customers/{customer}/balance_transactions",
            (customer,),
            params,
            options,
        )

    async def create_async(
        self,
        customer: str,
        params: CustomerBalanceTransactionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerBalanceTransaction:
        """Async twin of `create`: POST /v1/customers/{customer}/balance_transactions."""
        return await self._request_async(
            "post",
            "/v1/customers/{customer}/balance_transactions",
            (customer,),
            params,
            options,
        )

    def list(
        self,
        customer: str,
        params: Optional[CustomerBalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CustomerBalanceTransaction]:
        """GET /v1/customers/{customer}/balance_transactions

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CustomerBalanceTransaction]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/balance_transactions",
            (customer,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        customer: str,
        params: Optional[CustomerBalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CustomerBalanceTransaction]:
        """Async twin of `list`: GET /v1/customers/{customer}/balance_transactions."""
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/balance_transactions",
            (customer,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        customer: str,
        transaction: str,
        params: Optional[CustomerBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CustomerBalanceTransaction:
        """GET /v1/customers/{customer}/balance_transactions/{transaction}

        Optional: expand.
        Returns CustomerBalanceTransaction; raises StripeError (InvalidRequestError
        when customer or transaction is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
            options,
        )

    async def retrieve_async(
        self,
        customer: str,
        transaction: str,
        params: Optional[CustomerBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CustomerBalanceTransaction:
        """Async twin of `retrieve`:
        GET /v1/customers/{customer}/balance_transactions/{transaction}.
        """
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
            options,
        )

    def update(
        self,
        customer: str,
        transaction: str,
        params: Optional[CustomerBalanceTransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions/{transaction}

        Optional: description, expand, metadata.
        Returns CustomerBalanceTransaction; raises StripeError (InvalidRequestError
        when customer or transaction is empty).
        """
        return self._request(
            "post",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
            options,
        )

    async def update_async(
        self,
        customer: str,
        transaction: str,
        params: Optional[CustomerBalanceTransactionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CustomerBalanceTransaction:
        """Async twin of `update`:
        POST /v1/customers/{customer}/balance_transactions/{transaction}.
        """
        return await self._request_async(
            "post",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
            options,
        )


class CustomerCashBalanceService(StripeService):
    """Calls below `client.v1.customers.cash_balance`."""

    def retrieve(
        self,
        customer: str,
        params: Optional[CustomerCashBalanceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CashBalance:
        """GET /v1/customers/{customer}/cash_balance

        Optional: expand.
        Returns CashBalance; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return self._request(
            "get", "/v1/customers/{customer}/cash_balance", (customer,), params, options
        )

    async def retrieve_async(
        self,
        customer: str,
        params: Optional[CustomerCashBalanceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CashBalance:
        """Async twin of `retrieve`: GET /v1/customers/{customer}/cash_balance."""
        return await self._request_async(
            "get", "/v1/customers/{customer}/cash_balance", (customer,), params, options
        )

    def update(
        self,
        customer: str,
        params: Optional[CustomerCashBalanceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CashBalance:
        """POST /v1/customers/{customer}/cash_balance

        Optional: expand, settings.
        Returns CashBalance; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return self._request(
            "post",
            "/v1/customers/{customer}/cash_balance",
            (customer,),
            params,
            options,
        )

    async def update_async(
        self,
        customer: str,
        params: Optional[CustomerCashBalanceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CashBalance:
        """Async twin of `update`: POST /v1/customers/{customer}/cash_balance."""
        return await self._request_async(
            "post",
            "/v1/customers/{customer}/cash_balance",
            (customer,),
            params,
            options,
        )


class CustomerCashBalanceTransactionService(StripeService):
    """Calls below `client.v1.customers.cash_balance_transactions`."""

    def list(
        self,
        customer: str,
        params: Optional[CustomerCashBalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CustomerCashBalanceTransaction]:
        """GET /v1/customers/{customer}/cash_balance_transactions

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CustomerCashBalanceTransaction]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions",
            (customer,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        customer: str,
        params: Optional[CustomerCashBalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CustomerCashBalanceTransaction]:
        """Async twin of `list`: GET /v1/customers/{customer}/cash_balance_transactions."""
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions",
            (customer,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        customer: str,
        transaction: str,
        params: Optional[CustomerCashBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CustomerCashBalanceTransaction:
        """GET /v1/customers/{customer}/cash_balance_transactions/{transaction}

        Optional: expand.
        Returns CustomerCashBalanceTransaction; raises StripeError
        (InvalidRequestError when customer or transaction is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions/{transaction}",
            (customer, transaction),
            params,
            options,
        )

    async def retrieve_async(
        self,
        customer: str,
        transaction: str,
        params: Optional[CustomerCashBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CustomerCashBalanceTransaction:
        """Async twin of `retrieve`:
        GET /v1/customers/{customer}/cash_balance_transactions/{transaction}.
        """
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions/{transaction}",
            (customer, transaction),
            params,
            options,
        )


class CustomerFundingInstructionsService(StripeService):
    """Calls below `client.v1.customers.funding_instructions`."""

    def create(
        self,
        customer: str,
        params: CustomerFundingInstructionsCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> FundingInstructions:
        """POST /v1/customers/{customer}/funding_instructions

        Required: bank_transfer, currency, funding_type.
        Optional: expand.
        Returns FundingInstructions; raises StripeError (InvalidRequestError when
        customer is empty).
        """
        return self._request(
            "post",
            "/v1/customers/{customer}/funding_instructions",
            (customer,),
            params,
            options,
        )

    async def create_async(
        self,
        customer: str,
        params: CustomerFundingInstructionsCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> FundingInstructions:
        """Async twin of `create`: POST /v1/customers/{customer}/funding_instructions."""
        return await self._request_async(
            "post",
            "/v1/customers/{customer}/funding_instructions",
            (customer,),
            params,
            options,
        )


class CustomerPaymentMethodService(StripeService):
    """Calls below `client.v1.customers.payment_methods`."""

    def list(
        self,
        customer: str,
        params: Optional[CustomerPaymentMethodListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethod]:
        """GET /v1/customers/{customer}/payment_methods

        Optional: allow_redisplay, ending_before, expand, limit, starting_after,
        type.
        Returns ListObject[PaymentMethod]; raises StripeError (InvalidRequestError
        when customer is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/payment_methods",
            (customer,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        customer: str,
        params: Optional[CustomerPaymentMethodListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethod]:
        """Async twin of `list`: GET /v1/customers/{customer}/payment_methods."""
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/payment_methods",
            (customer,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        customer: str,
        payment_method: str,
        params: Optional[CustomerPaymentMethodRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """GET /v1/customers/{customer}/payment_methods/{payment_method}

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when customer
        or payment_method is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/payment_methods/{payment_method}",
            (customer, payment_method),
            params,
            options,
        )

    async def retrieve_async(
        self,
        customer: str,
        payment_method: str,
        params: Optional[CustomerPaymentMethodRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `retrieve`:
        GET /v1/customers/{customer}/payment_methods/{payment_method}.
        """
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/payment_methods/{payment_method}",
            (customer, payment_method),
            params,
            options,
        )


class CustomerPaymentSourceService(StripeService):
    """Calls below `client.v1.customers.payment_sources`."""

    def create(
        self,
        customer: str,
        params: CustomerPaymentSourceCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """POST /v1/customers/{customer}/sources

        Required: source.
        Optional: alipay_account, bank_account, card, expand, metadata.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return self._request(
            "post", "/v1/customers/{customer}/sources", (customer,), params, options
        )

    async def create_async(
        self,
        customer: str,
        params: CustomerPaymentSourceCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """Async twin of `create`: POST /v1/customers/{customer}/sources."""
        return await self._request_async(
            "post", "/v1/customers/{customer}/sources", (customer,), params, options
        )

    def delete(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """DELETE /v1/customers/{customer}/sources/{id}

        Optional: expand.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return self._request(
            "delete",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    async def delete_async(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """Async twin of `delete`: DELETE /v1/customers/{customer}/sources/{id}."""
        return await self._request_async(
            "delete",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    def list(
        self,
        customer: str,
        params: Optional[CustomerPaymentSourceListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Union[BankAccount, Card, Source]]:
        """GET /v1/customers/{customer}/sources

        Optional: ending_before, expand, limit, object, starting_after.
        Returns ListObject[Union[BankAccount, Card, Source]]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/sources",
            (customer,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        customer: str,
        params: Optional[CustomerPaymentSourceListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Union[BankAccount, Card, Source]]:
        """Async twin of `list`: GET /v1/customers/{customer}/sources."""
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/sources",
            (customer,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """GET /v1/customers/{customer}/sources/{id}

        Optional: expand.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    async def retrieve_async(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Account, BankAccount, Card, Source]:
        """Async twin of `retrieve`: GET /v1/customers/{customer}/sources/{id}."""
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    def update(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Card, BankAccount, Source]:
        """POST /v1/customers/{customer}/sources/{id}

        Optional: account_holder_name, account_holder_type, address_city,
        address_country, address_line1, address_line2, address_state, address_zip,
        exp_month, exp_year, expand, metadata, name, owner.
        Returns Union[Card, BankAccount, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return self._request(
            "post",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    async def update_async(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[Card, BankAccount, Source]:
        """Async twin of `update`: POST /v1/customers/{customer}/sources/{id}."""
        return await self._request_async(
            "post",
            "/v1/customers/{customer}/sources/{id}",
            (customer, id),
            params,
            options,
        )

    def verify(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceVerifyParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BankAccount:
        """POST /v1/customers/{customer}/sources/{id}/verify

        Optional: amounts, expand.
        Returns BankAccount; raises StripeError (InvalidRequestError when customer or
        id is empty).
        """
        return self._request(
            "post",
            "/v1/customers/{customer}/sources/{id}/verify",
            (customer, id),
            params,
            options,
        )

    async def verify_async(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerPaymentSourceVerifyParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BankAccount:
        """Async twin of `verify`: POST /v1/customers/{customer}/sources/{id}/verify."""
        return await self._request_async(
            "post",
            "/v1/customers/{customer}/sources/{id}/verify",
            (customer, id),
            params,
            options,
        )


class CustomerTaxIdService(StripeService):
    """Calls below `client.v1.customers.tax_ids`."""

    def create(
        self,
        customer: str,
        params: CustomerTaxIdCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """POST /v1/customers/{customer}/tax_ids

        Required: type, value.
        Optional: expand.
        Returns TaxId; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return self._request(
            "post", "/v1/customers/{customer}/tax_ids", (customer,), params, options
        )

    async def create_async(
        self,
        customer: str,
        params: CustomerTaxIdCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """Async twin of `create`: POST /v1/customers/{customer}/tax_ids."""
        return await self._request_async(
            "post", "/v1/customers/{customer}/tax_ids", (customer,), params, options
        )

    def delete(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerTaxIdDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """DELETE /v1/customers/{customer}/tax_ids/{id}

        Returns TaxId; raises StripeError (InvalidRequestError when customer or id is
        empty).
        """
        return self._request(
            "delete",
            "/v1/customers/{customer}/tax_ids/{id}",
            (customer, id),
            params,
            options,
        )

    async def delete_async(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerTaxIdDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """Async twin of `delete`: DELETE /v1/customers/{customer}/tax_ids/{id}."""
        return await self._request_async(
            "delete",
            "/v1/customers/{customer}/tax_ids/{id}",
            (customer, id),
            params,
            options,
        )

    def list(
        self,
        customer: str,
        params: Optional[CustomerTaxIdListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxId]:
        """GET /v1/customers/{customer}/tax_ids

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TaxId]; raises StripeError (InvalidRequestError when
        customer is empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/tax_ids",
            (customer,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        customer: str,
        params: Optional[CustomerTaxIdListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxId]:
        """Async twin of `list`: GET /v1/customers/{customer}/tax_ids."""
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/tax_ids",
            (customer,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerTaxIdRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """GET /v1/customers/{customer}/tax_ids/{id}

        Optional: expand.
        Returns TaxId; raises StripeError (InvalidRequestError when customer or id is
        empty).
        """
        return self._request(
            "get",
            "/v1/customers/{customer}/tax_ids/{id}",
            (customer, id),
            params,
            options,
        )

    async def retrieve_async(
        self,
        customer: str,
        id: str,
        params: Optional[CustomerTaxIdRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxId:
        """Async twin of `retrieve`: GET /v1/customers/{customer}/tax_ids/{id}."""
        return await self._request_async(
            "get",
            "/v1/customers/{customer}/tax_ids/{id}",
            (customer, id),
            params,
            options,
        )
