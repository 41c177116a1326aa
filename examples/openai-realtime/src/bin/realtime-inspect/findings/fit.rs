//! Whether a field takes a value, as the decoder decides it: by the first token, not by what is inside.

use std::borrow::Cow;

use realtime_model::schema::{Literals, Schema, Shape, Union, Values};
use serde_json::value::RawValue;

use super::member;

/// What no integer of an API is limited by.
const MANY: u128 = i64::MAX as u128;

/// The first token of a value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Token<'a> {
    Null,
    Bool,
    /// A number without a fraction, of at most 64 bits.
    Integer(i128),
    Float,
    /// A string, as it stands in the JSON.
    Quoted(&'a str),
    List,
    Object,
}

impl<'a> Token<'a> {
    pub(super) fn of(value: &'a RawValue) -> Self {
        let json = value.get();
        match json.as_bytes().first() {
            Some(b'n') => Token::Null,
            Some(b't' | b'f') => Token::Bool,
            Some(b'"') => Token::Quoted(json),
            Some(b'[') => Token::List,
            Some(b'{') => Token::Object,
            _ => integer(json).map_or(Token::Float, Token::Integer),
        }
    }

    /// What it is, in words. A string is not repeated: it may be a secret.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Token::Null => "null",
            Token::Bool => "a boolean",
            Token::Integer(_) => "an integer",
            Token::Float => "a number",
            Token::Quoted(_) => "a string",
            Token::List => "a list",
            Token::Object => "an object",
        }
    }

    /// The text of a string.
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        let Token::Quoted(json) = self else {
            return None;
        };
        Some(unquoted(json))
    }
}

/// `-0` and what is longer than 64 bits are floats to serde_json.
fn integer(json: &str) -> Option<i128> {
    let number: i128 = json.parse().ok().filter(|_| json != "-0")?;
    let range = i128::from(i64::MIN)..=i128::from(u64::MAX);
    range.contains(&number).then_some(number)
}

fn unquoted(json: &str) -> Cow<'_, str> {
    match json.get(1..json.len() - 1) {
        Some(text) if !text.contains('\\') => Cow::Borrowed(text),
        _ => Cow::Owned(serde_json::from_str(json).unwrap_or_default()),
    }
}

/// Whether a value that begins with `token` is entered.
pub(super) fn takes(schema: &'static Schema, token: Token<'_>) -> bool {
    match (schema, token) {
        (Schema::Any | Schema::Unknown, _) => true,
        (Schema::Optional(inner) | Schema::Nullable(inner), token) => {
            token == Token::Null || takes(inner(), token)
        }
        (Schema::Newtype(newtype), token) => takes((newtype.inner)(), token),
        (Schema::Union(union), token) => union_takes(union, token),
        (Schema::Literals(literals), token) => is_listed(literals, token) || keeps(literals, token),
        (Schema::Integer { min, max }, Token::Integer(value)) => {
            (*min..=i128::try_from(*max).unwrap_or(i128::MAX)).contains(&value)
        }
        (Schema::Bool, Token::Bool)
        | (Schema::Number, Token::Integer(_) | Token::Float)
        | (Schema::String, Token::Quoted(_))
        | (Schema::Bytes, Token::Quoted(_) | Token::List)
        | (Schema::List(_), Token::List)
        | (Schema::Object(_) | Schema::Map { .. }, Token::Object) => true,
        _ => false,
    }
}

fn union_takes(union: &'static Union, token: Token<'_>) -> bool {
    if token == Token::Object {
        // Which one it is, and whether there is one, is found inside of it.
        return member::takes_objects(union);
    }
    let member = member::of_token(union, token);
    member.is_some_and(|member| match member.shape {
        Shape::Literals(_) => true,
        _ => takes(member.schema(), token),
    })
}

/// Whether an open enum keeps it without knowing it.
pub(super) fn keeps(literals: &Literals, token: Token<'_>) -> bool {
    literals.open
        && match literals.values {
            Values::Text(_) => matches!(token, Token::Quoted(_)),
            Values::Integers(_) => matches!(token, Token::Integer(_)),
        }
}

/// Whether it is one of the listed values.
pub(super) fn is_listed(literals: &Literals, token: Token<'_>) -> bool {
    let aliases = || literals.aliases.iter().map(|(alias, _)| alias);
    match (literals.values, token) {
        (Values::Text(known), token) => token
            .text()
            .is_some_and(|text| known.iter().chain(aliases()).any(|known| *known == text)),
        (Values::Integers(known), Token::Integer(value)) => {
            known.iter().any(|known| i128::from(*known) == value)
        }
        _ => false,
    }
}

/// What a field takes, in words.
pub(super) fn expected(schema: &'static Schema) -> String {
    match schema.required() {
        Schema::Bool => "a boolean".to_owned(),
        // The limits of 64 bits are nobody's business.
        Schema::Integer { min: 0, max } if *max >= MANY => "an integer from 0".to_owned(),
        Schema::Integer { max, .. } if *max >= MANY => "an integer".to_owned(),
        Schema::Integer { min, max } => format!("an integer from {min} to {max}"),
        Schema::Number => "a number".to_owned(),
        Schema::String | Schema::Bytes => "a string".to_owned(),
        Schema::List(_) => "a list".to_owned(),
        Schema::Object(_) | Schema::Map { .. } => "an object".to_owned(),
        Schema::Newtype(newtype) => expected((newtype.inner)()),
        Schema::Literals(literals) => one_of(literals),
        Schema::Union(union) => expected_of(union),
        _ => "a value".to_owned(),
    }
}

fn one_of(literals: &Literals) -> String {
    match literals.values {
        _ if literals.open => "a string".to_owned(),
        Values::Text(known) => known
            .iter()
            .map(|text| format!("{text:?}"))
            .collect::<Vec<_>>()
            .join(", "),
        Values::Integers(known) => known
            .iter()
            .map(i64::to_string)
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// The kinds of values that the members take, each once.
fn expected_of(union: &'static Union) -> String {
    let mut kinds: Vec<String> = Vec::new();
    for member in union.members {
        let kind = match member.shape {
            Shape::Literals(known) => known
                .iter()
                .map(|text| format!("{text:?}"))
                .collect::<Vec<_>>()
                .join(", "),
            _ => expected(member.schema()),
        };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds.join(" or ")
}
