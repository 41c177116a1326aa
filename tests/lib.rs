//! Nothing but the README as doctests: the tests are in `it/`, the compile-fail files in `ui/`, the snapshots in
//! `expand/`.

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
