# Rendered from codegen/runtime/origins.py, which has the comments.

from __future__ import annotations

from typing import TYPE_CHECKING, Mapping, Optional

if TYPE_CHECKING:
    from .config import Settings
    from .message import StripeResponse

NO_OPTIONS: Mapping[str, object] = {}


class Origin:
    """Where a view came from: the settings that its own requests use, and for a reply's top object the call and the answer.

    ``options`` are those of the call that requests for further pages repeat.

    ``inner`` is what nested views get. It knows neither call nor answer, so that an object kept without its page costs
    only its own JSON.
    """

    __slots__ = (
        "settings",
        "v2",
        "last_response",
        "path",
        "params",
        "options",
        "inner",
    )

    def __init__(
        self,
        settings: Optional[Settings] = None,
        v2: bool = False,
        last_response: Optional[StripeResponse] = None,
        path: Optional[str] = None,
        params: Optional[Mapping[str, object]] = None,
        options: Mapping[str, object] = NO_OPTIONS,
    ) -> None:
        self.settings = settings
        self.v2 = v2
        self.last_response = last_response
        self.path = path
        self.params = params
        self.options = options
        bare = last_response is None and path is None and params is None
        self.inner: Origin = self if bare else Origin(settings, v2)
