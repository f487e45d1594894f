# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import (
    AccountCreateParamsCompanyStructure,
    MinorityOwnedBusinessDesignation,
    OwnershipExemptionReason,
)
from ._shared import (
    AdditionalTosAcceptances,
    Address,
    AddressKana,
    CompanyAuthorization,
    CompanyVerification,
    CouponListParams,
    Created,
    DeleteParams,
    DirectorshipDeclaration,
    Dob,
    Document,
    Documents,
    EthnicityDetails,
    Individual,
    MonthlyEstimatedRevenue,
    RaceDetails,
    Relationship,
    RetrieveParams,
    TokenCreateParamsPersonRelationship,
    TosAcceptance,
    UsCfpbData,
    Verification,
)


class AccountCreateParamsDocumentsCompanyLicense(TypedDict, total=False):
    files: List[str]


class AccountCreateParamsBankAccountDocuments(TypedDict, total=False):
    bank_account_ownership_verification: AccountCreateParamsDocumentsCompanyLicense


class _AccountCreateParamsBankAccountRequired(TypedDict):
    account_number: str
    country: str


class AccountCreateParamsBankAccount(
    _AccountCreateParamsBankAccountRequired, total=False
):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    currency: str
    documents: AccountCreateParamsBankAccountDocuments
    object: Literal["bank_account"]
    routing_number: str


class AccountCreateParamsBusinessProfileAnnualRevenue(TypedDict):
    amount: int
    currency: str
    fiscal_year_end: str


class AccountCreateParamsBusinessProfile(TypedDict, total=False):
    annual_revenue: AccountCreateParamsBusinessProfileAnnualRevenue
    estimated_worker_count: int
    mcc: str
    minority_owned_business_designation: List[MinorityOwnedBusinessDesignation]
    monthly_estimated_revenue: MonthlyEstimatedRevenue
    name: str
    product_description: str
    support_address: Address
    support_email: str
    support_phone: str
    support_url: Union[Literal[""], str]
    url: str


class AccountCreateParamsCapabilitiesTreasury(TypedDict, total=False):
    requested: bool


class AccountCreateParamsCapabilities(TypedDict, total=False):
    acss_debit_payments: AccountCreateParamsCapabilitiesTreasury
    affirm_payments: AccountCreateParamsCapabilitiesTreasury
    afterpay_clearpay_payments: AccountCreateParamsCapabilitiesTreasury
    alma_payments: AccountCreateParamsCapabilitiesTreasury
    amazon_pay_payments: AccountCreateParamsCapabilitiesTreasury
    au_becs_debit_payments: AccountCreateParamsCapabilitiesTreasury
    bacs_debit_payments: AccountCreateParamsCapabilitiesTreasury
    bancontact_payments: AccountCreateParamsCapabilitiesTreasury
    bank_transfer_payments: AccountCreateParamsCapabilitiesTreasury
    billie_payments: AccountCreateParamsCapabilitiesTreasury
    blik_payments: AccountCreateParamsCapabilitiesTreasury
    boleto_payments: AccountCreateParamsCapabilitiesTreasury
    card_issuing: AccountCreateParamsCapabilitiesTreasury
    card_payments: AccountCreateParamsCapabilitiesTreasury
    cartes_bancaires_payments: AccountCreateParamsCapabilitiesTreasury
    cashapp_payments: AccountCreateParamsCapabilitiesTreasury
    crypto_payments: AccountCreateParamsCapabilitiesTreasury
    eps_payments: AccountCreateParamsCapabilitiesTreasury
    fpx_payments: AccountCreateParamsCapabilitiesTreasury
    gb_bank_transfer_payments: AccountCreateParamsCapabilitiesTreasury
    giropay_payments: AccountCreateParamsCapabilitiesTreasury
    grabpay_payments: AccountCreateParamsCapabilitiesTreasury
    ideal_payments: AccountCreateParamsCapabilitiesTreasury
    india_international_payments: AccountCreateParamsCapabilitiesTreasury
    jcb_payments: AccountCreateParamsCapabilitiesTreasury
    jp_bank_transfer_payments: AccountCreateParamsCapabilitiesTreasury
    kakao_pay_payments: AccountCreateParamsCapabilitiesTreasury
    klarna_payments: AccountCreateParamsCapabilitiesTreasury
    konbini_payments: AccountCreateParamsCapabilitiesTreasury
    kr_card_payments: AccountCreateParamsCapabilitiesTreasury
    legacy_payments: AccountCreateParamsCapabilitiesTreasury
    link_payments: AccountCreateParamsCapabilitiesTreasury
    mb_way_payments: AccountCreateParamsCapabilitiesTreasury
    mobilepay_payments: AccountCreateParamsCapabilitiesTreasury
    multibanco_payments: AccountCreateParamsCapabilitiesTreasury
    mx_bank_transfer_payments: AccountCreateParamsCapabilitiesTreasury
    naver_pay_payments: AccountCreateParamsCapabilitiesTreasury
    nz_bank_account_becs_debit_payments: AccountCreateParamsCapabilitiesTreasury
    oxxo_payments: AccountCreateParamsCapabilitiesTreasury
    p24_payments: AccountCreateParamsCapabilitiesTreasury
    pay_by_bank_payments: AccountCreateParamsCapabilitiesTreasury
    payco_payments: AccountCreateParamsCapabilitiesTreasury
    paynow_payments: AccountCreateParamsCapabilitiesTreasury
    pix_payments: AccountCreateParamsCapabilitiesTreasury
    promptpay_payments: AccountCreateParamsCapabilitiesTreasury
    revolut_pay_payments: AccountCreateParamsCapabilitiesTreasury
    samsung_pay_payments: AccountCreateParamsCapabilitiesTreasury
    satispay_payments: AccountCreateParamsCapabilitiesTreasury
    sepa_bank_transfer_payments: AccountCreateParamsCapabilitiesTreasury
    sepa_debit_payments: AccountCreateParamsCapabilitiesTreasury
    sofort_payments: AccountCreateParamsCapabilitiesTreasury
    swish_payments: AccountCreateParamsCapabilitiesTreasury
    tax_reporting_us_1099_k: AccountCreateParamsCapabilitiesTreasury
    tax_reporting_us_1099_misc: AccountCreateParamsCapabilitiesTreasury
    transfers: AccountCreateParamsCapabilitiesTreasury
    treasury: AccountCreateParamsCapabilitiesTreasury
    twint_payments: AccountCreateParamsCapabilitiesTreasury
    us_bank_account_ach_payments: AccountCreateParamsCapabilitiesTreasury
    us_bank_transfer_payments: AccountCreateParamsCapabilitiesTreasury
    zip_payments: AccountCreateParamsCapabilitiesTreasury


