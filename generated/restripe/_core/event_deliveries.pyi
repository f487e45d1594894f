# Rendered from codegen/runtime/event_deliveries.py.
from dataclasses import dataclass
from typing import Any, Callable, Literal, Optional, Union
from .errors import EventInProgressError

Outcome = Literal["handled", "duplicate", "unhandled"]
Result = Union[Outcome, Literal["busy"]]

@dataclass(frozen=True)
class Delivery:
    event: Any
    event_id: str
    function: Optional[Callable[..., Any]]
    name: str
    store: Any
    lease: float

def deliver(delivery: Delivery) -> Result: ...
async def deliver_async(delivery: Delivery) -> Result: ...
def unless_busy(result: Result, delivery: Delivery) -> Outcome: ...
def in_progress(delivery: Delivery) -> EventInProgressError: ...
