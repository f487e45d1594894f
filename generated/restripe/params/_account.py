# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared


class AccountCreateParamsDocumentsCompanyLicense(_TypedDict, total=False):
    files: _List[str]


class AccountCreateParamsBankAccountDocuments(_TypedDict, total=False):
    bank_account_ownership_verification: AccountCreateParamsDocumentsCompanyLicense


class _AccountCreateParamsBankAccountRequired(_TypedDict):
    account_number: str
    country: str


class AccountCreateParamsBankAccount(
    _AccountCreateParamsBankAccountRequired, total=False
):
    account_holder_name: str
    account_holder_type: _Literal["company", "individual"]
    account_type: _Literal["checking", "futsu", "savings", "toza"]
    currency: str
    documents: AccountCreateParamsBankAccountDocuments
    object: _Literal["bank_account"]
    routing_number: str


class AccountCreateParamsBusinessProfileAnnualRevenue(_TypedDict):
    amount: int
    currency: str
    fiscal_year_end: str


class AccountCreateParamsBusinessProfile(_TypedDict, total=False):
    annual_revenue: AccountCreateParamsBusinessProfileAnnualRevenue
    estimated_worker_count: int
    mcc: str
    minority_owned_business_designation: _List[_enums.MinorityOwnedBusinessDesignation]
    monthly_estimated_revenue: _shared.MonthlyEstimatedRevenue
    name: str
    product_description: str
    support_address: _shared.Address
    support_email: str
    support_phone: str
    support_url: _Union[_Literal[""], str]
    url: str


class AccountCreateParamsCapabilitiesTreasury(_TypedDict, total=False):
    requested: bool


class AccountCreateParamsCapabilities(_TypedDict, total=False):
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


class AccountCreateParamsCompany(_TypedDict, total=False):
    address: _shared.Address
    address_kana: _shared.AddressKana
    address_kanji: _shared.AddressKana
    directors_provided: bool
    directorship_declaration: _shared.DirectorshipDeclaration
    executives_provided: bool
    export_license_id: str
    export_purpose_code: str
    name: str
    name_kana: str
    name_kanji: str
    owners_provided: bool
    ownership_declaration: _shared.DirectorshipDeclaration
    ownership_exemption_reason: _enums.OwnershipExemptionReason
    phone: str
    registration_date: _Union[_Literal[""], _shared.Dob]
    registration_number: str
    structure: _enums.AccountCreateParamsCompanyStructure
    tax_id: str
    tax_id_registrar: str
    vat_id: str
    verification: _shared.CompanyVerification


class AccountCreateParamsControllerFees(_TypedDict, total=False):
    payer: _Literal["account", "application"]


class AccountCreateParamsControllerLosses(_TypedDict, total=False):
    payments: _Literal["application", "stripe"]


class AccountCreateParamsControllerStripeDashboard(_TypedDict, total=False):
    type: _Literal["express", "full", "none"]


class AccountCreateParamsController(_TypedDict, total=False):
    fees: AccountCreateParamsControllerFees
    losses: AccountCreateParamsControllerLosses
    requirement_collection: _Literal["application", "stripe"]
    stripe_dashboard: AccountCreateParamsControllerStripeDashboard


class AccountCreateParamsDocuments(_TypedDict, total=False):
    bank_account_ownership_verification: AccountCreateParamsDocumentsCompanyLicense
    company_license: AccountCreateParamsDocumentsCompanyLicense
    company_memorandum_of_association: AccountCreateParamsDocumentsCompanyLicense
    company_ministerial_decree: AccountCreateParamsDocumentsCompanyLicense
    company_registration_verification: AccountCreateParamsDocumentsCompanyLicense
    company_tax_id_verification: AccountCreateParamsDocumentsCompanyLicense
    proof_of_address: AccountCreateParamsDocumentsCompanyLicense
    proof_of_registration: AccountCreateParamsDocumentsCompanyLicense
    proof_of_ultimate_beneficial_ownership: AccountCreateParamsDocumentsCompanyLicense


