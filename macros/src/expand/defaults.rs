//! Defaults: the value in place of an absent one, its text in the schema, and `<field>_or_default`.

use super::rules;
use crate::model::{Default, Field, Literal, LiteralValue};
use crate::source::source;
use crate::ty::{self, Spelled};
use crate::{attr, docs};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote_spanned};
use syn::ext::IdentExt;
use syn::{Expr, ExprUnary, Lit, Type, UnOp};

/// What an absent field becomes, if it has a say in that.
///
/// An `Option` stays `None`: its default is for `<field>_or_default`. Unless it is never read, and so always absent.
pub(super) fn fills(field: &Field) -> Option<&Default> {
    field
        .default
        .as_ref()
        .filter(|_| !field.is_option || field.skip_read.is_some())
}

/// Whether it is its default that lets an `Option` be absent: one with a function of its own is missed otherwise.
pub(super) fn stays_none(field: &Field) -> bool {
    field.is_option && field.read_with.is_some() && field.default.is_some()
}

/// The default as an expression of the field's type.
pub(super) fn value(default: &Default, field: &Field) -> TokenStream {
    match default {
        Default::Trait(_) => of_the_type(field),
        Default::Expr(expr, _) => expression(expr, field, &field.ty),
    }
}

/// What `Default` gives. A type without it is shown.
pub(super) fn of_the_type(field: &Field) -> TokenStream {
    let span = ty::site(&field.ty);
    quote_spanned!(span=> __rt::Default::default())
}

/// The expression as one of the type `ty`, which is the field's or inside of it.
fn expression(expr: &Expr, field: &Field, ty: &Type) -> TokenStream {
    if let Some(variant) = listed(expr, field) {
        return variant;
    }
    match literal(expr) {
        Some(Lit::Str(text)) => quote!(__rt::From::from(#text)),
        Some(Lit::Int(number))
            if number.suffix().is_empty() && matches!(ty::spelled(ty), Spelled::Float) =>
        {
            quote!((#expr as #ty))
        }
        _ => quote!(#expr),
    }
}

/// A value of the field's `literal(..)`, as an expression spells it.
fn listed(expr: &Expr, field: &Field) -> Option<TokenStream> {
    let literals = field.literal.as_ref()?;
    let value = attr::written(expr)?;
    let name = &literals.ident;
    let own = match (literals.get(&value), value) {
        (Some(Literal { variant, .. }), _) => quote!(#name::#variant),
        (None, LiteralValue::Integer(number)) => quote!(<#name as __rt::From<_>>::from(#number)),
        (None, LiteralValue::Text(text)) => quote!(<#name as __rt::From<_>>::from(#text)),
    };
    Some(quote!(__rt::From::from(#own)))
}

/// The literal that an expression is, perhaps behind a minus.
pub(super) fn literal(expr: &Expr) -> Option<&Lit> {
    match expr {
        Expr::Lit(expr) => Some(&expr.lit),
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => match &**expr {
            Expr::Lit(expr) => Some(&expr.lit),
            _ => None,
        },
        Expr::Paren(expr) => literal(&expr.expr),
        Expr::Group(expr) => literal(&expr.expr),
        _ => None,
    }
}

/// Whether the default keeps its field's bounds, for a constant to decide: the macro has looked at what is a literal.
pub(super) fn within(field: &Field) -> Option<TokenStream> {
    let Some(Default::Expr(expr, _)) = &field.default else {
        return None;
    };
    let ty = ty::option(&field.ty).unwrap_or(&field.ty);
    let is_number = ty::name(ty).is_some()
        && matches!(ty::spelled(ty), Spelled::Integer { .. } | Spelled::Float);
    let bounds = field.rules.numbers();
    let is_read = literal(expr).is_some() && bounds.iter().all(|bound| literal(bound).is_some());
    if !is_number || bounds.is_empty() || is_read || !is_constant(expr) {
        return None;
    }
    let number = rules::number(expr, &quote!(#ty));
    let broken = format!(
        "`default` {} breaks a rule of `{}`. {}",
        source(expr),
        field.ident.unraw(),
        docs::paragraph(&field.rules, None).unwrap_or_default()
    );
    Some(quote!(.default_within(#number, #broken)))
}

/// Whether an expression surely can stand in a constant.
fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Path(_) => true,
        Expr::Unary(expr) => is_constant(&expr.expr),
        Expr::Paren(expr) => is_constant(&expr.expr),
        Expr::Group(expr) => is_constant(&expr.expr),
        Expr::Binary(expr) => is_constant(&expr.left) && is_constant(&expr.right),
        Expr::Cast(expr) => is_constant(&expr.expr),
        _ => false,
    }
}

/// What the schema and the documentation say: JSON where that can be told, else the source.
pub(super) fn text(expr: &Expr) -> String {
    match literal(expr) {
        Some(Lit::Str(text)) => json(&text.value()),
        Some(Lit::Int(number)) => sign(expr) + number.base10_digits(),
        Some(Lit::Float(number)) => sign(expr) + number.base10_digits(),
        _ => tight(expr),
    }
}

fn sign(expr: &Expr) -> String {
    match expr {
        Expr::Unary(_) => "-".to_owned(),
        Expr::Paren(expr) => sign(&expr.expr),
        Expr::Group(expr) => sign(&expr.expr),
        _ => String::new(),
    }
}

fn json(text: &str) -> String {
    let mut out = String::from('"');
    for ch in text.chars() {
        match ch {
            '"' | '\\' => out.extend(['\\', ch]),
            '\0'..' ' => out.push_str(&format!("\\u{:04x}", u32::from(ch))),
            _ => out.push(ch),
        }
    }
    out.push('"');
    out
}

/// Source text without the spaces that a token stream prints around paths and calls.
pub(super) fn tight(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (loose, close) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" (", "("),
        (" !", "!"),
        (" .", "."),
        (". ", "."),
    ] {
        text = text.replace(loose, close);
    }
    text
}

/// `<field>_or_default`, for an `Option` with a default of its own.
pub(super) fn method(field: &Field) -> Option<TokenStream> {
    let Some(Default::Expr(expr, _)) = &field.default else {
        return None;
    };
    let inner = ty::option(&field.ty).filter(|_| field.skip_read.is_none())?;
    let (ident, vis) = (&field.ident, &field.vis);
    let name = format_ident!("{}_or_default", ident);
    let default = expression(expr, field, inner);
    let doc = format!(
        "`{}`, or `{}` where it is absent.",
        ident.unraw(),
        tight(expr)
    );
    let span = ty::site(inner);
    let clone = quote_spanned!(span=> <#inner as __rt::Clone>::clone);
    Some(quote! {
        #[doc = #doc]
        #[inline]
        #[must_use]
        #vis fn #name(&self) -> #inner {
            match &self.#ident {
                __rt::Some(value) => #clone(value),
                __rt::None => #default,
            }
        }
    })
}
