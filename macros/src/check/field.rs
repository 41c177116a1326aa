//! Keys of one field that contradict each other, or have no effect together.

use super::{default, rules};
use crate::diag::Errors;
use crate::model::{Field, Role};
use crate::source::source;
use crate::ty;
use quote::ToTokens as _;

pub(super) fn check(field: &Field, errors: &mut Errors) {
    if field.role == Role::Extra {
        extra_type(field, errors);
        return;
    }
    default::check(field, errors);
    rules::check(&field.rules, &field.ty, errors);
    not_read(field, errors);
    not_written(field, errors);
    rules_of_special(field, errors);
    rules_of_literal(field, errors);
    alias_of_itself(field, errors);
}

/// Whatever is no `Extra` for sure.
fn extra_type(field: &Field, errors: &mut Errors) {
    if ty::option(&field.ty).is_some() || ty::spelled(&field.ty).is_clear() {
        errors.on(
            &field.ty,
            format!(
                "`extra` keeps unknown fields in an `Extra`: `{}` cannot",
                source(&field.ty)
            ),
        );
    }
}

/// Keys that only reading needs, on a field that is not read.
fn not_read(field: &Field, errors: &mut Errors) {
    if field.skip_read.is_none() {
        return;
    }
    let mut refuse = |span, key: &str| {
        errors.at(
            span,
            format!("`{key}` has no effect on a field that is never read: remove it"),
        );
    };
    for (_, span) in &field.names.aliases {
        refuse(*span, "alias");
    }
    if let Some(path) = &field.read_with {
        refuse(first_span(path), "deserialize_with");
    }
    if let Some(span) = field.borrow {
        refuse(span, "borrow");
    }
}

/// Keys that only writing needs, on a field that is not written; constraints on one that is neither.
fn not_written(field: &Field, errors: &mut Errors) {
    if field.skip_write.is_none() {
        return;
    }
    let mut refuse = |span, key: &str, what: &str| {
        errors.at(
            span,
            format!("`{key}` has no effect on a field that is never {what}: remove it"),
        );
    };
    if let Some(path) = &field.write_with {
        refuse(first_span(path), "serialize_with", "written");
    }
    if let Some(path) = &field.skip_write_if {
        refuse(first_span(path), "skip_serializing_if", "written");
    }
    if field.skip_read.is_some()
        && let Some((key, span)) = rules::first(&field.rules)
    {
        refuse(span, key, "read or written");
    }
}

fn first_span(path: &syn::Path) -> proc_macro2::Span {
    let first = path.to_token_stream().into_iter().next();
    first.map_or_else(proc_macro2::Span::call_site, |token| token.span())
}

/// What a function writes, constraints cannot look into.
fn rules_of_special(field: &Field, errors: &mut Errors) {
    if field.write_with.is_some()
        && let Some((key, span)) = rules::first(&field.rules)
    {
        errors.at(
            span,
            format!("`{key}` cannot look into what `serialize_with` writes: use `check = path`"),
        );
    }
}

/// What is one of a list of literals needs no bounds.
fn rules_of_literal(field: &Field, errors: &mut Errors) {
    let Some(literal) = &field.literal else {
        return;
    };
    let each = field
        .rules
        .each
        .iter()
        .flat_map(|(each, _)| rules::of_scalars(each));
    for (key, span) in rules::of_scalars(&field.rules).chain(each) {
        errors.at(
            span,
            format!(
                "`{key}` has no effect on a literal: `{}` lists what it can be",
                literal.ident
            ),
        );
    }
}

fn alias_of_itself(field: &Field, errors: &mut Errors) {
    for (at, (alias, span)) in field.names.aliases.iter().enumerate() {
        if *alias == field.names.read {
            errors.at(
                *span,
                format!("`alias` {alias:?} is the field's own name: remove it"),
            );
        } else if field.names.aliases[..at]
            .iter()
            .any(|(earlier, _)| earlier == alias)
        {
            errors.at(
                *span,
                format!("`alias` {alias:?} stands on this field twice: remove one"),
            );
        }
    }
}
