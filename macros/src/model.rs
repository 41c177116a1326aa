//! The model of an annotated item: everything the attributes said, typed and with spans.
//!
//! No `syn::Attribute` is left in here, and nothing here decides whether the item makes sense:
//! `check` does, and turns an [`Item`] into a [`Checked`] one, the only thing `expand` accepts.

use proc_macro2::{Ident, Span};
use syn::{Expr, Generics, Path, Type, Visibility, WherePredicate};

/// An item as the user wrote it.
pub(crate) struct Item {
    pub ident: Ident,
    pub vis: Visibility,
    pub generics: Generics,
    pub options: Options,
    pub kind: Kind,
}

impl Item {
    /// All named fields, those of variants included.
    fn fields(&self) -> Vec<&Field> {
        let mut found = Vec::new();
        match &self.kind {
            Kind::Object(fields) => found.extend(fields),
            Kind::Union(variants) => {
                for variant in variants {
                    if let VariantKind::Named(fields) = &variant.kind {
                        found.extend(fields);
                    }
                }
            }
            Kind::Newtype(_) | Kind::Literals(_) => {}
        }
        found
    }

    /// The enums that `literal(..)` writes beside the item.
    pub(crate) fn enums_beside(&self) -> Vec<&Literals> {
        let fields = self.fields().into_iter();
        fields.filter_map(|field| field.literal.as_ref()).collect()
    }
}

/// An item whose attributes were found to make sense together; only `check` makes one.
pub(crate) struct Checked(pub(super) Item);

/// The container keys.
pub(crate) struct Options {
    /// Where the runtime is: `::realtime_model`, or what `crate = ..` says.
    pub krate: Path,
    pub lenient: bool,
    pub deny_unknown_fields: bool,
    /// `tag(key = "value", ..)`.
    pub tags: Vec<Tag>,
    /// `bound = ".."`: replaces the bounds that are added to type parameters.
    pub bound_read: Option<Vec<WherePredicate>>,
    pub bound_write: Option<Vec<WherePredicate>>,
    /// serde's container `default`: absent fields come from this value.
    pub default: Option<Default>,
    /// `check = path` on the container, in order.
    pub checks: Vec<Path>,
}

pub(crate) enum Kind {
    /// A struct with named fields.
    Object(Vec<Field>),
    /// A struct with one unnamed field; the rules are those of its attributes.
    Newtype(Box<Newtype>),
    /// An enum of unit variants (and perhaps one `other`).
    Literals(Literals),
    /// Every other enum.
    Union(Vec<Variant>),
}

pub(crate) struct Tag {
    /// The key's name on the wire.
    pub key: String,
    pub key_span: Span,
    /// The text it must have.
    pub value: String,
}

pub(crate) struct Newtype {
    pub ty: Type,
    pub rules: Rules,
}

pub(crate) struct Field {
    pub ident: Ident,
    /// Also that of `<field>_or_default`.
    pub vis: Visibility,
    pub ty: Type,
    pub names: Names,
    pub role: Role,
    /// The key, when the field is left out in one direction or the other.
    pub skip_read: Option<Span>,
    pub skip_write: Option<Span>,
    pub skip_write_if: Option<Path>,
    pub read_with: Option<Path>,
    pub write_with: Option<Path>,
    pub default: Option<Default>,
    /// `borrow`: borrow from the input what can be.
    pub borrow: Option<Span>,
    pub rules: Rules,
    /// `literal(..)`: the enum to write beside the struct.
    pub literal: Option<Literals>,
    /// The type is spelled `Option<..>`.
    pub is_option: bool,
}

/// What a field is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Plain,
    /// `#[model(extra)]`.
    Extra,
}

/// A field's or variant's names on the wire, `rename` and `rename_all` applied, raw identifiers unprefixed.
pub(crate) struct Names {
    pub write: String,
    pub read: String,
    pub aliases: Vec<(String, Span)>,
    /// Where the name comes from: the `rename` if there is one, else the identifier.
    pub span: Span,
}

pub(crate) enum Default {
    /// `default`: `Default::default()`.
    Trait(Span),
    /// `default = expr`; for serde's `default = "path"` a call of that path.
    Expr(Box<Expr>, Span),
}

/// A variant of a union.
pub(crate) struct Variant {
    pub ident: Ident,
    pub names: Names,
    pub kind: VariantKind,
    /// `#[model(other)]`.
    pub other: Option<Span>,
    /// `#[model(tag(..))]` on the variant.
    pub tags: Vec<Tag>,
    /// `#[model(tag_optional)]`.
    pub tag_optional: Option<Span>,
    /// `#[model(shape = string | integer | number | bool | list | object | map)]`.
    pub shape: Option<(ShapeKey, Span)>,
    /// `borrow`, on the variant or on its one field.
    pub borrow: Option<Span>,
}

