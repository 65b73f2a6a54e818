"""The zip archive that a Word document is: weighed first, then read no further than it declares.

A small archive can unpack to any size. So what it declares is added up first, and nothing is read
beyond what was declared, however much more is in it: a header that lies gains nothing.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from bot.documents.limits import LARGEST
from bot.errors import Broken, Encrypted, TooLarge

MOST_UNPACKED = 5 * LARGEST
"""Bytes of all parts together."""
MOST_PARTS = 2_000
HIGHEST_RATIO = 200
"""Unpacked to packed; Word's own files, all text and no picture, reach about 20."""
_WORTH_WEIGHING = 1_000_000
"""Bytes; below it no ratio does harm, and short repetitive texts pack very well."""
_LOCKED = 0x1

_DAMAGE = (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError,
           RuntimeError)  # fmt: skip
"""What the standard library raises over archives that are damaged."""


class Archive:
    """The parts of one archive, by their names. Raises Broken, Encrypted or TooLarge."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        try:
            self._zip = ZipFile(BytesIO(data))
        except _DAMAGE as error:
            raise self._broken("its list of parts can't be read") from error
        parts = self._zip.infolist()
        self._must_be_sound(parts)
        self._must_be_light(parts, len(data))
        self._parts = {part.filename.lower(): part for part in parts}

    @property
    def names(self) -> tuple[str, ...]:
        """The parts' names as written, in the archive's order."""
        return tuple(part.filename for part in self._parts.values())

    def read(self, part: str) -> bytes | None:
        """What a part holds, None if there is none of that name (upper and lower case alike)."""
        info = self._parts.get(part.lower())
        return None if info is None else self._unpacked(info)

    def with_parts(self, changed: Mapping[str, bytes]) -> bytes:
        """The archive with these parts put in or replaced; all others hold what they held."""
        new = {part: data for part, data in changed.items() if part.lower() not in self._parts}
        old = {part.lower(): data for part, data in changed.items()}
        packed = BytesIO()
        with ZipFile(packed, "w", ZIP_DEFLATED) as out:
            for key, info in self._parts.items():
                out.writestr(_like(info), old[key] if key in old else self._unpacked(info))
            for part, data in new.items():
                out.writestr(ZipInfo(part), data, ZIP_DEFLATED)
        return packed.getvalue()

    def _unpacked(self, info: ZipInfo) -> bytes:
        try:
            with self._zip.open(info) as part:
                data = part.read(info.file_size + 1)
        except _DAMAGE as error:
            raise self._broken(f"{info.filename} can't be unpacked") from error
        if len(data) != info.file_size:
            raise self._broken(f"{info.filename} is not of the size that is declared")
        return data

    def _must_be_sound(self, parts: list[ZipInfo]) -> None:
        if any(part.flag_bits & _LOCKED for part in parts):
            raise Encrypted(
                f"{self._name} is locked with a password. Unlock it, save it, and send it again."
            )
        if any(part.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for part in parts):
            # The other methods can't be unpacked with a limit; Word never writes them.
            raise self._broken("it is packed in a way that Word never uses")
        if len({part.filename.lower() for part in parts}) != len(parts):
            raise self._broken("two of its parts have one name")

    def _must_be_light(self, parts: list[ZipInfo], packed: int) -> None:
        if len(parts) > MOST_PARTS:
            raise TooLarge(
                f"{self._name} has {len(parts):,} parts; a document has at most {MOST_PARTS:,}. "
                "It was not unpacked."
            )
        unpacked = sum(part.file_size for part in parts)
        bomb = unpacked > _WORTH_WEIGHING and unpacked > HIGHEST_RATIO * packed
        if bomb or unpacked > MOST_UNPACKED:
            raise TooLarge(
                f"{self._name} would unpack to {unpacked / 1e6:,.0f} MB from "
                f"{packed / 1e6:,.1f} MB; at most {MOST_UNPACKED // 1_000_000} MB, and "
                f"{HIGHEST_RATIO} times its size, are unpacked. It was not. Save it anew in Word, "
                "without large pictures, or send the text alone."
            )

    def _broken(self, what: str) -> Broken:
        return Broken(
            f"{self._name} is damaged: {what}. Open it in Word, save it under a new name, and "
            "send that."
        )


def _like(info: ZipInfo) -> ZipInfo:
    """An entry for the same part of another archive: writing into it must not change this one."""
    entry = ZipInfo(info.filename, info.date_time)
    entry.compress_type, entry.external_attr = info.compress_type, info.external_attr
    return entry
