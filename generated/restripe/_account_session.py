# Rendered by codegen; never edit.
"""`account_session`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import CreateableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.config import RequestOptions
    from .params._others import AccountSessionCreateParams


class AccountSessionComponentsAccountManagementFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_account_features_claim`."""

    disable_stripe_user_authentication: bool
    external_account_collection: bool


class AccountSessionComponentsAccountManagement(StripeObject):
    """Part of a reply: schema `connect_embedded_account_config_claim`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsAccountManagementFeatures

    enabled: bool
    features: AccountSessionComponentsAccountManagementFeatures

    _inner_class_types = {
        "features": "AccountSessionComponentsAccountManagementFeatures",
    }


class AccountSessionComponentsBalancesFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_payouts_features`."""

    disable_stripe_user_authentication: bool
    edit_payout_schedule: bool
    external_account_collection: bool
    instant_payouts: bool
    standard_payouts: bool


class AccountSessionComponentsBalances(StripeObject):
    """Part of a reply: schema `connect_embedded_payouts_config`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsBalancesFeatures

    enabled: bool
    features: AccountSessionComponentsBalancesFeatures

    _inner_class_types = {"features": "AccountSessionComponentsBalancesFeatures"}


class AccountSessionComponentsDisputesListFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_disputes_list_features`."""

    capture_payments: bool
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool


class AccountSessionComponentsDisputesList(StripeObject):
    """Part of a reply: schema `connect_embedded_disputes_list_config`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsDisputesListFeatures

    enabled: bool
    features: AccountSessionComponentsDisputesListFeatures

    _inner_class_types = {"features": "AccountSessionComponentsDisputesListFeatures"}


class AccountSessionComponentsDocumentsFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_base_features`."""


class AccountSessionComponentsDocuments(StripeObject):
    """Part of a reply: schema `connect_embedded_base_config_claim`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsDocumentsFeatures

    enabled: bool
    features: AccountSessionComponentsDocumentsFeatures

    _inner_class_types = {"features": "AccountSessionComponentsDocumentsFeatures"}


class AccountSessionComponentsFinancialAccountFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_financial_account_features`."""

    disable_stripe_user_authentication: bool
    external_account_collection: bool
    send_money: bool
    transfer_balance: bool


class AccountSessionComponentsFinancialAccount(StripeObject):
    """Part of a reply: schema `connect_embedded_financial_account_config_claim`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsFinancialAccountFeatures

    enabled: bool
    features: AccountSessionComponentsFinancialAccountFeatures

    _inner_class_types = {
        "features": "AccountSessionComponentsFinancialAccountFeatures",
    }


class AccountSessionComponentsFinancialAccountTransactionsFeatures(StripeObject):
    """Part of a reply: schema
    `connect_embedded_financial_account_transactions_features`.
    """

    card_spend_dispute_management: bool


class AccountSessionComponentsFinancialAccountTransactions(StripeObject):
    """Part of a reply: schema
    `connect_embedded_financial_account_transactions_config_claim`.
    """

    if TYPE_CHECKING:
        Features: TypeAlias = (
            AccountSessionComponentsFinancialAccountTransactionsFeatures
        )

    enabled: bool
    features: AccountSessionComponentsFinancialAccountTransactionsFeatures

    _inner_class_types = {
        "features": "AccountSessionComponentsFinancialAccountTransactionsFeatures",
    }


class AccountSessionComponentsInstantPayoutsPromotionFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_instant_payouts_promotion_features`."""

    disable_stripe_user_authentication: bool
    external_account_collection: bool
    instant_payouts: bool


class AccountSessionComponentsInstantPayoutsPromotion(StripeObject):
    """Part of a reply: schema `connect_embedded_instant_payouts_promotion_config`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsInstantPayoutsPromotionFeatures

    enabled: bool
    features: AccountSessionComponentsInstantPayoutsPromotionFeatures

    _inner_class_types = {
        "features": "AccountSessionComponentsInstantPayoutsPromotionFeatures",
    }


class AccountSessionComponentsIssuingCardFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_issuing_card_features`."""

    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    spend_control_management: bool


