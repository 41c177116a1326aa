//! Literal enums: spellings and names that are there twice, and what a literal cannot derive.

use super::names::Spellings;
use crate::diag::Errors;
use crate::model::{Item, Literal, LiteralValue, Literals};
use crate::taken::Taken;
use syn::Path;

pub(super) fn check(literals: &Literals, errors: &mut Errors) {
    one_kind(literals, errors);
    spellings(literals, errors);
    names(literals, errors);
    derives(literals, errors);
}

/// An enum that no value could be.
pub(super) fn not_empty(literals: &Literals, errors: &mut Errors) {
    if literals.values.is_empty() {
        let name = &literals.ident;
        let message = format!("`{name}` lists no literal: add a unit variant, or use `String`");
        errors.on(name, message);
    }
}

/// A literal has neither bounds nor fields.
pub(super) fn refuse_options(item: &Item, errors: &mut Errors) {
    if item.options.lenient {
        let message = "`lenient` has no effect on an enum of literals: \
                       keep unknown ones with `#[model(other)] Other(String)`";
        errors.on(&item.ident, message);
    }
    if item.options.deny_unknown_fields {
        let message = "`deny_unknown_fields` has no effect on an enum of literals: remove it";
        errors.on(&item.ident, message);
    }
}

fn one_kind(literals: &Literals, errors: &mut Errors) {
    let is_text = |literal: &&Literal| matches!(literal.value, LiteralValue::Text(_));
    let Some(first) = literals.values.first() else {
        return;
    };
    if let Some(odd) = literals
        .values
        .iter()
        .find(|literal| is_text(literal) != is_text(&first))
    {
        errors.at(odd.span, "string and integer literals do not mix: write an enum of two variants, one for each kind");
    }
    for literal in literals.values.iter().filter(|literal| !is_text(literal)) {
        for (_, span) in &literal.aliases {
            errors.at(*span, "`alias` is for strings: an integer has one spelling");
        }
    }
}

/// A spelling decodes to one variant.
fn spellings(literals: &Literals, errors: &mut Errors) {
    let mut taken = Spellings::default();
    for literal in &literals.values {
        let variant = &literal.variant;
        taken.take(text(&literal.value), variant, literal.span, errors);
        for (alias, span) in &literal.aliases {
            taken.take(format!("{alias:?}"), variant, *span, errors);
        }
    }
}

/// As it is written in Rust.
pub(super) fn text(value: &LiteralValue) -> String {
    match value {
        LiteralValue::Text(text) => format!("{text:?}"),
        LiteralValue::Integer(integer) => integer.to_string(),
    }
}

/// A name stands for one spelling, and `Other` for all that are not listed.
fn names(literals: &Literals, errors: &mut Errors) {
    let mut taken = Taken::default();
    for (at, literal) in literals.values.iter().enumerate() {
        let name = literal.variant.to_string();
        let spelling = text(&literal.value);
        if literals.open.as_ref().is_some_and(|open| *open == name) {
            errors.at(literal.span, format!("{spelling} is named `{name}`, which keeps unknown values: write `{spelling} as Name`"));
        }
        let earlier = taken.take(name.clone(), at);
        match earlier.map(|earlier| &literals.values[earlier]) {
            Some(earlier) if earlier.value != literal.value => {
                let other = text(&earlier.value);
                errors.at(
                    literal.span,
                    format!(
                        "{other} and {spelling} are both named `{name}`: write `{spelling} as Name`"
                    ),
                );
            }
            _ => {}
        }
    }
}

fn derives(literals: &Literals, errors: &mut Errors) {
    for path in &literals.derives {
        if let Some(message) = refused_derive(path, literals.open.is_some()) {
            errors.on(path, message);
        }
    }
}

/// What to say to a `derive` of what the generated enum has already, or cannot have.
pub(crate) fn refused_derive(path: &Path, open: bool) -> Option<String> {
    let name = path.segments.last()?.ident.to_string();
    Some(match name.as_str() {
        "Clone" | "Debug" | "PartialEq" | "Eq" | "Hash" => format!("every `literal` enum derives `{name}` already: remove it"),
        "Copy" if open => "an open `literal` enum keeps unknown values, so it cannot be `Copy`: remove it, or the `..`".to_owned(),
        "Copy" => "every closed `literal` enum derives `Copy` already: remove it".to_owned(),
        "Default" => "a `literal` enum has no default variant to derive: write `impl Default` for it".to_owned(),
        "Serialize" | "Deserialize" | "Display" | "FromStr" | "AsRef" => format!("every `literal` enum implements `{name}` already: remove it"),
        _ => return None,
    })
}
