# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    Optional as _Optional,
    TypedDict as _TypedDict,
)

from ..._core.config import RequestOptions as _RequestOptions
from ..._core.prefixes import suggest_names as _suggest_names
from .. import _shared

_suggest_names(__name__)


class EventDestinationCreateParamsAmazonEventbridge(_TypedDict):
    aws_account_id: str
    aws_region: str


class _EventDestinationCreateParamsRequired(_RequestOptions):
    enabled_events: _List[str]
    event_payload: _Literal["snapshot", "thin"]
    name: str
    type: _Literal["amazon_eventbridge", "webhook_endpoint"]


class EventDestinationCreateParams(_EventDestinationCreateParamsRequired, total=False):
    amazon_eventbridge: EventDestinationCreateParamsAmazonEventbridge
    description: str
    events_from: _List[_Literal["other_accounts", "self"]]
    include: _List[_Literal["webhook_endpoint.signing_secret", "webhook_endpoint.url"]]
    metadata: _Dict[str, str]
    snapshot_api_version: str
    webhook_endpoint: _shared.Redirect


class EventDestinationListParams(_RequestOptions, total=False):
    include: _List[_Literal["webhook_endpoint.url"]]
    limit: int


class EventDestinationRetrieveParams(_RequestOptions, total=False):
    include: _List[_Literal["webhook_endpoint.url"]]


class EventDestinationUpdateParams(_RequestOptions, total=False):
    description: str
    enabled_events: _List[str]
    include: _List[_Literal["webhook_endpoint.url"]]
    metadata: _Dict[str, _Optional[str]]
    name: str
    webhook_endpoint: _shared.Redirect


class _EventListParamsRequired(_RequestOptions):
    object_id: str


class EventListParams(_EventListParamsRequired, total=False):
    limit: int


EventDestinationCreateParamsWebhookEndpoint = _shared.Redirect
EventDestinationDeleteParams = _shared.DeleteParams
EventDestinationDisableParams = _shared.DeleteParams
EventDestinationEnableParams = _shared.DeleteParams
EventDestinationPingParams = _shared.DeleteParams
EventDestinationUpdateParamsWebhookEndpoint = _shared.Redirect
EventRetrieveParams = _shared.DeleteParams
