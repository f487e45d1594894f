# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `identity.verification_report` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._shared import Address as _Address
    from ..params.identity import (
        VerificationReportListParams,
        VerificationReportRetrieveParams,
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
