# Rendered by codegen; never edit.
"""`identity.verification_report`, `identity.verification_session`: parts, events and
services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
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
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._shared import Address as _Address
    from ..params.identity import (
        VerificationReportListParams,
        VerificationReportRetrieveParams,
        VerificationSessionCancelParams,
        VerificationSessionCreateParams,
        VerificationSessionListParams,
        VerificationSessionModifyParams,
        VerificationSessionRedactParams,
        VerificationSessionRetrieveParams,
        VerificationSessionUpdateParams,
    )


class VerificationReportDocumentDob(StripeObject):
    """Part of a reply: schema `gelato_data_document_report_date_of_birth`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class VerificationReportDocumentError(StripeObject):
    """Part of a reply: schema `gelato_document_report_error`."""

    code: Optional[
        Literal[
            "document_expired",
            "document_type_not_supported",
            "document_unverified_other",
        ]
    ]
    reason: Optional[str]


class VerificationReportDocumentExpirationDate(StripeObject):
    """Part of a reply: schema `gelato_data_document_report_expiration_date`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class VerificationReportDocumentIssuedDate(StripeObject):
    """Part of a reply: schema `gelato_data_document_report_issued_date`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class VerificationReportDocument(StripeObject):
    """Part of a reply: schema `gelato_document_report`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        Dob: TypeAlias = VerificationReportDocumentDob
        Error: TypeAlias = VerificationReportDocumentError
        ExpirationDate: TypeAlias = VerificationReportDocumentExpirationDate
        IssuedDate: TypeAlias = VerificationReportDocumentIssuedDate

    address: Optional[_Address]
    dob: Optional[VerificationReportDocumentDob]
    error: Optional[VerificationReportDocumentError]
    expiration_date: Optional[VerificationReportDocumentExpirationDate]
    files: Optional[List[str]]
    first_name: Optional[str]
    issued_date: Optional[VerificationReportDocumentIssuedDate]
    issuing_country: Optional[str]
    last_name: Optional[str]
    number: Optional[str]
    sex: Optional[Literal["[redacted]", "female", "male", "unknown"]]
    status: Literal["unverified", "verified"]
    type: Optional[Literal["driving_license", "id_card", "passport"]]
    unparsed_place_of_birth: Optional[str]
    unparsed_sex: Optional[str]

    _inner_class_types = {
        "address": "_shared:Address",
        "dob": "VerificationReportDocumentDob",
        "error": "VerificationReportDocumentError",
        "expiration_date": "VerificationReportDocumentExpirationDate",
        "issued_date": "VerificationReportDocumentIssuedDate",
    }


class VerificationReportEmailError(StripeObject):
    """Part of a reply: schema `gelato_email_report_error`."""

    code: Optional[Literal["email_unverified_other", "email_verification_declined"]]
    reason: Optional[str]


class VerificationReportEmail(StripeObject):
    """Part of a reply: schema `gelato_email_report`."""

    if TYPE_CHECKING:
        Error: TypeAlias = VerificationReportEmailError

    email: Optional[str]
    error: Optional[VerificationReportEmailError]
    status: Literal["unverified", "verified"]

    _inner_class_types = {"error": "VerificationReportEmailError"}


class VerificationReportIdNumberDob(StripeObject):
    """Part of a reply: schema `gelato_data_id_number_report_date`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class VerificationReportIdNumberError(StripeObject):
    """Part of a reply: schema `gelato_id_number_report_error`."""

    code: Optional[
        Literal[
            "id_number_insufficient_document_data",
            "id_number_mismatch",
            "id_number_unverified_other",
        ]
    ]
    reason: Optional[str]


class VerificationReportIdNumber(StripeObject):
    """Part of a reply: schema `gelato_id_number_report`."""

    if TYPE_CHECKING:
        Dob: TypeAlias = VerificationReportIdNumberDob
        Error: TypeAlias = VerificationReportIdNumberError

    dob: Optional[VerificationReportIdNumberDob]
    error: Optional[VerificationReportIdNumberError]
    first_name: Optional[str]
    id_number: Optional[str]
    id_number_type: Optional[Literal["br_cpf", "sg_nric", "us_ssn"]]
    last_name: Optional[str]
    status: Literal["unverified", "verified"]

    _inner_class_types = {
        "dob": "VerificationReportIdNumberDob",
        "error": "VerificationReportIdNumberError",
    }


