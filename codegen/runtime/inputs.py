"""Types of values that a request takes besides the plain ones."""

from __future__ import annotations

import os
from typing import IO, Optional, Tuple, Union

FileContent = Union[bytes, bytearray, memoryview, IO[bytes]]
FileInput = Union[
    FileContent,
    os.PathLike[str],
    Tuple[str, FileContent],
    Tuple[str, FileContent, Optional[str]],
]
"""A file to upload: its content, its path, or (name, content[, content type])."""
