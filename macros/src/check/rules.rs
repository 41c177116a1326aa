//! Constraints against the type that they are on, as far as its spelling tells.

use super::bounds;
use super::number::Number;
use crate::diag::Errors;
use crate::model::Rules;
use crate::source::source;
use crate::ty::{self, Spelled};
use proc_macro2::Span;
use syn::{Expr, Type};

/// Everything about `rules` on a value of type `ty`.
pub(super) fn check(rules: &Rules, ty: &Type, errors: &mut Errors) {
    let spelled = ty::spelled(ty);
    misfits(rules, ty, &spelled, errors);
    if let Some(range) = &rules.range {
        bounds::of_number(range, &spelled, errors);
    }
    if let Some((step, _)) = &rules.multiple_of {
        step_is_above_zero(step, &spelled, errors);
    }
    for (key, range) in [
        ("len", &rules.len),
        ("items", &rules.items),
        ("entries", &rules.entries),
    ] {
        if let Some(range) = range {
            bounds::of_count(key, range, errors);
        }
    }
    inside(rules, &spelled, errors);
}

/// `each(..)`, `keys(..)` and `values(..)`, on what is inside.
fn inside(rules: &Rules, spelled: &Spelled<'_>, errors: &mut Errors) {
    if let (Some((each, _)), Spelled::List(item)) = (&rules.each, spelled) {
        check(each, item, errors);
    }
    if let (Some((keys, _)), Spelled::Map(key, _)) = (&rules.keys, spelled) {
        check(keys, key, errors);
    }
    if let (Some((values, _)), Spelled::Map(_, value)) = (&rules.values, spelled) {
        check(values, value, errors);
    }
}

/// What a key constrains.
#[derive(Clone, Copy, PartialEq)]
enum For {
    Numbers,
    Strings,
    Lists,
    Maps,
}

impl For {
    fn name(self) -> &'static str {
        match self {
            For::Numbers => "numbers",
            For::Strings => "strings",
            For::Lists => "lists",
            For::Maps => "maps",
        }
    }

    /// What a type is that is clear; `bool` and `char` are nothing that can be constrained.
    fn of(spelled: &Spelled<'_>) -> Option<Self> {
        match spelled {
            Spelled::Integer { .. } | Spelled::Float | Spelled::IntOrInf => Some(For::Numbers),
            Spelled::Text => Some(For::Strings),
            Spelled::List(_) => Some(For::Lists),
            Spelled::Map(..) => Some(For::Maps),
            Spelled::Bool | Spelled::Char | Spelled::Other => None,
        }
    }
}

/// The keys that are there, with what they are for.
fn given(rules: &Rules) -> std::vec::IntoIter<(&'static str, For, Span)> {
    let keys = [
        (
            "range",
            For::Numbers,
            rules.range.as_ref().map(|range| range.span),
        ),
        (
            "multiple_of",
            For::Numbers,
            rules.multiple_of.as_ref().map(|(_, span)| *span),
        ),
        (
            "len",
            For::Strings,
            rules.len.as_ref().map(|range| range.span),
        ),
        (
            "pattern",
            For::Strings,
            rules.pattern.as_ref().map(|pattern| pattern.span),
        ),
        (
            "items",
            For::Lists,
            rules.items.as_ref().map(|range| range.span),
        ),
        ("unique", For::Lists, rules.unique),
        (
            "each",
            For::Lists,
            rules.each.as_ref().map(|(_, span)| *span),
        ),
        (
            "entries",
            For::Maps,
            rules.entries.as_ref().map(|range| range.span),
        ),
        (
            "keys",
            For::Maps,
            rules.keys.as_ref().map(|(_, span)| *span),
        ),
        (
            "values",
            For::Maps,
            rules.values.as_ref().map(|(_, span)| *span),
        ),
    ];
    let mut given = Vec::new();
    for (key, what, span) in keys {
        given.extend(span.map(|span| (key, what, span)));
    }
    given.into_iter()
}

/// The first constraint that is not `check`, by name.
pub(super) fn first(rules: &Rules) -> Option<(&'static str, Span)> {
    given(rules).next().map(|(key, _, span)| (key, span))
}

/// Constraints that only make sense on the value itself, not on what is inside.
pub(super) fn of_scalars(rules: &Rules) -> impl Iterator<Item = (&'static str, Span)> {
    let scalars = given(rules).filter(|(_, what, _)| matches!(what, For::Numbers | For::Strings));
    scalars.map(|(key, _, span)| (key, span))
}

fn misfits(rules: &Rules, ty: &Type, spelled: &Spelled<'_>, errors: &mut Errors) {
    if !spelled.is_clear() {
        return;
    }
    let found = For::of(spelled);
    for (key, what, span) in given(rules) {
        if found != Some(what) {
            let remedy = remedy(key, found);
            errors.at(
                span,
                format!(
                    "`{key}` is for {}, and `{}` is none: {remedy}",
                    what.name(),
                    source(ty)
                ),
            );
        }
    }
}

/// The key that was meant, where one can be told.
fn remedy(key: &str, found: Option<For>) -> String {
    let counts = matches!(key, "len" | "items" | "entries" | "range");
    match found {
        Some(For::Numbers) if counts => "use `range`".to_owned(),
        Some(For::Strings) if counts => "use `len`".to_owned(),
        Some(For::Lists) if matches!(key, "len" | "entries") => "use `items`".to_owned(),
        Some(For::Maps) if matches!(key, "len" | "items") => "use `entries`".to_owned(),
        Some(For::Lists) if matches!(key, "range" | "multiple_of" | "pattern") => {
            format!("`each({key} = ..)` constrains its items")
        }
        Some(For::Lists) if matches!(key, "keys" | "values") => {
            "`each(..)` constrains its items".to_owned()
        }
        Some(For::Maps) if matches!(key, "range" | "multiple_of" | "pattern" | "each") => {
            "`values(..)` constrains its values".to_owned()
        }
        _ => "remove it".to_owned(),
    }
}

fn step_is_above_zero(step: &Expr, ty: &Spelled<'_>, errors: &mut Errors) {
    if !bounds::fits(step, ty, errors) {
        return;
    }
    if Number::of(step).is_some_and(|number| number.float() <= 0.0) {
        errors.on(
            step,
            format!(
                "`multiple_of` {} is no step: it has to be above zero",
                source(step)
            ),
        );
    }
}
