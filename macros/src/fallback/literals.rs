//! Literal enums of an item with errors: with every name that its users may use, whatever is wrong with it.

use super::Stub;
use crate::check::refused_derive;
use crate::model::{Literal, LiteralValue, Literals};
use crate::taken::Taken;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Generics, Path, Visibility};

pub(super) fn shape(literals: &Literals) -> TokenStream {
    match (literals.open.is_some(), literals.is_integers()) {
        (true, false) => quote!(__rt::Shape::String),
        (true, true) => quote!(__rt::Shape::Integer),
        (false, false) => quote!(__rt::Shape::Literals(Self::VARIANTS)),
        (false, true) => quote!(__rt::Shape::Integers(Self::VARIANTS)),
    }
}

/// The enum of a `literal(..)`, and its impls.
pub(super) fn whole(literals: &Literals, vis: &Visibility, krate: &Path) -> TokenStream {
    let ident = &literals.ident;
    let values = distinct(literals);
    let variants = values.iter().map(|literal| &literal.variant);
    let kept = if literals.is_integers() {
        quote!(i64)
    } else {
        quote!(#krate::__private::String)
    };
    let open = literals.open.as_ref().map(|open| quote!(#open(#kept),));
    let copy = literals
        .open
        .is_none()
        .then(|| quote!(::core::marker::Copy,));
    let is_open = literals.open.is_some();
    let derives = literals
        .derives
        .iter()
        .filter(|path| refused_derive(path, is_open).is_none());
    let generics = Generics::default();
    let stub = Stub::new(ident, &generics);
    let (traits, impls) = (stub.traits(&shape(literals)), impls(&stub, vis, literals));
    quote! {
        #[derive(
            ::core::clone::Clone, #copy ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::hash::Hash, #(#derives),*
        )]
        #[allow(missing_docs)]
        #vis enum #ident { #(#variants,)* #open }
        #[allow(clippy::all, clippy::pedantic, dead_code, unreachable_patterns, unused_imports, unused_variables)]
        const _: () = {
            use #krate::__private as __rt;
            #traits
            #impls
        };
    }
}

/// The first literal of each name.
fn distinct(literals: &Literals) -> Vec<&Literal> {
    let mut names = Taken::default();
    if let Some(open) = &literals.open {
        names.take(open.to_string(), 0);
    }
    let mut distinct = Vec::new();
    for literal in &literals.values {
        if names.take(literal.variant.to_string(), 0).is_none() {
            distinct.push(literal);
        }
    }
    distinct
}

/// What every literal enum has, its users' too.
pub(super) fn impls(stub: &Stub<'_>, vis: &Visibility, literals: &Literals) -> TokenStream {
    let known: Vec<_> = distinct(literals)
        .into_iter()
        .filter_map(|literal| wire(literal, literals.is_integers()))
        .collect();
    let values = known.iter().map(|(_, value)| value);
    let arms = known
        .iter()
        .map(|(variant, value)| quote!(Self::#variant => #value,));
    let (item, method, of, rest) = if literals.is_integers() {
        (quote!(i64), quote!(value), quote!(i64), quote!(0))
    } else {
        (
            quote!(&'static str),
            quote!(as_str),
            quote!(&str),
            quote!(""),
        )
    };
    // A constant may ask for it, so this one does return.
    let methods = stub.inherent(&quote! {
        #vis const VARIANTS: &'static [#item] = &[#(#values),*];
        #vis const fn #method(&self) -> #of { match self { #(#arms)* _ => #rest } }
    });
    let text = super::text(stub);
    let key = super::key(stub);
    let own = if literals.is_integers() {
        integers(stub, literals)
    } else {
        strings(stub, literals)
    };
    quote!(#methods #text #key #own)
}

/// The variant and its value as code, if that is of the kind that the enum's others are.
fn wire(literal: &Literal, integers: bool) -> Option<(&Ident, TokenStream)> {
    let value = match &literal.value {
        LiteralValue::Text(text) if !integers => quote!(#text),
        LiteralValue::Integer(integer) if integers => quote!(#integer),
        _ => return None,
    };
    Some((&literal.variant, value))
}

fn strings(stub: &Stub<'_>, literals: &Literals) -> TokenStream {
    let mut impls = stub.implement("__rt::AsRef<str>", "fn as_ref(&self) -> &str { loop {} }");
    impls.extend([equal(stub, "str"), equal(stub, "&str")]);
    if literals.open.is_some() {
        impls.extend([from(stub, "&str"), from(stub, "__rt::String")]);
    }
    impls
}

fn integers(stub: &Stub<'_>, literals: &Literals) -> TokenStream {
    let mut impls = equal(stub, "i64");
    if literals.open.is_some() {
        impls.extend(from(stub, "i64"));
    }
    impls
}

fn equal(stub: &Stub<'_>, other: &str) -> TokenStream {
    stub.implement(
        &format!("__rt::PartialEq<{other}>"),
        &format!("fn eq(&self, _: &{other}) -> bool {{ loop {{}} }}"),
    )
}

fn from(stub: &Stub<'_>, ty: &str) -> TokenStream {
    stub.implement(
        &format!("__rt::From<{ty}>"),
        &format!("fn from(_: {ty}) -> Self {{ loop {{}} }}"),
    )
}
