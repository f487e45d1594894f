# Rendered from codegen/runtime/lazy.py.
from typing import Any, Callable, Iterable, List, Mapping, Optional, Sequence, Tuple

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
