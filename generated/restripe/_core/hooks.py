# Rendered from codegen/runtime/hooks.py, which has the comments.
"""What a program can hear of its calls: the hooks it writes, and the events that they are given.

Events hold no API key, no body and no query: what they say can be sent to whoever collects it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

from .headers import Headers

REFUSED = frozenset(
    (
        "authorization connection content-encoding content-length content-type cookie expect host "
        "idempotency-key proxy-authorization te transfer-encoding upgrade"
    ).split()
)


@dataclass(eq=False)
class CallEvent:
    """One call with all its attempts; one object from its begin to its end, filled in as it goes on."""

    verb: str
    path: str
    template: Optional[str]
    scheme: str
    host: str
    port: int
    api_version: Optional[str] = None
    account: Optional[str] = None
    context: Optional[str] = None
    idempotency_key: Optional[str] = None
    usage: Tuple[str, ...] = ()
    attempts: int = 0
    status: Optional[int] = None
    request_id: Optional[str] = None
    elapsed: Optional[float] = None
    error: Optional[BaseException] = None
    state: Dict[Any, Any] = field(default_factory=dict)

    def __repr__(self) -> str:
        return (
            f"<CallEvent {self.verb} {self.path} attempts={self.attempts} "
            f"status={self.status} request_id={self.request_id!r}>"
        )


@dataclass(eq=False)
class AttemptEvent:
    """One HTTP request of a call; the same object before and after it."""

    call: CallEvent
    number: int
    method: str
    url: str
    headers: Headers
    status: Optional[int] = None
    reply_headers: Headers = field(default_factory=Headers)
    request_id: Optional[str] = None
    elapsed: Optional[float] = None
    error: Optional[BaseException] = None
    _added: Dict[str, str] = field(default_factory=dict, init=False, repr=False)
    sealed: bool = field(default=False, init=False)

    def add_header(self, name: str, value: str) -> None:
        """Send one header more; only while `before_attempt` runs.

        ValueError for one that is sent already, or that decides what the request is and who pays for it.
        """
        if self.sealed:
            raise ValueError(f"header {name!r} comes too late: the request was sent")
        if name.lower() in REFUSED:
            raise ValueError(f"header {name!r} is not for hooks to set")
        if name in self.headers or name in Headers(self._added):
            raise ValueError(f"header {name!r} is sent already")
        from .request_headers import finished

        finished({}, {name: value})
        self._added[name] = value

    @property
    def own_headers(self) -> Mapping[str, str]:
        """The headers that hooks added."""
        return dict(self._added)

    def __repr__(self) -> str:
        return (
            f"<AttemptEvent {self.number} {self.method} {self.url} "
            f"status={self.status} request_id={self.request_id!r}>"
        )


class Hook:
    """Base of hooks; an object with only some of these methods will do as well.

    They run on the thread, or in the task, of the call, one call beside another: keep them short, and keep
    what belongs to one call in its ``state``. An exception is logged and changes nothing for the caller.
    """

    def before_call(self, call: CallEvent) -> None:
        """A call begins; nothing was sent yet."""

    def before_attempt(self, attempt: AttemptEvent) -> None:
        """A request is about to be sent."""

    def after_attempt(self, attempt: AttemptEvent) -> None:
        """Its reply came, or none will."""

    def after_call(self, call: CallEvent) -> None:
        """The caller is about to be given the reply or the error."""
