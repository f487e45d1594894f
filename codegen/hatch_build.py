"""What the generator's distributions hold from beside this folder: spec/ as it is, or packed as `data`."""

from __future__ import annotations

import gzip
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_PLAIN = ("v2.yaml", "events.yaml", "overrides.yaml")
_PACKED = ("openapi.json", "versions/*.json")


class SpecHook(BuildHookInterface):  # type: ignore[type-arg]
    """Called by hatchling before and after it builds."""

    _made: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files, as {where they are: where they go}."""
        if version == "editable":
            raise SystemExit("restripe-codegen in a checkout is `python -m codegen`")
        added: dict[str, str] = build_data["force_include"]
        if self.target_name == "sdist":
            added |= {str(file): f"spec/{name}" for name, file in self._files()}
            return
        self._made = Path(tempfile.mkdtemp())
        for name, file in self._files():
            kept = self._made / name
            kept.parent.mkdir(exist_ok=True)
            if name not in _PLAIN:
                name, kept = f"{name}.gz", kept.with_name(f"{kept.name}.gz")
            kept.write_bytes(_content(file, name))
            added[str(kept)] = f"data/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact: str) -> None:
        """Remove what was made for the wheel."""
        if self._made is not None:
            shutil.rmtree(self._made)

    def _files(self) -> Iterator[tuple[str, Path]]:
        # An unpacked sdist has the folder inside.
        inside = Path(self.root, "spec")
        folder = inside if inside.is_dir() else Path(self.root).parent / "spec"
        for pattern in (*_PLAIN, *_PACKED):
            for file in sorted(folder.glob(pattern)):
                yield file.relative_to(folder).as_posix(), file


def _content(file: Path, name: str) -> bytes:
    content = file.read_bytes()
    # No time and no name in it: the same bytes whenever it is built.
    return gzip.compress(content, 9, mtime=0) if name.endswith(".gz") else content
