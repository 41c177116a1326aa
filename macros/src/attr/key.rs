//! One key of a list, and the ways in which values are attached to keys.

use super::place::{self, Place};
use super::refused;
use proc_macro2::Span;
use syn::ext::IdentExt as _;
use syn::parse::{ParseBuffer, ParseStream};
use syn::{Error, Ident, Result, Token, parenthesized, token};

/// A key, and whether it stands in `#[serde(..)]`, where values are written as strings.
pub(super) struct Key {
    pub(super) name: String,
    pub(super) span: Span,
    pub(super) serde: bool,
}

impl Key {
    pub(super) fn parse(input: ParseStream<'_>, serde: bool) -> Result<Self> {
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected a key"));
        }
        let ident = Ident::parse_any(input)?;
        Ok(Key {
            name: ident.to_string(),
            span: ident.span(),
            serde,
        })
    }

    pub(super) fn error(&self, message: impl std::fmt::Display) -> Error {
        Error::new(self.span, message)
    }

    /// `key`, and nothing after it.
    pub(super) fn flag(&self, input: ParseStream<'_>) -> Result<()> {
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(());
        }
        Err(input.error(format!("`{}` takes no value", self.name)))
    }

    /// The `=` of `key = value`.
    pub(super) fn equals(&self, input: ParseStream<'_>) -> Result<()> {
        if input.parse::<Option<Token![=]>>()?.is_none() {
            return Err(self.ill_formed());
        }
        if input.is_empty() || input.peek(Token![,]) {
            return Err(self.ill_formed());
        }
        Ok(())
    }

    /// What stands in the parentheses of `key(..)`.
    pub(super) fn list<T>(
        &self,
        input: ParseStream<'_>,
        read: impl FnOnce(ParseStream<'_>) -> Result<T>,
    ) -> Result<T> {
        let content = self.parentheses(input)?;
        let value = read(&content);
        if value.is_err() {
            // Otherwise what was left unread would be a second error.
            content.parse::<proc_macro2::TokenStream>()?;
        }
        value
    }

    fn parentheses<'a>(&self, input: ParseStream<'a>) -> Result<ParseBuffer<'a>> {
        if !input.peek(token::Paren) {
            return Err(self.ill_formed());
        }
        let content;
        parenthesized!(content in input);
        Ok(content)
    }

    fn ill_formed(&self) -> Error {
        self.error(format!(
            "`{}` is written `{}`",
            self.name,
            place::form(&self.name)
        ))
    }

    /// The error for a key that nobody takes here.
    pub(super) fn unknown(&self, here: Place) -> Error {
        if let Some(remedy) = refused::remedy(&self.name, here) {
            return self.error(remedy);
        }
        self.error(place::misplaced(&self.name, here))
    }

    /// Whether the table of keys lets it stand here.
    pub(super) fn allowed(&self, here: Place) -> Result<()> {
        if !here.keys().contains(&self.name.as_str()) {
            return Err(self.unknown(here));
        }
        if self.serde && !place::is_of_serde(&self.name) {
            return Err(self.error(format!(
                "serde has no key `{}`: write `#[model({})]`",
                self.name,
                place::form(&self.name)
            )));
        }
        Ok(())
    }

    /// Fills an option; one that was filled before is an error.
    pub(super) fn set<T>(&self, slot: &mut Option<T>, value: T) -> Result<()> {
        if slot.is_some() {
            return Err(self.set_twice());
        }
        *slot = Some(value);
        Ok(())
    }

    fn set_twice(&self) -> Error {
        self.error(format!("`{}` is set twice: keep one", self.name))
    }

    pub(super) fn set_flag(&self, slot: &mut Option<Span>, input: ParseStream<'_>) -> Result<()> {
        self.flag(input)?;
        self.set(slot, self.span)
    }
}