class AccountCreateParamsGroups(_TypedDict, total=False):
    payments_pricing: _Union[_Literal[""], str]


class AccountCreateParamsSettingsBacsDebitPayments(_TypedDict, total=False):
    display_name: str


class AccountCreateParamsSettingsBranding(_TypedDict, total=False):
    icon: str
    logo: str
    primary_color: str
    secondary_color: str


class AccountCreateParamsSettingsTreasury(_TypedDict, total=False):
    tos_acceptance: _shared.TosAcceptance


class AccountCreateParamsSettingsCardPaymentsDeclineOn(_TypedDict, total=False):
    avs_failure: bool
    cvc_failure: bool


class AccountCreateParamsSettingsCardPayments(_TypedDict, total=False):
    decline_on: AccountCreateParamsSettingsCardPaymentsDeclineOn
    statement_descriptor_prefix: str
    statement_descriptor_prefix_kana: _Union[_Literal[""], str]
    statement_descriptor_prefix_kanji: _Union[_Literal[""], str]


class AccountCreateParamsSettingsInvoices(_TypedDict, total=False):
    hosted_payment_method_save: _Literal["always", "never", "offer"]


class AccountCreateParamsSettingsPayments(_TypedDict, total=False):
    statement_descriptor: str
    statement_descriptor_kana: str
    statement_descriptor_kanji: str


class AccountCreateParamsSettingsPayoutsSchedule(_TypedDict, total=False):
    delay_days: _Union[_Literal["minimum"], int]
    interval: _Literal["daily", "manual", "monthly", "weekly"]
    monthly_anchor: int
    monthly_payout_days: _List[int]
    weekly_anchor: _Literal[
        "friday", "monday", "saturday", "sunday", "thursday", "tuesday", "wednesday"
    ]
    weekly_payout_days: _List[
        _Literal["friday", "monday", "thursday", "tuesday", "wednesday"]
    ]


class AccountCreateParamsSettingsPayouts(_TypedDict, total=False):
    debit_negative_balances: bool
    schedule: AccountCreateParamsSettingsPayoutsSchedule
    statement_descriptor: str


class AccountCreateParamsSettings(_TypedDict, total=False):
    bacs_debit_payments: AccountCreateParamsSettingsBacsDebitPayments
    branding: AccountCreateParamsSettingsBranding
    card_issuing: AccountCreateParamsSettingsTreasury
    card_payments: AccountCreateParamsSettingsCardPayments
    invoices: AccountCreateParamsSettingsInvoices
    payments: AccountCreateParamsSettingsPayments
    payouts: AccountCreateParamsSettingsPayouts
    treasury: AccountCreateParamsSettingsTreasury


class AccountCreateParamsTosAcceptance(_TypedDict, total=False):
    date: _Union[int, _datetime]
    ip: str
    service_agreement: str
    user_agent: str


class AccountCreateParams(_RequestOptions, total=False):
    account_token: str
    bank_account: _Union[AccountCreateParamsBankAccount, str]
    business_profile: AccountCreateParamsBusinessProfile
    business_type: _Literal["company", "government_entity", "individual", "non_profit"]
    capabilities: AccountCreateParamsCapabilities
    company: AccountCreateParamsCompany
    controller: AccountCreateParamsController
    country: str
    default_currency: str
    documents: AccountCreateParamsDocuments
    email: str
    expand: _List[str]
    external_account: str
    groups: AccountCreateParamsGroups
    individual: _shared.Individual
    metadata: _Union[_Literal[""], _Dict[str, str]]
    settings: AccountCreateParamsSettings
    tos_acceptance: AccountCreateParamsTosAcceptance
    type: _Literal["custom", "express", "standard"]


class _AccountCreateExternalAccountParamsRequired(_RequestOptions):
    external_account: str


class AccountCreateExternalAccountParams(
    _AccountCreateExternalAccountParamsRequired, total=False
):
    bank_account: _Union[AccountCreateParamsBankAccount, str]
    default_for_currency: bool
    expand: _List[str]
    metadata: _Dict[str, str]


