"""Blocks of marks with a height of their own, to be stacked and placed. Which blocks a map has is decided elsewhere.

Block at (0, 0)        at(x, y)
+-----------+ y = 0
| marks     |
+-----------+ y = height
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from renderers.sheet.sheet import Mark, moved


@dataclass(frozen=True, slots=True)
class Block:
    """Marks that lie between y = 0 and y = height."""

    height: float
    marks: tuple[Mark, ...] = ()

    def at(self, x: float, y: float) -> tuple[Mark, ...]:
        """Return the marks with the block's top left corner at (x, y)."""
        return moved(self.marks, x, y)

    def indented(self, x: float) -> "Block":
        """Return the block with its marks moved in from the left."""
        return Block(self.height, self.at(x, 0))


def height_of(blocks: Sequence[Block], gap: float = 0.0) -> float:
    """Return how high the blocks are one below the other."""
    return sum(block.height for block in blocks) + gap * max(len(blocks) - 1, 0)


def stacked(blocks: Iterable[Block], gap: float = 0.0) -> Block:
    """Return the blocks one below the other."""
    marks: list[Mark] = []
    y = 0.0
    for block in blocks:
        marks.extend(block.at(0, y))
        y += block.height + gap
    return Block(max(y - gap, 0.0), tuple(marks))


def side_by_side(blocks: Sequence[Block], step: float) -> Block:
    """Return the blocks beside each other, each beginning a step behind the one before."""
    marks = (mark for i, block in enumerate(blocks) for mark in block.at(i * step, 0))
    return Block(max(block.height for block in blocks), tuple(marks))
