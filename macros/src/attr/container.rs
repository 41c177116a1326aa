//! The keys of a struct or enum.

use super::key::Key;
use super::place::Place;
use super::refused;
use super::rules::RulesAttrs;
use super::value::{self, Both, Spanned};
use super::variant::{rename_all, tags};
use super::{DefaultAttr, each_key};
use crate::diag::Errors;
use crate::model::Tag;
use crate::naming::RenameAll;
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Result, Token, WherePredicate, token};

#[derive(Default)]
pub(crate) struct ContainerAttrs {
    pub krate: Option<Path>,
    pub lenient: Option<Span>,
    pub deny_unknown_fields: Option<Span>,
    pub transparent: Option<Span>,
    pub tags: Option<Vec<Tag>>,
    pub bound: Both<Vec<WherePredicate>>,
    pub rename_all: Both<RenameAll>,
    pub default: Option<DefaultAttr>,
    /// On a newtype; `check` of a struct is in here too.
    pub rules: RulesAttrs,
}

impl ContainerAttrs {
    pub(crate) fn parse(attrs: &[Attribute], place: Place, errors: &mut Errors) -> Self {
        let mut found = ContainerAttrs::default();
        each_key(attrs, errors, &mut |key, input, errors| {
            found.take(key, place, input, errors)
        });
        found
    }

    fn take(
        &mut self,
        key: &Key,
        place: Place,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> Result<()> {
        if key.name == "tag" && place != Place::Newtype && !input.peek(token::Paren) {
            return Err(key.error(refused::no_tag(place)));
        }
        key.allowed(place)?;
        match key.name.as_str() {
            // crate = path, crate = "path"
            "crate" => key.set(&mut self.krate, value::path(key, input)?),
            // lenient
            "lenient" => key.set_flag(&mut self.lenient, input),
            // deny_unknown_fields
            "deny_unknown_fields" => key.set_flag(&mut self.deny_unknown_fields, input),
            // transparent, which every newtype is
            "transparent" => key.set_flag(&mut self.transparent, input),
            // tag(key = "..", ..)
            "tag" => key.set(&mut self.tags, tags(key, input)?),
            // default, default = path
            "default" => key.set(&mut self.default, DefaultAttr::parse_path(key, input)?),
            // rename_all = "..", rename_all(serialize = "..", deserialize = "..")
            "rename_all" => self.set_rename_all(key, input),
            // bound = "..", bound(serialize = "..", deserialize = "..")
            "bound" => {
                let bound = value::both(key, input, bounds)?;
                set_both(key, &mut self.bound, bound)
            }
            // check = path, and all constraints of a newtype
            _ => self.rules.take(key, input, errors).map(drop),
        }
    }

    fn set_rename_all(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        let rules = value::both(key, input, rename_all)?;
        set_both(key, &mut self.rename_all, rules)
    }
}

/// Fills each direction that was given.
pub(super) fn set_both<T>(key: &Key, slot: &mut Both<T>, value: Both<T>) -> Result<()> {
    if let Some(write) = value.write {
        key.set(&mut slot.write, write)?;
    }
    if let Some(read) = value.read {
        key.set(&mut slot.read, read)?;
    }
    Ok(())
}

fn bounds(key: &Key, input: ParseStream<'_>) -> Result<Vec<WherePredicate>> {
    let text = value::literal_text(key, input)?;
    text.parse_with(Punctuated::<WherePredicate, Token![,]>::parse_terminated)
        .map(|predicates| predicates.into_iter().collect())
        .map_err(|_| {
            syn::Error::new(
                text.span(),
                "`bound` takes what stands behind `where`: \"T: Trait, ..\"",
            )
        })
}

/// A name, for `rename` and `alias`.
pub(super) fn name(key: &Key, input: ParseStream<'_>) -> Result<Spanned<String>> {
    value::text(key, input)
}
