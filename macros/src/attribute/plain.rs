//! Which items the attribute hands over as they came: those in which there is nothing for it to read. Most are, and to
//! parse an item is most of what the attribute costs; the derive parses it anyway.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// Whether the item is a struct with named fields or an enum, without generics, with no keys but those of `args` on
/// itself and none on its fields; and `args` do not say where the runtime is.
pub(super) fn is_plain(args: &TokenStream, item: &TokenStream) -> bool {
    has_plain_head(item).is_some_and(|(keyword, body)| {
        let fields = if keyword == "struct" {
            !has_keys(body.stream())
        } else {
            !braced(body.stream()).any(|fields| has_keys(fields.stream()))
        };
        fields
            && !args
                .clone()
                .into_iter()
                .any(|token| is_ident(&token, "crate"))
    })
}

/// The keyword and the body of an item, if there is nothing to read before.
fn has_plain_head(item: &TokenStream) -> Option<(Ident, Group)> {
    let mut tokens = item.clone().into_iter();
    let mut keyword = None;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket && is_read(&group) =>
            {
                return None;
            }
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                let keyword = keyword.filter(|_| tokens.next().is_none());
                return Some((keyword?, body));
            }
            TokenTree::Ident(ident) if ident == "struct" || ident == "enum" => {
                keyword = Some(ident);
            }
            TokenTree::Punct(punct) if punct.as_char() == '<' => return None,
            _ => {}
        }
    }
    None
}

/// Whether any attribute in here is read.
fn has_keys(tokens: TokenStream) -> bool {
    let mut hash = false;
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => std::mem::take(&mut hash) && is_read(&group),
        token => {
            hash = matches!(token, TokenTree::Punct(punct) if punct.as_char() == '#');
            false
        }
    })
}

/// Whether these are the insides of `#[model(..)]`, `#[serde(..)]` or, by any path, of the attribute itself. They may be
/// where a `macro_rules` has put a `$meta`.
fn is_read(attribute: &Group) -> bool {
    let mut path = attribute.stream().into_iter();
    path.find_map(|token| match token {
        TokenTree::Ident(ident) => ["model", "serde", "realtime_model"]
            .iter()
            .any(|name| ident == name)
            .then_some(true),
        TokenTree::Punct(punct) if punct.as_char() == ':' => None,
        TokenTree::Group(group) => Some(group.delimiter() == Delimiter::None),
        _ => Some(false),
    })
    .unwrap_or(false)
}

fn braced(tokens: TokenStream) -> impl Iterator<Item = Group> {
    tokens.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        _ => None,
    })
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

#[cfg(test)]
mod tests {
    use super::is_plain;
    use proc_macro2::{Delimiter, Group, TokenStream};
    use quote::quote;

    #[track_caller]
    fn plain(item: TokenStream) {
        assert!(is_plain(&quote!(lenient), &item), "{item}");
    }

    #[track_caller]
    fn not_plain(item: TokenStream) {
        assert!(!is_plain(&TokenStream::new(), &item), "{item}");
    }

    #[test]
    fn items_without_keys_are_plain() {
        plain(quote! {
            /// Documented.
            #[derive(Debug)]
            pub(crate) struct Session {
                /// Documented.
                pub id: Option<[u8; 4]>,
                #[cfg(test)]
                model: String,
            }
        });
        plain(quote!(
            enum Mode {
                #[model(rename = "auto")]
                Auto,
                Named {
                    name: String,
                },
            }
        ));
    }

    #[test]
    fn items_with_keys_are_not() {
        not_plain(quote!(
            struct A {
                #[model(len = 2)]
                name: String,
            }
        ));
        not_plain(quote!(
            struct A {
                #[cfg(test)]
                #[serde(default = "two")]
                name: u8,
            }
        ));
        not_plain(quote!(
            enum A {
                B {
                    #[model(range = 1..)]
                    name: u8,
                },
            }
        ));
        not_plain(quote!(
            #[model(lenient)]
            struct A {}
        ));
        not_plain(quote!(
            #[realtime_model::realtime_model]
            struct A {}
        ));
    }

    #[test]
    fn what_a_macro_puts_into_an_attribute_may_be_keys() {
        let meta = quote!(model(range = 1..));
        let meta = Group::new(Delimiter::None, meta);
        not_plain(quote!(struct A { #[#meta] name: u8 }));
    }

    #[test]
    fn other_items_are_not() {
        not_plain(quote!(
            struct A(u8);
        ));
        not_plain(quote!(
            struct A<const N: usize = { 1 }> {}
        ));
        not_plain(quote!(
            fn a() {}
        ));
        not_plain(quote!(union A { a: u8 }));
        not_plain(quote!(impl A {}));
    }

    #[test]
    fn an_item_is_not_when_the_runtime_is_elsewhere() {
        assert!(!is_plain(
            &quote!(crate = other),
            &quote!(
                struct A {}
            )
        ));
    }
}
