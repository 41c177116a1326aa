//! The walk over a value: everything that has rules gets them applied, and everything that is ours is entered.
//!
//! It decides nothing about a bound (`bounds.rs` does), and it is the same code for every model.

use super::bounds::apply;
use super::report::Step;
use super::{Report, Violation, Violations};
use crate::encode::{Checked, Entries, Object, SHOWN, Several, Val};

/// Checks a value and everything inside.
///
/// # Errors
/// All violations.
pub(crate) fn inspect(val: Val<'_>) -> Result<(), Violations> {
    Report::collect(|report| walk(val, report)).into_result()
}

/// Checks the rules of a newtype, not what is inside.
///
/// # Errors
/// The first violation.
pub fn check<T: Checked + ?Sized>(value: &T) -> Result<(), Violation> {
    let found = Report::collect(|report| {
        apply(value.rules(), value.inner(), report);
        report.container(value.check());
    });
    found.into_first().map_or(Ok(()), Err)
}

/// Enters a value.
pub(crate) fn walk(val: Val<'_>, report: &mut Report<'_>) {
    match val {
        Val::Object(v) => object(v, report),
        Val::List(v) => list(Several::List(v), report),
        Val::Items(v) => list(Several::Items(v), report),
        Val::Map(v) => map(v, report),
        Val::Checked(v) => {
            apply(v.rules(), v.inner(), report);
            report.container(v.check());
            walk(v.inner(), report);
        }
        Val::Tagged(v) => walk(v.inner(), report),
        Val::Secret(v) => report.secretly(|report| walk(v.inner(), report)),
        // Scalars have no rules of their own, and the rest is not ours or not to be entered.
        Val::Skip
        | Val::Null
        | Val::Bool(_)
        | Val::I64(_)
        | Val::U64(_)
        | Val::I128(_)
        | Val::U128(_) => {}
        Val::F32(_) | Val::F64(_) | Val::Char(_) | Val::Str(_) | Val::Spelled(_) => {}
        Val::Bytes(_) | Val::Json(_) => {}
        Val::Unchecked(_) | Val::Foreign(_) | Val::Sized(_) | Val::Special(..) => {}
    }
}

fn object(object: &dyn Object, report: &mut Report<'_>) {
    let uncommon = object.uncommon();
    let mut vals = [Val::Skip; SHOWN];
    for (index, field) in object.table().fields.iter().enumerate() {
        if index % SHOWN == 0 {
            object.show(index, &mut vals);
        }
        let val = uncommon
            .and_then(|uncommon| uncommon.inspect(index))
            .unwrap_or(vals[index % SHOWN]);
        report.below(Step::Field(field.name), |report| {
            apply(field.rules, val, report);
            walk(val, report);
        });
    }
    if let Some(uncommon) = uncommon {
        uncommon.check(report);
    }
}

fn list(items: Several<'_>, report: &mut Report<'_>) {
    each_item(items, |index, item| {
        report.below(Step::Index(index), |report| walk(item, report))
    });
}

fn map(map: &dyn Entries, report: &mut Report<'_>) {
    each_entry(map, |key, value| {
        report.below(Step::Key(key), |report| {
            walk(key, report);
            walk(value, report);
        });
    });
}

/// Calls `f` with each item and its index.
pub(super) fn each_item(items: Several<'_>, mut f: impl FnMut(usize, Val<'_>)) {
    let mut index = 0;
    // Only `f` could fail.
    let _ = items.each(&mut |item| {
        f(index, item);
        index += 1;
        Ok(())
    });
}

/// Calls `f` with each key and its value.
pub(super) fn each_entry(map: &dyn Entries, mut f: impl FnMut(Val<'_>, Val<'_>)) {
    // Only `f` could fail.
    let _ = map.each(&mut |key, value| {
        f(key, value);
        Ok(())
    });
}
