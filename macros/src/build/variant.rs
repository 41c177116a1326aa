//! A variant, before it is known whether its enum is a union or a list of literals.

use super::field;
use crate::attr::{MemberAttrs, Place, Rename, VariantAttrs};
use crate::diag::Errors;
use crate::model::{Field, Literal, LiteralValue, Names, Variant, VariantKind};
use crate::naming::RenameAll;
use crate::ty;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::{Fields, Type};

/// A variant as written.
pub(super) struct Built {
    ident: Ident,
    attrs: VariantAttrs,
    kind: VariantKind,
    by_rule: [String; 2],
}

pub(super) fn built(
    variant: &syn::Variant,
    write: RenameAll,
    read: RenameAll,
    errors: &mut Errors,
) -> Built {
    let mut attrs = VariantAttrs::parse(&variant.attrs, errors);
    let kind = match &variant.fields {
        Fields::Unit => VariantKind::Unit,
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            one(&mut attrs, &fields.unnamed[0], errors)
        }
        Fields::Unnamed(fields) => {
            errors.on(fields, no_tuple(&variant.ident, fields.unnamed.len()));
            VariantKind::Named(Vec::new())
        }
        Fields::Named(_) => VariantKind::Named(named(&attrs, &variant.fields, errors)),
    };
    let name = variant.ident.unraw().to_string();
    Built {
        ident: variant.ident.clone(),
        attrs,
        kind,
        by_rule: [write.variant(&name), read.variant(&name)],
    }
}

fn no_tuple(name: &Ident, fields: usize) -> String {
    format!("variant `{name}` has {fields} unnamed fields: name them for an object, or keep one")
}

fn one(attrs: &mut VariantAttrs, field: &syn::Field, errors: &mut Errors) -> VariantKind {
    let member = MemberAttrs::parse(&field.attrs, Place::Member, errors);
    if let Some(borrow) = member.borrow {
        if attrs.borrow.is_some() {
            errors.at(borrow.span, "`borrow` is set twice");
        }
        attrs.borrow = Some(borrow);
    }
    VariantKind::One(Box::new(field.ty.clone()))
}

fn named(attrs: &VariantAttrs, fields: &Fields, errors: &mut Errors) -> Vec<Field> {
    let (write, read) = (attrs.rename_all.write, attrs.rename_all.read);
    fields
        .iter()
        .filter_map(|field| field::field(field, write, read, errors))
        .collect()
}

impl Built {
    /// Whether the variant can be one of a literal enum's: a unit variant, or the `other` of a string or an integer.
    pub(super) fn is_literal(&self) -> bool {
        match &self.kind {
            VariantKind::Unit => true,
            VariantKind::One(ty) => {
                self.attrs.other.is_some() && (ty::is(ty, "String") || ty::is(ty, "i64"))
            }
            VariantKind::Named(_) => false,
        }
    }

    /// The type of the one field without a name.
    pub(super) fn only_field(&self) -> Option<&Type> {
        match &self.kind {
            VariantKind::One(ty) => Some(ty),
            _ => None,
        }
    }

    /// The name of the variant that keeps unknown values, if this is it.
    pub(super) fn keeps_unknown(&self, errors: &mut Errors) -> Option<&Ident> {
        let VariantKind::One(_) = self.kind else {
            return None;
        };
        self.refuse_object_keys(errors);
        self.refuse_names(errors);
        Some(&self.ident)
    }

    /// A unit variant as a literal; `None` when it was wrong, which has been said.
    pub(super) fn literal(self, errors: &mut Errors) -> Option<Literal> {
        self.refuse_object_keys(errors);
        self.refuse_unit_other(errors);
        let [write, read] = self.values();
        if write.value != read.value {
            errors.at(read.span, "a literal is spelled alike in both directions: use `alias` for what is read besides");
            return None;
        }
        Some(Literal {
            aliases: aliases(&self.attrs),
            variant: self.ident,
            value: write.value,
            span: write.span,
        })
    }

