# Signatures of codegen/runtime/prefixes.py; edit it there, never here.
from typing import Any
from typing import Callable
from typing import List
from typing import Mapping
from typing import Sequence
from typing import Tuple

def suggesting(module: str) -> Callable[[str], Any]: ...
def attach_by_prefix(
    package: str, modules: Mapping[str, str], children: Sequence[str]
) -> Tuple[Callable[[str], Any], Callable[[], List[str]]]: ...
