//! Values that nobody wants, passed over.

use super::place::Place;
use super::{Hint, Outcome, Source};

/// Passes over a value, as fast as the format can.
///
/// Below a union, and in a format that is not for people, it is read like any other, and costs no memory. A number that
/// no type holds, a broken escape or too much depth is an error where the value would have been buffered, and a tag's
/// position must not make a difference; and formats other than JSON pass over a value by going down in it.
pub(super) fn ignore<'de>(source: &mut dyn Source<'de>) -> Outcome {
    let hint = if source.context().reads_ignored() {
        Hint::Any
    } else {
        Hint::Ignored
    };
    source.read(hint, &mut Place::Nowhere)
}
