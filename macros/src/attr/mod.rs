//! From the tokens of `#[realtime_model(..)]`, `#[model(..)]` and `#[serde(..)]` to typed options that keep their spans.
//!
//! Everything that one key alone can get wrong is found here; what keys mean together is `check`'s.

mod container;
mod field;
mod key;
mod literal;
mod place;
mod refused;
mod rules;
mod value;
mod variant;

pub(crate) use container::ContainerAttrs;
pub(crate) use field::{Borrow, DefaultAttr, FieldAttrs, MemberAttrs};
pub(crate) use literal::{LiteralAttr, Spelling, written};
pub(crate) use place::Place;
pub(crate) use value::{Both, Spanned};
pub(crate) use variant::{Rename, VariantAttrs};

use self::key::Key;
use crate::diag::Errors;
use proc_macro2::TokenTree;
use syn::parse::ParseStream;
use syn::{Attribute, Meta, Token};

/// What takes a key.
type Take<'a> = dyn FnMut(&Key, ParseStream<'_>, &mut Errors) -> syn::Result<()> + 'a;

/// Hands each key of the attributes that are ours to `take`; one wrong key does not hide the next.
fn each_key(attrs: &[Attribute], errors: &mut Errors, take: &mut Take<'_>) {
    for attr in attrs {
        let serde = attr.path().is_ident("serde");
        if !serde && !attr.path().is_ident("model") {
            continue;
        }
        let parsed = match &attr.meta {
            Meta::List(list) => list.parse_args_with(|input: ParseStream<'_>| {
                keys(input, serde, errors, take);
                Ok(())
            }),
            other => Err(not_a_list(other, serde)),
        };
        errors.keep(parsed);
    }
}

fn not_a_list(meta: &Meta, serde: bool) -> syn::Error {
    let name = if serde { "serde" } else { "model" };
    syn::Error::new_spanned(meta, format!("expected a list of keys: `#[{name}(..)]`"))
}

/// The keys of one list, to its end whatever is wrong with them.
fn keys(input: ParseStream<'_>, serde: bool, errors: &mut Errors, take: &mut Take<'_>) {
    while !input.is_empty() {
        let taken = Key::parse(input, serde).and_then(|key| take(&key, input, errors));
        let taken = taken.and_then(|()| separator(input));
        if let Err(error) = taken {
            errors.push(error);
            to_next_key(input);
        }
    }
}

fn separator(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        return Ok(());
    }
    Err(input.error("expected `,` and the next key"))
}

/// Leaves out the rest of a key that was wrong, and the comma behind it.
fn to_next_key(input: ParseStream<'_>) {
    while let Ok(token) = input.parse::<TokenTree>() {
        if matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ',') {
            break;
        }
    }
}
