//! Reading an object in place: the struct stands there from the start, blank, and its fields fill up.
//!
//! It takes a fraction of the code of a builder, and no moves. It works where each field's type has a blank value. Of std's
//! strings, numbers, options and collections the spelling tells; of other types only rustc can, so a struct with such
//! fields gets both ways, and one of them is never compiled to machine code. Where a value is made by an expression of the
//! user's, slots are the only way (`decode.rs`): the expression is evaluated only if the field is absent.

use super::target::Target;
use super::text::Impls;
use super::{defaults, describe, roots, slots};
use crate::model::{Default, Field};
use crate::ty;
use proc_macro2::{Literal, TokenStream};
use quote::quote_spanned;
use syn::Type;

/// Whether a struct can be read in place.
pub(super) enum Way<'a> {
    Always,
    /// If these types have a blank value.
    Perhaps(Vec<&'a Type>),
    Never,
}

impl<'a> Way<'a> {
    pub(super) fn of(fields: &'a [Field], base: Option<&Default>) -> Self {
        let plain = |field: &Field| {
            field.skip_read.is_none() && field.read_with.is_none() && !needs_default(field)
        };
        if base.is_some()
            || !fields
                .iter()
                .all(|field| plain(field) || describe::is_extra(field))
        {
            return Way::Never;
        }
        let types = fields
            .iter()
            .filter(|field| !describe::is_extra(field))
            .map(|field| &field.ty);
        let unclear: Vec<_> = types.filter(|ty| !ty::has_blank(ty)).collect();
        if unclear.is_empty() {
            Way::Always
        } else {
            Way::Perhaps(unclear)
        }
    }
}

/// A blank value is the same as `Default::default()`, but an expression is evaluated only if the field is absent.
fn needs_default(field: &Field) -> bool {
    matches!(defaults::fills(field), Some(Default::Expr(..)))
}

/// `Decode` of a struct that is always read in place, among the others, and what that takes.
pub(super) fn always(target: &Target<'_>, fields: &[Field], impls: &mut Impls<'_>) -> TokenStream {
    let schema = "<Self as __rt::Model>::SCHEMA";
    roots::decode_by(
        impls,
        &format!("__rt::in_place(source, ask, {schema}, slot)"),
    );
    parts(target, fields, &[])
}

/// `Decode` of a struct that is read in place if rustc finds that it can be, and else made of slots.
pub(super) fn perhaps(target: &Target<'_>, fields: &[Field], unclear: &[&Type]) -> TokenStream {
    let make = slots::make(fields);
    let decode = roots::decode(
        target,
        &quote!(__rt::Via::<Self>::NEW.read_model(slot, source, ask, &#make)),
    );
    let parts = parts(target, fields, unclear);
    quote!(#decode #parts)
}

fn parts(target: &Target<'_>, fields: &[Field], unclear: &[&Type]) -> TokenStream {
    let blanks = fields.iter().map(|field| {
        let (ident, ty) = (&field.ident, &field.ty);
        let span = ty::site(ty);
        quote_spanned!(span=> #ident: __rt::blank(),)
    });
    let blank = blank(target, unclear, &quote!(Self { #(#blanks)* }));
    let set = set(target, fields);
    quote!(#blank #set)
}

/// `Blank`, if the types have one.
pub(super) fn blank(target: &Target<'_>, unclear: &[&Type], value: &TokenStream) -> TokenStream {
    let de = &target.de;
    target.implement_read_if(
        &quote!(__rt::Blank<#de>),
        &conditions(target, unclear),
        &quote!(const BLANK: Self = #value;),
    )
}

fn conditions(target: &Target<'_>, unclear: &[&Type]) -> Vec<TokenStream> {
    let de = &target.de;
    unclear
        .iter()
        .map(|ty| quote!(#ty: __rt::Blank<#de>))
        .collect()
}

fn set(target: &Target<'_>, fields: &[Field]) -> TokenStream {
    let arms = describe::indexed(fields).map(|(index, field)| {
        let (index, ident, ty) = (Literal::usize_unsuffixed(index), &field.ident, &field.ty);
        let span = ty::site(ty);
        let via = if field.borrow.is_some() {
            quote_spanned!(span=> (&&__rt::Lends::<#ty>::NEW).via())
        } else {
            quote_spanned!(span=> __rt::Via::<#ty>::NEW)
        };
        if ty::is_known(ty) && ty::has_blank(ty) {
            return quote_spanned!(span=> #index => __rt::fill(&mut self.#ident, source),);
        }
        quote_spanned!(span=> #index => (&#via).fill(&mut self.#ident, source),)
    });
    let extra = describe::extra(fields).map(|field| {
        let ident = &field.ident;
        quote!(fn extra(&mut self) -> __rt::Option<&mut __rt::Extra> { __rt::Some(&mut self.#ident) })
    });
    let de = &target.de;
    target.implement_read(
        &quote!(__rt::Fields<#de>),
        &quote! {
            fn set(&mut self, index: usize, source: &mut dyn __rt::Source<#de>) -> __rt::Outcome {
                match index {
                    #(#arms)*
                    _ => __rt::no_field(),
                }
            }
            #extra
        },
    )
}
