//! A struct with one unnamed field: a value that always keeps its rules.

use super::describe::{self, name};
use super::mentions::Mentions;
use super::target::Target;
use super::{decode, encode, in_place, object, roots};
use crate::model::{Item, Newtype};
use crate::{docs, ty};
use proc_macro2::TokenStream;
use syn::{Type, Visibility};

/// What the spelling of the inner type tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inner {
    Integer,
    Float,
    Bool,
    Char,
    String,
    Unclear,
}

const INTEGERS: [&str; 12] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize",
];

impl Inner {
    fn of(ty: &Type) -> Self {
        let name = ty::name(ty).map(ToString::to_string).unwrap_or_default();
        match name.as_str() {
            "f32" | "f64" => Inner::Float,
            "bool" => Inner::Bool,
            "char" => Inner::Char,
            "String" => Inner::String,
            name if INTEGERS.contains(&name) => Inner::Integer,
            _ => Inner::Unclear,
        }
    }

    fn is_number(self) -> bool {
        matches!(self, Inner::Integer | Inner::Float)
    }

    fn is_copy(self) -> bool {
        !matches!(self, Inner::String | Inner::Unclear)
    }
}

/// Every impl of the newtype.
pub(super) fn impls(target: &Target<'_>, item: &Item, newtype: &Newtype) -> TokenStream {
    let inner = Inner::of(&newtype.ty);
    let model = model(target, item, newtype);
    let checked = checked(target, newtype);
    let decode = read(target, newtype);
    let ty = &newtype.ty;
    let blank = in_place::blank(
        target,
        &[ty],
        &quote!(Self(<#ty as __rt::Blank<'_>>::BLANK)),
    );
    let roots = roots::impls(target);
    let methods = methods(target, item, newtype, inner);
    let try_from = try_from(target, item, newtype);
    let text = text(target, newtype, inner);
    let key = matches!(inner, Inner::Integer | Inner::String).then(|| key(target, newtype));
    quote!(#model #checked #decode #blank #roots #methods #try_from #text #key)
}

fn model(target: &Target<'_>, item: &Item, newtype: &Newtype) -> TokenStream {
    let ty = &newtype.ty;
    let name = name(&item.ident);
    let rules = describe::ruled(&newtype.rules, ty);
    let lenient = object::lenient(item);
    target.implement(
        &quote!(__rt::Model),
        &quote! {
            const SHAPE: __rt::Shape = __rt::Of::<#ty>::SHAPE;
            const SCHEMA: &'static __rt::Schema =
                &__rt::Schema::Newtype(__rt::Newtype::new(#name, __rt::Of::<#ty>::FACTS) #rules);
            #lenient
            fn val(&self) -> __rt::Val<'_> { __rt::Val::Checked(self) }
        },
    )
}

fn checked(target: &Target<'_>, newtype: &Newtype) -> TokenStream {
    let val = encode::val(&newtype.ty, &quote!(&self.0));
    let check = encode::checks(&newtype.rules)
        .map(|checks| quote!(fn check(&self) -> __rt::Result<(), __rt::Violation> { #checks }));
    target.implement(
        &quote!(__rt::Checked),
        &quote! {
            fn inner(&self) -> __rt::Val<'_> { #val }
            fn rules(&self) -> &'static [__rt::Rule] { <Self as __rt::Model>::SCHEMA.rules() }
            #check
        },
    )
}

fn read(target: &Target<'_>, newtype: &Newtype) -> TokenStream {
    let inner = decode::slot(&newtype.ty, false);
    roots::decode(
        target,
        &quote! {
            let mut inner = #inner;
            match inner.decode_as(source, ask) {
                __rt::Ok(__rt::Taken::Value) => match inner.take() {
                    __rt::Ok(inner) => __rt::admit(slot, source, ask, Self(inner)),
                    _ => __rt::failed(),
                },
                taken => taken,
            }
        },
    )
}

fn methods(target: &Target<'_>, item: &Item, newtype: &Newtype, inner: Inner) -> TokenStream {
    let (vis, ty) = (&item.vis, &newtype.ty);
    let constant = constant(item, newtype, inner);
    let get = get(vis, ty, inner);
    target.inherent(&quote! {
        /// Checks a value and keeps it.
        ///
        /// # Errors
        ///
        /// Says which rule of the type the value breaks.
        #[inline]
        #vis fn new(value: #ty) -> __rt::Result<Self, __rt::Violation> {
            let value = Self(value);
            match __rt::check(&value) {
                __rt::Ok(()) => __rt::Ok(value),
                __rt::Err(violation) => __rt::Err(violation),
            }
        }
        #constant
        #get
        /// The value, by itself.
        #[inline]
        #[must_use]
        #vis fn into_inner(self) -> #ty { self.0 }
    })
}

fn get(vis: &Visibility, ty: &Type, inner: Inner) -> TokenStream {
    let (by, value) = if inner.is_copy() {
        (quote!(), quote!(self.0))
    } else {
        (quote!(&), quote!(&self.0))
    };
    quote! {
        /// The value.
        #[inline]
        #[must_use]
        #vis const fn get(&self) -> #by #ty { #value }
    }
}

/// `constant`, for what can be checked in a constant: numbers and `bool`, without functions of the user's.
fn constant(item: &Item, newtype: &Newtype, inner: Inner) -> Option<TokenStream> {
    let checkable = inner.is_number() || inner == Inner::Bool;
    if !checkable || !newtype.rules.checks.is_empty() {
        return None;
    }
    let (vis, ty) = (&item.vis, &newtype.ty);
    let hold = docs::paragraph(&newtype.rules, None).map(|rules| {
        let broken = format!("the value breaks a rule of `{}`. {rules}", name(&item.ident));
        quote!(__rt::must_hold(<Self as __rt::Model>::SCHEMA, __rt::Limit::<#ty>(value).num(), #broken);)
    });
    let panics = hold.as_ref().map(|_| {
        quote! {
            ///
            /// # Panics
            ///
            /// When the value breaks a rule of the type; in a constant that does not compile.
        }
    });
    Some(quote! {
        /// A value that is known when the program is written.
        #panics
        #[inline]
        #[must_use]
        #[track_caller]
        #vis const fn constant(value: #ty) -> Self {
            #hold
            Self(value)
        }
    })
}

/// `TryFrom`, unless core's own impl for all types stands against it.
fn try_from(target: &Target<'_>, item: &Item, newtype: &Newtype) -> Option<TokenStream> {
    let ty = &newtype.ty;
    let found = Mentions::of(ty, &item.generics, false);
    let is_param = found
        .params
        .iter()
        .any(|param| ty::name(ty) == Some(*param));
    if is_param || !found.projections.is_empty() {
        return None;
    }
    Some(target.implement(
        &quote!(__rt::TryFrom<#ty>),
        &quote! {
            type Error = __rt::Violation;
            #[inline]
            fn try_from(value: #ty) -> __rt::Result<Self, __rt::Violation> { Self::new(value) }
        },
    ))
}

/// `FromStr` and `Display`, if the inner type has them.
fn text(target: &Target<'_>, newtype: &Newtype, inner: Inner) -> TokenStream {
    let ty = &newtype.ty;
    let parse = quote! {
        type Err = __rt::Violation;
        #[inline]
        fn from_str(text: &str) -> __rt::Result<Self, __rt::Violation> {
            match <#ty as __rt::Parsed<'_>>::parsed(text) {
                __rt::Ok(value) => Self::new(value),
                __rt::Err(violation) => __rt::Err(violation),
            }
        }
    };
    let show = quote! {
        #[inline]
        fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {
            <#ty as __rt::Shown<'_>>::shown(&self.0, f)
        }
    };
    let (from_str, display) = (quote!(__rt::FromStr), quote!(__rt::fmt::Display));
    if inner == Inner::Unclear {
        let parse = target.implement_if(&from_str, &quote!(#ty: __rt::Parsed<'__a>), &parse);
        let show = target.implement_if(&display, &quote!(#ty: __rt::Shown<'__a>), &show);
        return quote!(#parse #show);
    }
    let parse = target.implement(&from_str, &parse);
    let show = target.implement(&display, &show);
    quote!(#parse #show)
}

fn key(target: &Target<'_>, newtype: &Newtype) -> TokenStream {
    let ty = &newtype.ty;
    target.implement(
        &quote!(__rt::Key),
        &quote! {
            #[inline]
            fn expecting() -> __rt::Expecting<'static> { <#ty as __rt::Key>::expecting() }
            #[inline]
            fn from_key(text: &str) -> __rt::Option<Self> {
                __rt::Some(Self(<#ty as __rt::Key>::from_key(text)?))
            }
            #[inline]
            fn key(&self) -> __rt::Val<'_> { __rt::Val::Checked(self) }
        },
    )
}
