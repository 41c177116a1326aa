//! What stands in for the generated code when there are errors, so that no error of rustc's follows from ours and the
//! editor still knows every name. Nothing in here runs: an item with errors does not compile.

mod literals;

use crate::build;
use crate::check::Refused;
use crate::expand::parsed;
use crate::model::{Default, Field, Item, Kind, Literals, Newtype};
use crate::ty::{self, Spelled};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{DeriveInput, Error, GenericParam, Generics, Lifetime, LifetimeParam, Path, Type};

/// All errors, the enums that `literal`s name, and impls that do nothing.
pub(crate) fn stubs(input: &DeriveInput, refused: &Refused) -> TokenStream {
    let item = refused.item.as_deref();
    let errors = refused.errors.iter().map(Error::to_compile_error);
    let krate = item.map_or_else(
        || build::krate(&input.attrs),
        |item| item.options.krate.clone(),
    );
    let stub = Stub::new(&input.ident, &input.generics);
    let traits = stub.traits(&shape(item));
    let own = item.map(|item| own(&stub, item));
    let enums = item.map(|item| enums(item, &krate));
    quote! {
        #(#errors)*
        #enums
        #[allow(clippy::all, clippy::pedantic, dead_code, unreachable_patterns, unused_imports, unused_variables)]
        const _: () = {
            use #krate::__private as __rt;
            use __rt::routes::*;
            #traits
            #own
        };
    }
}

/// A type that needs impls which do nothing.
struct Stub<'a> {
    ident: &'a Ident,
    generics: &'a Generics,
}

impl<'a> Stub<'a> {
    fn new(ident: &'a Ident, generics: &'a Generics) -> Self {
        Stub { ident, generics }
    }

    /// A trait, in words of ours alone.
    fn implement(&self, what: &str, body: &str) -> TokenStream {
        self.implement_quoted(&parsed(what), &parsed(body))
    }

