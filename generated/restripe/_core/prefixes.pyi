# Rendered from codegen/runtime/prefixes.py.
from typing import Any, Callable, List, Mapping, Sequence, Tuple

def suggest_names(module: str) -> None: ...
def attach_by_prefix(
    package: str, modules: Mapping[str, str], children: Sequence[str]
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]: ...
