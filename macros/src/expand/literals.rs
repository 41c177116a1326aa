//! Literal enums: those that a field's `literal(..)` declares, and enums of unit variants.

use super::target::Target;
use super::text::Impls;
use super::{describe, roots};
use crate::model::{Item, Literal, LiteralValue, Literals};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::Visibility;

/// A literal enum and who wrote it.
struct Enum<'a> {
    literals: &'a Literals,
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
        let kept = if literals.is_integers() {
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
    impls(&Target::plain(&literals.ident), item, literals, true)
}

/// Every impl of an enum that the user wrote.
pub(super) fn of_enum(target: &Target<'_>, item: &Item, literals: &Literals) -> TokenStream {
    impls(target, item, literals, false)
}

fn impls(target: &Target<'_>, item: &Item, literals: &Literals, declared: bool) -> TokenStream {
    let of = Enum {
        literals,
        declared,
        integers: literals.is_integers(),
    };
    let mut impls = Impls::of(target);
    of.methods(&mut impls, &item.vis);
    of.model(&mut impls, &describe::name(target.ident));
    of.literal(&mut impls);
    roots::decode_by(&mut impls, "__rt::literal(slot, source, ask)");
    roots::serde(&mut impls);
    of.text(&mut impls);
    if of.integers {
        of.integers(&mut impls);
    } else {
        of.strings(&mut impls);
    }
    impls.finish()
}

/// A visibility as text. A path in it may begin with the `$crate` of a macro, which is no text; what can be reached from
/// less than the crate is so by the enum itself.
fn spelled(vis: &Visibility) -> String {
    match vis {
        Visibility::Restricted(restricted) if restricted.in_token.is_some() => {
            "pub(crate)".to_owned()
        }
        other => other.to_token_stream().to_string(),
    }
}

