# Rendered by codegen; never edit.
"""`billing.alert`, `billing.alert_triggered`, `billing.credit_balance_summary`,
`billing.credit_balance_transaction`, `billing.credit_grant`, `billing.meter`,
`billing.meter_event`, `billing.meter_event_adjustment`,
`billing.meter_event_summary`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    SingletonAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._invoice import Invoice
    from .._shared import BillingCreditGrantsResourceAmount
    from ..params.billing import (
        AlertActivateParams,
        AlertArchiveParams,
        AlertCreateParams,
        AlertDeactivateParams,
        AlertListParams,
        AlertRetrieveParams,
        CreditBalanceSummaryRetrieveParams,
        CreditBalanceTransactionListParams,
        CreditBalanceTransactionRetrieveParams,
        CreditGrantCreateParams,
        CreditGrantExpireParams,
        CreditGrantListParams,
        CreditGrantModifyParams,
        CreditGrantRetrieveParams,
        CreditGrantUpdateParams,
        CreditGrantVoidGrantParams,
        MeterCreateParams,
        MeterDeactivateParams,
        MeterEventAdjustmentCreateParams,
        MeterEventCreateParams,
        MeterEventSummaryListParams,
        MeterListEventSummariesParams,
        MeterListParams,
        MeterModifyParams,
        MeterReactivateParams,
        MeterRetrieveParams,
        MeterUpdateParams,
    )
    from ..test_helpers._objects import TestClock


class AlertUsageThresholdFilter(StripeObject):
    """Part of a reply: schema `thresholds_resource_usage_alert_filter`."""

    if TYPE_CHECKING:
        customer_id: Optional[str]

    customer: Optional[ExpandableField[Customer]]
    type: Literal["customer"]

    _inner_class_types = {"customer": None}


class AlertUsageThreshold(StripeObject):
    """Part of a reply: schema `thresholds_resource_usage_threshold_config`."""

    if TYPE_CHECKING:
        Filter: TypeAlias = AlertUsageThresholdFilter
        meter_id: Optional[str]

    filters: Optional[List[AlertUsageThresholdFilter]]
    gte: int
    meter: ExpandableField[Meter]
    recurrence: Literal["one_time"]

    _inner_class_types = {"filters": "AlertUsageThresholdFilter", "meter": None}


class CreditBalanceSummaryBalance(StripeObject):
    """Part of a reply: schema `credit_balance`."""

    if TYPE_CHECKING:
        AvailableBalance: TypeAlias = BillingCreditGrantsResourceAmount
        LedgerBalance: TypeAlias = BillingCreditGrantsResourceAmount

    available_balance: BillingCreditGrantsResourceAmount
    ledger_balance: BillingCreditGrantsResourceAmount

    _inner_class_types = {
        "available_balance": "_shared:BillingCreditGrantsResourceAmount",
        "ledger_balance": "_shared:BillingCreditGrantsResourceAmount",
    }


class CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided(StripeObject):
    """Part of a reply: schema
    `billing_credit_grants_resource_balance_credits_application_invoice_voided`.
    """

    if TYPE_CHECKING:
        invoice_id: Optional[str]

    invoice: ExpandableField[Invoice]
    invoice_line_item: str

    _inner_class_types = {"invoice": None}


class CreditBalanceTransactionCredit(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_balance_credit`."""

    if TYPE_CHECKING:
        Amount: TypeAlias = BillingCreditGrantsResourceAmount
        CreditsApplicationInvoiceVoided: TypeAlias = (
            CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided
        )

    amount: BillingCreditGrantsResourceAmount
    credits_application_invoice_voided: Optional[
        CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided
    ]
    type: Literal["credits_application_invoice_voided", "credits_granted"]

    _inner_class_types = {
        "amount": "_shared:BillingCreditGrantsResourceAmount",
        "credits_application_invoice_voided": "CreditBalanceTransactionCreditCreditsApplicationInvoiceVoided",
    }


