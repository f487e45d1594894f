# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared, _shared_2


class TokenCreateParamsAccountCompany(_TypedDict, total=False):
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
    ownership_declaration_shown_and_signed: bool
    ownership_exemption_reason: _enums.OwnershipExemptionReason
    phone: str
    registration_date: _Union[_Literal[""], _shared.Dob]
    registration_number: str
    structure: _enums.AccountCreateParamsCompanyStructure
    tax_id: str
    tax_id_registrar: str
    vat_id: str
    verification: _shared.CompanyVerification


class TokenCreateParamsAccount(_TypedDict, total=False):
    business_type: _Literal["company", "government_entity", "individual", "non_profit"]
    company: TokenCreateParamsAccountCompany
    individual: _shared.Individual
    tos_shown_and_accepted: bool


class _TokenCreateParamsBankAccountRequired(_TypedDict):
    account_number: str
    country: str


class TokenCreateParamsBankAccount(_TokenCreateParamsBankAccountRequired, total=False):
    account_holder_name: str
    account_holder_type: _Literal["company", "individual"]
    account_type: _Literal["checking", "futsu", "savings", "toza"]
    currency: str
    payment_method: str
    routing_number: str


class _TokenCreateParamsCardRequired(_TypedDict):
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
    networks: _shared_2.CardNetworks


class TokenCreateParamsCvcUpdate(_TypedDict):
    cvc: str


class TokenCreateParamsPerson(_TypedDict, total=False):
    additional_tos_acceptances: _shared.AdditionalTosAcceptances
    address: _shared.Address
    address_kana: _shared.AddressKana
    address_kanji: _shared.AddressKana
    dob: _Union[_Literal[""], _shared.Dob]
    documents: _shared.Documents
    email: str
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
    phone: str
    political_exposure: _Literal["existing", "none"]
    registered_address: _shared.Address
    relationship: _shared.TokenCreateParamsPersonRelationship
    ssn_last_4: str
    us_cfpb_data: _shared.UsCfpbData
    verification: _shared.Verification


class TokenCreateParamsPii(_TypedDict, total=False):
    id_number: str


class TokenCreateParams(_RequestOptions, total=False):
    account: TokenCreateParamsAccount
    bank_account: TokenCreateParamsBankAccount
    card: _Union[TokenCreateParamsCard, str]
    customer: str
    cvc_update: TokenCreateParamsCvcUpdate
    expand: _List[str]
    person: TokenCreateParamsPerson
    pii: TokenCreateParamsPii


TokenCreateParamsAccountCompanyAddress = _shared.Address
TokenCreateParamsAccountCompanyAddressKana = _shared.AddressKana
TokenCreateParamsAccountCompanyAddressKanji = _shared.AddressKana
TokenCreateParamsAccountCompanyDirectorshipDeclaration = _shared.DirectorshipDeclaration
TokenCreateParamsAccountCompanyOwnershipDeclaration = _shared.DirectorshipDeclaration
TokenCreateParamsAccountCompanyRegistrationDate = _shared.Dob
TokenCreateParamsAccountCompanyVerificationDocument = _shared.Document
TokenCreateParamsAccountCompanyVerification = _shared.CompanyVerification
TokenCreateParamsAccountIndividualAddress = _shared.Address
TokenCreateParamsAccountIndividualAddressKana = _shared.AddressKana
TokenCreateParamsAccountIndividualAddressKanji = _shared.AddressKana
TokenCreateParamsAccountIndividualDob = _shared.Dob
TokenCreateParamsAccountIndividualRegisteredAddress = _shared.Address
TokenCreateParamsAccountIndividualRelationship = _shared.Relationship
TokenCreateParamsAccountIndividualVerificationAdditionalDocument = _shared.Document
TokenCreateParamsAccountIndividualVerificationDocument = _shared.Document
TokenCreateParamsAccountIndividualVerification = _shared.Verification
TokenCreateParamsAccountIndividual = _shared.Individual
TokenCreateParamsCardNetworks = _shared_2.CardNetworks
TokenCreateParamsPersonAdditionalTosAcceptancesAccount = _shared.TosAcceptance
TokenCreateParamsPersonAdditionalTosAcceptances = _shared.AdditionalTosAcceptances
TokenCreateParamsPersonAddress = _shared.Address
TokenCreateParamsPersonAddressKana = _shared.AddressKana
TokenCreateParamsPersonAddressKanji = _shared.AddressKana
TokenCreateParamsPersonDob = _shared.Dob
TokenCreateParamsPersonDocumentsCompanyAuthorization = _shared.CompanyAuthorization
TokenCreateParamsPersonDocumentsPassport = _shared.CompanyAuthorization
TokenCreateParamsPersonDocumentsVisa = _shared.CompanyAuthorization
TokenCreateParamsPersonDocuments = _shared.Documents
TokenCreateParamsPersonRegisteredAddress = _shared.Address
TokenCreateParamsPersonRelationship = _shared.TokenCreateParamsPersonRelationship
TokenCreateParamsPersonUsCfpbDataEthnicityDetails = _shared.EthnicityDetails
TokenCreateParamsPersonUsCfpbDataRaceDetails = _shared.RaceDetails
TokenCreateParamsPersonUsCfpbData = _shared.UsCfpbData
TokenCreateParamsPersonVerificationAdditionalDocument = _shared.Document
TokenCreateParamsPersonVerificationDocument = _shared.Document
TokenCreateParamsPersonVerification = _shared.Verification
TokenRetrieveParams = _shared.RetrieveParams
