//! Whether two shapes overlap, and in what.

use super::super::shape::same;
use crate::schema::Shape;

/// What two members both take.
#[derive(Clone, Copy)]
pub(super) enum Clash {
    None,
    /// Both list this string.
    Literal(&'static str),
    /// One lists this string, the other takes any.
    Open(&'static str),
    String,
    /// Both take this integer.
    Value(i64),
    Integer,
    Number,
    Bool,
    List,
    Map,
    /// Two objects, at least one of them without a tag.
    Untagged,
    /// Two objects that agree in this tag and differ in none.
    Equal(&'static str, &'static str),
    /// Two objects with tags of different keys.
    Tags,
    /// Two members that keep unknown objects.
    Other,
    Any,
}

#[inline]
pub(super) const fn clash(a: Shape, b: Shape) -> Clash {
    match (a, b) {
        (Shape::Union(shapes), other) | (other, Shape::Union(shapes)) => clash_any(shapes, other),
        (Shape::Any, _) | (_, Shape::Any) => Clash::Any,
        (Shape::Bool, Shape::Bool) => Clash::Bool,
        (Shape::List, Shape::List) => Clash::List,
        _ => match (clash_texts(a, b), clash_numbers(a, b)) {
            (Clash::None, Clash::None) => clash_objects(a, b),
            (Clash::None, numbers) => numbers,
            (texts, _) => texts,
        },
    }
}

#[inline]
const fn clash_any(shapes: &[Shape], other: Shape) -> Clash {
    let mut i = 0;
    while i < shapes.len() {
        let found = clash(nested(shapes[i]), other);
        if !matches!(found, Clash::None) {
            return found;
        }
        i += 1;
    }
    Clash::None
}

/// `other` gives way to the members of its own union only.
#[inline]
const fn nested(shape: Shape) -> Shape {
    match shape {
        Shape::OtherString => Shape::String,
        Shape::OtherObject => Shape::Object(&[]),
        shape => shape,
    }
}

#[inline]
const fn clash_texts(a: Shape, b: Shape) -> Clash {
    match (a, b) {
        (Shape::Literals(xs), Shape::Literals(ys)) => common_text(xs, ys),
        (Shape::Literals([first, ..]), Shape::String)
        | (Shape::String, Shape::Literals([first, ..])) => Clash::Open(first),
        (Shape::String | Shape::OtherString, Shape::String | Shape::OtherString) => Clash::String,
        _ => Clash::None,
    }
}

#[inline]
const fn common_text(xs: &[&'static str], ys: &[&'static str]) -> Clash {
    let mut i = 0;
    while i < xs.len() {
        let mut j = 0;
        while j < ys.len() {
            if same(xs[i], ys[j]) {
                return Clash::Literal(xs[i]);
            }
            j += 1;
        }
        i += 1;
    }
    Clash::None
}

#[inline]
const fn clash_numbers(a: Shape, b: Shape) -> Clash {
    match (a, b) {
        (Shape::Integers(xs), Shape::Integers(ys)) => common_integer(xs, ys),
        (Shape::Integers([first, ..]), Shape::Integer | Shape::Number)
        | (Shape::Integer | Shape::Number, Shape::Integers([first, ..])) => Clash::Value(*first),
        (Shape::Integer, Shape::Integer) => Clash::Integer,
        (Shape::Integer | Shape::Number, Shape::Integer | Shape::Number) => Clash::Number,
        _ => Clash::None,
    }
}

#[inline]
const fn common_integer(xs: &[i64], ys: &[i64]) -> Clash {
    let mut i = 0;
    while i < xs.len() {
        let mut j = 0;
        while j < ys.len() {
            if xs[i] == ys[j] {
                return Clash::Value(xs[i]);
            }
            j += 1;
        }
        i += 1;
    }
    Clash::None
}

#[inline]
const fn clash_objects(a: Shape, b: Shape) -> Clash {
    match (a, b) {
        (
            Shape::Map,
            Shape::Map | Shape::Object(_) | Shape::MaybeTagged(_) | Shape::OtherObject,
        )
        | (Shape::Object(_) | Shape::MaybeTagged(_) | Shape::OtherObject, Shape::Map) => Clash::Map,
        (Shape::OtherObject, Shape::OtherObject) => Clash::Other,
        (Shape::OtherObject, Shape::Object([])) | (Shape::Object([]), Shape::OtherObject) => {
            Clash::Untagged
        }
        (Shape::MaybeTagged(_), Shape::MaybeTagged(_)) => Clash::Untagged,
        (
            Shape::Object(xs) | Shape::MaybeTagged(xs),
            Shape::Object(ys) | Shape::MaybeTagged(ys),
        ) => clash_tags(xs, ys),
        _ => Clash::None,
    }
}

type Tags = [(&'static str, &'static str)];

/// Objects are told apart by a key that both have, with different texts.
#[inline]
const fn clash_tags(xs: &Tags, ys: &Tags) -> Clash {
    if xs.is_empty() || ys.is_empty() {
        return Clash::Untagged;
    }
    let mut found = Clash::Tags;
    let mut i = 0;
    while i < xs.len() {
        let mut j = 0;
        while j < ys.len() {
            if same(xs[i].0, ys[j].0) {
                if !same(xs[i].1, ys[j].1) {
                    return Clash::None;
                }
                found = Clash::Equal(xs[i].0, xs[i].1);
            }
            j += 1;
        }
        i += 1;
    }
    found
}
