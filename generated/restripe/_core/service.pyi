# Rendered from codegen/runtime/service.py.
from collections.abc import Mapping
from typing import ClassVar, Dict, List, NoReturn, Optional, Sequence, TypeVar
from .config import Settings
from .message import StripeStreamResponse

R = TypeVar("R")
Ids = Sequence[object]

class StripeService:
    __test__: ClassVar[bool]
    _services: ClassVar[Mapping[str, str]]
    def __init__(self, settings: Settings) -> None: ...
    def __dir__(self) -> List[str]: ...
    def __repr__(self) -> str: ...
    def __reduce__(self) -> NoReturn: ...
    def _request(self, verb: str, path: str, ids: Ids, params: Optional[Mapping[str, object]], options: Optional[Mapping[str, object]], *, base: str = "api", content_type: Optional[str] = None, expects: str = "object", coercions: Optional[Mapping[str, object]] = None) -> R: ...  # type: ignore[type-var]
    async def _request_async(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        *,
        base: str = "api",
        content_type: Optional[str] = None,
        expects: str = "object",
        coercions: Optional[Mapping[str, object]] = None,
    ) -> R: ...  # pyright: ignore[reportInvalidTypeVarUse]
    def _request_stream(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        *,
        base: str = "api",
    ) -> StripeStreamResponse: ...
    async def _request_stream_async(
        self,
        verb: str,
        path: str,
        ids: Ids,
        params: Optional[Mapping[str, object]],
        options: Optional[Mapping[str, object]],
        *,
        base: str = "api",
    ) -> StripeStreamResponse: ...
    _settings: Settings

def check_params(params: object) -> Dict[str, object]: ...
