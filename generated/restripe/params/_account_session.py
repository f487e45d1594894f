# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, TypedDict

from .._core.config import RequestOptions
from ._shared import Konbini


class AccountSessionCreateParamsComponentsAccountManagementFeatures(
    TypedDict, total=False
):
    disable_stripe_user_authentication: bool
    external_account_collection: bool


class _AccountSessionCreateParamsComponentsAccountManagementRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsAccountManagement(
    _AccountSessionCreateParamsComponentsAccountManagementRequired, total=False
):
    features: AccountSessionCreateParamsComponentsAccountManagementFeatures


class AccountSessionCreateParamsComponentsPayoutsFeatures(TypedDict, total=False):
    disable_stripe_user_authentication: bool
    edit_payout_schedule: bool
    external_account_collection: bool
    instant_payouts: bool
    standard_payouts: bool


class _AccountSessionCreateParamsComponentsPayoutsRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsPayouts(
    _AccountSessionCreateParamsComponentsPayoutsRequired, total=False
):
    features: AccountSessionCreateParamsComponentsPayoutsFeatures


class AccountSessionCreateParamsComponentsPaymentsFeatures(TypedDict, total=False):
    capture_payments: bool
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool


class _AccountSessionCreateParamsComponentsPaymentsRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsPayments(
    _AccountSessionCreateParamsComponentsPaymentsRequired, total=False
):
    features: AccountSessionCreateParamsComponentsPaymentsFeatures


class _AccountSessionCreateParamsComponentsDocumentsRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsDocuments(
    _AccountSessionCreateParamsComponentsDocumentsRequired, total=False
):
    features: Konbini


class AccountSessionCreateParamsComponentsFinancialAccountFeatures(
    TypedDict, total=False
):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    send_money: bool
    transfer_balance: bool


class _AccountSessionCreateParamsComponentsFinancialAccountRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsFinancialAccount(
    _AccountSessionCreateParamsComponentsFinancialAccountRequired, total=False
):
    features: AccountSessionCreateParamsComponentsFinancialAccountFeatures


class AccountSessionCreateParamsComponentsFinancialAccountTransactionsFeatures(
    TypedDict, total=False
):
    card_spend_dispute_management: bool


class _AccountSessionCreateParamsComponentsFinancialAccountTransactionsRequired(
    TypedDict
):
    enabled: bool


class AccountSessionCreateParamsComponentsFinancialAccountTransactions(
    _AccountSessionCreateParamsComponentsFinancialAccountTransactionsRequired,
    total=False,
):
    features: AccountSessionCreateParamsComponentsFinancialAccountTransactionsFeatures


class AccountSessionCreateParamsComponentsInstantPayoutsPromotionFeatures(
    TypedDict, total=False
):
    disable_stripe_user_authentication: bool
    external_account_collection: bool
    instant_payouts: bool


class _AccountSessionCreateParamsComponentsInstantPayoutsPromotionRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsInstantPayoutsPromotion(
    _AccountSessionCreateParamsComponentsInstantPayoutsPromotionRequired, total=False
):
    features: AccountSessionCreateParamsComponentsInstantPayoutsPromotionFeatures


class AccountSessionCreateParamsComponentsIssuingCardFeatures(TypedDict, total=False):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    spend_control_management: bool


class _AccountSessionCreateParamsComponentsIssuingCardRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsIssuingCard(
    _AccountSessionCreateParamsComponentsIssuingCardRequired, total=False
):
    features: AccountSessionCreateParamsComponentsIssuingCardFeatures


class AccountSessionCreateParamsComponentsIssuingCardsListFeatures(
    TypedDict, total=False
):
    card_management: bool
    card_spend_dispute_management: bool
    cardholder_management: bool
    disable_stripe_user_authentication: bool
    spend_control_management: bool


class _AccountSessionCreateParamsComponentsIssuingCardsListRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsIssuingCardsList(
    _AccountSessionCreateParamsComponentsIssuingCardsListRequired, total=False
):
    features: AccountSessionCreateParamsComponentsIssuingCardsListFeatures


class AccountSessionCreateParamsComponentsPaymentDisputesFeatures(
    TypedDict, total=False
):
    destination_on_behalf_of_charge_management: bool
    dispute_management: bool
    refund_management: bool


class _AccountSessionCreateParamsComponentsPaymentDisputesRequired(TypedDict):
    enabled: bool


