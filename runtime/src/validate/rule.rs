//! The bounds themselves, as constants, and the functions that make them: a bound on a type that it does not fit
//! does not compile, and neither does one that no value can keep.

use super::{Bound, ListOf, MapOf, Num, Ranged, Text};
use crate::schema::Schema;

/// One bound on a value.
///
/// A field's are in [`Field::rules`](crate::schema::Field::rules), a newtype's in
/// [`Newtype::rules`](crate::schema::Newtype::rules).
///
/// ```
/// use realtime_model::{Model, realtime_model};
/// use realtime_model::schema::{Bound, Num, Rule, Schema};
///
/// #[realtime_model(range = 0..=100)]
/// struct Percent(u8);
///
/// let Schema::Newtype(percent) = Percent::SCHEMA else { panic!() };
/// let [Rule::Range { low, high }] = percent.rules else { panic!() };
/// assert_eq!(*low, Bound::At(Num::Integer(0)));
/// assert_eq!(*high, Bound::At(Num::Integer(100)));
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Rule {
    /// `range`, `gt`, `ge`, `lt`, `le`.
    Range {
        /// The lower bound.
        low: Bound,
        /// The upper bound.
        high: Bound,
    },
    /// `multiple_of`.
    MultipleOf(Num),
    /// `len`, in Unicode code points.
    Len {
        /// The least length.
        min: usize,
        /// The greatest, if there is one.
        max: Option<usize>,
    },
    /// `pattern`.
    #[cfg(feature = "pattern")]
    Pattern {
        /// The pattern as written: ECMA-262.
        text: &'static str,
        /// The same, compiled at the first use.
        regex: fn() -> &'static super::Regex,
    },
    /// `items`: how many there may be in a list.
    Items {
        /// The least number.
        min: usize,
        /// The greatest, if there is one.
        max: Option<usize>,
    },
    /// `unique`: no two items are equal.
    Unique,
    /// `each(..)`: what is asked of every item.
    Each(&'static [Rule]),
    /// `entries`: how many there may be in a map.
    Entries {
        /// The least number.
        min: usize,
        /// The greatest, if there is one.
        max: Option<usize>,
    },
    /// `keys(..)`: what is asked of every key.
    Keys(&'static [Rule]),
    /// `values(..)`: what is asked of every value.
    Values(&'static [Rule]),
}

/// `range`, `gt`, `ge`, `lt`, `le`.
///
/// # Panics
/// If no number is in the range.
#[must_use]
pub const fn range<T: Ranged + ?Sized>(low: Bound, high: Bound) -> Rule {
    assert!(
        Bound::admit(low, high),
        "`range` is empty: put the smaller bound first"
    );
    Rule::Range { low, high }
}

/// `multiple_of`.
///
/// # Panics
/// If the step is zero or NaN.
#[must_use]
pub const fn multiple_of<T: Ranged + ?Sized>(step: Num) -> Rule {
    assert!(
        step.is_step(),
        "`multiple_of` is zero or NaN: only zero, or nothing, would be a multiple"
    );
    Rule::MultipleOf(step)
}

/// `len`.
///
/// # Panics
/// If `min` is above `max`.
#[must_use]
pub const fn len<T: Text + ?Sized>(min: usize, max: Option<usize>) -> Rule {
    assert!(
        admits(min, max),
        "`len` is empty: put the smaller bound first"
    );
    Rule::Len { min, max }
}

/// `items`.
///
/// # Panics
/// If `min` is above `max`.
#[must_use]
pub const fn items<T: ListOf + ?Sized>(min: usize, max: Option<usize>) -> Rule {
    assert!(
        admits(min, max),
        "`items` is empty: put the smaller bound first"
    );
    Rule::Items { min, max }
}

/// `unique`.
#[must_use]
pub const fn unique<T: ListOf + ?Sized>() -> Rule {
    Rule::Unique
}

/// `each(..)`.
#[must_use]
pub const fn each<T: ListOf + ?Sized>(rules: &'static [Rule]) -> Rule {
    Rule::Each(rules)
}

/// `entries`.
///
/// # Panics
/// If `min` is above `max`.
#[must_use]
pub const fn entries<T: MapOf + ?Sized>(min: usize, max: Option<usize>) -> Rule {
    assert!(
        admits(min, max),
        "`entries` is empty: put the smaller bound first"
    );
    Rule::Entries { min, max }
}

/// `keys(..)`.
#[must_use]
pub const fn keys<T: MapOf + ?Sized>(rules: &'static [Rule]) -> Rule {
    Rule::Keys(rules)
}

/// `values(..)`.
#[must_use]
pub const fn values<T: MapOf + ?Sized>(rules: &'static [Rule]) -> Rule {
    Rule::Values(rules)
}

const fn admits(min: usize, max: Option<usize>) -> bool {
    match max {
        Some(max) => min <= max,
        None => true,
    }
}

/// Whether a number keeps the rules that are for numbers.
#[must_use]
pub const fn holds(rules: &[Rule], value: Num) -> bool {
    let mut i = 0;
    while i < rules.len() {
        let held = match rules[i] {
            Rule::Range { low, high } => Bound::within(low, value, high),
            Rule::MultipleOf(step) => value.is_multiple_of(step),
            _ => true,
        };
        if !held {
            return false;
        }
        i += 1;
    }
    true
}

/// Insists that a number keeps the rules of a newtype.
///
/// # Panics
/// With `text`, if it does not. In a constant, that does not compile.
#[track_caller]
pub const fn must_hold(schema: &'static Schema, value: Num, text: &'static str) {
    if !holds(schema.rules(), value) {
        panic!("{}", text);
    }
}