class VerificationReportOptionsDocument(StripeObject):
    """Part of a reply: schema `gelato_report_document_options`."""

    allowed_types: Optional[List[Literal["driving_license", "id_card", "passport"]]]
    require_id_number: Optional[bool]
    require_live_capture: Optional[bool]
    require_matching_selfie: Optional[bool]


class VerificationReportOptionsIdNumber(StripeObject):
    """Part of a reply: schema `gelato_report_id_number_options`."""


class VerificationReportOptions(StripeObject):
    """Part of a reply: schema `gelato_verification_report_options`."""

    if TYPE_CHECKING:
        Document: TypeAlias = VerificationReportOptionsDocument
        IdNumber: TypeAlias = VerificationReportOptionsIdNumber

    document: Optional[VerificationReportOptionsDocument]
    id_number: Optional[VerificationReportOptionsIdNumber]

    _inner_class_types = {
        "document": "VerificationReportOptionsDocument",
        "id_number": "VerificationReportOptionsIdNumber",
    }


class VerificationReportPhoneError(StripeObject):
    """Part of a reply: schema `gelato_phone_report_error`."""

    code: Optional[Literal["phone_unverified_other", "phone_verification_declined"]]
    reason: Optional[str]


class VerificationReportPhone(StripeObject):
    """Part of a reply: schema `gelato_phone_report`."""

    if TYPE_CHECKING:
        Error: TypeAlias = VerificationReportPhoneError

    error: Optional[VerificationReportPhoneError]
    phone: Optional[str]
    status: Literal["unverified", "verified"]

    _inner_class_types = {"error": "VerificationReportPhoneError"}


class VerificationReportSelfieError(StripeObject):
    """Part of a reply: schema `gelato_selfie_report_error`."""

    code: Optional[
        Literal[
            "selfie_document_missing_photo",
            "selfie_face_mismatch",
            "selfie_manipulated",
            "selfie_unverified_other",
        ]
    ]
    reason: Optional[str]


class VerificationReportSelfie(StripeObject):
    """Part of a reply: schema `gelato_selfie_report`."""

    if TYPE_CHECKING:
        Error: TypeAlias = VerificationReportSelfieError

    document: Optional[str]
    error: Optional[VerificationReportSelfieError]
    selfie: Optional[str]
    status: Literal["unverified", "verified"]

    _inner_class_types = {"error": "VerificationReportSelfieError"}


class VerificationSessionLastError(StripeObject):
    """Part of a reply: schema `gelato_session_last_error`."""

    code: Optional[
        Literal[
            "abandoned",
            "consent_declined",
            "country_not_supported",
            "device_not_supported",
            "document_expired",
            "document_type_not_supported",
            "document_unverified_other",
            "email_unverified_other",
            "email_verification_declined",
            "id_number_insufficient_document_data",
            "id_number_mismatch",
            "id_number_unverified_other",
            "phone_unverified_other",
            "phone_verification_declined",
            "selfie_document_missing_photo",
            "selfie_face_mismatch",
            "selfie_manipulated",
            "selfie_unverified_other",
            "under_supported_age",
        ]
    ]
    reason: Optional[str]


class VerificationSessionOptionsDocument(StripeObject):
    """Part of a reply: schema `gelato_session_document_options`."""

    allowed_types: Optional[List[Literal["driving_license", "id_card", "passport"]]]
    require_id_number: Optional[bool]
    require_live_capture: Optional[bool]
    require_matching_selfie: Optional[bool]


class VerificationSessionOptionsEmail(StripeObject):
    """Part of a reply: schema `gelato_session_email_options`."""

    require_verification: Optional[bool]


class VerificationSessionOptionsIdNumber(StripeObject):
    """Part of a reply: schema `gelato_session_id_number_options`."""


class VerificationSessionOptionsMatching(StripeObject):
    """Part of a reply: schema `gelato_session_matching_options`."""

    dob: Optional[Literal["none", "similar"]]
    name: Optional[Literal["none", "similar"]]


class VerificationSessionOptionsPhone(StripeObject):
    """Part of a reply: schema `gelato_session_phone_options`."""

    require_verification: Optional[bool]


