# Rendered by codegen; never edit.
"""`account`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.extras import AccountExtras
from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
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

    from ._bank_account import BankAccount
    from ._capability import Capability
    from ._card import Card
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._enums import (
        AccountRequirementsDisabledReason,
        MinorityOwnedBusinessDesignation,
    )
    from ._file import File
    from ._login_link import LoginLink
    from ._person import Person
    from ._shared import Address as _Address, LegalEntityJapanAddress
    from ._tax_id import TaxId
    from .params._account import (
        AccountCapabilityListParams,
        AccountCapabilityRetrieveParams,
        AccountCapabilityUpdateParams,
        AccountCreateExternalAccountParams,
        AccountCreateLoginLinkParams,
        AccountCreateParams,
        AccountCreatePersonParams,
        AccountDeleteExternalAccountParams,
        AccountDeleteParams,
        AccountDeletePersonParams,
        AccountExternalAccountCreateParams,
        AccountExternalAccountDeleteParams,
        AccountExternalAccountListParams,
        AccountExternalAccountRetrieveParams,
        AccountExternalAccountUpdateParams,
        AccountListCapabilitiesParams,
        AccountListExternalAccountsParams,
        AccountListParams,
        AccountListPersonsParams,
        AccountLoginLinkCreateParams,
        AccountModifyCapabilityParams,
        AccountModifyExternalAccountParams,
        AccountModifyParams,
        AccountModifyPersonParams,
        AccountPersonCreateParams,
        AccountPersonDeleteParams,
        AccountPersonListParams,
        AccountPersonRetrieveParams,
        AccountPersonsParams,
        AccountPersonUpdateParams,
        AccountRejectParams,
        AccountRetrieveCapabilityParams,
        AccountRetrieveCurrentParams,
        AccountRetrieveExternalAccountParams,
        AccountRetrieveParams,
        AccountRetrievePersonParams,
        AccountUpdateParams,
    )


class AccountBusinessProfileAnnualRevenue(StripeObject):
    """Part of a reply: schema `account_annual_revenue`."""

    amount: Optional[int]
    currency: Optional[str]
    fiscal_year_end: Optional[str]


class AccountBusinessProfileMonthlyEstimatedRevenue(StripeObject):
    """Part of a reply: schema `account_monthly_estimated_revenue`."""

    amount: int
    currency: str


class AccountBusinessProfile(StripeObject):
    """Part of a reply: schema `account_business_profile`."""

    if TYPE_CHECKING:
        AnnualRevenue: TypeAlias = AccountBusinessProfileAnnualRevenue
        MonthlyEstimatedRevenue: TypeAlias = (
            AccountBusinessProfileMonthlyEstimatedRevenue
        )
        SupportAddress: TypeAlias = _Address

    annual_revenue: Optional[AccountBusinessProfileAnnualRevenue]
    estimated_worker_count: Optional[int]
    mcc: Optional[str]
    minority_owned_business_designation: Optional[
        List[MinorityOwnedBusinessDesignation]
    ]
    monthly_estimated_revenue: Optional[AccountBusinessProfileMonthlyEstimatedRevenue]
    name: Optional[str]
    product_description: Optional[str]
    support_address: Optional[_Address]
    support_email: Optional[str]
    support_phone: Optional[str]
    support_url: Optional[str]
    url: Optional[str]

    _inner_class_types = {
        "annual_revenue": "AccountBusinessProfileAnnualRevenue",
        "monthly_estimated_revenue": "AccountBusinessProfileMonthlyEstimatedRevenue",
        "support_address": "_shared:Address",
    }


class AccountCapabilities(StripeObject):
    """Part of a reply: schema `account_capabilities`."""

    acss_debit_payments: Optional[Literal["active", "inactive", "pending"]]
    affirm_payments: Optional[Literal["active", "inactive", "pending"]]
    afterpay_clearpay_payments: Optional[Literal["active", "inactive", "pending"]]
    alma_payments: Optional[Literal["active", "inactive", "pending"]]
    amazon_pay_payments: Optional[Literal["active", "inactive", "pending"]]
    au_becs_debit_payments: Optional[Literal["active", "inactive", "pending"]]
    bacs_debit_payments: Optional[Literal["active", "inactive", "pending"]]
    bancontact_payments: Optional[Literal["active", "inactive", "pending"]]
    bank_transfer_payments: Optional[Literal["active", "inactive", "pending"]]
    billie_payments: Optional[Literal["active", "inactive", "pending"]]
    blik_payments: Optional[Literal["active", "inactive", "pending"]]
    boleto_payments: Optional[Literal["active", "inactive", "pending"]]
    card_issuing: Optional[Literal["active", "inactive", "pending"]]
    card_payments: Optional[Literal["active", "inactive", "pending"]]
    cartes_bancaires_payments: Optional[Literal["active", "inactive", "pending"]]
    cashapp_payments: Optional[Literal["active", "inactive", "pending"]]
    crypto_payments: Optional[Literal["active", "inactive", "pending"]]
    eps_payments: Optional[Literal["active", "inactive", "pending"]]
    fpx_payments: Optional[Literal["active", "inactive", "pending"]]
    gb_bank_transfer_payments: Optional[Literal["active", "inactive", "pending"]]
    giropay_payments: Optional[Literal["active", "inactive", "pending"]]
    grabpay_payments: Optional[Literal["active", "inactive", "pending"]]
    ideal_payments: Optional[Literal["active", "inactive", "pending"]]
    india_international_payments: Optional[Literal["active", "inactive", "pending"]]
    jcb_payments: Optional[Literal["active", "inactive", "pending"]]
    jp_bank_transfer_payments: Optional[Literal["active", "inactive", "pending"]]
    kakao_pay_payments: Optional[Literal["active", "inactive", "pending"]]
    klarna_payments: Optional[Literal["active", "inactive", "pending"]]
    konbini_payments: Optional[Literal["active", "inactive", "pending"]]
    kr_card_payments: Optional[Literal["active", "inactive", "pending"]]
    legacy_payments: Optional[Literal["active", "inactive", "pending"]]
    link_payments: Optional[Literal["active", "inactive", "pending"]]
    mb_way_payments: Optional[Literal["active", "inactive", "pending"]]
    mobilepay_payments: Optional[Literal["active", "inactive", "pending"]]
    multibanco_payments: Optional[Literal["active", "inactive", "pending"]]
    mx_bank_transfer_payments: Optional[Literal["active", "inactive", "pending"]]
    naver_pay_payments: Optional[Literal["active", "inactive", "pending"]]
    nz_bank_account_becs_debit_payments: Optional[
        Literal["active", "inactive", "pending"]
    ]
    oxxo_payments: Optional[Literal["active", "inactive", "pending"]]
    p24_payments: Optional[Literal["active", "inactive", "pending"]]
    pay_by_bank_payments: Optional[Literal["active", "inactive", "pending"]]
    payco_payments: Optional[Literal["active", "inactive", "pending"]]
    paynow_payments: Optional[Literal["active", "inactive", "pending"]]
    pix_payments: Optional[Literal["active", "inactive", "pending"]]
    promptpay_payments: Optional[Literal["active", "inactive", "pending"]]
    revolut_pay_payments: Optional[Literal["active", "inactive", "pending"]]
    samsung_pay_payments: Optional[Literal["active", "inactive", "pending"]]
    satispay_payments: Optional[Literal["active", "inactive", "pending"]]
    sepa_bank_transfer_payments: Optional[Literal["active", "inactive", "pending"]]
    sepa_debit_payments: Optional[Literal["active", "inactive", "pending"]]
    sofort_payments: Optional[Literal["active", "inactive", "pending"]]
    swish_payments: Optional[Literal["active", "inactive", "pending"]]
    tax_reporting_us_1099_k: Optional[Literal["active", "inactive", "pending"]]
    tax_reporting_us_1099_misc: Optional[Literal["active", "inactive", "pending"]]
    transfers: Optional[Literal["active", "inactive", "pending"]]
    treasury: Optional[Literal["active", "inactive", "pending"]]
    twint_payments: Optional[Literal["active", "inactive", "pending"]]
    us_bank_account_ach_payments: Optional[Literal["active", "inactive", "pending"]]
    us_bank_transfer_payments: Optional[Literal["active", "inactive", "pending"]]
    zip_payments: Optional[Literal["active", "inactive", "pending"]]


class AccountCompanyDirectorshipDeclaration(StripeObject):
    """Part of a reply: schema `legal_entity_directorship_declaration`."""

    date: Optional[int]
    ip: Optional[str]
    user_agent: Optional[str]


class AccountCompanyOwnershipDeclaration(StripeObject):
    """Part of a reply: schema `legal_entity_ubo_declaration`."""

    date: Optional[int]
    ip: Optional[str]
    user_agent: Optional[str]


class AccountCompanyRegistrationDate(StripeObject):
    """Part of a reply: schema `legal_entity_registration_date`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class AccountCompanyVerificationDocument(StripeObject):
    """Part of a reply: schema `legal_entity_company_verification_document`."""

    if TYPE_CHECKING:
        back_id: Optional[str]
        front_id: Optional[str]

    back: Optional[ExpandableField[File]]
    details: Optional[str]
    details_code: Optional[str]
    front: Optional[ExpandableField[File]]

    _inner_class_types = {"back": None, "front": None}


