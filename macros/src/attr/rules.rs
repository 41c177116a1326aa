//! The keys that constrain a value: on newtypes, on fields, and nested in `each(..)`, `keys(..)` and `values(..)`.

use super::key::Key;
use super::place::Place;
use super::value;
use crate::diag::Errors;
use crate::model::{Limit, Pattern, Range, Rules};
use crate::pattern;
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::spanned::Spanned as _;
use syn::{Error, Expr, Result};

/// Constraints as they were written, bound by bound.
#[derive(Default)]
pub(crate) struct RulesAttrs {
    rules: Rules,
    gt: Option<(Expr, Span)>,
    ge: Option<(Expr, Span)>,
    lt: Option<(Expr, Span)>,
    le: Option<(Expr, Span)>,
}

impl RulesAttrs {
    /// Whether the key is a constraint; if so it was taken.
    pub(super) fn take(
        &mut self,
        key: &Key,
        input: ParseStream<'_>,
        errors: &mut Errors,
    ) -> Result<bool> {
        let rules = &mut self.rules;
        match key.name.as_str() {
            // range = a..=b, gt = a, ge = a, lt = b, le = b
            "range" => key.set(&mut rules.range, value::range(key, input)?)?,
            "gt" => key.set(&mut self.gt, one(key, input)?)?,
            "ge" => key.set(&mut self.ge, one(key, input)?)?,
            "lt" => key.set(&mut self.lt, one(key, input)?)?,
            "le" => key.set(&mut self.le, one(key, input)?)?,
            // multiple_of = step
            "multiple_of" => key.set(&mut rules.multiple_of, one(key, input)?)?,
            // len = a..=b, items = a..=b, entries = a..=b
            "len" => key.set(&mut rules.len, value::range(key, input)?)?,
            "items" => key.set(&mut rules.items, value::range(key, input)?)?,
            "entries" => key.set(&mut rules.entries, value::range(key, input)?)?,
            // pattern = ".."
            "pattern" => key.set(&mut rules.pattern, translated(key, input)?)?,
            // unique
            "unique" => key.set_flag(&mut rules.unique, input)?,
            // each(..), keys(..), values(..)
            "each" => key.set(&mut rules.each, nested(key, input, errors)?)?,
            "keys" => key.set(&mut rules.keys, nested(key, input, errors)?)?,
            "values" => key.set(&mut rules.values, nested(key, input, errors)?)?,
            // check = path, as often as there are checks
            "check" => rules.checks.push(value::path(key, input)?),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Where the first constraint is, `check`s included.
    pub(super) fn first_span(&self) -> Option<Span> {
        let rules = &self.rules;
        let ends = [&self.gt, &self.ge, &self.lt, &self.le, &rules.multiple_of];
        let ranges = [&rules.range, &rules.len, &rules.items, &rules.entries];
        let nested = [&rules.each, &rules.keys, &rules.values];
        first(&ends, |(_, span)| *span)
            .or_else(|| first(&ranges, |range| range.span))
            .or_else(|| first(&nested, |(_, span)| *span))
            .or(rules.pattern.as_ref().map(|pattern| pattern.span))
            .or(rules.unique)
            .or_else(|| rules.checks.first().map(|path| path.span()))
    }

    /// `gt`, `ge`, `lt` and `le` become one range.
    pub(crate) fn finish(self, errors: &mut Errors) -> Rules {
        let mut rules = self.rules;
        let ends = [&self.gt, &self.ge, &self.lt, &self.le];
        let Some(span) = first(&ends, |(_, span)| *span) else {
            return rules;
        };
        if rules.range.is_some() {
            errors.at(
                span,
                "`range` and `gt`, `ge`, `lt`, `le` say the same thing: keep one of them",
            );
            return rules;
        }
        let low = limit(self.gt, self.ge, ["gt", "ge"], errors);
        let high = limit(self.lt, self.le, ["lt", "le"], errors);
        rules.range = Some(Range { low, high, span });
        rules
    }
}

/// Where the first of several keys is.
fn first<T>(keys: &[&Option<T>], span: fn(&T) -> Span) -> Option<Span> {
    keys.iter().find_map(|key| key.as_ref().map(span))
}

/// One end of a range, from the key that leaves its value out and the key that takes it in.
fn limit(
    excluded: Option<(Expr, Span)>,
    included: Option<(Expr, Span)>,
    [without, with]: [&str; 2],
    errors: &mut Errors,
) -> Limit {
    match (excluded, included) {
        (Some(_), Some((_, span))) => {
            errors.at(
                span,
                format!("`{without}` and `{with}` set the same bound: keep one of them"),
            );
            Limit::None
        }
        (Some((bound, _)), None) => Limit::Excluded(bound),
        (None, Some((bound, _))) => Limit::Included(bound),
        (None, None) => Limit::None,
    }
}

fn one(key: &Key, input: ParseStream<'_>) -> Result<(Expr, Span)> {
    key.equals(input)?;
    Ok((value::expr(input)?, key.span))
}

fn nested(key: &Key, input: ParseStream<'_>, errors: &mut Errors) -> Result<(Box<Rules>, Span)> {
    let before = errors.count();
    let mut attrs = RulesAttrs::default();
    key.list(input, |content| {
        super::keys(content, false, errors, &mut |key, input, errors| {
            key.allowed(Place::Nested)?;
            attrs.take(key, input, errors).map(drop)
        });
        Ok(())
    })?;
    let rules = attrs.finish(errors);
    if rules.is_empty() && errors.count() == before {
        let empty = format!(
            "`{}(..)` is empty: put a constraint in it or remove it",
            key.name
        );
        return Err(key.error(empty));
    }
    Ok((Box::new(rules), key.span))
}

fn translated(key: &Key, input: ParseStream<'_>) -> Result<Pattern> {
    let literal = value::literal_text(key, input)?;
    if !cfg!(feature = "pattern") {
        return Err(key.error(
            "`pattern` needs the feature `pattern` of realtime-model: switch it on in Cargo.toml",
        ));
    }
    let text = literal.value();
    match pattern::translate(&text) {
        Ok(regex) => Ok(Pattern {
            text,
            regex,
            span: literal.span(),
        }),
        Err(error) => Err(Error::new(literal.span(), format!("`pattern`: {error}"))),
    }
}
