"""black, with the pinned version and our settings, leaves every file of the package alone."""

from __future__ import annotations

from pathlib import Path

import restripe
from codegen.formatting import format_all

PACKAGE = Path(restripe.__file__).parent


def test_black_leaves_every_file_alone() -> None:
    texts = {
        path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8")
        for path in sorted(PACKAGE.rglob("*.py"))
    }
    assert len(texts) > 250
    formatted = format_all(texts)
    assert [name for name in texts if formatted[name] != texts[name]] == []
