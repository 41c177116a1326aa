//! Literal enums: those that a field's `literal(..)` writes, and enums of unit variants.

use super::variant::Built;
use crate::attr::{LiteralAttr, Spelling};
use crate::diag::Errors;
use crate::model::{Literal, LiteralValue, Literals};
use crate::naming;
use crate::ty;
use proc_macro2::Ident;
use syn::Type;

/// Names that a `literal` cannot take for its enum, since the prelude or the runtime has them.
const TAKEN: [&str; 8] = [
    "String", "str", "bool", "char", "Value", "Extra", "Unknown", "Metadata",
];

/// The enum of `literal(..)`, named by the innermost type of its field.
pub(super) fn of_field(attr: LiteralAttr, ty: &Type, errors: &mut Errors) -> Option<Literals> {
    let ident = enum_name(ty, errors)?;
    let open = attr.open.map(|span| Ident::new("Other", span));
    let values = attr
        .values
        .into_iter()
        .filter_map(|value| literal(value, errors))
        .collect();
    Some(Literals {
        ident,
        values,
        open,
        derives: attr.derives,
        span: attr.span,
    })
}

fn enum_name(ty: &Type, errors: &mut Errors) -> Option<Ident> {
    let innermost = ty::innermost(ty);
    let Some(name) = ty::name(innermost) else {
        errors.on(innermost, "`literal` writes an enum named by the innermost type of its field: write a bare name there, such as `Voice`");
        return None;
    };
    let text = name.to_string();
    let lowercase = text.starts_with(char::is_lowercase);
    if lowercase || TAKEN.contains(&text.as_str()) || ty::spelled(innermost).is_clear() {
        errors.on(name, format!("`literal` writes an enum named by the innermost type of its field: `{text}` is a type already, write a new name, such as `Voice`"));
        return None;
    }
    Some(name.clone())
}

fn literal(spelling: Spelling, errors: &mut Errors) -> Option<Literal> {
    let text = match &spelling.value {
        LiteralValue::Text(text) => text.clone(),
        LiteralValue::Integer(integer) => integer.to_string(),
    };
    let named = || naming::variant_name(&text).map(|name| Ident::new(&name, spelling.span));
    let Some(variant) = spelling.name.clone().or_else(named) else {
        errors.at(
            spelling.span,
            format!("{text:?} makes no Rust name: give it one with `{text:?} as Name`"),
        );
        return None;
    };
    Some(Literal {
        variant,
        value: spelling.value,
        aliases: Vec::new(),
        span: spelling.span,
    })
}

/// An enum of unit variants, and perhaps one that keeps what is unknown.
pub(super) fn of_enum(ident: &Ident, variants: Vec<Built>, errors: &mut Errors) -> Literals {
    let mut found = Literals {
        ident: ident.clone(),
        values: Vec::new(),
        open: None,
        derives: Vec::new(),
        span: ident.span(),
    };
    let mut kept = None;
    for variant in variants {
        let Some(other) = variant.keeps_unknown(errors) else {
            found.values.extend(variant.literal(errors));
            continue;
        };
        if found.open.is_some() {
            errors.on(
                other,
                "`other` stands on two variants: one keeps every unknown value",
            );
        }
        found.open = Some(other.clone());
        kept = variant.only_field().cloned();
    }
    if let (Some(ty), Some(literal)) = (kept, found.values.first()) {
        keeps_its_kind(&ty, &literal.value, errors);
    }
    found
}

/// What is unknown is of the same kind as what is known.
fn keeps_its_kind(ty: &Type, known: &LiteralValue, errors: &mut Errors) {
    let (kind, fitting) = match known {
        LiteralValue::Text(_) => ("strings", "String"),
        LiteralValue::Integer(_) => ("integers", "i64"),
    };
    if !ty::is(ty, fitting) {
        errors.on(
            ty,
            format!("the literals are {kind}, and so is what `other` keeps: write `{fitting}`"),
        );
    }
}
