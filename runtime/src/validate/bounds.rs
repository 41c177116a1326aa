//! Whether one value keeps the rules that stand on it. It goes into lists and maps for `each`, `keys` and `values`
//! only; what is inside by itself is the walk's.

use super::report::Step;
use super::seen::see;
use super::walk::{each_entry, each_item};
use super::{Bound, Num, Report, Rule, Violation, same, words};
use crate::encode::{Several, Val};

/// Applies rules to a value, which may be in a wrapper; there is nothing to check where there is none.
pub(super) fn apply(rules: &[Rule], val: Val<'_>, report: &mut Report<'_>) {
    if rules.is_empty() {
        return;
    }
    match val {
        Val::Skip | Val::Null | Val::Special(..) | Val::Unchecked(_) => {}
        Val::Checked(v) => apply(rules, v.inner(), report),
        Val::Tagged(v) => apply(rules, v.inner(), report),
        Val::Secret(v) => report.secretly(|report| apply(rules, v.inner(), report)),
        _ => rules.iter().for_each(|rule| apply_one(rule, val, report)),
    }
}

fn apply_one(rule: &Rule, val: Val<'_>, report: &mut Report<'_>) {
    match *rule {
        Rule::Range { low, high } => range(low, high, val, report),
        Rule::MultipleOf(step) => multiple_of(step, val, report),
        Rule::Len { min, max } => len(min, max, val, report),
        #[cfg(feature = "pattern")]
        Rule::Pattern { text, regex } => pattern(text, regex, val, report),
        Rule::Items { min, max } => {
            count(min, max, val, report, |count, min, max| {
                words::items(count, min, max)
            });
        }
        Rule::Entries { min, max } => {
            count(min, max, val, report, |count, min, max| {
                words::entries(count, min, max)
            });
        }
        Rule::Unique => unique(val, report),
        Rule::Each(rules) => each(rules, val, report),
        Rule::Keys(rules) => keys(rules, val, report),
        Rule::Values(rules) => values(rules, val, report),
    }
}

fn range(low: Bound, high: Bound, val: Val<'_>, report: &mut Report<'_>) {
    if let Some(value) = Num::of(val)
        && !Bound::within(low, value, high)
    {
        report.broken(|shown| words::range(shown.then_some(value), low, high));
    }
}

fn multiple_of(step: Num, val: Val<'_>, report: &mut Report<'_>) {
    if let Some(value) = Num::of(val)
        && !value.is_multiple_of(step)
    {
        report.broken(|shown| words::multiple_of(shown.then_some(value), step));
    }
}

fn len(min: usize, max: Option<usize>, val: Val<'_>, report: &mut Report<'_>) {
    let Val::Str(text) = val else { return };
    let len = text.chars().count();
    if is_outside(len, min, max) {
        report.broken(|shown| words::len(shown.then_some(len), min, max));
    }
}

#[cfg(feature = "pattern")]
fn pattern(
    text: &'static str,
    regex: fn() -> &'static super::Regex,
    val: Val<'_>,
    report: &mut Report<'_>,
) {
    if let Val::Str(value) = val
        && !regex().is_match(value)
    {
        report.broken(|shown| words::pattern(shown.then_some(value), text));
    }
}

fn count(
    min: usize,
    max: Option<usize>,
    val: Val<'_>,
    report: &mut Report<'_>,
    word: fn(Option<usize>, usize, Option<usize>) -> Violation,
) {
    let count = match val {
        Val::List(list) => list.len(),
        Val::Items(items) => items.len(),
        Val::Map(map) => map.len(),
        Val::Sized(foreign) => foreign.len(),
        _ => return,
    };
    if is_outside(count, min, max) {
        report.broken(|shown| word(shown.then_some(count), min, max));
    }
}

fn is_outside(count: usize, min: usize, max: Option<usize>) -> bool {
    count < min || max.is_some_and(|max| count > max)
}

fn unique(val: Val<'_>, report: &mut Report<'_>) {
    see(val, &mut |val| {
        if let Some((first, second)) = Several::of(val).and_then(same::repeated) {
            report.broken(|shown| words::unique(shown.then_some((first, second))));
        }
    });
}

fn each(rules: &[Rule], val: Val<'_>, report: &mut Report<'_>) {
    see(val, &mut |val| {
        if let Some(items) = Several::of(val) {
            each_item(items, |index, item| {
                report.below(Step::Index(index), |report| apply(rules, item, report));
            });
        }
    });
}

fn keys(rules: &[Rule], val: Val<'_>, report: &mut Report<'_>) {
    see(val, &mut |val| {
        if let Val::Map(map) = val {
            each_entry(map, |key, _| {
                report.below(Step::Key(key), |report| apply(rules, key, report))
            });
        }
    });
}

fn values(rules: &[Rule], val: Val<'_>, report: &mut Report<'_>) {
    see(val, &mut |val| {
        if let Val::Map(map) = val {
            each_entry(map, |key, value| {
                report.below(Step::Key(key), |report| apply(rules, value, report));
            });
        }
    });
}
