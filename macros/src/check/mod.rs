//! Whether an item's attributes make sense together: one small function for each rule, and every mistake is found.
//!
//! Values are looked into only where they are literals; what is a path or an expression, constants in the generated
//! code decide.

mod bounds;
mod default;
mod field;
mod literals;
mod names;
mod number;
mod object;
mod rules;
mod union;

pub(crate) use literals::refused_derive;

use crate::diag::Errors;
use crate::model::{Checked, Item, Kind, Newtype};

/// What is left of an item that does not make sense.
pub(crate) struct Refused {
    /// As it is, for the stubs that stand in for it.
    pub item: Option<Box<Item>>,
    /// Everything that is wrong with it.
    pub errors: Vec<syn::Error>,
}

/// The item, if there is nothing to say against it.
pub(crate) fn checked(item: Option<Item>, mut errors: Errors) -> Result<Checked, Refused> {
    if let Some(item) = &item {
        check(item, &mut errors);
    }
    let errors = errors.finish();
    match item {
        Some(item) if errors.is_empty() => Ok(Checked(item)),
        item => Err(Refused {
            item: item.map(Box::new),
            errors,
        }),
    }
}

fn check(item: &Item, errors: &mut Errors) {
    match &item.kind {
        Kind::Object(fields) => object::check(item, fields, errors),
        Kind::Newtype(newtype) => newtype_rules(newtype, errors),
        Kind::Literals(literals) => {
            literals::not_empty(literals, errors);
            literals::check(literals, errors);
            literals::refuse_options(item, errors);
        }
        Kind::Union(variants) => union::check(item, variants, errors),
    }
}

fn newtype_rules(newtype: &Newtype, errors: &mut Errors) {
    rules::check(&newtype.rules, &newtype.ty, errors);
}

#[cfg(test)]
mod tests;
