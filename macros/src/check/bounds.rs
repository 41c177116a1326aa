//! Ranges that are written as literals: whether they hold a value at all, and whether the type can hold their bounds.

use super::number::{Number, literal};
use crate::diag::Errors;
use crate::model::{Limit, Range};
use crate::source::source;
use crate::ty::Spelled;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::cmp::Ordering;
use syn::{Expr, Lit};

/// The rules of `range`, `gt`, `ge`, `lt`, `le` on a number of the type that is spelled `ty`.
pub(super) fn of_number(range: &Range, ty: &Spelled<'_>, errors: &mut Errors) {
    let mut all_fit = true;
    for bound in range.bounds() {
        all_fit &= fits(bound, ty, errors);
    }
    if all_fit {
        not_empty(
            "range",
            range,
            !matches!(ty, Spelled::Float | Spelled::Other),
            errors,
        );
    }
}

/// The rules of `len`, `items` and `entries`, which count.
pub(super) fn of_count(key: &str, range: &Range, errors: &mut Errors) {
    let mut all_count = true;
    for bound in range.bounds() {
        all_count &= counts(key, bound, errors);
    }
    if !all_count {
        return;
    }
    let from_zero = matches!(&range.low, Limit::Included(low) if matches!(Number::of(low), Some(Number::Integer(0))));
    if from_zero && matches!(range.high, Limit::None) {
        errors.on(
            range,
            format!("`{key} = 0..` limits nothing: give it an upper bound or remove it"),
        );
        return;
    }
    not_empty(key, range, true, errors);
}

/// Whether a count can be compared with the bound.
fn counts(key: &str, bound: &Expr, errors: &mut Errors) -> bool {
    let wrong = match Number::of(bound) {
        Some(Number::Integer(count)) => count < 0,
        Some(Number::Float(_)) => true,
        None => literal(bound).is_some(),
    };
    if wrong {
        errors.on(
            bound,
            format!(
                "`{key}` counts: {} has to be an integer from 0",
                source(bound)
            ),
        );
    }
    !wrong
}

/// Whether a number of the type can be compared with the bound.
pub(super) fn fits(bound: &Expr, ty: &Spelled<'_>, errors: &mut Errors) -> bool {
    let wrong = match Number::of(bound) {
        Some(number) => does_not_fit(number, bound, ty),
        None => literal(bound)
            .filter(|lit| !matches!(lit, Lit::Int(_)))
            .map(|_| format!("the bound {} is no number", source(bound))),
    };
    if let Some(message) = &wrong {
        errors.on(bound, message);
    }
    wrong.is_none()
}

fn does_not_fit(number: Number, bound: &Expr, ty: &Spelled<'_>) -> Option<String> {
    let (bits, signed) = match ty {
        Spelled::Integer { bits, signed } => (*bits, *signed),
        Spelled::IntOrInf => (64, false),
        _ => return None,
    };
    let name = format!("{}{bits}", if signed { 'i' } else { 'u' });
    let Number::Integer(value) = number else {
        return Some(format!(
            "the bound {} of an integer has to be an integer",
            source(bound)
        ));
    };
    let (least, most) = limits(bits, signed);
    let outside = value < least || most.is_some_and(|most| value > most);
    let limits = most.map_or_else(
        || format!("from {least}"),
        |most| format!("{least} to {most}"),
    );
    outside.then(|| format!("the bound {} is outside `{name}` ({limits})", source(bound)))
}

/// The least and the most that an integer can be; no literal that was read here exceeds `u128`.
fn limits(bits: u32, signed: bool) -> (i128, Option<i128>) {
    match (bits, signed) {
        (128, true) => (i128::MIN, Some(i128::MAX)),
        (128, false) => (0, None),
        (bits, true) => (-(1 << (bits - 1)), Some((1 << (bits - 1)) - 1)),
        (bits, false) => (0, Some((1 << bits) - 1)),
    }
}

/// A range that no value is in.
fn not_empty(key: &str, range: &Range, whole: bool, errors: &mut Errors) {
    let (Some((low, low_in)), Some((high, high_in))) = (end_of(&range.low), end_of(&range.high))
    else {
        return;
    };
    let gap = match (low, high) {
        (Number::Integer(low), Number::Integer(high)) => {
            whole && !low_in && !high_in && high.checked_sub(low) == Some(1)
        }
        _ => false,
    };
    let empty = match low.compare(high) {
        Ordering::Less => gap,
        Ordering::Equal => !(low_in && high_in),
        Ordering::Greater => true,
    };
    if empty {
        let remedy = if low.compare(high) == Ordering::Greater {
            "swap its bounds"
        } else {
            "widen it"
        };
        errors.on(
            range,
            format!("`{key}` {} holds no value: {remedy}", text(range)),
        );
    }
}

/// A literal bound, and whether it is in the range.
pub(super) fn end_of(limit: &Limit) -> Option<(Number, bool)> {
    match limit {
        Limit::None => None,
        Limit::Included(bound) => Some((Number::of(bound)?, true)),
        Limit::Excluded(bound) => Some((Number::of(bound)?, false)),
    }
}

/// `0.6..=1.2`; in words where the lower bound is left out, for which there is no syntax.
pub(super) fn text(range: &Range) -> String {
    let low = match &range.low {
        Limit::None => String::new(),
        Limit::Included(low) => source(low),
        Limit::Excluded(low) => return format!("(above {}{})", source(low), upper(&range.high)),
    };
    match &range.high {
        Limit::None => format!("{low}.."),
        Limit::Included(high) => format!("{low}..={}", source(high)),
        Limit::Excluded(high) => format!("{low}..{}", source(high)),
    }
}

/// The upper bound in words, behind the lower one.
fn upper(limit: &Limit) -> String {
    match limit {
        Limit::None => String::new(),
        Limit::Included(high) => format!(", at most {}", source(high)),
        Limit::Excluded(high) => format!(", below {}", source(high)),
    }
}

/// From the lower bound to the upper one, to be underlined.
impl ToTokens for Range {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let ends = self.bounds();
        tokens.extend(quote!(#(#ends)*));
    }
}

#[cfg(test)]
mod tests {
    use super::limits;

    #[test]
    fn integers_end_where_rust_says() {
        assert_eq!(limits(8, true), (i8::MIN.into(), Some(i8::MAX.into())));
        assert_eq!(limits(8, false), (0, Some(u8::MAX.into())));
        assert_eq!(limits(64, true), (i64::MIN.into(), Some(i64::MAX.into())));
        assert_eq!(limits(64, false), (0, Some(u64::MAX.into())));
    }
}
