//! Names on the wire that two things have.

use crate::diag::Errors;
use crate::model::{Field, Names, Role, Tag};
use crate::taken::Taken;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;

/// Two fields with one name, in one direction or the other.
pub(super) fn of_fields(fields: &[Field], errors: &mut Errors) {
    let fields: Vec<&Field> = fields
        .iter()
        .filter(|field| field.role == Role::Plain)
        .collect();
    let mut read = Clashes::default();
    for field in fields.iter().filter(|field| field.skip_read.is_none()) {
        read.take_all(field, errors);
    }
    let mut written = Clashes::default();
    let said = |field: &Field| field.skip_read.is_none() && field.names.read == field.names.write;
    for field in fields.iter().filter(|field| field.skip_write.is_none()) {
        written.take(
            field,
            &field.names.write,
            field.names.span,
            said(field),
            errors,
        );
    }
}

/// Names, and the fields that have them.
#[derive(Default)]
struct Clashes<'a> {
    names: Taken,
    fields: Vec<(&'a Field, bool)>,
}

impl<'a> Clashes<'a> {
    fn take_all(&mut self, field: &'a Field, errors: &mut Errors) {
        self.take(field, &field.names.read, field.names.span, false, errors);
        for (alias, span) in &field.names.aliases {
            self.take(field, alias, *span, false, errors);
        }
    }

    /// `said`: reading found the same clash already, if the other field is such a one too.
    fn take(&mut self, field: &'a Field, name: &str, span: Span, said: bool, errors: &mut Errors) {
        let earlier = self.names.take(name.to_owned(), self.fields.len());
        self.fields.push((field, said));
        let Some((other, other_said)) = earlier.map(|earlier| self.fields[earlier]) else {
            return;
        };
        if std::ptr::eq(other, field) || (said && other_said) {
            return;
        }
        let (other, field) = (other.ident.unraw(), field.ident.unraw());
        errors.at(
            span,
            format!(
                "fields `{other}` and `{field}` are both {name:?} on the wire: rename one of them"
            ),
        );
    }
}

/// Spellings, and the variants that have them.
#[derive(Default)]
pub(super) struct Spellings<'a> {
    names: Taken,
    variants: Vec<&'a Ident>,
}

impl<'a> Spellings<'a> {
    pub(super) fn take(
        &mut self,
        spelling: String,
        variant: &'a Ident,
        span: Span,
        errors: &mut Errors,
    ) {
        let earlier = self.names.take(spelling.clone(), self.variants.len());
        self.variants.push(variant);
        let Some(earlier) = earlier.map(|earlier| self.variants[earlier]) else {
            return;
        };
        let message = if earlier == variant {
            format!("{spelling} stands here twice: remove one")
        } else {
            format!("{spelling} is the spelling of `{earlier}` already: rename one of them")
        };
        errors.at(span, message);
    }
}

/// A tag that is also a field.
pub(super) fn of_tags(tags: &[Tag], fields: &[Field], errors: &mut Errors) {
    for (at, tag) in tags.iter().enumerate() {
        if tags[..at].iter().any(|earlier| earlier.key == tag.key) {
            errors.at(
                tag.key_span,
                format!("the tag `{}` is given twice: a key has one text", tag.key),
            );
        }
        let plain = fields.iter().filter(|field| field.role == Role::Plain);
        for field in plain.filter(|field| has(&field.names, &tag.key)) {
            let message = format!(
                "the tag `{}` is no field: remove `{}`, the tag is written and checked without it",
                tag.key, field.ident
            );
            errors.at(field.ident.span(), message);
        }
    }
}

fn has(names: &Names, name: &str) -> bool {
    names.read == name
        || names.write == name
        || names.aliases.iter().any(|(alias, _)| alias == name)
}
