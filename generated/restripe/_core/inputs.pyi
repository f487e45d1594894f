# Signatures of codegen/runtime/inputs.py; edit it there, never here.
import os
from typing import IO
from typing import Optional
from typing import Tuple
from typing import Union

FileContent = Union[bytes, bytearray, memoryview, IO[bytes], IO[str]]
NamedContent = Union[FileContent, str, os.PathLike[str]]
FileInput = Union[
    FileContent,
    os.PathLike[str],
    Tuple[str, NamedContent],
    Tuple[str, NamedContent, Optional[str]],
]