impl Enum<'_> {
    fn is_open(&self) -> bool {
        self.literals.open.is_some()
    }

    /// Something for each value, with the variant's name, one after the other.
    fn each(&self, write: impl Fn(usize, &Ident, &LiteralValue) -> String) -> String {
        let values = self.literals.values.iter().enumerate();
        values
            .map(|(index, literal)| write(index, &literal.variant, &literal.value))
            .collect()
    }

    /// `as_str` or `value`, and `VARIANTS`.
    fn methods(&self, impls: &mut Impls<'_>, vis: &Visibility) {
        let vis = spelled(vis);
        let (item, method, doc, returned) = match (self.integers, self.is_open()) {
            (true, _) => ("i64", "value", "The value on the wire.", "i64"),
            (false, true) => ("&'static str", "as_str", "The text on the wire.", "&str"),
            (false, false) => (
                "&'static str",
                "as_str",
                "The text on the wire.",
                "&'static str",
            ),
        };
        let list = match self.is_open() {
            true => "The values that are known, in the order of the variants.",
            false => "All values, in the order of the variants.",
        };
        let values = self.each(|_, _, value| format!("{}, ", wire(value)));
        let body = self.value();
        impls.add_inherent(&format!(
            "#[doc = {list:?}] {vis} const VARIANTS: &'static [{item}] = &[{values}];
            #[doc = {doc:?}] #[inline] #[must_use] {vis} const fn {method}(&self) -> {returned} {{ {body} }}"
        ));
    }

    fn value(&self) -> String {
        if self.declared && !self.is_open() {
            let of_table = if self.integers { "integer" } else { "text" };
            return format!("__rt::{of_table}(Self::VARIANTS, *self as usize)");
        }
        let mut arms =
            self.each(|_, variant, value| format!("Self::{variant} => {}, ", wire(value)));
        if let Some(other) = &self.literals.open {
            let kept = if self.integers {
                "*other"
            } else {
                "other.as_str()"
            };
            arms += &format!("Self::{other}(other) => {kept}");
        }
        format!("match self {{ {arms} }}")
    }

    fn model(&self, impls: &mut Impls<'_>, name: &str) {
        let (new, val) = match self.integers {
            true => ("integers", "I64(self.value())"),
            false => ("text", "Str(self.as_str())"),
        };
        let aliases = self.aliases();
        let open = if self.is_open() { ".open()" } else { "" };
        impls.add(
            "__rt::Model",
            &format!(
                "const SCHEMA: &'static __rt::Schema = &__rt::Schema::Literals(__rt::Literals::{new}({name:?}, Self::VARIANTS){aliases}{open});
                fn val(&self) -> __rt::Val<'_> {{ __rt::Val::{val} }}"
            ),
        );
    }

    fn aliases(&self) -> String {
        let values = self.literals.values.iter().enumerate();
        let pairs: String = values
            .flat_map(|(index, literal)| literal.aliases.iter().map(move |alias| (index, alias)))
            .map(|(index, (alias, _))| format!("({alias:?}, {index}), "))
            .collect();
        match pairs.is_empty() {
            true => pairs,
            false => format!(".aliases(&[{pairs}])"),
        }
    }

    /// `Literal`, the way from what was found to a variant, and `Blank`.
    fn literal(&self, impls: &mut Impls<'_>) {
        let values = &self.literals.values;
        let last = values.len().saturating_sub(1);
        let arms = self.each(|index, variant, _| match self.is_open() || index < last {
            true => format!("{index} => Self::{variant}, "),
            false => format!("_ => Self::{variant}"),
        });
        let kept = if self.integers { "integer" } else { "text" };
        let other = self.literals.open.as_ref();
        let other = other.map(|other| format!("_ => Self::{other}(found.{kept}())"));
        let other = other.unwrap_or_default();
        impls.add(
            "__rt::Literal",
            &format!("fn make(found: &mut __rt::Found<'_>) -> Self {{ match found.index {{ {arms}{other} }} }}"),
        );
        if let Some(Literal { variant, .. }) = values.first() {
            impls.add_read(
                "__rt::Blank<'de>",
                &format!("const BLANK: Self = Self::{variant};"),
            );
        }
    }

    /// `Display` and `FromStr`.
    fn text(&self, impls: &mut Impls<'_>) {
        let shown = if self.integers {
            "&self.value()"
        } else {
            "self.as_str()"
        };
        impls.add(
            "__rt::fmt::Display",
            &format!(
                "#[inline] fn fmt(&self, f: &mut __rt::fmt::Formatter<'_>) -> __rt::fmt::Result {{ __rt::fmt::Display::fmt({shown}, f) }}"
            ),
        );
        impls.add(
            "__rt::FromStr",
            "type Err = __rt::Violation;
            #[inline] fn from_str(text: &str) -> __rt::Result<Self, __rt::Violation> { __rt::parse_literal(text) }",
        );
    }

    /// What string literals have besides.
    fn strings(&self, impls: &mut Impls<'_>) {
        impls.add(
            "__rt::AsRef<str>",
            "#[inline] fn as_ref(&self) -> &str { self.as_str() }",
        );
        impls.add(
            "__rt::PartialEq<str>",
            "#[inline] fn eq(&self, other: &str) -> bool { self.as_str() == other }",
        );
        impls.add(
            "__rt::PartialEq<&str>",
            "#[inline] fn eq(&self, other: &&str) -> bool { self.as_str() == *other }",
        );
        if self.is_open() {
            impls.add(
                "__rt::From<&str>",
                "#[inline] fn from(text: &str) -> Self { __rt::literal_of(text) }",
            );
            impls.add(
                "__rt::From<__rt::String>",
                "#[inline] fn from(text: __rt::String) -> Self { __rt::literal_of_string(text) }",
            );
        }
    }

    /// What integer literals have besides.
    fn integers(&self, impls: &mut Impls<'_>) {
        impls.add(
            "__rt::PartialEq<i64>",
            "#[inline] fn eq(&self, other: &i64) -> bool { self.value() == *other }",
        );
        if self.is_open() {
            impls.add(
                "__rt::From<i64>",
                "#[inline] fn from(value: i64) -> Self { __rt::literal_of_integer(value) }",
            );
        }
    }
}

/// The value as Rust writes it.
fn wire(value: &LiteralValue) -> String {
    match value {
        LiteralValue::Text(text) => format!("{text:?}"),
        LiteralValue::Integer(value) => value.to_string(),
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
