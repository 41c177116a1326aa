//! Names on the wire that two things have.

use crate::diag::Errors;
use crate::model::{Field, Names, Role, Tag};
use proc_macro2::Span;
use std::collections::HashMap;
use syn::ext::IdentExt as _;

/// Two fields with one name, in one direction or the other.
pub(super) fn of_fields(fields: &[Field], errors: &mut Errors) {
    let fields: Vec<&Field> = fields
        .iter()
        .filter(|field| field.role == Role::Plain)
        .collect();
    let mut read = Taken::default();
    for field in fields.iter().filter(|field| field.skip_read.is_none()) {
        read.take_all(field, errors);
    }
    let mut written = Taken::default();
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
struct Taken<'a> {
    names: HashMap<&'a str, (&'a Field, bool)>,
}

impl<'a> Taken<'a> {
    fn take_all(&mut self, field: &'a Field, errors: &mut Errors) {
        self.take(field, &field.names.read, field.names.span, false, errors);
        for (alias, span) in &field.names.aliases {
            self.take(field, alias, *span, false, errors);
        }
    }

    /// `said`: reading found the same clash already, if the other field is such a one too.
    fn take(
        &mut self,
        field: &'a Field,
        name: &'a str,
        span: Span,
        said: bool,
        errors: &mut Errors,
    ) {
        let Some((other, other_said)) = self.names.insert(name, (field, said)) else {
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
