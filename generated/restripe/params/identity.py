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

from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)


class VerificationReportListParams(_RequestOptions, total=False):
    client_reference_id: str
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    type: _Literal["document", "id_number"]
    verification_session: str


class VerificationSessionCreateParamsOptionsDocument(_TypedDict, total=False):
    allowed_types: _List[_Literal["driving_license", "id_card", "passport"]]
    require_id_number: bool
    require_live_capture: bool
    require_matching_selfie: bool


class VerificationSessionCreateParamsOptions(_TypedDict, total=False):
    document: _Union[_Literal[""], VerificationSessionCreateParamsOptionsDocument]


class VerificationSessionCreateParamsProvidedDetails(_TypedDict, total=False):
    email: str
    phone: str


class VerificationSessionCreateParamsRelatedPerson(_TypedDict):
    account: str
    person: str


class VerificationSessionCreateParams(_RequestOptions, total=False):
    client_reference_id: str
    expand: _List[str]
    metadata: _Dict[str, str]
    options: VerificationSessionCreateParamsOptions
    provided_details: VerificationSessionCreateParamsProvidedDetails
    related_customer: str
    related_person: VerificationSessionCreateParamsRelatedPerson
    return_url: str
    type: _Literal["document", "id_number"]
    verification_flow: str


class VerificationSessionListParams(_RequestOptions, total=False):
    client_reference_id: str
    created: _Union[_shared.Created, int, _datetime]
    ending_before: str
    expand: _List[str]
    limit: int
    related_customer: str
    starting_after: str
    status: _Literal["canceled", "processing", "requires_input", "verified"]


class VerificationSessionModifyParams(_RequestOptions, total=False):
    expand: _List[str]
    metadata: _Dict[str, str]
    options: VerificationSessionCreateParamsOptions
    provided_details: VerificationSessionCreateParamsProvidedDetails
    type: _Literal["document", "id_number"]


VerificationReportListParamsCreated = _shared.Created
VerificationReportRetrieveParams = _shared.RetrieveParams
VerificationSessionCancelParams = _shared.RetrieveParams
VerificationSessionListParamsCreated = _shared.Created
VerificationSessionModifyParamsOptionsDocument = (
    VerificationSessionCreateParamsOptionsDocument
)
VerificationSessionModifyParamsOptions = VerificationSessionCreateParamsOptions
VerificationSessionModifyParamsProvidedDetails = (
    VerificationSessionCreateParamsProvidedDetails
)
VerificationSessionRedactParams = _shared.RetrieveParams
VerificationSessionRetrieveParams = _shared.RetrieveParams
VerificationSessionUpdateParamsOptionsDocument = (
    VerificationSessionCreateParamsOptionsDocument
)
VerificationSessionUpdateParamsOptions = VerificationSessionCreateParamsOptions
VerificationSessionUpdateParamsProvidedDetails = (
    VerificationSessionCreateParamsProvidedDetails
)
VerificationSessionUpdateParams = VerificationSessionModifyParams
