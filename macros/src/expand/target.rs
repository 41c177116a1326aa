//! The type that impls are written for: its name, its generics, and the head of an impl.

use super::bounds;
use crate::model::Item;
use proc_macro2::{Ident, Span, TokenStream};
use syn::{GenericParam, Generics, Lifetime, LifetimeParam};

/// A type and the `where` clauses of its impls.
pub(super) struct Target<'a> {
    pub ident: &'a Ident,
    pub generics: Generics,
    /// `'de`, or another name when the type has a `'de` of its own.
    pub de: Lifetime,
    write: TokenStream,
    read: TokenStream,
}

impl<'a> Target<'a> {
    /// The item itself.
    pub(super) fn of(item: &'a Item) -> Self {
        let de = de(&item.generics);
        Target {
            ident: &item.ident,
            write: bounds::write(item),
            read: bounds::read(item, &de),
            generics: item.generics.clone(),
            de,
        }
    }

    /// A type without generics.
    pub(super) fn plain(ident: &'a Ident) -> Self {
        Target {
            ident,
            generics: Generics::default(),
            de: lifetime("'de"),
            write: TokenStream::new(),
            read: TokenStream::new(),
        }
    }

    /// Whether consts of the type depend on a parameter; lifetimes do not count.
    pub(super) fn is_generic(&self) -> bool {
        self.generics
            .params
            .iter()
            .any(|param| !matches!(param, GenericParam::Lifetime(_)))
    }

    /// Whether the head of an impl is nothing but the type's name.
    pub(super) fn is_plain(&self) -> bool {
        self.generics.params.is_empty() && self.write.is_empty() && self.read.is_empty()
    }

    /// `impl` of a trait that describes or writes.
    pub(super) fn implement(&self, what: &TokenStream, body: &TokenStream) -> TokenStream {
        let (generics, ty, _) = self.generics.split_for_impl();
        let (ident, bounds) = (self.ident, &self.write);
        quote! {
            #[automatically_derived]
            impl #generics #what for #ident #ty #bounds { #body }
        }
    }

    /// `impl` of a trait that writes, if `condition` holds, which has the lifetime `'__a`.
    ///
    /// A bound with a free lifetime may be false; one without is an error of rustc's.
    pub(super) fn implement_if(
        &self,
        what: &TokenStream,
        condition: &TokenStream,
        body: &TokenStream,
    ) -> TokenStream {
        let mut generics = self.generics.clone();
        insert(&mut generics, lifetime("'__a"));
        let (generics, _, _) = generics.split_for_impl();
        let (_, ty, _) = self.generics.split_for_impl();
        let ident = self.ident;
        let bounds = if self.write.is_empty() {
            quote!(where)
        } else {
            self.write.clone()
        };
        let comma = (!self.write.is_empty()).then(|| quote!(,));
        quote! {
            #[automatically_derived]
            impl #generics #what for #ident #ty #bounds #comma #condition { #body }
        }
    }

    /// `impl` of a trait that reads, which has the lifetime `self.de` besides.
    pub(super) fn implement_read(&self, what: &TokenStream, body: &TokenStream) -> TokenStream {
        self.implement_read_if(what, &[], body)
    }

    /// The same, if the conditions hold, each of which has that lifetime.
    pub(super) fn implement_read_if(
        &self,
        what: &TokenStream,
        conditions: &[TokenStream],
        body: &TokenStream,
    ) -> TokenStream {
        let mut generics = self.generics.clone();
        insert(&mut generics, self.de.clone());
        let (generics, _, _) = generics.split_for_impl();
        let (_, ty, _) = self.generics.split_for_impl();
        let (ident, bounds) = (self.ident, &self.read);
        let bounds = match (bounds.is_empty(), conditions) {
            (_, []) => quote!(#bounds),
            (true, conditions) => quote!(where #(#conditions),*),
            (false, conditions) => quote!(#bounds, #(#conditions),*),
        };
        quote! {
            #[automatically_derived]
            impl #generics #what for #ident #ty #bounds { #body }
        }
    }

    /// An inherent `impl`, with the bounds that the user wrote and those of `Model`.
    pub(super) fn inherent(&self, body: &TokenStream) -> TokenStream {
        let (generics, ty, _) = self.generics.split_for_impl();
        let (ident, bounds) = (self.ident, &self.write);
        quote!(impl #generics #ident #ty #bounds { #body })
    }
}

fn de(generics: &Generics) -> Lifetime {
    if generics
        .lifetimes()
        .any(|param| param.lifetime.ident == "de")
    {
        lifetime("'__de")
    } else {
        lifetime("'de")
    }
}

fn lifetime(name: &str) -> Lifetime {
    Lifetime::new(name, Span::call_site())
}

/// Puts a lifetime before all other parameters.
fn insert(generics: &mut Generics, lifetime: Lifetime) {
    let param = GenericParam::Lifetime(LifetimeParam::new(lifetime));
    generics.params.insert(0, param);
}
