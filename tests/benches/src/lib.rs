//! What the benches share: models, messages, candidates and the harness that times them.
//!
//! Nothing here judges a result: the benches print ratios, and README.md says what they mean.

pub mod candidates;
pub mod harness;
pub mod models;
pub mod results;
pub mod streams;
