//! The keys of a field.

use super::container::{name, set_both};
use super::each_key;
use super::key::Key;
use super::literal::{self, LiteralAttr};
use super::place::Place;
use super::rules::RulesAttrs;
use super::value::{self, Both, Spanned};
use crate::diag::Errors;
use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{Attribute, Error, Expr, Lifetime, LitStr, Path, Result, Token, parse_quote_spanned};

#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub rename: Both<Spanned<String>>,
    pub aliases: Vec<Spanned<String>>,
    pub literal: Option<LiteralAttr>,
    pub extra: Option<Span>,
    pub default: Option<DefaultAttr>,
    pub skip_read: Option<Span>,
    pub skip_write: Option<Span>,
    pub skip_write_if: Option<Path>,
    pub read_with: Option<Path>,
    pub write_with: Option<Path>,
    pub borrow: Option<Borrow>,
    pub rules: RulesAttrs,
}

/// `borrow`, or `borrow = "'a + 'b"`.
pub(crate) struct Borrow {
    pub span: Span,
    pub lifetimes: Vec<Lifetime>,
}

/// `default`, or `default = expr`.
pub(crate) struct DefaultAttr {
    pub span: Span,
    pub expr: Option<Expr>,
    /// serde's form: the path of a function that gives the whole field.
    pub is_function: bool,
}

impl FieldAttrs {
    pub(crate) fn parse(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut found = FieldAttrs::default();
        each_key(attrs, errors, &mut |key, input, errors| {
            found.take(key, input, errors)
        });
        found
    }

    fn take(&mut self, key: &Key, input: ParseStream<'_>, errors: &mut Errors) -> Result<()> {
        key.allowed(Place::Field)?;
        match key.name.as_str() {
            // rename = "..", rename(serialize = "..", deserialize = "..")
            "rename" => {
                let names = value::both(key, input, name)?;
                set_both(key, &mut self.rename, names)
            }
            // alias = "..", as often as there are aliases
            "alias" => {
                self.aliases.push(name(key, input)?);
                Ok(())
            }
            // literal("..", "..", ..)
            "literal" => literal::parse(key, input, &mut self.literal, errors),
            // extra
            "extra" => key.set_flag(&mut self.extra, input),
            // default, default = expr
            "default" => key.set(&mut self.default, DefaultAttr::parse(key, input)?),
            // borrow, borrow = "'a + 'b"
            "borrow" => key.set(&mut self.borrow, Borrow::parse(key, input)?),
            name if name.starts_with("skip") => self.skip(key, input),
            name if name.ends_with("with") => self.with(key, input),
            _ => self.rules.take(key, input, errors).map(drop),
        }
    }

    fn skip(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        match key.name.as_str() {
            // skip
            "skip" => {
                key.set_flag(&mut self.skip_write, input)?;
                key.set(&mut self.skip_read, key.span)
            }
            // skip_serializing
            "skip_serializing" => key.set_flag(&mut self.skip_write, input),
            // skip_deserializing
            "skip_deserializing" => key.set_flag(&mut self.skip_read, input),
            // skip_serializing_if = path
            _ => key.set(&mut self.skip_write_if, value::path(key, input)?),
        }
    }

    fn with(&mut self, key: &Key, input: ParseStream<'_>) -> Result<()> {
        let path = value::path(key, input)?;
        match key.name.as_str() {
            // serialize_with = path
            "serialize_with" => set_function(key, &mut self.write_with, path),
            // deserialize_with = path
            "deserialize_with" => set_function(key, &mut self.read_with, path),
            // with = module
            _ => {
                let [write, read] = ["serialize", "deserialize"]
                    .map(|function| function_of(&path, function, key.span));
                set_function(key, &mut self.write_with, write)?;
                set_function(key, &mut self.read_with, read)
            }
        }
    }
}

