# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING, Dict, List, Literal, Optional, TypedDict

from ..._core.config import RequestOptions
from ..._core.prefixes import suggesting
from .._shared import DeleteParams, Redirect

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class EventDestinationCreateParamsAmazonEventbridge(TypedDict):
    aws_account_id: str
    aws_region: str


class _EventDestinationCreateParamsRequired(RequestOptions):
    enabled_events: List[str]
    event_payload: Literal["snapshot", "thin"]
    name: str
    type: Literal["amazon_eventbridge", "webhook_endpoint"]


class EventDestinationCreateParams(_EventDestinationCreateParamsRequired, total=False):
    amazon_eventbridge: EventDestinationCreateParamsAmazonEventbridge
    description: str
    events_from: List[Literal["other_accounts", "self"]]
    include: List[Literal["webhook_endpoint.signing_secret", "webhook_endpoint.url"]]
    metadata: Dict[str, str]
    snapshot_api_version: str
    webhook_endpoint: Redirect


class EventDestinationListParams(RequestOptions, total=False):
    include: List[Literal["webhook_endpoint.url"]]
    limit: int


class EventDestinationRetrieveParams(RequestOptions, total=False):
    include: List[Literal["webhook_endpoint.url"]]


class EventDestinationUpdateParams(RequestOptions, total=False):
    description: str
    enabled_events: List[str]
    include: List[Literal["webhook_endpoint.url"]]
    metadata: Dict[str, Optional[str]]
    name: str
    webhook_endpoint: Redirect


class _EventListParamsRequired(RequestOptions):
    object_id: str


class EventListParams(_EventListParamsRequired, total=False):
    limit: int


EventDestinationCreateParamsWebhookEndpoint = Redirect
EventDestinationDeleteParams = DeleteParams
EventDestinationDisableParams = DeleteParams
EventDestinationEnableParams = DeleteParams
EventDestinationPingParams = DeleteParams
EventDestinationUpdateParamsWebhookEndpoint = Redirect
EventRetrieveParams = DeleteParams
