# Rendered from codegen/runtime/page_requests.py.
from dataclasses import dataclass
from typing import Any, Callable, List, Optional, TypeVar
from .any_iterator import AnyIterator
from .paging import Asked, Data, Params, Step
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