    fn implement_quoted(&self, what: &TokenStream, body: &TokenStream) -> TokenStream {
        let (generics, ty, bounds) = self.generics.split_for_impl();
        let ident = self.ident;
        quote!(#[automatically_derived] impl #generics #what for #ident #ty #bounds { #body })
    }

    /// A trait with the lifetime of the input.
    fn implement_read(&self, what: &str, body: &str) -> TokenStream {
        let (what, body) = (parsed(what), parsed(body));
        let de = Lifetime::new("'__de", Span::call_site());
        let mut generics = self.generics.clone();
        let parameter = GenericParam::Lifetime(LifetimeParam::new(de.clone()));
        generics.params.insert(0, parameter);
        let (generics, _, _) = generics.split_for_impl();
        let (_, ty, bounds) = self.generics.split_for_impl();
        let ident = self.ident;
        quote!(#[automatically_derived] impl #generics #what<#de> for #ident #ty #bounds { #body })
    }

    fn inherent(&self, body: &TokenStream) -> TokenStream {
        let (generics, ty, bounds) = self.generics.split_for_impl();
        let ident = self.ident;
        quote!(impl #generics #ident #ty #bounds { #body })
    }

    /// What every model implements.
    fn traits(&self, shape: &TokenStream) -> TokenStream {
        let model = self.implement_quoted(
            &quote!(__rt::Model),
            &quote! {
                const SHAPE: __rt::Shape = #shape;
                const SCHEMA: &'static __rt::Schema = &__rt::Schema::Unknown;
                fn val(&self) -> __rt::Val<'_> { loop {} }
            },
        );
        let write = self.implement(
            "__rt::serde::Serialize",
            "fn serialize<__S: __rt::serde::Serializer>(&self, _: __S) -> __rt::Result<__S::Ok, __S::Error> { loop {} }",
        );
        let read = self.implement_read(
            "__rt::serde::Deserialize",
            "fn deserialize<__D: __rt::serde::Deserializer<'__de>>(_: __D) -> __rt::Result<Self, __D::Error> { loop {} }",
        );
        let decode = self.implement_read(
            "__rt::Decode",
            "fn decode(_: &mut __rt::Option<Self>, _: &mut dyn __rt::Source<'__de>, _: __rt::Ask) -> __rt::Outcome { loop {} }",
        );
        quote!(#model #write #read #decode)
    }
}

/// The shape as far as it is known: a union elsewhere may have this item for a member, and is proved unambiguous.
fn shape(item: Option<&Item>) -> TokenStream {
    match item.map(|item| (&item.kind, item)) {
        Some((Kind::Object(_), item)) => {
            let tags = item.options.tags.iter().map(|tag| {
                let (key, value) = (&tag.key, &tag.value);
                quote!((#key, #value))
            });
            quote!(__rt::Shape::Object(&[#(#tags),*]))
        }
        Some((Kind::Newtype(newtype), item)) if item.generics.params.is_empty() => {
            let ty = &newtype.ty;
            quote!(<__rt::Of<#ty>>::SHAPE)
        }
        Some((Kind::Literals(literals), _)) => literals::shape(literals),
        // Overlaps with nothing.
        _ => quote!(__rt::Shape::Union(&[])),
    }
}

/// What only items of one kind have.
fn own(stub: &Stub<'_>, item: &Item) -> TokenStream {
    match &item.kind {
        Kind::Object(fields) => {
            let methods = fields.iter().filter_map(or_default);
            stub.inherent(&quote!(#(#methods)*))
        }
        Kind::Newtype(inner) => newtype(stub, item, inner),
        Kind::Literals(literals) => literals::impls(stub, &item.vis, literals),
        Kind::Union(_) => TokenStream::new(),
    }
}

fn or_default(field: &Field) -> Option<TokenStream> {
    let Some(Default::Expr(..)) = &field.default else {
        return None;
    };
    let inner = ty::option(&field.ty)?;
    let (vis, name) = (&field.vis, format_ident!("{}_or_default", field.ident));
    Some(quote!(#vis fn #name(&self) -> #inner { loop {} }))
}

fn newtype(stub: &Stub<'_>, item: &Item, newtype: &Newtype) -> TokenStream {
    let (vis, ty) = (&item.vis, &newtype.ty);
    let spelled = ty::spelled(ty);
    let scalar = spelled.is_number() || matches!(spelled, Spelled::Bool | Spelled::Char);
    let get = if scalar {
        quote!(-> #ty { self.0 })
    } else {
        quote!(-> &#ty { &self.0 })
    };
    let methods = stub.inherent(&quote! {
        #vis fn new(value: #ty) -> __rt::Result<Self, __rt::Violation> { __rt::Ok(Self(value)) }
        #vis const fn constant(value: #ty) -> Self { Self(value) }
        #vis const fn get(&self) #get
        #vis fn into_inner(self) -> #ty { self.0 }
    });
    let is_parameter = item
        .generics
        .type_params()
        .any(|param| ty::name(ty) == Some(&param.ident));
    let try_from = (!is_parameter).then(|| try_from(stub, ty));
    let text = text(stub);
    let key = key(stub);
    quote!(#methods #try_from #text #key)
}

fn try_from(stub: &Stub<'_>, ty: &Type) -> TokenStream {
    stub.implement_quoted(
        &quote!(__rt::TryFrom<#ty>),
        &quote! {
            type Error = __rt::Violation;
            fn try_from(_: #ty) -> __rt::Result<Self, __rt::Violation> { loop {} }
        },
    )
}

/// `Display` and `FromStr`.
fn text(stub: &Stub<'_>) -> TokenStream {
    let display = stub.implement(
        "__rt::fmt::Display",
        "fn fmt(&self, _: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result { loop {} }",
    );
    let from_str = stub.implement(
        "__rt::FromStr",
        "type Err = __rt::Violation;
        fn from_str(_: &str) -> __rt::Result<Self, __rt::Violation> { loop {} }",
    );
    quote!(#display #from_str)
}

fn key(stub: &Stub<'_>) -> TokenStream {
    stub.implement(
        "__rt::Key",
        "fn from_key(_: &str) -> __rt::Option<Self> { loop {} }
        fn key(&self) -> __rt::Val<'_> { loop {} }",
    )
}

/// The enums beside the item, each name once.
fn enums(item: &Item, krate: &Path) -> TokenStream {
    let mut written: Vec<&Literals> = Vec::new();
    for literals in item.enums_beside() {
        let taken = literals.ident == item.ident
            || written
                .iter()
                .any(|earlier| earlier.ident == literals.ident);
        if !taken {
            written.push(literals);
        }
    }
    let written = written
        .into_iter()
        .map(|literals| literals::whole(literals, &item.vis, krate));
    quote!(#(#written)*)
}
