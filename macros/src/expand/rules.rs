//! Constraints as constant slices: `&[__rt::range::<T>(..), ..]`. The runtime's own bounds word a misuse.

use super::defaults::literal;
use crate::model::{Limit, Pattern, Range, Rules};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::{Expr, Lit, LitInt};

/// The rules of a value of type `ty`; the `check`s are no part of them.
pub(super) fn list(rules: &Rules, ty: &TokenStream) -> Vec<TokenStream> {
    let mut out = Vec::new();
    if let Some(range) = &rules.range {
        let (low, high) = (bound(&range.low, ty), bound(&range.high, ty));
        out.push(quote!(__rt::range::<#ty>(#low, #high)));
    }
    if let Some((step, _)) = &rules.multiple_of {
        let step = number(step, ty);
        out.push(quote!(__rt::multiple_of::<#ty>(#step)));
    }
    out.extend(
        rules
            .len
            .as_ref()
            .map(|range| sized(&quote!(len), range, ty)),
    );
    out.extend(rules.pattern.as_ref().map(|given| pattern(given, ty)));
    out.extend(
        rules
            .items
            .as_ref()
            .map(|range| sized(&quote!(items), range, ty)),
    );
    out.extend(rules.unique.map(|_| quote!(__rt::unique::<#ty>())));
    out.extend(
        rules
            .entries
            .as_ref()
            .map(|range| sized(&quote!(entries), range, ty)),
    );
    out.extend(inner(&rules.each, "each", ["ListOf", "Item"], ty));
    out.extend(inner(&rules.keys, "keys", ["MapOf", "Key"], ty));
    out.extend(inner(&rules.values, "values", ["MapOf", "Value"], ty));
    out
}

/// `each(..)`, `keys(..)`, `values(..)`: rules of what is in the value. What does not fit is shown at the field's type.
fn inner<S>(
    rules: &Option<(Box<Rules>, S)>,
    function: &str,
    [of, part]: [&str; 2],
    ty: &TokenStream,
) -> Option<TokenStream> {
    let (rules, _) = rules.as_ref()?;
    let span = ty.span().resolved_at(Span::mixed_site());
    let [function, of, part] = [function, of, part].map(|name| Ident::new(name, span));
    let rules = list(rules, &quote_spanned!(span=> <#ty as __rt::#of>::#part));
    Some(quote_spanned!(span=> __rt::#function::<#ty>(&[#(#rules),*])))
}

fn bound(limit: &Limit, ty: &TokenStream) -> TokenStream {
    match limit {
        Limit::None => quote!(__rt::Bound::None),
        Limit::Included(expr) => {
            let number = number(expr, ty);
            quote!(__rt::Bound::At(#number))
        }
        Limit::Excluded(expr) => {
            let number = number(expr, ty);
            quote!(__rt::Bound::Beyond(#number))
        }
    }
}

/// A bound in the field's own type. An integer literal fits a float, too.
pub(super) fn number(expr: &Expr, ty: &TokenStream) -> TokenStream {
    let own = quote!(<#ty as __rt::Ranged>::Num);
    match literal(expr) {
        Some(Lit::Int(_)) => quote!(__rt::Limit::<#own>(#expr as #own).num()),
        _ => quote!(__rt::Limit::<#own>(#expr).num()),
    }
}

/// `len`, `items`, `entries`: at least, and perhaps at most.
fn sized(function: &TokenStream, range: &Range, ty: &TokenStream) -> TokenStream {
    let low = match &range.low {
        Limit::None => quote!(0),
        Limit::Included(expr) => quote!(#expr),
        Limit::Excluded(expr) => step(expr, 1),
    };
    let high = match &range.high {
        Limit::None => quote!(__rt::None),
        Limit::Included(expr) => quote!(__rt::Some(#expr)),
        Limit::Excluded(expr) => {
            let high = step(expr, -1);
            quote!(__rt::Some(#high))
        }
    };
    quote!(__rt::#function::<#ty>(#low, #high))
}

/// The whole number beside `expr`.
fn step(expr: &Expr, by: i8) -> TokenStream {
    if let Some(Lit::Int(number)) = literal(expr)
        && let Ok(value) = number.base10_parse::<i128>()
    {
        let value = LitInt::new(&(value + i128::from(by)).to_string(), number.span());
        return quote!(#value);
    }
    if by < 0 {
        quote!((#expr) - 1)
    } else {
        quote!((#expr) + 1)
    }
}

fn pattern(given: &Pattern, ty: &TokenStream) -> TokenStream {
    let (text, regex) = (&given.text, &given.regex);
    quote! {
        __rt::pattern::<#ty>(#text, || {
            static PATTERN: __rt::Pattern = __rt::Pattern::new(#regex);
            PATTERN.get()
        })
    }
}
