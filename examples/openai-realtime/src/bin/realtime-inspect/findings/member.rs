//! Which member of a union a value is for: by its first token, or by its discriminators.

use std::collections::BTreeMap;

use realtime_model::schema::{Member, Shape, Union};
use serde_json::value::RawValue;

use super::fit::Token;

/// The fields of an object, not read yet.
pub(super) type Fields<'a> = BTreeMap<String, &'a RawValue>;

/// The first member that passes; `other` comes last.
fn first(union: &'static Union, passes: impl Fn(Shape) -> bool) -> Option<&'static Member> {
    let by = |other: bool| {
        let mut members = union.members.iter();
        members.find(|member| member.other == other && any(member.shape, &passes))
    };
    by(false).or_else(|| by(true))
}

/// Whether it passes, or one of the members of a union does.
fn any(shape: Shape, passes: &dyn Fn(Shape) -> bool) -> bool {
    match shape {
        Shape::Union(shapes) => shapes.iter().any(|shape| any(*shape, passes)),
        Shape::Null(shape) => any(*shape, passes),
        shape => passes(shape),
    }
}

pub(super) fn takes_objects(union: &'static Union) -> bool {
    first(union, |shape| is_object(shape) || is_anything(shape)).is_some()
}

fn is_object(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Object(_) | Shape::MaybeTagged(_) | Shape::Map | Shape::OtherObject
    )
}

fn is_anything(shape: Shape) -> bool {
    matches!(shape, Shape::Any | Shape::Unknown)
}

/// The member for a value that is no object.
pub(super) fn of_token(union: &'static Union, token: Token<'_>) -> Option<&'static Member> {
    let precise = match token {
        Token::Quoted(_) => of_text(union, &token.text().unwrap_or_default()),
        Token::Integer(value) => first(union, |shape| match shape {
            Shape::Integer | Shape::Number => true,
            Shape::Integers(known) => known.iter().any(|known| i128::from(*known) == value),
            _ => false,
        }),
        Token::Float => first(union, |shape| shape == Shape::Number),
        Token::Bool => first(union, |shape| shape == Shape::Bool),
        Token::List => first(union, |shape| shape == Shape::List),
        Token::Null | Token::Object => None,
    };
    precise.or_else(|| first(union, is_anything))
}

fn of_text(union: &'static Union, text: &str) -> Option<&'static Member> {
    first(
        union,
        |shape| matches!(shape, Shape::Literals(known) if known.contains(&text)),
    )
    .or_else(|| {
        first(union, |shape| {
            matches!(shape, Shape::String | Shape::OtherString)
        })
    })
}

/// The member for an object.
pub(super) fn of_object(union: &'static Union, fields: &Fields<'_>) -> Option<&'static Member> {
    let tag = |key: &&'static str| Some((*key, Token::of(fields.get(*key)?).text()?));
    let tags: Vec<_> = union.keys.iter().filter_map(tag).collect();
    let has =
        |(key, text): &(&str, &str)| tags.iter().any(|(name, tag)| tag == text && name == key);
    let untagged = || union.keys.iter().all(|key| !fields.contains_key(*key));
    let tagged = first(union, |shape| match shape {
        Shape::Object(tags) | Shape::MaybeTagged(tags) => !tags.is_empty() && tags.iter().all(has),
        _ => false,
    });
    tagged
        .or_else(|| {
            first(union, |shape| {
                matches!(shape, Shape::MaybeTagged(_)) && untagged()
            })
        })
        .or_else(|| {
            first(union, |shape| {
                matches!(shape, Shape::Object([]) | Shape::Map | Shape::OtherObject)
                    || is_anything(shape)
            })
        })
}
