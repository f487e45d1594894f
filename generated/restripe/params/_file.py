# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.inputs import FileInput
from .._enums import FilePurpose
from ._shared import Created, RetrieveParams


class _FileCreateParamsFileLinkDataRequired(TypedDict):
    create: bool


class FileCreateParamsFileLinkData(_FileCreateParamsFileLinkDataRequired, total=False):
    expires_at: Union[int, datetime]
    metadata: Union[Literal[""], Dict[str, str]]


class _FileCreateParamsRequired(RequestOptions):
    file: FileInput
    purpose: Literal[
        "account_requirement",
        "additional_verification",
        "business_icon",
        "business_logo",
        "customer_signature",
        "dispute_evidence",
        "identity_document",
        "issuing_regulatory_reporting",
        "pci_document",
        "tax_document_user_upload",
        "terminal_android_apk",
        "terminal_reader_splashscreen",
    ]


class FileCreateParams(_FileCreateParamsRequired, total=False):
    expand: List[str]
    file_link_data: FileCreateParamsFileLinkData


class FileListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    purpose: FilePurpose
    starting_after: str


FileListParamsCreated = Created
FileRetrieveParams = RetrieveParams
