//! The fields of an object, a struct's or a variant's, together.

use super::{field, literals, names};
use crate::diag::Errors;
use crate::model::{Field, Item, Role, Tag};

pub(super) fn check(item: &Item, fields: &[Field], errors: &mut Errors) {
    of_fields(&item.options.tags, fields, errors);
    refused_and_kept(item, fields, errors);
    enums(item, errors);
}

/// What holds for the fields of a struct and of a variant alike.
pub(super) fn of_fields(tags: &[Tag], fields: &[Field], errors: &mut Errors) {
    for one in fields {
        field::check(one, errors);
    }
    names::of_fields(fields, errors);
    names::of_tags(tags, fields, errors);
    one_extra(fields, errors);
}

fn extras(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| field.role == Role::Extra)
}

fn one_extra(fields: &[Field], errors: &mut Errors) {
    for field in extras(fields).skip(1) {
        errors.on(
            &field.ident,
            "`extra` stands on two fields: one keeps everything unknown",
        );
    }
}

/// An item cannot refuse what one of its objects keeps.
pub(super) fn refused_and_kept(item: &Item, fields: &[Field], errors: &mut Errors) {
    if !item.options.deny_unknown_fields {
        return;
    }
    if let Some(field) = extras(fields).next() {
        errors.on(
            &field.ident,
            "`extra` would keep what `deny_unknown_fields` refuses: remove one of them",
        );
    }
}

/// The enums that `literal`s write beside the item.
pub(super) fn enums(item: &Item, errors: &mut Errors) {
    let written = item.enums_beside();
    for (at, literal) in written.iter().enumerate() {
        literals::check(literal, errors);
        if written[..at]
            .iter()
            .any(|earlier| earlier.ident == literal.ident)
        {
            errors.at(literal.span, format!("`{}` is written by two `literal`s: list its values once, the other field just names it", literal.ident));
        }
        let taken = literal.ident == item.ident
            || item
                .generics
                .type_params()
                .any(|param| param.ident == literal.ident);
        if taken {
            errors.on(
                &literal.ident,
                format!(
                    "`literal` writes an enum `{}`, and that name is taken here: write a new one",
                    literal.ident
                ),
            );
        }
    }
}
