//! Reading the fields of an object: a tuple of slots, filled by index, then taken apart.

use super::{defaults, describe};
use crate::model::{Default, Field};
use crate::ty;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Lifetime, Type};

/// The parts of a function that reads an object.
pub(super) struct Reading<'a> {
    read: Vec<Read<'a>>,
    fields: &'a [Field],
    /// The container's `default`.
    base: Option<&'a Default>,
    de: &'a Lifetime,
}

/// A field with a slot.
struct Read<'a> {
    field: &'a Field,
    /// In the table.
    index: Literal,
    /// In the tuple.
    slot: Literal,
    /// Its value, where the object cannot be without.
    needed: Option<Ident>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(fields: &'a [Field], base: Option<&'a Default>, de: &'a Lifetime) -> Self {
        let with_slot = describe::indexed(fields).filter(|(_, field)| field.skip_read.is_none());
        let read = with_slot.enumerate().map(|(slot, (index, field))| {
            let filled =
                base.is_some() || defaults::fills(field).is_some() || defaults::stays_none(field);
            Read {
                field,
                index: Literal::usize_unsuffixed(index),
                slot: Literal::usize_unsuffixed(slot),
                needed: (!filled).then(|| format_ident!("field_{slot}", span = Span::mixed_site())),
            }
        });
        Reading {
            read: read.collect(),
            fields,
            base,
            de,
        }
    }

    /// The variables: slots, and what nobody declared.
    pub(super) fn variables(&self) -> TokenStream {
        let slots = self.read.iter().map(|read| slot_of(read.field));
        let slots = (!self.read.is_empty()).then(|| quote!(let mut fields = (#(#slots,)*);));
        let extra =
            describe::extra(self.fields).map(|_| quote!(let mut extra = __rt::Extra::new();));
        quote!(#slots #extra)
    }

    /// The call that fills them: an `Outcome`.
    pub(super) fn call(&self, ask: &TokenStream, schema: &TokenStream) -> TokenStream {
        let extra = match describe::extra(self.fields) {
            Some(_) => quote!(__rt::Some(&mut extra)),
            None => quote!(__rt::None),
        };
        let set = self.set();
        quote!(__rt::object(source, #ask, #schema, #extra, &mut #set))
    }

    fn set(&self) -> TokenStream {
        let de = self.de;
        if self.read.is_empty() {
            return quote!(|_: usize, _: &mut dyn __rt::Source<#de>| __rt::no_field());
        }
        let arms = self.read.iter().map(
            |Read {
                 field, index, slot, ..
             }| match &field.read_with {
                Some(path) => {
                    quote!(#index => fields.#slot.decode_with(source, |format| #path(format)),)
                }
                None => {
                    let decode = at_type("decode", field);
                    quote!(#index => fields.#slot.#decode(source),)
                }
            },
        );
        quote! {
            |index: usize, source: &mut dyn __rt::Source<#de>| {
                // One reference is captured, not one for each slot.
                let fields = &mut fields;
                match index {
                    #(#arms)*
                    _ => __rt::no_field(),
                }
            }
        }
    }

    /// Statements after which the value can be built; they leave the function with `failure` when something is missing.
    pub(super) fn take(&self, failure: &TokenStream) -> TokenStream {
        let needed = self
            .read
            .iter()
            .filter_map(|read| Some((read.needed.as_ref()?, &read.slot)));
        let (names, slots): (Vec<_>, Vec<_>) = needed.unzip();
        if names.is_empty() {
            return TokenStream::new();
        }
        quote! {
            let (#(__rt::Ok(#names),)*) = (#(fields.#slots.take(),)*) else {
                return #failure;
            };
        }
    }

    /// `base`, where the container has a default.
    pub(super) fn base(&self) -> Option<TokenStream> {
        let base = match self.base? {
            Default::Trait(_) => quote!(__rt::Default::default()),
            Default::Expr(expr, _) => quote!(#expr),
        };
        Some(quote!(let base: Self = #base;))
    }

    /// The fields of the value: `a: .., b: ..`.
    pub(super) fn build(&self) -> TokenStream {
        let mut read = self.read.iter().peekable();
        let built = self.fields.iter().map(|field| {
            let ident = &field.ident;
            let value = match read.next_if(|read| std::ptr::eq(read.field, field)) {
                Some(read) => self.value(read),
                None => self.unread(field),
            };
            quote!(#ident: #value)
        });
        quote!(#(#built),*)
    }

    fn value(
        &self,
        Read {
            field,
            slot,
            needed,
            ..
        }: &Read<'_>,
    ) -> TokenStream {
        if let Some(name) = needed {
            return quote!(#name);
        }
        match defaults::fills(field) {
            None if defaults::stays_none(field) => quote!(fields.#slot.found().unwrap_or_default()),
            Some(Default::Trait(_)) => {
                let unwrap_or_default = at_type("unwrap_or_default", field);
                quote!(fields.#slot.found().#unwrap_or_default())
            }
            Some(default) => {
                let default = defaults::value(default, field);
                quote!(match fields.#slot.found() { __rt::Some(value) => value, __rt::None => #default })
            }
            None => {
                let ident = &field.ident;
                quote!(fields.#slot.found().unwrap_or(base.#ident))
            }
        }
    }

    fn unread(&self, field: &Field) -> TokenStream {
        let ident = &field.ident;
        if describe::extra(self.fields).is_some_and(|extra| std::ptr::eq(extra, field)) {
            return quote!(extra);
        }
        match defaults::fills(field) {
            Some(default) => defaults::value(default, field),
            None if self.base.is_some() => quote!(base.#ident),
            None => defaults::of_the_type(field),
        }
    }
}

/// A method's name that stands at the field's type, where rustc shows what the type lacks for it.
fn at_type(method: &str, field: &Field) -> Ident {
    Ident::new(method, ty::site(&field.ty))
}

fn slot_of(field: &Field) -> TokenStream {
    let ty = &field.ty;
    if field.read_with.is_some() {
        return quote!(__rt::WithSlot::<#ty>::new());
    }
    slot(ty, field.borrow.is_some())
}

/// A slot for a value of the type.
pub(super) fn slot(ty: &Type, borrow: bool) -> TokenStream {
    let span = ty::site(ty);
    if ty::is_known(ty) {
        return quote_spanned!(span=> __rt::slot::<#ty>());
    }
    let via = via(ty, borrow);
    quote_spanned!(span=> #via.slot())
}

/// The way to read a value of the type, which depends on what the type implements: autoref picks it.
pub(super) fn via(ty: &Type, borrow: bool) -> TokenStream {
    // An error of rustc about it points at the type.
    let span = ty::site(ty);
    if borrow {
        quote_spanned!(span=> (&(&&__rt::Lends::<#ty>::NEW).via()))
    } else {
        quote_spanned!(span=> (&__rt::Via::<#ty>::NEW))
    }
}
