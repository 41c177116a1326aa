//! Variants with named fields, as the objects that the engine sees on their way out and checks.

use super::describe;
use super::encode::{self, Place};
use super::target::Target;
use crate::model::{Field, Variant, VariantKind};
use proc_macro2::{Literal, TokenStream};

/// `Model::object_table`, for variants with named fields: which of the tables is the value's.
pub(super) fn object_table(variants: &[Variant]) -> Option<TokenStream> {
    let members = variants.iter().enumerate().filter_map(Member::of);
    let index: Vec<_> = members.map(|member| member.index()).collect();
    (!index.is_empty()).then(|| {
        quote! {
            fn object_table(&self) -> &'static __rt::Table {
                let index = match self { #(#index)* _ => usize::MAX };
                __rt::member_schema(<Self as __rt::Model>::SCHEMA, index).table()
            }
        }
    })
}

/// `Object`, for variants with named fields.
pub(super) fn object(target: &Target<'_>, variants: &[Variant]) -> Option<TokenStream> {
    let members: Vec<_> = variants.iter().enumerate().filter_map(Member::of).collect();
    if members.is_empty() {
        return None;
    }
    let shown = members.iter().map(Member::show);
    let counts = members
        .iter()
        .map(|member| describe::indexed(member.fields).count());
    let most = counts.max().unwrap_or_default();
    let show = encode::show(most, &quote!(match self { #(#shown)* _ => {} }));
    let inspect = arms(&members, Member::inspect).map(|arms| {
        quote!(fn inspect(&self, index: usize) -> __rt::Option<__rt::Val<'_>> { __rt::Some(match self { #(#arms)* _ => return __rt::None }) })
    });
    let extra = arms(&members, Member::extra).map(|arms| {
        quote!(fn extra(&self) -> __rt::Option<&__rt::Extra> { match self { #(#arms)* _ => __rt::None } })
    });
    let special = arms(&members, Member::special).map(|arms| {
        quote! {
            fn special(&self, index: usize, out: __rt::Out<'_>) -> __rt::Written {
                match self { #(#arms)* _ => __rt::no_special(out) }
            }
        }
    });
    let check = arms(&members, Member::check)
        .map(|arms| quote!(fn check(&self, report: &mut __rt::Report<'_>) { match self { #(#arms)* _ => {} } }));
    let (uncommon, other) = encode::uncommon(target, &quote!(#inspect #special #check));
    let object = target.implement(&quote!(__rt::Object), &quote!(#show #extra #uncommon));
    Some(quote!(#object #other))
}

/// The arms for those members that need one, if any does.
fn arms<'a>(
    members: &[Member<'a>],
    arm: impl Fn(&Member<'a>) -> Option<TokenStream>,
) -> Option<Vec<TokenStream>> {
    let arms: Vec<_> = members.iter().filter_map(arm).collect();
    (!arms.is_empty()).then_some(arms)
}

/// A variant with named fields.
struct Member<'a> {
    index: usize,
    variant: &'a Variant,
    fields: &'a [Field],
}

impl<'a> Member<'a> {
    fn of((index, variant): (usize, &'a Variant)) -> Option<Self> {
        match &variant.kind {
            VariantKind::Named(fields) => Some(Member {
                index,
                variant,
                fields,
            }),
            _ => None,
        }
    }

    fn index(&self) -> TokenStream {
        let (ident, index) = (&self.variant.ident, Literal::usize_unsuffixed(self.index));
        quote!(Self::#ident { .. } => #index,)
    }

    fn show(&self) -> TokenStream {
        let body = encode::show_body(self.fields, Place::Bound);
        self.arm(encode::written(self.fields), &quote!({ #body }))
    }

    fn inspect(&self) -> Option<TokenStream> {
        encode::inspected(self.fields).next()?;
        let fields = encode::inspected(self.fields).map(|(_, field)| field);
        Some(self.arm(fields, &encode::inspect_body(self.fields, Place::Bound)))
    }

    fn extra(&self) -> Option<TokenStream> {
        let field = &describe::extra(self.fields)?.ident;
        let ident = &self.variant.ident;
        Some(quote!(Self::#ident { #field: extra, .. } => __rt::Some(extra),))
    }

    fn special(&self) -> Option<TokenStream> {
        encode::special(self.fields).next()?;
        Some(self.arm(
            encode::special(self.fields),
            &encode::special_body(self.fields, Place::Bound),
        ))
    }

    fn check(&self) -> Option<TokenStream> {
        encode::checked(self.fields).next()?;
        let body = encode::check_body(self.fields, Place::Bound);
        Some(self.arm(encode::checked(self.fields), &quote!({ #body })))
    }

    fn arm<'f>(&self, fields: impl Iterator<Item = &'f Field>, body: &TokenStream) -> TokenStream {
        let ident = &self.variant.ident;
        let pattern = encode::pattern(fields);
        quote!(Self::#ident #pattern => #body,)
    }
}
