//! From a checked item to the code that stands for it: one file for each generated thing.
//!
//! Nothing in here finds mistakes. Whatever does not depend on the item's names is a function of the runtime:
//! the contract with it is the module `__private` there.

use crate::model::{Checked, Kind};
use proc_macro2::TokenStream;

/// `quote!` with local variables that the user's own expressions do not see, and that see none of the user's.
macro_rules! quote {
    ($($tokens:tt)*) => {
        ::quote::quote_spanned!(::proc_macro2::Span::mixed_site()=> $($tokens)*)
    };
}

mod bounds;
mod decode;
mod defaults;
mod describe;
mod encode;
mod in_place;
mod literals;
mod members;
mod mentions;
mod newtype;
mod object;
mod roots;
mod rules;
mod slots;
#[cfg(test)]
mod snapshots;
mod target;
mod text;
mod union;

pub(crate) use text::parsed;

use target::Target;

/// Everything that is written for `item`, besides the item.
pub(crate) fn expand(item: &Checked) -> TokenStream {
    let item = &item.0;
    let target = Target::of(item);
    let inside = match &item.kind {
        Kind::Object(fields) => object::impls(&target, item, fields),
        Kind::Newtype(newtype) => newtype::impls(&target, item, newtype),
        Kind::Literals(literals) => literals::of_enum(&target, item, literals),
        Kind::Union(variants) => union::impls(&target, item, variants),
    };
    let enums = item.enums_beside();
    let beside = enums
        .iter()
        .map(|literals| literals::declaration(item, literals));
    let of_beside = enums
        .iter()
        .map(|literals| literals::of_declared(item, literals));
    let krate = &item.options.krate;
    // Methods are looked for in every trait that is imported.
    let import = match &item.kind {
        Kind::Literals(_) => quote!(as __rt),
        _ => quote!(::{self as __rt, routes::*}),
    };
    quote! {
        #(#beside)*
        // Names of the user's keep their place in the source, so these would be told of: `PartialEq<str>` taken for a
        // derived one, methods that nobody calls, uses of what is marked `#[deprecated]`.
        #[allow(clippy::derive_partial_eq_without_eq, dead_code, deprecated)]
        const _: () = {
            use #krate::__private #import;
            #inside
            #(#of_beside)*
        };
    }
}
