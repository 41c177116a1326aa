//! The function that makes a struct of its fields' values, where it can not be read in place. Most of the time nobody
//! calls it (`in_place.rs`), so there is as little in it as can be: what a value is read into follows from its type.

use super::{decode, describe};
use crate::model::Field;
use crate::ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};

/// The runtime has tuples up to this many.
const MAX: usize = 8;

/// A closure from the values, and what nobody declared, to the struct.
pub(super) fn make(fields: &[Field]) -> TokenStream {
    let mut read = Vec::new();
    let mut built = TokenStream::new();
    let mut rest = quote!(_);
    for field in fields {
        let ident = &field.ident;
        if describe::is_extra(field) {
            built.extend(quote!(#ident: extra,));
            rest = quote!(extra);
            continue;
        }
        let name = name(read.len());
        let value = value(field, &name);
        built.extend(quote!(#ident: #value,));
        read.push((name, field));
    }
    let (pattern, parts) = values(&read);
    quote!(|#pattern: #parts, #rest| Self { #built })
}

fn name(index: usize) -> Ident {
    format_ident!("field_{index}", span = Span::mixed_site())
}

/// The values as they come: a pattern, and its type.
fn values(read: &[(Ident, &Field)]) -> (TokenStream, TokenStream) {
    let (first, rest) = read.split_at(read.len().min(MAX));
    let (mut names, mut parts) = (TokenStream::new(), TokenStream::new());
    for (name, field) in first {
        let part = part(field);
        names.extend(quote!(#name,));
        parts.extend(quote!(#part,));
    }
    if rest.is_empty() {
        return (quote!((#names)), quote!((#parts)));
    }
    let (pattern, after) = values(rest);
    (
        quote!(__rt::And((#names), #pattern)),
        quote!(__rt::And<(#parts), #after>),
    )
}

/// What the field's value comes in. Which route it took is said where it is taken out.
fn part(field: &Field) -> TokenStream {
    let ty = &field.ty;
    let span = ty::site(ty);
    let part = match ty::is_known(ty) {
        true => quote!(#ty),
        false => quote_spanned!(span=> __rt::Picked<#ty, _>),
    };
    match has_default(field) {
        true => quote_spanned!(span=> __rt::OrDefault<#part>),
        false => part,
    }
}

/// The field's value, taken out of `name`.
fn value(field: &Field, name: &Ident) -> TokenStream {
    let ty = &field.ty;
    let span = ty::site(ty);
    let via = decode::via(ty, field.borrow.is_some());
    // What is wrong with the value is shown at the type.
    let name = Ident::new(&name.to_string(), span);
    match (has_default(field), ty::is_known(ty)) {
        (false, true) => quote!(#name),
        (false, false) => quote_spanned!(span=> #via.value(#name)),
        // What lacks a default is the type.
        (true, true) => quote_spanned!(span=> __rt::or_default(#name)),
        (true, false) => quote_spanned!(span=> __rt::or_default(#name.of(|part| #via.value(part)))),
    }
}

fn has_default(field: &Field) -> bool {
    field.default.is_some() && !field.is_option
}