class AccountSessionComponentsIssuingCard(StripeObject):
    """Part of a reply: schema `connect_embedded_issuing_card_config_claim`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsIssuingCardFeatures

    enabled: bool
    features: AccountSessionComponentsIssuingCardFeatures

    _inner_class_types = {"features": "AccountSessionComponentsIssuingCardFeatures"}


class AccountSessionComponentsIssuingCardsListFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_issuing_cards_list_features`."""

    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    disable_stripe_user_authentication: bool
    spend_control_management: bool


class AccountSessionComponentsIssuingCardsList(StripeObject):
    """Part of a reply: schema `connect_embedded_issuing_cards_list_config_claim`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsIssuingCardsListFeatures

    enabled: bool
    features: AccountSessionComponentsIssuingCardsListFeatures

    _inner_class_types = {
        "features": "AccountSessionComponentsIssuingCardsListFeatures",
    }


class AccountSessionComponentsPaymentDetailsFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_payments_features`."""

    capture_payments: bool
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool


class AccountSessionComponentsPaymentDetails(StripeObject):
    """Part of a reply: schema `connect_embedded_payments_config_claim`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsPaymentDetailsFeatures

    enabled: bool
    features: AccountSessionComponentsPaymentDetailsFeatures

    _inner_class_types = {"features": "AccountSessionComponentsPaymentDetailsFeatures"}


class AccountSessionComponentsPaymentDisputesFeatures(StripeObject):
    """Part of a reply: schema `connect_embedded_payment_disputes_features`."""

    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool


class AccountSessionComponentsPaymentDisputes(StripeObject):
    """Part of a reply: schema `connect_embedded_payment_disputes_config`."""

    if TYPE_CHECKING:
        Features: TypeAlias = AccountSessionComponentsPaymentDisputesFeatures

    enabled: bool
    features: AccountSessionComponentsPaymentDisputesFeatures

    _inner_class_types = {"features": "AccountSessionComponentsPaymentDisputesFeatures"}


class AccountSessionComponents(StripeObject):
    """Part of a reply: schema `connect_embedded_account_session_create_components`."""

    if TYPE_CHECKING:
        AccountManagement: TypeAlias = AccountSessionComponentsAccountManagement
        AccountOnboarding: TypeAlias = AccountSessionComponentsAccountManagement
        Balances: TypeAlias = AccountSessionComponentsBalances
        DisputesList: TypeAlias = AccountSessionComponentsDisputesList
        Documents: TypeAlias = AccountSessionComponentsDocuments
        FinancialAccount: TypeAlias = AccountSessionComponentsFinancialAccount
        FinancialAccountTransactions: TypeAlias = (
            AccountSessionComponentsFinancialAccountTransactions
        )
        InstantPayoutsPromotion: TypeAlias = (
            AccountSessionComponentsInstantPayoutsPromotion
        )
        IssuingCard: TypeAlias = AccountSessionComponentsIssuingCard
        IssuingCardsList: TypeAlias = AccountSessionComponentsIssuingCardsList
        NotificationBanner: TypeAlias = AccountSessionComponentsAccountManagement
        PaymentDetails: TypeAlias = AccountSessionComponentsPaymentDetails
        PaymentDisputes: TypeAlias = AccountSessionComponentsPaymentDisputes
        Payments: TypeAlias = AccountSessionComponentsPaymentDetails
        PayoutDetails: TypeAlias = AccountSessionComponentsDocuments
        Payouts: TypeAlias = AccountSessionComponentsBalances
        PayoutsList: TypeAlias = AccountSessionComponentsDocuments
        TaxRegistrations: TypeAlias = AccountSessionComponentsDocuments
        TaxSettings: TypeAlias = AccountSessionComponentsDocuments

    account_management: AccountSessionComponentsAccountManagement
    account_onboarding: AccountSessionComponentsAccountManagement
    balances: AccountSessionComponentsBalances
    disputes_list: AccountSessionComponentsDisputesList
    documents: AccountSessionComponentsDocuments
    financial_account: AccountSessionComponentsFinancialAccount
    financial_account_transactions: AccountSessionComponentsFinancialAccountTransactions
    instant_payouts_promotion: AccountSessionComponentsInstantPayoutsPromotion
    issuing_card: AccountSessionComponentsIssuingCard
    issuing_cards_list: AccountSessionComponentsIssuingCardsList
    notification_banner: AccountSessionComponentsAccountManagement
    payment_details: AccountSessionComponentsPaymentDetails
    payment_disputes: AccountSessionComponentsPaymentDisputes
    payments: AccountSessionComponentsPaymentDetails
    payout_details: AccountSessionComponentsDocuments
    payouts: AccountSessionComponentsBalances
    payouts_list: AccountSessionComponentsDocuments
    tax_registrations: AccountSessionComponentsDocuments
    tax_settings: AccountSessionComponentsDocuments

    _inner_class_types = {
        "account_management": "AccountSessionComponentsAccountManagement",
        "account_onboarding": "AccountSessionComponentsAccountManagement",
        "balances": "AccountSessionComponentsBalances",
        "disputes_list": "AccountSessionComponentsDisputesList",
        "documents": "AccountSessionComponentsDocuments",
        "financial_account": "AccountSessionComponentsFinancialAccount",
        "financial_account_transactions": "AccountSessionComponentsFinancialAccountTransactions",
        "instant_payouts_promotion": "AccountSessionComponentsInstantPayoutsPromotion",
        "issuing_card": "AccountSessionComponentsIssuingCard",
        "issuing_cards_list": "AccountSessionComponentsIssuingCardsList",
        "notification_banner": "AccountSessionComponentsAccountManagement",
        "payment_details": "AccountSessionComponentsPaymentDetails",
        "payment_disputes": "AccountSessionComponentsPaymentDisputes",
        "payments": "AccountSessionComponentsPaymentDetails",
        "payout_details": "AccountSessionComponentsDocuments",
        "payouts": "AccountSessionComponentsBalances",
        "payouts_list": "AccountSessionComponentsDocuments",
        "tax_registrations": "AccountSessionComponentsDocuments",
        "tax_settings": "AccountSessionComponentsDocuments",
    }


class AccountSession(CreateableAPIResource):
    """The `account_session` object.

    Operations: POST /v1/account_sessions.
    """

    OBJECT_NAME: ClassVar[Literal["account_session"]] = "account_session"

    if TYPE_CHECKING:
        Components: TypeAlias = AccountSessionComponents

    account: str
    client_secret: str
    components: AccountSessionComponents
    expires_at: int
    livemode: bool
    object: Literal["account_session"]

    _inner_class_types = {"components": "AccountSessionComponents"}
    _class_url = "/v1/account_sessions"

    @classmethod
    def create(cls, **params: Unpack[AccountSessionCreateParams]) -> AccountSession:
        """POST /v1/account_sessions

        Required: account, components.
        Optional: expand.
        Returns AccountSession; raises StripeError.
        """
        return request("post", "/v1/account_sessions", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[AccountSessionCreateParams]
    ) -> AccountSession:
        """Async twin of `create`: POST /v1/account_sessions."""
        return await request_async("post", "/v1/account_sessions", (), params)


class AccountSessionService(StripeService):
    """Calls below `client.v1.account_sessions`."""

    def create(
        self,
        params: AccountSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> AccountSession:
        """POST /v1/account_sessions

        Required: account, components.
        Optional: expand.
        Returns AccountSession; raises StripeError.
        """
        return self._request("post", "/v1/account_sessions", (), params, options)

    async def create_async(
        self,
        params: AccountSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> AccountSession:
        """Async twin of `create`: POST /v1/account_sessions."""
        return await self._request_async(
            "post", "/v1/account_sessions", (), params, options
        )
