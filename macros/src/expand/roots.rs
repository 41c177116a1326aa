//! Where the engine begins: `Decode`, and the impls of serde's two traits, which are the only generic lines of a type.

use super::target::Target;
use super::text::Impls;
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

/// The same, with a body that names nothing of the user's.
pub(super) fn decode_by(impls: &mut Impls<'_>, body: &str) {
    let signature = "fn decode(slot: &mut __rt::Option<Self>, source: &mut dyn __rt::Source<'de>, ask: __rt::Ask) -> __rt::Outcome";
    impls.add_read(
        "__rt::Decode<'de>",
        &format!("#[inline] {signature} {{ {body} }}"),
    );
}

/// `Serialize` and `Deserialize`.
pub(super) fn serde(impls: &mut Impls<'_>) {
    impls.add(
        "__rt::serde::Serialize",
        "#[inline]
        fn serialize<__S: __rt::serde::Serializer>(&self, serializer: __S) -> __rt::Result<__S::Ok, __S::Error> {
            __rt::serialize_model(self, serializer)
        }",
    );
    impls.add_read(
        "__rt::serde::Deserialize<'de>",
        "#[inline]
        fn deserialize<__D: __rt::serde::Deserializer<'de>>(deserializer: __D) -> __rt::Result<Self, __D::Error> {
            __rt::deserialize(deserializer)
        }",
    );
}

/// The same, alone.
pub(super) fn impls(target: &Target<'_>) -> TokenStream {
    let mut impls = Impls::of(target);
    serde(&mut impls);
    impls.finish()
}
