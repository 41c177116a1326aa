//! An enum as a union: each variant a member, told apart by what is on the wire.

use super::decode::{Reading, via};
use super::describe::{self, Head, name};
use super::encode;
use super::mentions::Mentions;
use super::target::Target;
use super::text::Impls;
use super::{in_place, members, object, roots};
use crate::model::{Item, Variant, VariantKind};
use crate::ty;
use proc_macro2::{Literal, TokenStream};
use syn::{Lifetime, Type};

/// Every impl of the enum.
pub(super) fn impls(target: &Target<'_>, item: &Item, variants: &[Variant]) -> TokenStream {
    let model = model(target, item, variants);
    let proof = (!target.is_generic()).then(|| proof(target));
    let mut impls = Impls::of(target);
    decode(target, &mut impls);
    roots::serde(&mut impls);
    let impls = impls.finish();
    let read = read(target, variants);
    let blank = blank(target, variants);
    let object = members::object(target, variants);
    let tagged = tagged(target, variants);
    quote!(#model #proof #impls #read #blank #object #tagged)
}

/// The blank value: a literal, or a member whose type has one. Not one behind a pointer, which may lead back here.
fn blank(target: &Target<'_>, variants: &[Variant]) -> Option<TokenStream> {
    if let Some(literal) = variants
        .iter()
        .find(|variant| matches!(variant.kind, VariantKind::Unit))
    {
        let ident = &literal.ident;
        return Some(in_place::blank(target, &[], &quote!(Self::#ident)));
    }
    let by_value = |variant: &&Variant| match &variant.kind {
        VariantKind::One(ty) => !ty::is_pointer(ty),
        _ => false,
    };
    let other = variants
        .iter()
        .filter(by_value)
        .find(|variant| variant.other.is_some());
    let member = other.or_else(|| variants.iter().find(by_value))?;
    let (ident, VariantKind::One(ty)) = (&member.ident, &member.kind) else {
        return None;
    };
    let value = quote!(Self::#ident(<#ty as __rt::Blank<'_>>::BLANK));
    Some(in_place::blank(target, &[ty], &value))
}

fn model(target: &Target<'_>, item: &Item, variants: &[Variant]) -> TokenStream {
    let name = name(&item.ident);
    let shapes = variants.iter().map(shape);
    let members = variants.iter().map(member);
    let said = variants.iter().enumerate();
    let said = said.map(|(index, variant)| more(item, variant, index));
    let pick = pick(item, variants);
    let lenient = object::lenient(item);
    let vals = variants.iter().map(val);
    let object_table = members::object_table(variants);
    target.implement(
        &quote!(__rt::Model),
        &quote! {
            const SHAPE: __rt::Shape = __rt::Shape::Union(&[#(#shapes),*]);
            const SCHEMA: &'static __rt::Schema = &__rt::Schema::Union(__rt::Union::new(
                #name,
                &__rt::MemberList::of(<Self as __rt::Model>::SHAPE, [#(#members),*]) #(#said)*,
                #pick,
            ));
            #lenient
            fn val(&self) -> __rt::Val<'_> {
                match self { #(#vals)* }
            }
            #object_table
        },
    )
}

/// A member's shape, as far as a union around this one must know it.
fn shape(variant: &Variant) -> TokenStream {
    let shape = own_shape(variant);
    let tag_optional = variant.tag_optional.map(|_| quote!(.tag_optional()));
    let other = variant.other.map(|_| quote!(.other()));
    quote!(#shape #tag_optional #other)
}

/// Its own tags included.
fn own_shape(variant: &Variant) -> TokenStream {
    let tags = describe::tags(&variant.tags);
    match &variant.kind {
        VariantKind::Unit => {
            let spellings = spellings(variant);
            quote!(__rt::Shape::Literals(#spellings))
        }
        VariantKind::Named(_) => quote!(__rt::Shape::Object(#tags)),
        VariantKind::One(ty) => {
            let shape = type_shape(variant, ty);
            let tagged = (!variant.tags.is_empty()).then(|| quote!(.tagged(#tags)));
            quote!(#shape #tagged)
        }
    }
}

fn type_shape(variant: &Variant, ty: &Type) -> TokenStream {
    match variant.shape {
        Some((stated, _)) => describe::stated(stated),
        None => quote!(__rt::Of::<#ty>::SHAPE),
    }
}

/// What a literal member is read from; the first is written.
fn spellings(variant: &Variant) -> TokenStream {
    let read = &variant.names.read;
    let aliases = variant.names.aliases.iter().map(|(alias, _)| alias);
    quote!(&[#read #(, #aliases)*])
}

/// A member's name, and what is known of its type.
fn member(variant: &Variant) -> TokenStream {
    let name = name(&variant.ident);
    match &variant.kind {
        VariantKind::One(ty) => quote!((#name, __rt::Of::<#ty>::FACTS)),
        _ => quote!((#name, __rt::UNKNOWN)),
    }
}

/// What else there is to say of the member at `index`.
fn more(item: &Item, variant: &Variant, index: usize) -> Option<TokenStream> {
    let index = Literal::usize_unsuffixed(index);
    let object = match &variant.kind {
        VariantKind::Named(fields) => {
            let head = Head {
                ident: &variant.ident,
                tags: &variant.tags,
                options: &item.options,
                base: false,
                checked: false,
            };
            let table = describe::table(&head, fields);
            Some(quote!(.object(#index, &__rt::Schema::Object(#table))))
        }
        VariantKind::One(_) if !variant.tags.is_empty() => {
            let tags = describe::tags(&variant.tags);
            Some(quote!(.tags(#index, #tags)))
        }
        _ => None,
    };
    let tag_optional = variant.tag_optional.map(|_| quote!(.tag_optional(#index)));
    let other = variant.other.map(|_| quote!(.other(#index)));
    let is_plain = object.is_none() && tag_optional.is_none() && other.is_none();
    (!is_plain).then(|| quote!(#object #tag_optional #other))
}

/// From the text of a tag to the member: a `match` on constants.
///
/// A type without a tag has one that no text on the wire equals. A constant that depends on a parameter is no
/// pattern, so those members are asked one by one.
fn pick(item: &Item, variants: &[Variant]) -> TokenStream {
    let mut asked = Vec::new();
    let mut arms = Vec::new();
    for (index, variant) in variants.iter().enumerate() {
        let index = Literal::usize_unsuffixed(index);
        match (&variant.kind, variant.tags.first()) {
            (_, Some(tag)) => {
                let value = &tag.value;
                arms.push(quote!(#value => #index,));
            }
            (VariantKind::One(ty), None) if variant.other.is_none() && variant.shape.is_none() => {
                if Mentions::of(ty, &item.generics, false).is_generic() {
                    asked.push(quote!(if tag == __rt::Of::<#ty>::TAG { return #index; }));
                } else {
                    arms.push(quote!(<__rt::Of<#ty>>::TAG => #index,));
                }
            }
            _ => {}
        }
    }
    if asked.is_empty() {
        return quote!(|tag| match tag { #(#arms)* _ => usize::MAX });
    }
    quote!(|tag| { #(#asked)* match tag { #(#arms)* _ => usize::MAX } })
}

/// That the members can be told apart, where it can be said once and for all.
fn proof(target: &Target<'_>) -> TokenStream {
    let ident = target.ident;
    let statics = target.generics.lifetimes().map(|_| quote!('static));
    quote!(const _: () = __rt::prove(<#ident<#(#statics),*> as __rt::Model>::SCHEMA);)
}

/// `Decode`, which proves a generic union where it is used.
fn decode(target: &Target<'_>, impls: &mut Impls<'_>) {
    let proof = if target.is_generic() {
        "let () = __rt::Proved::<Self>::OK; "
    } else {
        ""
    };
    let schema = "<Self as __rt::Model>::SCHEMA";
    roots::decode_by(
        impls,
        &format!("{proof}__rt::union(source, ask, {schema}, &mut __rt::Chosen(slot))"),
    );
}

/// `Members`.
fn read(target: &Target<'_>, variants: &[Variant]) -> TokenStream {
    let arms = variants.iter().enumerate().map(|(index, variant)| {
        let index = Literal::usize_unsuffixed(index);
        let member = read_member(variant, &index, &target.de);
        quote!(#index => #member,)
    });
    let de = &target.de;
    target.implement_read(
        &quote!(__rt::Members<#de>),
        &quote! {
            fn member(
                index: usize,
                source: &mut dyn __rt::Source<#de>,
                outcome: &mut __rt::Outcome,
            ) -> __rt::Option<Self> {
                __rt::Some(match index {
                    #(#arms)*
                    _ => {
                        *outcome = __rt::no_field();
                        return __rt::None;
                    }
                })
            }
        },
    )
}

/// The arm that reads a member, a value of the enum; leaves the function when there is none.
fn read_member(variant: &Variant, index: &Literal, de: &Lifetime) -> TokenStream {
    let ident = &variant.ident;
    match &variant.kind {
        VariantKind::Unit => quote!(Self::#ident),
        VariantKind::One(ty) => {
            let via = via(ty, variant.borrow.is_some());
            quote! {
                match #via.read(source, outcome) {
                    __rt::Some(member) => Self::#ident(member),
                    __rt::None => return __rt::None,
                }
            }
        }
        VariantKind::Named(fields) => {
            let schema = quote!(__rt::member_schema(<Self as __rt::Model>::SCHEMA, #index));
            let reading = Reading::new(fields, None, de);
            let (variables, take, build) = (
                reading.variables(),
                reading.take(&quote!({
                    *outcome = __rt::failed();
                    __rt::None
                })),
                reading.build(),
            );
            let call = reading.call(&quote!(__rt::Ask::Value), &schema);
            quote! {{
                #variables
                *outcome = #call;
                if outcome.is_err() {
                    return __rt::None;
                }
                #take
                Self::#ident { #build }
            }}
        }
    }
}

/// The arm that shows a member.
fn val(variant: &Variant) -> TokenStream {
    let ident = &variant.ident;
    match &variant.kind {
        VariantKind::Unit => {
            let text = &variant.names.write;
            quote!(Self::#ident => __rt::Val::Str(#text),)
        }
        VariantKind::Named(_) => quote!(Self::#ident { .. } => __rt::Val::Object(self),),
        VariantKind::One(_) if !variant.tags.is_empty() => {
            quote!(Self::#ident(_) => __rt::Val::Tagged(self),)
        }
        VariantKind::One(ty) => {
            let val = encode::val(ty, &quote!(member));
            quote!(Self::#ident(member) => #val,)
        }
    }
}

/// `Tagged`, for variants that state the tags of their type.
fn tagged(target: &Target<'_>, variants: &[Variant]) -> Option<TokenStream> {
    let mut tags = Vec::new();
    let mut inner = Vec::new();
    for variant in variants.iter().filter(|variant| !variant.tags.is_empty()) {
        let VariantKind::One(ty) = &variant.kind else {
            continue;
        };
        let (ident, pairs) = (&variant.ident, describe::tags(&variant.tags));
        let val = encode::val(ty, &quote!(member));
        tags.push(quote!(Self::#ident(_) => #pairs,));
        inner.push(quote!(Self::#ident(member) => #val,));
    }
    if tags.is_empty() {
        return None;
    }
    Some(target.implement(
        &quote!(__rt::Tagged),
        &quote! {
            fn tags(&self) -> &'static [(&'static str, &'static str)] { match self { #(#tags)* _ => &[] } }
            fn inner(&self) -> __rt::Val<'_> { match self { #(#inner)* _ => __rt::Val::Skip } }
        },
    ))
}
