"""`python -m bench.stores`: builds all near-duplicate stores as figure tables and counts them."""

from bench.stores.catalogue import STORES, write

for name in STORES:
    store, path = write(name)
    print(
        f"{name:9} {len(store.stored):7,} figures, {len(store.holes):5,} single cells, "
        f"{len(store.gaps):5,} of missing measures, {len(store.strangers):5,} of missing places "
        f"kept back: {path}"
    )
