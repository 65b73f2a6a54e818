"""Words that put things together, hold them against each other, or only say that they happen."""

from __future__ import annotations

COMPARING = frozenset(
    """
    more fewer less higher lower greater larger smaller bigger times time many much points point
    percentage twice half extra additional ahead behind above below together combined put common
    popular frequent frequently often widely heavily numerous likely likelier commoner
    named mentioned cited short adrift shy clear
    """.split()
)
"""Words that hold one thing against another and are about neither."""
JOINING = frozenset(
    """
    taken together combined altogether added add adds adding sum jointly put counting collectively
    equals equalled makes get group pair total either include includes included comprise comprises
    comprised
    """.split()
)
"""Words that put things together and are about none of them."""


HAPPENING = frozenset(
    """
    involved involving
    amassed appeared arose attributed blame blamed cited cropped deal edged experienced faced
    finished implicated joint lagged lags linked money popped ramped surfaced tally targeted tied
    traced trailed trails turned witnessed
    """.split()
)
"""Words by which somebody has something, or something happens: they count nothing either."""
