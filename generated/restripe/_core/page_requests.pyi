# Signatures of codegen/runtime/page_requests.py; edit it there, never here.
from dataclasses import dataclass
from typing import Any
from typing import Callable
from typing import List
from typing import Optional
from typing import TypeVar
from .any_iterator import AnyIterator
from .paging import Asked
from .paging import Data
from .paging import Params
from .paging import Step
from .lists import Page

T = TypeVar("T")
StepOf = Callable[[Asked, Data], Optional[Step]]

@dataclass(frozen=True)
class Kind:
    expects: str
    step: StepOf
    ended: Data
    is_backward: Callable[[Params], bool] = ...

def rows(page: Page[T]) -> List[T]: ...
def every_item(
    cls: type, method: str, params: Params, max_items: Optional[int]
) -> AnyIterator[Any]: ...
async def every_item_async(
    cls: type, method: str, params: Params, max_items: Optional[int]
) -> AnyIterator[Any]: ...
