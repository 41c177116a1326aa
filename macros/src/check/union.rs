//! The members of a union, each alone and all together; whether their shapes overlap the generated proof decides.

use super::names::Spellings;
use super::object;
use crate::diag::Errors;
use crate::model::{Default, Field, Item, ShapeKey, Variant, VariantKind};
use crate::source::source;
use crate::ty::{self, Spelled};
use syn::Type;

pub(super) fn check(item: &Item, variants: &[Variant], errors: &mut Errors) {
    for variant in variants {
        match &variant.kind {
            VariantKind::Unit => {}
            VariantKind::One(ty) => {
                not_itself(item, variant, ty, errors);
                one(variant, ty, errors);
            }
            VariantKind::Named(fields) => {
                object::of_fields(&variant.tags, fields, errors);
                object::refused_and_kept(item, fields, errors);
                no_method(fields, errors);
                named(variant, errors);
            }
        }
    }
    object::enums(item, errors);
    denies_something(item, variants, errors);
    spellings(variants, errors);
    one_other(variants, errors);
    one_tag_optional(variants, errors);
}

/// The variants with fields of their own.
fn objects(variants: &[Variant]) -> impl Iterator<Item = (&Variant, &[Field])> {
    variants.iter().filter_map(|variant| match &variant.kind {
        VariantKind::Named(fields) => Some((variant, fields.as_slice())),
        _ => None,
    })
}

fn denies_something(item: &Item, variants: &[Variant], errors: &mut Errors) {
    if item.options.deny_unknown_fields && objects(variants).next().is_none() {
        let message = "`deny_unknown_fields` has no effect on an enum without named fields: \
                       put it on the types of its variants";
        errors.on(&item.ident, message);
    }
}

fn one(variant: &Variant, ty: &Type, errors: &mut Errors) {
    if variant.other.is_some() {
        other(variant, ty, errors);
        return;
    }
    takes_no_null(ty, errors);
    tags_need_an_object(variant, ty, errors);
    shape_is_unknown(variant, ty, errors);
}

/// A member that is the union again adds nothing, and never ends.
fn not_itself(item: &Item, variant: &Variant, ty: &Type, errors: &mut Errors) {
    let pointers = ["Box", "Rc", "Arc", "Secret", "OrRaw"];
    let inside = |ty| pointers.iter().find_map(|name| ty::wrapped_in(ty, name));
    let innermost = std::iter::successors(Some(ty), |ty| inside(*ty)).last();
    let name = innermost.and_then(ty::name);
    let itself = name.is_some_and(|name| name == "Self" || *name == item.ident);
    if itself && inside(ty).is_some() {
        errors.on(
            ty,
            format!(
                "variant `{}` takes what `{}` takes, itself included: remove it, or put the union into a list or an object",
                variant.ident, item.ident
            ),
        );
    }
}

/// What can be kept: an unknown string, or an unknown object.
fn other(variant: &Variant, ty: &Type, errors: &mut Errors) {
    if !ty::is(ty, "String") && !ty::is(ty, "Unknown") {
        errors.on(
            ty,
            format!(
                "`other` keeps a `String` or an `Unknown`: `{}` keeps neither",
                source(ty)
            ),
        );
    }
    if let Some(tag) = variant.tags.first() {
        errors.at(
            tag.key_span,
            "`other` takes what has no known tag: remove `tag`",
        );
    }
    if let Some(span) = variant.tag_optional {
        errors.at(
            span,
            "`other` takes what has no known tag: remove `tag_optional`",
        );
    }
    if let Some((_, span)) = variant.shape {
        errors.at(
            span,
            "the shape of `other` is known by its type: remove `shape`",
        );
    }
}

/// `null` belongs to the field that holds the union.
fn takes_no_null(ty: &Type, errors: &mut Errors) {
    let nullable = ["Option", "Nullable"];
    if let Some(wrapper) = nullable
        .into_iter()
        .find(|wrapper| ty::wrapped_in(ty, wrapper).is_some())
    {
        errors.on(ty, format!("a member takes no `null`: remove `{wrapper}` here, and write `{wrapper}<..>` around the enum where it is used"));
    }
}

fn tags_need_an_object(variant: &Variant, ty: &Type, errors: &mut Errors) {
    let spelled = ty::spelled(ty);
    if !spelled.is_clear() || matches!(spelled, Spelled::Map(..)) {
        return;
    }
    if let Some(tag) = variant.tags.first() {
        errors.at(
            tag.key_span,
            format!(
                "a tag is part of an object, and `{}` is none: remove `tag`",
                source(ty)
            ),
        );
    }
    if let Some(span) = variant.tag_optional {
        errors.at(
            span,
            format!(
                "a tag is part of an object, and `{}` is none: remove `tag_optional`",
                source(ty)
            ),
        );
    }
}

fn shape_is_unknown(variant: &Variant, ty: &Type, errors: &mut Errors) {
    let Some((shape, span)) = variant.shape else {
        return;
    };
    if ty::spelled(ty).is_clear() {
        errors.at(span, format!("`shape` is for types that the macro does not know: the one of `{}` is clear, remove it", source(ty)));
    } else if !variant.tags.is_empty() && shape != ShapeKey::Object {
        errors.at(
            span,
            "a tag is part of an object: write `shape = object`, or remove the tag",
        );
    }
}

/// `<field>_or_default` is a method of a struct.
fn no_method(fields: &[Field], errors: &mut Errors) {
    for field in fields.iter().filter(|field| field.is_option) {
        if let Some(Default::Expr(_, span)) = &field.default {
            let message = "`default` on an `Option` is given by a method, and a variant has none: \
                           write a struct for the variant's fields";
            errors.at(*span, message);
        }
    }
}

/// A variant with fields of its own.
fn named(variant: &Variant, errors: &mut Errors) {
    if let Some(span) = variant.other {
        let name = &variant.ident;
        errors.at(span, format!("`other` keeps what it takes: write `{name}(String)` for strings or `{name}(Unknown)` for objects"));
    }
    if let Some((_, span)) = variant.shape {
        errors.at(
            span,
            "a variant with named fields is an object: remove `shape`",
        );
    }
    if let Some(span) = variant.tag_optional
        && variant.tags.is_empty()
    {
        errors.at(
            span,
            "`tag_optional` needs a tag that can be absent: add `tag(type = \"..\")`",
        );
    }
}

/// Two unit variants with one spelling.
fn spellings(variants: &[Variant], errors: &mut Errors) {
    let mut taken = Spellings::default();
    for variant in variants
        .iter()
        .filter(|variant| matches!(variant.kind, VariantKind::Unit))
    {
        let names = &variant.names;
        taken.take(
            format!("{:?}", names.read),
            &variant.ident,
            names.span,
            errors,
        );
        for (alias, span) in &names.aliases {
            taken.take(format!("{alias:?}"), &variant.ident, *span, errors);
        }
    }
}

fn one_other(variants: &[Variant], errors: &mut Errors) {
    for kept in ["String", "Unknown"] {
        let others = variants.iter().filter(|variant| {
            variant.other.is_some()
                && matches!(&variant.kind, VariantKind::One(ty) if ty::is(ty, kept))
        });
        for second in others.skip(1) {
            errors.on(
                &second.ident,
                format!("`other` on a second `{kept}`: one variant keeps all that are unknown"),
            );
        }
    }
}

fn one_tag_optional(variants: &[Variant], errors: &mut Errors) {
    for span in variants
        .iter()
        .filter_map(|variant| variant.tag_optional)
        .skip(1)
    {
        errors.at(span, "`tag_optional` stands on two variants: an object without a tag can be one of them only");
    }
}
