//! A struct with named fields.

use super::decode::Reading;
use super::describe::{self, Head};
use super::encode::{self, Place};
use super::in_place::{self, Way};
use super::target::Target;
use super::text::Impls;
use super::{defaults, roots};
use crate::model::{Field, Item};
use proc_macro2::TokenStream;

/// Every impl of the struct.
pub(super) fn impls(target: &Target<'_>, item: &Item, fields: &[Field]) -> TokenStream {
    let model = model(target, item, fields);
    let object = object(target, item, fields);
    let mut impls = Impls::of(target);
    let decode = decode(target, item, fields, &mut impls);
    roots::serde(&mut impls);
    let impls = impls.finish();
    let methods = methods(target, fields);
    quote!(#model #object #decode #impls #methods)
}

fn model(target: &Target<'_>, item: &Item, fields: &[Field]) -> TokenStream {
    let head = Head {
        ident: &item.ident,
        tags: &item.options.tags,
        options: &item.options,
        base: item.options.default.is_some(),
        checked: !item.options.checks.is_empty(),
    };
    let table = describe::table(&head, fields);
    let lenient = lenient(item);
    target.implement(
        &quote!(__rt::Model),
        &quote! {
            const SCHEMA: &'static __rt::Schema = &__rt::Schema::Object(#table);
            #lenient
            fn val(&self) -> __rt::Val<'_> { __rt::Val::Object(self) }
        },
    )
}

/// `LENIENT`, where it is not as the trait has it.
pub(super) fn lenient(item: &Item) -> Option<TokenStream> {
    item.options.lenient.then(|| {
        quote!(
            const LENIENT: bool = true;
        )
    })
}

fn object(target: &Target<'_>, item: &Item, fields: &[Field]) -> TokenStream {
    let count = describe::indexed(fields).count();
    let show = encode::show(count, &encode::show_body(fields, Place::Own));
    let inspect = encode::inspected(fields).next().map(|_| {
        let body = encode::inspect_body(fields, Place::Own);
        quote!(fn inspect(&self, index: usize) -> __rt::Option<__rt::Val<'_>> { __rt::Some(#body) })
    });
    let extra = describe::extra(fields).map(|field| {
        let ident = &field.ident;
        quote!(fn extra(&self) -> __rt::Option<&__rt::Extra> { __rt::Some(&self.#ident) })
    });
    let special = encode::special(fields).next().map(|_| {
        let body = encode::special_body(fields, Place::Own);
        quote!(fn special(&self, index: usize, out: __rt::Out<'_>) -> __rt::Written { #body })
    });
    let check = check(item, fields);
    let (uncommon, other) = encode::uncommon(target, &quote!(#inspect #special #check));
    let object = target.implement(&quote!(__rt::Object), &quote!(#show #extra #uncommon));
    quote!(#object #other)
}

fn check(item: &Item, fields: &[Field]) -> Option<TokenStream> {
    let container = &item.options.checks;
    if container.is_empty() && encode::checked(fields).next().is_none() {
        return None;
    }
    let body = encode::check_body(fields, Place::Own);
    Some(quote! {
        fn check(&self, report: &mut __rt::Report<'_>) {
            #body
            #(report.container(#container(self));)*
        }
    })
}

fn decode(
    target: &Target<'_>,
    item: &Item,
    fields: &[Field],
    impls: &mut Impls<'_>,
) -> TokenStream {
    match Way::of(fields, item.options.default.as_ref()) {
        Way::Always => in_place::always(target, fields, impls),
        Way::Perhaps(unclear) => in_place::perhaps(target, fields, &unclear),
        Way::Never => roots::decode(target, &by_slots(target, item, fields)),
    }
}

/// The body of a function that reads the struct through slots.
fn by_slots(target: &Target<'_>, item: &Item, fields: &[Field]) -> TokenStream {
    let reading = Reading::new(fields, item.options.default.as_ref(), &target.de);
    let (variables, take, base, build) = (
        reading.variables(),
        reading.take(&quote!(__rt::failed())),
        reading.base(),
        reading.build(),
    );
    let call = reading.call(&quote!(ask), &quote!(<Self as __rt::Model>::SCHEMA));
    quote! {
        #variables
        let taken = #call;
        if let __rt::Ok(__rt::Taken::Value) = taken {
            #take
            #base
            *slot = __rt::Some(Self { #build });
        }
        taken
    }
}

/// The inherent methods.
fn methods(target: &Target<'_>, fields: &[Field]) -> Option<TokenStream> {
    let methods: Vec<_> = fields.iter().filter_map(defaults::method).collect();
    (!methods.is_empty()).then(|| target.inherent(&quote!(#(#methods)*)))
}
