//! Reading an object in place: the struct stands there from the start, blank, and its fields fill up.
//!
//! It takes a fraction of the code of a builder, and no moves. It works where each field's type has a blank value, which
//! the spelling must tell: std's strings, numbers, options and collections do. Other structs are read through slots
//! (`decode.rs`).

use super::target::Target;
use super::{defaults, describe, roots};
use crate::model::{Default, Field};
use crate::ty;
use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;

/// Whether the struct can be read in place.
pub(super) fn fits(fields: &[Field], base: Option<&Default>) -> bool {
    base.is_none() && fields.iter().all(fits_field)
}

fn fits_field(field: &Field) -> bool {
    let plain = field.skip_read.is_none() && field.read_with.is_none() && !needs_default(field);
    (plain && ty::has_blank(&field.ty)) || describe::is_extra(field)
}

/// A blank value is the same as `Default::default()`, but an expression is evaluated only if the field is absent.
fn needs_default(field: &Field) -> bool {
    matches!(defaults::fills(field), Some(Default::Expr(..)))
}

/// `Decode`, and what it takes to be read in place.
pub(super) fn impls(target: &Target<'_>, fields: &[Field]) -> TokenStream {
    let decode = roots::decode(
        target,
        &quote!(__rt::in_place(
            source,
            ask,
            <Self as __rt::Model>::SCHEMA,
            slot
        )),
    );
    let blanks = fields.iter().map(|field| {
        let (ident, ty) = (&field.ident, &field.ty);
        let span = ty.span().resolved_at(Span::mixed_site());
        quote_spanned!(span=> #ident: <#ty as __rt::Blank>::BLANK,)
    });
    let blank = target.implement_blank(
        &quote!(__rt::Blank),
        &quote!(const BLANK: Self = Self { #(#blanks)* };),
    );
    let set = set(target, fields);
    quote!(#decode #blank #set)
}

fn set(target: &Target<'_>, fields: &[Field]) -> TokenStream {
    let arms = describe::indexed(fields).map(|(index, field)| {
        let (index, ident, ty) = (Literal::usize_unsuffixed(index), &field.ident, &field.ty);
        let span = ty.span().resolved_at(Span::mixed_site());
        if field.borrow.is_some() {
            quote_spanned!(span=> #index => (&&&&(&&__rt::Lends::<#ty>::NEW).via()).fill(&mut self.#ident, source),)
        } else {
            quote_spanned!(span=> #index => (&&&&__rt::Via::<#ty>::NEW).fill(&mut self.#ident, source),)
        }
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
