//! Types that only serde knows, on the way in: a deserializer without type parameters in front of any format.

use std::fmt::{self, Display};

use serde::{Deserialize, de};

use super::buffered::Buffered;
use super::context::Failure;
use super::{Ask, Fail, Outcome, Source, Taken, Tape, raw, wrap};

mod access;
mod deserializer;
mod enums;
mod visitor;

pub use deserializer::In;

/// A failure below a foreign `Deserialize`.
#[derive(Debug)]
pub struct Refused(Option<Box<str>>);

impl Refused {
    /// The failure is in the context, or is the format's own.
    const KNOWN: Self = Refused(None);
}

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_deref().unwrap_or("invalid value"))
    }
}

impl std::error::Error for Refused {}

impl de::Error for Refused {
    fn custom<T: Display>(message: T) -> Self {
        Refused(Some(message.to_string().into()))
    }
}

impl From<Fail> for Refused {
    fn from(_: Fail) -> Self {
        Refused::KNOWN
    }
}

/// Reads a foreign type.
///
/// # Errors
/// As [`Source::read`].
pub(super) fn foreign<'de, T: Deserialize<'de>>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'de>,
    ask: Ask,
) -> Outcome {
    let mut read = |source: &mut dyn Source<'de>| {
        *slot = Some(with(source, |source| T::deserialize(source))?);
        Ok(Taken::Value)
    };
    match ask {
        Ask::Value => read(source),
        Ask::Optional if source.context().take_soft() => try_buffered(source, &mut read),
        Ask::Optional => wrap::option(source, &mut read),
    }
}

/// Reads with a function that takes a deserializer.
pub(super) fn with<'de, T>(
    source: &mut dyn Source<'de>,
    read: impl FnOnce(In<'_, 'de>) -> Result<T, Refused>,
) -> Result<T, Fail> {
    let outer = source.context().enter_foreign();
    let result = read(In { source, key: false });
    let context = source.context();
    context.leave_foreign(outer);
    result.map_err(|refused| match refused.0 {
        Some(message) => context.fail(Failure::Foreign(message.into())),
        None => Fail::new(),
    })
}

/// Tries a foreign type on the buffered value, which is set aside if the type refuses it.
fn try_buffered<'de>(
    source: &mut dyn Source<'de>,
    read: &mut dyn FnMut(&mut dyn Source<'de>) -> Outcome,
) -> Outcome {
    let mut tape = Tape::new();
    raw::buffer(source, &mut tape)?;
    let piece = raw::buffered(source, &tape);
    if piece.is_null() {
        return Ok(Taken::Null);
    }
    let context = source.context();
    read(&mut Buffered::new(piece, context)).or_else(|_| {
        drop(context.take_trouble());
        context.set_aside(raw::from_piece(piece))
    })
}
