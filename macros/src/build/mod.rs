//! From a parsed item and its attributes to the model of it, names resolved.
//!
//! Says what cannot be built at all; whether what was built makes sense is `check`'s.

mod field;
mod literals;
mod variant;

use crate::attr::{ContainerAttrs, DefaultAttr, MemberAttrs, Place};
use crate::diag::Errors;
use crate::model::{self, Item, Kind, Newtype, Options};
use crate::naming::RenameAll;
use proc_macro2::{Ident, Span};
use syn::{Attribute, Data, DataEnum, DeriveInput, Fields, Path, Token, Visibility};

/// The item's model, as far as it could be read; `None` for an item that can be no model.
pub(crate) fn item(input: &DeriveInput, errors: &mut Errors) -> Option<Item> {
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(_) => Some(object(input, &data.fields, errors)),
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                newtype(input, &fields.unnamed[0], errors)
            }
            Fields::Unnamed(fields) => {
                errors.on(fields, no_tuple_struct(fields.unnamed.len()));
                None
            }
            Fields::Unit => {
                errors.on(&input.ident, no_unit_struct(&input.ident));
                None
            }
        },
        Data::Enum(data) => Some(union(input, data, errors)),
        Data::Union(data) => {
            errors.on(data.union_token, "a Rust `union` is no model: write an `enum`, whose variants are told apart by what is on the wire");
            None
        }
    }
}

fn no_tuple_struct(fields: usize) -> String {
    format!(
        "a tuple struct of {fields} fields is no model: name the fields for an object, or keep one for a newtype"
    )
}

fn no_unit_struct(name: &syn::Ident) -> String {
    format!("a unit struct has nothing on the wire: write `struct {name} {{}}` for an empty object")
}

/// Where the runtime is, for the item that has these attributes; mistakes in them are reported elsewhere.
pub(crate) fn krate(attrs: &[Attribute]) -> Path {
    let mut unheard = Errors::new();
    let krate = ContainerAttrs::parse(attrs, Place::Struct, &mut unheard).krate;
    unheard.finish();
    krate.unwrap_or_else(default_krate)
}

/// Where the runtime is, unless `crate = ..` says otherwise.
pub(crate) fn default_krate() -> Path {
    let mut path = Path::from(Ident::new("realtime_model", Span::call_site()));
    path.leading_colon = Some(<Token![::]>::default());
    path
}

fn object(input: &DeriveInput, fields: &Fields, errors: &mut Errors) -> Item {
    let attrs = ContainerAttrs::parse(&input.attrs, Place::Struct, errors);
    let (write, read) = (attrs.rename_all.write, attrs.rename_all.read);
    let fields = fields
        .iter()
        .filter_map(|field| field::field(field, write, read, errors));
    let kind = Kind::Object(fields.collect());
    item_of(input, attrs, kind, errors)
}

fn newtype(input: &DeriveInput, inner: &syn::Field, errors: &mut Errors) -> Option<Item> {
    let mut attrs = ContainerAttrs::parse(&input.attrs, Place::Newtype, errors);
    MemberAttrs::parse(&inner.attrs, Place::Inner, errors);
    if !matches!(inner.vis, Visibility::Inherited) {
        errors.on(&inner.vis, public_newtype(&input.ident));
    }
    let kind = Kind::Newtype(Box::new(Newtype {
        ty: inner.ty.clone(),
        rules: std::mem::take(&mut attrs.rules).finish(errors),
    }));
    Some(item_of(input, attrs, kind, errors))
}

fn public_newtype(name: &syn::Ident) -> String {
    format!(
        "the field of a newtype has to be private, or anyone could break its rules: remove `pub`, `{name}::get` reads it"
    )
}

fn union(input: &DeriveInput, data: &DataEnum, errors: &mut Errors) -> Item {
    let attrs = ContainerAttrs::parse(&input.attrs, Place::Enum, errors);
    let write = attrs.rename_all.write.unwrap_or(RenameAll::Snake);
    let read = attrs.rename_all.read.unwrap_or(RenameAll::Snake);
    let variants = data.variants.iter();
    let variants: Vec<_> = variants
        .map(|variant| variant::built(variant, write, read, errors))
        .collect();
    let kind = if variants.iter().all(variant::Built::is_literal) {
        Kind::Literals(literals::of_enum(&input.ident, variants, errors))
    } else {
        Kind::Union(
            variants
                .into_iter()
                .map(|variant| variant.member(errors))
                .collect(),
        )
    };
    item_of(input, attrs, kind, errors)
}

fn item_of(input: &DeriveInput, attrs: ContainerAttrs, kind: Kind, errors: &mut Errors) -> Item {
    let checks = attrs.rules.finish(errors).checks;
    Item {
        ident: input.ident.clone(),
        vis: input.vis.clone(),
        generics: input.generics.clone(),
        options: Options {
            krate: attrs.krate.unwrap_or_else(default_krate),
            lenient: attrs.lenient.is_some(),
            deny_unknown_fields: attrs.deny_unknown_fields.is_some(),
            tags: attrs.tags.unwrap_or_default(),
            bound_read: attrs.bound.read,
            bound_write: attrs.bound.write,
            default: attrs.default.map(default),
            checks,
        },
        kind,
    }
}

fn default(attr: DefaultAttr) -> model::Default {
    match attr.expr {
        Some(expr) => model::Default::Expr(Box::new(expr), attr.span),
        None => model::Default::Trait(attr.span),
    }
}
