# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `file`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.lists import ListObject
    from .._file import File
    from .._file_link import FileLink


class FilePreviousAttributes(PreviousAttributes):
    """Former values of `file` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    expires_at: Optional[int]
    filename: Optional[str]
    id: Optional[str]
    links: Optional[ListObject[FileLink]]
    object: Optional[Literal["file"]]
    purpose: Optional[
        Literal[
            "account_requirement",
            "additional_verification",
            "business_icon",
            "business_logo",
            "customer_signature",
            "dispute_evidence",
            "document_provider_identity_document",
            "finance_report_run",
            "financial_account_statement",
            "identity_document",
            "identity_document_downloadable",
            "issuing_regulatory_reporting",
            "pci_document",
            "selfie",
            "sigma_scheduled_query",
            "tax_document_user_upload",
            "terminal_android_apk",
            "terminal_reader_splashscreen",
        ]
    ]
    size: Optional[int]
    title: Optional[str]
    type: Optional[str]
    url: Optional[str]

    _inner_class_types = {"links": "_core.lists:ListObject"}


class FileEventData(EventData):
    """What an event holds about the schema `file`."""

    object: File
    previous_attributes: Optional[FilePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "FilePreviousAttributes",
    }


class FileCreatedEvent(Event):
    """The event `file.created`."""

    LOOKUP_TYPE: ClassVar[Literal["file.created"]] = "file.created"

    data: FileEventData
    type: Literal["file.created"]

    _inner_class_types = {"data": "FileEventData"}
