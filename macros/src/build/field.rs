//! A named field: its names on the wire, its role, and the literal enum beside it.

use super::literals;
use crate::attr::{Both, DefaultAttr, FieldAttrs, Spanned};
use crate::diag::Errors;
use crate::model::{Field, Names, Role};
use crate::naming::RenameAll;
use crate::ty;
use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::Type;
use syn::ext::IdentExt as _;

/// `None` only for a field without a name, of which objects have none.
pub(super) fn field(
    field: &syn::Field,
    write: Option<RenameAll>,
    read: Option<RenameAll>,
    errors: &mut Errors,
) -> Option<Field> {
    let ident = field.ident.clone()?;
    let mut attrs = FieldAttrs::parse(&field.attrs, errors);
    errors.keep(field.modifiers.require_empty());
    language_default(&mut attrs, field, errors);
    function_of_an_option(&attrs, &field.ty, errors);
    if attrs.extra.is_some() {
        extra_stands_alone(&attrs, errors);
    }
    name_of_nothing(&attrs, errors);
    let borrow = borrow(attrs.borrow, &field.ty, errors);
    let literal = attrs
        .literal
        .and_then(|literal| literals::of_field(literal, &field.ty, errors));
    Some(Field {
        names: names(&ident, attrs.rename, attrs.aliases, write, read),
        ident,
        vis: field.vis.clone(),
        ty: field.ty.clone(),
        role: if attrs.extra.is_some() {
            Role::Extra
        } else {
            Role::Plain
        },
        skip_read: attrs.skip_read,
        skip_write: attrs.skip_write,
        skip_write_if: attrs.skip_write_if,
        read_with: attrs.read_with,
        write_with: attrs.write_with,
        default: attrs.default.map(super::default),
        borrow,
        rules: attrs.rules.finish(errors),
        literal,
        is_option: ty::option(&field.ty).is_some(),
    })
}

/// What is unknown has no name, no default and no constraint.
fn extra_stands_alone(attrs: &FieldAttrs, errors: &mut Errors) {
    for (key, span) in attrs.beside_extra() {
        let key = if key.contains(' ') {
            key.to_owned()
        } else {
            format!("`{key}`")
        };
        errors.at(span, format!("{key} has no meaning on the field with `extra`, which keeps whatever is unknown: remove it"));
    }
}

/// A name on the wire, for what never gets there.
fn name_of_nothing(attrs: &FieldAttrs, errors: &mut Errors) {
    let name = attrs.rename.read.as_ref().or(attrs.rename.write.as_ref());
    if let (Some(name), Some(_), Some(_)) = (name, attrs.skip_read, attrs.skip_write) {
        let message = "`rename` has no effect on a field that is never read or written: remove it";
        errors.at(name.span, message);
    }
}

/// `field: Type = expr`, where the language has it, is a `default`.
fn language_default(attrs: &mut FieldAttrs, field: &syn::Field, errors: &mut Errors) {
    let Some((equals, expr)) = &field.default else {
        return;
    };
    let given = DefaultAttr {
        span: equals.span,
        expr: Some(expr.clone()),
        is_function: false,
    };
    if attrs.default.replace(given).is_some() {
        errors.on(
            expr,
            "the field has this default and a `default` key: keep one of them",
        );
    }
}

/// serde fills an absent `Option` with what the function gives; here it stays `None`.
fn function_of_an_option(attrs: &FieldAttrs, ty: &Type, errors: &mut Errors) {
    let default = attrs.default.as_ref().filter(|default| default.is_function);
    if let Some(default) = default
        && attrs.skip_read.is_none()
        && ty::option(ty).is_some()
    {
        let message = "an absent `Option` stays `None`, and a method gives its default: \
                       write `#[model(default = value)]` with the value inside the `Option`";
        errors.at(default.span, message);
    }
}

fn names(
    ident: &Ident,
    rename: Both<Spanned<String>>,
    aliases: Vec<Spanned<String>>,
    write: Option<RenameAll>,
    read: Option<RenameAll>,
) -> Names {
    let plain = ident.unraw().to_string();
    let by_rule =
        |rule: Option<RenameAll>| rule.map_or_else(|| plain.clone(), |rule| rule.field(&plain));
    let span = rename
        .read
        .as_ref()
        .or(rename.write.as_ref())
        .map_or(ident.span(), |name| name.span);
    Names {
        write: rename
            .write
            .map_or_else(|| by_rule(write), |name| name.value),
        read: rename.read.map_or_else(|| by_rule(read), |name| name.value),
        aliases: aliases
            .into_iter()
            .map(|alias| (alias.value, alias.span))
            .collect(),
        span,
    }
}

/// The key, if the type has something to borrow.
pub(super) fn borrow(
    attr: Option<crate::attr::Borrow>,
    ty: &syn::Type,
    errors: &mut Errors,
) -> Option<Span> {
    let attr = attr?;
    if !ty::has_lifetime(ty) {
        errors.at(
            attr.span,
            "`borrow` needs a type with a lifetime, such as `Cow<'a, str>`: remove it, or borrow",
        );
        return None;
    }
    let there: Vec<String> = ty::lifetimes(ty.to_token_stream()).collect();
    for lifetime in attr.lifetimes {
        if !there.contains(&lifetime.ident.unraw().to_string()) {
            errors.on(
                &lifetime,
                format!("`borrow` names `{lifetime}`, which the type of the field does not"),
            );
        }
    }
    Some(attr.span)
}
