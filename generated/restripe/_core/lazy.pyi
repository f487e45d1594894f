# Signatures of codegen/runtime/lazy.py; edit it there, never here.
from typing import Any
from typing import Callable
from typing import Iterable
from typing import List
from typing import Mapping
from typing import Optional
from typing import Sequence
from typing import Tuple

ROOT: str

def resolve(target: str, package: str) -> Any: ...
def nearest(word: str, candidates: Iterable[str]) -> Optional[str]: ...

class UnknownName(AttributeError):
    def __init__(
        self, problem: str, word: str, candidates: Sequence[str] = ()
    ) -> None: ...
    def __str__(self) -> str: ...

Attached = Tuple[Callable[[str], Any], Callable[[], List[str]], List[str]]

def attach(
    package: str, names: Mapping[str, str], submodules: Iterable[str] = ()
) -> Attached: ...