class VerificationSessionOptions(StripeObject):
    """Part of a reply: schema `gelato_verification_session_options`."""

    if TYPE_CHECKING:
        Document: TypeAlias = VerificationSessionOptionsDocument
        Email: TypeAlias = VerificationSessionOptionsEmail
        IdNumber: TypeAlias = VerificationSessionOptionsIdNumber
        Matching: TypeAlias = VerificationSessionOptionsMatching
        Phone: TypeAlias = VerificationSessionOptionsPhone

    document: Optional[VerificationSessionOptionsDocument]
    email: Optional[VerificationSessionOptionsEmail]
    id_number: Optional[VerificationSessionOptionsIdNumber]
    matching: Optional[VerificationSessionOptionsMatching]
    phone: Optional[VerificationSessionOptionsPhone]

    _inner_class_types = {
        "document": "VerificationSessionOptionsDocument",
        "email": "VerificationSessionOptionsEmail",
        "id_number": "VerificationSessionOptionsIdNumber",
        "matching": "VerificationSessionOptionsMatching",
        "phone": "VerificationSessionOptionsPhone",
    }


class VerificationSessionProvidedDetails(StripeObject):
    """Part of a reply: schema `gelato_provided_details`."""

    email: Optional[str]
    phone: Optional[str]


class VerificationSessionRedaction(StripeObject):
    """Part of a reply: schema `verification_session_redaction`."""

    status: Literal["processing", "redacted"]


class VerificationSessionRelatedPerson(StripeObject):
    """Part of a reply: schema `gelato_related_person`."""

    account: str
    person: str


class VerificationSessionVerifiedOutputsDob(StripeObject):
    """Part of a reply: schema `gelato_data_verified_outputs_date`."""

    day: Optional[int]
    month: Optional[int]
    year: Optional[int]


class VerificationSessionVerifiedOutputs(StripeObject):
    """Part of a reply: schema `gelato_verified_outputs`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address
        Dob: TypeAlias = VerificationSessionVerifiedOutputsDob

    address: Optional[_Address]
    dob: Optional[VerificationSessionVerifiedOutputsDob]
    email: Optional[str]
    first_name: Optional[str]
    id_number: Optional[str]
    id_number_type: Optional[Literal["br_cpf", "sg_nric", "us_ssn"]]
    last_name: Optional[str]
    phone: Optional[str]
    sex: Optional[Literal["[redacted]", "female", "male", "unknown"]]
    unparsed_place_of_birth: Optional[str]
    unparsed_sex: Optional[str]

    _inner_class_types = {
        "address": "_shared:Address",
        "dob": "VerificationSessionVerifiedOutputsDob",
    }


class VerificationReport(ListableAPIResource):
    """The `identity.verification_report` object.

    Operations: GET /v1/identity/verification_reports,
    GET /v1/identity/verification_reports/{report}.
    """

    OBJECT_NAME: ClassVar[Literal["identity.verification_report"]] = (
        "identity.verification_report"
    )

    if TYPE_CHECKING:
        Document: TypeAlias = VerificationReportDocument
        Email: TypeAlias = VerificationReportEmail
        IdNumber: TypeAlias = VerificationReportIdNumber
        Options: TypeAlias = VerificationReportOptions
        Phone: TypeAlias = VerificationReportPhone
        Selfie: TypeAlias = VerificationReportSelfie

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[VerificationReportListParams],
        ) -> AnyIterator[VerificationReport]: ...

    client_reference_id: Optional[str]
    created: int
    document: Optional[VerificationReportDocument]
    email: Optional[VerificationReportEmail]
    id: str
    id_number: Optional[VerificationReportIdNumber]
    livemode: bool
    object: Literal["identity.verification_report"]
    options: Optional[VerificationReportOptions]
    phone: Optional[VerificationReportPhone]
    selfie: Optional[VerificationReportSelfie]
    type: Literal["document", "id_number", "verification_flow"]
    verification_flow: Optional[str]
    verification_session: Optional[str]

    _inner_class_types = {
        "document": "VerificationReportDocument",
        "email": "VerificationReportEmail",
        "id_number": "VerificationReportIdNumber",
        "options": "VerificationReportOptions",
        "phone": "VerificationReportPhone",
        "selfie": "VerificationReportSelfie",
    }
    _class_url = "/v1/identity/verification_reports"

    @classmethod
    def list(
        cls, **params: Unpack[VerificationReportListParams]
    ) -> ListObject[VerificationReport]:
        """GET /v1/identity/verification_reports

        Optional: client_reference_id, created, ending_before, expand, limit,
        starting_after, type, verification_session.
        Returns ListObject[VerificationReport]; raises StripeError.
        """
        return request(
            "get", "/v1/identity/verification_reports", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[VerificationReportListParams]
    ) -> ListObject[VerificationReport]:
        """Async twin of `list`: GET /v1/identity/verification_reports."""
        return await request_async(
            "get", "/v1/identity/verification_reports", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[VerificationReportRetrieveParams]
    ) -> VerificationReport:
        """GET /v1/identity/verification_reports/{report}

        Optional: expand.
        Returns VerificationReport; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request(
            "get", "/v1/identity/verification_reports/{report}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[VerificationReportRetrieveParams]
    ) -> VerificationReport:
        """Async twin of `retrieve`: GET /v1/identity/verification_reports/{report}."""
        return await request_async(
            "get", "/v1/identity/verification_reports/{report}", (id,), params
        )