class AccountCreateParamsCompany(TypedDict, total=False):
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    directors_provided: bool
    directorship_declaration: DirectorshipDeclaration
    executives_provided: bool
    export_license_id: str
    export_purpose_code: str
    name: str
    name_kana: str
    name_kanji: str
    owners_provided: bool
    ownership_declaration: DirectorshipDeclaration
    ownership_exemption_reason: OwnershipExemptionReason
    phone: str
    registration_date: Union[Literal[""], Dob]
    registration_number: str
    structure: AccountCreateParamsCompanyStructure
    tax_id: str
    tax_id_registrar: str
    vat_id: str
    verification: CompanyVerification


class AccountCreateParamsControllerFees(TypedDict, total=False):
    payer: Literal["account", "application"]


class AccountCreateParamsControllerLosses(TypedDict, total=False):
    payments: Literal["application", "stripe"]


class AccountCreateParamsControllerStripeDashboard(TypedDict, total=False):
    type: Literal["express", "full", "none"]


class AccountCreateParamsController(TypedDict, total=False):
    fees: AccountCreateParamsControllerFees
    losses: AccountCreateParamsControllerLosses
    requirement_collection: Literal["application", "stripe"]
    stripe_dashboard: AccountCreateParamsControllerStripeDashboard


class AccountCreateParamsDocuments(TypedDict, total=False):
    bank_account_ownership_verification: AccountCreateParamsDocumentsCompanyLicense
    company_license: AccountCreateParamsDocumentsCompanyLicense
    company_memorandum_of_association: AccountCreateParamsDocumentsCompanyLicense
    company_ministerial_decree: AccountCreateParamsDocumentsCompanyLicense
    company_registration_verification: AccountCreateParamsDocumentsCompanyLicense
    company_tax_id_verification: AccountCreateParamsDocumentsCompanyLicense
    proof_of_address: AccountCreateParamsDocumentsCompanyLicense
    proof_of_registration: AccountCreateParamsDocumentsCompanyLicense
    proof_of_ultimate_beneficial_ownership: AccountCreateParamsDocumentsCompanyLicense


class AccountCreateParamsGroups(TypedDict, total=False):
    payments_pricing: Union[Literal[""], str]


class AccountCreateParamsSettingsBacsDebitPayments(TypedDict, total=False):
    display_name: str


