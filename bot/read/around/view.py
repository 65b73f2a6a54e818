"""What a rule about plain words sees of a sentence; it never sees what has become of others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.language.tokens import Token
from bot.model.quantity import Quantity


class Around(Protocol):
    """A sentence's words and numbers, with what stands around them."""

    @property
    def words(self) -> Sequence[Token]:
        """The words in order, numbers left out."""

    @property
    def quantities(self) -> Sequence[Quantity]:
        """The numbers in order."""

    @property
    def named(self) -> frozenset[int]:
        """The starts of the words that name terms."""

    @property
    def places(self) -> frozenset[int]:
        """The ends of the places that are named."""

    @property
    def measured(self) -> frozenset[str]:
        """The words of the store's names."""

    @property
    def dimensions(self) -> frozenset[str]:
        """The store's nouns for what it breaks down by: club, platform."""

    def folded(self, at: int) -> str:
        """The folded word at a place, "" outside."""

    def lead(self, at: int) -> str:
        """The preposition that leads to a word, "" where none does."""