class VerificationSession(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `identity.verification_session` object.

    Operations: GET /v1/identity/verification_sessions,
    GET /v1/identity/verification_sessions/{session},
    POST /v1/identity/verification_sessions,
    POST /v1/identity/verification_sessions/{session},
    POST /v1/identity/verification_sessions/{session}/cancel,
    POST /v1/identity/verification_sessions/{session}/redact.
    """

    OBJECT_NAME: ClassVar[Literal["identity.verification_session"]] = (
        "identity.verification_session"
    )

    if TYPE_CHECKING:
        LastError: TypeAlias = VerificationSessionLastError
        Options: TypeAlias = VerificationSessionOptions
        ProvidedDetails: TypeAlias = VerificationSessionProvidedDetails
        Redaction: TypeAlias = VerificationSessionRedaction
        RelatedPerson: TypeAlias = VerificationSessionRelatedPerson
        VerifiedOutputs: TypeAlias = VerificationSessionVerifiedOutputs
        last_verification_report_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[VerificationSessionListParams],
        ) -> AnyIterator[VerificationSession]: ...

    client_reference_id: Optional[str]
    client_secret: Optional[str]
    created: int
    id: str
    last_error: Optional[VerificationSessionLastError]
    last_verification_report: Optional[ExpandableField[VerificationReport]]
    livemode: bool
    metadata: MapField[str]
    object: Literal["identity.verification_session"]
    options: Optional[VerificationSessionOptions]
    provided_details: Optional[VerificationSessionProvidedDetails]
    redaction: Optional[VerificationSessionRedaction]
    related_customer: Optional[str]
    related_person: Optional[VerificationSessionRelatedPerson]
    status: Literal["canceled", "processing", "requires_input", "verified"]
    type: Literal["document", "id_number", "verification_flow"]
    url: Optional[str]
    verification_flow: Optional[str]
    verified_outputs: Optional[VerificationSessionVerifiedOutputs]

    _inner_class_types = {
        "last_error": "VerificationSessionLastError",
        "last_verification_report": None,
        "metadata": "*",
        "options": "VerificationSessionOptions",
        "provided_details": "VerificationSessionProvidedDetails",
        "redaction": "VerificationSessionRedaction",
        "related_person": "VerificationSessionRelatedPerson",
        "verified_outputs": "VerificationSessionVerifiedOutputs",
    }
    _class_url = "/v1/identity/verification_sessions"

    @api_method
    @staticmethod
    def cancel(
        session: str, /, **params: Unpack[VerificationSessionCancelParams]
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}/cancel

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return request_on(
            "post",
            "/v1/identity/verification_sessions/{session}/cancel",
            (session,),
            params,
        )

    @api_method
    @staticmethod
    async def cancel_async(
        session: str, /, **params: Unpack[VerificationSessionCancelParams]
    ) -> VerificationSession:
        """Async twin of `cancel`:
        POST /v1/identity/verification_sessions/{session}/cancel.
        """
        return await request_on_async(
            "post",
            "/v1/identity/verification_sessions/{session}/cancel",
            (session,),
            params,
        )

    @classmethod
    def create(
        cls, **params: Unpack[VerificationSessionCreateParams]
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions

        Optional: client_reference_id, expand, metadata, options, provided_details,
        related_customer, related_person, return_url, type, verification_flow.
        Returns VerificationSession; raises StripeError.
        """
        return request("post", "/v1/identity/verification_sessions", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[VerificationSessionCreateParams]
    ) -> VerificationSession:
        """Async twin of `create`: POST /v1/identity/verification_sessions."""
        return await request_async(
            "post", "/v1/identity/verification_sessions", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[VerificationSessionListParams]
    ) -> ListObject[VerificationSession]:
        """GET /v1/identity/verification_sessions

        Optional: client_reference_id, created, ending_before, expand, limit,
        related_customer, starting_after, status.
        Returns ListObject[VerificationSession]; raises StripeError.
        """
        return request(
            "get", "/v1/identity/verification_sessions", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[VerificationSessionListParams]
    ) -> ListObject[VerificationSession]:
        """Async twin of `list`: GET /v1/identity/verification_sessions."""
        return await request_async(
            "get", "/v1/identity/verification_sessions", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[VerificationSessionModifyParams]
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}

        Optional: expand, metadata, options, provided_details, type.
        Returns VerificationSession; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request(
            "post", "/v1/identity/verification_sessions/{session}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[VerificationSessionModifyParams]
    ) -> VerificationSession:
        """Async twin of `modify`: POST /v1/identity/verification_sessions/{session}."""
        return await request_async(
            "post", "/v1/identity/verification_sessions/{session}", (id,), params
        )

    @api_method
    @staticmethod
    def redact(
        session: str, /, **params: Unpack[VerificationSessionRedactParams]
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}/redact

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return request_on(
            "post",
            "/v1/identity/verification_sessions/{session}/redact",
            (session,),
            params,
        )

    @api_method
    @staticmethod
    async def redact_async(
        session: str, /, **params: Unpack[VerificationSessionRedactParams]
    ) -> VerificationSession:
        """Async twin of `redact`:
        POST /v1/identity/verification_sessions/{session}/redact.
        """
        return await request_on_async(
            "post",
            "/v1/identity/verification_sessions/{session}/redact",
            (session,),
            params,
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[VerificationSessionRetrieveParams]
    ) -> VerificationSession:
        """GET /v1/identity/verification_sessions/{session}

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request(
            "get", "/v1/identity/verification_sessions/{session}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[VerificationSessionRetrieveParams]
    ) -> VerificationSession:
        """Async twin of `retrieve`: GET /v1/identity/verification_sessions/{session}."""
        return await request_async(
            "get", "/v1/identity/verification_sessions/{session}", (id,), params
        )


class IdentityVerificationSessionPreviousAttributes(PreviousAttributes):
    """Former values of `identity.verification_session` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        last_verification_report_id: Optional[str]

    client_reference_id: Optional[str]
    client_secret: Optional[str]
    created: Optional[int]
    id: Optional[str]
    last_error: Optional[VerificationSessionLastError]
    last_verification_report: Optional[ExpandableField[VerificationReport]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["identity.verification_session"]]
    options: Optional[VerificationSessionOptions]
    provided_details: Optional[VerificationSessionProvidedDetails]
    redaction: Optional[VerificationSessionRedaction]
    related_customer: Optional[str]
    related_person: Optional[VerificationSessionRelatedPerson]
    status: Optional[Literal["canceled", "processing", "requires_input", "verified"]]
    type: Optional[Literal["document", "id_number", "verification_flow"]]
    url: Optional[str]
    verification_flow: Optional[str]
    verified_outputs: Optional[VerificationSessionVerifiedOutputs]

    _inner_class_types = {
        "last_error": "VerificationSessionLastError",
        "last_verification_report": None,
        "metadata": "*",
        "options": "VerificationSessionOptions",
        "provided_details": "VerificationSessionProvidedDetails",
        "redaction": "VerificationSessionRedaction",
        "related_person": "VerificationSessionRelatedPerson",
        "verified_outputs": "VerificationSessionVerifiedOutputs",
    }


class IdentityVerificationSessionEventData(EventData):
    """What an event holds about the schema `identity.verification_session`."""

    object: VerificationSession
    previous_attributes: Optional[IdentityVerificationSessionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IdentityVerificationSessionPreviousAttributes",
    }


class IdentityVerificationSessionCanceledEvent(Event):
    """The event `identity.verification_session.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.canceled"]] = (
        "identity.verification_session.canceled"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.canceled"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionCreatedEvent(Event):
    """The event `identity.verification_session.created`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.created"]] = (
        "identity.verification_session.created"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.created"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionProcessingEvent(Event):
    """The event `identity.verification_session.processing`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.processing"]] = (
        "identity.verification_session.processing"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.processing"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionRedactedEvent(Event):
    """The event `identity.verification_session.redacted`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.redacted"]] = (
        "identity.verification_session.redacted"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.redacted"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionRequiresInputEvent(Event):
    """The event `identity.verification_session.requires_input`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.requires_input"]] = (
        "identity.verification_session.requires_input"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.requires_input"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class IdentityVerificationSessionVerifiedEvent(Event):
    """The event `identity.verification_session.verified`."""

    LOOKUP_TYPE: ClassVar[Literal["identity.verification_session.verified"]] = (
        "identity.verification_session.verified"
    )

    data: IdentityVerificationSessionEventData
    type: Literal["identity.verification_session.verified"]

    _inner_class_types = {"data": "IdentityVerificationSessionEventData"}


class VerificationReportService(StripeService):
    """Calls below `client.v1.identity.verification_reports`."""

    def list(
        self,
        params: Optional[VerificationReportListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationReport]:
        """GET /v1/identity/verification_reports

        Optional: client_reference_id, created, ending_before, expand, limit,
        starting_after, type, verification_session.
        Returns ListObject[VerificationReport]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/identity/verification_reports",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[VerificationReportListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationReport]:
        """Async twin of `list`: GET /v1/identity/verification_reports."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_reports",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        report: str,
        params: Optional[VerificationReportRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationReport:
        """GET /v1/identity/verification_reports/{report}

        Optional: expand.
        Returns VerificationReport; raises StripeError (InvalidRequestError when
        report is empty).
        """
        return self._request(
            "get",
            "/v1/identity/verification_reports/{report}",
            (report,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        report: str,
        params: Optional[VerificationReportRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationReport:
        """Async twin of `retrieve`: GET /v1/identity/verification_reports/{report}."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_reports/{report}",
            (report,),
            params,
            options,
        )


