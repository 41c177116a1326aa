//! Where the engine begins: `Decode`, and the impls of serde's two traits, which are the only generic lines of a type.

use super::target::Target;
use proc_macro2::TokenStream;

/// `Decode`, with the function's body.
pub(super) fn decode(target: &Target<'_>, body: &TokenStream) -> TokenStream {
    let de = &target.de;
    target.implement_read(
        &quote!(__rt::Decode<#de>),
        &quote! {
            #[inline]
            fn decode(
                slot: &mut __rt::Option<Self>,
                source: &mut dyn __rt::Source<#de>,
                ask: __rt::Ask,
            ) -> __rt::Outcome {
                #body
            }
        },
    )
}

/// `Serialize` and `Deserialize`.
pub(super) fn impls(target: &Target<'_>) -> TokenStream {
    let de = &target.de;
    let write = target.implement(
        &quote!(__rt::serde::Serialize),
        &quote! {
            #[inline]
            fn serialize<__S: __rt::serde::Serializer>(&self, serializer: __S) -> __rt::Result<__S::Ok, __S::Error> {
                __rt::serialize(__rt::Model::val(self), serializer)
            }
        },
    );
    let read = target.implement_read(
        &quote!(__rt::serde::Deserialize<#de>),
        &quote! {
            #[inline]
            fn deserialize<__D: __rt::serde::Deserializer<#de>>(deserializer: __D) -> __rt::Result<Self, __D::Error> {
                __rt::deserialize(deserializer)
            }
        },
    );
    quote!(#write #read)
}
