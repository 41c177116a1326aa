//! Whole expansions, beside the items that they are of: `tests/expand/*.rs` and `*.expanded.rs`.
//!
//! `UPDATE=1 cargo test -p realtime-model-macros snapshots` writes them anew; read what changed.

use crate::{attribute, build, check, diag};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Attribute, Data, DeriveInput, Item, Meta};

#[test]
fn expansions_are_as_they_were() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand");
    let sources = sources(&folder);
    assert!(
        sources.len() >= 5,
        "{} is not where it was",
        folder.display()
    );
    for source in sources {
        let expanded = expanded(&fs::read_to_string(&source).unwrap());
        let snapshot = source.with_extension("expanded.rs");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&snapshot, &expanded).unwrap();
        }
        let before = fs::read_to_string(&snapshot).unwrap_or_default();
        assert!(
            before == expanded,
            "{} is another: look at it after UPDATE=1",
            snapshot.display()
        );
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path());
    let mut sources: Vec<_> = files
        .filter(|path| !path.to_string_lossy().ends_with(".expanded.rs"))
        .collect();
    sources.sort();
    sources
}

fn expanded(source: &str) -> String {
    let mut file = syn::parse_file(source).unwrap();
    let items = std::mem::take(&mut file.items);
    let tokens: TokenStream = items.into_iter().map(item).collect();
    file.items = syn::parse2::<syn::File>(tokens).unwrap().items;
    prettyplease::unparse(&file)
}

/// An item, and what stands for it if it is a model.
fn item(mut item: Item) -> TokenStream {
    let attributes = match &mut item {
        Item::Struct(item) => &mut item.attrs,
        Item::Enum(item) => &mut item.attrs,
        other => return other.to_token_stream(),
    };
    let Some(at) = attributes
        .iter()
        .position(|attribute| attribute.path().is_ident("realtime_model"))
    else {
        return item.to_token_stream();
    };
    let args = match attributes.remove(at).meta {
        Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    let mut input = syn::parse2(attribute::handed_over(args, item.to_token_stream())).unwrap();
    let mut errors = diag::Errors::new();
    let built = build::item(&input, &mut errors);
    let Ok(checked) = check::checked(built, errors) else {
        panic!("{} has mistakes", input.ident)
    };
    let code = super::expand(&checked);
    plain(&mut input);
    quote!(#input #code)
}

/// Without what the macro alone reads.
fn plain(input: &mut DeriveInput) {
    // The hidden derive is the first attribute.
    input.attrs.remove(0);
    let ours = |attribute: &Attribute| {
        ["model", "serde"]
            .iter()
            .any(|name| attribute.path().is_ident(name))
    };
    input.attrs.retain(|attribute| !ours(attribute));
    let fields: Vec<_> = match &mut input.data {
        Data::Struct(data) => data.fields.iter_mut().collect(),
        Data::Enum(data) => data
            .variants
            .iter_mut()
            .flat_map(|variant| {
                variant.attrs.retain(|attribute| !ours(attribute));
                variant.fields.iter_mut()
            })
            .collect(),
        Data::Union(_) => Vec::new(),
    };
    fields
        .into_iter()
        .for_each(|field| field.attrs.retain(|attribute| !ours(attribute)));
}
