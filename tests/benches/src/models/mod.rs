//! One schema, written by schema/generate.py in each candidate's own words.

pub mod ours_audio;
pub mod ours_borrowed;
pub mod ours_bounds;
pub mod ours_extra;
pub mod ours_owned;
pub mod serde_borrowed;
pub mod serde_owned;
