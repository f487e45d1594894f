# Rendered from codegen/runtime/inputs.py.
import os
from typing import IO, Optional, Tuple, Union

FileContent = Union[bytes, bytearray, memoryview, IO[bytes], IO[str]]
NamedContent = Union[FileContent, str, os.PathLike[str]]
FileInput = Union[
    FileContent,
    os.PathLike[str],
    Tuple[str, NamedContent],
    Tuple[str, NamedContent, Optional[str]],
]
