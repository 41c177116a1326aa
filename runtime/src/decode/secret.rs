//! Values that must not be shown.

use super::wrap::Inner;
use super::{Ask, Outcome, Source};

/// Reads a value so that no message shows anything of it: neither what the format hands out, nor what `inner` says
/// when it has read everything.
pub(crate) fn secretly<'de, T>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    ask: Ask,
    inner: Inner<'de, T>,
) -> Outcome {
    let outer = source.context().hide(true);
    let taken = inner(slot, source, ask);
    source.context().hide(outer);
    taken
}
