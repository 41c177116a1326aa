//! One test binary, a module for each attribute key or subject.

// Models are `pub` where users' would be.
#![allow(unreachable_pub)]

mod against_serde;
mod alias;
mod borrow;
mod bound;
mod cfg;
mod check;
mod compile_fail;
mod conformance;
mod default;
mod deny_unknown_fields;
mod each;
mod entries;
mod error_text;
mod every_format;
mod expand;
mod extra;
mod foreign;
mod formats;
mod generics;
mod int_or_inf;
mod items;
mod json;
mod len;
mod lenient;
mod literal;
mod many_fields;
mod metadata;
mod multiple_of;
mod newtype;
mod nullable;
mod or_raw;
mod other;
mod pattern;
mod range;
mod raw_identifiers;
mod recursion;
mod rename;
mod rename_all;
mod schema;
mod secret;
mod semantics;
mod skip;
mod tag;
mod tags;
mod unchecked;
mod union;
mod unique;
mod unknown;
mod valid;
mod verdict;
mod violations;
mod with;
