//! The words of errors: what was expected, what came, and where; one line, at most 512 bytes.

use std::fmt::{self, Display, Write};

use super::context::{Failure, Trouble};
use super::{Atom, Context};
use crate::schema::Union;
use crate::validate::{Path, Short};

/// The longest message, without the format's own position.
const MAX_MESSAGE: usize = 512;
/// The longest piece of input in a message.
const MAX_QUOTED: usize = 64;
/// How many known spellings a message lists before it turns to the nearest.
const MAX_LISTED: usize = 8;
const NEAREST: usize = 3;

/// What a format says that our visitor expects, when it refuses a value by itself.
pub(super) const MISFIT: &str = "another kind of value";

/// What stands for a value that must not be shown.
pub(super) const HIDDEN: &str = "a value that is not shown";

/// What a sink wanted.
#[derive(Clone, Copy)]
pub enum Expecting<'a> {
    Text(&'a str),
    /// An integer of a type with these limits.
    Integer {
        min: i128,
        max: u128,
    },
    /// An `f32`.
    Single,
    OneOf(&'a [&'a str]),
    OneOfIntegers(&'a [i64]),
    /// What the members of a union take.
    Union(&'static Union),
}

/// What came instead.
#[derive(Clone, Copy)]
pub enum Got<'a> {
    Text(&'a str),
    Kind(&'static str),
    Bool(bool),
    Signed(i128),
    Unsigned(u128),
    Float(f64),
}

impl<'a> From<&'a Atom<'_, '_>> for Got<'a> {
    fn from(atom: &'a Atom<'_, '_>) -> Self {
        match atom {
            Atom::Null => Got::Kind("null"),
            Atom::Bool(v) => Got::Bool(*v),
            Atom::I64(v) => Got::Signed((*v).into()),
            Atom::U64(v) => Got::Unsigned((*v).into()),
            Atom::I128(v) => Got::Signed(*v),
            Atom::U128(v) => Got::Unsigned(*v),
            Atom::F64(v) => Got::Float(*v),
            Atom::Numeral(_) => Got::Kind("a number out of range"),
            Atom::Char(_) => Got::Kind("a character"),
            Atom::Str(v) | Atom::Borrowed(v) => Got::Text(v),
            Atom::String(v) => Got::Text(v),
            Atom::Bytes(_) | Atom::BorrowedBytes(_) | Atom::ByteBuf(_) => Got::Kind("bytes"),
        }
    }
}

impl Display for Got<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Got::Text(text) => quote(text).fmt(f),
            Got::Kind(kind) => f.write_str(kind),
            Got::Bool(v) => v.fmt(f),
            Got::Signed(v) => v.fmt(f),
            Got::Unsigned(v) => v.fmt(f),
            Got::Float(v) => write!(f, "{v:?}"),
        }
    }
}

/// The text of an expectation; of many spellings, those that are nearest to what came.
pub(super) fn expecting(expecting: &Expecting<'_>, got: &Got<'_>) -> String {
    match *expecting {
        Expecting::Text(text) => text.to_owned(),
        Expecting::Integer { min, max } => match got {
            Got::Signed(_) | Got::Unsigned(_) => format!("an integer from {min} to {max}"),
            _ => "an integer".to_owned(),
        },
        Expecting::Single => match got {
            Got::Signed(_) | Got::Unsigned(_) | Got::Float(_) => {
                format!("a number from {:e} to {:e}", f32::MIN, f32::MAX)
            }
            _ => "a number".to_owned(),
        },
        Expecting::OneOf(values) => one_of(values, got),
        Expecting::OneOfIntegers(values) => {
            format!("one of {}", listed(values.iter().map(i64::to_string)))
        }
        Expecting::Union(union) => member(union, got),
    }
}

/// What a union takes: its literals, and the kinds of its other members.
fn member(union: &Union, got: &Got<'_>) -> String {
    let mut literals = Vec::new();
    let mut kinds = Vec::new();
    for member in union.members {
        member.shape.each_literal(&mut |text| literals.push(text));
        for kind in member.shape.kinds() {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
    }
    let kinds = kinds.join(" or ");
    match (literals.is_empty(), kinds.is_empty()) {
        (true, _) => kinds,
        (false, true) => one_of(&literals, got),
        (false, false) => format!("{} or {kinds}", one_of(&literals, got)),
    }
}

fn one_of(values: &[&str], got: &Got<'_>) -> String {
    if let [only] = values {
        return quote(only);
    }
    if values.len() <= MAX_LISTED {
        return format!("one of {}", listed(values.iter().map(|v| quote(v))));
    }
    let near = match got {
        Got::Text(text) => &nearest_few(values, text),
        _ => &values[..NEAREST],
    };
    let near = listed(near.iter().map(|v| quote(v)));
    format!("one of {} values such as {near}", values.len())
}

fn listed(values: impl Iterator<Item = String>) -> String {
    let mut list = String::new();
    for value in values {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&value);
    }
    list
}

