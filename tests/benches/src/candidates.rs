//! The candidates of each table; the first one of each is what the others are compared with.

mod audio;
mod decode;
mod encode;
mod literals;
mod parser;

pub use audio::{append, to_pcm};
pub use decode::decode;
pub use encode::encode;
pub use literals::{known, unknown};
pub use parser::parser;

use crate::harness::Candidate;

/// The candidates of the table `kind` on the stream `stream`.
///
/// # Panics
/// If there is no such table or stream.
#[must_use]
pub fn of(kind: &str, stream: &str) -> Vec<Candidate> {
    match kind {
        "decode" => decode(&crate::streams::named(stream)),
        "encode" => encode(&crate::streams::named(stream)),
        "pcm" => to_pcm(&crate::streams::named(stream)),
        "parser" => parser(&crate::streams::named(stream)),
        "append" => append(),
        "literals" if stream == "unknown" => unknown(),
        "literals" => known(),
        _ => panic!("there is no table named {kind}"),
    }
}
