"""The errors that the generator ends with: one sentence each, naming the place."""

from __future__ import annotations

_LONGEST = 400


class CodegenError(Exception):
    """A fault of the input or of the output folder, told in one sentence."""

    def __str__(self) -> str:
        return one_line(super().__str__())


class SpecError(CodegenError):
    """A fault inside an OpenAPI document, at the place of a JSON pointer."""

    def __init__(self, pointer: str, problem: str) -> None:
        super().__init__(f"{one_line(pointer)}: {problem}")
        self.pointer = pointer
        self.problem = problem


def one_line(text: str) -> str:
    """Give the text on one line of bounded length, safe for a terminal."""
    shown = "".join(c if c.isprintable() else _escaped(c) for c in text)
    if len(shown) <= _LONGEST:
        return shown
    half = _LONGEST // 2
    return f"{shown[:half]} … {shown[-half:]}"


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