/// The [`NEAREST`] that are nearest, those that are equally near in their order.
fn nearest_few<'v>(values: &[&'v str], text: &str) -> Vec<&'v str> {
    let mut rest = values.to_vec();
    let mut near = Vec::new();
    while near.len() < NEAREST
        && let Some(at) = (0..rest.len()).min_by_key(|&at| distance(rest[at], text))
    {
        near.push(rest.remove(at));
    }
    near
}

/// The known name that is nearest to `name`, if any is near.
pub(super) fn nearest(
    name: &str,
    known: impl Iterator<Item = &'static str>,
) -> Option<&'static str> {
    known
        .map(|candidate| (distance(candidate, name), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many characters have to be inserted, removed, replaced or swapped with their neighbour; of a long text only the
/// beginning counts, since it comes from the input.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().take(MAX_QUOTED).collect();
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    rows[0] = (0..=b.len()).collect();
    for i in 1..=a.len() {
        rows[i][0] = i;
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = change.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

/// Input in a message: quoted, escaped, cut.
pub(crate) fn quote(text: &str) -> String {
    let short = cut(text);
    let dots = if short.len() < text.len() { ".." } else { "" };
    let mut out = String::from("\"");
    for c in short.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.extend(c.escape_default()),
            // They change how the rest of the line reads.
            '\u{2028}'
            | '\u{2029}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                out.extend(c.escape_unicode());
            }
            c => out.push(c),
        }
    }
    out.push_str(dots);
    out.push('"');
    out
}

/// The beginning of a text from the input.
pub(super) fn cut(text: &str) -> &str {
    &text[..text.floor_char_boundary_(MAX_QUOTED)]
}

trait FloorCharBoundary {
    fn floor_char_boundary_(&self, index: usize) -> usize;
}

impl FloorCharBoundary for str {
    fn floor_char_boundary_(&self, index: usize) -> usize {
        if index >= self.len() {
            return self.len();
        }
        (0..=index)
            .rev()
            .find(|&i| self.is_char_boundary(i))
            .unwrap_or(0)
    }
}

/// The whole message, without a position.
pub(super) fn word(trouble: Trouble) -> String {
    let Trouble { failure, mut path } = trouble;
    path.reverse();
    let path = Path::from(path);
    if let Failure::Violations(violations) = failure {
        return unforged(violations.below(&path).to_string());
    }
    let mut message = String::new();
    if !path.is_empty() {
        let _ = write!(message, "{}: ", Short(&path));
    }
    let _ = match failure {
        Failure::Wrong { expecting, got } => write!(message, "expected {expecting}, got {got}"),
        Failure::Missing(name) => write!(message, "missing field `{name}`"),
        Failure::Duplicate(name) => write!(message, "duplicate field `{}`", plain(&name)),
        Failure::UnknownField {
            name,
            nearest: None,
        } => write!(message, "unknown field {}", quote(&name)),
        Failure::UnknownField {
            name,
            nearest: Some(near),
        } => {
            write!(
                message,
                "unknown field {}; the nearest is `{near}`",
                quote(&name)
            )
        }
        Failure::Foreign(text) => message.write_str(&plain(&text)),
        Failure::Deep => message.write_str("nested deeper than 128 levels"),
        Failure::Violations(_) => Ok(()),
    };
    if message.len() > MAX_MESSAGE {
        message.truncate(message.floor_char_boundary_(MAX_MESSAGE - 3));
        message.push_str("..");
    }
    message
}

/// A foreign type's message on one line, with nothing at its end that reads like a position.
fn plain(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_control() {
            true => line.extend(c.escape_default()),
            false => line.push(c),
        }
    }
    if position(&line).is_some() {
        line = format!("({line})");
    }
    line
}

/// Whether a format's message says that our visitor had no use for the value.
pub(super) fn is_misfit(text: &str) -> bool {
    let position = position(text).unwrap_or_default();
    text[..text.len() - position.len()].ends_with(MISFIT)
}

/// What is left of a format's own message where that is too long, its position included.
pub(super) fn shortened(text: &str) -> Option<String> {
    let position = position(text).unwrap_or_default();
    let message = &text[..text.len() - position.len()];
    let end = message.floor_char_boundary_(MAX_MESSAGE - 2);
    (message.len() > MAX_MESSAGE).then(|| format!("{}..{position}", &message[..end]))
}

/// The words of a user's `check`, which may end in input that reads like a position.
fn unforged(mut text: String) -> String {
    if position(&text).is_some() {
        if text.len() >= MAX_MESSAGE {
            text.pop();
        }
        text.push('.');
    }
    text
}

/// The position that a format's error ends in: ` at line 3 column 17`.
pub(super) fn position(text: &str) -> Option<&str> {
    let rest = before_number(text)?.strip_suffix(" column ")?;
    let rest = before_number(rest)?.strip_suffix(" at line ")?;
    Some(&text[rest.len()..])
}

/// What stands before the number that the text ends in, if it ends in one.
fn before_number(text: &str) -> Option<&str> {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit());
    (rest.len() < text.len()).then_some(rest)
}

impl Context {
    /// The message of the failure, if there is one.
    pub(super) fn worded(&self) -> Option<String> {
        self.take_trouble().map(word)
    }
}