class AccountCreateParamsSettingsBranding(TypedDict, total=False):
    icon: str
    logo: str
    primary_color: str
    secondary_color: str


class AccountCreateParamsSettingsTreasury(TypedDict, total=False):
    tos_acceptance: TosAcceptance


class AccountCreateParamsSettingsCardPaymentsDeclineOn(TypedDict, total=False):
    avs_failure: bool
    cvc_failure: bool


class AccountCreateParamsSettingsCardPayments(TypedDict, total=False):
    decline_on: AccountCreateParamsSettingsCardPaymentsDeclineOn
    statement_descriptor_prefix: str
    statement_descriptor_prefix_kana: Union[Literal[""], str]
    statement_descriptor_prefix_kanji: Union[Literal[""], str]


class AccountCreateParamsSettingsInvoices(TypedDict, total=False):
    hosted_payment_method_save: Literal["always", "never", "offer"]


class AccountCreateParamsSettingsPayments(TypedDict, total=False):
    statement_descriptor: str
    statement_descriptor_kana: str
    statement_descriptor_kanji: str


class AccountCreateParamsSettingsPayoutsSchedule(TypedDict, total=False):
    delay_days: Union[Literal["minimum"], int]
    interval: Literal["daily", "manual", "monthly", "weekly"]
    monthly_anchor: int
    monthly_payout_days: List[int]
    weekly_anchor: Literal[
        "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
    ]
    weekly_payout_days: List[
        Literal["friday", "monday", "thursday", "tuesday", "wednesday"]
    ]


class AccountCreateParamsSettingsPayouts(TypedDict, total=False):
    debit_negative_balances: bool
    schedule: AccountCreateParamsSettingsPayoutsSchedule
    statement_descriptor: str


class AccountCreateParamsSettings(TypedDict, total=False):
    bacs_debit_payments: AccountCreateParamsSettingsBacsDebitPayments
    branding: AccountCreateParamsSettingsBranding
    card_issuing: AccountCreateParamsSettingsTreasury
    card_payments: AccountCreateParamsSettingsCardPayments
    invoices: AccountCreateParamsSettingsInvoices
    payments: AccountCreateParamsSettingsPayments
    payouts: AccountCreateParamsSettingsPayouts
    treasury: AccountCreateParamsSettingsTreasury


class AccountCreateParamsTosAcceptance(TypedDict, total=False):
    date: Union[int, datetime]
    ip: str
    service_agreement: str
    user_agent: str


class AccountCreateParams(RequestOptions, total=False):
    account_token: str
    bank_account: Union[AccountCreateParamsBankAccount, str]
    business_profile: AccountCreateParamsBusinessProfile
    business_type: Literal["company", "government_entity", "individual", "non_profit"]
    capabilities: AccountCreateParamsCapabilities
    company: AccountCreateParamsCompany
    controller: AccountCreateParamsController
    country: str
    default_currency: str
    documents: AccountCreateParamsDocuments
    email: str
    expand: List[str]
    external_account: str
    groups: AccountCreateParamsGroups
    individual: Individual
    metadata: Union[Literal[""], Dict[str, str]]
    settings: AccountCreateParamsSettings
    tos_acceptance: AccountCreateParamsTosAcceptance
    type: Literal["custom", "express", "standard"]


class _AccountCreateExternalAccountParamsRequired(RequestOptions):
    external_account: str


class AccountCreateExternalAccountParams(
    _AccountCreateExternalAccountParamsRequired, total=False
):
    bank_account: Union[AccountCreateParamsBankAccount, str]
    default_for_currency: bool
    expand: List[str]
    metadata: Dict[str, str]


class AccountCreatePersonParams(RequestOptions, total=False):
    additional_tos_acceptances: AdditionalTosAcceptances
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    dob: Union[Literal[""], Dob]
    documents: Documents
    email: str
    expand: List[str]
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: Union[Literal[""], List[str]]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: Union[Literal[""], Dict[str, str]]
    nationality: str
    person_token: str
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: Address
    relationship: TokenCreateParamsPersonRelationship
    ssn_last_4: str
    us_cfpb_data: UsCfpbData
    verification: Verification


class AccountExternalAccountListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    object: Literal["bank_account", "card"]
    starting_after: str


class AccountPersonsParamsRelationship(TypedDict, total=False):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    representative: bool


class AccountPersonsParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    relationship: AccountPersonsParamsRelationship
    starting_after: str


class AccountModifyParamsSettingsInvoices(TypedDict, total=False):
    default_account_tax_ids: Union[Literal[""], List[str]]
    hosted_payment_method_save: Literal["always", "never", "offer"]


