"""Files whose content is given as text."""

from __future__ import annotations

import pytest

from tests.runtime.multipart_parser import Part
from tests.runtime.test_multipart import OCTETS, parts


def test_a_named_text_is_a_file() -> None:
    whole = parts({"file": ("dir/a.txt", "\u00fcber"), "expand": ("a", "b")})
    assert whole[0] == Part("file", "a.txt", OCTETS, "\u00fcber".encode())
    assert [one.name for one in whole[1:]] == ["expand[0]", "expand[1]"]
    (csv,) = parts({"deep": {"file": ("a.csv", "a,b", "text/csv")}})
    assert csv == Part("deep[file]", "a.csv", "text/csv", b"a,b")
    with pytest.raises(ValueError, match="file") as caught:
        parts({"file": ("a.txt", "\ud800")})
    assert "\ud800" not in str(caught.value)
