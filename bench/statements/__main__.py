"""`python -m bench.statements [LIMIT]`: writes both sets of every store under var/bench."""

import sys
from pathlib import Path

from bench.statements.sets import SEEDS, keep, statements
from bench.stores.catalogue import STORES, build

limit = int(sys.argv[1]) if len(sys.argv) > 1 else 40
for name in STORES:
    store = build(name)
    for batch in SEEDS:
        made = statements(store, batch, limit)
        path = Path("var/bench/statements") / f"{name}-{batch}.jsonl"
        keep(made, path)
        print(f"{name:9} {batch:6} {len(made):6,} statements: {path}")