class AccountCreatePersonParams(_RequestOptions, total=False):
    additional_tos_acceptances: _shared.AdditionalTosAcceptances
    address: _shared.Address
    address_kana: _shared.AddressKana
    address_kanji: _shared.AddressKana
    dob: _Union[_Literal[""], _shared.Dob]
    documents: _shared.Documents
    email: str
    expand: _List[str]
    first_name: str
    first_name_kana: str
    first_name_kanji: str
    full_name_aliases: _Union[_Literal[""], _List[str]]
    gender: str
    id_number: str
    id_number_secondary: str
    last_name: str
    last_name_kana: str
    last_name_kanji: str
    maiden_name: str
    metadata: _Union[_Literal[""], _Dict[str, str]]
    nationality: str
    person_token: str
    phone: str
    political_exposure: _Literal["existing", "none"]
    registered_address: _shared.Address
    relationship: _shared.TokenCreateParamsPersonRelationship
    ssn_last_4: str
    us_cfpb_data: _shared.UsCfpbData
    verification: _shared.Verification


class AccountExternalAccountListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    object: _Literal["bank_account", "card"]
    starting_after: str


class AccountPersonsParamsRelationship(_TypedDict, total=False):
    authorizer: bool
    director: bool
    executive: bool
    legal_guardian: bool
    owner: bool
    representative: bool


class AccountPersonsParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    relationship: AccountPersonsParamsRelationship
    starting_after: str


class AccountModifyParamsSettingsInvoices(_TypedDict, total=False):
    default_account_tax_ids: _Union[_Literal[""], _List[str]]
    hosted_payment_method_save: _Literal["always", "never", "offer"]


class AccountModifyParamsSettings(_TypedDict, total=False):
    bacs_debit_payments: AccountCreateParamsSettingsBacsDebitPayments
    branding: AccountCreateParamsSettingsBranding
    card_issuing: AccountCreateParamsSettingsTreasury
    card_payments: AccountCreateParamsSettingsCardPayments
    invoices: AccountModifyParamsSettingsInvoices
    payments: AccountCreateParamsSettingsPayments
    payouts: AccountCreateParamsSettingsPayouts
    treasury: AccountCreateParamsSettingsTreasury


class AccountModifyParams(_RequestOptions, total=False):
    account_token: str
    business_profile: AccountCreateParamsBusinessProfile
    business_type: _Literal["company", "government_entity", "individual", "non_profit"]
    capabilities: AccountCreateParamsCapabilities
    company: AccountCreateParamsCompany
    default_currency: str
    documents: AccountCreateParamsDocuments
    email: str
    expand: _List[str]
    external_account: str
    groups: AccountCreateParamsGroups
    individual: _shared.Individual
    metadata: _Union[_Literal[""], _Dict[str, str]]
    settings: AccountModifyParamsSettings
    tos_acceptance: AccountCreateParamsTosAcceptance


class AccountCapabilityUpdateParams(_RequestOptions, total=False):
    expand: _List[str]
    requested: bool


