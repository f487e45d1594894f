# Signatures of codegen/runtime/writes.py; edit it there, never here.
from typing import Any
from typing import Dict
from typing import Iterable
from typing import Mapping
from typing import Tuple
from typing import Union
from .views import Origin
from .views import View

WITH_PARENT = "save_with_parent"
Values = Union[View, Mapping[str, Any], Iterable[Tuple[str, Any]]]

def wire_name(view: View, name: str) -> str: ...
def write(view: View, name: str, value: object) -> None: ...
def write_all(view: View, values: Values, dirty: bool = True) -> None: ...
def remove(view: View, name: str) -> None: ...
def refresh(
    view: View, data: Dict[str, Any], origin: Origin, partial: bool = False
) -> None: ...