class AccountSessionCreateParamsComponentsPaymentDisputes(
    _AccountSessionCreateParamsComponentsPaymentDisputesRequired, total=False
):
    features: AccountSessionCreateParamsComponentsPaymentDisputesFeatures


class AccountSessionCreateParamsComponents(TypedDict, total=False):
    account_management: AccountSessionCreateParamsComponentsAccountManagement
    account_onboarding: AccountSessionCreateParamsComponentsAccountManagement
    balances: AccountSessionCreateParamsComponentsPayouts
    disputes_list: AccountSessionCreateParamsComponentsPayments
    documents: AccountSessionCreateParamsComponentsDocuments
    financial_account: AccountSessionCreateParamsComponentsFinancialAccount
    financial_account_transactions: (
        AccountSessionCreateParamsComponentsFinancialAccountTransactions
    )
    instant_payouts_promotion: (
        AccountSessionCreateParamsComponentsInstantPayoutsPromotion
    )
    issuing_card: AccountSessionCreateParamsComponentsIssuingCard
    issuing_cards_list: AccountSessionCreateParamsComponentsIssuingCardsList
    notification_banner: AccountSessionCreateParamsComponentsAccountManagement
    payment_details: AccountSessionCreateParamsComponentsPayments
    payment_disputes: AccountSessionCreateParamsComponentsPaymentDisputes
    payments: AccountSessionCreateParamsComponentsPayments
    payout_details: AccountSessionCreateParamsComponentsDocuments
    payouts: AccountSessionCreateParamsComponentsPayouts
    payouts_list: AccountSessionCreateParamsComponentsDocuments
    tax_registrations: AccountSessionCreateParamsComponentsDocuments
    tax_settings: AccountSessionCreateParamsComponentsDocuments


class _AccountSessionCreateParamsRequired(RequestOptions):
    account: str
    components: AccountSessionCreateParamsComponents


class AccountSessionCreateParams(_AccountSessionCreateParamsRequired, total=False):
    expand: List[str]


AccountSessionCreateParamsComponentsAccountOnboardingFeatures = (
    AccountSessionCreateParamsComponentsAccountManagementFeatures
)
AccountSessionCreateParamsComponentsAccountOnboarding = (
    AccountSessionCreateParamsComponentsAccountManagement
)
AccountSessionCreateParamsComponentsBalancesFeatures = (
    AccountSessionCreateParamsComponentsPayoutsFeatures
)
AccountSessionCreateParamsComponentsBalances = (
    AccountSessionCreateParamsComponentsPayouts
)
AccountSessionCreateParamsComponentsDisputesListFeatures = (
    AccountSessionCreateParamsComponentsPaymentsFeatures
)
AccountSessionCreateParamsComponentsDisputesList = (
    AccountSessionCreateParamsComponentsPayments
)
AccountSessionCreateParamsComponentsDocumentsFeatures = Konbini
AccountSessionCreateParamsComponentsNotificationBannerFeatures = (
    AccountSessionCreateParamsComponentsAccountManagementFeatures
)
AccountSessionCreateParamsComponentsNotificationBanner = (
    AccountSessionCreateParamsComponentsAccountManagement
)
AccountSessionCreateParamsComponentsPaymentDetailsFeatures = (
    AccountSessionCreateParamsComponentsPaymentsFeatures
)
AccountSessionCreateParamsComponentsPaymentDetails = (
    AccountSessionCreateParamsComponentsPayments
)
AccountSessionCreateParamsComponentsPayoutDetailsFeatures = Konbini
AccountSessionCreateParamsComponentsPayoutDetails = (
    AccountSessionCreateParamsComponentsDocuments
)
AccountSessionCreateParamsComponentsPayoutsListFeatures = Konbini
AccountSessionCreateParamsComponentsPayoutsList = (
    AccountSessionCreateParamsComponentsDocuments
)
AccountSessionCreateParamsComponentsTaxRegistrationsFeatures = Konbini
AccountSessionCreateParamsComponentsTaxRegistrations = (
    AccountSessionCreateParamsComponentsDocuments
)
AccountSessionCreateParamsComponentsTaxSettingsFeatures = Konbini
AccountSessionCreateParamsComponentsTaxSettings = (
    AccountSessionCreateParamsComponentsDocuments
)
