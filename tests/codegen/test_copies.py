"""What the package ships of the runtime's modules: their code, and the docstrings that users see."""

from __future__ import annotations

from codegen.copies import HEADER, copies

SOURCE = '''"""Of the module."""

import json  # noqa: F401

# Why.
LIMIT = "# no comment"  # in bytes


def shown() -> None:
    """Of an exported function."""


def inner() -> None:
    """Of a function for the runtime
    alone."""


class _Private:
    """Of a private class."""

    def act(self) -> None:
        """Of its method."""
        print()  # pragma: no cover


class Base:
    """Of a class that may be a base."""

    def act(self) -> int:  # how
        """Of its method."""

        def step() -> int:
            """Of a part."""
            return 1

        return step()

    def _act(self) -> None:
        """Of a private method."""
'''
LEAN = '''"""Of the module."""

import json  # noqa: F401

LIMIT = "# no comment"


def shown() -> None:
    """Of an exported function."""


def inner() -> None:
    pass


class _Private:

    def act(self) -> None:
        print()  # pragma: no cover


class Base:
    """Of a class that may be a base."""

    def act(self) -> int:
        """Of its method."""

        def step() -> int:
            return 1

        return step()

    def _act(self) -> None:
        pass
'''


def test_comments_and_private_docstrings_are_left_out() -> None:
    header, _, text = copies({"one.py": SOURCE}, {"shown"})["one.py"].partition("\n")
    assert header == HEADER.format("one.py")
    assert text == LEAN


def test_a_module_that_exports_nothing_has_no_docstring() -> None:
    text = copies({"one.py": SOURCE}, frozenset())["one.py"]
    assert "Of the module" not in text and "exported function" not in text
    assert "Of a class that may be a base" in text