fn set_function(key: &Key, slot: &mut Option<Path>, path: Path) -> Result<()> {
    if slot.is_some() {
        let twice = format!(
            "`{}` sets a function that is set already: keep `with`, or one function for each direction",
            key.name
        );
        return Err(key.error(twice));
    }
    key.set(slot, path)
}

impl FieldAttrs {
    /// The keys that are set besides `extra`, which stands alone.
    pub(crate) fn beside_extra(&self) -> impl Iterator<Item = (&'static str, Span)> {
        let name = self.rename.read.as_ref().or(self.rename.write.as_ref());
        let path = |path: &Option<Path>| path.as_ref().map(|path| path.span());
        let keys = [
            ("rename", name.map(|name| name.span)),
            ("alias", self.aliases.first().map(|alias| alias.span)),
            ("literal", self.literal.as_ref().map(|literal| literal.span)),
            ("default", self.default.as_ref().map(|default| default.span)),
            ("skip", self.skip_read.or(self.skip_write)),
            ("skip_serializing_if", path(&self.skip_write_if)),
            ("deserialize_with", path(&self.read_with)),
            ("serialize_with", path(&self.write_with)),
            ("borrow", self.borrow.as_ref().map(|borrow| borrow.span)),
            ("a constraint", self.rules.first_span()),
        ];
        keys.into_iter()
            .filter_map(|(key, span)| Some((key, span?)))
    }
}

/// `module::function`
fn function_of(module: &Path, function: &str, span: Span) -> Path {
    let function = Ident::new(function, span);
    parse_quote_spanned!(span=> #module::#function)
}

impl DefaultAttr {
    fn parse(key: &Key, input: ParseStream<'_>) -> Result<Self> {
        if key.serde || !input.peek(Token![=]) {
            return Self::parse_path(key, input);
        }
        key.equals(input)?;
        Ok(DefaultAttr {
            span: key.span,
            expr: Some(value::expr(input)?),
            is_function: false,
        })
    }

    /// serde's form, in which `default = "path"` is a call of that path; on a container the only one.
    pub(super) fn parse_path(key: &Key, input: ParseStream<'_>) -> Result<Self> {
        let span = key.span;
        if !input.peek(Token![=]) {
            key.flag(input)?;
            return Ok(DefaultAttr {
                span,
                expr: None,
                is_function: false,
            });
        }
        let path = value::path(key, input)?;
        Ok(DefaultAttr {
            span,
            expr: Some(parse_quote_spanned!(path.span()=> #path())),
            is_function: true,
        })
    }
}

impl Borrow {
    pub(super) fn parse(key: &Key, input: ParseStream<'_>) -> Result<Self> {
        let mut lifetimes = Vec::new();
        if input.peek(Token![=]) {
            lifetimes = named_lifetimes(&value::literal_text(key, input)?)?;
        } else {
            key.flag(input)?;
        }
        Ok(Borrow {
            span: key.span,
            lifetimes,
        })
    }
}

fn named_lifetimes(text: &LitStr) -> Result<Vec<Lifetime>> {
    text.parse_with(|input: ParseStream<'_>| {
        syn::punctuated::Punctuated::<Lifetime, Token![+]>::parse_separated_nonempty_with(
            input,
            Lifetime::parse,
        )
    })
    .map(|lifetimes| lifetimes.into_iter().collect())
    .map_err(|_| {
        Error::new(
            text.span(),
            "`borrow` takes lifetimes: `borrow = \"'a + 'b\"`",
        )
    })
}

/// The keys of an unnamed field: that of a newtype takes none, that of a variant `borrow`.
#[derive(Default)]
pub(crate) struct MemberAttrs {
    pub borrow: Option<Borrow>,
}

impl MemberAttrs {
    pub(crate) fn parse(attrs: &[Attribute], place: Place, errors: &mut Errors) -> Self {
        let mut found = MemberAttrs::default();
        each_key(attrs, errors, &mut |key, input, _| {
            key.allowed(place)?;
            key.set(&mut found.borrow, Borrow::parse(key, input)?)
        });
        found
    }
}
