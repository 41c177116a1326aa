//! Slots for all fields of a struct, and the function that makes the struct of what was read into them. Most of the time
//! nobody calls either (`in_place.rs`), so there is as little in them as can be.

use super::{decode, describe};
use crate::model::Field;
use crate::ty;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};

/// The runtime has tuples up to this many.
const MAX: usize = 8;

/// The slots, and a closure from their values, and what nobody declared, to the struct.
pub(super) fn of(fields: &[Field]) -> (TokenStream, TokenStream) {
    let read: Vec<_> = fields
        .iter()
        .filter(|field| !describe::is_extra(field))
        .enumerate()
        .map(|(index, field)| (name(index), field))
        .collect();
    let extra = describe::extra(fields).map(|field| {
        let ident = &field.ident;
        quote!(#ident: extra,)
    });
    let rest = match extra {
        Some(_) => quote!(extra),
        None => quote!(_),
    };
    let (slots, values) = (slots(&read), values(&read));
    let built = read.iter().map(|(name, field)| {
        let ident = &field.ident;
        quote!(#ident: #name,)
    });
    let make = quote!(|#values, #rest| Self { #(#built)* #extra });
    (slots, make)
}

fn name(index: usize) -> Ident {
    format_ident!("field_{index}", span = Span::mixed_site())
}

fn slots(read: &[(Ident, &Field)]) -> TokenStream {
    let (first, rest) = read.split_at(read.len().min(MAX));
    let slots = first.iter().map(|(_, field)| {
        let slot = decode::slot(&field.ty, field.borrow.is_some());
        match field.default {
            // What lacks a default is the type.
            Some(_) if !field.is_option => {
                let span = ty::site(&field.ty);
                quote_spanned!(span=> __rt::or_default(#slot))
            }
            _ => slot,
        }
    });
    let first = quote!((#(#slots,)*));
    if rest.is_empty() {
        return first;
    }
    let rest = self::slots(rest);
    quote!(__rt::And(#first, #rest))
}

fn values(read: &[(Ident, &Field)]) -> TokenStream {
    let (first, rest) = read.split_at(read.len().min(MAX));
    let names = first.iter().map(|(name, _)| name);
    let first = quote!((#(#names,)*));
    if rest.is_empty() {
        return first;
    }
    let rest = values(rest);
    quote!((#first, #rest))
}
