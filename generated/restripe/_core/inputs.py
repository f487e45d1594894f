# Rendered from codegen/runtime/inputs.py, which has the comments.

from __future__ import annotations

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
"""A file to upload: its content, its path, or (name, content or path[, content type]).

An open file is read from its position on, and stands there again afterwards; text is sent as UTF-8.
"""
