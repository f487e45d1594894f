# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from ._shared import Created, RetrieveParams

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class VerificationReportListParams(RequestOptions, total=False):
    client_reference_id: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: Literal["document", "id_number"]
    verification_session: str


class VerificationSessionCreateParamsOptionsDocument(TypedDict, total=False):
    allowed_types: List[Literal["driving_license", "id_card", "passport"]]
    require_id_number: bool
    require_live_capture: bool
    require_matching_selfie: bool


class VerificationSessionCreateParamsOptions(TypedDict, total=False):
    document: Union[Literal[""], VerificationSessionCreateParamsOptionsDocument]


class VerificationSessionCreateParamsProvidedDetails(TypedDict, total=False):
    email: str
    phone: str


class VerificationSessionCreateParamsRelatedPerson(TypedDict):
    account: str
    person: str


class VerificationSessionCreateParams(RequestOptions, total=False):
    client_reference_id: str
    expand: List[str]
    metadata: Dict[str, str]
    options: VerificationSessionCreateParamsOptions
    provided_details: VerificationSessionCreateParamsProvidedDetails
    related_customer: str
    related_person: VerificationSessionCreateParamsRelatedPerson
    return_url: str
    type: Literal["document", "id_number"]
    verification_flow: str


class VerificationSessionListParams(RequestOptions, total=False):
    client_reference_id: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    related_customer: str
    starting_after: str
    status: Literal["canceled", "processing", "requires_input", "verified"]


class VerificationSessionModifyParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Dict[str, str]
    options: VerificationSessionCreateParamsOptions
    provided_details: VerificationSessionCreateParamsProvidedDetails
    type: Literal["document", "id_number"]


VerificationReportListParamsCreated = Created
VerificationReportRetrieveParams = RetrieveParams
VerificationSessionCancelParams = RetrieveParams
VerificationSessionListParamsCreated = Created
VerificationSessionModifyParamsOptionsDocument = (
    VerificationSessionCreateParamsOptionsDocument
)
VerificationSessionModifyParamsOptions = VerificationSessionCreateParamsOptions
VerificationSessionModifyParamsProvidedDetails = (
    VerificationSessionCreateParamsProvidedDetails
)
VerificationSessionRedactParams = RetrieveParams
VerificationSessionRetrieveParams = RetrieveParams
VerificationSessionUpdateParamsOptionsDocument = (
    VerificationSessionCreateParamsOptionsDocument
)
VerificationSessionUpdateParamsOptions = VerificationSessionCreateParamsOptions
VerificationSessionUpdateParamsProvidedDetails = (
    VerificationSessionCreateParamsProvidedDetails
)
VerificationSessionUpdateParams = VerificationSessionModifyParams
