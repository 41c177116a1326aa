//! Values that a type may refuse: buffered, tried, and given back as JSON beside the reason.

use serde_json::Value;

use super::buffered::Buffered;
use super::wrap::Inner;
use super::{Ask, Fail, Source, Tape, raw};

/// What became of a value.
pub(crate) enum Attempt<T> {
    Value(T),
    Null,
    Refused { value: Value, error: String },
}

/// Tries `inner` on a value.
///
/// # Errors
/// When the format fails, or the value nests too deep: what `inner` says is no error here.
pub(crate) fn attempt<'de, T>(
    source: &mut dyn Source<'de>,
    ask: Ask,
    inner: Inner<'de, T>,
) -> Result<Attempt<T>, Fail> {
    let mut tape = Tape::new();
    raw::buffer(source, &mut tape)?;
    let piece = raw::buffered(source, &tape);
    if ask == Ask::Optional && piece.is_null() {
        return Ok(Attempt::Null);
    }
    let context = source.context();
    let mut slot = None;
    let taken = inner(&mut slot, &mut Buffered::new(piece, context), Ask::Value);
    Ok(match (taken, slot) {
        (Ok(_), Some(found)) => Attempt::Value(found),
        _ => {
            let error = context
                .worded()
                .unwrap_or_else(|| "the value is not accepted".to_owned());
            let value = raw::from_piece(piece);
            Attempt::Refused { value, error }
        }
    })
}
