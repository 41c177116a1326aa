//! Bounds as keys of the attribute.

use super::super::shape::{Bound, Rules};
use super::Use;

/// The smallest type that holds the bounds.
pub(super) fn integer_type(rules: &Rules) -> &'static str {
    let bounds = [
        &rules.ge,
        &rules.gt,
        &rules.le,
        &rules.lt,
        &rules.multiple_of,
    ];
    let fits = |bound: &Bound| i64::try_from(bound.integer(f64::floor)).is_ok();
    if bounds.into_iter().flatten().all(fits) {
        "i64"
    } else {
        "i128"
    }
}

/// How a bound is spelled, and in which direction a fraction is rounded.
type Spell = fn(&Bound, fn(f64) -> f64) -> String;

pub(super) fn numeric(rules: &Rules, number: Spell) -> Vec<String> {
    let low = |bound: &Bound| number(bound, f64::ceil);
    let high = |bound: &Bound| number(bound, f64::floor);
    let mut keys = Vec::new();
    match (&rules.ge, &rules.le, &rules.gt, &rules.lt) {
        (Some(ge), Some(le), None, None) => {
            keys.push(format!("range = {}..={}", low(ge), high(le)))
        }
        (Some(ge), None, None, Some(lt)) => keys.push(format!("range = {}..{}", low(ge), low(lt))),
        (ge, le, gt, lt) => {
            keys.extend(ge.as_ref().map(|ge| format!("ge = {}", low(ge))));
            keys.extend(le.as_ref().map(|le| format!("le = {}", high(le))));
            keys.extend(gt.as_ref().map(|gt| format!("gt = {}", high(gt))));
            keys.extend(lt.as_ref().map(|lt| format!("lt = {}", low(lt))));
        }
    }
    let step = rules.multiple_of.as_ref();
    keys.extend(step.map(|step| format!("multiple_of = {}", low(step))));
    keys
}

pub(super) fn length(rules: &Rules) -> Option<String> {
    let min = rules.min.as_ref().map(|min| min.integer(f64::ceil));
    let max = rules.max.as_ref().map(|max| max.integer(f64::floor));
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(format!("{min}..")),
        (min, Some(max)) => Some(format!(
            "{}..={max}",
            min.map(|min| min.to_string()).unwrap_or_default()
        )),
    }
}

pub(super) fn text(rules: &Rules) -> Use {
    let mut keys = Vec::new();
    keys.extend(length(rules).map(|range| format!("len = {range}")));
    keys.extend(
        rules
            .pattern
            .as_ref()
            .map(|pattern| format!("pattern = {pattern:?}")),
    );
    Use {
        ty: "String".to_owned(),
        keys,
    }
}
