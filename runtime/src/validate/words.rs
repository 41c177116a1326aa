//! The words of each violation, and its parameters. A value that may not be shown is `None`, and then in neither.

#[cfg(feature = "pattern")]
use super::cut::quote;
use super::{Bound, Num, Violation};

pub(super) fn range(value: Option<Num>, low: Bound, high: Bound) -> Violation {
    let subject = value.map_or_else(|| "the value".to_owned(), |value| value.to_string());
    let rule = match (low, high) {
        _ if value.is_some_and(|value| is_beyond_all(value, low, high)) => {
            "is not finite".to_owned()
        }
        (Bound::None, Bound::None) => "is not finite".to_owned(),
        (Bound::At(a), Bound::At(b)) if a == b => format!("is not {a}"),
        (Bound::At(a), Bound::At(b)) => format!("is outside {a}..={b}"),
        (Bound::At(a), Bound::Beyond(b)) => format!("is outside {a}..{b}"),
        (Bound::At(a), Bound::None) => format!("is outside {a}.."),
        (Bound::None, Bound::At(b)) => format!("is outside ..={b}"),
        (Bound::None, Bound::Beyond(b)) => format!("is outside ..{b}"),
        (Bound::Beyond(a), Bound::None) => format!("is not above {a}"),
        (Bound::Beyond(a), Bound::At(b)) => format!("is not above {a} and at most {b}"),
        (Bound::Beyond(a), Bound::Beyond(b)) => format!("is not above {a} and below {b}"),
    };
    Violation::new("range", format!("{subject} {rule}"))
        .with_some("value", value)
        .with_bound("min", "above", low)
        .with_bound("max", "below", high)
}

/// Whether the value is the infinity on a side that has no bound: no comparison says what is wrong with it.
fn is_beyond_all(value: Num, low: Bound, high: Bound) -> bool {
    let open = if value.float() > 0.0 { high } else { low };
    value.float().is_infinite() && matches!(open, Bound::None)
}

pub(super) fn multiple_of(value: Option<Num>, step: Num) -> Violation {
    let subject = value.map_or_else(|| "the value".to_owned(), |value| value.to_string());
    Violation::new(
        "multiple_of",
        format!("{subject} is not a multiple of {step}"),
    )
    .with_some("value", value)
    .with("multiple_of", step.to_string())
}

pub(super) fn len(len: Option<usize>, min: usize, max: Option<usize>) -> Violation {
    count("len", "length", len, min, max)
}

pub(super) fn items(items: Option<usize>, min: usize, max: Option<usize>) -> Violation {
    count("items", "item count", items, min, max)
}

pub(super) fn entries(entries: Option<usize>, min: usize, max: Option<usize>) -> Violation {
    count("entries", "entry count", entries, min, max)
}

fn count(
    code: &'static str,
    what: &str,
    count: Option<usize>,
    min: usize,
    max: Option<usize>,
) -> Violation {
    let subject = count.map_or_else(|| format!("the {what}"), |count| format!("{what} {count}"));
    let rule = match (min, max) {
        (min, Some(max)) if min == max => format!("is not {min}"),
        (0, Some(max)) => format!("is outside ..={max}"),
        (min, Some(max)) => format!("is outside {min}..={max}"),
        (min, None) => format!("is outside {min}.."),
    };
    Violation::new(code, format!("{subject} {rule}"))
        .with_some("value", count)
        .with("min", min.to_string())
        .with_some("max", max)
}

#[cfg(feature = "pattern")]
pub(super) fn pattern(value: Option<&str>, pattern: &'static str) -> Violation {
    let value = value.map(quote);
    let subject = value.as_deref().unwrap_or("the value");
    // In backticks at the end, so that no pattern reads like a position.
    Violation::new("pattern", format!("{subject} does not match `{pattern}`"))
        .with_some("value", value)
        .with("pattern", pattern)
}

pub(super) fn unique(positions: Option<(usize, usize)>) -> Violation {
    let Some((first, second)) = positions else {
        return Violation::new("unique", "an item is there twice");
    };
    Violation::new("unique", format!("item {second} repeats item {first}"))
        .with("first", first.to_string())
        .with("second", second.to_string())
}

impl Violation {
    fn with_some(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with(name, value.to_string()),
            None => self,
        }
    }

    fn with_bound(self, included: &'static str, excluded: &'static str, bound: Bound) -> Self {
        match bound {
            Bound::None => self,
            Bound::At(num) => self.with(included, num.to_string()),
            Bound::Beyond(num) => self.with(excluded, num.to_string()),
        }
    }
}
