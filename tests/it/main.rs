//! One test binary, a module for each attribute key or subject.

// Models are `pub` where users' would be.
#![allow(unreachable_pub)]

mod alias;
mod cfg;
mod check;
mod compile_fail;
mod default;
mod deny_unknown_fields;
mod each;
mod entries;
mod formats;
mod items;
mod json;
mod len;
mod many_fields;
mod multiple_of;
mod newtype;
mod pattern;
mod range;
mod raw_identifiers;
mod rename;
mod rename_all;
mod schema;
mod skip;
mod unchecked;
mod unique;
mod valid;
mod verdict;
mod violations;
mod with;
