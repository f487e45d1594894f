# Signatures of codegen/runtime/replies.py; edit it there, never here.
from dataclasses import dataclass
from typing import Any
from typing import Optional
from .config import Settings
from .message import StripeResponse
from .requestor import Call
from .views import View

@dataclass(frozen=True)
class Exchange:
    settings: Settings
    call: Call
    expects: str = ...
    receiver: Optional[View] = ...
    whole: bool = ...
    always: bool = ...
    cls: Optional[type] = ...

def result(exchange: Exchange, response: StripeResponse) -> Any: ...
