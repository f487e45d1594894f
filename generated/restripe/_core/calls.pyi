# Rendered from codegen/runtime/calls.py.
from typing import Any, Mapping, Optional, Sequence, Tuple, TypeVar
from .message import StripeStreamResponse
from .replies import Exchange
from .views import View

R = TypeVar("R")
Ids = Sequence[object]
Params = Mapping[str, object]
Coercions = Optional[Mapping[str, object]]

def request(verb: str, path: str, ids: Ids, params: Params, *, base: str = "api", content_type: Optional[str] = None, expects: str = "object", coercions: Coercions = None, refused: Sequence[str] = ()) -> R: ...  # type: ignore[type-var]
async def request_async(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    *,
    base: str = "api",
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
    refused: Sequence[str] = (),
) -> R: ...  # pyright: ignore[reportInvalidTypeVarUse]
def request_on(verb: str, path: str, ids: Ids, params: Params, *, base: str = "api", content_type: Optional[str] = None, expects: str = "object", coercions: Coercions = None, receiver: Sequence[str] = ()) -> R: ...  # type: ignore[type-var]
async def request_on_async(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    *,
    base: str = "api",
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
    receiver: Sequence[str] = (),
) -> R: ...  # pyright: ignore[reportInvalidTypeVarUse]
def request_stream(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse: ...
async def request_stream_async(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse: ...
def request_stream_on(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse: ...
async def request_stream_on_async(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse: ...
def exchange_at(
    verb: str,
    path: str,
    params: Optional[Params] = None,
    options: Optional[Params] = None,
    *,
    base: str = "api",
    receiver: Optional[View] = None,
    always: bool = False,
    cls: Optional[type] = None,
    expects: str = "object",
    usage: Tuple[str, ...] = (),
) -> Exchange: ...
def done(exchange: Exchange) -> Any: ...
async def done_async(exchange: Exchange) -> Any: ...
