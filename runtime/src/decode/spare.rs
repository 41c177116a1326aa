//! A thread's spare piece of tape: unions with late tags come in streams, and each of them needs one for a moment.

use std::cell::Cell;

use super::tape::Token;

/// The longest one that is kept, in tokens: 96 KiB.
const LONGEST: usize = 4096;

thread_local! {
    static SPARE: Cell<Vec<Token<'static>>> = const { Cell::new(Vec::new()) };
}

/// A list of tokens, empty, with room if there is some to spare.
pub(super) fn take<'de>() -> Vec<Token<'de>> {
    SPARE.try_with(Cell::take).unwrap_or_default()
}

/// What is left of a tape that nobody needs any more.
pub(super) fn give(mut tokens: Vec<Token<'_>>) {
    if tokens.capacity() > LONGEST {
        return;
    }
    tokens.clear();
    // The standard library collects into the memory that it came from. Where it does not, there is nothing to spare.
    let spare = tokens.into_iter().map(|_| Token::Null).collect();
    // While a thread ends there is nobody to keep it for.
    let _ = SPARE.try_with(|kept| kept.set(spare));
}
