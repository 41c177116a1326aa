//! What breaks other crates that type this API, each by name: here it works.

mod errors;
mod lossless;
mod stacks;
mod unknown;
