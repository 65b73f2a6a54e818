"""What the self-test says: as text, worst first, and as one JSON object."""

from __future__ import annotations

from collections.abc import Iterator

from bot.selftest.run import SEED, Confused, Confusion, Outcome

Record = dict[str, object]

_TITLES = {
    Confusion.FALSE_CONFIRMATION: "False confirmations (a wrong statement was supported)",
    Confusion.ANOTHER_FIGURE: "Taken for another figure (a right statement)",
    Confusion.CONTRADICTED: "Contradicted (a right statement)",
    Confusion.NOT_RECOGNISED: "Not recognised (a right statement was not supported)",
}
_COUNTED = {
    Confusion.FALSE_CONFIRMATION: "false confirmations",
    Confusion.ANOTHER_FIGURE: "taken for another figure",
    Confusion.CONTRADICTED: "contradicted",
    Confusion.NOT_RECOGNISED: "not recognised",
}


def lines(outcome: Outcome) -> Iterator[str]:
    """The report: what is confusable, figure by figure, then the sum of it."""
    for confusion, title in _TITLES.items():
        found = [one for one in outcome.confused if one.confusion is confusion]
        if found:
            yield f"{title}: {len(found):,}"
            yield from _by_figure(found)
            yield ""
    yield _summary(outcome)


def _by_figure(found: list[Confused]) -> Iterator[str]:
    for figure in dict.fromkeys(one.probe.figure for one in found):
        yield f"  {figure}"
        for one in found:
            if one.probe.figure == figure:
                yield f"    “{one.probe.text}”"
                yield f"      {_what(one)}"


def _what(one: Confused) -> str:
    changed = f"{one.probe.changed} changed; " if one.probe.changed else ""
    names = ", ".join(one.taken_for) or "none"
    taken = "nearest" if one.confusion is Confusion.NOT_RECOGNISED else "taken for"
    return f"{changed}{one.verdict} ({one.reason}); {taken}: {names}"


def _summary(outcome: Outcome) -> str:
    right = outcome.tried[None]
    wrong = outcome.tried.total() - right
    whole = outcome.figures == outcome.on_file
    of = "" if whole else f" (a sample of {outcome.on_file:,}, seed {SEED})"
    tried = f"{outcome.figures:,} figures{of}: {right:,} right and {wrong:,} wrong statements"
    if outcome.passed:
        return f"{tried}; none confused."
    counts = (f"{outcome.count(kind):,} {word}" for kind, word in _COUNTED.items())
    return f"{tried}; {', '.join(counts)}."


def record(outcome: Outcome) -> Record:
    """The outcome for programs: counts, then each confusion with its figure and statement."""
    kinds = sorted(outcome.tried.items(), key=lambda kind: kind[0] or "")
    tried = {str(change or "right"): count for change, count in kinds}
    return {
        "passed": outcome.passed,
        "figures": outcome.figures,
        "on_file": outcome.on_file,
        "seed": None if outcome.figures == outcome.on_file else SEED,
        "tried": tried,
        **{str(confusion): outcome.count(confusion) for confusion in Confusion},
        "confused": [_entry(one) for one in outcome.confused],
    }


def _entry(one: Confused) -> Record:
    return {
        "figure": one.probe.figure,
        "statement": one.probe.text,
        "changed": one.probe.changed,
        "confusion": one.confusion,
        "verdict": one.verdict,
        "reason": one.reason,
        "taken_for": list(one.taken_for),
    }
