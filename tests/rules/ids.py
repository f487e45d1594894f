"""The ids of the rules that the runtime follows: one case each, and the id stands in the case's name."""

from __future__ import annotations

# Section -> the numbers of its rules. BA is section D; I-0 is the table of error classes above I-1.
NUMBERS: dict[str, tuple[int, ...]] = {
    "A": tuple(range(1, 9)),
    "B": (*range(1, 26), *range(30, 35), *range(40, 45)),
    "C": tuple(range(1, 12)),
    "BA": (1, 2, 3),
    "E": tuple(range(1, 7)),
    "F": tuple(range(1, 8)),
    "G": tuple(range(1, 10)),
    "H": tuple(range(1, 6)),
    "I": tuple(range(9)),
    "J": tuple(range(1, 13)),
    "K": tuple(range(1, 11)),
    "L": tuple(range(1, 8)),
    "M": (*range(1, 8), 10, 20, 21, 30),
    "N": tuple(range(1, 9)),
    "O": tuple(range(1, 10)),
    "P": tuple(range(1, 9)),
    "Q": tuple(range(1, 8)),
    "R": tuple(range(1, 5)),
    "S": (1, 2, 3),
    "T": (1, 2, 3),
    "U": tuple(range(1, 6)),
    "V": tuple(range(1, 6)),
    "W": (1, 2, 3),
}
ROWS = tuple(f"S{number}" for number in range(1, 45))
IDS = (
    *ROWS,
    *(f"{section}-{number}" for section, all_ in NUMBERS.items() for number in all_),
)
