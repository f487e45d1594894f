# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import AccountCreateParamsCompanyStructure, OwnershipExemptionReason
from ._shared import (
    AdditionalTosAcceptances,
    Address,
    AddressKana,
    CompanyAuthorization,
    CompanyVerification,
    DirectorshipDeclaration,
    Dob,
    Document,
    Documents,
    EthnicityDetails,
    Individual,
    RaceDetails,
    Relationship,
    RetrieveParams,
    TokenCreateParamsPersonRelationship as _TokenCreateParamsPersonRelationship,
    TosAcceptance,
    UsCfpbData,
    Verification,
)
from ._shared_2 import CardNetworks


class TokenCreateParamsAccountCompany(TypedDict, total=False):
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
    ownership_declaration_shown_and_signed: bool
    ownership_exemption_reason: OwnershipExemptionReason
    phone: str
    registration_date: Union[Literal[""], Dob]
    registration_number: str
    structure: AccountCreateParamsCompanyStructure
    tax_id: str
    tax_id_registrar: str
    vat_id: str
    verification: CompanyVerification


class TokenCreateParamsAccount(TypedDict, total=False):
    business_type: Literal["company", "government_entity", "individual", "non_profit"]
    company: TokenCreateParamsAccountCompany
    individual: Individual
    tos_shown_and_accepted: bool


class _TokenCreateParamsBankAccountRequired(TypedDict):
    account_number: str
    country: str


class TokenCreateParamsBankAccount(_TokenCreateParamsBankAccountRequired, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    account_type: Literal["checking", "futsu", "savings", "toza"]
    currency: str
    payment_method: str
    routing_number: str


class _TokenCreateParamsCardRequired(TypedDict):
    exp_month: str
    exp_year: str
    number: str


class TokenCreateParamsCard(_TokenCreateParamsCardRequired, total=False):
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    currency: str
    cvc: str
    name: str
    networks: CardNetworks


class TokenCreateParamsCvcUpdate(TypedDict):
    cvc: str


class TokenCreateParamsPerson(TypedDict, total=False):
    additional_tos_acceptances: AdditionalTosAcceptances
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    dob: Union[Literal[""], Dob]
    documents: Documents
    email: str
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
    phone: str
    political_exposure: Literal["existing", "none"]
    registered_address: Address
    relationship: _TokenCreateParamsPersonRelationship
    ssn_last_4: str
    us_cfpb_data: UsCfpbData
    verification: Verification


class TokenCreateParamsPii(TypedDict, total=False):
    id_number: str


class TokenCreateParams(RequestOptions, total=False):
    account: TokenCreateParamsAccount
    bank_account: TokenCreateParamsBankAccount
    card: Union[TokenCreateParamsCard, str]
    customer: str
    cvc_update: TokenCreateParamsCvcUpdate
    expand: List[str]
    person: TokenCreateParamsPerson
    pii: TokenCreateParamsPii


TokenCreateParamsAccountCompanyAddress = Address
TokenCreateParamsAccountCompanyAddressKana = AddressKana
TokenCreateParamsAccountCompanyAddressKanji = AddressKana
TokenCreateParamsAccountCompanyDirectorshipDeclaration = DirectorshipDeclaration
TokenCreateParamsAccountCompanyOwnershipDeclaration = DirectorshipDeclaration
TokenCreateParamsAccountCompanyRegistrationDate = Dob
TokenCreateParamsAccountCompanyVerificationDocument = Document
TokenCreateParamsAccountCompanyVerification = CompanyVerification
TokenCreateParamsAccountIndividualAddress = Address
TokenCreateParamsAccountIndividualAddressKana = AddressKana
TokenCreateParamsAccountIndividualAddressKanji = AddressKana
TokenCreateParamsAccountIndividualDob = Dob
TokenCreateParamsAccountIndividualRegisteredAddress = Address
TokenCreateParamsAccountIndividualRelationship = Relationship
TokenCreateParamsAccountIndividualVerificationAdditionalDocument = Document
TokenCreateParamsAccountIndividualVerificationDocument = Document
TokenCreateParamsAccountIndividualVerification = Verification
TokenCreateParamsAccountIndividual = Individual
TokenCreateParamsCardNetworks = CardNetworks
TokenCreateParamsPersonAdditionalTosAcceptancesAccount = TosAcceptance
TokenCreateParamsPersonAdditionalTosAcceptances = AdditionalTosAcceptances
TokenCreateParamsPersonAddress = Address
TokenCreateParamsPersonAddressKana = AddressKana
TokenCreateParamsPersonAddressKanji = AddressKana
TokenCreateParamsPersonDob = Dob
TokenCreateParamsPersonDocumentsCompanyAuthorization = CompanyAuthorization
TokenCreateParamsPersonDocumentsPassport = CompanyAuthorization
TokenCreateParamsPersonDocumentsVisa = CompanyAuthorization
TokenCreateParamsPersonDocuments = Documents
TokenCreateParamsPersonRegisteredAddress = Address
TokenCreateParamsPersonRelationship = _TokenCreateParamsPersonRelationship
TokenCreateParamsPersonUsCfpbDataEthnicityDetails = EthnicityDetails
TokenCreateParamsPersonUsCfpbDataRaceDetails = RaceDetails
TokenCreateParamsPersonUsCfpbData = UsCfpbData
TokenCreateParamsPersonVerificationAdditionalDocument = Document
TokenCreateParamsPersonVerificationDocument = Document
TokenCreateParamsPersonVerification = Verification
TokenRetrieveParams = RetrieveParams
