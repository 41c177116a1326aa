//! The root of a read: where serde calls in, where errors are worded, where a strict value is checked.

use serde::de::{Deserializer, Error};

use super::context::Failure;
use super::format::Format;
use super::{Ask, Context, Decode, Fail, Mode, Outcome, Source, Taken, message};
use crate::encode::{Inner, Val, to_value};
use crate::schema::Model;
use crate::validate::{self, Violations};

/// A type as the root, without its type.
pub(crate) trait Root<'de> {
    fn read(&mut self, source: &mut dyn Source<'de>) -> Outcome;
    fn val(&self) -> Val<'_>;
}

struct Slot<T>(Option<T>);

impl<'de, T: Decode<'de> + Model> Root<'de> for Slot<T> {
    fn read(&mut self, source: &mut dyn Source<'de>) -> Outcome {
        T::decode(&mut self.0, source, Ask::Value)
    }
    fn val(&self) -> Val<'_> {
        match &self.0 {
            Some(value) => value.val(),
            None => Val::Skip,
        }
    }
}

fn run<'de, D: Deserializer<'de>>(
    deserializer: D,
    context: &Context,
    root: &mut dyn Root<'de>,
) -> Result<(), D::Error> {
    context.set_human_readable(deserializer.is_human_readable());
    let mut source = Format::new(deserializer, context);
    let outcome = root.read(&mut source);
    source.settle(outcome)
}

/// `Deserialize::deserialize` of every model.
///
/// # Errors
/// The format's own errors as they are; ours with the path first and the format's position last.
pub fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Decode<'de> + Model,
    D: Deserializer<'de>,
{
    rooted(|mode, root| read(deserializer, mode, root))
}

/// A root of type `T`, filled by a function that does not know the type.
///
/// # Errors
/// What the function says.
pub(crate) fn rooted<'de, T, E>(
    read: impl FnOnce(Mode, &mut dyn Root<'de>) -> Result<(), E>,
) -> Result<T, E>
where
    T: Decode<'de> + Model,
    E: Error,
{
    let mut slot = Slot(None);
    let mode = if T::LENIENT {
        Mode::Lenient
    } else {
        Mode::Strict
    };
    read(mode, &mut slot)?;
    slot.0
        .ok_or_else(|| E::custom("null where a value is required"))
}

/// Reads a root without a word for what fails: for a source that has another one behind it.
///
/// # Errors
/// When anything is wrong.
#[cfg(feature = "json")]
pub(crate) fn silently<'de>(
    mode: Mode,
    root: &mut dyn Root<'de>,
    read: impl FnOnce(&mut dyn Root<'de>, &Context) -> Outcome,
) -> Result<(), Fail> {
    let context = Context::new(mode);
    read(root, &context)?;
    check(&context, root)
}

/// Reads a root.
///
/// # Errors
/// As [`deserialize`].
pub(crate) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    mode: Mode,
    root: &mut dyn Root<'de>,
) -> Result<(), D::Error> {
    let context = Context::new(mode);
    let read = run(deserializer, &context, root);
    if let Err(error) = read {
        return Err(word(&context, error));
    }
    check(&context, root).map_err(|_| word(&context, D::Error::custom("")))
}

fn check(context: &Context, root: &dyn Root<'_>) -> Result<(), Fail> {
    match context.mode() {
        Mode::Strict if context.constrained() => hold(context, root.val()),
        Mode::Strict | Mode::Lenient | Mode::Unchecked => Ok(()),
    }
}

/// Checks every bound of a value that was read.
pub(super) fn hold(context: &Context, val: Val<'_>) -> Result<(), Fail> {
    if !context.constrained() {
        return Ok(());
    }
    validate::inspect(val).map_err(|violations| context.fail(Failure::Violations(violations)))
}

/// The failure in words, if it is ours; a format's own error stays what it is.
#[cold]
fn word<E: Error>(context: &Context, error: E) -> E {
    let Some(message) = context.worded() else {
        let short = message::shortened(&error.to_string());
        return short.map_or(error, E::custom);
    };
    let text = error.to_string();
    let position = message::position(&text).unwrap_or_default();
    E::custom(format_args!("{message}{position}"))
}

/// Lets a newtype in: at once where nothing is checked later.
///
/// # Errors
/// When a bound is broken and the value can not be set aside.
pub fn admit<T: Model>(
    slot: &mut Option<T>,
    source: &mut dyn Source<'_>,
    ask: Ask,
    value: T,
) -> Outcome {
    let taken = admitted(source.context(), value.val(), ask)?;
    if taken.is_value() {
        *slot = Some(value);
    }
    Ok(taken)
}

pub(super) fn admitted(context: &Context, val: Val<'_>, ask: Ask) -> Outcome {
    match context.mode() {
        Mode::Unchecked => Ok(Taken::Value),
        Mode::Strict => {
            context.set_constrained(true);
            Ok(Taken::Value)
        }
        Mode::Lenient => match inspect(context, val) {
            Ok(()) => Ok(Taken::Value),
            Err(violations) => match to_value(val) {
                Ok(json) if ask == Ask::Optional && context.was_soft() => context.set_aside(json),
                _ => Err(context.fail(Failure::Violations(violations))),
            },
        },
    }
}

/// Checks a value that may be inside a `Secret`.
fn inspect(context: &Context, val: Val<'_>) -> Result<(), Violations> {
    if context.is_secret() {
        return validate::inspect(Val::Secret(&Hidden(val)));
    }
    validate::inspect(val)
}

struct Hidden<'a>(Val<'a>);

impl Inner for Hidden<'_> {
    fn inner(&self) -> Val<'_> {
        self.0
    }
}
