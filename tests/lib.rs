//! Nothing: the tests are in `it/`, the compile-fail files in `ui/`, the snapshots in `expand/`.
