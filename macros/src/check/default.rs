//! A default that is written as a literal, against the constraints and the type of its own field.

use super::number::{Number, literal};
use super::{bounds, literals};
use crate::attr;
use crate::diag::{self, Errors};
use crate::model::{Default, Field, Literals, Range};
use crate::source::source;
use crate::ty::{self, Spelled};
use std::cmp::Ordering;
use std::mem::discriminant;
use syn::{Expr, Lit};

pub(super) fn check(field: &Field, errors: &mut Errors) {
    // With a function of its own even an `Option` would be missed.
    let is_option = field.is_option && field.read_with.is_none();
    match &field.default {
        Some(Default::Trait(span)) if is_option => {
            errors.at(*span, "a bare `default` on an `Option` has no effect, absent is `None` already: remove it, or give it a value");
        }
        Some(Default::Expr(expr, _)) if is_option && is_none(expr) => {
            errors.on(
                expr,
                "`default = None` on an `Option` has no effect: remove it, or give it a value",
            );
        }
        Some(Default::Expr(expr, _)) => {
            of_the_type(expr, field, errors);
            within_rules(expr, field, errors);
        }
        _ => {}
    }
}

fn is_none(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident("None"))
}

/// Only what rustc would not word well, or not at all.
fn of_the_type(expr: &Expr, field: &Field, errors: &mut Errors) {
    let Some(lit) = literal(expr) else {
        return;
    };
    if let (Some(literals), Spelled::Other) = (&field.literal, ty::spelled(&field.ty)) {
        return of_the_literals(expr, literals, errors);
    }
    let expected = match (ty::spelled(&field.ty), lit) {
        (Spelled::Integer { .. }, Lit::Int(_)) => {
            bounds_of_the_type(expr, field, errors);
            return;
        }
        (Spelled::Integer { .. }, _) => "an integer",
        (Spelled::Float, Lit::Int(_) | Lit::Float(_)) => return,
        (Spelled::Float, _) => "a number",
        (Spelled::Bool, Lit::Bool(_)) => return,
        (Spelled::Bool, _) => "`true` or `false`",
        (Spelled::Text, Lit::Str(_)) => return,
        (Spelled::Text, _) => "a string",
        (Spelled::List(_), _) => "a list, such as `vec![..]`",
        (Spelled::IntOrInf, _) => "`IntOrInf::Int(..)` or `IntOrInf::Inf`",
        _ => return,
    };
    errors.on(
        expr,
        format!(
            "`default` {} does not fit `{}`: write {expected}",
            source(expr),
            source(&field.ty)
        ),
    );
}

/// A value that is written out is one that is listed, or the enum is open.
fn of_the_literals(expr: &Expr, literals: &Literals, errors: &mut Errors) {
    let value = attr::written(expr);
    let kept = value.as_ref().is_some_and(|value| {
        let first = literals
            .values
            .first()
            .map(|literal| discriminant(&literal.value));
        let is_alike = first == Some(discriminant(value));
        literals.get(value).is_some() || (literals.open.is_some() && is_alike)
    });
    if kept {
        return;
    }
    let known: Vec<String> = literals
        .values
        .iter()
        .map(|literal| literals::text(&literal.value))
        .collect();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let default = source(expr);
    let remedy = match diag::nearest(&default, &known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write {}", diag::list(&known, "or")),
    };
    errors.on(
        expr,
        format!("`default` {default} is none of the field's literals: {remedy}"),
    );
}

fn bounds_of_the_type(expr: &Expr, field: &Field, errors: &mut Errors) {
    let mut unworded = Errors::new();
    bounds::fits(expr, &ty::spelled(&field.ty), &mut unworded);
    if !unworded.finish().is_empty() {
        errors.on(
            expr,
            format!(
                "`default` {} does not fit `{}`",
                source(expr),
                source(&field.ty)
            ),
        );
    }
}

fn within_rules(expr: &Expr, field: &Field, errors: &mut Errors) {
    let rules = &field.rules;
    if let Some(number) = number(expr, field) {
        if let Some(range) = &rules.range {
            within_range(expr, number, range, errors);
        }
        if let Some((step, _)) = &rules.multiple_of {
            multiple_of(expr, number, step, errors);
        }
    }
    if let (Some(range), Some(Lit::Str(text))) = (&rules.len, literal(expr)) {
        within_len(expr, &text.value(), range, errors);
    }
}

/// A number, or the one in `IntOrInf::Int(4096)`.
fn number(expr: &Expr, field: &Field) -> Option<Number> {
    let Expr::Call(call) = expr else {
        return Number::of(expr);
    };
    let Expr::Path(function) = &*call.func else {
        return None;
    };
    let is_int = matches!(ty::spelled(&field.ty), Spelled::IntOrInf)
        && function.path.segments.last()?.ident == "Int";
    call.args.first().filter(|_| is_int).and_then(Number::of)
}

fn within_range(expr: &Expr, number: Number, range: &Range, errors: &mut Errors) {
    if !contains(range, number) {
        let (default, range) = (source(expr), bounds::text(range));
        errors.on(
            expr,
            format!("`default` {default} is outside `range` {range}"),
        );
    }
}

fn multiple_of(expr: &Expr, number: Number, step: &Expr, errors: &mut Errors) {
    let is_multiple = |step: Number| step.float() <= 0.0 || number.is_multiple_of(step);
    if !Number::of(step).is_none_or(is_multiple) {
        let (default, step) = (source(expr), source(step));
        errors.on(
            expr,
            format!("`default` {default} is no multiple of {step}"),
        );
    }
}

fn within_len(expr: &Expr, text: &str, range: &Range, errors: &mut Errors) {
    let length = text.chars().count();
    let number = Number::Integer(i128::try_from(length).unwrap_or(i128::MAX));
    if !contains(range, number) {
        let (default, range) = (source(expr), bounds::text(range));
        let message = format!("`default` {default} has length {length}, outside `len` {range}");
        errors.on(expr, message);
    }
}

/// Whether the number is inside as far as the bounds are literals.
fn contains(range: &Range, number: Number) -> bool {
    let above =
        bounds::end_of(&range.low).is_none_or(|(low, included)| match number.compare(low) {
            Ordering::Greater => true,
            Ordering::Equal => included,
            Ordering::Less => false,
        });
    let below =
        bounds::end_of(&range.high).is_none_or(|(high, included)| match number.compare(high) {
            Ordering::Less => true,
            Ordering::Equal => included,
            Ordering::Greater => false,
        });
    above && below
}
