# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SetupAttemptService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._setup_attempt import SetupAttempt
    from .params._setup_attempt import SetupAttemptListParams


class SetupAttemptService(StripeService):
    """Calls below `client.v1.setup_attempts`."""

    def list(
        self, params: SetupAttemptListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[SetupAttempt]:
        """GET /v1/setup_attempts

        Required: setup_intent.
        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[SetupAttempt]; raises StripeError.
        """
        return self._request(
            "get", "/v1/setup_attempts", (), params, options, expects="list"
        )

    async def list_async(
        self, params: SetupAttemptListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[SetupAttempt]:
        """Async twin of `list`: GET /v1/setup_attempts."""
        return await self._request_async(
            "get", "/v1/setup_attempts", (), params, options, expects="list"
        )