    /// A member of a union.
    pub(super) fn member(self, errors: &mut Errors) -> Variant {
        match &self.kind {
            VariantKind::Unit => {
                self.refuse_object_keys(errors);
                self.refuse_unit_other(errors);
            }
            VariantKind::One(ty) => {
                let ty = ty.clone();
                self.refuse_names(errors);
                return self.finish(Some(&ty), errors);
            }
            VariantKind::Named(_) => self.refuse_names(errors),
        }
        self.finish(None, errors)
    }

    fn finish(mut self, ty: Option<&Type>, errors: &mut Errors) -> Variant {
        let borrow = self.attrs.borrow.take();
        let borrow = match ty {
            Some(ty) => field::borrow(borrow, ty, errors),
            None => {
                if let Some(borrow) = borrow {
                    errors.at(
                        borrow.span,
                        "`borrow` belongs on a field: this variant has none without a name",
                    );
                }
                None
            }
        };
        Variant {
            names: self.names(errors),
            ident: self.ident,
            kind: self.kind,
            other: self.attrs.other,
            tags: self.attrs.tags.map(|(tags, _)| tags).unwrap_or_default(),
            tag_optional: self.attrs.tag_optional,
            shape: self.attrs.shape,
            borrow,
        }
    }

    /// What is written, and what is read.
    fn values(&self) -> [Rename; 2] {
        let [write, read] = &self.by_rule;
        let by_rule = |name: &String| Rename {
            value: LiteralValue::Text(name.clone()),
            span: self.ident.span(),
        };
        let rename = &self.attrs.rename;
        [
            rename.write.clone().unwrap_or_else(|| by_rule(write)),
            rename.read.clone().unwrap_or_else(|| by_rule(read)),
        ]
    }

    fn names(&self, errors: &mut Errors) -> Names {
        let [write, read] = self.values();
        let mut text = |rename: Rename| match rename.value {
            LiteralValue::Text(text) => text,
            LiteralValue::Integer(integer) => {
                errors.at(rename.span, "an integer literal stands in an enum of unit variants only: give it an enum of its own");
                integer.to_string()
            }
        };
        Names {
            span: read.span,
            write: text(write),
            read: text(read),
            aliases: aliases(&self.attrs),
        }
    }

    /// Keys that need an object or an unknown type.
    fn refuse_object_keys(&self, errors: &mut Errors) {
        let mut refuse = |span: Option<Span>, key: &str| {
            if let Some(span) = span {
                errors.at(
                    span,
                    format!(
                        "`{key}` is for a member with a field: `{}` is a literal",
                        self.ident
                    ),
                );
            }
        };
        refuse(self.attrs.tags.as_ref().map(|(_, span)| *span), "tag");
        refuse(self.attrs.tag_optional, "tag_optional");
        refuse(self.attrs.shape.map(|(_, span)| span), "shape");
        if matches!(self.kind, VariantKind::Unit) {
            refuse(self.attrs.rename_all_at, "rename_all");
        }
    }

    /// Names on the wire, which only a unit variant has.
    fn refuse_names(&self, errors: &mut Errors) {
        let rename = self
            .attrs
            .rename
            .read
            .as_ref()
            .or(self.attrs.rename.write.as_ref());
        if let Some(rename) = rename {
            errors.at(rename.span, self.nameless("rename"));
        }
        for alias in &self.attrs.aliases {
            errors.at(alias.span, self.nameless("alias"));
        }
    }

    fn nameless(&self, key: &str) -> String {
        format!(
            "`{key}` is for unit variants: a variant with fields has no name on the wire, `tag(type = \"..\")` tells it apart"
        )
    }

    fn refuse_unit_other(&self, errors: &mut Errors) {
        if let Some(span) = self.attrs.other {
            errors.at(span, format!("`other` keeps what it takes: write `{0}(String)` for strings or `{0}(Unknown)` for objects", self.ident));
        }
    }
}

fn aliases(attrs: &VariantAttrs) -> Vec<(String, Span)> {
    attrs
        .aliases
        .iter()
        .map(|alias| (alias.value.clone(), alias.span))
        .collect()
}
