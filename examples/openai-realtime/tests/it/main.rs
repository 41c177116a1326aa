//! The models against recorded traffic, against the API's description, and against what breaks other crates.

mod corpus;
mod kept;
mod peers;
mod surface;
mod unknown_levels;
