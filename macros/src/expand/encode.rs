//! What the engine sees of an object on its way out, and of its fields when it checks them.

use super::{describe, rules};
use crate::model::{Field, Rules};
use crate::ty;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, Type};

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

/// The body of `get`.
pub(super) fn get_body(fields: &[Field], place: Place) -> TokenStream {
    let arms = describe::indexed(fields)
        .filter(|(_, field)| field.skip_write.is_none())
        .map(|(index, field)| {
            let (index, val) = (Literal::usize_unsuffixed(index), field_val(field, place));
            quote!(#index => #val,)
        });
    let arms: Vec<_> = arms.collect();
    if arms.is_empty() {
        return quote!(__rt::Val::Skip);
    }
    quote!(match index { #(#arms)* _ => __rt::Val::Skip })
}

fn field_val(field: &Field, place: Place) -> TokenStream {
    let value = place.value(field);
    let val = match field.write_with {
        Some(_) => quote!(__rt::Val::Special),
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
    let span = ty.span().resolved_at(Span::mixed_site());
    if ty::is_known(ty) {
        return quote_spanned!(span=> __rt::Model::val(#value));
    }
    quote_spanned!(span=> (&&&&__rt::Via::<#ty>::NEW).val(#value))
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
    quote!(match index { #(#arms)* _ => self.get(index) })
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
    let calls = checked(fields).flat_map(|field| {
        let (name, value) = (&field.names.write, place.value(field));
        let call = move |path: &Path| quote!(report.field(#name, __rt::reach(#value, #path)););
        field.rules.checks.iter().map(call)
    });
    quote!(#(#calls)*)
}

/// The `check`s of a newtype, as one result.
pub(super) fn checks(rules: &Rules) -> Option<TokenStream> {
    let (last, first) = rules.checks.split_last()?;
    Some(quote!(#(__rt::reach(&self.0, #first)?;)* __rt::reach(&self.0, #last)))
}
