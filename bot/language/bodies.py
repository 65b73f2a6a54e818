"""Dimensions whose members are places to whoever writes about them: clubs, hospitals, councils.

Figures are of what happened at or in them, as in a county: "Quernham saw 81 per cent of patients"
is Quernham's own share, where "22 per cent of Instagram's crimes" is none of all crimes.
"""

from __future__ import annotations

PLACE = "place"
_BODIES = frozenset(
    """
    trust hospital clinic surgery practice club team side council borough district county
    constituency ward school college university academy authority station airport port harbour
    force division country nation state region province town city village parish area zone location
    branch library museum theatre prison court farm ground stadium lake river reservoir beach
    operator company firm airline carrier supplier provider utility bank charity union department
    ministry agency garrison base depot shop store factory mine plant
    """.split()
)


def is_place(dimension: str) -> bool:
    """True for "place" itself and for the name of a dimension of bodies: club, local authority."""
    words = dimension.lower().replace("-", " ").replace("_", " ").split()
    return bool(words) and (words[-1] == PLACE or words[-1].removesuffix("s") in _BODIES)


def plural(dimension: str) -> str:
    """The dimension's name for several of its members: trusts, councils, authorities."""
    return f"{dimension[:-1]}ies" if dimension.endswith("y") else f"{dimension}s"
