//! `literal("a", "b" as Name, 24000 as Hz24000, .., derive(Ord))`: a literal enum written beside its field.

use super::key::Key;
use crate::diag::Errors;
use crate::model::LiteralValue;
use proc_macro2::Span;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Error, Expr, Ident, Lit, Path, Result, Token};

/// What stands in `literal(..)`.
pub(crate) struct LiteralAttr {
    pub values: Vec<Spelling>,
    /// The `..`.
    pub open: Option<Span>,
    pub derives: Vec<Path>,
    pub span: Span,
}

/// One value, and its name if one was given.
pub(crate) struct Spelling {
    pub value: LiteralValue,
    pub name: Option<Ident>,
    pub span: Span,
}

/// Fills `slot` with what can be read of the list, since the enum is written even if some of it cannot.
pub(super) fn parse(
    key: &Key,
    input: ParseStream<'_>,
    slot: &mut Option<LiteralAttr>,
    errors: &mut Errors,
) -> Result<()> {
    let mut found = LiteralAttr {
        values: Vec::new(),
        open: None,
        derives: Vec::new(),
        span: key.span,
    };
    let before = errors.count();
    let read = key.list(input, |content| {
        parts(&mut found, content, errors);
        Ok(())
    });
    let empty = found.values.is_empty() && errors.count() == before;
    key.set(slot, found)?;
    read?;
    if empty {
        let message =
            "`literal` lists nothing that the field could be: list a literal, or use `String`";
        return Err(key.error(message));
    }
    Ok(())
}

/// One wrong literal does not hide the next.
fn parts(found: &mut LiteralAttr, input: ParseStream<'_>, errors: &mut Errors) {
    while !input.is_empty() {
        if let Err(error) = part(found, input).and_then(|()| separator(input)) {
            errors.push(error);
            super::to_next_key(input);
        }
    }
}

fn separator(input: ParseStream<'_>) -> Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        return Ok(());
    }
    Err(input.error("expected `,` and the next literal"))
}

fn part(found: &mut LiteralAttr, input: ParseStream<'_>) -> Result<()> {
    if input.peek(Token![..]) {
        let dots: Token![..] = input.parse()?;
        if found.open.replace(dots.spans[0]).is_some() {
            return Err(Error::new_spanned(
                dots,
                "`..` stands in this `literal` twice",
            ));
        }
        return Ok(());
    }
    if input.peek(Ident) {
        return derive(found, input);
    }
    found.values.push(input.parse()?);
    Ok(())
}

fn derive(found: &mut LiteralAttr, input: ParseStream<'_>) -> Result<()> {
    let key = Key::parse(input, false)?;
    if key.name != "derive" {
        return Err(key.error(format!(
            "a literal is a string or an integer: write \"{}\"",
            key.name
        )));
    }
    let paths = key.list(input, Punctuated::<Path, Token![,]>::parse_terminated);
    let paths =
        paths.map_err(|_| key.error("`derive` is written `derive(Trait, ..)` in a `literal`"))?;
    found.derives.extend(paths);
    Ok(())
}

impl Parse for Spelling {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let span = input.span();
        let value = value(input)?;
        let mut name = None;
        if input.parse::<Option<Token![as]>>()?.is_some() {
            name = Some(variant(input)?);
        }
        Ok(Spelling { value, name, span })
    }
}

/// The `Name` of `"a" as Name`.
fn variant(input: ParseStream<'_>) -> Result<Ident> {
    let span = input.span();
    input
        .parse()
        .map_err(|_| Error::new(span, "`as` takes the name of the variant: `\"..\" as Name`"))
}

/// A string, or an integer that fits 64 bits.
pub(super) fn value(input: ParseStream<'_>) -> Result<LiteralValue> {
    let minus = input.parse::<Option<Token![-]>>()?.is_some();
    let span = input.span();
    let other = || Error::new(span, "a literal is a string or an integer");
    match input.parse::<Lit>().map_err(|_| other())? {
        Lit::Str(text) if !minus => Ok(LiteralValue::Text(text.value())),
        Lit::Int(digits) => integer(minus, digits.base10_digits())
            .map(LiteralValue::Integer)
            .ok_or_else(|| Error::new(span, "an integer literal has to fit `i64`")),
        _ => Err(other()),
    }
}

/// The literal that an expression writes out.
pub(crate) fn written(expr: &Expr) -> Option<LiteralValue> {
    value.parse2(expr.to_token_stream()).ok()
}

fn integer(minus: bool, digits: &str) -> Option<i64> {
    let value: i128 = digits.parse().ok()?;
    i64::try_from(if minus { -value } else { value }).ok()
}