class CreditBalanceTransactionDebitCreditsApplied(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_balance_credits_applied`."""

    if TYPE_CHECKING:
        invoice_id: Optional[str]

    invoice: ExpandableField[Invoice]
    invoice_line_item: str

    _inner_class_types = {"invoice": None}


class CreditBalanceTransactionDebit(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_balance_debit`."""

    if TYPE_CHECKING:
        Amount: TypeAlias = BillingCreditGrantsResourceAmount
        CreditsApplied: TypeAlias = CreditBalanceTransactionDebitCreditsApplied

    amount: BillingCreditGrantsResourceAmount
    credits_applied: Optional[CreditBalanceTransactionDebitCreditsApplied]
    type: Literal["credits_applied", "credits_expired", "credits_voided"]

    _inner_class_types = {
        "amount": "_shared:BillingCreditGrantsResourceAmount",
        "credits_applied": "CreditBalanceTransactionDebitCreditsApplied",
    }


class CreditGrantApplicabilityConfigScopePrice(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_applicable_price`."""

    id: Optional[str]


class CreditGrantApplicabilityConfigScope(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_scope`."""

    if TYPE_CHECKING:
        Price: TypeAlias = CreditGrantApplicabilityConfigScopePrice

    price_type: Optional[Literal["metered"]]
    prices: Optional[List[CreditGrantApplicabilityConfigScopePrice]]

    _inner_class_types = {"prices": "CreditGrantApplicabilityConfigScopePrice"}


class CreditGrantApplicabilityConfig(StripeObject):
    """Part of a reply: schema `billing_credit_grants_resource_applicability_config`."""

    if TYPE_CHECKING:
        Scope: TypeAlias = CreditGrantApplicabilityConfigScope

    scope: CreditGrantApplicabilityConfigScope

    _inner_class_types = {"scope": "CreditGrantApplicabilityConfigScope"}


class MeterCustomerMapping(StripeObject):
    """Part of a reply: schema `billing_meter_resource_customer_mapping_settings`."""

    event_payload_key: str
    type: Literal["by_id"]


class MeterDefaultAggregation(StripeObject):
    """Part of a reply: schema `billing_meter_resource_aggregation_settings`."""

    formula: Literal["count", "last", "sum"]


class MeterStatusTransitions(StripeObject):
    """Part of a reply: schema
    `billing_meter_resource_billing_meter_status_transitions`.
    """

    deactivated_at: Optional[int]


class MeterValueSettings(StripeObject):
    """Part of a reply: schema `billing_meter_resource_billing_meter_value`."""

    event_payload_key: str


class MeterEventAdjustmentCancel(StripeObject):
    """Part of a reply: schema
    `billing_meter_resource_billing_meter_event_adjustment_cancel`.
    """

    identifier: Optional[str]


class Alert(CreateableAPIResource, ListableAPIResource):
    """The `billing.alert` object.

    Operations: GET /v1/billing/alerts, GET /v1/billing/alerts/{id},
    POST /v1/billing/alerts, POST /v1/billing/alerts/{id}/activate,
    POST /v1/billing/alerts/{id}/archive, POST /v1/billing/alerts/{id}/deactivate.
    """

    OBJECT_NAME: ClassVar[Literal["billing.alert"]] = "billing.alert"

    if TYPE_CHECKING:
        UsageThreshold: TypeAlias = AlertUsageThreshold

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[AlertListParams]
        ) -> AnyIterator[Alert]: ...

    alert_type: Literal["usage_threshold"]
    id: str
    livemode: bool
    object: Literal["billing.alert"]
    status: Optional[Literal["active", "archived", "inactive"]]
    title: str
    usage_threshold: Optional[AlertUsageThreshold]

    _inner_class_types = {"usage_threshold": "AlertUsageThreshold"}
    _class_url = "/v1/billing/alerts"

    @api_method
    @staticmethod
    def activate(id: str, /, **params: Unpack[AlertActivateParams]) -> Alert:
        """POST /v1/billing/alerts/{id}/activate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/alerts/{id}/activate", (id,), params)

    @api_method
    @staticmethod
    async def activate_async(
        id: str, /, **params: Unpack[AlertActivateParams]
    ) -> Alert:
        """Async twin of `activate`: POST /v1/billing/alerts/{id}/activate."""
        return await request_on_async(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params
        )

    @api_method
    @staticmethod
    def archive(id: str, /, **params: Unpack[AlertArchiveParams]) -> Alert:
        """POST /v1/billing/alerts/{id}/archive

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/alerts/{id}/archive", (id,), params)

    @api_method
    @staticmethod
    async def archive_async(id: str, /, **params: Unpack[AlertArchiveParams]) -> Alert:
        """Async twin of `archive`: POST /v1/billing/alerts/{id}/archive."""
        return await request_on_async(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params
        )

    @classmethod
    def create(cls, **params: Unpack[AlertCreateParams]) -> Alert:
        """POST /v1/billing/alerts

        Required: alert_type, title.
        Optional: expand, usage_threshold.
        Returns Alert; raises StripeError.
        """
        return request("post", "/v1/billing/alerts", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[AlertCreateParams]) -> Alert:
        """Async twin of `create`: POST /v1/billing/alerts."""
        return await request_async("post", "/v1/billing/alerts", (), params)

    @api_method
    @staticmethod
    def deactivate(id: str, /, **params: Unpack[AlertDeactivateParams]) -> Alert:
        """POST /v1/billing/alerts/{id}/deactivate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/alerts/{id}/deactivate", (id,), params)

    @api_method
    @staticmethod
    async def deactivate_async(
        id: str, /, **params: Unpack[AlertDeactivateParams]
    ) -> Alert:
        """Async twin of `deactivate`: POST /v1/billing/alerts/{id}/deactivate."""
        return await request_on_async(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params
        )

    @classmethod
    def list(cls, **params: Unpack[AlertListParams]) -> ListObject[Alert]:
        """GET /v1/billing/alerts

        Optional: alert_type, ending_before, expand, limit, meter, starting_after.
        Returns ListObject[Alert]; raises StripeError.
        """
        return request("get", "/v1/billing/alerts", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[AlertListParams]) -> ListObject[Alert]:
        """Async twin of `list`: GET /v1/billing/alerts."""
        return await request_async(
            "get", "/v1/billing/alerts", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[AlertRetrieveParams]) -> Alert:
        """GET /v1/billing/alerts/{id}

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/billing/alerts/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[AlertRetrieveParams]
    ) -> Alert:
        """Async twin of `retrieve`: GET /v1/billing/alerts/{id}."""
        return await request_async("get", "/v1/billing/alerts/{id}", (id,), params)


class AlertTriggered(StripeObject):
    """The `billing.alert_triggered` object."""

    OBJECT_NAME: ClassVar[Literal["billing.alert_triggered"]] = (
        "billing.alert_triggered"
    )

    alert: Alert
    created: int
    customer: str
    livemode: bool
    object: Literal["billing.alert_triggered"]
    value: int

    _inner_class_types = {"alert": None}


class CreditBalanceSummary(SingletonAPIResource):
    """The `billing.credit_balance_summary` object.

    Operations: GET /v1/billing/credit_balance_summary.
    """

    OBJECT_NAME: ClassVar[Literal["billing.credit_balance_summary"]] = (
        "billing.credit_balance_summary"
    )

    if TYPE_CHECKING:
        Balance: TypeAlias = CreditBalanceSummaryBalance
        customer_id: Optional[str]

    balances: List[CreditBalanceSummaryBalance]
    customer: ExpandableField[Customer]
    livemode: bool
    object: Literal["billing.credit_balance_summary"]

    _inner_class_types = {"balances": "CreditBalanceSummaryBalance", "customer": None}
    _class_url = "/v1/billing/credit_balance_summary"

    @classmethod
    def retrieve(
        cls, **params: Unpack[CreditBalanceSummaryRetrieveParams]
    ) -> CreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary

        Required: customer, filter.
        Optional: expand.
        Returns CreditBalanceSummary; raises StripeError.
        """
        return request("get", "/v1/billing/credit_balance_summary", (), params)

    @classmethod
    async def retrieve_async(
        cls, **params: Unpack[CreditBalanceSummaryRetrieveParams]
    ) -> CreditBalanceSummary:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_summary."""
        return await request_async(
            "get", "/v1/billing/credit_balance_summary", (), params
        )


class CreditBalanceTransaction(ListableAPIResource):
    """The `billing.credit_balance_transaction` object.

    Operations: GET /v1/billing/credit_balance_transactions,
    GET /v1/billing/credit_balance_transactions/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["billing.credit_balance_transaction"]] = (
        "billing.credit_balance_transaction"
    )

    if TYPE_CHECKING:
        Credit: TypeAlias = CreditBalanceTransactionCredit
        Debit: TypeAlias = CreditBalanceTransactionDebit
        credit_grant_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CreditBalanceTransactionListParams],
        ) -> AnyIterator[CreditBalanceTransaction]: ...

    created: int
    credit: Optional[CreditBalanceTransactionCredit]
    credit_grant: ExpandableField[CreditGrant]
    debit: Optional[CreditBalanceTransactionDebit]
    effective_at: int
    id: str
    livemode: bool
    object: Literal["billing.credit_balance_transaction"]
    test_clock: Optional[ExpandableField[TestClock]]
    type: Optional[Literal["credit", "debit"]]

    _inner_class_types = {
        "credit": "CreditBalanceTransactionCredit",
        "credit_grant": None,
        "debit": "CreditBalanceTransactionDebit",
        "test_clock": None,
    }
    _class_url = "/v1/billing/credit_balance_transactions"

    @classmethod
    def list(
        cls, **params: Unpack[CreditBalanceTransactionListParams]
    ) -> ListObject[CreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions

        Required: customer.
        Optional: credit_grant, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditBalanceTransaction]; raises StripeError.
        """
        return request(
            "get", "/v1/billing/credit_balance_transactions", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[CreditBalanceTransactionListParams]
    ) -> ListObject[CreditBalanceTransaction]:
        """Async twin of `list`: GET /v1/billing/credit_balance_transactions."""
        return await request_async(
            "get", "/v1/billing/credit_balance_transactions", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CreditBalanceTransactionRetrieveParams]
    ) -> CreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}

        Optional: expand.
        Returns CreditBalanceTransaction; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return request(
            "get", "/v1/billing/credit_balance_transactions/{id}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CreditBalanceTransactionRetrieveParams]
    ) -> CreditBalanceTransaction:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_transactions/{id}."""
        return await request_async(
            "get", "/v1/billing/credit_balance_transactions/{id}", (id,), params
        )


class CreditGrant(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `billing.credit_grant` object.

    Operations: GET /v1/billing/credit_grants, GET /v1/billing/credit_grants/{id},
    POST /v1/billing/credit_grants, POST /v1/billing/credit_grants/{id},
    POST /v1/billing/credit_grants/{id}/expire,
    POST /v1/billing/credit_grants/{id}/void.
    """

    OBJECT_NAME: ClassVar[Literal["billing.credit_grant"]] = "billing.credit_grant"

    if TYPE_CHECKING:
        Amount: TypeAlias = BillingCreditGrantsResourceAmount
        ApplicabilityConfig: TypeAlias = CreditGrantApplicabilityConfig
        customer_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[CreditGrantListParams],
        ) -> AnyIterator[CreditGrant]: ...

    amount: BillingCreditGrantsResourceAmount
    applicability_config: CreditGrantApplicabilityConfig
    category: Literal["paid", "promotional"]
    created: int
    customer: ExpandableField[Customer]
    effective_at: Optional[int]
    expires_at: Optional[int]
    id: str
    livemode: bool
    metadata: MapField[str]
    name: Optional[str]
    object: Literal["billing.credit_grant"]
    priority: Optional[int]
    test_clock: Optional[ExpandableField[TestClock]]
    updated: int
    voided_at: Optional[int]

    _inner_class_types = {
        "amount": "_shared:BillingCreditGrantsResourceAmount",
        "applicability_config": "CreditGrantApplicabilityConfig",
        "customer": None,
        "metadata": "*",
        "test_clock": None,
    }
    _class_url = "/v1/billing/credit_grants"

    @classmethod
    def create(cls, **params: Unpack[CreditGrantCreateParams]) -> CreditGrant:
        """POST /v1/billing/credit_grants

        Required: amount, applicability_config, category, customer.
        Optional: effective_at, expand, expires_at, metadata, name, priority.
        Returns CreditGrant; raises StripeError.
        """
        return request("post", "/v1/billing/credit_grants", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[CreditGrantCreateParams]
    ) -> CreditGrant:
        """Async twin of `create`: POST /v1/billing/credit_grants."""
        return await request_async("post", "/v1/billing/credit_grants", (), params)

    @api_method
    @staticmethod
    def expire(id: str, /, **params: Unpack[CreditGrantExpireParams]) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request_on(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params
        )

    @api_method
    @staticmethod
    async def expire_async(
        id: str, /, **params: Unpack[CreditGrantExpireParams]
    ) -> CreditGrant:
        """Async twin of `expire`: POST /v1/billing/credit_grants/{id}/expire."""
        return await request_on_async(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params
        )

    @classmethod
    def list(cls, **params: Unpack[CreditGrantListParams]) -> ListObject[CreditGrant]:
        """GET /v1/billing/credit_grants

        Optional: customer, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditGrant]; raises StripeError.
        """
        return request("get", "/v1/billing/credit_grants", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[CreditGrantListParams]
    ) -> ListObject[CreditGrant]:
        """Async twin of `list`: GET /v1/billing/credit_grants."""
        return await request_async(
            "get", "/v1/billing/credit_grants", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[CreditGrantModifyParams]) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}

        Optional: expand, expires_at, metadata.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/billing/credit_grants/{id}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[CreditGrantModifyParams]
    ) -> CreditGrant:
        """Async twin of `modify`: POST /v1/billing/credit_grants/{id}."""
        return await request_async(
            "post", "/v1/billing/credit_grants/{id}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CreditGrantRetrieveParams]
    ) -> CreditGrant:
        """GET /v1/billing/credit_grants/{id}

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/billing/credit_grants/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CreditGrantRetrieveParams]
    ) -> CreditGrant:
        """Async twin of `retrieve`: GET /v1/billing/credit_grants/{id}."""
        return await request_async(
            "get", "/v1/billing/credit_grants/{id}", (id,), params
        )

    @api_method
    @staticmethod
    def void_grant(
        id: str, /, **params: Unpack[CreditGrantVoidGrantParams]
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/void

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request_on("post", "/v1/billing/credit_grants/{id}/void", (id,), params)

    @api_method
    @staticmethod
    async def void_grant_async(
        id: str, /, **params: Unpack[CreditGrantVoidGrantParams]
    ) -> CreditGrant:
        """Async twin of `void_grant`: POST /v1/billing/credit_grants/{id}/void."""
        return await request_on_async(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params
        )


class Meter(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `billing.meter` object.

    Operations: GET /v1/billing/meters, GET /v1/billing/meters/{id},
    GET /v1/billing/meters/{id}/event_summaries, POST /v1/billing/meters,
    POST /v1/billing/meters/{id}, POST /v1/billing/meters/{id}/deactivate,
    POST /v1/billing/meters/{id}/reactivate.
    """

    OBJECT_NAME: ClassVar[Literal["billing.meter"]] = "billing.meter"

    if TYPE_CHECKING:
        CustomerMapping: TypeAlias = MeterCustomerMapping
        DefaultAggregation: TypeAlias = MeterDefaultAggregation
        StatusTransitions: TypeAlias = MeterStatusTransitions
        ValueSettings: TypeAlias = MeterValueSettings

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[MeterListParams]
        ) -> AnyIterator[Meter]: ...

    created: int
    customer_mapping: MeterCustomerMapping
    default_aggregation: MeterDefaultAggregation
    display_name: str
    event_name: str
    event_time_window: Optional[Literal["day", "hour"]]
    id: str
    livemode: bool
    object: Literal["billing.meter"]
    status: Literal["active", "inactive"]
    status_transitions: MeterStatusTransitions
    updated: int
    value_settings: MeterValueSettings

    _inner_class_types = {
        "customer_mapping": "MeterCustomerMapping",
        "default_aggregation": "MeterDefaultAggregation",
        "status_transitions": "MeterStatusTransitions",
        "value_settings": "MeterValueSettings",
    }
    _class_url = "/v1/billing/meters"

    @classmethod
    def create(cls, **params: Unpack[MeterCreateParams]) -> Meter:
        """POST /v1/billing/meters

        Required: default_aggregation, display_name, event_name.
        Optional: customer_mapping, event_time_window, expand, value_settings.
        Returns Meter; raises StripeError.
        """
        return request("post", "/v1/billing/meters", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[MeterCreateParams]) -> Meter:
        """Async twin of `create`: POST /v1/billing/meters."""
        return await request_async("post", "/v1/billing/meters", (), params)

    @api_method
    @staticmethod
    def deactivate(id: str, /, **params: Unpack[MeterDeactivateParams]) -> Meter:
        """POST /v1/billing/meters/{id}/deactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/meters/{id}/deactivate", (id,), params)

    @api_method
    @staticmethod
    async def deactivate_async(
        id: str, /, **params: Unpack[MeterDeactivateParams]
    ) -> Meter:
        """Async twin of `deactivate`: POST /v1/billing/meters/{id}/deactivate."""
        return await request_on_async(
            "post", "/v1/billing/meters/{id}/deactivate", (id,), params
        )

    @classmethod
    def list(cls, **params: Unpack[MeterListParams]) -> ListObject[Meter]:
        """GET /v1/billing/meters

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[Meter]; raises StripeError.
        """
        return request("get", "/v1/billing/meters", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[MeterListParams]) -> ListObject[Meter]:
        """Async twin of `list`: GET /v1/billing/meters."""
        return await request_async(
            "get", "/v1/billing/meters", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def list_event_summaries(
        id: str, /, **params: Unpack[MeterListEventSummariesParams]
    ) -> ListObject[MeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries

        Required: customer, end_time, start_time.
        Optional: ending_before, expand, limit, starting_after,
        value_grouping_window.
        Returns ListObject[MeterEventSummary]; raises StripeError
        (InvalidRequestError when id is empty).
        """
        return request_on(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_event_summaries_async(
        id: str, /, **params: Unpack[MeterListEventSummariesParams]
    ) -> ListObject[MeterEventSummary]:
        """Async twin of `list_event_summaries`:
        GET /v1/billing/meters/{id}/event_summaries.
        """
        return await request_on_async(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            expects="list",
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[MeterModifyParams]) -> Meter:
        """POST /v1/billing/meters/{id}

        Optional: display_name, expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/billing/meters/{id}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[MeterModifyParams]) -> Meter:
        """Async twin of `modify`: POST /v1/billing/meters/{id}."""
        return await request_async("post", "/v1/billing/meters/{id}", (id,), params)

    @api_method
    @staticmethod
    def reactivate(id: str, /, **params: Unpack[MeterReactivateParams]) -> Meter:
        """POST /v1/billing/meters/{id}/reactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request_on("post", "/v1/billing/meters/{id}/reactivate", (id,), params)

    @api_method
    @staticmethod
    async def reactivate_async(
        id: str, /, **params: Unpack[MeterReactivateParams]
    ) -> Meter:
        """Async twin of `reactivate`: POST /v1/billing/meters/{id}/reactivate."""
        return await request_on_async(
            "post", "/v1/billing/meters/{id}/reactivate", (id,), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[MeterRetrieveParams]) -> Meter:
        """GET /v1/billing/meters/{id}

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/billing/meters/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[MeterRetrieveParams]
    ) -> Meter:
        """Async twin of `retrieve`: GET /v1/billing/meters/{id}."""
        return await request_async("get", "/v1/billing/meters/{id}", (id,), params)


class MeterEvent(CreateableAPIResource):
    """The `billing.meter_event` object.

    Operations: POST /v1/billing/meter_events.
    """

    OBJECT_NAME: ClassVar[Literal["billing.meter_event"]] = "billing.meter_event"

    created: int
    event_name: str
    identifier: str
    livemode: bool
    object: Literal["billing.meter_event"]
    payload: MapField[str]
    timestamp: int

    _inner_class_types = {"payload": "*"}
    _class_url = "/v1/billing/meter_events"

    @classmethod
    def create(cls, **params: Unpack[MeterEventCreateParams]) -> MeterEvent:
        """POST /v1/billing/meter_events

        Required: event_name, payload.
        Optional: expand, identifier, timestamp.
        Returns MeterEvent; raises StripeError.
        """
        return request("post", "/v1/billing/meter_events", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[MeterEventCreateParams]) -> MeterEvent:
        """Async twin of `create`: POST /v1/billing/meter_events."""
        return await request_async("post", "/v1/billing/meter_events", (), params)


class MeterEventAdjustment(CreateableAPIResource):
    """The `billing.meter_event_adjustment` object.

    Operations: POST /v1/billing/meter_event_adjustments.
    """

    OBJECT_NAME: ClassVar[Literal["billing.meter_event_adjustment"]] = (
        "billing.meter_event_adjustment"
    )

    if TYPE_CHECKING:
        Cancel: TypeAlias = MeterEventAdjustmentCancel

    cancel: Optional[MeterEventAdjustmentCancel]
    event_name: str
    livemode: bool
    object: Literal["billing.meter_event_adjustment"]
    status: Literal["complete", "pending"]
    type: Literal["cancel"]

    _inner_class_types = {"cancel": "MeterEventAdjustmentCancel"}
    _class_url = "/v1/billing/meter_event_adjustments"

    @classmethod
    def create(
        cls, **params: Unpack[MeterEventAdjustmentCreateParams]
    ) -> MeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments

        Required: event_name, type.
        Optional: cancel, expand.
        Returns MeterEventAdjustment; raises StripeError.
        """
        return request("post", "/v1/billing/meter_event_adjustments", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[MeterEventAdjustmentCreateParams]
    ) -> MeterEventAdjustment:
        """Async twin of `create`: POST /v1/billing/meter_event_adjustments."""
        return await request_async(
            "post", "/v1/billing/meter_event_adjustments", (), params
        )


class MeterEventSummary(StripeObject):
    """The `billing.meter_event_summary` object."""

    OBJECT_NAME: ClassVar[Literal["billing.meter_event_summary"]] = (
        "billing.meter_event_summary"
    )

    aggregated_value: float
    end_time: int
    id: str
    livemode: bool
    meter: str
    object: Literal["billing.meter_event_summary"]
    start_time: int


class BillingAlertTriggeredPreviousAttributes(PreviousAttributes):
    """Former values of `billing.alert_triggered` fields, of any of them.

    What is nested in them may be partial as well.
    """

    alert: Optional[Alert]
    created: Optional[int]
    customer: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["billing.alert_triggered"]]
    value: Optional[int]

    _inner_class_types = {"alert": None}


class BillingAlertTriggeredEventData(EventData):
    """What an event holds about the schema `billing.alert_triggered`."""

    object: AlertTriggered
    previous_attributes: Optional[BillingAlertTriggeredPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BillingAlertTriggeredPreviousAttributes",
    }


class BillingAlertTriggeredEvent(Event):
    """The event `billing.alert.triggered`."""

    LOOKUP_TYPE: ClassVar[Literal["billing.alert.triggered"]] = (
        "billing.alert.triggered"
    )

    data: BillingAlertTriggeredEventData
    type: Literal["billing.alert.triggered"]

    _inner_class_types = {"data": "BillingAlertTriggeredEventData"}


class AlertService(StripeService):
    """Calls below `client.v1.billing.alerts`."""

    def activate(
        self,
        id: str,
        params: Optional[AlertActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/activate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params, options
        )

    async def activate_async(
        self,
        id: str,
        params: Optional[AlertActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `activate`: POST /v1/billing/alerts/{id}/activate."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/activate", (id,), params, options
        )

    def archive(
        self,
        id: str,
        params: Optional[AlertArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/archive

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params, options
        )

    async def archive_async(
        self,
        id: str,
        params: Optional[AlertArchiveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `archive`: POST /v1/billing/alerts/{id}/archive."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/archive", (id,), params, options
        )

    def create(
        self, params: AlertCreateParams, options: Optional[RequestOptions] = None
    ) -> Alert:
        """POST /v1/billing/alerts

        Required: alert_type, title.
        Optional: expand, usage_threshold.
        Returns Alert; raises StripeError.
        """
        return self._request("post", "/v1/billing/alerts", (), params, options)

    async def create_async(
        self, params: AlertCreateParams, options: Optional[RequestOptions] = None
    ) -> Alert:
        """Async twin of `create`: POST /v1/billing/alerts."""
        return await self._request_async(
            "post", "/v1/billing/alerts", (), params, options
        )

    def deactivate(
        self,
        id: str,
        params: Optional[AlertDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """POST /v1/billing/alerts/{id}/deactivate

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params, options
        )

    async def deactivate_async(
        self,
        id: str,
        params: Optional[AlertDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `deactivate`: POST /v1/billing/alerts/{id}/deactivate."""
        return await self._request_async(
            "post", "/v1/billing/alerts/{id}/deactivate", (id,), params, options
        )

    def list(
        self,
        params: Optional[AlertListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Alert]:
        """GET /v1/billing/alerts

        Optional: alert_type, ending_before, expand, limit, meter, starting_after.
        Returns ListObject[Alert]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/alerts", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[AlertListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Alert]:
        """Async twin of `list`: GET /v1/billing/alerts."""
        return await self._request_async(
            "get", "/v1/billing/alerts", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[AlertRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """GET /v1/billing/alerts/{id}

        Optional: expand.
        Returns Alert; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/billing/alerts/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[AlertRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Alert:
        """Async twin of `retrieve`: GET /v1/billing/alerts/{id}."""
        return await self._request_async(
            "get", "/v1/billing/alerts/{id}", (id,), params, options
        )


class CreditBalanceSummaryService(StripeService):
    """Calls below `client.v1.billing.credit_balance_summary`."""

    def retrieve(
        self,
        params: CreditBalanceSummaryRetrieveParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary

        Required: customer, filter.
        Optional: expand.
        Returns CreditBalanceSummary; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/credit_balance_summary", (), params, options
        )

    async def retrieve_async(
        self,
        params: CreditBalanceSummaryRetrieveParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceSummary:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_summary."""
        return await self._request_async(
            "get", "/v1/billing/credit_balance_summary", (), params, options
        )


class CreditBalanceTransactionService(StripeService):
    """Calls below `client.v1.billing.credit_balance_transactions`."""

    def list(
        self,
        params: CreditBalanceTransactionListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditBalanceTransaction]:
        """GET /v1/billing/credit_balance_transactions

        Required: customer.
        Optional: credit_grant, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditBalanceTransaction]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/billing/credit_balance_transactions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: CreditBalanceTransactionListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditBalanceTransaction]:
        """Async twin of `list`: GET /v1/billing/credit_balance_transactions."""
        return await self._request_async(
            "get",
            "/v1/billing/credit_balance_transactions",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        id: str,
        params: Optional[CreditBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceTransaction:
        """GET /v1/billing/credit_balance_transactions/{id}

        Optional: expand.
        Returns CreditBalanceTransaction; raises StripeError (InvalidRequestError
        when id is empty).
        """
        return self._request(
            "get",
            "/v1/billing/credit_balance_transactions/{id}",
            (id,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[CreditBalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceTransaction:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_transactions/{id}."""
        return await self._request_async(
            "get",
            "/v1/billing/credit_balance_transactions/{id}",
            (id,),
            params,
            options,
        )


class CreditGrantService(StripeService):
    """Calls below `client.v1.billing.credit_grants`."""

    def create(
        self, params: CreditGrantCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants

        Required: amount, applicability_config, category, customer.
        Optional: effective_at, expand, expires_at, metadata, name, priority.
        Returns CreditGrant; raises StripeError.
        """
        return self._request("post", "/v1/billing/credit_grants", (), params, options)

    async def create_async(
        self, params: CreditGrantCreateParams, options: Optional[RequestOptions] = None
    ) -> CreditGrant:
        """Async twin of `create`: POST /v1/billing/credit_grants."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants", (), params, options
        )

    def expire(
        self,
        id: str,
        params: Optional[CreditGrantExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/expire

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params, options
        )

    async def expire_async(
        self,
        id: str,
        params: Optional[CreditGrantExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `expire`: POST /v1/billing/credit_grants/{id}/expire."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}/expire", (id,), params, options
        )

    def list(
        self,
        params: Optional[CreditGrantListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditGrant]:
        """GET /v1/billing/credit_grants

        Optional: customer, ending_before, expand, limit, starting_after.
        Returns ListObject[CreditGrant]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/credit_grants", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CreditGrantListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CreditGrant]:
        """Async twin of `list`: GET /v1/billing/credit_grants."""
        return await self._request_async(
            "get", "/v1/billing/credit_grants", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[CreditGrantRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """GET /v1/billing/credit_grants/{id}

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[CreditGrantRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `retrieve`: GET /v1/billing/credit_grants/{id}."""
        return await self._request_async(
            "get", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[CreditGrantUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}

        Optional: expand, expires_at, metadata.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    async def update_async(
        self,
        id: str,
        params: Optional[CreditGrantUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `update`: POST /v1/billing/credit_grants/{id}."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}", (id,), params, options
        )

    def void_grant(
        self,
        id: str,
        params: Optional[CreditGrantVoidGrantParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """POST /v1/billing/credit_grants/{id}/void

        Optional: expand.
        Returns CreditGrant; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params, options
        )

    async def void_grant_async(
        self,
        id: str,
        params: Optional[CreditGrantVoidGrantParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CreditGrant:
        """Async twin of `void_grant`: POST /v1/billing/credit_grants/{id}/void."""
        return await self._request_async(
            "post", "/v1/billing/credit_grants/{id}/void", (id,), params, options
        )


class MeterEventAdjustmentService(StripeService):
    """Calls below `client.v1.billing.meter_event_adjustments`."""

    def create(
        self,
        params: MeterEventAdjustmentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments

        Required: event_name, type.
        Optional: cancel, expand.
        Returns MeterEventAdjustment; raises StripeError.
        """
        return self._request(
            "post", "/v1/billing/meter_event_adjustments", (), params, options
        )

    async def create_async(
        self,
        params: MeterEventAdjustmentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventAdjustment:
        """Async twin of `create`: POST /v1/billing/meter_event_adjustments."""
        return await self._request_async(
            "post", "/v1/billing/meter_event_adjustments", (), params, options
        )


class MeterEventService(StripeService):
    """Calls below `client.v1.billing.meter_events`."""

    def create(
        self, params: MeterEventCreateParams, options: Optional[RequestOptions] = None
    ) -> MeterEvent:
        """POST /v1/billing/meter_events

        Required: event_name, payload.
        Optional: expand, identifier, timestamp.
        Returns MeterEvent; raises StripeError.
        """
        return self._request("post", "/v1/billing/meter_events", (), params, options)

    async def create_async(
        self, params: MeterEventCreateParams, options: Optional[RequestOptions] = None
    ) -> MeterEvent:
        """Async twin of `create`: POST /v1/billing/meter_events."""
        return await self._request_async(
            "post", "/v1/billing/meter_events", (), params, options
        )


class MeterService(StripeService):
    """Calls below `client.v1.billing.meters`."""

    _services = {"event_summaries": "billing._objects:MeterEventSummaryService"}
    if TYPE_CHECKING:
        event_summaries: MeterEventSummaryService

    def create(
        self, params: MeterCreateParams, options: Optional[RequestOptions] = None
    ) -> Meter:
        """POST /v1/billing/meters

        Required: default_aggregation, display_name, event_name.
        Optional: customer_mapping, event_time_window, expand, value_settings.
        Returns Meter; raises StripeError.
        """
        return self._request("post", "/v1/billing/meters", (), params, options)

    async def create_async(
        self, params: MeterCreateParams, options: Optional[RequestOptions] = None
    ) -> Meter:
        """Async twin of `create`: POST /v1/billing/meters."""
        return await self._request_async(
            "post", "/v1/billing/meters", (), params, options
        )

    def deactivate(
        self,
        id: str,
        params: Optional[MeterDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """POST /v1/billing/meters/{id}/deactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/meters/{id}/deactivate", (id,), params, options
        )

    async def deactivate_async(
        self,
        id: str,
        params: Optional[MeterDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `deactivate`: POST /v1/billing/meters/{id}/deactivate."""
        return await self._request_async(
            "post", "/v1/billing/meters/{id}/deactivate", (id,), params, options
        )

    def list(
        self,
        params: Optional[MeterListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Meter]:
        """GET /v1/billing/meters

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[Meter]; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/meters", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[MeterListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Meter]:
        """Async twin of `list`: GET /v1/billing/meters."""
        return await self._request_async(
            "get", "/v1/billing/meters", (), params, options, expects="list"
        )

    def reactivate(
        self,
        id: str,
        params: Optional[MeterReactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """POST /v1/billing/meters/{id}/reactivate

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request(
            "post", "/v1/billing/meters/{id}/reactivate", (id,), params, options
        )

    async def reactivate_async(
        self,
        id: str,
        params: Optional[MeterReactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `reactivate`: POST /v1/billing/meters/{id}/reactivate."""
        return await self._request_async(
            "post", "/v1/billing/meters/{id}/reactivate", (id,), params, options
        )

    def retrieve(
        self,
        id: str,
        params: Optional[MeterRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """GET /v1/billing/meters/{id}

        Optional: expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/billing/meters/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[MeterRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `retrieve`: GET /v1/billing/meters/{id}."""
        return await self._request_async(
            "get", "/v1/billing/meters/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[MeterUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """POST /v1/billing/meters/{id}

        Optional: display_name, expand.
        Returns Meter; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("post", "/v1/billing/meters/{id}", (id,), params, options)

    async def update_async(
        self,
        id: str,
        params: Optional[MeterUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Meter:
        """Async twin of `update`: POST /v1/billing/meters/{id}."""
        return await self._request_async(
            "post", "/v1/billing/meters/{id}", (id,), params, options
        )


class MeterEventSummaryService(StripeService):
    """Calls below `client.v1.billing.meters.event_summaries`."""

    def list(
        self,
        id: str,
        params: MeterEventSummaryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[MeterEventSummary]:
        """GET /v1/billing/meters/{id}/event_summaries

        Required: customer, end_time, start_time.
        Optional: ending_before, expand, limit, starting_after,
        value_grouping_window.
        Returns ListObject[MeterEventSummary]; raises StripeError
        (InvalidRequestError when id is empty).
        """
        return self._request(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        id: str,
        params: MeterEventSummaryListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[MeterEventSummary]:
        """Async twin of `list`: GET /v1/billing/meters/{id}/event_summaries."""
        return await self._request_async(
            "get",
            "/v1/billing/meters/{id}/event_summaries",
            (id,),
            params,
            options,
            expects="list",
        )
