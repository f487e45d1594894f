# Rendered by codegen; never edit.
"""`customer`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.extras import CustomerExtras
from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional, Union

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._bank_account import BankAccount
    from ._card import Card
    from ._cash_balance import CashBalance
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject, SearchResultObject
    from ._core.objects import ExpandableField
    from ._customer_balance_transaction import CustomerBalanceTransaction
    from ._customer_cash_balance_transaction import CustomerCashBalanceTransaction
    from ._discount import Discount
    from ._funding_instructions import FundingInstructions
    from ._invoice import InvoiceSettingCustomField
    from ._payment_method import PaymentMethod
    from ._shared import Address as _Address, Shipping as _Shipping
    from ._source import Source
    from ._subscription import Subscription
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
        CustomerCreateBalanceTransactionParams,
        CustomerCreateFundingInstructionsParams,
        CustomerCreateParams,
        CustomerCreateSourceParams,
        CustomerCreateTaxIdParams,
        CustomerDeleteDiscountParams,
        CustomerDeleteParams,
        CustomerDeleteSourceParams,
        CustomerDeleteTaxIdParams,
        CustomerFundCashBalanceParams,
        CustomerFundingInstructionsCreateParams,
        CustomerListBalanceTransactionsParams,
        CustomerListCashBalanceTransactionsParams,
        CustomerListParams,
        CustomerListPaymentMethodsParams,
        CustomerListSourcesParams,
        CustomerListTaxIdsParams,
        CustomerModifyBalanceTransactionParams,
        CustomerModifyCashBalanceParams,
        CustomerModifyParams,
        CustomerModifySourceParams,
        CustomerPaymentMethodListParams,
        CustomerPaymentMethodRetrieveParams,
        CustomerPaymentSourceCreateParams,
        CustomerPaymentSourceDeleteParams,
        CustomerPaymentSourceListParams,
        CustomerPaymentSourceRetrieveParams,
        CustomerPaymentSourceUpdateParams,
        CustomerPaymentSourceVerifyParams,
        CustomerRetrieveBalanceTransactionParams,
        CustomerRetrieveCashBalanceParams,
        CustomerRetrieveCashBalanceTransactionParams,
        CustomerRetrieveParams,
        CustomerRetrievePaymentMethodParams,
        CustomerRetrieveSourceParams,
        CustomerRetrieveTaxIdParams,
        CustomerSearchParams,
        CustomerTaxIdCreateParams,
        CustomerTaxIdDeleteParams,
        CustomerTaxIdListParams,
        CustomerTaxIdRetrieveParams,
        CustomerUpdateParams,
    )
    from .test_helpers._objects import TestClock


class CustomerInvoiceSettingsRenderingOptions(StripeObject):
    """Part of a reply: schema `invoice_setting_customer_rendering_options`."""

    amount_tax_display: Optional[str]
    template: Optional[str]


class CustomerInvoiceSettings(StripeObject):
    """Part of a reply: schema `invoice_setting_customer_setting`."""

    if TYPE_CHECKING:
        CustomField: TypeAlias = InvoiceSettingCustomField
        RenderingOptions: TypeAlias = CustomerInvoiceSettingsRenderingOptions
        default_payment_method_id: Optional[str]

    custom_fields: Optional[List[InvoiceSettingCustomField]]
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    footer: Optional[str]
    rendering_options: Optional[CustomerInvoiceSettingsRenderingOptions]

    _inner_class_types = {
        "custom_fields": "_invoice:InvoiceSettingCustomField",
        "default_payment_method": None,
        "rendering_options": "CustomerInvoiceSettingsRenderingOptions",
    }


class CustomerTaxLocation(StripeObject):
    """Part of a reply: schema `customer_tax_location`."""

    country: str
    source: Literal[
        "billing_address", "ip_address", "payment_method", "shipping_destination"
    ]
    state: Optional[str]


class CustomerTax(StripeObject):
    """Part of a reply: schema `customer_tax`."""

    if TYPE_CHECKING:
        Location: TypeAlias = CustomerTaxLocation

    automatic_tax: Literal[
        "failed", "not_collecting", "supported", "unrecognized_location"
    ]
    ip_address: Optional[str]
    location: Optional[CustomerTaxLocation]

    _inner_class_types = {"location": "CustomerTaxLocation"}


class Customer(
    CustomerExtras,
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `customer` object.

    Operations: DELETE /v1/customers/{customer},
    DELETE /v1/customers/{customer}/discount,
    DELETE /v1/customers/{customer}/sources/{id},
    DELETE /v1/customers/{customer}/tax_ids/{id}, GET /v1/customers,
    GET /v1/customers/search, GET /v1/customers/{customer},
    GET /v1/customers/{customer}/balance_transactions,
    GET /v1/customers/{customer}/balance_transactions/{transaction},
    GET /v1/customers/{customer}/cash_balance,
    GET /v1/customers/{customer}/cash_balance_transactions,
    GET /v1/customers/{customer}/cash_balance_transactions/{transaction},
    GET /v1/customers/{customer}/payment_methods,
    GET /v1/customers/{customer}/payment_methods/{payment_method},
    GET /v1/customers/{customer}/sources, GET /v1/customers/{customer}/sources/{id},
    GET /v1/customers/{customer}/tax_ids, GET /v1/customers/{customer}/tax_ids/{id},
    POST /v1/customers, POST /v1/customers/{customer},
    POST /v1/customers/{customer}/balance_transactions,
    POST /v1/customers/{customer}/balance_transactions/{transaction},
    POST /v1/customers/{customer}/cash_balance,
    POST /v1/customers/{customer}/funding_instructions,
    POST /v1/customers/{customer}/sources,
    POST /v1/customers/{customer}/sources/{id},
    POST /v1/customers/{customer}/tax_ids,
    POST /v1/test_helpers/customers/{customer}/fund_cash_balance.
    """

    OBJECT_NAME: ClassVar[Literal["customer"]] = "customer"

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        InvoiceSettings: TypeAlias = CustomerInvoiceSettings
        Shipping: TypeAlias = _Shipping
        Tax: TypeAlias = CustomerTax
        default_source_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CustomerListParams],
        ) -> AnyIterator[Customer]: ...

        @classmethod
        def search_auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CustomerSearchParams],
        ) -> AnyIterator[Customer]: ...

        @classmethod
        async def search_auto_paging_iter_async(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CustomerSearchParams],
        ) -> AnyIterator[Customer]: ...

    address: Optional[_Address]
    balance: Optional[int]
    business_name: Optional[str]
    cash_balance: Optional[CashBalance]
    created: int
    currency: Optional[str]
    default_source: Optional[ExpandableField[Union[BankAccount, Card, Source]]]
    deleted: Optional[Literal[True]]
    delinquent: Optional[bool]
    description: Optional[str]
    discount: Optional[Discount]
    email: Optional[str]
    id: str
    individual_name: Optional[str]
    invoice_credit_balance: OptionalMapField[int]
    invoice_prefix: Optional[str]
    invoice_settings: Optional[CustomerInvoiceSettings]
    livemode: bool
    metadata: OptionalMapField[str]
    name: Optional[str]
    next_invoice_sequence: Optional[int]
    object: Literal["customer"]
    phone: Optional[str]
    preferred_locales: Optional[List[str]]
    shipping: Optional[_Shipping]
    sources: Optional[ListObject[Union[BankAccount, Card, Source]]]
    subscriptions: Optional[ListObject[Subscription]]
    tax: Optional[CustomerTax]
    tax_exempt: Optional[Literal["exempt", "none", "reverse"]]
    tax_ids: Optional[ListObject[TaxId]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "address": "_shared:Address",
        "cash_balance": None,
        "default_source": None,
        "discount": None,
        "invoice_credit_balance": "*",
        "invoice_settings": "CustomerInvoiceSettings",
        "metadata": "*",
        "shipping": "_shared:Shipping",
        "sources": None,
        "subscriptions": None,
        "tax": "CustomerTax",
        "tax_ids": None,
        "test_clock": None,
    }
    _class_url = "/v1/customers"

    @classmethod
    def create(cls, **params: Unpack[CustomerCreateParams]) -> Customer:
        """POST /v1/customers

        Optional: address, balance, business_name, cash_balance, description, email,
        expand, individual_name, invoice_prefix, invoice_settings, metadata, name,
        next_invoice_sequence, payment_method, phone, preferred_locales, shipping,
        source, tax, tax_exempt, tax_id_data, test_clock.
        Returns Customer; raises StripeError.
        """
        return request("post", "/v1/customers", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[CustomerCreateParams]) -> Customer:
        """Async twin of `create`: POST /v1/customers."""
        return await request_async("post", "/v1/customers", (), params)

    @api_method
    @staticmethod
    def create_balance_transaction(
        customer: str, /, **params: Unpack[CustomerCreateBalanceTransactionParams]
    ) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions

        Required: amount, currency.
        Optional: description, expand, metadata.
        Returns CustomerBalanceTransaction; raises StripeError (InvalidRequestError
        when customer is empty).
        """
        return request_on(
            "post", "/v1/customers/{customer}/balance_transactions", (customer,), params
        )

    @api_method
    @staticmethod
    async def create_balance_transaction_async(
        customer: str, /, **params: Unpack[CustomerCreateBalanceTransactionParams]
    ) -> CustomerBalanceTransaction:
        """Async twin of `create_balance_transaction`:
        POST /v1/customers/{customer}/balance_transactions.
        """
        return await request_on_async(
            "post", "/v1/customers/{customer}/balance_transactions", (customer,), params
        )

    @api_method
    @staticmethod
    def create_funding_instructions(
        customer: str, /, **params: Unpack[CustomerCreateFundingInstructionsParams]
    ) -> FundingInstructions:
        """POST /v1/customers/{customer}/funding_instructions

        Required: bank_transfer, currency, funding_type.
        Optional: expand.
        Returns FundingInstructions; raises StripeError (InvalidRequestError when
        customer is empty).
        """
        return request_on(
            "post", "/v1/customers/{customer}/funding_instructions", (customer,), params
        )

    @api_method
    @staticmethod
    async def create_funding_instructions_async(
        customer: str, /, **params: Unpack[CustomerCreateFundingInstructionsParams]
    ) -> FundingInstructions:
        """Async twin of `create_funding_instructions`:
        POST /v1/customers/{customer}/funding_instructions.
        """
        return await request_on_async(
            "post", "/v1/customers/{customer}/funding_instructions", (customer,), params
        )

    @api_method
    @staticmethod
    def create_source(
        customer: str, /, **params: Unpack[CustomerCreateSourceParams]
    ) -> Union[Account, BankAccount, Card, Source]:
        """POST /v1/customers/{customer}/sources

        Required: source.
        Optional: alipay_account, bank_account, card, expand, metadata.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return request_on(
            "post", "/v1/customers/{customer}/sources", (customer,), params
        )

    @api_method
    @staticmethod
    async def create_source_async(
        customer: str, /, **params: Unpack[CustomerCreateSourceParams]
    ) -> Union[Account, BankAccount, Card, Source]:
        """Async twin of `create_source`: POST /v1/customers/{customer}/sources."""
        return await request_on_async(
            "post", "/v1/customers/{customer}/sources", (customer,), params
        )

    @api_method
    @staticmethod
    def create_tax_id(
        customer: str, /, **params: Unpack[CustomerCreateTaxIdParams]
    ) -> TaxId:
        """POST /v1/customers/{customer}/tax_ids

        Required: type, value.
        Optional: expand.
        Returns TaxId; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return request_on(
            "post", "/v1/customers/{customer}/tax_ids", (customer,), params
        )

    @api_method
    @staticmethod
    async def create_tax_id_async(
        customer: str, /, **params: Unpack[CustomerCreateTaxIdParams]
    ) -> TaxId:
        """Async twin of `create_tax_id`: POST /v1/customers/{customer}/tax_ids."""
        return await request_on_async(
            "post", "/v1/customers/{customer}/tax_ids", (customer,), params
        )

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[CustomerDeleteParams]) -> Customer:
        """DELETE /v1/customers/{customer}

        Returns Customer; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/customers/{customer}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[CustomerDeleteParams]
    ) -> Customer:
        """Async twin of `delete`: DELETE /v1/customers/{customer}."""
        return await request_on_async(
            "delete", "/v1/customers/{customer}", (sid,), params
        )

    @api_method
    @staticmethod
    def delete_discount(
        customer: str, /, **params: Unpack[CustomerDeleteDiscountParams]
    ) -> Discount:
        """DELETE /v1/customers/{customer}/discount

        Returns Discount; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return request_on(
            "delete", "/v1/customers/{customer}/discount", (customer,), params
        )

    @api_method
    @staticmethod
    async def delete_discount_async(
        customer: str, /, **params: Unpack[CustomerDeleteDiscountParams]
    ) -> Discount:
        """Async twin of `delete_discount`: DELETE /v1/customers/{customer}/discount."""
        return await request_on_async(
            "delete", "/v1/customers/{customer}/discount", (customer,), params
        )

    @api_method
    @staticmethod
    def delete_source(
        customer: str, /, id: str, **params: Unpack[CustomerDeleteSourceParams]
    ) -> Union[Account, BankAccount, Card, Source]:
        """DELETE /v1/customers/{customer}/sources/{id}

        Optional: expand.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return request_on(
            "delete", "/v1/customers/{customer}/sources/{id}", (customer, id), params
        )

    @api_method
    @staticmethod
    async def delete_source_async(
        customer: str, /, id: str, **params: Unpack[CustomerDeleteSourceParams]
    ) -> Union[Account, BankAccount, Card, Source]:
        """Async twin of `delete_source`: DELETE /v1/customers/{customer}/sources/{id}."""
        return await request_on_async(
            "delete", "/v1/customers/{customer}/sources/{id}", (customer, id), params
        )

    @api_method
    @staticmethod
    def delete_tax_id(
        customer: str, /, id: str, **params: Unpack[CustomerDeleteTaxIdParams]
    ) -> TaxId:
        """DELETE /v1/customers/{customer}/tax_ids/{id}

        Returns TaxId; raises StripeError (InvalidRequestError when customer or id is
        empty).
        """
        return request_on(
            "delete", "/v1/customers/{customer}/tax_ids/{id}", (customer, id), params
        )

    @api_method
    @staticmethod
    async def delete_tax_id_async(
        customer: str, /, id: str, **params: Unpack[CustomerDeleteTaxIdParams]
    ) -> TaxId:
        """Async twin of `delete_tax_id`: DELETE /v1/customers/{customer}/tax_ids/{id}."""
        return await request_on_async(
            "delete", "/v1/customers/{customer}/tax_ids/{id}", (customer, id), params
        )

    @classmethod
    def list(cls, **params: Unpack[CustomerListParams]) -> ListObject[Customer]:
        """GET /v1/customers

        Optional: created, email, ending_before, expand, limit, starting_after,
        test_clock.
        Returns ListObject[Customer]; raises StripeError.
        """
        return request("get", "/v1/customers", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[CustomerListParams]
    ) -> ListObject[Customer]:
        """Async twin of `list`: GET /v1/customers."""
        return await request_async("get", "/v1/customers", (), params, expects="list")

    @api_method
    @staticmethod
    def list_balance_transactions(
        customer: str, /, **params: Unpack[CustomerListBalanceTransactionsParams]
    ) -> ListObject[CustomerBalanceTransaction]:
        """GET /v1/customers/{customer}/balance_transactions

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CustomerBalanceTransaction]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/balance_transactions",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_balance_transactions_async(
        customer: str, /, **params: Unpack[CustomerListBalanceTransactionsParams]
    ) -> ListObject[CustomerBalanceTransaction]:
        """Async twin of `list_balance_transactions`:
        GET /v1/customers/{customer}/balance_transactions.
        """
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/balance_transactions",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def list_cash_balance_transactions(
        customer: str, /, **params: Unpack[CustomerListCashBalanceTransactionsParams]
    ) -> ListObject[CustomerCashBalanceTransaction]:
        """GET /v1/customers/{customer}/cash_balance_transactions

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CustomerCashBalanceTransaction]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_cash_balance_transactions_async(
        customer: str, /, **params: Unpack[CustomerListCashBalanceTransactionsParams]
    ) -> ListObject[CustomerCashBalanceTransaction]:
        """Async twin of `list_cash_balance_transactions`:
        GET /v1/customers/{customer}/cash_balance_transactions.
        """
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def list_payment_methods(
        customer: str, /, **params: Unpack[CustomerListPaymentMethodsParams]
    ) -> ListObject[PaymentMethod]:
        """GET /v1/customers/{customer}/payment_methods

        Optional: allow_redisplay, ending_before, expand, limit, starting_after,
        type.
        Returns ListObject[PaymentMethod]; raises StripeError (InvalidRequestError
        when customer is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/payment_methods",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_payment_methods_async(
        customer: str, /, **params: Unpack[CustomerListPaymentMethodsParams]
    ) -> ListObject[PaymentMethod]:
        """Async twin of `list_payment_methods`:
        GET /v1/customers/{customer}/payment_methods.
        """
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/payment_methods",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def list_sources(
        customer: str, /, **params: Unpack[CustomerListSourcesParams]
    ) -> ListObject[Union[BankAccount, Card, Source]]:
        """GET /v1/customers/{customer}/sources

        Optional: ending_before, expand, limit, object, starting_after.
        Returns ListObject[Union[BankAccount, Card, Source]]; raises StripeError
        (InvalidRequestError when customer is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/sources",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_sources_async(
        customer: str, /, **params: Unpack[CustomerListSourcesParams]
    ) -> ListObject[Union[BankAccount, Card, Source]]:
        """Async twin of `list_sources`: GET /v1/customers/{customer}/sources."""
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/sources",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def list_tax_ids(
        customer: str, /, **params: Unpack[CustomerListTaxIdsParams]
    ) -> ListObject[TaxId]:
        """GET /v1/customers/{customer}/tax_ids

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TaxId]; raises StripeError (InvalidRequestError when
        customer is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/tax_ids",
            (customer,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_tax_ids_async(
        customer: str, /, **params: Unpack[CustomerListTaxIdsParams]
    ) -> ListObject[TaxId]:
        """Async twin of `list_tax_ids`: GET /v1/customers/{customer}/tax_ids."""
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/tax_ids",
            (customer,),
            params,
            expects="list",
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CustomerModifyParams]) -> Customer:
        """POST /v1/customers/{customer}

        Optional: address, balance, bank_account, business_name, card, cash_balance,
        default_alipay_account, default_bank_account, default_card, default_source,
        description, email, expand, individual_name, invoice_prefix,
        invoice_settings, metadata, name, next_invoice_sequence, phone,
        preferred_locales, shipping, source, tax, tax_exempt.
        Returns Customer; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/customers/{customer}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[CustomerModifyParams]
    ) -> Customer:
        """Async twin of `modify`: POST /v1/customers/{customer}."""
        return await request_async("post", "/v1/customers/{customer}", (id,), params)

    @api_method
    @staticmethod
    def modify_balance_transaction(
        customer: str,
        /,
        transaction: str,
        **params: Unpack[CustomerModifyBalanceTransactionParams],
    ) -> CustomerBalanceTransaction:
        """POST /v1/customers/{customer}/balance_transactions/{transaction}

        Optional: description, expand, metadata.
        Returns CustomerBalanceTransaction; raises StripeError (InvalidRequestError
        when customer or transaction is empty).
        """
        return request_on(
            "post",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
        )

    @api_method
    @staticmethod
    async def modify_balance_transaction_async(
        customer: str,
        /,
        transaction: str,
        **params: Unpack[CustomerModifyBalanceTransactionParams],
    ) -> CustomerBalanceTransaction:
        """Async twin of `modify_balance_transaction`:
        POST /v1/customers/{customer}/balance_transactions/{transaction}.
        """
        return await request_on_async(
            "post",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
        )

    @api_method
    @staticmethod
    def modify_cash_balance(
        customer: str, /, **params: Unpack[CustomerModifyCashBalanceParams]
    ) -> CashBalance:
        """POST /v1/customers/{customer}/cash_balance

        Optional: expand, settings.
        Returns CashBalance; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return request_on(
            "post", "/v1/customers/{customer}/cash_balance", (customer,), params
        )

    @api_method
    @staticmethod
    async def modify_cash_balance_async(
        customer: str, /, **params: Unpack[CustomerModifyCashBalanceParams]
    ) -> CashBalance:
        """Async twin of `modify_cash_balance`:
        POST /v1/customers/{customer}/cash_balance.
        """
        return await request_on_async(
            "post", "/v1/customers/{customer}/cash_balance", (customer,), params
        )

    @api_method
    @staticmethod
    def modify_source(
        customer: str, /, id: str, **params: Unpack[CustomerModifySourceParams]
    ) -> Union[Card, BankAccount, Source]:
        """POST /v1/customers/{customer}/sources/{id}

        Optional: account_holder_name, account_holder_type, address_city,
        address_country, address_line1, address_line2, address_state, address_zip,
        exp_month, exp_year, expand, metadata, name, owner.
        Returns Union[Card, BankAccount, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return request_on(
            "post", "/v1/customers/{customer}/sources/{id}", (customer, id), params
        )

    @api_method
    @staticmethod
    async def modify_source_async(
        customer: str, /, id: str, **params: Unpack[CustomerModifySourceParams]
    ) -> Union[Card, BankAccount, Source]:
        """Async twin of `modify_source`: POST /v1/customers/{customer}/sources/{id}."""
        return await request_on_async(
            "post", "/v1/customers/{customer}/sources/{id}", (customer, id), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[CustomerRetrieveParams]) -> Customer:
        """GET /v1/customers/{customer}

        Optional: expand.
        Returns Customer; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/customers/{customer}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CustomerRetrieveParams]
    ) -> Customer:
        """Async twin of `retrieve`: GET /v1/customers/{customer}."""
        return await request_async("get", "/v1/customers/{customer}", (id,), params)

    @api_method
    @staticmethod
    def retrieve_balance_transaction(
        customer: str,
        /,
        transaction: str,
        **params: Unpack[CustomerRetrieveBalanceTransactionParams],
    ) -> CustomerBalanceTransaction:
        """GET /v1/customers/{customer}/balance_transactions/{transaction}

        Optional: expand.
        Returns CustomerBalanceTransaction; raises StripeError (InvalidRequestError
        when customer or transaction is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
        )

    @api_method
    @staticmethod
    async def retrieve_balance_transaction_async(
        customer: str,
        /,
        transaction: str,
        **params: Unpack[CustomerRetrieveBalanceTransactionParams],
    ) -> CustomerBalanceTransaction:
        """Async twin of `retrieve_balance_transaction`:
        GET /v1/customers/{customer}/balance_transactions/{transaction}.
        """
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/balance_transactions/{transaction}",
            (customer, transaction),
            params,
        )

    @api_method
    @staticmethod
    def retrieve_cash_balance(
        customer: str, /, **params: Unpack[CustomerRetrieveCashBalanceParams]
    ) -> CashBalance:
        """GET /v1/customers/{customer}/cash_balance

        Optional: expand.
        Returns CashBalance; raises StripeError (InvalidRequestError when customer is
        empty).
        """
        return request_on(
            "get", "/v1/customers/{customer}/cash_balance", (customer,), params
        )

    @api_method
    @staticmethod
    async def retrieve_cash_balance_async(
        customer: str, /, **params: Unpack[CustomerRetrieveCashBalanceParams]
    ) -> CashBalance:
        """Async twin of `retrieve_cash_balance`:
        GET /v1/customers/{customer}/cash_balance.
        """
        return await request_on_async(
            "get", "/v1/customers/{customer}/cash_balance", (customer,), params
        )

    @api_method
    @staticmethod
    def retrieve_cash_balance_transaction(
        customer: str,
        /,
        transaction: str,
        **params: Unpack[CustomerRetrieveCashBalanceTransactionParams],
    ) -> CustomerCashBalanceTransaction:
        """GET /v1/customers/{customer}/cash_balance_transactions/{transaction}

        Optional: expand.
        Returns CustomerCashBalanceTransaction; raises StripeError
        (InvalidRequestError when customer or transaction is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions/{transaction}",
            (customer, transaction),
            params,
        )

    @api_method
    @staticmethod
    async def retrieve_cash_balance_transaction_async(
        customer: str,
        /,
        transaction: str,
        **params: Unpack[CustomerRetrieveCashBalanceTransactionParams],
    ) -> CustomerCashBalanceTransaction:
        """Async twin of `retrieve_cash_balance_transaction`:
        GET /v1/customers/{customer}/cash_balance_transactions/{transaction}.
        """
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/cash_balance_transactions/{transaction}",
            (customer, transaction),
            params,
        )

    @api_method
    @staticmethod
    def retrieve_payment_method(
        customer: str,
        /,
        payment_method: str,
        **params: Unpack[CustomerRetrievePaymentMethodParams],
    ) -> PaymentMethod:
        """GET /v1/customers/{customer}/payment_methods/{payment_method}

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when customer
        or payment_method is empty).
        """
        return request_on(
            "get",
            "/v1/customers/{customer}/payment_methods/{payment_method}",
            (customer, payment_method),
            params,
        )

    @api_method
    @staticmethod
    async def retrieve_payment_method_async(
        customer: str,
        /,
        payment_method: str,
        **params: Unpack[CustomerRetrievePaymentMethodParams],
    ) -> PaymentMethod:
        """Async twin of `retrieve_payment_method`:
        GET /v1/customers/{customer}/payment_methods/{payment_method}.
        """
        return await request_on_async(
            "get",
            "/v1/customers/{customer}/payment_methods/{payment_method}",
            (customer, payment_method),
            params,
        )

    @api_method
    @staticmethod
    def retrieve_source(
        customer: str, /, id: str, **params: Unpack[CustomerRetrieveSourceParams]
    ) -> Union[Account, BankAccount, Card, Source]:
        """GET /v1/customers/{customer}/sources/{id}

        Optional: expand.
        Returns Union[Account, BankAccount, Card, Source]; raises StripeError
        (InvalidRequestError when customer or id is empty).
        """
        return request_on(
            "get", "/v1/customers/{customer}/sources/{id}", (customer, id), params
        )

    @api_method
    @staticmethod
    async def retrieve_source_async(
        customer: str, /, id: str, **params: Unpack[CustomerRetrieveSourceParams]
    ) -> Union[Account, BankAccount, Card, Source]:
        """Async twin of `retrieve_source`: GET /v1/customers/{customer}/sources/{id}."""
        return await request_on_async(
            "get", "/v1/customers/{customer}/sources/{id}", (customer, id), params
        )

    @api_method
    @staticmethod
    def retrieve_tax_id(
        customer: str, /, id: str, **params: Unpack[CustomerRetrieveTaxIdParams]
    ) -> TaxId:
        """GET /v1/customers/{customer}/tax_ids/{id}

        Optional: expand.
        Returns TaxId; raises StripeError (InvalidRequestError when customer or id is
        empty).
        """
        return request_on(
            "get", "/v1/customers/{customer}/tax_ids/{id}", (customer, id), params
        )

    @api_method
    @staticmethod
    async def retrieve_tax_id_async(
        customer: str, /, id: str, **params: Unpack[CustomerRetrieveTaxIdParams]
    ) -> TaxId:
        """Async twin of `retrieve_tax_id`: GET /v1/customers/{customer}/tax_ids/{id}."""
        return await request_on_async(
            "get", "/v1/customers/{customer}/tax_ids/{id}", (customer, id), params
        )

    @classmethod
    def search(
        cls, **params: Unpack[CustomerSearchParams]
    ) -> SearchResultObject[Customer]:
        """GET /v1/customers/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Customer]; raises StripeError.
        """
        return request("get", "/v1/customers/search", (), params, expects="search")

    @classmethod
    async def search_async(
        cls, **params: Unpack[CustomerSearchParams]
    ) -> SearchResultObject[Customer]:
        """Async twin of `search`: GET /v1/customers/search."""
        return await request_async(
            "get", "/v1/customers/search", (), params, expects="search"
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def fund_cash_balance(
            customer: str, /, **params: Unpack[CustomerFundCashBalanceParams]
        ) -> CustomerCashBalanceTransaction:
            """POST /v1/test_helpers/customers/{customer}/fund_cash_balance

            Required: amount, currency.
            Optional: expand, reference.
            Returns CustomerCashBalanceTransaction; raises StripeError
            (InvalidRequestError when customer is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/customers/{customer}/fund_cash_balance",
                (customer,),
                params,
            )

        @api_method
        @staticmethod
        async def fund_cash_balance_async(
            customer: str, /, **params: Unpack[CustomerFundCashBalanceParams]
        ) -> CustomerCashBalanceTransaction:
            """Async twin of `fund_cash_balance`:
            POST /v1/test_helpers/customers/{customer}/fund_cash_balance.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/customers/{customer}/fund_cash_balance",
                (customer,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class CustomerPreviousAttributes(PreviousAttributes):
    """Former values of `customer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        default_source_id: Optional[str]
        test_clock_id: Optional[str]

    address: Optional[_Address]
    balance: Optional[int]
    business_name: Optional[str]
    cash_balance: Optional[CashBalance]
    created: Optional[int]
    currency: Optional[str]
    default_source: Optional[ExpandableField[Union[BankAccount, Card, Source]]]
    deleted: Optional[Literal[True]]
    delinquent: Optional[bool]
    description: Optional[str]
    discount: Optional[Discount]
    email: Optional[str]
    id: Optional[str]
    individual_name: Optional[str]
    invoice_credit_balance: OptionalMapField[int]
    invoice_prefix: Optional[str]
    invoice_settings: Optional[CustomerInvoiceSettings]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    name: Optional[str]
    next_invoice_sequence: Optional[int]
    object: Optional[Literal["customer"]]
    phone: Optional[str]
    preferred_locales: Optional[List[str]]
    shipping: Optional[_Shipping]
    sources: Optional[ListObject[Union[BankAccount, Card, Source]]]
    subscriptions: Optional[ListObject[Subscription]]
    tax: Optional[CustomerTax]
    tax_exempt: Optional[Literal["exempt", "none", "reverse"]]
    tax_ids: Optional[ListObject[TaxId]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "address": "_shared:Address",
        "cash_balance": None,
        "default_source": None,
        "discount": None,
        "invoice_credit_balance": "*",
        "invoice_settings": "CustomerInvoiceSettings",
        "metadata": "*",
        "shipping": "_shared:Shipping",
        "sources": "_core.lists:ListObject",
        "subscriptions": "_core.lists:ListObject",
        "tax": "CustomerTax",
        "tax_ids": "_core.lists:ListObject",
        "test_clock": None,
    }


class CustomerEventData(EventData):
    """What an event holds about the schema `customer`."""

    object: Customer
    previous_attributes: Optional[CustomerPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CustomerPreviousAttributes",
    }


class CustomerCreatedEvent(Event):
    """The event `customer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.created"]] = "customer.created"

    data: CustomerEventData
    type: Literal["customer.created"]

    _inner_class_types = {"data": "CustomerEventData"}


class CustomerDeletedEvent(Event):
    """The event `customer.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.deleted"]] = "customer.deleted"

    data: CustomerEventData
    type: Literal["customer.deleted"]

    _inner_class_types = {"data": "CustomerEventData"}


class CustomerUpdatedEvent(Event):
    """The event `customer.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.updated"]] = "customer.updated"

    data: CustomerEventData
    type: Literal["customer.updated"]

    _inner_class_types = {"data": "CustomerEventData"}


class CustomerService(StripeService):
    """Calls below `client.v1.customers`."""

    _services = {
        "balance_transactions": "_customer:CustomerBalanceTransactionService",
        "cash_balance": "_customer:CustomerCashBalanceService",
        "cash_balance_transactions": "_customer:CustomerCashBalanceTransactionService",
        "funding_instructions": "_customer:CustomerFundingInstructionsService",
        "payment_methods": "_customer:CustomerPaymentMethodService",
        "payment_sources": "_customer:CustomerPaymentSourceService",
        "tax_ids": "_customer:CustomerTaxIdService",
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