class AccountExternalAccountUpdateParams(_RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: _Literal["", "company", "individual"]
    account_type: _Literal["checking", "futsu", "savings", "toza"]
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
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str


class _AccountRejectParamsRequired(_RequestOptions):
    reason: str


class AccountRejectParams(_AccountRejectParamsRequired, total=False):
    expand: _List[str]


AccountCreateParamsBankAccountDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateParamsBusinessProfileMonthlyEstimatedRevenue = (
    _shared.MonthlyEstimatedRevenue
)
AccountCreateParamsBusinessProfileSupportAddress = _shared.Address
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
AccountCreateParamsCompanyAddress = _shared.Address
AccountCreateParamsCompanyAddressKana = _shared.AddressKana
AccountCreateParamsCompanyAddressKanji = _shared.AddressKana
AccountCreateParamsCompanyDirectorshipDeclaration = _shared.DirectorshipDeclaration
AccountCreateParamsCompanyOwnershipDeclaration = _shared.DirectorshipDeclaration
AccountCreateParamsCompanyRegistrationDate = _shared.Dob
AccountCreateParamsCompanyVerificationDocument = _shared.Document
AccountCreateParamsCompanyVerification = _shared.CompanyVerification
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
AccountCreateParamsIndividualAddress = _shared.Address
AccountCreateParamsIndividualAddressKana = _shared.AddressKana
AccountCreateParamsIndividualAddressKanji = _shared.AddressKana
AccountCreateParamsIndividualDob = _shared.Dob
AccountCreateParamsIndividualRegisteredAddress = _shared.Address
AccountCreateParamsIndividualRelationship = _shared.Relationship
AccountCreateParamsIndividualVerificationAdditionalDocument = _shared.Document
AccountCreateParamsIndividualVerificationDocument = _shared.Document
AccountCreateParamsIndividualVerification = _shared.Verification
AccountCreateParamsIndividual = _shared.Individual
AccountCreateParamsSettingsCardIssuingTosAcceptance = _shared.TosAcceptance
AccountCreateParamsSettingsCardIssuing = AccountCreateParamsSettingsTreasury
AccountCreateParamsSettingsTreasuryTosAcceptance = _shared.TosAcceptance
AccountCreateExternalAccountParamsBankAccountDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountCreateExternalAccountParamsBankAccountDocuments = (
    AccountCreateParamsBankAccountDocuments
)
AccountCreateExternalAccountParamsBankAccount = AccountCreateParamsBankAccount
AccountCreateLoginLinkParams = _shared.RetrieveParams
AccountCreatePersonParamsAdditionalTosAcceptancesAccount = _shared.TosAcceptance
AccountCreatePersonParamsAdditionalTosAcceptances = _shared.AdditionalTosAcceptances
AccountCreatePersonParamsAddress = _shared.Address
AccountCreatePersonParamsAddressKana = _shared.AddressKana
AccountCreatePersonParamsAddressKanji = _shared.AddressKana
AccountCreatePersonParamsDob = _shared.Dob
AccountCreatePersonParamsDocumentsCompanyAuthorization = _shared.CompanyAuthorization
AccountCreatePersonParamsDocumentsPassport = _shared.CompanyAuthorization
AccountCreatePersonParamsDocumentsVisa = _shared.CompanyAuthorization
AccountCreatePersonParamsDocuments = _shared.Documents
AccountCreatePersonParamsRegisteredAddress = _shared.Address
AccountCreatePersonParamsRelationship = _shared.TokenCreateParamsPersonRelationship
AccountCreatePersonParamsUsCfpbDataEthnicityDetails = _shared.EthnicityDetails
AccountCreatePersonParamsUsCfpbDataRaceDetails = _shared.RaceDetails
AccountCreatePersonParamsUsCfpbData = _shared.UsCfpbData
AccountCreatePersonParamsVerificationAdditionalDocument = _shared.Document
AccountCreatePersonParamsVerificationDocument = _shared.Document
AccountCreatePersonParamsVerification = _shared.Verification
AccountDeleteParams = _shared.DeleteParams
AccountDeleteExternalAccountParams = _shared.DeleteParams
AccountDeletePersonParams = _shared.DeleteParams
AccountListParamsCreated = _shared.Created
AccountListParams = _shared.CouponListParams
AccountListCapabilitiesParams = _shared.RetrieveParams
AccountListExternalAccountsParams = AccountExternalAccountListParams
AccountListPersonsParamsRelationship = AccountPersonsParamsRelationship
AccountListPersonsParams = AccountPersonsParams
AccountModifyParamsBusinessProfileAnnualRevenue = (
    AccountCreateParamsBusinessProfileAnnualRevenue
)
AccountModifyParamsBusinessProfileMonthlyEstimatedRevenue = (
    _shared.MonthlyEstimatedRevenue
)
AccountModifyParamsBusinessProfileSupportAddress = _shared.Address
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
AccountModifyParamsCompanyAddress = _shared.Address
AccountModifyParamsCompanyAddressKana = _shared.AddressKana
AccountModifyParamsCompanyAddressKanji = _shared.AddressKana
AccountModifyParamsCompanyDirectorshipDeclaration = _shared.DirectorshipDeclaration
AccountModifyParamsCompanyOwnershipDeclaration = _shared.DirectorshipDeclaration
AccountModifyParamsCompanyRegistrationDate = _shared.Dob
AccountModifyParamsCompanyVerificationDocument = _shared.Document
AccountModifyParamsCompanyVerification = _shared.CompanyVerification
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
AccountModifyParamsIndividualAddress = _shared.Address
AccountModifyParamsIndividualAddressKana = _shared.AddressKana
AccountModifyParamsIndividualAddressKanji = _shared.AddressKana
AccountModifyParamsIndividualDob = _shared.Dob
AccountModifyParamsIndividualRegisteredAddress = _shared.Address
AccountModifyParamsIndividualRelationship = _shared.Relationship
AccountModifyParamsIndividualVerificationAdditionalDocument = _shared.Document
AccountModifyParamsIndividualVerificationDocument = _shared.Document
AccountModifyParamsIndividualVerification = _shared.Verification
AccountModifyParamsIndividual = _shared.Individual
AccountModifyParamsSettingsBacsDebitPayments = (
    AccountCreateParamsSettingsBacsDebitPayments
)
AccountModifyParamsSettingsBranding = AccountCreateParamsSettingsBranding
AccountModifyParamsSettingsCardIssuingTosAcceptance = _shared.TosAcceptance
AccountModifyParamsSettingsCardIssuing = AccountCreateParamsSettingsTreasury
AccountModifyParamsSettingsCardPaymentsDeclineOn = (
    AccountCreateParamsSettingsCardPaymentsDeclineOn
)
AccountModifyParamsSettingsCardPayments = AccountCreateParamsSettingsCardPayments
AccountModifyParamsSettingsPayments = AccountCreateParamsSettingsPayments
AccountModifyParamsSettingsPayoutsSchedule = AccountCreateParamsSettingsPayoutsSchedule
AccountModifyParamsSettingsPayouts = AccountCreateParamsSettingsPayouts
AccountModifyParamsSettingsTreasuryTosAcceptance = _shared.TosAcceptance
AccountModifyParamsSettingsTreasury = AccountCreateParamsSettingsTreasury
AccountModifyParamsTosAcceptance = AccountCreateParamsTosAcceptance
AccountModifyCapabilityParams = AccountCapabilityUpdateParams
AccountModifyExternalAccountParamsDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountModifyExternalAccountParamsDocuments = AccountCreateParamsBankAccountDocuments
AccountModifyExternalAccountParams = AccountExternalAccountUpdateParams
AccountModifyPersonParamsAdditionalTosAcceptancesAccount = _shared.TosAcceptance
AccountModifyPersonParamsAdditionalTosAcceptances = _shared.AdditionalTosAcceptances
AccountModifyPersonParamsAddress = _shared.Address
AccountModifyPersonParamsAddressKana = _shared.AddressKana
AccountModifyPersonParamsAddressKanji = _shared.AddressKana
AccountModifyPersonParamsDob = _shared.Dob
AccountModifyPersonParamsDocumentsCompanyAuthorization = _shared.CompanyAuthorization
AccountModifyPersonParamsDocumentsPassport = _shared.CompanyAuthorization
AccountModifyPersonParamsDocumentsVisa = _shared.CompanyAuthorization
AccountModifyPersonParamsDocuments = _shared.Documents
AccountModifyPersonParamsRegisteredAddress = _shared.Address
AccountModifyPersonParamsRelationship = _shared.TokenCreateParamsPersonRelationship
AccountModifyPersonParamsUsCfpbDataEthnicityDetails = _shared.EthnicityDetails
AccountModifyPersonParamsUsCfpbDataRaceDetails = _shared.RaceDetails
AccountModifyPersonParamsUsCfpbData = _shared.UsCfpbData
AccountModifyPersonParamsVerificationAdditionalDocument = _shared.Document
AccountModifyPersonParamsVerificationDocument = _shared.Document
AccountModifyPersonParamsVerification = _shared.Verification
AccountModifyPersonParams = AccountCreatePersonParams
AccountRetrieveParams = _shared.RetrieveParams
AccountRetrieveCapabilityParams = _shared.RetrieveParams
AccountRetrieveExternalAccountParams = _shared.RetrieveParams
AccountRetrievePersonParams = _shared.RetrieveParams
AccountRetrieveCurrentParams = _shared.RetrieveParams
AccountUpdateParamsBusinessProfileAnnualRevenue = (
    AccountCreateParamsBusinessProfileAnnualRevenue
)
AccountUpdateParamsBusinessProfileMonthlyEstimatedRevenue = (
    _shared.MonthlyEstimatedRevenue
)
AccountUpdateParamsBusinessProfileSupportAddress = _shared.Address
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
AccountUpdateParamsCompanyAddress = _shared.Address
AccountUpdateParamsCompanyAddressKana = _shared.AddressKana
AccountUpdateParamsCompanyAddressKanji = _shared.AddressKana
AccountUpdateParamsCompanyDirectorshipDeclaration = _shared.DirectorshipDeclaration
AccountUpdateParamsCompanyOwnershipDeclaration = _shared.DirectorshipDeclaration
AccountUpdateParamsCompanyRegistrationDate = _shared.Dob
AccountUpdateParamsCompanyVerificationDocument = _shared.Document
AccountUpdateParamsCompanyVerification = _shared.CompanyVerification
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
AccountUpdateParamsIndividualAddress = _shared.Address
AccountUpdateParamsIndividualAddressKana = _shared.AddressKana
AccountUpdateParamsIndividualAddressKanji = _shared.AddressKana
AccountUpdateParamsIndividualDob = _shared.Dob
AccountUpdateParamsIndividualRegisteredAddress = _shared.Address
AccountUpdateParamsIndividualRelationship = _shared.Relationship
AccountUpdateParamsIndividualVerificationAdditionalDocument = _shared.Document
AccountUpdateParamsIndividualVerificationDocument = _shared.Document
AccountUpdateParamsIndividualVerification = _shared.Verification
AccountUpdateParamsIndividual = _shared.Individual
AccountUpdateParamsSettingsBacsDebitPayments = (
    AccountCreateParamsSettingsBacsDebitPayments
)
AccountUpdateParamsSettingsBranding = AccountCreateParamsSettingsBranding
AccountUpdateParamsSettingsCardIssuingTosAcceptance = _shared.TosAcceptance
AccountUpdateParamsSettingsCardIssuing = AccountCreateParamsSettingsTreasury
AccountUpdateParamsSettingsCardPaymentsDeclineOn = (
    AccountCreateParamsSettingsCardPaymentsDeclineOn
)
AccountUpdateParamsSettingsCardPayments = AccountCreateParamsSettingsCardPayments
AccountUpdateParamsSettingsInvoices = AccountModifyParamsSettingsInvoices
AccountUpdateParamsSettingsPayments = AccountCreateParamsSettingsPayments
AccountUpdateParamsSettingsPayoutsSchedule = AccountCreateParamsSettingsPayoutsSchedule
AccountUpdateParamsSettingsPayouts = AccountCreateParamsSettingsPayouts
AccountUpdateParamsSettingsTreasuryTosAcceptance = _shared.TosAcceptance
AccountUpdateParamsSettingsTreasury = AccountCreateParamsSettingsTreasury
AccountUpdateParamsSettings = AccountModifyParamsSettings
AccountUpdateParamsTosAcceptance = AccountCreateParamsTosAcceptance
AccountUpdateParams = AccountModifyParams
AccountCapabilityListParams = _shared.RetrieveParams
AccountCapabilityRetrieveParams = _shared.RetrieveParams
AccountExternalAccountCreateParamsBankAccountDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountExternalAccountCreateParamsBankAccountDocuments = (
    AccountCreateParamsBankAccountDocuments
)
AccountExternalAccountCreateParamsBankAccount = AccountCreateParamsBankAccount
AccountExternalAccountCreateParams = AccountCreateExternalAccountParams
AccountExternalAccountDeleteParams = _shared.DeleteParams
AccountExternalAccountRetrieveParams = _shared.RetrieveParams
AccountExternalAccountUpdateParamsDocumentsBankAccountOwnershipVerification = (
    AccountCreateParamsDocumentsCompanyLicense
)
AccountExternalAccountUpdateParamsDocuments = AccountCreateParamsBankAccountDocuments
AccountLoginLinkCreateParams = _shared.RetrieveParams
AccountPersonCreateParamsAdditionalTosAcceptancesAccount = _shared.TosAcceptance
AccountPersonCreateParamsAdditionalTosAcceptances = _shared.AdditionalTosAcceptances
AccountPersonCreateParamsAddress = _shared.Address
AccountPersonCreateParamsAddressKana = _shared.AddressKana
AccountPersonCreateParamsAddressKanji = _shared.AddressKana
AccountPersonCreateParamsDob = _shared.Dob
AccountPersonCreateParamsDocumentsCompanyAuthorization = _shared.CompanyAuthorization
AccountPersonCreateParamsDocumentsPassport = _shared.CompanyAuthorization
AccountPersonCreateParamsDocumentsVisa = _shared.CompanyAuthorization
AccountPersonCreateParamsDocuments = _shared.Documents
AccountPersonCreateParamsRegisteredAddress = _shared.Address
AccountPersonCreateParamsRelationship = _shared.TokenCreateParamsPersonRelationship
AccountPersonCreateParamsUsCfpbDataEthnicityDetails = _shared.EthnicityDetails
AccountPersonCreateParamsUsCfpbDataRaceDetails = _shared.RaceDetails
AccountPersonCreateParamsUsCfpbData = _shared.UsCfpbData
AccountPersonCreateParamsVerificationAdditionalDocument = _shared.Document
AccountPersonCreateParamsVerificationDocument = _shared.Document
AccountPersonCreateParamsVerification = _shared.Verification
AccountPersonCreateParams = AccountCreatePersonParams
AccountPersonDeleteParams = _shared.DeleteParams
AccountPersonListParamsRelationship = AccountPersonsParamsRelationship
AccountPersonListParams = AccountPersonsParams
AccountPersonRetrieveParams = _shared.RetrieveParams
AccountPersonUpdateParamsAdditionalTosAcceptancesAccount = _shared.TosAcceptance
AccountPersonUpdateParamsAdditionalTosAcceptances = _shared.AdditionalTosAcceptances
AccountPersonUpdateParamsAddress = _shared.Address
AccountPersonUpdateParamsAddressKana = _shared.AddressKana
AccountPersonUpdateParamsAddressKanji = _shared.AddressKana
AccountPersonUpdateParamsDob = _shared.Dob
AccountPersonUpdateParamsDocumentsCompanyAuthorization = _shared.CompanyAuthorization
AccountPersonUpdateParamsDocumentsPassport = _shared.CompanyAuthorization
AccountPersonUpdateParamsDocumentsVisa = _shared.CompanyAuthorization
AccountPersonUpdateParamsDocuments = _shared.Documents
AccountPersonUpdateParamsRegisteredAddress = _shared.Address
AccountPersonUpdateParamsRelationship = _shared.TokenCreateParamsPersonRelationship
AccountPersonUpdateParamsUsCfpbDataEthnicityDetails = _shared.EthnicityDetails
AccountPersonUpdateParamsUsCfpbDataRaceDetails = _shared.RaceDetails
AccountPersonUpdateParamsUsCfpbData = _shared.UsCfpbData
AccountPersonUpdateParamsVerificationAdditionalDocument = _shared.Document
AccountPersonUpdateParamsVerificationDocument = _shared.Document
AccountPersonUpdateParamsVerification = _shared.Verification
AccountPersonUpdateParams = AccountCreatePersonParams