class VerificationSessionService(StripeService):
    """Calls below `client.v1.identity.verification_sessions`."""

    def cancel(
        self,
        session: str,
        params: Optional[VerificationSessionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}/cancel

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "post",
            "/v1/identity/verification_sessions/{session}/cancel",
            (session,),
            params,
            options,
        )

    async def cancel_async(
        self,
        session: str,
        params: Optional[VerificationSessionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `cancel`:
        POST /v1/identity/verification_sessions/{session}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/identity/verification_sessions/{session}/cancel",
            (session,),
            params,
            options,
        )

    def create(
        self,
        params: Optional[VerificationSessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions

        Optional: client_reference_id, expand, metadata, options, provided_details,
        related_customer, related_person, return_url, type, verification_flow.
        Returns VerificationSession; raises StripeError.
        """
        return self._request(
            "post", "/v1/identity/verification_sessions", (), params, options
        )

    async def create_async(
        self,
        params: Optional[VerificationSessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `create`: POST /v1/identity/verification_sessions."""
        return await self._request_async(
            "post", "/v1/identity/verification_sessions", (), params, options
        )

    def list(
        self,
        params: Optional[VerificationSessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationSession]:
        """GET /v1/identity/verification_sessions

        Optional: client_reference_id, created, ending_before, expand, limit,
        related_customer, starting_after, status.
        Returns ListObject[VerificationSession]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/identity/verification_sessions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[VerificationSessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationSession]:
        """Async twin of `list`: GET /v1/identity/verification_sessions."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_sessions",
            (),
            params,
            options,
            expects="list",
        )

    def redact(
        self,
        session: str,
        params: Optional[VerificationSessionRedactParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}/redact

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "post",
            "/v1/identity/verification_sessions/{session}/redact",
            (session,),
            params,
            options,
        )

    async def redact_async(
        self,
        session: str,
        params: Optional[VerificationSessionRedactParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `redact`:
        POST /v1/identity/verification_sessions/{session}/redact.
        """
        return await self._request_async(
            "post",
            "/v1/identity/verification_sessions/{session}/redact",
            (session,),
            params,
            options,
        )

    def retrieve(
        self,
        session: str,
        params: Optional[VerificationSessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """GET /v1/identity/verification_sessions/{session}

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "get",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        session: str,
        params: Optional[VerificationSessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `retrieve`: GET /v1/identity/verification_sessions/{session}."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )

    def update(
        self,
        session: str,
        params: Optional[VerificationSessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}

        Optional: expand, metadata, options, provided_details, type.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "post",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )

    async def update_async(
        self,
        session: str,
        params: Optional[VerificationSessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `update`: POST /v1/identity/verification_sessions/{session}."""
        return await self._request_async(
            "post",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )
