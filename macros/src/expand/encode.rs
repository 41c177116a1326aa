//! What the engine sees of an object on its way out, and of its fields when it checks them.

use super::target::Target;
use super::{describe, rules};
use crate::model::{Field, Rules};
use crate::ty;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::Type;

/// Where the values of an object's fields are: behind `self`, or bound by the pattern of a variant.
#[derive(Clone, Copy)]
pub(super) enum Place {
    Own,
    Bound,
}

impl Place {
    /// A reference to the field's value.
    fn value(self, field: &Field) -> TokenStream {
        match self {
            Place::Own => {
                let ident = &field.ident;
                quote!(&self.#ident)
            }
            Place::Bound => {
                let name = bound(field);
                quote!(#name)
            }
        }
    }
}

/// The variable that a variant's pattern binds.
fn bound(field: &Field) -> Ident {
    format_ident!("field_{}", field.ident, span = Span::mixed_site())
}

/// `{ a: field_a, .. }`.
pub(super) fn pattern<'a>(fields: impl Iterator<Item = &'a Field>) -> TokenStream {
    let bindings = fields.map(|field| {
        let (ident, name) = (&field.ident, bound(field));
        quote!(#ident: #name,)
    });
    quote!({ #(#bindings)* .. })
}

/// The fields that `get` shows.
pub(super) fn written(fields: &[Field]) -> impl Iterator<Item = &Field> {
    describe::indexed(fields)
        .map(|(_, field)| field)
        .filter(|field| field.skip_write.is_none())
}

/// The fields that `special` writes.
pub(super) fn special(fields: &[Field]) -> impl Iterator<Item = &Field> {
    written(fields).filter(|field| field.write_with.is_some())
}

/// The fields that `check` checks.
pub(super) fn checked(fields: &[Field]) -> impl Iterator<Item = &Field> {
    fields.iter().filter(|field| !field.rules.checks.is_empty())
}

/// So many fields are shown at a time: `Vals` of the runtime has as many.
const SHOWN: usize = 8;

/// What an object says besides its fields: `Object::uncommon`, and the impl of `Uncommon` with these functions.
pub(super) fn uncommon(
    target: &Target<'_>,
    functions: &TokenStream,
) -> (Option<TokenStream>, Option<TokenStream>) {
    if functions.is_empty() {
        return (None, None);
    }
    let function = quote! {
        fn uncommon(&self) -> __rt::Option<&dyn __rt::Uncommon> { __rt::Some(self) }
    };
    let implementation = target.implement(&quote!(__rt::Uncommon), functions);
    (Some(function), Some(implementation))
}

/// `show`, with its body, of an object that has so many fields at most.
pub(super) fn show(most: usize, body: &TokenStream) -> TokenStream {
    // A parameter that nobody uses is a lint.
    let from = match most > SHOWN {
        true => quote!(from),
        false => quote!(_),
    };
    let vals = match most > 0 {
        true => quote!(vals),
        false => quote!(_),
    };
    quote! {
        fn show<'__val>(&'__val self, #from: usize, #vals: &mut __rt::Vals<'__val>) { #body }
    }
}

/// The body of `show`.
pub(super) fn show_body(fields: &[Field], place: Place) -> TokenStream {
    let fields: Vec<_> = describe::indexed(fields).map(|(_, field)| field).collect();
    let from = (0..).step_by(SHOWN);
    let parts = fields.chunks(SHOWN).zip(from.clone());
    let parts = parts.map(|(part, from)| show_part(from, part, place));
    let mut parts: Vec<_> = parts.collect();
    if parts.len() < 2 {
        return parts.pop().unwrap_or_default();
    }
    let from = from.map(Literal::usize_unsuffixed);
    quote!(match from { #(#from => { #parts })* _ => {} })
}

/// The statements that show a part of the fields.
fn show_part(from: usize, fields: &[&Field], place: Place) -> TokenStream {
    let mut puts = TokenStream::new();
    for (at, field) in fields.iter().enumerate() {
        puts.extend(put(field, at, from + at, place));
    }
    puts
}

/// The statement that shows the field at `index` of the object, as the one at `at` of a part.
fn put(field: &Field, at: usize, index: usize, place: Place) -> TokenStream {
    let at = Literal::usize_unsuffixed(at);
    if is_plain(field) && ty::is_known(&field.ty) {
        let (span, value) = (ty::site(&field.ty), place.value(field));
        return quote_spanned!(span=> __rt::put_model(vals, #at, #value););
    }
    let val = field_val(field, index, place);
    quote!(__rt::put(vals, #at, #val);)
}

/// Whether the field is always written, as its type is.
fn is_plain(field: &Field) -> bool {
    field.skip_write.is_none() && field.skip_write_if.is_none() && field.write_with.is_none()
}

fn field_val(field: &Field, index: usize, place: Place) -> TokenStream {
    let value = place.value(field);
    if field.skip_write.is_some() {
        return quote!(__rt::Val::Skip);
    }
    let val = match field.write_with {
        Some(_) => {
            let index = Literal::usize_unsuffixed(index);
            quote!(__rt::Val::Special(self, #index))
        }
        None => val(&field.ty, &value),
    };
    match &field.skip_write_if {
        Some(path) => quote!(if #path(#value) { __rt::Val::Skip } else { #val }),
        None => val,
    }
}

/// The view of a value of the type. Autoref picks the route, as for reading; where the spelling tells which, rustc is
/// spared the search.
pub(super) fn val(ty: &Type, value: &TokenStream) -> TokenStream {
    let span = ty::site(ty);
    if ty::is_known(ty) {
        return quote_spanned!(span=> __rt::Model::val(#value));
    }
    quote_spanned!(span=> (&__rt::Via::<#ty>::NEW).val(#value))
}

fn ruled(field: &Field) -> bool {
    !rules::list(&field.rules, &TokenStream::new()).is_empty()
}

/// The fields that validation sees otherwise than `get` shows them: whatever is not written is checked all the same.
pub(super) fn inspected(fields: &[Field]) -> impl Iterator<Item = (usize, &Field)> {
    describe::indexed(fields).filter(|(_, field)| {
        let hidden = field.skip_write.is_some() || field.write_with.is_some();
        // A `None` has nothing to check.
        let sometimes = field.skip_write_if.is_some() && !field.is_option;
        let ruled = ruled(field);
        (hidden && (ruled || !ty::spelled(ty::innermost(&field.ty)).is_clear()))
            || (sometimes && ruled)
    })
}

/// The body of `inspect`.
pub(super) fn inspect_body(fields: &[Field], place: Place) -> TokenStream {
    let arms = inspected(fields).map(|(index, field)| {
        let (index, value, ty) = (
            Literal::usize_unsuffixed(index),
            place.value(field),
            &field.ty,
        );
        let val = match ruled(field) {
            true => val(ty, &value),
            false => quote!((&&__rt::Via::<#ty>::NEW).plain(#value)),
        };
        quote!(#index => #val,)
    });
    quote!(match index { #(#arms)* _ => return __rt::None })
}

/// The body of `special`.
pub(super) fn special_body(fields: &[Field], place: Place) -> TokenStream {
    let arms = describe::indexed(fields).filter_map(|(index, field)| {
        let path = field.write_with.as_ref()?;
        let (index, value) = (Literal::usize_unsuffixed(index), place.value(field));
        Some(quote!(#index => __rt::write_with(out, |format| #path(#value, format)),))
    });
    quote!(match index { #(#arms)* _ => __rt::no_special(out) })
}

/// The statements of `check`.
pub(super) fn check_body(fields: &[Field], place: Place) -> TokenStream {
    let mut calls = TokenStream::new();
    for field in checked(fields) {
        let (name, value) = (&field.names.write, place.value(field));
        for path in &field.rules.checks {
            calls.extend(quote!(report.field(#name, __rt::reach(#value, #path));));
        }
    }
    calls
}

/// The `check`s of a newtype, as one result.
pub(super) fn checks(rules: &Rules) -> Option<TokenStream> {
    let (last, first) = rules.checks.split_last()?;
    Some(quote!(#(__rt::reach(&self.0, #first)?;)* __rt::reach(&self.0, #last)))
}
