//! The `where` clauses of the generated impls: what is asked of type parameters and lifetimes.

use super::mentions::Mentions;
use crate::model::{Default, Field, Item, Kind, Role, VariantKind};
use crate::taken::Taken;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Generics, Lifetime, Type};

/// A type inside the item, and what is done with its values.
struct Use<'a> {
    ty: &'a Type,
    read: bool,
    write: bool,
    /// `Default::default()` stands in for it.
    default: bool,
    borrow: bool,
}

/// For the traits that describe and write: `T: Model`.
pub(super) fn write(item: &Item) -> TokenStream {
    clause(&item.generics, writing(item))
}

/// For the traits that read, which need the former.
pub(super) fn read(item: &Item, de: &Lifetime) -> TokenStream {
    let mut predicates = lifetimes(item, de);
    predicates.extend(writing(item));
    match &item.options.bound_read {
        Some(bounds) => predicates.extend(bounds.iter().map(ToTokens::to_token_stream)),
        None => predicates.extend(reading(item, de)),
    }
    clause(&item.generics, predicates)
}

fn clause(generics: &Generics, added: Vec<TokenStream>) -> TokenStream {
    let mut predicates = Vec::new();
    if let Some(clause) = &generics.where_clause {
        predicates.extend(clause.predicates.iter().map(ToTokens::to_token_stream));
    }
    predicates.extend(unique(added));
    if predicates.is_empty() {
        return TokenStream::new();
    }
    quote!(where #(#predicates),*)
}

fn writing(item: &Item) -> Vec<TokenStream> {
    match &item.options.bound_write {
        Some(bounds) => bounds.iter().map(ToTokens::to_token_stream).collect(),
        None => bounded(item, |part| part.write, &quote!(__rt::Model)),
    }
}

fn reading(item: &Item, de: &Lifetime) -> Vec<TokenStream> {
    let mut predicates = bounded(item, |part| part.read, &quote!(__rt::Model));
    predicates.extend(bounded(item, |part| part.read, &quote!(__rt::Decode<#de>)));
    predicates.extend(bounded(item, |part| part.default, &quote!(__rt::Default)));
    if item.options.default.is_some() && item.generics.type_params().next().is_some() {
        let (ident, (_, ty, _)) = (&item.ident, item.generics.split_for_impl());
        predicates.push(quote!(#ident #ty: __rt::Default));
    }
    predicates
}

/// `T: bound` for each parameter, and associated type of one, in the types that are meant.
fn bounded(item: &Item, meant: fn(&Use<'_>) -> bool, bound: &TokenStream) -> Vec<TokenStream> {
    let mut predicates = Vec::new();
    for part in uses(item).iter().filter(|part| meant(part)) {
        let found = Mentions::of(part.ty, &item.generics, false);
        for ty in &found.params {
            predicates.push(quote!(#ty: #bound));
        }
        for ty in &found.projections {
            predicates.push(quote!(#ty: #bound));
        }
    }
    predicates
}

/// `'de: 'a` for what is borrowed from the input.
fn lifetimes(item: &Item, de: &Lifetime) -> Vec<TokenStream> {
    let mut predicates = Vec::new();
    for part in uses(item).iter().filter(|part| part.read) {
        let found = Mentions::of(part.ty, &item.generics, part.borrow);
        for lifetime in &found.lifetimes {
            predicates.push(quote!(#de: #lifetime));
        }
    }
    predicates
}

fn unique(mut predicates: Vec<TokenStream>) -> Vec<TokenStream> {
    let mut seen = Taken::default();
    predicates.retain(|predicate| seen.take(predicate.to_string(), 0).is_none());
    predicates
}

fn uses(item: &Item) -> Vec<Use<'_>> {
    let whole = |ty, borrow| Use {
        ty,
        read: true,
        write: true,
        default: false,
        borrow,
    };
    match &item.kind {
        Kind::Object(fields) => {
            let base = item.options.default.is_some();
            fields.iter().map(|field| of_field(field, base)).collect()
        }
        Kind::Newtype(newtype) => vec![whole(&newtype.ty, false)],
        Kind::Literals(_) => Vec::new(),
        Kind::Union(variants) => {
            let mut found = Vec::new();
            for variant in variants {
                match &variant.kind {
                    VariantKind::Unit => {}
                    VariantKind::One(ty) => found.push(whole(ty, variant.borrow.is_some())),
                    VariantKind::Named(fields) => {
                        found.extend(fields.iter().map(|field| of_field(field, false)))
                    }
                }
            }
            found
        }
    }
}

/// `base`: a value of the whole container fills the gaps.
fn of_field(field: &Field, base: bool) -> Use<'_> {
    let plain = field.role == Role::Plain;
    let read = field.skip_read.is_none();
    Use {
        ty: &field.ty,
        read: plain && read && field.read_with.is_none(),
        write: plain && field.skip_write.is_none() && field.write_with.is_none(),
        default: matches!(field.default, Some(Default::Trait(_)))
            || (field.default.is_none() && !read && !base),
        borrow: field.borrow.is_some(),
    }
}
