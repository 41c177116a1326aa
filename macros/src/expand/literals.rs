//! Literal enums: those that a field's `literal(..)` declares, and enums of unit variants.

use super::target::Target;
use super::{in_place, object, roots};
use crate::model::{Item, Literal, LiteralValue, Literals};
use proc_macro2::TokenStream;
use syn::Visibility;

/// A literal enum and who wrote it.
struct Enum<'a> {
    literals: &'a Literals,
    vis: &'a Visibility,
    /// The macro declared it, so a closed one is known to be `Copy`, its variants numbered from zero.
    declared: bool,
    integers: bool,
}

/// The enum that a `literal(..)` declares, to stand beside the struct.
pub(super) fn declaration(item: &Item, literals: &Literals) -> TokenStream {
    let Literals {
        ident,
        values,
        open,
        derives,
        ..
    } = literals;
    let (vis, krate) = (&item.vis, &item.options.krate);
    let doc = summary(literals);
    let variants = values.iter().map(|Literal { variant, value, .. }| {
        let doc = format!("The literal `{}`.", plain(value));
        quote!(#[doc = #doc] #variant,)
    });
    let other = open.as_ref().map(|other| {
        let kept = if is_integers(literals) {
            quote!(i64)
        } else {
            quote!(#krate::__private::String)
        };
        quote!(#[doc = "Any other value, as it came."] #other(#kept),)
    });
    let copy = open.is_none().then(|| quote!(::core::marker::Copy,));
    quote! {
        #[doc = #doc]
        #[derive(
            ::core::clone::Clone, #copy ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::hash::Hash, #(#derives),*
        )]
        #vis enum #ident { #(#variants)* #other }
    }
}

/// Every impl of a declared enum.
pub(super) fn of_declared(item: &Item, literals: &Literals) -> TokenStream {
    let integers = is_integers(literals);
    let of = Enum {
        literals,
        vis: &item.vis,
        declared: true,
        integers,
    };
    impls(&Target::plain(&literals.ident), &of, None)
}

/// Every impl of an enum that the user wrote.
pub(super) fn of_enum(target: &Target<'_>, item: &Item, literals: &Literals) -> TokenStream {
    let integers = is_integers(literals);
    let of = Enum {
        literals,
        vis: &item.vis,
        declared: false,
        integers,
    };
    impls(target, &of, object::lenient(item))
}

fn impls(target: &Target<'_>, of: &Enum<'_>, lenient: Option<TokenStream>) -> TokenStream {
    let methods = methods(target, of);
    let model = model(target, of, lenient);
    let literal = literal(target, of);
    let decode = roots::decode(target, &quote!(__rt::literal(slot, source, ask)));
    let roots = roots::impls(target);
    let blank = of.literals.values.first().map(|first| {
        let first = &first.variant;
        in_place::blank(target, &[], &quote!(Self::#first))
    });
    let text = text(target, of);
    let own = if of.integers {
        integers(target, of)
    } else {
        strings(target, of)
    };
    quote!(#methods #model #literal #decode #blank #roots #text #own)
}

fn is_integers(literals: &Literals) -> bool {
    matches!(
        literals.values.first(),
        Some(Literal {
            value: LiteralValue::Integer(_),
            ..
        })
    )
}

/// `as_str` or `value`, and `VARIANTS`.
fn methods(target: &Target<'_>, of: &Enum<'_>) -> TokenStream {
    let vis = of.vis;
    let values = of
        .literals
        .values
        .iter()
        .map(|literal| wire(&literal.value));
    let (item, method, doc, open) = if of.integers {
        (
            quote!(i64),
            quote!(value),
            "The value on the wire.",
            quote!(i64),
        )
    } else if of.literals.open.is_some() {
        (
            quote!(&'static str),
            quote!(as_str),
            "The text on the wire.",
            quote!(&str),
        )
    } else {
        (
            quote!(&'static str),
            quote!(as_str),
            "The text on the wire.",
            quote!(&'static str),
        )
    };
    let list = if of.literals.open.is_some() {
        "The values that are known, in the order of the variants."
    } else {
        "All values, in the order of the variants."
    };
    let body = value_of(of);
    target.inherent(&quote! {
        #[doc = #list]
        #vis const VARIANTS: &'static [#item] = &[#(#values),*];
        #[doc = #doc]
        #[inline]
        #[must_use]
        #vis const fn #method(&self) -> #open { #body }
    })
}

fn value_of(of: &Enum<'_>) -> TokenStream {
    let of_table = if of.integers {
        quote!(integer)
    } else {
        quote!(text)
    };
    if of.declared && of.literals.open.is_none() {
        return quote!(__rt::#of_table(Self::VARIANTS, *self as usize));
    }
    let arms = of
        .literals
        .values
        .iter()
        .map(|Literal { variant, value, .. }| {
            let value = wire(value);
            quote!(Self::#variant => #value,)
        });
    let other = of.literals.open.as_ref().map(|other| {
        let value = if of.integers {
            quote!(*other)
        } else {
            quote!(other.as_str())
        };
        quote!(Self::#other(other) => #value,)
    });
    quote!(match self { #(#arms)* #other })
}

fn model(target: &Target<'_>, of: &Enum<'_>, lenient: Option<TokenStream>) -> TokenStream {
    let name = super::describe::name(target.ident);
    let (new, val) = if of.integers {
        (quote!(integers), quote!(I64(self.value())))
    } else {
        (quote!(text), quote!(Str(self.as_str())))
    };
    let open = of.literals.open.as_ref().map(|_| quote!(.open()));
    let aliases = aliases(of);
    target.implement(
        &quote!(__rt::Model),
        &quote! {
            const SCHEMA: &'static __rt::Schema =
                &__rt::Schema::Literals(__rt::Literals::#new(#name, Self::VARIANTS) #aliases #open);
            #lenient
            fn val(&self) -> __rt::Val<'_> { __rt::Val::#val }
        },
    )
}

fn aliases(of: &Enum<'_>) -> Option<TokenStream> {
    let indexed = of.literals.values.iter().enumerate();
    let pairs = indexed.flat_map(|(index, literal)| {
        literal
            .aliases
            .iter()
            .map(move |(alias, _)| quote!((#alias, #index)))
    });
    let pairs: Vec<_> = pairs.collect();
    (!pairs.is_empty()).then(|| quote!(.aliases(&[#(#pairs),*])))
}

/// `Literal`: the way from what was found to a variant.
fn literal(target: &Target<'_>, of: &Enum<'_>) -> TokenStream {
    let values = of.literals.values.iter();
    let variants: Vec<_> = values.map(|literal| &literal.variant).collect();
    let body = match &of.literals.open {
        None if of.declared => quote! {
            if let __rt::Found::Known(index) = found {
                [#(Self::#variants),*].get(index).copied()
            } else {
                __rt::None
            }
        },
        open => {
            let indices = (0..variants.len()).map(proc_macro2::Literal::usize_unsuffixed);
            let kept = if of.integers {
                quote!(OtherInteger)
            } else {
                quote!(Other)
            };
            let other = open.as_ref().map(
                |other| quote!(__rt::Found::#kept(other) => Self::#other(__rt::From::from(other)),),
            );
            quote! {
                __rt::Some(match found {
                    #(__rt::Found::Known(#indices) => Self::#variants,)*
                    #other
                    _ => return __rt::None,
                })
            }
        }
    };
    target.implement(
        &quote!(__rt::Literal),
        &quote!(fn make(found: __rt::Found<'_>) -> __rt::Option<Self> { #body }),
    )
}

/// `Display` and `FromStr`.
fn text(target: &Target<'_>, of: &Enum<'_>) -> TokenStream {
    let shown = if of.integers {
        quote!(&self.value())
    } else {
        quote!(self.as_str())
    };
    let display = target.implement(
        &quote!(__rt::fmt::Display),
        &quote! {
            #[inline]
            fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result { __rt::fmt::Display::fmt(#shown, f) }
        },
    );
    let from_str = target.implement(
        &quote!(__rt::FromStr),
        &quote! {
            type Err = __rt::Violation;
            #[inline]
            fn from_str(text: &str) -> __rt::Result<Self, __rt::Violation> { __rt::parse_literal(text) }
        },
    );
    quote!(#display #from_str)
}

/// What string literals have besides.
fn strings(target: &Target<'_>, of: &Enum<'_>) -> TokenStream {
    let as_ref = target.implement(
        &quote!(__rt::AsRef<str>),
        &quote!(
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        ),
    );
    let equal = target.implement(
        &quote!(__rt::PartialEq<str>),
        &quote!(
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        ),
    );
    let equal_reference = target.implement(
        &quote!(__rt::PartialEq<&str>),
        &quote!(
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        ),
    );
    let from = of.literals.open.as_ref().map(|other| {
        let from = |ty: TokenStream, find: TokenStream, keep: TokenStream| {
            target.implement(
                &quote!(__rt::From<#ty>),
                &quote! {
                    #[inline]
                    fn from(text: #ty) -> Self {
                        match __rt::find_literal(#find) {
                            __rt::Some(known) => known,
                            __rt::None => Self::#other(#keep),
                        }
                    }
                },
            )
        };
        let borrowed = from(quote!(&str), quote!(text), quote!(__rt::From::from(text)));
        let owned = from(quote!(__rt::String), quote!(&text), quote!(text));
        quote!(#borrowed #owned)
    });
    quote!(#as_ref #equal #equal_reference #from)
}

/// What integer literals have besides.
fn integers(target: &Target<'_>, of: &Enum<'_>) -> TokenStream {
    let equal = target.implement(
        &quote!(__rt::PartialEq<i64>),
        &quote!(
            #[inline]
            fn eq(&self, other: &i64) -> bool {
                self.value() == *other
            }
        ),
    );
    let from = of.literals.open.as_ref().map(|other| {
        target.implement(
            &quote!(__rt::From<i64>),
            &quote! {
                #[inline]
                fn from(value: i64) -> Self {
                    match __rt::find_integer(value) {
                        __rt::Some(known) => known,
                        __rt::None => Self::#other(value),
                    }
                }
            },
        )
    });
    quote!(#equal #from)
}

fn wire(value: &LiteralValue) -> TokenStream {
    match value {
        LiteralValue::Text(text) => quote!(#text),
        LiteralValue::Integer(value) => {
            let value = proc_macro2::Literal::i64_unsuffixed(*value);
            quote!(#value)
        }
    }
}

fn plain(value: &LiteralValue) -> String {
    match value {
        LiteralValue::Text(text) => text.clone(),
        LiteralValue::Integer(value) => value.to_string(),
    }
}

/// "One of `a`, `b` or `c`."
fn summary(literals: &Literals) -> String {
    let values = literals
        .values
        .iter()
        .map(|literal| format!("`{}`", plain(&literal.value)));
    let known = either(values.collect());
    match (literals.open.is_some(), literals.values.len()) {
        (true, _) => format!("{known}, or a value that is not known yet."),
        (false, 1) => format!("Always {known}."),
        (false, _) => format!("Either {known}."),
    }
}

fn either(mut values: Vec<String>) -> String {
    match values.pop() {
        Some(last) if !values.is_empty() => format!("{} or {last}", values.join(", ")),
        last => last.unwrap_or_default(),
    }
}
