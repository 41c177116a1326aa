//! One schema, written by schema/generate.py in each candidate's own words.

pub mod serde_borrowed;
pub mod serde_owned;
