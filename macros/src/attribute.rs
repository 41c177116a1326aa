//! What the attribute itself does: it hands the item over to the hidden derive, which sees `#[cfg]` applied, and adds
//! documentation. It finds no mistakes but one: an item that cannot be derived for.

mod plain;

use crate::attr::{ContainerAttrs, FieldAttrs, Place};
use crate::build;
use crate::diag::Errors;
use crate::docs;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Attribute, Data, DeriveInput, Error, Fields, Visibility, parse_quote};

/// The item, with the derive as its first attribute and the arguments in a `#[model(..)]` below it.
pub(crate) fn handed_over(args: TokenStream, item: TokenStream) -> TokenStream {
    if plain::is_plain(&args, &item) {
        let (krate, args) = (build::default_krate(), below(args));
        return quote! {
            #[derive(#krate::__private::RealtimeModel)]
            #args
            #item
        };
    }
    let mut input = match syn::parse2::<DeriveInput>(item.clone()) {
        Ok(input) => input,
        Err(error) => return refused(item, error),
    };
    if let Some(again) = input.attrs.iter().find(|attr| is_ours(attr)) {
        let error = Error::new_spanned(
            again,
            "`realtime_model` stands on this item twice: put all keys into one",
        );
        return refused(item, error);
    }
    if let Some(args) = below(args) {
        input.attrs.insert(0, parse_quote!(#args));
    }
    document(&mut input);
    let krate = build::krate(&input.attrs);
    quote! {
        #[derive(#krate::__private::RealtimeModel)]
        #input
    }
}

/// The arguments as an attribute below the derive.
fn below(args: TokenStream) -> Option<TokenStream> {
    (!args.is_empty()).then(|| quote!(#[model(#args)]))
}

fn is_ours(attr: &Attribute) -> bool {
    let name = attr.path().segments.last();
    name.is_some_and(|name| name.ident == "realtime_model")
}

/// The item as it was, and the error.
fn refused(item: TokenStream, error: Error) -> TokenStream {
    let error = no_item(&item).unwrap_or(error).to_compile_error();
    quote!(#item #error)
}

/// The error for what is neither a struct nor an enum.
fn no_item(item: &TokenStream) -> Option<Error> {
    let keyword = keyword.parse2(item.clone()).ok()?;
    let found = what_it_is(&keyword)?;
    let message = format!(
        "`realtime_model` belongs on a struct or an enum, not on {found}: write a struct for an object, an enum for a union"
    );
    Some(Error::new(keyword.span(), message))
}

/// The word that says what an item is: `fn` also behind `const`, `async` and their like.
fn keyword(input: ParseStream<'_>) -> syn::Result<Ident> {
    input.call(Attribute::parse_outer)?;
    input.parse::<Visibility>()?;
    let first = input.call(Ident::parse_any)?;
    let qualifiers = input
        .parse::<TokenStream>()?
        .into_iter()
        .map_while(|token| match token {
            TokenTree::Ident(ident) => Some(Some(ident)),
            TokenTree::Literal(_) => Some(None), // the "C" of `extern "C" fn`
            _ => None,
        });
    let function = qualifiers.flatten().find(|ident| ident == "fn");
    Ok(function.unwrap_or(first))
}

fn what_it_is(keyword: &Ident) -> Option<&'static str> {
    Some(match keyword.to_string().as_str() {
        "fn" => "a function",
        "trait" => "a trait",
        "impl" => "an impl",
        "mod" => "a module",
        "type" => "a type alias",
        "const" | "static" => "a constant",
        "use" => "an import",
        "macro_rules" => "a macro",
        _ => return None,
    })
}

/// Appends a paragraph to the documentation of whatever is constrained.
fn document(input: &mut DeriveInput) {
    let mut unheard = Errors::new();
    match &mut input.data {
        Data::Struct(data) => match &mut data.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                let attrs = ContainerAttrs::parse(&input.attrs, Place::Newtype, &mut unheard);
                let rules = attrs.rules.finish(&mut unheard);
                append(&mut input.attrs, docs::paragraph(&rules, None));
            }
            fields => document_fields(fields, &mut unheard),
        },
        Data::Enum(data) => {
            for variant in &mut data.variants {
                document_fields(&mut variant.fields, &mut unheard);
            }
        }
        Data::Union(_) => {}
    }
    // The derive reads the same attributes again, and reports.
    unheard.finish();
}

fn document_fields(fields: &mut Fields, unheard: &mut Errors) {
    let Fields::Named(fields) = fields else {
        return;
    };
    for field in &mut fields.named {
        let attrs = FieldAttrs::parse(&field.attrs, unheard);
        let default = attrs
            .default
            .as_ref()
            .and_then(|default| default.expr.as_ref());
        let rules = attrs.rules.finish(unheard);
        append(&mut field.attrs, docs::paragraph(&rules, default));
    }
}

fn append(attrs: &mut Vec<Attribute>, paragraph: Option<String>) {
    let Some(paragraph) = paragraph else {
        return;
    };
    if attrs.iter().any(|attr| attr.path().is_ident("doc")) {
        attrs.push(parse_quote!(#[doc = ""]));
    }
    attrs.push(parse_quote!(#[doc = #paragraph]));
}

#[cfg(test)]
mod tests {
    use super::handed_over;
    use proc_macro2::TokenStream;
    use quote::quote;

    #[track_caller]
    fn becomes(args: TokenStream, item: TokenStream, expected: TokenStream) {
        assert_eq!(handed_over(args, item).to_string(), expected.to_string());
    }

    #[test]
    fn the_derive_stands_first_and_the_arguments_below_it() {
        becomes(
            quote!(lenient, crate = renamed::path),
            quote! {
                #[derive(Debug)]
                struct Session { id: String }
            },
            quote! {
                #[derive(renamed::path::__private::RealtimeModel)]
                #[model(lenient, crate = renamed::path)]
                #[derive(Debug)]
                struct Session { id: String }
            },
        );
    }

    #[test]
    fn without_arguments_there_is_no_list() {
        becomes(
            quote!(),
            quote!(
                enum Mode {
                    Text,
                    Number(u8),
                }
            ),
            quote! {
                #[derive(::realtime_model::__private::RealtimeModel)]
                enum Mode { Text, Number(u8), }
            },
        );
    }

    #[test]
    fn what_is_constrained_gets_a_paragraph() {
        becomes(
            quote!(),
            quote! {
                struct Session {
                    /// How fast.
                    #[model(range = 1..=5)]
                    speed: u8,
                    #[serde(default = "five")]
                    level: u8,
                }
            },
            quote! {
                #[derive(::realtime_model::__private::RealtimeModel)]
                struct Session {
                    /// How fast.
                    #[model(range = 1..=5)]
                    #[doc = ""]
                    #[doc = "Range: 1 to 5."]
                    speed: u8,
                    #[serde(default = "five")]
                    #[doc = "Default: `five()`."]
                    level: u8,
                }
            },
        );
    }

    #[test]
    fn a_newtype_gets_its_paragraph_on_itself() {
        becomes(
            quote!(range = ..=5),
            quote!(
                struct Level(u8);
            ),
            quote! {
                #[derive(::realtime_model::__private::RealtimeModel)]
                #[model(range = ..=5)]
                #[doc = "Range: at most 5."]
                struct Level(u8);
            },
        );
    }

    #[test]
    fn what_is_no_item_for_it_stays_and_gets_an_error() {
        let out = handed_over(
            quote!(),
            quote!(
                pub const fn five() -> u8 {
                    5
                }
            ),
        )
        .to_string();
        assert!(out.starts_with("pub const fn five"), "{out}");
        assert!(out.contains("not on a function"), "{out}");
    }
}