class AccountModifyParamsSettings(TypedDict, total=False):
    bacs_debit_payments: AccountCreateParamsSettingsBacsDebitPayments
    branding: AccountCreateParamsSettingsBranding
    card_issuing: AccountCreateParamsSettingsTreasury
    card_payments: AccountCreateParamsSettingsCardPayments
    invoices: AccountModifyParamsSettingsInvoices
    payments: AccountCreateParamsSettingsPayments
    payouts: AccountCreateParamsSettingsPayouts
    treasury: AccountCreateParamsSettingsTreasury


class AccountModifyParams(RequestOptions, total=False):
    account_token: str
    business_profile: AccountCreateParamsBusinessProfile
    business_type: Literal["company", "government_entity", "individual", "non_profit"]
    capabilities: AccountCreateParamsCapabilities
    company: AccountCreateParamsCompany
    default_currency: str
    documents: AccountCreateParamsDocuments
    email: str
    expand: List[str]
    external_account: str
    groups: AccountCreateParamsGroups
    individual: Individual
    metadata: Union[Literal[""], Dict[str, str]]
    settings: AccountModifyParamsSettings
    tos_acceptance: AccountCreateParamsTosAcceptance


class AccountCapabilityUpdateParams(RequestOptions, total=False):
    expand: List[str]
    requested: bool


class AccountExternalAccountUpdateParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["", "company", "individual"]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    default_for_currency: bool
    documents: AccountCreateParamsBankAccountDocuments
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    name: str


class _AccountRejectParamsRequired(RequestOptions):
    reason: str


class AccountRejectParams(_AccountRejectParamsRequired, total=False):
    expand: List[str]


AccountCreateParamsBankAccountDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsBusinessProfileMonthlyEstimatedRevenue = MonthlyEstimatedRevenue
AccountCreateParamsBusinessProfileSupportAddress = Address
AccountCreateParamsCapabilitiesAcssDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesAffirmPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesAfterpayClearpayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesAlmaPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesAmazonPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesAuBecsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesBacsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesBancontactPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesBilliePayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesBlikPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesBoletoPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesCardIssuing = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesCardPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesCartesBancairesPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesCashappPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesCryptoPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesEpsPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesFpxPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesGbBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesGiropayPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesGrabpayPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesIdealPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesIndiaInternationalPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesJcbPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesJpBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesKakaoPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesKlarnaPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesKonbiniPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesKrCardPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesLegacyPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesLinkPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesMbWayPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesMobilepayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesMultibancoPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesMxBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesNaverPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesNzBankAccountBecsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesOxxoPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesP24Payments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesPayByBankPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesPaycoPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesPaynowPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesPixPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesPromptpayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesRevolutPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesSamsungPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesSatispayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesSepaBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesSepaDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesSofortPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesSwishPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesTaxReportingUs1099K = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesTaxReportingUs1099Misc = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesTransfers = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesTwintPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCapabilitiesUsBankAccountAchPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesUsBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountCreateParamsCapabilitiesZipPayments = AccountCreateParamsCapabilitiesTreasury
AccountCreateParamsCompanyAddress = Address
AccountCreateParamsCompanyAddressKana = AddressKana
AccountCreateParamsCompanyAddressKanji = AddressKana
AccountCreateParamsCompanyDirectorshipDeclaration = DirectorshipDeclaration
AccountCreateParamsCompanyOwnershipDeclaration = DirectorshipDeclaration
AccountCreateParamsCompanyRegistrationDate = Dob
AccountCreateParamsCompanyVerificationDocument = Document
AccountCreateParamsCompanyVerification = CompanyVerification
AccountCreateParamsDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsDocumentsCompanyMemorandumOfAssociation = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsDocumentsCompanyMinisterialDecree = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsDocumentsCompanyRegistrationVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsDocumentsCompanyTaxIdVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsDocumentsProofOfAddress = AccountCreateParamsDocumentsCompanyLicense
AccountCreateParamsDocumentsProofOfRegistration = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsDocumentsProofOfUltimateBeneficialOwnership = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsIndividualAddress = Address
AccountCreateParamsIndividualAddressKana = AddressKana
AccountCreateParamsIndividualAddressKanji = AddressKana
AccountCreateParamsIndividualDob = Dob
AccountCreateParamsIndividualRegisteredAddress = Address
AccountCreateParamsIndividualRelationship = Relationship
AccountCreateParamsIndividualVerificationAdditionalDocument = Document
AccountCreateParamsIndividualVerificationDocument = Document
AccountCreateParamsIndividualVerification = Verification
AccountCreateParamsIndividual = Individual
AccountCreateParamsSettingsCardIssuingTosAcceptance = TosAcceptance
AccountCreateParamsSettingsCardIssuing = AccountCreateParamsSettingsTreasury
AccountCreateParamsSettingsTreasuryTosAcceptance = TosAcceptance
AccountCreateExternalAccountParamsBankAccountDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateExternalAccountParamsBankAccountDocuments = (
    AccountCreateParamsBankAccountDocuments
)
AccountCreateExternalAccountParamsBankAccount = AccountCreateParamsBankAccount
AccountCreateLoginLinkParams = RetrieveParams
AccountCreatePersonParamsAdditionalTosAcceptancesAccount = TosAcceptance
AccountCreatePersonParamsAdditionalTosAcceptances = AdditionalTosAcceptances
AccountCreatePersonParamsAddress = Address
AccountCreatePersonParamsAddressKana = AddressKana
AccountCreatePersonParamsAddressKanji = AddressKana
AccountCreatePersonParamsDob = Dob
AccountCreatePersonParamsDocumentsCompanyAuthorization = CompanyAuthorization
AccountCreatePersonParamsDocumentsPassport = CompanyAuthorization
AccountCreatePersonParamsDocumentsVisa = CompanyAuthorization
AccountCreatePersonParamsDocuments = Documents
AccountCreatePersonParamsRegisteredAddress = Address
AccountCreatePersonParamsRelationship = TokenCreateParamsPersonRelationship
AccountCreatePersonParamsUsCfpbDataEthnicityDetails = EthnicityDetails
AccountCreatePersonParamsUsCfpbDataRaceDetails = RaceDetails
AccountCreatePersonParamsUsCfpbData = UsCfpbData
AccountCreatePersonParamsVerificationAdditionalDocument = Document
AccountCreatePersonParamsVerificationDocument = Document
AccountCreatePersonParamsVerification = Verification
AccountDeleteParams = DeleteParams
AccountDeleteExternalAccountParams = DeleteParams
AccountDeletePersonParams = DeleteParams
AccountListParamsCreated = Created
AccountListParams = CouponListParams
AccountListCapabilitiesParams = RetrieveParams
AccountListExternalAccountsParams = AccountExternalAccountListParams
AccountListPersonsParamsRelationship = AccountPersonsParamsRelationship
AccountListPersonsParams = AccountPersonsParams
AccountModifyParamsBusinessProfileAnnualRevenue = (
    AccountCreateParamsBusinessProfileAnnualRevenue
)
AccountModifyParamsBusinessProfileMonthlyEstimatedRevenue = MonthlyEstimatedRevenue
AccountModifyParamsBusinessProfileSupportAddress = Address
AccountModifyParamsBusinessProfile = AccountCreateParamsBusinessProfile
AccountModifyParamsCapabilitiesAcssDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesAffirmPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesAfterpayClearpayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesAlmaPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesAmazonPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesAuBecsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesBacsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesBancontactPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesBilliePayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesBlikPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesBoletoPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesCardIssuing = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesCardPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesCartesBancairesPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesCashappPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesCryptoPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesEpsPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesFpxPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesGbBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesGiropayPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesGrabpayPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesIdealPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesIndiaInternationalPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesJcbPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesJpBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesKakaoPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesKlarnaPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesKonbiniPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesKrCardPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesLegacyPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesLinkPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesMbWayPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesMobilepayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesMultibancoPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesMxBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesNaverPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesNzBankAccountBecsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesOxxoPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesP24Payments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesPayByBankPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesPaycoPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesPaynowPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesPixPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesPromptpayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesRevolutPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesSamsungPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesSatispayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesSepaBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesSepaDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesSofortPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesSwishPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesTaxReportingUs1099K = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesTaxReportingUs1099Misc = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesTransfers = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesTreasury = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesTwintPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilitiesUsBankAccountAchPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesUsBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountModifyParamsCapabilitiesZipPayments = AccountCreateParamsCapabilitiesTreasury
AccountModifyParamsCapabilities = AccountCreateParamsCapabilities
AccountModifyParamsCompanyAddress = Address
AccountModifyParamsCompanyAddressKana = AddressKana
AccountModifyParamsCompanyAddressKanji = AddressKana
AccountModifyParamsCompanyDirectorshipDeclaration = DirectorshipDeclaration
AccountModifyParamsCompanyOwnershipDeclaration = DirectorshipDeclaration
AccountModifyParamsCompanyRegistrationDate = Dob
AccountModifyParamsCompanyVerificationDocument = Document
AccountModifyParamsCompanyVerification = CompanyVerification
AccountModifyParamsCompany = AccountCreateParamsCompany
AccountModifyParamsDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyParamsDocumentsCompanyLicense = AccountCreateParamsDocumentsCompanyLicense
AccountModifyParamsDocumentsCompanyMemorandumOfAssociation = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyParamsDocumentsCompanyMinisterialDecree = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyParamsDocumentsCompanyRegistrationVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyParamsDocumentsCompanyTaxIdVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyParamsDocumentsProofOfAddress = AccountCreateParamsDocumentsCompanyLicense
AccountModifyParamsDocumentsProofOfRegistration = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyParamsDocumentsProofOfUltimateBeneficialOwnership = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyParamsDocuments = AccountCreateParamsDocuments
AccountModifyParamsGroups = AccountCreateParamsGroups
AccountModifyParamsIndividualAddress = Address
AccountModifyParamsIndividualAddressKana = AddressKana
AccountModifyParamsIndividualAddressKanji = AddressKana
AccountModifyParamsIndividualDob = Dob
AccountModifyParamsIndividualRegisteredAddress = Address
AccountModifyParamsIndividualRelationship = Relationship
AccountModifyParamsIndividualVerificationAdditionalDocument = Document
AccountModifyParamsIndividualVerificationDocument = Document
AccountModifyParamsIndividualVerification = Verification
AccountModifyParamsIndividual = Individual
AccountModifyParamsSettingsBacsDebitPayments = (
    AccountCreateParamsSettingsBacsDebitPayments
)
AccountModifyParamsSettingsBranding = AccountCreateParamsSettingsBranding
AccountModifyParamsSettingsCardIssuingTosAcceptance = TosAcceptance
AccountModifyParamsSettingsCardIssuing = AccountCreateParamsSettingsTreasury
AccountModifyParamsSettingsCardPaymentsDeclineOn = (
    AccountCreateParamsSettingsCardPaymentsDeclineOn
)
AccountModifyParamsSettingsCardPayments = AccountCreateParamsSettingsCardPayments
AccountModifyParamsSettingsPayments = AccountCreateParamsSettingsPayments
AccountModifyParamsSettingsPayoutsSchedule = AccountCreateParamsSettingsPayoutsSchedule
AccountModifyParamsSettingsPayouts = AccountCreateParamsSettingsPayouts
AccountModifyParamsSettingsTreasuryTosAcceptance = TosAcceptance
AccountModifyParamsSettingsTreasury = AccountCreateParamsSettingsTreasury
AccountModifyParamsTosAcceptance = AccountCreateParamsTosAcceptance
AccountModifyCapabilityParams = AccountCapabilityUpdateParams
AccountModifyExternalAccountParamsDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyExternalAccountParamsDocuments = AccountCreateParamsBankAccountDocuments
AccountModifyExternalAccountParams = AccountExternalAccountUpdateParams
AccountModifyPersonParamsAdditionalTosAcceptancesAccount = TosAcceptance
AccountModifyPersonParamsAdditionalTosAcceptances = AdditionalTosAcceptances
AccountModifyPersonParamsAddress = Address
AccountModifyPersonParamsAddressKana = AddressKana
AccountModifyPersonParamsAddressKanji = AddressKana
AccountModifyPersonParamsDob = Dob
AccountModifyPersonParamsDocumentsCompanyAuthorization = CompanyAuthorization
AccountModifyPersonParamsDocumentsPassport = CompanyAuthorization
AccountModifyPersonParamsDocumentsVisa = CompanyAuthorization
AccountModifyPersonParamsDocuments = Documents
AccountModifyPersonParamsRegisteredAddress = Address
AccountModifyPersonParamsRelationship = TokenCreateParamsPersonRelationship
AccountModifyPersonParamsUsCfpbDataEthnicityDetails = EthnicityDetails
AccountModifyPersonParamsUsCfpbDataRaceDetails = RaceDetails
AccountModifyPersonParamsUsCfpbData = UsCfpbData
AccountModifyPersonParamsVerificationAdditionalDocument = Document
AccountModifyPersonParamsVerificationDocument = Document
AccountModifyPersonParamsVerification = Verification
AccountModifyPersonParams = AccountCreatePersonParams
AccountRetrieveParams = RetrieveParams
AccountRetrieveCapabilityParams = RetrieveParams
AccountRetrieveExternalAccountParams = RetrieveParams
AccountRetrievePersonParams = RetrieveParams
AccountRetrieveCurrentParams = RetrieveParams
AccountUpdateParamsBusinessProfileAnnualRevenue = (
    AccountCreateParamsBusinessProfileAnnualRevenue
)
AccountUpdateParamsBusinessProfileMonthlyEstimatedRevenue = MonthlyEstimatedRevenue
AccountUpdateParamsBusinessProfileSupportAddress = Address
AccountUpdateParamsBusinessProfile = AccountCreateParamsBusinessProfile
AccountUpdateParamsCapabilitiesAcssDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesAffirmPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesAfterpayClearpayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesAlmaPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesAmazonPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesAuBecsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesBacsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesBancontactPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesBilliePayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesBlikPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesBoletoPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesCardIssuing = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesCardPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesCartesBancairesPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesCashappPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesCryptoPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesEpsPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesFpxPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesGbBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesGiropayPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesGrabpayPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesIdealPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesIndiaInternationalPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesJcbPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesJpBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesKakaoPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesKlarnaPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesKonbiniPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesKrCardPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesLegacyPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesLinkPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesMbWayPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesMobilepayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesMultibancoPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesMxBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesNaverPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesNzBankAccountBecsDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesOxxoPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesP24Payments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesPayByBankPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesPaycoPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesPaynowPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesPixPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesPromptpayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesRevolutPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesSamsungPayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesSatispayPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesSepaBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesSepaDebitPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesSofortPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesSwishPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesTaxReportingUs1099K = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesTaxReportingUs1099Misc = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesTransfers = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesTreasury = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesTwintPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilitiesUsBankAccountAchPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesUsBankTransferPayments = (
    AccountCreateParamsCapabilitiesTreasury
)
AccountUpdateParamsCapabilitiesZipPayments = AccountCreateParamsCapabilitiesTreasury
AccountUpdateParamsCapabilities = AccountCreateParamsCapabilities
AccountUpdateParamsCompanyAddress = Address
AccountUpdateParamsCompanyAddressKana = AddressKana
AccountUpdateParamsCompanyAddressKanji = AddressKana
AccountUpdateParamsCompanyDirectorshipDeclaration = DirectorshipDeclaration
AccountUpdateParamsCompanyOwnershipDeclaration = DirectorshipDeclaration
AccountUpdateParamsCompanyRegistrationDate = Dob
AccountUpdateParamsCompanyVerificationDocument = Document
AccountUpdateParamsCompanyVerification = CompanyVerification
AccountUpdateParamsCompany = AccountCreateParamsCompany
AccountUpdateParamsDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountUpdateParamsDocumentsCompanyLicense = AccountCreateParamsDocumentsCompanyLicense
AccountUpdateParamsDocumentsCompanyMemorandumOfAssociation = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountUpdateParamsDocumentsCompanyMinisterialDecree = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountUpdateParamsDocumentsCompanyRegistrationVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountUpdateParamsDocumentsCompanyTaxIdVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountUpdateParamsDocumentsProofOfAddress = AccountCreateParamsDocumentsCompanyLicense
AccountUpdateParamsDocumentsProofOfRegistration = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountUpdateParamsDocumentsProofOfUltimateBeneficialOwnership = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountUpdateParamsDocuments = AccountCreateParamsDocuments
AccountUpdateParamsGroups = AccountCreateParamsGroups
AccountUpdateParamsIndividualAddress = Address
AccountUpdateParamsIndividualAddressKana = AddressKana
AccountUpdateParamsIndividualAddressKanji = AddressKana
AccountUpdateParamsIndividualDob = Dob
AccountUpdateParamsIndividualRegisteredAddress = Address
AccountUpdateParamsIndividualRelationship = Relationship
AccountUpdateParamsIndividualVerificationAdditionalDocument = Document
AccountUpdateParamsIndividualVerificationDocument = Document
AccountUpdateParamsIndividualVerification = Verification
AccountUpdateParamsIndividual = Individual
AccountUpdateParamsSettingsBacsDebitPayments = (
    AccountCreateParamsSettingsBacsDebitPayments
)
AccountUpdateParamsSettingsBranding = AccountCreateParamsSettingsBranding
AccountUpdateParamsSettingsCardIssuingTosAcceptance = TosAcceptance
AccountUpdateParamsSettingsCardIssuing = AccountCreateParamsSettingsTreasury
AccountUpdateParamsSettingsCardPaymentsDeclineOn = (
    AccountCreateParamsSettingsCardPaymentsDeclineOn
)
AccountUpdateParamsSettingsCardPayments = AccountCreateParamsSettingsCardPayments
AccountUpdateParamsSettingsInvoices = AccountModifyParamsSettingsInvoices
AccountUpdateParamsSettingsPayments = AccountCreateParamsSettingsPayments
AccountUpdateParamsSettingsPayoutsSchedule = AccountCreateParamsSettingsPayoutsSchedule
AccountUpdateParamsSettingsPayouts = AccountCreateParamsSettingsPayouts
AccountUpdateParamsSettingsTreasuryTosAcceptance = TosAcceptance
AccountUpdateParamsSettingsTreasury = AccountCreateParamsSettingsTreasury
AccountUpdateParamsSettings = AccountModifyParamsSettings
AccountUpdateParamsTosAcceptance = AccountCreateParamsTosAcceptance
AccountUpdateParams = AccountModifyParams
AccountCapabilityListParams = RetrieveParams
AccountCapabilityRetrieveParams = RetrieveParams
AccountExternalAccountCreateParamsBankAccountDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountExternalAccountCreateParamsBankAccountDocuments = (
    AccountCreateParamsBankAccountDocuments
)
AccountExternalAccountCreateParamsBankAccount = AccountCreateParamsBankAccount
AccountExternalAccountCreateParams = AccountCreateExternalAccountParams
AccountExternalAccountDeleteParams = DeleteParams
AccountExternalAccountRetrieveParams = RetrieveParams
AccountExternalAccountUpdateParamsDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountExternalAccountUpdateParamsDocuments = AccountCreateParamsBankAccountDocuments
AccountLoginLinkCreateParams = RetrieveParams
AccountPersonCreateParamsAdditionalTosAcceptancesAccount = TosAcceptance
AccountPersonCreateParamsAdditionalTosAcceptances = AdditionalTosAcceptances
AccountPersonCreateParamsAddress = Address
AccountPersonCreateParamsAddressKana = AddressKana
AccountPersonCreateParamsAddressKanji = AddressKana
AccountPersonCreateParamsDob = Dob
AccountPersonCreateParamsDocumentsCompanyAuthorization = CompanyAuthorization
AccountPersonCreateParamsDocumentsPassport = CompanyAuthorization
AccountPersonCreateParamsDocumentsVisa = CompanyAuthorization
AccountPersonCreateParamsDocuments = Documents
AccountPersonCreateParamsRegisteredAddress = Address
AccountPersonCreateParamsRelationship = TokenCreateParamsPersonRelationship
AccountPersonCreateParamsUsCfpbDataEthnicityDetails = EthnicityDetails
AccountPersonCreateParamsUsCfpbDataRaceDetails = RaceDetails
AccountPersonCreateParamsUsCfpbData = UsCfpbData
AccountPersonCreateParamsVerificationAdditionalDocument = Document
AccountPersonCreateParamsVerificationDocument = Document
AccountPersonCreateParamsVerification = Verification
AccountPersonCreateParams = AccountCreatePersonParams
AccountPersonDeleteParams = DeleteParams
AccountPersonListParamsRelationship = AccountPersonsParamsRelationship
AccountPersonListParams = AccountPersonsParams
AccountPersonRetrieveParams = RetrieveParams
AccountPersonUpdateParamsAdditionalTosAcceptancesAccount = TosAcceptance
AccountPersonUpdateParamsAdditionalTosAcceptances = AdditionalTosAcceptances
AccountPersonUpdateParamsAddress = Address
AccountPersonUpdateParamsAddressKana = AddressKana
AccountPersonUpdateParamsAddressKanji = AddressKana
AccountPersonUpdateParamsDob = Dob
AccountPersonUpdateParamsDocumentsCompanyAuthorization = CompanyAuthorization
AccountPersonUpdateParamsDocumentsPassport = CompanyAuthorization
AccountPersonUpdateParamsDocumentsVisa = CompanyAuthorization
AccountPersonUpdateParamsDocuments = Documents
AccountPersonUpdateParamsRegisteredAddress = Address
AccountPersonUpdateParamsRelationship = TokenCreateParamsPersonRelationship
AccountPersonUpdateParamsUsCfpbDataEthnicityDetails = EthnicityDetails
AccountPersonUpdateParamsUsCfpbDataRaceDetails = RaceDetails
AccountPersonUpdateParamsUsCfpbData = UsCfpbData
AccountPersonUpdateParamsVerificationAdditionalDocument = Document
AccountPersonUpdateParamsVerificationDocument = Document
AccountPersonUpdateParamsVerification = Verification
AccountPersonUpdateParams = AccountCreatePersonParams