pub(crate) enum VariantKind {
    Unit,
    One(Box<Type>),
    Named(Vec<Field>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ShapeKey {
    String,
    Integer,
    Number,
    Bool,
    List,
    Object,
    Map,
}

/// String or integer literals: a whole enum of unit variants, or a field's `literal(..)`.
pub(crate) struct Literals {
    /// The enum's name: the item's own, or the field's innermost type.
    pub ident: Ident,
    pub values: Vec<Literal>,
    /// The variant that keeps unknown values: `Other` for `..`, or the one with `#[model(other)]`.
    pub open: Option<Ident>,
    /// `derive(..)` inside `literal(..)`.
    pub derives: Vec<Path>,
    /// The `literal` key, or the item's name.
    pub span: Span,
}

impl Literals {
    /// Whether they are integers, and not strings: they are of one kind.
    pub(crate) fn is_integers(&self) -> bool {
        let first = self.values.first();
        first.is_some_and(|first| matches!(first.value, LiteralValue::Integer(_)))
    }

    /// The one that is listed for a value.
    pub(crate) fn get(&self, value: &LiteralValue) -> Option<&Literal> {
        self.values.iter().find(|literal| literal.value == *value)
    }
}

pub(crate) struct Literal {
    pub variant: Ident,
    pub value: LiteralValue,
    /// Further spellings that decode to the same variant (`alias`).
    pub aliases: Vec<(String, Span)>,
    pub span: Span,
}

#[derive(Clone, PartialEq, Eq)]
pub(crate) enum LiteralValue {
    Text(String),
    Integer(i64),
}

/// The constraints on one value. Absent ones cost nothing.
#[derive(Default)]
pub(crate) struct Rules {
    /// `range`, `gt`, `ge`, `lt`, `le`.
    pub range: Option<Range>,
    pub multiple_of: Option<(Expr, Span)>,
    pub len: Option<Range>,
    pub pattern: Option<Pattern>,
    pub items: Option<Range>,
    pub unique: Option<Span>,
    pub each: Option<(Box<Rules>, Span)>,
    pub entries: Option<Range>,
    pub keys: Option<(Box<Rules>, Span)>,
    pub values: Option<(Box<Rules>, Span)>,
    /// `check = path` on a field.
    pub checks: Vec<Path>,
}

impl Rules {
    /// Whether nothing is constrained.
    pub(crate) fn is_empty(&self) -> bool {
        let Rules {
            range,
            multiple_of,
            len,
            pattern,
            items,
            unique,
            each,
            entries,
            keys,
            values,
            checks,
        } = self;
        let ranges = [range, len, items, entries];
        ranges.iter().all(|range| range.is_none())
            && [each, keys, values].iter().all(|rules| rules.is_none())
            && multiple_of.is_none()
            && pattern.is_none()
            && unique.is_none()
            && checks.is_empty()
    }
}

impl Rules {
    /// What a number is compared with, as written.
    pub(crate) fn numbers(&self) -> Vec<&Expr> {
        let mut numbers = Vec::new();
        if let Some(range) = &self.range {
            numbers = range.bounds();
        }
        numbers.extend(self.multiple_of.as_ref().map(|(step, _)| step));
        numbers
    }
}

/// `a..=b`, `a..b`, `a..`, `..=b`, `..b`, or what `gt`, `ge`, `lt`, `le` together say.
pub(crate) struct Range {
    pub low: Limit,
    pub high: Limit,
    pub span: Span,
}

pub(crate) enum Limit {
    None,
    Included(Expr),
    Excluded(Expr),
}

impl Range {
    /// The bounds that there are.
    pub(crate) fn bounds(&self) -> Vec<&Expr> {
        let mut bounds = Vec::new();
        bounds.extend(self.low.bound());
        bounds.extend(self.high.bound());
        bounds
    }
}

impl Limit {
    fn bound(&self) -> Option<&Expr> {
        match self {
            Limit::None => None,
            Limit::Included(bound) | Limit::Excluded(bound) => Some(bound),
        }
    }
}

pub(crate) struct Pattern {
    /// As written: ECMA-262.
    pub text: String,
    /// For the linear engine: the `regex` crate's syntax, equal in meaning.
    pub regex: String,
    pub span: Span,
}
