//! The keys of a variant, and those that variants share with structs: tags and `rename_all`.

use super::container::{name, set_both};
use super::each_key;
use super::field::Borrow;
use super::key::Key;
use super::literal;
use super::place::Place;
use super::refused;
use super::value::{self, Both, Spanned};
use crate::diag::{self, Errors};
use crate::model::{LiteralValue, ShapeKey, Tag};
use crate::naming::RenameAll;
use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Attribute, Error, Ident, LitInt, LitStr, Result, Token, token};

#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub rename: Both<Rename>,
    pub aliases: Vec<Spanned<String>>,
    pub rename_all: Both<RenameAll>,
    pub rename_all_at: Option<Span>,
    pub other: Option<Span>,
    pub tags: Option<(Vec<Tag>, Span)>,
    pub tag_optional: Option<Span>,
    pub shape: Option<(ShapeKey, Span)>,
    pub borrow: Option<Borrow>,
}

/// The value that a unit variant stands for.
#[derive(Clone)]
pub(crate) struct Rename {
    pub value: LiteralValue,
    pub span: Span,
}

impl VariantAttrs {
    pub(crate) fn parse(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = VariantAttrs::default();
        each_key(attrs, errors, &mut |key, input, _| found.take(key, input));
        found
    }

    fn take(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        if key.name == "tag" && !input.peek(token::Paren) {
            return Err(key.error(refused::no_tag(Place::Variant)));
        }
        key.allowed(Place::Variant)?;
        match key.name.as_str() {
            // rename = "..", rename = 24000, rename(serialize = "..", deserialize = "..")
            "rename" => {
                let values = value::both(key, input, rename)?;
                set_both(key, &mut self.rename, values)
            }
            // alias = ".."
            "alias" => {
                self.aliases.push(name(key, input)?);
                Ok(())
            }
            // rename_all = "..", for the fields of the variant
            "rename_all" => {
                let rules = value::both(key, input, rename_all)?;
                self.rename_all_at = Some(key.span);
                set_both(key, &mut self.rename_all, rules)
            }
            // other
            "other" => key.set_flag(&mut self.other, input),
            // tag(key = "..", ..)
            "tag" => key.set(&mut self.tags, (tags(key, input)?, key.span)),
            // tag_optional
            "tag_optional" => key.set_flag(&mut self.tag_optional, input),
            // shape = object
            "shape" => key.set(&mut self.shape, shape(key, input)?),
            // borrow, borrow = "'a + 'b"
            _ => key.set(&mut self.borrow, Borrow::parse(key, input)?),
        }
    }
}

fn rename(key: &Key, input: ParseStream<'_>) -> Result<Rename> {
    let number = input.peek(Token![=]) && (input.peek2(LitInt) || input.peek2(Token![-]));
    if !number {
        let text = value::text(key, input)?;
        return Ok(Rename {
            value: LiteralValue::Text(text.value),
            span: text.span,
        });
    }
    key.equals(input)?;
    let span = input.span();
    Ok(Rename {
        value: literal::value(input)?,
        span,
    })
}

pub(super) fn rename_all(key: &Key, input: ParseStream<'_>) -> Result<RenameAll> {
    let text = value::text(key, input)?;
    RenameAll::parse(&text.value).ok_or_else(|| {
        let known: Vec<&str> = RenameAll::ALL.iter().map(|(name, _)| *name).collect();
        let message = match diag::nearest(&text.value, &known) {
            Some(near) => format!(
                "`rename_all` knows no \"{}\": did you mean \"{near}\"?",
                text.value
            ),
            None => format!(
                "`rename_all` knows no \"{}\": it takes {}",
                text.value,
                diag::list(&known, "or")
            ),
        };
        Error::new(text.span, message)
    })
}

/// `tag(key = "value", ..)`; a key that is no Rust name is written as a string.
pub(super) fn tags(key: &Key, input: ParseStream<'_>) -> Result<Vec<Tag>> {
    let tags = key.list(input, |content| {
        let mut tags = Vec::new();
        while !content.is_empty() {
            tags.push(tag(content)?);
            super::separator(content)?;
        }
        Ok(tags)
    })?;
    if tags.is_empty() {
        return Err(key.error("`tag()` names no tag: write `tag(type = \"..\")`"));
    }
    Ok(tags)
}

fn tag(input: ParseStream<'_>) -> Result<Tag> {
    let key_span = input.span();
    let ill_formed = || {
        Error::new(
            key_span,
            "a tag is a key and its text: `tag(type = \"..\")`",
        )
    };
    let key = if input.peek(LitStr) {
        input.parse::<LitStr>()?.value()
    } else if input.peek(Ident::peek_any) {
        Ident::parse_any(input)?.unraw().to_string()
    } else {
        return Err(ill_formed());
    };
    input.parse::<Token![=]>().map_err(|_| ill_formed())?;
    let value: LitStr = input.parse().map_err(|_| ill_formed())?;
    Ok(Tag {
        key,
        key_span,
        value: value.value(),
    })
}

fn shape(key: &Key, input: ParseStream<'_>) -> Result<(ShapeKey, Span)> {
    const SHAPES: [(&str, ShapeKey); 7] = [
        ("string", ShapeKey::String),
        ("integer", ShapeKey::Integer),
        ("number", ShapeKey::Number),
        ("bool", ShapeKey::Bool),
        ("list", ShapeKey::List),
        ("object", ShapeKey::Object),
        ("map", ShapeKey::Map),
    ];
    key.equals(input)?;
    let span = input.span();
    let name = input
        .call(Ident::parse_any)
        .map(|ident| ident.to_string())
        .unwrap_or_default();
    match SHAPES.iter().find(|(known, _)| *known == name) {
        Some((_, shape)) => Ok((*shape, key.span)),
        None => {
            let known: Vec<&str> = SHAPES.iter().map(|(name, _)| *name).collect();
            let known = diag::list(&known, "or");
            Err(Error::new(span, format!("`shape` takes {known}")))
        }
    }
}