class AccountCompanyVerification(StripeObject):
    """Part of a reply: schema `legal_entity_company_verification`."""

    if TYPE_CHECKING:
        Document: TypeAlias = AccountCompanyVerificationDocument

    document: AccountCompanyVerificationDocument

    _inner_class_types = {"document": "AccountCompanyVerificationDocument"}


class AccountCompany(StripeObject):
    """Part of a reply: schema `legal_entity_company`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        AddressKana: TypeAlias = LegalEntityJapanAddress
        AddressKanji: TypeAlias = LegalEntityJapanAddress
        DirectorshipDeclaration: TypeAlias = AccountCompanyDirectorshipDeclaration
        OwnershipDeclaration: TypeAlias = AccountCompanyOwnershipDeclaration
        RegistrationDate: TypeAlias = AccountCompanyRegistrationDate
        Verification: TypeAlias = AccountCompanyVerification

    address: Optional[_Address]
    address_kana: Optional[LegalEntityJapanAddress]
    address_kanji: Optional[LegalEntityJapanAddress]
    directors_provided: Optional[bool]
    directorship_declaration: Optional[AccountCompanyDirectorshipDeclaration]
    executives_provided: Optional[bool]
    export_license_id: Optional[str]
    export_purpose_code: Optional[str]
    name: Optional[str]
    name_kana: Optional[str]
    name_kanji: Optional[str]
    owners_provided: Optional[bool]
    ownership_declaration: Optional[AccountCompanyOwnershipDeclaration]
    ownership_exemption_reason: Optional[
        Literal[
            "qualified_entity_exceeds_ownership_threshold",
            "qualifies_as_financial_institution",
        ]
    ]
    phone: Optional[str]
    registration_date: Optional[AccountCompanyRegistrationDate]
    structure: Optional[
        Literal[
            "free_zone_establishment",
            "free_zone_llc",
            "government_instrumentality",
            "governmental_unit",
            "incorporated_non_profit",
            "incorporated_partnership",
            "limited_liability_partnership",
            "llc",
            "multi_member_llc",
            "private_company",
            "private_corporation",
            "private_partnership",
            "public_company",
            "public_corporation",
            "public_partnership",
            "registered_charity",
            "single_member_llc",
            "sole_establishment",
            "sole_proprietorship",
            "tax_exempt_government_instrumentality",
            "unincorporated_association",
            "unincorporated_non_profit",
            "unincorporated_partnership",
        ]
    ]
    tax_id_provided: Optional[bool]
    tax_id_registrar: Optional[str]
    vat_id_provided: Optional[bool]
    verification: Optional[AccountCompanyVerification]

    _inner_class_types = {
        "address": "_shared:Address",
        "address_kana": "_shared:LegalEntityJapanAddress",
        "address_kanji": "_shared:LegalEntityJapanAddress",
        "directorship_declaration": "AccountCompanyDirectorshipDeclaration",
        "ownership_declaration": "AccountCompanyOwnershipDeclaration",
        "registration_date": "AccountCompanyRegistrationDate",
        "verification": "AccountCompanyVerification",
    }


class AccountControllerFees(StripeObject):
    """Part of a reply: schema `account_unification_account_controller_fees`."""

    payer: Literal[
        "account", "application", "application_custom", "application_express"
    ]


class AccountControllerLosses(StripeObject):
    """Part of a reply: schema `account_unification_account_controller_losses`."""

    payments: Literal["application", "stripe"]


class AccountControllerStripeDashboard(StripeObject):
    """Part of a reply: schema
    `account_unification_account_controller_stripe_dashboard`.
    """

    type: Literal["express", "full", "none"]


class AccountController(StripeObject):
    """Part of a reply: schema `account_unification_account_controller`."""

    if TYPE_CHECKING:
        Fees: TypeAlias = AccountControllerFees
        Losses: TypeAlias = AccountControllerLosses
        StripeDashboard: TypeAlias = AccountControllerStripeDashboard

    fees: Optional[AccountControllerFees]
    is_controller: Optional[bool]
    losses: Optional[AccountControllerLosses]
    requirement_collection: Optional[Literal["application", "stripe"]]
    stripe_dashboard: Optional[AccountControllerStripeDashboard]
    type: Literal["account", "application"]

    _inner_class_types = {
        "fees": "AccountControllerFees",
        "losses": "AccountControllerLosses",
        "stripe_dashboard": "AccountControllerStripeDashboard",
    }


class AccountRequirementsAlternative(StripeObject):
    """Part of a reply: schema `account_requirements_alternative`."""

    alternative_fields_due: List[str]
    original_fields_due: List[str]


class AccountRequirementsError(StripeObject):
    """Part of a reply: schema `account_requirements_error`."""

    code: Literal[
        "external_request",
        "information_missing",
        "invalid_address_city_state_postal_code",
        "invalid_address_highway_contract_box",
        "invalid_address_private_mailbox",
        "invalid_business_profile_name",
        "invalid_business_profile_name_denylisted",
        "invalid_company_name_denylisted",
        "invalid_dob_age_over_maximum",
        "invalid_dob_age_under_18",
        "invalid_dob_age_under_minimum",
        "invalid_product_description_length",
        "invalid_product_description_url_match",
        "invalid_representative_country",
        "invalid_signator",
        "invalid_statement_descriptor_business_mismatch",
        "invalid_statement_descriptor_denylisted",
        "invalid_statement_descriptor_length",
        "invalid_statement_descriptor_prefix_denylisted",
        "invalid_statement_descriptor_prefix_mismatch",
        "invalid_street_address",
        "invalid_tax_id",
        "invalid_tax_id_format",
        "invalid_tos_acceptance",
        "invalid_url_denylisted",
        "invalid_url_format",
        "invalid_url_web_presence_detected",
        "invalid_url_website_business_information_mismatch",
        "invalid_url_website_empty",
        "invalid_url_website_inaccessible",
        "invalid_url_website_inaccessible_geoblocked",
        "invalid_url_website_inaccessible_password_protected",
        "invalid_url_website_incomplete",
        "invalid_url_website_incomplete_cancellation_policy",
        "invalid_url_website_incomplete_customer_service_details",
        "invalid_url_website_incomplete_legal_restrictions",
        "invalid_url_website_incomplete_refund_policy",
        "invalid_url_website_incomplete_return_policy",
        "invalid_url_website_incomplete_terms_and_conditions",
        "invalid_url_website_incomplete_under_construction",
        "invalid_url_website_other",
        "invalid_value_other",
        "unsupported_business_type",
        "verification_directors_mismatch",
        "verification_document_address_mismatch",
        "verification_document_address_missing",
        "verification_document_corrupt",
        "verification_document_country_not_supported",
        "verification_document_directors_mismatch",
        "verification_document_dob_mismatch",
        "verification_document_duplicate_type",
        "verification_document_expired",
        "verification_document_failed_copy",
        "verification_document_failed_greyscale",
        "verification_document_failed_other",
        "verification_document_failed_test_mode",
        "verification_document_fraudulent",
        "verification_document_id_number_mismatch",
        "verification_document_id_number_missing",
        "verification_document_incomplete",
        "verification_document_invalid",
        "verification_document_issue_or_expiry_date_missing",
        "verification_document_manipulated",
        "verification_document_missing_back",
        "verification_document_missing_front",
        "verification_document_name_mismatch",
        "verification_document_name_missing",
        "verification_document_nationality_mismatch",
        "verification_document_not_readable",
        "verification_document_not_signed",
        "verification_document_not_uploaded",
        "verification_document_photo_mismatch",
        "verification_document_too_large",
        "verification_document_type_not_supported",
        "verification_extraneous_directors",
        "verification_failed_address_match",
        "verification_failed_authorizer_authority",
        "verification_failed_business_iec_number",
        "verification_failed_document_match",
        "verification_failed_id_number_match",
        "verification_failed_keyed_identity",
        "verification_failed_keyed_match",
        "verification_failed_name_match",
        "verification_failed_other",
        "verification_failed_representative_authority",
        "verification_failed_residential_address",
        "verification_failed_tax_id_match",
        "verification_failed_tax_id_not_issued",
        "verification_legal_entity_structure_mismatch",
        "verification_missing_directors",
        "verification_missing_executives",
        "verification_missing_owners",
        "verification_rejected_ownership_exemption_reason",
        "verification_requires_additional_memorandum_of_associations",
        "verification_requires_additional_proof_of_registration",
        "verification_supportability",
    ]
    reason: str
    requirement: str


class AccountFutureRequirements(StripeObject):
    """Part of a reply: schema `account_future_requirements`."""

    if TYPE_CHECKING:
        Alternative: TypeAlias = AccountRequirementsAlternative
        Error: TypeAlias = AccountRequirementsError

    alternatives: Optional[List[AccountRequirementsAlternative]]
    current_deadline: Optional[int]
    currently_due: Optional[List[str]]
    disabled_reason: Optional[AccountRequirementsDisabledReason]
    errors: Optional[List[AccountRequirementsError]]
    eventually_due: Optional[List[str]]
    past_due: Optional[List[str]]
    pending_verification: Optional[List[str]]

    _inner_class_types = {
        "alternatives": "AccountRequirementsAlternative",
        "errors": "AccountRequirementsError",
    }


class AccountGroups(StripeObject):
    """Part of a reply: schema `account_group_membership`."""

    payments_pricing: Optional[str]


class AccountRequirements(StripeObject):
    """Part of a reply: schema `account_requirements`."""

    if TYPE_CHECKING:
        Alternative: TypeAlias = AccountRequirementsAlternative
        Error: TypeAlias = AccountRequirementsError

    alternatives: Optional[List[AccountRequirementsAlternative]]
    current_deadline: Optional[int]
    currently_due: Optional[List[str]]
    disabled_reason: Optional[AccountRequirementsDisabledReason]
    errors: Optional[List[AccountRequirementsError]]
    eventually_due: Optional[List[str]]
    past_due: Optional[List[str]]
    pending_verification: Optional[List[str]]

    _inner_class_types = {
        "alternatives": "AccountRequirementsAlternative",
        "errors": "AccountRequirementsError",
    }


class AccountSettingsBacsDebitPayments(StripeObject):
    """Part of a reply: schema `account_bacs_debit_payments_settings`."""

    display_name: Optional[str]
    service_user_number: Optional[str]


class AccountSettingsBranding(StripeObject):
    """Part of a reply: schema `account_branding_settings`."""

    if TYPE_CHECKING:
        icon_id: Optional[str]
        logo_id: Optional[str]

    icon: Optional[ExpandableField[File]]
    logo: Optional[ExpandableField[File]]
    primary_color: Optional[str]
    secondary_color: Optional[str]

    _inner_class_types = {"icon": None, "logo": None}


class AccountSettingsCardIssuingTosAcceptance(StripeObject):
    """Part of a reply: schema `card_issuing_account_terms_of_service`."""

    date: Optional[int]
    ip: Optional[str]
    user_agent: Optional[str]


class AccountSettingsCardIssuing(StripeObject):
    """Part of a reply: schema `account_card_issuing_settings`."""

    if TYPE_CHECKING:
        TosAcceptance: TypeAlias = AccountSettingsCardIssuingTosAcceptance

    tos_acceptance: Optional[AccountSettingsCardIssuingTosAcceptance]

    _inner_class_types = {"tos_acceptance": "AccountSettingsCardIssuingTosAcceptance"}


class AccountSettingsCardPaymentsDeclineOn(StripeObject):
    """Part of a reply: schema `account_decline_charge_on`."""

    avs_failure: bool
    cvc_failure: bool


class AccountSettingsCardPayments(StripeObject):
    """Part of a reply: schema `account_card_payments_settings`."""

    if TYPE_CHECKING:
        DeclineOn: TypeAlias = AccountSettingsCardPaymentsDeclineOn

    decline_on: Optional[AccountSettingsCardPaymentsDeclineOn]
    statement_descriptor_prefix: Optional[str]
    statement_descriptor_prefix_kana: Optional[str]
    statement_descriptor_prefix_kanji: Optional[str]

    _inner_class_types = {"decline_on": "AccountSettingsCardPaymentsDeclineOn"}


class AccountSettingsDashboard(StripeObject):
    """Part of a reply: schema `account_dashboard_settings`."""

    display_name: Optional[str]
    timezone: Optional[str]


class AccountSettingsInvoices(StripeObject):
    """Part of a reply: schema `account_invoices_settings`."""

    default_account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    hosted_payment_method_save: Optional[Literal["always", "never", "offer"]]

    _inner_class_types = {"default_account_tax_ids": None}


class AccountSettingsPayments(StripeObject):
    """Part of a reply: schema `account_payments_settings`."""

    statement_descriptor: Optional[str]
    statement_descriptor_kana: Optional[str]
    statement_descriptor_kanji: Optional[str]


class AccountSettingsPayoutsSchedule(StripeObject):
    """Part of a reply: schema `transfer_schedule`."""

    delay_days: int
    interval: str
    monthly_anchor: Optional[int]
    monthly_payout_days: Optional[List[int]]
    weekly_anchor: Optional[str]
    weekly_payout_days: Optional[
        List[Literal["friday", "monday", "thursday", "tuesday", "wednesday"]]
    ]


class AccountSettingsPayouts(StripeObject):
    """Part of a reply: schema `account_payout_settings`."""

    if TYPE_CHECKING:
        Schedule: TypeAlias = AccountSettingsPayoutsSchedule

    debit_negative_balances: bool
    schedule: AccountSettingsPayoutsSchedule
    statement_descriptor: Optional[str]

    _inner_class_types = {"schedule": "AccountSettingsPayoutsSchedule"}


class AccountSettingsSepaDebitPayments(StripeObject):
    """Part of a reply: schema `account_sepa_debit_payments_settings`."""

    creditor_id: Optional[str]


class AccountSettingsTreasuryTosAcceptance(StripeObject):
    """Part of a reply: schema `account_terms_of_service`."""

    date: Optional[int]
    ip: Optional[str]
    user_agent: Optional[str]


class AccountSettingsTreasury(StripeObject):
    """Part of a reply: schema `account_treasury_settings`."""

    if TYPE_CHECKING:
        TosAcceptance: TypeAlias = AccountSettingsTreasuryTosAcceptance

    tos_acceptance: Optional[AccountSettingsTreasuryTosAcceptance]

    _inner_class_types = {"tos_acceptance": "AccountSettingsTreasuryTosAcceptance"}


class AccountSettings(StripeObject):
    """Part of a reply: schema `account_settings`."""

    if TYPE_CHECKING:
        BacsDebitPayments: TypeAlias = AccountSettingsBacsDebitPayments
        Branding: TypeAlias = AccountSettingsBranding
        CardIssuing: TypeAlias = AccountSettingsCardIssuing
        CardPayments: TypeAlias = AccountSettingsCardPayments
        Dashboard: TypeAlias = AccountSettingsDashboard
        Invoices: TypeAlias = AccountSettingsInvoices
        Payments: TypeAlias = AccountSettingsPayments
        Payouts: TypeAlias = AccountSettingsPayouts
        SepaDebitPayments: TypeAlias = AccountSettingsSepaDebitPayments
        Treasury: TypeAlias = AccountSettingsTreasury

    bacs_debit_payments: Optional[AccountSettingsBacsDebitPayments]
    branding: AccountSettingsBranding
    card_issuing: Optional[AccountSettingsCardIssuing]
    card_payments: AccountSettingsCardPayments
    dashboard: AccountSettingsDashboard
    invoices: Optional[AccountSettingsInvoices]
    payments: AccountSettingsPayments
    payouts: Optional[AccountSettingsPayouts]
    sepa_debit_payments: Optional[AccountSettingsSepaDebitPayments]
    treasury: Optional[AccountSettingsTreasury]

    _inner_class_types = {
        "bacs_debit_payments": "AccountSettingsBacsDebitPayments",
        "branding": "AccountSettingsBranding",
        "card_issuing": "AccountSettingsCardIssuing",
        "card_payments": "AccountSettingsCardPayments",
        "dashboard": "AccountSettingsDashboard",
        "invoices": "AccountSettingsInvoices",
        "payments": "AccountSettingsPayments",
        "payouts": "AccountSettingsPayouts",
        "sepa_debit_payments": "AccountSettingsSepaDebitPayments",
        "treasury": "AccountSettingsTreasury",
    }


class AccountTosAcceptance(StripeObject):
    """Part of a reply: schema `account_tos_acceptance`."""

    date: Optional[int]
    ip: Optional[str]
    service_agreement: Optional[str]
    user_agent: Optional[str]


class Account(
    AccountExtras,
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `account` object.

    Operations: DELETE /v1/accounts/{account},
    DELETE /v1/accounts/{account}/external_accounts/{id},
    DELETE /v1/accounts/{account}/persons/{person}, GET /v1/accounts,
    GET /v1/accounts/{account}, GET /v1/accounts/{account}/capabilities,
    GET /v1/accounts/{account}/capabilities/{capability},
    GET /v1/accounts/{account}/external_accounts,
    GET /v1/accounts/{account}/external_accounts/{id},
    GET /v1/accounts/{account}/persons, GET /v1/accounts/{account}/persons/{person},
    POST /v1/accounts, POST /v1/accounts/{account},
    POST /v1/accounts/{account}/capabilities/{capability},
    POST /v1/accounts/{account}/external_accounts,
    POST /v1/accounts/{account}/external_accounts/{id},
    POST /v1/accounts/{account}/login_links, POST /v1/accounts/{account}/persons,
    POST /v1/accounts/{account}/persons/{person}, POST /v1/accounts/{account}/reject.
    """

    OBJECT_NAME: ClassVar[Literal["account"]] = "account"

    if TYPE_CHECKING:
        BusinessProfile: TypeAlias = AccountBusinessProfile
        Capabilities: TypeAlias = AccountCapabilities
        Company: TypeAlias = AccountCompany
        Controller: TypeAlias = AccountController
        FutureRequirements: TypeAlias = AccountFutureRequirements
        Groups: TypeAlias = AccountGroups
        Requirements: TypeAlias = AccountRequirements
        Settings: TypeAlias = AccountSettings
        TosAcceptance: TypeAlias = AccountTosAcceptance

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[AccountListParams]
        ) -> AnyIterator[Account]: ...

    business_profile: Optional[AccountBusinessProfile]
    business_type: Optional[
        Literal["company", "government_entity", "individual", "non_profit"]
    ]
    capabilities: Optional[AccountCapabilities]
    charges_enabled: Optional[bool]
    company: Optional[AccountCompany]
    controller: Optional[AccountController]
    country: Optional[str]
    created: Optional[int]
    default_currency: Optional[str]
    deleted: Optional[Literal[True]]
    details_submitted: Optional[bool]
    email: Optional[str]
    external_accounts: Optional[ListObject[Union[BankAccount, Card]]]
    future_requirements: Optional[AccountFutureRequirements]
    groups: Optional[AccountGroups]
    id: str
    individual: Optional[Person]
    metadata: OptionalMapField[str]
    object: Literal["account"]
    payouts_enabled: Optional[bool]
    requirements: Optional[AccountRequirements]
    settings: Optional[AccountSettings]
    tos_acceptance: Optional[AccountTosAcceptance]
    type: Optional[Literal["custom", "express", "none", "standard"]]

    _inner_class_types = {
        "business_profile": "AccountBusinessProfile",
        "capabilities": "AccountCapabilities",
        "company": "AccountCompany",
        "controller": "AccountController",
        "external_accounts": None,
        "future_requirements": "AccountFutureRequirements",
        "groups": "AccountGroups",
        "individual": None,
        "metadata": "*",
        "requirements": "AccountRequirements",
        "settings": "AccountSettings",
        "tos_acceptance": "AccountTosAcceptance",
    }
    _class_url = "/v1/accounts"
    _url_without_id = "/v1/account"

    @classmethod
    def create(cls, **params: Unpack[AccountCreateParams]) -> Account:
        """POST /v1/accounts

        Optional: account_token, bank_account, business_profile, business_type,
        capabilities, company, controller, country, default_currency, documents,
        email, expand, external_account, groups, individual, metadata, settings,
        tos_acceptance, type.
        Returns Account; raises StripeError.
        """
        return request("post", "/v1/accounts", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[AccountCreateParams]) -> Account:
        """Async twin of `create`: POST /v1/accounts."""
        return await request_async("post", "/v1/accounts", (), params)

    @api_method
    @staticmethod
    def create_external_account(
        account: str, /, **params: Unpack[AccountCreateExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """POST /v1/accounts/{account}/external_accounts

        Required: external_account.
        Optional: bank_account, default_for_currency, expand, metadata.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account is empty).
        """
        return request_on(
            "post", "/v1/accounts/{account}/external_accounts", (account,), params
        )

    @api_method
    @staticmethod
    async def create_external_account_async(
        account: str, /, **params: Unpack[AccountCreateExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """Async twin of `create_external_account`:
        POST /v1/accounts/{account}/external_accounts.
        """
        return await request_on_async(
            "post", "/v1/accounts/{account}/external_accounts", (account,), params
        )

    @api_method
    @staticmethod
    def create_login_link(
        account: str, /, **params: Unpack[AccountCreateLoginLinkParams]
    ) -> LoginLink:
        """POST /v1/accounts/{account}/login_links

        Optional: expand.
        Returns LoginLink; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return request_on(
            "post", "/v1/accounts/{account}/login_links", (account,), params
        )

    @api_method
    @staticmethod
    async def create_login_link_async(
        account: str, /, **params: Unpack[AccountCreateLoginLinkParams]
    ) -> LoginLink:
        """Async twin of `create_login_link`: POST /v1/accounts/{account}/login_links."""
        return await request_on_async(
            "post", "/v1/accounts/{account}/login_links", (account,), params
        )

    @api_method
    @staticmethod
    def create_person(
        account: str, /, **params: Unpack[AccountCreatePersonParams]
    ) -> Person:
        """POST /v1/accounts/{account}/persons

        Optional: additional_tos_acceptances, address, address_kana, address_kanji,
        dob, documents, email, expand, first_name, first_name_kana, first_name_kanji,
        full_name_aliases, gender, id_number, id_number_secondary, last_name,
        last_name_kana, last_name_kanji, maiden_name, metadata, nationality,
        person_token, phone, political_exposure, registered_address, relationship,
        ssn_last_4, us_cfpb_data, verification.
        Returns Person; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return request_on("post", "/v1/accounts/{account}/persons", (account,), params)

    @api_method
    @staticmethod
    async def create_person_async(
        account: str, /, **params: Unpack[AccountCreatePersonParams]
    ) -> Person:
        """Async twin of `create_person`: POST /v1/accounts/{account}/persons."""
        return await request_on_async(
            "post", "/v1/accounts/{account}/persons", (account,), params
        )

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[AccountDeleteParams]) -> Account:
        """DELETE /v1/accounts/{account}

        Returns Account; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/accounts/{account}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[AccountDeleteParams]
    ) -> Account:
        """Async twin of `delete`: DELETE /v1/accounts/{account}."""
        return await request_on_async(
            "delete", "/v1/accounts/{account}", (sid,), params
        )

    @api_method
    @staticmethod
    def delete_external_account(
        account: str, /, id: str, **params: Unpack[AccountDeleteExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """DELETE /v1/accounts/{account}/external_accounts/{id}

        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return request_on(
            "delete",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
        )

    @api_method
    @staticmethod
    async def delete_external_account_async(
        account: str, /, id: str, **params: Unpack[AccountDeleteExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """Async twin of `delete_external_account`:
        DELETE /v1/accounts/{account}/external_accounts/{id}.
        """
        return await request_on_async(
            "delete",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
        )

    @api_method
    @staticmethod
    def delete_person(
        account: str, /, person: str, **params: Unpack[AccountDeletePersonParams]
    ) -> Person:
        """DELETE /v1/accounts/{account}/persons/{person}

        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return request_on(
            "delete",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
        )

    @api_method
    @staticmethod
    async def delete_person_async(
        account: str, /, person: str, **params: Unpack[AccountDeletePersonParams]
    ) -> Person:
        """Async twin of `delete_person`:
        DELETE /v1/accounts/{account}/persons/{person}.
        """
        return await request_on_async(
            "delete",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
        )

    @classmethod
    def list(cls, **params: Unpack[AccountListParams]) -> ListObject[Account]:
        """GET /v1/accounts

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Account]; raises StripeError.
        """
        return request("get", "/v1/accounts", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[AccountListParams]
    ) -> ListObject[Account]:
        """Async twin of `list`: GET /v1/accounts."""
        return await request_async("get", "/v1/accounts", (), params, expects="list")

    @api_method
    @staticmethod
    def list_capabilities(
        account: str, /, **params: Unpack[AccountListCapabilitiesParams]
    ) -> ListObject[Capability]:
        """GET /v1/accounts/{account}/capabilities

        Optional: expand.
        Returns ListObject[Capability]; raises StripeError (InvalidRequestError when
        account is empty).
        """
        return request_on(
            "get",
            "/v1/accounts/{account}/capabilities",
            (account,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_capabilities_async(
        account: str, /, **params: Unpack[AccountListCapabilitiesParams]
    ) -> ListObject[Capability]:
        """Async twin of `list_capabilities`: GET /v1/accounts/{account}/capabilities."""
        return await request_on_async(
            "get",
            "/v1/accounts/{account}/capabilities",
            (account,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def list_external_accounts(
        account: str, /, **params: Unpack[AccountListExternalAccountsParams]
    ) -> ListObject[Union[BankAccount, Card]]:
        """GET /v1/accounts/{account}/external_accounts

        Optional: ending_before, expand, limit, object, starting_after.
        Returns ListObject[Union[BankAccount, Card]]; raises StripeError
        (InvalidRequestError when account is empty).
        """
        return request_on(
            "get",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_external_accounts_async(
        account: str, /, **params: Unpack[AccountListExternalAccountsParams]
    ) -> ListObject[Union[BankAccount, Card]]:
        """Async twin of `list_external_accounts`:
        GET /v1/accounts/{account}/external_accounts.
        """
        return await request_on_async(
            "get",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def list_persons(
        account: str, /, **params: Unpack[AccountListPersonsParams]
    ) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons

        Optional: ending_before, expand, limit, relationship, starting_after.
        Returns ListObject[Person]; raises StripeError (InvalidRequestError when
        account is empty).
        """
        return request_on(
            "get", "/v1/accounts/{account}/persons", (account,), params, expects="list"
        )

    @api_method
    @staticmethod
    async def list_persons_async(
        account: str, /, **params: Unpack[AccountListPersonsParams]
    ) -> ListObject[Person]:
        """Async twin of `list_persons`: GET /v1/accounts/{account}/persons."""
        return await request_on_async(
            "get", "/v1/accounts/{account}/persons", (account,), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: Optional[str] = None, **params: Unpack[AccountModifyParams]
    ) -> Account:
        """POST /v1/accounts/{account}, without an id /v1/account

        Optional: account_token, business_profile, business_type, capabilities,
        company, default_currency, documents, email, expand, external_account,
        groups, individual, metadata, settings, tos_acceptance.
        Returns Account; raises StripeError (InvalidRequestError when id is empty).
        """
        if id is None:
            return request("post", "/v1/account", (), params, refused=("legal_entity",))
        return request(
            "post", "/v1/accounts/{account}", (id,), params, refused=("legal_entity",)
        )

    @classmethod
    async def modify_async(
        cls, id: Optional[str] = None, **params: Unpack[AccountModifyParams]
    ) -> Account:
        """Async twin of `modify`: POST /v1/accounts/{account}."""
        if id is None:
            return await request_async(
                "post", "/v1/account", (), params, refused=("legal_entity",)
            )
        return await request_async(
            "post", "/v1/accounts/{account}", (id,), params, refused=("legal_entity",)
        )

    @api_method
    @staticmethod
    def modify_capability(
        account: str,
        /,
        capability: str,
        **params: Unpack[AccountModifyCapabilityParams],
    ) -> Capability:
        """POST /v1/accounts/{account}/capabilities/{capability}

        Optional: expand, requested.
        Returns Capability; raises StripeError (InvalidRequestError when account or
        capability is empty).
        """
        return request_on(
            "post",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
        )

    @api_method
    @staticmethod
    async def modify_capability_async(
        account: str,
        /,
        capability: str,
        **params: Unpack[AccountModifyCapabilityParams],
    ) -> Capability:
        """Async twin of `modify_capability`:
        POST /v1/accounts/{account}/capabilities/{capability}.
        """
        return await request_on_async(
            "post",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
        )

    @api_method
    @staticmethod
    def modify_external_account(
        account: str, /, id: str, **params: Unpack[AccountModifyExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """POST /v1/accounts/{account}/external_accounts/{id}

        Optional: account_holder_name, account_holder_type, account_type,
        address_city, address_country, address_line1, address_line2, address_state,
        address_zip, default_for_currency, documents, exp_month, exp_year, expand,
        metadata, name.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return request_on(
            "post",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
        )

    @api_method
    @staticmethod
    async def modify_external_account_async(
        account: str, /, id: str, **params: Unpack[AccountModifyExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """Async twin of `modify_external_account`:
        POST /v1/accounts/{account}/external_accounts/{id}.
        """
        return await request_on_async(
            "post",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
        )

    @api_method
    @staticmethod
    def modify_person(
        account: str, /, person: str, **params: Unpack[AccountModifyPersonParams]
    ) -> Person:
        """POST /v1/accounts/{account}/persons/{person}

        Optional: additional_tos_acceptances, address, address_kana, address_kanji,
        dob, documents, email, expand, first_name, first_name_kana, first_name_kanji,
        full_name_aliases, gender, id_number, id_number_secondary, last_name,
        last_name_kana, last_name_kanji, maiden_name, metadata, nationality,
        person_token, phone, political_exposure, registered_address, relationship,
        ssn_last_4, us_cfpb_data, verification.
        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return request_on(
            "post", "/v1/accounts/{account}/persons/{person}", (account, person), params
        )

    @api_method
    @staticmethod
    async def modify_person_async(
        account: str, /, person: str, **params: Unpack[AccountModifyPersonParams]
    ) -> Person:
        """Async twin of `modify_person`: POST /v1/accounts/{account}/persons/{person}."""
        return await request_on_async(
            "post", "/v1/accounts/{account}/persons/{person}", (account, person), params
        )

    @api_method
    @staticmethod
    def persons(
        account: str, /, **params: Unpack[AccountPersonsParams]
    ) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons

        Optional: ending_before, expand, limit, relationship, starting_after.
        Returns ListObject[Person]; raises StripeError (InvalidRequestError when
        account is empty).
        """
        return request_on(
            "get", "/v1/accounts/{account}/persons", (account,), params, expects="list"
        )

    @api_method
    @staticmethod
    async def persons_async(
        account: str, /, **params: Unpack[AccountPersonsParams]
    ) -> ListObject[Person]:
        """Async twin of `persons`: GET /v1/accounts/{account}/persons."""
        return await request_on_async(
            "get", "/v1/accounts/{account}/persons", (account,), params, expects="list"
        )

    @api_method
    @staticmethod
    def reject(account: str, /, **params: Unpack[AccountRejectParams]) -> Account:
        """POST /v1/accounts/{account}/reject

        Required: reason.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return request_on("post", "/v1/accounts/{account}/reject", (account,), params)

    @api_method
    @staticmethod
    async def reject_async(
        account: str, /, **params: Unpack[AccountRejectParams]
    ) -> Account:
        """Async twin of `reject`: POST /v1/accounts/{account}/reject."""
        return await request_on_async(
            "post", "/v1/accounts/{account}/reject", (account,), params
        )

    @classmethod
    def retrieve(
        cls, id: Optional[str] = None, **params: Unpack[AccountRetrieveParams]
    ) -> Account:
        """GET /v1/accounts/{account}, without an id /v1/account

        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when id is empty).
        """
        if id is None:
            return request("get", "/v1/account", (), params)
        return request("get", "/v1/accounts/{account}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: Optional[str] = None, **params: Unpack[AccountRetrieveParams]
    ) -> Account:
        """Async twin of `retrieve`: GET /v1/accounts/{account}."""
        if id is None:
            return await request_async("get", "/v1/account", (), params)
        return await request_async("get", "/v1/accounts/{account}", (id,), params)

    @api_method
    @staticmethod
    def retrieve_capability(
        account: str,
        /,
        capability: str,
        **params: Unpack[AccountRetrieveCapabilityParams],
    ) -> Capability:
        """GET /v1/accounts/{account}/capabilities/{capability}

        Optional: expand.
        Returns Capability; raises StripeError (InvalidRequestError when account or
        capability is empty).
        """
        return request_on(
            "get",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
        )

    @api_method
    @staticmethod
    async def retrieve_capability_async(
        account: str,
        /,
        capability: str,
        **params: Unpack[AccountRetrieveCapabilityParams],
    ) -> Capability:
        """Async twin of `retrieve_capability`:
        GET /v1/accounts/{account}/capabilities/{capability}.
        """
        return await request_on_async(
            "get",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
        )

    @api_method
    @staticmethod
    def retrieve_external_account(
        account: str, /, id: str, **params: Unpack[AccountRetrieveExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """GET /v1/accounts/{account}/external_accounts/{id}

        Optional: expand.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return request_on(
            "get",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
        )

    @api_method
    @staticmethod
    async def retrieve_external_account_async(
        account: str, /, id: str, **params: Unpack[AccountRetrieveExternalAccountParams]
    ) -> Union[BankAccount, Card]:
        """Async twin of `retrieve_external_account`:
        GET /v1/accounts/{account}/external_accounts/{id}.
        """
        return await request_on_async(
            "get",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
        )

    @api_method
    @staticmethod
    def retrieve_person(
        account: str, /, person: str, **params: Unpack[AccountRetrievePersonParams]
    ) -> Person:
        """GET /v1/accounts/{account}/persons/{person}

        Optional: expand.
        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return request_on(
            "get", "/v1/accounts/{account}/persons/{person}", (account, person), params
        )

    @api_method
    @staticmethod
    async def retrieve_person_async(
        account: str, /, person: str, **params: Unpack[AccountRetrievePersonParams]
    ) -> Person:
        """Async twin of `retrieve_person`: GET /v1/accounts/{account}/persons/{person}."""
        return await request_on_async(
            "get", "/v1/accounts/{account}/persons/{person}", (account, person), params
        )


class AccountPreviousAttributes(PreviousAttributes):
    """Former values of `account` fields, of any of them.

    What is nested in them may be partial as well.
    """

    business_profile: Optional[AccountBusinessProfile]
    business_type: Optional[
        Literal["company", "government_entity", "individual", "non_profit"]
    ]
    capabilities: Optional[AccountCapabilities]
    charges_enabled: Optional[bool]
    company: Optional[AccountCompany]
    controller: Optional[AccountController]
    country: Optional[str]
    created: Optional[int]
    default_currency: Optional[str]
    deleted: Optional[Literal[True]]
    details_submitted: Optional[bool]
    email: Optional[str]
    external_accounts: Optional[ListObject[Union[BankAccount, Card]]]
    future_requirements: Optional[AccountFutureRequirements]
    groups: Optional[AccountGroups]
    id: Optional[str]
    individual: Optional[Person]
    metadata: OptionalMapField[str]
    object: Optional[Literal["account"]]
    payouts_enabled: Optional[bool]
    requirements: Optional[AccountRequirements]
    settings: Optional[AccountSettings]
    tos_acceptance: Optional[AccountTosAcceptance]
    type: Optional[Literal["custom", "express", "none", "standard"]]

    _inner_class_types = {
        "business_profile": "AccountBusinessProfile",
        "capabilities": "AccountCapabilities",
        "company": "AccountCompany",
        "controller": "AccountController",
        "external_accounts": "_core.lists:ListObject",
        "future_requirements": "AccountFutureRequirements",
        "groups": "AccountGroups",
        "individual": None,
        "metadata": "*",
        "requirements": "AccountRequirements",
        "settings": "AccountSettings",
        "tos_acceptance": "AccountTosAcceptance",
    }


class AccountEventData(EventData):
    """What an event holds about the schema `account`."""

    object: Account
    previous_attributes: Optional[AccountPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "AccountPreviousAttributes",
    }


class AccountUpdatedEvent(Event):
    """The event `account.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["account.updated"]] = "account.updated"

    data: AccountEventData
    type: Literal["account.updated"]

    _inner_class_types = {"data": "AccountEventData"}


class AccountService(StripeService):
    """Calls below `client.v1.accounts`."""

    _services = {
        "capabilities": "_account:AccountCapabilityService",
        "external_accounts": "_account:AccountExternalAccountService",
        "login_links": "_account:AccountLoginLinkService",
        "persons": "_account:AccountPersonService",
    }
    if TYPE_CHECKING:
        capabilities: AccountCapabilityService
        external_accounts: AccountExternalAccountService
        login_links: AccountLoginLinkService
        persons: AccountPersonService

    def create(
        self,
        params: Optional[AccountCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/accounts

        Optional: account_token, bank_account, business_profile, business_type,
        capabilities, company, controller, country, default_currency, documents,
        email, expand, external_account, groups, individual, metadata, settings,
        tos_acceptance, type.
        Returns Account; raises StripeError.
        """
        return self._request("post", "/v1/accounts", (), params, options)

    async def create_async(
        self,
        params: Optional[AccountCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `create`: POST /v1/accounts."""
        return await self._request_async("post", "/v1/accounts", (), params, options)

    def delete(
        self,
        account: str,
        params: Optional[AccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """DELETE /v1/accounts/{account}

        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "delete", "/v1/accounts/{account}", (account,), params, options
        )

    async def delete_async(
        self,
        account: str,
        params: Optional[AccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `delete`: DELETE /v1/accounts/{account}."""
        return await self._request_async(
            "delete", "/v1/accounts/{account}", (account,), params, options
        )

    def list(
        self,
        params: Optional[AccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Account]:
        """GET /v1/accounts

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Account]; raises StripeError.
        """
        return self._request("get", "/v1/accounts", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[AccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Account]:
        """Async twin of `list`: GET /v1/accounts."""
        return await self._request_async(
            "get", "/v1/accounts", (), params, options, expects="list"
        )

    def reject(
        self,
        account: str,
        params: AccountRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/accounts/{account}/reject

        Required: reason.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}/reject", (account,), params, options
        )

    async def reject_async(
        self,
        account: str,
        params: AccountRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `reject`: POST /v1/accounts/{account}/reject."""
        return await self._request_async(
            "post", "/v1/accounts/{account}/reject", (account,), params, options
        )

    def retrieve(
        self,
        account: str,
        params: Optional[AccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """GET /v1/accounts/{account}

        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "get", "/v1/accounts/{account}", (account,), params, options
        )

    async def retrieve_async(
        self,
        account: str,
        params: Optional[AccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `retrieve`: GET /v1/accounts/{account}."""
        return await self._request_async(
            "get", "/v1/accounts/{account}", (account,), params, options
        )

    def retrieve_current(
        self,
        params: Optional[AccountRetrieveCurrentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """GET /v1/account

        Optional: expand.
        Returns Account; raises StripeError.
        """
        return self._request("get", "/v1/account", (), params, options)

    async def retrieve_current_async(
        self,
        params: Optional[AccountRetrieveCurrentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `retrieve_current`: GET /v1/account."""
        return await self._request_async("get", "/v1/account", (), params, options)

    def update(
        self,
        account: str,
        params: Optional[AccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/accounts/{account}

        Optional: account_token, business_profile, business_type, capabilities,
        company, default_currency, documents, email, expand, external_account,
        groups, individual, metadata, settings, tos_acceptance.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}", (account,), params, options
        )

    async def update_async(
        self,
        account: str,
        params: Optional[AccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `update`: POST /v1/accounts/{account}."""
        return await self._request_async(
            "post", "/v1/accounts/{account}", (account,), params, options
        )


class AccountCapabilityService(StripeService):
    """Calls below `client.v1.accounts.capabilities`."""

    def list(
        self,
        account: str,
        params: Optional[AccountCapabilityListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Capability]:
        """GET /v1/accounts/{account}/capabilities

        Optional: expand.
        Returns ListObject[Capability]; raises StripeError (InvalidRequestError when
        account is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/capabilities",
            (account,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        account: str,
        params: Optional[AccountCapabilityListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Capability]:
        """Async twin of `list`: GET /v1/accounts/{account}/capabilities."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/capabilities",
            (account,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """GET /v1/accounts/{account}/capabilities/{capability}

        Optional: expand.
        Returns Capability; raises StripeError (InvalidRequestError when account or
        capability is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )

    async def retrieve_async(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """Async twin of `retrieve`:
        GET /v1/accounts/{account}/capabilities/{capability}.
        """
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )

    def update(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """POST /v1/accounts/{account}/capabilities/{capability}

        Optional: expand, requested.
        Returns Capability; raises StripeError (InvalidRequestError when account or
        capability is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )

    async def update_async(
        self,
        account: str,
        capability: str,
        params: Optional[AccountCapabilityUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Capability:
        """Async twin of `update`:
        POST /v1/accounts/{account}/capabilities/{capability}.
        """
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/capabilities/{capability}",
            (account, capability),
            params,
            options,
        )


class AccountExternalAccountService(StripeService):
    """Calls below `client.v1.accounts.external_accounts`."""

    def create(
        self,
        account: str,
        params: AccountExternalAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """POST /v1/accounts/{account}/external_accounts

        Required: external_account.
        Optional: bank_account, default_for_currency, expand, metadata.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
        )

    async def create_async(
        self,
        account: str,
        params: AccountExternalAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `create`: POST /v1/accounts/{account}/external_accounts."""
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
        )

    def delete(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """DELETE /v1/accounts/{account}/external_accounts/{id}

        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return self._request(
            "delete",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    async def delete_async(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `delete`: DELETE /v1/accounts/{account}/external_accounts/{id}."""
        return await self._request_async(
            "delete",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    def list(
        self,
        account: str,
        params: Optional[AccountExternalAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Union[BankAccount, Card]]:
        """GET /v1/accounts/{account}/external_accounts

        Optional: ending_before, expand, limit, object, starting_after.
        Returns ListObject[Union[BankAccount, Card]]; raises StripeError
        (InvalidRequestError when account is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        account: str,
        params: Optional[AccountExternalAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Union[BankAccount, Card]]:
        """Async twin of `list`: GET /v1/accounts/{account}/external_accounts."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/external_accounts",
            (account,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """GET /v1/accounts/{account}/external_accounts/{id}

        Optional: expand.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    async def retrieve_async(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `retrieve`: GET /v1/accounts/{account}/external_accounts/{id}."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    def update(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """POST /v1/accounts/{account}/external_accounts/{id}

        Optional: account_holder_name, account_holder_type, account_type,
        address_city, address_country, address_line1, address_line2, address_state,
        address_zip, default_for_currency, documents, exp_month, exp_year, expand,
        metadata, name.
        Returns Union[BankAccount, Card]; raises StripeError (InvalidRequestError
        when account or id is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )

    async def update_async(
        self,
        account: str,
        id: str,
        params: Optional[AccountExternalAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Union[BankAccount, Card]:
        """Async twin of `update`: POST /v1/accounts/{account}/external_accounts/{id}."""
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/external_accounts/{id}",
            (account, id),
            params,
            options,
        )


class AccountLoginLinkService(StripeService):
    """Calls below `client.v1.accounts.login_links`."""

    def create(
        self,
        account: str,
        params: Optional[AccountLoginLinkCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> LoginLink:
        """POST /v1/accounts/{account}/login_links

        Optional: expand.
        Returns LoginLink; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}/login_links", (account,), params, options
        )

    async def create_async(
        self,
        account: str,
        params: Optional[AccountLoginLinkCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> LoginLink:
        """Async twin of `create`: POST /v1/accounts/{account}/login_links."""
        return await self._request_async(
            "post", "/v1/accounts/{account}/login_links", (account,), params, options
        )


class AccountPersonService(StripeService):
    """Calls below `client.v1.accounts.persons`."""

    def create(
        self,
        account: str,
        params: Optional[AccountPersonCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """POST /v1/accounts/{account}/persons

        Optional: additional_tos_acceptances, address, address_kana, address_kanji,
        dob, documents, email, expand, first_name, first_name_kana, first_name_kanji,
        full_name_aliases, gender, id_number, id_number_secondary, last_name,
        last_name_kana, last_name_kanji, maiden_name, metadata, nationality,
        person_token, phone, political_exposure, registered_address, relationship,
        ssn_last_4, us_cfpb_data, verification.
        Returns Person; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post", "/v1/accounts/{account}/persons", (account,), params, options
        )

    async def create_async(
        self,
        account: str,
        params: Optional[AccountPersonCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `create`: POST /v1/accounts/{account}/persons."""
        return await self._request_async(
            "post", "/v1/accounts/{account}/persons", (account,), params, options
        )

    def delete(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """DELETE /v1/accounts/{account}/persons/{person}

        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return self._request(
            "delete",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    async def delete_async(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `delete`: DELETE /v1/accounts/{account}/persons/{person}."""
        return await self._request_async(
            "delete",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    def list(
        self,
        account: str,
        params: Optional[AccountPersonListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Person]:
        """GET /v1/accounts/{account}/persons

        Optional: ending_before, expand, limit, relationship, starting_after.
        Returns ListObject[Person]; raises StripeError (InvalidRequestError when
        account is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/persons",
            (account,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        account: str,
        params: Optional[AccountPersonListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Person]:
        """Async twin of `list`: GET /v1/accounts/{account}/persons."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/persons",
            (account,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """GET /v1/accounts/{account}/persons/{person}

        Optional: expand.
        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return self._request(
            "get",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    async def retrieve_async(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `retrieve`: GET /v1/accounts/{account}/persons/{person}."""
        return await self._request_async(
            "get",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    def update(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """POST /v1/accounts/{account}/persons/{person}

        Optional: additional_tos_acceptances, address, address_kana, address_kanji,
        dob, documents, email, expand, first_name, first_name_kana, first_name_kanji,
        full_name_aliases, gender, id_number, id_number_secondary, last_name,
        last_name_kana, last_name_kanji, maiden_name, metadata, nationality,
        person_token, phone, political_exposure, registered_address, relationship,
        ssn_last_4, us_cfpb_data, verification.
        Returns Person; raises StripeError (InvalidRequestError when account or
        person is empty).
        """
        return self._request(
            "post",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )

    async def update_async(
        self,
        account: str,
        person: str,
        params: Optional[AccountPersonUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Person:
        """Async twin of `update`: POST /v1/accounts/{account}/persons/{person}."""
        return await self._request_async(
            "post",
            "/v1/accounts/{account}/persons/{person}",
            (account, person),
            params,
            options,
        )
