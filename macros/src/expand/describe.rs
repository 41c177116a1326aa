//! The static description of objects: tables of fields, tags and shapes. Constants only.

use super::{defaults, rules};
use crate::model::{Default, Field, Options, Role, Rules, ShapeKey, Tag};
use proc_macro2::{Ident, TokenStream};
use syn::Type;
use syn::ext::IdentExt;

/// What the table of an object says besides its fields.
pub(super) struct Head<'a> {
    pub ident: &'a Ident,
    pub tags: &'a [Tag],
    pub options: &'a Options,
    /// A value of the whole container fills the gaps.
    pub base: bool,
    pub checked: bool,
}

/// The fields that have an index, in its order: all but `extra` and those that are neither read nor written.
pub(super) fn indexed(fields: &[Field]) -> std::vec::IntoIter<(usize, &Field)> {
    let mut there = Vec::new();
    for field in fields {
        let skipped = field.skip_read.is_some() && field.skip_write.is_some();
        if field.role == Role::Plain && !skipped {
            there.push((there.len(), field));
        }
    }
    there.into_iter()
}

/// Whether the field keeps what is unknown.
pub(super) fn is_extra(field: &Field) -> bool {
    field.role == Role::Extra
}

/// The field that keeps what is unknown.
pub(super) fn extra(fields: &[Field]) -> Option<&Field> {
    fields.iter().find(|field| is_extra(field))
}

/// `__rt::Table`.
pub(super) fn table(head: &Head<'_>, fields: &[Field]) -> TokenStream {
    let name = name(head.ident);
    let described = all(fields, head.base);
    let tags = (!head.tags.is_empty()).then(|| {
        let tags = tags(head.tags);
        quote!(.tags(#tags))
    });
    let extra = extra(fields).map(|_| quote!(.extra()));
    let deny = head
        .options
        .deny_unknown_fields
        .then(|| quote!(.deny_unknown_fields()));
    let flags = flags(head, fields);
    quote!(__rt::Table::new(#name, &#described) #tags #extra #deny #flags)
}

/// What can be told of all fields here, so that no constant has to look for it.
fn flags(head: &Head<'_>, fields: &[Field]) -> TokenStream {
    let any = |is: fn(&Field) -> bool| indexed(fields).any(|(_, field)| is(field));
    let aliased = any(|field| !field.names.aliases.is_empty()).then(|| quote!(.aliased()));
    let constrained = head.checked || any(|field| !ruled(&field.rules, &field.ty).is_empty());
    let constrained = constrained.then(|| quote!(.constrained()));
    let either = |one: &str, other: &str| needs_escape(one) || needs_escape(other);
    let mut tags = head.tags.iter();
    let escaped = tags.any(|tag| either(&tag.key, &tag.value))
        || any(|field| needs_escape(&field.names.write) || needs_escape(&field.names.read));
    let escaped = escaped.then(|| quote!(.escaped()));
    quote!(#aliased #constrained #escaped)
}

/// In JSON.
fn needs_escape(text: &str) -> bool {
    text.bytes()
        .any(|byte| byte < b' ' || byte == b'"' || byte == b'\\')
}

/// An item's or variant's name, as a reader knows it.
pub(super) fn name(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// `&[("type", "response.done")]`.
pub(super) fn tags(tags: &[Tag]) -> TokenStream {
    let pairs = tags
        .iter()
        .map(|Tag { key, value, .. }| quote!((#key, #value)));
    quote!(&[#(#pairs),*])
}

/// An array of `__rt::Field`s.
fn all(fields: &[Field], base: bool) -> TokenStream {
    let described: Vec<_> = indexed(fields)
        .map(|(_, field)| Described::of(field, base))
        .collect();
    let plain: Option<Vec<_>> = described.iter().map(Described::plain).collect();
    match plain.filter(|plain| !plain.is_empty()) {
        Some(plain) => quote!(__rt::Field::plain([#(#plain),*])),
        None => {
            let fields = described.iter().map(Described::built);
            quote!([#(#fields),*])
        }
    }
}

/// What a table says of a field.
struct Described<'a> {
    name: &'a str,
    facts: TokenStream,
    /// It may be absent whatever its type is.
    optional: bool,
    /// Its type is spelled `Option`.
    option: bool,
    more: TokenStream,
}

impl<'a> Described<'a> {
    fn of(field: &'a Field, base: bool) -> Self {
        let mut more = names(field);
        more.extend(directions(field));
        more.extend(default(field));
        more.extend(ruled(&field.rules, &field.ty));
        more.extend(defaults::within(field));
        Described {
            name: &field.names.write,
            facts: facts(field),
            optional: base || field.skip_read.is_some() || field.default.is_some(),
            option: field.is_option && field.read_with.is_none(),
            more,
        }
    }

    /// An element of `__rt::Field::plain`, if that is all there is to say.
    fn plain(&self) -> Option<TokenStream> {
        let Described {
            name,
            facts,
            option,
            ..
        } = self;
        let plain = !self.optional && self.more.is_empty();
        plain.then(|| quote!((#name, #facts, #option)))
    }

    fn built(&self) -> TokenStream {
        let Described {
            name, facts, more, ..
        } = self;
        let new = match (self.optional, self.option) {
            (true, _) => quote!(optional),
            (false, true) => quote!(option),
            (false, false) => quote!(new),
        };
        quote!(__rt::Field::#new(#name, #facts) #more)
    }
}

/// A function of the user's may read anything: nothing is known of the field then.
fn facts(field: &Field) -> TokenStream {
    let ty = &field.ty;
    match field.read_with {
        Some(_) => quote!(__rt::UNKNOWN),
        None => quote!(__rt::Of::<#ty>::FACTS),
    }
}

fn names(field: &Field) -> TokenStream {
    let names = &field.names;
    let read = (names.read != names.write).then(|| {
        let read = &names.read;
        quote!(.read_as(#read))
    });
    let aliases = (!names.aliases.is_empty()).then(|| {
        let aliases = names.aliases.iter().map(|(alias, _)| alias);
        quote!(.aliases(&[#(#aliases),*]))
    });
    quote!(#read #aliases)
}

fn directions(field: &Field) -> TokenStream {
    let not_read = field.skip_read.map(|_| quote!(.not_read()));
    let not_written = field.skip_write.map(|_| quote!(.not_written()));
    quote!(#not_read #not_written)
}

fn default(field: &Field) -> TokenStream {
    let Some(Default::Expr(expr, _)) = &field.default else {
        return TokenStream::new();
    };
    let text = defaults::text(expr);
    quote!(.default(#text))
}

/// `.rules(&[..])` and `.checked()`, where there are any.
pub(super) fn ruled(rules: &Rules, ty: &Type) -> TokenStream {
    let list = rules::list(rules, &quote!(#ty));
    let list = (!list.is_empty()).then(|| quote!(.rules(&[#(#list),*])));
    let checked = (!rules.checks.is_empty()).then(|| quote!(.checked()));
    quote!(#list #checked)
}

/// `__rt::Shape`, as stated by `shape = ..`.
pub(super) fn stated(shape: ShapeKey) -> TokenStream {
    match shape {
        ShapeKey::String => quote!(__rt::Shape::String),
        ShapeKey::Integer => quote!(__rt::Shape::Integer),
        ShapeKey::Number => quote!(__rt::Shape::Number),
        ShapeKey::Bool => quote!(__rt::Shape::Bool),
        ShapeKey::List => quote!(__rt::Shape::List),
        ShapeKey::Object => quote!(__rt::Shape::Object(&[])),
        ShapeKey::Map => quote!(__rt::Shape::Map),
    }
}
